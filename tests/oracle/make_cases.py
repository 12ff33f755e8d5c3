#!/usr/bin/env python3
"""Small but nasty valid scenario files, one per seed: the same seed always gives the same file.

    make_cases.py --seed S --count N [-o FOLDER]     writes case_<seed>.splitpoint for seeds S ... S+N-1
"""
import argparse
import json
import math
import os
import random

import oracle

COMPONENTS = oracle.A_COMPONENTS + oracle.B_COMPONENTS
BUDGET = 160_000  # workload-hours of the whole sweep, so that the slow reference stays usable
MAX_NODES = 40
# What is drawn where the profile is not "usual": wide has many nodes and few hours, long a year, many workloads in crowds.
PROFILES = {"usual": {}, "wide": {"hours": (1, 12), "peaks": [300, 1000, 3000], "nodes": 4000},
            "long": {"hours": (2000, 9000), "peaks": [2, 8, 16]}, "many": {"workloads": [5, 8, 12]},
            "waiting": {"delays": 0.9, "peaks": [8, 16, 24]}}


def number(rng, low, high, digits=3):
    return round(rng.uniform(low, high), digits)


def maybe(rng, chance, value, default=0):
    return value() if rng.random() < chance else default


def ranged(rng, value, at_most=math.inf):
    """Sometimes the same value as a range: `evaluate` must use the typical one."""
    if rng.random() < 0.08:
        low, high = sorted((round(0.9 * value, 9), round(1.3 * value, 9)))
        return {"low": low, "typical": value, "high": min(high, at_most)}
    return value


def hourly_series(rng, peak, hours):
    """Hourly demand of one of several shapes."""
    shape = rng.choice(["flat", "day", "noise", "steps", "spikes", "integers", "zero", "tiny", "long", "jobs"])
    length = rng.choice([1, 2, 7, 24, 24, hours, hours])
    if shape == "flat":
        return [number(rng, 0, peak)]
    if shape == "day":
        on = rng.randint(1, 23)
        return [peak] * on + [number(rng, 0, peak / 2)] * (24 - on)
    if shape == "noise":
        return [number(rng, 0, peak, 6) for _ in range(length)]
    if shape == "steps":
        level, series = rng.uniform(0, peak), []
        for _ in range(length):
            if rng.random() < 0.2:
                level = rng.uniform(0, peak)
            series.append(round(level, 4))
        return series
    if shape == "spikes":
        return [peak if rng.random() < 0.1 else 0 for _ in range(max(length, 24))]
    if shape == "integers":
        return [rng.randint(0, max(1, int(peak))) for _ in range(length)]
    if shape == "zero":
        return [0, 0, 0]
    if shape == "tiny":
        return [number(rng, 0, 1e-3, 9) for _ in range(length)]
    if shape == "long":  # cut at the horizon
        return [number(rng, 0, peak, 2) for _ in range(hours + rng.randint(1, 50))]
    return [rng.choice([0, 1, 2]) * max(1, int(peak / 2)) for _ in range(length)]


def demand(rng, peak, hours, files, name):
    kind = rng.random()
    if kind < 0.75:
        return {"hourly_gpus": hourly_series(rng, peak, hours)}
    if kind < 0.88:
        at = sorted(rng.sample(range(168), rng.randint(1, 6)))
        points = [[hour if rng.random() < 0.8 else min(hour + 0.5, 167.9), number(rng, 0, peak)] for hour in at]
        points = [shaped(rng, point) for point in points]
        return {"week": {"points": points}}
    series = hourly_series(rng, peak, hours)
    files[name] = "hour,gpus\n" + "".join(f"{t},{value}\n" for t, value in enumerate(series))
    return {"csv": name, "scale": rng.choice([1.0, 0.5, 1.25])}


def shaped(rng, point):
    """A control point whose segment is straight as a rule."""
    return point + rng.choice([[], [], ["smooth"], ["smooth"], ["step"], ["linear"]])


