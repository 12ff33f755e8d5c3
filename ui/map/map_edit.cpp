#include "ui/map/map_edit.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "ui/document/provenance.h"
#include "ui/document/scenario_delta.h"
#include "ui/map/map_chart.h"
#include "ui/map/map_words.h"

namespace splitpoint::ui {

using models::MapAxis;
using models::MapInput;
using models::Scenario;

namespace {

constexpr double kLeastOverhead = 0.05;

Scenario moved(const Scenario& start, const MapStep& x, const MapStep& y) {
    if (x.moves() && y.moves()) return models::scenarioAt(start, x.input, x.to, y.input, y.to);
    if (x.moves()) return models::scenarioAt(start, x.input, x.to);
    return y.moves() ? models::scenarioAt(start, y.input, y.to) : start;
}

/// Fields whose values differ, and one change that notes all of them as typed here.
std::vector<FieldChange> changedFields(const Scenario& start, const Scenario& after, const std::vector<Field>& fields) {
    std::vector<FieldChange> changes;
    for (const Field& field : fields) {
        const FieldValue before = field.get(start), now = field.get(after);
        if (before != now) changes.push_back({field, before, now});
    }
    std::optional<FieldChange> noted;
    Scenario notes;
    notes.provenanceJson = start.provenanceJson;
    for (const FieldChange& change : changes) {
        const auto note = typedHere(notes, ProvenanceIndex(notes.provenanceJson), change.field);
        if (!note) continue;
        note->field.set(notes, note->after);
        if (!noted) noted = note;
        noted->after = note->after;
    }
    if (noted) changes.push_back(std::move(*noted));
    return changes;
}

QString stepWords(const MapStep& step) {
    const auto words = [&](double value) { return formatNumber(value, mapInputQuantity(step.input)); };
    return QStringLiteral("%1 %2 \u2192 %3").arg(mapInputWords(step.input), words(step.from), words(step.to));
}

}  // namespace

Edit mapEdit(const Scenario& start, const std::vector<Field>& fields, const MapStep& x, const MapStep& y) {
    Edit edit;
    QStringList steps;
    for (const MapStep& step : {x, y}) {
        if (step.moves()) steps << stepWords(step);
    }
    edit.words.what = MapWords::tr("Decision map: %1").arg(steps.join(QStringLiteral(", ")));
    const Scenario after = moved(start, x, y);
    const auto reshapes = [](const MapStep& step) {
        return step.moves() && (step.input == MapInput::Utilization || step.input == MapInput::Peakedness);
    };
    // A reshaped demand has other fields than these.
    if (!reshapes(x) && !reshapes(y)) {
        edit.fields = changedFields(start, after, fields);
        Scenario check = start;
        applyAll(edit.fields)(check);
        check.provenanceJson = after.provenanceJson;
        if (check == after) {
            edit.apply = applyAll(edit.fields);
            edit.revert = revertAll(edit.fields);
            return edit;
        }
    }
    edit.fields.clear();
    const auto delta = std::make_shared<const ScenarioDelta>(start, after);
    edit.apply = [delta](Scenario& scenario) { delta->apply(scenario); };
    edit.revert = [delta](Scenario& scenario) { delta->revert(scenario); };
    return edit;
}

QString mapInputWords(MapInput input) {
    switch (input) {
        case MapInput::Utilization:
            return MapWords::tr("utilization");
        case MapInput::Peakedness:
            return MapWords::tr("peakedness");
        case MapInput::GpusPerJob:
            return MapWords::tr("GPUs of the largest job");
        case MapInput::PriceRatio:
            return MapWords::tr("price ratio");
        case MapInput::VirtualOverhead:
            return MapWords::tr("virtual overhead");
        case MapInput::Operations:
            return MapWords::tr("bare-metal operations");
        case MapInput::PlatformCosts:
            return MapWords::tr("platform costs");
        case MapInput::Growth:
            return MapWords::tr("extra growth");
    }
    return {};
}

double settableValue(const MapAxis& axis, double value) {
    if (!std::isfinite(value)) return axis.low;
    double low = axis.low;
    if (axis.input == MapInput::VirtualOverhead) low = std::max(low, std::min(kLeastOverhead, axis.high));
    if (axis.input == MapInput::Utilization) low = std::max(low, 1e-3);
    if (axis.input == MapInput::GpusPerJob) return std::max(1.0, std::round(std::clamp(value, low, axis.high)));
    const double here = std::clamp(value, low, axis.high);
    constexpr double kSteps = 200.0;
    const double across = axis.logarithmic ? here * std::log(axis.high / axis.low) : axis.high - axis.low;
    const double step = std::pow(10.0, std::floor(std::log10(across / kSteps)));
    return std::clamp(std::round(here / step) * step, low, axis.high);
}

MapAxis axisFromThere(const MapAxis& axis, double value) {
    MapAxis from = axis;
    if (axis.input == MapInput::Growth && value > -1.0) {
        from.low = (1.0 + axis.low) / (1.0 + value) - 1.0;
        from.high = (1.0 + axis.high) / (1.0 + value) - 1.0;
    }
    if ((axis.input == MapInput::Peakedness || axis.input == MapInput::VirtualOverhead) && value > 0.0) {
        from.low = axis.low / value;
        from.high = axis.high / value;
    }
    return from;
}

}  // namespace splitpoint::ui
