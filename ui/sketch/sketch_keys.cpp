// The canvas by keyboard alone.
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include "models/demand/day_edit.h"
#include "models/demand/month_factor.h"
#include "models/demand/range_edit.h"
#include "ui/sketch/day_hours.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {

using models::HourRange;

namespace {
constexpr std::size_t kFullStroke = 12;  // positions of a pen with which a brush has its whole strength
constexpr double kZoomByKey = 1.5;
}  // namespace

void SketchCanvas::keyPressEvent(QKeyEvent* event) {
    if (session_.view().gpus.empty()) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        if (!session_.isInGesture() && drag_ == Drag::None) return QWidget::keyPressEvent(event);
        if (session_.isInGesture()) session_.cancel();
        drag_ = Drag::None;
        snap_.reset();
        followView();
        return;
    }
    if (session_.isInGesture()) return;  // the mouse has the curve
    if (windowByKey(event) || moveCursor(event) || nudge(event) || operateByKey(event) || toolByKey(event)) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SketchCanvas::moveCursor(QKeyEvent* event) {
    const int unit = isYear() ? kDay : 1;
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? kDay : unit;
    int cursor = session_.cursor();
    switch (event->key()) {
        case Qt::Key_Left:
            cursor -= step;
            break;
        case Qt::Key_Right:
            cursor += step;
            break;
        case Qt::Key_Home:
            cursor = 0;
            break;
        case Qt::Key_End:
            cursor = session_.view().hours() - 1;
            break;
        default:
            return false;
    }
    cursor = std::clamp(cursor, 0, session_.view().hours() - 1);
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isYear())
        pickDay(cursor / kDay, extends);
    else
        session_.select(extends ? session_.anchor() : cursor, cursor);
    return true;
}

/// What the keys work on. The calendar frames whole days; single hours are chosen in the table or by an assistive tool,
/// and become their days first, so that what is framed and read out is what changes.
HourRange SketchCanvas::rangeInHand() {
    const HourRange range = session_.selection();
    // A click on a month selects its 730 hours, which begin and end within days.
    const bool isMonths = range.first % models::kMonthHours == 0 && range.size() % models::kMonthHours == 0;
    if (!isYear() || isMonths) return range;
    const int end = std::min(session_.view().hours(), (range.last / kDay + 1) * kDay);
    const HourRange days{range.first / kDay * kDay, end - 1};
    if (days != range) session_.select(days.first, days.last);
    return days;
}

bool SketchCanvas::nudge(QKeyEvent* event) {
    double change = 0.0;
    switch (event->key()) {
        case Qt::Key_Up:
            change = 1.0;
            break;
        case Qt::Key_Down:
            change = -1.0;
            break;
        case Qt::Key_PageUp:
            change = bareMetal_.stepGpus;
            break;
        case Qt::Key_PageDown:
            change = -bareMetal_.stepGpus;
            break;
        default:
            return false;
    }
    const HourRange range = rangeInHand();
    if (session_.tool() == SketchTool::Brush) {
        applyBrush(change, Qt::NoModifier, QStringLiteral("brush %1 %2").arg(range.first).arg(range.last));
        return true;
    }
    const auto& gpus = session_.view().gpus;
    const auto edit = models::operate(gpus, range, models::RangeOperation::Add, change);
    const int first = session_.view().firstHour;
    const auto at = static_cast<std::size_t>(session_.cursor());
    session_.commit(edit, {where(range), gpusText(gpus[at]), gpusText(edit.gpus[at]), tr("GPUs")},
                    QStringLiteral("nudge %1 %2 %3 %4")
                        .arg(session_.workloadIndex())
                        .arg(static_cast<int>(session_.view().scope))
                        .arg(first + range.first)
                        .arg(first + range.last));
    return true;
}

bool SketchCanvas::operateByKey(QKeyEvent* event) {
    const SketchView& view = session_.view();
    const int step = isYear() ? kDay : 1;
    const QString typed = event->text();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return applyTool(event->modifiers());
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) return false;
    if (typed.size() == 1 && (typed[0].isDigit() || QStringLiteral("=*+-").contains(typed[0]))) {
        rangeInHand();
        Q_EMIT typingWanted(typed[0].isDigit() ? QStringLiteral("=") + typed : typed);
        return true;
    }
    switch (event->key()) {
        case Qt::Key_F2:
            Q_EMIT tableWanted();
            return true;
        case Qt::Key_G:
            showBaseline(!baselineShown_);
            Q_EMIT session_.announced(baselineShown_ ? tr("Baseline shown") : tr("Baseline hidden"));
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: {
            const HourRange range = rangeInHand();
            // A single hour with a control point: the point goes and the curve closes; else what was drawn goes.
            if (range.size() == 1 && session_.hasPoint(range.first)) return session_.removePoint(range.first) || true;
            return session_.erase(range) || true;
        }
        case Qt::Key_Less:
        case Qt::Key_Comma: {
            const HourRange range = rangeInHand();
            session_.commit(models::shiftWithin(view.gpus, range, -step),
                            {tr("Shift %1 earlier").arg(where(range)), {}, {}, {}});
            return true;
        }
        case Qt::Key_Greater:
        case Qt::Key_Period: {
            const HourRange range = rangeInHand();
            session_.commit(models::shiftWithin(view.gpus, range, step),
                            {tr("Shift %1 later").arg(where(range)), {}, {}, {}});
            return true;
        }
        case Qt::Key_C:
            rangeInHand();
            Q_EMIT copyToDaysWanted();
            return true;
        case Qt::Key_X: {
            const HourRange range = rangeInHand();
            session_.commit(models::swapWithNext(view.gpus, range),
                            {tr("Swap %1 with what follows").arg(where(range)), {}, {}, {}});
            return true;
        }
        case Qt::Key_I: {
            const HourRange range = rangeInHand();
            session_.commit(models::interpolate(view.gpus, range),
                            {tr("Interpolate %1").arg(where(range)), {}, {}, {}});
            return true;
        }
        case Qt::Key_S:
            rangeInHand();
            session_.cycleShape();
            return true;
        default:
            return false;
    }
}

