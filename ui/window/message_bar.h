#pragma once

#include <QFrame>

class QLabel;

namespace splitpoint::ui {

/// What a message is about, where the next of its kind outdates it.
enum class MessageAbout { Anything, Saving, Exporting };

/// One message in the window, with a button that puts it away: no dialog to click through.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showMessage(const QString& sentence, MessageAbout about = MessageAbout::Anything);
    /// It went well after all: what was said of the try before is over.
    void forget(MessageAbout about);
    /// Of an edit that was not made: gone as soon as another one is.
    void showRefusal(const QString& sentence);
    void forgetRefusal();
    [[nodiscard]] QString message() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void colorIn();
    QLabel* text_;
    bool refusal_ = false;
    MessageAbout about_ = MessageAbout::Anything;
};

}  // namespace splitpoint::ui
