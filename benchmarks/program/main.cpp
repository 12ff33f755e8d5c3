#include <cmath>
#include <csignal>
#include <exception>
#include <map>
#include <new>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "benchmarks/host/salted_hash.h"
#include "benchmarks/job/command_words.h"
#include "benchmarks/job/metric_expression.h"
#include "benchmarks/program/probe_command.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/run_command.h"
#include "benchmarks/program/terminal.h"
#include "benchmarks/program/validated_types.h"
#include "benchmarks/sampling/gpu_source.h"
#include "models/files/faults.h"
#include "models/manual/empty_option.h"
#include "models/manual/flag_values.h"
#include "models/manual/manual_option.h"

namespace {

using namespace splitpoint::calibrate;

/// What the command line asks for.
struct Request {
    RunOptions run;
    ProbeCommandOptions probe;
    JobOptions job;
    ImportCommandOptions import;
    std::string bareMetal, other, folder, mix = "primary";
    std::vector<std::string> moreBareMetal, moreOther, repeats;
    bool json = false;
};

template <class E>
CLI::Option* addChoice(CLI::App* command, const char* name, E& value, const std::map<std::string, E>& choices,
                       const char* text) {
    std::vector<std::string> words;
    words.reserve(choices.size());
    for (const auto& [word, meaning] : choices) words.push_back(word);
    return command
        ->add_option_function<std::string>(name, [&value, choices](const std::string& word) { value = choices.at(word); }, text)
        ->check(CLI::IsMember(words));
}

/// Above 0 and finite; CLI11's own check lets "nan" pass.
CLI::Validator positiveNumber() {
    const auto check = [](const std::string& text) {
        double value = 0.0;
        const bool good = CLI::detail::lexical_cast(text, value) && std::isfinite(value) && value > 0.0;
        return good ? std::string() : "'" + text + "' is no number above 0";
    };
    return {check, "POSITIVE"};
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
        {{"text", ProgressStyle::Text}, {"json", ProgressStyle::JsonLines}, {"none", ProgressStyle::None}},
        "text, json (one line a finished probe) or none, on stderr");
    run->add_flag("--strict", options.strict, "Exit 40 where the machine was not quiet");
    run->add_option("--deadline", options.deadlineS, "Seconds after which a run that hangs is ended")
        ->check(positiveNumber());
}

void describeJob(CLI::App& app, Request& request) {
    auto* run = app.get_subcommand("run");
    run->add_flag("--aa", request.run.aa, "Measure twice: both must come out equivalent");
    auto* watch = run->add_option("--watch", request.run.watchMinutes,
                                  "Repeat every so many minutes and append one line a profile")
                      ->check(positiveNumber());
    run->add_option("--watch-count", request.run.watchCount, "End after so many (default: when stopped)")
        ->needs(watch)
        ->check(CLI::NonNegativeNumber);
    auto* job = run->add_option("--job", request.job.command, "Your own command, run in rounds between the probes");
    run->add_flag("--shell", request.job.shell, "Run the command in /bin/sh (default: without a shell)")->needs(job);
    run->add_option(
           "--metric", request.job.metric,
           "Extended regular expression; the number it captures in the command's output counts instead of its time")
        ->needs(job);
    run->add_flag("--metric-lower-is-better", request.job.lowerIsBetter, "The number is a time, not a rate")
        ->needs(job);
    run->add_option("--warmup", request.job.warmups, "Runs before the first that counts")
        ->needs(job)
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    run->add_option("--repeats", request.job.repeats, "Runs that count (default: the rounds of the mode)")
        ->needs(job)
        ->check(CLI::Range(2, 1000));
    run->add_option("--job-deadline", request.job.deadlineS, "Seconds a run may take")
        ->needs(job)
        ->check(positiveNumber())
        ->capture_default_str();
}

