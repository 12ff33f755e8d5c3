#pragma once

#include <QWidget>
#include <memory>

#include "ui/jobs/evaluation_runner.h"

class QAction;
class QLabel;
class QToolButton;

namespace splitpoint::ui {

/// A pinned result below the answer, and how far each plan has moved from it while inputs are dragged. Hidden until
/// something is pinned.
class PinnedLine : public QWidget {
    Q_OBJECT
  public:
    explicit PinnedLine(QWidget* parent = nullptr);

    /// "Pin this answer": keeps the result on show, or lets go of the one that is kept.
    [[nodiscard]] QAction* pinAction() const { return pin_; }
    void setNow(const std::shared_ptr<const Evaluated>& result);
    /// In full, also where there is only room for its beginning.
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    /// What is compared with from now on; null: nothing.
    void pinnedChanged(const std::shared_ptr<const splitpoint::ui::Evaluated>& pinned);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void setPinned(bool pinned);
    void refresh();
    void showText();

    QAction* pin_;
    QLabel* label_;
    QString text_;
    QToolButton* again_;
    QToolButton* unpin_;
    std::shared_ptr<const Evaluated> now_, kept_;
};

}  // namespace splitpoint::ui
