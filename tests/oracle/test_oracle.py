"""The oracle against numbers worked by hand: reference cases 1 to 7 of the model, and the closed forms T-xx."""
import json
import math
import os
import statistics
import tempfile
import unittest

import layers
import make_cases
import oracle

REFERENCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "reference")


def close(test, value, expected, digits=5e-5):
    """Expected numbers are written with a few digits."""
    test.assertLessEqual(abs(value - expected), digits * max(1e-3, abs(expected)), f"{value} is not {expected}")


def workload(series, **more):
    return {"name": "W", "demand": {"hourly_gpus": list(series)}, "time_shares": {"gpu_compute": 1.0}, **more}


def scenario(workloads, hours, r, p, gpus_per_node=1, on_demand=None, **more):
    offers = {"bare_metal": {"gpu": "X", "usd_per_gpu_hour": r, "gpus_per_node": gpus_per_node},
              "on_demand": {"gpu": "X", "usd_per_gpu_hour": p, "gpus_per_node": 8, "instance_gpus": 0,
                            **(on_demand or {})}}
    return oracle.Scenario({"horizon": {"hours": hours}, "workloads": workloads, "offers": offers,
                            "delivery": {"bare_metal": {}, "virtual": {}}, **more})


def sweep_costs(s):
    return [row["total_cost_usd"] for row in oracle.evaluate(s)["hybrid_sweep"]]


class ReferenceCases(unittest.TestCase):
    def test_every_number_of_the_text(self):
        with open(os.path.join(REFERENCE, "expected.json"), encoding="utf-8") as stream:
            expected = json.load(stream)
        for case, wanted in expected.items():
            s = oracle.read_scenario(os.path.join(REFERENCE, case + ".splitpoint"))
            got = oracle.evaluate(s)
            eff = oracle.efficiency_table(s)[0]["on_demand"]
            for key, value in wanted.items():
                with self.subTest(case=case, key=key):
                    if key in oracle.PLAN_TIERS:
                        for field, number in value.items():
                            close(self, got["plans"][key][field], number, 2e-5)
                    elif key == "sweep":
                        rows = {row["bare_metal_nodes"]: row["total_cost_usd"] for row in got["hybrid_sweep"]}
                        for nodes, number in value.items():
                            close(self, rows[int(nodes)], number, 1e-9)
                    elif key == "break_even_utilization":
                        close(self, got["recommendation"][key], value, 1e-7)
                    elif key == "checkpoint_interval_hours":
                        close(self, 125 * oracle.optimal_interval(0.05 / 125), value, 1e-7)
                    elif key == "mean_hours_between_interruptions":
                        close(self, 1 / (s.offers["on_demand"].interruptions * s.workloads[0].gpus_per_job), value)
                    else:
                        factor = {"slowdown": eff.S, "disturbance": eff.J, "interruption": eff.R}[key]
                        close(self, factor, value, 1e-7)


