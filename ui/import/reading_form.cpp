#include "ui/import/reading_form.h"

#include <array>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTime>
#include <QTimeZone>
#include <QVBoxLayout>

#include "models/import/time_zone.h"
#include "ui/calibrate/note_label.h"
#include "ui/import/import_words.h"
#include "ui/language/model_words.h"
#include "ui/import/short_number_box.h"

namespace splitpoint::ui {

namespace imports = models::imports;

namespace {

constexpr std::array<char, 5> kDelimiters{',', ';', '\t', '|', ' '};
constexpr int kWidthInCharacters = 59;

QString delimiterTitle(char delimiter) {
    switch (delimiter) {
        case ',':
            return ReadingForm::tr("comma ,");
        case ';':
            return ReadingForm::tr("semicolon ;");
        case '\t':
            return ReadingForm::tr("tab");
        case '|':
            return ReadingForm::tr("bar |");
        case ' ':
            return ReadingForm::tr("blank");
        default:
            return QString(QLatin1Char(delimiter));
    }
}

template <class Enum>
void choose(QComboBox* box, Enum value) {
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <class Enum>
Enum chosen(const QComboBox* box) {
    return static_cast<Enum>(box->currentData().toInt());
}

/// As many lines as the words need at this width. The form reserves too many for words whose height follows the width,
/// and so does a label whose words can be selected, so it is told what the font says.
void fitReason(QLabel* reason) {
    QSizePolicy policy = reason->sizePolicy();
    policy.setHeightForWidth(false);  // a label sets it with every text
    reason->setSizePolicy(policy);
    const QRect room(0, 0, reason->width(), QWIDGETSIZE_MAX);
    reason->setFixedHeight(reason->fontMetrics().boundingRect(room, Qt::TextWordWrap, reason->text()).height());
}

}  // namespace

ReadingForm::ReadingForm(QWidget* parent) : QScrollArea(parent), form_(nullptr) {
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(4, 4, 8, 4);
    form_ = new QFormLayout;
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setVerticalSpacing(5);
    layout->addLayout(form_);
    layout->addStretch(1);
    createTarget();
    createSource();
    connectFields();
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("How the source is read"));
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInCharacters);
}

