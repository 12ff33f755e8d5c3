"""Issue 3, done when 2: the curve that sketch_by_mouse.py drew, built again by keyboard alone; every hour and every
number of the results is the same, but for the rounding of a last digit.

usage: sketch_by_keyboard.py SPLITPOINT SPLITPOINT_CLI SAMPLE KEPT_FOLDER"""
import json
import os
import sys

from desk import Desk, Window, differences, evaluated, plans_only, skip, wait_for


def runs(curve):
    """Stretches of equal hours: first hour, last hour, GPUs."""
    first = 0
    for hour in range(1, len(curve) + 1):
        if hour == len(curve) or curve[hour] != curve[first]:
            yield first, hour - 1, curve[first]
            first = hour


def build(window, desk, curve):
    """Arrows go to the hours, with Shift they select, digits type what holds there. What is there already is passed."""
    now = window.curve()
    at, keys = 0, ["Home"]
    for first, last, gpus in runs(curve):
        if now[first:last + 1] == [gpus] * (last - first + 1):
            continue
        keys += ["Right"] * (first - at) + ["shift+Right"] * (last - first)
        keys += ["period" if mark == "." else mark for mark in repr(gpus)] + ["Return"]
        at = last
    desk.key(*keys)
    wait_for("the last typed hour", lambda: window.focused_hour() == at and abs(window.gpus(at) - curve[at]) < 1e-9)


def hear_moves(window, desk):
    """What a screen reader is told of a move and of an edit: the hour that has the focus, by its name, and its value."""
    with desk.listening("object:state-changed:focused", "object:property-change:accessible-value",
                        "object:property-change:accessible-name") as heard:
        desk.key("Home")
        wait_for("the cursor on the first hour", lambda: window.focused_hour() == 0)
        desk.key("Right")
        wait_for("the move to be told", lambda: heard("object:state-changed:focused", "Monday 01:00, "))
        before = window.gpus(1)
        desk.key("Up")
        wait_for("the edit", lambda: window.gpus(1) == before + 1)
        wait_for("the edit to be told", lambda: heard("object:property-change:accessible-name", ", 1 above baseline"))
        desk.key("ctrl+z")
        wait_for("the edit taken back", lambda: window.gpus(1) == before)


def main(program, cli, sample, kept):
    drawing = os.path.join(kept, "sketch.json")
    if not os.path.exists(drawing):
        skip("sketch_by_mouse.py has not drawn anything")
    with open(drawing, encoding="utf-8") as file:
        wanted = json.load(file)
    with Desk() as desk:
        window = Window(desk, program, sample, "--size", "1400x900")
        window.show_sketch()
        window.tab_to_canvas()
        hear_moves(window, desk)
        build(window, desk, wanted["curve"])
        # An hour on the straight line between its neighbors is kept as that line, which may round its last digit.
        apart = [hour for hour, gpus in enumerate(window.curve()) if abs(gpus - wanted["curve"][hour]) > 1e-9]
        assert not apart, f"hours {apart} are not as they were typed"
        window.save_as("typed.splitpoint")
        shown = window.export_results("typed.json")
        assert shown == evaluated(cli, desk.path("typed.splitpoint"))
        apart = differences(wanted["results"], plans_only(shown))
        assert not apart, "the same curve has other results: " + "; ".join(apart)[:600]
        window.close()
    print(f"{sum(1 for _ in runs(wanted['curve']))} stretches typed; every hour and every result is the same")


if __name__ == "__main__":
    main(*sys.argv[1:])
