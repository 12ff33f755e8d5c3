#pragma once

#include <optional>

#include <QLocale>
#include <QWidget>

#include "ui/sketch/paste_grid.h"

class QButtonGroup;
class QLabel;
class QRadioButton;
class QTableWidget;

namespace splitpoint::ui {

/// Shows a pasted text as the numbers it would become, by the user's reading of point and comma and by the other one,
/// and lets the user say which is meant. A reading that is none says why.
class ReadingChoice : public QWidget {
    Q_OBJECT

  public:
    explicit ReadingChoice(QWidget* parent = nullptr);

    void setText(const QString& text, const QLocale& locale = QLocale());
    /// The table as it is read now; nothing where neither reading is one.
    [[nodiscard]] const std::optional<PastedTable>& table() const { return table_; }
    /// Why there is none; empty where there is one.
    [[nodiscard]] const QString& problem() const { return problem_; }
    void chooseOther(bool other);

  Q_SIGNALS:
    void changed();

  private:
    void describe(QRadioButton* button, const tl::expected<PastedTable, QString>& reading, const QLocale& locale);
    void take();

    QRadioButton* own_;
    QRadioButton* other_;
    QLabel* sentence_;
    QTableWidget* preview_;
    PasteReadings readings_;
    QLocale locale_;
    std::optional<PastedTable> table_;
    QString problem_;
};

}  // namespace splitpoint::ui
