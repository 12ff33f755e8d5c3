#include "models/book/book_tables.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <nlohmann/json.hpp>

#include "models/deck/slide_chart.h"
#include "models/deck/thinning.h"
#include "models/files/scenario_file.h"
#include "models/words/dates.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::book {

using deck::DeckSubject;

namespace {

constexpr const char* kUsd = "$#,##0.00";
constexpr const char* kUsdWhole = "$#,##0";
constexpr const char* kPerHour = "$#,##0.00#";  // a price: a third digit only where there is one
constexpr const char* kCostPerHour = "$#,##0.000";
constexpr const char* kNumber = "#,##0.00";
constexpr const char* kTenths = "#,##0.0";
constexpr const char* kWhole = "#,##0";
constexpr const char* kShare = "0.0%";
constexpr const char* kFactor = "0.000";

Cell cell(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }

template <class Fields, class Parts>
Table partsTable(const DeckSubject& subject, const Fields& fields, const Parts& parts, std::string (*name)(std::string_view)) {
    Table table;
    table.columns.push_back({"Part", "", false, 26});
    for (const PlanKind plan : kPlans) table.columns.push_back({words::planName(plan) + " (USD)", kUsd, true, 18});
    for (const auto& field : fields) {
        std::vector<Cell> row{name(field.key)};
        for (const PlanKind plan : kPlans) row.emplace_back(parts(subject.evaluation.plan(plan), field));
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct Figure {
    const char* name;
    const char* unit;
    const char* format;
    std::optional<double> (*value)(const PlanResult&);
};

const std::vector<Figure>& figures() {
    static const std::vector<Figure> kFigures{
        {"Effective cost", "USD per useful GPU-hour", kCostPerHour,
         [](const PlanResult& p) { return p.usdPerUsefulGpuHour; }},
        {"Total cost", "USD", kUsdWhole, [](const PlanResult& p) { return std::optional(p.totalCostUsd); }},
        {"Useful work", "GPU-hours", kWhole, [](const PlanResult& p) { return std::optional(p.usefulGpuHours); }},
        {"Unserved", "useful GPU-hours", kTenths,
         [](const PlanResult& p) { return std::optional(p.unservedGpuHours); }},
        {"Deferred", "useful GPU-hours", kTenths,
         [](const PlanResult& p) { return std::optional(p.deferredGpuHours); }},
        {"Bare-metal nodes", "nodes", kWhole,
         [](const PlanResult& p) { return std::optional(static_cast<double>(p.nodes.bareMetal)); }},
        {"Reserved nodes", "nodes", kWhole,
         [](const PlanResult& p) { return std::optional(static_cast<double>(p.nodes.reserved)); }},
        {"Utilization of committed GPUs", "share", kShare, [](const PlanResult& p) { return p.utilization; }},
        {"Relative performance", "share of ideal bare metal", kShare,
         [](const PlanResult& p) { return p.relativePerformance; }},
        {"Typical step time", "1 = ideal bare metal", kFactor, [](const PlanResult& p) { return p.typicalStepTime; }},
        {"Step time in a disturbed hour", "1 = ideal bare metal; where over 1 % are disturbed", kFactor,
         [](const PlanResult& p) { return p.badHourStepTime; }},
        {"Lost to interruptions", "share of GPU-hours at work", kShare,
         [](const PlanResult& p) { return std::optional(p.interruptionLoss); }},
        {"Waiting for boots", "GPU-hours", kTenths,
         [](const PlanResult& p) { return std::optional(p.capacityWaitGpuHours); }},
        {"Coverage", "committed share of held GPU-hours", kShare, [](const PlanResult& p) { return p.coverage; }},
        {"Savings against on demand only", "share", kShare, [](const PlanResult& p) { return p.effectiveSavingsRate; }},
        {"Owed after the horizon", "USD, not in the total", kUsdWhole,
         [](const PlanResult& p) { return std::optional(p.strandedCommitmentUsd); }},
        {"Paid for time after the horizon", "USD, in the total", kUsdWhole,
         [](const PlanResult& p) { return std::optional(p.paidBeyondHorizonUsd); }}};
    return kFigures;
}

/// Fields of the scenario's JSON with their paths; hourly curves and the notes themselves are left to their own sheets.
void addFields(const nlohmann::json& value, const std::string& path, const words::Sources& sources, Table& table) {
    if (value.is_object()) {
        for (const auto& [key, child] : value.items()) {
            if (path.empty() && key == "provenance") continue;
            addFields(child, path.empty() ? key : path + "." + key, sources, table);
        }
        return;
    }
    constexpr std::size_t kShortList = 14;
    if (value.is_array() && (value.size() > kShortList || (!value.empty() && value.front().is_array()))) {
        table.rows.push_back({path, "a list of " + std::to_string(value.size()) + " values", Cell(), Cell(), Cell(), Cell()});
        return;
    }
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) addFields(value[i], path + "[" + std::to_string(i) + "]", sources, table);
        return;
    }
    const auto source = sources.of(path);
    const auto text = [](const std::string& t) { return t.empty() ? Cell() : Cell(t); };
    Cell shown;
    if (value.is_number()) shown = value.get<double>();
    else if (value.is_string()) shown = value.get<std::string>();
    else if (value.is_boolean()) shown = std::string(value.get<bool>() ? "true" : "false");
    table.rows.push_back({path, std::move(shown), source ? text(source->source) : Cell(), source ? text(source->quality) : Cell(),
                          source ? text(source->date) : Cell(), source ? text(source->note) : Cell()});
}

/// The date of a tier's price; empty where it has none.
std::string priceDate(const DeckSubject& subject, Tier tier) {
    const auto source = subject.sources.price(tier);
    return source ? source->date : std::string();
}

/// "; 2 prices without a date" behind the date of the oldest that has one.
std::string undatedPrices(const DeckSubject& subject) {
    std::size_t offers = 0, undated = 0;
    for (const Tier tier : kTiers) {
        if (!subject.scenario.offer(tier)) continue;
        ++offers;
        undated += priceDate(subject, tier).empty() ? 1U : 0U;
    }
    if (undated == 0 || undated == offers) return {};
    return "; " + std::to_string(undated) + (undated == 1 ? " price" : " prices") + " without a date";
}

}  // namespace

