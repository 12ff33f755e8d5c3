#include "ui/map/axis_chooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <algorithm>

#include "ui/language/model_words.h"
#include "ui/map/map_chart.h"
#include "ui/map/map_edit.h"

namespace splitpoint::ui {

using models::MapAxis;
using models::MapInput;

namespace {

/// Figures of a share are typed as they are shown, with or without the mark.
tl::expected<double, QString> readFigure(const QString& text, Quantity quantity) {
    const auto number = parseNumber(text);
    if (!number) return tl::unexpected(number.error().message);
    const bool bareShare = quantity == Quantity::Percent && !text.contains(u'%');
    return bareShare ? *number / 100.0 : *number;
}

bool clash(MapInput a, MapInput b) {
    const auto shape = [](MapInput input) { return input == MapInput::Utilization || input == MapInput::Peakedness; };
    return a != b && shape(a) && shape(b);
}

}  // namespace

AxisChooser::AxisChooser(const QString& name, QWidget* parent)
    : QWidget(parent), name_(name), label_(new QLabel(name, this)), inputs_(new QComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setNameWidth(nameWidth());
    layout->addWidget(label_);
    layout->addWidget(inputs_, 1);
    inputs_->setAccessibleName(tr("%1: input on this axis").arg(name));
    inputs_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    inputs_->setMinimumContentsLength(9);
    for (const MapInput input : models::kMapInputs) {
        QString words = mapInputWords(input);
        words[0] = words.at(0).toUpper();
        inputs_->addItem(words, static_cast<int>(input));
    }
    connect(inputs_, &QComboBox::activated, this,
            [this](int row) { Q_EMIT inputChosen(static_cast<MapInput>(inputs_->itemData(row).toInt())); });
    low_ = addEditor(tr("%1: from").arg(name), tr("from"));
    high_ = addEditor(tr("%1: to").arg(name), tr("to"));
    point_ = addEditor(tr("%1: your point").arg(name), tr("you are at"));
    point_->setToolTip(tr("Type another value to move the scenario there; it is one step of the undo list"));
}

int AxisChooser::nameWidth() const {
    constexpr int kLeastLetters = 5;
    return std::max(label_->sizeHint().width(), fontMetrics().horizontalAdvance(u'M') * kLeastLetters);
}

void AxisChooser::setNameWidth(int width) {
    label_->setMinimumWidth(width);
}

QLineEdit* AxisChooser::addEditor(const QString& name, const QString& label) {
    auto* editor = new QLineEdit(this);
    editor->setAccessibleName(name);
    editor->setFixedWidth(fontMetrics().averageCharWidth() * 11);
    layout()->addWidget(new QLabel(label, this));
    layout()->addWidget(editor);
    connect(editor, &QLineEdit::editingFinished, this, [this, editor] { typed(editor); });
    return editor;
}

void AxisChooser::setFigure(QLineEdit* editor, double value) {
    const QString text = formatNumber(value, mapInputQuantity(axis_.input));
    const bool beingTyped = editor->hasFocus() && editor->isModified();
    if (!beingTyped && editor->text() != text) editor->setText(text);
}

void AxisChooser::show(const MapShown& shown, const MapAxis& axis, const MapAxis& other, double here) {
    const QSignalBlocker quiet(inputs_);
    axis_ = axis;
    auto* rows = qobject_cast<QStandardItemModel*>(inputs_->model());
    for (const MapChoice& choice : shown.choices) {
        const int row = inputs_->findData(static_cast<int>(choice.input));
        const bool both = clash(choice.input, other.input);
        rows->item(row)->setEnabled(choice.whyNot.empty() && !both);
        rows->item(row)->setToolTip(
            !choice.whyNot.empty() ? tr("Not here: %1.").arg(worded(choice.whyNot))
            : both ? tr("Not beside %1: both set the shape of the demand.").arg(mapInputWords(other.input))
                   : QString());
    }
    inputs_->setCurrentIndex(inputs_->findData(static_cast<int>(axis.input)));
    inputs_->setToolTip(mapInputName(axis.input));
    setFigure(low_, axis.low);
    setFigure(high_, axis.high);
    showPoint(here);
}

void AxisChooser::showPoint(double here) {
    here_ = here;
    setFigure(point_, here);
}

void AxisChooser::typed(QLineEdit* editor) {
    if (!editor->isModified()) return;
    editor->setModified(false);
    const auto value = readFigure(editor->text(), mapInputQuantity(axis_.input));
    if (!value) {
        Q_EMIT refused(tr("%1: %2").arg(editor->accessibleName(), value.error()));
        editor->setText(formatNumber(editor == low_    ? axis_.low
                                     : editor == high_ ? axis_.high
                                                       : here_,
                                     mapInputQuantity(axis_.input)));
        return;
    }
    if (editor == point_)
        Q_EMIT pointTyped(*value);
    else
        Q_EMIT rangeTyped(editor == low_ ? *value : axis_.low, editor == high_ ? *value : axis_.high);
}

}  // namespace splitpoint::ui
