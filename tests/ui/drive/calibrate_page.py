"""The Calibrate page of a window on a desk: what it says, and what is true of a calibration however it is driven."""
import json
import os
import time

from desk import evaluated, wait_for
from made_up_profile import SLOWDOWN, other_side

CANCEL_S = 1.0
# What may pass on a busy machine until we have asked whether the run has ended.
ASKING_S = 0.5


class CalibratePage:
    def __init__(self, window):
        self.window = window
        self.desk = window.desk

    # What the page shows.

    def label(self, name):
        """What a label says; empty while it is hidden."""
        node = self.window.find(name, lambda n: self.window.name(n) == name and n.get_role_name() == "label")
        return (node.get_description() or "") if node else ""

    def wait_for_label(self, name, words, patience=20.0):
        return wait_for(f"“{words}” in “{name}”", lambda: (text := self.label(name)) and words in text and text, patience)

    def tab(self, words):
        """The step of the calibration whose title begins with words."""
        return self.window.starting_with(words, "page tab")

    def profiles(self):
        """How many the project has, by the title of their tab."""
        title = self.window.name(self.tab("2 Profiles"))
        return int(title.partition("(")[2].rstrip(")") or 0)

    def rows(self, table):
        """The texts of a table, a list a row."""
        node = self.window.named(table, "table")
        grid = node.get_table_iface()
        return [[grid.get_accessible_at(row, column).get_name() or "" for column in range(grid.get_n_columns())]
                for row in range(grid.get_n_rows())]

    def place(self, name, role):
        return self.window.extents(self.window.named(name, role))

    # What is true of a calibration however it is driven.

    def see_plan(self):
        """What will be done, for how long, with how much memory and disk, and what suffers from it."""
        plan = self.wait_for_label("Plan of the run", "probes in")
        assert "Memory: up to" in plan and "are loaded for the time of the run" in plan, plan
        return plan

    def wait_for_probe(self):
        wait_for("the first probe of the run", lambda: self.window.find("table", lambda n: (
            self.window.name(n) == "Probes of the run")) and self.rows("Probes of the run"))

    def cancel_with(self, press):
        """Cancels the run by `press` and says how long that took; the window says so and is whole."""
        cancel = self.window.named("Cancel the run", "push button")
        assert self.window.sensitive(cancel)
        start = time.monotonic()
        press(cancel)
        wait_for("the end of the run", lambda: not self.window.sensitive(cancel))
        took = time.monotonic() - start
        assert took < CANCEL_S + ASKING_S, f"a canceled run went on for {took:.1f} s"
        self.wait_for_label("Outcome of the run", "The run was canceled.")
        assert self.window.sensitive(self.window.named("Run", "push button"))
        assert self.window.process.poll() is None
        return took

    def wait_for_end(self):
        self.wait_for_label("Outcome of the run", "Done", patience=90.0)
        assert self.profiles() == 1
        verdicts = [row[-1] for row in self.rows("Probes of the run")]
        assert verdicts and all(verdicts), "a verdict for every probe"

    def write_other_side(self, saved, name):
        """Makes up the other side of the profile in a saved project."""
        entries = json.loads(saved)["provenance"]["calibration_profiles"]
        assert len(entries) == 1
        measured = entries[0]["profile"]
        assert measured["tool"]["mode"] == "quick" and measured["gpus"] == []
        with open(self.desk.path(name), "w", encoding="utf-8") as file:
            json.dump(other_side(measured), file)
        return self.desk.path(name)

    def see_pair(self):
        """Mismatches stand above the numbers, the numbers are those that were put in, and the effect is told."""
        mismatches = self.wait_for_label("What differs between the two", "CPUs allowed differs")
        table = self.place("Slowdown per component", "table")
        assert self.place("What differs between the two", "label")[1] < table[1], "mismatches come first"
        components = {row[0]: row for row in self.rows("Slowdown per component")}
        assert {"CPU", "Host memory"} <= components.keys(), components
        for name in ("CPU", "Host memory"):
            _, default, measured, combined, applied, _ = components[name]
            assert measured.startswith(f"{SLOWDOWN:.3f} ("), measured
            assert "(" in default and "(" in combined, "prior and combined beside the measurement"
            assert applied == "yes", components[name]
        effect = self.wait_for_label("What it does to the answer", "The answer ")
        assert len(self.rows("Answer before and after")) == 5, "three plans, the answer and its margin"
        return mismatches, effect

    def see_applied(self, cli, original, name):
        """The scenario on the disk says where its numbers come from, and the answer has moved."""
        self.wait_for_label("What it does to the answer", "Applied. ")
        saved = self.window.save_as(name)
        values = json.loads(saved)["provenance"]["values"]
        measured = {part.rpartition(".slowdown.")[2]: entry for part, entry in values.items()
                    if ".slowdown." in part and entry["source"].startswith("measured on ")}
        assert measured.keys() == {"cpu", "host_memory"}, measured
        for entry in measured.values():
            assert entry["source"].endswith(" rounds") and "made-up" in entry["source"], entry
        shown = self.window.export_results(os.path.splitext(name)[0] + ".json")
        assert shown == evaluated(cli, self.desk.path(name)), "the window's numbers are not those of the command line"
        costs = [json.loads(results)["plans"] for results in (shown, evaluated(cli, self.desk.path(original)))]
        assert costs[0] != costs[1], "the answer did not move"

    def undo_all(self, steps, original):
        undone = self.window.press_until("ctrl+z", self.window.undo, lambda: self.profiles() == 0)
        assert undone == steps, f"{steps} edits, {undone} undo steps"
        assert self.window.save_as("undone.splitpoint") == original, "undoing all did not give the original bytes back"
