#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace splitpoint::ui {

/// One of the ways in: a small picture, a title, what lies behind it, and buttons that go there. All doors are of one
/// size.
class Door : public QFrame {
    Q_OBJECT

  public:
    /// What the picture shows.
    enum class Sign { Sample, Sketch, Import, Calibrate };

    Door(Sign sign, const QString& title, const QString& words, QWidget* parent = nullptr);

    /// A way through the door, below those that are there.
    QPushButton* addButton(const QString& text, const QString& tip);
    void setWords(const QString& words);
    [[nodiscard]] QString words() const;

  private:
    class Picture;
    QLabel* words_;
    QVBoxLayout* buttons_;
};

}  // namespace splitpoint::ui
