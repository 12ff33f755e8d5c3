#include "benchmarks/import/measurement_import.h"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "models/calibration/comparison.h"

namespace {

using namespace splitpoint::benchmarks;

std::string fixture(const std::string& name) {
    std::ostringstream text;
    text << std::ifstream(std::string(SPLITPOINT_TEST_DATA "/import/") + name).rdbuf();
    return text.str();
}

std::string faultOf(ImportKind kind, const std::string& text, const ImportChoices& choices = {}) {
    const auto series = readMeasurement(kind, text, choices);
    return series ? "none" : series.error().message;
}

TEST(Import, NcclTextOverTwoHostsIsInternodeFrom8MiB) {
    const auto series = readMeasurement(ImportKind::NcclTests, fixture("nccl_two_hosts.txt"), {});
    ASSERT_TRUE(series) << series.error().message;
    ASSERT_EQ(series->size(), 1U);
    EXPECT_EQ((*series)[0].component, "interconnect_internode");
    EXPECT_EQ((*series)[0].values, (std::vector<double>{36.54e9, 36.66e9, 44.05e9, 44.15e9, 47.76e9, 47.77e9}));
    EXPECT_EQ(std::get<std::int64_t>((*series)[0].parameters.at("ranks")), 2);
}

TEST(Import, NcclJsonOnOneHostIsInNode) {
    const auto series = readMeasurement(ImportKind::NcclTests, fixture("nccl.json"), {});
    ASSERT_TRUE(series) << series.error().message;
    EXPECT_EQ((*series)[0].component, "interconnect");
    EXPECT_EQ((*series)[0].values, (std::vector<double>{469.3e9, 469.8e9}));
}

TEST(Import, NvbandwidthTakesBandwidthsAndNoLatencies) {
    const auto text = readMeasurement(ImportKind::Nvbandwidth, fixture("nvbandwidth.txt"), {});
    ASSERT_TRUE(text) << text.error().message;
    ASSERT_EQ(text->size(), 2U);
    EXPECT_EQ((*text)[0].component, "host_device_transfer");
    EXPECT_EQ((*text)[0].values, (std::vector<double>{55.59e9, 55.60e9}));
    EXPECT_EQ((*text)[1].component, "interconnect");
    EXPECT_EQ((*text)[1].values, (std::vector<double>{377.11e9, 377.28e9}));
    const auto json = readMeasurement(ImportKind::Nvbandwidth, fixture("nvbandwidth.json"), {});
    ASSERT_TRUE(json) << json.error().message;
    ASSERT_EQ(json->size(), 1U);
    EXPECT_EQ((*json)[0].values, (std::vector<double>{56.97e9, 57.01e9}));
}

TEST(Import, IbWriteBwCountsItsMegabytesAs2To20) {
    const auto series = readMeasurement(ImportKind::IbWriteBw, fixture("ib_write_bw.txt"), {});
    ASSERT_TRUE(series) << series.error().message;
    ASSERT_EQ((*series)[0].values.size(), 2U);
    EXPECT_DOUBLE_EQ((*series)[0].values[0], 23203.65 * 1048576.0);
    const std::string gigabits =
        " #bytes     #iterations    BW peak[Gb/sec]    BW average[Gb/sec]   MsgRate[Mpps]\n 65536 1000 197.1 196.8 "
        "0.37\n";
    EXPECT_DOUBLE_EQ(readMeasurement(ImportKind::IbWriteBw, gigabits, {}).value()[0].values[0], 196.8e9 / 8);
    const std::string json = R"({"results": {"MsgSize": 65536, "BW_average": 100.0}})";
    EXPECT_NE(faultOf(ImportKind::IbWriteBw, json).find("--unit"), std::string::npos);
    EXPECT_DOUBLE_EQ(readMeasurement(ImportKind::IbWriteBw, json, {"", "Gb"}).value()[0].values[0], 12.5e9);
}

TEST(Import, SaysWhatIsMissingOrWrong) {
    EXPECT_NE(faultOf(ImportKind::NcclTests, "hello").find("no result rows"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::NcclTests, "{\"a\":1}").find("results"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::NcclTests, "{").find("line 1"), std::string::npos);
    auto wrong = fixture("nccl_two_hosts.txt");
    wrong.replace(wrong.find("36.54      0"), 12, "36.54      7");
    EXPECT_NE(faultOf(ImportKind::NcclTests, wrong).find("#wrong"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::Nvbandwidth, "").find("no bandwidth matrix"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::IbWriteBw, "").find("no average bandwidth"), std::string::npos);
    EXPECT_FALSE(importKind("fio"));
}

TEST(Import, SurvivesEveryTruncation) {
    for (const char* name :
         {"nccl_two_hosts.txt", "nccl.json", "nvbandwidth.txt", "nvbandwidth.json", "ib_write_bw.txt"}) {
        const auto text = fixture(name);
        for (std::size_t length = 0; length < text.size(); length += 3) {
            for (const auto kind : {ImportKind::NcclTests, ImportKind::Nvbandwidth, ImportKind::IbWriteBw}) {
                const auto series = readMeasurement(kind, text.substr(0, length), {});
                EXPECT_TRUE(!series || !series->empty());
            }
        }
    }
}

TEST(Import, PairsLikeAnyOtherProbe) {
    auto metal = profileOf(readMeasurement(ImportKind::NcclTests, fixture("nccl_two_hosts.txt"), {}).value(),
                           ImportKind::NcclTests);
    auto slower = readMeasurement(ImportKind::NcclTests, fixture("nccl_two_hosts.txt"), {}).value();
    for (double& value : slower[0].values) value /= 1.8;
    auto vm = profileOf(slower, ImportKind::NcclTests);
    metal.virtualization.declared = "metal";
    vm.virtualization.declared = "vm";
    const auto result = splitpoint::models::calibration::compare(metal, vm);
    EXPECT_TRUE(result.pairing.setsSlowdown);
    ASSERT_EQ(result.components.size(), 1U);
    EXPECT_EQ(result.components[0].component, splitpoint::models::Component::InterconnectInternode);
    EXPECT_NEAR(result.components[0].ratio, 1.8, 1e-9);
    EXPECT_EQ(metal.probes[0].rounds.size(), 6U);
}

}  // namespace
