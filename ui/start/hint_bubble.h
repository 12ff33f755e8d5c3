#pragma once

#include <functional>
#include <vector>

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace splitpoint::ui {

/// One hint: what to try, and the control it points at.
struct Hint {
    QString words;
    std::function<QWidget*()> show;  ///< brings the control to sight and gives it; null: the hint is passed over
    std::function<QRect(const QWidget*)> place;  ///< the part of the control that is meant; empty: all of it
};

/// Numbered hints, one at a time, each beside the control it speaks of. They block nothing and take no focus by
/// themselves; Tab reaches their buttons, Escape in them or "No more hints" ends them, and assistive tools hear each
/// one.
class HintBubble : public QWidget {
    Q_OBJECT

  public:
    explicit HintBubble(QWidget* window);

    void start(std::vector<Hint> hints);
    /// On to the next hint if this one is on show: the user just did what it proposes.
    void done(int hint);
    void finish();
    /// The hint on show from 0; -1: none.
    [[nodiscard]] int current() const { return isHidden() ? -1 : current_; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPushButton* next() const { return next_; }
    [[nodiscard]] QPushButton* close() const { return close_; }

  Q_SIGNALS:
    /// Shown to the end, or put away: not to come back by themselves.
    void finished();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void showHint(int hint);
    void place();

    std::vector<Hint> hints_;
    int current_ = -1;
    QPointer<QWidget> target_;
    QPointF tip_;  ///< where the bubble points to, in its own coordinates
    QLabel* number_;
    QLabel* text_;
    QPushButton* next_;
    QPushButton* close_;
};

}  // namespace splitpoint::ui
