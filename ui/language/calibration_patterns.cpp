#include "ui/language/model_patterns.h"

#include <QCoreApplication>

namespace splitpoint::ui {

namespace {

constexpr const char* kCalibrationPatterns[] = {
    // Profiles and what they say: models/calibration
    QT_TRANSLATE_NOOP("Model", "the default slowdown must have 0 < low <= typical <= high"),
    QT_TRANSLATE_NOOP("Model", "the measured slowdown must be finite with an error >= 0"),
    QT_TRANSLATE_NOOP("Model", "no primary probe can be compared"),
    QT_TRANSLATE_NOOP("Model", "no difference is certain among %1 primary probes (Holm, 5 %)"),
    QT_TRANSLATE_NOOP("Model", "the second differs in %1 of %2 primary probes (Holm, 5 %): %3"),
    QT_TRANSLATE_NOOP("Model",
                      "both profiles are from %1: a difference between them is no slowdown of a delivery; it may set "
                      "its disturbance"),
    QT_TRANSLATE_NOOP(
        "Model",
        "a slowdown needs bare metal first and a virtual machine or container second; these are from %1 and %2"),
    QT_TRANSLATE_NOOP("Model", "a virtual machine"),
    QT_TRANSLATE_NOOP("Model", "an unknown place"),
    QT_TRANSLATE_NOOP("Model", "container"),
    QT_TRANSLATE_NOOP("Model",
                      "both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no "
                      "disturbance either, as the machines are of different kinds"),
    QT_TRANSLATE_NOOP("Model",
                      "both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no "
                      "disturbance either, as the first profile does not say what kind of machine it is from"),
    QT_TRANSLATE_NOOP("Model",
                      "both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no "
                      "disturbance either, as the second profile does not say what kind of machine it is from"),
    QT_TRANSLATE_NOOP("Model",
                      "both profiles are from %1: a difference between them is no slowdown of a delivery, and sets no "
                      "disturbance either, as neither profile says what kind of machine it is from"),
    QT_TRANSLATE_NOOP("Model",
                      "machine: neither profile describes its own, so that different hardware would not be noticed"),
    QT_TRANSLATE_NOOP(
        "Model",
        "machine: the first profile does not describe its own, so that different hardware would not be noticed"),
    QT_TRANSLATE_NOOP(
        "Model",
        "machine: the second profile does not describe its own, so that different hardware would not be noticed"),
    QT_TRANSLATE_NOOP("Model", "only in the first profile"),
    QT_TRANSLATE_NOOP("Model", "only in the second profile"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: only in the first profile"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: only in the second profile"),
    QT_TRANSLATE_NOOP("Model", "the versions of the method differ"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: the versions of the method differ"),
    QT_TRANSLATE_NOOP("Model", "\"%1\" differs"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: \"%3\" differs"),
    QT_TRANSLATE_NOOP("Model", "the units differ"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: the units differ"),
    QT_TRANSLATE_NOOP("Model", "one side is %1"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: one side is %3"),
    QT_TRANSLATE_NOOP("Model", "one side has fewer than two rounds with a value above 0"),
    QT_TRANSLATE_NOOP("Model", "%1 on GPU %2: one side has fewer than two rounds with a value above 0"),
    QT_TRANSLATE_NOOP("Model", "not_run"),
    QT_TRANSLATE_NOOP("Model", "not_applicable"),
    QT_TRANSLATE_NOOP("Model", "too_small"),
    QT_TRANSLATE_NOOP("Model", "failed"),
    QT_TRANSLATE_NOOP("Model", "implausible"),
    QT_TRANSLATE_NOOP("Model", "limited by drift: take 3 profiles of each at different hours"),
    QT_TRANSLATE_NOOP("Model", "%1 rounds on each side would settle it"),
    QT_TRANSLATE_NOOP("Model", "%1 profiles of each at different hours would settle it"),
    QT_TRANSLATE_NOOP("Model", "%1 of %2 profiles of the first machine have it alike; the others do not count"),
    QT_TRANSLATE_NOOP("Model", "%1 of %2 profiles of the second machine have it alike; the others do not count"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 on GPU %2: %3 of %4 profiles of the first machine have it alike; the others do not count"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 on GPU %2: %3 of %4 profiles of the second machine have it alike; the others do not count"),
    QT_TRANSLATE_NOOP("Model", "which node it is matters more than when it runs: choose nodes"),
    QT_TRANSLATE_NOOP("Model", "when it runs matters more than which node it is: repeat at other hours"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is faster than the reference allows (%2): it is the wrong reference for this hardware"),
    QT_TRANSLATE_NOOP("Model", "%1 is above the card's peak of %2 (%3): the measurement is wrong and is not applied"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 ran at %2 of %3 MHz at %4 C: look at its cooling"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 ran at %2 of %3 MHz, held by heat: look at its cooling"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 ran at %2 of %3 MHz at its power cap: compare the power limits"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 has a PCIe link of x%2 instead of x%3: reseat the card or its riser"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 runs PCIe generation %2 instead of %3"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 repeated %2 PCIe packets: the link is bad"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 has %2 memory rows remapped"),
    QT_TRANSLATE_NOOP("Model", "GPU %1: memory error counts rose during the run"),
    QT_TRANSLATE_NOOP("Model", "the hypervisor took %1 of the CPU time: the host is overcommitted"),
    QT_TRANSLATE_NOOP("Model", "a thread lost %1 of its time to gaps"),
    QT_TRANSLATE_NOOP("Model", "GPU %1 has %2 NVLinks up, others of its kind have %3"),
    QT_TRANSLATE_NOOP("Model", "this is no calibration profile: \"schema\" must be %1"),
    QT_TRANSLATE_NOOP("Model", "version must be a list of two whole numbers, as in [1, 0]"),
    QT_TRANSLATE_NOOP("Model",
                      "version %1 cannot be read, this program reads [%2, …]: use the splitpoint that belongs to the "
                      "calibrator that wrote it"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a list"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a shorter list"),
    QT_TRANSLATE_NOOP("Model", "%1 must be an object"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a list of two numbers"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a number, a text, true or false"),
    QT_TRANSLATE_NOOP("Model", "%1 must be \"higher\" or \"lower\""),
    QT_TRANSLATE_NOOP("Model", "%1 must be a list with one text a round"),
    QT_TRANSLATE_NOOP("Model", "%1 must be base64 of float32 values"),
    QT_TRANSLATE_NOOP("Model", "%1 must be true or false"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a text"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a whole number in range"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a number"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a number >= 0"),
    QT_TRANSLATE_NOOP("Model", "%1 must be at least 1"),
    QT_TRANSLATE_NOOP("Model", "%1 must be >= 0"),
    QT_TRANSLATE_NOOP("Model", "%1 needs component and method"),
    QT_TRANSLATE_NOOP("Model", "%1 has more than %2 entries"),
    QT_TRANSLATE_NOOP("Model", "%1 repeats %2 with the same parameters"),
    QT_TRANSLATE_NOOP("Model", "is larger than 16 MiB; a profile is far smaller"),
    QT_TRANSLATE_NOOP("Model", "%1 is larger than 16 MiB; a profile is far smaller"),
    // What a run found, as it stands in its profile: benchmarks/host, benchmarks/job, benchmarks/program
    QT_TRANSLATE_NOOP("Model",
                      "%1 computed a wrong result: this CPU or its memory is faulty; do not trust the machine"),
    QT_TRANSLATE_NOOP("Model",
                      "other work is running in this machine: it used %1 of a CPU, and threads waited for a CPU %2 of "
                      "the time; stop it and run again"),
    QT_TRANSLATE_NOOP("Model",
                      "other work is running in this machine (%1): it used %2 of a CPU, and threads waited for a CPU "
                      "%3 of the time; stop it and run again"),
    QT_TRANSLATE_NOOP("Model",
                      "the hypervisor took %1 of the CPU time (steal counter): the host runs more than its CPUs hold; "
                      "run again at another hour or ask for dedicated CPUs"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the clock is slow (source %1, %2 a read): short probes are unreliable; use the clock source tsc or kvm-clock"),
    QT_TRANSLATE_NOOP("Model", "%1 needs %2 MiB of memory, which the system does not give; free some memory"),
    QT_TRANSLATE_NOOP("Model", "mem_chase left its memory: the memory of this machine is faulty"),
    QT_TRANSLATE_NOOP("Model", "%1 read back wrong values: the memory of this machine is faulty"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the file system of %1 has no real direct IO (%2); choose a path on the disk under test with --storage-path"),
    QT_TRANSLATE_NOOP("Model", "it refuses or does not report it"),
    QT_TRANSLATE_NOOP("Model", "%1 in %2 failed: %3; free some space or choose another path with --storage-path"),
    QT_TRANSLATE_NOOP("Model", "%1 in %2 is not possible: %3; choose a folder you may write to with --storage-path"),
    QT_TRANSLATE_NOOP("Model", "%1 in %2 failed: %3; look at the kernel log of this machine"),
    QT_TRANSLATE_NOOP("Model", "a test file"),
    QT_TRANSLATE_NOOP(
        "Model",
        "a test file in %1 needs %2 free, there are %3; free some space or choose another path with --storage-path"),
    QT_TRANSLATE_NOOP("Model", "reading or writing the test file"),
    QT_TRANSLATE_NOOP("Model", "writing the test file"),
    QT_TRANSLATE_NOOP("Model", "reading the test file"),
    QT_TRANSLATE_NOOP("Model", "declared as %1, but the evidence says %2, no container; the evidence stands"),
    QT_TRANSLATE_NOOP(
        "Model", "declared as %1, but the evidence says %2, no container (CPUID signature %3); the evidence stands"),
    QT_TRANSLATE_NOOP("Model", "declared as %1, but the evidence says %2, container %3; the evidence stands"),
    QT_TRANSLATE_NOOP(
        "Model", "declared as %1, but the evidence says %2, container %3 (CPUID signature %4); the evidence stands"),
    QT_TRANSLATE_NOOP("Model", "the command ends in a backslash"),
    QT_TRANSLATE_NOOP("Model", "the command has a quote that is not closed"),
    QT_TRANSLATE_NOOP("Model", "the command is empty"),
    QT_TRANSLATE_NOOP("Model", "the job %1 was stopped"),
    QT_TRANSLATE_NOOP("Model", "the job %1 cannot be started: there is no program %2; give its path, or add --shell"),
    QT_TRANSLATE_NOOP("Model", "the job %1 exceeded its deadline and was ended; shorten it or raise --job-deadline"),
    QT_TRANSLATE_NOOP("Model", "the job %1 ended with code %2 after %3; make it run by itself first"),
    QT_TRANSLATE_NOOP("Model", "the output of the job has no number above 0 for %1; its last line is %2"),
    QT_TRANSLATE_NOOP("Model", "the expression %1 is not valid: %2"),
    QT_TRANSLATE_NOOP("Model", "the GPU was lost during %1"),
    QT_TRANSLATE_NOOP("Model", "%1 measured a value that cannot be; the clock may have stepped, run again"),
    QT_TRANSLATE_NOOP("Model", "stopped before the first sample"),
    QT_TRANSLATE_NOOP("Model", "the probe's process ended without a result; run again, and report it if it stays"),
    QT_TRANSLATE_NOOP("Model",
                      "a polling thread lost %1 of its time to gaps, the longest %2 ms: the hypervisor or other work "
                      "took the CPU away; run again at another hour"),
    QT_TRANSLATE_NOOP("Model",
                      "the run exceeded its deadline of %1 s and was ended; what was measured until then is saved"),
    QT_TRANSLATE_NOOP("Model", "%1 exceeded %2 and was ended; the device or its driver hangs, look at the kernel log"),
    QT_TRANSLATE_NOOP("Model", "%1 was stopped"),
    QT_TRANSLATE_NOOP("Model", "the probe's process was ended by signal %1; run again, and report it if it stays"),
    QT_TRANSLATE_NOOP("Model",
                      "the probe's process could not do its work (code %1); run again, and report it if it stays"),
    QT_TRANSLATE_NOOP("Model", "%1; choose another file with -o"),
    QT_TRANSLATE_NOOP("Model", "name a folder that can be written, with -o"),
    QT_TRANSLATE_NOOP("Model", "%1 MB/s for %2 s, then %3 MB/s: the device has a burst limit; the later value is used"),
    QT_TRANSLATE_NOOP(
        "Model", "the time limit came after %1 of %2 rounds; the intervals are wider, run again on a quieter machine"),
    QT_TRANSLATE_NOOP("Model", "stopped after %1 of %2 rounds; what was measured is kept, run again for all of it"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 had a CPU only %2 of the time: other work runs in this machine; stop it and run again"),
    QT_TRANSLATE_NOOP("Model",
                      "a copy of 4 KiB to GPU %1 takes %2 us, %3 times the usual: confidential computing may be on, "
                      "and NVML does not say; ask the provider before comparing with a machine without it"),
    QT_TRANSLATE_NOOP("Model",
                      "CPU, memory and the disk under test are loaded for the time of the run; GPUs, where there are "
                      "any, as well"),
    // The same of GPUs: benchmarks/gpu
    QT_TRANSLATE_NOOP("Model", "the GPU"),
    QT_TRANSLATE_NOOP("Model", "there is no NVIDIA driver here; host probes only"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 NVIDIA device on the PCI bus but no driver loaded: install driver branch 580 or newer"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 NVIDIA devices on the PCI bus but no driver loaded: install driver branch 580 or newer"),
    QT_TRANSLATE_NOOP("Model", "no NVIDIA device is on the PCI bus either"),
    QT_TRANSLATE_NOOP("Model", "this is a container: start it with GPU access (for example --gpus all)"),
    QT_TRANSLATE_NOOP("Model",
                      "the driver supports CUDA %1, this build needs %2 (driver branch 580 or newer): update the "
                      "driver, or on data-center GPUs install the matching forward-compatibility package"),
    QT_TRANSLATE_NOOP("Model", "a driver is here but no usable GPU"),
    QT_TRANSLATE_NOOP("Model", "MIG is on and has no instance: create an instance"),
    QT_TRANSLATE_NOOP("Model", "CUDA_VISIBLE_DEVICES is %1"),
    QT_TRANSLATE_NOOP("Model", "there is no /dev/nvidia* node"),
    QT_TRANSLATE_NOOP("Model", "device nodes: %1"),
    QT_TRANSLATE_NOOP("Model",
                      "the toolkit's stub driver library was loaded instead of the driver: remove the stubs folder "
                      "from LD_LIBRARY_PATH"),
    QT_TRANSLATE_NOOP("Model",
                      "the kernel module and the driver library are of different versions %1: reboot after the driver "
                      "update, or reload the module"),
    QT_TRANSLATE_NOOP("Model",
                      "a forward-compatibility package is installed, but this GPU does not support it %1: remove the "
                      "package or update the driver"),
    QT_TRANSLATE_NOOP("Model",
                      "the driver could not start the GPUs %1: look for Xid or NVRM messages in the kernel log, then "
                      "reload the driver or reboot"),
    QT_TRANSLATE_NOOP("Model", "(%1, on: %2)"),
    QT_TRANSLATE_NOOP("Model", "start-up"),
    QT_TRANSLATE_NOOP("Model",
                      "NVML reports that %1 is gone after %2: reset it, and look for Xid messages in the kernel log"),
    QT_TRANSLATE_NOOP("Model", "NCCL failed during %1: %2"),
    QT_TRANSLATE_NOOP("Model", "cuBLAS failed during %1; the built-in tensor probe counts"),
    QT_TRANSLATE_NOOP("Model", "%1 needs %2 on %3, %4 are free: end other work on it, or measure another GPU"),
    QT_TRANSLATE_NOOP(
        "Model", "uncorrectable memory or link error on %1 during %2: do not trust this GPU; drain it and reset it"),
    QT_TRANSLATE_NOOP("Model",
                      "this build has no code that %1 can run %2: it supports compute capability 7.5 and newer, and "
                      "GPUs newer than the build need a newer driver"),
    QT_TRANSLATE_NOOP("Model",
                      "the GPU system is not ready %1: on machines with NVSwitch start the fabric manager, or wait "
                      "until the GPU is initialized"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is held by another process or is in exclusive mode %2: end that process, or set the compute "
                      "mode to default"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 stopped answering during %2: later GPU probes of this run are not run; look for Xid messages "
                      "in the kernel log and reset it"),
    QT_TRANSLATE_NOOP("Model", "%1 failed during %2"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 has compute capability %2, this build supports 7.5 and newer: measure it with other tools"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 is in compute mode \"prohibited\": an administrator can set it to default with nvidia-smi -c DEFAULT"),
    QT_TRANSLATE_NOOP("Model",
                      "this program was built without the CUDA toolkit and measures the host only: use a build whose "
                      "--version names CUDA"),
    QT_TRANSLATE_NOOP("Model",
                      "the driver did not accept %1 operation while the GPU was held back, not even after halving the "
                      "batch three times; no value"),
    QT_TRANSLATE_NOOP("Model",
                      "the driver did not accept %1 operations while the GPU was held back, not even after halving the "
                      "batch three times; no value"),
    QT_TRANSLATE_NOOP("Model", "%1 computed or moved wrong data (%2): do not trust this GPU; drain it and reset it"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 new uncorrectable memory error(s) on %2 during this run: do not trust this GPU; drain it and reset it"),
    QT_TRANSLATE_NOOP("Model", "%1 memory error(s) on %2 were corrected during this run; values stand, watch this GPU"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 was skipped (too_small): even arrays of four times the L2 cache need %2, %3 are free. End "
                      "other work on this GPU, or measure another one"),
    QT_TRANSLATE_NOOP("Model", "something else uses %1 (%2); results describe the shared state"),
    QT_TRANSLATE_NOOP("Model", "%1 compute process(es), pid %2"),
    QT_TRANSLATE_NOOP("Model", "utilization %1 %, memory %2 % before the start"),
    QT_TRANSLATE_NOOP("Model", "the multi-process service is active"),
    QT_TRANSLATE_NOOP("Model", "measuring the MIG slice %1 of %2; comparable only with the same profile"),
    QT_TRANSLATE_NOOP("Model",
                      "thermal slowdown of %1 in %2 of %3 rounds%4; values include it and their intervals are wider by "
                      "the clock that was missing: look at cooling and clock limits, then run again"),
    QT_TRANSLATE_NOOP("Model",
                      "thermal slowdown of %1 in %2 of %3 rounds; values include it and their intervals are wider by "
                      "the clock that was missing: look at cooling and clock limits, then run again"),
    QT_TRANSLATE_NOOP("Model",
                      "thermal slowdown of %1 in %2 of %3 rounds%4; its clock was below 90 % of its own median in %5 "
                      "of %6 rounds more; values include it and their intervals are wider by the clock that was "
                      "missing: look at cooling and clock limits, then run again"),
    QT_TRANSLATE_NOOP("Model",
                      "thermal slowdown of %1 in %2 of %3 rounds; its clock was below 90 % of its own median in %4 of "
                      "%5 rounds more; values include it and their intervals are wider by the clock that was missing: "
                      "look at cooling and clock limits, then run again"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the clock of %1 was below 90 % of its own median in %2 of %3 rounds; values include it and their intervals "
        "are wider by the clock that was missing: look at cooling and clock limits, then run again"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the clock of %1 was below 90 % of its own median in %2 of %3 rounds, %4 C; values include it and their "
        "intervals are wider by the clock that was missing: look at cooling and clock limits, then run again"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the clock of %1 was below 90 % of its own median in %2 of %3 rounds; values include it and their intervals "
        "are wider by the clock that was missing: the power limit held it, as after matrix products; run again, or "
        "compare at the same limit"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the clock of %1 was below 90 % of its own median in %2 of %3 rounds, %4 C; values include it and their "
        "intervals are wider by the clock that was missing: the power limit held it, as after matrix products; run "
        "again, or compare at the same limit"),
    QT_TRANSLATE_NOOP("Model", "the power limit of %1 held its clock in %2 of %3 rounds; normal under matrix products"),
    QT_TRANSLATE_NOOP("Model",
                      "peer access between GPU %1 and GPU %2 is not available; copies staged through the host are "
                      "measured and labelled so"),
    QT_TRANSLATE_NOOP("Model", "NCCL was not found (%1): the collective probe is skipped; install libnccl2 to have it"),
    QT_TRANSLATE_NOOP("Model",
                      "cuBLAS was not found (%1): the matrix product is skipped, the built-in tensor probe is used"),
    QT_TRANSLATE_NOOP(
        "Model", "NVML is not usable (%1): clocks come from device timers; temperature, power and ECC are unknown"),
    QT_TRANSLATE_NOOP("Model", "none of the GPUs that were asked for exists: this machine has %1, counted from 0"),
    QT_TRANSLATE_NOOP("Model", "%1 was not run: %2"),
    QT_TRANSLATE_NOOP("Model", "p2p_latency: GPU %1 did not answer a 4-byte store within a second"),
    QT_TRANSLATE_NOOP("Model", "%1 lacks a function that is needed"),
    QT_TRANSLATE_NOOP("Model", "%1 does not tell its version"),
    QT_TRANSLATE_NOOP("Model", "it is version %1, this build needs %2"),
    QT_TRANSLATE_NOOP("Model", "element %1 on GPU %2 is %3 instead of %4"),
    QT_TRANSLATE_NOOP("Model", "element %1 of warp %2 is %3 instead of %4"),
    QT_TRANSLATE_NOOP("Model", "element %1 is %2 instead of %3"),
    QT_TRANSLATE_NOOP("Model", "thread %1 is %2 instead of %3"),
    QT_TRANSLATE_NOOP("Model", "the chase ended at node %1 instead of %2"),
    QT_TRANSLATE_NOOP("Model", "the polling warp reported %1 ns"),
    QT_TRANSLATE_NOOP("Model", "word %1 arrived wrong"),
    QT_TRANSLATE_NOOP("Model", "%1 of %2 words arrived wrong"),
    QT_TRANSLATE_NOOP("Model", "the last word arrived wrong"),
    // What two profiles differ in: models/calibration/pairing.cpp, slowdown.cpp, fleet.cpp
    QT_TRANSLATE_NOOP("Model", "different"),
    QT_TRANSLATE_NOOP("Model", "equivalent"),
    QT_TRANSLATE_NOOP("Model", "different but negligible"),
    QT_TRANSLATE_NOOP("Model", "inconclusive"),
    QT_TRANSLATE_NOOP("Model", "CPU model"),
    QT_TRANSLATE_NOOP("Model", "CPU sockets"),
    QT_TRANSLATE_NOOP("Model", "storage device"),
    QT_TRANSLATE_NOOP("Model", "file system"),
    QT_TRANSLATE_NOOP("Model", "CPUs allowed"),
    QT_TRANSLATE_NOOP("Model", "CPU governor"),
    QT_TRANSLATE_NOOP("Model", "clock source"),
    QT_TRANSLATE_NOOP("Model", "huge pages"),
    QT_TRANSLATE_NOOP("Model", "compute capability"),
    QT_TRANSLATE_NOOP("Model", "MIG profile"),
    QT_TRANSLATE_NOOP("Model", "ECC mode"),
    QT_TRANSLATE_NOOP("Model", "GPU driver"),
    QT_TRANSLATE_NOOP("Model", "locked SM clock"),
    QT_TRANSLATE_NOOP("Model", "GPU power limit"),
    QT_TRANSLATE_NOOP("Model", "kernel image"),
    QT_TRANSLATE_NOOP("Model", "unknown"),
    QT_TRANSLATE_NOOP("Model", "on"),
    QT_TRANSLATE_NOOP("Model", "off"),
    QT_TRANSLATE_NOOP("Model", "rotating"),
    QT_TRANSLATE_NOOP("Model", "solid state"),
    QT_TRANSLATE_NOOP("Model", "unknown CPU"),
    QT_TRANSLATE_NOOP("Model", "%1, %2 socket"),
    QT_TRANSLATE_NOOP("Model", "%1, %2 sockets"),
    QT_TRANSLATE_NOOP("Model", "%1, %2 socket; %3 x %4"),
    QT_TRANSLATE_NOOP("Model", "%1, %2 sockets; %3 x %4"),
    QT_TRANSLATE_NOOP("Model", "your profile %1"),
};

}  // namespace

std::span<const char* const> calibrationPatterns() {
    return kCalibrationPatterns;
}

}  // namespace splitpoint::ui
