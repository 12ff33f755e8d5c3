#include "ui/export/chart_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

const Theme& themeOf(const PictureChoice& choice) {
    return theme(choice.dark ? ThemeTone::Dark : ThemeTone::Print);
}

QByteArray pngOf(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

void paintPage(QPainter& painter, const QList<ChartSpec>& specs, int columns, const PictureChoice& choice) {
    const auto rows = static_cast<int>((specs.size() + columns - 1) / columns);
    const QSizeF cell(static_cast<double>(choice.size.width()) / columns,
                      static_cast<double>(choice.size.height()) / std::max(1, rows));
    for (qsizetype i = 0; i < specs.size(); ++i) {
        const QPointF at(static_cast<double>(i % columns) * cell.width(),
                         static_cast<double>(i / columns) * cell.height());
        renderTo(painter, specs[i], QRectF(at, cell), themeOf(choice));
    }
}

}  // namespace

QByteArray pictureBytes(const ChartSpec& spec, const QString& format, const PictureChoice& choice) {
    const Backdrop backdrop = choice.transparent ? Backdrop::Transparent : Backdrop::Paper;
    if (format == u"png"_s) return pngOf(renderToImage(spec, choice.size, choice.scale, themeOf(choice), backdrop));
    if (format == u"svg"_s) return renderToSvg(spec, choice.size, themeOf(choice), backdrop);
    if (format == u"pdf"_s) return renderToPdf(spec, choice.size, themeOf(choice));
    return {};
}

QByteArray pageBytes(const QList<ChartSpec>& specs, int columns, const QString& format, const PictureChoice& choice) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == u"png"_s) {
        QImage image((QSizeF(choice.size) * choice.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(choice.scale);
        image.fill(themeOf(choice).surface);
        QPainter painter(&image);
        paintPage(painter, specs, columns, choice);
        painter.end();
        image.save(&buffer, "PNG");
    } else if (format == u"svg"_s) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setSize(choice.size);
        generator.setViewBox(QRect(QPoint(0, 0), choice.size));
        QPainter painter(&generator);
        paintPage(painter, specs, columns, choice);
    } else if (format == u"pdf"_s) {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        writer.setPageSize(QPageSize(QSizeF(choice.size) * 0.75, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintPage(painter, specs, columns, choice);
    }
    return buffer.data();
}

Outcome writeWhole(const QString& file, const QByteArray& bytes) {
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) return {};
    return tl::unexpected(
        Words::tr("%1 could not be written: %2; name a folder that can be written.").arg(file, out.errorString()));
}

Outcome writePictures(const ChartSpec& spec, const QString& folder, const PictureChoice& choice) {
    if (!QDir().mkpath(folder))
        return tl::unexpected(Words::tr("%1 cannot be made; name a folder that can be written.").arg(folder));
    for (const QString& format : choice.formats) {
        const QString file = QDir(folder).filePath(spec.id + u'.' + format);
        if (Outcome written = writeWhole(file, pictureBytes(spec, format, choice)); !written) return written;
    }
    return {};
}

}  // namespace splitpoint::ui
