#pragma once

#include <QFrame>

class QLabel;

namespace splitpoint::ui {

/// One message in the window, with a button that puts it away: no dialog to click through.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showMessage(const QString& sentence);
    [[nodiscard]] QString message() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void colorIn();
    QLabel* text_;
};

}  // namespace splitpoint::ui
