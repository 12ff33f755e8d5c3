"""The German help speaks as the German window does: names of pages, fields, buttons and menus are those of the translation,
and keys are those of the English page by their German names."""
import html
import os
import re
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("SPLITPOINT_ROOT", Path(__file__).resolve().parents[3]))
FOLDER = ROOT / "resources/help"
ENGLISH = {file.stem: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.md"))}
GERMAN = {file.stem: file.read_text(encoding="utf-8") for file in sorted((FOLDER / "de").glob("*.md"))}

# In italics or bold, and no words of the window: stress, a term, a step; as in pages_test.py.
STRESSED = {"jede", "nutzbare", "zugeteilt", "Gerät beschäftigt", "SM aktiv", "Messen", "Bringen Sie die Profile", "Paaren und anwenden.",
            "Wie entschieden", "Robust"}

# Names of keys; what is not listed is the same in both languages.
KEYS = {"Strg": "Ctrl", "Umschalt": "Shift", "Entf": "Delete", "Rücktaste": "Backspace", "Esc": "Escape", "Eingabe": "Enter", "Leertaste": "Space",
        "Links": "Left", "Rechts": "Right", "Hoch": "Up", "Runter": "Down", "Bild auf": "PageUp", "Bild ab": "PageDown", "Pos1": "Home", "Ende": "End",
        "Menü": "Menu"}
# How the window's own lists write those keys (Qt's names), where they differ from the English page's.
QT_NAMES = {"Delete": "Del", "Escape": "Esc", "PageUp": "PgUp", "PageDown": "PgDown"}


def translations():
    """Text of the window, without marks of letters and dots, to every German of it."""
    text = (ROOT / "resources/translations/splitpoint_de.ts").read_text(encoding="utf-8")
    result = {}
    for source, german in re.findall(r"<source>(.*?)</source>.*?<translation[^>]*>(.*?)</translation>", text, re.S):
        result.setdefault(plain(source), set()).add(plain(german))
    return result


def plain(text):
    return html.unescape(text).replace("&", "").rstrip("… ").strip()


def prose(text):
    text = re.sub(r"```.*?```", "", text, flags=re.S)
    text = re.sub(r"`[^`\n]*`", "", text)
    return "\n".join(line for line in text.splitlines() if not line.startswith("    "))


def stressed(text):
    parts = []
    for bold, italic in re.findall(r"\*\*([^*\n]+)\*\*|\*([^*\n]+)\*", prose(text)):
        parts += (bold or italic).split(" › ")
    return parts


def sections(text):
    """(title, text below) of each heading, in the order of the page."""
    return [(re.sub(r" \{#[^}]*\}$", "", title), below) for title, below in re.findall(r"^#+ ([^\n]*)\n(.*?)(?=^#+ |\Z)", re.sub(
        r"```.*?```", "", text, flags=re.S), re.M | re.S)]


def english_key(key):
    """Strg+Umschalt+Z to Ctrl+Shift+Z."""
    parts = re.split(r"(?<=[^+])\+", key)
    return "+".join(KEYS.get(part, part) for part in parts)


class Words(unittest.TestCase):
    def setUp(self):
        self.words = translations()
        self.german = {each for all_of_one in self.words.values() for each in all_of_one}
        self.assertGreater(len(self.german), 3000)

    def pairs(self):
        for page, text in ENGLISH.items():
            english, german = sections(text), sections(GERMAN[page])
            self.assertEqual(len(english), len(german), page)
            for (title, below), (other_title, other_below) in zip(english, german):
                yield page, title, below, other_title, other_below

    def test_every_word_in_italics_is_one_of_the_german_window(self):
        seen = 0
        for page, text in GERMAN.items():
            for part in stressed(text):
                seen += 1
                with self.subTest(page=page, words=part):
                    self.assertTrue(part in self.german or part in STRESSED, f"de/{page}.md: no German button, menu or title is called „{part}“")
        self.assertGreater(seen, 80)

    def test_stressed_words_are_stressed_somewhere(self):
        used = {part for text in GERMAN.values() for part in stressed(text)}
        self.assertEqual(sorted(STRESSED - used), [])

    def test_what_the_english_page_names_the_german_one_names_by_its_german_name(self):
        seen = 0
        for page, title, below, _, other in self.pairs():
            named = set(stressed(other))
            for part in stressed(below):
                if part not in self.words or self.words[part] <= {"alle"}:
                    continue
                seen += 1
                with self.subTest(page=page, section=title, words=part):
                    self.assertTrue(named & (self.words[part] | STRESSED), f"not called any of {sorted(self.words[part])}")
        self.assertGreater(seen, 60)

    def test_headings_that_are_words_of_the_window_are_its_german_words(self):
        seen = 0
        for page, title, _, other, _ in self.pairs():
            if title not in self.words:
                continue
            seen += 1
            with self.subTest(page=page, heading=title):
                self.assertIn(other, self.words[title])
        self.assertGreater(seen, 90)

    def test_pages_of_the_window_are_called_as_in_the_view_menu(self):
        actions = (ROOT / "ui/window/window_actions.cpp").read_text(encoding="utf-8")
        window = (ROOT / "ui/window/main_window.h").read_text(encoding="utf-8")
        titles = [plain(each) for each in re.findall(r'tr\("(.*?)"\)', re.search(r"kPageNames\.size\(\)> titles\{(.*?)\};", actions, re.S).group(1))]
        names = re.findall(r'"([a-z]+)"', re.search(r"kPageNames\{(.*?)\};", window, re.S).group(1))
        self.assertEqual(len(titles), len(names))
        text = (ROOT / "resources/translations/splitpoint_de.ts").read_text(encoding="utf-8")
        context = re.search(r"<name>splitpoint::ui::MainWindow</name>(.*?)</context>", text, re.S).group(1)
        own = {}
        for source, german in re.findall(r"<source>(.*?)</source>.*?<translation>(.*?)</translation>", context, re.S):
            if "&amp;" in source:
                own[plain(source)] = plain(german)
        for name, title in zip(names, titles):
            with self.subTest(page=name):
                found = re.search(r"^## (.*) \{#" + name + r"\}$", GERMAN["pages"], re.M)
                self.assertIsNotNone(found)
                self.assertEqual(found.group(1), own[title])


class Keys(unittest.TestCase):
    def test_rows_have_the_keys_of_the_english_page(self):
        def rows(text):
            return re.findall(r"^\| (.*?) \|(.*)$", text, re.M)

        seen = 0
        english, german = rows(ENGLISH["keyboard"]), rows(GERMAN["keyboard"])
        self.assertEqual(len(english), len(german))
        for (keys, told), (other_keys, other_told) in zip(english, german):
            for text, other in ((keys, other_keys), (told, other_told)):
                wanted = re.findall(r"`([^`]+)`", text)
                seen += len(wanted)
                self.assertEqual([english_key(each) for each in re.findall(r"`([^`]+)`", other)], wanted, keys)
        self.assertGreater(seen, 90)

    def test_names_of_keys_are_those_of_the_menus(self):
        words = translations()
        for german, english in KEYS.items():
            if english in ("Menu", "Delete", "Backspace", "Enter"):
                continue
            self.assertIn(german, words[QT_NAMES.get(english, english)])
        for german, qt in (("Entf", "Del"), ("Rücktaste", "Backspace"), ("Eingabe", "Enter")):
            self.assertIn(german, words[qt])

    def test_keys_in_sentences_are_those_of_the_english_page(self):
        """Ctrl+6 and the like, outside the tables of keys."""
        form = r"\b((?:Ctrl|Shift|Alt|Strg|Umschalt)\+(?:(?:Shift|Umschalt)\+)?(?:\w+))"
        seen = 0
        for page, text in ENGLISH.items():
            if page == "keyboard":
                continue
            wanted = sorted(re.findall(form, prose(text)))
            seen += len(wanted)
            self.assertEqual(sorted(english_key(each) for each in re.findall(form, prose(GERMAN[page]))), wanted, page)
        self.assertGreater(seen, 9)


class Marks(unittest.TestCase):
    def test_marks_of_provenance_are_the_same(self):
        def marks(text):
            return re.findall(r"^\| (\W) \|", text, re.M)

        self.assertEqual(len(marks(ENGLISH["answer"])), 7)
        self.assertEqual(marks(GERMAN["answer"]), marks(ENGLISH["answer"]))

    def test_no_english_or_straight_quotes(self):
        for page, text in GERMAN.items():
            with self.subTest(page=page):
                self.assertNotRegex(prose(text).replace("lang=", ""), r'["”‟]')
                self.assertEqual(prose(text).count("„"), prose(text).count("“"))


if __name__ == "__main__":
    unittest.main()
