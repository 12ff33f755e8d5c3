"""What the help says of buttons, menus, files, functions and keys, held against the sources: a word that the program does
not say, a file that is not there, a key that does something else, or one that the help leaves out, is a fault."""
import html
import os
import re
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("SPLITPOINT_ROOT", Path(__file__).resolve().parents[3]))
PAGES = {file.stem: file.read_text(encoding="utf-8") for file in sorted((ROOT / "resources/help").glob("*.md"))}
ROOMS = ("app", "benchmarks", "models", "ui")

# In italics or bold, and no words of the window: stress, a term, a step.
STRESSED = {"exact for this model", "best under the serving rule", "useful", "every", "allocated", "Device busy", "SM active", "Bring the profiles",
            "Pair and apply.", "full term", "Takes a range", "As decided", "Robust"}

# Where keys are read, and the section of keyboard.md that lists them.
KEYS = {"ui/charts/chart_view_keys.cpp": "charts", "ui/charts/chart_view.cpp": "charts", "ui/inputs/range_handle.cpp": "ranges",
        "ui/inputs/input_row.cpp": "fields", "ui/window/typed_numbers.cpp": "fields", "ui/sketch/sketch_keys.cpp": "sketch", "ui/sketch/duration_canvas.cpp": "sketch-duration",
        "ui/sketch/sketch_table.cpp": "sketch-table", "ui/sketch/layer_list.cpp": "layers", "ui/catalogue/catalogue_page.cpp": "catalogue",
        "ui/catalogue/offer_list.cpp": "catalogue", "ui/import/source_bar.cpp": "import", "ui/calibrate/run_panel.cpp": "calibrate", "ui/start/hint_bubble.cpp": "hints",
        "ui/help/help_window.cpp": "help"}
# Keys of commands, which the window lists by itself (ui/help/command_list.h), and filters that only ask whose key it is.
LISTED_BY_THE_WINDOW = {"ui/window/window_actions.cpp", "ui/window/window_import.cpp", "ui/window/window_scenarios.cpp", "ui/window/present_layout.cpp",
                        "ui/answer/pinned_line.cpp", "ui/scenarios/scenarios_panel.cpp", "ui/sketch/sketch_page.cpp", "ui/help/dialog_help.cpp",
                        "ui/sketch/sketch_canvas.cpp"}
# What Qt's own lists, focus and context menus do, or a key that the window's menu has.
OF_QT = {"charts": {"Tab", "Menu"}, "fields": {"F1", "F"}, "sketch": {"Menu"}, "layers": {"Space"}, "hints": {"Tab"}}
NAMES = {"Return": "Enter", "Plus": "+", "Minus": "-", "Equal": "=", "Less": "<", "Greater": ">", "Comma": ",", "Period": ".",
         "BracketLeft": "[", "BracketRight": "]"}
STANDARD = {"Copy": "C", "Paste": "V", "Undo": "Z", "Redo": "Z", "Find": "F"}


def prose(text):
    """Without code, links' addresses and marks."""
    text = re.sub(r"```.*?```", "", text, flags=re.S)
    text = re.sub(r"`[^`\n]*`", "", text)
    return "\n".join(line for line in text.splitlines() if not line.startswith("    "))


def stressed(text):
    return [bold or italic for bold, italic in re.findall(r"\*\*([^*\n]+)\*\*|\*([^*\n]+)\*", prose(text))]


def code(text):
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.S))


def source(path):
    return (ROOT / path).read_text(encoding="utf-8")


def words_of_the_window():
    text = source("resources/translations/splitpoint_de.ts")
    words = {html.unescape(each).replace("&", "") for each in re.findall(r"<source>(.*?)</source>", text, re.S)}
    return words | {each.rstrip("…") for each in words}


def section(page, anchor):
    """Text below a heading, up to the next one."""
    found = re.search(r"^#+ [^\n]*\{#" + re.escape(anchor) + r"\}\n(.*?)(?=^#|\Z)", PAGES[page], re.M | re.S)
    assert found, f"{page}.md has no section #{anchor}"
    return found.group(1)


def keys_of_source(path):
    text = source(path)
    keys = {NAMES.get(each, each) for each in re.findall(r"Qt::Key_(\w+)", text)}
    keys |= {STANDARD[each] for each in re.findall(r"QKeySequence::(Copy|Paste|Undo|Redo|Find)\b", text)}
    for typed in re.findall(r'QStringLiteral\("([=*+-]+)"\)\.contains', text):
        keys |= set(typed)
    return keys


