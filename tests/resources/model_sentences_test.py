"""Every sentence that `models` can hand to the window has a pattern, and so a translation: what the sources say is looked up
in the patterns of ui/language/*_patterns.cpp, piece by piece ("%1 has no column for %2" holds " has no column for ")."""

import os
import re
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("SPLITPOINT_ROOT", Path(__file__).parents[2]))

# Folders whose errors, findings and notes the window shows.
FOLDERS = ["models/import", "models/files", "models/catalogue", "models/calibration", "models/scenarios", "models/package",
           "models/deck", "models/book", "models/demand", "benchmarks/host", "benchmarks/gpu", "benchmarks/job",
           "benchmarks/sampling", "benchmarks/program"]

# Files whose sentences never reach the window, and where they go instead.
NOT_SHOWN = {
    "models/files/defaults_used.cpp": "splitpoint-cli check alone lists the defaults used",
    "models/files/unused_fields.cpp": "splitpoint-cli check alone lists fields without effect",
    "models/files/unused_layers.cpp": "the same of layers",
    "models/files/unused_ranges.cpp": "the same of ranges",
    "models/files/scenario_fields.cpp": "descriptions inside the JSON schema; those of required fields are tested apart",
    "models/files/demand_fields.cpp": "the same of demands",
    "models/scenarios/variant_fields.cpp": "the same of further scenarios",
    "models/files/scenario_schema.cpp": "descriptions inside the JSON schema, a file",
    "models/files/results_file.cpp": "keys and notes of the JSON of results, a file",
    "models/files/explanation_file.cpp": "the JSON of explain, a file",
    "models/import/reconciliation_file.cpp": "the JSON and the text of import --reconcile, files",
    "models/catalogue/new_scenario.cpp": "what a new scenario says of its figures' sources, kept in its file",
    "models/catalogue/scenario_proposal.cpp": "sources of figures, kept in the scenario's file",
    "models/catalogue/price_moves.cpp": "sources of figures, kept in the scenario's file",
    "models/book/book_tables.cpp": "headings of the workbook, a file",
    "models/book/scenario_book.cpp": "headings of the workbook, a file; its one error is in WANTED",
    "models/book/workbook.cpp": "what stands in the workbook, a file; its errors are in WANTED",
    "models/deck/slides": "what stands on slides, a file",
    "models/deck/deck_subject.cpp": "what stands on slides, a file",
    "models/deck/slide_chart.h": "what stands on slides, a file",
    "models/deck/slide_kinds.cpp": "titles of slides, translated by ui/export/deck_dialog.cpp",
    "models/deck/chart_series.cpp": "what stands in a deck, a file",
    "models/deck/chart_part.cpp": "XML of a deck, a file",
    "models/deck/chart_sheet.cpp": "the sheet behind a chart of a deck, a file",
    "models/deck/text_fit.cpp": "what stands on slides, a file",
    "models/deck/slide_preparation.cpp": "what stands on slides, a file",
    "models/deck/skeleton.cpp": "XML of a deck, a file",
    "models/deck/slide_part.cpp": "XML of a deck, a file",
    "models/calibration/gpus_csv.h": "a table built in",
    "benchmarks/gpu/selftest.cpp": "a program of its own, on the terminal",
    "benchmarks/gpu/recording_gpu.cpp": "names of driver calls, kept in the profile as they are",
    "benchmarks/gpu/nvml.cpp": "names of driver calls, kept in the profile as they are",
    "benchmarks/program/aa_check.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/comparison_text.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/compare_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/exit_code.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/fleet_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/import_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/list_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/main.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/probe_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/profile_files.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/progress.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/repeats_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/run_command.cpp": "the terminal of splitpoint-calibrate",
    "benchmarks/program/terminal.cpp": "the terminal of splitpoint-calibrate",
}

