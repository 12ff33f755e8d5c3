#include <csignal>
#include <exception>
#include <map>
#include <new>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "benchmarks/host/salted_hash.h"
#include "benchmarks/program/probe_command.h"
#include "benchmarks/program/run_command.h"
#include "benchmarks/program/terminal.h"

namespace {

using namespace splitpoint::calibrate;

/// What the command line asks for.
struct Request {
    RunOptions run;
    ProbeCommandOptions probe;
    JobOptions job;
};

template <class E>
CLI::Option* addChoice(CLI::App* command, const char* name, E& value, const std::map<std::string, E>& choices,
                       const char* text) {
    return command->add_option(name, value, text)->transform(CLI::CheckedTransformer(choices).description(""));
}

void describeRun(CLI::App& app, Request& request) {
    auto* run = app.add_subcommand("run", "Measure this machine and write a profile");
    RunOptions& options = request.run;
    addChoice<splitpoint::benchmarks::Mode>(
        run, "--mode", options.mode,
        {{"quick", splitpoint::benchmarks::Mode::Quick}, {"full", splitpoint::benchmarks::Mode::Full}},
        "quick (about 20 to 40 s) or full (at most 5 min)");
    addChoice<GpuPolicy>(run, "--gpu", options.gpu,
                         {{"auto", GpuPolicy::Auto}, {"require", GpuPolicy::Require}, {"none", GpuPolicy::None}},
                         "auto, require (no GPU is an error of its own code) or none");
    run->add_option("--storage-path", options.storagePath, "Folder on the disk under test")->capture_default_str();
    run->add_flag("--no-storage", options.noStorage, "Leave the storage probes out");
    run->add_option("--label", options.label, "Name of the profile");
    run->add_option("--declare", options.declared, "What this machine is, where you know it")
        ->check(CLI::IsMember({"metal", "vm", "container"}));
    run->add_option("-o,--output", options.output, "Profile to write; without it the profile goes to stdout");
    run->add_flag("--stdout", options.toStdout, "Print the profile, too, even where the file cannot be written");
    run->add_option("--seed", options.seed, "Of the order and of random places");
    run->add_option("--salt", options.salt, "Of the hashes that stand for serial numbers; the same within a project");
    run->add_flag("--identify", options.identify, "Put the host name into the profile");
    addChoice<ProgressStyle>(
        run, "--progress", options.progress,
        {{"text", ProgressStyle::Text}, {"json", ProgressStyle::Json}, {"none", ProgressStyle::None}},
        "text, json (one line a finished probe) or none, on stderr");
    run->add_flag("--strict", options.strict, "Exit 40 where the machine was not quiet");
    run->add_option("--deadline", options.deadlineS, "Seconds after which a run that hangs is ended")
        ->check(CLI::PositiveNumber);
}

void describeProbe(CLI::App& app, Request& request) {
    auto* probe = app.add_subcommand("__probe", "")->group("");  // hidden: children of `run`
    ProbeCommandOptions& options = request.probe;
    probe->add_option("METHOD", options.method)->required();
    probe->add_option("--round", options.round);
    probe->add_option("--slot", options.slotS);
    probe->add_option("--seed", options.seed);
    probe->add_flag("--full", options.full);
    probe->add_option("--storage-fd", options.storageDescriptor);
    probe->add_option("--storage-bytes", options.storageBytes);
    probe->add_option("--storage-path", options.storagePath);
    probe->add_option("--device", options.device);
    probe->add_option("--parameters", options.parameters);
}

void describe(CLI::App& app, Request& request) {
    request.run.salt = std::string(splitpoint::benchmarks::kDefaultSalt);
    app.set_version_flag("--version", std::string("splitpoint-calibrate ") + SPLITPOINT_VERSION, "Print the version");
    app.require_subcommand(1);
    describeRun(app, request);
    describeProbe(app, request);
}

int dispatch(const CLI::App& app, const Request& request) {
    if (app.got_subcommand("__probe")) return probeCommand(request.probe);
    return runCommand(request.run);
}

int runCommandLine(int argc, char** argv) {
    CLI::App app("Measures what a machine does, on bare metal or virtual, and turns two such profiles into overheads.",
                 "splitpoint-calibrate");
    Request request;
    describe(app, request);
    request.run.arguments.assign(argv + std::min(argc, 2), argv + argc);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForVersion& version) {
        return printResult(std::string(version.what()) + "\n");
    } catch (const CLI::CallForHelp&) {
        const auto chosen = app.get_subcommands();
        return printResult(chosen.empty() ? app.help() : chosen.front()->help());
    } catch (const CLI::ParseError& error) {
        printFault(std::string(error.what()) + " (see splitpoint-calibrate --help)");
        return kWrongCommandLine;
    }
    return dispatch(app, request);
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a write error, not the end by a signal
    try {
        return runCommandLine(argc, argv);
    } catch (const std::bad_alloc&) {
        printFault("not enough memory; close other programs and run again");
    } catch (const std::exception& error) {
        printFault(std::string("internal fault: ") + error.what() + "; please report it");
    } catch (...) {
        printFault("internal fault; please report it");
    }
    return kFault;
}
