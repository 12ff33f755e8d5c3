// The call log of the GPU interface: what the probes ask of a back end, one line a call.
#include <gtest/gtest.h>

#include <algorithm>

#include "benchmarks/gpu/recording_gpu.h"
#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

/// The line as the scripted GPU itself notes it: without device, sizes and answer; empty for calls that it does not
/// note.
std::string asScripted(const std::string& line) {
    const std::string call = line.substr(0, line.find(" -> "));
    if (call == line || call.rfind("versions", 0) == 0 || call.rfind("count", 0) == 0) return "";
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= call.size();) {
        const std::size_t end = std::min(call.find(' ', at), call.size());
        words.push_back(call.substr(at, end - at));
        at = end + 1;
    }
    if (words[0] == "launch" && words[1] != "graph") return "launch " + words[2];
    if (words[0] == "capture") return "capture graph";
    if (words[0] == "copy") {
        const bool blocking = words[1] == "blocking";
        return words[1] == "peer" ? "copy peer" : (blocking ? "copy blocking " : "copy ") + words.back();
    }
    std::string name;
    for (const auto& word : words) {
        if (word.find_first_not_of("0123456789") == std::string::npos) break;
        name += (name.empty() ? "" : " ") + word;
    }
    if (words[0] == "create" && words[1] == "event") return "create event";
    return name;
}

TEST(RecordingGpu, WritesDownWhatTheScriptedGpuIsAsked) {
    ScriptedSystem system;
    GpuOptions options = withoutLibraries();
    options.callLog = std::make_shared<CallLog>();
    {
        const auto session = openOn(system, options);
        for (const char* method :
             {"tc_f16_f32acc", "gpu_triad_f32x4", "graph_64", "launch_sync_block", "h2d_4k", "gpu_chase"}) {
            EXPECT_EQ(outcomeOf(*probeOf(*session, method)), "ok") << method;
        }
    }
    std::vector<std::string> recorded;
    for (const std::string& line : *options.callLog) {
        if (const auto name = asScripted(line); !name.empty()) recorded.push_back(name);
    }
    ASSERT_GT(recorded.size(), 100U);
    EXPECT_EQ(recorded, system.log->calls);
}

TEST(RecordingGpu, TellsSizesShapesAndFailures) {
    ScriptedSystem system;
    system.script->devices = 2;
    auto log = std::make_shared<CallLog>();
    RecordingGpu gpu(system.gpu(), log);
    ASSERT_TRUE(gpu.versions());
    ASSERT_EQ(gpu.deviceCount(), 2);
    const auto stream = gpu.createStream(1);
    ASSERT_TRUE(stream);
    ASSERT_TRUE(gpu.launch(*stream, kernels::Empty{}, {4, 32}));
    const auto memory = gpu.allocate(1, 4096);
    ASSERT_TRUE(memory);
    gpu.release(1, *memory);
    ASSERT_FALSE(gpu.allocate(0, std::size_t{1} << 40));
    ASSERT_TRUE(gpu.canAccessPeer(0, 1));
    gpu.destroy(*stream);
    EXPECT_EQ(*log,
              (CallLog{"versions -> 13000,13000", "count -> 2", "create stream 1 -> ok", "launch 1 Empty 4x32 -> ok",
                       "allocate 1 4096 -> ok", "release 1", "allocate 0 1099511627776 -> failed 2",
                       "can access peer 0 1 -> yes", "destroy stream 1"}));
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
