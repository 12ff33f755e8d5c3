#include "ui/help/help_context.h"

#include <array>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMetaObject>
#include <QRegularExpression>
#include <QWidget>

#include "models/help/help_book.h"
#include "ui/answer/answer_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/help/help_topics.h"
#include "ui/inputs/input_row.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

/// Panels by the names of their docks.
struct PanelTopic {
    QLatin1StringView name, topic;
};
constexpr std::array<PanelTopic, 4> kPanels{{{QLatin1StringView("projectDock"), QLatin1StringView("pages#project")},
                                             {QLatin1StringView("inputsDock"), QLatin1StringView("inputs")},
                                             {QLatin1StringView("whyDock"), QLatin1StringView("answer#reasons")},
                                             {QLatin1StringView("journalDock"), QLatin1StringView("pages#journal")}}};

/// Dialogues by their classes.
constexpr std::array<PanelTopic, 11> kDialogs{
    {{QLatin1StringView("UsageImportDialog"), QLatin1StringView("importing")},
     {QLatin1StringView("ImportDialog"), QLatin1StringView("importing")},
     {QLatin1StringView("BillDialog"), QLatin1StringView("pages#import-bill")},
     {QLatin1StringView("PasteDialog"), QLatin1StringView("sketching#as-a-table")},
     {QLatin1StringView("CopyDaysDialog"), QLatin1StringView("sketching#tools")},
     {QLatin1StringView("OfferDialog"), QLatin1StringView("inputs#offers")},
     {QLatin1StringView("QuoteDialog"), QLatin1StringView("catalogue#own")},
     {QLatin1StringView("QuotePasteDialog"), QLatin1StringView("catalogue#own")},
     {QLatin1StringView("DeckDialog"), QLatin1StringView("files#exports")},
     {QLatin1StringView("PicturesDialog"), QLatin1StringView("files#exports")},
     {QLatin1StringView("DifferencesDialog"), QLatin1StringView("troubleshooting#recovery")}}};

QString valueOf(const QWidget* control) {
    if (const auto* line = qobject_cast<const QLineEdit*>(control)) return line->echoMode() == QLineEdit::Normal ? line->text() : QString();
    if (const auto* box = qobject_cast<const QComboBox*>(control)) return box->currentText();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(control)) return spin->text();
    return {};
}

}  // namespace

QString controlWords(const QWidget* control) {
    if (control == nullptr) return {};
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    QString name = control->accessibleName();
    if (name.isEmpty() && button != nullptr) name = button->text().remove(QChar(u'&'));
    if (name.isEmpty()) return {};
    const QString value = valueOf(control);
    QString tip = control->toolTip().isEmpty() ? control->accessibleDescription() : control->toolTip();
    tip.remove(QRegularExpression(u"<[^>]*>"_s));
    QStringList lines{value.isEmpty() ? name : u"%1: %2"_s.arg(name, value)};
    if (!tip.isEmpty() && tip != name) lines << tip;
    return lines.join(QChar(u'\n'));
}

const InputRow* inputRowOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* row = qobject_cast<const InputRow*>(widget)) return row;
    }
    return nullptr;
}

QString topicAt(const models::HelpBook& book, const QWidget* focus) {
    if (const InputRow* row = inputRowOf(focus)) {
        const QString topic = fieldTopic(row->field().path);
        return book.hasTopic(topic.toStdString()) ? topic : u"inputs"_s;
    }
    for (const QWidget* widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* chart = qobject_cast<const ChartView*>(widget); chart != nullptr && !chart->spec().id.isEmpty())
            return chartTopic(book, chart->spec().id);
        if (qobject_cast<const AnswerLine*>(widget) != nullptr) return u"answer#answer-line"_s;
        for (const PanelTopic& panel : kPanels) {
            if (widget->objectName() == panel.name) return panel.topic;
        }
        if (QString own = widget->property(kHelpTopicProperty).toString(); !own.isEmpty()) return own;
        for (const PanelTopic& dialog : kDialogs) {
            if (qobject_cast<const QDialog*>(widget) != nullptr && QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1) == dialog.name)
                return dialog.topic;
        }
        if (qobject_cast<const QDialog*>(widget) != nullptr && widget->parentWidget() != nullptr) return topicAt(book, widget->parentWidget());
    }
    return {};
}

}  // namespace splitpoint::ui