def keys_of_section(anchor):
    """Of the first column, and those that the second one names as keys, too; without modifiers."""
    keys = set()
    for row in re.findall(r"^\| (.*?) \|(.*)$", section("keyboard", anchor), re.M):
        for each in re.findall(r"`([^`]+)`", " ".join(row)):
            last = each if len(each) == 1 else ("+" if each.endswith("++") else each.rsplit("+", 1)[-1])
            keys.add(last)
    return keys - {"Ctrl", "Shift", "Alt"}


class Words(unittest.TestCase):
    def test_every_word_in_italics_is_one_of_the_window(self):
        known = words_of_the_window()
        self.assertGreater(len(known), 3000)
        seen = 0
        for page, text in PAGES.items():
            for words in stressed(text):
                for part in words.split(" › "):
                    seen += 1
                    with self.subTest(page=page, words=words):
                        self.assertTrue(part in known or part in STRESSED, f"{page}.md: no button, menu or title is called “{part}”")
        self.assertGreater(seen, 80)

    def test_stressed_words_are_stressed_somewhere(self):
        used = {words for text in PAGES.values() for words in stressed(text)}
        self.assertEqual(sorted(STRESSED - used), [])

    def test_marks_of_provenance_are_those_of_the_inputs(self):
        mark = re.compile(r"ProvenanceKind::\w+: return u\"\\u([0-9a-f]{4})\"")
        wanted = {chr(int(each, 16)) for each in mark.findall(source("ui/inputs/input_row.cpp"))}
        told = set(re.findall(r"^\| (.) \|", section("answer", "provenance"), re.M))
        self.assertEqual(told, wanted)


class Files(unittest.TestCase):
    def test_files_and_folders_exist(self):
        seen = 0
        for page, text in PAGES.items():
            for each in code(text):
                if not re.match(r"(app|benchmarks|installer|models|resources|tests|ui)/[\w./*-]+$", each):
                    continue
                seen += 1
                with self.subTest(page=page, path=each):
                    self.assertTrue(any(ROOT.glob(each)), f"{page}.md names {each}, which is not there")
        self.assertGreater(seen, 40)

    def test_names_of_the_recipes_stand_in_the_sources(self):
        """Types, functions and constants of the page for those who extend the program: each somewhere, and those with a file
        beside them in that file."""
        everything = "\n".join(file.read_text(encoding="utf-8") for room in ROOMS for ending in ("h", "cpp", "cu")
                               for file in (ROOT / room).rglob(f"*.{ending}"))
        seen = 0
        for each in code(PAGES["extending"]):
            if not re.match(r"k?[A-Z]?[a-z]+[A-Z]\w*$|[A-Z][a-z]\w+$", each):
                continue
            seen += 1
            with self.subTest(name=each):
                self.assertRegex(everything, rf"\b{each}\b")
        self.assertGreater(seen, 8)
        for line in PAGES["extending"].splitlines():
            for name, file in re.findall(r"`(\w+)` (?:in|of|\()\s*`((?:models|ui|benchmarks)/[\w/]+\.(?:h|cpp))`", line):
                with self.subTest(name=name, file=file):
                    self.assertRegex(source(file), rf"\b{name}\b")

    def test_files_of_the_catalogue_are_all_described_with_their_columns(self):
        rows = set(re.findall(r"`(\w+\.csv)`", section("catalogue", "files")))
        self.assertEqual(rows, {file.name for file in (ROOT / "resources/catalogue").glob("*.csv")})
        columns = source("resources/catalogue/offers.csv").splitlines()[0].split(",")
        for each in re.findall(r"`(\w+)`", section("catalogue", "price")):
            if "." not in each and each != "yes":
                self.assertIn(each, columns)

    def test_topics_that_the_program_opens_exist(self):
        anchors = {page for page in PAGES}
        for page, text in PAGES.items():
            for line in re.findall(r"^#+ (.*)$", text, re.M):
                own = re.search(r"\{#([\w.-]+)\}$", line)
                anchors.add(f"{page}#" + (own.group(1) if own else re.sub(r"[^a-z0-9]+", "-", line.lower()).strip("-")))
        seen = 0
        for file in (ROOT / "ui").rglob("*.cpp"):
            for topic in re.findall(r'"((?:%s)#[\w.-]+)"' % "|".join(PAGES), file.read_text(encoding="utf-8")):
                seen += 1
                with self.subTest(file=file.name, topic=topic):
                    self.assertIn(topic, anchors)
        self.assertGreater(seen, 12)


