#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/files/scenario_walk.h"
#include "models/files/usage_report.h"

namespace splitpoint::models {

namespace {

std::string valueText(const FieldSpec&, const Estimate& value) {
    return shortNumber(value.typical);
}
std::string valueText(const FieldSpec&, double value) {
    return shortNumber(value);
}
std::string valueText(const FieldSpec&, int value) {
    return std::to_string(value);
}
std::string valueText(const FieldSpec&, bool value) {
    return value ? "true" : "false";
}
std::string valueText(const FieldSpec&, const std::string& value) {
    return compactJson(Json(value));
}
template <class E>
requires std::is_enum_v<E> std::string valueText(const FieldSpec& spec, E value) {
    return compactJson(Json(std::string(spec.choices[static_cast<std::size_t>(value)])));
}
template <class T>
std::string valueText(const FieldSpec&, const std::optional<T>&) {
    return "null";  // what it stands for is said by `optionalDefaults`
}

/// A member that is there and not null, which stands for one that is left out.
const Json* givenMember(const Json* object, std::string_view key) {
    if (object == nullptr || !object->is_object()) return nullptr;
    const auto member = object->find(key);
    return member == object->end() || member->is_null() ? nullptr : &*member;
}

const Json* givenMember(const Json* list, std::size_t place) {
    return list != nullptr && list->is_array() && place < list->size() ? &(*list)[place] : nullptr;
}

/// Collects the fields that the file leaves out; a visitor of `walkScenario`.
class DefaultFinder {
  public:
    /// @param given  the object of the file, null where it has none
    DefaultFinder(const Json* given, const ObjectFields& fields, std::string path, std::vector<DefaultUsed>& found)
        : given_(given), fields_(fields), path_(std::move(path)), found_(found) {}

    template <class T>
    void field(std::string_view key, const T& member, const T& absent) {
        const FieldSpec& spec = fields_.at(key);
        if (spec.required || member != absent || key == "start" || key == "name") return;
        if (givenMember(given_, key) != nullptr) return;
        found_.push_back({joinPath(path_, key), valueText(spec, member), std::string(spec.description)});
    }

    template <class F>
    void object(std::string_view key, F visit) {
        const std::size_t before = found_.size();
        DefaultFinder inner(givenMember(given_, key), *fields_.at(key).child, joinPath(path_, key), found_);
        visit(inner);
        if (inner.fields_.find(kComponentNames[0]) != nullptr) joinComponents(before, key);
    }

    template <class T, class F>
    void optional(std::string_view key, const std::optional<T>& member, F visit) {
        if (member) object(key, [&](DefaultFinder& inner) { visit(inner, *member); });
    }

    template <class T, class F>
    void list(std::string_view key, const std::vector<T>& members, F visit) {
        const Json* given = givenMember(given_, key);
        for (std::size_t i = 0; i < members.size(); ++i) {
            DefaultFinder inner(givenMember(given, i), *fields_.at(key).child, joinPath(joinPath(path_, key), i), found_);
            visit(inner, members[i]);
        }
        if (key == "extra_costs" && members.empty() && given == nullptr) {
            found_.push_back({"extra_costs", "[]", "not included: storage, egress, support, licenses"});
        }
    }

    template <class T, class F>
    void named(std::string_view key, const std::map<std::string, T>& members, F visit) {
        const Json* given = givenMember(given_, key);
        for (const auto& [name, member] : members) {
            DefaultFinder inner(givenMember(given, name), *fields_.at(key).child, joinPath(joinPath(path_, key), name), found_);
            visit(inner, member);
        }
    }

    void estimates(std::string_view key, const std::map<std::string, Estimate>& members) {
        if (members.empty() && givenMember(given_, key) == nullptr)
            found_.push_back({joinPath(path_, key), "{}", "the component slowdowns of the overhead sets are used"});
    }

    void demand(std::string_view key, const Demand& demand) {
        const auto* csv = std::get_if<CsvDemand>(&demand);
        if (csv == nullptr || csv->scale != 1.0 || givenMember(givenMember(given_, key), "scale") != nullptr) return;
        found_.push_back({joinPath(joinPath(path_, key), "scale"), "1", "Factor on every value of the csv"});
    }

