#include "ui/help/help_context.h"

#include <array>

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

}  // namespace

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
    }
    return {};
}

}  // namespace splitpoint::ui
