#!/usr/bin/env python3
"""A second, independent implementation of the model, to check the C++ engine against.

Written from the model's text alone (sections 2 to 7) and never from the C++ code. It is slow and obvious on purpose:
every hour of every node count of every plan is walked one after the other, and nothing is cached, sorted cleverly or
shared between plans. Where the text leaves room, the reading taken here is listed in AMBIGUITIES.md.

    oracle.py FILE.splitpoint      prints the results JSON, without switch points and sentences
"""
import csv
import json
import math
import os
import sys

import layers

HOURS_PER_MONTH = 730.0
HOURS_PER_YEAR = 8760.0
HOURS_PER_WEEK = 168
NEVER = None  # efficiency of a tier on which a job would never finish

# Shares that overlap with the rest (A) and shares they overlap with (B), model 3.
A_COMPONENTS = ("gpu_compute", "gpu_memory", "launch_latency", "cpu", "host_memory")
B_COMPONENTS = ("host_device_transfer", "storage", "network", "interconnect", "interconnect_internode")
NEIGHBOUR_COMPONENTS = ("cpu", "storage", "network", "host_device_transfer")

TIERS = ("bare_metal", "reserved_virtual", "on_demand", "spot")
PLAN_TIERS = {
    "bare_metal": ("bare_metal",),
    "virtual": ("reserved_virtual", "on_demand", "spot"),
    "hybrid": TIERS,
}


# ---------------------------------------------------------------------------------------------------- reading the file

def typical(value, default=0.0):
    """A number of the file: absent or null is the default, a range counts with its typical value."""
    if value is None:
        return float(default)
    if isinstance(value, dict):
        return float(value["typical"])
    return float(value)


def numbers(table):
    return {key: typical(value) for key, value in (table or {}).items() if value is not None}


