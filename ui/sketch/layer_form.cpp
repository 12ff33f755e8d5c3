#include "ui/sketch/layer_form.h"

#include <cmath>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace splitpoint::ui {

namespace {
constexpr qsizetype kOneColumn = 6;  // more parameters than this stand in two
constexpr int kMostRows = 6;         // shown without scrolling
}  // namespace

LayerForm::LayerForm(QWidget* parent) : QScrollArea(parent), page_(new QWidget(this)), grid_(new QGridLayout(page_)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(2);
    setWidget(page_);
    page_->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    hide();
}

QSize LayerForm::sizeHint() const {
    const int rows = grid_->rowCount();
    const int height = page_->sizeHint().height();
    return {page_->minimumSizeHint().width(), rows > kMostRows ? height * kMostRows / rows : height};
}

QSize LayerForm::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

QWidget* LayerForm::createEditor(qsizetype n, const LayerNumber& number) {
    if (!number.choices.isEmpty()) {
        auto* box = new QComboBox(page_);
        box->addItems(number.choices);
        box->setAccessibleName(number.label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, [this, n](int chosen) { Q_EMIT numberChanged(n, chosen); });
        return box;
    }
    auto* box = new QDoubleSpinBox(page_);
    box->setDecimals(number.decimals);
    box->setRange(number.minimum, number.maximum);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    box->setSuffix(number.unit.isEmpty() ? QString() : QStringLiteral(" ") + number.unit);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setAccessibleName(number.label);
    box->findChild<QLineEdit*>()->setAccessibleName(number.label);
    const QLocale locale;
    box->setToolTip(tr("%1: %2 to %3 %4")
                        .arg(number.label, locale.toString(number.minimum, 'g', 10),
                             locale.toString(number.maximum, 'g', 10), number.unit)
                        .trimmed());
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, n](double value) { Q_EMIT numberChanged(n, value); });
    return box;
}

void LayerForm::rebuild(const QList<LayerNumber>& numbers) {
    // The old layout goes with its page: emptying a grid would leave its rows' heights behind.
    editors_.clear();
    page_ = new QWidget(this);
    grid_ = new QGridLayout(page_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(2);
    const bool twice = numbers.size() > kOneColumn;
    for (qsizetype n = 0; n < numbers.size(); ++n) {
        const int row = static_cast<int>(twice ? n / 2 : n), column = twice && n % 2 == 1 ? 2 : 0;
        QWidget* editor = createEditor(n, numbers[n]);
        auto* label = new QLabel(numbers[n].label, page_);
        label->setBuddy(editor);
        grid_->addWidget(label, row, column);
        grid_->addWidget(editor, row, column + 1);
        grid_->setColumnStretch(column + 1, 1);
        editors_ << editor;
    }
    setWidget(page_);
    page_->setAutoFillBackground(false);
    setVisible(!numbers.isEmpty());
    updateGeometry();
}

void LayerForm::setNumbers(const QString& key, const QList<LayerNumber>& numbers) {
    if (key != key_ || numbers.size() != editors_.size()) {
        key_ = key;
        rebuild(numbers);
    }
    for (qsizetype n = 0; n < numbers.size(); ++n) {
        const QSignalBlocker quiet(editors_[n]);
        if (auto* choices = qobject_cast<QComboBox*>(editors_[n]))
            choices->setCurrentIndex(static_cast<int>(numbers[n].value));
        auto* box = qobject_cast<QDoubleSpinBox*>(editors_[n]);
        if (box != nullptr && std::abs(box->value() - numbers[n].value) > 1e-9) box->setValue(numbers[n].value);
    }
}

}  // namespace splitpoint::ui
