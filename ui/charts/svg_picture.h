#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <functional>

class QPainter;

namespace splitpoint::ui {

/// Whatever is painted, as an SVG that every reader of XML takes: title and description may hold any text.
/// @param title  the element of that name; empty: none  @param description the same for "desc"
[[nodiscard]] QByteArray svgPicture(const QSize& size, const QString& title, const QString& description,
                                    const std::function<void(QPainter&)>& paint);

}  // namespace splitpoint::ui
