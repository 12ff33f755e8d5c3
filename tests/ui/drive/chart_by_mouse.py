"""Issue 6: a chart dragged out of the real window into another program, which gets it as a file, as PNG, SVG, HTML table
and text, with the numbers of the command line.

usage: chart_by_mouse.py SPLITPOINT SPLITPOINT_CLI SAMPLE DROP_TARGET"""
import json
import os
import shutil
import subprocess
import sys

from desk import Desk, Window, evaluated, wait_for

CHART = "Effective cost"


class DropTarget:
    """The other program, beside the window."""

    def __init__(self, desk, program, x, y):
        self.desk = desk
        self.folder = desk.path("dropped")
        os.mkdir(self.folder)
        self.process = desk.start([program, self.folder])
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Drop here"]
        found = wait_for("the window to drop on", lambda: subprocess.run(
            search, capture_output=True, text=True, check=False).stdout.split())
        desk.xdo("windowmove", "--sync", found[0], x, y)
        desk.xdo("windowraise", found[0])

    def has(self, name):
        path = os.path.join(self.folder, name)
        return os.path.exists(path) and os.path.getsize(path) > 0

    def read(self, name):
        with open(os.path.join(self.folder, name), "rb") as file:
            return file.read()


def drag_out(window, desk, chart, to_x, to_y):
    """By the grip at the chart's upper right corner, which shows under the mouse."""
    x, y, width, height = window.extents(chart)
    desk.xdo("mousemove", round(x + width / 2), round(y + height / 2))
    grip = wait_for("the chart's grip", lambda: window.find(
        "grip", lambda n: window.name(n) == "Drag the chart out", chart) or window.find(
        "grip", lambda n: window.name(n) == "Drag the chart out"))
    x, y, width, height = window.extents(grip)
    from_x, from_y = x + width / 2, y + height / 2
    desk.xdo("mousemove", round(from_x), round(from_y), "mousedown", 1)
    window.catch_up()
    for step in range(1, 16):
        desk.xdo("mousemove", round(from_x + (to_x - from_x) * step / 15), round(from_y + (to_y - from_y) * step / 15))
        window.catch_up()
    desk.xdo("mouseup", 1)


def main(program, cli, sample, target_program):
    with Desk() as desk:
        # Its own copy: the other drives have the sample open.
        sample = shutil.copy(sample, desk.path("chat.splitpoint"))
        window = Window(desk, program, sample, "--size", "1100x900")
        chart = window.named(CHART, "chart")
        target = DropTarget(desk, target_program, 1280, 100)
        drag_out(window, desk, chart, 1430, 220)
        wait_for("the drop", lambda: target.has("formats"))
        formats = target.read("formats").decode().split("\n")
        for wanted in ("image/png", "image/svg+xml", "text/html", "text/plain", "text/uri-list"):
            assert wanted in formats, (wanted, formats)
        files = [name for name in os.listdir(target.folder) if name.startswith("file-")]
        assert len(files) == 1 and files[0].endswith(".png"), files
        for picture in (files[0], "image.png"):
            assert target.read(picture).startswith(b"\x89PNG"), picture
        svg = target.read("image.svg").decode()
        assert "<svg" in svg and "EXAMPLE DATA" in svg, [line for line in svg.split("\n") if line.startswith(" >")]
        text, html = target.read("table.txt").decode(), target.read("table.html").decode()
        # The table's cells add up, plan by plan, to what the command line says.
        plans = json.loads(evaluated(cli, sample))["plans"]
        for plan in ("bare_metal", "virtual", "hybrid"):
            cost = plans[plan]["usd_per_useful_gpu_hour"]
            assert any(abs(number - cost) < 1e-4 * cost for number in numbers_in(text)), (plan, cost, text)
        assert "<table" in html and "Prices as of" in html and "Prices as of" in text
        window.close()


def numbers_in(text):
    found = []
    for word in text.replace("\t", " ").replace("$", "").replace(",", "").split():
        try:
            found.append(float(word))
        except ValueError:
            pass
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
