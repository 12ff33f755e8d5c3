#include "ui/uncertainty/calibrating_panel.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/format/typeset.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

constexpr double kMostHours = 100'000.0;

}  // namespace

CalibratingPanel::CalibratingPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), sentence_(new QLabel(this)) {
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setAccessibleName(tr("Is calibrating worth it?"));
    staff_ = createHours(tr("Staff hours of a calibration run"), tr("Hours of staff for one run on one machine"),
                         QStringLiteral("calibration.staff_hours"), &models::CalibrationCost::staffHours);
    machine_ = createHours(tr("Machine hours of a calibration run"),
                           tr("Hours for which one whole machine is not available to other work"),
                           QStringLiteral("calibration.machine_hours"), &models::CalibrationCost::machineHours);
    auto* go = new QPushButton(tr("Calibrate\u2026"), this);
    go->setToolTip(tr("To the page that measures, pairs and applies"));
    connect(go, &QPushButton::clicked, this, &CalibratingPanel::calibrationRequested);
    auto* above = new QHBoxLayout;
    above->addWidget(sentence_, 1);
    above->addWidget(go, 0, Qt::AlignTop);
    auto* costs = new QHBoxLayout;
    costs->setSpacing(4);
    costs->addWidget(new QLabel(tr("A run costs"), this));
    costs->addWidget(staff_);
    costs->addWidget(new QLabel(tr("staff,"), this));
    costs->addWidget(machine_);
    costs->addWidget(new QLabel(tr("machine"), this));
    costs->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(above);
    layout->addLayout(costs);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &CalibratingPanel::showHours);
    showHours();
}

QDoubleSpinBox* CalibratingPanel::createHours(const QString& name, const QString& tip, const QString& path,
                                              Hours hours) {
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0.0, kMostHours);
    box->setDecimals(2);
    box->setSingleStep(0.5);
    box->setSuffix(tr(" h"));
    box->setKeyboardTracking(false);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 15);
    box->setAccessibleName(name);
    box->findChild<QLineEdit*>()->setAccessibleName(name);
    box->setToolTip(tip);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, name, path, hours](double value) { edit(name, path, hours, value); });
    return box;
}

void CalibratingPanel::edit(const QString& name, const QString& path, Hours hours, double value) {
    const auto& fields = document_.fields();
    const bool isField =
        std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return field.path == path; });
    const double before = document_.snapshot()->calibration.value_or(models::CalibrationCost{}).*hours;
    const Outcome outcome = isField ? document_.setField(path, models::Estimate(value))
                                    : document_.edit(
                                          {name, QLocale().toString(before), QLocale().toString(value), tr("h")},
                                          [hours, value](models::Scenario& scenario) {
                                              if (!scenario.calibration) scenario.calibration.emplace();
                                              (*scenario.calibration).*hours = value;
                                          },
                                          path);
    if (!outcome) Q_EMIT refused(outcome.error());
    showHours();
}

void CalibratingPanel::showHours() {
    const models::CalibrationCost cost = document_.snapshot()
                                             ? document_.snapshot()->calibration.value_or(models::CalibrationCost{})
                                             : models::CalibrationCost{};
    const QSignalBlocker one(staff_), two(machine_);
    if (staff_->value() != cost.staffHours) staff_->setValue(cost.staffHours);
    if (machine_->value() != cost.machineHours) machine_->setValue(cost.machineHours);
}

void CalibratingPanel::setValue(const std::optional<models::CalibrationValue>& value) {
    sentence_->setText(value ? said(value->sentence) + u'.' : tr("Whether calibrating is worth it is being computed."));
    sentence_->setToolTip(value ? said(value->assumption) + u'.' : QString());
    sentence_->setAccessibleDescription(sentence_->toolTip());
}

QString CalibratingPanel::sentence() const {
    return sentence_->text();
}

}  // namespace splitpoint::ui
