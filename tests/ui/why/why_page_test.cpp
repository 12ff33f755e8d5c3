// Every sentence that the Why page shows is read off its labels, taken apart, and its numbers are computed a second
// time from the model: plans evaluated again, terms summed here, inputs set to the printed switch point and past it. A
// sentence that nothing here knows is a failure.

#include "ui/why/why_page.h"

#include <cmath>
#include <map>

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <gtest/gtest.h>

#include "models/decision/input_change.h"
#include "models/performance/efficiency.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/scenario_builder.h"
#include "ui/document/demand_edit.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using models::Evaluation;
using models::PlanKind;
using models::Scenario;
using models::Tier;

constexpr double kCent = 0.00501, kTenth = 0.0501;

std::shared_ptr<const Explained> explained(const Scenario& scenario) {
    auto result = std::make_shared<Evaluated>();
    result->scenario = std::make_shared<const Scenario>(scenario);
    result->evaluation = *models::evaluate(scenario);
    result->evaluation.recommendation.switchPoints = *models::findSwitchPoints(scenario, result->evaluation);
    result->switchPointsKnown = true;
    auto why = *models::explainDecision(scenario, result->evaluation);
    return std::make_shared<const Explained>(Explained{result, std::move(why)});
}

std::string words(PlanKind plan) {
    return plan == PlanKind::BareMetal ? "bare metal" : plan == PlanKind::Virtual ? "virtual" : "the hybrid";
}

std::optional<PlanKind> planOf(const QString& name) {
    for (const PlanKind plan : models::kPlans) {
        if (name.compare(QString::fromStdString(words(plan)), Qt::CaseInsensitive) == 0) return plan;
    }
    return std::nullopt;
}

/// A sentence of the page as the model wrote it: the inverse of `typeset` in an English locale, written here anew.
QString asWritten(QString sentence) {
    sentence.replace(QChar(0x202f), u' ').replace(QChar(0x00a0), u' ').replace(QChar(0x2212), u'-');
    return sentence.replace(QRegularExpression(QStringLiteral("\\$(\\d+(?:,\\d{3})*(?:\\.\\d+)?)")), QStringLiteral("\\1 USD"));
}

/// A sentence taken apart by an expression that must hold the whole of it.
QRegularExpressionMatch match(const QString& sentence, const QString& expression) {
    QString plain = asWritten(sentence);
    plain.replace(QRegularExpression(QStringLiteral("(?<=\\d),(?=\\d{3})")), QString());
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(plain);
}

double number(const QRegularExpressionMatch& at, const QString& name) {
    return at.captured(name).toDouble();
}

/// What each part of a plan's cost is, from what the plan bought, by the words of the sentences.
std::map<QString, double> partsOf(const Scenario& s, const models::PlanResult& plan) {
    const double months = s.hours / 730.0;
    const double elastic =
        plan.tiers[models::index(Tier::OnDemand)].heldGpuHours + plan.tiers[models::index(Tier::Spot)].heldGpuHours;
    double fixed = 0.0;
    if (plan.nodes.bareMetal > 0) fixed += s.operations.fixedUsdPerMonth.bareMetal.typical * months;
    if (plan.nodes.reserved > 0 || elastic > 0) fixed += s.operations.fixedUsdPerMonth.virtualMachines.typical * months;
    const models::DollarParts& d = plan.dollars;
    std::map<QString, double> parts{{QStringLiteral("the price of the work"), d.useful},
                                    {QStringLiteral("idle capacity"), d.idle},
                                    {QStringLiteral("overhead"), d.overhead},
                                    {QStringLiteral("disturbance"), d.disturbance},
                                    {QStringLiteral("interruptions"), d.interruption},
                                    {QStringLiteral("whole instances and boots"), d.elasticWaste},
                                    {QStringLiteral("headroom"), d.headroom},
                                    {QStringLiteral("operations by GPU"), d.operations - fixed},
                                    {QStringLiteral("fixed costs of the platforms"), fixed},
                                    {QStringLiteral("setup"), d.setup},
                                    {QStringLiteral("transfer between platforms"), d.transfer},
                                    {QStringLiteral("extra costs"), d.extra}};
    for (auto& [name, usd] : parts) usd /= plan.usefulGpuHours;
    return parts;
}

