#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "models/files/calendar.h"
#include "models/files/consistency.h"
#include "models/files/demand_checks.h"
#include "models/files/json_text.h"
#include "models/files/scenario_checks.h"
#include "models/files/scenario_file.h"
#include "models/files/scenario_walk.h"

namespace splitpoint::models {

namespace {

std::string shownEstimate(const Estimate& value) {
    if (value == Estimate(value.typical)) return shortNumber(value.typical);
    return shortNumber(value.low) + ", " + shortNumber(value.typical) + ", " + shortNumber(value.high);
}

/// Holds every number of a scenario against the range of its field; a visitor of `walkScenario`.
class RangeChecker {
  public:
    RangeChecker(const ObjectFields& fields, std::string path, Faults& faults)
        : fields_(fields), path_(std::move(path)), faults_(faults) {}

    template <class T>
    void field(std::string_view key, const T& member, const T& /*absent*/) {
        check(key, fields_.at(key), member);
    }

    template <class F>
    void object(std::string_view key, F visit) {
        RangeChecker inner(*fields_.at(key).child, joinPath(path_, key), faults_);
        visit(inner);
    }

    template <class T, class F>
    void optional(std::string_view key, const std::optional<T>& member, F visit) {
        if (member) object(key, [&](RangeChecker& inner) { visit(inner, *member); });
    }

    template <class T, class F>
    void list(std::string_view key, const std::vector<T>& members, F visit) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            RangeChecker inner(*fields_.at(key).child, joinPath(joinPath(path_, key), i), faults_);
            visit(inner, members[i]);
        }
    }

    template <class T, class F>
    void named(std::string_view key, const std::map<std::string, T>& members, F visit) {
        for (const auto& [name, member] : members) {
            RangeChecker inner(*fields_.at(key).child, joinPath(joinPath(path_, key), name), faults_);
            visit(inner, member);
        }
    }

    void estimates(std::string_view key, const std::map<std::string, Estimate>& members) {
        for (const auto& [name, value] : members)
            checkEstimate(joinPath(joinPath(path_, key), name), fields_.at(key), value);
    }

    void demand(std::string_view key, const Demand& member) {
        checkCurve(member, joinPath(path_, key), faults_);
    }

    void demand(std::string_view key, const Demand& member, const std::vector<DemandLayer>& layers) {
        demand(key, member);
        const std::string path = joinPath(joinPath(path_, key), "layers");
        if (layers.size() > kMaxLayers) {
            report(path, std::to_string(layers.size()) + " are given; at most " + std::to_string(kMaxLayers));
        }
        for (std::size_t i = 0; i < layers.size(); ++i) {
            RangeChecker inner(layerFields(layers[i].kind()), joinPath(path, i), faults_);
            walkLayer(inner, layers[i]);
            checkLayer(layers[i], joinPath(path, i), faults_);
        }
    }

    void numbers(std::string_view key, const std::vector<double>& members) {
        checkNumbers(members, fields_.at(key), joinPath(path_, key), faults_);
    }

    void points(std::string_view key, const std::vector<WeekPoint>& members) {
        checkPoints(members, fields_.at(key), joinPath(path_, key), faults_);
    }

    void version(std::string_view) {}

    void provenance(std::string_view key, const std::string& member) {
        if (member.empty()) return;
        const auto parsed = parseJson(member);
        if (!parsed) report(joinPath(path_, key), parsed.error().message);
    }

  private:
    void report(std::string path, const std::string& problem) { faults_.addUnlessKnown(std::move(path), problem); }

    void reportRange(std::string path, const FieldSpec& spec, const std::string& value, std::string_view what) {
        report(std::move(path), value + " is not allowed; " + std::string(what) + spec.range());
    }

    void checkEstimate(const std::string& path, const FieldSpec& spec, const Estimate& value) {
        if (!spec.allows(value.low) || !spec.allows(value.typical) || !spec.allows(value.high)) {
            reportRange(path, spec, shownEstimate(value), "allowed is ");
        } else if (!(value.low <= value.typical && value.typical <= value.high)) {
            report(path, "low, typical, high are " + shownEstimate(value) + "; must be low <= typical <= high");
        }
    }

    void check(std::string_view key, const FieldSpec& spec, const Estimate& value) {
        const bool plain = spec.allows(value.low) && spec.allows(value.high) && value.low <= value.typical &&
                           value.typical <= value.high;
        if (!plain) checkEstimate(joinPath(path_, key), spec, value);
    }
    void check(std::string_view key, const FieldSpec& spec, double value) {
        if (!spec.allows(value)) reportRange(joinPath(path_, key), spec, shortNumber(value), "allowed is ");
    }
    void check(std::string_view key, const FieldSpec& spec, int value) {
        if (!spec.allows(value))
            reportRange(joinPath(path_, key), spec, std::to_string(value), "must be a whole number, ");
    }
    void check(std::string_view key, const FieldSpec& spec, const std::string& value) {
        if (spec.required && value.empty()) report(joinPath(path_, key), "\"\" is not allowed; must not be empty");
    }
    template <class T>
    void check(std::string_view key, const FieldSpec& spec, const std::optional<T>& value) {
        if (value) check(key, spec, *value);
    }
    template <class E>
    requires std::is_enum_v<E>
    void check(std::string_view, const FieldSpec&, E) {}
    void check(std::string_view, const FieldSpec&, bool) {}

    const ObjectFields& fields_;
    std::string path_;
    Faults& faults_;
};

}  // namespace

void checkScenario(const Scenario& scenario, Faults& faults) {
    RangeChecker checker(scenarioFields(), {}, faults);
    walkScenario(checker, scenario);
    checkConsistency(scenario, faults);
}

std::vector<Error> validate(const Scenario& scenario) {
    Faults faults;
    checkScenario(scenario, faults);
    return faults.errors({});
}

}  // namespace splitpoint::models
