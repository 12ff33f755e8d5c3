#include "models/manual/flag_values.h"

#include <string>

namespace splitpoint::models {

void refuseFlagValues(CLI::App& app) {
    for (CLI::Option* option : app.get_options([](CLI::Option* one) { return one->get_items_expected_max() == 0; })) {
        option->check([](const std::string& value) {
            return value == "true" ? std::string() : "takes no value; leave out \"=" + value + "\"";
        });
    }
    for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; })) refuseFlagValues(*command);
}

}  // namespace splitpoint::models