QString driverOf(const QString& part) {
    static const std::map<QString, QString> groups{
        {QStringLiteral("the price of the work"), QStringLiteral("price")},
        {QStringLiteral("idle capacity"), QStringLiteral("utilization")},
        {QStringLiteral("whole instances and boots"), QStringLiteral("utilization")},
        {QStringLiteral("headroom"), QStringLiteral("utilization")},
        {QStringLiteral("overhead"), QStringLiteral("overhead")},
        {QStringLiteral("disturbance"), QStringLiteral("overhead")},
        {QStringLiteral("interruptions"), QStringLiteral("overhead")}};
    const auto found = groups.find(part);
    return found == groups.end() ? QStringLiteral("operations and other costs") : found->second;
}

/// Checks the sentences of one page against one scenario.
class Checker {
  public:
    explicit Checker(const Scenario& s) : s_(s), e_(*models::evaluate(s)) {}

    int flips = 0;

    void check(const QString& sentence) {
        const bool known = decides(sentence) || bridge(sentence) || margin(sentence) || rival(sentence) ||
                           effects(sentence) || binding(sentence) || utilization(sentence) || flip(sentence) ||
                           exactness(sentence) || noFlip(sentence) || caveat(sentence);
        EXPECT_TRUE(known) << "nobody checks: " << sentence.toStdString();
    }

  private:
    const models::Recommendation& answer() const { return e_.recommendation; }
    double cost(PlanKind plan) const { return *e_.plan(plan).usdPerUsefulGpuHour; }
    std::map<QString, double> terms(const models::PlanResult& from, const models::PlanResult& to) const {
        auto result = partsOf(s_, to);
        for (const auto& [name, usd] : partsOf(s_, from)) result[name] -= usd;
        return result;
    }

    bool decides(const QString& sentence) {
        const auto same =
            match(sentence,
                  QStringLiteral(
                      "(?<a>.+) and (?<b>.+) differ by less than a cent: (?<usd>[\\d.]+) USD per useful GPU-hour\\."));
        if (same.hasMatch()) {
            EXPECT_LT(std::abs(cost(*answer().plan) - cost(*answer().runnerUp)), kCent);
            EXPECT_NEAR(number(same, QStringLiteral("usd")), cost(*answer().plan), kCent);
            return true;
        }
        const auto at = match(
            sentence, QStringLiteral(
                          "(?<first>.+) decides?: (?<share>-?[\\d.]+) % of the margin of (?<usd>[\\d.]+) USD per useful "
                          "GPU-hour over (?<over>[^,;.]+)(?<rest>.*)\\."));
        if (!at.hasMatch()) return false;
        const PlanKind over = *planOf(at.captured(QStringLiteral("over")));
        EXPECT_EQ(over, *answer().runnerUp);
        const double saved = cost(over) - cost(*answer().plan);
        EXPECT_NEAR(number(at, QStringLiteral("usd")), saved, kCent);
        std::map<QString, double> shares;
        for (const auto& [name, usd] : terms(e_.plan(over), e_.plan(*answer().plan)))
            shares[driverOf(name)] += -100.0 * usd / saved;
        const QString first = at.captured(QStringLiteral("first")).toLower();
        EXPECT_NEAR(number(at, QStringLiteral("share")), shares.at(first), kTenth) << sentence.toStdString();
        std::map<QString, double> printed{{first, number(at, QStringLiteral("share"))}};
        auto others = QRegularExpression(
                          QStringLiteral("(price|utilization|overhead|operations and other costs) \\((-?[\\d.]+) %\\)"))
                          .globalMatch(at.captured(QStringLiteral("rest")));
        while (others.hasNext()) {
            const auto each = others.next();
            printed[each.captured(1)] = each.captured(2).toDouble();
        }
        double sum = 0.0;
        for (const auto& [name, share] : shares) {
            EXPECT_LE(share, shares.at(first) + 1e-9) << "what decides most comes first";
            if (printed.count(name) == 0) {
                EXPECT_LT(std::abs(share), 0.051) << name.toStdString() << " is missing: " << sentence.toStdString();
                continue;
            }
            EXPECT_NEAR(printed.at(name), share, kTenth) << sentence.toStdString();
            sum += printed.at(name);
        }
        EXPECT_NEAR(sum, 100.0, 0.25) << sentence.toStdString();
        return true;
    }

