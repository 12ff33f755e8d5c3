"""Scenarios made by hand for rules that random ones seldom touch: tolerances, ties and the order of mixed spot prices."""


def workload(name, series, **more):
    return {"name": name, "demand": {"hourly_gpus": series}, "time_shares": {"gpu_compute": 1.0}, **more}


def scenario(name, workloads, hours=24, **offers):
    return {"splitpoint": 1, "name": name, "horizon": {"hours": hours}, "reference_gpu": "H100", "workloads": workloads,
            "offers": {tier: {"name": tier, "gpu": "H100", **offer} for tier, offer in offers.items()},
            "delivery": {"bare_metal": {}, "virtual": {}}}


def price(usd, node, **more):
    return {"usd_per_gpu_hour": usd, "gpus_per_node": node, **more}


EDGES = [
    # 11 GPUs less three jobs of 1.1 leave 7.699...9: seven whole jobs fit, up to the last bit.
    scenario("edge_floor", [workload("A", [3], headroom=0.1, isolation="bare_metal_only"),
                            workload("B", [9], headroom=0.1, split="by_job")],
             bare_metal=price(2, 11), on_demand=price(3, 8, instance_gpus=0)),
    # 8 - 0.2 - 0.4 is a bit less than 7.4: the need of 7.4 still fits, whole.
    scenario("edge_fit", [workload("A", [0.2], isolation="bare_metal_only"),
                          workload("B", [0.4], isolation="bare_metal_only"),
                          workload("C", [7.4], gpus_per_job=8, split="by_job", time_shares_gpus=8)],
             bare_metal=price(2, 8), on_demand=price(3, 8, instance_gpus=0)),
    # Worth of A on bare metal is that of the mix of spot and on demand (2.0), above B's (1.5) but not as spot alone.
    scenario("edge_spot_mix", [workload("A", [5, 7], interruptible=True),
                               workload("B", [6, 3], measured_slowdown={"virtual": 0.5})],
             bare_metal=price(1, 2), on_demand=price(3, 8, instance_gpus=0),
             spot=price(1, 8, instance_gpus=0, availability=0.5)),
    # Reserved is dearer by less than the tie: as many nodes, so fewer bare-metal ones.
    scenario("edge_node_tie", [workload("A", [16])], bare_metal=price(2, 8),
             reserved_virtual=price(2 * (1 + 1e-11), 8), on_demand=price(5, 8)),
    # As many dollars for one big node as for two small ones: fewer nodes in total.
    scenario("edge_node_sizes", [workload("A", [16])], bare_metal=price(2 * (1 + 1e-11), 16),
             reserved_virtual=price(2, 8), on_demand=price(5, 8)),
    # Plans that cost the same: virtual needs no node.
    scenario("edge_plan_tie", [workload("A", [8] * 12 + [0] * 12)], bare_metal=price(2, 8),
             on_demand=price(4, 8)),
    # Only bare metal may serve B: first, though A (which on demand may not serve either) stands before it.
    scenario("edge_only_bare_metal", [workload("A", [6], isolation="single_tenant_host"), workload("B", [6], placement="bare_metal")],
             bare_metal=price(2, 8), reserved_virtual=price(2, 8, tenancy="dedicated"),
             on_demand=price(3, 8, tenancy="shared_host")),
    # A virtual instance shrinks to a fraction of a node; 8.0000000005 GPUs bill 8.
    scenario("edge_instance", [workload("A", [8.0000000005, 8.00001, 0, 3e-10, 16])], on_demand=price(3, 8)),
    # Work that waits up to the last hour, where the horizon cuts its delay.
    scenario("edge_horizon", [workload("A", [9, 0, 0, 0, 4], max_delay_hours=30, placement="bare_metal")], hours=5,
             bare_metal=price(2, 2), on_demand=price(3, 8)),
    # Zero demand: nothing to pay, nothing to recommend.
    scenario("edge_zero", [workload("A", [0])], bare_metal=price(2, 8), on_demand=price(3, 8)),
    # A virtual job that hardly ever finishes (R = e^500): dear, but every dollar still has its place.
    scenario("edge_huge_interruption", [workload("A", [5], restart_hours=0.5)], bare_metal=price(2, 8),
             on_demand=price(3, 8, interruptions_per_gpu_hour=1000)),
    # One that never does: virtual cannot serve it.
    scenario("edge_never_finishes", [workload("A", [5], restart_hours=1)], bare_metal=price(2, 8),
             on_demand=price(3, 8, interruptions_per_gpu_hour=1000)),
    # A workload without demand that may not use bare metal.
    scenario("edge_idle_workload", [workload("A", [8]), workload("B", [0], placement="virtual")],
             bare_metal=price(2, 8), on_demand=price(3, 8)),
]
