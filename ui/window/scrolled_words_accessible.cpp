#include "ui/window/scrolled_words_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>

namespace splitpoint::ui {
namespace {

class AccessibleScrolledWords : public QAccessibleWidget {
  public:
    explicit AccessibleScrolledWords(QScrollArea* area) : QAccessibleWidget(area, QAccessible::Pane) {}

    QString text(QAccessible::Text kind) const override {
        QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description || !own.isEmpty() || area()->focusPolicy() == Qt::NoFocus ||
            area()->widget() == nullptr)
            return own;
        QStringList words;
        for (const QLabel* label : area()->widget()->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            words << (Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                         : label->text());
        }
        return words.join(QChar(u'\n'));
    }

  private:
    [[nodiscard]] QScrollArea* area() const { return static_cast<QScrollArea*>(object()); }
};

QAccessibleInterface* makeAccessibleScrolledWords(const QString& className, QObject* object) {
    if (className != QLatin1String("QScrollArea")) return nullptr;
    auto* area = qobject_cast<QScrollArea*>(object);
    return area != nullptr ? new AccessibleScrolledWords(area) : nullptr;
}

}  // namespace

void installScrolledWordsAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleScrolledWords);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace splitpoint::ui
