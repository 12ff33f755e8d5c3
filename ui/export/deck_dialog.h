#pragma once

#include <QDialog>

#include "ui/export/export_files.h"

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace splitpoint::ui {

class NoteLabel;

/// Which slides, in which order, and how they look. Slides that join a deck take its looks, so that only the list is
/// asked for then.
class DeckDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param appendTo     the deck that slides join; empty: a new deck
    /// @param hasOthers    whether the file has further scenarios to compare
    DeckDialog(const QString& appendTo, bool hasOthers, QWidget* parent = nullptr);

    [[nodiscard]] DeckChoice choice() const;

    /// Moves the chosen slide up (-1) or down (1).
    void move(int by);
    [[nodiscard]] QListWidget* slides() const { return slides_; }
    [[nodiscard]] QPushButton* makeButton() const;
    [[nodiscard]] QLineEdit* templateLine() const { return template_; }

    /// Stays open and says why where the template is none.
    void accept() override;

  private:
    void fillSlides(bool hasOthers);
    [[nodiscard]] QWidget* createOrder();
    [[nodiscard]] QWidget* createLooks();
    void chooseTemplate();
    void refresh();

    QString appendTo_;
    QListWidget* slides_;
    QComboBox* tone_ = nullptr;
    QComboBox* size_ = nullptr;
    QLineEdit* template_ = nullptr;
    NoteLabel* why_;  ///< not that template
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
