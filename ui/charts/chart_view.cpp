#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_grip.h"
#include "ui/charts/chart_mime.h"
#include "ui/charts/chart_view_private.h"
#include "ui/charts/paint_series.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/saved_name.h"
#include "ui/charts/source_line.h"
#include "ui/charts/write_all.h"

namespace splitpoint::ui {
namespace {

constexpr int kNudgesMergeMs = 1000;  // keys on one handle within this time are one gesture

QByteArray pngFileOf(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    installChartAccessibility();
    d_->nudgesEnd.setSingleShot(true);
    d_->nudgesEnd.setInterval(kNudgesMergeMs);
    connect(&d_->nudgesEnd, &QTimer::timeout, this, [this] { endGesture(HandlePhase::End); });
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);  // time and money run that way in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto add = [this](const QString& text, const QKeySequence& key, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        d_->actions.append(action);
    };
    add(tr("Show numbers as &table"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { showTable(); });
    add(tr("&Copy"), QKeySequence::Copy, [this] { copyPicture(); });
    add(tr("Save as &PNG…"), {}, [this] { askAndSave(QStringLiteral("png")); });
    add(tr("Save as &SVG…"), {}, [this] { askAndSave(QStringLiteral("svg")); });
    add(tr("Save as P&DF…"), {}, [this] { askAndSave(QStringLiteral("pdf")); });
    new ChartGrip(*this);
}

ChartView::~ChartView() = default;

/// The user's hand is ahead of the answer: the handle stays where it was dragged to.
void ChartView::takeHeldHandle(ChartSpec& next) {
    if (!d_->gesture) return;
    const auto held = std::find_if(next.handles.begin(), next.handles.end(),
                                   [this](const HandleSpec& handle) { return handle.id == d_->gesture->id; });
    if (held == next.handles.end()) {
        d_->gesture.reset();
        d_->nudgesEnd.stop();
        return;
    }
    held->x = d_->gesture->now.x();
    held->y = d_->gesture->now.y();
}

void ChartView::setSpec(ChartSpec spec) {
    takeHeldHandle(spec);
    keepZoom(spec);
    if (d_->focusedHandle >= spec.handles.size()) d_->focusedHandle = -1;
    const bool repaint = !samePicture(d_->spec, spec);
    if (repaint && d_->frameIsCurrent && !sameFrame(d_->spec, spec)) d_->frameIsCurrent = false;
    const bool renamed = d_->spec.title != spec.title;
    const bool redescribed = d_->spec.description != spec.description;
    d_->spec = std::move(spec);
    takeLinked();
    refreshResetButton();
    if (renamed) setAccessibleName(d_->spec.title);
    if (redescribed) setAccessibleDescription(d_->spec.description);
    if (ChartTableDialog* open = d_->table.data(); open != nullptr && open->isVisible()) open->setSpec(d_->spec);
    if (!repaint) return;
    d_->pictureIsCurrent = false;
    update();
}

const ChartSpec& ChartView::spec() const {
    return d_->spec;
}

void ChartView::announce() {
    QAccessibleValueChangeEvent event(this, spokenText());
    QAccessible::updateAccessibility(&event);
}

void ChartView::setUpdating(bool updating) {
    if (std::exchange(d_->updating, updating) != updating) update();
}

bool ChartView::isUpdating() const {
    return d_->updating;
}

QImage ChartView::toImage(const QSize& size, double scale) const {
    return renderToImage(d_->spec, size, scale, themeOf(palette()));
}

QByteArray ChartView::toSvg(const QSize& size) const {
    return renderToSvg(d_->spec, size, theme(ThemeTone::Print));
}

QList<QAction*> ChartView::chartActions() const {
    return d_->actions;
}

void ChartView::copyPicture() const {
    QGuiApplication::clipboard()->setMimeData(
        chartMimeData(d_->spec, sourceLineFor(this), size(), themeOf(palette())).release());
}

QString ChartView::savePicture(const QString& path) const {
    const QFileInfo place(path);
    if (place.isDir()) return tr("The picture was not saved: %1 is a folder; give a file.").arg(path);
    if (place.exists() && !place.isFile())  // QSaveFile would put its file in place of it
        return tr("The picture was not saved: %1 is no ordinary file; give another name.").arg(path);
    if (QString problem = overwritingFor(this, path); !problem.isEmpty()) return problem;
    const QString ending = place.suffix().toLower();
    if (ending != u"png" && ending != u"svg" && ending != u"pdf")
        return tr("The picture was not saved: the name %1 says no kind of picture; let it end in .png, .svg or .pdf.").arg(path);
    const ChartSpec spec = stamped(d_->spec, sourceLineFor(this));
    const Theme& print = theme(ThemeTone::Print);
    const QSize room = pictureSize(size());
    const QByteArray picture = ending == u"svg"   ? renderToSvg(spec, room, print)
                               : ending == u"pdf" ? renderToPdf(spec, room, print)
                                                  : pngFileOf(renderToImage(spec, room, 2.0, themeOf(palette())));
    QSaveFile file(path);
    // Unbuffered: what its buffer cannot put on a full disk QSaveFile does not report, and puts the part in place.
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(file, picture) && file.commit()) return {};
    return tr("The picture was not saved: %1 could not be written: %2; name a folder that can be written.")
        .arg(path, file.errorString());
}