void describeResults(CLI::App& app, Request& request) {
    auto* compare = app.add_subcommand("compare", "What the second machine costs against the first");
    compare->add_option("BARE", request.bareMetal, "Profile of bare metal")->required();
    compare->add_option("VIRTUAL", request.other, "Profile of the virtual machine or container")->required();
    compare->add_option("--more-bare", request.moreBareMetal, "Further profiles of the first machine");
    compare->add_option("--more-virtual", request.moreOther, "Further profiles of the second machine");
    compare->add_option("--mix", request.mix, "Which probes stand for a component")
        ->check(CLI::IsMember({"primary", "gemm_heavy", "launch_bound", "small_transfers", "checkpointing"}))
        ->capture_default_str();
    auto* fleet = app.add_subcommand("fleet", "Rank the nodes of a folder of profiles");
    fleet->add_option("DIR", request.folder, "Folder with profiles (*.json)")->required();
    auto* repeats = app.add_subcommand("repeats", "Do repeated profiles of one machine cover each other?");
    repeats->add_option("PROFILE", request.repeats, "Profiles of one machine, at least two, or a folder of them")->required()->expected(1, 1000);
    auto* list = app.add_subcommand("list", "Every probe, and what a run takes and disturbs");
    for (auto* command : {compare, fleet, repeats, list}) command->add_flag("--json", request.json, "JSON instead of text");

    auto* import = app.add_subcommand("import", "Turn the output of another tool into a profile");
    import->add_option("TOOL", request.import.kind, "nccl-tests, nvbandwidth or ib_write_bw")
        ->required()
        ->check(CLI::IsMember({"nccl-tests", "nvbandwidth", "ib_write_bw"}));
    import->add_option("FILE", request.import.files, "Output of the tool, text or JSON; several runs may be given")
        ->required();
    import->add_option("--component", request.import.component, "What it measures, where the output does not tell")
        ->check(CLI::IsMember({"interconnect_internode", "network", "interconnect", "host_device_transfer"}));
    import->add_option("--unit", request.import.unit, "Unit of ib_write_bw's JSON")->check(CLI::IsMember({"MB", "Gb"}));
    import->add_option("--label", request.import.label, "Name of the profile");
    import->add_option("--declare", request.import.declared, "Where it was measured")
        ->check(CLI::IsMember({"metal", "vm", "container"}));
    import->add_option("-o,--output", request.import.output, "Profile to write; without it the profile goes to stdout");
}

/// Host-only or CUDA, and whether this build was ever proved on the GPUs that are here.
std::string versionText() {
    const auto toolkit = splitpoint::benchmarks::cudaToolkitVersion();
    std::string text = std::string("splitpoint-calibrate ") + SPLITPOINT_VERSION;
    if (!toolkit) return text + " (host-only build)\n";
    text += " (CUDA " + std::to_string(*toolkit / 1000) + "." + std::to_string(*toolkit % 1000 / 10) + " build)\n";
    const auto gpus = splitpoint::benchmarks::openGpuSource({});
    if (!gpus) return text;
    const ValidatedTypes validated;
    for (const auto& gpu : (*gpus)->records("")) {
        const auto probes = validated.probesOf(gpu);
        text += "GPU " + std::to_string(gpu.index) + ", " + gpu.name + ": ";
        text += probes.empty() ? "never validated on this GPU type" : "validated on this GPU type:";
        for (const auto& probe : probes) text += " " + probe;
        text += "\n";
    }
    return text;
}

