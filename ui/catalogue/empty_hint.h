#pragma once

#include <QAbstractItemModel>
#include <QPointer>

#include "ui/calibrate/note_label.h"

class QAbstractItemView;

namespace splitpoint::ui {

/// A sentence in the middle of a table that has no rows: why it is empty, and what fills it.
/// @test tests/ui/catalogue/catalogue_page_test.cpp
class EmptyHint : public QObject {
    Q_OBJECT

  public:
    /// @param view has its model already, keeps it, and owns the hint
    EmptyHint(const QString& sentence, QAbstractItemView* view);
    void say(const QString& sentence);
    /// What is said now; empty while the table has rows.
    [[nodiscard]] QString shown() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();

    // A model tells of its rows as it goes, when what shows them may have gone before it.
    QPointer<QAbstractItemModel> model_;
    QPointer<NoteLabel> label_;
    QString sentence_;
};

}  // namespace splitpoint::ui
