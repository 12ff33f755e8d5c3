#pragma once

#include <memory>
#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::ui {

/// The baseline's number; further scenarios have numbers of their own that stay when they are renamed or moved.
inline constexpr int kBaselineScenario = 0;

/// A further scenario of the document: `variant->parent` is not used, the parent's number is.
struct TreeEntry {
    int id = kBaselineScenario;
    int parent = kBaselineScenario;
    std::shared_ptr<const models::ScenarioVariant> variant;
};

/// All scenarios of a document but the baseline, in the order in which they are shown and saved. A value: the undo steps
/// keep earlier ones, which share what did not change.
class ScenarioTree {
  public:
    ScenarioTree() = default;
    explicit ScenarioTree(const std::vector<models::ScenarioVariant>& variants, const std::string& baselineName);

    [[nodiscard]] const std::vector<TreeEntry>& entries() const { return entries_; }
    [[nodiscard]] bool isEmpty() const { return entries_.empty(); }
    [[nodiscard]] const TreeEntry* find(int id) const;
    /// Number of the parent; the baseline is its own.
    [[nodiscard]] int parentOf(int id) const;
    [[nodiscard]] std::vector<int> childrenOf(int id) const;
    [[nodiscard]] bool hasName(const std::string& name, int except = kBaselineScenario) const;

    /// As the file has them.
    [[nodiscard]] std::vector<models::ScenarioVariant> variants() const;
    /// @errors those of `models::resolve`
    [[nodiscard]] models::Result<models::Scenario> resolve(const models::Scenario& baseline, int id) const;

    // Changes; each gives another tree.
    /// @return the new scenario's number
    int insertAfter(int id, int parent, models::ScenarioVariant variant);
    void replace(int id, models::ScenarioVariant variant);
    /// The children of what goes become its parent's, with what it changed; they stay what they were.
    /// @errors those of `models::resolve`
    [[nodiscard]] models::Result<void> remove(const models::Scenario& baseline, int id);
    /// Up (-1) or down (1) among those of the same parent. @return false at the end
    bool move(int id, int by);

    /// After a scenario was edited: what it changes now, and those below it made to fit. Members that were renamed are
    /// named anew in the changes of its children; changes that no longer fit are switched off.
    /// @param before,now the edited scenario
    void follow(const models::Scenario& baseline, int edited, const models::Scenario& before, const models::Scenario& now);
    /// The same for the children alone.
    void refitChildren(int id, const models::Scenario& before, const models::Scenario& now);

  private:
    [[nodiscard]] std::size_t placeOf(int id) const;

    std::vector<TreeEntry> entries_;
    int lastId_ = kBaselineScenario;
};

using SharedTree = std::shared_ptr<const ScenarioTree>;

}  // namespace splitpoint::ui