class CommittedCapacity(unittest.TestCase):
    """Closed forms of the newsvendor on a load-duration curve: sampled curves come close, c is whole GPUs."""

    def best(self, series, r, p):
        costs = sweep_costs(scenario([workload(series)], len(series), r, p))
        return min(range(len(costs)), key=costs.__getitem__), min(costs) / len(series)

    def check(self, quantile, r, p, c, cost, samples=400):
        series = [max(0.0, quantile((i + 0.5) / samples)) for i in range(samples)]
        nodes, best = self.best(series, r, p)
        self.assertLessEqual(abs(nodes - c), 1.01)
        close(self, best, cost, 3e-3)

    def test_t01_uniform(self):
        self.check(lambda u: 100 * u, 2, 3, 33.333333, 133.333333)

    def test_t02_exponential(self):
        self.check(lambda u: -100 * math.log1p(-u), 2, 4, 69.314718, 338.629436)

    def test_t03_normal(self):
        normal = statistics.NormalDist(100, 20).inv_cdf
        self.check(normal, 2, 4, 100, 231.915382)
        self.check(normal, 2, 3, 91.385454, 221.815986)

    def test_t04_sinusoid(self):
        def sinusoid(u):
            return 100 + 50 * math.sin(2 * math.pi * u)
        self.check(sinusoid, 2, 4, 100, 263.661977)
        self.check(sinusoid, 2, 3, 75, 241.349667)
        self.check(sinusoid, 1, 3, 125, 141.349667)

    def test_t05_lognormal(self):
        normal = statistics.NormalDist().inv_cdf
        self.check(lambda u: math.exp(4 + 0.5 * normal(u)), 2, 4, 54.598150, 171.117071)

    def test_t06_staircase(self):
        costs = sweep_costs(scenario([workload([1, 2, 3, 4, 5, 6])], 6, 1, 2.5))
        self.assertEqual(costs, [52.5, 43.5, 37, 33, 31.5, 32.5, 36])

    def test_t07_two_levels(self):
        nodes, cost = self.best([40, 40, 40, 40, 100], 2, 4)
        self.assertEqual(nodes, 40)
        close(self, cost, 128, 1e-12)
        costs = sweep_costs(scenario([workload([40, 40, 40, 40, 100])], 5, 2, 4))
        close(self, costs[0] / 5, 208, 1e-12)
        close(self, costs[100] / 5, 200, 1e-12)

    def test_t08_cost_is_r_times_the_mean_of_the_top_share(self):
        series = [(17 * i * i + 5 * i) % 43 for i in range(60)]
        for r, p in ((2, 3), (1, 4), (1.7, 2.9), (1, 7)):
            _, cost = self.best(series, r, p)
            hours = len(series) * r / p  # the top r/p share, its last hour fractional
            ordered = sorted(series, reverse=True)
            whole = int(hours)
            top = sum(ordered[:whole]) + (hours - whole) * ordered[whole]
            close(self, cost, r * top / hours, 1e-12)

    def test_t09_two_workloads_of_unequal_worth(self):
        a = workload([2, 0, 1])
        b = workload([1, 2, 2], measured_slowdown={"virtual": 2 / 3})
        got = sweep_costs(scenario([a, b], 3, 1.5, 3))
        for value, expected in zip(got, [19, 15.5, 13, 13.5, 18], strict=False):
            close(self, value, expected, 1e-12)

    def test_t10_efficiencies_and_a_workload_that_stays(self):
        demand = [workload([4, 6, 8, 8, 5, 3, 2, 2], measured_slowdown={"virtual": 1 / 0.75}),
                  workload([2, 0, 0, 6, 9, 9, 4, 1]), workload([3], isolation="bare_metal_only")]
        got = sweep_costs(scenario(demand, 8, 2, 3))
        for nodes, expected in zip(range(6, 13), [247, 237, 228, 220, 222, 224, 231]):
            close(self, got[nodes], expected, 1e-12)
        close(self, sweep_costs(scenario(demand, 8, 2, 3, gpus_per_node=8))[1], 228, 1e-12)

    def test_t17_boots_of_a_short_sighted_autoscaler(self):
        s = scenario([workload([2, 1, 2, 1, 2])], 5, 1e-9, 1, on_demand={"boot_hours": 1.5})
        for value, expected in zip(sweep_costs(s), [14, 7.5, 0]):
            self.assertAlmostEqual(value, expected, 6)

    def test_t19_earliest_deadline_first(self):
        jobs = [workload([4, 0, 0, 0], max_delay_hours=1), workload([3, 0, 0, 0], max_delay_hours=3),
                workload([0, 2, 0, 0], max_delay_hours=1), workload([0, 0, 0, 2], placement="bare_metal")]
        busy = workload([1, 3, 2, 0], isolation="bare_metal_only")
        s = scenario([busy] + jobs, 4, 1, 1, gpus_per_node=4)
        table = oracle.efficiency_table(s)
        got = oracle.price_plan(s, table, "bare_metal", 1, 0)
        # Capacity left for the jobs is 3, 1, 2, 4 of which hour 3 needs only what is due: 10 of the 11 can be served.
        close(self, got["useful_gpu_hours"] - 6, 10, 1e-12)

    def test_t35_break_even(self):
        series = [10] * 6 + [0] * 4
        s = scenario([workload(series, measured_slowdown={"virtual": 1 / 0.85})], 10, 2, 3, gpus_per_node=10)
        got = oracle.evaluate(s)
        close(self, got["plans"]["bare_metal"]["usd_per_useful_gpu_hour"], 3.333333, 1e-6)
        close(self, got["plans"]["virtual"]["usd_per_useful_gpu_hour"], 3.529412, 1e-6)
        close(self, got["recommendation"]["break_even_utilization"], 0.566667, 1e-6)


