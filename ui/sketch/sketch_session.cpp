#include "ui/sketch/sketch_session.h"

#include <algorithm>
#include <numeric>

#include <QVariantMap>

#include "models/demand/curve.h"
#include "models/demand/month_factor.h"
#include "models/demand/range_edit.h"
#include "ui/sketch/day_hours.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;
using models::Workload;

namespace {

const QString kSketchPlace = u"sketch"_s;

const std::string& layerName() {
    static const std::string name = "Drawn";
    return name;
}

/// Base and layers are all that a sketch changes.
struct DemandParts {
    models::Demand demand;
    std::vector<models::DemandLayer> layers;
};

constexpr double kShortestWindowHours = 12.0;
constexpr double kShortestYearWindowHours = 14.0 * 24.0;
constexpr double kMostHeightZoom = 32.0;

}  // namespace

QString segmentShapeTitle(models::SegmentShape shape) {
    switch (shape) {
        case models::SegmentShape::Linear:
            return SketchSession::tr("Straight");
        case models::SegmentShape::Smooth:
            return SketchSession::tr("Smooth");
        case models::SegmentShape::Step:
            break;
    }
    return SketchSession::tr("Step");
}

SketchSession::SketchSession(ScenarioDocument& document, QObject* parent) : QObject(parent), document_(document) {
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &SketchSession::refresh);
    connect(&document_, &ScenarioDocument::opened, this, [this] {
        gesture_.reset();
        week_ = 0;
        scope_ = SketchScope::Pattern;
        anchor_ = cursor_ = 0;
        window_ = {};
        refresh();
    });
    connect(&document_, &ScenarioDocument::placeShown, this, &SketchSession::showPlace);
    refresh();
}

const Workload& SketchSession::workload() const {
    static const Workload none;
    const auto& workloads = document_.snapshot()->workloads;
    return static_cast<std::size_t>(workload_) < workloads.size() ? workloads[static_cast<std::size_t>(workload_)]
                                                                  : none;
}

void SketchSession::setWorkload(int index) {
    if (index < 0 || index == workload_) return;
    cancel();
    workload_ = index;
    refresh();
}

bool SketchSession::mayShowPattern() const {
    return hasPattern(workload());
}

void SketchSession::setScope(SketchScope scope) {
    cancel();
    const bool sameWidth = scope != SketchScope::Year && scope_ != SketchScope::Year;
    scope_ = scope;
    if (!sameWidth) {
        anchor_ = 0;
        cursor_ = scope == SketchScope::Year ? kDay - 1 : 0;  // the calendar is picked by whole days
        window_ = {};
    }
    refresh();
    Q_EMIT selectionChanged();
}

void SketchSession::setWeek(int firstHour) {
    cancel();
    // A week begins with a day: the last one may be short, where the horizon ends within a day.
    const int before = std::max(0, document_.snapshot()->hours - models::kHoursPerWeek);
    const int last = (before + kDay - 1) / kDay * kDay;
    week_ = std::clamp(firstHour, 0, last);
    scope_ = SketchScope::Week;
    refresh();
}

void SketchSession::refresh() {
    const auto& scenario = *document_.snapshot();
    workload_ = std::clamp(workload_, 0, std::max(0, static_cast<int>(scenario.workloads.size()) - 1));
    if (scope_ == SketchScope::Pattern && !mayShowPattern()) scope_ = SketchScope::Week;
    clock_ = SketchClock(QString::fromStdString(scenario.start));
    if (scenario.workloads.empty())
        view_ = {};
    else
        view_ = sketchView(workload(), scenario.hours, scope_, week_);
    const auto curve = models::demandCurve(workload(), scenario.hours);
    horizonGpuHours_ = std::accumulate(curve.begin(), curve.end(), 0.0);
    anchor_ = std::clamp(anchor_, 0, std::max(0, view_.hours() - 1));
    cursor_ = std::clamp(cursor_, 0, std::max(0, view_.hours() - 1));
    refreshBaseline();
    Q_EMIT viewChanged();
}

void SketchSession::refreshBaseline() {
    const auto& opening = document_.opening();
    const std::tuple wanted{workload().name, scope_, view_.firstHour, view_.hours()};
    if (opening == baselineOf_ && wanted == baselineFor_) return;
    baselineOf_ = opening;
    baselineFor_ = wanted;
    baseline_.clear();
    if (opening == nullptr) return;
    const auto& all = opening->workloads;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Workload& w) { return w.name == workload().name; });
    if (found != all.end()) baseline_ = sketchView(*found, opening->hours, scope_, week_).gpus;
    if (baseline_.size() != view_.gpus.size()) baseline_.clear();
}

SketchWindow SketchSession::window() const {
    const double all = std::max(1, view_.hours());
    SketchWindow shown = window_;
    if (shown.hours <= 0.0) shown.hours = all;
    shown.hours = std::clamp(shown.hours, std::min(all, kShortestWindowHours), all);
    shown.firstHour = std::clamp(shown.firstHour, 0.0, all - shown.hours);
    shown.heightZoom = std::clamp(shown.heightZoom, 1.0, kMostHeightZoom);
    return shown;
}

