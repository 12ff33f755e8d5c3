#include "ui/charts/chart_grip.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include "ui/charts/chart_mime.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/source_line.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

ChartGrip::ChartGrip(ChartView& chart) : QWidget(&chart), chart_(chart) {
    setToolTip(tr("Drag the chart from here onto a slide, into a document or a folder"));
    setAccessibleName(tr("Drag the chart out"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus);
    chart.installEventFilter(this);
    hide();
    place();
}

void ChartGrip::place() {
    const int side = fontMetrics().height();
    setGeometry(chart_.width() - side - 4, 4, side, side);
}

bool ChartGrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    if (event->type() == QEvent::Enter) setVisible(chart_.spec().emptyReason.isEmpty());
    if (event->type() == QEvent::Leave) hide();
    return QWidget::eventFilter(watched, event);
}

void ChartGrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = themeOf(palette());
    painter.setBrush(theme.surfaceRaised);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setBrush(theme.textMuted);
    for (int column = 0; column < 2; ++column) {
        for (int row = 0; row < 3; ++row)
            painter.drawEllipse(QPointF(width() * (0.36 + 0.28 * column), height() * (0.26 + 0.24 * row)), 1.5, 1.5);
    }
}

std::unique_ptr<QMimeData> ChartGrip::dragData() {
    const QString line = sourceLineFor(&chart_);
    const ChartSpec& spec = chart_.spec();
    auto mime = chartMimeData(spec, line, chart_.size(), themeOf(palette()));
    if (!folder_) folder_ = std::make_unique<QTemporaryDir>();
    const QString file = folder_->filePath((spec.id.isEmpty() ? u"chart"_s : spec.id) + u".png"_s);
    // Without room for the file the other formats still go along.
    if (folder_->isValid() &&
        renderToImage(stamped(spec, line), pictureSize(chart_.size()), 2.0, theme(ThemeTone::Print)).save(file))
        mime->setUrls({QUrl::fromLocalFile(file)});
    return mime;
}

void ChartGrip::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    event->accept();  // no click of the chart
}

void ChartGrip::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !far) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(dragData().release());
    drag->setPixmap(QPixmap::fromImage(renderToImage(chart_.spec(), chart_.size(), 1.0, themeOf(palette())))
                        .scaledToWidth(200, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

}  // namespace splitpoint::ui