    bool bridge(const QString& sentence) {
        const auto at =
            match(sentence,
                  QStringLiteral(
                      "From (?<from>.+) \\((?<a>[\\d.]+) USD\\) to (?<to>.+) \\((?<b>[\\d.]+) USD\\): (?<terms>.+) USD "
                      "per useful GPU-hour\\."));
        if (!at.hasMatch()) return false;
        const PlanKind from = *planOf(at.captured(QStringLiteral("from"))),
                       to = *planOf(at.captured(QStringLiteral("to")));
        const double a = number(at, QStringLiteral("a")), b = number(at, QStringLiteral("b"));
        EXPECT_NEAR(a, cost(from), kCent);
        EXPECT_NEAR(b, cost(to), kCent);
        double sum = 0.0;
        const QString list = at.captured(QStringLiteral("terms"));
        for (const auto& [name, usd] : terms(e_.plan(from), e_.plan(to))) {
            const auto term = QRegularExpression(
                                  QStringLiteral("(?:^|, |and )%1 ([+-][\\d.]+)").arg(QRegularExpression::escape(name)))
                                  .match(list);
            if (!term.hasMatch()) {
                EXPECT_LT(std::abs(usd), kCent) << name.toStdString();
                continue;
            }
            EXPECT_NEAR(term.captured(1).toDouble(), usd, kCent) << sentence.toStdString();
            sum += term.captured(1).toDouble();
        }
        EXPECT_NEAR(a + sum, b, 0.005 * (models::kBridgeTermCount + 2))
            << "terms sum to the headline within rounding: " << sentence.toStdString();
        return true;
    }

    double marginWith(bool high) const {
        Scenario s = s_;
        const auto pin = [high](Estimate& e) { e = high ? e.high : e.low; };
        for (auto& [name, set] : s.delivery) {
            for (Estimate& slowdown : set.slowdown) pin(slowdown);
            for (Estimate* each :
                 {&set.disturbance.probability, &set.disturbance.slowdown, &set.disturbance.ioSlowdown})
                pin(*each);
        }
        for (models::Workload& w : s.workloads) {
            for (auto& [name, slowdown] : w.measuredSlowdown) pin(slowdown);
        }
        const auto e = *models::evaluate(s);
        return *e.plan(*answer().runnerUp).usdPerUsefulGpuHour / *e.plan(*answer().plan).usdPerUsefulGpuHour - 1.0;
    }

    bool margin(const QString& sentence) {
        const auto at = match(
            sentence,
            QStringLiteral(
                "(?<plan>.+) costs (?<m>-?[\\d.]+) % more(?:; with every overhead at the low end of its range it is "
                "(?<low>-?[\\d.]+) %, at "
                "the high end (?<high>-?[\\d.]+) %, a model error of (?<error>[\\d.]+) %|; the overheads "
                "are given without "
                "ranges, so there is no model error to set beside it)(?<no>: no material difference)?\\."));
        if (!at.hasMatch()) return false;
        const double m = cost(*answer().runnerUp) / cost(*answer().plan) - 1.0;
        EXPECT_EQ(planOf(at.captured(QStringLiteral("plan"))), answer().runnerUp) << sentence.toStdString();
        EXPECT_NEAR(number(at, QStringLiteral("m")), 100.0 * m, kTenth);
        double error = 0.0;
        if (!at.captured(QStringLiteral("low")).isEmpty()) {
            const double low = marginWith(false), high = marginWith(true);
            error = std::max(std::abs(low - m), std::abs(high - m));
            EXPECT_NEAR(number(at, QStringLiteral("low")), 100.0 * low, kTenth);
            EXPECT_NEAR(number(at, QStringLiteral("high")), 100.0 * high, kTenth);
            EXPECT_NEAR(number(at, QStringLiteral("error")), 100.0 * error, kTenth);
        }
        EXPECT_EQ(at.captured(QStringLiteral("no")).isEmpty(), m >= std::max(0.01, error)) << sentence.toStdString();
        return true;
    }

