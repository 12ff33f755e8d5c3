#pragma once

#include <QLabel>

namespace splitpoint::ui {

/// Holds one line of text that changes with every edit. A label in a layout has the whole window laid out again for other
/// words, which takes longer than painting the charts; in here it moves nothing.
class StillLine : public QWidget {
    Q_OBJECT

  public:
    explicit StillLine(QWidget* parent = nullptr) : QWidget(parent), label_(new QLabel(this)) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    [[nodiscard]] QLabel* label() const { return label_; }
    [[nodiscard]] QSize sizeHint() const override { return {0, label_->fontMetrics().height()}; }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        label_->setGeometry(rect());
    }

  private:
    QLabel* label_;
};

}  // namespace splitpoint::ui
