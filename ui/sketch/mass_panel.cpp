#include "ui/sketch/mass_panel.h"
#include "ui/language/model_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "models/demand/mass.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::MassTarget;
using models::Workload;

namespace {

constexpr int kMonthHours = 730;
constexpr int kMonths = 12;
constexpr double kShownDecimals = 0.05;  // boxes show one decimal; a smaller difference is none

void name(QAbstractSpinBox* box, const QString& name) {
    box->setAccessibleName(name);
    box->findChild<QLineEdit*>()->setAccessibleName(name);
}

void display(QDoubleSpinBox* box, double value) {
    const QSignalBlocker quiet(box);
    if (std::abs(box->value() - value) > kShownDecimals) box->setValue(value);
}

/// The layer on top of all others, if it is on and of this kind.
template <class What>
const What* top(const Workload& workload) {
    const auto& layers = workload.demandLayers;
    return layers.empty() || !layers.back().on ? nullptr : std::get_if<What>(&layers.back().what);
}

}  // namespace

MassPanel::MassPanel(SketchSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      months_(new QComboBox(this)),
      monthTotal_(nullptr),
      shift_(new QSpinBox(this)),
      cap_(nullptr) {
    const QString always = tr("%1 The curve below stays as it is: a layer on top does it.");
    scale_[0] = createBox(tr("Scale to peak"), tr("GPUs"),
                          always.arg(tr("Scales the demand so that its highest hour is this.")),
                          [this](double target) { scaleTo(0, target); });
    scale_[1] =
        createBox(tr("Scale to mean"), tr("GPUs"), always.arg(tr("Scales the demand so that its mean is this.")),
                  [this](double target) { scaleTo(1, target); });
    scale_[2] = createBox(tr("Scale to total"), tr("GPU-h"),
                          always.arg(tr("Scales the demand so that the horizon holds this many GPU-hours.")),
                          [this](double target) { scaleTo(2, target); });
    monthTotal_ = createBox(
        tr("Scale one month to"), tr("GPU-h"),
        always.arg(tr("Scales the chosen month, 730 h long and the same every year, to this many GPU-hours.")),
        [this](double target) { scaleMonthTo(target); });
    cap_ = createBox(tr("Cap at"), tr("GPUs"),
                     always.arg(tr("No hour above this, before growth of the workload: what a quota allows, or outliers clipped.")),
                     [this](double gpus) { capAt(gpus); });
    months_->setAccessibleName(tr("Month that is scaled"));
    months_->setToolTip(tr("The month that the number beside it belongs to"));
    months_->setMinimumContentsLength(4);
    months_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    shift_->setRange(-models::kMaxHorizonHours, models::kMaxHorizonHours);
    shift_->setKeyboardTracking(false);
    shift_->setSuffix(tr(" h later"));
    shift_->setToolTip(always.arg(tr("Moves the demand in time; below 0: earlier.")));
    name(shift_, tr("Shift in time"));
    const QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QWidget* box :
         {static_cast<QWidget*>(scale_[0]), static_cast<QWidget*>(scale_[1]), static_cast<QWidget*>(scale_[2]),
          static_cast<QWidget*>(monthTotal_), static_cast<QWidget*>(cap_), static_cast<QWidget*>(shift_)})
        box->setSizePolicy(narrow);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* title = new QLabel(tr("Whole demand"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    const auto line = [&](const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    line(tr("Peak"), scale_[0], scale_[0]);
    line(tr("Mean"), scale_[1], scale_[1]);
    line(tr("Total"), scale_[2], scale_[2]);
    auto* month = new QWidget(this);
    auto* monthLayout = new QHBoxLayout(month);
    monthLayout->setContentsMargins(0, 0, 0, 0);
    monthLayout->addWidget(months_);
    monthLayout->addWidget(monthTotal_, 1);
    line(tr("Month"), month, months_);
    line(tr("Shift"), shift_, shift_);
    line(tr("Cap"), cap_, cap_);
    QWidget* before = scale_[0];
    for (QWidget* each :
         {static_cast<QWidget*>(scale_[1]), static_cast<QWidget*>(scale_[2]), static_cast<QWidget*>(months_),
          static_cast<QWidget*>(monthTotal_), static_cast<QWidget*>(shift_), static_cast<QWidget*>(cap_)}) {
        setTabOrder(before, each);
        before = each;
    }

    connect(months_, &QComboBox::currentIndexChanged, this, &MassPanel::refresh);
    connect(shift_, &QSpinBox::valueChanged, this, &MassPanel::shiftTo);
}

QDoubleSpinBox* MassPanel::createBox(const QString& title, const QString& unit, const QString& tip,
                                     const std::function<void(double)>& take) {
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0.0, 1e12);
    box->setDecimals(1);
    box->setGroupSeparatorShown(true);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setKeyboardTracking(false);
    box->setSuffix(u" "_s + unit);
    box->setToolTip(tip);
    name(box, title);
    connect(box, &QDoubleSpinBox::valueChanged, this, take);
    return box;
}

void MassPanel::setCurve(std::vector<double> curve) {
    curve_ = std::move(curve);
    fillMonths();
    refresh();
}

void MassPanel::fillMonths() {
    const int count = std::min(kMonths, (static_cast<int>(curve_.size()) + kMonthHours - 1) / kMonthHours);
    QStringList names;
    for (int month = 0; month < count; ++month) names << session_.clock().month(month);
    bool same = names.size() == months_->count();
    for (int i = 0; same && i < months_->count(); ++i) same = months_->itemText(i) == names[i];
    if (same) return;
    const QSignalBlocker quiet(months_);
    const int chosen = std::max(0, months_->currentIndex());
    months_->clear();
    months_->addItems(names);
    months_->setCurrentIndex(std::min(chosen, count - 1));
}

void MassPanel::refresh() {
    if (curve_.empty()) return;
    const double total = std::accumulate(curve_.begin(), curve_.end(), 0.0);
    const double peak = *std::max_element(curve_.begin(), curve_.end());
    display(scale_[0], peak);
    display(scale_[1], total / static_cast<double>(curve_.size()));
    display(scale_[2], total);
    display(monthTotal_, models::monthGpuHours(curve_, std::max(0, months_->currentIndex())));
    const auto* cap = top<models::CapLayer>(session_.workload());
    display(cap_, cap != nullptr ? cap->gpus : peak);
    const auto* shift = top<models::ShiftLayer>(session_.workload());
    const QSignalBlocker quiet(shift_);
    shift_->setValue(shift != nullptr ? shift->hours : 0);
}

void MassPanel::commit(const EditWords& words, const std::function<void(Workload&)>& how, const QString& key) {
    if (!session_.change(words, how, u"mass %1 %2"_s.arg(session_.workloadIndex()).arg(key))) refresh();
}

void MassPanel::scaleTo(std::size_t which, double target) {
    const auto factor = models::massFactor(curve_, static_cast<MassTarget>(which), target);
    if (!factor) {
        Q_EMIT session_.refused(worded(factor.error().message));
        return refresh();
    }
    const std::array<QString, 3> words{tr("scale to peak"), tr("scale to mean"), tr("scale to total")};
    commit(
        {words[which], {}, QLocale().toString(target, 'f', 1), which == 2 ? tr("GPU-h") : tr("GPUs")},
        [&](Workload& w) { models::scaleDemand(w, *factor, tr("Scale").toStdString()); }, QString::number(which));
}

void MassPanel::scaleMonthTo(double gpuHours) {
    const int month = std::max(0, months_->currentIndex());
    const auto factor = models::monthFactor(curve_, month, gpuHours);
    if (!factor) {
        Q_EMIT session_.refused(worded(factor.error().message));
        return refresh();
    }
    commit(
        {tr("scale %1").arg(months_->currentText()), {}, QLocale().toString(gpuHours, 'f', 1), tr("GPU-h")},
        [&](Workload& w) { models::scaleMonth(w, month, *factor, tr("Months").toStdString()); },
        u"month %1"_s.arg(month));
}

void MassPanel::shiftTo(int hours) {
    const auto* before = top<models::ShiftLayer>(session_.workload());
    const int by = hours - (before != nullptr ? before->hours : 0);
    commit(
        {tr("shift in time"), {}, QLocale().toString(hours), tr("h")},
        [&](Workload& w) { models::shiftDemand(w, by, tr("Shift").toStdString()); }, u"shift"_s);
}

void MassPanel::capAt(double gpus) {
    commit(
        {tr("cap"), {}, QLocale().toString(gpus, 'f', 1), tr("GPUs")},
        [&](Workload& w) { models::capDemand(w, gpus, tr("Cap").toStdString()); }, u"cap"_s);
}

}  // namespace splitpoint::ui