Table answerTable(const DeckSubject& subject) {
    Table table{"Answer", "Answer", {{"What", "", false, 22}, {"Sentence", "", false, 120}}, {}, false};
    const auto add = [&](const std::string& what, const std::string& text) {
        if (!text.empty()) table.rows.push_back({what, text});
    };
    add("Scenario", subject.scenario.name);
    if (subject.sources.isExample()) add("EXAMPLE DATA", subject.sources.exampleSentence());
    add("Answer", subject.answer.sentence());
    add("Break-even", subject.answer.breakEven);
    add("Exactness", subject.answer.exactness);
    add("Paid today", subject.spendWords());
    for (const std::string& text : subject.answer.reasons) add("Reason", text);
    for (const std::string& text : subject.answer.infeasible) add("Infeasible", text);
    for (const std::string& text : subject.answer.switchPoints) add("Switch point", text);
    for (const std::string& text : subject.answer.caveats) add("Mind", text);
    add("Prices", subject.answer.prices + (subject.answer.pricesOld ? ": older than " + std::to_string(subject.oldAfterDays) + " days, check them" : "") + undatedPrices(subject));
    add("Overheads", words::capitalized(subject.overheadWords()));
    add("Shown plan", words::planName(subject.shownPlan) + ", " + words::nodesInWords(subject.shown().nodes) + " (sheets Hourly and Duration)");
    add("Source line", words::sourceLine(subject.scenario.name, subject.answer, subject.sha256, subject.date, subject.sources.isExample()));
    add("Date", subject.date);
    add("SHA-256 of the file", subject.sha256);
    add("Made with", "Splitpoint " SPLITPOINT_VERSION);
    return table;
}