def drawn_spans(rng, peak, hours):
    """One to three lines, apart from each other, some with a point or two between their ends."""
    ends = sorted(rng.sample(range(2, max(9, hours)), 2 * rng.randint(1, 3)))
    spans = []
    for left, right in zip(ends[::2], ends[1::2]):
        inner = sorted(rng.sample(range(left + 1, right), min(rng.randint(0, 3), right - left - 1)))
        points = [[hour, number(rng, 0, peak)] for hour in [left, *inner, right]]
        spans.append({"points": [shaped(rng, point) for point in points[:-1]] + points[-1:]})
    return spans


def layer(rng, peak, hours):
    """A layer of any kind."""
    kind = rng.choice(["import", "template", "scale", "growth", "months", "shift", "cap", "event", "drawn", "roughness"])
    made = {"kind": kind}
    if rng.random() < 0.2:
        made["on"] = rng.random() < 0.5
    if kind == "import":
        made["curve"] = {"hourly_gpus": [number(rng, 0, peak / 2) for _ in range(rng.randint(1, 30))]}
    if kind == "template":
        made.update(template=rng.choice(["sustained_training", "training_bursts", "business_hours_inference", "global_service",
                                         "nightly_batch", "notebooks", "end_of_quarter"]), gpus=number(rng, 0, peak / 2))
    if kind in ("import", "template", "drawn") and rng.random() < 0.7:
        made["combine"] = rng.choice(["replace", "add", "at_least"])
    if kind == "scale":
        made["factor"] = rng.choice([0.5, 1.25, 2])
    if kind == "growth":
        made["per_year"] = ranged(rng, rng.choice([-0.3, 0.5, 2.0]))
    if kind == "months":
        made["factors"] = [rng.choice([0.5, 1, 1.5]) for _ in range(12)]
    if kind == "shift":
        made["hours"] = rng.choice([-30, -1, 1, 5, 200])
    if kind == "cap":
        made["gpus"] = number(rng, peak / 3, peak)
    if kind == "event":
        made.update(from_hour=rng.randint(0, hours), hours=rng.randint(1, 20), factor=rng.choice([0, 0.5, 1, 1.5]))
        if rng.random() < 0.5:
            made.update(every_hours=made["hours"] + rng.randint(0, 40), add_gpus=number(rng, -peak / 3, peak / 3))
    if kind == "drawn":
        once = rng.random() < 0.5
        made.update(repeat="once" if once else "week", spans=drawn_spans(rng, peak, hours if once else 160))
    if kind == "roughness":
        made.update(seed=rng.randint(0, 9999), share=rng.choice([0, 0.1, 0.6]), every_hours=rng.choice([1, 3, 24]))
    return made


def time_shares(rng, n0):
    names = [c for c in COMPONENTS if n0 > 1 or not c.startswith("interconnect")]
    chosen = rng.sample(names, rng.randint(1, min(6, len(names))))
    weights = [rng.random() + 0.01 for _ in chosen]
    shares = [round(weight / sum(weights), 6) for weight in weights]
    shares[-1] = round(shares[-1] + 1 - sum(shares), 9)
    return dict(zip(chosen, shares)) if min(shares) >= 0 else {"gpu_compute": 1.0}


