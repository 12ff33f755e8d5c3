#pragma once

#include <algorithm>
#include <cmath>

#include <rapidcheck.h>

#include "models/files/scenario_file.h"
#include "models/files/scenario_walk.h"

namespace splitpoint::tests {

using models::Estimate;
using models::FieldSpec;
using models::ObjectFields;

inline double numberIn(const FieldSpec& spec) {
    const double share = *rc::gen::inRange(1, 1'000'000) / 1e6;
    // Most figures are small; a wide range is walked by powers of ten.
    const double reach = spec.max > 10 ? std::pow(10.0, share * std::log10(spec.max)) : share * spec.max;
    return std::min(spec.max, std::max(spec.min, spec.min < 0 ? spec.min + share : reach));
}

inline Estimate estimateIn(const FieldSpec& spec) {
    if (*rc::gen::inRange(0, 3) > 0) return numberIn(spec);
    std::array<double, 3> v{numberIn(spec), numberIn(spec), numberIn(spec)};
    std::sort(v.begin(), v.end());
    return {v[0], v[1], v[2]};
}

inline std::string word() {
    return *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc \"\\\n\tz09"))));
}

/// Fills a scenario with random values in range; a visitor of `walkScenario`.
class Filler {
  public:
    explicit Filler(const ObjectFields& fields) : fields_(fields) {}

