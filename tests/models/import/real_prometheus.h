#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <thread>

#include "models/import/prometheus_client.h"
#include "models/import/prometheus_json.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {

/// Debian's Prometheus on the loopback, serving the recorded DCGM metrics of
/// tests/data/usage/prometheus_query_range_dcgm_gpu_util.json until it goes out of scope.
class RealPrometheus {
  public:
    static constexpr const char* kMissing = "no prometheus on the path and none unpacked by installer/test.sh";

    /// Whether the server and its tool are on the path or were unpacked by installer/test.sh.
    [[nodiscard]] static bool isInstalled() { return !program("prometheus").empty() && !program("promtool").empty(); }

    /// @param mark keeps the folders and ports of two tests that run at once apart
    explicit RealPrometheus(int mark)
        : folder_(std::filesystem::path(testing::TempDir()) /
                  ("splitpoint_prometheus_" + std::to_string(mark) + "_" + std::to_string(::getpid()))),
          port_(20000 + (::getpid() * 7 + mark) % 20000) {
        std::filesystem::create_directories(folder_);
        std::ofstream(folder_ / "metrics.txt") << recordedMetrics();
        std::ofstream(folder_ / "prometheus.yml") << "global: {}\n";
        const std::string in = "cd '" + folder_.string() + "' && ";
        const std::string fill = in + "'" + program("promtool") +
                                 "' tsdb create-blocks-from openmetrics --max-block-duration=8784h metrics.txt data "
                                 ">tool.log 2>&1";
        if (std::system(fill.c_str()) != 0) return;
        const std::string serve = in + "exec '" + program("prometheus") +
                                  "' --config.file=prometheus.yml --storage.tsdb.path=data "
                                  "--storage.tsdb.retention.time=100y --web.listen-address=127.0.0.1:" +
                                  std::to_string(port_) + " >server.log 2>&1";
        child_ = ::fork();
        if (child_ == 0) {
            ::execl("/bin/sh", "sh", "-c", serve.c_str(), nullptr);
            std::_Exit(127);
        }
    }
    ~RealPrometheus() {
        if (child_ > 0) {
            ::kill(child_, SIGTERM);
            ::waitpid(child_, nullptr, 0);
        }
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    RealPrometheus(const RealPrometheus&) = delete;
    RealPrometheus& operator=(const RealPrometheus&) = delete;

    [[nodiscard]] std::string address() const { return "http://127.0.0.1:" + std::to_string(port_); }
    /// What the server has written to its log so far.
    [[nodiscard]] std::string log() const {
        std::ostringstream text;
        text << std::ifstream(folder_ / "server.log").rdbuf();
        return text.str();
    }
    /// Asks until it answers, at most 20 s. @return empty, or what the last answer was
    [[nodiscard]] std::string waitUntilReady() const {
        if (child_ <= 0) return "promtool could not fill the storage";
        PrometheusRequest asked;
        asked.server = address();
        asked.query = "DCGM_FI_DEV_GPU_UTIL";
        asked.startSeconds = 1741564800;
        asked.endSeconds = asked.startSeconds + 86400;
        asked.timeoutSeconds = 20;
        std::string last;
        for (int i = 0; i < 100; ++i) {
            const auto fetched = fetchPrometheus(asked);
            if (fetched) return {};
            last = fetched.error().message;
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
        return last;
    }

  private:
    [[nodiscard]] static std::string program(const std::string& name) {
        if (std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0) return name;
        const std::filesystem::path unpacked = std::filesystem::path(SPLITPOINT_PROMETHEUS) / "usr" / "bin" / name;
        return std::filesystem::exists(unpacked) ? unpacked.string() : "";
    }

    /// The recorded metrics as OpenMetrics text, as promtool back-fills them.
    [[nodiscard]] static std::string recordedMetrics() {
        std::ostringstream text;
        text << "# TYPE DCGM_FI_DEV_GPU_UTIL gauge\n";
        const auto source = sample("prometheus_query_range_dcgm_gpu_util.json");
        const auto read = readPrometheusJson(source, Encoding::Utf8, [&](PrometheusSeries&& series) -> Result<void> {
            for (const auto& point : series.points) {
                text << "DCGM_FI_DEV_GPU_UTIL{";
                const char* comma = "";
                for (const auto& [name, value] : series.labels) {
                    if (name == "__name__") continue;
                    text << comma << name << "=\"" << value << "\"";
                    comma = ",";
                }
                text << "} " << point.value << " " << static_cast<long long>(point.seconds) << "\n";
            }
            return {};
        });
        EXPECT_TRUE(read);
        text << "# EOF\n";
        return text.str();
    }

    std::filesystem::path folder_;
    int port_;
    pid_t child_ = -1;
};

}  // namespace splitpoint::models::imports
