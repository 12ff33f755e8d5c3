#include "ui/calibrate/calibration_pair.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <QCoreApplication>

#include "models/calibration/combine.h"
#include "models/catalogue/catalogue.h"
#include "models/catalogue/overhead_sets.h"
#include "models/words/sources.h"
#include "ui/calibrate/disturbance_change.h"
#include "ui/calibrate/profile_words.h"
#include "ui/document/provenance.h"
#include "ui/format/number_format.h"
#include "ui/inputs/field_parts.h"
#include "ui/language/language.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
namespace calibration = models::calibration;
using models::Estimate;
using models::Scenario;

namespace {

struct CalibrationPairWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr std::string_view kStandInSet = "vm_tuned";

QString text(const std::string& value) {
    return QString::fromStdString(value);
}
QString ratioWords(double ratio) {
    return formatNumber(ratio, Quantity::Ratio, Precision::Short);
}
QString percent(double share) {
    return formatNumber(share, Quantity::Percent);
}
QString rangeWords(double low, double high) {
    return CalibrationPairWords::tr("%1 to %2").arg(ratioWords(low), ratioWords(high));
}

QString mismatchWords(const calibration::Mismatch& mismatch) {
    QString subject = worded(mismatch.subject);
    if (!subject.isEmpty()) subject[0] = subject.at(0).toUpper();
    const QString values = CalibrationPairWords::tr("%1 differs: %2 and %3").arg(subject, worded(mismatch.first), worded(mismatch.second));
    if (!mismatch.hard) return values + u"."_s;
    QStringList barred;
    for (const std::string& component : mismatch.components) barred << componentWords(text(component));
    return CalibrationPairWords::tr("%1. Different hardware: %2 cannot be applied.").arg(values, barred.join(u", "_s));
}

QString verdictWords(calibration::Verdict verdict) {
    return worded(std::string(calibration::verdictName(verdict)));
}

QString whyNotApplied(const calibration::ComponentSlowdown& measured, const QString& refusal) {
    if (measured.differentHardware) return CalibrationPairWords::tr("different hardware");
    if (measured.implausible && refusal.isEmpty())  // else there is no bare metal in it
        return CalibrationPairWords::tr("faster than bare metal for certain: check that the pair is the right way round");
    return refusal;
}

ComponentRow rowOf(const calibration::ComponentSlowdown& measured, const Estimate& prior, const QString& refusal) {
    ComponentRow row;
    row.component = measured.component;
    row.name = detail::componentLabel(measured.component);
    row.prior = prior;
    row.measured = measured.ratio;
    row.interval = measured.interval;
    row.verdict = verdictWords(measured.verdict);
    row.rounds = measured.rounds;
    if (measured.structural && measured.contention) {
        row.split = CalibrationPairWords::tr("%1 from virtualization \u00d7 %2 from other work")
                        .arg(ratioWords(*measured.structural), ratioWords(*measured.contention));
    }
    row.whyNot = whyNotApplied(measured, refusal);
    if (!row.whyNot.isEmpty()) return row;
    const auto combined = calibration::combine(prior, measured.log);
    if (!combined) {
        row.whyNot = worded(combined.error().message);
        return row;
    }
    row.combined = combined->value;
    row.priorWeight = combined->priorWeight;
    row.applies = true;
    return row;
}

ProbeRow rowOf(const CalibrationPair& pair, const calibration::ProbeSlowdown& probe) {
    const auto& first = *probe.pair.first;
    const QString unit = text(first.unit);
    const std::size_t gpus = std::max(pair.first.profile->gpus.size(), pair.second.profile->gpus.size());
    ProbeRow row;
    row.component = componentWords(text(first.component));
    row.method = text(first.method);
    if (first.device && gpus > 1) row.method += CalibrationPairWords::tr(" on GPU %1").arg(*first.device);
    if (first.summary) row.first = valueWords(first.summary->value, unit);
    if (probe.pair.second->summary) row.second = valueWords(probe.pair.second->summary->value, unit);
    row.ratio = ratioWords(probe.ratio);
    row.interval = rangeWords(probe.interval.low, probe.interval.high);
    row.verdict = probe.pair.differentHardware ? CalibrationPairWords::tr("different hardware") : verdictWords(probe.verdict);
    return row;
}

void fillDisturbance(CalibrationPair& pair) {
    if (!pair.comparison.pairing.setsDisturbance) {
        pair.disturbanceWords = CalibrationPairWords::tr(
            "A disturbance needs two profiles of the same kind of machine, both on bare metal or both in the same "
            "kind of virtual machine, one quiet and one busy.");
        return;
    }
    pair.disturbance = calibration::disturbanceRangeOf({pair.first.profile.get(), pair.second.profile.get()});
    pair.disturbanceWords = pair.disturbance ? disturbanceWords(*pair.disturbance)
                                             : CalibrationPairWords::tr(
                                                   "Neither profile has the CPU probes with both clocks that a "
                                                   "disturbance is read from; measure again with the host probes.");
}

QStringList implausibleWords(const ProjectProfile& side) {
    QStringList sentences;
    for (const calibration::ProbeRecord& probe : side.profile->probes) {
        if (probe.status != "implausible") continue;
        sentences << CalibrationPairWords::tr("%1 of %2 is faster than its hardware can be, so that it is not used: measure again.")
                         .arg(text(probe.method), side.name);
    }
    return sentences;
}

Provenance provenanceOf(const CalibrationPair& pair, const QString& note = {}) {
    return {ProvenanceKind::Measured, pair.source(), text(pair.second.profile->createdUtc).left(10), note};
}

std::string noted(const Scenario& scenario, const QString& part, const CalibrationPair& pair, const QString& note) {
    return withProvenance(scenario.provenanceJson, part, provenanceOf(pair, note));
}

}  // namespace

