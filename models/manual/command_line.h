#pragma once

#include <string>
#include <vector>

namespace splitpoint::models {

/// What stands behind an option or in a place of the command line.
enum class ArgumentValue {
    None,    ///< a flag
    Number,  ///< nothing to complete
    Choice,  ///< one of `CommandOption::choices`
    Text     ///< free text or the path of a file
};

/// One option, or one place (an argument without a dash), of a command.
struct CommandOption {
    std::vector<std::string> names;  ///< with their dashes, short ones first; of a place its one name
    ArgumentValue value = ArgumentValue::None;
    std::string valueName;             ///< what stands for the value in a manual, for example FILE
    std::vector<std::string> choices;  ///< of ArgumentValue::Choice
    std::string text;                  ///< what it does
    std::string defaultText;           ///< empty: none is said
    bool required = false;
    bool repeats = false;  ///< may be given more than once
};

/// A program, or one of its commands: what its help says, as data.
struct CommandLine {
    std::string name;
    std::string text;
    std::string footer;  ///< exit codes and the like, as below the help
    std::vector<CommandOption> options;
    std::vector<CommandOption> places;
    std::vector<CommandLine> commands;  ///< hidden ones are left out; a command may have its own
};

/// An example for the manual page.
struct CommandExample {
    std::string command;
    std::string text;
};

}  // namespace splitpoint::models
