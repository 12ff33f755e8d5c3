#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/memory_settings.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/files/faults.h"
#include "models/files/scenario_fields.h"

namespace {

using namespace splitpoint;

/// What the command line asks for.
struct Request {
    std::string file;
    std::string kind = "training";
    bool noSwitch = false;
    bool force = false;
};

void addFile(CLI::App* command, Request& request) {
    command->add_option("FILE", request.file, "Scenario (*.splitpoint)")->required();
}

void describe(CLI::App& app, Request& request) {
    app.set_version_flag("--version", std::string("splitpoint-cli ") + SPLITPOINT_VERSION, "Print the version");
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done; 1 the input or the world is wrong; 2 the command line is wrong.");

    auto* evaluate = app.add_subcommand("evaluate", "Cost and performance of the three plans as JSON");
    addFile(evaluate, request);
    evaluate->add_flag("--no-switch", request.noSwitch, "Leave out the points where the winner changes (faster)");
    addFile(app.add_subcommand("sweep", "Cost at every number of committed nodes as CSV"), request);
    addFile(app.add_subcommand("check", "All faults; else defaults used and fields that change nothing"), request);
    app.add_subcommand("schema", "JSON Schema of the scenario format");
    auto* create = app.add_subcommand("new", "A new scenario with figures from the catalogue");
    const auto kinds = models::choiceNames<models::WorkloadKind>();
    create->add_option("--kind", request.kind, "Kind of workload")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())))
        ->capture_default_str();
    create->add_option("-o,--output", request.file, "File to write")->required();
    create->add_flag("--force", request.force, "Replace a file that is there");
}

int run(const CLI::App& app, const Request& request) {
    if (app.got_subcommand("evaluate")) return cli::evaluateCommand(request.file, !request.noSwitch);
    if (app.got_subcommand("sweep")) return cli::sweepCommand(request.file);
    if (app.got_subcommand("check")) return cli::checkCommand(request.file);
    if (app.got_subcommand("schema")) return cli::schemaCommand();
    return cli::newCommand(request.kind, request.file, request.force);
}

/// Names a first word that is no command; empty where it is one, or an option.
std::string unknownCommand(const CLI::App& app, int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-') return "";
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_name() == argv[1]) return "";
        names.push_back(command->get_name());
    }
    return models::unknownWord("command", argv[1], {names.begin(), names.end()});
}

int runCommandLine(int argc, char** argv) {
    CLI::App app("Should this GPU work run on bare metal, in virtual machines, or split between them?",
                 "splitpoint-cli");
    Request request;
    describe(app, request);
    if (const auto fault = unknownCommand(app, argc, argv); !fault.empty()) {
        cli::printFault(fault);
        return cli::kWrongCommandLine;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForVersion& version) {
        return cli::printResult(std::string(version.what()) + "\n");
    } catch (const CLI::CallForHelp&) {
        return cli::printResult(app.help());
    } catch (const CLI::ParseError& error) {
        cli::printFault(std::string(error.what()) + " (see splitpoint-cli --help)");
        return cli::kWrongCommandLine;
    }
    return run(app, request);
}

}  // namespace

int main(int argc, char** argv) {
    app::keepFreedMemory();
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a write error, not the end by a signal
    try {
        return runCommandLine(argc, argv);
    } catch (const std::bad_alloc&) {
        splitpoint::cli::printFault("not enough memory for this scenario; make it smaller");
    } catch (const std::exception& error) {
        splitpoint::cli::printFault(std::string("internal fault: ") + error.what() +
                                    "; please report it with the file");
    } catch (...) {
        splitpoint::cli::printFault("internal fault; please report it with the file");
    }
    return splitpoint::cli::kWrongInput;
}
