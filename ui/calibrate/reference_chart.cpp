#include <QCoreApplication>

#include "ui/calibrate/profile_words.h"
#include "ui/calibrate/reference_view.h"
#include "ui/calibrate/slowdown_chart.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReferenceChartWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

}  // namespace

ChartSpec referenceChart(const ReferenceView& view) {
    ChartSpec spec;
    spec.id = u"calibrate.reference"_s;
    const QString title = ReferenceChartWords::tr("Estimate against reference");
    spec.title =
        view.profile.example || view.reference.example ? u"%1 \u2014 %2"_s.arg(title, exampleMark().toUpper()) : title;
    spec.x.title = ReferenceChartWords::tr("component");
    spec.y.title = ReferenceChartWords::tr("time, \u00d7 the reference");
    spec.y.quantity = Quantity::Ratio;
    if (view.components.empty()) {
        spec.emptyReason = view.refusal;
        spec.description = view.refusal;
        return spec;
    }
    QStringList each;
    for (const ComponentRow& row : view.components) {
        each << ReferenceChartWords::tr("%1 %2").arg(row.name, formatNumber(row.measured, Quantity::Ratio));
    }
    addComponents(spec, view.components, ReferenceChartWords::tr("Estimate (95 % interval)"), true);
    spec.description = ReferenceChartWords::tr("Estimate of %1 against the reference %2, not a calibration: %3.")
                           .arg(view.profile.name, view.reference.name, each.join(u", "_s));
    spec.footnote = ReferenceChartWords::tr("Default: %1; %2.").arg(view.prior, view.source());
    return spec;
}

}  // namespace splitpoint::ui
