"""Issue 4, done when 3: the real window measures this machine with the real calibrator, by mouse: plan, run, cancel, run
again, a second profile by the file dialogue and by dropping it, pair, apply, undo.

usage: calibrate_by_mouse.py SPLITPOINT SPLITPOINT_CLI SAMPLE"""
import sys

from calibrate_page import CalibratePage
from desk import Desk, Window, wait_for
from file_source import FileSource


def uncheck(window, name):
    box = window.named(name, "check box")
    window.click(box)
    wait_for(f"“{name}” unchecked", lambda: not window.checked(box))


def measure(window, page):
    """A run that is canceled and one that is not; the first leaves what it had, or nothing, and one undo takes that out."""
    whole = page.see_plan()
    uncheck(window, "Measure the GPUs")
    uncheck(window, "Measure the disk")
    wait_for("a plan without the disk", lambda: "Disk:" in whole and "Disk:" not in page.label("Plan of the run"))
    window.click(window.named("Run", "push button"))
    page.wait_for_probe()
    took = page.cancel_with(window.click)
    if page.profiles() > 0:
        window.click(window.undo)
        wait_for("the partial profile taken out again", lambda: page.profiles() == 0)
    window.click(window.named("Run", "push button"))
    page.wait_for_end()
    return took


def add_by_dialog(window, page, path):
    window.click(page.tab("2 Profiles"))
    window.click(window.named("Open profiles", "push button"))
    window.answer_dialog("Open calibration profiles", path)
    wait_for("the second profile", lambda: page.profiles() == 2)


def drop(window, page, program, path):
    """Out of another program, anywhere on the page."""
    x, y, width, height = window.extents(page.tab("3 Pair"))
    with FileSource(window.desk, program, path) as source:
        source.drop_at(window, x + width / 2, y + 5 * height)
        wait_for("the dropped profile", lambda: page.profiles() == 2)


def main(program, cli, sample):
    with Desk() as desk:
        window = Window(desk, program, sample, "--size", "1400x900")
        page = CalibratePage(window)
        original = window.save_as("original.splitpoint")
        window.click(window.named("Calibrate", "check box"))
        took = measure(window, page)
        path = page.write_other_side(window.save_as("measured.splitpoint"), "other.json")
        add_by_dialog(window, page, path)
        _, effect = page.see_pair()
        window.click(window.undo)
        wait_for("the second profile taken out again", lambda: page.profiles() == 1)
        drop(window, page, program, path)
        assert page.see_pair()[1] == effect, "dropped, the same file says something else"
        window.click(window.named("Apply to the scenario", "push button"))
        page.see_applied(cli, "original.splitpoint", "applied.splitpoint")
        page.undo_all(3, original)
        window.close()
    print(f"canceled in {took:.2f} s, measured, paired, applied, undone. {effect}")


if __name__ == "__main__":
    main(*sys.argv[1:])
