#include "ui/charts/chart_view.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QSaveFile>
#include <QToolTip>
#include <cmath>
#include <utility>

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_grip.h"
#include "ui/charts/chart_mime.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/charts/qt_plot.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/source_line.h"

namespace splitpoint::ui {

struct ChartView::Private {
    ChartSpec spec;
    ChartFrame frame;
    QtPlot plot;
    QPixmap background;  ///< the frame, painted once until it changes
    QPixmap picture;     ///< frame and plot: what lies above it (readout, focus) moves without painting them again
    bool frameIsCurrent = false;
    bool pictureIsCurrent = false;
    bool updating = false;
    std::optional<double> readoutX;
    QPointer<ChartTableDialog> table;
    QList<QAction*> actions;
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    installChartAccessibility();
    setAttribute(Qt::WA_OpaquePaintEvent);
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

void ChartView::setSpec(ChartSpec spec) {
    const bool repaint = !samePicture(d_->spec, spec);
    if (repaint && d_->frameIsCurrent && !sameFrame(d_->spec, spec)) d_->frameIsCurrent = false;
    const bool renamed = d_->spec.title != spec.title;
    const bool redescribed = d_->spec.description != spec.description;
    d_->spec = std::move(spec);
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
    const QString ending = QFileInfo(path).suffix().toLower();
    const ChartSpec spec = stamped(d_->spec, sourceLineFor(this));
    QSaveFile file(path);
    const auto failed = [&] { return tr("The picture was not saved: %1: %2.").arg(path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    const Theme& print = theme(ThemeTone::Print);
    const bool written = ending == u"svg"   ? file.write(renderToSvg(spec, size(), print)) > 0
                         : ending == u"pdf" ? file.write(renderToPdf(spec, size(), print)) > 0
                                            : renderToImage(spec, size(), 2.0, themeOf(palette())).save(&file, "PNG");
    return written && file.commit() ? QString() : failed();
}

void ChartView::askAndSave(const QString& suffix) {
    const QString name = (d_->spec.id.isEmpty() ? QStringLiteral("chart") : d_->spec.id) + u'.' + suffix;
    const QString filter = suffix == u"svg"   ? tr("SVG pictures (*.svg)")
                           : suffix == u"pdf" ? tr("PDF files (*.pdf)")
                                              : tr("PNG pictures (*.png)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save chart"), name, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += u'.' + suffix;
    const QString problem = savePicture(path);
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
    return {em * 11, em * 10};
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
    if (d_->readoutX && d_->spec.emptyReason.isEmpty()) {
        const double x = d_->frame.x.position(*d_->readoutX);
        painter.setPen(QPen(theme.textMuted, 1.0, Qt::DotLine));
        painter.drawLine(QLineF(x, d_->frame.plot.top(), x, d_->frame.plot.bottom()));
    }
    if (d_->updating) paintUpdatingMark(painter);
    if (hasFocus()) {
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
    const QRectF rect(QPointF(width() - size.width() - 4, 4), size);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surfaceRaised);
    painter.drawRoundedRect(rect, size.height() / 2, size.height() / 2);
    painter.setFont(d_->frame.labelFont);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void ChartView::setReadout(std::optional<double> x, const QPoint& at) {
    std::optional<Readout> readout;
    if (x) readout = readoutAt(d_->spec, *x);
    const bool changed = d_->readoutX.has_value() != readout.has_value() || (readout && d_->readoutX != x);
    d_->readoutX = readout ? x : std::nullopt;
    if (changed) update();
    if (!readout) {
        QToolTip::hideText();
        return;
    }
    QString html = QStringLiteral("<b>%1</b><table>").arg(readout->heading.toHtmlEscaped());
    for (const ReadoutLine& line : readout->lines) {
        html +=
            QStringLiteral("<tr><td><span style=\"color:%1\">■</span> %2&nbsp;</td><td align=\"right\">%3</td></tr>")
                .arg(themeOf(palette()).color(line.role).name(), line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    }
    QToolTip::showText(mapToGlobal(at), html + QStringLiteral("</table>"), this);
}

void ChartView::moveReadout(int steps) {
    const bool categories = !d_->spec.x.categories.isEmpty();
    const double low = categories ? 0.0 : d_->spec.x.minimum;
    const double high = categories ? static_cast<double>(d_->spec.x.categories.size()) - 1.0 : d_->spec.x.maximum;
    const double step = categories || d_->spec.x.wholeNumbers ? 1.0 : (high - low) / 100.0;
    const double now = d_->readoutX.value_or(steps > 0 ? low - step : high + step);
    const double x = std::clamp(now + steps * step, low, std::max(low, high));
    ensureFrame();
    setReadout(x, QPoint(static_cast<int>(d_->frame.x.position(x)), static_cast<int>(d_->frame.plot.center().y())));
}

void ChartView::resizeEvent(QResizeEvent* event) {
    d_->frameIsCurrent = false;
    QWidget::resizeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool inPlot = d_->frameIsCurrent && d_->frame.plot.contains(at);
    setReadout(inPlot ? std::optional<double>(d_->frame.x.value(at.x())) : std::nullopt, at.toPoint());
    QWidget::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (event->button() == Qt::LeftButton && d_->frameIsCurrent && d_->spec.emptyReason.isEmpty() &&
        d_->frame.plot.contains(at))
        Q_EMIT xPicked(d_->frame.x.value(at.x()));
    QWidget::mouseReleaseEvent(event);
}

void ChartView::leaveEvent(QEvent* event) {
    setReadout(std::nullopt, {});
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showTable();
            return;
        case Qt::Key_Left:
            moveReadout(-1);
            return;
        case Qt::Key_Right:
            moveReadout(1);
            return;
        case Qt::Key_Escape:
            if (d_->readoutX) {
                setReadout(std::nullopt, {});
                return;
            }
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addActions(d_->actions);
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
