"""Issue 3, done when 1: the real window, drawn in by mouse, undone, redone, saved and opened again; its numbers are those
of the command line, to the byte.

usage: sketch_by_mouse.py SPLITPOINT SPLITPOINT_CLI SAMPLE KEPT_FOLDER
KEPT_FOLDER gets the curve and its results, for sketch_by_keyboard.py to build again."""
import json
import os
import shutil
import subprocess
import sys

from desk import Desk, Window, evaluated, plans_only, wait_for

TUESDAY, THURSDAY, FRIDAY = 24, 72, 96


def office_week(window, low, high):
    """One stroke from Monday to Friday: up at 8, down at 18."""
    points = [window.place(1, low)]
    for day in range(5):
        for hour, gpus in ((7.2, low), (8.2, high), (12.5, high), (17.5, high), (18.6, low)):
            points.append(window.place(day * 24 + hour, gpus))
    return points


def choose_tool(window, name):
    window.click(window.named(name, "check box"))


def draw(window, desk):
    start = window.curve()
    level = max(start)
    changes = 0

    choose_tool(window, "Pencil")
    window.drag(office_week(window, 0.2 * level, 0.8 * level))
    wait_for("the drawn office week", lambda: abs(window.gpus(TUESDAY + 12) - 0.8 * level) < 0.05 * level
             and abs(window.gpus(TUESDAY + 3) - 0.2 * level) < 0.05 * level)
    changes += 1

    choose_tool(window, "Brush")
    for day in (TUESDAY, THURSDAY):
        before = window.gpus(day + 12)
        x, y = window.place(day + 12, before)
        window.drag([(x - 8, y), (x, y - 10), (x + 4, y - 25), (x + 8, y - 40)])
        wait_for("a day raised by the brush", lambda: window.gpus(day + 12) > before + 0.02 * level)
        changes += 1

    window.choose_stamp("Training burst")
    before = window.curve()
    x, y = window.place(FRIDAY + 20, before[FRIDAY + 20])
    window.drag([(x, y), (x, y - 20), (x, y - 45), (x, y - 70)])
    wait_for("a stamped burst", lambda: max(window.gpus(hour) - before[hour] for hour in range(FRIDAY + 18, 168, 2)) > 1)
    changes += 1

    window.click(window.named("Scale to peak", "spin button"))
    desk.key("ctrl+a")
    desk.type("240")
    desk.key("Return")
    wait_for("the typed peak", lambda: abs(max(window.curve()) - 240) < 1e-6)
    changes += 1
    return changes


def drag_capacity(window, desk):
    """The line is looked at, not an edit: dragging it moves its number and leaves the undo list alone."""
    nodes = window.named("Capacity line, bare-metal nodes", "spin button")
    number = lambda: nodes.get_value_iface().get_current_value()
    choose_tool(window, "Point")
    before = wait_for("the capacity of the answer", lambda: number() if window.settled() else 0)
    steps = window.undo.get_description()
    # Over the weekend, where no control point is in the way.
    x, y = window.place(140.5, window.capacity())
    x2, y2 = window.place(140.5, window.capacity() * (before + 2) / before)
    window.drag([(x, y), (x, (y + y2) / 2), (x, y2)])
    wait_for("a dragged capacity line", lambda: number() != before)
    assert window.undo.get_description() == steps


def main(program, cli, sample, kept):
    with Desk() as desk:
        window = Window(desk, program, sample, "--size", "1400x900")
        window.show_sketch()
        original = window.save_as("original.splitpoint")
        start = window.curve()
        changes = draw(window, desk)
        drag_capacity(window, desk)
        drawn = window.curve()

        undone = window.press_until("ctrl+z", window.undo, lambda: window.curve() == start)
        assert undone == changes, f"{changes} gestures, {undone} undo steps"
        assert window.save_as("undone.splitpoint") == original, "undoing all did not give the original bytes back"
        redone = window.press_until("ctrl+shift+z", window.redo, lambda: window.curve() == drawn)
        assert redone == changes, f"{changes} gestures, {redone} redo steps"

        saved = window.save_as("drawn.splitpoint")
        desk.key("ctrl+s")
        shown = window.export_results("window.json")
        assert window.desk.read("drawn.splitpoint") == saved
        expected = evaluated(cli, desk.path("drawn.splitpoint"))
        assert shown == expected, "the window's numbers are not those of splitpoint-cli evaluate"
        window.close()

        again = Window(desk, program, desk.path("drawn.splitpoint"), "--size", "1400x900")
        again.show_sketch()
        assert again.curve() == drawn, "opened again, the curve is another"
        assert again.export_results("again.json") == expected
        again.close()

        subprocess.run([program, desk.path("drawn.splitpoint"), "--results", desk.path("headless.json")], check=True)
        assert desk.read("headless.json") == expected

        os.makedirs(kept, exist_ok=True)
        with open(os.path.join(kept, "sketch.json"), "w", encoding="utf-8") as file:
            json.dump({"curve": drawn, "results": plans_only(expected)}, file)
        shutil.copy(desk.path("drawn.splitpoint"), kept)
    print(f"drawn in {changes} steps, undone, redone, saved and opened again; {len(expected)} bytes of results agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
