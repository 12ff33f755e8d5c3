"""Issue 9: a walk as a screen reader and a keyboard make it, over every page and the dialogues that keys open.

What needs a file or a crash first, the help with its links, and every tab, is walked inside the program (tests/ui/window/focus_walk_test.cpp).

Everything that takes the keyboard has a name and a role that says what it is; Tab goes round without a trap; every visible
thing that takes the keyboard by Tab is reached. Prints one line a place and every finding; ends with 1 where there is one."""
import shutil
import sys
import tempfile

import desk as desks

# By their shortcuts, as in the help's list of keys; the order is that of the menu View.
PAGES = [("overview", "ctrl+1"), ("demand", "ctrl+2"), ("plans", "ctrl+3"), ("explore", "ctrl+4"), ("inputs", "ctrl+5"),
         ("sketch", "ctrl+6"), ("calibrate", "ctrl+7"), ("compare", "ctrl+8"), ("why", "ctrl+9"), ("map", "ctrl+0"),
         ("performance", "ctrl+shift+f"), ("money", "ctrl+shift+m"), ("fit", "ctrl+shift+o"),
         ("uncertainty", "ctrl+shift+u"), ("catalogue", "ctrl+shift+c")]
# Roles that say nothing: what has one of these and takes the keyboard is a riddle.
EMPTY_ROLES = {"unknown", "invalid", "filler", "redundant object", "client", "section"}
# Their parts are walked with arrows, not with Tab.
CONTAINERS = {"table", "tree", "tree table", "list", "list box", "menu bar", "menu", "combo box", "page tab list", "spin button"}
# Reached by other keys: Alt and a letter, arrows, Ctrl+Tab.
NOT_BY_TAB = {"menu item", "menu", "menu bar", "page tab", "check menu item", "radio menu item", "table cell", "tree item", "list item",
              "column header", "row header", "table column header", "table row header", "window", "frame", "dialog", "label"}
# Name, the keys that open it from the overview, and the button that is pressed then.
DIALOGS = [("import", ["ctrl+i"], None), ("deck", ["alt+f", "x", "s"], None), ("pictures", ["alt+f", "x", "p"], None),
           ("about", ["alt+h", "a"], None), ("offer", ["alt+s", "o", "b"], None),
           ("quote", ["ctrl+shift+c"], "Add quote…"), ("paste quotes", ["ctrl+shift+c"], "Paste quotes…"),
           ("copy to days", ["ctrl+6"], "Copy to days…"), ("numbers of a chart", ["ctrl+2"], None)]
MOST_TABS = 300


def focusable(program, root):
    """Every node that shows and takes the keyboard, with its path of names."""
    found, row = [], [root]
    states = program.desk.atspi.StateType
    while row:
        node = row.pop()
        try:
            state = node.get_state_set()
            if node is not root and not state.contains(states.SHOWING):
                continue
            role = node.get_role_name()
            if node is not root and state.contains(states.FOCUSABLE) and state.contains(states.SENSITIVE):
                found.append((node, role, program.name(node)))
            if node is root or role not in CONTAINERS:
                row += [each for each in (node.get_child_at_index(i) for i in range(node.get_child_count())) if each is not None]
        except program.desk.glib_error:
            continue
    return found


def windows(program):
    """Everything of the program that has a frame and shows."""
    found = []
    for i in range(program.root.get_child_count()):
        try:
            node = program.root.get_child_at_index(i)
            if node is not None and program.shows(node):
                found.append(node)
        except program.desk.glib_error:
            continue
    return found


def place_of(program, node):
    return (node.get_role_name(), program.name(node), program.extents(node))


def settle(program):
    """Returns when a page has come to rest: what takes the keyboard is the same as a second ago."""
    before = None
    for _ in range(30):
        program.catch_up()
        now = [name for _, _, name in focusable(program, program.root)]
        if now == before:
            return
        before = now
        desks.time.sleep(1.0)


class Focus:
    """Follows the keyboard by the events a screen reader gets."""

    def __init__(self, desk):
        self.desk, self.last, self.count, self.heard = desk, None, 0, []
        self.listener = desk.atspi.EventListener.new(self._heard)
        self.listener.register("object:state-changed:focused")

    def _heard(self, event):
        if event.detail1:
            self.last, self.count = event.source, self.count + 1
            self.heard.append(event.source)

    def after(self, key):
        before = self.count
        self.desk.key(key)
        context = self.desk.glib.MainContext.default()

        def moved():
            while context.iteration(False):
                pass
            return self.count != before
        try:
            desks.wait_for("the keyboard to move", moved, patience=1.0)
        except AssertionError:
            return None
        return self.last