def read_csv(path):
    """The last column called gpus of a csv whose first line names the columns."""
    with open(path, newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    column = [name.strip() for name in rows[0]].index("gpus")
    return [float(row[column]) for row in rows[1:] if row]


def week_series(points):
    """A curve through control points, wrapping round the week, at whole hours 0 ... 167."""
    return [layers.wrapped_day(points, hour) for hour in range(HOURS_PER_WEEK)]


def curve_series(demand, folder):
    """The numbers of a curve before it is repeated."""
    if demand.get("hourly_gpus") is not None:
        return [float(value) for value in demand["hourly_gpus"]]
    if demand.get("csv") is not None:
        scale = typical(demand.get("scale"), 1)
        return [value * scale for value in read_csv(os.path.join(folder, demand["csv"]))]
    if demand.get("template") is not None:
        return [share * demand["gpus"] for share in layers.template_shape(demand["template"])]
    return week_series(demand["week"]["points"])


def demand_of(workload, hours, folder):
    """Useful GPUs, one per hour of the horizon: the series repeated from its start, its layers, times growth."""
    demand = workload["demand"]
    series = curve_series(demand, folder)
    stack = [layer for layer in demand.get("layers") or [] if layer.get("on") is not False]
    curves = {i: curve_series(layer["curve"], folder) for i, layer in enumerate(stack) if layer["kind"] == "import"}
    growth = typical(workload.get("growth_per_year"))
    return [layers.value_at(series, stack, curves, len(stack), t) * (1 + growth) ** (t / HOURS_PER_YEAR)
            for t in range(hours)]


class Workload:
    def __init__(self, entry, hours, folder):
        self.name = entry["name"]
        self.kind = entry.get("kind") or "other"
        self.demand = demand_of(entry, hours, folder)
        self.gpus_per_job = int(typical(entry.get("gpus_per_job"), 1))
        default_split = "hourly" if self.kind == "inference" or self.gpus_per_job == 1 else "by_job"
        self.split = entry.get("split") or default_split
        shares = numbers(entry["time_shares"])
        total = sum(shares.values())
        self.shares = {component: share / total for component, share in shares.items()}
        self.overlap = typical(entry.get("overlap"))
        self.headroom = typical(entry.get("headroom"), 0.5 if self.kind == "inference" else 0)
        self.measured_slowdown = numbers(entry.get("measured_slowdown"))
        self.isolation = entry.get("isolation") or "shared"
        self.placement = entry.get("placement") or "any"
        self.max_delay = int(typical(entry.get("max_delay_hours")))
        self.interruptible = bool(entry.get("interruptible"))
        self.checkpoint = typical(entry.get("checkpoint_hours"))
        self.restart = typical(entry.get("restart_hours"))
        interval = entry.get("checkpoint_interval_hours")
        self.interval = None if interval is None else typical(interval)


class Offer:
    def __init__(self, entry, tier):
        self.tier = tier
        self.committed = tier in ("bare_metal", "reserved_virtual")
        self.delivery = "bare_metal" if tier == "bare_metal" else "virtual"
        self.price = typical(entry["usd_per_gpu_hour"])
        self.gpus_per_node = int(entry["gpus_per_node"])
        instance = entry.get("instance_gpus")
        self.instance_gpus = self.gpus_per_node if instance is None else int(instance)
        self.tenancy = entry.get("tenancy") or "shared_host"
        self.fabric = True if entry.get("fabric") is None else bool(entry["fabric"])
        host = entry.get("host_gpus")
        self.host_gpus = int(host) if host is not None else (self.gpus_per_node if tier == "bare_metal" else 8)
        self.overheads = entry.get("overheads") or self.delivery
        self.speed = typical(entry.get("relative_speed"), 1)
        self.term = int(typical(entry.get("term_hours")))
        self.spare_share = typical(entry.get("spare_share"))
        self.setup = typical(entry.get("setup_usd_per_node"))
        self.boot = typical(entry.get("boot_hours"))
        self.scale_down = typical(entry.get("scale_down_hours"))
        self.recovery = typical(entry.get("recovery_hours"))
        self.interruptions = typical(entry.get("interruptions_per_gpu_hour"))
        self.reclaims = typical(entry.get("reclaims_per_hour"))
        self.availability = typical(entry.get("availability"), 1)


class OverheadSet:
    def __init__(self, entry):
        entry = entry or {}
        self.slowdown = numbers(entry.get("slowdown"))
        disturbance = entry.get("disturbance") or {}
        self.probability = typical(disturbance.get("probability"))
        self.extra_time = typical(disturbance.get("slowdown"))
        self.extra_io_time = typical(disturbance.get("io_slowdown"))


class Scenario:
    def __init__(self, entry, folder="."):
        self.hours = int(entry["horizon"]["hours"])
        self.workloads = [Workload(w, self.hours, folder) for w in entry["workloads"]]
        given = entry.get("offers") or {}
        self.offers = {tier: Offer(given[tier], tier) for tier in TIERS if given.get(tier) is not None}
        self.overheads = {name: OverheadSet(s) for name, s in (entry.get("delivery") or {}).items()}
        operations = entry.get("operations") or {}
        self.wage = typical(operations.get("hourly_wage_usd"))
        self.hours_per_gpu_month = numbers(operations.get("hours_per_gpu_month"))
        self.fixed_per_month = numbers(operations.get("fixed_usd_per_month"))
        self.transfer_price = typical(entry.get("transfer_usd_per_overflow_gpu_hour"))
        self.extras = entry.get("extra_costs") or []
        self.full_term = entry.get("count_commitment") == "full_term"
        self.demanded = math.fsum(sum(w.demand) for w in self.workloads)


def read_scenario(path):
    with open(path, encoding="utf-8") as stream:
        return Scenario(json.load(stream), os.path.dirname(os.path.abspath(path)))


# ------------------------------------------------------------------------------------------------ efficiency (model 3)

class Efficiency:
    """e = v / (S J R) and its factors."""

    def __init__(self, speed, slowdown, disturbance, interruption):
        self.S, self.J, self.R = slowdown, disturbance, interruption
        self.rented_per_useful = slowdown * disturbance * interruption  # without v
        self.e = speed / self.rented_per_useful


def component_slowdown(shares, slowdown, overlap):
    def time(components, slow):
        return sum(shares.get(c, 0.0) * (slow.get(c, 1.0) if slow else 1.0) for c in components)

    a, b = time(A_COMPONENTS, slowdown), time(B_COMPONENTS, slowdown)
    a0, b0 = time(A_COMPONENTS, None), time(B_COMPONENTS, None)
    return (a + b - overlap * min(a, b)) / (a0 + b0 - overlap * min(a0, b0))


def chance_any_host_disturbed(probability, gpus, host_gpus):
    hosts = -(-gpus // host_gpus)
    if probability >= 1:
        return 1.0
    return -math.expm1(hosts * math.log1p(-probability))


def disturbance(overheads, shares, gpus, host_gpus):
    io_share = sum(shares.get(c, 0.0) for c in NEIGHBOUR_COMPONENTS)
    extra = overheads.extra_time + overheads.extra_io_time * io_share
    return 1 + extra * chance_any_host_disturbed(overheads.probability, gpus, host_gpus)


def optimal_interval(delta_over_m):
    """tau/M of the exact optimum: the root y in (0,1) of -ln(1-y) - y = delta/M, by bisection.

    It is M (1 + W0(-e^(-1-delta/M))): with W = y - 1, W e^W = (y-1) e^(y-1) = -e^(-1-delta/M).
    """
    def excess(y):
        if y < 1e-3:  # series, where the two terms cancel
            return sum(y ** k / k for k in range(2, 9)) - delta_over_m
        return -math.log1p(-y) - y - delta_over_m

    low, high = 0.0, 1.0 - 2.0 ** -53
    for _ in range(2000):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if excess(middle) < 0:
            low = middle
        else:
            high = middle
    return high


def interruption(rate_per_hour, rho, delta, interval):
    """R, or NEVER."""
    if rate_per_hour == 0:
        return 1.0
    m = 1 / rate_per_hour
    if rho / m > 700:
        return NEVER
    if delta == 0:
        return math.exp(rho / m)
    tau = interval if interval is not None else m * optimal_interval(delta / m)
    if (tau + delta) / m > 700:
        return NEVER
    try:
        r = m * math.exp(rho / m) * math.expm1((tau + delta) / m) / tau
    except OverflowError:
        return NEVER
    return r if math.isfinite(r) else NEVER


def efficiency(workload, offer, overheads):
    slowdown = workload.measured_slowdown.get(offer.overheads)
    if slowdown is None:
        slowdown = component_slowdown(workload.shares, overheads.slowdown, workload.overlap)
    j = disturbance(overheads, workload.shares, workload.gpus_per_job, offer.host_gpus)
    rate = offer.interruptions * workload.gpus_per_job + offer.reclaims
    r = interruption(rate, workload.restart + offer.recovery, workload.checkpoint, workload.interval)
    return NEVER if r is NEVER else Efficiency(offer.speed, slowdown, j, r)


def efficiency_table(scenario):
    return [{tier: efficiency(w, offer, scenario.overheads[offer.overheads])
             for tier, offer in scenario.offers.items()} for w in scenario.workloads]


# ------------------------------------------------------------------------------------- who may use what, and its worth

def may_serve(workload, offer, eff):
    if eff is NEVER:
        return False
    if workload.isolation == "bare_metal_only" and offer.delivery != "bare_metal":
        return False
    if (workload.isolation == "single_tenant_host" and offer.delivery != "bare_metal"
            and offer.tenancy not in ("whole_host", "dedicated")):
        return False
    if workload.placement not in ("any", offer.delivery):
        return False
    if workload.gpus_per_job > offer.gpus_per_node and not offer.fabric:
        return False
    if offer.tier == "spot" and not workload.interruptible:
        return False
    return True


class PlanRules:
    """What holds in every hour of a plan at given node counts: permissions, worth, serving order."""

    def __init__(self, scenario, table, plan, nodes_b, nodes_r, tiers=None):
        self.tiers = [t for t in (tiers or PLAN_TIERS[plan]) if t in scenario.offers]
        self.x = scenario.transfer_price if plan == "hybrid" and nodes_b > 0 else 0.0
        offers = scenario.offers
        self.may = []
        self.spot_share = []   # share of the elastic useful demand that spot serves
        self.elastic_cost = []  # a_w
        for w, effs in zip(scenario.workloads, table):
            may = {t: t in self.tiers and may_serve(w, offers[t], effs[t]) for t in TIERS}
            may["spot"] = may["spot"] and may["on_demand"]
            k = w.headroom
            share, cost = 0.0, math.inf
            if may["on_demand"]:
                cost = (1 + k) * (offers["on_demand"].price + self.x) / effs["on_demand"].e
            if may["spot"]:
                spot_cost = (1 + k) * (offers["spot"].price + self.x) / effs["spot"].e
                if spot_cost < cost:
                    share = offers["spot"].availability
                    cost = share * spot_cost + (1 - share) * cost
            self.may.append(may)
            self.spot_share.append(share)
            self.elastic_cost.append(cost)

        count = len(scenario.workloads)
        only_bare_metal = [i for i in range(count) if self.may[i]["bare_metal"]
                           and not any(self.may[i][t] for t in TIERS if t != "bare_metal")]

        def worth(i, tier):
            # Twelve digits: what ties on paper ties here, whatever the last bits say.
            value = self.elastic_cost[i] * table[i][tier].e / (1 + scenario.workloads[i].headroom)
            return value if math.isinf(value) else float(f"{value:.12g}")

        others = [i for i in range(count) if self.may[i]["bare_metal"] and i not in only_bare_metal]
        self.step_1 = only_bare_metal
        self.step_2 = sorted(others, key=lambda i: -worth(i, "bare_metal"))  # sorted() keeps ties in order
        self.step_3 = sorted([i for i in range(count) if self.may[i]["reserved_virtual"]],
                             key=lambda i: -worth(i, "reserved_virtual"))
        bare_metal_order = self.step_1 + self.step_2
        self.waiting_order = bare_metal_order + [i for i in range(count) if i not in bare_metal_order]


# ----------------------------------------------------------------------------------------- hour by hour (model 4)

class Capacity:
    def __init__(self, gpus):
        self.total = gpus
        self.left = gpus


def take(capacity, useful, workload, eff):
    """Held GPUs the tier gives to this need, and the useful GPUs still to serve."""
    k = workload.headroom
    need = useful * (1 + k) / eff.e
    if need <= capacity.left + 1e-9 * capacity.total:
        capacity.left = max(0.0, capacity.left - need)
        return need, useful, 0.0
    if workload.split == "hourly":
        held = capacity.left
    else:
        job = workload.gpus_per_job * (1 + k)
        held = min(math.floor(capacity.left / job + 1e-9) * job, capacity.left)
    capacity.left -= held
    served = held * eff.e / (1 + k)
    rest = useful - served
    return held, served, (rest if rest >= 1e-12 else 0.0)


class Service:
    """What the walk over the hours adds up."""

    def __init__(self, count, hours):
        self.useful = [{t: 0.0 for t in TIERS} for _ in range(count)]
        self.held = [{t: 0.0 for t in TIERS} for _ in range(count)]
        self.unserved = [0.0] * count
        self.deferred = 0.0
        self.elastic_held = {"on_demand": [0.0] * hours, "spot": [0.0] * hours}


def serve(scenario, table, rules, nodes_b, nodes_r):
    offers, hours, workloads = scenario.offers, scenario.hours, scenario.workloads
    gpus = {"bare_metal": nodes_b * offers["bare_metal"].gpus_per_node if nodes_b else 0,
            "reserved_virtual": nodes_r * offers["reserved_virtual"].gpus_per_node if nodes_r else 0}
    result = Service(len(workloads), hours)
    can_wait = [w.max_delay > 0 and any(gpus[t] > 0 and rules.may[i][t] for t in gpus)
                for i, w in enumerate(workloads)]
    waiting = []  # items: [deadline, rank, workload, useful GPUs left, own hour]

    def serve_on(tier, capacity, i, useful):
        if useful <= 0 or capacity.total == 0:
            return useful
        held, served, rest = take(capacity, useful, workloads[i], table[i][tier])
        result.held[i][tier] += held
        result.useful[i][tier] += served
        return rest

    for t in range(hours):
        bare_metal = Capacity(gpus["bare_metal"])
        reserved = Capacity(gpus["reserved_virtual"])
        need = [0.0] * len(workloads)
        for i, w in enumerate(workloads):
            if can_wait[i]:
                if w.demand[t] > 0:
                    waiting.append([min(t + w.max_delay, hours - 1), rules.waiting_order.index(i), i, w.demand[t], t])
            else:
                need[i] += w.demand[t]
        for item in waiting:
            if item[0] == t:
                need[item[2]] += item[3]
                if item[4] < t:
                    result.deferred += item[3]
        waiting = [item for item in waiting if item[0] > t]

        for i in rules.step_1 + rules.step_2:
            need[i] = serve_on("bare_metal", bare_metal, i, need[i])
        for i in rules.step_3:
            need[i] = serve_on("reserved_virtual", reserved, i, need[i])

        waiting.sort(key=lambda item: (item[0], item[1]))
        for tier, capacity in (("bare_metal", bare_metal), ("reserved_virtual", reserved)):
            for item in waiting:
                if rules.may[item[2]][tier]:
                    rest = serve_on(tier, capacity, item[2], item[3])
                    if item[4] < t:
                        result.deferred += item[3] - rest
                    item[3] = rest
        waiting = [item for item in waiting if item[3] > 0]

        for i, w in enumerate(workloads):
            if need[i] <= 0:
                continue
            if not rules.may[i]["on_demand"]:
                result.unserved[i] += need[i]
                continue
            for tier, share in (("spot", rules.spot_share[i]), ("on_demand", 1 - rules.spot_share[i])):
                if share > 0:
                    useful = need[i] * share
                    held = useful * (1 + w.headroom) / table[i][tier].e
                    result.useful[i][tier] += useful
                    result.held[i][tier] += held
                    result.elastic_held[tier][t] += held
    return result


# ------------------------------------------------------------------------------------------------ cost (model 5)

def round_up(held, unit):
    """Billed GPUs: whole instances; within 1e-9 of a multiple is that multiple; unit 0 bills fractions."""
    if unit == 0:
        return held
    nearest = round(held / unit) * unit
    if abs(held - nearest) <= 1e-9:
        return float(nearest)
    return float(math.ceil(held / unit) * unit)


def whole_terms(hours, term):
    return math.ceil(hours / term) * term if term > 0 else hours


def price_plan(scenario, table, plan, nodes_b, nodes_r, tiers=None):
    """One plan at given node counts, priced in full."""
    offers, hours, workloads = scenario.offers, scenario.hours, scenario.workloads
    rules = PlanRules(scenario, table, plan, nodes_b, nodes_r, tiers)
    service = serve(scenario, table, rules, nodes_b, nodes_r)
    nodes = {"bare_metal": nodes_b, "reserved_virtual": nodes_r}
    months = hours / HOURS_PER_MONTH
    cost = dict.fromkeys(("commitment", "setup", "elastic", "boot", "operations", "transfer", "extra"), 0.0)
    where = dict.fromkeys(("useful", "overhead", "disturbance", "interruption", "headroom", "idle", "elastic_waste",
                           "operations", "setup", "transfer", "extra"), 0.0)
    committed = {"bare_metal": 0.0, "virtual": 0.0}    # GPUs held all hours, spares excluded
    billed_hours = {"bare_metal": 0.0, "virtual": 0.0}  # billed elastic GPU-hours
    held_elastic = {"bare_metal": 0.0, "virtual": 0.0}
    hourly_price = {}  # of a rented GPU-hour, by tier
    stranded = 0.0

    for tier, count in nodes.items():
        if count == 0:
            continue
        offer = offers[tier]
        rented = count * offer.gpus_per_node
        full = whole_terms(hours, offer.term)
        charged = full if scenario.full_term else hours
        per_hour = count * (1 + offer.spare_share) * offer.gpus_per_node * offer.price
        cost["commitment"] += per_hour * charged
        stranded += 0.0 if scenario.full_term else per_hour * (full - hours)
        cost["setup"] += count * offer.setup
        committed[offer.delivery] += rented
        hourly_price[tier] = offer.price * charged / hours
        held = sum(h[tier] for h in service.held)
        where["idle"] += (rented * hours - held) * hourly_price[tier]
        where["idle"] += rented * offer.spare_share * hours * hourly_price[tier]

    for tier in ("on_demand", "spot"):
        if tier not in rules.tiers:
            continue
        offer = offers[tier]
        hourly_price[tier] = offer.price
        held = service.elastic_held[tier]
        billed = [round_up(h, offer.instance_gpus) for h in held]
        rises = sum(max(0.0, now - before) for before, now in zip([0.0] + billed, billed))
        falls = sum(max(0.0, before - now) for before, now in zip([0.0] + billed, billed))
        boot = offer.price * (offer.boot * rises + offer.scale_down * falls)
        cost["elastic"] += sum(billed) * offer.price
        cost["boot"] += boot
        cost["transfer"] += rules.x * sum(held)
        billed_hours["virtual"] += sum(billed)
        held_elastic["virtual"] += sum(held)
        where["elastic_waste"] += (sum(billed) - sum(held)) * offer.price + boot

    used = {d: committed[d] > 0 or held_elastic[d] > 0 for d in committed}
    for d in committed:
        cost["operations"] += (scenario.wage * months * scenario.hours_per_gpu_month.get(d, 0.0)
                               * (committed[d] + billed_hours[d] / hours))
        if used[d]:
            cost["operations"] += months * scenario.fixed_per_month.get(d, 0.0)
    for line in scenario.extras:
        d = line["delivery"]
        if used[d]:
            cost["extra"] += typical(line.get("usd_per_month")) * months
        cost["extra"] += typical(line.get("usd_per_gpu_hour")) * (committed[d] * hours + billed_hours[d])

    useful_total = work_total = 0.0
    held_total = held_committed = 0.0
    for i, w in enumerate(workloads):
        for tier, useful in service.useful[i].items():
            if useful == 0:
                continue
            eff, price = table[i][tier], hourly_price[tier]
            work = useful / eff.e
            dollars = work * price / eff.rented_per_useful
            where["useful"] += dollars
            where["overhead"] += dollars * (eff.S - 1)
            where["disturbance"] += dollars * eff.S * (eff.J - 1)
            where["interruption"] += dollars * eff.S * eff.J * (eff.R - 1)
            where["headroom"] += work * w.headroom * price  # held is (1 + k) times work
            useful_total += useful
            work_total += useful * eff.rented_per_useful
            held_total += service.held[i][tier]
            held_committed += service.held[i][tier] if offers[tier].committed else 0.0
    for part in ("operations", "setup", "transfer", "extra"):
        where[part] = cost[part]

    rented_committed = sum(committed.values()) * hours
    unserved = sum(service.unserved)
    total = sum(cost.values())
    return {
        "feasible": unserved <= 1e-9 * scenario.demanded,
        "bare_metal_nodes": nodes_b, "reserved_nodes": nodes_r,
        "total_cost_usd": total, "useful_gpu_hours": useful_total,
        "usd_per_useful_gpu_hour": total / useful_total if useful_total > 0 else None,
        "cost": cost, "where_dollars_go": where,
        "utilization": held_committed / rented_committed if rented_committed > 0 else None,
        "relative_performance": useful_total / work_total if work_total > 0 else None,
        "unserved_gpu_hours": unserved, "deferred_gpu_hours": service.deferred,
        "stranded_commitment_usd": stranded,
        "coverage": held_committed / held_total if held_total > 0 else None,
        "_unserved_of": service.unserved, "_may": rules.may, "_uses_virtual": used["virtual"],
    }


# --------------------------------------------------------------------------------------- the three plans (model 5)

def most_nodes(scenario, table, rules, tier):
    """Nodes that serve everything the tier may serve in its busiest hour, with the tolerance of "a need fits"."""
    if tier not in rules.tiers:
        return 0
    peak = 0.0
    for t in range(scenario.hours):
        peak = max(peak, sum(w.demand[t] * (1 + w.headroom) / table[i][tier].e
                             for i, w in enumerate(scenario.workloads) if rules.may[i][tier]))
    return max(0, math.ceil(peak / scenario.offers[tier].gpus_per_node - 1e-9))


def serves_what_it_may(result, demanded):
    """Nothing unserved among the workloads that some tier of the plan may serve."""
    left = sum(u for u, may in zip(result["_unserved_of"], result["_may"]) if any(may.values()))
    return left <= 1e-9 * demanded


def cheapest(results):
    """Least total cost; within 1e-9 relative tie; fewer nodes win, then fewer bare-metal nodes."""
    least = min(r["total_cost_usd"] for r in results)
    tied = [r for r in results if r["total_cost_usd"] <= least + 1e-9 * abs(least)]
    return min(tied, key=lambda r: (r["bare_metal_nodes"] + r["reserved_nodes"], r["bare_metal_nodes"]))


def bare_metal_plan(scenario, table):
    nodes = 0
    while True:
        result = price_plan(scenario, table, "bare_metal", nodes, 0)
        if serves_what_it_may(result, scenario.demanded):
            return result
        nodes += 1


def virtual_plan(scenario, table):
    most = most_nodes(scenario, table, PlanRules(scenario, table, "virtual", 0, 0), "reserved_virtual")
    every = [price_plan(scenario, table, "virtual", 0, r) for r in range(most + 1)]
    return cheapest([r for r in every if serves_what_it_may(r, scenario.demanded)])


def hybrid_plan(scenario, table):
    rules = PlanRules(scenario, table, "hybrid", 1, 0)
    most_b = most_nodes(scenario, table, rules, "bare_metal")
    most_r = most_nodes(scenario, table, rules, "reserved_virtual")
    sweep = [price_plan(scenario, table, "hybrid", b, r) for b in range(most_b + 1) for r in range(most_r + 1)]
    feasible = [r for r in sweep if r["feasible"]]
    return (cheapest(feasible) if feasible else sweep[-1]), sweep


def on_demand_only_cost(scenario, table):
    """Cost of the virtual plan on demand only; absent where that cannot serve everything."""
    if "on_demand" not in scenario.offers:
        return None
    result = price_plan(scenario, table, "virtual", 0, 0, tiers=("on_demand",))
    return result["total_cost_usd"] if result["feasible"] else None


# --------------------------------------------------------------------------------------------- the answer (model 7)

def break_even_utilization(scenario, table, plans):
    if "bare_metal" not in scenario.offers or "on_demand" not in scenario.offers or scenario.demanded == 0:
        return None
    hybrid_nodes = plans["hybrid"]["bare_metal_nodes"]
    nodes = hybrid_nodes or plans["bare_metal"]["bare_metal_nodes"]
    if nodes == 0:
        return None
    useful = [sum(w.demand) for w in scenario.workloads]

    def mean_efficiency(tier):
        rented = 0.0
        for u, effs in zip(useful, table):
            if u > 0:
                if effs[tier] is NEVER:
                    return None
                rented += u / effs[tier].e
        return sum(useful) / rented

    def extra(delivery):
        return sum(typical(line.get("usd_per_gpu_hour")) for line in scenario.extras if line["delivery"] == delivery)

    def labour(delivery):
        return scenario.wage / HOURS_PER_MONTH * scenario.hours_per_gpu_month.get(delivery, 0.0)

    e_b, e_v = mean_efficiency("bare_metal"), mean_efficiency("on_demand")
    if e_b is None or e_v is None:
        return None
    b, v, hours = scenario.offers["bare_metal"], scenario.offers["on_demand"], scenario.hours
    gpu_hours = nodes * b.gpus_per_node * hours
    charged = whole_terms(hours, b.term) if scenario.full_term else hours
    commitment = nodes * (1 + b.spare_share) * b.gpus_per_node * b.price * charged
    bare = ((commitment + nodes * b.setup) / gpu_hours) + labour("bare_metal") + extra("bare_metal")
    x = scenario.transfer_price if hybrid_nodes > 0 else 0.0
    elastic = v.price + x + labour("virtual") + extra("virtual")
    return bare * e_v / (elastic * e_b)


def recommend(scenario, plans):
    """Name of the winner and its margin over the next distinct plan."""
    feasible = {name: p for name, p in plans.items() if p["feasible"]}
    if not feasible or scenario.demanded == 0:
        return None, None

    def effective(name):
        return feasible[name]["usd_per_useful_gpu_hour"]

    hybrid = feasible.get("hybrid")
    if hybrid is not None and (hybrid["bare_metal_nodes"] == 0 or not hybrid["_uses_virtual"]):
        # The pure plan of the same tiers, unless waiting work in another order gives other nodes or another cost.
        name = "virtual" if hybrid["bare_metal_nodes"] == 0 else "bare_metal"
        pure = feasible.get(name)
        if (pure is not None and all(pure[n] == hybrid[n] for n in ("bare_metal_nodes", "reserved_nodes"))
                and abs(effective("hybrid") - effective(name)) <= 1e-9 * max(effective("hybrid"), effective(name))):
            del feasible["hybrid"]

    least = min(map(effective, feasible))
    tied = [name for name in feasible if effective(name) <= least + 1e-9 * abs(least)]
    winner = min(tied, key=lambda name: (feasible[name]["bare_metal_nodes"] + feasible[name]["reserved_nodes"],
                                         feasible[name]["bare_metal_nodes"]))
    others = [effective(name) for name in feasible if name != winner]
    return winner, (min(others) / effective(winner) - 1 if others else None)


def missing(reason):
    return {"feasible": False, "reasons": [reason], "missing_offer": True}


def evaluate(scenario):
    table = efficiency_table(scenario)
    has_bare_metal = "bare_metal" in scenario.offers
    has_virtual = "on_demand" in scenario.offers or "reserved_virtual" in scenario.offers
    sweep, plans = [], {}
    plans["bare_metal"] = bare_metal_plan(scenario, table) if has_bare_metal else missing("no bare-metal offer")
    plans["virtual"] = virtual_plan(scenario, table) if has_virtual else missing("no virtual offer")
    if has_bare_metal and has_virtual:
        plans["hybrid"], sweep = hybrid_plan(scenario, table)
    else:
        plans["hybrid"] = missing("needs a bare-metal and a virtual offer")

    on_demand_cost = on_demand_only_cost(scenario, table)
    for plan in plans.values():
        if "missing_offer" in plan:
            continue
        plan["effective_savings_rate"] = (1 - plan["total_cost_usd"] / on_demand_cost) if on_demand_cost else None
        plan["reasons"] = [] if plan["feasible"] else [f"{w.name} is not served" for w, u in
                                                      zip(scenario.workloads, plan["_unserved_of"]) if u > 0]

    name, margin = recommend(scenario, plans)
    both = has_bare_metal and has_virtual
    utilization = break_even_utilization(scenario, table, plans) if both else None
    public = {n: {k: v for k, v in p.items() if not k.startswith("_")} for n, p in plans.items()}

    def e_of(effs, tier):
        return effs[tier].e if effs.get(tier) is not None else None

    shown_virtual = "on_demand" if "on_demand" in scenario.offers else "reserved_virtual"
    return {
        "splitpoint": 1, "model": "1", "useful_gpu_hours_demanded": scenario.demanded,
        "plans": public,
        "hybrid_sweep": [{k: r[k] for k in ("bare_metal_nodes", "reserved_nodes", "total_cost_usd", "feasible")}
                         for r in sweep],
        "recommendation": {"plan": name, "margin": margin, "break_even_utilization": utilization},
        "efficiency": [{"workload": w.name, "bare_metal": e_of(effs, "bare_metal"),
                        "virtual": e_of(effs, shown_virtual), "spot": e_of(effs, "spot")}
                       for w, effs in zip(scenario.workloads, table)],
    }


if __name__ == "__main__":
    json.dump(evaluate(read_scenario(sys.argv[1])), sys.stdout, indent=1)
    print()
