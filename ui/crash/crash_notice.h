#pragma once

#include <QWidget>

#include "ui/crash/crash_reports.h"

namespace splitpoint::ui {

class NoticeBar;

/// At the start after a crash: that there was one, where its report lies, and that nobody got it. Told once a crash.
class CrashNotice : public QWidget {
    Q_OBJECT

  public:
    explicit CrashNotice(const QString& folder, QWidget* parent = nullptr);

    /// @param workIsOffered whether the bar below offers what the crash left unsaved
    void look(bool workIsOffered);
    /// The bar below offers nothing any more.
    void workWasDecided();
    [[nodiscard]] NoticeBar& bar() { return *bar_; }

  private:
    void showReport(const QString& file);

    QString folder_;
    NoticeBar* bar_;
    QString crash_;  ///< what happened, without what is offered
};

}  // namespace splitpoint::ui
