#include "ui/window/choice_accessible.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

namespace splitpoint::ui {
namespace {

/// The label that has this widget as its buddy, without the mark of its mnemonic.
QString buddyText(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    if (parent == nullptr) return {};
    for (const QLabel* label : parent->findChildren<QLabel*>())
        if (label->buddy() == widget) return label->text().remove(u'&');
    return {};
}

/// What Qt tells of a combo box (its list, its line where it has one, that it opens), under its own name.
class AccessibleChoice : public QAccessibleWidget {
  public:
    explicit AccessibleChoice(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    int childCount() const override { return box()->isEditable() ? 2 : 1; }

    QAccessibleInterface* child(int index) const override {
        if (index == 0) return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        if (child->object() == box()->view()) return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        const QWidget* line = box()->lineEdit();
        return line != nullptr && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return box()->currentText();
        if (kind != QAccessible::Name) return QAccessibleWidget::text(kind);
        const QString name = box()->accessibleName();
        const QString known = name.isEmpty() ? buddyText(box()) : name;
        return known.isEmpty() ? box()->currentText() : known;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString& name) override {
        if (name != showMenuAction() && name != pressAction()) return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

  private:
    [[nodiscard]] QComboBox* box() const { return static_cast<QComboBox*>(object()); }
};

/// Pages behind tabs: a group that takes no keyboard of its own; its bar of tabs does.
class AccessibleTabs : public QAccessibleWidget {
  public:
    explicit AccessibleTabs(QTabWidget* tabs) : QAccessibleWidget(tabs, QAccessible::Grouping) {}

    QAccessible::State state() const override {
        QAccessible::State all = QAccessibleWidget::state();
        all.focusable = all.focused = false;
        return all;
    }
};

QAccessibleInterface* makeAccessibleChoice(const QString& className, QObject* object) {
    if (className == QLatin1String("QTabWidget")) {
        auto* tabs = qobject_cast<QTabWidget*>(object);
        return tabs != nullptr ? new AccessibleTabs(tabs) : nullptr;
    }
    if (className != QLatin1String("QComboBox")) return nullptr;
    auto* box = qobject_cast<QComboBox*>(object);
    return box != nullptr ? new AccessibleChoice(box) : nullptr;
}

}  // namespace

void installChoiceAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleChoice);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace splitpoint::ui
