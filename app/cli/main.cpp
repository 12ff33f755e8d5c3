#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/memory_settings.h"
#include "app/cli/catalogue_command.h"
#include "app/cli/command_checks.h"
#include "app/cli/commands.h"
#include "app/cli/import_command.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "models/files/faults.h"
#include "models/files/scenario_fields.h"
#include "models/manual/empty_option.h"
#include "models/manual/flag_values.h"
#include "models/manual/manual_option.h"

namespace {

using namespace splitpoint;

/// What the command line asks for.
struct Request {
    std::string file;
    std::string kind = "training";
    std::string scenario;
    std::string first, second;
    bool json = false;
    bool noSwitch = false;
    bool force = false;
    std::string theme = "light", size = "16:9";
    cli::DeckRequest deck;
    cli::BookRequest book;
    cli::SimulateRequest simulate;
    cli::ImportRequest import;
    cli::CatalogueRequest catalogue;
    cli::PriceAge priceAge;
};

void addFile(CLI::App* command, Request& request) {
    command->add_option("FILE", request.file, "Scenario (*.splitpoint)")->required();
}

void describeExport(CLI::App* command, cli::ExportRequest& request) {
    command->add_option("FILE", request.file, "Scenario (*.splitpoint)")->required();
    command->add_option("--scenario", request.scenario, "Name of one of the file's scenarios; left out: the baseline");
    command->add_option("--date", request.date, "Day that stands in it and that ages of prices are counted to (default: today)")
        ->check(cli::isDay());
    command->add_option("--old-after", request.oldAfterDays, "Days after which a price is marked as old")
        ->check(CLI::Range(1, 36500))
        ->capture_default_str();
}

void describeDeck(CLI::App& app, Request& request) {
    auto* deck = app.add_subcommand("deck", "A slide deck (.pptx) with native, editable charts");
    describeExport(deck, request.deck);
    deck->add_option("-o,--output", request.deck.output, "File to write; one that is there is replaced")->required();
    deck->add_option("--slides", request.deck.slides, "Which slides, in which order, with commas between: " + cli::slideHelp());
    deck->add_option("--theme", request.theme, "light or dark; not with --template or --append")
        ->check(CLI::IsMember({"light", "dark"}))
        ->capture_default_str();
    deck->add_option("--size", request.size, "16:9 or 4:3; not with --template or --append")
        ->check(CLI::IsMember({"16:9", "4:3"}))
        ->capture_default_str();
    deck->add_option("--template", request.deck.templateFile,
                     "A .pptx or .potx whose master, layouts, fonts and colors are used; not with --append");
    deck->add_option("--append", request.deck.append,
                     "A .pptx whose slides are kept: new ones are added, those made before from a scenario of this name are updated in place, with --slides only those named");
}

void describeBook(CLI::App& app, Request& request) {
    auto* book = app.add_subcommand("book", "A workbook (.xlsx): inputs with sources, plans, sweep and hours as tables with charts");
    describeExport(book, request.book);
    book->add_option("-o,--output", request.book.output, "File to write; one that is there is replaced");
    book->add_option("--csv", request.book.csvFolder, "Folder to write each table to as CSV");
}

void addScenario(CLI::App* command, Request& request) {
    command->add_option("--scenario", request.scenario, "Name of one of the file's scenarios; left out: the baseline");
}

void describeCompare(CLI::App& app, Request& request) {
    auto* compare = app.add_subcommand("compare", "Inputs that differ between two scenarios of a file, and outputs that moved");
    addFile(compare, request);
    compare->add_option("A", request.first, "Name of a scenario of the file")->required();
    compare->add_option("B", request.second, "The one it is compared with; left out: A is compared with its parent");
    compare->add_flag("--json", request.json, "As JSON");
}

void describeSimulate(CLI::App& app, cli::SimulateRequest& request) {
    auto* simulate = app.add_subcommand("simulate", "What the answer is worth where inputs are ranges: futures, chances, regret, what to measure, as JSON");
    simulate->add_option("FILE", request.file, "Scenario (*.splitpoint) with ranges: {\"low\": 2.1, \"typical\": 2.4, \"high\": 2.9}")->required();
    simulate->add_option("--scenario", request.scenario, "Name of one of the file's scenarios; left out: the baseline");
    simulate->add_option("--draws", request.draws, "Futures: a power of two from 256 to 65536")->capture_default_str();
    simulate->add_option("--seed", request.seed, "Another seed is another sample of futures")->check(cli::isSeed())->capture_default_str();
    simulate->add_option("--threads", request.threads, "Threads; they change the time, never a byte (left out: all the machine has)")->check(CLI::Range(1, 1024));
    simulate->add_option("--samples", request.samples, "CSV to write with one row a future: inputs drawn and costs; one that is there is replaced");
}

void addVersion(CLI::App& app) {
    app.set_version_flag("--version", std::string("splitpoint-cli ") + SPLITPOINT_VERSION, "Print the version");
}

void addVersionToCommands(CLI::App& app) {
    for (CLI::App* command : app.get_subcommands({})) {
        addVersion(*command);
        addVersionToCommands(*command);
    }
}

void describe(CLI::App& app, Request& request) {
    addVersion(app);
    models::addManualOption(app, SPLITPOINT_VERSION,
                            {{{"splitpoint-cli new --kind inference -o chat.splitpoint", "Begin a scenario with figures from the catalogue."},
                              {"splitpoint-cli evaluate chat.splitpoint > chat.json", "Price the three plans and say which one wins."},
                              {"splitpoint-cli deck chat.splitpoint -o chat.pptx", "Make slides of the answer."}},
                             {"splitpoint", "splitpoint-calibrate"}});
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done; 1 the input or the world is wrong; 2 the command line is wrong; 3 done, but something asked for is missing "
               "(import: a group; simulate: no input has a range); 130 interrupted.");

