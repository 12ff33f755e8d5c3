#include "ui/window/fitting_words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPointer>
#include <QTabBar>
#include <QToolTip>

namespace splitpoint::ui {

namespace {

QString plainWords(QString text) {
    return text.remove(QChar(u'&'));
}

/// What the tool tip says where nobody gave it other words; empty where all of it is in sight.
QString hiddenWords(const QWidget& widget, const QPoint& at) {
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        const int tab = bar->tabAt(at);
        if (tab < 0 || !bar->tabToolTip(tab).isEmpty()) return {};
        const QString words = plainWords(bar->tabText(tab));
        return bar->fontMetrics().horizontalAdvance(words) >
                       bar->tabRect(tab).width() - bar->fontMetrics().averageCharWidth() * 2
                   ? words
                   : QString();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool oneLine = !label->wordWrap() && !label->text().contains(u'\n');
        if (!label->toolTip().isEmpty() || !oneLine || Qt::mightBeRichText(label->text())) return {};
        const QString words = label->buddy() == nullptr ? label->text() : plainWords(label->text());
        return label->fontMetrics().horizontalAdvance(words) > label->width() ? words : QString();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || !button->toolTip().isEmpty()) return {};
    const QString words = plainWords(button->text());
    return button->fontMetrics().horizontalAdvance(words) > button->width() ? words : QString();
}

class FittingWords : public QObject {
  public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Polish && event->type() != QEvent::ToolTip) return false;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget == nullptr) return false;
        if (event->type() == QEvent::Polish) {
            if (auto* bar = qobject_cast<QTabBar*>(widget)) {
                bar->setUsesScrollButtons(false);
                bar->setElideMode(Qt::ElideRight);
            }
            return false;
        }
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = hiddenWords(*widget, help->pos());
        if (words.isEmpty()) return false;
        QToolTip::showText(help->globalPos(), words, widget);
        return true;
    }
};

}  // namespace

void installFittingWords() {
    static QPointer<FittingWords> installed;  // of the application of now: a test may make another one
    if (installed) return;
    installed = new FittingWords(qApp);
    qApp->installEventFilter(installed);
}

}  // namespace splitpoint::ui
