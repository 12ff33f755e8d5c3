"""The schemas of resources/schema: the program's own is kept beside it, and what we ship and print fits them."""
import json
import os
import subprocess
import unittest
from pathlib import Path

try:
    import jsonschema
except ImportError:
    jsonschema = None

ROOT = Path(os.environ.get("SPLITPOINT_ROOT", Path(__file__).resolve().parents[2]))
CLI = os.environ.get("SPLITPOINT_CLI", str(ROOT / "build/release/bin/splitpoint-cli"))
SAMPLES = sorted((ROOT / "resources/samples").glob("*.splitpoint"))
PROFILES = sorted((ROOT / "resources/profiles").glob("*.json")) + sorted((ROOT / "tests/data/calibration").glob("*.json"))


def run(*arguments):
    return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, check=True, timeout=120).stdout


def schema(name):
    return json.loads((ROOT / f"resources/schema/{name}.schema.json").read_text(encoding="utf-8"))


def unknown_keys(value, part, whole, path="$"):
    """Keys of a value that its schema does not name: a schema that falls behind is as wrong as one that refuses."""
    while "$ref" in part:
        part = whole["$defs"][part["$ref"].rsplit("/", 1)[1]]
    if isinstance(value, dict):
        for key, inner in value.items():
            rest = part.get("additionalProperties")
            known = part.get("properties", {}).get(key, rest if isinstance(rest, dict) else None)
            if known is None:
                if "properties" in part:
                    yield f"{path}.{key}"
            else:
                yield from unknown_keys(inner, known, whole, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from unknown_keys(inner, part.get("items", {}), whole, path + "[]")


class Schemas(unittest.TestCase):
    def setUp(self):
        if jsonschema is None:
            self.skipTest("skipped: python3-jsonschema is missing")

    def fits(self, name, document, label):
        validator = jsonschema.Draft202012Validator(schema(name))
        faults = [f"{label}: {fault.json_path}: {fault.message[:200]}" for fault in validator.iter_errors(document)]
        self.assertEqual(faults, [])

    def test_schemas_are_schemas(self):
        for name in ("scenario", "results", "calibration"):
            jsonschema.Draft202012Validator.check_schema(schema(name))

    def test_samples_fit(self):
        self.assertEqual(len(SAMPLES), 5)
        for file in SAMPLES:
            self.fits("scenario", json.loads(file.read_text(encoding="utf-8")), file.name)

    def test_the_help_s_smallest_scenario_fits_and_is_right(self):
        text = (ROOT / "resources/help/files.md").read_text(encoding="utf-8")
        block = text.split("```json\n")[1].split("```")[0]
        self.fits("scenario", json.loads(block), "files.md")
        file = Path(os.environ.get("TMPDIR", "/tmp")) / f"splitpoint-smallest-{os.getpid()}.splitpoint"
        try:
            file.write_text(block, encoding="utf-8")
            self.assertIn("defaults used", run("check", file))
        finally:
            file.unlink()

    def test_wrong_files_do_not_fit(self):
        document = json.loads(SAMPLES[0].read_text(encoding="utf-8"))
        document["horizon"]["hours"] = 0
        with self.assertRaises(AssertionError):
            self.fits("scenario", document, "hours")
        document["horizon"]["hours"] = 24
        document["unknown_key"] = 1
        with self.assertRaises(AssertionError):
            self.fits("scenario", document, "unknown key")

    def test_results_fit_and_are_described(self):
        for file in SAMPLES:
            result = json.loads(run("evaluate", "--no-switch", file))
            self.fits("results", result, file.name)
            whole = schema("results")
            self.assertEqual(sorted(set(unknown_keys(result, whole, whole))), [], "add these keys to results.schema.json")

    def test_profiles_fit(self):
        seen = 0
        for file in PROFILES:
            document = json.loads(file.read_text(encoding="utf-8"))
            if document.get("schema") == "splitpoint.calibration":
                self.fits("calibration", document, file.name)
                seen += 1
        self.assertGreater(seen, 5)

    def test_a_profile_fits_after_one_round_and_with_what_no_kept_one_has(self):
        document = json.loads((ROOT / "resources/profiles/h200-virtual-machine.json").read_text(encoding="utf-8"))
        document["jitter"].update(cpu_gap=None, wake=None)
        probe = document["probes"][0]
        probe.update(summary=None, status="failed", status_text="no sample",
                     burst={"burst_rate": 2e9, "burst_s": 0.5, "sustained_rate": 1e9},
                     samples={"encoding": "f32-base64", "kept": 1, "per_round": 1, "data": ["AACAPw=="]})
        document["outcome"]["errors"] = [
            {"code": "E_ECC", "text": "uncorrectable memory error", "round": 1, "probe": probe["method"], "device": 0}]
        document["machine"]["host_name"] = "node1"
        document["machine"]["cpu"].update(cgroup_quota=3.5, governor="performance", boost=True)
        document["virtualization"].update(sys_hypervisor="xen", nested_paging_hint=True)
        document["virtualization"]["dmi"] = dict.fromkeys(document["virtualization"]["dmi"], "a maker's text")
        gpu = document["gpus"][0]
        gpu.update(cc=None, nvlink_up=18)
        gpu["mig"]["profile"] = "1g.18gb"
        gpu["clocks"].update(sm_app=1980, locked=1500)
        self.fits("calibration", document, "profile")

    def test_no_key_is_described_as_null_alone(self):
        def of(part, path):
            if part.get("type") == "null":
                yield path
            for key, inner in part.get("properties", {}).items():
                yield from of(inner, f"{path}.{key}")
            if "items" in part:
                yield from of(part["items"], path + "[]")

        for name in ("scenario", "results", "calibration"):
            whole = schema(name)
            parts = [("$", whole), *((f"$defs.{key}", part) for key, part in whole.get("$defs", {}).items())]
            self.assertEqual([path for at, part in parts for path in of(part, at)], [], name)


class Kept(unittest.TestCase):
    def test_scenario_schema_is_what_the_program_prints(self):
        kept = (ROOT / "resources/schema/scenario.schema.json").read_text(encoding="utf-8")
        self.assertEqual(kept, run("schema"), "write it anew: splitpoint-cli schema > resources/schema/scenario.schema.json")


if __name__ == "__main__":
    unittest.main()
