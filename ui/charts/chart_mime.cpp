#include "ui/charts/chart_mime.h"

#include "ui/charts/render_chart.h"
#include "ui/charts/source_line.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double kPictureScale = 2.0;  // device pixels per point
constexpr QSize kLeastPicture{640, 400};
}  // namespace

QSize pictureSize(const QSize& shown) { return shown.expandedTo(kLeastPicture); }

QString chartHtml(const ChartSpec& spec, const QString& sourceLine) {
    QString html =
        u"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\"><caption>%1</caption><tr>"_s.arg(
            spec.title.toHtmlEscaped());
    for (const QString& header : spec.table.headers()) html += u"<th>"_s + header.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    const auto columns = spec.table.columns.size();
    for (qsizetype row = 0; row < spec.table.rows(); ++row) {
        html += u"<tr>"_s;
        for (qsizetype column = 0; column < columns; ++column)
            html += u"<td>"_s + spec.table.text(row, column).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    html += u"</table>"_s;
    if (!sourceLine.isEmpty()) html += u"<p>"_s + sourceLine.toHtmlEscaped() + u"</p>"_s;
    return html + u"</body></html>"_s;
}

QString chartText(const ChartSpec& spec, const QString& sourceLine) {
    if (sourceLine.isEmpty()) return spec.table.toTsv();
    return spec.title + u'\n' + spec.table.toTsv() + sourceLine + u'\n';
}

std::unique_ptr<QMimeData> chartMimeData(const ChartSpec& spec, const QString& sourceLine, const QSize& size,
                                         const Theme& screen) {
    const ChartSpec whole = stamped(spec, sourceLine);
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(renderToImage(whole, pictureSize(size), kPictureScale, screen));
    mime->setData(u"image/svg+xml"_s, renderToSvg(whole, pictureSize(size), theme(ThemeTone::Print)));
    mime->setHtml(chartHtml(spec, sourceLine));
    mime->setText(chartText(spec, sourceLine));
    return mime;
}

}  // namespace splitpoint::ui
