#include "ui/charts/svg_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace splitpoint::ui {

namespace {

QByteArray svgElement(const QByteArray& name, const QString& text) {
    if (text.isEmpty()) return {};
    return '\n' + ('<' + name + '>') + text.toHtmlEscaped().toUtf8() + ("</" + name + '>');
}

/// Without what XML 1.0 forbids even as a reference: control characters, and two code points that are none.
QByteArray xmlText(const QByteArray& svg) {
    QByteArray result;
    result.reserve(svg.size());
    for (const char c : svg) {
        const bool isControl = static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (!isControl) result.append(c);
    }
    return result.replace("\xEF\xBF\xBE", "").replace("\xEF\xBF\xBF", "");
}

}  // namespace

QByteArray svgPicture(const QSize& size, const QString& title, const QString& description,
                      const std::function<void(QPainter&)>& paint) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);  // the default of 72 shrinks text
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QString());  // not Qt's own
    generator.setDescription(QString());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    QByteArray svg = buffer.data();
    // Put in here: the generator writes title and description unescaped in Qt 6.4, and one that escapes them would do
    // so to text that is escaped already.
    if (const auto root = svg.indexOf("<svg"); root >= 0)
        svg.insert(svg.indexOf('>', root) + 1, svgElement("title", title) + svgElement("desc", description));
    return xmlText(svg);
}

}  // namespace splitpoint::ui
