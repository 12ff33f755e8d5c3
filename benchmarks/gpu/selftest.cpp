// splitpoint-gpu-selftest: runs every GPU probe on the GPUs of this machine, checks results against the host and prints
// what it found. For engineers who bring the calibrator to a new GPU type; not installed.
//   splitpoint-gpu-selftest [--full] [--rounds N] [--only METHOD] [--json FILE] [--call-log FILE]
// Exit: 0 all probes gave values and correct results; 3 some gave none; 1 wrong results, or no GPU.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "benchmarks/gpu/gpu_probes.h"
#include "benchmarks/gpu/gpu_profile.h"
#include "benchmarks/gpu/kernels/host_executor.h"
#include "benchmarks/gpu/probes/gpu_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

using nlohmann::json;

struct Arguments {
    bool full = false;
    int rounds = 3;
    std::string only, jsonFile;
    std::string callLogFile;  ///< every call of the back end, one a line
};

/// What one probe gave over all rounds.
struct Outcome {
    std::unique_ptr<Probe> probe;
    std::vector<double> roundMedians, roundClocks;
    std::vector<double> samples;
    RoundReadings readings;
    std::string status = "ok";
    std::string text;
    double seconds = 0.0;
};

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double variation(const std::vector<double>& values) {
    double mean = 0.0, squares = 0.0;
    for (const double value : values) {
        mean += value / static_cast<double>(values.size());
    }
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return values.size() < 2 || mean == 0.0 ? 0.0 : std::sqrt(squares / static_cast<double>(values.size() - 1)) / mean;
}

void fail(Outcome& outcome, const ProbeError& error) {
    outcome.status = error.code;
    outcome.text = error.text;
}

/// One round: drop a fifth of the slot and at least one sample, then sample until the slot ends, 5 to 200 samples.
void runRound(Outcome& outcome, int round, double slotS) {
    Probe& probe = *outcome.probe;
    if (const auto begun = probe.begin(round); !begun) {
        fail(outcome, begun.error());
        return;
    }
    std::vector<double> values, clocks;
    const double start = steadyNs();
    const double warmUntil = start + 0.2 * slotS * 1e9;
    bool warm = false;
    while (values.size() < 200 && (values.size() < 5 || steadyNs() < start + slotS * 1e9)) {
        const auto sample = probe.sample();
        if (!sample) {
            fail(outcome, sample.error());
            break;
        }
        if (!warm) {
            warm = steadyNs() >= warmUntil;
            continue;
        }
        values.push_back(sample->value);
        if (sample->smMhz) {
            clocks.push_back(*sample->smMhz);
        }
    }
    if (const auto ended = probe.end(); !ended && outcome.status == "ok") {
        fail(outcome, ended.error());
    }
    if (!values.empty()) {
        outcome.roundMedians.push_back(medianOf(values));
        outcome.samples.insert(outcome.samples.end(), values.begin(), values.end());
    }
    if (!clocks.empty()) {
        outcome.roundClocks.push_back(medianOf(clocks));
    }
    const RoundReadings readings = probe.readings();
    const auto reasons = outcome.readings.eventReasons;
    outcome.readings = readings;
    if (reasons) {
        outcome.readings.eventReasons = *reasons | readings.eventReasons.value_or(0);
    }
}

std::string readable(double value, const std::string& unit) {
    char text[64];
    if (unit == "flop/s") {
        std::snprintf(text, sizeof text, "%10.3f TFLOP/s", value * 1e-12);
    } else if (unit == "B/s") {
        std::snprintf(text, sizeof text, "%10.3f GB/s", value * 1e-9);
    } else if (unit == "s") {
        std::snprintf(text, sizeof text, "%10.3f us", value * 1e6);
    } else {
        std::snprintf(text, sizeof text, "%10.6f %s", value, unit.c_str());
    }
    return text;
}

json parameterJson(const std::map<std::string, ParameterValue>& parameters) {
    json object = json::object();
    for (const auto& [name, value] : parameters) {
        object[name] = std::visit([](const auto& plain) { return json(plain); }, value);
    }
    return object;
}

