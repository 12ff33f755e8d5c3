#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include <QString>
#include <QStringList>

#include "models/base/result.h"
#include "ui/calibrate/project_profiles.h"

namespace splitpoint::ui {

/// Profiles for a fleet, and what was left out.
struct FleetFiles {
    std::vector<ProjectProfile> profiles;
    QStringList problems;  ///< unreadable files, the same run twice: one sentence each
};

/// Reads every `*.json` of a folder, not of those in it, in the order of their names. What is no profile gets a
/// sentence and the others still count; a run that is there twice counts once.
/// @errors Io where the folder cannot be read; InvalidInput where it holds no profile at all; Canceled
/// @test a good, a bad and a repeated file; an empty folder; none; cancel
[[nodiscard]] models::Result<FleetFiles> readFleet(const QString& folder, const std::stop_token& stop = {});

/// Where the fleet's folder is now: the absolute path, or else the relative one seen from the project's file.
/// @return empty where it is at neither
[[nodiscard]] QString foundFolder(const FleetFolder& folder, const QString& projectFile);
/// @param projectFile  empty: the project was never saved, so that there is no relative path
[[nodiscard]] FleetFolder fleetFolder(const QString& path, const QString& projectFile);

}  // namespace splitpoint::ui
