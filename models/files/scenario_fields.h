#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models {

/// What a field of the scenario file holds.
enum class FieldKind {
    Text,
    Flag,
    Integer,
    Number,     ///< one number, never a range
    Estimate,   ///< a number or {"low", "typical", "high"}
    Choice,     ///< one of `choices`
    Numbers,    ///< list of numbers
    Points,     ///< list of [hour, gpus]
    Layers,     ///< list of layers of a demand, each an object whose fields depend on its kind
    Object,     ///< `child`
    Objects,    ///< list of `child`
    Named,      ///< object of freely named `child`
    Estimates,  ///< object of freely named estimates
    Free        ///< anything
};

struct ObjectFields;

/// One field: the one place where its range and meaning stand. Reader, writer, checks and schema all walk these.
struct FieldSpec {
    std::string_view key;
    FieldKind kind = FieldKind::Text;
    std::string_view description;
    double min = 0, max = 0;
    bool aboveMin = false;  ///< the minimum itself is not allowed
    bool required = false;
    std::span<const std::string_view> choices{};
    const ObjectFields* child = nullptr;
    int hourLimit = kHoursPerWeek;  ///< of points: hours are below it

    [[nodiscard]] bool allows(double value) const {
        return value <= max && (aboveMin ? value > min : value >= min);  // false for NaN
    }
    /// "0 to 1", "above 0, at most 1000000".
    [[nodiscard]] std::string range() const;
};

/// An object of the file: its fields in the order in which they are written.
struct ObjectFields {
    std::string_view what;  ///< for people: "a workload"
    std::vector<FieldSpec> fields;

    [[nodiscard]] const FieldSpec* find(std::string_view key) const;
    [[nodiscard]] const FieldSpec& at(std::string_view key) const;  ///< the key is one of ours
    [[nodiscard]] std::vector<std::string_view> keys() const;
};

[[nodiscard]] const ObjectFields& scenarioFields();
[[nodiscard]] const ObjectFields& workloadFields();
[[nodiscard]] const ObjectFields& demandFields();
/// A curve without layers, as an import layer holds it.
[[nodiscard]] const ObjectFields& curveFields();
[[nodiscard]] const ObjectFields& layerFields(LayerKind kind);
[[nodiscard]] const ObjectFields& offerFields(Tier tier);
[[nodiscard]] const ObjectFields& overheadSetFields();

/// Largest value of an hourly demand, useful GPUs.
inline constexpr double kMaxDemandGpus = 1e9;
/// Most layers on one demand.
inline constexpr std::size_t kMaxLayers = 100;

/// Overhead sets of overheads.md, whose names a measured slowdown may use without the scenario giving them.
inline constexpr std::array<std::string_view, 7> kStandardOverheadSets{
    "bare_metal", "virtual", "container", "vm_tuned", "vm_untuned", "vgpu", "confidential"};

/// Words of an enumeration as they stand in files, in the order of its values.
template <class E>
[[nodiscard]] std::span<const std::string_view> choiceNames();
template <>
std::span<const std::string_view> choiceNames<WorkloadKind>();
template <>
std::span<const std::string_view> choiceNames<Isolation>();
template <>
std::span<const std::string_view> choiceNames<Placement>();
template <>
std::span<const std::string_view> choiceNames<Split>();
template <>
std::span<const std::string_view> choiceNames<Tenancy>();
template <>
std::span<const std::string_view> choiceNames<Delivery>();
template <>
std::span<const std::string_view> choiceNames<CommitmentCounting>();
template <>
std::span<const std::string_view> choiceNames<Combine>();
template <>
std::span<const std::string_view> choiceNames<DrawnRepeat>();
template <>
std::span<const std::string_view> choiceNames<DemandTemplate>();
template <>
std::span<const std::string_view> choiceNames<LayerKind>();

}  // namespace splitpoint::models
