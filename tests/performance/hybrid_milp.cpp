#include "tests/performance/hybrid_milp.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include <unistd.h>

#include "models/demand/curve.h"

namespace splitpoint::performance {
namespace {

using models::Error;
using models::ErrorKind;
using models::Tier;

/// A linear program as text, with numbers that read back exactly.
class ProgramText {
  public:
    ProgramText() { text_.precision(17); }
    template <class T>
    ProgramText& operator<<(const T& value) {
        text_ << value;
        return *this;
    }
    [[nodiscard]] std::string str() const { return text_.str(); }

  private:
    std::ostringstream text_;
};

/// What one workload's hours look like in the program.
struct Row {
    std::vector<double> demand;  ///< useful GPUs
    double usdPerOverflow = 0;   ///< for one useful GPU-hour on demand
    double heldPerUsefulBareMetal = 0;
};

double nodeCost(const models::Scenario& scenario) {
    const auto& offer = *scenario.offer(Tier::BareMetal);
    const double months = scenario.hours / models::kHoursPerMonth;
    const double staff = scenario.operations.hourlyWageUsd.typical *
                         scenario.operations.hoursPerGpuMonth.bareMetal.typical * months * offer.gpusPerNode;
    return offer.gpusPerNode * offer.usdPerGpuHour.typical * (1.0 + offer.spareShare.typical) * scenario.hours +
           offer.setupUsdPerNode.typical + staff;
}

std::vector<Row> rowsOf(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    std::vector<Row> rows;
    for (std::size_t w = 0; w < scenario.workloads.size(); ++w) {
        const auto& workload = scenario.workloads[w];
        const auto& efficiency = evaluation.efficiency[w].byTier;
        const double held = 1.0 + models::effectiveHeadroom(workload);
        Row row;
        row.demand = models::demandCurve(workload, scenario.hours);
        row.usdPerOverflow = held * scenario.offer(Tier::OnDemand)->usdPerGpuHour.typical /
                             efficiency[models::index(Tier::OnDemand)]->value();
        row.heldPerUsefulBareMetal = held / efficiency[models::index(Tier::BareMetal)]->value();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string outputOf(const std::string& command) {
    std::string output;
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return output;
    std::array<char, 4096> buffer{};
    while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr) output += buffer.data();
    pclose(pipe);
    return output;
}

/// The number after `label` in cbc's log.
models::Result<double> figureAfter(const std::string& log, const std::string& label) {
    const auto at = log.find(label);
    if (at == std::string::npos) {
        return tl::unexpected(
            Error{ErrorKind::Io, "cbc's log has no line '" + label + "'; read it with: cbc FILE solve"});
    }
    return std::strtod(log.c_str() + at + label.size(), nullptr);
}

}  // namespace

std::string hybridProgram(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    const auto rows = rowsOf(scenario, evaluation);
    const auto hours = static_cast<std::size_t>(scenario.hours);
    ProgramText text;
    text << "Minimize\n cost: " << nodeCost(scenario) << " n\n";
    for (std::size_t w = 0; w < rows.size(); ++w) {
        for (std::size_t t = 0; t < hours; ++t)
            text << " + " << rows[w].usdPerOverflow << " y" << w << "_" << t << "\n";
    }
    text << "Subject To\n";
    for (std::size_t t = 0; t < hours; ++t) {
        double held = 0;
        text << " hour" << t << ": " << scenario.offer(Tier::BareMetal)->gpusPerNode << " n";
        for (std::size_t w = 0; w < rows.size(); ++w) {
            text << "\n + " << rows[w].heldPerUsefulBareMetal << " y" << w << "_" << t;
            held += rows[w].heldPerUsefulBareMetal * rows[w].demand[t];
        }
        text << " >= " << held << "\n";
    }
    text << "Bounds\n";
    for (std::size_t w = 0; w < rows.size(); ++w) {
        for (std::size_t t = 0; t < hours; ++t)
            text << " 0 <= y" << w << "_" << t << " <= " << rows[w].demand[t] << "\n";
    }
    text << "Integers\n n\nEnd\n";
    return text.str();
}

bool cbcIsInstalled() {
    return !outputOf("command -v cbc").empty();
}

models::Result<MilpSolution> solveWithCbc(const std::string& program) {
    std::string file = (std::filesystem::temp_directory_path() / "splitpoint-milp-XXXXXX.lp").string();
    const int descriptor = mkstemps(file.data(), 3);
    if (descriptor < 0) return tl::unexpected(Error{ErrorKind::Io, "cannot make a temporary file at " + file});
    close(descriptor);
    std::ofstream(file) << program;
    const auto start = std::chrono::steady_clock::now();
    const std::string log = outputOf("timeout 300 cbc '" + file + "' ratioGap 0 allowableGap 0 solve 2>&1");
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    std::error_code ignored;
    std::filesystem::remove(file, ignored);

    if (log.find("Result - Optimal solution found") == std::string::npos) {
        return tl::unexpected(Error{
            ErrorKind::NotConverged,
            "cbc proved no optimum; its log ends: " + log.substr(log.size() - std::min<std::size_t>(log.size(), 300))});
    }
    MilpSolution solution;
    const auto cost = figureAfter(log, "Objective value:");
    const auto solve = figureAfter(log, "Time (Wallclock seconds):");
    if (!cost) return tl::unexpected(cost.error());
    if (!solve) return tl::unexpected(solve.error());
    solution.totalCostUsd = *cost;
    solution.processSeconds = elapsed.count();
    solution.solveSeconds = *solve;
    return solution;
}

}  // namespace splitpoint::performance
