#pragma once

#include <memory>

#include <QStackedWidget>

#include "ui/import/bill_panel.h"
#include "ui/import/import_wish.h"

class QTabWidget;

namespace splitpoint::ui {

class ChartView;
class FindingsTable;
class GroupsPanel;
class JobsPanel;
class NoteLabel;
class ReadingForm;
class RowsTable;

/// What an import shows: how its source is read, the curve as a picture, and rows, findings, groups, jobs and bill
/// below it. Before there is a source it names the ways to one.
class ImportBody : public QStackedWidget {
    Q_OBJECT

  public:
    explicit ImportBody(QWidget* parent = nullptr);

    [[nodiscard]] ReadingForm* reading() const { return reading_; }
    [[nodiscard]] RowsTable* rows() const { return rows_; }
    [[nodiscard]] FindingsTable* findings() const { return findings_; }
    [[nodiscard]] GroupsPanel* groups() const { return groups_; }
    [[nodiscard]] JobsPanel* jobs() const { return jobs_; }
    [[nodiscard]] BillPanel* bill() const { return bill_; }
    [[nodiscard]] ChartView* chart() const { return chart_; }
    [[nodiscard]] QTabWidget* tabs() const { return tabs_; }

    void showLook(const ImportLook& look, const ImportWish& wish);
    /// @param bill null: the source is none @param horizonHours of the scenario
    void showUsage(const std::shared_ptr<const ImportDone>& done, const ImportWish& wish,
                   const std::shared_ptr<const ImportedBill>& bill, int horizonHours);
    /// Its rows are shown, its curve cannot be.
    void showProblem(const QString& sentence);

  private:
    QWidget* createBelow();
    void createTabs();

    ReadingForm* reading_ = nullptr;
    ChartView* chart_ = nullptr;
    NoteLabel* sentence_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    RowsTable* rows_ = nullptr;
    FindingsTable* findings_ = nullptr;
    GroupsPanel* groups_ = nullptr;
    JobsPanel* jobs_ = nullptr;
    BillPanel* bill_ = nullptr;
};

}  // namespace splitpoint::ui
