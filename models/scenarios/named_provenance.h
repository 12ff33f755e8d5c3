#pragma once

#include <string>
#include <vector>

#include "models/files/json_text.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// A scenario's free-form provenance fit for comparing: its keys sorted, and entries under "values" that speak of a
/// member of a list by its place ("workloads[2].headroom") speaking of it by its name instead, so that they stay with
/// it when members come, go or move. Null where there is none.
///
/// Only the order of keys, entries that are null and the text's layout are lost: `provenanceOf(namedProvenance(s), s)` says the same as
/// `s.provenanceJson`.
/// @test there and back; members moved; keys that already look like named ones
[[nodiscard]] Json namedProvenance(const Scenario& scenario);

/// The paths of a member of a list under two names of it.
struct MemberRename {
    std::string from, to;
};

/// What a named provenance says of a member under its old name it says under the new one.
/// @test one entry, those within it, two names exchanged; others stay
void renameMembers(Json& named, const std::vector<MemberRename>& renames);

/// The text for a scenario with these members.
[[nodiscard]] std::string provenanceOf(Json named, const Scenario& scenario);

}  // namespace splitpoint::models
