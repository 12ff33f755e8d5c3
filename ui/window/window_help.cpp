// The help of the window: its book, its topics, what it says of the field in focus.
#include <QApplication>
#include <QLocale>

#include "ui/help/command_list.h"
#include "ui/help/field_facts.h"
#include "ui/help/help_context.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"
#include "ui/inputs/input_row.h"
#include "ui/language/model_words.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

models::Result<models::HelpBook> MainWindow::helpBook() const {
    models::HelpInsertions insertions = fieldFacts(fieldsOf(scenarioWithEveryField()));
    insertions["keyboard#commands"] = commandTable(commandsOf(*this)).toStdString();
    // The window's language is that of its numbers: German where its texts are.
    const bool german = QLocale().language() == QLocale::German;
    return models::helpBook(insertions, german ? models::HelpLanguage::German : models::HelpLanguage::English);
}

void MainWindow::showHelp(const QString& topic) {
    auto book = helpBook();
    if (!book) {
        message_->showMessage(worded(book.error().message));
        return;
    }
    const QWidget* focus = focusWidget();
    const QString about = !topic.isEmpty() ? topic : topicAt(*book, focus);
    const InputRow* row = topic.isEmpty() ? inputRowOf(focus) : nullptr;
    QString here;
    if (row != nullptr) {
        const Field& field = row->field();
        const FieldValue value = field.get(*document_.snapshot());
        const QString figure = u"%1 %2"_s.arg(fieldWords(field, value, QLocale()),
                                              std::holds_alternative<models::Estimate>(value) ? field.unit : QString());
        here = tr("%1: %2\n%3").arg(field.fullLabel(), figure.trimmed(), document_.provenance().of(field.path).words());
    }
    if (row == nullptr && topic.isEmpty()) here = controlWords(focus);
    if (help_ == nullptr) help_ = new HelpWindow(std::move(*book), this);
    const QString ofPage = isStartShown() ? u"pages#start"_s : pageTopic(kPageNames[static_cast<std::size_t>(page_)]);
    help_->showTopic(about.isEmpty() ? ofPage : about, here);
    help_->show();
    help_->raise();
    help_->activateWindow();
}

}  // namespace splitpoint::ui
