#include "ui/export/report_content.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QMap>

#include "models/words/dates.h"
#include "models/words/number_words.h"
#include "models/words/path_words.h"
#include "models/words/plan_words.h"
#include "ui/export/chart_collection.h"
#include "ui/format/number_format.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {

using Kind = ReportBlock::Kind;
using models::deck::DeckSubject;

namespace {

struct ReportContentWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString text(const std::string& words) {
    return worded(words);
}

QStringList texts(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& each : words) list << text(each);
    return list;
}

ReportBlock block(Kind kind, const QString& words) {
    ReportBlock made;
    made.kind = kind;
    made.text = words;
    return made;
}

ReportBlock bullets(const QStringList& lines) {
    ReportBlock made;
    made.kind = Kind::Bullets;
    made.lines = lines;
    made.lines.removeAll(QString());
    return made;
}

/// Charts by their ids; those that the scenario does not have are left out.
ReportBlock chartsNamed(const QList<ChartSpec>& all, const QStringList& ids, double height) {
    ReportBlock made;
    made.kind = Kind::Chart;
    made.height = height;
    for (const QString& id : ids) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ChartSpec& spec) { return spec.id == id; });
        if (found != all.end()) made.charts << *found;
    }
    return made;
}

ReportBlock planTable(const DeckSubject& deck) {
    ReportBlock made;
    made.kind = Kind::Table;
    made.widths = {0.34, 0.18, 0.16, 0.16, 0.16};
    made.numbers = {false, false, true, true, true};
    QStringList head{ReportContentWords::tr("Figure"), ReportContentWords::tr("Unit")};
    for (const models::PlanKind plan : models::kPlans) head << planName(plan);
    made.rows << head;
    for (const ComparisonRow& row : planComparison(deck.evaluation)) {
        QStringList cells{row.label, row.unit};
        for (const models::PlanKind plan : models::kPlans) cells << row.text(plan);
        made.rows << cells;
    }
    return made;
}

QString priceText(const models::Estimate& price) {
    const auto words = [](double value) { return formatNumber(value, Quantity::UsdPerGpuHour); };
    if (!price.isRange()) return words(price.typical);
    return ReportContentWords::tr("%1 (%2 to %3)").arg(words(price.typical), words(price.low), words(price.high));
}

ReportBlock offerTable(const DeckSubject& deck) {
    ReportBlock made;
    made.kind = Kind::Table;
    made.widths = {0.13, 0.25, 0.14, 0.2, 0.28};
    made.numbers = {false, false, true, false, false};
    made.rows << QStringList{ReportContentWords::tr("Role"), ReportContentWords::tr("Offer"), ReportContentWords::tr("USD per GPU-hour"),
                             ReportContentWords::tr("Price of"), ReportContentWords::tr("Source")};
    for (const models::Tier tier : models::kTiers) {
        const auto& offer = deck.scenario.offer(tier);
        if (!offer) continue;
        const auto source = deck.sources.price(tier);
        const std::string date = source ? source->date : std::string();
        const auto age = models::words::ageInDays(date, deck.date);
        const QString when =
            date.empty()
                ? ReportContentWords::tr("no date")
                : text(date) + (age ? QStringLiteral(", ") + text(models::words::ageInWords(*age)) : QString()) +
                      (deck.isOld(date) ? ReportContentWords::tr(": check") : QString());
        const QString where = !source ? ReportContentWords::tr("no source noted")
                                      : (source->quality == "typed" ? ReportContentWords::tr("typed by you") : text(source->source));
        made.rows << QStringList{text(models::words::tierName(tier)), text(offer->name),
                                 priceText(offer->usdPerGpuHour), when, where};
    }
    return made;
}

/// At most so many characters, an ellipsis for the rest.
QString shortened(const QString& text, qsizetype most) {
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QChar(0x2026);
}

