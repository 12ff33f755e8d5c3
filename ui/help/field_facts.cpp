#include "ui/help/field_facts.h"

#include <QLocale>
#include <QRegularExpression>

#include "ui/help/help_topics.h"
#include "ui/inputs/field_text.h"
#include "ui/inputs/field_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

/// Inputs whose default is another input's value: the page says which.
bool followsAnother(const QString& path) {
    static const QStringList keys{u"instance_gpus"_s, u"host_gpus"_s, u"time_shares_gpus"_s, u"reference_gpu"_s};
    return keys.contains(path.section(QChar(u'.'), -1));
}

/// What the fields of one topic have, each thing once and in the order met.
struct Facts {
    QStringList units, ranges, defaults, keys, labels;
    bool takesRanges = false;
};

void note(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text)) list << text;
}

QString keyOf(const QString& path) {
    static const QRegularExpression counts(u"\\[\\d+\\]"_s), offer(u"^offers\\.[a-z_]+"_s), set(u"^delivery\\.[^.]+"_s),
        component(u"(time_shares|(?<=\\.)slowdown|measured_slowdown)\\.[a-z_]+$"_s);
    QString key = path;
    key.replace(counts, u"[n]"_s).replace(offer, u"offers.TIER"_s).replace(set, u"delivery.SET"_s);
    if (!key.contains(u"disturbance"_s)) key.replace(component, u"\\1.NAME"_s);
    return key;
}

QString listOf(const QStringList& texts) {
    return texts.join(FieldWords::tr(" or "));
}

QString markdownOf(const Facts& facts) {
    QStringList lines;
    if (!facts.units.isEmpty()) lines << FieldWords::tr("Unit: %1").arg(listOf(facts.units));
    if (!facts.ranges.isEmpty()) lines << FieldWords::tr("Allowed: %1").arg(listOf(facts.ranges));
    if (facts.takesRanges) lines << FieldWords::tr("Takes a range");
    if (!facts.defaults.isEmpty()) lines << FieldWords::tr("Left out: %1").arg(listOf(facts.defaults));
    lines << FieldWords::tr("In a file: `%1`").arg(facts.keys.join(u"`, `"_s));
    return lines.join(u" \u00b7 "_s) + u"\n"_s;
}

}  // namespace

models::Scenario scenarioWithEveryField() {
    models::Scenario scenario;
    for (const models::Tier tier : models::kTiers) {
        models::Offer offer;
        offer.gpu = "H100";
        offer.gpusPerNode = 8;
        offer.usdPerGpuHour = 1.0;
        scenario.offer(tier) = offer;
    }
    models::Workload week, file;
    week.name = "Week";
    week.kind = models::WorkloadKind::Training;
    week.gpusPerJob = 8;  // of which other defaults follow than of a service's
    week.demand = models::WeekDemand{{{0.0, 1.0}}};
    file.name = "File";
    file.kind = models::WorkloadKind::Inference;
    file.demand = models::CsvDemand{};
    scenario.workloads = {week, file};
    scenario.delivery = {{"bare_metal", {}}, {"virtual", {}}};
    scenario.extraCosts.emplace_back();
    scenario.currentSpend.emplace();
    return scenario;
}

models::HelpInsertions fieldFacts(const std::vector<Field>& fields) {
    const QLocale locale;
    std::map<QString, Facts> byTopic;
    for (const Field& field : fields) {
        Facts& facts = byTopic[fieldTopic(field.path)];
        note(facts.units, field.unit);
        note(facts.ranges, limitsWords(field, locale));
        if (!followsAnother(field.path)) note(facts.defaults, field.fallback);
        note(facts.keys, keyOf(field.path));
        facts.takesRanges = facts.takesRanges || field.kind == FieldKind::Range;
        for (const FieldChoice& choice : field.choices) {
            if (field.path.endsWith(u"overheads"_s)) continue;  // names of sets, which every file chooses itself
            note(facts.labels, choice.key);
        }
    }
    models::HelpInsertions result;
    for (auto& [topic, facts] : byTopic) {
        if (!facts.labels.isEmpty()) note(facts.ranges, u"`%1`"_s.arg(facts.labels.join(u"`, `"_s)));
        result[topic.toStdString()] = markdownOf(facts).toStdString();
    }
    return result;
}

}  // namespace splitpoint::ui
