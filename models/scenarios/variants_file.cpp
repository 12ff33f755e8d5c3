#include "models/scenarios/variants_file.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "models/scenarios/changes.h"
#include "models/scenarios/resolve.h"
#include "models/scenarios/scenario_form.h"
#include "models/scenarios/variant_fields.h"

namespace splitpoint::models {

namespace {

std::string inQuotes(std::string_view text) {
    return "\"" + printable(text) + "\"";
}

/// Checks and resolves the variants of one file, each once.
class FamilyCheck {
  public:
    FamilyCheck(ScenarioFamily& family, ReadContext& context) : family_(family), context_(context) {}

    void run(VariantFaults wanted, bool isBaselineRead) {
        all_ = wanted == VariantFaults::All;
        unfit_.assign(family_.variants.size(), false);
        if (family_.variants.size() > kMaxVariants) {
            context_.faults.add("scenarios", std::to_string(family_.variants.size()) + " are given; at most " +
                                                 std::to_string(kMaxVariants));
            return;
        }
        const bool isBaselineFit = context_.faults.empty();
        for (std::size_t v = 0; v < family_.variants.size(); ++v) checkAlone(v);
        if (!all_ && !context_.faults.empty()) return;
        for (std::size_t v = 0; v < family_.variants.size(); ++v) checkParents(v);
        if (!all_) {
            if (context_.faults.empty()) resolveChildren(std::nullopt, family_.baseline);
        } else if (isBaselineRead) {
            std::set<std::string> known;
            if (!isBaselineFit) known = asSet(tryChanges(family_.baseline, {}, family_.baseline.name).faults);
            tryChildren(std::nullopt, family_.baseline, known);
        }
    }

  private:
    static std::string placeOf(std::size_t v) { return joinPath("scenarios", v); }

    /// The scenario, its name and the path of a change, before what is wrong with it.
    void addChangeFault(std::size_t v, const std::string& problem) {
        context_.faults.add(placeOf(v), "scenario " + inQuotes(family_.variants[v].name) + ": " + problem);
    }

    void checkAlone(std::size_t v) {
        const ScenarioVariant& variant = family_.variants[v];
        const std::string name = joinPath(placeOf(v), "name");
        if (variant.name.empty()) {
            context_.faults.addUnlessKnown(name, "\"\" is not allowed; must not be empty");
        } else if (variant.name == family_.baseline.name) {
            context_.faults.add(name, inQuotes(variant.name) + " is the name of the file's own scenario; names must be distinct");
        } else if (const auto first = findVariant(family_.variants, variant.name); *first != v) {
            context_.faults.add(name, inQuotes(variant.name) + " is the name of " + placeOf(*first) + " too; names must be distinct");
        }
        if (variant.changes.size() > kMaxChanges) {
            context_.faults.add(joinPath(placeOf(v), "changes"), std::to_string(variant.changes.size()) +
                                                                     " are given; at most " + std::to_string(kMaxChanges));
            unfit_[v] = true;
            return;
        }
        for (const ChangeFault& fault : faultsIn(variant.changes)) {
            const ScenarioChange& change = variant.changes[fault.change];
            addChangeFault(v, "changes[" + std::to_string(fault.change) + "] " + printable(change.path, 200) + ": " + fault.problem);
            if (!all_) break;
        }
    }

    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t v) const {
        const std::string& parent = family_.variants[v].parent;
        return parent.empty() || parent == family_.baseline.name ? std::nullopt : findVariant(family_.variants, parent);
    }

    void checkParents(std::size_t v) {
        const std::size_t before = context_.faults.count();
        checkParentsOf(v);
        if (context_.faults.count() != before) unfit_[v] = true;
    }

