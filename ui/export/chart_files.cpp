#include "ui/export/chart_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>
#include <functional>

#include "ui/charts/svg_picture.h"
#include "ui/charts/write_all.h"
#include "ui/document/file_place.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartFilesWords {
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

constexpr double kLineHeight = 22.0;  // of the source line below a page
constexpr QSize kCell(640, 400);      // of one chart on a page of several

QSize pageSize(qsizetype charts, int columns, const PictureChoice& choice) {
    if (charts < 2) return choice.size;
    const auto rows = static_cast<int>((charts + columns - 1) / columns);
    return {kCell.width() * columns, kCell.height() * rows};
}

void paintPage(QPainter& painter, const QList<ChartSpec>& specs, int columns, const QString& sourceLine,
               const QSize& size, const Theme& theme) {
    painter.fillRect(QRect(QPoint(), size), theme.surface);
    const auto rows = std::max<qsizetype>(1, (specs.size() + columns - 1) / columns);
    const QSizeF cell(static_cast<double>(size.width()) / columns,
                      (size.height() - kLineHeight) / static_cast<double>(rows));
    for (qsizetype i = 0; i < specs.size(); ++i) {
        const qsizetype column = i % columns, row = i / columns;
        const QPointF at(static_cast<double>(column) * cell.width(), static_cast<double>(row) * cell.height());
        renderTo(painter, specs[i], QRectF(at, cell).adjusted(6, 4, -6, -4), theme);
    }
    painter.setFont(QGuiApplication::font());
    painter.setPen(theme.textMuted);
    painter.drawText(QRectF(8, size.height() - kLineHeight, size.width() - 16, kLineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, sourceLine);
}

}  // namespace

QByteArray pictureBytes(const ChartSpec& spec, const QString& format, const PictureChoice& choice) {
    const Backdrop backdrop = choice.transparent ? Backdrop::Transparent : Backdrop::Paper;
    if (format == u"png"_s) return pngOf(renderToImage(spec, choice.size, choice.scale, themeOf(choice), backdrop));
    if (format == u"svg"_s) return renderToSvg(spec, choice.size, themeOf(choice), backdrop);
    if (format == u"pdf"_s) return renderToPdf(spec, choice.size, themeOf(choice));
    return {};
}

QByteArray pageBytes(const QList<ChartSpec>& specs, int columns, const QString& sourceLine, const QString& format,
                     const PictureChoice& choice) {
    const QSize size = pageSize(specs.size(), columns, choice);
    const Theme& theme = themeOf(choice);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == u"png"_s) {
        QImage image((QSizeF(size) * choice.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(choice.scale);
        QPainter painter(&image);
        paintPage(painter, specs, columns, sourceLine, size, theme);
        painter.end();
        image.save(&buffer, "PNG");
    } else if (format == u"svg"_s) {
        return svgPicture(size, {}, {}, [&](QPainter& painter) {
            paintPage(painter, specs, columns, sourceLine, size, theme);
        });
    } else if (format == u"pdf"_s) {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        writer.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintPage(painter, specs, columns, sourceLine, size, theme);
    }
    return buffer.data();
}

Outcome writeWhole(const QString& file, const QByteArray& bytes) {
    if (Outcome place = checkFilePlace(file); !place) return place;
    QSaveFile out(file);
    // Unbuffered: what its buffer cannot put on a full disk QSaveFile does not report, and puts the part in place.
    if (out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(out, bytes) && out.commit()) return {};
    return tl::unexpected(
        ChartFilesWords::tr("%1 could not be written: %2; name a folder that can be written.").arg(file, out.errorString()));
}

namespace {

Outcome writeFormats(const QString& id, const QString& folder, const QStringList& formats,
                     const std::function<QByteArray(const QString&)>& bytes) {
    if (!QDir().mkpath(folder))
        return tl::unexpected(ChartFilesWords::tr("%1 cannot be made; name a folder that can be written.").arg(folder));
    for (const QString& format : formats) {
        if (Outcome written = writeWhole(QDir(folder).filePath(id + u'.' + format), bytes(format)); !written)
            return written;
    }
    return {};
}

}  // namespace

Outcome writePictures(const ChartSpec& spec, const QString& folder, const PictureChoice& choice) {
    return writeFormats(spec.id, folder, choice.formats,
                        [&](const QString& format) { return pictureBytes(spec, format, choice); });
}

Outcome writePage(const QString& id, const QList<ChartSpec>& specs, int columns, const QString& sourceLine,
                  const QString& folder, const PictureChoice& choice) {
    return writeFormats(id, folder, choice.formats,
                        [&](const QString& format) { return pageBytes(specs, columns, sourceLine, format, choice); });
}

}  // namespace splitpoint::ui
