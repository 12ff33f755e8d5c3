#include <QCoreApplication>

#include "ui/calibrate/profile_words.h"
#include "ui/calibrate/reference_view.h"
#include "ui/calibrate/slowdown_chart.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

}  // namespace

ChartSpec referenceChart(const ReferenceView& view) {
    ChartSpec spec;
    spec.id = u"calibrate.reference"_s;
    const QString title = Words::tr("Estimate against reference");
    spec.title =
        view.profile.example || view.reference.example ? u"%1 \u2014 %2"_s.arg(title, exampleMark().toUpper()) : title;
    spec.x.title = Words::tr("component");
    spec.y.title = Words::tr("time, \u00d7 the reference");
    spec.y.quantity = Quantity::Ratio;
    if (view.components.empty()) {
        spec.emptyReason = view.refusal;
        spec.description = view.refusal;
        return spec;
    }
    QStringList each;
    for (const ComponentRow& row : view.components) {
        each << Words::tr("%1 %2").arg(row.name, formatNumber(row.measured, Quantity::Ratio));
    }
    addComponents(spec, view.components, Words::tr("Estimate (95 % interval)"), true);
    spec.description = Words::tr("Estimate of %1 against the reference %2, not a calibration: %3.")
                           .arg(view.profile.name, view.reference.name, each.join(u", "_s));
    spec.footnote = Words::tr("Default: %1; %2.").arg(view.prior, view.source());
    return spec;
}

}  // namespace splitpoint::ui
