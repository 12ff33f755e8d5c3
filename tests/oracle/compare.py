#!/usr/bin/env python3
"""Compares `splitpoint-cli evaluate --no-switch` with the oracle, every number of the contract, on given scenarios.

    compare.py CASES... --cli PATH [--jobs N]            exit 1 if anything differs
    compare.py --random SEED COUNT --cli PATH            the same on freshly made cases
"""
import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile

import make_cases
import oracle

PLAN_FIELDS = ("total_cost_usd", "useful_gpu_hours", "usd_per_useful_gpu_hour", "bare_metal_nodes", "reserved_nodes",
               "utilization", "relative_performance", "unserved_gpu_hours", "deferred_gpu_hours",
               "stranded_commitment_usd", "coverage", "effective_savings_rate")


def differs(expected, got, scale=0.0):
    """1e-9 relative, 1e-9 absolute near zero; `scale` is the size of the sum a part belongs to."""
    if expected is None or got is None or isinstance(expected, (bool, str)) or isinstance(got, (bool, str)):
        return expected != got
    tolerance = 1e-9 * max(abs(expected), abs(got)) + 1e-9 + 1e-12 * abs(scale)
    return not abs(expected - got) <= tolerance


def compare_plan(name, expected, got, found):
    def check(path, a, b, scale=0.0):
        if differs(a, b, scale):
            found.append(f"{name}.{path}: oracle {a!r}, engine {b!r}")

    check("feasible", expected["feasible"], got.get("feasible"))
    if not expected["feasible"] and not got.get("reasons"):
        found.append(f"{name}.reasons: engine gives none for an infeasible plan")
    if expected["feasible"] and got.get("reasons"):
        found.append(f"{name}.reasons: {got['reasons']!r} for a feasible plan")
    if "missing_offer" in expected:
        return
    total = expected["total_cost_usd"]
    for field in PLAN_FIELDS:
        money = field.endswith("_usd")
        check(field, expected[field], got.get(field), total if money else expected["useful_gpu_hours"] / 1e3)
    for group in ("cost", "where_dollars_go"):
        given = got.get(group) or {}
        for part in sorted(set(expected[group]) | set(given)):
            check(f"{group}.{part}", expected[group].get(part), given.get(part), total)
        if None in given.values():
            found.append(f"{name}.{group}: engine has a part that is no number")
        elif given and differs(got.get("total_cost_usd"), sum(given.values()), total):
            found.append(f"{name}.{group}: engine's parts sum to {sum(given.values())!r}, "
                         f"its total is {got.get('total_cost_usd')!r}")


def compare(expected, got):
    """Readable differences, none if the two agree."""
    found = []
    if differs(expected["useful_gpu_hours_demanded"], got.get("useful_gpu_hours_demanded")):
        found.append(f"useful_gpu_hours_demanded: oracle {expected['useful_gpu_hours_demanded']!r}, "
                     f"engine {got.get('useful_gpu_hours_demanded')!r}")
    for ours, theirs in zip(expected["efficiency"], got["efficiency"]):
        for key, value in ours.items():
            if differs(value, theirs.get(key)):
                found.append(f"efficiency of {ours['workload']}.{key}: oracle {value!r}, engine {theirs.get(key)!r}")
    rows, given = expected["hybrid_sweep"], got["hybrid_sweep"]
    if len(rows) != len(given):
        found.append(f"hybrid_sweep: oracle has {len(rows)} rows, engine {len(given)}")
    sweep = [f"hybrid_sweep[{i}].{key}: oracle {ours[key]!r}, engine {theirs.get(key)!r} at {ours['bare_metal_nodes']},"
             f"{ours['reserved_nodes']} nodes"
             for i, (ours, theirs) in enumerate(zip(rows, given)) for key in ours if differs(ours[key], theirs.get(key))]
    found += sweep[:6] + ([f"... and {len(sweep) - 6} more of hybrid_sweep"] if len(sweep) > 6 else [])
    for name, plan in expected["plans"].items():
        compare_plan(name, plan, got["plans"][name], found)
    for key, value in expected["recommendation"].items():
        if differs(value, got["recommendation"].get(key)):
            found.append(f"recommendation.{key}: oracle {value!r}, engine {got['recommendation'].get(key)!r}")
    return found


def run_cli(cli, path):
    return subprocess.run([cli, "evaluate", path, "--no-switch"], capture_output=True, text=True, timeout=120)


def compare_case(job):
    cli, path = job
    try:
        done = run_cli(cli, path)
    except subprocess.TimeoutExpired:
        return path, ["engine: no answer in 120 s"]
    if done.returncode != 0:
        return path, [f"engine: exit code {done.returncode}: {done.stderr.strip()}"]
    try:
        return path, compare(oracle.evaluate(oracle.read_scenario(path)), json.loads(done.stdout))
    except (KeyError, TypeError, ValueError) as error:
        return path, [f"engine's answer has not the contract's shape: {type(error).__name__} {error}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--cli", required=True)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--random", nargs=2, type=int, metavar=("SEED", "COUNT"))
    parser.add_argument("--max-hours", type=int, default=200)
    parser.add_argument("--profile", choices=make_cases.PROFILES, default="usual")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = list(options.cases)
        if options.random:
            seed, count = options.random
            cases += [make_cases.write(s, folder, options.max_hours, profile=options.profile) for s in range(seed, seed + count)]
        if not cases:
            parser.error("no cases given")
        with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
            results = list(pool.map(compare_case, [(options.cli, path) for path in cases], chunksize=4))
    bad = [(path, found) for path, found in results if found]
    for path, found in bad:
        print(f"{os.path.basename(path)}:")
        for line in found[:20]:
            print(f"  {line}")
        if len(found) > 20:
            print(f"  ... and {len(found) - 20} more")
    print(f"{len(results)} cases compared, {len(bad)} differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