template <class T>
json orNull(const std::optional<T>& value) {
    return value ? json(*value) : json(nullptr);
}

json outcomeJson(const Outcome& outcome) {
    const ProbeIdentity identity = outcome.probe->identity();
    json object = {{"component", identity.component},
                   {"method", identity.method},
                   {"version", identity.version},
                   {"device", *identity.device},
                   {"unit", identity.unit},
                   {"params", parameterJson(identity.parameters)},
                   {"work_per_sample", identity.workPerSample},
                   {"status", outcome.status},
                   {"text", outcome.text},
                   {"seconds", outcome.seconds},
                   {"n", outcome.samples.size()},
                   {"round_medians", outcome.roundMedians},
                   {"round_sm_mhz", outcome.roundClocks},
                   {"temp_c", orNull(outcome.readings.temperatureC)},
                   {"power_w", orNull(outcome.readings.powerW)},
                   {"nvml_sm_mhz", orNull(outcome.readings.smMhz)},
                   {"reasons", orNull(outcome.readings.eventReasons)}};
    std::vector<double> sorted = outcome.samples;
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [name, share] : std::map<std::string, double>{{"p1", .01}, {"p50", .5}, {"p99", .99}}) {
        object[name] = sorted.empty()
                           ? json(nullptr)
                           : json(sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))]);
    }
    return object;
}

void printRow(const Outcome& outcome) {
    const ProbeIdentity identity = outcome.probe->identity();
    const std::string value = outcome.samples.empty() ? "-" : readable(medianOf(outcome.roundMedians), identity.unit);
    char clock[16] = "-";
    if (!outcome.roundClocks.empty()) {
        std::snprintf(clock, sizeof clock, "%.0f", medianOf(outcome.roundClocks));
    }
    std::printf("gpu%d %-18s %-20s round CV %6.2f%%  sample CV %6.2f%%  n %4zu  SM %5s MHz  %5.2f s  %s\n",
                *identity.device, identity.method.c_str(), value.c_str(), 100.0 * variation(outcome.roundMedians),
                100.0 * variation(outcome.samples), outcome.samples.size(), clock, outcome.seconds,
                outcome.status.c_str());
    if (!outcome.text.empty()) {
        std::printf("     %s\n", outcome.text.c_str());
    }
}

/// Kernel results on the device against the same body run on the host, bit by bit: what the probes do not already
/// check.
std::vector<std::string> compareWithHost(GpuDevice& device) {
    constexpr std::uint64_t kCount = 100'000;
    std::vector<std::string> problems;
    const auto compare = [&](const char* name, std::size_t bytes, const auto& makeBody) {
        auto buffer = DeviceBuffer::create(device.gpu(), device.index(), bytes);
        std::vector<unsigned char> seen(bytes), expected(bytes);
        if (!buffer || !device.runNow(makeBody(buffer->template as<void>()), {37, 96}) ||
            !device.gpu().copyBlocking(device.index(), seen.data(), buffer->template as<void>(), bytes,
                                       CopyKind::DeviceToHost)) {
            problems.push_back(std::string(name) + ": did not run");
            return;
        }
        runOnHost(makeBody(expected.data()), {37, 96});
        if (seen != expected) {
            problems.push_back(std::string(name) + ": differs from the host");
        }
    };
    compare("FillWords", kCount * 4, [](void* p) {
        return kernels::FillWords{static_cast<std::uint32_t*>(p), kCount, 5};
    });
    compare("FillFloats", kCount * 4, [](void* p) { return kernels::FillFloats{static_cast<float*>(p), kCount, 5}; });
    compare("FillHalves", kCount * 2, [](void* p) {
        return kernels::FillHalves{static_cast<std::uint16_t*>(p), kCount, 5};
    });
    compare("FmaF32", std::size_t{37} * 96 * 4, [](void* p) {
        return kernels::FmaF32{static_cast<float*>(p), 100, 0.9990234375F, 0.0009765625F, 9};
    });
    compare("FmaF64", std::size_t{37} * 96 * 8, [](void* p) {
        return kernels::FmaF64{static_cast<double*>(p), 100, 0.9990234375, 0.0009765625, 9};
    });
    return problems;
}

