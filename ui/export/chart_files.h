#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include "ui/charts/chart_spec.h"
#include "ui/charts/render_chart.h"
#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Which pictures of a chart are written.
struct PictureChoice {
    QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    QSize size{960, 540};  ///< in points, 96 an inch: 1280 x 720 fills a slide of 16:9, 960 x 720 one of 4:3
    double scale = 2.0;    ///< of PNG: device pixels per point, 1 to 4
    bool transparent = false;
    bool dark = false;
};

/// The picture in a format: "png", "svg" or "pdf"; empty if the format is none of them.
[[nodiscard]] QByteArray pictureBytes(const ChartSpec& spec, const QString& format, const PictureChoice& choice);

/// All charts of a page as one picture, side by side in `columns`.
[[nodiscard]] QByteArray pageBytes(const QList<ChartSpec>& specs, int columns, const QString& format,
                                   const PictureChoice& choice);

/// Writes the chart in all formats that were chosen, named after its id, whole or not at all.
/// @return one sentence about what could not be written
[[nodiscard]] Outcome writePictures(const ChartSpec& spec, const QString& folder, const PictureChoice& choice);

/// Writes bytes whole or not at all. @return one sentence that names the file
[[nodiscard]] Outcome writeWhole(const QString& file, const QByteArray& bytes);

}  // namespace splitpoint::ui
