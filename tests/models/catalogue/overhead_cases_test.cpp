// The end-to-end cases of the overheads guide, section 4. Their shares, sizes, sets and ranges stand in
// tests/data/overhead_cases.csv and were written before this code was run; a case that does not land in its range is
// recorded here with what the model says, and the shares are left alone.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/csv_table.h"
#include "models/performance/efficiency.h"
#include "models/performance/job_scaling.h"

namespace splitpoint::models {
namespace {

/// Cases that do not fit, by name, with the value the model gives.
const std::map<std::string, double> kRecordedDeviations{
    {"strong scaling 96 to 4608 H100 with the default disturbance", 0.7182}};

CsvTable cases() {
    std::ifstream in(SPLITPOINT_TEST_DATA "/overhead_cases.csv", std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto table = CsvTable::parse(text.str(), "overhead_cases.csv");
    EXPECT_TRUE(table) << (table ? "" : table.error().message);
    return table ? std::move(*table) : CsvTable{};
}

PerComponent<Estimate> sharesFrom(const std::string& text) {
    PerComponent<Estimate> shares{};
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ';');) {
        const auto equals = part.find('=');
        const auto name = part.substr(0, equals);
        const auto known = std::find(kComponentNames.begin(), kComponentNames.end(), name);
        EXPECT_NE(known, kComponentNames.end()) << name;
        if (known == kComponentNames.end()) continue;
        shares[static_cast<std::size_t>(known - kComponentNames.begin())] = std::stod(part.substr(equals + 1));
    }
    return shares;
}

/// Slowdown S of the case's job, or its scaling efficiency from the smaller to the larger size.
double modeled(const CsvTable& table, std::size_t row) {
    Workload workload;
    workload.timeShares = sharesFrom(table.text(row, "shares"));
    workload.gpusPerJob = static_cast<int>(table.number(row, "gpus").value_or(1));
    const auto* preset = builtInCatalogue().overheadPreset(table.text(row, "overhead_set"));
    EXPECT_NE(preset, nullptr) << table.text(row, "overhead_set");
    if (!preset) return 0;
    OverheadSet set = preset->set;
    if (table.text(row, "disturbance") == "none") set.disturbance = {};

    Offer offer;
    offer.gpusPerNode = 8;
    if (table.text(row, "quantity") == "slowdown") return efficiencyOn(workload, offer, Tier::OnDemand, set).slowdown;

    const int from = static_cast<int>(table.number(row, "from_gpus").value_or(1));
    workload.timeSharesGpus = from;
    const auto sizes = jobScaling(workload, offer, Tier::BareMetal, set, {from, workload.gpusPerJob});
    EXPECT_TRUE(sizes && sizes->size() == 2);
    return sizes && sizes->size() == 2 ? sizes->front().stepTime / sizes->back().stepTime : 0;
}

TEST(OverheadCases, EveryRowStatesSharesThatSumToOneAndAReason) {
    const auto table = cases();
    ASSERT_EQ(table.rows(), 8u);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        double sum = 0;
        for (const auto& share : sharesFrom(table.text(row, "shares"))) sum += share.typical;
        EXPECT_NEAR(sum, 1.0, 1e-9) << table.text(row, "case");
        EXPECT_GT(table.text(row, "reason").size(), 40u);
        EXPECT_FALSE(table.text(row, "published").empty());
    }
}

TEST(OverheadCases, LandInTheirRangeOrAreRecordedAsDeviation) {
    const auto table = cases();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto& name = table.text(row, "case");
        const double value = modeled(table, row);
        const double low = table.number(row, "expected_low").value_or(NAN);
        const double high = table.number(row, "expected_high").value_or(NAN);
        std::cout << name << ": " << value << " (expected " << low << " to " << high << ")\n";
        const auto recorded = kRecordedDeviations.find(name);
        if (recorded == kRecordedDeviations.end()) {
            EXPECT_TRUE(value >= low && value <= high) << name << " gives " << value << ", expected " << low << " to "
                                                       << high << "; record it, do not tune it";
        } else {
            EXPECT_NEAR(value, recorded->second, 0.0005) << name;
            EXPECT_FALSE(value >= low && value <= high) << name << " fits now: take it out of the recorded deviations";
        }
    }
}

}  // namespace
}  // namespace splitpoint::models
