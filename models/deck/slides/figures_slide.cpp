#include <algorithm>
#include <set>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

std::string rangeText(const Estimate& value, int digits) {
    const auto text = [&](double v) {
        std::string number = words::fixedNumber(v, digits);
        while (number.find('.') != std::string::npos && (number.back() == '0' || number.back() == '.')) {
            const bool point = number.back() == '.';
            number.pop_back();
            if (point) break;
        }
        return number;
    };
    return value.isRange() ? text(value.typical) + " (" + text(value.low) + " to " + text(value.high) + ")"
                           : text(value.typical);
}

class FigureRows {
  public:
    /// @param sourceLetters  of a source at most, so that a row takes one line
    FigureRows(const DeckSubject& subject, std::size_t sourceLetters)
        : subject_(subject), sourceLetters_(sourceLetters) {}

    std::vector<std::vector<TableCell>> rows() {
        rows_.push_back({{"Figure", true, Ink::Muted, Align::Left},
                         {"Value", true, Ink::Muted, Align::Left},
                         {"Source", true, Ink::Muted, Align::Left}});
        for (const Workload& workload : subject_.scenario.workloads) addDemand(workload.name);
        std::set<std::string> sets;
        for (const Tier tier : kTiers) {
            if (const auto& offer = subject_.scenario.offer(tier)) sets.insert(effectiveOverheadSet(*offer, tier));
        }
        for (const std::string& name : sets) addSet(name);
        const Operations& operations = subject_.scenario.operations;
        if (operations.hourlyWageUsd.typical > 0.0) {
            addFigure("Wage of operations, USD per hour", operations.hourlyWageUsd, 0, "operations.hourly_wage_usd");
            addFigure("Hours per GPU and month, bare metal", operations.hoursPerGpuMonth.bareMetal, 3,
                      "operations.hours_per_gpu_month.bare_metal");
            addFigure("Hours per GPU and month, virtual", operations.hoursPerGpuMonth.virtualMachines, 3,
                      "operations.hours_per_gpu_month.virtual");
        }
        addFixed("Fixed USD a month, bare metal", operations.fixedUsdPerMonth.bareMetal, "bare_metal");
        addFixed("Fixed USD a month, virtual", operations.fixedUsdPerMonth.virtualMachines, "virtual");
        return std::move(rows_);
    }

  private:
    void add(const std::string& name, const std::string& value, const std::string& source) {
        rows_.push_back({{shortened(name, 54), false, Ink::Text, Align::Left},
                         {value, false, Ink::Text, Align::Left},
                         {shortened(source, sourceLetters_), false, Ink::Muted, Align::Left}});
    }

    void addFigure(const std::string& name, const Estimate& value, int digits, const std::string& path) {
        const auto source = subject_.sources.of(path);
        std::string from = !source ? "no source noted" : (source->quality == "typed" ? "typed by you" : source->source);
        if (source && source->quality.size() == 1) from = "[" + source->quality + "] " + from;
        add(name, rangeText(value, digits), from);
    }

    void addDemand(const std::string& workload) {
        const auto& known = subject_.sources.demand();
        const auto from = std::find_if(known.begin(), known.end(), [&](const words::DemandSource& demand) { return demand.workload == workload; });
        std::string source = from == known.end() || from->source.empty() ? std::string("no source noted") : from->source;
        if (from != known.end() && !from->license.empty() && from->license != "none needed") source += " (" + from->license + ")";
        add("Demand of " + workload, "hourly curve", source);
    }

    void addFixed(const std::string& name, const Estimate& value, const std::string& delivery) {
        if (value.typical > 0.0) addFigure(name, value, 0, "operations.fixed_usd_per_month." + delivery);
    }

    void addSet(const std::string& name) {
        const auto set = subject_.scenario.delivery.find(name);
        if (set == subject_.scenario.delivery.end()) return;
        const std::string path = "delivery." + name;
        for (std::size_t c = 0; c < kComponentCount; ++c) {
            const Estimate& slowdown = set->second.slowdown[c];
            if (slowdown == Estimate(1.0)) continue;
            addFigure("Slowdown of " + words::componentName(static_cast<Component>(c)) + ", " + name, slowdown, 3,
                      path + ".slowdown." + std::string(kComponentNames[c]));
        }
        const Disturbance& disturbance = set->second.disturbance;
        if (disturbance.probability.typical > 0.0) {
            addFigure("Chance of a disturbed host-hour, " + name, disturbance.probability, 4,
                      path + ".disturbance.probability");
            addFigure("Extra time while disturbed, " + name, disturbance.slowdown, 2, path + ".disturbance.slowdown");
            if (disturbance.ioSlowdown.typical > 0.0) {
                addFigure("Extra time of input and output, " + name, disturbance.ioSlowdown, 3,
                          path + ".disturbance.io_slowdown");
            }
        }
    }

    const DeckSubject& subject_;
    std::size_t sourceLetters_;
    std::vector<std::vector<TableCell>> rows_;
};

}  // namespace

Slide figuresSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "figures";
    slide.title = "Where the figures come from";
    const Box box = area.content;
    SlideTable table;
    table.name = "Figures and sources";
    table.altText = "Demand, overheads and operations with their values and sources.";
    table.box = {box.x, box.y, box.width, box.height - 0.3};
    table.points = 11;
    for (const double share : {0.34, 0.17, 0.49}) table.columnWidths.push_back(box.width * share);
    table.rows = FigureRows(subject, area.wide() ? 76 : 52).rows();
    const int left = fitTable(table, 10);
    // The table is not all that the answer rests on: boots, failures, reclaims and time shares are in no deck.
    const std::string note = (left > 0 ? std::to_string(left) + " more of these, and all other figures, stand in the workbook. "
                                       : std::string("All other figures stand in the workbook. ")) +
                             "Quality in brackets: A several measurements agree, D judgment.";
    slide.texts.push_back(textIn("Reading", {box.x, box.bottom() - 0.25, box.width, 0.25},
                                 {{{{note, false, Ink::Muted}}, 11, false, 0}}, 9));
    slide.tables.push_back(std::move(table));
    return slide;
}

}  // namespace splitpoint::models::deck
