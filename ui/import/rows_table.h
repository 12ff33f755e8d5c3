#pragma once

#include <vector>

#include <QTableWidget>

#include "models/import/import.h"

class QComboBox;

namespace splitpoint::ui {

class EmptyHint;

/// The first rows of a source: each as it stands in it and as it is understood, and above each column what it is for,
/// to be changed where the kind leaves it open.
class RowsTable : public QTableWidget {
    Q_OBJECT

  public:
    explicit RowsTable(QWidget* parent = nullptr);

    void setRows(const models::imports::Reading& reading, const std::vector<models::imports::PreviewRow>& rows);

  Q_SIGNALS:
    void roleChosen(std::size_t column, splitpoint::models::imports::Role role);

  private:
    QComboBox* newRoleBox(std::size_t column);

    bool open_ = false;
};

/// What was found, each with the fix that is applied and those that could be instead.
class FindingsTable : public QTableWidget {
    Q_OBJECT

  public:
    explicit FindingsTable(QWidget* parent = nullptr);

    /// @param whyEmpty what stands there where there is no finding
    /// @param addedUp which columns are added up, told before the findings; empty: none
    void setFindings(const std::vector<models::imports::Finding>& findings, const QString& whyEmpty,
                     const QString& addedUp = {});
    [[nodiscard]] EmptyHint* hint() const { return hint_; }

  Q_SIGNALS:
    void fixChosen(splitpoint::models::imports::FindingKind kind, splitpoint::models::imports::Fix fix);

  protected:
    [[nodiscard]] int sizeHintForRow(int row) const override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void shareWidth();

    std::vector<models::imports::FindingKind> kinds_;
    int lead_ = 0;  ///< rows before the findings
    EmptyHint* hint_;
};

}  // namespace splitpoint::ui
