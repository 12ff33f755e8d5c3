#include "ui/inputs/input_row.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/document/provenance.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"
#include "ui/inputs/range_handle.h"
#include "ui/inputs/range_switch.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Estimate;

namespace {

constexpr int kNarrowestPanel = 36;  // letters that a field on a line of its own has room for
constexpr int kLabelAndNumber = 29;  // letters that the two have room for beside each other in it

/// Told apart by shape as well as by color.
QString markOf(ProvenanceKind kind) {
    switch (kind) {
        case ProvenanceKind::Measured: return u"\u25c6"_s;
        case ProvenanceKind::Imported: return u"\u25b6"_s;
        case ProvenanceKind::Quote: return u"\u25cf"_s;
        case ProvenanceKind::BuiltIn: return u"\u25a0"_s;
        case ProvenanceKind::Assumed: return u"\u25b2"_s;
        case ProvenanceKind::Typed: return u"\u270e"_s;
        case ProvenanceKind::Unknown: return u"\u25cb"_s;
    }
    return {};
}

QColor markColor(ProvenanceKind kind, const Theme& colors) {
    switch (kind) {
        case ProvenanceKind::Measured: return colors.good;
        case ProvenanceKind::Assumed: return colors.warning;
        case ProvenanceKind::Typed: return colors.accent;
        default: return colors.textMuted;
    }
}

/// The same range around another typical value: in proportion, or of the same width where the old one is 0.
Estimate movedTo(const Estimate& value, double typical, const FieldLimits& limits) {
    if (!value.isRange()) return typical;
    const double factor = value.typical == 0.0 ? 1.0 : std::fabs(typical / value.typical);
    const auto tidy = [](double figure) { return QString::number(figure, 'g', 12).toDouble(); };
    const double low = tidy(typical - factor * (value.typical - value.low)), high = tidy(typical + factor * (value.high - value.typical));
    return {limits.contains(low) ? low : typical, typical, std::min(high, limits.high)};
}

/// Whether the later text is the earlier one with something done to it, rather than another one in its place.
bool isEdited(const QString& earlier, const QString& later) {
    if (earlier.isEmpty() || later.isEmpty()) return true;
    return earlier.front() == later.front() || earlier.back() == later.back();
}

/// Width of the widest word, which a label does not break.
int longestWord(const QLabel& label) {
    int widest = 0;
    for (const QString& word : label.text().split(QChar(u' ')))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

void setTextColor(QLabel* label, const QColor& color) {
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == color) return;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

}  // namespace

InputRow::InputRow(ScenarioDocument& document, Field field, QWidget* parent)
    : QWidget(parent),
      document_(document),
      field_(std::move(field)),
      mark_(new QLabel(this)),
      label_(new QLabel(this)),
      hint_(new QLabel(this)),
      reset_(new QToolButton(this)) {
    createEditor();
    const int markWidth = fontMetrics().horizontalAdvance(u"\u25c6\u25c6"_s);
    mark_->setFixedWidth(markWidth);
    mark_->setAlignment(Qt::AlignCenter);
    label_->setWordWrap(true);
    label_->setBuddy(editor());
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wrapping.setHeightForWidth(true);
    label_->setSizePolicy(wrapping);
    QFont small = hint_->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    hint_->setFont(small);
    hint_->setWordWrap(true);
    hint_->setSizePolicy(wrapping);
    reset_->setText(u"\u21ba"_s);
    reset_->setAutoRaise(true);
    connect(reset_, &QToolButton::clicked, this, &InputRow::reset);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 1, 0, 3);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(1);
    grid->addWidget(mark_, 0, 0);
    grid->addWidget(label_, 0, 1);
    grid->addWidget(editor(), 0, 2, Qt::AlignRight);
    grid->addWidget(reset_, 0, 3);
    grid->addWidget(hint_, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    createRange();
    describe();
    showValue(field_.get(*document_.snapshot()));
}

InputRow::~InputRow() {
    for (QObject* part : findChildren<QObject*>()) part->disconnect(this), part->removeEventFilter(this);
}

QWidget* InputRow::editor() const {
    if (line_ != nullptr) return line_;
    if (choice_ != nullptr) return choice_;
    return flag_;
}

void InputRow::createEditor() {
    if (field_.kind == FieldKind::Choice) {
        choice_ = new QComboBox(this);
        choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (field_.optional) choice_->addItem(QString(), QVariant());
        for (const FieldChoice& each : field_.choices) choice_->addItem(each.label, each.key);
        connect(choice_, &QComboBox::activated, this, [this](int index) {
            const QVariant key = choice_->itemData(index);
            commit(key.isValid() ? FieldValue{key.toString()} : FieldValue{});
        });
    } else if (field_.kind == FieldKind::Flag) {
        flag_ = new QCheckBox(this);
        connect(flag_, &QCheckBox::clicked, this, [this](bool on) { commit(FieldValue{on}); });
    } else {
        line_ = new QLineEdit(this);
        if (field_.kind != FieldKind::Text) line_->setAlignment(Qt::AlignRight);
        connect(line_, &QLineEdit::textEdited, this, &InputRow::typed);
        connect(line_, &QLineEdit::editingFinished, this, &InputRow::finished);
    }
    editor()->setObjectName(field_.path);
    editor()->installEventFilter(this);  // wheel, Escape, steps
    editor()->setFocusPolicy(Qt::StrongFocus);
}

void InputRow::createRange() {
    if (field_.kind != FieldKind::Range) return;
    range_ = new RangeHandle(this);
    range_->setObjectName(field_.path + u".range"_s);
    range_->hide();
    switch_ = new QToolButton(this);
    switch_->setText(u"\u2248"_s);
    switch_->setCheckable(true);
    switch_->setAutoRaise(true);
    switch_->hide();
    connect(switch_, &QToolButton::clicked, this, [this] {
        const auto known = sourcedRange(*document_.snapshot(), document_.provenance(), field_);
        if (!known) return;
        const Outcome outcome = document_.commit(switchRange(*document_.snapshot(), field_, *known));
        setProblem(outcome ? QString() : outcome.error());
        form_ = RangeForm::Shortest;
        showValue(field_.get(*document_.snapshot()));
        describe();
    });
    connect(range_, &RangeHandle::edited, this, [this](const Estimate& value) {
        if (range_->isDragged()) return dragTo(value);
        if (session_ == 0) {
            session_ = document_.newSession();
            before_ = shown_;
        }
        form_ = RangeForm::Shortest;
        shown_ = FieldValue{value};  // so that `refresh` knows the change for ours and the session goes on
        commit(shown_);
        showValue(field_.get(*document_.snapshot()));
        describe();
    });
    connect(range_, &RangeHandle::finished, this, &InputRow::finishDrag);
    connect(range_, &RangeHandle::canceled, this, [this] {
        if (dragged_.empty()) return;
        shown_ = dragged_.front().before;
        dragged_.clear();
        document_.cancelGesture();
        showValue(field_.get(*document_.snapshot()));
        describe();
    });
}

/// Every position is the document's value at once; the drag becomes one step, or with Escape none.
void InputRow::dragTo(const Estimate& value) {
    if (dragged_.empty()) {
        if (document_.isInGesture()) return;
        dragged_ = {{field_, shown_, shown_}};
        if (auto typed = typedHere(*document_.snapshot(), document_.provenance(), field_)) dragged_.push_back(*typed);
        document_.beginGesture();
    }
    form_ = RangeForm::Shortest;
    dragged_.front().after = shown_ = FieldValue{value};
    const Outcome outcome = document_.preview(applyAll(dragged_));
    setProblem(outcome ? QString() : outcome.error());
    showValue(field_.get(*document_.snapshot()));
    dragged_.front().after = shown_;
    describe();
}

void InputRow::finishDrag() {
    session_ = 0;
    if (dragged_.empty()) return;
    std::vector<FieldChange> changes = std::exchange(dragged_, {});
    if (changes.front().before == changes.front().after) return document_.cancelGesture();
    Edit edit;
    edit.words = {field_.fullLabel(), fieldWords(field_, changes.front().before, QLocale()),
                  fieldWords(field_, changes.front().after, QLocale()), field_.unit};
    edit.apply = applyAll(changes);
    edit.revert = revertAll(changes);
    edit.fields = std::move(changes);
    document_.finishGesture(std::move(edit));
    describe();
}

/// Under the editor, beside the hint; what is wrong needs the whole line.
void InputRow::placeHint() {
    if (range_ == nullptr) return;
    const bool beside = problem_.isEmpty() && std::holds_alternative<Estimate>(shown_);
    if (beside == !range_->isHidden()) return;
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->removeWidget(hint_);
    grid->addWidget(hint_, 2, 1, 1, beside ? 1 : 3);
    if (beside) grid->addWidget(range_, 2, 2, Qt::AlignRight | Qt::AlignTop);
    else grid->removeWidget(range_);
    range_->setVisible(beside);
}

/// Beside the handle, where the figure came with a range.
void InputRow::describeSwitch() {
    if (switch_ == nullptr) return;
    const auto known = problem_.isEmpty() ? sourcedRange(*document_.snapshot(), document_.provenance(), field_) : std::nullopt;
    if (known.has_value() == switch_->isHidden()) {
        auto* grid = static_cast<QGridLayout*>(layout());
        if (known) grid->addWidget(switch_, 2, 3, Qt::AlignTop);
        else grid->removeWidget(switch_);
        switch_->setVisible(known.has_value());
    }
    if (!known) return;
    switch_->setChecked(known->on);
    const QString range = fieldText(field_, FieldValue{known->range}, QLocale());
    switch_->setAccessibleName(tr("%1 of %2").arg(rangeOrigin(known->from), field_.fullLabel()));
    switch_->setToolTip(known->on ? tr("The %1, %2, is drawn from in the futures. Click for the typical value alone.").arg(rangeOrigin(known->from), range)
                                  : tr("The %1, %2, is switched off: every future has the typical value. Click to draw from it again.")
                                        .arg(rangeOrigin(known->from), range));
    switch_->setAccessibleDescription(switch_->toolTip());
}

void InputRow::showRange() {
    if (range_ == nullptr) return;
    if (const auto* estimate = std::get_if<Estimate>(&shown_)) range_->show(field_, *estimate);
    placeHint();
}

/// What was typed; a margin alone ("± 15 %") is put around the value that was there.
tl::expected<FieldValue, QString> InputRow::read(const QString& text) const {
    const QString trimmed = text.trimmed();
    const auto* known = std::get_if<Estimate>(session_ != 0 ? &before_ : &shown_);
    if (field_.kind != FieldKind::Range || known == nullptr || trimmed.isEmpty() || !isMarginAlone(trimmed))
        return parseFieldText(field_, text, QLocale());
    return parseFieldText(field_, fieldText(field_, FieldValue{Estimate{known->typical}}, QLocale()) + u' ' + trimmed, QLocale());
}

void InputRow::setField(Field field) {
    field_ = std::move(field);
    refresh();
    describe();
}

void InputRow::describe() {
    label_->setText(field_.label);
    label_->setToolTip(field_.help);
    const QLocale locale;
    QStringList hints{field_.unit};
    const FieldValue value = field_.get(*document_.snapshot());
    from_ = document_.provenance().of(field_.path);
    const Provenance& from = from_;
    const auto* figure = std::get_if<Estimate>(&value);
    const bool isRange = field_.kind == FieldKind::Range && figure != nullptr && figure->isRange();
    if (isRange) hints << rangeOrigin(from.kind);
    else if (const auto known = sourcedRange(*document_.snapshot(), document_.provenance(), field_))
        hints << tr("%1 %2 is off").arg(rangeOrigin(known->from), fieldText(field_, FieldValue{known->range}, locale, RangeForm::LowToHigh));
    describeSwitch();
    if (!isRange && !field_.fallback.isEmpty()) hints << tr("default %1").arg(field_.fallback);
    if (!isRange) hints << limitsWords(field_, locale);
    hints.removeAll(QString());
    const Theme& colors = themeOf(palette());
    hint_->setText(problem_.isEmpty() ? hints.join(u" \u00b7 "_s) : problem_);
    hint_->setVisible(!hint_->text().isEmpty());
    setTextColor(hint_, problem_.isEmpty() ? colors.textMuted : colors.error);

    mark_->setText(markOf(from.kind));
    setTextColor(mark_, markColor(from.kind, colors));
    mark_->setToolTip(from.words());
    mark_->setAccessibleName(from.kindLine());
    editor()->setAccessibleName(field_.fullLabel());
    editor()->setAccessibleDescription(QStringList{hint_->text(), field_.help, from.words()}.join(u". "_s));
    const QString whole = fieldText(field_, value, locale);
    const bool cut = line_ != nullptr && (whole != fieldGlance(field_, value, locale) || field_.kind == FieldKind::Text);
    editor()->setToolTip((cut && !whole.isEmpty() ? whole + u"\n"_s : QString()) + u"%1\n%2"_s.arg(field_.help, from.words()));
    if (line_ != nullptr && field_.optional) line_->setPlaceholderText(field_.fallback);
    if (choice_ != nullptr && field_.optional) choice_->setItemText(0, tr("Default: %1").arg(field_.fallback));

    const auto& opening = *document_.opening();
    const Field* known = findField(document_.openingFields(), field_.path);
    const bool differs = known != nullptr && known->get(opening) != field_.get(*document_.snapshot());
    reset_->setEnabled(differs);
    reset_->setAccessibleName(tr("Reset %1").arg(field_.fullLabel()));
    reset_->setToolTip(known == nullptr ? QString()
                                        : tr("Back to %1, %2").arg(fieldWords(field_, known->get(opening), locale), document_.openingWords()));
}

void InputRow::refresh() {
    const FieldValue value = field_.get(*document_.snapshot());
    if (line_ != nullptr && line_->hasFocus() && (hasProblem() || session_ != 0)) {
        const auto parsed = read(line_->text());
        const bool same = parsed && *parsed == value;
        if (same || value == shown_) {  // what is being typed stays
            shown_ = value;
            describe();
            return;
        }
    }
    if (value == shown_) {
        if (from_ != document_.provenance().of(field_.path)) describe();
        return;
    }
    form_ = RangeForm::Shortest;
    session_ = 0;  // changed from elsewhere, such as by undo
    setProblem({});
    showValue(value);
    describe();
}

void InputRow::fitEditor() {
    if (field_.kind == FieldKind::Flag) return;
    const bool words = field_.kind == FieldKind::Text || field_.kind == FieldKind::Choice;
    const int unit = fontMetrics().averageCharWidth();
    // At 1180 pixels labels keep their room, where need be at the cost of the number beside them.
    const int number = std::clamp(unit * kLabelAndNumber - longestWord(*label_), unit * 11, unit * 15);
    const int usual = field_.kind == FieldKind::Text ? unit * 24 : words ? unit * 27 : number;
    const int wanted = line_ == nullptr ? 0 : fontMetrics().horizontalAdvance(fieldGlance(field_, shown_, QLocale(), form_)) + 3 * unit;
    // What needs more than its column gets a line of its own, so that the label beside it stays whole.
    const bool below = wanted > std::max(usual, words ? 0 : unit * 18);
    if (below) {
        editor()->setMinimumWidth(words ? 0 : std::min(wanted, unit * kNarrowestPanel));  // the panel may be no wider
        editor()->setMaximumWidth(words ? QWIDGETSIZE_MAX : wanted);
    } else {
        editor()->setFixedWidth(words ? usual : std::max(usual, wanted));
    }
    auto* grid = static_cast<QGridLayout*>(layout());
    if (below == below_ && grid->indexOf(editor()) >= 0) return;
    below_ = below;
    grid->removeWidget(editor());
    grid->addWidget(editor(), below ? 1 : 0, below ? 1 : 2, 1, below ? 2 : 1, below && words ? Qt::Alignment() : Qt::AlignRight);
}

/// The short text while it is only looked at, the whole value once it may be typed in.
void InputRow::showLine(bool whole) {
    QString text = whole ? fieldText(field_, shown_, QLocale(), form_) : fieldGlance(field_, shown_, QLocale(), form_);
    if (!whole && field_.kind == FieldKind::Text && isVisible()) {
        text = fontMetrics().elidedText(text, Qt::ElideRight, line_->width() - 2 * fontMetrics().averageCharWidth());
    }
    if (line_->text() == text) return;
    line_->setText(text);
    line_->setCursorPosition(0);
}

void InputRow::showValue(const FieldValue& value) {
    shown_ = value;
    fitEditor();
    showRange();
    if (line_ != nullptr) {
        showLine(line_->hasFocus());
    } else if (choice_ != nullptr) {
        const auto* key = std::get_if<QString>(&value);
        choice_->setCurrentIndex(key == nullptr ? 0 : choice_->findData(*key));
    } else {
        flag_->setChecked(std::get<bool>(value));
    }
}

void InputRow::typed(const QString& text) {
    const bool first = session_ == 0;
    if (first) {
        session_ = document_.newSession();
        before_ = shown_;
    }
    if (first || !isEdited(typedText_, text)) base_ = first ? before_ : field_.get(*document_.snapshot());
    typedText_ = text;
    const auto value = read(text);
    if (value) commit(*value);
    if (!value || hasProblem()) giveBack();
}

/// The value from before this text was begun again; what was typed stays in the editor.
void InputRow::giveBack() {
    if (session_ == 0) return;
    if (base_ == before_) return cancelTyping();
    shown_ = base_;
    (void)document_.setField(field_.path, base_, session_);
}

/// The value from before anything was typed, without a step.
void InputRow::cancelTyping() {
    if (session_ == 0) return;
    shown_ = before_;
    document_.cancelSession(session_);
}

void InputRow::finished() {
    if (session_ == 0 && !hasProblem()) {  // nothing was typed; the text may be the short one
        if (!line_->hasFocus()) showLine(false);
        return;
    }
    const auto value = read(line_->text());
    if (value) {
        form_ = rangeFormOf(line_->text());
        commit(*value);
        if (hasProblem())
            giveBack();
        else
            showValue(field_.get(*document_.snapshot()));
    } else {
        giveBack();
        setProblem(value.error());
    }
    session_ = 0;
}

void InputRow::commit(const FieldValue& value) {
    const Outcome outcome = document_.setField(field_.path, value, session_);
    setProblem(outcome ? QString() : outcome.error());
}

void InputRow::step(int steps) {
    const auto* estimate = std::get_if<Estimate>(&shown_);
    if (line_ == nullptr || estimate == nullptr || field_.typicalOfRanges) return;
    const double value = estimate->typical;
    // A hundredth of the figure's own size, at least; whole numbers go by 1.
    const double size = value == 0 ? 0.01 : std::pow(10.0, std::floor(std::log10(std::fabs(value))) - 1);
    const double width = field_.kind == FieldKind::Integer ? 1.0 : size;
    const double next = std::clamp(std::round((value + steps * width) / width) * width, field_.limits.low, field_.limits.high);
    const double tidy = QString::number(next, 'g', 12).toDouble();
    if (!field_.limits.contains(tidy)) return;
    commit(FieldValue{movedTo(*estimate, tidy, field_.limits)});
    showValue(field_.get(*document_.snapshot()));
}

void InputRow::setProblem(const QString& sentence) {
    if (problem_ == sentence) return;
    problem_ = sentence;
    placeHint();
    describe();
    Q_EMIT problemChanged();
}

void InputRow::reset() {
    const Field* known = findField(document_.openingFields(), field_.path);
    if (known == nullptr) return;
    setProblem({});
    session_ = 0;
    commit(known->get(*document_.opening()));
    showValue(field_.get(*document_.snapshot()));
}

bool InputRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !editor()->hasFocus()) {
        event->ignore();  // scrolling the form must not change what lies under the pointer
        return true;
    }
    if (event->type() == QEvent::FocusIn && line_ != nullptr && session_ == 0 && !hasProblem()) {
        const bool byKey = static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason;
        showLine(true);
        if (byKey) line_->selectAll();
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool redo = key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (redo || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();  // the document's undo, not the line's own
            return true;
        }
        if (key->key() == Qt::Key_Escape && canGoBack()) {
            event->accept();  // before whatever else has the key, such as the end of a calibration
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && line_ != nullptr && session_ == 0 && !hasProblem()) showLine(false);
    if (event->type() == QEvent::KeyPress && line_ != nullptr) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape && canGoBack()) {
            cancelTyping();
            setProblem({});
            session_ = 0;
            showValue(field_.get(*document_.snapshot()));
            describe();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InputRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (line_ == nullptr || field_.kind != FieldKind::Text) return;
    layout()->activate();
    if (!line_->hasFocus() && session_ == 0 && !hasProblem()) showLine(false);
}

void InputRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) describe();
}

}  // namespace splitpoint::ui