# Single texts that are no sentence for the window, and why.
EXCEPTIONS = {
    " are added up; where one of them is enough, say --column value=NAME": "a doubt of import, on the terminal alone",
    " is named for two outputs, and one would replace the other; give each a name of its own": "a command line's fault, on the terminal alone",
    "[GPU requires reset]": "a cell of nvidia-smi that means no value",
    " is the name of workloads[": "fits \"%1 is the name of %2 too\"",
    "Splitpoint source ": "the name of a box on a slide",
    "parse error": "the start of a message of the JSON library, cut off",
    "a later date": "stands in for a date while rows are compared",
    "the built-in catalogue is checked by catalogue_test": "an assertion",
    "built in, checked by workload_template_test": "an assertion",
    "a signal handler may touch lock-free atomics only": "an assertion",
    " (as of ": "part of an offer's name, kept in the scenario's file",
    "provider\tproduct\tGPU\tGPUs\tdelivery\tpurchase\tterm months\tprice\tcurrency\tdiscount\tdiscount date\trate\trate date\tdate\nExample Host\tGPU-8\tH100-SXM-80GB\t8\tbare metal\treserved\t12\t2.40\tEUR\t10 %\t2026-11\t1.15\t2026-11\t2026-11\n": "an example of a paste, in the words that it is read by",
    "n must be at least 1": "fits \"%1 must be at least 1\"",
    "r must be >= 0": "fits \"%1 must be >= 0\"",
    ".rounds has more than ": "fits \"%1 has more than %2 entries\"",
    "probes has more than ": "fits \"%1 has more than %2 entries\"",
    "estimate vs reference": "a kind of profile, a key",
    " in a demand": "fits \"unknown key %1 in %2\"",
    "model name": "a key of /proc/cpuinfo",
    "CPU implementer": "a key of /proc/cpuinfo",
    "cpu family": "a key of /proc/cpuinfo",
    "huge advised": "a fact of the profile, kept as it is",
    "HVM domU": "a name that a hypervisor gives its machines",
    "join the GPUs": "a step of NCCL, kept in the profile as it is",
    "begin a group": "a step of NCCL, kept in the profile as it is",
    "queue an all-reduce": "a step of NCCL, kept in the profile as it is",
    "end a group": "a step of NCCL, kept in the profile as it is",
    "cuBLAS status": "a name",
    "create a handle": "a step of cuBLAS, kept in the profile as it is",
    "set the stream": "a step of cuBLAS, kept in the profile as it is",
    "multiply matrices": "a step of cuBLAS, kept in the profile as it is",
    "no device": "evidence of the start, kept in the profile as it is",
    " (no permission)": "evidence of the start, kept in the profile as it is",
    "no name to look for": "our own mistake, not a user's",
    "suspected by h2d_4k": "a fact of the profile, kept as it is",
    "clang ": "a name",
    "gcc ": "a name",
}

# Sentences of files of NOT_SHOWN that do reach the window.
WANTED = ["a workbook came out cut", "a workbook could not be made", "would have more rows than Excel takes"]


def literals(path):
    """(line, text) of the string literals of a C++ file, neighbors joined, escapes resolved."""
    source = path.read_text(encoding="utf-8")
    token = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\\n]|\\.)\'', re.S)
    found, end, joinable = [], 0, False
    for match in token.finditer(source):
        if match.group(0)[0] in "/'R":
            if match.group(0)[0] != "/":
                joinable = False
            continue
        text = match.group(2)
        for code, char in (("\\\"", "\""), ("\\n", "\n"), ("\\t", "\t"), ("\\u202f", "\u202f"), ("\\\\", "\\")):
            text = text.replace(code, char)
        if joinable and not source[end:match.start()].strip():
            found[-1] = (found[-1][0], found[-1][1] + text)
        else:
            found.append((source.count("\n", 0, match.start()) + 1, text))
        end, joinable = match.end(), True
    return found


