#include "ui/export/chart_files.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>
#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_grip.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/source_line.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

QImage imageOf(const QByteArray& png) {
    return QImage::fromData(png, "PNG");
}

TEST(ChartFiles, ArePngOfEveryScaleOnPaperOrOnNothing) {
    const ChartSpec spec = fixture::sampleSpecs()[0];
    for (const double scale : {1.0, 2.0, 3.0, 4.0}) {
        PictureChoice choice;
        choice.scale = scale;
        choice.size = {400, 300};
        const QImage image = imageOf(pictureBytes(spec, u"png"_s, choice));
        EXPECT_EQ(image.size(), QSize(400, 300) * scale);
        EXPECT_EQ(qAlpha(image.pixel(1, 1)), 255);
        choice.transparent = true;
        const QImage clear = imageOf(pictureBytes(spec, u"png"_s, choice));
        EXPECT_EQ(qAlpha(clear.pixel(1, 1)), 0);
        EXPECT_NE(clear, QImage(clear.size(), clear.format())) << "the chart is on it";
    }
}

TEST(ChartFiles, ArePdfOfVectorsWithTheirFonts) {
    for (const ChartSpec& spec : fixture::sampleSpecs()) {
        const QByteArray pdf = pictureBytes(spec, u"pdf"_s, {});
        EXPECT_TRUE(pdf.startsWith("%PDF")) << spec.id.toStdString();
        EXPECT_TRUE(pdf.contains("/FontFile2")) << spec.id.toStdString();
        EXPECT_FALSE(pdf.contains("/Subtype /Image")) << spec.id.toStdString() << ": vector, not a picture";
        EXPECT_LT(pdf.size(), 400'000) << spec.id.toStdString();
    }
    EXPECT_TRUE(pictureBytes(fixture::sampleSpecs()[0], u"bmp"_s, {}).isEmpty());
}

/// Share of pixels whose color is another one.
double difference(const QImage& a, const QImage& b) {
    long other = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            other +=
                std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue()) > 120;
        }
    }
    return static_cast<double>(other) / (static_cast<double>(a.width()) * a.height());
}

TEST(ChartFiles, LookLikeThePictureAsSvg) {
    PictureChoice choice;
    choice.size = {500, 300};
    choice.scale = 1.0;
    for (const ChartSpec& spec : fixture::sampleSpecs()) {
        if (spec.id == u"demand.year"_s) continue;  // thousands of points are spans on screen and thin lines here
        const QImage picture = imageOf(pictureBytes(spec, u"png"_s, choice)).convertToFormat(QImage::Format_RGB32);
        QImage drawn(choice.size, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QSvgRenderer svg(pictureBytes(spec, u"svg"_s, choice));
        QPainter painter(&drawn);
        svg.render(&painter);
        painter.end();
        // Texts and edges differ by a pixel; a curve that is filled by mistake covers far more.
        EXPECT_LT(difference(picture, drawn), 0.06) << spec.id.toStdString();
    }
}

TEST(ChartFiles, HoldAWholePageInOnePicture) {
    const QList<ChartSpec> specs = fixture::sampleSpecs().mid(0, 4);
    const QString line = u"Chat service \u00b7 2026-11-26"_s;
    const QByteArray svg = pageBytes(specs, 2, line, u"svg"_s, {});
    for (const ChartSpec& spec : specs)
        EXPECT_TRUE(svg.contains(spec.title.toHtmlEscaped().toUtf8())) << spec.title.toStdString();
    EXPECT_TRUE(svg.contains("2026-11-26"));
    EXPECT_EQ(imageOf(pageBytes(specs, 2, line, u"png"_s, {})).size(), QSize(2560, 1600));
    EXPECT_TRUE(pageBytes(specs, 2, line, u"pdf"_s, {}).startsWith("%PDF"));
}

TEST(ChartFiles, SayInOneSentenceWhereTheyCannotBeWritten) {
    QTemporaryDir folder;
    const ChartSpec spec = fixture::sampleSpecs()[0];
    ASSERT_TRUE(writePictures(spec, folder.filePath(u"new"_s), {}).has_value());
    EXPECT_EQ(QDir(folder.filePath(u"new"_s)).entryList(QDir::Files).size(), 3);
    QFile blocker(folder.filePath(u"file"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const Outcome refused = writePictures(spec, folder.filePath(u"file/below"_s), {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_FALSE(refused.error().contains(u'\n'));
    EXPECT_TRUE(refused.error().endsWith(u'.'));
}

/// A window of a scenario and a day.
class Holder : public QWidget, public SourceLineHolder {
  public:
    [[nodiscard]] QString sourceLine() const override { return u"Chat service \u00b7 2026-11-26"_s; }
};

TEST(ChartGrip, TakesAllFormatsAndAFileAlong) {
    Holder window;
    ChartView view(&window);
    view.resize(400, 300);
    view.setSpec(fixture::sampleSpecs()[0]);
    ChartGrip grip(view);
    const auto mime = grip.dragData();
    EXPECT_TRUE(mime->hasImage() && mime->hasHtml() && mime->hasText() && mime->hasFormat(u"image/svg+xml"_s));
    ASSERT_EQ(mime->urls().size(), 1);
    const QString file = mime->urls().front().toLocalFile();
    EXPECT_EQ(QImage(file).size(), QSize(1280, 800));
    EXPECT_TRUE(file.endsWith(view.spec().id + u".png"_s));
    EXPECT_TRUE(mime->text().startsWith(view.spec().title)) << mime->text().toStdString();
    EXPECT_TRUE(mime->text().contains(view.spec().table.toTsv()));
    EXPECT_TRUE(mime->html().contains(u"2026-11-26"_s));
}

}  // namespace
}  // namespace splitpoint::ui
