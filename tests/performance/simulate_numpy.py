#!/usr/bin/python3
"""The counted case of `simulate` in vectorized numpy: how fast a straight Monte Carlo of the same model would be.

    build/release/bin/simulate_benchmark --write SCENARIO.splitpoint SAMPLES.csv
    tests/performance/simulate_numpy.py SCENARIO.splitpoint SAMPLES.csv [FUTURES]

Reads the inputs that Splitpoint drew, prices every bare-metal node count of the hybrid plan and the pure plans in each future
(fluid case: one committed tier, fractions billed), compares costs with the samples' and prints the time per 4,096 futures.
Needs python3-numpy, without which it is skipped (77); no part of the product. ctest compares a few futures.
"""
import csv
import json
import sys
import time

try:
    import numpy as np
except ImportError:
    print("python3-numpy is not here")
    sys.exit(77)  # skipped

COMPUTING = ("gpu_compute", "gpu_memory", "launch_latency", "cpu", "host_memory")
MOVING = ("host_device_transfer", "storage", "network", "interconnect", "interconnect_internode")


def typical(value, default=0.0):
    if value is None:
        return default
    return value["typical"] if isinstance(value, dict) else float(value)


def held_per_useful(workload, overheads, offer, drawn, path, tier):
    """(1 + k) / e of every future (model.md 3); interruptions without checkpoints: R = e^(rho / M)."""
    shares = workload["time_shares"]
    total = sum(typical(v) for v in shares.values())
    slow = {c: drawn.get(f"delivery.{path}.slowdown.{c}", typical(overheads.get("slowdown", {}).get(c), 1.0)) for c in COMPUTING + MOVING}
    parts = [sum(typical(shares.get(c)) / total * slow[c] for c in group) for group in (COMPUTING, MOVING)]
    slowdown = parts[0] + parts[1]
    noise = overheads.get("disturbance", {})
    chance = drawn.get(f"delivery.{path}.disturbance.probability", typical(noise.get("probability")))
    excess = drawn.get(f"delivery.{path}.disturbance.slowdown", typical(noise.get("slowdown")))
    jobs = workload.get("gpus_per_job", 1)
    hosts = -(-jobs // offer.get("host_gpus", 8))
    disturbance = 1.0 + excess * (1.0 - (1.0 - chance) ** hosts)
    rate = drawn.get(f"offers.{tier}.interruptions_per_gpu_hour", typical(offer.get("interruptions_per_gpu_hour"))) * jobs
    rho = typical(workload.get("restart_hours")) + typical(offer.get("recovery_hours"))
    headroom = typical(workload.get("headroom"), 0.5 if workload.get("kind") == "inference" else 0.0)
    return (1.0 + headroom) * slowdown * disturbance * np.exp(rho * rate)


def price(scenario, drawn, futures, most):
    """Costs (futures, counts) of the hybrid, and demand per future; everything vectorized over hours and counts."""
    hours = scenario["horizon"]["hours"]
    bare, cloud = scenario["offers"]["bare_metal"], scenario["offers"]["on_demand"]
    sets = scenario["delivery"]
    workloads = scenario["workloads"]
    base = np.array([w["demand"]["hourly_gpus"] for w in workloads])
    t = np.arange(hours)
    node = bare["gpus_per_node"]
    counts = np.arange(most + 1)
    capacity = counts * node
    held_b = np.array([np.broadcast_to(held_per_useful(w, sets["bare_metal"], bare, drawn, "bare_metal", "bare_metal"), futures) for w in workloads])
    held_v = np.array([np.broadcast_to(held_per_useful(w, sets["virtual"], cloud, drawn, "virtual", "on_demand"), futures) for w in workloads])
    get = lambda path, default: np.broadcast_to(drawn.get(path, default), futures)
    price_b = get("offers.bare_metal.usd_per_gpu_hour", typical(bare["usd_per_gpu_hour"]))
    price_v = get("offers.on_demand.usd_per_gpu_hour", typical(cloud["usd_per_gpu_hour"]))
    operations = scenario.get("operations", {})
    wage = get("operations.hourly_wage_usd", typical(operations.get("hourly_wage_usd")))
    staff = {d: typical(operations.get("hours_per_gpu_month", {}).get(d)) for d in ("bare_metal", "virtual")}
    level = np.array([get(f"workloads[{w['name']}].demand_level", 1.0) for w in workloads])
    growth = np.array([get(f"workloads[{w['name']}].growth_per_year", typical(w.get("growth_per_year"))) for w in workloads])
    costs = np.empty((futures, most + 1))
    demanded = np.empty(futures)
    for s in range(futures):
        demand = base * level[:, s, None] * np.exp(np.log1p(growth[:, s, None]) / 8760.0 * t)
        useful = demand.sum(axis=1)
        demanded[s] = useful.sum()
        order = np.argsort(-(price_v[s] * held_v[:, s] / held_b[:, s]), kind="stable")
        elastic = np.zeros(most + 1)
        before = np.zeros(most + 1)
        stack = np.zeros(hours)
        for w in order:
            stack = stack + demand[w] * held_b[w, s]
            # sum of min(stack, capacity) at all counts at once: sort, sum, search
            ordered = np.sort(stack)
            sums = np.concatenate(([0.0], np.cumsum(ordered)))
            under = np.searchsorted(ordered, capacity, side="right")
            served = sums[under] + (hours - under) * capacity
            elastic += (useful[w] - (served - before) / held_b[w, s]) * held_v[w, s]
            before = served
        elastic = np.maximum(elastic, 0.0)
        months = hours / 730.0
        costs[s] = (counts * (node * (1 + typical(bare.get("spare_share"))) * price_b[s] * hours + typical(bare.get("setup_usd_per_node")))
                    + elastic * price_v[s] + months * wage[s] * (staff["bare_metal"] * counts * node + staff["virtual"] * elastic / hours))
    return costs, demanded


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        scenario = json.load(file)
    with open(sys.argv[2], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    futures = min(len(rows), int(sys.argv[3]) if len(sys.argv) > 3 else 512)
    names = [n for n in rows[0] if n not in ("future", "replicate") and "." in n and not n.split(".")[0] in ("bare_metal", "virtual", "hybrid")]
    drawn = {name: np.array([float(row[name]) for row in rows[:futures]]) for name in names}
    most = 256
    start = time.perf_counter()
    costs, demanded = price(scenario, drawn, futures, most)
    seconds = time.perf_counter() - start
    column = lambda name: np.array([float(row[name]) for row in rows[:futures]])
    worst = max(np.abs(costs[:, 0] / column("virtual.total_cost_usd") - 1.0).max(),
                np.abs(demanded / column("demanded_gpu_hours") - 1.0).max())
    hybrid = column("hybrid.total_cost_usd")
    nodes = np.argmin(np.abs(costs / hybrid[:, None] - 1.0).max(axis=0))  # the one count that matches every future
    worst = max(worst, np.abs(costs[:, nodes] / hybrid - 1.0).max())
    print(f"{futures} futures: {seconds:.2f} s, {seconds * 4096 / futures:.1f} s for 4,096, one thread; "
          f"hybrid at {nodes} nodes; largest relative difference {worst:.2e}")
    return 0 if worst < 1e-9 else 1


if __name__ == "__main__":
    sys.exit(main())
