#include "ui/calibrate/reference_view.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/calibration/combine.h"
#include "ui/calibrate/profile_words.h"
#include "ui/document/provenance.h"
#include "ui/format/number_format.h"
#include "ui/inputs/field_parts.h"
#include "ui/language/language.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
namespace calibration = models::calibration;

namespace {

struct ReferenceViewWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString ratioWords(double ratio) {
    return formatNumber(ratio, Quantity::Ratio);
}

QString rangeWords(const calibration::Interval& range) {
    return ReferenceViewWords::tr("%1 to %2").arg(ratioWords(range.low), ratioWords(range.high));
}

ComponentRow rowOf(const calibration::ComponentSlowdown& found, const models::Estimate& prior) {
    ComponentRow row;
    row.component = found.component;
    row.name = detail::componentLabel(found.component);
    row.prior = prior;
    row.measured = found.ratio;
    row.interval = found.interval;
    row.rounds = found.rounds;
    if (found.implausible) {
        row.whyNot = ReferenceViewWords::tr("faster than the reference for certain: it is no reference for this machine");
        return row;
    }
    const auto combined = calibration::combine(prior, found.log);
    if (!combined) {
        row.whyNot = worded(combined.error().message);
        return row;
    }
    row.combined = combined->value;
    row.priorWeight = combined->priorWeight;
    row.applies = true;
    return row;
}

QString valueOf(const calibration::ProbeRecord& probe) {
    return probe.summary ? valueWords(probe.summary->value, text(probe.unit)) : QString();
}

QStringList rowOf(const calibration::ReferenceEstimate& estimate) {
    const calibration::ProbeRecord& probe = *estimate.probe;
    const QString unit = text(probe.unit);
    return {componentWords(text(probe.component)),
            probe.device ? ReferenceViewWords::tr("%1 on GPU %2").arg(text(probe.method)).arg(*probe.device) : text(probe.method),
            u"%1 (%2)"_s.arg(valueWords(estimate.reference.typical, unit),
                             valueRangeWords(estimate.reference.low, estimate.reference.high, unit)),
            valueOf(probe),
            ratioWords(estimate.ratio),
            rangeWords(estimate.interval),
            estimate.refused ? ReferenceViewWords::tr("refused: faster than the reference allows") : QString()};
}

QStringList differencesOf(const calibration::Pairing& pairing) {
    QStringList sentences;
    for (const calibration::Mismatch& mismatch : pairing.mismatches) {
        QString subject = worded(mismatch.subject);
        if (!subject.isEmpty()) subject[0] = subject.at(0).toUpper();
        QStringList barred;
        for (const std::string& component : mismatch.components) barred << componentWords(text(component));
        const QString values = ReferenceViewWords::tr("%1 differs: %2 in the reference, %3 here")
                                   .arg(subject, worded(mismatch.first), worded(mismatch.second));
        sentences << (mismatch.hard ? ReferenceViewWords::tr("%1. Left out: %2.").arg(values, barred.join(u", "_s))
                                    : values + u"."_s);
    }
    return sentences;
}

void fillCaveats(ReferenceView& view) {
    view.caveats << ReferenceViewWords::tr("Estimate against reference, not a calibration: a pair of the same machine says more.");
    if (view.estimate.pairing.setsSlowdown) {
        view.caveats << ReferenceViewWords::tr(
            "These two may be a pair: if they ran on the same machine, use \u201cPair and apply\u201d.");
    }
    const bool gpus = std::any_of(view.estimate.probes.begin(), view.estimate.probes.end(),
                                  [](const auto& estimate) { return estimate.probe->device.has_value(); });
    if (gpus)
        view.caveats << QString::fromUtf8(calibration::kReferenceCaveat.data(), calibration::kReferenceCaveat.size());
    QStringList unvalidated{validationWords(*view.reference.profile), validationWords(*view.profile.profile)};
    unvalidated.removeAll(QString());
    if (!unvalidated.isEmpty()) view.caveats << unvalidated.first();
}

}  // namespace

bool ReferenceView::applies() const {
    return std::any_of(components.begin(), components.end(), [](const ComponentRow& row) { return row.applies; });
}

QString ReferenceView::source() const {
    const QString words = ReferenceViewWords::tr("estimate against reference: %1 against %2").arg(profile.name, reference.name);
    return profile.example || reference.example ? ReferenceViewWords::tr("%1; example data").arg(words) : words;
}

ReferenceView referenceView(const ProjectProfile& profile, const ProjectProfile& reference, const QString& set) {
    ReferenceView view{profile, reference, {}, {}, {}, {}, {}, {}, {}};
    if (profile.id() == reference.id()) {
        view.refusal = ReferenceViewWords::tr("This is the reference itself; choose another profile to estimate.");
        return view;
    }
    view.estimate = calibration::estimateAgainst(*profile.profile, *reference.profile);
    view.differences = differencesOf(view.estimate.pairing);
    const auto [defaults, label] = overheadDefaults(set);
    view.prior = label;
    for (const auto& component : view.estimate.components) {
        view.components.push_back(rowOf(component, defaults.slowdown[models::index(component.component)]));
    }
    for (const auto& probe : view.estimate.probes) view.probeRows << rowOf(probe);
    if (view.components.empty()) {
        view.refusal = view.estimate.probes.empty()
                           ? ReferenceViewWords::tr("No probe of equal method and hardware is in both, so nothing can be estimated.")
                           : ReferenceViewWords::tr("Every probe is faster than the reference allows: it is the wrong reference.");
    }
    fillCaveats(view);
    return view;
}

void applyEstimate(models::Scenario& scenario, const ReferenceView& view, const QString& set) {
    const FileLanguage words;
    models::OverheadSet& overheads = scenario.delivery[set.toStdString()];
    for (const ComponentRow& row : view.components) {
        if (!row.applies || !row.combined) continue;
        const std::size_t c = models::index(row.component);
        overheads.slowdown[c] = *row.combined;
        const QString part = u"delivery.%1.slowdown.%2"_s.arg(set, text(std::string(models::kComponentNames[c])));
        scenario.provenanceJson = withProvenance(
            scenario.provenanceJson, part,
            {ProvenanceKind::Assumed, view.source(), text(view.profile.profile->createdUtc).left(10),
             ReferenceViewWords::tr("estimate against reference: %1 (%2)").arg(ratioWords(row.measured), rangeWords(row.interval))});
    }
}

QString estimateEdit(const ReferenceView& view, const QString& set) {
    return ReferenceViewWords::tr("Apply estimate of %1 against reference %2 to \u201c%3\u201d")
        .arg(view.profile.name, view.reference.name, set);
}

}  // namespace splitpoint::ui
