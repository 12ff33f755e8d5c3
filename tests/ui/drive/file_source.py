"""Another program to drag a file out of: a second window program, whose file dialogue gives files away as a file
manager's window does."""
import os
import subprocess

from desk import Window, wait_for

TITLE = "Open calibration profiles"


class FileSource:
    def __init__(self, desk, program, path):
        folder, self.name = os.path.split(path)
        self.window = Window(desk, program, "--page", "calibrate", "--size", "1280x720", cwd=folder)

    def __enter__(self):
        self.window.click(self.window.starting_with("2 Profiles", "page tab"))
        self.window.click(self.window.named("Open profiles", "push button"))
        self.dialog = self.window.named(TITLE)
        # Out of the way of what is dropped on: nearly off the screen, and the dialogue at its lower right.
        self._place("Splitpoint", 1300, 700)
        self._place(TITLE, 900, 500)
        return self

    def __exit__(self, *_):
        self.window.close()

    def _place(self, title, x, y):
        search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.window.process.pid), "--name", title]
        found = wait_for(f"the window “{title}”", lambda: subprocess.run(
            search, capture_output=True, text=True, check=False).stdout.split())
        self.window.desk.xdo("windowmove", "--sync", found[0], x, y)

    def _file(self):
        """The file in the dialogue's list."""
        window = self.window
        files = window.find("the list of files", lambda n: n.get_role_name() in ("tree", "tree table", "table"), self.dialog)
        cells = [files.get_child_at_index(i) for i in range(files.get_child_count())] if files else []
        return next((cell for cell in cells if cell is not None and window.name(cell) == self.name), None)

    def drop_at(self, target, x, y):
        """Drags the file by the mouse to a place of the target window and lets it go there."""
        box = wait_for("the file in the dialogue", lambda: (cell := self._file()) and self.window.extents(cell))
        from_x, from_y = box[0] + 30, box[1] + box[3] / 2
        xdo = self.window.desk.xdo
        xdo("mousemove", round(from_x), round(from_y), "mousedown", 1)
        for step in range(1, 11):
            xdo("mousemove", round(from_x + (x - from_x) * step / 10), round(from_y + (y - from_y) * step / 10))
            self.window.catch_up()
            target.catch_up()
        xdo("mouseup", 1)