    bool rival(const QString& sentence) {
        const auto out = match(sentence, QStringLiteral("(?<plan>.+) is out: (?<reason>.+)\\.?"));
        if (out.hasMatch()) {
            const models::PlanResult& plan = e_.plan(*planOf(out.captured(QStringLiteral("plan"))));
            EXPECT_FALSE(plan.feasible);
            EXPECT_GT(plan.unservedGpuHours + (plan.usdPerUsefulGpuHour ? 0.0 : 1.0), 0.0);
            EXPECT_TRUE(sentence.contains(QString::fromStdString(plan.reasons.front()))) << sentence.toStdString();
            return true;
        }
        const auto at =
            match(sentence, QStringLiteral("(?<plan>.+) \\((?<nodes>[^)]*node[^)]*)\\) costs (?<usd>[\\d.]+) USD per "
                                           "useful GPU-hour, (?<more>-?[\\d.]+) USD "
                                           "more(?:: most of all for (?<term>.+) \\((?<by>[\\d.]+) USD more\\))?\\."));
        if (!at.hasMatch()) return false;
        const QString nodes = at.captured(QStringLiteral("nodes"));
        models::NodeCounts counts;
        if (const auto n = QRegularExpression(QStringLiteral("(\\d+) bare-metal")).match(nodes); n.hasMatch())
            counts.bareMetal = n.captured(1).toInt();
        if (const auto n = QRegularExpression(QStringLiteral("(\\d+) reserved")).match(nodes); n.hasMatch())
            counts.reserved = n.captured(1).toInt();
        const PlanKind kind =
            planOf(at.captured(QStringLiteral("plan"))).value_or(PlanKind::Hybrid);  // "the cheapest real split"
        const auto plan = models::evaluatePlan(s_, kind, counts);
        if (!plan) {
            ADD_FAILURE() << sentence.toStdString();
            return true;
        }
        const double best = cost(*answer().plan);
        EXPECT_NEAR(number(at, QStringLiteral("usd")), *plan->usdPerUsefulGpuHour, kCent);
        EXPECT_NEAR(number(at, QStringLiteral("more")), *plan->usdPerUsefulGpuHour - best, kCent);
        EXPECT_GE(*plan->usdPerUsefulGpuHour, best - 1e-9) << "a rival that is cheaper than the winner";
        const QString term = at.captured(QStringLiteral("term"));
        if (!term.isEmpty()) {
            const auto more = terms(e_.plan(*answer().plan), *plan);
            EXPECT_NEAR(number(at, QStringLiteral("by")), more.at(term), kCent) << sentence.toStdString();
            for (const auto& [name, usd] : more) EXPECT_LE(usd, more.at(term) + 1e-12) << name.toStdString();
        }
        return true;
    }

    bool effects(const QString& sentence) {
        const auto none =
            match(sentence, QStringLiteral("The effects of committing and of bare metal are not separable here: .+"));
        if (none.hasMatch()) {
            EXPECT_FALSE(models::commitmentEffect(s_, e_)->separable());
            return true;
        }
        const auto at =
            match(sentence,
                  QStringLiteral("Committing alone \\(on demand to reserved virtual\\) changes the cost by "
                                 "(?<c>[+-]?[\\d.]+) USD per useful GPU-hour, "
                                 "bare metal alone \\(reserved virtual to (?<plan>.+)\\) by (?<d>[+-]?[\\d.]+) USD.*"));
        if (!at.hasMatch()) return false;
        const PlanKind plan = *planOf(at.captured(QStringLiteral("plan")));
        Scenario elastic = s_, middle = s_, metal = s_;
        elastic.offer(Tier::BareMetal).reset();
        elastic.offer(Tier::Reserved).reset();
        middle.offer(Tier::BareMetal).reset();
        if (plan == PlanKind::BareMetal) {
            middle.offer(Tier::OnDemand).reset();
            middle.offer(Tier::Spot).reset();
        }
        metal.offer(Tier::Reserved).reset();
        const double a = *models::evaluate(elastic)->plan(PlanKind::Virtual).usdPerUsefulGpuHour;
        const double b = *models::evaluate(middle)->plan(PlanKind::Virtual).usdPerUsefulGpuHour;
        const double c = *models::evaluate(metal)->plan(plan).usdPerUsefulGpuHour;
        EXPECT_NEAR(number(at, QStringLiteral("c")), b - a, kCent);
        EXPECT_NEAR(number(at, QStringLiteral("d")), c - b, kCent);
        return true;
    }

