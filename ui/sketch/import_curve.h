#pragma once

#include <vector>

#include <QString>

#include <tl/expected.hpp>

#include "models/demand_layer.h"
#include "ui/sketch/paste_grid.h"

namespace splitpoint::ui {

/// A curve from outside as text, before anybody has said how its numbers are meant.
struct CurveSource {
    QString file;  ///< absolute; empty: pasted
    QString text;
    std::vector<double> gpus;  ///< where the text is a curve file as scenarios use them; else empty
    QString problem;           ///< why it is meant to be one and is not; else empty

    [[nodiscard]] bool isCurveFile() const { return !gpus.empty(); }
};

/// Reads a file. A heading that begins with `hour` and has a column `gpus` makes it a curve file, held to that
/// strictly: no gaps, no repeats, points as decimal marks. Everything else is a table to be read by `readPastedTable`.
/// @return else one sentence: it cannot be read, is too large, or is no text
[[nodiscard]] tl::expected<CurveSource, QString> readCurveSource(const QString& file);
/// The same from text.
[[nodiscard]] CurveSource curveSource(const QString& text, const QString& file = {});

/// The path by which a scenario in a folder may name a curve file; empty where it lies outside, where it is no curve
/// file, or where the scenario has no folder yet.
[[nodiscard]] QString pathBeside(const CurveSource& source, const QString& scenarioFile);

/// An import layer, named after the file.
/// @param relativePath not empty: the curve stays in that file and is read from there; else its numbers go into the
/// scenario
[[nodiscard]] models::DemandLayer importLayer(const CurveSource& source, std::vector<double> gpus,
                                              models::Combine combine, const QString& relativePath);

}  // namespace splitpoint::ui
