#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace splitpoint::ui {

/// Instead of the charts where there is nothing to weigh: why, and a button to where it can be mended.
class NothingToWeigh : public QWidget {
    Q_OBJECT

  public:
    enum class Lack { Nothing, Ranges, Demand };  ///< what the button leads to; nothing: no button

    explicit NothingToWeigh(QWidget* parent = nullptr);
    void say(const QString& sentence, Lack lack);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* button() const { return button_; }

  Q_SIGNALS:
    void rangeRequested();
    void demandRequested();

  private:
    QLabel* sentence_;
    QPushButton* button_;
    Lack lack_ = Lack::Nothing;
};

}  // namespace splitpoint::ui
