#pragma once

#include <vector>

#include <QWidget>

namespace splitpoint::ui {

/// The demand sorted from high to low under a capacity line that is dragged: what lies below is bare metal, the rest is
/// bought by the hour. Up and Down move the line by keyboard.
class DurationCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit DurationCanvas(QWidget* parent = nullptr);
    void setDemand(const std::vector<double>& gpus);
    /// @param words what this capacity costs
    void setCapacity(int nodes, double gpusPerNode, const QString& words);
    [[nodiscard]] double lineY() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 160}; }

  Q_SIGNALS:
    void capacityDragged(int nodes);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] QRectF plot() const;
    void dragTo(double y);

    std::vector<double> sorted_;
    double axisGpus_ = 1, gpusPerNode_ = 0;
    int nodes_ = 0;
    QString words_;
    bool dragging_ = false;
};

}  // namespace splitpoint::ui