/// Notes of provenance: what a figure is, who says so, when. Entries that say the same of several figures share a row;
/// the workbook has all of them in full.
ReportBlock sourceTable(const DeckSubject& deck) {
    constexpr qsizetype kMostLetters = 105;
    const qsizetype mostRows = deck.others.empty() ? 24 : 14;  // six pages at most
    ReportBlock made;
    made.kind = Kind::Table;
    made.widths = {0.36, 0.44, 0.1, 0.1};
    made.numbers = {false, false, false, false};
    made.rows << QStringList{ReportContentWords::tr("Figure"), ReportContentWords::tr("Source"), ReportContentWords::tr("Quality"), ReportContentWords::tr("Date")};
    for (const models::words::DemandSource& demand : deck.sources.demand()) {
        made.rows << QStringList{
            ReportContentWords::tr("Demand of %1").arg(text(demand.workload)), shortened(text(demand.source), kMostLetters), {}, {}};
    }
    qsizetype left = 0;
    QMap<QString, qsizetype> rowOf;
    for (const auto& [path, source] : deck.sources.all()) {
        const QString key = text(source.source + "|" + source.quality + "|" + source.date);
        if (const auto known = rowOf.constFind(key); known != rowOf.constEnd()) {
            made.rows[*known][0] = shortened(
                made.rows[*known][0] + QStringLiteral("; ") + text(models::words::pathWords(path)), kMostLetters);
        } else if (made.rows.size() > mostRows) {
            ++left;
        } else {
            rowOf.insert(key, made.rows.size());
            made.rows << QStringList{text(models::words::pathWords(path)), shortened(text(source.source), kMostLetters),
                                     text(source.quality).replace(u'_', u' '), text(source.date)};
        }
    }
    if (left > 0) made.rows << QStringList{ReportContentWords::tr("%1 more: sheet Sources of the workbook").arg(left), {}, {}, {}};
    return made;
}

QList<ReportBlock> answerPage(const DeckSubject& deck, const QList<ChartSpec>& charts) {
    QList<ReportBlock> page{block(Kind::Heading, text(deck.answer.headline))};
    if (deck.sources.isExample())
        page << block(Kind::Warning,
                      deck.sources.isSample()
                          ? ReportContentWords::tr(
                                "EXAMPLE DATA: a sample scenario of Splitpoint, not your prices and not your demand.")
                          : ReportContentWords::tr(
                                "EXAMPLE DATA: the overheads come from a recorded example, not from your machines."));
    if (deck.answer.pricesOld) page << block(Kind::Warning, text(deck.answer.markedPrices()));
    QString lead = text(models::words::capitalized(deck.answer.margin));
    if (!lead.isEmpty()) lead += QStringLiteral(". ");
    page << block(Kind::Text, lead + text(deck.answer.breakEven));
    if (const std::string today = deck.spendWords(); !today.empty()) page << block(Kind::Text, text(today));
    if (!deck.answer.infeasible.empty()) page << bullets(texts(deck.answer.infeasible));
    page << chartsNamed(charts, {QStringLiteral("plans.effective_cost"), QStringLiteral("plans.cost_bridge")}, 0.27)
         << planTable(deck);
    return page;
}

QList<ReportBlock> reasonsPage(const DeckSubject& deck, const QList<ChartSpec>& charts) {
    QList<ReportBlock> page{block(Kind::Heading, ReportContentWords::tr("Why, and what would change the answer"))};
    QStringList why;
    if (deck.why) {
        for (const models::Reason& reason : deck.why->sentences) {
            if (reason.key.rfind("switch_", 0) != 0) why << text(reason.sentence);
        }
    } else {
        why = texts(deck.answer.reasons);
    }
    page << bullets(why) << chartsNamed(charts, {QStringLiteral("why.bridge")}, 0.26);
    page << block(Kind::Heading, ReportContentWords::tr("What would change it")) << bullets(texts(deck.answer.switchPoints));
    return page;
}