def walk(program, focus, where, root, findings):
    before, nodes = len(findings), focusable(program, root)
    for node, role, name in nodes:
        if role in EMPTY_ROLES:
            findings.append(f"{where}: “{name}” at {program.extents(node)} has the role “{role}”")
        if not name:
            findings.append(f"{where}: a {role} at {program.extents(node)} has no name")
    wanted = {}
    for node, role, name in nodes:
        if role not in NOT_BY_TAB:
            wanted[place_of(program, node)] = name
    seen, order = set(), []
    focus.heard.clear()
    stuck = since_new = 0
    first = None  # a page that scrolls while it is walked has other places by the time it comes round
    for _ in range(MOST_TABS):
        node = focus.after("Tab")
        if node is None:
            alone = [each for each, role, _ in nodes if role not in NOT_BY_TAB]
            if len(alone) == 1 and program.focused(alone[0]):  # nowhere else to go
                seen.add(place_of(program, alone[0]))
                break
            stuck += 1
            if stuck > 2:
                findings.append(f"{where}: Tab does not lead on from {order[-1] if order else 'the start'}")
                break
            continue
        stuck = 0
        try:
            place = place_of(program, node)
        except program.desk.glib_error:
            continue
        if len(seen) > 1 and (node == first or place == order[0]):
            break  # once round
        first = first or node
        since_new = 0 if place not in seen else since_new + 1
        if since_new > len(seen) + 20:
            break  # round, though what it began with has other words or another place by now
        if place not in seen:
            seen.add(place)
            order.append(place)
        if not place[1] and place[0] not in NOT_BY_TAB:
            findings.append(f"{where}: Tab leads to a {place[0]} at {place[2]} that has no name")
    else:
        findings.append(f"{where}: {MOST_TABS} times Tab did not lead round")
    reached = {(role, name) for role, name, _ in seen}
    # On a busy machine the news of one stop may come with that of the next.
    program.catch_up()
    for node in focus.heard:
        try:
            reached.add((node.get_role_name(), program.name(node)))
        except program.desk.glib_error:
            continue
    missed = [place for place in wanted if place not in seen and (place[0], place[1]) not in reached]
    for role, name, box in missed:
        findings.append(f"{where}: Tab never reaches the {role} “{name}” at {box}")
    for each in findings[before:]:
        print("FINDING", each)
    print(f"{where}: {len(nodes)} take the keyboard, {len(seen)} stops of Tab, {len(missed)} missed", flush=True)


def open_dialog(program, dialog, keys, button, before):
    """Opens it by its keys. A busy machine gives the window its keyboard back only a while after the dialogue before has
    gone, and keys until then go nowhere: they are pressed again."""
    for attempt in range(3):
        program.desk.key(*keys)
        if button:
            program.click(program.named(button, "push button"))
        if dialog == "numbers of a chart":
            settle(program)
            program.click(desks.wait_for("a chart", lambda: program.find("a chart", lambda n: n.get_role_name() == "chart")))
            program.desk.key("ctrl+t")
        try:
            return desks.wait_for(f"the dialogue {dialog}", lambda: len(windows(program)) > before, 8)
        except AssertionError:
            if attempt == 2:
                raise
            program.desk.key("Escape", "Escape", "ctrl+1")
            settle(program)


def main():
    program_path, _, sample = sys.argv[1:4]
    only = sys.argv[4:]
    with desks.Desk() as desk, tempfile.TemporaryDirectory() as folder:
        # A copy: the lock beside an open file is nothing that other tests should find among the samples.
        program = desks.Window(desk, program_path, shutil.copy(sample, folder))
        program.named("Show the reasons")
        focus, findings = Focus(desk), []
        for page, keys in PAGES:
            if only and page not in only:
                continue
            desk.key(keys)
            settle(program)
            walk(program, focus, page, program.root, findings)
        for page, keys in (("start", ["alt+h", "s"]), ("present", ["F11"])):
            if only and page not in only:
                continue
            desk.key("ctrl+1", *keys)
            settle(program)
            walk(program, focus, page, program.root, findings)
            desk.key("Escape")
        for dialog, keys, button in DIALOGS:
            if only and dialog not in only:
                continue
            desk.key("ctrl+1")
            program.catch_up()
            before = len(windows(program))
            open_dialog(program, dialog, keys, button, before)
            walk(program, focus, dialog, windows(program)[-1], findings)
            desk.key("Escape")
            desks.wait_for(f"{dialog} to close", lambda: len(windows(program)) <= before)
        print(len(findings), "findings")
        return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