/// What CLI11 cannot check; empty: all is well.
std::string jobFault(const JobOptions& job) {
    if (!job.shell) {
        if (const auto words = splitpoint::benchmarks::commandWords(job.command); !words)
            return "--job: " + words.error();
    }
    if (job.metric.empty()) return "";
    const auto metric = splitpoint::benchmarks::MetricExpression::compile(job.metric);
    return metric ? "" : "--metric: " + metric.error();
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

void addVersion(CLI::App& app) {
    app.set_version_flag("--version", versionText, "Print the version, and whether it measures GPUs");
}

void describe(CLI::App& app, Request& request) {
    request.run.salt = std::string(splitpoint::benchmarks::kDefaultSalt);
    addVersion(app);
    splitpoint::models::addManualOption(
        app, SPLITPOINT_VERSION,
        {{{"splitpoint-calibrate run --mode quick -o node.json", "Measure this machine and write a profile."},
          {"splitpoint-calibrate compare metal.json machine.json", "What the virtual machine costs against bare metal."}},
         {"splitpoint", "splitpoint-cli"}});
    app.footer(
        "Exit codes: 0 done; 1 a file or the world is wrong; 2 the command line is wrong; 3 done with something "
        "missing;\n"
        "20-29 GPU (with --gpu require); 30-32 storage or output; 40 unstable (with --strict); 124 deadline; 130 "
        "interrupted.");
    app.require_subcommand(1);
    describeRun(app, request);
    describeJob(app, request);
    describeResults(app, request);
    describeProbe(app, request);
    for (CLI::App* command : app.get_subcommands({})) addVersion(*command);
    splitpoint::models::refuseFlagValues(app);
}

int dispatch(const CLI::App& app, const Request& request) {
    if (app.got_subcommand("__probe")) return probeCommand(request.probe);
    if (app.got_subcommand("fleet")) return fleetCommand(request.folder, request.json);
    if (app.got_subcommand("repeats")) return repeatsCommand(request.repeats, request.json);
    if (app.got_subcommand("list")) return listCommand(request.json);
    if (app.got_subcommand("import")) return importCommand(request.import);
    if (app.got_subcommand("compare")) {
        auto first = request.moreBareMetal;
        auto second = request.moreOther;
        first.insert(first.begin(), request.bareMetal);
        second.insert(second.begin(), request.other);
        return compareCommand(first, second, request.mix, request.json);
    }
    RunOptions options = request.run;
    if (!app.get_subcommand("run")->get_option("--job")->empty()) {
        if (const auto fault = jobFault(request.job); !fault.empty()) {
            printFault(fault);
            return kWrongCommandLine;
        }
        options.job = request.job;
    }
    return runCommand(options);
}

/// Names a first word that is no command; empty where it is one, or an option.
std::string unknownCommand(const CLI::App& app, int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-') return "";
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_name() == argv[1]) return "";
        if (!command->get_group().empty()) names.push_back(command->get_name());
    }
    return splitpoint::models::unknownWord("command", argv[1], {names.begin(), names.end()});
}

int runCommandLine(int argc, char** argv) {
    CLI::App app("Measures what a machine does, on bare metal or virtual, and turns two such profiles into overheads.",
                 "splitpoint-calibrate");
    Request request;
    describe(app, request);
    if (const auto fault = unknownCommand(app, argc, argv); !fault.empty()) {
        printFault(fault);
        return kWrongCommandLine;
    }
    request.run.arguments.assign(argv + std::min(argc, 2), argv + argc);
    try {
        app.parse(argc, argv);
    } catch (const splitpoint::models::CallForManual& manual) {
        return printResult(manual.what());
    } catch (const CLI::CallForVersion& version) {
        return printResult(version.what());
    } catch (const CLI::CallForHelp&) {
        return printResult(app.help());
    } catch (const CLI::ParseError& error) {
        printFault(std::string(error.what()) + " (see splitpoint-calibrate --help)");
        return kWrongCommandLine;
    }
    if (const auto option = splitpoint::models::emptyOption(app); !option.empty()) {
        printFault(splitpoint::models::emptyOptionFault(option) + " (see splitpoint-calibrate --help)");
        return kWrongCommandLine;
    }
    return dispatch(app, request);
}

}  // namespace

int main(int argc, char** argv) {
    // A closed pipe and a file beyond its limit are write errors, not the end by a signal.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
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
