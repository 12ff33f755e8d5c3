#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "models/help/help_book.h"

class QWidget;

namespace splitpoint::ui {

class HelpWindow;

/// F1 in a dialogue: a menu's shortcut does not reach into one, so its keys are heard here. The help opens as a child
/// of the dialogue, and so can be read and used above one that blocks the rest of the program.
class DialogHelp : public QObject {
    Q_OBJECT

  public:
    /// @param book reads the help, with the window's commands and fields in their places
    DialogHelp(std::function<models::Result<models::HelpBook>()> book, QObject* parent);

    /// The help above that dialogue; null where it was not asked for.
    [[nodiscard]] static HelpWindow* windowAbove(const QWidget* dialog);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool show(QWidget* dialog, const QWidget* focus);

    std::function<models::Result<models::HelpBook>()> book_;
};

}  // namespace splitpoint::ui
