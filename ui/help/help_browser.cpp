#include "ui/help/help_browser.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>

#include "models/help/help_html.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestPicture = 760, kNarrowestPicture = 240;
constexpr int kPageMargin = 16;

QUrl urlOf(const QString& topic) {
    QUrl url;
    url.setScheme(u"help"_s);
    url.setPath(u"/"_s + topic.section(QChar(u'#'), 0, 0));
    if (topic.contains(QChar(u'#'))) url.setFragment(topic.section(QChar(u'#'), 1));
    return url;
}

}  // namespace

QString madeHelpFolder() {
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString& folder : {u"../help"_s, u"../share/splitpoint/help"_s}) {
        if (program.exists(folder + u"/pictures"_s)) return QDir::cleanPath(program.absoluteFilePath(folder));
    }
    return {};
}

QString helpPictures(const QString& made, models::HelpLanguage language) {
    const QString below = QString::fromStdString(std::string(models::helpFolderOf(language)));
    const QDir own(made + u"/"_s + below + u"pictures"_s);
    return own.exists() ? QDir::cleanPath(own.path()) : made + u"/pictures"_s;
}

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent), made_(madeHelpFolder()) {
    setObjectName(u"helpText"_s);
    setAccessibleName(tr("Help page"));
    setOpenExternalLinks(true);
    document()->setDocumentMargin(kPageMargin);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // else the width would depend on the height
    colorIn();
}

void HelpBrowser::setBook(models::HelpBook book) {
    book_ = std::move(book);
    if (!made_.isEmpty()) pictures_ = helpPictures(made_, book_.language);
    if (!source().isEmpty()) reload();
}

void HelpBrowser::showTopic(const QString& topic) {
    setSource(urlOf(topic));
}

QString HelpBrowser::topic() const {
    const QString page = source().path().mid(1);
    return source().hasFragment() ? page + u"#"_s + source().fragment() : page;
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::ImageResource) return picture(name.fileName());
    if (type != QTextDocument::HtmlResource) return {};
    drawnWidth_ = pictureWidth();
    models::HelpTarget target;
    target.hasPicture = [this](const std::string& file) { return !picture(QString::fromStdString(file)).isNull(); };
    const models::HelpPage* page = book_.page(name.path().mid(1).toStdString());
    return page == nullptr ? QVariant() : QVariant(QString::fromStdString(models::helpHtml(*page, target)));
}

QImage HelpBrowser::picture(const QString& name) const {
    const double scale = devicePixelRatioF();
    if (const auto drawn = models::helpFile(name.toStdString()); name.endsWith(u".svg"_s) && !drawn.empty()) {
        QSvgRenderer renderer(QByteArray(drawn.data(), static_cast<qsizetype>(drawn.size())));
        const QSize size = renderer.defaultSize();
        const double fitting = std::min(1.0, pictureWidth() / static_cast<double>(size.width()));
        QImage image(size * (fitting * scale), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        image.setDevicePixelRatio(scale);
        return image;
    }
    QImage image;
    if (pictures_.isEmpty() || !image.load(pictures_ + u"/"_s + name)) return {};
    image = image.scaledToWidth(qRound(pictureWidth() * scale), Qt::SmoothTransformation);
    image.setDevicePixelRatio(scale);
    return image;
}

int HelpBrowser::pictureWidth() const {
    return std::clamp(viewport()->width() - 2 * kPageMargin, kNarrowestPicture, kWidestPicture);
}

void HelpBrowser::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (source().isEmpty() || pictureWidth() == drawnWidth_) return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    colorIn();
    if (!source().isEmpty()) reload();
}

void HelpBrowser::colorIn() {
    const Theme& colors = themeOf(palette());
    document()->setDefaultStyleSheet(
        u"h2 { margin-top: 18px; } h3 { margin-top: 12px; } td, th { padding: 3px 8px; } th { text-align: left; } a { "
        u"color: %1; } "
        "pre, code { background-color: %2; } em { color: %3; }"_s.arg(
            colors.accent.name(), palette().color(QPalette::AlternateBase).name(), colors.textMuted.name()));
}

}  // namespace splitpoint::ui
