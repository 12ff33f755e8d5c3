#include "ui/charts/render_chart.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QSvgGenerator>
#include <cmath>

#include "ui/charts/chart_frame.h"
#include "ui/charts/qt_plot.h"

namespace splitpoint::ui {

QImage renderToImage(const ChartSpec& spec, const QSize& size, double scale, const Theme& theme) {
    QImage image(static_cast<int>(std::lround(size.width() * scale)),
                 static_cast<int>(std::lround(size.height() * scale)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.setDevicePixelRatio(scale);
    image.fill(theme.surface);
    QPainter painter(&image);
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    paintFrame(painter, frame, theme);
    const PaintContext context{spec, frame, theme, Medium::Raster, scale};
    QtPlot().paint(painter, context);
    paintHandles(painter, context);
    return image;
}

QByteArray renderToSvg(const ChartSpec& spec, const QSize& size, const Theme& theme) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);  // the default of 72 shrinks text
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.description);
    QPainter painter(&generator);
    // Text is laid out at the screen's resolution so that picture, SVG and screen have one layout.
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    paintFrame(painter, frame, theme);
    const PaintContext context{spec, frame, theme, Medium::Vector, 1.0};
    QtPlot().paint(painter, context);
    paintHandles(painter, context);
    painter.end();
    return buffer.data();
}

}  // namespace splitpoint::ui