class Charts(unittest.TestCase):
    # Ids of handles, and of what stands in a chart's place until there is one.
    NO_CHARTS = {"demand.scale", "ladder.choice", "map.point", "uncertainty.target", "compare.example", "money.waiting", "performance.waiting"}

    def test_every_chart_has_a_section_of_its_own(self):
        ids = set()
        for file in (ROOT / "ui").rglob("*.cpp"):
            room = r'"((?:calibrate|catalogue|compare|demand|explore|import|ladder|map|money|performance|plans|uncertainty|why)\.[a-z_]+)"'
            ids |= set(re.findall(room, file.read_text(encoding="utf-8")))
        self.assertGreater(len(ids), 35)
        self.assertLessEqual(self.NO_CHARTS, ids)
        for each in sorted(ids - self.NO_CHARTS):
            anchor = each.rstrip("_").replace(".", "-").replace("_", "-")
            with self.subTest(chart=each):
                self.assertTrue("{#" + anchor + "}" in PAGES["pages"], f"F1 on the chart {each} finds no section #{anchor} in pages.md")


class Keys(unittest.TestCase):
    def test_every_file_that_reads_keys_is_in_the_table(self):
        reading = set()
        for file in (ROOT / "ui").rglob("*.cpp"):
            if re.search(r"Qt::Key_|matches\(QKeySequence", file.read_text(encoding="utf-8")):
                reading.add(file.relative_to(ROOT).as_posix())
        self.assertEqual(sorted(reading - set(KEYS) - LISTED_BY_THE_WINDOW), [], "list the keys in keyboard.md, and the file in KEYS")

    def test_keys_are_those_that_the_sources_read(self):
        for anchor in sorted(set(KEYS.values())):
            read = set().union(*(keys_of_source(path) for path, its in KEYS.items() if its == anchor)) | OF_QT.get(anchor, set())
            with self.subTest(section=anchor):
                self.assertEqual(sorted(keys_of_section(anchor)), sorted(read))

    def test_keys_of_the_panels_are_told(self):
        """Lists and trees of Qt read keys of their own: Enter where something is activated, F2 where a name is edited."""
        told = {"ui/project/project_panel.cpp": ("project", {"itemActivated": "Enter", "EditKeyPressed": "F2"}),
                "ui/scenarios/scenarios_panel.cpp": ("scenarios", {"itemActivated": "Enter", "ItemIsUserCheckable": "Space"}),
                "ui/window/main_window.cpp": ("journal", {"QUndoView": "Up"})}
        activating = {file.relative_to(ROOT).as_posix() for file in (ROOT / "ui").rglob("*.cpp") if "::itemActivated" in file.read_text(encoding="utf-8")}
        self.assertEqual(sorted(activating - set(told)), [], "tell in keyboard.md what Enter does there")
        for path, (anchor, keys) in told.items():
            for word, key in keys.items():
                with self.subTest(section=anchor, key=key):
                    self.assertIn(word, source(path))
                    self.assertIn(key, keys_of_section(anchor))

    def test_tools_of_the_sketch_are_the_same_on_both_pages(self):
        told = dict(re.findall(r"^\| `([A-Z])` \| (\w+) \|", section_of_title("sketching", "Tools"), re.M))
        made = {key: name for name, key in re.findall(r'\{tr\("(\w+)"\), u"([A-Z])"_s', source("ui/sketch/sketch_page.cpp"))}
        self.assertEqual(told, made)
        self.assertLessEqual(set(told), keys_of_section("sketch"))

    def test_keys_of_pages_are_those_of_the_view_menu(self):
        """Each (Ctrl+6) beside the name of a page."""
        order = re.search(r"enum class Page \{(.*?)\};", source("ui/window/main_window.h"), re.S).group(1).replace(" ", "").strip().split(",")
        actions = source("ui/window/window_actions.cpp")
        keys = {page: f"Ctrl+{(number + 1) % 10}" for number, page in enumerate(order[:10])}
        for page, letter in re.findall(r"case Page::(\w+):\s*return QKeySequence\(Qt::CTRL \| Qt::SHIFT \| Qt::Key_(\w)\)", actions):
            keys[page] = f"Ctrl+Shift+{letter}"
        seen = 0
        for page, text in PAGES.items():
            for name, key in re.findall(r"\*?(\w+)\*? \((Ctrl\+(?:Shift\+)?\w)\)", text) + [
                    (name, key) for key, name in re.findall(r"(Ctrl\+\d) opens (?:the page )?(\w+)", text)] + [
                    (name, key) for key, name in re.findall(r"(Ctrl\+\d), opens the page (\w+)", text)]:
                if name in keys:
                    seen += 1
                    self.assertEqual(key, keys[name], f"{page}.md: {name} ({key})")
        self.assertGreater(seen, 3)


def section_of_title(page, title):
    found = re.search(r"^#+ " + re.escape(title) + r"\n(.*?)(?=^#|\Z)", PAGES[page], re.M | re.S)
    assert found, f"{page}.md has no section {title}"
    return found.group(1)


if __name__ == "__main__":
    unittest.main()
