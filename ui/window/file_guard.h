#pragma once

#include <QWidget>

#include "ui/document/file_claim.h"
#include "ui/document/file_watch.h"

namespace splitpoint::ui {

class NoticeBar;
class ScenarioDocument;

/// Sees to it that nobody else's work on the open file is overwritten, nor ours: tells of another window that has the file
/// open and of changes from outside, and holds a save back until the user has said what is meant.
class FileGuard : public QWidget {
    Q_OBJECT

  public:
    /// @param claimFolder see `FileClaim`
    FileGuard(ScenarioDocument& document, const QString& claimFolder, QWidget* parent = nullptr);
    ~FileGuard() override;

    /// Whether the document may save over its file now. If not, a notice asks.
    [[nodiscard]] bool maySave();
    /// Whether the document may take this name: not while another window has it open. If not, a notice says so.
    [[nodiscard]] bool mayTakeName(const QString& file);
    [[nodiscard]] FileWatch& watch() { return watch_; }
    [[nodiscard]] NoticeBar& sharedNotice() { return *shared_; }
    [[nodiscard]] NoticeBar& changedNotice() { return *changed_; }

  Q_SIGNALS:
    void saveRequested();
    void saveAsRequested();
    void reloadRequested(const QString& file);

  private:
    void followPath();
    void compare(const DiskContent& content);
    void tellOfOther();
    void tellOfChange();
    void tellOfLoss();
    void reload();
    void askBeforeReload();
    void askBeforeSave();
    void showDifferences();
    [[nodiscard]] QString fileName() const;

    ScenarioDocument& document_;
    QString claimFolder_, guarded_;
    FileClaim claim_;
    FileWatch watch_;
    DiskContent told_;  ///< the state on disk that a notice was shown for
    bool confirmed_ = false;
    NoticeBar* shared_;
    NoticeBar* changed_;
};

}  // namespace splitpoint::ui