class Efficiency(unittest.TestCase):
    def test_t24_serial_slowdown(self):
        shares = dict(zip(("gpu_compute", "gpu_memory", "cpu", "storage"), (0.6, 0.1, 0.2, 0.1)))
        slow = dict(zip(shares, (1.02, 1.05, 1.5, 2.0)))
        close(self, oracle.component_slowdown(shares, slow, 0), 1.217, 1e-12)

    def test_t25_overlap(self):
        shares, slow = {"gpu_compute": 0.8, "network": 0.2}, {"gpu_compute": 1.02, "network": 3}
        for overlap, expected in ((0, 1.416), (0.5, 1.24), (1, 1.02)):
            close(self, oracle.component_slowdown(shares, slow, overlap), expected, 1e-12)

    def test_t29_unluckiest_host(self):
        noise = oracle.OverheadSet({"disturbance": {"probability": 0.02, "slowdown": 0.5}})
        for hosts, expected in ((1, 1.01), (8, 1.074618), (64, 1.362773)):
            close(self, oracle.disturbance(noise, {}, 8 * hosts, 8), expected, 1e-6)
        close(self, oracle.chance_any_host_disturbed(0.01, 100, 1), 0.633968, 1e-6)

    def test_t31_optimal_checkpoints(self):
        delta, recovery = 5.0, 10.0  # minutes
        for m, interval, share in ((1440, 116.690073, 0.912606), (360, 56.714002, 0.819381), (15, 9.166503, 0.199668)):
            tau = m * oracle.optimal_interval(delta / m)
            close(self, tau, interval, 1e-7)
            close(self, 1 / oracle.interruption(1 / m, recovery, delta, None), share, 5e-6)
            r = oracle.interruption(1 / m, recovery, delta, None)
            for other in (0.9 * tau, 1.1 * tau, 0.5 * tau, 2 * tau):
                self.assertLess(r, oracle.interruption(1 / m, recovery, delta, other))

    def test_a_job_that_would_never_finish(self):
        self.assertIs(oracle.interruption(1.0, 701, 0, None), oracle.NEVER)
        self.assertIs(oracle.interruption(1.0, 0, 0.1, 701.0), oracle.NEVER)
        self.assertEqual(oracle.interruption(0.0, 1e9, 1e9, None), 1)


class Properties(unittest.TestCase):
    """Every dollar is counted once, in both views, on random scenarios."""

    def test_parts_sum_to_the_total(self):
        with tempfile.TemporaryDirectory() as folder:
            scenarios = [oracle.read_scenario(make_cases.write(seed, folder)) for seed in range(40)]
        for seed, s in enumerate(scenarios):
            for name, plan in oracle.evaluate(s)["plans"].items():
                if "missing_offer" in plan:
                    continue
                with self.subTest(seed=seed, plan=name):
                    total = plan["total_cost_usd"]
                    close(self, sum(plan["where_dollars_go"].values()), total, 1e-9)
                    served = plan["useful_gpu_hours"] + plan["unserved_gpu_hours"]
                    close(self, served, s.demanded, 1e-9)


class ShapedSegments(unittest.TestCase):
    """Worked by hand from the formulas of models/demand/segment.h."""

    def test_a_step_holds_its_value(self):
        points = [[2, 5, "step"], [4, 9]]
        self.assertEqual([layers.polyline(points, hour) for hour in (1, 2, 3, 4)], [None, 5, 5, 9])

    def test_a_lone_smooth_segment_is_3s2_minus_2s3(self):
        points = [[0, 10, "smooth"], [8, 42]]
        close(self, layers.polyline(points, 4), 26, 1e-12)
        close(self, layers.polyline(points, 2), 10 + 32 * (3 / 16 - 2 / 64), 1e-12)

    def test_smooth_neighbours_have_one_slope(self):
        close(self, layers.tangent(4, 2, "smooth", 2, 1), 18 / 7, 1e-12)
        close(self, layers.tangent(2, 1, "smooth", 4, 2), 18 / 7, 1e-12)

    def test_beside_a_straight_one_its_slope_up_to_three(self):
        self.assertEqual(layers.tangent(2, 4, "linear", 1, 1), 1)
        self.assertEqual(layers.tangent(2, 4, "linear", 9, 1), 6)
        self.assertEqual(layers.tangent(2, 4, "linear", -1, 1), 0)
        self.assertEqual(layers.tangent(2, 4, "step", 1, 1), 0)


if __name__ == "__main__":
    unittest.main()
