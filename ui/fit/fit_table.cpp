#include "ui/fit/fit_table.h"

#include <array>

#include "ui/fit/fit_words.h"
#include "ui/fit/plan_parts.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {

struct Topic {
    const char* key;
    const char* name;
    MakeCell make;
};

constexpr std::array<Topic, 9> kTopics{
    {{"control", QT_TRANSLATE_NOOP("Fit", "Driver and system control"), &controlCell},
     {"recovery", QT_TRANSLATE_NOOP("Fit", "Snapshots and recovery"), &recoveryCell},
     {"provisioning", QT_TRANSLATE_NOOP("Fit", "Provisioning speed"), &provisioningCell},
     {"isolation", QT_TRANSLATE_NOOP("Fit", "Isolation"), &isolationCell},
     {"maintenance", QT_TRANSLATE_NOOP("Fit", "Maintenance"), &maintenanceCell},
     {"live_migration", QT_TRANSLATE_NOOP("Fit", "Live migration"), &liveMigrationCell},
     {"images", QT_TRANSLATE_NOOP("Fit", "Prebuilt images"), &imagesCell},
     {"resizing", QT_TRANSLATE_NOOP("Fit", "Resizing"), &resizingCell},
     {"patches", QT_TRANSLATE_NOOP("Fit", "Who patches"), &patchesCell}}};

FitCell nothingRented() {
    FitCell cell;
    addSentence(cell, FitWords::tr("The plan rents nothing."));
    addResult(cell, FitWords::tr("node counts"));
    return cell;
}

}  // namespace

QList<FitRow> fitTable(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    const FitSources sources(scenario);
    QList<FitRow> rows;
    for (const Topic& topic : kTopics) rows.append({QString::fromLatin1(topic.key), FitWords::tr(topic.name), {}});
    for (const models::PlanKind kind : models::kPlans) {
        const PlanParts plan(scenario, evaluation.plan(kind), sources);
        for (std::size_t t = 0; t < kTopics.size(); ++t) {
            FitCell cell = kTopics[t].make(plan);
            rows[static_cast<qsizetype>(t)].cells[models::index(kind)] = cell.text.isEmpty() ? nothingRented() : cell;
        }
    }
    return rows;
}

QString fitAsTsv(const QList<FitRow>& rows) {
    QStringList head{FitWords::tr("Topic")};
    for (const models::PlanKind plan : models::kPlans)
        head << planName(plan) << FitWords::tr("%1: sources").arg(planName(plan));
    QStringList lines{head.join(u'\t')};
    for (const FitRow& row : rows) {
        QStringList cells{row.topic};
        for (const FitCell& cell : row.cells) cells << cell.text << cell.sourcesInLine();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace splitpoint::ui