void ChartView::askAndSave(const QString& suffix) {
    const QString name = (d_->spec.id.isEmpty() ? QStringLiteral("chart") : d_->spec.id) + u'.' + suffix;
    const QString filter = suffix == u"svg"   ? tr("SVG pictures (*.svg)")
                           : suffix == u"pdf" ? tr("PDF files (*.pdf)")
                                              : tr("PNG pictures (*.png)");
    // Another kind of picture may be meant; savePicture knows them all.
    const QString path = askForSavedName(this, tr("Save chart"), name, filter, {u'.' + suffix}, OtherEnding::Kept);
    if (path.isEmpty()) return;
    const QString problem = savePicture(path);
    if (tellSaving(this, problem) && !problem.isEmpty()) return;  // where it stays, not for seconds
    Q_EMIT reported(problem.isEmpty() ? tr("Saved %1.").arg(path) : problem);
}

void ChartView::showTable() {
    if (d_->table.isNull()) d_->table = new ChartTableDialog(this);
    ChartTableDialog& dialog = *d_->table;
    dialog.setSpec(d_->spec);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

QSize ChartView::sizeHint() const {
    const int em = fontMetrics().height();
    return {em * 22, em * 14};
}

QSize ChartView::minimumSizeHint() const {
    const int em = fontMetrics().height();
    return {em * 11, em * 9};
}

void ChartView::ensureFrame() {
    const QSize pixels = size() * devicePixelRatioF();
    if (d_->frameIsCurrent && d_->background.size() == pixels) return;
    d_->frame = layoutChart(d_->spec, size(), font());
    d_->background = QPixmap(pixels);
    d_->background.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&d_->background);
    paintFrame(painter, d_->frame, themeOf(palette()));
    d_->frameIsCurrent = true;
    d_->pictureIsCurrent = false;
}

void ChartView::ensurePicture() {
    ensureFrame();
    if (d_->pictureIsCurrent) return;
    if (d_->picture.size() != d_->background.size()) {
        d_->picture = QPixmap(d_->background.size());
        d_->picture.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainter painter(&d_->picture);
    painter.drawPixmap(0, 0, d_->background);
    d_->plot.paint(painter, {d_->spec, d_->frame, themeOf(palette()), Medium::Raster, devicePixelRatioF()});
    d_->pictureIsCurrent = true;
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    ensurePicture();
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.drawPixmap(0, 0, d_->picture);
    paintLinked(painter);
    paintReadout(painter);
    paintBrush(painter);
    paintHandles(painter, {d_->spec, d_->frame, theme, Medium::Raster, devicePixelRatioF()},
                 hasFocus() ? d_->focusedHandle : -1);
    if (d_->updating) paintUpdatingMark(painter);
    if (hasFocus() && d_->focusedHandle < 0) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartView::paintUpdatingMark(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const QString text = tr("updating…");
    const QFontMetricsF metrics(d_->frame.labelFont);
    const QSizeF size(metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * 1.3);
    const bool zoomed = d_->resetButton != nullptr && d_->resetButton->isVisible();
    const double right = zoomed ? d_->resetButton->x() : width();
    const QRectF rect(QPointF(right - size.width() - 4, 4), size);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surfaceRaised);
    painter.drawRoundedRect(rect, size.height() / 2, size.height() / 2);
    painter.setFont(d_->frame.labelFont);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void ChartView::paintBrush(QPainter& painter) const {
    if (!d_->press || d_->press->kind != PointerPress::Kind::Brush) return;
    const QRectF& plot = d_->frame.plot;
    const auto [left, right] = std::minmax(std::clamp(d_->press->from.x(), plot.left(), plot.right()),
                                           std::clamp(d_->press->last.x(), plot.left(), plot.right()));
    const Theme& theme = themeOf(palette());
    QColor tint = theme.accent;
    tint.setAlphaF(0.18F);
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), tint);
    painter.setPen(QPen(theme.accent, 1.0));
    painter.drawLine(QLineF(left, plot.top(), left, plot.bottom()));
    painter.drawLine(QLineF(right, plot.top(), right, plot.bottom()));
}

void ChartView::resizeEvent(QResizeEvent* event) {
    d_->frameIsCurrent = false;
    refreshResetButton();
    QWidget::resizeEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addActions(d_->actions);
    if (zoomsX()) {
        menu.addSeparator();
        const QPointF middle = d_->valueAt(d_->frame.plot.center());
        menu.addAction(tr("Zoom &in") + QStringLiteral("\t+"), this, [this, middle] { zoomAround(2.0, middle); });
        menu.addAction(tr("Zoom &out") + QStringLiteral("\t−"), this, [this, middle] { zoomAround(0.5, middle); });
        menu.addAction(tr("Show &all") + QStringLiteral("\t0"), this, &ChartView::resetZoom)->setEnabled(isZoomed());
    }
    menu.exec(event->globalPos());
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange) {
        d_->frameIsCurrent = false;
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace splitpoint::ui