void SketchSession::setWindow(SketchWindow wanted) {
    const SketchWindow before = window();
    window_ = wanted;
    window_ = window();
    if (window_ != before) Q_EMIT windowChanged();
    if (window_.hours >= view_.hours()) window_.hours = window_.firstHour = 0.0;
}

void SketchSession::zoom(double factor, double aroundHour) {
    SketchWindow wanted = window();
    const double share = (aroundHour - wanted.firstHour) / wanted.hours;
    const double least = view_.scope == SketchScope::Year ? kShortestYearWindowHours : kShortestWindowHours;
    wanted.hours = std::clamp(wanted.hours / factor, std::min<double>(view_.hours(), least),
                              static_cast<double>(std::max(1, view_.hours())));
    wanted.firstHour = aroundHour - share * wanted.hours;
    setWindow(wanted);
}

void SketchSession::showCursor() {
    SketchWindow wanted = window();
    const int unit = view_.scope == SketchScope::Year ? kDay : 1;
    const int from = cursor_ / unit * unit, to = from + unit;
    if (from < wanted.firstHour) wanted.firstHour = from;
    if (to > wanted.firstHour + wanted.hours) wanted.firstHour = to - wanted.hours;
    setWindow(wanted);
}

void SketchSession::setTool(SketchTool tool) {
    if (tool == tool_) return;
    cancel();
    tool_ = tool;
    Q_EMIT toolChanged();
}

void SketchSession::setStamp(models::Stamp stamp) {
    stamp_ = stamp;
    setTool(SketchTool::Stamp);
    Q_EMIT toolChanged();
}

void SketchSession::setBrushRadius(double hours) {
    brushRadius_ = std::clamp(hours, 1.0, 84.0);
    Q_EMIT toolChanged();
}

void SketchSession::select(int anchor, int cursor) {
    const int last = std::max(0, view_.hours() - 1);
    anchor_ = std::clamp(anchor, 0, last);
    cursor_ = std::clamp(cursor, 0, last);
    showCursor();
    Q_EMIT selectionChanged();
    Q_EMIT announced(announcement(view_, clock_, selection()));
}

models::HourRange SketchSession::selection() const {
    return {std::min(anchor_, cursor_), std::max(anchor_, cursor_)};
}

void SketchSession::begin() {
    if (gesture_ || view_.gpus.empty()) return;
    gesture_ = view_;
    gestureWorkload_ = workload();
    document_.beginGesture();
}

void SketchSession::previewWith(const std::function<void(Workload&)>& how) {
    if (!gesture_) return;
    const Outcome shown =
        document_.preview([&](Scenario& scenario) { how(scenario.workloads[static_cast<std::size_t>(workload_)]); });
    if (!shown) Q_EMIT refused(shown.error());
}

void SketchSession::preview(const models::SketchEdit& edit, double tolerance, models::SegmentShape shape) {
    previewWith([&](Workload& w) { applySketch(w, *gesture_, edit, tolerance, layerName(), shape); });
}

void SketchSession::previewMonth(std::size_t month, double factor) {
    previewWith([&](Workload& w) { models::setMonthFactor(w, month, factor, tr("Months").toStdString()); });
}

void SketchSession::previewErase(models::HourRange range) {
    previewWith([&](Workload& w) { eraseSketch(w, *gesture_, range); });
}

void SketchSession::previewPoint(std::size_t point, double gpus) {
    previewWith([&](Workload& w) { moveSketchPoint(w, *gesture_, point, gpus); });
}

void SketchSession::finish(const QString& words) {
    if (!gesture_) return;
    gesture_.reset();
    const QString name = QString::fromStdString(workload().name);
    document_.finishGesture(
        editOf({u"%1: %2"_s.arg(name, words), {}, {}, {}}, {}, std::move(gestureWorkload_), workload()));
    Q_EMIT announced(announcement(view_, clock_, selection()));
}

void SketchSession::cancel() {
    if (!gesture_) return;
    gesture_.reset();
    document_.cancelGesture();
}

Edit SketchSession::editOf(const EditWords& words, const QString& mergeKey, Workload before, Workload after) const {
    Edit edit;
    edit.words = words;
    edit.mergeKey = mergeKey;
    edit.place = place();
    // Only what differs is kept: a base of a year of hours stays where it is.
    const bool otherBase = before.demand != after.demand;
    const auto write = [index = static_cast<std::size_t>(workload_), otherBase](DemandParts parts) {
        return [index, otherBase, parts = std::move(parts)](Scenario& scenario) {
            if (otherBase) scenario.workloads[index].demand = parts.demand;
            scenario.workloads[index].demandLayers = parts.layers;
        };
    };
    edit.apply = write({otherBase ? std::move(after.demand) : models::Demand(), std::move(after.demandLayers)});
    edit.revert = write({otherBase ? std::move(before.demand) : models::Demand(), std::move(before.demandLayers)});
    return edit;
}

