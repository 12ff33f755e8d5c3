#include "ui/calibrate/disturbance_change.h"

#include <QCoreApplication>

#include "ui/format/number_format.h"
#include "ui/language/language.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct DisturbanceChangeWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

QString percent(double share) {
    return formatNumber(share, Quantity::Percent);
}

/// Absent where both ends are the same as far as they are shown.
QString rangeWords(const models::Estimate& range) {
    const QString low = percent(range.low), high = percent(range.high);
    return low == high ? QString() : DisturbanceChangeWords::tr("%1 to %2").arg(low, high);
}

}  // namespace

QString disturbanceWords(const models::calibration::DisturbanceRange& range) {
    QStringList sentences;
    sentences << DisturbanceChangeWords::tr("%1 of %2 rounds were disturbed: %3 (%4).")
                     .arg(range.disturbedRounds)
                     .arg(range.rounds)
                     .arg(percent(range.probability.typical), rangeWords(range.probability));
    if (!range.slowdown) {
        sentences << DisturbanceChangeWords::tr("How long a disturbed round takes was not seen, and keeps its value.");
    } else if (rangeWords(*range.slowdown).isEmpty()) {
        sentences << DisturbanceChangeWords::tr("Such a round took %1 more time.").arg(percent(range.slowdown->typical));
    } else {
        sentences << DisturbanceChangeWords::tr("They took %1 (%2) more time.")
                         .arg(percent(range.slowdown->typical), rangeWords(*range.slowdown));
    }
    sentences << DisturbanceChangeWords::tr("A round stands for an hour of the host.");
    if (range.stepSigma) {
        sentences << DisturbanceChangeWords::tr("Steps spread by %1 (shown, not used by the model).").arg(percent(*range.stepSigma));
    }
    return sentences.join(QChar(u' '));
}

void setDisturbance(models::Scenario& scenario, const QString& set, const models::calibration::DisturbanceRange& range,
                    Provenance source) {
    models::Disturbance& disturbance = scenario.delivery[set.toStdString()].disturbance;
    const FileLanguage words;
    source.note = disturbanceWords(range);
    const QString part = u"delivery.%1.disturbance."_s.arg(set);
    disturbance.probability = range.probability;
    scenario.provenanceJson = withProvenance(scenario.provenanceJson, part + u"probability"_s, source);
    if (!range.slowdown) return;
    disturbance.slowdown = *range.slowdown;
    scenario.provenanceJson = withProvenance(scenario.provenanceJson, part + u"slowdown"_s, source);
}

}  // namespace splitpoint::ui
