#include "ui/sketch/sketch_accessible.h"

#include <algorithm>
#include <unordered_map>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

#include "models/demand/range_edit.h"
#include "ui/sketch/day_hours.h"
#include "ui/sketch/duration_canvas.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {
namespace {


SketchSession& sessionOf(const SketchCanvas* canvas) {
    return canvas->session();
}

/// One step that sets hours to what an assistive tool typed; a text or a number below 0 changes nothing.
void setHours(SketchSession& session, models::HourRange range, const QVariant& value) {
    bool ok = false;
    const double gpus = value.toDouble(&ok);
    if (!ok || !(gpus >= 0.0) || session.view().gpus.empty()) return;
    const int first = session.view().firstHour;
    session.commit(models::operate(session.view().gpus, range, models::RangeOperation::Set, gpus),
                   {session.clock().range(first + range.first, first + range.last), {}, {}, {}});
}

/// One hour of the canvas: a cell named by what stands there.
class AccessibleHour : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleValueInterface,
                       public QAccessibleActionInterface {
  public:
    AccessibleHour(SketchCanvas* canvas, int hour) : canvas_(canvas), hour_(hour) {}

    bool isValid() const override { return canvas_ != nullptr && hour_ < session().view().hours(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(canvas_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return announcement(session().view(), session().clock(), {hour_, hour_});
        if (kind == QAccessible::Value) return gpusText(gpus());
        return {};
    }
    QRect rect() const override {
        if (!isValid()) return {};
        const bool year = session().view().scope == SketchScope::Year;
        const QPoint top = canvas_->positionOf(hour_, year ? 0.0 : gpus()).toPoint();
        const QPoint end = canvas_->positionOf(hour_ + 1, 0.0).toPoint();
        const QRect bar(QPoint(top.x(), year ? 0 : top.y()), QPoint(std::max(top.x(), end.x() - 1), end.y()));
        return {canvas_->mapToGlobal(bar.topLeft()), bar.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid) return state;
        state.focusable = state.selectable = state.editable = true;
        state.invisible = !canvas_->isVisible();
        state.selected = session().selection().contains(hour_);
        state.focused = canvas_->hasFocus() && session().cursor() == hour_;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface) return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    bool isSelected() const override { return isValid() && session().selection().contains(hour_); }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return hour_ % kDay; }
    int rowIndex() const override { return hour_ / kDay; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    QVariant currentValue() const override { return isValid() ? QVariant(gpus()) : QVariant(); }
    void setCurrentValue(const QVariant& value) override {
        if (isValid()) setHours(session(), {hour_, hour_}, value);
    }
    QVariant maximumValue() const override { return 1e9; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (name != setFocusAction() || !isValid()) return;
        canvas_->setFocus();
        session().select(hour_, hour_);
    }

  private:
    [[nodiscard]] SketchSession& session() const { return sessionOf(canvas_); }
    [[nodiscard]] double gpus() const { return session().view().gpus[static_cast<std::size_t>(hour_)]; }

    QPointer<SketchCanvas> canvas_;
    int hour_;
};

/// The canvas: a table of its hours, a value at the cursor. Widgets on it come after the cells.
class AccessibleSketch : public QAccessibleWidget, public QAccessibleValueInterface, public QAccessibleTableInterface {
  public:
    explicit AccessibleSketch(SketchCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Table) {}
    ~AccessibleSketch() override { forgetCells(); }
    AccessibleSketch(const AccessibleSketch&) = delete;
    AccessibleSketch& operator=(const AccessibleSketch&) = delete;

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return announcement(session().view(), session().clock(), session().selection());
        if (kind == QAccessible::Description && canvas()->capacityGpus())
            return SketchCanvas::tr("Capacity line at %1 GPUs. %2")
                .arg(QLocale().toString(*canvas()->capacityGpus(), 'f', 2), canvas()->accessibleDescription());
        return QAccessibleWidget::text(kind);
    }

    int childCount() const override { return hours() + QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < hours() ? cell(index) : QAccessibleWidget::child(index - hours());
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (child == nullptr) return -1;
        if (child->role() == QAccessible::Cell && child->object() == nullptr) {
            const auto* hour = static_cast<const AccessibleHour*>(child);
            return hour->rowIndex() * kDay + hour->columnIndex();
        }
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? widget : widget + hours();
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = canvas()->mapFromGlobal(QPoint(x, y));
        if (!canvas()->rect().contains(at) || hours() == 0) return nullptr;
        return cell(std::min(hours() - 1, static_cast<int>(canvas()->valueAt(at).hour)));
    }
    QAccessibleInterface* focusChild() const override {
        return canvas()->hasFocus() && hours() > 0 ? cell(session().cursor()) : QAccessibleWidget::focusChild();
    }

    QVariant currentValue() const override {
        const auto& gpus = session().view().gpus;
        return gpus.empty() ? QVariant() : QVariant(gpus[static_cast<std::size_t>(session().cursor())]);
    }
    void setCurrentValue(const QVariant& value) override { setHours(session(), session().selection(), value); }
    QVariant maximumValue() const override { return 1e9; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        const bool inside = row >= 0 && column >= 0 && column < kDay && row * kDay + column < hours();
        return inside ? cell(row * kDay + column) : nullptr;
    }
    int selectedCellCount() const override { return session().selection().size(); }
    QList<QAccessibleInterface*> selectedCells() const override {
        QList<QAccessibleInterface*> cells;
        const models::HourRange range = session().selection();
        for (int hour = range.first; hour <= range.last && hour < hours(); ++hour) cells << cell(hour);
        return cells;
    }
    QString columnDescription(int column) const override {
        return QStringLiteral("%1:00").arg(column, 2, 10, QChar(u'0'));
    }
    QString rowDescription(int row) const override {
        return session().clock().day(session().view().firstHour + row * kDay, true);
    }
    int columnCount() const override { return kDay; }
    int rowCount() const override { return (hours() + kDay - 1) / kDay; }
    int selectedColumnCount() const override { return static_cast<int>(selectedColumns().size()); }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    QList<int> selectedColumns() const override {
        QList<int> columns;
        for (int column = 0; column < kDay; ++column) {
            if (isColumnSelected(column)) columns << column;
        }
        return columns;
    }
    QList<int> selectedRows() const override {
        QList<int> rows;
        const models::HourRange range = session().selection();
        for (int row = range.first / kDay; row <= range.last / kDay; ++row) {
            if (isRowSelected(row)) rows << row;
        }
        return rows;
    }
    bool isColumnSelected(int column) const override {
        const models::HourRange range = session().selection();
        return range.first <= column && range.last >= (rowCount() - 1) * kDay + column;
    }
    bool isRowSelected(int row) const override {
        const models::HourRange range = session().selection();
        return range.contains(row * kDay) && range.contains(std::min(hours(), row * kDay + kDay) - 1);
    }
    bool selectRow(int row) override {
        if (row < 0 || row >= rowCount()) return false;
        session().select(row * kDay, row * kDay + kDay - 1);
        return true;
    }
    bool selectColumn(int) override { return false; }  // a selection is one stretch of hours
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

  private:
    [[nodiscard]] SketchCanvas* canvas() const { return static_cast<SketchCanvas*>(widget()); }
    [[nodiscard]] SketchSession& session() const { return sessionOf(canvas()); }
    [[nodiscard]] int hours() const { return session().view().hours(); }

    /// Made when asked for: a year has 8,760 of them.
    QAccessibleInterface* cell(int hour) const {
        const auto known = cells_.find(hour);
        if (known != cells_.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessibleHour(canvas(), hour);
        cells_.emplace(hour, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void forgetCells() {
        for (const auto& [hour, id] : cells_) QAccessible::deleteAccessibleInterface(id);
        cells_.clear();
    }

    mutable std::unordered_map<int, QAccessible::Id> cells_;
};

/// The sorted hours: a slider of bare-metal nodes, whose description is what so many cost.
class AccessibleDuration : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit AccessibleDuration(DurationCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return QString::number(canvas()->nodes());
        if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
        return QStringLiteral("%1 %2").arg(canvas()->words(), QAccessibleWidget::text(kind)).trimmed();
    }
    QVariant currentValue() const override { return canvas()->nodes(); }
    void setCurrentValue(const QVariant& value) override {
        bool ok = false;
        const int nodes = value.toInt(&ok);
        if (ok && nodes >= 0) Q_EMIT canvas()->capacityDragged(nodes);
    }
    QVariant maximumValue() const override { return {}; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

  private:
    [[nodiscard]] DurationCanvas* canvas() const { return static_cast<DurationCanvas*>(widget()); }
};

QAccessibleInterface* makeAccessibleSketch(const QString& /*className*/, QObject* object) {
    if (auto* canvas = qobject_cast<SketchCanvas*>(object)) return new AccessibleSketch(canvas);
    auto* duration = qobject_cast<DurationCanvas*>(object);
    return duration != nullptr ? new AccessibleDuration(duration) : nullptr;
}

}  // namespace

void installSketchAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleSketch);
        return true;
    }();
    static_cast<void>(installed);
}

SketchAnnouncer::SketchAnnouncer(SketchCanvas* canvas)
    : QObject(canvas), canvas_(canvas), hours_(canvas->session().view().hours()) {
    connect(&canvas->session(), &SketchSession::selectionChanged, this, &SketchAnnouncer::tellMove);
    connect(&canvas->session(), &SketchSession::viewChanged, this, &SketchAnnouncer::tellEdit);
}

void SketchAnnouncer::tellMove() {
    const SketchSession& session = canvas_->session();
    if (session.isInGesture() || session.view().gpus.empty()) return;
    told_ = session.view().gpus[static_cast<std::size_t>(session.cursor())];
    if (!QAccessible::isActive()) return;
    QAccessibleEvent selected(canvas_,
                              session.selection().size() > 1 ? QAccessible::SelectionWithin : QAccessible::Selection);
    if (session.selection().size() == 1) selected.setChild(session.cursor());
    QAccessible::updateAccessibility(&selected);
    if (!canvas_->hasFocus()) return;
    QAccessibleEvent focused(canvas_, QAccessible::Focus);
    focused.setChild(session.cursor());
    QAccessible::updateAccessibility(&focused);
}

void SketchAnnouncer::tellEdit() {
    const SketchSession& session = canvas_->session();
    if (session.isInGesture()) return;
    if (session.view().hours() != hours_) {
        hours_ = session.view().hours();
        QAccessibleTableModelChangeEvent reset(canvas_, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&reset);
    }
    if (hours_ == 0) return;
    const double now = session.view().gpus[static_cast<std::size_t>(session.cursor())];
    if (now == told_) return;
    told_ = now;
    QAccessibleValueChangeEvent changed(canvas_, now);
    changed.setChild(session.cursor());
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent renamed(canvas_, QAccessible::NameChanged);
    renamed.setChild(session.cursor());
    QAccessible::updateAccessibility(&renamed);
}

}  // namespace splitpoint::ui
