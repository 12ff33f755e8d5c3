#include "ui/fit/cell_writer.h"

#include <algorithm>
#include <utility>

#include "models/catalogue/operational_facts.h"
#include "ui/fit/fit_words.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {

namespace {

void add(FitCell& cell, FitSource source) {
    const auto same = [&](const FitSource& each) { return each.kind == source.kind && each.name == source.name; };
    if (std::none_of(cell.sources.begin(), cell.sources.end(), same)) cell.sources.append(std::move(source));
}

QStringList namesOf(const QList<FitSource>& sources, FitSource::Kind kind) {
    QStringList names;
    for (const FitSource& source : sources) {
        if (source.kind == kind) names << source.name;
    }
    return names;
}

/// Inputs with the same detail share it: "A, B (built-in figure); C (assumed)".
QString inputsInLine(const QList<FitSource>& sources) {
    QStringList details, parts;
    for (const FitSource& source : sources) {
        if (source.kind == FitSource::Kind::Input && !details.contains(source.detail)) details << source.detail;
    }
    for (const QString& detail : details) {
        QStringList names;
        for (const FitSource& source : sources) {
            if (source.kind == FitSource::Kind::Input && source.detail == detail) names << source.name;
        }
        parts << FitWords::tr("%1 (%2)").arg(names.join(QStringLiteral(", ")), detail);
    }
    return parts.join(QStringLiteral("; "));
}

}  // namespace

QString FitCell::sourcesInLine() const {
    QStringList parts;
    if (const QString inputs = inputsInLine(sources); !inputs.isEmpty())
        parts << FitWords::tr("Inputs: %1.").arg(inputs);
    if (const QStringList facts = namesOf(sources, FitSource::Kind::Fact); !facts.isEmpty())
        parts << FitWords::tr("Facts: %1.").arg(facts.join(QStringLiteral("; ")));
    if (const QStringList results = namesOf(sources, FitSource::Kind::Result); !results.isEmpty())
        parts << FitWords::tr("Computed: %1.").arg(results.join(QStringLiteral(", ")));
    return parts.join(u' ');
}

QString FitCell::sourcesInFull() const {
    QStringList all;
    for (const FitSource& source : sources) all << source.full;
    return all.join(QStringLiteral("\n\n"));
}

FitSources::FitSources(const models::Scenario& scenario)
    : provenance_(scenario.provenanceJson), fields_(fieldsOf(scenario)) {}

void FitSources::addInput(FitCell& cell, const QString& path) const {
    const Field* field = findField(fields_, path);
    const QString label = field != nullptr ? field->fullLabel() : path;
    const Provenance source = provenance_.of(path);
    QString kind = source.kindPhrase();
    if (!source.date.isEmpty()) kind = FitWords::tr("%1, %2").arg(kind, source.date);
    add(cell, {FitSource::Kind::Input, label, kind, FitWords::tr("Input %1\n%2").arg(label, source.words())});
}

void FitSources::addOfferInput(FitCell& cell, models::Tier tier, const QString& field) const {
    const std::string_view key = models::kTierNames[models::index(tier)];
    addInput(
        cell,
        QStringLiteral("offers.%1.%2").arg(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())), field));
}

void FitSources::addWorkloadInput(FitCell& cell, std::size_t workload, const QString& field) const {
    addInput(cell, QStringLiteral("workloads[%1].%2").arg(workload).arg(field));
}

void addResult(FitCell& cell, const QString& what) {
    add(cell, {FitSource::Kind::Result, what, {}, FitWords::tr("Computed from this scenario: %1").arg(what)});
}

void addFact(FitCell& cell, std::string_view id) {
    const models::OperationalFact& fact = models::operationalFact(id);
    const QString source = QString::fromStdString(fact.source), date = QString::fromStdString(fact.asOf);
    add(cell, {FitSource::Kind::Fact,
               FitWords::tr("%1, %2").arg(source.section(QStringLiteral(" ("), 0, 0), date),
               {},
               FitWords::tr("%1\nSource: %2\nAs of: %3, %4")
                   .arg(QString::fromStdString(fact.statement), source, date,
                        QString::fromStdString(fact.quality).replace(u'_', u' '))});
}

void addSentence(FitCell& cell, const QString& sentence) {
    if (!cell.text.isEmpty()) cell.text += u' ';
    cell.text += sentence;
}

}  // namespace splitpoint::ui
