#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models::words {

/// What the source of a calibrated figure says where no two runs in a row were shown to agree on that type of GPU.
inline constexpr std::string_view kNeverValidated = "GPU probes never validated on this GPU type";
/// What the source of a figure ends with that was applied from the profiles that are shipped as examples.
inline constexpr std::string_view kFromExample = "; example data";

/// Where a figure comes from, as the scenario's free-form "provenance" says.
struct Source {
    std::string path;     ///< field in the file, "offers.on_demand" or "delivery.virtual.slowdown.cpu"
    std::string source;   ///< who says so
    std::string quality;  ///< "A" several measurements agree ... "D" judgment, "typed", "calibrated"; may be empty
    std::string date;     ///< as of, ISO date or month; may be empty
    std::string unit, note;

    /// It was applied from an example, and measured on no machine of the user's.
    [[nodiscard]] bool isExample() const { return source.ends_with(kFromExample); }
};

/// A demand curve's origin.
struct DemandSource {
    std::string workload, source, license, note;
};

/// A scenario's provenance, parsed once (models/catalogue/provenance.h has the shape). Missing or malformed text: nothing
/// is known, and nothing is claimed.
class Sources {
  public:
    explicit Sources(std::string_view provenanceJson);

    /// A sentence, for example "lesson" or "decision"; empty if there is none.
    [[nodiscard]] std::string sentence(std::string_view key) const;
    /// Of a field: its own entry, else that of the nearest part that holds it.
    [[nodiscard]] std::optional<Source> of(std::string_view path) const;
    /// Of a tier's price: its own entry, dated like the offer's row where it has no date itself, else that row.
    [[nodiscard]] std::optional<Source> price(Tier tier) const;
    /// Date of the oldest price in use that came with a date; absent where all were typed or none has one.
    [[nodiscard]] std::optional<std::string> oldestPrice(const Scenario& scenario) const;
    [[nodiscard]] const std::vector<DemandSource>& demand() const { return demand_; }
    /// All entries by path, offers included.
    [[nodiscard]] const std::map<std::string, Source, std::less<>>& all() const { return entries_; }
    /// Whether the file is one of the samples (they carry the lesson they teach), so that its figures are examples.
    [[nodiscard]] bool isSample() const { return !sentence("lesson").empty(); }
    /// Whether an overhead was applied from the profiles that are shipped as examples.
    [[nodiscard]] bool hasExampleOverheads() const;
    /// Whether what is shown has to be marked as example data.
    [[nodiscard]] bool isExample() const { return isSample() || hasExampleOverheads(); }
    /// Behind that mark: what is not the user's own. Empty where nothing is an example.
    [[nodiscard]] std::string exampleSentence() const;
    /// "overheads from example data" if any is; else "overheads measured here", with `kNeverValidated` behind it where
    /// that holds, "... typed by you, not calibrated", "... built-in, not calibrated".
    [[nodiscard]] std::string overheadWords() const;

  private:
    std::map<std::string, std::string, std::less<>> sentences_;
    std::map<std::string, Source, std::less<>> entries_;
    std::vector<DemandSource> demand_;
};

}  // namespace splitpoint::models::words