/// What the slide of the same name says; the tornado is a chart of the deck and of the Uncertainty page.
QList<ReportBlock> uncertaintyBlocks(const models::Simulation& futures) {
    ReportBlock table;
    table.kind = Kind::Table;
    table.widths = {0.25, 0.25, 0.25, 0.25};
    table.numbers = {false, true, true, true};
    table.rows << QStringList{ReportContentWords::tr("USD per useful GPU-hour"), ReportContentWords::tr("Cheapest in"),
                              ReportContentWords::tr("9 in 10 futures cost at most"), ReportContentWords::tr("Half cost at most")};
    for (const models::PlanUncertainty& plan : futures.plans) {
        if (!plan.offered) continue;
        const models::PlanFutures& decided = plan.asDecided;
        const bool known = !decided.sortedUsdPerUsefulGpuHour.empty();
        const auto cost = [&](std::size_t level) {
            return known ? formatNumber(decided.usdPerUsefulGpuHour.at[level], Quantity::UsdPerGpuHour)
                         : QStringLiteral("\u2013");
        };
        const bool same = futures.hybridIs && plan.plan == models::PlanKind::Hybrid;
        const QString chance = same ? ReportContentWords::tr("as %1").arg(planName(*futures.hybridIs))
                                    : ReportContentWords::tr("%1 \u00b1 %2")
                                          .arg(formatNumber(decided.chanceCheapest.value, Quantity::Percent),
                                               formatNumber(decided.chanceCheapest.errorBar(), Quantity::Percent));
        table.rows << QStringList{planName(plan.plan), chance, cost(models::kFan90), cost(models::kFan50)};
    }
    QStringList sentences = texts(futures.sentences);
    if (sentences.size() > 1 && !futures.plans.back().asDecided.sortedUsdPerUsefulGpuHour.empty())
        sentences.removeFirst();  // the costs, which the table has
    for (QString& sentence : sentences) sentence += u'.';
    ReportBlock inputs;
    inputs.kind = Kind::Table;
    inputs.widths = {0.34, 0.2, 0.23, 0.23};
    inputs.numbers = {false, false, true, true};
    inputs.rows << QStringList{ReportContentWords::tr("What moves the cost"), ReportContentWords::tr("9 in 10 futures between"),
                               ReportContentWords::tr("Best plan at the low end"), ReportContentWords::tr("Best plan at the high end")};
    const auto end = [](const std::optional<models::TornadoEnd>& at) {
        if (!at || !at->winner || !at->usdPerUsefulGpuHour) return QStringLiteral("\u2013");
        return ReportContentWords::tr("%1, %2").arg(planName(*at->winner),
                                       formatNumber(*at->usdPerUsefulGpuHour, Quantity::UsdPerGpuHour));
    };
    std::vector<const models::InputInfluence*> order;
    for (const models::InputInfluence& input : futures.inputs) {
        if (input.low && input.high && input.low->usdPerUsefulGpuHour && input.high->usdPerUsefulGpuHour)
            order.push_back(&input);
    }
    const auto reach = [](const models::InputInfluence* input) {
        return std::abs(*input->high->usdPerUsefulGpuHour - *input->low->usdPerUsefulGpuHour);
    };
    std::stable_sort(order.begin(), order.end(), [&](const auto* a, const auto* b) { return reach(a) > reach(b); });
    constexpr std::size_t kMostInputs = 5;
    for (std::size_t i = 0; i < std::min(order.size(), kMostInputs); ++i) {
        const models::InputInfluence& input = *order[i];
        inputs.rows << QStringList{
            text(models::words::pathWords(input.path)),
            ReportContentWords::tr("%1 to %2")
                .arg(formatNumber(input.range.low, Quantity::Plain), formatNumber(input.range.high, Quantity::Plain)),
            end(input.low), end(input.high)};
    }
    return {block(Kind::Heading, ReportContentWords::tr("What if we are wrong")), table, bullets(sentences), inputs};
}

QList<ReportBlock> splitsPage(const DeckSubject& deck, const QList<ChartSpec>& charts) {
    QList<ReportBlock> page{block(Kind::Heading, ReportContentWords::tr("Every split was priced")),
                            chartsNamed(charts, {QStringLiteral("explore.cost_against_nodes")}, 0.33),
                            block(Kind::Heading, ReportContentWords::tr("Which plan wins elsewhere"))};
    page << (deck.map ? chartsNamed(charts, {QStringLiteral("map.decision")}, 0.42)
                      : block(Kind::Text, text(deck.whyNoMap)));
    return page;
}

