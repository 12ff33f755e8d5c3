#pragma once

#include <optional>

#include <QAbstractSlider>

#include "ui/inputs/range_spread.h"

namespace splitpoint::ui {

/// A field's range as a small picture of the futures it stands for, with an end on each side to widen or narrow it by.
///
/// A drag moves both ends in proportion, with Shift one alone; Escape during it goes back. By keyboard: Up and Down
/// (also Right and Left) by 5 % of the typical value, Page Up and Page Down by 25 %, Delete for no range. To assistive
/// tools it is a slider whose value is how far the range reaches, in percent of the typical value.
class RangeHandle : public QAbstractSlider {
    Q_OBJECT

  public:
    explicit RangeHandle(QWidget* parent = nullptr);

    void show(const Field& field, const models::Estimate& value);
    [[nodiscard]] bool isDragged() const { return dragged_.has_value(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void edited(const splitpoint::models::Estimate& value);  ///< during a drag or by one key
    void finished();                                         ///< what was edited is one step
    void canceled();                                         ///< back to what was before the drag

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    struct Drag {
        bool high = true;
        models::Estimate start;
        RangeScale scale;  ///< stays while the pen moves
        double offset = 0.0;
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(double value, const RangeScale& scale) const;
    [[nodiscard]] double valueAt(double x, const RangeScale& scale) const;
    [[nodiscard]] RangeScale scale() const;
    void step(int steps);
    void asked(int percent);

    Field field_;
    models::Estimate value_;
    std::vector<QPointF> density_;
    std::optional<Drag> dragged_;
    bool hovered_ = false;
    bool ownChange_ = false;  ///< the slider's value follows the range instead of asking for one
};

}  // namespace splitpoint::ui