    void demand(std::string_view key, const Demand& base, const std::vector<DemandLayer>& layers) {
        demand(key, base);
        const std::string path = joinPath(joinPath(path_, key), "layers");
        const Json* given = givenMember(givenMember(given_, key), "layers");
        for (std::size_t i = 0; i < layers.size(); ++i) {
            DefaultFinder inner(givenMember(given, i), layerFields(layers[i].kind()), joinPath(path, i), found_);
            walkLayer(inner, layers[i]);
        }
    }

    void numbers(std::string_view, const std::vector<double>&) {}
    void points(std::string_view, const std::vector<WeekPoint>&) {}
    void version(std::string_view) {}
    void provenance(std::string_view, const std::string&) {}

  private:
    /// One line for all components at their default in place of up to ten.
    void joinComponents(std::size_t from, std::string_view key) {
        if (found_.size() <= from) return;
        std::string names;
        for (std::size_t i = from; i < found_.size(); ++i) {
            const std::string& field = found_[i].field;
            names += (names.empty() ? "" : ", ") + field.substr(field.rfind('.') + 1);
        }
        const std::string value = found_[from].value;
        found_.resize(from);
        found_.push_back({joinPath(path_, key), value, "for the components that are not given: " + names});
    }

    const Json* given_;
    const ObjectFields& fields_;
    std::string path_;
    std::vector<DefaultUsed>& found_;
};

/// What the absence of a field stands for, where that depends on other fields.
std::vector<DefaultUsed> dependentDefaults(const Scenario& scenario) {
    std::vector<DefaultUsed> found;
    const auto text = [](std::string_view word) { return compactJson(Json(std::string(word))); };
    found.push_back(
        {"reference_gpu", text(effectiveReferenceGpu(scenario)), "the bare-metal offer's GPU, else the first offer's"});
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        const Workload& workload = scenario.workloads[i];
        const std::string path = joinPath("workloads", i);
        const Split split = effectiveSplit(workload);
        found.push_back({joinPath(path, "split"), text(choiceNames<Split>()[static_cast<std::size_t>(split)]),
                         "hourly for inference and for jobs of one GPU, else by_job"});
        found.push_back(
            {joinPath(path, "headroom"), shortNumber(effectiveHeadroom(workload)), "0.5 for inference, else 0"});
        found.push_back(
            {joinPath(path, "time_shares_gpus"), std::to_string(effectiveTimeSharesGpus(workload)), "gpus_per_job"});
        found.push_back(
            {joinPath(path, "checkpoint_interval_hours"), "null", "the interval that loses least (Daly 2006)"});
    }
    for (const Tier tier : kTiers) {
        const auto& offer = scenario.offer(tier);
        if (!offer) continue;
        const std::string path = joinPath("offers", kTierNames[index(tier)]);
        found.push_back({joinPath(path, "host_gpus"), std::to_string(effectiveHostGpus(*offer, tier)),
                         "gpus_per_node for bare metal, 8 for virtual offers"});
        found.push_back({joinPath(path, "overheads"), text(effectiveOverheadSet(*offer, tier)),
                         "bare_metal or virtual, by the offer"});
        found.push_back({joinPath(path, "relative_speed"), shortNumber(effectiveRelativeSpeed(*offer)),
                         "the GPU is the reference GPU"});
        found.push_back(
            {joinPath(path, "instance_gpus"), std::to_string(effectiveInstanceGpus(*offer)), "gpus_per_node"});
    }
    return found;
}

}  // namespace

std::vector<DefaultUsed> defaultsUsed(const Scenario& scenario, std::string_view file) {
    const auto given = parseJson(file);
    std::vector<DefaultUsed> found;
    DefaultFinder finder(given ? &*given : nullptr, scenarioFields(), {}, found);
    walkScenario(finder, scenario);
    for (const auto& dependent : dependentDefaults(scenario)) {
        for (auto& entry : found) {
            if (entry.field == dependent.field) entry = dependent;
        }
    }
    return found;
}

}  // namespace splitpoint::models