/// With the futures on the same page the charts are smaller.
QList<ReportBlock> demandPage(const DeckSubject& deck, const QList<ChartSpec>& charts) {
    if (deck.futures) {
        return uncertaintyBlocks(*deck.futures) +
               QList<ReportBlock>{
                   block(Kind::Heading, ReportContentWords::tr("The demand and what serves it")),
                   chartsNamed(charts, {QStringLiteral("demand.week"), QStringLiteral("demand.load_duration")}, 0.16),
                   chartsNamed(charts, {QStringLiteral("demand.year")}, 0.12)};
    }
    return {block(Kind::Heading, ReportContentWords::tr("The demand and what serves it")),
            chartsNamed(charts, {QStringLiteral("demand.week")}, 0.25),
            chartsNamed(charts, {QStringLiteral("demand.year")}, 0.25),
            chartsNamed(charts, {QStringLiteral("demand.load_duration")}, 0.25)};
}

QList<ReportBlock> scenariosPage(const DeckSubject& deck, const QList<ChartSpec>& charts) {
    ReportBlock table;
    table.kind = Kind::Table;
    table.widths = {0.4, 0.2, 0.2, 0.2};
    table.numbers = {false, false, true, true};
    table.rows << QStringList{ReportContentWords::tr("Scenario"), ReportContentWords::tr("Recommended plan"),
                              ReportContentWords::tr("USD per useful GPU-hour"), ReportContentWords::tr("Total cost, USD")};
    const auto add = [&](const models::Scenario& scenario, const models::Evaluation& evaluation) {
        const auto& plan = evaluation.recommendation.plan;
        const models::PlanResult* best = plan ? &evaluation.plan(*plan) : nullptr;
        table.rows << QStringList{
            text(scenario.name), plan ? planName(*plan) : ReportContentWords::tr("none"),
            best != nullptr && best->usdPerUsefulGpuHour
                ? formatNumber(*best->usdPerUsefulGpuHour, Quantity::UsdPerGpuHour)
                : QStringLiteral("\u2013"),
            best != nullptr ? formatNumber(best->totalCostUsd, Quantity::Usd) : QStringLiteral("\u2013")};
    };
    add(deck.scenario, deck.evaluation);
    constexpr qsizetype kMostScenarios = 24;
    for (const models::deck::OtherScenario& other : deck.others) {
        if (table.rows.size() <= kMostScenarios) add(other.scenario, other.evaluation);
    }
    if (const auto more = static_cast<qsizetype>(deck.others.size()) + 2 - table.rows.size(); more > 0)
        table.rows << QStringList{ReportContentWords::tr("%1 more: splitpoint-cli compare").arg(more), {}, {}, {}};
    return {block(Kind::Heading, ReportContentWords::tr("Scenarios side by side")),
            chartsNamed(charts, {QStringLiteral("compare.effective_cost")}, 0.35), table};
}

QList<ReportBlock> assumptionsPage(const DeckSubject& deck) {
    QStringList caveats = texts(deck.answer.caveats);
    caveats << text(models::words::capitalized(deck.overheadWords())) + QStringLiteral(".");
    caveats << ReportContentWords::tr("Horizon %1 hours, no discounting, %2.")
                   .arg(text(models::words::wholeNumber(deck.scenario.hours)), text(deck.scenario.currency));
    caveats << text(deck.answer.exactness);
    ReportBlock sources = sourceTable(deck);
    if (sources.rows.size() < 2) sources = block(Kind::Text, ReportContentWords::tr("The file notes no sources."));
    return {block(Kind::Heading, ReportContentWords::tr("Assumptions")), offerTable(deck), bullets(caveats),
            block(Kind::Heading, ReportContentWords::tr("Where the figures come from")), sources};
}

}  // namespace

Report reportOf(const ExportSubject& subject) {
    const DeckSubject& deck = subject.deck;
    const QList<ChartSpec> charts = chartsOf(subject);
    Report report;
    report.title = text(deck.scenario.name);
    report.subtitle = text(deck.sources.sentence("decision"));
    report.sourceLine = subject.sourceLine();
    report.pages << answerPage(deck, charts) << reasonsPage(deck, charts) << splitsPage(deck, charts);
    report.pages << demandPage(deck, charts);
    if (!deck.others.empty()) report.pages << scenariosPage(deck, charts);
    report.pages << assumptionsPage(deck);
    return report;
}

}  // namespace splitpoint::ui
