#include "models/files/unused_ranges.h"

#include "models/files/faults.h"
#include "models/files/scenario_walk.h"

namespace splitpoint::models {

namespace {

/// Finds fields that hold a range; a visitor of `walkScenario`.
class RangeFinder {
  public:
    RangeFinder(std::string path, std::vector<UnusedField>& found) : path_(std::move(path)), found_(found) {}

    template <class T>
    void field(std::string_view key, const T& member, const T&) {
        look(key, member);
    }
    template <class F>
    void object(std::string_view key, F visit) {
        RangeFinder inner(joinPath(path_, key), found_);
        visit(inner);
    }
    template <class T, class F>
    void optional(std::string_view key, const std::optional<T>& member, F visit) {
        if (member) object(key, [&](RangeFinder& inner) { visit(inner, *member); });
    }
    template <class T, class F>
    void list(std::string_view key, const std::vector<T>& members, F visit) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            RangeFinder inner(joinPath(joinPath(path_, key), i), found_);
            visit(inner, members[i]);
        }
    }
    template <class T, class F>
    void named(std::string_view key, const std::map<std::string, T>& members, F visit) {
        for (const auto& [name, member] : members) {
            RangeFinder inner(joinPath(joinPath(path_, key), name), found_);
            visit(inner, member);
        }
    }
    void estimates(std::string_view key, const std::map<std::string, Estimate>& members) {
        for (const auto& [name, member] : members) RangeFinder(joinPath(path_, key), found_).look(name, member);
    }
    void demand(std::string_view, const Demand&) {}
    void demand(std::string_view key, const Demand&, const std::vector<DemandLayer>& layers) {
        const std::string path = joinPath(joinPath(path_, key), "layers");
        for (std::size_t i = 0; i < layers.size(); ++i) {
            RangeFinder inner(joinPath(path, i), found_);
            walkLayer(inner, layers[i]);
        }
    }
    void numbers(std::string_view, const std::vector<double>&) {}
    void points(std::string_view, const std::vector<WeekPoint>&) {}
    void version(std::string_view) {}
    void provenance(std::string_view, const std::string&) {}

  private:
    void look(std::string_view key, const Estimate& value) {
        if (!value.isRange()) return;
        const std::string path = joinPath(path_, key);
        found_.push_back(
            {path + ".low, " + path + ".high",
             "not used here, because evaluate uses the typical value; the range is for what may happen instead"});
    }
    void look(std::string_view key, const std::optional<Estimate>& value) {
        if (value) look(key, *value);
    }
    template <class T>
    void look(std::string_view, const T&) {}

    std::string path_;
    std::vector<UnusedField>& found_;
};

}  // namespace

std::vector<UnusedField> unusedRangeEnds(const Scenario& scenario) {
    std::vector<UnusedField> found;
    RangeFinder finder({}, found);
    walkScenario(finder, scenario);
    return found;
}

}  // namespace splitpoint::models