    bool binding(const QString& sentence) {
        const models::Preparation p = models::prepare(s_);
        if (const auto at = match(sentence, QStringLiteral("'(?<w>.+)' cannot use '(?<offer>.+)': .+\\."));
            at.hasMatch()) {
            bool found = false;
            for (std::size_t w = 0; w < s_.workloads.size(); ++w) {
                if (QString::fromStdString(s_.workloads[w].name) != at.captured(QStringLiteral("w"))) continue;
                for (const Tier tier : models::kTiers) {
                    const auto& offer = s_.offer(tier);
                    if (offer && QString::fromStdString(offer->name) == at.captured(QStringLiteral("offer")) &&
                        !p.mayServe(w, tier))
                        found = true;
                }
            }
            EXPECT_TRUE(found) << sentence.toStdString();
            return true;
        }
        if (const auto at = match(
                sentence,
                QStringLiteral(
                    "(?<n>[\\d,]+) useful GPU-hours wait for free committed GPUs, each within its allowed delay\\."));
            at.hasMatch()) {
            const models::PlanResult& best = e_.plan(*answer().plan);
            EXPECT_NEAR(number(at, QStringLiteral("n")),
                        models::evaluatePlan(s_, best.plan, best.nodes)->deferredGpuHours, 0.501);
            return true;
        }
        if (const auto at = match(sentence, QStringLiteral("Spot serves (?<n>[\\d.]+) % of what may run on it, its "
                                                           "availability; on demand serves the rest\\."));
            at.hasMatch()) {
            EXPECT_NEAR(number(at, QStringLiteral("n")), 100.0 * s_.offer(Tier::Spot)->availability.typical, kTenth);
            return true;
        }
        if (sentence.startsWith(QStringLiteral("Binding: the term of"))) {
            bool outlasts = false;
            for (const auto& offer : s_.offers)
                outlasts = outlasts || (offer && offer->termHours > s_.hours) || (offer && offer->termHours > 0.0);
            EXPECT_TRUE(outlasts) << sentence.toStdString();
            return true;
        }
        return false;
    }

    bool utilization(const QString& sentence) {
        const auto never = match(
            sentence, QStringLiteral("Bare metal never pays at these prices(?: alone)?: it would have to be in use "
                                     "(?<n>[\\d.]+) % of the time(?:; .+)?\\."));
        const auto at = match(
            sentence, QStringLiteral("A bare-metal GPU pays for itself above (?<n>[\\d.]+) % of the hours in use(?:; "
                                     "(?<what>the hybrid's last node is in use|sized "
                                     "for the whole demand it would be in use) (?<use>[\\d.]+) % of the time.*)?\\."));
        if (!never.hasMatch() && !at.hasMatch()) return false;
        const auto curves = models::crossingCurves(s_, e_);
        if (!curves) {
            ADD_FAILURE() << sentence.toStdString();
            return true;
        }
        EXPECT_NEAR(number(never.hasMatch() ? never : at, QStringLiteral("n")), 100.0 * curves->breakEvenUtilization,
                    kTenth);
        if (at.captured(QStringLiteral("use")).isEmpty()) return true;
        // Counted hour by hour: what is held of the last node, or of all of them.
        const bool last = at.captured(QStringLiteral("what")).startsWith(QStringLiteral("the hybrid"));
        const models::PlanResult& plan = e_.plan(last ? PlanKind::Hybrid : PlanKind::BareMetal);
        const auto service = *models::hourlyService(s_, plan.plan, plan.nodes, -1);
        const double node = s_.offer(Tier::BareMetal)->gpusPerNode;
        const double from = last ? node * (plan.nodes.bareMetal - 1) : 0.0, to = node * plan.nodes.bareMetal;
        double held = 0.0;
        for (const double gpus : service.heldGpus[models::index(Tier::BareMetal)])
            held += std::clamp(gpus, from, to) - from;
        EXPECT_NEAR(number(at, QStringLiteral("use")), 100.0 * held / (to - from) / s_.hours, 0.2)
            << sentence.toStdString();
        return true;
    }

