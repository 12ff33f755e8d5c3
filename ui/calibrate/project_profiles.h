#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "models/base/result.h"
#include "models/calibration/profile.h"

namespace splitpoint::ui {

/// A calibration profile that is part of the project.
struct ProjectProfile {
    QString name;          ///< its label, else the file it came from, else its date; with its time where two share it
    bool example = false;  ///< shipped with the program, not measured by the user
    std::shared_ptr<const models::calibration::Profile> profile;

    [[nodiscard]] QString id() const { return QString::fromStdString(profile->id); }
};

// A project keeps its profiles in the scenario's "provenance" under "calibration_profiles", without raw samples; so
// that they are saved with it, travel with it, and are collected and removed by the same undo list as every other edit.

/// @param problems  gets one sentence for each entry that is no profile; may be null
[[nodiscard]] std::vector<ProjectProfile> profilesIn(const std::string& provenanceJson,
                                                     QStringList* problems = nullptr);

/// The provenance text with the profile added at the end, or put in the place of the one with the same id.
[[nodiscard]] std::string withProfile(const std::string& provenanceJson, const ProjectProfile& profile);
[[nodiscard]] std::string withoutProfile(const std::string& provenanceJson, const QString& id);

/// Id of the profile that the user took for the reference of estimates; empty where there is none.
[[nodiscard]] QString referenceIn(const std::string& provenanceJson);
/// @param id  empty: there is none any more
[[nodiscard]] std::string withReference(const std::string& provenanceJson, const QString& id);

/// The folder whose profiles are a fleet: they stay where they are, since a project with a hundred of them would be
/// slow. As an absolute path, and relative to the project's file where that has one.
struct FleetFolder {
    QString absolute, relative;
    friend bool operator==(const FleetFolder&, const FleetFolder&) = default;
};
[[nodiscard]] FleetFolder fleetFolderIn(const std::string& provenanceJson);
/// @param folder  an empty absolute path: there is none any more
[[nodiscard]] std::string withFleetFolder(const std::string& provenanceJson, const FleetFolder& folder);

/// @param file  name to fall back on, without its folder
[[nodiscard]] ProjectProfile namedProfile(models::calibration::Profile profile, const QString& file,
                                          bool example = false);

/// A profile that is built into the program.
struct ExampleProfile {
    QString path;   ///< "profiles/h200-virtual-machine.json"
    QString title;  ///< what it is and where it was measured
};
[[nodiscard]] std::vector<ExampleProfile> exampleProfiles();
/// @errors those of the profile reader; InvalidInput if there is none of that path
[[nodiscard]] models::Result<ProjectProfile> loadExample(const QString& path);

}  // namespace splitpoint::ui