std::pair<models::OverheadSet, QString> overheadDefaults(const QString& set) {
    const models::Catalogue& catalogue = models::builtInCatalogue();
    const std::string wanted = set.toStdString();
    auto known = models::recommendedOverheads(catalogue, wanted);
    const std::string name(known ? models::presetOfSet(wanted) : kStandInSet);
    if (!known) known = models::recommendedOverheads(catalogue, kStandInSet);
    const models::OverheadPreset* preset = catalogue.overheadPreset(name);
    return {known.value_or(models::OverheadSet{}), preset == nullptr ? text(name) : text(preset->label)};
}

bool CalibrationPair::setsSlowdown() const {
    return std::any_of(components.begin(), components.end(), [](const ComponentRow& row) { return row.applies; });
}

QString CalibrationPair::source() const {
    QStringList hardware;
    if (!second.profile->gpus.empty()) hardware << text(second.profile->gpus.front().name);
    if (!second.profile->machine.cpu.model.empty()) hardware << text(second.profile->machine.cpu.model);
    int rounds = 0;
    for (const ComponentRow& row : components) rounds = rounds == 0 ? row.rounds : std::min(rounds, row.rounds);
    if (rounds == 0) rounds = static_cast<int>(std::min(first.profile->rounds.size(), second.profile->rounds.size()));
    const QString words =
        CalibrationPairWords::tr("measured on %1 (%2 against %3), %4 rounds")
            .arg(hardware.isEmpty() ? CalibrationPairWords::tr("an unknown machine") : hardware.join(u", "_s), second.name, first.name)
            .arg(rounds);
    // What goes into a file is in the file's own words, which status bar, deck and report look for.
    const QString checked =
        unvalidated.isEmpty() ? words : words + u"; "_s + worded(std::string(models::words::kNeverValidated));
    return example ? CalibrationPairWords::tr("%1; example data").arg(checked) : checked;
}

QString CalibrationPair::jobWords() const {
    if (!hasJob()) return {};
    const calibration::ProbeSlowdown& job = comparison.job->measured;
    return CalibrationPairWords::tr("Your job took %1 times as long (%2); that replaces what the components would say of a workload.")
        .arg(ratioWords(job.ratio), rangeWords(job.interval.low, job.interval.high));
}