    void checkParentsOf(std::size_t v) {
        const ScenarioVariant& variant = family_.variants[v];
        const std::string path = joinPath(placeOf(v), "parent");
        if (!variant.parent.empty() && variant.parent != family_.baseline.name && !parentOf(v)) {
            std::vector<std::string_view> known;
            for (const auto& each : family_.variants) known.push_back(each.name);
            const std::string nearest = nearestWord(variant.parent, known);
            context_.faults.add(path, inQuotes(variant.parent) + " is not a scenario of this file" +
                                          (nearest.empty() ? "; leave it out for the baseline"
                                                           : "; did you mean " + inQuotes(nearest) + "?"));
            return;
        }
        std::string circle = inQuotes(variant.name);
        std::size_t parents = 0;
        for (auto at = parentOf(v); at; at = parentOf(*at)) {
            circle += ", " + inQuotes(family_.variants[*at].name);
            if (*at == v) {
                context_.faults.add(path, "the parents go in a circle, " + printable(circle, 400) + "; leave one of them out");
                return;
            }
            if (++parents > kMaxParents) {
                context_.faults.add(path, "more than " + std::to_string(kMaxParents) + " parents above one another, or a circle; make it a child of the baseline");
                return;
            }
        }
    }

    /// Only the chain of parents is held at a time.
    void resolveChildren(std::optional<std::size_t> parent, const Scenario& scenario) {
        for (std::size_t v = 0; v < family_.variants.size(); ++v) {
            if (parentOf(v) != parent) continue;
            if (!readCurves(v)) continue;
            const auto child = withChanges(scenario, family_.variants[v].changes, family_.variants[v].name);
            if (child) {
                resolveChildren(v, *child);
            } else {
                addRefusal(v, child.error().message);
            }
        }
    }

    void addRefusal(std::size_t v, const std::string& problem) {
        addChangeFault(v, problem + "; correct the change or switch it off with \"on\": false");
    }

    static std::set<std::string> asSet(const std::vector<std::string>& faults) { return {faults.begin(), faults.end()}; }

    /// The same for a list of all faults: a scenario that is not fit still shows what its children add to that.
    /// @param known faults of the parent, which a child has from it
    void tryChildren(std::optional<std::size_t> parent, const Scenario& scenario, const std::set<std::string>& known) {
        for (std::size_t v = 0; v < family_.variants.size(); ++v) {
            if (unfit_[v] || parentOf(v) != parent || !readCurves(v)) continue;
            const TriedChanges tried = tryChanges(scenario, family_.variants[v].changes, family_.variants[v].name);
            for (const std::string& fault : tried.faults) {
                if (!known.contains(fault)) addRefusal(v, fault);
            }
            if (tried.scenario) tryChildren(v, *tried.scenario, asSet(tried.faults));
        }
    }

    /// Reads the csv curves that changes name from beside the file; false if one that is needed cannot be had.
    bool readCurves(std::size_t v) {
        bool read = true;
        for (ScenarioChange& change : family_.variants[v].changes) {
            if (change.value.find("\"csv\"") == std::string::npos) continue;
            const auto value = parseJson(change.value);
            if (!value) continue;  // said already
            for (const std::string& path : csvPathsIn(*value)) {
                Json curve = Json::object();
                curve["csv"] = path;
                Demand demand;
                ReadContext own{context_.folder, {}, std::move(context_.curves)};
                ObjectReader reader(curve, curveFields(), change.path, own);
                readDemand(reader, demand);
                context_.curves = std::move(own.curves);
                const auto faults = own.faults.errors({});
                if (faults.empty()) change.curves.emplace(path, std::get<CsvDemand>(demand).gpus);
                else if (change.on) addChangeFault(v, faults.front().message);
                read = read && (faults.empty() || !change.on);
            }
        }
        return read;
    }

    ScenarioFamily& family_;
    ReadContext& context_;
    bool all_ = false;
    std::vector<bool> unfit_;  ///< cannot be had from a parent
};

}  // namespace

void readVariants(const Json& file, ScenarioFamily& family, ReadContext& context, VariantFaults wanted,
                  bool isBaselineRead) {
    static const ObjectFields kAlone{"a scenario", {scenarioFields().at("scenarios")}};
    const auto given = file.find("scenarios");
    if (given == file.end()) return;
    Json alone = Json::object();
    alone["scenarios"] = *given;
    const std::size_t ofBaseline = context.faults.count();
    ObjectReader reader(alone, kAlone, {}, context);
    reader.list("scenarios", family.variants, [](auto& v, auto& variant) { walkVariant(v, variant); });
    const bool areRead = context.faults.count() == ofBaseline;
    if (areRead && (wanted == VariantFaults::All || context.faults.empty()))
        FamilyCheck(family, context).run(wanted, isBaselineRead);
}

}  // namespace splitpoint::models