template <class Enum, class Titles>
QComboBox* ReadingForm::choiceOf(std::size_t count, const Titles& title) {
    auto* box = new QComboBox(this);
    for (std::size_t i = 0; i < count; ++i) box->addItem(title(static_cast<Enum>(i)), static_cast<int>(i));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QLabel* ReadingForm::addRow(const QString& label, QWidget* field) {
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto* reason = new NoteLabel(tr("Why: %1").arg(label), NoteLabel::Tone::Muted, both);
    QFont small = reason->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    reason->setFont(small);
    reason->installEventFilter(this);
    layout->addWidget(field);
    layout->addWidget(reason);
    layout->addStretch(1);  // a reason belongs to what is above it
    auto* name = new QLabel(label, this);
    name->setBuddy(field);
    form_->addRow(name, both);
    field->setAccessibleName(label);
    // Rolling through the form must not change what happens to lie under the pointer.
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    reasons_.insert(field, reason);
    return reason;
}

bool ReadingForm::eventFilter(QObject* watched, QEvent* event) {
    if (auto* reason = qobject_cast<QLabel*>(watched); reason != nullptr && event->type() == QEvent::Resize)
        fitReason(reason);
    auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && field != nullptr && reasons_.contains(field) && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ReadingForm::showRow(QWidget* field, bool shown) {
    field->parentWidget()->setVisible(shown);
    form_->labelForField(field->parentWidget())->setVisible(shown);
}

void ReadingForm::because(QWidget* field, const std::string& reason) {
    explain(field, worded(reason));
}

void ReadingForm::explain(QWidget* field, const QString& text) {
    auto* label = static_cast<NoteLabel*>(reasons_.value(field));
    label->say({text});
    fitReason(label);
    field->setAccessibleDescription(text);
}

void ReadingForm::createTarget() {
    auto* heading = new QLabel(tr("Taken as"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    form_->addRow(heading);
    quantity_ = choiceOf<imports::Quantity>(imports::kQuantityNames.size(), &quantityTitle);
    addRow(tr("Quantity"), quantity_);
    measuredOn_ = new QComboBox(this);
    measuredOn_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    measuredOn_->setMinimumContentsLength(12);
    addRow(tr("Measured on"), measuredOn_);
    factor_ = new ShortNumberBox(this);
    factor_->setRange(0.001, 100.0);
    factor_->setDecimals(4);
    factor_->setSingleStep(0.01);
    factor_->setKeyboardTracking(false);
    addRow(tr("Useful per GPU"), factor_);
    skip_ = new QSpinBox(this);
    skip_->setRange(0, static_cast<int>(imports::kMostHours));
    skip_->setKeyboardTracking(false);
    skip_->setGroupSeparatorShown(true);
    skip_->setSuffix(tr(" h"));
    addRow(tr("Skip at the start"), skip_);
    keep_ = new QSpinBox(this);
    keep_->setRange(0, static_cast<int>(imports::kMostHours));
    keep_->setKeyboardTracking(false);
    keep_->setGroupSeparatorShown(true);
    keep_->setSpecialValueText(tr("all"));
    keep_->setSuffix(tr(" h"));
    addRow(tr("Keep hours"), keep_);
}

void ReadingForm::createSource() {
    auto* heading = new QLabel(tr("Read as"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    form_->addRow(heading);
    kind_ = choiceOf<imports::ImportKind>(imports::kImportKindNames.size(), &importKindTitle);
    addRow(tr("Kind"), kind_);
    groupBy_ = new QComboBox(this);
    groupBy_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    groupBy_->setMinimumContentsLength(12);
    addRow(tr("Groups by"), groupBy_);
    timeZone_ = new QComboBox(this);
    timeZone_->setEditable(true);
    timeZone_->setInsertPolicy(QComboBox::NoInsert);
    timeZone_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    timeZone_->setMinimumContentsLength(12);
    timeZone_->addItem(QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/")) timeZone_->addItem(QString::fromLatin1(zone));
    }
    timeZone_->setToolTip(
        tr("Of times that name no zone. Where clocks change there, hours that occur twice or never are "
           "among the findings."));
    addRow(tr("Time zone"), timeZone_);
    measures_ = choiceOf<imports::Quantity>(imports::kQuantityNames.size(), &quantityTitle);
    addRow(tr("Measures"), measures_);
    unit_ = choiceOf<imports::ValueUnit>(imports::kValueUnitNames.size(), &valueUnitTitle);
    addRow(tr("Unit"), unit_);
    gpusPerSeries_ = new ShortNumberBox(this);
    gpusPerSeries_->setRange(0.01, 1e6);
    gpusPerSeries_->setDecimals(2);
    gpusPerSeries_->setKeyboardTracking(false);
    gpusPerSeries_->setToolTip(
        tr("GPUs that one per cent value stands for: 8 where it is the mean of a host of eight"));
    addRow(tr("GPUs per series"), gpusPerSeries_);
    step_ = new ShortNumberBox(this);
    step_->setRange(0.0, 366 * 86400.0);
    step_->setDecimals(3);
    step_->setKeyboardTracking(false);
    step_->setSuffix(tr(" s"));
    step_->setSpecialValueText(tr("until the next one"));
    addRow(tr("Step"), step_);
    timeForm_ = choiceOf<imports::TimeForm>(imports::kTimeFormNames.size(), &timeFormTitle);
    addRow(tr("Times are"), timeForm_);
    dateOrder_ = choiceOf<imports::DateOrder>(2, [](imports::DateOrder order) {
        return order == imports::DateOrder::DayMonth ? tr("day, then month") : tr("month, then day");
    });
    addRow(tr("Dates"), dateOrder_);
    decimalMark_ = choiceOf<imports::DecimalMark>(2, [](imports::DecimalMark mark) {
        return mark == imports::DecimalMark::Point ? tr("point: 1.5") : tr("comma: 1,5");
    });
    addRow(tr("Decimal mark"), decimalMark_);
    delimiter_ = new QComboBox(this);
    for (const char each : kDelimiters) delimiter_->addItem(delimiterTitle(each), static_cast<int>(each));
    addRow(tr("Delimiter"), delimiter_);
    encoding_ = choiceOf<imports::Encoding>(imports::kEncodingNames.size(), &encodingTitle);
    addRow(tr("Encoding"), encoding_);
    header_ = new QCheckBox(tr("the first line is a header"), this);
    addRow(tr("Header"), header_);
}

void ReadingForm::connectFields() {
    connect(kind_, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(chosen<imports::ImportKind>(kind_)); });
    const auto layout = [this] {
        imports::Reading changed = reading_;
        changed.delimiter = {static_cast<char>(delimiter_->currentData().toInt()), "you said so"};
        changed.encoding = {chosen<imports::Encoding>(encoding_), "you said so"};
        Q_EMIT layoutChosen(changed);
    };
    connect(delimiter_, &QComboBox::activated, this, layout);
    connect(encoding_, &QComboBox::activated, this, layout);
    for (QComboBox* box : {decimalMark_, timeForm_, dateOrder_, unit_, measures_, groupBy_})
        connect(box, &QComboBox::activated, this, &ReadingForm::tellReading);
    connect(timeZone_, &QComboBox::activated, this, &ReadingForm::tellReading);
    connect(timeZone_->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (timeZone_->currentText().toStdString() != reading_.timeZone.value) tellReading();
    });
    connect(header_, &QCheckBox::clicked, this, &ReadingForm::tellReading);
    for (QDoubleSpinBox* box : {step_, gpusPerSeries_})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
            if (!filling_) tellReading();
        });
    connect(quantity_, &QComboBox::activated, this,
            [this] { Q_EMIT quantityChosen(chosen<imports::Quantity>(quantity_)); });
    connect(measuredOn_, &QComboBox::activated, this, [this] {
        if (measuredOn_->currentData().isValid()) factor_->setValue(measuredOn_->currentData().toDouble());
    });
    connect(factor_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!filling_) Q_EMIT factorChosen(value);
    });
    const auto stretch = [this] {
        if (!filling_) Q_EMIT stretchChosen(skip_->value(), keep_->value());
    };
    connect(skip_, &QSpinBox::valueChanged, this, stretch);
    connect(keep_, &QSpinBox::valueChanged, this, stretch);
}

