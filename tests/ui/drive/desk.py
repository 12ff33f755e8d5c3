"""A display of its own with a window manager, a keyboard and a mouse, and the window program on it, seen and asked
through AT-SPI as a screen reader does. Nothing here sleeps for luck: every wait is for a condition."""
import contextlib
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE_S = 20.0
# How many times slower than usual the program may be: under sanitizers (tests/ui/drive/CMakeLists.txt).
SLOWNESS = float(os.environ.get("SPLITPOINT_TEST_SLOWNESS", "1"))


def skip(sentence):
    print("skipped:", sentence)
    sys.exit(SKIPPED)


def load_atspi():
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
    except (ImportError, ValueError):
        skip("the packages python3-gi, gir1.2-atspi-2.0 and at-spi2-core are needed to look at the window")
    return Atspi, GLib


def wait_for(what, condition, patience=PATIENCE_S):
    """The condition's value as soon as it is true; `what` names it where it never is."""
    patience *= SLOWNESS
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {patience:.0f} s in vain for: {what}")
        time.sleep(0.02)


def end_with_the_test():
    """In a child, before its program: Linux ends it when the test ends, also where ctest kills that for its time."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


class Desk:
    """Xvfb, a message bus and openbox; ended, and every trace removed, on leaving."""

    def __init__(self):
        for program, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool"), ("openbox", "openbox"),
                                 ("dbus-daemon", "dbus-daemon")):
            if shutil.which(program) is None:
                skip(f"{program} is not installed (package {package})")
        self.started = []
        self.folder = tempfile.mkdtemp(prefix="splitpoint-drive-")

    def __enter__(self):
        home = os.path.join(self.folder, "home")
        os.makedirs(os.path.join(home, "run"), mode=0o700)
        for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "QT_QPA_PLATFORM",
                     "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "SESSION_MANAGER", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                   pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as answer:
            display = answer.readline().strip()
        assert display, "Xvfb did not start"
        os.environ.update(DISPLAY=":" + display, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home,
                          XDG_CACHE_HOME=home, XDG_RUNTIME_DIR=os.path.join(home, "run"),
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR="1",
                          LANG="C.UTF-8", LC_ALL="C.UTF-8", NO_AT_BRIDGE="0")
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.start(["openbox"])
        self.atspi, self.glib = load_atspi()
        self.glib_error = self.glib.Error
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, preexec_fn=end_with_the_test, **options)
        self.started.append(process)
        return process

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    @contextlib.contextmanager
    def listening(self, *kinds):
        """Hears events as a screen reader does; gives a function that tells whether one of a kind came from something
        with words in its name."""
        events = []
        listener = self.atspi.EventListener.new(lambda event: events.append((event.type, event.source.get_name() or "")))
        for kind in kinds:
            listener.register(kind)

        def heard(kind, words):
            context = self.glib.MainContext.default()
            while context.iteration(False):
                pass
            return any(each.startswith(kind) and words in name for each, name in events)

        yield heard
        for kind in kinds:
            listener.deregister(kind)

    def xdo(self, *words):
        subprocess.run(["xdotool", *(str(word) for word in words)], check=True)

    def key(self, *keys):
        self.xdo("key", "--delay", "4", *keys)

    def type(self, text):
        self.xdo("type", "--delay", "4", "--", text)

    def click(self, x, y):
        self.xdo("mousemove", round(x), round(y), "click", 1)


class Window:
    """One process of the window program with its accessible tree."""

    def __init__(self, desk, program, *arguments, **options):
        self.desk = desk
        self.process = desk.start([program, *arguments], **options)
        self.root = wait_for("the window's accessible tree", self._application)
        self.canvas = None
        self.undo = self.named("Undo", "push button")
        self.redo = self.named("Redo", "push button")

    def _application(self):
        desktop = self.desk.atspi.get_desktop(0)
        # What a node can do never changes; everything else is asked for anew each time.
        desktop.set_cache_mask(self.desk.atspi.Cache.INTERFACES)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                application.set_cache_mask(self.desk.atspi.Cache.INTERFACES)
                return application if application.get_child_count() > 0 else None
        return None

    @staticmethod
    def name(node):
        return node.get_name() or ""

    def shows(self, node):
        return node.get_state_set().contains(self.desk.atspi.StateType.SHOWING)

    def sensitive(self, node):
        return node.get_state_set().contains(self.desk.atspi.StateType.SENSITIVE)

    def focused(self, node):
        return node.get_state_set().contains(self.desk.atspi.StateType.FOCUSED)

    def checked(self, node):
        return node.get_state_set().contains(self.desk.atspi.StateType.CHECKED)

    def find(self, what, wanted, root=None):
        """The first node, breadth first, that shows and is wanted. What does not show is not searched, nor are lists,
        whose items are many."""
        top = root or self.root
        row = [top]
        while row:
            below = []
            for node in row:
                try:
                    if node is not top:
                        if not self.shows(node):
                            continue
                        if wanted(node):
                            return node
                    if node.get_role_name() not in ("table", "tree", "tree table", "list", "combo box", "spin button"):
                        below += [node.get_child_at_index(i) for i in range(node.get_child_count())]
                except self.desk.glib_error:
                    continue  # it went away meanwhile
            row = [node for node in below if node is not None]
        return None

    def named(self, name, role=None):
        return wait_for(f"“{name}” in the window", lambda: self.find(
            name, lambda n: self.name(n) == name and (role is None or n.get_role_name() == role)))

    def starting_with(self, words, role):
        return wait_for(f"“{words}” in the window", lambda: self.find(
            words, lambda n: n.get_role_name() == role and self.name(n).startswith(words)))

    def extents(self, node):
        box = node.get_component_iface().get_extents(self.desk.atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def click(self, node):
        x, y, width, height = self.extents(node)
        self.desk.click(x + width / 2, y + height / 2)

    def drag(self, points):
        """A stroke whose every turn is seen: the next move comes when the window has answered after the last one. A
        window that is behind would be given the ends alone."""
        (x, y), rest = points[0], points[1:]
        self.desk.xdo("mousemove", round(x), round(y), "mousedown", 1)
        self.catch_up()
        for x, y in rest:
            self.desk.xdo("mousemove", round(x), round(y))
            self.catch_up()
        self.desk.xdo("mouseup", 1)
        self.catch_up()

    def catch_up(self):
        """Returns when the window has gone twice round its event loop."""
        for _ in range(2):
            self.root.get_child_count()

    # The sketch page.

    def show_sketch(self):
        self.desk.key("ctrl+6")
        self.canvas = self.named("Demand curve", "table")
        self.hours = [self.canvas.get_child_at_index(hour) for hour in range(168)]

    def hour(self, hour):
        return self.hours[hour]

    def gpus(self, hour):
        return self.hour(hour).get_value_iface().get_current_value()

    def curve(self):
        return [self.gpus(hour) for hour in range(168)]

    def place(self, hour, gpus):
        """Where an hour and a number of GPUs are on the screen, by the highest bar."""
        boxes = [self.extents(self.hour(h)) for h in (0, 167)]
        values = [(self.gpus(h), h) for h in range(0, 168, 3)]
        highest, at = max(values)
        x, y, width, height = self.extents(self.hour(at))
        floor = y + height - 1
        left, right = boxes[0][0], boxes[1][0] + boxes[1][2] + 1
        return left + (right - left) * hour / 168, floor - gpus * (height - 1) / highest

    def capacity(self):
        text = self.canvas.get_description() or ""
        if not text.startswith("Capacity line at "):
            return None
        return float(text.split()[3].replace(",", ""))

    def press_until(self, keys, button, done):
        """A shortcut as often as it takes until its button has nothing left to do; counts the presses that did."""
        pressed = 0
        while self.sensitive(button):
            before = button.get_description()
            self.desk.key(keys)
            wait_for(f"{keys} to do something", lambda: button.get_description() != before or not self.sensitive(button))
            pressed += 1
        assert done(), f"{keys} did not lead where it should"
        return pressed

    def settled(self):
        """Whether a capacity is known and the status line says how long the answer took, and so that it is there."""
        return bool(self.capacity()) and self.find("status", lambda n: self.name(n).startswith("Recalculating")) is None

    def choose_stamp(self, title):
        """By the arrow beside the stamp's button, as a hand does."""
        x, y, width, height = self.extents(self.named("Stamp", "push button"))
        self.desk.click(x + width - 7, y + height / 2)
        self.click(self.named(title, "menu item"))
        wait_for("the menu to close", lambda: self.find(title, lambda n: self.name(n) == title and n.get_role_name() == "menu item") is None)

    def focused_hour(self):
        """The hour that has the keyboard; nothing where the canvas does not."""
        if not self.focused(self.canvas):
            return None
        for hour in range(168):
            if self.focused(self.hour(hour)):
                return hour
        return None

    def tab_to(self, node):
        """From wherever the keyboard is, by Tab alone."""
        for _ in range(80):
            try:
                return wait_for("the focus", lambda: self.focused(node), patience=0.15)
            except AssertionError:
                self.desk.key("Tab")
        raise AssertionError(f"eighty times Tab did not lead to “{self.name(node)}”")

    def tab_to_canvas(self):
        self.tab_to(self.canvas)

    # Files.

    def answer_dialog(self, title, path):
        """Types a file's path into the dialogue and waits until the dialogue has closed."""
        dialog = wait_for(f"the dialogue “{title}”", lambda: self.find(title, lambda n: self.name(n) == title))
        # Keys typed before the window manager has given it the keyboard would go to the window behind.
        wait_for("the dialogue's file name in focus", lambda: self.find("file name", lambda n: (
            n.get_role_name() == "text" and self.focused(n)), dialog))
        self.desk.key("ctrl+a")
        self.desk.type(path)
        self.desk.key("Return")
        wait_for("the dialogue to close", lambda: not self.find(title, lambda n: self.name(n) == title))

    def say_file(self, title, name):
        """Says where to write, and waits until the file is there, whole."""
        path = self.desk.path(name)
        self.answer_dialog(title, path)
        wait_for(name, lambda: os.path.exists(path) and os.path.getsize(path) > 0)
        return self.desk.read(name)

    def save_as(self, name):
        self.desk.key("ctrl+shift+s")
        return self.say_file("Save scenario as", name)

    def export_results(self, name):
        """By the menu and its letters, as a hand on the keyboard does."""
        self.desk.key("alt+f")
        self.desk.key("x")
        self.desk.key("n")
        return self.say_file("Export results", name)

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=10 * SLOWNESS)


def evaluated(cli, path):
    return subprocess.run([cli, "evaluate", path], check=True, capture_output=True).stdout


def plans_only(results):
    """Results without the hash of the file they come from."""
    numbers = json.loads(results)
    del numbers["scenario_sha256"]
    return numbers


def differences(one, other, path=""):
    """Where two results differ by more than the last digits that a sum may round."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return [each for key in one for each in differences(one[key], other[key], f"{path}.{key}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [each for i, pair in enumerate(zip(one, other)) for each in differences(*pair, f"{path}[{i}]")]
    if isinstance(one, float) and isinstance(other, (int, float)) and not isinstance(other, bool):
        return [] if abs(one - other) <= 1e-9 * max(1.0, abs(one)) else [f"{path}: {one!r}, {other!r}"]
    return [] if one == other else [f"{path}: {one!r}, {other!r}"]
