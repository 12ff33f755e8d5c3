#include "models/words/map_words.h"

#include <cmath>

#include "models/words/answer_words.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::words {

namespace {

/// Border between cell `cell` - 1 and `cell`.
double borderValue(const MapAxis& axis, int cell, int count) {
    const double share = static_cast<double>(cell) / count;
    return axis.logarithmic ? axis.low * std::pow(axis.high / axis.low, share)
                            : axis.low + (axis.high - axis.low) * share;
}

std::string winnerName(const std::optional<PlanKind>& winner) {
    return winner ? planName(*winner) : "no plan";
}

Quantity quantityOf(MapInput input) {
    switch (input) {
        case MapInput::Utilization:
        case MapInput::Growth:
            return Quantity::Percent;
        case MapInput::GpusPerJob:
            return Quantity::Gpus;
        case MapInput::PlatformCosts:
            return Quantity::Usd;
        case MapInput::Operations:
            return Quantity::Plain;
        case MapInput::Peakedness:
        case MapInput::PriceRatio:
        case MapInput::VirtualOverhead:
            break;
    }
    return Quantity::Ratio;
}

}  // namespace

std::string mapInputName(MapInput input) {
    switch (input) {
        case MapInput::Utilization:
            return "Utilization (mean over peak of the demand), %";
        case MapInput::Peakedness:
            return "Peakedness of demand, 1 = as it is";
        case MapInput::GpusPerJob:
            return "GPUs of the largest job";
        case MapInput::PriceRatio:
            return "On-demand price over bare-metal price";
        case MapInput::VirtualOverhead:
            return "Virtual overhead, 1 = as it is";
        case MapInput::Operations:
            return "Bare-metal operations, hours per GPU and month";
        case MapInput::PlatformCosts:
            return "Fixed costs of both platforms, USD per month";
        case MapInput::Growth:
            return "Extra growth of demand per year, %";
    }
    return {};
}

std::string mapValue(MapInput input, double value) {
    return number(value, quantityOf(input));
}

std::string mapTick(MapInput input, double value) {
    std::string text = mapValue(input, value);
    if (quantityOf(input) != Quantity::Ratio || text.find('.') == std::string::npos) return text;
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::vector<WinnerRun> winnersAlong(const DecisionMap& map, int row) {
    std::vector<WinnerRun> runs;
    for (int column = 0; column < map.columns; ++column) {
        const auto& winner = map.at(column, row).winner;
        const double from = borderValue(map.x, column, map.columns);
        if (runs.empty() || runs.back().winner != winner) runs.push_back({winner, from, from});
        runs.back().to = borderValue(map.x, column + 1, map.columns);
    }
    return runs;
}

std::string winnersInWords(const DecisionMap& map, int row) {
    const auto runs = winnersAlong(map, row);
    if (runs.size() == 1) return capitalized(winnerName(runs.front().winner)) + " everywhere";
    constexpr std::size_t kMostRuns = 4;
    if (runs.size() > kMostRuns) {
        return capitalized(winnerName(runs.front().winner)) + " at the low end, " + winnerName(runs.back().winner) +
               " at the high end, " + std::to_string(runs.size() - 1) + " changes between";
    }
    std::string text;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        text += (i == 0 ? "" : ", then ") + winnerName(runs[i].winner);
        if (i + 1 < runs.size()) text += (i == 0 ? " below " : " to ") + mapValue(map.x.input, runs[i].to);
    }
    return text;
}

}  // namespace splitpoint::models::words
