#include "ui/charts/chart_view.h"

#include <QAccessible>
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
#include <QTimer>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/charts/handle_moves.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/qt_plot.h"
#include "ui/charts/render_chart.h"

namespace splitpoint::ui {
namespace {

constexpr double kHandleReach = 12.0;  // points around a handle in which a press takes it
constexpr int kNudgesMergeMs = 1000;   // keys on one handle within this time are one gesture
constexpr int kManySteps = 10;

/// A handle in the user's hand.
struct HandleGesture {
    QString id;
    QPointF start, now;
    bool begun = false;  ///< Begin was told
};

}  // namespace

struct ChartView::Private {
    ChartSpec spec;
    ChartFrame frame;
    QtPlot plot;
    QPixmap background;  ///< the frame, painted once until it changes
    QPixmap picture;     ///< frame and plot: what lies above it (readout, focus) moves without painting them again
    bool frameIsCurrent = false;
    bool pictureIsCurrent = false;
    bool updating = false;
    std::optional<QPointF> readout;
    int focusedHandle = -1;  ///< -1: the chart itself
    std::optional<HandleGesture> gesture;
    QTimer nudgesEnd;
    std::optional<QPointF> pressedAt;  ///< position of the left button, while it is down on no handle
    QPointer<ChartTableDialog> table;
    QList<QAction*> actions;
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    installChartAccessibility();
    d_->nudgesEnd.setSingleShot(true);
    d_->nudgesEnd.setInterval(kNudgesMergeMs);
    connect(&d_->nudgesEnd, &QTimer::timeout, this, [this] { endGesture(HandlePhase::End); });
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
    add(tr("&Copy as picture"), QKeySequence::Copy, [this] { copyPicture(); });
    add(tr("Save as &PNG…"), {}, [this] { askAndSave(QStringLiteral("png")); });
    add(tr("Save as &SVG…"), {}, [this] { askAndSave(QStringLiteral("svg")); });
}

ChartView::~ChartView() = default;

void ChartView::setSpec(ChartSpec spec) {
    // The user's hand is ahead of the answer: the handle stays where it was dragged to.
    if (d_->gesture) {
        const auto held = std::find_if(spec.handles.begin(), spec.handles.end(),
                                       [this](const HandleSpec& handle) { return handle.id == d_->gesture->id; });
        if (held == spec.handles.end()) {
            d_->gesture.reset();
            d_->nudgesEnd.stop();
        } else {
            held->x = d_->gesture->now.x();
            held->y = d_->gesture->now.y();
        }
    }
    if (d_->focusedHandle >= spec.handles.size()) d_->focusedHandle = -1;
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

QString ChartView::spokenText() const {
    if (d_->focusedHandle >= 0) return inWords(handleReadout(d_->spec, d_->spec.handles[d_->focusedHandle]));
    const std::optional<Readout> readout = d_->readout ? readoutAt(d_->spec, *d_->readout) : std::nullopt;
    return readout ? inWords(*readout) : QString();
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
    auto* mime = new QMimeData;
    mime->setImageData(toImage(size(), 2.0));
    mime->setData(QStringLiteral("image/svg+xml"), toSvg(size()));
    mime->setText(d_->spec.table.toTsv());
    QGuiApplication::clipboard()->setMimeData(mime);
}

QString ChartView::savePicture(const QString& path) const {
    const bool svg = QFileInfo(path).suffix().compare(u"svg", Qt::CaseInsensitive) == 0;
    QSaveFile file(path);
    const auto failed = [&] { return tr("The picture was not saved: %1: %2.").arg(path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    const bool written = svg ? file.write(toSvg(size())) > 0 : toImage(size(), 2.0).save(&file, "PNG");
    return written && file.commit() ? QString() : failed();
}

void ChartView::askAndSave(const QString& suffix) {
    const QString name = (d_->spec.id.isEmpty() ? QStringLiteral("chart") : d_->spec.id) + u'.' + suffix;
    const QString filter = suffix == u"svg" ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)");
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
    paintReadout(painter);
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
    const QRectF rect(QPointF(width() - size.width() - 4, 4), size);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surfaceRaised);
    painter.drawRoundedRect(rect, size.height() / 2, size.height() / 2);
    painter.setFont(d_->frame.labelFont);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void ChartView::paintReadout(QPainter& painter) const {
    if (!d_->readout || !d_->spec.emptyReason.isEmpty()) return;
    const Theme& theme = themeOf(palette());
    const ChartFrame& frame = d_->frame;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const std::optional<HeatCell> cell = cellAt(d_->spec, *d_->readout);
    if (!cell) {
        const double x = frame.x.position(d_->readout->x());
        painter.setPen(QPen(theme.textMuted, 1.0, Qt::DotLine));
        painter.drawLine(QLineF(x, frame.plot.top(), x, frame.plot.bottom()));
        return;
    }
    const HeatMapSpec& heat = *d_->spec.heatMap;
    const auto x = [&](int column) {
        return frame.x.clamped(valueAtShare(d_->spec.x, static_cast<double>(column) / heat.columns));
    };
    const auto y = [&](int row) {
        return frame.y.clamped(valueAtShare(d_->spec.y, static_cast<double>(row) / heat.rows));
    };
    // Two rims, so that one of them parts from any color; around a small cell they stand a little off.
    const QRectF rect = QRectF(QPointF(x(cell->column), y(cell->row + 1)), QPointF(x(cell->column + 1), y(cell->row)));
    const double room = std::max(0.0, (7.0 - std::min(rect.width(), rect.height())) / 2.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 3.0));
    painter.drawRect(rect.adjusted(-room, -room, room, room));
    painter.setPen(QPen(theme.text, 1.0));
    painter.drawRect(rect.adjusted(-room, -room, room, room));
}

void ChartView::setReadout(std::optional<QPointF> point, const QPoint& at) {
    std::optional<Readout> readout;
    if (point) readout = readoutAt(d_->spec, *point);
    if (!readout) point.reset();
    if (std::exchange(d_->readout, point) != point) {
        update();
        Q_EMIT readoutMoved(point);
    }
    if (!readout) {
        QToolTip::hideText();
        return;
    }
    QString html =
        QStringLiteral("<b>%1</b><table>").arg(readout->heading.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    for (const ReadoutLine& line : readout->lines) {
        html +=
            QStringLiteral("<tr><td><span style=\"color:%1\">■</span> %2&nbsp;</td><td align=\"right\">%3</td></tr>")
                .arg(themeOf(palette()).color(line.role).name(), line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    }
    QToolTip::showText(mapToGlobal(at), html + QStringLiteral("</table>"), this);
}

void ChartView::showReadoutAt(const QPointF& axisValue) {
    ensureFrame();
    const double y = d_->spec.heatMap ? d_->frame.y.clamped(axisValue.y()) : d_->frame.plot.center().y();
    setReadout(axisValue, QPointF(d_->frame.x.clamped(axisValue.x()), y).toPoint());
    announce();
}

bool ChartView::moveReadout(int stepsX, int stepsY) {
    if (d_->spec.heatMap && isComplete(*d_->spec.heatMap)) {
        const HeatMapSpec& heat = *d_->spec.heatMap;
        const std::optional<HeatCell> now = d_->readout ? cellAt(d_->spec, *d_->readout) : std::nullopt;
        HeatCell cell = now.value_or(HeatCell{heat.columns / 2, heat.rows / 2});
        if (now) cell = {cell.column + stepsX, cell.row + stepsY};
        cell = {std::clamp(cell.column, 0, heat.columns - 1), std::clamp(cell.row, 0, heat.rows - 1)};
        showReadoutAt(cellCenter(d_->spec, cell));
        return true;
    }
    if (stepsX == 0) return false;
    const AxisSpec& axis = d_->spec.x;
    const bool categories = !axis.categories.isEmpty();
    const double low = categories ? 0.0 : axis.lower();
    const double high = categories ? static_cast<double>(axis.categories.size()) - 1.0 : axis.upper();
    const double step = categories || axis.wholeNumbers ? 1.0 : (high - low) / 100.0;
    const double now = d_->readout ? d_->readout->x() : (stepsX > 0 ? low - step : high + step);
    showReadoutAt({std::clamp(now + stepsX * step, low, std::max(low, high)), d_->spec.y.lower()});
    return true;
}

void ChartView::resizeEvent(QResizeEvent* event) {
    d_->frameIsCurrent = false;
    QWidget::resizeEvent(event);
}

int ChartView::handleAt(const QPointF& position) const {
    if (!d_->frameIsCurrent || !d_->spec.emptyReason.isEmpty()) return -1;
    int nearest = -1;
    double least = kHandleReach;
    for (int i = 0; i < d_->spec.handles.size(); ++i) {
        const HandleSpec& handle = d_->spec.handles[i];
        if (!d_->frame.x.contains(handle.x) || !d_->frame.y.contains(handle.y)) continue;
        const double away =
            std::hypot(d_->frame.x.position(handle.x) - position.x(), d_->frame.y.position(handle.y) - position.y());
        if (away <= least) least = away, nearest = i;
    }
    return nearest;
}

void ChartView::setFocusedHandle(int index) {
    if (index != d_->focusedHandle) endGesture(HandlePhase::End);
    d_->focusedHandle = index;
    if (index >= 0) {
        setReadout(std::nullopt, {});
        announce();
    }
    update();
}

void ChartView::moveHandle(int index, const QPointF& axisValue) {
    HandleSpec& handle = d_->spec.handles[index];
    const QPointF from(handle.x, handle.y), to = placeOf(d_->spec, handle, axisValue);
    if (!d_->gesture) d_->gesture = HandleGesture{handle.id, from, from, false};
    if (to == from) return;
    handle.x = to.x();
    handle.y = to.y();
    d_->gesture->now = to;
    update();
    announce();
    const QString id = handle.id;
    // Whoever is told may set a new spec, or take the handle away.
    if (!std::exchange(d_->gesture->begun, true)) Q_EMIT handleMoved(id, d_->gesture->start, HandlePhase::Begin);
    if (d_->gesture) Q_EMIT handleMoved(id, to, HandlePhase::Move);
}

void ChartView::endGesture(HandlePhase phase) {
    d_->nudgesEnd.stop();
    if (!d_->gesture) return;
    const HandleGesture gesture = *std::exchange(d_->gesture, std::nullopt);
    if (!gesture.begun) return;
    if (phase == HandlePhase::Cancel) {
        for (HandleSpec& handle : d_->spec.handles)
            if (handle.id == gesture.id) handle.x = gesture.start.x(), handle.y = gesture.start.y();
        update();
    }
    Q_EMIT handleMoved(gesture.id, phase == HandlePhase::Cancel ? gesture.start : gesture.now, phase);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    d_->pressedAt.reset();
    if (event->button() != Qt::LeftButton) return;
    event->accept();
    const int handle = handleAt(event->position());
    setFocusedHandle(handle);
    if (handle < 0) {
        d_->pressedAt = event->position();
        return;
    }
    const HandleSpec& taken = d_->spec.handles[handle];
    const QPointF place(taken.x, taken.y);
    d_->gesture = HandleGesture{taken.id, place, place, false};
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool inPlot = d_->frameIsCurrent && d_->frame.plot.contains(at);
    const QPointF value(d_->frame.x.value(at.x()), d_->frame.y.value(at.y()));
    if (d_->gesture && (event->buttons() & Qt::LeftButton) != 0 && d_->focusedHandle >= 0) {
        moveHandle(d_->focusedHandle, value);
        return;
    }
    const int handle = handleAt(at);
    if (handle >= 0) {
        const HandleSpec& under = d_->spec.handles[handle];
        setCursor(under.movesX && under.movesY ? Qt::SizeAllCursor
                                               : (under.movesX ? Qt::SizeHorCursor : Qt::SizeVerCursor));
    } else {
        unsetCursor();
    }
    setReadout(inPlot ? std::optional<QPointF>(value) : std::nullopt, at.toPoint());
    QWidget::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (event->button() == Qt::LeftButton && d_->gesture) {
        endGesture(HandlePhase::End);
    } else if (event->button() == Qt::LeftButton && std::exchange(d_->pressedAt, std::nullopt) && d_->frameIsCurrent &&
               d_->spec.emptyReason.isEmpty() && d_->frame.plot.contains(at)) {
        const QPointF value(d_->frame.x.value(at.x()), d_->frame.y.value(at.y()));
        Q_EMIT xPicked(value.x());
        if (d_->spec.x.categories.isEmpty()) Q_EMIT picked(value);
    }
    QWidget::mouseReleaseEvent(event);
}

void ChartView::leaveEvent(QEvent* event) {
    setReadout(std::nullopt, {});
    QWidget::leaveEvent(event);
}

/// True where the key meant the focused handle.
bool ChartView::handleKey(QKeyEvent* event) {
    if (d_->focusedHandle < 0) return false;
    const int steps = (event->modifiers() & Qt::ShiftModifier) != 0 ? kManySteps : 1;
    int x = 0, y = 0;
    switch (event->key()) {
        case Qt::Key_Left:
            x = -steps;
            break;
        case Qt::Key_Right:
            x = steps;
            break;
        case Qt::Key_Down:
            y = -steps;
            break;
        case Qt::Key_Up:
            y = steps;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            endGesture(HandlePhase::End);
            return true;
        case Qt::Key_Escape:
            if (d_->gesture)
                endGesture(HandlePhase::Cancel);
            else
                setFocusedHandle(-1);
            return true;
        default:
            return false;
    }
    moveHandle(d_->focusedHandle, nudged(d_->spec, d_->spec.handles[d_->focusedHandle], x, y));
    d_->nudgesEnd.start();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (handleKey(event)) return;
    const int steps = (event->modifiers() & Qt::ControlModifier) != 0 ? kManySteps : 1;
    bool used = true;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showTable();
            break;
        case Qt::Key_Left:
            used = moveReadout(-steps, 0);
            break;
        case Qt::Key_Right:
            used = moveReadout(steps, 0);
            break;
        case Qt::Key_Down:
            used = moveReadout(0, -steps);
            break;
        case Qt::Key_Up:
            used = moveReadout(0, steps);
            break;
        case Qt::Key_Escape:
            used = d_->readout.has_value();
            setReadout(std::nullopt, {});
            break;
        default:
            used = false;
            break;
    }
    if (!used) QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    if (event->reason() == Qt::BacktabFocusReason)
        setFocusedHandle(static_cast<int>(d_->spec.handles.size()) - 1);
    else if (event->reason() == Qt::TabFocusReason)
        setFocusedHandle(-1);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) endGesture(HandlePhase::End);
    QWidget::focusOutEvent(event);
}

bool ChartView::focusNextPrevChild(bool next) {
    const int index = d_->focusedHandle + (next ? 1 : -1);
    if (d_->spec.emptyReason.isEmpty() && index >= -1 && index < d_->spec.handles.size()) {
        setFocusedHandle(index);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
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
