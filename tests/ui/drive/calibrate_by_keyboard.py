"""Issue 4, done when 3, by keyboard alone: what calibrate_by_mouse.py does, without a mouse. The pointer stays in its corner.

usage: calibrate_by_keyboard.py SPLITPOINT SPLITPOINT_CLI SAMPLE"""
import sys

from calibrate_page import CalibratePage
from desk import Desk, Window, wait_for


def press(window, node):
    window.tab_to(node)
    window.desk.key("space")


def uncheck(window, name):
    box = window.named(name, "check box")
    press(window, box)
    wait_for(f"“{name}” unchecked", lambda: not window.checked(box))


def measure(window, page):
    """Escape cancels the first run; the focus waits on Run for the second."""
    desk = window.desk
    page.see_plan()
    uncheck(window, "Measure the GPUs")
    uncheck(window, "Measure the disk")
    press(window, window.named("Run", "push button"))
    page.wait_for_probe()
    assert window.focused(window.named("Cancel the run", "push button")), "the focus goes to what can be done now"
    took = page.cancel_with(lambda _: desk.key("Escape"))
    wait_for("the focus back on Run", lambda: window.focused(window.named("Run", "push button")))
    if page.profiles() > 0:
        desk.key("ctrl+z")
        wait_for("the partial profile taken out again", lambda: page.profiles() == 0)
    desk.key("space")
    page.wait_for_end()
    return took


def step_to(window, page, title):
    """Along the steps of the calibration by the arrow keys; the step on show is the one that has the focus."""
    window.tab_to(page.tab(title).get_parent())
    for _ in range(6):
        if window.focused(page.tab(title)):
            return
        window.desk.key("Right")
        window.catch_up()
    raise AssertionError(f"the arrows do not lead to “{title}”")


def main(program, cli, sample):
    with Desk() as desk:
        desk.xdo("mousemove", 0, 0)
        window = Window(desk, program, sample, "--size", "1400x900")
        page = CalibratePage(window)
        original = window.save_as("original.splitpoint")
        desk.key("ctrl+7")
        took = measure(window, page)
        path = page.write_other_side(window.save_as("measured.splitpoint"), "other.json")
        step_to(window, page, "2 Profiles")
        press(window, window.named("Open profiles", "push button"))
        window.answer_dialog("Open calibration profiles", path)
        wait_for("the second profile", lambda: page.profiles() == 2)
        _, effect = page.see_pair()
        press(window, window.named("Apply to the scenario", "push button"))
        page.see_applied(cli, "original.splitpoint", "applied.splitpoint")
        page.undo_all(3, original)
        window.close()
    print(f"canceled in {took:.2f} s, measured, paired, applied, undone. {effect}")


if __name__ == "__main__":
    main(*sys.argv[1:])