def workload(rng, index, peak, hours, files, stem, sets, calm, delays=0.4):
    entry = {"name": f"Work {index + 1}", "kind": rng.choice(["training", "inference", "batch", "experiment", "other"])}
    entry["demand"] = demand(rng, peak, hours, files, f"{stem}_{index + 1}.csv")
    layered = random.Random(f"{stem}/{index}/layers")  # its own stream: the rest of a seed's case stays as it was
    if layered.random() < 0.35:
        entry["demand"]["layers"] = [layer(layered, peak, hours) for _ in range(layered.randint(1, 4))]
    jobs = rng.choice([1, 1, 1, 2, 3, 4, 8, 8, 16, 64])
    if jobs > 1 or rng.random() < 0.3:
        entry["gpus_per_job"] = jobs
    n0 = rng.choice([jobs, jobs, 8])
    if n0 != jobs:
        entry["time_shares_gpus"] = n0
    entry["time_shares"] = time_shares(rng, n0)
    if rng.random() < 0.4:
        entry["split"] = rng.choice(["hourly", "by_job"])
    if rng.random() < 0.35:
        entry["headroom"] = ranged(rng, rng.choice([0, 0.1, 0.25, 0.5, 1.0]))
    if rng.random() < 0.3:
        entry["growth_per_year"] = ranged(rng, rng.choice([-0.5, -0.1, 0.2, 1.0, 5.0]))
    if rng.random() < 0.3:
        entry["overlap"] = rng.choice([0, 0.3, 0.5, 1])
    if rng.random() < 0.25:
        entry["measured_slowdown"] = {rng.choice(sets): ranged(rng, number(rng, 0.6, 1.6))}
    if rng.random() < 0.35:
        entry["isolation"] = rng.choice(["single_tenant_host", "single_tenant_host", "bare_metal_only", "shared"])
    if rng.random() < 0.2:
        entry["placement"] = rng.choice(["any", "bare_metal", "virtual"])
    if rng.random() < (0.1 if calm else delays):
        entry["max_delay_hours"] = rng.choice([1, 2, 3, 4, 8, 12, 24, 30])
    if rng.random() < 0.5:
        entry["interruptible"] = True
    if rng.random() < 0.6:
        entry["checkpoint_hours"] = ranged(rng, rng.choice([0, 0.001, 0.05, 0.2, 2.0]))
    if rng.random() < 0.6:
        entry["restart_hours"] = ranged(rng, rng.choice([0, 0.1, 0.25, 3.0]))
    if rng.random() < 0.2:
        entry["checkpoint_interval_hours"] = rng.choice([0.1, 1.0, 24.0])
    return entry


def offer(rng, tier, price, sets, calm):
    committed = tier in ("bare_metal", "reserved_virtual")
    entry = {"name": tier, "gpu": "H100", "usd_per_gpu_hour": ranged(rng, price),
             "gpus_per_node": rng.choice([1, 2, 3, 4, 8, 8, 8, 16])}
    if rng.random() < 0.15:
        entry["gpu"] = "A100" if tier != "bare_metal" else "H100"
        entry["relative_speed"] = number(rng, 0.4, 1.6)
    if rng.random() < 0.2:
        entry["overheads"] = rng.choice(sets)
    if rng.random() < 0.3:
        entry["host_gpus"] = rng.choice([1, 4, 8, 16])
    if rng.random() < 0.25:
        entry["fabric"] = rng.random() < 0.5
    if rng.random() < 0.5:
        entry["interruptions_per_gpu_hour"] = ranged(rng, rng.choice([2e-5, 1e-4, 1e-3, 1e-2]))
    if rng.random() < 0.03:
        entry["interruptions_per_gpu_hour"] = rng.choice([3.0, 100.0, 1000.0])  # never finishes, mostly
    if rng.random() < 0.4:
        entry["recovery_hours"] = ranged(rng, rng.choice([0.1, 0.5, 2.0]))
    if tier != "bare_metal" and rng.random() < 0.6:
        entry["tenancy"] = rng.choice(["shared_host", "whole_host", "dedicated"])
    if committed:
        if rng.random() < 0.5:
            entry["term_hours"] = rng.choice([0, 24, 100, 730, 8760])
        if rng.random() < 0.4:
            entry["spare_share"] = ranged(rng, rng.choice([0.05, 0.125, 0.5]))
        if rng.random() < 0.4:
            entry["setup_usd_per_node"] = ranged(rng, rng.choice([10, 1000]))
        if rng.random() < 0.3:
            entry["provisioning_hours"] = rng.choice([0, 48])
        return entry
    instance = rng.choice([None, 0, 0, 1, 8]) if not calm else 0
    if instance is not None:
        entry["instance_gpus"] = instance
    if rng.random() < 0.4 and not calm:
        entry["boot_hours"] = ranged(rng, rng.choice([0.1, 1.5]))
        entry["scale_down_hours"] = ranged(rng, rng.choice([0, 0.25, 1.0]))
    if tier == "spot":
        if rng.random() < 0.6:
            entry["reclaims_per_hour"] = ranged(rng, rng.choice([0.001, 0.05, 0.5]))
        if rng.random() < 0.6:
            entry["availability"] = rng.choice([0, 0.3, 0.8, 1])
    return entry


