#!/usr/bin/env python3
"""Writes the golden files: small random and hand-made scenarios beside the numbers the oracle gives for them.

    freeze_golden.py [--seed S] [--count N] [-o FOLDER]

FILE.expected.json holds the contract's numbers only: no sentences, and of a plan whose offer is missing only that it is
not feasible. A key that is absent is not to be compared. Run it again after the model's text changes, and say why.
"""
import argparse
import json
import os

import edge_cases
import make_cases
import oracle

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "golden")


def expected_numbers(path):
    result = oracle.evaluate(oracle.read_scenario(path))
    for name, plan in result["plans"].items():
        plan.pop("reasons")
        if plan.pop("missing_offer", False):
            result["plans"][name] = {"feasible": False}
    return result


def write_expected(path):
    with open(path.removesuffix(".splitpoint") + ".expected.json", "w", encoding="utf-8") as stream:
        json.dump(expected_numbers(path), stream, separators=(",", ":"))
        stream.write("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=500_000)
    parser.add_argument("--count", type=int, default=160)
    parser.add_argument("-o", "--output", default=FOLDER)
    options = parser.parse_args()
    os.makedirs(options.output, exist_ok=True)
    for index in range(options.count):
        # Short horizons, so that the files stay small; some longer than a week, for week points and deferral.
        path = make_cases.write(options.seed + index, options.output, 190 if index % 10 == 0 else 60, f"golden_{index:03}")
        write_expected(path)
    for entry in edge_cases.EDGES:
        path = os.path.join(options.output, entry["name"] + ".splitpoint")
        with open(path, "w", encoding="utf-8") as stream:
            json.dump(entry, stream, indent=1)
            stream.write("\n")
        write_expected(path)


if __name__ == "__main__":
    main()
