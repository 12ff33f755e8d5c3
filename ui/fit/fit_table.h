#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "models/evaluation.h"
#include "models/scenario.h"

namespace splitpoint::ui {

/// Where a number or a statement of a cell comes from.
struct FitSource {
    enum class Kind { Input, Result, Fact };
    Kind kind = Kind::Result;
    QString name;    ///< the input, the figure, or who says so with the date
    QString detail;  ///< inputs: what their number is, "built-in figure"
    QString full;    ///< all of it, for a tooltip
    friend bool operator==(const FitSource&, const FitSource&) = default;
};

/// What one plan means for one part of the daily work: a sentence or two with this scenario's numbers, and where each
/// of them comes from: an input with its provenance, a result, or a fact of resources/ with who says so and when.
struct FitCell {
    QString text;
    QList<FitSource> sources;
    /// "Inputs: Bare metal: provisioning, spares (built-in figure). Facts: ..., 2026-11. Computed: node counts."
    [[nodiscard]] QString sourcesInLine() const;
    [[nodiscard]] QString sourcesInFull() const;
    friend bool operator==(const FitCell&, const FitCell&) = default;
};

struct FitRow {
    QString key;    ///< stable: "live_migration"
    QString topic;  ///< "Live migration"
    models::PerPlan<FitCell> cells;
};

/// The differences between the plans that are not dollars: who controls and patches what, recovery, provisioning,
/// isolation, maintenance, live migration, images, resizing. Every cell is computed from the scenario.
/// @test tests/ui/fit: every number recomputed from models/, every cell has a source, another scenario other texts
[[nodiscard]] QList<FitRow> fitTable(const models::Scenario& scenario, const models::Evaluation& evaluation);

/// The table as tab-separated text, sources in columns of their own.
[[nodiscard]] QString fitAsTsv(const QList<FitRow>& rows);

}  // namespace splitpoint::ui
