#include "models/uncertainty/uncertain_inputs.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <type_traits>

#include "models/files/scenario_walk.h"

namespace splitpoint::models {

namespace {

/// One range and where it stands.
struct Place {
    std::string path;
    Estimate* estimate;
    const FieldSpec* spec;
};

std::string joined(const std::string& path, std::string_view key) {
    return path.empty() ? std::string(key) : path + "." + std::string(key);
}

std::string member(const std::string& path, std::string_view name) {
    return path + "[" + std::string(name) + "]";
}

/// Finds ranges with their fields; a visitor of `walkScenario`.
class RangeCollector {
  public:
    RangeCollector(std::string path, const ObjectFields& fields, std::vector<Place>& found)
        : path_(std::move(path)), fields_(fields), found_(found) {}

    template <class T>
    void field(std::string_view key, T& value, const T&) {
        look(joined(path_, key), value, fields_.find(key));
    }
    template <class F>
    void object(std::string_view key, F visit) {
        RangeCollector inner(joined(path_, key), *fields_.at(key).child, found_);
        visit(inner);
    }
    template <class T, class F>
    void optional(std::string_view key, std::optional<T>& value, F visit) {
        if (value) object(key, [&](RangeCollector& inner) { visit(inner, *value); });
    }
    template <class T, class F>
    void list(std::string_view key, std::vector<T>& members, F visit) {
        if constexpr (requires(T value) { value.name; }) {  // what has no name holds no ranges
            for (std::size_t i = 0; i < members.size(); ++i) {
                const std::string name = members[i].name.empty() ? std::to_string(i + 1) : members[i].name;
                RangeCollector inner(member(joined(path_, key), name), *fields_.at(key).child, found_);
                visit(inner, members[i]);
            }
        }
    }
    template <class T, class F>
    void named(std::string_view key, std::map<std::string, T>& members, F visit) {
        for (auto& [name, value] : members) {
            RangeCollector inner(joined(joined(path_, key), name), *fields_.at(key).child, found_);
            visit(inner, value);
        }
    }
    void estimates(std::string_view key, std::map<std::string, Estimate>& members) {
        for (auto& [name, value] : members) look(joined(joined(path_, key), name), value, fields_.find(key));
    }
    void demand(std::string_view, Demand&) {}
    void demand(std::string_view key, Demand&, std::vector<DemandLayer>& layers) {
        for (DemandLayer& layer : layers) {
            if (!layer.on) continue;
            RangeCollector inner(member(joined(joined(path_, key), "layers"), layer.name), layerFields(layer.kind()),
                                 found_);
            walkLayer(inner, layer);
        }
    }
    void numbers(std::string_view, std::vector<double>&) {}
    void points(std::string_view, std::vector<WeekPoint>&) {}
    void version(std::string_view) {}
    void provenance(std::string_view, std::string&) {}

  private:
    void look(std::string path, Estimate& value, const FieldSpec* spec) {
        assert(spec != nullptr);
        if (value.isRange()) found_.push_back({std::move(path), &value, spec});
    }
    void look(std::string path, std::optional<Estimate>& value, const FieldSpec* spec) {
        if (value) look(std::move(path), *value, spec);
    }
    template <class T>
    void look(const std::string&, const T&, const FieldSpec*) {}

    std::string path_;
    const ObjectFields& fields_;
    std::vector<Place>& found_;
};

std::vector<Place> placesOf(Scenario& scenario) {
    std::vector<Place> found;
    RangeCollector collector({}, scenarioFields(), found);
    walkScenario(collector, scenario);
    return found;
}

/// Splits "delivery.SET.slowdown.COMPONENT" and "workloads[NAME].measured_slowdown.SET".
void markSlowdown(UncertainInput& input) {
    constexpr std::string_view kSlowdown = ".slowdown.", kMeasured = ".measured_slowdown.", kDelivery = "delivery.";
    if (const auto at = input.path.rfind(kMeasured); at != std::string::npos) {
        input.overheadSet = input.path.substr(at + kMeasured.size());
        input.component = "job";
    } else if (const auto dot = input.path.rfind(kSlowdown);
               dot != std::string::npos && input.path.starts_with(kDelivery)) {
        input.overheadSet = input.path.substr(kDelivery.size(), dot - kDelivery.size());
        input.component = input.path.substr(dot + kSlowdown.size());
    }
}

}  // namespace

std::vector<UncertainInput> uncertainInputs(const Scenario& scenario) {
    Scenario copy = scenario;
    std::vector<UncertainInput> inputs;
    for (const Place& place : placesOf(copy)) {
        UncertainInput input{place.path,
                             InputDistribution(*place.estimate, inputShape(place.spec->min, place.spec->max), place.spec->min, place.spec->max),
                             {},
                             {}};
        markSlowdown(input);
        inputs.push_back(std::move(input));
    }
    return inputs;
}

namespace {

bool isOfferPrice(const std::string& path) {
    return path.starts_with("offers.") && path.ends_with(".usd_per_gpu_hour");
}

/// "workloads[NAME]" of a workload's own field, empty of anything else.
std::string workloadWith(const std::string& path, std::string_view field) {
    return path.starts_with("workloads[") && path.ends_with(field) ? path.substr(0, path.size() - field.size())
                                                                   : std::string();
}

/// The rank correlation of two inputs by the scenario's named ones.
double rankCorrelation(const Correlations& c, const UncertainInput& a, const UncertainInput& b) {
    if (isOfferPrice(a.path) && isOfferPrice(b.path)) return c.tierPrices;
    if (!a.component.empty() && a.component != "job" && b.component != "job" && a.overheadSet == b.overheadSet)
        return c.virtualSlowdowns;
    for (const auto& [growth, peakedness] : {std::pair{&a, &b}, std::pair{&b, &a}}) {
        const std::string workload = workloadWith(growth->path, ".growth_per_year");
        if (!workload.empty() && workload == workloadWith(peakedness->path, ".demand_peakedness"))
            return c.growthAndPeakedness;
    }
    return 0.0;
}

}  // namespace

Copula copulaOf(const Scenario& scenario, const std::vector<UncertainInput>& inputs) {
    const auto n = static_cast<Eigen::Index>(inputs.size());
    Eigen::MatrixXd correlation = Eigen::MatrixXd::Identity(n, n);
    bool any = false;
    for (std::size_t a = 0; a < inputs.size(); ++a) {
        for (std::size_t b = a + 1; b < inputs.size(); ++b) {
            const double rank = rankCorrelation(scenario.correlations, inputs[a], inputs[b]);
            any = any || rank != 0.0;
            const auto i = static_cast<Eigen::Index>(a), j = static_cast<Eigen::Index>(b);
            correlation(i, j) = correlation(j, i) = pearsonOfRank(rank);
        }
    }
    return any ? Copula(correlation) : Copula(inputs.size());
}

FutureScenario::FutureScenario(const Scenario& scenario) : scenario_(scenario) {
    for (const Place& place : placesOf(scenario_)) places_.push_back(place.estimate);
}

const Scenario& FutureScenario::with(std::span<const double> values) {
    assert(values.size() == places_.size());
    for (std::size_t i = 0; i < places_.size(); ++i) *places_[i] = values[i];
    return scenario_;
}

}  // namespace splitpoint::models
