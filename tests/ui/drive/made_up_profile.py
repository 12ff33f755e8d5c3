"""The other side of a pair, made up from a profile that was measured a moment ago, on whatever machine this is: bare metal
for a virtual machine and the reverse. Its numbers are nobody's; they show that the window does with a pair what it says."""
import copy

SLOWDOWN = 1.25  # of the virtual side, in every probe
ROUND_FIGURES = ("med", "p10", "p25", "p75", "p90", "p99", "min", "max", "mean", "cpu_med")


def other_side(measured):
    made_up = copy.deepcopy(measured)
    was_virtual = measured["virtualization"]["verdict"] == "vm"
    made_up["id"] = "made-up-" + measured["id"]
    made_up["label"] = "made-up metal" if was_virtual else "made-up vm"
    made_up["virtualization"]["verdict"] = "metal" if was_virtual else "vm"
    made_up["virtualization"]["declared_by_user"] = "metal" if was_virtual else "vm"
    made_up["virtualization"]["cpuid_hypervisor_bit"] = not was_virtual
    made_up["machine"]["fingerprint"] = "h:made-up"
    # Something to be told of before any number.
    made_up["machine"]["cpu"]["allowed"] = measured["machine"]["cpu"]["allowed"] + 1  # known on every machine
    # The reader makes the summaries anew from the rounds.
    for probe in made_up["probes"]:
        if probe["component"] == "jitter":
            continue
        faster = was_virtual == (probe["better"] == "higher")
        factor = SLOWDOWN if faster else 1 / SLOWDOWN
        for each in probe["rounds"]:
            for key in ROUND_FIGURES:
                if each.get(key) is not None:
                    each[key] *= factor
    return made_up
