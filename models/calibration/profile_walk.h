#pragma once

#include "models/calibration/profile.h"

// The keys of splitpoint.calibration/1, once: `describe(visitor, record)` names every member of a record. The writer
// and the reader are the two visitors, so that neither can know a key that the other does not.
//
// A visitor offers: visitor(key, member) for a value, a record, or a list of either; visitor.pair(key, first, second)
// for a list of two numbers; visitor.object(key, body) for members that lie one object deeper; visitor.samples(rounds).

namespace splitpoint::models::calibration {

template <class V>
void describe(V& visit, Finding& finding) {
    visit("code", finding.code);
    visit("text", finding.text);
    visit("round", finding.round);
    visit("probe", finding.probe);
    visit("device", finding.device);
}

template <class V>
void describe(V& visit, ToolRecord& tool) {
    visit("version", tool.version);
    visit("build", tool.build);
    visit("cuda_toolkit", tool.cudaToolkit);
    visit("compiler", tool.compiler);
    visit("mode", tool.mode);
    visit("seed", tool.seed);
    visit("args", tool.arguments);
    visit("kernel_image", tool.kernelImage);
}

template <class V>
void describe(V& visit, Outcome& outcome) {
    visit("exit_code", outcome.exitCode);
    visit("complete", outcome.complete);
    visit("errors", outcome.errors);
    visit("warnings", outcome.warnings);
}

template <class V>
void describe(V& visit, CpuRecord& cpu) {
    visit("model", cpu.model);
    visit("vendor", cpu.vendor);
    visit("family", cpu.family);
    visit("model_id", cpu.modelId);
    visit("stepping", cpu.stepping);
    visit("sockets", cpu.sockets);
    visit("cores", cpu.cores);
    visit("threads", cpu.threads);
    visit("allowed", cpu.allowed);
    visit("cgroup_quota", cpu.cgroupQuota);
    visit("governor", cpu.governor);
    visit("boost", cpu.boost);
    visit("smt", cpu.smt);
    visit("llc_bytes", cpu.llcBytes);
    visit("numa_nodes", cpu.numaNodes);
    visit("features", cpu.features);
}

template <class V>
void describe(V& visit, MemoryRecord& memory) {
    visit("total", memory.totalBytes);
    visit("available", memory.availableBytes);
    visit("thp", memory.transparentHugePages);
    visit("hugepages_free", memory.freeHugePages);
    visit("numa_balancing", memory.numaBalancing);
}

template <class V>
void describe(V& visit, OsRecord& os) {
    visit("kernel", os.kernel);
    visit("distro", os.distribution);
    visit("clocksource", os.clockSource);
    visit("preempt", os.preemption);
    visit("mitigations", os.mitigations);
    visit("cmdline_flags", os.commandLineFlags);
    visit("glibc", os.glibc);
}

template <class V>
void describe(V& visit, StorageRecord& storage) {
    visit("target", storage.target);
    visit("fs", storage.fileSystem);
    visit("device", storage.device);
    visit("rotational", storage.rotational);
    visit("scheduler", storage.scheduler);
    visit.pair("dio_align", storage.memoryAlignment, storage.offsetAlignment);
    visit("free", storage.freeBytes);
}

template <class V>
void describe(V& visit, Machine& machine) {
    visit("fingerprint", machine.fingerprint);
    visit("hw_class", machine.hardwareClass);
    visit("host_name", machine.hostName);
    visit("cpu", machine.cpu);
    visit("memory", machine.memory);
    visit("os", machine.os);
    visit("storage", machine.storage);
}

template <class V>
void describe(V& visit, Virtualization& virtualization) {
    visit("verdict", virtualization.verdict);
    visit("confidence", virtualization.confidence);
    visit("declared_by_user", virtualization.declared);
    visit("cpuid_hypervisor_bit", virtualization.hypervisorBit);
    visit("cpuid_signature", virtualization.cpuidSignature);
    visit("sys_hypervisor", virtualization.sysHypervisor);
    visit.object("dmi", [&](auto& dmi) {
        dmi("sys_vendor", virtualization.dmiVendor);
        dmi("product_name", virtualization.dmiProduct);
        dmi("chassis_asset_tag", virtualization.dmiChassisTag);
    });
    visit("container", virtualization.container);
    visit("steal_clock", virtualization.stealClock);
    visit("nested_paging_hint", virtualization.nestedPagingHint);
    visit("gpu_mode", virtualization.gpuMode);
    visit.object("conf_compute", [&](auto& confidential) {
        confidential("cc", virtualization.confidential);
        confidential("source", virtualization.confidentialSource);
    });
}

template <class V>
void describe(V& visit, GpuHealth& health) {
    visit("temp_c", health.temperatureC);
    visit("ecc_corrected", health.eccCorrected);
    visit("ecc_uncorrected", health.eccUncorrected);
    visit("rows_remapped", health.rowsRemapped);
}

template <class V>
void describe(V& visit, GpuRecord& gpu) {
    visit("index", gpu.index);
    visit("name", gpu.name);
    visit.pair("cc", gpu.computeMajor, gpu.computeMinor);
    visit("pci", gpu.pci);
    visit("uuid", gpu.uuidHash);
    visit("mem_total", gpu.memoryBytes);
    visit("mem_free_start", gpu.freeBytesAtStart);
    visit("sm", gpu.multiprocessors);
    visit("l2", gpu.l2Bytes);
    visit("bus_bits", gpu.busBits);
    visit("ecc", gpu.ecc);
    visit("driver", gpu.driver);
    visit("cuda_driver", gpu.cudaDriver);
    visit("vbios", gpu.vbios);
    visit("persistence", gpu.persistence);
    visit("compute_mode", gpu.computeMode);
    visit.object("mig", [&](auto& mig) {
        mig("current", gpu.migCurrent);
        mig("pending", gpu.migPending);
        mig("profile", gpu.migProfile);
    });
    visit("mps", gpu.mps);
    visit.object("clocks", [&](auto& clocks) {
        clocks("sm_max", gpu.smMaxMhz);
        clocks("mem_max", gpu.memoryMaxMhz);
        clocks("sm_app", gpu.smApplicationMhz);
        clocks("locked", gpu.lockedMhz);
    });
    visit.object("power", [&](auto& power) {
        power("limit_w", gpu.powerLimitW);
        power("enforced_w", gpu.powerEnforcedW);
    });
    visit.object("pcie", [&](auto& pcie) {
        pcie("gen", gpu.pcieGeneration);
        pcie("width", gpu.pcieWidth);
        pcie("max_gen", gpu.pcieMaxGeneration);
        pcie("max_width", gpu.pcieMaxWidth);
        pcie("replays", gpu.pcieReplays);
    });
    visit("nvlink_up", gpu.nvlinksUp);
    visit("numa", gpu.numaNode);
    visit("other_processes", gpu.otherProcesses);
    visit("before", gpu.before);
    visit("after", gpu.after);
}

template <class V>
void describe(V& visit, RunRound& round) {
    visit("r", round.round);
    visit("t_s", round.secondsSinceStart);
    visit("duration_s", round.durationS);
    visit("order", round.order);
    visit("steal_ms", round.stealMs);
    visit("psi_cpu_some_ms", round.psiCpuSomeMs);
    visit("other_cpu_ms", round.otherCpuMs);
    visit("nivcsw", round.involuntarySwitches);
}

template <class V>
void describe(V& visit, ProbeRound& round) {
    visit("r", round.round);
    visit("n", round.samples);
    visit("med", round.median);
    visit("p10", round.p10);
    visit("p25", round.p25);
    visit("p75", round.p75);
    visit("p90", round.p90);
    visit("p99", round.p99);
    visit("min", round.least);
    visit("max", round.most);
    visit("mean", round.mean);
    visit("cpu_med", round.cpuMedian);
    visit("sm_mhz", round.smMhz);
    visit("temp_c", round.temperatureC);
    visit("power_w", round.powerW);
    visit("reasons", round.eventReasons);
    visit("outlier", round.outlier);
}

template <class V>
void describe(V& visit, Interval& interval) {
    visit("low", interval.low);
    visit("high", interval.high);
}

template <class V>
void describe(V& visit, ProbeSummary& summary) {
    visit("value", summary.value);
    visit("log_se", summary.logError);
    visit("df", summary.freedom);
    visit("tau", summary.tau);
    visit.interval("ci95", summary.interval);
    visit("round_cv", summary.roundCv);
    visit("floor_p10", summary.floorP10);
    visit("contention", summary.contention);
    visit.object("normalised", [&](auto& normalized) { normalized("per_mhz", summary.perMhz); });
    visit.interval("regimes", summary.regimes);
}

template <class V>
void describe(V& visit, Burst& burst) {
    visit("burst_rate", burst.burstRate);
    visit("burst_s", burst.burstS);
    visit("sustained_rate", burst.sustainedRate);
}

template <class V>
void describe(V& visit, ProbeRecord& probe) {
    visit("component", probe.component);
    visit("method", probe.method);
    visit("version", probe.version);
    visit("primary", probe.primary);
    visit("device", probe.device);
    visit.parameters("params", probe.parameters);
    visit("params_hash", probe.parametersHash);
    visit("unit", probe.unit);
    visit.better("better", probe.higherIsBetter);
    visit("status", probe.status);
    visit("status_text", probe.statusText);
    visit("stop_reason", probe.stopReason);
    visit("flags", probe.flags);
    visit("validated", probe.validated);
    visit("work_per_sample", probe.workPerSample);
    visit("statistics_from_round", probe.statisticsFromRound);
    visit("rounds", probe.rounds);
    visit("summary", probe.summary);
    visit("burst", probe.burst);
    visit.samples("samples", probe.rounds);
}

template <class V>
void describe(V& visit, GapRecord& gap) {
    visit("lost", gap.lostShare);
    visit.object("per_s", [&](auto& rates) {
        rates("10us", gap.per10us);
        rates("100us", gap.per100us);
        rates("1ms", gap.per1ms);
    });
    visit("max_ns", gap.longestNs);
    visit("hist_log2x8", gap.histogram);
}

template <class V>
void describe(V& visit, WakeRecord& wake) {
    visit("policy", wake.policy);
    visit("slack_ns", wake.slackNs);
    visit.object("q", [&](auto& quantiles) {
        quantiles("p50", wake.p50Ns);
        quantiles("p99", wake.p99Ns);
        quantiles("p999", wake.p999Ns);
        quantiles("max", wake.mostNs);
    });
}

template <class V>
void describe(V& visit, StepQuantiles& step) {
    visit("source", step.source);
    visit("samples", step.samples);
    visit("u", step.shares);
    visit("ratio_to_median", step.ratios);
}

template <class V>
void describe(V& visit, Jitter& jitter) {
    visit("cpu_gap", jitter.cpuGap);
    visit("wake", jitter.wake);
    visit("step_quantiles", jitter.steps);
}

template <class V>
void describe(V& visit, JobRecord& job) {
    visit("command", job.command);
    visit("shell", job.shell);
    visit("metric", job.metric);
    visit("environment_hash", job.environmentHash);
    visit("exit_codes", job.exitCodes);
    visit("warmups", job.warmups);
}

template <class V>
void describe(V& visit, Profile& profile) {
    visit("id", profile.id);
    visit("label", profile.label);
    visit("created_utc", profile.createdUtc);
    visit("elapsed_s", profile.elapsedS);
    visit("tool", profile.tool);
    visit("outcome", profile.outcome);
    visit("machine", profile.machine);
    visit("virtualization", profile.virtualization);
    visit("gpus", profile.gpus);
    visit("libs", profile.libraries);
    visit("rounds", profile.rounds);
    visit("probes", profile.probes);
    visit("jitter", profile.jitter);
    visit("job", profile.job);
}

}  // namespace splitpoint::models::calibration
