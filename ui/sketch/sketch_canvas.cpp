#include "ui/sketch/sketch_canvas.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QEvent>
#include <QWheelEvent>

#include "models/demand/snap.h"
#include "ui/charts/chart_spec.h"
#include "ui/help/help_context.h"
#include "ui/sketch/sketch_accessible.h"

namespace splitpoint::ui {

namespace {
constexpr double kNearPixels = 6.0;
constexpr double kNodePixels = 3.0;        // whole nodes draw less than a line does
constexpr double kToleranceShare = 0.012;  // of the axis: about three pixels
constexpr double kZoomStep = 1.25;
constexpr int kScrollBarPixels = 8;
constexpr double kMostHeightZoom = 32.0;
}  // namespace

SketchCanvas::SketchCanvas(SketchSession& session, QWidget* parent) : QWidget(parent), session_(session) {
    installSketchAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);  // hours run that way in every language
    setProperty(kHelpTopicProperty, QString::fromLatin1("sketching#tools"));
    setAccessibleName(tr("Demand curve"));
    setAccessibleDescription(
        tr("Arrows move by the hour, with Ctrl by the day, with Shift they select. Up and Down change by 1 GPU, Page "
           "Up and Page Down by a node. Digits type a value; = * + type an operation. Enter uses the tool on the "
           "selection, S shapes its segments, Ctrl and + or - zoom. F2 opens the table, the menu key lists the rest."));
    connect(&session_, &SketchSession::viewChanged, this, &SketchCanvas::followView);
    connect(&session_, &SketchSession::selectionChanged, this, [this] {
        if (!session_.isInGesture()) setReadout(readoutAt(session_.cursor()));
        update();
    });
    connect(&session_, &SketchSession::toolChanged, this, [this] { update(); });
    connect(&session_, &SketchSession::windowChanged, this, [this] { update(); });
    connect(&session_, &SketchSession::announced, this, [this](const QString& sentence) {
        QAccessibleValueChangeEvent changed(this, sentence);
        QAccessible::updateAccessibility(&changed);
    });
    followView();
}

void SketchCanvas::followView() {
    const SketchView& view = session_.view();
    double highest = 1.0;
    for (const auto* curve : {&view.gpus, &view.base}) {
        if (!curve->empty()) highest = std::max(highest, *std::max_element(curve->begin(), curve->end()));
    }
    // An empty canvas is as high as a few nodes, so that a first stroke means GPUs and not their fractions.
    constexpr double kNodesOnEmpty = 4.0;
    if (std::all_of(view.gpus.begin(), view.gpus.end(), [](double gpus) { return gpus <= 0.0; }))
        highest = std::max(highest, kNodesOnEmpty * bareMetal_.stepGpus);
    if (committedGpus() && *committedGpus() < 2.0 * highest) highest = std::max(highest, *committedGpus());
    const double wanted = niceMaximum(1.15 * highest);
    // The axis holds still while a button is down: under a moving axis the pen would mean something else.
    if (drag_ == Drag::None && !session_.isInGesture()) axisGpus_ = wanted;
    if (!session_.isInGesture()) setReadout(readoutAt(session_.cursor()));
    update();
}

void SketchCanvas::setLine(CapacityLine& line, const CapacityLine& wanted) {
    // Every answer brings another ratio of useful to held GPUs; a line that stays on its pixel is not painted again. On
    // a canvas that was never shown everything would: it has no height yet.
    const double moved = std::abs(wanted.gpus() - line.gpus()) * plot().height() / axisTop();
    if (isVisible() && wanted.nodes == line.nodes && wanted.stepGpus == line.stepGpus &&
        (wanted.gpusPerNode > 0.0) == (line.gpusPerNode > 0.0) && moved < 0.5)
        return;
    line = wanted;
    line.stepGpus = std::max(1, line.stepGpus);
    followView();
}

void SketchCanvas::setCapacity(int nodes, double gpusPerNode, int stepGpus) {
    setLine(bareMetal_, {nodes, gpusPerNode, stepGpus});
}

void SketchCanvas::setReserved(int nodes, double gpusPerNode, int stepGpus) {
    setLine(reserved_, {nodes, gpusPerNode, stepGpus});
}

void SketchCanvas::setGhost(std::vector<double> gpus) {
    ghost_ = std::move(gpus);
    update();
}

void SketchCanvas::showBaseline(bool shown) {
    baselineShown_ = shown;
    update();
}