CalibrationPair pairProfiles(const ProjectProfile& first, const ProjectProfile& second, const QString& set,
                             calibration::ProbeMix mix) {
    CalibrationPair pair;
    pair.first = first;
    pair.second = second;
    pair.set = set;
    pair.example = first.example || second.example;
    pair.comparison = calibration::compare(*first.profile, *second.profile, mix);
    const calibration::Pairing& pairing = pair.comparison.pairing;
    pair.refusal = worded(pairing.whyNoSlowdown);
    pair.headline = worded(pair.comparison.headline);
    for (const auto& mismatch : pairing.mismatches) (mismatch.hard ? pair.hard : pair.soft) << mismatchWords(mismatch);
    for (const std::string& sentence : pairing.notCompared) pair.notCompared << worded(sentence);
    const auto [defaults, label] = overheadDefaults(set);
    pair.prior = label;
    for (const auto& measured : pair.comparison.components) {
        pair.components.push_back(rowOf(measured, defaults.slowdown[models::index(measured.component)], pair.refusal));
    }
    for (const auto& probe : pair.comparison.probes) pair.probes.push_back(rowOf(pair, probe));
    fillDisturbance(pair);
    QStringList unvalidated{validationWords(*first.profile), validationWords(*second.profile)};
    unvalidated.removeAll(QString());
    if (!unvalidated.isEmpty()) pair.unvalidated = unvalidated.first();
    pair.implausible = implausibleWords(first) + implausibleWords(second);
    return pair;
}

QStringList setsFor(const Scenario& scenario, const calibration::Profile& second) {
    const models::Delivery wanted =
        second.isBareMetal() && !second.isContainer() ? models::Delivery::BareMetal : models::Delivery::Virtual;
    QStringList inUse;
    // On demand first: it is what a virtual plan rents by the hour.
    for (const models::Tier tier :
         {models::Tier::BareMetal, models::Tier::OnDemand, models::Tier::Reserved, models::Tier::Spot}) {
        const auto& offer = scenario.offer(tier);
        if (offer && models::deliveryOf(tier) == wanted) inUse << text(models::effectiveOverheadSet(*offer, tier));
    }
    for (const auto& [name, set] : scenario.delivery) {
        const bool metal = name == "bare_metal";
        if (metal == (wanted == models::Delivery::BareMetal)) inUse << text(name);
    }
    inUse.removeDuplicates();
    return inUse;
}

void applySlowdown(Scenario& scenario, const CalibrationPair& pair) {
    const FileLanguage words;
    models::OverheadSet& set = scenario.delivery[pair.set.toStdString()];
    for (const ComponentRow& row : pair.components) {
        if (!row.applies || !row.combined) continue;
        const std::size_t c = models::index(row.component);
        set.slowdown[c] = *row.combined;
        const QString part = u"delivery.%1.slowdown.%2"_s.arg(pair.set, text(std::string(models::kComponentNames[c])));
        const QString note = CalibrationPairWords::tr("measured %1 (%2), default %3 with a weight of %4")
                                 .arg(ratioWords(row.measured), rangeWords(row.interval.low, row.interval.high),
                                      rangeWords(row.prior.low, row.prior.high), percent(row.priorWeight));
        scenario.provenanceJson = noted(scenario, part, pair, note);
    }
}

void applyDisturbance(Scenario& scenario, const CalibrationPair& pair) {
    if (!pair.disturbance) return;
    const FileLanguage words;
    setDisturbance(scenario, pair.set, *pair.disturbance, provenanceOf(pair));
}

void applyJob(Scenario& scenario, const CalibrationPair& pair, std::size_t workload) {
    if (!pair.comparison.job || workload >= scenario.workloads.size()) return;
    const FileLanguage words;
    const calibration::ProbeSlowdown& job = pair.comparison.job->measured;
    constexpr double kFifthToNinetyFifth = 0.90;  // what an estimate's low and high mean
    const calibration::Interval range = job.log.interval(kFifthToNinetyFifth);
    scenario.workloads[workload].measuredSlowdown[pair.set.toStdString()] = {range.low, job.ratio, range.high};
    const QString part = u"workloads[%1].measured_slowdown.%2"_s.arg(workload).arg(pair.set);
    scenario.provenanceJson = noted(scenario, part, pair, CalibrationPairWords::tr("the workload's own job, measured on both"));
}

QString slowdownEdit(const CalibrationPair& pair) {
    return CalibrationPairWords::tr("Apply measured slowdowns to \u201c%1\u201d (%2 against %3)")
        .arg(pair.set, pair.second.name, pair.first.name);
}

QString disturbanceEdit(const CalibrationPair& pair) {
    return CalibrationPairWords::tr("Apply measured disturbance to \u201c%1\u201d (%2 and %3)")
        .arg(pair.set, pair.first.name, pair.second.name);
}

QString jobEdit(const CalibrationPair& pair, const QString& workload) {
    return CalibrationPairWords::tr("Apply the measured slowdown of its own job to %1 on \u201c%2\u201d").arg(workload, pair.set);
}

}  // namespace splitpoint::ui
