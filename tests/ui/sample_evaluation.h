#pragma once

#include <string>

#include "models/evaluate.h"
#include "models/files/scenario_file.h"

/// A sample with its evaluation: what the pages show when the program is tried out.
namespace splitpoint::ui::fixture {

struct Sampled {
    models::Scenario scenario;
    models::Evaluation evaluation;
};

/// @param name without folder and suffix: "05-mixed-house"
inline Sampled sample(const std::string& name) {
    Sampled made;
    made.scenario =
        models::readScenarioFile(std::string(SPLITPOINT_RESOURCES) + "/samples/" + name + ".splitpoint")->scenario;
    made.evaluation = *models::evaluate(made.scenario);
    return made;
}

}  // namespace splitpoint::ui::fixture