    bool exactness(const QString& sentence) {
        const bool exact =
            sentence == QStringLiteral("Exact for this model: no other split of this demand costs less.");
        if (!exact &&
            !sentence.startsWith(QStringLiteral("Best node counts under the serving rule (every count was tried): ")))
            return false;
        EXPECT_EQ(exact, answer().exact);
        const double best = e_.plan(*answer().plan).totalCostUsd;
        for (const models::SweepPoint& point : e_.hybridSweep) {
            EXPECT_TRUE(!point.feasible || point.totalCostUsd >= best * (1.0 - 1e-9)) << point.nodes.bareMetal;
        }
        return true;
    }

    bool caveat(const QString& sentence) {
        EXPECT_FALSE(sentence.startsWith(QStringLiteral("Not included: ")) && !s_.extraCosts.empty());
        return std::ranges::any_of(answer().caveats, [&](const std::string& each) {
            return sentence.mid(1) == QString::fromStdString(each).mid(1) + QLatin1Char('.');
        });
    }

    bool noFlip(const QString& sentence) {
        if (sentence != QStringLiteral("No single input between a fifth and five times its value changes the answer."))
            return false;
        for (const double factor : {0.21, 0.5, 2.0, 4.9}) {
            for (const Tier tier : {Tier::BareMetal, Tier::OnDemand}) {
                Scenario s = s_;
                if (!s.offer(tier)) continue;
                (tier == Tier::BareMetal ? models::scaleBareMetalPrice : models::scaleElasticPrice)(s, factor);
                EXPECT_EQ(models::evaluate(s)->recommendation.plan, answer().plan) << factor;
            }
        }
        return true;
    }

    double meanOverhead(const Scenario& s) const {
        const models::Preparation p = models::prepare(s_);
        const Tier tier = s.offer(Tier::OnDemand) ? Tier::OnDemand : Tier::Reserved;
        const auto table = models::efficiencyTable(s);
        double useful = 0.0, atWork = 0.0;
        for (std::size_t w = 0; w < s.workloads.size(); ++w) {
            if (const auto& e = table[w].byTier[models::index(tier)]) {
                useful += p.demandedGpuHours[w];
                atWork += p.demandedGpuHours[w] * e->slowdown;
            }
        }
        return atWork / useful - 1.0;
    }

    /// The scenario with the figure of a sentence set to a value, by a search for the input that gives it.
    template <class Change, class Figure>
    Scenario whereFigureIs(double value, Change change, Figure figure) const {
        double low = 0.15, high = 6.0;
        const bool rising = figure(change(high)) > figure(change(low));
        for (int i = 0; i < 60; ++i) {
            const double middle = std::sqrt(low * high);
            ((figure(change(middle)) < value) == rising ? low : high) = middle;
        }
        return change(std::sqrt(low * high));
    }

