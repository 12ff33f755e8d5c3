#pragma once

#include <QTemporaryDir>
#include <QWidget>
#include <memory>

class QMimeData;

namespace splitpoint::ui {

class ChartView;

/// A small handle in the upper right corner of a chart, there while the pointer is over the chart: dragged onto a slide
/// or into a folder it takes the chart along, so that plain drags stay the chart's own. The keyboard's way is Copy.
class ChartGrip : public QWidget {
    Q_OBJECT

  public:
    explicit ChartGrip(ChartView& chart);

    /// What a drag takes along: the formats of a copy, and a PNG file for programs and folders that take files.
    [[nodiscard]] std::unique_ptr<QMimeData> dragData();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    void place();

    ChartView& chart_;
    std::unique_ptr<QTemporaryDir> folder_;  ///< of the files dragged out; gone with the chart
    QPoint pressed_;
};

}  // namespace splitpoint::ui
