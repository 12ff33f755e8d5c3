// Scenarios frozen with the numbers of an independent implementation (tests/oracle), compared to 1e-9 relative.

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "models/evaluate.h"
#include "models/files/results_file.h"
#include "models/files/scenario_file.h"

namespace splitpoint::models {
namespace {

using Json = nlohmann::json;

constexpr double kTolerance = 1e-9;

Json readJson(const std::filesystem::path& file) {
    std::ifstream in(file);
    return Json::parse(in);
}

/// The largest number beside a value: parts of one sum are compared to the rounding of the largest part.
double scaleOf(const Json& object) {
    double scale = 1.0;
    for (const auto& value : object) {
        if (value.is_number()) scale = std::max(scale, std::abs(value.get<double>()));
    }
    return scale;
}

/// Every key that the expectation names, recursively; sentences are ours and are not compared.
void expectSame(const Json& actual, const Json& expected, const std::string& path, double partsScale = 1.0) {
    if (expected.is_object()) {
        const bool parts = path.ends_with("where_dollars_go");
        for (const auto& [key, value] : expected.items()) {
            if (key == "reasons" || key == "switch_points" || key == "scenario_sha256") continue;
            if (value.is_null() && !actual.contains(key)) continue;  // a figure of an offer that is not there
            ASSERT_TRUE(actual.is_object() && actual.contains(key)) << path << "." << key << " is missing";
            expectSame(actual.at(key), value, path + "." + key, parts ? 1e-3 * scaleOf(expected) : 1.0);
        }
    } else if (expected.is_array()) {
        ASSERT_TRUE(actual.is_array()) << path;
        ASSERT_EQ(actual.size(), expected.size()) << path;
        for (std::size_t i = 0; i < expected.size(); ++i) expectSame(actual[i], expected[i], path + "[" + std::to_string(i) + "]");
    } else if (expected.is_number()) {
        ASSERT_TRUE(actual.is_number()) << path << " is " << actual;
        const double a = actual.get<double>(), e = expected.get<double>();
        EXPECT_LE(std::abs(a - e), kTolerance * std::max(partsScale, std::abs(e))) << path << " is " << a << ", expected " << e;
    } else {
        EXPECT_EQ(actual, expected) << path;
    }
}

std::vector<std::filesystem::path> scenariosIn(const std::string& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(SPLITPOINT_TEST_DATA) + "/" + folder)) {
        if (entry.path().extension() == ".splitpoint") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

TEST(Golden, EveryScenarioAgreesWithTheIndependentImplementation) {
    const auto files = scenariosIn("golden");
    ASSERT_GT(files.size(), 100u);
    for (const auto& file : files) {
        SCOPED_TRACE(file.filename().string());
        const auto read = readScenarioFile(file);
        ASSERT_TRUE(read.has_value()) << read.error().front().message;
        const auto evaluation = evaluate(read->scenario);
        ASSERT_TRUE(evaluation.has_value());
        auto expectedFile = file;
        expectedFile.replace_extension(".expected.json");
        expectSame(Json::parse(resultsJson(*evaluation, read->sha256)), readJson(expectedFile), "");
    }
}

TEST(Golden, PartsSumToTheTotalBothWays) {
    for (const auto& file : scenariosIn("golden")) {
        const auto evaluation = evaluate(readScenarioFile(file)->scenario);
        for (const PlanResult& plan : evaluation->plans) {
            const double tolerance = kTolerance * std::max(1.0, plan.totalCostUsd);
            EXPECT_NEAR(plan.cost.total(), plan.totalCostUsd, tolerance) << file;
            EXPECT_NEAR(plan.dollars.total(), plan.totalCostUsd, tolerance) << file;
        }
    }
}

/// Half a unit of the last digit that the page prints, or rounding where it prints whole dollars.
double printedTolerance(const Json& printed) {
    const std::string text = printed.dump();
    const auto point = text.find('.');
    if (point == std::string::npos) return kTolerance * std::abs(printed.get<double>());
    return 0.5000001 * std::pow(10.0, -static_cast<double>(text.size() - point - 1));
}

TEST(ReferenceFiles, GiveTheNumbersOfThePage) {
    const Json cases = readJson(std::string(SPLITPOINT_TEST_DATA) + "/reference/expected.json");
    int compared = 0;
    for (const auto& [name, expected] : cases.items()) {
        SCOPED_TRACE(name);
        const auto read = readScenarioFile(std::string(SPLITPOINT_TEST_DATA) + "/reference/" + name + ".splitpoint");
        ASSERT_TRUE(read.has_value()) << read.error().front().message;
        const Json results = Json::parse(resultsJson(*evaluate(read->scenario), read->sha256));
        for (const auto& [plan, figures] : expected.items()) {
            if (!results["plans"].contains(plan)) continue;
            for (const auto& [key, value] : figures.items()) {
                EXPECT_NEAR(results["plans"][plan][key].get<double>(), value.get<double>(), printedTolerance(value)) << plan << " " << key;
                ++compared;
            }
        }
        if (!expected.contains("sweep")) continue;
        for (const auto& [nodes, usd] : expected["sweep"].items()) {
            const Json& point = results["hybrid_sweep"][std::stoul(nodes)];
            EXPECT_NEAR(point["total_cost_usd"].get<double>(), usd.get<double>(), printedTolerance(usd)) << nodes << " nodes";
            ++compared;
        }
    }
    EXPECT_GE(compared, 25);
}

}  // namespace
}  // namespace splitpoint::models