def overhead_set(rng, noisy):
    slowdown = {c: ranged(rng, number(rng, 0.7 if rng.random() < 0.15 else 1.0, 1.5)) for c in
                rng.sample(COMPONENTS, rng.randint(0, 5))} if noisy else {}
    entry = {"slowdown": slowdown}
    if rng.random() < 0.6:
        entry["disturbance"] = {"probability": ranged(rng, rng.choice([0, 0.005, 0.1, 0.9]), at_most=1),
                                "slowdown": ranged(rng, rng.choice([0, 0.28, 2.0])),
                                "io_slowdown": rng.choice([0, 0.5])}
    return entry


def offers(rng, sets, calm):
    bare_metal, on_demand = number(rng, 1, 3, 2), number(rng, 1.5, 6, 2)
    given = {"bare_metal": maybe(rng, 0.92, lambda: offer(rng, "bare_metal", bare_metal, sets, calm), None),
             "reserved_virtual": maybe(rng, 0.35, lambda: offer(rng, "reserved_virtual",
                                                                round(bare_metal * rng.choice([0.9, 1, 1.1]), 3),
                                                                sets, calm), None),
             "on_demand": maybe(rng, 0.92, lambda: offer(rng, "on_demand", on_demand, sets, calm), None),
             "spot": maybe(rng, 0.35, lambda: offer(rng, "spot", round(on_demand * rng.choice([0.3, 0.6, 1.2]), 3),
                                                    sets, calm), None)}
    if not any(given[t] for t in ("bare_metal", "reserved_virtual", "on_demand")):
        given["on_demand"] = offer(rng, "on_demand", on_demand, sets, calm)
    for tier in [t for t in given if given[t] is None and rng.random() < 0.5]:
        del given[tier]  # absent or null: the same
    return given


def draw(rng, stem, files, max_hours, profile):
    calm = rng.random() < 0.15  # the case in which the sweep is proven exact, now and then
    hours = rng.randint(24, max_hours) if rng.random() < 0.95 else rng.randint(1, 23)
    if "hours" in profile:
        hours = rng.randint(*profile["hours"])
    sets = ["bare_metal", "virtual"] + (["vgpu"] if rng.random() < 0.2 else [])
    count = rng.choice(profile.get("workloads", [1, 1, 2, 2, 3, 4]))
    peak = rng.choice(profile.get("peaks", [0.4, 3, 8, 16, 16, 24, 64]))
    entry = {"splitpoint": 1, "name": stem, "horizon": {"hours": hours}, "reference_gpu": "H100"}
    entry["workloads"] = [workload(rng, i, peak * rng.choice([0.3, 1, 1]), hours, files, stem, sets, calm,
                                   profile.get("delays", 0.4)) for i in range(count)]
    if rng.random() < 0.04:
        for w in entry["workloads"]:
            w["demand"] = {"hourly_gpus": [0]}
        files.clear()
    elif count > 1 and rng.random() < 0.15:  # twins: ties of the serving order
        twin = json.loads(json.dumps(entry["workloads"][0]))
        twin["name"] = entry["workloads"][1]["name"]
        twin["headroom"] = 0.2
        entry["workloads"][1] = twin
        if "csv" in twin["demand"]:
            files.pop(f"{stem}_2.csv", None)
    entry["offers"] = offers(rng, sets, calm)
    entry["delivery"] = {name: overhead_set(rng, name != "bare_metal" or rng.random() < 0.15) for name in sets}
    if rng.random() < 0.5:
        entry["operations"] = {"hourly_wage_usd": ranged(rng, 80),
                               "hours_per_gpu_month": {"bare_metal": ranged(rng, 0.25), "virtual": 0.06},
                               "fixed_usd_per_month": {"bare_metal": rng.choice([0, 150, 1500]), "virtual": 500}}
    if rng.random() < 0.5:
        entry["transfer_usd_per_overflow_gpu_hour"] = ranged(rng, rng.choice([0.02, 0.5]))
    if rng.random() < 0.4:
        entry["extra_costs"] = [{"name": f"line {i}", "delivery": rng.choice(["bare_metal", "virtual"]),
                                 **rng.choice([{"usd_per_gpu_hour": 0.05}, {"usd_per_month": 1000},
                                               {"usd_per_gpu_hour": 0.1, "usd_per_month": 20}])}
                                for i in range(rng.randint(1, 2))]
    if rng.random() < 0.3:
        entry["count_commitment"] = rng.choice(["full_term", "within_horizon"])
    if rng.random() < 0.2:
        simplify(rng, entry)
    return entry


