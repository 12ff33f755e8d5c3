#pragma once

#include <QImage>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/charts/chart_spec.h"

class QAction;

namespace splitpoint::ui {

/// Shows a ChartSpec. Setting a new one redraws in about a millisecond; the picture, the SVG and the screen share one
/// drawing code. Reachable by keyboard: Ctrl+T or Enter opens the numbers as a table, the menu key its actions.
class ChartView : public QWidget {
    Q_OBJECT
  public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec& spec() const;

    /// A small mark "updating" over the last picture, which stays.
    void setUpdating(bool updating);
    [[nodiscard]] bool isUpdating() const;

    /// The chart as it stands, drawn again (never grabbed). @param scale device pixels per point
    [[nodiscard]] QImage toImage(const QSize& size, double scale) const;
    [[nodiscard]] QByteArray toSvg(const QSize& size) const;

    /// Actions for menus: copy as picture, save as PNG, save as SVG, show numbers.
    [[nodiscard]] QList<QAction*> chartActions() const;
    void copyPicture() const;
    /// Writes PNG or SVG by the file's suffix; an empty text, or one sentence about what went wrong.
    [[nodiscard]] QString savePicture(const QString& path) const;
    void showTable();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// A click in the plot, in axis values: pages may offer "try this count".
    void xPicked(double x);
    /// The user was told this sentence (saved, or why not); pages may show it in the status bar.
    void reported(const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void ensureFrame();
    void ensurePicture();
    void paintUpdatingMark(QPainter& painter) const;
    void setReadout(std::optional<double> x, const QPoint& at);
    void moveReadout(int steps);
    void askAndSave(const QString& suffix);

    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace splitpoint::ui