/// Enter uses the tool in hand on the selection, with the modifiers it has under the mouse.
bool SketchCanvas::applyTool(Qt::KeyboardModifiers keys) {
    const SketchView& view = session_.view();
    const HourRange range = rangeInHand();
    const int anchor = session_.anchor(), cursor = session_.cursor();
    const auto at = [&](int hour) { return view.gpus[static_cast<std::size_t>(hour)]; };
    switch (session_.tool()) {
        case SketchTool::Point:
        case SketchTool::Range:
            if (isYear()) {
                Q_EMIT weekWanted(cursor / models::kHoursPerWeek * models::kHoursPerWeek);
            } else if (session_.tool() == SketchTool::Point) {
                session_.addPoint(cursor, at(cursor));
            } else {
                Q_EMIT typingWanted(QStringLiteral("="));
            }
            return true;
        case SketchTool::Pencil:
            Q_EMIT typingWanted(QStringLiteral("="));
            return true;
        case SketchTool::Brush:
            applyBrush(bareMetal_.stepGpus, keys, {});
            return true;
        case SketchTool::Line: {
            const bool level = keys.testFlag(Qt::ShiftModifier), forward = anchor <= cursor;
            const int unit = isYear() ? kDay : 1;
            const auto days = isYear() ? models::dayMeans(view.gpus) : std::vector<double>();
            const auto& curve = isYear() ? days : view.gpus;
            const double from = curve[static_cast<std::size_t>(anchor / unit)];
            const double to = level ? from : curve[static_cast<std::size_t>(cursor / unit)];
            const auto line =
                models::ramp(curve, {range.first / unit, range.last / unit}, forward ? from : to, forward ? to : from);
            session_.commit(isYear() ? models::onDays(view.gpus, line) : line,
                            {level ? tr("Level %1").arg(where(range)) : tr("Line %1").arg(where(range)), {}, {}, {}});
            return true;
        }
        case SketchTool::Stamp: {
            const double amplitude = session_.stamp() == models::Stamp::WeekendDip ? 0.5 : bareMetal_.stepGpus;
            const int hour = isYear() ? range.first / kDay * kDay : range.first;
            session_.commit(models::stamped(view.gpus, session_.stamp(), hour, amplitude),
                            {tr("Stamp %1 at %2").arg(stampTitle(session_.stamp()), where({hour, hour})), {}, {}, {}});
            return true;
        }
        case SketchTool::Eraser:
            session_.erase(range);
            return true;
    }
    return false;
}

/// The brush along the selection: the middle of the brush passes from its first hour to its last.
void SketchCanvas::applyBrush(double pushGpus, Qt::KeyboardModifiers keys, const QString& mergeKey) {
    const SketchView& view = session_.view();
    const HourRange range = rangeInHand();
    const int unit = isYear() ? kDay : 1;
    path_.clear();
    // By the unit of the canvas, so that there is a position even in a last day that is short.
    for (int at = range.first / unit; at <= range.last / unit; ++at) path_.push_back({at + 0.5, 0.0});
    while (path_.size() < kFullStroke) path_.push_back(path_.back());  // keys press with the whole strength
    models::SketchEdit edit;
    const auto level = [&](const std::vector<double>& curve) {
        return curve[static_cast<std::size_t>(session_.cursor() / unit)];
    };
    if (isYear()) {
        const auto days = models::dayMeans(view.gpus);
        edit = models::onDays(view.gpus, brushed(days, models::dayMeans(view.below), pushGpus, level(days), keys));
    } else {
        edit = brushed(view.gpus, view.below, pushGpus, level(view.gpus), keys);
    }
    path_.clear();
    session_.commit(edit, {tr("Brush %1").arg(where(range)), {}, {}, {}}, mergeKey);
}

