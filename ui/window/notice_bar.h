#pragma once

#include <functional>
#include <vector>

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace splitpoint::ui {

/// What the user can do about a notice.
struct NoticeAction {
    QString text;  ///< a verb, with a mnemonic
    QString tip;
    std::function<void()> run;
};

/// A sentence that stays until it is decided or no longer true, with buttons for what can be done: no dialog, nothing is
/// blocked, the keyboard reaches it, and assistive tools hear of it.
class NoticeBar : public QFrame {
    Q_OBJECT

  public:
    explicit NoticeBar(const QString& name, QWidget* parent = nullptr);

    /// @param mayDismiss whether "Dismiss" stands beside the actions
    void showNotice(const QString& sentence, std::vector<NoticeAction> actions, bool mayDismiss = true);
    /// Says something else beside the same buttons, without a call for attention.
    void reword(const QString& sentence);
    /// What it says; empty while it is put away.
    [[nodiscard]] QString notice() const;
    /// The button of that action (its text without the mnemonic); null if it is not offered now.
    [[nodiscard]] QPushButton* button(const QString& text) const;

  Q_SIGNALS:
    void dismissed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void colorIn();

    QLabel* mark_;
    QLabel* text_;
    QHBoxLayout* buttons_;
    QToolButton* dismiss_;
};

}  // namespace splitpoint::ui
