// A Prometheus that means no good, and a real one where it is installed.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <mutex>
#include <thread>

#include "models/import/curve_file.h"
#include "models/import/prometheus_client.h"
#include "tests/models/import/import_fixture.h"
#include "tests/models/import/real_prometheus.h"
#include "tests/models/import/tiny_server.h"

namespace splitpoint::models::imports {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

const std::string kToken = "sekret-0123456789-token";

PrometheusRequest request(const std::string& server) {
    PrometheusRequest asked;
    asked.server = server;
    asked.query = "DCGM_FI_DEV_GPU_UTIL";
    asked.startSeconds = 1741564800;
    asked.endSeconds = 1741564800 + 86400;
    asked.token = kToken;
    asked.timeoutSeconds = 3;
    return asked;
}

/// Fetches, and holds the error to its limits: within the timeout, a sentence, no token.
std::string errorOf(const PrometheusRequest& asked) {
    const auto begin = Clock::now();
    const auto fetched = fetchPrometheus(asked);
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    EXPECT_LT(seconds, asked.timeoutSeconds + 2);
    if (fetched) return "";
    EXPECT_EQ(fetched.error().message.find(kToken), std::string::npos) << fetched.error().message;
    return fetched.error().message;
}

const std::string kSmall =
    R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","UUID":"GPU-1"},"values":[[1741564800,"50"],[1741565100,"70"]]}]}})";

TEST(PrometheusClient, FetchesWithTheTokenInOneHeaderOnly) {
    TinyServer server([](int connection, const std::string&) { send(connection, answer(kSmall)); });
    const auto fetched = fetchPrometheus(request(server.address()));
    ASSERT_TRUE(fetched) << fetched.error().message;
    EXPECT_NE(server.requests().find("Authorization: Bearer " + kToken), std::string::npos);
    EXPECT_EQ(server.requests().find(kToken), server.requests().rfind(kToken)) << "not in the address too";
    EXPECT_EQ(fetched->text.find(kToken), std::string::npos);
    EXPECT_EQ(fetched->name.find(kToken), std::string::npos);
    const auto reading = sniff(*fetched);
    ASSERT_TRUE(reading);
    const auto usage = importUsage(*fetched, *reading, {});
    ASSERT_TRUE(usage) << usage.error().message;
    EXPECT_EQ(importReportJson(*usage, *reading).find(kToken), std::string::npos);
}

TEST(PrometheusClient, LongRangesComeInPieces) {
    std::vector<std::string> asked;
    TinyServer server([&](int connection, const std::string& text) {
        asked.push_back(text.substr(0, text.find("\r\n")));
        send(connection, answer(kSmall));
    });
    auto long_ = request(server.address());
    long_.stepSeconds = 60;
    long_.endSeconds = long_.startSeconds + 60 * 25'000;
    ASSERT_TRUE(fetchPrometheus(long_));
    ASSERT_EQ(asked.size(), 3U);
    EXPECT_NE(asked[1].find("start=1742164800.000"), std::string::npos) << asked[1];
}

TEST(PrometheusClient, SlowServersEndWithinTheTimeout) {
    TinyServer silent([](int, const std::string&) { std::this_thread::sleep_for(std::chrono::milliseconds(2500)); });
    auto asked = request(silent.address());
    asked.timeoutSeconds = 1;
    EXPECT_NE(errorOf(asked).find("no whole answer within 1 s"), std::string::npos);
    TinyServer drops([](int connection, const std::string&) {
        send(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{");
        for (int i = 0; i < 25; ++i) {
            send(connection, " ");
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    });
    asked = request(drops.address());
    asked.timeoutSeconds = 1;
    EXPECT_NE(errorOf(asked).find("no whole answer"), std::string::npos);
}

TEST(PrometheusClient, CancelsAtOnce) {
    TinyServer silent([](int, const std::string&) { std::this_thread::sleep_for(std::chrono::milliseconds(2500)); });
    std::stop_source stop;
    std::jthread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request_stop();
    });
    const auto begin = Clock::now();
    const auto fetched = fetchPrometheus(request(silent.address()), {}, stop.get_token());
    ASSERT_FALSE(fetched);
    EXPECT_EQ(fetched.error().kind, ErrorKind::Canceled);
    EXPECT_LT(std::chrono::duration<double>(Clock::now() - begin).count(), 2.4);
}

TEST(PrometheusClient, HugeAnswersAreCutOff) {
    TinyServer server([](int connection, const std::string&) {
        send(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        const std::string block(65536, ' ');
        for (int i = 0; i < 64; ++i) send(connection, block);
    });
    auto asked = request(server.address());
    asked.mostBytes = 1 << 20;
    EXPECT_NE(errorOf(asked).find("larger than 1 MiB"), std::string::npos);
}

TEST(PrometheusClient, BrokenAnswersAreErrors) {
    TinyServer truncated([](int connection, const std::string&) {
        send(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + kSmall.substr(0, 80));
    });
    EXPECT_NE(errorOf(request(truncated.address())).find("broke off"), std::string::npos);
    TinyServer half([](int connection, const std::string&) { send(connection, answer(kSmall.substr(0, 120))); });
    EXPECT_NE(errorOf(request(half.address())).find("breaks off or is damaged"), std::string::npos);
    TinyServer page(
        [](int connection, const std::string&) { send(connection, answer("<html>" + kToken + "</html>")); });
    EXPECT_NE(errorOf(request(page.address())).find("no whole JSON"), std::string::npos);
    TinyServer wrong([](int connection, const std::string&) {
        send(connection,
             answer(R"({"status":"error","error":"parse error near )" + kToken + R"("})", "400 Bad Request"));
    });
    EXPECT_NE(errorOf(request(wrong.address())).find("parse error"), std::string::npos);
    TinyServer closed([](int connection, const std::string&) { send(connection, answer("", "401 Unauthorized")); });
    EXPECT_NE(errorOf(request(closed.address())).find("look at the token"), std::string::npos);
    TinyServer gone([](int, const std::string&) {});
    EXPECT_NE(errorOf(request(gone.address())).find("broke off"), std::string::npos);
    EXPECT_NE(errorOf(request("http://127.0.0.1:1")).find("nothing answers"), std::string::npos);
}

TEST(PrometheusClient, AnotherHostNeverGetsTheToken) {
    TinyServer thief([](int connection, const std::string&) { send(connection, answer(kSmall)); });
    TinyServer server([&](int connection, const std::string&) {
        send(connection, "HTTP/1.1 302 Found\r\nLocation: " + thief.address() + "/api/v1/query_range?x=" + kToken +
                             "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    EXPECT_NE(errorOf(request(server.address())).find("sends to another one"), std::string::npos);
    EXPECT_EQ(thief.requests(), "");
    TinyServer file([](int connection, const std::string&) {
        send(connection,
             "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    EXPECT_NE(errorOf(request(file.address())), "");
    TinyServer circle([](int connection, const std::string&) {
        send(connection, "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    EXPECT_NE(errorOf(request(circle.address())).find("in circles"), std::string::npos);
    TinyServer moved([](int connection, const std::string& text) {
        if (text.starts_with("GET /new"))
            send(connection, answer(kSmall));
        else
            send(connection,
                 "HTTP/1.1 308 Permanent Redirect\r\nLocation: /new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    EXPECT_EQ(errorOf(request(moved.address())), "") << "the same server may move its path";
}

TEST(PrometheusClient, WrongTlsIsRefused) {
    TinyServer plain([](int connection, const std::string&) { send(connection, "no TLS here\r\n"); });
    EXPECT_NE(errorOf(request(plain.address("https"))).find("secure connection"), std::string::npos);
}

TEST(PrometheusClient, MistrustedCertificatesAreRefused) {
    if (std::system("command -v openssl >/dev/null 2>&1") != 0) GTEST_SKIP() << "no openssl program to play a server";
    const fs::path folder = fs::path(testing::TempDir()) / ("splitpoint_tls_" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const std::string at = folder.string();
    ASSERT_EQ(std::system(("cd '" + at +
                           "' && openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj "
                           "/CN=localhost -addext subjectAltName=DNS:localhost >/dev/null 2>&1")
                              .c_str()),
              0);

    const std::string port = std::to_string(20000 + ::getpid() % 20000);
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/bin/sh", "sh", "-c",
                ("cd '" + at + "' && exec openssl s_server -quiet -accept 127.0.0.1:" + port +
                 " -key key.pem -cert cert.pem -www >/dev/null 2>&1")
                    .c_str(),
                nullptr);
        std::_Exit(127);
    }
    std::string said;
    for (int i = 0; i < 50; ++i) {
        said = errorOf(request("https://localhost:" + port));
        if (said.find("nothing answers") == std::string::npos) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    EXPECT_NE(said.find("not trusted"), std::string::npos) << said;
    auto trusted = request("https://localhost:" + port);
    trusted.certificateFile = at + "/cert.pem";
    EXPECT_EQ(errorOf(trusted).find("not trusted"), std::string::npos)
        << "with its authority the connection is made, though no Prometheus is behind it";
    ::kill(child, SIGTERM);
    ::waitpid(child, nullptr, 0);
    fs::remove_all(folder);
}

TEST(PrometheusClient, WrongRequestsAreToldBeforeAnyConnection) {
    for (const char* server : {"ftp://127.0.0.1", "http://user:sekret-0123456789-token@127.0.0.1",
                               "http://127.0.0.1/?x=1", "", "http://a b", "file:///etc/passwd"})
        EXPECT_NE(errorOf(request(server)), "") << server;
    auto asked = request("http://127.0.0.1:1");
    asked.token = "two words";
    EXPECT_NE(errorOf(asked).find("token"), std::string::npos);
    asked = request("http://127.0.0.1:1");
    asked.endSeconds = asked.startSeconds;
    EXPECT_NE(errorOf(asked).find("range"), std::string::npos);
}

TEST(PrometheusClient, RoundTripWithARealServer) {
    if (!RealPrometheus::isInstalled()) GTEST_SKIP() << RealPrometheus::kMissing;
    const RealPrometheus server(1);
    ASSERT_EQ(server.waitUntilReady(), "") << server.log();
    const auto fetched = fetchPrometheus(request(server.address()));
    ASSERT_TRUE(fetched) << fetched.error().message;
    const auto live = importPlainly(*fetched, ImportKind::Prometheus);
    const auto saved = importPlainly(sample("prometheus_query_range_dcgm_gpu_util.json"));
    ASSERT_EQ(live.error, "");
    EXPECT_EQ(live.usage.gpus, saved.usage.gpus);
    ASSERT_EQ(live.usage.busyGpus.size(), 24U);
    // The server repeats the last sample for five minutes after a series ends; at the 300 s step that changes one
    // sample.
    for (std::size_t i = 0; i < 24; ++i) EXPECT_NEAR(live.usage.busyGpus[i], saved.usage.busyGpus[i], 0.1) << i;
}

}  // namespace
}  // namespace splitpoint::models::imports
