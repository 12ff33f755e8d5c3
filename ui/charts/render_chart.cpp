#include "ui/charts/render_chart.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <cmath>

#include "ui/charts/chart_frame.h"
#include "ui/charts/qt_plot.h"
#include "ui/charts/svg_picture.h"

namespace splitpoint::ui {

namespace {

/// Frame and data. The legend's marks leave their brush on the painter, which would fill the curves of a vector medium.
void paintAll(QPainter& painter, const ChartSpec& spec, const QSizeF& size, const Theme& behind, const Theme& theme,
              Medium medium, double scale) {
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    paintFrame(painter, frame, behind);
    painter.setBrush(Qt::NoBrush);
    const PaintContext context{spec, frame, theme, medium, scale};
    QtPlot().paint(painter, context);
    paintHandles(painter, context);
}

/// The theme that the frame is painted in: without a backdrop its surface is clear.
Theme frameTheme(const Theme& theme, Backdrop backdrop) {
    Theme result = theme;
    if (backdrop == Backdrop::Transparent) result.surface = Qt::transparent;
    return result;
}

}  // namespace

QImage renderToImage(const ChartSpec& spec, const QSize& size, double scale, const Theme& theme, Backdrop backdrop) {
    QImage image(static_cast<int>(std::lround(size.width() * scale)),
                 static_cast<int>(std::lround(size.height() * scale)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.setDevicePixelRatio(scale);
    const Theme behind = frameTheme(theme, backdrop);
    image.fill(behind.surface);
    QPainter painter(&image);
    paintAll(painter, spec, size, behind, theme, Medium::Raster, scale);
    return image;
}

QByteArray renderToSvg(const ChartSpec& spec, const QSize& size, const Theme& theme, Backdrop backdrop) {
    // Text is laid out at the screen's resolution so that picture, SVG and screen have one layout.
    return svgPicture(size, spec.title, spec.description, [&](QPainter& painter) {
        paintAll(painter, spec, size, frameTheme(theme, backdrop), theme, Medium::Vector, 1.0);
    });
}

QByteArray renderToPdf(const ChartSpec& spec, const QSize& size, const Theme& theme) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);  // that of the layout
        writer.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(spec.title);
        writer.setCreator(QStringLiteral("Splitpoint " SPLITPOINT_VERSION));
        QPainter painter(&writer);
        renderTo(painter, spec, QRectF(QPointF(), QSizeF(size)), theme);
    }
    return buffer.data();
}

void renderTo(QPainter& painter, const ChartSpec& spec, const QRectF& place, const Theme& theme) {
    painter.save();
    painter.translate(place.topLeft());
    paintAll(painter, spec, place.size(), theme, theme, Medium::Vector, 1.0);
    painter.restore();
}

}  // namespace splitpoint::ui