void ReadingForm::tellReading() {
    imports::Reading changed = reading_;
    // Only what was changed is the user's word; the other guesses keep their reasons.
    const auto say = [](auto& guess, auto value) {
        if (guess.value != value) guess = {value, "you said so"};
    };
    say(changed.decimalMark, chosen<imports::DecimalMark>(decimalMark_));
    say(changed.timeForm, chosen<imports::TimeForm>(timeForm_));
    say(changed.dateOrder, chosen<imports::DateOrder>(dateOrder_));
    say(changed.unit, chosen<imports::ValueUnit>(unit_));
    say(changed.quantity, chosen<imports::Quantity>(measures_));
    say(changed.timeZone, timeZone_->currentText().trimmed().toStdString());
    say(changed.hasHeader, header_->isChecked());
    say(changed.groupBy, groupBy_->currentData().toString().toStdString());
    if (std::abs(step_->value() - changed.stepSeconds.value) > 5e-4)
        changed.stepSeconds = {step_->value(), "you said so"};
    if (std::abs(gpusPerSeries_->value() - changed.gpusPerSeries.value) > 5e-3)
        changed.gpusPerSeries = {gpusPerSeries_->value(), "you said so"};
    if (const auto zone = imports::TimeZone::named(changed.timeZone.value); !zone) {
        because(timeZone_, zone.error().message);
        return;
    }
    Q_EMIT readingChosen(changed);
}