    bool flip(const QString& sentence) {
        const auto at = match(sentence, QStringLiteral("(?:(?<who>.+) wins|No plan is feasible) (?<side>below|above) "
                                                       "(?<there>[\\d.]+) (?<unit>%|USD|useful)(?<what> .+); you are "
                                                       "at (?<here>[\\d.]+)(?: %| USD)?\\."));
        if (!at.hasMatch()) return false;
        const QString what = at.captured(QStringLiteral("what"));
        const double there = number(at, QStringLiteral("there")), here = number(at, QStringLiteral("here"));
        const bool below = at.captured(QStringLiteral("side")) == QStringLiteral("below");
        EXPECT_NE(there, here) << sentence.toStdString();
        EXPECT_EQ(below, there < here) << sentence.toStdString();
        double unit = 0.0, now = 0.0;  // half the last digit printed; the figure as it is
        std::function<Scenario(double)> with;
        const auto scaled = [&](auto change) {
            return [this, change, &now](double value) {
                Scenario s = s_;
                change(s, value / now);
                return s;
            };
        };
        if (what.contains(QStringLiteral("on demand"))) {
            unit = 0.0051, now = s_.offer(Tier::OnDemand)->usdPerGpuHour.typical;
            with = scaled(models::scaleElasticPrice);
        } else if (what.contains(QStringLiteral("per GPU-hour of bare metal"))) {
            unit = 0.0051, now = s_.offer(Tier::BareMetal)->usdPerGpuHour.typical;
            with = scaled(models::scaleBareMetalPrice);
        } else if (what.contains(QStringLiteral("bare-metal operations"))) {
            const double metal = e_.plan(PlanKind::BareMetal).tiers[models::index(Tier::BareMetal)].capacityGpus;
            const double gpus =
                metal > 0.0 ? metal : e_.plan(PlanKind::Hybrid).tiers[models::index(Tier::BareMetal)].capacityGpus;
            unit = 0.51;
            now = s_.operations.hourlyWageUsd.typical * s_.operations.hoursPerGpuMonth.bareMetal.typical * gpus +
                  s_.operations.fixedUsdPerMonth.bareMetal.typical;
            with = scaled(models::scaleBareMetalOperations);
        } else if (what.contains(QStringLiteral("mean demand"))) {
            const models::Preparation p = models::prepare(s_);
            unit = 0.051, now = p.totalDemandedGpuHours / s_.hours;
            with = scaled([](Scenario& s, double factor) {
                for (models::Workload& w : s.workloads) scaleDemand(w, factor);
            });
        } else if (what.contains(QStringLiteral("mean virtual overhead"))) {
            unit = 0.051, now = 100.0 * meanOverhead(s_);
            with = [this](double value) {
                return whereFigureIs(
                    value, [this](double f) { return models::scenarioAt(s_, models::MapInput::VirtualOverhead, f); },
                    [this](const Scenario& s) { return 100.0 * meanOverhead(s); });
            };
        } else if (what.contains(QStringLiteral("mean over peak"))) {
            unit = 0.051, now = 100.0 * models::loadFactor(models::prepare(s_));
            with = [this](double value) {
                return whereFigureIs(
                    value, [this](double f) { return models::scenarioAt(s_, models::MapInput::Peakedness, f); },
                    [](const Scenario& s) { return 100.0 * models::loadFactor(models::prepare(s)); });
            };
        } else {
            return false;
        }
        EXPECT_NEAR(here, now, unit) << sentence.toStdString();
        const double past = (below ? -1.0 : 1.0) * (unit + 0.001 * there);
        const auto beyond = models::evaluate(with(there + past))->recommendation.plan,
                   before = models::evaluate(with(there - past))->recommendation.plan;
        const QString who = at.captured(QStringLiteral("who"));
        EXPECT_EQ(beyond, who.isEmpty() ? std::nullopt : planOf(who)) << sentence.toStdString();
        const bool closeBy = std::abs(there - here) <= 2.0 * std::abs(past);
        EXPECT_TRUE(closeBy || before == answer().plan) << sentence.toStdString();
        ++flips;
        return true;
    }

    const Scenario& s_;
    Evaluation e_;
};

/// Shows the page and checks all it says; how many switch points were tried.
int checkPage(const Scenario& scenario) {
    const auto explanation = explained(scenario);
    WhyPage page;
    page.resize(1000, 560);
    page.show();
    page.setExplanation(explanation);
    const QStringList shown = page.sentences();
    Checker checker(*explanation->result->scenario);
    if (explanation->result->evaluation.recommendation.plan) {
        for (const QString& sentence : shown) checker.check(sentence);
    }
    QStringList written;
    for (const QString& sentence : shown) written << asWritten(sentence);
    for (const models::Reason& reason : explanation->why.sentences) {
        EXPECT_TRUE(written.contains(QString::fromStdString(reason.sentence))) << "not shown: " << reason.sentence;
    }
    // Nothing but headings, choices and these sentences stands on the page.
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const bool html = label->textFormat() == Qt::RichText;
        const QString text = html ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : label->text();
        if (!label->isVisible() || !text.contains(QRegularExpression(QStringLiteral("\\d")))) continue;
        for (const QString& line : text.split(u'\n')) EXPECT_TRUE(shown.contains(line)) << line.toStdString();
    }
    return checker.flips;
}