    auto* evaluate = app.add_subcommand("evaluate", "Cost and performance of the three plans as JSON");
    addFile(evaluate, request);
    addScenario(evaluate, request);
    evaluate->add_option("--date", request.priceAge.date, "Day that ages of prices are counted to (default: today)")
        ->check(cli::isDay());
    evaluate->add_option("--old-after", request.priceAge.oldAfterDays, "Days after which old prices are said on stderr")
        ->check(CLI::Range(1, 36500))
        ->capture_default_str();
    evaluate->add_flag("--no-switch", request.noSwitch, "Leave out the points where the winner changes (faster)");
    auto* sweep = app.add_subcommand("sweep", "Cost at every number of committed nodes as CSV");
    addFile(sweep, request);
    addScenario(sweep, request);
    auto* explain = app.add_subcommand("explain", "Why the answer is what it is, and what would change it, in sentences");
    addFile(explain, request);
    addScenario(explain, request);
    explain->add_flag("--json", request.json, "The numbers behind the sentences as JSON");
    describeSimulate(app, request.simulate);
    describeCompare(app, request);
    addFile(app.add_subcommand("check", "All faults; else defaults used and fields that change nothing"), request);
    app.add_subcommand("schema", "JSON Schema of the scenario format");
    auto* create = app.add_subcommand("new", "A new scenario with figures from the catalogue");
    const auto kinds = models::choiceNames<models::WorkloadKind>();
    create->add_option("--kind", request.kind, "Kind of workload")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())))
        ->capture_default_str();
    create->add_option("-o,--output", request.file, "File to write")->required();
    create->add_flag("--force", request.force, "Replace a file that is there");
    describeDeck(app, request);
    describeBook(app, request);
    cli::describeImport(app, request.import);
    cli::describeCatalogue(app, request.catalogue);
    addVersionToCommands(app);
    models::refuseFlagValues(app);
}

int runDeck(const CLI::App& command, Request request) {
    request.deck.dark = request.theme == "dark";
    request.deck.classic = request.size == "4:3";
    request.deck.themeGiven = command.count("--theme") > 0;
    request.deck.sizeGiven = command.count("--size") > 0;
    return cli::deckCommand(request.deck);
}

int run(const CLI::App& app, const Request& request) {
    if (const auto* deck = app.get_subcommand("deck"); deck->parsed()) return runDeck(*deck, request);
    if (app.got_subcommand("import")) return cli::importCommand(request.import);
    if (app.got_subcommand("catalogue")) return cli::catalogueCommand(app, request.catalogue);
    if (app.got_subcommand("book")) return cli::bookCommand(request.book);
    if (app.got_subcommand("evaluate")) return cli::evaluateCommand(request.file, request.scenario, !request.noSwitch, request.priceAge);
    if (app.got_subcommand("explain")) return cli::explainCommand(request.file, request.scenario, request.json);
    if (app.got_subcommand("sweep")) return cli::sweepCommand(request.file, request.scenario);
    if (app.got_subcommand("simulate")) return cli::simulateCommand(request.simulate);
    if (app.got_subcommand("compare")) return cli::compareCommand(request.file, request.first, request.second, request.json);
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
    } catch (const models::CallForManual& manual) {
        return cli::printResult(manual.what());
    } catch (const CLI::CallForVersion& version) {
        return cli::printResult(std::string(version.what()) + "\n");
    } catch (const CLI::CallForHelp&) {
        return cli::printResult(app.help());
    } catch (const CLI::ParseError& error) {
        cli::printFault(std::string(error.what()) + " (see splitpoint-cli --help)");
        return cli::kWrongCommandLine;
    }
    if (const auto option = models::emptyOption(app); !option.empty()) {
        cli::printFault(models::emptyOptionFault(option) + " (see splitpoint-cli --help)");
        return cli::kWrongCommandLine;
    }
    return run(app, request);
}

}  // namespace

int main(int argc, char** argv) {
    app::keepFreedMemory();
    // A closed pipe and a file beyond its limit are write errors, not the end by a signal.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    splitpoint::cli::endOnInterrupt();
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
