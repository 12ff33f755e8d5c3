#pragma once

#include <QList>
#include <QString>

#include "models/base/result.h"
#include "models/scenario.h"

namespace splitpoint::ui {

/// A scenario that is built into the program.
struct Sample {
    QString path;   ///< "samples/01-chat-service.splitpoint"
    QString title;  ///< "Chat service"
};

/// In the order in which they are offered.
[[nodiscard]] QList<Sample> samples();

/// @errors those of the scenario reader; InvalidInput if there is no such sample
[[nodiscard]] models::Checked<models::Scenario> loadSample(const QString& path);

}  // namespace splitpoint::ui
