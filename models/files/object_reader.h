#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/files/scenario_fields.h"

namespace splitpoint::models {

/// What every reader of one file shares.
struct ReadContext {
    std::filesystem::path folder;  ///< csv curves are looked for here
    Faults faults;
    std::map<std::string, std::vector<double>> curves{};  ///< csv curves that were read before, by path
    bool mayReadFiles = true;                             ///< false: a csv curve that is not in `curves` is a fault
};

/// Turns one JSON object into members, as a visitor of `walkScenario`. Faults are collected, never thrown: a member
/// whose field is absent, null or wrong keeps its value. Unknown and missing keys are reported when the reader is made.
/// Ranges of estimates and texts are left to `validate`.
class ObjectReader {
  public:
    ObjectReader(const Json& object, const ObjectFields& fields, std::string path, ReadContext& context);

    template <class T>
    void field(std::string_view key, T& member, const T& /*absent*/) {
        if (const Json* value = find(key)) convert(*value, fields_.at(key), joinPath(path_, key), member);
    }

    template <class F>
    void object(std::string_view key, F read) {
        const Json* value = find(key);
        if (value == nullptr || !isObject(*value, joinPath(path_, key))) return;
        ObjectReader inner(*value, *fields_.at(key).child, joinPath(path_, key), context_);
        read(inner);
    }

    template <class T, class F>
    void optional(std::string_view key, std::optional<T>& member, F read) {
        object(key, [&](ObjectReader& inner) { read(inner, member.emplace()); });
    }

    template <class T, class F>
    void list(std::string_view key, std::vector<T>& members, F read) {
        const Json* value = find(key);
        if (value == nullptr || !isList(*value, joinPath(path_, key))) return;
        for (std::size_t i = 0; i < value->size(); ++i) {
            const std::string path = joinPath(joinPath(path_, key), i);
            if (!isObject((*value)[i], path)) continue;
            ObjectReader inner((*value)[i], *fields_.at(key).child, path, context_);
            read(inner, members.emplace_back());
        }
    }

    template <class T, class F>
    void named(std::string_view key, std::map<std::string, T>& members, F read) {
        const Json* value = find(key);
        if (value == nullptr || !isObject(*value, joinPath(path_, key))) return;
        for (const auto& [name, entry] : value->items()) {
            const std::string path = joinPath(joinPath(path_, key), name);
            if (entry.is_null() || !isObject(entry, path)) continue;
            ObjectReader inner(entry, *fields_.at(key).child, path, context_);
            read(inner, members[name]);
        }
    }

    void estimates(std::string_view key, std::map<std::string, Estimate>& members);
    void demand(std::string_view key, Demand& member);
    void demand(std::string_view key, Demand& member, std::vector<DemandLayer>& layers);
    void numbers(std::string_view key, std::vector<double>& members);
    void points(std::string_view key, std::vector<WeekPoint>& members);
    void version(std::string_view) {}  // checked before anything else is read
    void provenance(std::string_view key, std::string& member);

    /// The value of a key; null pointer where it is absent or null.
    [[nodiscard]] const Json* find(std::string_view key) const;
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] ReadContext& context() { return context_; }
    /// Position of the word under a key among its choices; nothing, and a fault, where it is none of them.
    [[nodiscard]] std::optional<std::size_t> choiceAt(std::string_view key) const;

  private:
    void reportUnknownKeys() const;
    void reportMissingKeys() const;
    [[nodiscard]] bool isObject(const Json& value, const std::string& path) const;
    [[nodiscard]] bool isList(const Json& value, const std::string& path) const;

    void convert(const Json& value, const FieldSpec& spec, const std::string& path, Estimate& member) const;
    void convert(const Json& value, const FieldSpec& spec, const std::string& path, double& member) const;
    void convert(const Json& value, const FieldSpec& spec, const std::string& path, int& member) const;
    void convert(const Json& value, const FieldSpec& spec, const std::string& path, bool& member) const;
    void convert(const Json& value, const FieldSpec& spec, const std::string& path, std::string& member) const;

    /// Position of the word among the choices.
    [[nodiscard]] std::optional<std::size_t> choice(const Json& value, const FieldSpec& spec,
                                                    const std::string& path) const;

    template <class E>
    requires std::is_enum_v<E>
    void convert(const Json& value, const FieldSpec& spec, const std::string& path, E& member) const {
        if (const auto position = choice(value, spec, path)) member = static_cast<E>(*position);
    }

    template <class T>
    void convert(const Json& value, const FieldSpec& spec, const std::string& path, std::optional<T>& member) const {
        T inner{};
        convert(value, spec, path, inner);
        member = inner;
    }

    const Json& object_;
    const ObjectFields& fields_;
    std::string path_;
    ReadContext& context_;
};

/// A value of the file as it may stand in a message.
[[nodiscard]] std::string shown(const Json& value);

/// Reads the object of a demand whose reader is given: exactly one of its four forms.
void readDemand(ObjectReader& reader, Demand& member);
/// Reads the layers of a demand whose reader is given.
void readLayers(ObjectReader& reader, std::vector<DemandLayer>& layers);

}  // namespace splitpoint::models
