#include "ui/sketch/sketch_canvas.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QEvent>
#include <QWheelEvent>

#include "ui/charts/chart_spec.h"
#include "ui/sketch/sketch_accessible.h"

namespace splitpoint::ui {

namespace {
constexpr double kNearPixels = 6.0;
constexpr double kToleranceShare = 0.012;  // of the axis: about three pixels
}  // namespace

SketchCanvas::SketchCanvas(SketchSession& session, QWidget* parent) : QWidget(parent), session_(session) {
    installSketchAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Demand curve"));
    setAccessibleDescription(
        tr("Arrows move by the hour, with Ctrl by the day, with Shift they select. Up and Down change by 1 GPU, Page "
           "Up and Page Down by a "
           "node. Digits type a value; = * + type an operation. F2 opens the table."));
    connect(&session_, &SketchSession::viewChanged, this, &SketchCanvas::followView);
    connect(&session_, &SketchSession::selectionChanged, this, [this] {
        if (!session_.isInGesture())
            setReadout(hourReadout(session_.view(), session_.clock(), session_.cursor(), capacityGpus()));
        update();
    });
    connect(&session_, &SketchSession::toolChanged, this, [this] { update(); });
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
    if (capacityGpus() && *capacityGpus() < 2.0 * highest) highest = std::max(highest, *capacityGpus());
    const double wanted = niceMaximum(1.15 * highest);
    // The axis holds still while a button is down: under a moving axis the pen would mean something else.
    if (drag_ == Drag::None && !session_.isInGesture()) axisGpus_ = wanted;
    if (!session_.isInGesture()) setReadout(hourReadout(view, session_.clock(), session_.cursor(), capacityGpus()));
    update();
}

void SketchCanvas::setCapacity(int nodes, double gpusPerNode, int stepGpus) {
    // Every answer brings another ratio of useful to held GPUs; a line that stays on its pixel is not painted again.
    const double moved = std::abs(nodes * gpusPerNode - nodes_ * gpusPerNode_) * plot().height() / axisGpus_;
    if (nodes == nodes_ && stepGpus == stepGpus_ && (gpusPerNode > 0.0) == (gpusPerNode_ > 0.0) && moved < 0.5) return;
    nodes_ = nodes;
    gpusPerNode_ = gpusPerNode;
    stepGpus_ = std::max(1, stepGpus);
    followView();
}

void SketchCanvas::setGhost(std::vector<double> gpus) {
    ghost_ = std::move(gpus);
    update();
}

std::optional<double> SketchCanvas::capacityGpus() const {
    return gpusPerNode_ > 0.0 ? std::optional(nodes_ * gpusPerNode_) : std::nullopt;
}

QRectF SketchCanvas::plot() const {
    const int unit = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + 10;
    return QRectF(rect()).adjusted(left, unit * 0.5 + 2, -10, -(unit + 8));
}

QPointF SketchCanvas::positionOf(double hour, double gpus) const {
    const QRectF area = plot();
    const double hours = std::max(1, session_.view().hours());
    return {area.left() + area.width() * hour / hours, area.bottom() - area.height() * gpus / axisGpus_};
}

models::WeekPoint SketchCanvas::valueAt(QPointF position) const {
    const QRectF area = plot();
    const double hours = session_.view().hours();
    const double hour = (position.x() - area.left()) / std::max(1.0, area.width()) * hours;
    const double gpus = (area.bottom() - position.y()) / std::max(1.0, area.height()) * axisGpus_;
    return {std::clamp(hour, 0.0, std::max(0.0, hours - 1e-6)), std::max(0.0, gpus)};
}

double SketchCanvas::tolerance() const {
    return std::max(0.5, kToleranceShare * axisGpus_);
}

double SketchCanvas::snappedGpus(double gpus, Qt::KeyboardModifiers keys) const {
    if (keys.testFlag(Qt::ControlModifier)) return std::max(0.0, gpus);
    const double reach = kNearPixels * axisGpus_ / std::max(1.0, plot().height());
    std::vector<double> lines;
    if (capacityGpus()) lines.push_back(*capacityGpus());
    // Where a GPU is less than two pixels high, whole nodes are what a hand can mean.
    const double step = plot().height() / axisGpus_ < 2.0 ? stepGpus_ : 1.0;
    return models::snapped(gpus, {step, lines, reach});
}

std::optional<std::size_t> SketchCanvas::pointNear(QPointF position) const {
    const auto& points = session_.view().points;
    for (std::size_t p = 0; p < points.size(); ++p) {
        const QPointF at = positionOf(points[p].hour + 0.5, points[p].gpus) - position;
        if (std::hypot(at.x(), at.y()) <= kNearPixels) return p;
    }
    return std::nullopt;
}

bool SketchCanvas::isOnCapacity(QPointF position) const {
    if (!capacityGpus() || isYear()) return false;
    return std::abs(positionOf(0, *capacityGpus()).y() - position.y()) <= kNearPixels - 1.0;
}

void SketchCanvas::setReadout(const QString& text) {
    if (text == readout_) return;
    readout_ = text;
    Q_EMIT readoutChanged(text);
}

void SketchCanvas::leaveEvent(QEvent*) {
    pointer_.reset();
    setReadout(hourReadout(session_.view(), session_.clock(), session_.cursor(), capacityGpus()));
    update();
}

void SketchCanvas::wheelEvent(QWheelEvent* event) {
    if (session_.tool() != SketchTool::Brush) {
        event->ignore();
        return;
    }
    session_.setBrushRadius(session_.brushRadius() + (event->angleDelta().y() > 0 ? 1.0 : -1.0));
    event->accept();
}

bool SketchCanvas::event(QEvent* event) {
    // Single letters are tools here and nothing else, and Escape belongs to the drag that is under way.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if ((plain && key->key() >= Qt::Key_Space && key->key() <= Qt::Key_AsciiTilde) || key->key() == Qt::Key_F2 ||
            (key->key() == Qt::Key_Escape && session_.isInGesture())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace splitpoint::ui