int run(const Arguments& arguments, const std::shared_ptr<CallLog>& callLog) {
    GpuOptions options;
    options.full = arguments.full;
    options.callLog = callLog;
    auto opened = openGpus(options);
    if (!opened) {
        std::printf("%s: %s\n", opened.error().code.c_str(), opened.error().text.c_str());
        return 1;
    }
    GpuSession& session = **opened;
    bool wrong = false;
    for (const GpuDescription& described : session.descriptions()) {
        std::printf("gpu%d: %s\n", described.index, toJson(described).dump().c_str());
        for (const std::string& problem : compareWithHost(*session.device(described.index))) {
            std::printf("WRONG gpu%d %s\n", described.index, problem.c_str());
            wrong = true;
        }
    }
    double start = steadyNs();
    session.preheat();
    std::printf("preheat: %.2f s\n", (steadyNs() - start) * 1e-9);

    std::vector<Outcome> outcomes;
    for (auto& probe : makeGpuProbes(session)) {
        if (arguments.only.empty() || probe->identity().method == arguments.only) {
            outcomes.emplace_back();
            outcomes.back().probe = std::move(probe);
        }
    }
    for (Outcome& outcome : outcomes) {
        start = steadyNs();
        if (const auto fitted = outcome.probe->calibrate(); !fitted) {
            fail(outcome, fitted.error());
        }
        std::printf("calibrated %s in %.3f s\n", outcome.probe->identity().method.c_str(), (steadyNs() - start) * 1e-9);
    }
    for (int round = 0; round < arguments.rounds; ++round) {
        for (Outcome& outcome : outcomes) {
            const Slot slot = outcome.probe->slot();
            if (outcome.status == "ok") {
                start = steadyNs();
                runRound(outcome, round, arguments.full || slot.quickS == 0.0 ? slot.fullS : slot.quickS);
                outcome.seconds += (steadyNs() - start) * 1e-9;
            }
        }
    }
    session.finish();

    bool missing = false;
    json report = {{"gpus", json::array()}, {"libs", toJson(session.libraries())}, {"probes", json::array()}};
    for (const GpuDescription& described : session.descriptions()) {
        report["gpus"].push_back(toJson(described));
    }
    for (const Outcome& outcome : outcomes) {
        printRow(outcome);
        report["probes"].push_back(outcomeJson(outcome));
        missing = missing || outcome.status != "ok";
        wrong = wrong || outcome.status == "E_ECC";
    }
    for (const Finding& finding : session.findings()) {
        std::printf("%s: %s\n", finding.code.c_str(), finding.text.c_str());
        report["findings"].push_back({{"code", finding.code}, {"text", finding.text}});
    }
    std::printf("libs: %s\n", report["libs"].dump().c_str());
    if (!arguments.jsonFile.empty()) {
        std::ofstream(arguments.jsonFile) << report.dump(1) << "\n";
    }
    return wrong ? 1 : missing ? 3 : 0;
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu

int main(int count, char** words) {
    splitpoint::benchmarks::gpu::Arguments arguments;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const bool more = i + 1 < count;
        if (word == "--full") {
            arguments.full = true;
        } else if (word == "--rounds" && more) {
            arguments.rounds = std::max(1, std::atoi(words[++i]));
        } else if (word == "--only" && more) {
            arguments.only = words[++i];
        } else if (word == "--json" && more) {
            arguments.jsonFile = words[++i];
        } else if (word == "--call-log" && more) {
            arguments.callLogFile = words[++i];
        } else {
            std::fprintf(
                stderr,
                "usage: splitpoint-gpu-selftest [--full] [--rounds N] [--only METHOD] [--json FILE] [--call-log "
                "FILE]\n");
            return 2;
        }
    }
    using splitpoint::benchmarks::gpu::CallLog;
    const auto callLog = arguments.callLogFile.empty() ? nullptr : std::make_shared<CallLog>();
    const int code = splitpoint::benchmarks::gpu::run(arguments, callLog);
    if (callLog) {
        std::ofstream file(arguments.callLogFile);
        for (const std::string& line : *callLog) {
            file << line << "\n";
        }
    }
    return code;
}