TEST(WhyPage, EverySentenceOfTheSamplesIsTheModels) {
    int flips = 0;
    for (const auto& sample : models::test::scenarioFilesIn(SPLITPOINT_RESOURCES "/samples")) {
        SCOPED_TRACE(sample.filename().string());
        flips += checkPage(models::test::readGolden(sample));
    }
    EXPECT_GT(flips, 5);
}

TEST(WhyPage, EverySentenceOfATwoTierScenarioIsTheModels) {
    auto s = models::test::twoOffers({models::test::computing("w", models::test::day(40, 14, 12))}, 480);
    s.workloads[0].measuredSlowdown["virtual"] = Estimate{1.02, 1.1, 1.2};
    s.offer(Tier::Reserved) = models::test::offerAt(2.4);
    s.offer(Tier::Reserved)->name = "reserved";
    EXPECT_GT(checkPage(s), 0);
}

TEST(WhyPage, SaysWhatIsOutWhereNothingIsFeasible) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 24);
    s.workloads[0].isolation = models::Isolation::BareMetalOnly;
    s.offer(Tier::BareMetal).reset();
    ASSERT_FALSE(models::evaluate(s)->recommendation.plan);
    checkPage(s);
}

TEST(WhyPage, BridgesAnyTwoPlansAndGoesBack) {
    const auto s = models::test::twoOffers({models::test::computing("w", models::test::day(40, 14, 12))}, 480);
    const auto explanation = explained(s);
    WhyPage page;
    page.resize(1000, 560);
    page.show();
    page.setExplanation(explanation);
    const auto boxes = page.findChildren<QComboBox*>();
    ASSERT_EQ(boxes.size(), 2);
    const auto choose = [&](int box, int row) {
        boxes[box]->setCurrentIndex(row);
        Q_EMIT boxes[box]->activated(row);
    };
    for (int from = 1; from <= 3; ++from) {
        for (int to = 1; to <= 3; ++to) {
            choose(0, from);
            choose(1, to);
            const ChartSpec& spec = page.charts().front()->spec();
            if (from == to) {
                EXPECT_FALSE(spec.emptyReason.isEmpty());
                continue;
            }
            const auto cost = [&](int row) {
                return *models::evaluate(s)->plan(static_cast<PlanKind>(row - 1)).usdPerUsefulGpuHour;
            };
            const SeriesSpec& bars = spec.series.first();
            EXPECT_NEAR(bars.values.first(), cost(from), 1e-9);
            EXPECT_NEAR(bars.values.last(), cost(to), 1e-9);
            double sum = 0.0;
            for (qsizetype i = 1; i + 1 < bars.values.size(); ++i) sum += bars.values[i];
            EXPECT_NEAR(cost(from) + sum, cost(to), 0.005);
        }
    }
    choose(0, 0);
    choose(1, 0);
    EXPECT_EQ(page.charts().front()->spec().description, page.sentences()[2]);
}

TEST(WhyPage, KeepsWhatItShowsWhileUpdatingAndLeadsToTheMap) {
    const auto s = models::test::twoOffers({models::test::computing("w", models::test::day(40, 14, 12))}, 480);
    const auto explanation = explained(s);
    ASSERT_FALSE(whyFlips(explanation->why).empty());
    WhyPage page;
    page.resize(1000, 560);
    page.show();
    page.setExplanation(explanation);
    const QStringList before = page.sentences();
    page.setUpdating(true);
    EXPECT_EQ(page.sentences(), before);
    EXPECT_TRUE(page.charts().front()->isUpdating());
    page.setExplanation(explanation);
    EXPECT_FALSE(page.charts().front()->isUpdating());
    QSignalSpy asked(&page, &WhyPage::mapRequested);
    const auto buttons = page.findChildren<QToolButton*>();
    QToolButton* first = nullptr;
    for (QToolButton* button : buttons) {
        if (button->isVisible() && button->text() == QStringLiteral("Map") && first == nullptr) first = button;
    }
    ASSERT_NE(first, nullptr);
    QTest::keyClick(first, Qt::Key_Space);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<models::MapInput>(), whyFlips(explanation->why).front().input);
}

}  // namespace
}  // namespace splitpoint::ui