Table plansTable(const DeckSubject& subject) {
    Table table{"Plans", "Plans", {{"Figure", "", false, 32}, {"Unit", "", false, 48}}, {}, false};
    for (const PlanKind plan : kPlans) table.columns.push_back({words::planName(plan), "General", false, 18});
    const auto add = [&](const char* name, const char* unit, const char* format, const auto& cellOf) {
        std::vector<Cell> row{std::string(name), std::string(unit)};
        for (const PlanKind plan : kPlans) row.push_back(cellOf(plan));
        table.rows.push_back(std::move(row));
        table.rowFormats.emplace_back(format);
    };
    add("Feasible", "yes or no", "",
        [&](PlanKind plan) { return Cell(std::string(subject.evaluation.plan(plan).feasible ? "yes" : "no")); });
    for (const Figure& figure : figures()) {
        add(figure.name, figure.unit, figure.format,
            [&](PlanKind plan) { return cell(figure.value(subject.evaluation.plan(plan))); });
    }
    if (!subject.today) return table;
    const auto against = [&](PlanKind plan, double AgainstToday::*figure) {
        const auto& its = subject.today->plans[index(plan)];
        return its ? Cell((*its).*figure) : Cell();
    };
    add("Cost beside today's spend", "USD per month", kUsdWhole,
        [&](PlanKind plan) { return against(plan, &AgainstToday::usdPerMonth); });
    add("Saving against today's spend", "USD per month", kUsdWhole,
        [&](PlanKind plan) { return against(plan, &AgainstToday::savingUsdPerMonth); });
    add("Share saved", "share of today's spend", kShare,
        [&](PlanKind plan) { return against(plan, &AgainstToday::savingShare); });
    return table;
}

Table costTable(const DeckSubject& subject) {
    Table table = partsTable(subject, kCostPartFields, [](const PlanResult& p, const CostPartField& f) { return p.cost.*f.value; }, &words::costPartName);
    table.sheet = table.name = "Cost";
    return table;
}

Table dollarsTable(const DeckSubject& subject) {
    Table table = partsTable(subject, kDollarPartFields, [](const PlanResult& p, const DollarPartField& f) { return p.dollars.*f.value; }, &words::dollarPartName);
    table.sheet = table.name = "Dollars";
    return table;
}

Table sweepTable(const DeckSubject& subject) {
    Table table{"Sweep", "Sweep",
                {{"Bare-metal nodes", kWhole}, {"Reserved nodes", kWhole}, {"Total cost (USD)", kUsd, false, 20}, {"Feasible", ""}, {"Least cost (USD)", kUsd, false, 20}},
                {}, false};
    const PlanResult& hybrid = subject.evaluation.plan(PlanKind::Hybrid);
    const auto& sweep = subject.evaluation.hybridSweep;
    for (const SweepPoint& point : sweep) {
        const bool chosen = hybrid.feasible && point.nodes == hybrid.nodes;
        table.rows.push_back({static_cast<double>(point.nodes.bareMetal), static_cast<double>(point.nodes.reserved), point.totalCostUsd,
                              std::string(point.feasible ? "yes" : "no"), chosen ? Cell(point.totalCostUsd) : Cell()});
    }
    if (std::none_of(sweep.begin(), sweep.end(), [](const SweepPoint& point) { return point.nodes.reserved > 0; })) return table;
    // Several reserved counts stand at each bare-metal count: a curve through all of them would run up and down.
    table.columns.push_back({"At the best reserved count (USD)", kUsd, false, 20});
    std::map<int, std::size_t> best;  // row by bare-metal count
    for (std::size_t row = 0; row < sweep.size(); ++row) {
        const auto [at, isNew] = best.try_emplace(sweep[row].nodes.bareMetal, row);
        const SweepPoint& kept = sweep[at->second];
        const bool better = sweep[row].feasible != kept.feasible ? sweep[row].feasible : sweep[row].totalCostUsd < kept.totalCostUsd;
        if (!isNew && better) at->second = row;
    }
    for (std::size_t row = 0; row < sweep.size(); ++row) {
        table.rows[row].push_back(best.at(sweep[row].nodes.bareMetal) == row ? Cell(sweep[row].totalCostUsd) : Cell());
    }
    return table;
}