bool SketchSession::change(const EditWords& words, const std::function<void(Workload&)>& how, const QString& mergeKey) {
    cancel();
    if (view_.gpus.empty()) return false;
    const Workload before = workload();
    Workload after = before;
    how(after);
    if (after == before) return true;
    EditWords named = words;
    named.what = u"%1: %2"_s.arg(QString::fromStdString(before.name), words.what);
    const Outcome outcome = document_.commit(editOf(named, mergeKey, before, after));
    if (!outcome) Q_EMIT refused(outcome.error());
    return outcome.has_value();
}

bool SketchSession::commit(const models::SketchEdit& edit, const EditWords& words, const QString& mergeKey) {
    if (edit.touched.empty()) return false;
    const bool done = change(
        words, [&](Workload& w) { applySketch(w, view_, edit, 0.0, layerName()); }, mergeKey);
    if (done) Q_EMIT announced(announcement(view_, clock_, selection()));
    return done;
}

bool SketchSession::erase(models::HourRange range) {
    const QString where = clock_.range(view_.firstHour + range.first, view_.firstHour + range.last);
    const bool done = change({tr("Erase what was drawn on %1").arg(where), {}, {}, {}},
                             [&](Workload& w) { eraseSketch(w, view_, range); });
    if (done) Q_EMIT announced(announcement(view_, clock_, selection()));
    return done;
}

std::optional<models::SegmentShape> SketchSession::shape() const {
    return sketchShape(workload(), view_, selection());
}

bool SketchSession::setShape(models::SegmentShape shape) {
    const models::HourRange range = selection();
    const QString where = clock_.range(view_.firstHour + range.first, view_.firstHour + range.last);
    if (!this->shape()) {
        const QString sentence = tr("Nothing is drawn on %1, so there is no segment to shape; draw there first. The "
                                    "base curve stays as it is.")
                                     .arg(where);
        Q_EMIT refused(sentence);
        Q_EMIT announced(sentence);
        return false;
    }
    const QString title = segmentShapeTitle(shape);
    const bool done = change({tr("%1 segment on %2").arg(title, where), {}, {}, {}},
                             [&](Workload& w) { shapeSketch(w, view_, range, shape); });
    if (done) Q_EMIT announced(tr("%1 segment on %2").arg(title, where));
    return done;
}

bool SketchSession::cycleShape() {
    const auto now = shape().value_or(models::SegmentShape::Step);
    return setShape(
        static_cast<models::SegmentShape>((static_cast<std::size_t>(now) + 1) % models::kSegmentShapeNames.size()));
}

bool SketchSession::addPoint(int hour, double gpus) {
    const QString words = tr("Add a point at %1").arg(clock_.moment(view_.firstHour + hour, false));
    Workload probe = workload();
    if (!addSketchPoint(probe, view_, hour, gpus))
        return commit(models::operate(view_.gpus, {hour, hour}, models::RangeOperation::Set, gpus),
                      {words, {}, {}, {}});
    const bool done = change({words, {}, {}, {}}, [&](Workload& w) { addSketchPoint(w, view_, hour, gpus); });
    if (done) Q_EMIT announced(announcement(view_, clock_, selection()));
    return done;
}

bool SketchSession::hasPoint(int hour) const {
    return std::any_of(view_.points.begin(), view_.points.end(),
                       [&](const auto& point) { return static_cast<int>(point.hour) == hour; });
}

bool SketchSession::removePoint(int hour) {
    const auto point = std::find_if(view_.points.begin(), view_.points.end(),
                                    [&](const auto& each) { return static_cast<int>(each.hour) == hour; });
    if (point == view_.points.end()) return false;
    const double at = point->hour;
    const bool done =
        change({tr("Remove the point at %1").arg(clock_.moment(view_.firstHour + hour, false)), {}, {}, {}},
               [&](Workload& w) { removeSketchPoint(w, view_, at); });
    if (done) Q_EMIT announced(announcement(view_, clock_, selection()));
    return done;
}

QVariant SketchSession::place() const {
    return QVariantMap{{kSketchPlace, true},
                       {u"workload"_s, workload_},
                       {u"scope"_s, static_cast<int>(scope_)},
                       {u"week"_s, week_},
                       {u"anchor"_s, anchor_},
                       {u"cursor"_s, cursor_},
                       {u"windowFirst"_s, window_.firstHour},
                       {u"windowHours"_s, window_.hours},
                       {u"heightZoom"_s, window_.heightZoom}};
}

void SketchSession::showPlace(const QVariant& place) {
    const QVariantMap map = place.toMap();
    if (!map.contains(kSketchPlace)) return;
    const int index = map.value(u"workload"_s).toInt();
    const bool other = index != workload_;
    workload_ = index;
    scope_ = static_cast<SketchScope>(map.value(u"scope"_s).toInt());
    week_ = map.value(u"week"_s).toInt();
    anchor_ = map.value(u"anchor"_s).toInt();
    cursor_ = map.value(u"cursor"_s).toInt();
    window_ = {map.value(u"windowFirst"_s).toDouble(), map.value(u"windowHours"_s).toDouble(),
               map.value(u"heightZoom"_s, 1.0).toDouble()};
    refresh();
    Q_EMIT windowChanged();
    Q_EMIT selectionChanged();
    if (other) Q_EMIT workloadShown(workload_);
}

}  // namespace splitpoint::ui
