#pragma once

#include <QDialog>
#include <QList>

#include "ui/sketch/sketch_session.h"

class QCheckBox;
class QDialogButtonBox;

namespace splitpoint::ui {

/// Days that a selection can be copied to: those of its week on the canvas, without the days it covers itself.
struct CopyTarget {
    int offsetDays = 0;  ///< from the selection's first day
    QString day;         ///< "Tuesday"
    bool proposed = false;
};

/// From a workday the other workdays are proposed that come after it, else all others; from a weekend the other day.
[[nodiscard]] QList<CopyTarget> copyTargets(const SketchSession& session);

/// Asks to which days of the week the selected hours go, and copies them there as one step.
class CopyDaysDialog : public QDialog {
    Q_OBJECT

  public:
    explicit CopyDaysDialog(SketchSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const QList<QCheckBox*>& days() const { return boxes_; }
    void accept() override;

  private:
    void refresh();

    SketchSession& session_;
    QList<CopyTarget> targets_;
    QList<QCheckBox*> boxes_;
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
