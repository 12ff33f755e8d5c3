"""The German translation is whole: every text of the sources is in it, translated, with the same places to fill in."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(os.environ.get("SPLITPOINT_ROOT", Path(__file__).parents[2]))
FILE = ROOT / "resources/translations/splitpoint_de.ts"


def messages(path):
    """(context, source, comment, numerus) -> list of translations; None where it is unfinished."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "", message.get("numerus") == "yes")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if key[3] else [translation.text or ""]
            found[key] = None if translation.get("type") == "unfinished" else forms
    return found


def places(text):
    return sorted(set(re.findall(r"%(?:L?\d+|n)", text)))


def tags(text):
    return sorted(re.findall(r"</?[a-z]+[^>]*>", text))


def accelerators(text):
    return len(re.findall(r"&(?=[^\s&;])(?![a-z]+;)", text))


class German(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.messages = messages(FILE)

    def each(self):
        for (context, source, _, numerus), forms in self.messages.items():
            for form in forms or []:
                with self.subTest(context=context, source=source):
                    yield source, form, numerus

    def test_every_text_is_translated(self):
        open_ones = [key[:2] for key, forms in self.messages.items() if forms is None or not all(forms)]
        self.assertEqual(open_ones, [], "translate these in " + FILE.name)

    def test_every_text_of_the_sources_is_there_and_no_other(self):
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / FILE.name
            shutil.copy(FILE, fresh)
            run = subprocess.run([str(ROOT / "resources/translations/update.sh"), str(fresh)], capture_output=True, text=True, timeout=120)
            if run.returncode == 77:
                self.skipTest(run.stderr.strip())
            self.assertEqual(run.returncode, 0, run.stderr)
            wanted = set(messages(fresh))
        self.assertEqual(sorted(wanted - set(self.messages)), [], "run resources/translations/update.sh and translate what is new")
        self.assertEqual(sorted(set(self.messages) - wanted), [], "run resources/translations/update.sh: these are gone")

    def test_contexts_have_their_namespaces(self):
        self.assertNotIn("splitpoint::ui", {key[0] for key in self.messages}, "a text outside any class: give it a struct with Q_DECLARE_TR_FUNCTIONS")

    def test_places_to_fill_in_are_the_same(self):
        for source, form, numerus in self.each():
            ignored = {"%n"} if numerus else set()
            self.assertEqual(set(places(source)) - ignored, set(places(form)) - ignored)

    def test_tags_lines_and_edges_are_the_same(self):
        for source, form, _ in self.each():
            self.assertEqual(tags(source), tags(form))
            self.assertEqual(source.count("\n"), form.count("\n"))
            self.assertEqual((source[:1] == " ", source[-1:] == " "), (form[:1] == " ", form[-1:] == " "))

    def test_accelerators_are_there(self):
        for source, form, _ in self.each():
            self.assertEqual(accelerators(source), accelerators(form))

    def test_counts_have_both_forms(self):
        for key, forms in self.messages.items():
            if key[3] and forms is not None:
                self.assertEqual(len(forms), 2, key)


if __name__ == "__main__":
    unittest.main()
