#include "benchmarks/import/measurement_import.h"

#include <cmath>
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
    ASSERT_EQ((*series)[0].values.size(), 1U) << "sizes are no repeats of one another";
    EXPECT_NEAR((*series)[0].values[0], std::pow(36.54 * 36.66 * 44.05 * 44.15 * 47.76 * 47.77, 1.0 / 6.0) * 1e9, 1.0);
    EXPECT_EQ(std::get<std::string>((*series)[0].parameters.at("sizes")), "16 MiB, 64 MiB, 1 GiB");
    EXPECT_EQ(std::get<std::int64_t>((*series)[0].parameters.at("ranks")), 2);
}

TEST(Import, NcclJsonOnOneHostIsInNode) {
    const auto series = readMeasurement(ImportKind::NcclTests, fixture("nccl.json"), {});
    ASSERT_TRUE(series) << series.error().message;
    EXPECT_EQ((*series)[0].component, "interconnect");
    ASSERT_EQ((*series)[0].values.size(), 1U);
    EXPECT_NEAR((*series)[0].values[0], std::sqrt(469.3 * 469.8) * 1e9, 1.0);
    EXPECT_EQ(std::get<std::string>((*series)[0].parameters.at("sizes")), "256 MiB");
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
    ASSERT_EQ((*series)[0].values.size(), 1U);
    EXPECT_NEAR((*series)[0].values[0], std::sqrt(23203.65 * 23293.09) * 1048576.0, 1.0);
    EXPECT_EQ(std::get<std::string>((*series)[0].parameters.at("sizes")), "64 KiB, 1 MiB");
    const std::string gigabits =
        " #bytes     #iterations    BW peak[Gb/sec]    BW average[Gb/sec]   MsgRate[Mpps]\n 65536 1000 197.1 196.8 "
        "0.37\n";
    EXPECT_DOUBLE_EQ(readMeasurement(ImportKind::IbWriteBw, gigabits, {}).value()[0].values[0], 196.8e9 / 8);
    const std::string json = R"({"results": {"MsgSize": 65536, "BW_average": 100.0}})";
    EXPECT_NE(faultOf(ImportKind::IbWriteBw, json).find("--unit"), std::string::npos);
    EXPECT_DOUBLE_EQ(readMeasurement(ImportKind::IbWriteBw, json, {"", "Gb"}).value()[0].values[0], 12.5e9);
}

/// A name goes into messages and tables, whatever the file puts into it.
TEST(Import, NamesOfTheFileAreFitForALine) {
    const std::string cell = R"(", "status": "Passed", "bandwidth_matrix": [["5e9"]]}]}})";
    const std::string begin = R"({"nvbandwidth": {"testcases": [{"name": "host_to_device_)";
    const auto fine = readMeasurement(ImportKind::Nvbandwidth,
                                      begin + R"(\u0007ce", "status": "Passed", "bandwidth_matrix": [["55"]]}]}})", {});
    ASSERT_TRUE(fine) << fine.error().message;
    EXPECT_EQ((*fine)[0].method, "nvbandwidth_host_to_device_?ce");
    EXPECT_EQ(faultOf(ImportKind::Nvbandwidth, begin + "\\u0007" + cell),
              "nvbandwidth_host_to_device_? holds a bandwidth of 5e+18 bytes a second, which no device has; look for a "
              "damaged line");
    auto nccl = fixture("nccl_two_hosts.txt");
    const auto place = nccl.find("test starting: ");
    ASSERT_NE(place, std::string::npos);
    nccl.insert(nccl.find('\n', place), "\a");
    const auto series = readMeasurement(ImportKind::NcclTests, nccl, {});
    ASSERT_TRUE(series) << series.error().message;
    EXPECT_TRUE(std::get<std::string>((*series)[0].parameters.at("collective")).ends_with("?"));
}

