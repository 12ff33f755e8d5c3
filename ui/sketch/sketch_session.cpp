#include "ui/sketch/sketch_session.h"

#include <algorithm>
#include <numeric>

#include <QVariantMap>

#include "models/demand/curve.h"

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

}  // namespace

SketchSession::SketchSession(ScenarioDocument& document, QObject* parent) : QObject(parent), document_(document) {
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &SketchSession::refresh);
    connect(&document_, &ScenarioDocument::opened, this, [this] {
        gesture_.reset();
        week_ = 0;
        scope_ = SketchScope::Pattern;
        anchor_ = cursor_ = 0;
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
    if (!sameWidth) anchor_ = cursor_ = 0;
    refresh();
    Q_EMIT selectionChanged();
}

void SketchSession::setWeek(int firstHour) {
    cancel();
    const int last = std::max(0, document_.snapshot()->hours - models::kHoursPerWeek);
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
    Q_EMIT viewChanged();
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

void SketchSession::preview(const models::SketchEdit& edit, double tolerance) {
    previewWith([&](Workload& w) { applySketch(w, *gesture_, edit, tolerance, layerName()); });
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
    const models::Demand none;
    edit.apply = write({otherBase ? std::move(after.demand) : none, std::move(after.demandLayers)});
    edit.revert = write({otherBase ? std::move(before.demand) : none, std::move(before.demandLayers)});
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

QVariant SketchSession::place() const {
    return QVariantMap{{kSketchPlace, true}, {u"workload"_s, workload_}, {u"scope"_s, static_cast<int>(scope_)},
                       {u"week"_s, week_},   {u"anchor"_s, anchor_},     {u"cursor"_s, cursor_}};
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
    refresh();
    Q_EMIT selectionChanged();
    if (other) Q_EMIT workloadShown(workload_);
}

}  // namespace splitpoint::ui
