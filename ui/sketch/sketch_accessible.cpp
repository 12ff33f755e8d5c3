#include "ui/sketch/sketch_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "models/demand/range_edit.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {
namespace {

/// The canvas to a screen reader: its text is what stands at the cursor, its value the GPUs there, which may be set.
class AccessibleSketch : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit AccessibleSketch(SketchCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return announcement(session().view(), session().clock(), session().selection());
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override {
        const auto& gpus = session().view().gpus;
        return gpus.empty() ? QVariant() : QVariant(gpus[static_cast<std::size_t>(session().cursor())]);
    }
    void setCurrentValue(const QVariant& value) override {
        bool ok = false;
        const double gpus = value.toDouble(&ok);
        if (!ok || gpus < 0.0 || session().view().gpus.empty()) return;
        const models::HourRange range = session().selection();
        session().commit(
            models::operate(session().view().gpus, range, models::RangeOperation::Set, gpus),
            {session().clock().range(session().view().firstHour + range.first, session().view().firstHour + range.last),
             {},
             {},
             {}});
    }
    QVariant maximumValue() const override { return 1e9; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

  private:
    [[nodiscard]] SketchSession& session() const { return static_cast<SketchCanvas*>(widget())->session(); }
};

QAccessibleInterface* makeAccessibleSketch(const QString& /*className*/, QObject* object) {
    auto* canvas = qobject_cast<SketchCanvas*>(object);
    return canvas != nullptr ? new AccessibleSketch(canvas) : nullptr;
}

}  // namespace

void installSketchAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleSketch);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace splitpoint::ui