def is_sentence(text):
    """Two words with a blank between them, one of them lower case: no key, no name, no format of a number."""
    return re.search(r"[A-Za-z]{2,}[,;:.]? [a-z]{2,}|^ ?[a-z]{2,} [A-Za-z%]|[a-z]{2,}[,;:]? $|^[,;:]? [a-z]{3,}", text) is not None and not re.search(r"<[a-z?/]|#include", text)


def pieces(text):
    """What must stand in a pattern: without the places of printf and without what stands at the edges."""
    for part in re.split(r"%[-+ 0#]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:ll|l|z)?[dsfgu](?: %%)?|%%", text):
        part = part.strip(" \n\t.,;:'\"(){}[]?")
        if is_sentence(part):
            yield part


def patterns():
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "ui/language").glob("*_patterns.cpp")))
    found = re.findall(r'QT_TRANSLATE_NOOP\(\s*"Model",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)', text)
    return ["".join(re.findall(r'"((?:[^"\\]|\\.)*)"', each)).replace('\\"', '"').replace("\\\\", "\\") for each in found]


class Sentences(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.known = "\n".join(patterns()).lower()
        cls.files = [path for folder in FOLDERS for ending in ("*.cpp", "*.h", "*.cu") for path in sorted((ROOT / folder).rglob(ending))]

    def each(self):
        for path in self.files:
            name = path.relative_to(ROOT).as_posix()
            if any(name.startswith(part) for part in NOT_SHOWN):
                continue
            for line, text in literals(path):
                if is_sentence(text) and text not in EXCEPTIONS:
                    yield f"{name}:{line}", text

    def knows(self, piece):
        """As the window reads it: whole, or in its parts before and after a colon."""
        return piece.lower() in self.known or (": " in piece and all(part.lower() in self.known for part in piece.split(": ")))

    def test_have_their_words_in_a_pattern(self):
        missing = [f"{place}: {piece}" for place, text in self.each() for piece in pieces(text) if not self.knows(piece)]
        self.assertEqual(missing, [], "give these a pattern in ui/language/*_patterns.cpp, or say in this file why not")

    def test_are_many(self):
        self.assertGreater(len(list(self.each())), 800)

    def test_a_new_sentence_would_be_seen(self):
        self.assertEqual(list(pieces("Row %d stands on its head; turn it.")), ["stands on its head; turn it"])
        self.assertNotIn("stands on its head; turn it", self.known)

    def test_required_fields_say_what_they_are(self):
        """\"missing; required: the hours\" names the description of the field."""
        found = 0
        for name in ("models/files/scenario_fields.cpp", "models/files/demand_fields.cpp", "models/scenarios/variant_fields.cpp"):
            path = ROOT / name
            source = path.read_text(encoding="utf-8")
            for match in re.finditer(r"\brequired\(|FieldSpec points = required\(", source):
                depth, at = 1, match.end()
                while depth:
                    if source[at] == '"':
                        at = re.compile(r'(?:[^"\\]|\\.)*"').match(source, at + 1).end()
                        continue
                    depth += {"(": 1, ")": -1}.get(source[at], 0)
                    at += 1
                inner = re.sub(r'"\s*\n\s*"', "", source[match.end():at])
                texts = [each.replace('\\"', '"') for each in re.findall(r'"((?:[^"\\]|\\.)*)"', inner)]
                description = max(texts, key=len, default="")
                found += 1
                self.assertTrue(self.knows(description), f"{name}: {description}")
        self.assertGreater(found, 30)

    def test_exceptions_are_still_needed(self):
        said = {text for path in self.files for _, text in literals(path)}
        self.assertEqual(sorted(set(EXCEPTIONS) - said), [])
        gone = [part for part in NOT_SHOWN if not any(path.relative_to(ROOT).as_posix().startswith(part) for path in self.files)]
        self.assertEqual(gone, [])

    def test_wanted_ones_are_there(self):
        for sentence in WANTED:
            self.assertIn(sentence.lower(), self.known)


if __name__ == "__main__":
    unittest.main()
