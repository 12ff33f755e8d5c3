// The window's language: chosen in the View menu, spoken from the next start on.
#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

#include "ui/language/language.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
const QString kLanguageKey = u"window/language"_s;
}  // namespace

void MainWindow::createLanguageMenu(QMenu* view) {
    QMenu* menu = view->addMenu(tr("Lan&guage"));
    auto* choices = new QActionGroup(this);
    const QString kept = memory_ == Memory::Keep ? QSettings().value(kLanguageKey).toString() : QString();
    // Languages stand under their own names, so that whoever is lost finds the way back.
    for (const auto& [text, language] :
         {std::pair{tr("&As the system"), Language::System}, std::pair{u"&English"_s, Language::English},
          std::pair{u"&Deutsch"_s, Language::German}}) {
        const QString name = languageName(language);
        QAction* action = addAction(menu, text, {}, tr("Language of the window, from the next start on"),
                                    [this, name] { setLanguage(name); });
        action->setCheckable(true);
        action->setChecked(name == kept);
        choices->addAction(action);
    }
}

void MainWindow::setLanguage(const QString& name) {
    if (memory_ == Memory::Keep) QSettings().setValue(kLanguageKey, name);
    statusBar()->showMessage(
        tr("The language changes when Splitpoint starts the next time; nothing on the screen changes now."), 8000);
}

}  // namespace splitpoint::ui
