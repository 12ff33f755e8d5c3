"""The help's page on the command line names every command and option of the programs, and no other, in each language."""
import os
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("SPLITPOINT_ROOT", Path(__file__).resolve().parents[3]))
PROGRAMS = {name: os.environ.get(variable) for name, variable in (
    ("splitpoint", "SPLITPOINT_DESKTOP"), ("splitpoint-cli", "SPLITPOINT_CLI"), ("splitpoint-calibrate", "SPLITPOINT_CALIBRATE"))}
EVERYWHERE = {"-h", "--help", "--version"}
PAGES = (ROOT / "resources/help/command-line.md", ROOT / "resources/help/de/command-line.md")


def help_of(program, *words):
    return subprocess.run([PROGRAMS[program], *words, "--help"], capture_output=True, text=True, check=True, timeout=60).stdout


def options_of(text):
    """The names at the beginning of each line of the options, with several names of one option."""
    found = set()
    for line in text.splitlines():
        match = re.match(r"  ((?:-\w,)?--[a-z0-9-]+|-\w(?:,--[a-z0-9-]+)*)(?=\s|$|\W)", line)
        if match:
            found.update(match.group(1).split(","))
    return found - EVERYWHERE


def commands_of(text):
    """Names below "Subcommands:"."""
    below = text.split("Subcommands:\n", 1)
    return set(re.findall(r"^  ([a-z][a-z-]*)\s", below[1].split("\n\n")[0], re.M)) if len(below) > 1 else set()


def sections(page):
    """(program, command) to the options of its table; a heading may name several commands with commas between, and a
    command of a command by both words."""
    text = page.read_text(encoding="utf-8")
    result = {}
    for part in text.split("\n## ")[1:]:
        heading = re.sub(r" \{#.*\}$", "", part.splitlines()[0])
        program, _, commands = heading.partition(" ")
        options = set()
        for row in re.findall(r"^\| (`-.*?) \|", part, re.M):
            options.update(re.findall(r"`(-[a-z0-9-]+|--[a-z0-9-]+)`", row))
        for command in commands.split(", "):
            result[(program, command)] = options
    return result


def real_options(program, *words):
    """(program, command) to the options of its --help, for a command of commands those of each of them."""
    text = help_of(program, *words)
    commands = commands_of(text)
    if not commands:
        return {(program, " ".join(words)): options_of(text)}
    result = {}
    for command in commands:
        result.update(real_options(program, *words, command))
    return result


class CommandLine(unittest.TestCase):
    def test_every_command_and_option_is_described_and_no_other(self):
        real = {}
        for program, path in PROGRAMS.items():
            if path:
                real.update(real_options(program))
        self.assertGreater(len(real), 11)
        for page in PAGES:
            described = {key: options for key, options in sections(page).items() if PROGRAMS[key[0]]}
            self.assertEqual(sorted(described), sorted(real), page)
            for key, options in real.items():
                self.assertEqual(sorted(described[key]), sorted(options), f"{page}: {' '.join(key)}")

    def test_command_lines_of_all_pages_would_be_understood(self):
        """Every line of code that begins with a program of ours: its command is one, its options are those of it."""
        real, seen = {}, 0
        for program, path in PROGRAMS.items():
            if path:
                real.update(real_options(program))
                real[(program, "")] = options_of(help_of(program))
        files = sorted((ROOT / "resources/help").rglob("*.md")) + [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
        for file in files:
            text = file.read_text(encoding="utf-8")
            lines = re.findall(r"`((?:splitpoint|splitpoint-cli|splitpoint-calibrate) [^`\n]+)`", text)
            lines += re.findall(r"^    ((?:splitpoint|splitpoint-cli|splitpoint-calibrate) .+)$", text, re.M)
            for line in lines:
                program, *words = re.sub(r"'[^']*'|  +\S.*$", " ", line).split()
                if program not in PROGRAMS or not PROGRAMS[program]:
                    continue
                known = {command for its, command in real if its == program}
                command = next((each for each in (" ".join(words[:2]), words[0], "") if each in known), "")
                options = set(re.findall(r"(?<![\w-])(--[a-z][a-z-]+|-[a-z])(?![\w-])", " ".join(words))) - EVERYWHERE
                seen += 1
                with self.subTest(file=str(file.relative_to(ROOT)), line=line):
                    if program != "splitpoint":
                        ours = [word for word in words if not word.startswith("-")]
                        self.assertTrue(command or words[0] == "|" or not ours or words[0].startswith("--"), "no such command")
                    self.assertLessEqual(options, real[(program, command)] | real[(program, "")])
        self.assertGreater(seen, 40)

    def test_options_of_the_programs_themselves_are_described(self):
        for page in PAGES:
            told = set(re.findall(r"`(--[a-z-]+)`", page.read_text(encoding="utf-8").split("\n## ")[0]))
            for program in ("splitpoint-cli", "splitpoint-calibrate"):
                if PROGRAMS[program]:
                    self.assertEqual(sorted(options_of(help_of(program)) - told), [], f"{page}: {program}")

    def test_words_that_an_option_takes_are_all_named(self):
        """Each word of --unit {gpus,percent,...} and of --column ROLE=NAME stands in the option's row, or in the one it names."""
        takes = r"^  (?:-\w,)?(--[a-z-]+) TEXT(?::\{(.*?)\}|[ .]+ROLE=NAME: (.*?);)"
        for page in PAGES:
            seen = 0
            for part in page.read_text(encoding="utf-8").split("\n## ")[1:]:
                heading = re.sub(r" \{#.*\}$", "", part.splitlines()[0])
                program, _, commands = heading.partition(" ")
                if not PROGRAMS[program]:
                    continue
                rows = {name: row for row in re.findall(r"^\| `-.*$", part, re.M) for name in re.findall(r"`(--[a-z-]+)`", row.split(" | ")[0])}
                for command in commands.split(", "):
                    for name, one_of, roles in re.findall(takes, help_of(program, *command.split()), re.M):
                        row = rows[name]
                        other = re.findall(r"`(--[a-z-]+)`", row.split(" | ")[1])
                        if name == "--page" or "as above" in row or "wie oben" in row:
                            continue
                        words = set(re.findall(r"[\w:-]+", row + "".join(rows.get(each, "") for each in other)))
                        seen += 1
                        with self.subTest(page=page, command=command, option=name):
                            self.assertLessEqual(set(re.split(r",\s*", one_of or roles)), words)
            self.assertGreater(seen, 15)

    def test_pages_of_the_window_are_named(self):
        if not PROGRAMS["splitpoint"]:
            self.skipTest("skipped: this build has no window")
        names = re.search(r"--page TEXT:\{(.*?)\}", help_of("splitpoint")).group(1).split(",")
        for page in ("pages.md", "de/pages.md"):
            text = (ROOT / "resources/help" / page).read_text(encoding="utf-8")
            for name in names:
                self.assertIn("{#" + name + "}", text)


if __name__ == "__main__":
    unittest.main()