std::optional<double> SketchCanvas::capacityGpus() const {
    return bareMetal_.gpusPerNode > 0.0 ? std::optional(bareMetal_.gpus()) : std::nullopt;
}

std::optional<double> SketchCanvas::committedGpus() const {
    if (reserved_.gpusPerNode <= 0.0) return capacityGpus();
    return bareMetal_.gpus() + reserved_.gpus();
}

QRectF SketchCanvas::plot() const {
    const int unit = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + 10;
    const SketchWindow shown = session_.window();
    const bool zoomed = !isYear() && shown.hours < session_.view().hours();
    return QRectF(rect()).adjusted(left, unit * 0.5 + 2 + (zoomed ? kScrollBarPixels + 2 : 0), -10, -(unit + 8));
}

QRectF SketchCanvas::stripRect() const {
    if (isYear()) return yearAreas().strip;
    const QRectF area = plot();
    if (session_.window().hours >= session_.view().hours()) return {};
    return {area.left(), area.top() - kScrollBarPixels - 2, area.width(), kScrollBarPixels};
}

QPointF SketchCanvas::positionOf(double hour, double gpus) const {
    const QRectF area = plot();
    const SketchWindow shown = session_.window();
    return {area.left() + area.width() * (hour - shown.firstHour) / shown.hours,
            area.bottom() - area.height() * gpus / axisTop()};
}

models::WeekPoint SketchCanvas::valueAt(QPointF position) const {
    const QRectF area = plot();
    const SketchWindow shown = session_.window();
    const double hour = shown.firstHour + (position.x() - area.left()) / std::max(1.0, area.width()) * shown.hours;
    const double gpus = (area.bottom() - position.y()) / std::max(1.0, area.height()) * axisTop();
    // A pen beyond the edge draws to the edge: what cannot be seen is not changed.
    return {std::clamp(hour, shown.firstHour, std::max(shown.firstHour, shown.firstHour + shown.hours - 1e-6)),
            std::max(0.0, gpus)};
}

double SketchCanvas::tolerance() const {
    return std::max(0.5, kToleranceShare * axisTop());
}

double SketchCanvas::snappedGpus(double gpus, std::optional<int> hour, Qt::KeyboardModifiers keys) {
    snap_.reset();
    if (keys.testFlag(Qt::ControlModifier)) return std::max(0.0, gpus);
    const double gpusPerPixel = axisTop() / std::max(1.0, plot().height());
    std::vector<Snap> lines;
    if (capacityGpus()) lines.push_back({*capacityGpus(), tr("bare metal")});
    if (reserved_.gpusPerNode > 0.0) lines.push_back({*committedGpus(), tr("reserved")});
    if (hour && *hour >= 0 && *hour < session_.start().hours()) {
        const auto at = static_cast<std::size_t>(*hour);
        if (at < session_.baseline().size()) lines.push_back({session_.baseline()[at], tr("baseline")});
        lines.push_back({session_.start().below[at], tr("below")});
    }
    std::vector<double> levels;
    levels.reserve(lines.size());
    for (const Snap& line : lines) levels.push_back(line.gpus);
    const double onLine = models::snapped(gpus, {0.0, levels, kNearPixels * gpusPerPixel});
    for (const Snap& line : lines) {
        if (onLine == line.gpus && onLine != gpus) {
            snap_ = line;
            return onLine;
        }
    }
    const double node = bareMetal_.stepGpus;
    // Where a GPU is less than two pixels high, whole nodes are what a hand can mean.
    if (gpusPerPixel > 0.5) return models::snapped(gpus, {node, {}, 0.0});
    const double whole = models::snapped(gpus, {node, {}, 0.0});
    if (node > 1.0 && whole > 0.0 && std::abs(whole - gpus) <= kNodePixels * gpusPerPixel) {
        snap_ = Snap{whole, tr("%1 GPUs: whole nodes").arg(gpusText(whole))};
        return whole;
    }
    return models::snapped(gpus, {1.0, {}, 0.0});
}

std::optional<std::size_t> SketchCanvas::pointNear(QPointF position) const {
    const auto& points = session_.view().points;
    for (std::size_t p = 0; p < points.size(); ++p) {
        const QPointF at = positionOf(points[p].hour + 0.5, points[p].gpus) - position;
        if (std::hypot(at.x(), at.y()) <= kNearPixels) return p;
    }
    return std::nullopt;
}

