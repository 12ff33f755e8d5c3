#pragma once

#include <QDialog>

#include "ui/sketch/reading_choice.h"

namespace splitpoint::ui {

/// Asks how a pasted text is meant before anything is taken from it.
class PasteDialog : public QDialog {
    Q_OBJECT

  public:
    explicit PasteDialog(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] ReadingChoice* choice() const { return choice_; }

  Q_SIGNALS:
    void pasted(const splitpoint::ui::PastedTable& table);

  private:
    ReadingChoice* choice_;
};

}  // namespace splitpoint::ui
