#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "models/uncertainty/winning_chances.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// One of the scenarios side by side.
struct ComparedScenario {
    models::ScenarioSnapshot scenario;
    std::shared_ptr<const models::Evaluation> evaluation;  ///< null: not known yet, or it cannot be computed
    QString problem;                                       ///< why it cannot
    std::shared_ptr<const models::WinningChances> chances = nullptr;  ///< null: not known yet, or not asked for

    [[nodiscard]] QString name() const { return QString::fromStdString(scenario->name); }
};

/// A row of a comparison: what it is, and a text for each scenario.
struct ComparedRow {
    QString key;  ///< stable: the input's path, "hybrid.total_cost_usd"
    QString group, label, unit;
    QStringList texts;     ///< of others than the first with the difference: "$2.20 (−4.8 %)"
    QList<bool> differs;   ///< from the first
    std::optional<models::PlanKind> plan;  ///< outputs: whose figure it is
    QList<bool> unsure = {};               ///< chances below `models::kSureChance`; empty: none
};

/// Inputs that are not the same in all of them, by the names of the first.
[[nodiscard]] QList<ComparedRow> comparedInputs(const QList<ComparedScenario>& scenarios);
/// Figures of the plans that are not the same in all of them; first the recommended plan, and where an input of any has a
/// range the chance that it is the cheapest, with its 95 % error bar. A scenario whose results are
/// not known yet has an ellipsis.
[[nodiscard]] QList<ComparedRow> comparedOutputs(const QList<ComparedScenario>& scenarios);
/// Effective cost of the three plans, a bar for each scenario, on one axis.
[[nodiscard]] ChartSpec effectiveCostOfScenarios(const QList<ComparedScenario>& scenarios);
/// How many of the rows moved; the chance stands there even where it did not.
[[nodiscard]] qsizetype movedRows(const QList<ComparedRow>& rows);
/// Both lists as plain text for a chat or a ticket.
[[nodiscard]] QString comparisonText(const QList<ComparedScenario>& scenarios);

}  // namespace splitpoint::ui