TEST(Import, SaysWhatIsMissingOrWrong) {
    EXPECT_NE(faultOf(ImportKind::NcclTests, "hello").find("no result rows"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::NcclTests, "{\"a\":1}").find("results"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::NcclTests, "{").find("line 1"), std::string::npos);
    auto wrong = fixture("nccl_two_hosts.txt");
    wrong.replace(wrong.find("36.54      0"), 12, "36.54      7");
    EXPECT_NE(faultOf(ImportKind::NcclTests, wrong).find("#wrong"), std::string::npos);
    EXPECT_NE(faultOf(ImportKind::Nvbandwidth, "").find("no bandwidth matrix"), std::string::npos);
    for (const char* cell : {"1e300", "1e-300", "\"1e12\""}) {
        const std::string text =
            std::string(
                R"({"nvbandwidth":{"testcases":[{"status":"Passed","name":"host_to_device_memcpy_ce","bandwidth_matrix":[[)") +
            cell + "]]}]}}";
        EXPECT_NE(faultOf(ImportKind::Nvbandwidth, text).find("which no device has"), std::string::npos) << cell;
    }
    for (const char* member : {R"("status":5)", R"("status":"Passed","name":7)", R"("status":null)"}) {
        const std::string text =
            std::string(R"({"nvbandwidth":{"testcases":[{)") + member + R"(,"bandwidth_matrix":[["1"]]}]}})";
        EXPECT_FALSE(faultOf(ImportKind::Nvbandwidth, text).empty()) << text;
    }
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

/// nccl-tests' rows of the sizes, each so many times faster than 1 GB/s and half as fast at 8 MiB.
std::string ncclRun(const std::vector<int>& mebibytes, double speed) {
    std::ostringstream text;
    text << "#       size  count  type  redop  root  time  algbw  busbw #wrong  time  algbw  busbw #wrong\n";
    for (const int size : mebibytes) {
        const double busBandwidth = speed * (size == 8 ? 0.5 : 1.0);
        text << size * 1048576LL << " 1 float sum -1 1 1 " << busBandwidth << " 0 1 1 " << busBandwidth << " 0\n";
    }
    return text.str();
}

splitpoint::models::calibration::Profile ncclProfile(const std::vector<std::string>& runs, const char* declared) {
    std::vector<ImportedSeries> all;
    for (const std::string& run : runs) {
        const auto series = readMeasurement(ImportKind::NcclTests, run, {}).value();
        all.insert(all.end(), series.begin(), series.end());
    }
    auto profile = profileOf(all, ImportKind::NcclTests);
    profile.virtualization.declared = declared;
    return profile;
}

TEST(Import, ASweepsSizesAreNoNoiseBetweenRuns) {
    const std::vector<int> sizes{8, 64, 512};
    const auto metal = ncclProfile({ncclRun(sizes, 100.0), ncclRun(sizes, 100.2), ncclRun(sizes, 99.8)}, "metal");
    // Runs one after the other in one file are runs, too; one that was cut off does not count.
    const auto vm =
        ncclProfile({ncclRun(sizes, 80.0) + ncclRun(sizes, 80.2) + ncclRun({8}, 1.0), ncclRun(sizes, 79.8)}, "vm");
    ASSERT_EQ(metal.probes.size(), 1U);
    EXPECT_EQ(metal.probes[0].rounds.size(), 3U);
    EXPECT_EQ(vm.probes[0].rounds.size(), 3U);
    const auto result = splitpoint::models::calibration::compare(metal, vm);
    ASSERT_EQ(result.components.size(), 1U);
    EXPECT_NEAR(result.components[0].ratio, 1.25, 1e-3);
    EXPECT_EQ(result.headlineMethods.size(), 1U) << "20 % less at every size is a difference";
}

TEST(Import, SweepsOverOtherSizesAreNotCompared) {
    const auto metal = ncclProfile(std::vector<std::string>(3, ncclRun({64, 512}, 100.0)), "metal");
    const auto vm = ncclProfile(std::vector<std::string>(3, ncclRun({8}, 100.0)), "vm");
    const auto result = splitpoint::models::calibration::compare(metal, vm);
    EXPECT_TRUE(result.components.empty());
    ASSERT_FALSE(result.pairing.notCompared.empty());
    EXPECT_NE(result.pairing.notCompared[0].find("\"sizes\" differs"), std::string::npos);
}

}  // namespace
