#pragma once

#include <vector>

#include <QWidget>

namespace splitpoint::ui {

/// The demand sorted from high to low under a capacity line that is dragged: what lies below is bare metal, the rest is
/// bought by the hour. Reserved nodes stand on the bare-metal ones and have a line of their own. Up and Down move the
/// lower line by keyboard, with Shift the upper.
class DurationCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit DurationCanvas(QWidget* parent = nullptr);
    void setDemand(const std::vector<double>& gpus);
    /// @param words what this capacity costs
    void setCapacity(int nodes, double gpusPerNode, const QString& words);
    /// @param gpusPerNode 0: there is no reserved offer and no second line
    void setReserved(int nodes, double gpusPerNode);
    /// What the lower line stands at, and what it costs.
    [[nodiscard]] int nodes() const { return nodes_; }
    [[nodiscard]] QString words() const { return words_; }
    [[nodiscard]] double lineY() const;
    [[nodiscard]] double reservedY() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 160}; }

  Q_SIGNALS:
    void capacityDragged(int nodes);
    void reservedDragged(int nodes);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] QRectF plot() const;
    void dragTo(double y);
    [[nodiscard]] double yOf(double gpus) const;
    void paintLine(QPainter& painter, double y, bool handleLeft) const;

    std::vector<double> sorted_;
    double axisGpus_ = 1, gpusPerNode_ = 0, gpusPerReserved_ = 0;
    int nodes_ = 0, reserved_ = 0;
    QString words_;
    bool dragging_ = false, draggingReserved_ = false;
};

}  // namespace splitpoint::ui