SketchCanvas::Drag SketchCanvas::lineNear(QPointF position) const {
    if (isYear()) return Drag::None;
    const auto near = [&](double gpus) {
        return std::abs(positionOf(0, gpus).y() - position.y()) <= kNearPixels - 1.0;
    };
    const bool onReserved = reserved_.gpusPerNode > 0.0 && near(*committedGpus());
    const bool onBareMetal = capacityGpus() && near(*capacityGpus());
    // Where both lie on one another, each is taken by the half that its handle is on.
    if (onReserved && onBareMetal) return position.x() < plot().center().x() ? Drag::Reserved : Drag::Capacity;
    return onReserved ? Drag::Reserved : onBareMetal ? Drag::Capacity : Drag::None;
}

void SketchCanvas::setReadout(const QString& text) {
    if (text == readout_) return;
    readout_ = text;
    Q_EMIT readoutChanged(text);
}

QString SketchCanvas::readoutAt(int hour) const {
    const SketchView& view = session_.view();
    QString text = hourReadout(view, session_.clock(), hour, committedGpus());
    const auto at = static_cast<std::size_t>(std::max(0, hour));
    if (text.isEmpty() || at >= session_.baseline().size()) return text;
    const double change = view.gpus[at] - session_.baseline()[at];
    if (isYear()) text = session_.clock().date(view.firstHour + hour) + QStringLiteral("  ") + text;
    if (std::abs(change) < 0.05) return text;
    return text + QStringLiteral("  \u00b7  ") +
           (change > 0 ? tr("%1 above baseline") : tr("%1 below baseline")).arg(gpusText(std::abs(change)));
}

QString SketchCanvas::where(models::HourRange range) const {
    const int first = session_.view().firstHour + range.first, last = session_.view().firstHour + range.last;
    const SketchClock& clock = session_.clock();
    if (!isYear()) return clock.range(first, last);
    const QString from = clock.date(first), to = clock.date(last);
    return from == to ? from : QStringLiteral("%1 \u2013 %2").arg(from, to);
}

void SketchCanvas::scrollTo(double x) {
    const QRectF strip = stripRect();
    SketchWindow shown = session_.window();
    const double hour = (x - strip.left()) / std::max(1.0, strip.width()) * session_.view().hours();
    shown.firstHour = hour - grabbedHour_;
    session_.setWindow(shown);
}

void SketchCanvas::leaveEvent(QEvent*) {
    pointer_.reset();
    setReadout(readoutAt(session_.cursor()));
    update();
}

void SketchCanvas::wheelEvent(QWheelEvent* event) {
    const bool away = event->angleDelta().y() > 0;
    const Qt::KeyboardModifiers keys = event->modifiers();
    SketchWindow shown = session_.window();
    const bool zoomed = shown.hours < session_.view().hours();
    event->accept();
    if (keys.testFlag(Qt::ControlModifier) && keys.testFlag(Qt::ShiftModifier)) {
        shown.heightZoom = std::clamp(shown.heightZoom * (away ? kZoomStep : 1.0 / kZoomStep), 1.0, kMostHeightZoom);
        session_.setWindow(shown);
    } else if (keys.testFlag(Qt::ControlModifier)) {
        session_.zoom(away ? kZoomStep : 1.0 / kZoomStep, valueAt(event->position()).hour);
    } else if (zoomed && (keys.testFlag(Qt::ShiftModifier) || session_.tool() != SketchTool::Brush ||
                          event->angleDelta().x() != 0)) {
        const int turned = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        shown.firstHour -= shown.hours * turned / 1200.0;  // a notch of the wheel: a tenth of what is shown
        session_.setWindow(shown);
    } else if (session_.tool() == SketchTool::Brush) {
        session_.setBrushRadius(session_.brushRadius() + (away ? 1.0 : -1.0));
    } else {
        event->ignore();
    }
}

bool SketchCanvas::event(QEvent* event) {
    // Single letters are tools here and nothing else, and Escape belongs to the drag that is under way.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        const bool zooms = key->modifiers().testFlag(Qt::ControlModifier) &&
                           (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal || key->key() == Qt::Key_Minus ||
                            key->key() == Qt::Key_0);
        if ((plain && key->key() >= Qt::Key_Space && key->key() <= Qt::Key_AsciiTilde) || key->key() == Qt::Key_F2 ||
            zooms || (key->key() == Qt::Key_Escape && (session_.isInGesture() || drag_ != Drag::None))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace splitpoint::ui