def simplify(rng, entry):
    """Round numbers without overheads: exact ties of cost and needs that fill a capacity up to the last bit."""
    headroom, size, price = rng.choice([0, 0, 0.1, 0.2]), rng.choice([2, 6, 8, 11, 12]), rng.choice([1.0, 2.0])
    for w in entry["workloads"]:
        for key in ("growth_per_year", "measured_slowdown", "checkpoint_hours", "restart_hours"):
            w.pop(key, None)
        w["headroom"] = headroom
        w["demand"].pop("layers", None)
        w["gpus_per_job"] = rng.choice([1, 1, 2, 3])
        w["time_shares_gpus"] = 8
        if "hourly_gpus" in w["demand"]:
            w["demand"]["hourly_gpus"] = [round(d) for d in w["demand"]["hourly_gpus"]]
    for tier, given in entry["offers"].items():
        if given is None:
            continue
        for key in ("interruptions_per_gpu_hour", "reclaims_per_hour", "recovery_hours", "relative_speed", "overheads"):
            given.pop(key, None)
        given["gpu"] = "H100"
        given["gpus_per_node"] = size
        given["usd_per_gpu_hour"] = price * {"bare_metal": 1, "reserved_virtual": 1, "on_demand": 2, "spot": 1}[tier]
        if rng.random() < 0.7:
            for key in ("setup_usd_per_node", "spare_share", "term_hours"):
                given.pop(key, None)
    for given in entry["delivery"].values():
        given["slowdown"] = {}
        given.pop("disturbance", None)
    if rng.random() < 0.6:
        for key in ("operations", "extra_costs", "transfer_usd_per_overflow_gpu_hour"):
            entry.pop(key, None)


def small_enough(entry, files, profile):
    """Whether the whole sweep fits the budget. Demand is judged without reading csv files from disk."""
    probe = json.loads(json.dumps(entry))
    for w in probe["workloads"]:
        if "csv" in w["demand"]:
            scale = w["demand"]["scale"]
            rows = files[w["demand"]["csv"]].split()[1:]
            w["demand"] = {"hourly_gpus": [float(row.split(",")[1]) * scale for row in rows],
                           "layers": w["demand"].get("layers")}
    s = oracle.Scenario(probe)
    table = oracle.efficiency_table(s)
    rules = oracle.PlanRules(s, table, "hybrid", 1, 0)
    counts = [oracle.most_nodes(s, table, rules, tier) if tier in s.offers else 0
              for tier in ("bare_metal", "reserved_virtual")]
    work = math.prod(n + 1 for n in counts) * s.hours * len(s.workloads)
    return work <= BUDGET and max(counts) <= profile.get("nodes", MAX_NODES)


def scenario(seed, stem=None, max_hours=200, profile="usual"):
    """The scenario of a seed, and the csv files that belong beside it by name."""
    stem = stem or f"case_{seed}"
    for attempt in range(1000):
        rng = random.Random(f"{seed}/{attempt}")
        files = {}
        entry = draw(rng, stem, files, max_hours, PROFILES[profile])
        if small_enough(entry, files, PROFILES[profile]):
            return entry, files
    raise RuntimeError(f"no small scenario for seed {seed}")


def write(seed, folder, max_hours=200, stem=None, profile="usual"):
    entry, files = scenario(seed, stem, max_hours, profile)
    path = os.path.join(folder, entry["name"] + ".splitpoint")
    with open(path, "w", encoding="utf-8") as stream:
        json.dump(entry, stream, indent=1)
        stream.write("\n")
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as stream:
            stream.write(text)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--max-hours", type=int, default=200)
    parser.add_argument("--profile", choices=PROFILES, default="usual")
    parser.add_argument("-o", "--output", default=".")
    options = parser.parse_args()
    os.makedirs(options.output, exist_ok=True)
    for seed in range(options.seed, options.seed + options.count):
        print(write(seed, options.output, options.max_hours, profile=options.profile))


if __name__ == "__main__":
    main()