Table hourlyTable(const DeckSubject& subject) {
    const HourlyService& service = subject.hours;
    Table table{"Hourly", "Hourly", {{"Hour", kWhole}, {"Day", "", false, 14}, {"Demand (useful GPUs)", kNumber, true}}, {}, false};
    std::vector<const std::vector<double>*> columns;
    const auto add = [&](const std::string& name, const std::vector<double>& values) {
        if (std::all_of(values.begin(), values.end(), [](double v) { return v == 0.0; })) return;
        table.columns.push_back({name, kNumber, true});
        columns.push_back(&values);
    };
    for (const Tier tier : kTiers) add(words::tierName(tier) + " (useful GPUs)", service.usefulGpus[index(tier)]);
    add("Unserved (useful GPUs)", service.unservedGpus);
    for (const Tier tier : kTiers) add(words::tierName(tier) + " (held GPUs)", service.heldGpus[index(tier)]);
    for (const Tier tier : kTiers) add(words::tierName(tier) + " (billed GPUs)", service.billedGpus[index(tier)]);
    for (std::size_t hour = 0; hour < service.demandGpus.size(); ++hour) {
        std::vector<Cell> row{static_cast<double>(hour), words::dayName(subject.scenario.start, static_cast<int>(hour)), service.demandGpus[hour]};
        for (const auto* column : columns) row.emplace_back((*column)[hour]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table durationTable(const DeckSubject& subject) {
    const auto& demand = subject.hours.demandGpus;
    std::vector<double> sorted = demand;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    Table table{"Duration", "Duration", {{"Hours before it, from the highest", kWhole}, {"Demand (useful GPUs)", kNumber}}, {}, false};
    for (const std::size_t at : deck::keptPoints(sorted, deck::kMaxPoints)) table.rows.push_back({static_cast<double>(at), sorted[at]});
    return table;
}

Table offersTable(const DeckSubject& subject) {
    Table table{"Offers", "Offers",
                {{"Role", "", false, 18}, {"Offer", "", false, 40}, {"GPU", "", false, 18}, {"USD per GPU-hour", kPerHour}, {"Low", kPerHour}, {"High", kPerHour},
                 {"GPUs per node", kWhole}, {"Term (hours)", kWhole}, {"Price of", ""}, {"Older than set", ""}, {"Source", "", false, 60}},
                {}, false};
    for (const Tier tier : kTiers) {
        const auto& offer = subject.scenario.offer(tier);
        if (!offer) continue;
        const auto source = subject.sources.price(tier);
        const std::string date = priceDate(subject, tier);
        table.rows.push_back({words::tierName(tier), offer->name, offer->gpu, offer->usdPerGpuHour.typical, offer->usdPerGpuHour.low, offer->usdPerGpuHour.high,
                              static_cast<double>(offer->gpusPerNode), offer->termHours, date.empty() ? std::string("no date") : date,
                              std::string(date.empty() ? "no date" : subject.isOld(date) ? "yes" : "no"), source ? source->source : std::string("no source noted")});
    }
    return table;
}

Table efficiencyTable(const DeckSubject& subject) {
    Table table{"Efficiency", "Efficiency",
                {{"Workload", "", false, 28}, {"Tier", "", false, 18}, {"Efficiency", "0.0000"}, {"Relative speed", "0.000"}, {"Slowdown", "0.0000"},
                 {"Disturbance", "0.0000"}, {"Interruption", "0.0000"}},
                {}, false};
    for (const WorkloadEfficiency& row : subject.evaluation.efficiency) {
        for (const Tier tier : kTiers) {
            const auto& e = row.byTier[index(tier)];
            if (!e) continue;
            table.rows.push_back({row.workload, words::tierName(tier), e->finishes ? Cell(e->value()) : Cell(std::string("never finishes")), e->relativeSpeed,
                                  e->slowdown, e->disturbance, e->finishes ? Cell(e->interruption) : Cell()});
        }
    }
    return table;
}

Table inputsTable(const DeckSubject& subject) {
    Table table{"Inputs", "Inputs",
                {{"Field", "", false, 50}, {"Value", "General", false, 24}, {"Source", "", false, 60}, {"Quality", ""}, {"Date", ""}, {"Note", "", false, 60}},
                {}, false};
    addFields(nlohmann::json::parse(scenarioJson(subject.scenario), nullptr, false), "", subject.sources, table);
    return table;
}

Table sourcesTable(const DeckSubject& subject) {
    Table table{"Sources", "Sources",
                {{"What", "", false, 50}, {"Source", "", false, 80}, {"Quality or license", ""}, {"Date", ""}, {"Unit", "", false, 20}, {"Note", "", false, 80}},
                {}, false};
    for (const words::DemandSource& demand : subject.sources.demand()) {
        table.rows.push_back({"demand of " + demand.workload, demand.source, demand.license, Cell(), Cell(), demand.note});
    }
    for (const auto& [path, source] : subject.sources.all()) {
        table.rows.push_back({path, source.source, source.quality, source.date, source.unit, source.note});
    }
    return table;
}

}  // namespace splitpoint::models::book