bool SketchCanvas::windowByKey(QKeyEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return false;
    SketchWindow shown = session_.window();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            session_.zoom(kZoomByKey, session_.cursor() + 0.5);
            break;
        case Qt::Key_Minus:
            session_.zoom(1.0 / kZoomByKey, session_.cursor() + 0.5);
            break;
        case Qt::Key_0:
            session_.setWindow({});
            break;
        case Qt::Key_Up:
            shown.heightZoom *= kZoomByKey;
            session_.setWindow(shown);
            break;
        case Qt::Key_Down:
            shown.heightZoom /= kZoomByKey;
            session_.setWindow(shown);
            break;
        default:
            return false;
    }
    shown = session_.window();
    const int first = session_.view().firstHour + static_cast<int>(shown.firstHour);
    Q_EMIT session_.announced(tr("Shown: %1 to %2")
                                  .arg(isYear() ? session_.clock().date(first) : session_.clock().moment(first, true),
                                       isYear()
                                           ? session_.clock().date(first + static_cast<int>(shown.hours) - 1)
                                           : session_.clock().moment(first + static_cast<int>(shown.hours) - 1, true)));
    return true;
}

void SketchCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (session_.view().gpus.empty() || session_.isInGesture()) return;
    if (event->reason() == QContextMenuEvent::Mouse && !isYear()) {
        const int hour = static_cast<int>(valueAt(QPointF(event->pos())).hour);
        if (!session_.selection().contains(hour)) session_.select(hour, hour);
    }
    const HourRange range = rangeInHand();
    QMenu menu(this);
    const auto entry = [&](const QString& text, const QString& key, const std::function<void()>& run) {
        QAction* action = menu.addAction(key.isEmpty() ? text : QStringLiteral("%1\t%2").arg(text, key));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    if (!isYear()) {
        const auto now = session_.shape();
        menu.addSection(tr("Segment"));
        for (std::size_t i = 0; i < models::kSegmentShapeNames.size(); ++i) {
            const auto shape = static_cast<models::SegmentShape>(i);
            QAction* action =
                entry(segmentShapeTitle(shape), QStringLiteral("S"), [this, shape] { session_.setShape(shape); });
            action->setCheckable(true);
            action->setChecked(now == shape);
            action->setEnabled(now.has_value());
        }
        const int cursor = session_.cursor();
        entry(tr("Add a point"), {},
              [this, cursor] { session_.addPoint(cursor, session_.view().gpus[static_cast<std::size_t>(cursor)]); });
        entry(tr("Remove the point"), tr("Del"), [this, cursor] {
            session_.removePoint(cursor);
        })->setEnabled(session_.hasPoint(cursor));
        menu.addSeparator();
    }
    entry(tr("Type a value\u2026"), QStringLiteral("="), [this] { Q_EMIT typingWanted(QStringLiteral("=")); });
    entry(tr("Interpolate"), QStringLiteral("I"), [this, range] {
        session_.commit(models::interpolate(session_.view().gpus, range),
                        {tr("Interpolate %1").arg(where(range)), {}, {}, {}});
    });
    entry(tr("Erase what was drawn"), {}, [this, range] { session_.erase(range); });
    menu.addSeparator();
    QAction* baseline =
        entry(tr("Show the baseline (as opened)"), QStringLiteral("G"), [this] { showBaseline(!baselineShown_); });
    baseline->setCheckable(true);
    baseline->setChecked(baselineShown_);
    entry(tr("Show all"), tr("Ctrl+0"), [this] {
        session_.setWindow({});
    })->setEnabled(session_.window() != SketchWindow{0.0, static_cast<double>(session_.view().hours()), 1.0});
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : mapToGlobal(positionOf(session_.cursor() + 0.5,
                                                   session_.view().gpus[static_cast<std::size_t>(session_.cursor())])
                                            .toPoint());
    menu.exec(at);
}

bool SketchCanvas::toolByKey(QKeyEvent* event) {
    if (event->modifiers() != Qt::NoModifier) return false;
    switch (event->key()) {
        case Qt::Key_V:
            session_.setTool(SketchTool::Point);
            return true;
        case Qt::Key_B:
            session_.setTool(SketchTool::Pencil);
            return true;
        case Qt::Key_R:
            session_.setTool(SketchTool::Brush);
            return true;
        case Qt::Key_L:
            session_.setTool(SketchTool::Line);
            return true;
        case Qt::Key_M:
            session_.setTool(SketchTool::Range);
            return true;
        case Qt::Key_T:
            session_.setTool(SketchTool::Stamp);
            return true;
        case Qt::Key_E:
            session_.setTool(SketchTool::Eraser);
            return true;
        case Qt::Key_BracketLeft:
            session_.setBrushRadius(session_.brushRadius() - 1.0);
            return true;
        case Qt::Key_BracketRight:
            session_.setBrushRadius(session_.brushRadius() + 1.0);
            return true;
        default:
            return false;
    }
}

}  // namespace splitpoint::ui