    template <class T>
    void field(std::string_view key, T& member, const T& absent) {
        const FieldSpec& spec = fields_.at(key);
        if (!spec.required && *rc::gen::inRange(0, 3) == 0) return;
        fill(spec, member);
        if (key == "currency") member = absent;
    }
    template <class F>
    void object(std::string_view key, F visit) {
        Filler inner(*fields_.at(key).child);
        visit(inner);
    }
    template <class T, class F>
    void optional(std::string_view key, std::optional<T>& member, F visit) {
        object(key, [&](Filler& inner) { visit(inner, member.emplace()); });
    }
    template <class T, class F>
    void list(std::string_view key, std::vector<T>& members, F visit) {
        members.resize(*rc::gen::inRange<std::size_t>(1, 4));
        for (auto& member : members) object(key, [&](Filler& inner) { visit(inner, member); });
    }
    template <class T, class F>
    void named(std::string_view key, std::map<std::string, T>& members, F visit) {
        for (const char* name : {"bare_metal", "virtual", "own"})
            object(key, [&](Filler& inner) { visit(inner, members[name]); });
    }
    void estimates(std::string_view key, std::map<std::string, Estimate>& members) {
        if (*rc::gen::arbitrary<bool>()) members["virtual"] = estimateIn(fields_.at(key));
    }
    void demand(std::string_view, models::Demand& member) {
        const FieldSpec& gpus = models::demandFields().at("hourly_gpus");
        if (*rc::gen::inRange(0, 5) == 0) {
            member = models::TemplateDemand{static_cast<models::DemandTemplate>(*rc::gen::inRange(0, 7)), numberIn(gpus)};
        } else if (*rc::gen::arbitrary<bool>()) {
            models::HourlyDemand hourly;
            const int count = *rc::gen::inRange(1, 60);
            for (int i = 0; i < count; ++i) hourly.gpus.push_back(numberIn(gpus));
            member = hourly;
        } else {
            models::WeekDemand week;
            for (double hour = 0; hour < 168; hour += *rc::gen::inRange(1, 100) / 3.0)
                week.points.push_back({hour, numberIn(gpus), anyShape()});
            member = week;
        }
    }
    void demand(std::string_view key, models::Demand& member, std::vector<models::DemandLayer>& layers) {
        demand(key, member);
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) layers.push_back(anyLayer());
    }
    void numbers(std::string_view key, std::vector<double>& members) {
        for (double& member : members) member = numberIn(fields_.at(key));
    }
    void points(std::string_view key, std::vector<models::WeekPoint>& members) {
        members = {{0.5, numberIn(fields_.at(key)), anyShape()}, {80, numberIn(fields_.at(key))}};
    }
    void version(std::string_view) {}
    void provenance(std::string_view, std::string& member) { member = R"({"z":1,"a":[1.5,null]})"; }

  private:
    static models::SegmentShape anyShape() {
        return static_cast<models::SegmentShape>(*rc::gen::inRange<std::size_t>(0, models::kSegmentShapeNames.size()));
    }
    static void fill(const FieldSpec& spec, Estimate& member) { member = estimateIn(spec); }
    static void fill(const FieldSpec& spec, double& member) { member = numberIn(spec); }
    static void fill(const FieldSpec& spec, int& member) {
        member = static_cast<int>(std::max(spec.min, std::min(spec.max, std::floor(numberIn(spec)))));
    }
    static void fill(const FieldSpec&, bool& member) { member = *rc::gen::arbitrary<bool>(); }
    static void fill(const FieldSpec& spec, std::string& member) {
        member = spec.key == "start" ? "2028-02-29" : spec.key == "overheads" ? "own" : word();
    }
    template <class E>
    requires std::is_enum_v<E>
    static void fill(const FieldSpec& spec, E& member) {
        member = static_cast<E>(*rc::gen::inRange<std::size_t>(0, spec.choices.size()));
    }
    template <class T>
    static void fill(const FieldSpec& spec, std::optional<T>& member) {
        fill(spec, member.emplace());
    }

    /// A layer of any kind, in range and such that a stack of them stays below what a demand may be.
    static models::DemandLayer anyLayer() {
        const std::array<models::DemandLayer::What, models::kLayerKindCount> kinds{
            models::ImportLayer{},      models::TemplateLayer{}, models::ScaleLayer{}, models::GrowthLayer{},
            models::MonthsLayer{},      models::ShiftLayer{},    models::CapLayer{},   models::EventLayer{},
            models::DrawnLayer{},       models::RoughnessLayer{}};
        models::DemandLayer layer{{}, true, kinds[*rc::gen::inRange<std::size_t>(0, kinds.size())]};
        Filler filler(models::layerFields(layer.kind()));
        models::walkLayer(filler, layer);
        if (auto* scale = std::get_if<models::ScaleLayer>(&layer.what)) scale->factor = 0.75;
        if (auto* growth = std::get_if<models::GrowthLayer>(&layer.what)) growth->perYear = {-0.5, 0.0, 0.125};
        if (auto* months = std::get_if<models::MonthsLayer>(&layer.what)) months->factors[3] = 0.0;
        if (auto* months = std::get_if<models::MonthsLayer>(&layer.what)) {
            for (double& factor : months->factors) factor = std::min(1.0, factor);
        }
        if (auto* drawn = std::get_if<models::DrawnLayer>(&layer.what)) drawn->spans.resize(1), drawn->combine = models::Combine::Replace;
        if (auto* event = std::get_if<models::EventLayer>(&layer.what)) {
            event->factor = std::min(1.0, event->factor);
            event->addGpus = -std::abs(event->addGpus);
            if (event->everyHours != 0) event->everyHours = std::max(event->everyHours, event->hours);
        }
        if (auto* import = std::get_if<models::ImportLayer>(&layer.what)) import->combine = models::Combine::AtLeast;
        if (auto* shape = std::get_if<models::TemplateLayer>(&layer.what)) shape->combine = models::Combine::AtLeast;
        if (auto* noise = std::get_if<models::RoughnessLayer>(&layer.what)) noise->share = 0.0;
        return layer;
    }

    const ObjectFields& fields_;
};

/// Makes fit together what belongs together.
inline void reconcile(models::Scenario& scenario) {
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        auto& workload = scenario.workloads[i];
        workload.name += std::to_string(i);
        double rest = 1;
        for (std::size_t c = models::kComponentCount - 1; c > 0; --c) {
            workload.timeShares[c] = rest * *rc::gen::inRange(0, 50) / 100.0;
            rest -= workload.timeShares[c].typical;
        }
        workload.timeShares[0] = Estimate(rest);
        workload.timeSharesGpus = 8;
        for (Estimate* around : {&workload.demandLevel, &workload.demandPeakedness}) {
            *around = {std::min(1.0, around->low), 1.0, std::max(1.0, around->high)};
        }
    }
    for (auto& offer : scenario.offers) offer->relativeSpeed = 0.75;
}

/// A scenario with random values everywhere that is fit for the model.
inline models::Scenario anyScenario() {
    models::Scenario scenario;
    Filler filler(models::scenarioFields());
    models::walkScenario(filler, scenario);
    reconcile(scenario);
    return scenario;
}

}  // namespace splitpoint::tests