void ReadingForm::setReading(const imports::Reading& reading) {
    filling_ = true;
    reading_ = reading;
    const imports::ImportKind kind = reading.kind.value;
    const bool table = kind != imports::ImportKind::Prometheus;
    const bool samples = kind == imports::ImportKind::Prometheus || kind == imports::ImportKind::Csv ||
                         kind == imports::ImportKind::NvidiaSmi;
    const bool shares =
        reading.unit.value == imports::ValueUnit::Percent || reading.unit.value == imports::ValueUnit::Ratio;
    const bool free = kind == imports::ImportKind::Csv || kind == imports::ImportKind::Jobs;
    choose(kind_, kind);
    // A version is a name: its point is no decimal mark.
    const QString version = reading.version.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(reading.version));
    explain(kind_, worded(reading.kind.because) + version);
    choose(encoding_, reading.encoding.value);
    because(encoding_, reading.encoding.because);
    if (delimiter_->findData(static_cast<int>(reading.delimiter.value)) < 0)
        delimiter_->addItem(delimiterTitle(reading.delimiter.value), static_cast<int>(reading.delimiter.value));
    delimiter_->setCurrentIndex(delimiter_->findData(static_cast<int>(reading.delimiter.value)));
    because(delimiter_, reading.delimiter.because);
    choose(decimalMark_, reading.decimalMark.value);
    because(decimalMark_, reading.decimalMark.because);
    header_->setChecked(reading.hasHeader.value);
    because(header_, reading.hasHeader.because);
    choose(timeForm_, reading.timeForm.value);
    because(timeForm_, reading.timeForm.because);
    choose(dateOrder_, reading.dateOrder.value);
    because(dateOrder_, reading.dateOrder.because);
    timeZone_->setCurrentText(QString::fromStdString(reading.timeZone.value));
    because(timeZone_, reading.timeZone.because);
    choose(measures_, reading.quantity.value);
    because(measures_, reading.quantity.because);
    choose(unit_, reading.unit.value);
    because(unit_, reading.unit.because);
    gpusPerSeries_->setValue(reading.gpusPerSeries.value);
    because(gpusPerSeries_, reading.gpusPerSeries.because);
    step_->setValue(reading.stepSeconds.value);
    because(step_, reading.stepSeconds.because);
    groupBy_->clear();
    groupBy_->addItem(tr("(one curve)"), QString());
    for (const auto& column : reading.columns) {
        const bool tells = column.role.value == imports::Role::Group || column.role.value == imports::Role::Series ||
                           column.name == reading.groupBy.value || !samples;
        if (tells) groupBy_->addItem(QString::fromStdString(column.name), QString::fromStdString(column.name));
    }
    const QString by = QString::fromStdString(reading.groupBy.value);
    if (groupBy_->findData(by) < 0) groupBy_->addItem(by, by);
    groupBy_->setCurrentIndex(groupBy_->findData(by));
    because(groupBy_, reading.groupBy.because);

    showRow(encoding_, table);
    showRow(delimiter_, table);
    showRow(decimalMark_, table && kind != imports::ImportKind::Sacct);
    showRow(header_, free);
    showRow(timeForm_, free || kind == imports::ImportKind::Sacct);
    showRow(dateOrder_, table && reading.timeForm.value == imports::TimeForm::Stamp && free);
    showRow(timeZone_, table && (reading.timeForm.value == imports::TimeForm::Stamp ||
                                 reading.timeForm.value == imports::TimeForm::SpreadsheetDays));
    showRow(measures_, samples);
    showRow(unit_, samples);
    showRow(gpusPerSeries_, samples && shares);
    showRow(step_, samples);
    filling_ = false;
}

void ReadingForm::setChoices(const imports::ImportChoices& choices, double usefulPerRequested) {
    filling_ = true;
    choose(quantity_, choices.quantity);
    const bool useful = choices.quantity == imports::Quantity::Useful;
    const bool requested = choices.quantity == imports::Quantity::Requested;
    const double factor = useful ? choices.efficiency : requested ? usefulPerRequested : 1.0;
    factor_->setValue(factor);
    int place = measuredOn_->count() - 1;  // the last one: another figure
    for (int i = 0; i + 1 < measuredOn_->count(); ++i) {
        if (std::abs(measuredOn_->itemData(i).toDouble() - factor_->value()) < 1e-4) place = std::min(place, i);
    }
    measuredOn_->setCurrentIndex(place);
    showRow(measuredOn_, useful);
    showRow(factor_, useful || requested);
    because(quantity_, quantityNote(choices.quantity, factor).toStdString());
    filling_ = false;
}

void ReadingForm::setMeasuredOn(const QList<MeasuredOn>& places) {
    measuredOn_->clear();
    for (const MeasuredOn& place : places)
        measuredOn_->addItem(tr("%1 %2").arg(QLocale().toString(place.usefulPerGpu, 'f', 3), place.title),
                             place.usefulPerGpu);
    measuredOn_->addItem(tr("another figure, typed below"));
}

void ReadingForm::setSpan(long long hours, std::optional<int> toMonday, double hourShift) {
    filling_ = true;
    skip_->setMaximum(static_cast<int>(std::max(0LL, hours - 1)));
    const QString begin = QTime(0, 0).addSecs(static_cast<int>(hourShift)).toString(QStringLiteral("HH:mm"));
    explain(skip_, toMonday.value_or(0) == 0 ? QString()
                                             : tr("%1 h lead to the first Monday %2 UTC").arg(*toMonday).arg(begin));
    filling_ = false;
}

}  // namespace splitpoint::ui
