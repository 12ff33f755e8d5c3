#include "app/cli/import_command.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <CLI/CLI.hpp>

#include "app/cli/interrupt.h"
#include "app/cli/output_checks.h"
#include "app/cli/terminal.h"
#include "app/cli/threads.h"
#include "models/evaluate.h"
#include "models/files/calendar.h"
#include "models/files/faults.h"
#include "models/files/file_bytes.h"
#include "models/files/files_read.h"
#include "models/files/scenario_file.h"
#include "models/import/curve_file.h"
#include "models/import/local_clock.h"
#include "models/import/prometheus_client.h"
#include "models/import/reconciliation_file.h"
#include "models/import/table_rows.h"
#include "models/import/time_text.h"

namespace splitpoint::cli {

namespace {

namespace imports = models::imports;
using imports::Reading;

constexpr std::string_view kTokenVariable = "SPLITPOINT_PROMETHEUS_TOKEN";

int wrongCommandLine(const std::string& what) {
    printFault(what + " (see splitpoint-cli import --help)");
    return kWrongCommandLine;
}

template <std::size_t N>
std::vector<std::string> words(const std::array<std::string_view, N>& names) {
    return {names.begin(), names.end()};
}

/// "KEY=VALUE" in two; false where there is no "=".
bool inTwo(const std::string& text, std::string& key, std::string& value) {
    const std::size_t at = text.find('=');
    if (at == std::string::npos) return false;
    key = text.substr(0, at);
    value = text.substr(at + 1);
    return true;
}

std::optional<double> numberIn(const std::string& text) {
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// Seconds since 1970 of a stamp in UTC, or of a number.
std::optional<double> secondsOf(const std::string& text) {
    if (const auto number = numberIn(text)) return number;
    const auto stamp = imports::parseStamp(text, imports::DateOrder::DayMonth);
    return stamp ? std::optional(stamp->civilSeconds - stamp->zoneSeconds) : std::nullopt;
}

/// Puts what the command line says about the source over what was guessed; empty where all is well.
std::string applyToReading(const ImportRequest& request, Reading& reading) {
    const auto said = [](auto value) { return imports::Guess<decltype(value)>{std::move(value), "you said so"}; };
    if (!request.decimal.empty())
        reading.decimalMark = said(*imports::named<imports::DecimalMark>(imports::kDecimalMarkNames, request.decimal));
    if (!request.timeForm.empty())
        reading.timeForm = said(*imports::named<imports::TimeForm>(imports::kTimeFormNames, request.timeForm));
    if (!request.dateOrder.empty())
        reading.dateOrder = said(*imports::named<imports::DateOrder>(imports::kDateOrderNames, request.dateOrder));
    if (!request.unit.empty())
        reading.unit = said(*imports::named<imports::ValueUnit>(imports::kValueUnitNames, request.unit));
    if (!request.measures.empty())
        reading.quantity = said(*imports::named<imports::Quantity>(imports::kQuantityNames, request.measures));
    if (!request.timeZone.empty()) reading.timeZone = said(request.timeZone);
    if (!request.groupBy.empty()) reading.groupBy = said(request.groupBy == "none" ? std::string() : request.groupBy);
    if (request.stepSeconds) reading.stepSeconds = said(*request.stepSeconds);
    if (request.gpusPerSeries) reading.gpusPerSeries = said(*request.gpusPerSeries);
    if (reading.groupBy.value == imports::kByColumn) reading.takePartsOfTheSum();
    bool valuesGiven = false;
    for (const auto& given : request.columns) {
        std::string role, name;
        const auto known =
            inTwo(given, role, name) ? imports::named<imports::Role>(imports::kRoleNames, role) : std::nullopt;
        if (!known)
            return "--column " + models::printable(given) + " is not ROLE=NAME with a role of those in the help";
        const auto column = reading.columnNamed(name);
        if (!column) return "--column: the source has no column \"" + models::printable(name) + "\"";
        if (*known == imports::Role::Value && !valuesGiven) {  // those guessed make way for those given
            for (auto& other : reading.columns) {
                if (other.role.value == imports::Role::Value) other.role = said(imports::Role::Ignored);
            }
            valuesGiven = true;
        }
        constexpr std::array kOfOneColumn{imports::Role::Time,     imports::Role::Submit, imports::Role::Start, imports::Role::End,
                                          imports::Role::Duration, imports::Role::Job,    imports::Role::State, imports::Role::Request,
                                          imports::Role::Memory,   imports::Role::TimeOfDay};
        if (std::find(kOfOneColumn.begin(), kOfOneColumn.end(), *known) != kOfOneColumn.end()) {
            if (const auto before = reading.columnOf(*known))
                reading.columns[*before].role = said(imports::Role::Ignored);
        }
        reading.columns[*column].role = said(*known);
    }
    if (!reading.columnOf(imports::Role::Value)) reading.takePartsOfTheSum();  // the total was left out
    return "";
}

std::string applyToChoices(const ImportRequest& request, const Reading& reading, imports::ImportChoices& choices) {
    choices.only = request.only;
    choices.parts = static_cast<int>(request.threads);
    choices.run = runOnThreads;
    choices.quantity = request.quantity.empty()
                           ? imports::usualQuantity(reading)
                           : *imports::named<imports::Quantity>(imports::kQuantityNames, request.quantity);
    if (request.efficiency) choices.efficiency = *request.efficiency;
    if (choices.quantity == imports::Quantity::Useful && !request.efficiency &&
        reading.quantity.value != imports::Quantity::Useful)
        return "--quantity useful needs --efficiency: useful GPU-hours per allocated one where the usage was measured "
               "(1 on ideal bare metal)";
    if (request.efficiency && choices.quantity != imports::Quantity::Useful)
        return "--efficiency is for --quantity useful";
    choices.hours = request.hours;
    if (!request.from.empty()) {
        const auto whole = numberIn(request.from);
        const auto stamp =
            models::minutesSinceEpoch(request.from.size() == 10 ? request.from + "T00:00:00Z" : request.from);
        // Hours of a clock half an hour off begin at half past; a full hour means the first one from there on.
        const auto shift =
            stamp ? static_cast<long long>(imports::hourShift(reading, static_cast<double>(*stamp) * 60)) / 60 : 0;
        if (whole && *whole == static_cast<double>(static_cast<long long>(*whole)) && std::abs(*whole) < 1e9)
            choices.fromHour = static_cast<long long>(*whole);
        else if (stamp && *stamp % 60 == shift)
            choices.fromHour = (*stamp - shift) / 60;
        else if (stamp && *stamp % 60 == 0)
            choices.fromHour = *stamp / 60;
        else
            return "--from " + models::printable(request.from) +
                   " is neither a whole hour nor a UTC time like 2025-03-10T00:00:00Z";
    }
    for (const auto& given : request.fixes) {
        std::string kind, fix;
        const auto known = inTwo(given, kind, fix)
                               ? imports::named<imports::FindingKind>(imports::kFindingKindNames, kind)
                               : std::nullopt;
        const auto wanted = imports::named<imports::Fix>(imports::kFixNames, fix);
        if (kind.empty()) return "--fix " + models::printable(given) + " is not KIND=FIX, such as gap=zero";
        if (!known) {
            const auto& kinds = imports::kFindingKindNames;
            return "--fix: " + models::unknownWord("kind of finding", kind, {kinds.begin(), kinds.end()});
        }
        std::string allowed;
        bool fits = false;
        for (const auto one : imports::fixesOf(*known)) {
            fits = fits || wanted == one;
            allowed += (allowed.empty() ? "" : ", ") + std::string(imports::nameIn(imports::kFixNames, one));
        }
        if (!fits) return "--fix " + models::printable(given) + ": for " + kind + " there is " + allowed;
        choices.fixes[*known] = *wanted;
    }
    for (const auto& given : request.gpusPerInstance) {
        std::string type, count;
        if (!inTwo(given, type, count)) count = given;
        const auto gpus = numberIn(count);
        if (!gpus || !(*gpus >= 0 && *gpus <= 1000))
            return "--gpus-per-instance " + models::printable(given) + " is not TYPE=N or N, with N 0 to 1000";
        choices.gpusPerInstance[type] = *gpus;
    }
    return "";
}

bool isAddress(const std::string& input) {
    return input.starts_with("http://") || input.starts_with("https://");
}

/// The token from the file or the environment: never from the command line, which others can see.
models::Result<std::string> tokenOf(const ImportRequest& request) {
    if (request.tokenFile.empty()) {
        const char* given = std::getenv(kTokenVariable.data());
        return std::string(given == nullptr ? "" : given);
    }
    auto token = models::readBytes(request.tokenFile);
    if (!token)
        return tl::unexpected(models::Error{token.error().kind, request.tokenFile + ": " + token.error().message});
    while (!token->empty() && static_cast<unsigned char>(token->back()) <= 0x20) token->pop_back();
    return *token;
}

/// A pipe, such as /dev/stdin or <(zcat usage.gz), gives its bytes once, and a source is read more than once: to guess
/// what it is, and to import it.
models::Result<imports::ImportSource> pipeOf(const std::string& input) {
    auto bytes = models::readBytes(input);
    if (!bytes && bytes.error().kind == models::ErrorKind::InvalidInput)
        return tl::unexpected(models::Error{models::ErrorKind::InvalidInput,
                                            input + " gives more than 256 MiB; write it to a file, and give that"});
    if (!bytes) return tl::unexpected(models::Error{bytes.error().kind, input + " " + bytes.error().message});
    imports::ImportSource source;
    source.text = std::move(*bytes);
    source.name = input;
    return source;
}

models::Result<imports::ImportSource> sourceOf(const ImportRequest& request, const std::stop_token& stop) {
    imports::ImportSource source;
    if (!isAddress(request.input)) {
        std::error_code failure;
        const auto kind = std::filesystem::status(request.input, failure).type();
        if (kind == std::filesystem::file_type::fifo || kind == std::filesystem::file_type::socket) return pipeOf(request.input);
        source.file = request.input;
        return source;
    }
    auto token = tokenOf(request);
    if (!token) return tl::unexpected(token.error());
    const auto start = secondsOf(request.start), end = secondsOf(request.end);
    if (!start || !end)
        return tl::unexpected(
            models::Error{models::ErrorKind::InvalidInput,
                          "--start and --end must be times like 2025-03-10T00:00:00Z or seconds since 1970"});
    imports::PrometheusRequest live;
    live.server = request.input;
    live.query = request.query;
    live.startSeconds = *start;
    live.endSeconds = *end;
    live.stepSeconds = request.stepSeconds.value_or(300);
    live.token = std::move(*token);
    live.timeoutSeconds = request.timeoutSeconds;
    live.certificateFile = request.certificates;
    return imports::fetchPrometheus(live, {}, stop);
}

int failed(const models::Error& error) {
    printFault(error.message);
    return error.kind == models::ErrorKind::Canceled ? kInterrupted : kWrongInput;
}

int printPreview(const imports::ImportSource& source, const Reading& reading, std::size_t rows) {
    const auto looked = imports::preview(source, reading, rows);
    if (!looked) return failed(looked.error());
    std::string text;
    for (const auto& row : *looked) {
        text += std::to_string(row.row) + "\t" + (row.understood ? "" : "NOT READ: ") +
                models::printable(row.meaning, 300) + "\n";
    }
    return printResult(text);
}

/// Whole per cents on a terminal, nothing where stderr is a file.
imports::ImportProgress progressOnTerminal() {
    if (::isatty(STDERR_FILENO) == 0) return {};
    return [last = -1](double share) mutable {
        const int percent = static_cast<int>(share * 100);
        if (percent == last) return;
        last = percent;
        std::fprintf(stderr, percent < 100 ? "\r%d %%" : "\r      \r", percent);
    };
}

models::Result<void> writeTo(const std::string& file, std::string_view text) {
    const InterruptsIgnored whole;
    auto written = models::writeBytes(file, text, true);
    if (!written) return tl::unexpected(models::Error{written.error().kind, file + ": " + written.error().message});
    return {};
}

/// Prints what was paid against what a plan of a scenario costs in as many hours.
int printReconciliation(const ImportRequest& request, const imports::ImportSource& source,
                        const imports::ImportedUsage& usage, const models::Scenario& scenario,
                        const std::stop_token& stop) {
    if (!usage.bill) {
        printFault(source.label() +
                   ": only a bill (focus, cur) says what was paid; --reconcile has nothing to compare");
        return kWrongInput;
    }
    const auto evaluation = models::evaluate(scenario, stop);
    if (!evaluation) return failed(evaluation.error());
    std::optional<models::PlanKind> plan = evaluation->recommendation.plan;
    for (const auto each : models::kPlans) {
        if (request.plan == models::kPlanNames[models::index(each)]) plan = each;
    }
    if (!plan) {
        printFault(request.reconcile + ": no plan serves the demand, so none is recommended; name one with --plan");
        return kWrongInput;
    }
    const auto modeled = imports::modeledCost(evaluation->plan(*plan), scenario, scenario.hours);
    const auto all = imports::reconcile(*usage.bill, static_cast<double>(usage.bill->hours), modeled);
    if (!all) {
        printFault(source.label() + ": " + all.error().message);
        return kWrongInput;
    }
    const imports::ReconciledWith with{scenario.name, std::string(models::kPlanNames[models::index(*plan)])};
    return printResult(request.json ? reconciliationJson(*all, with) : reconciliationText(*all, with));
}

}  // namespace

void describeImport(CLI::App& app, ImportRequest& request) {
    auto* import = app.add_subcommand(
        "import", "Usage or bills from other programs as a demand curve (hour,gpus); findings go to stderr");
    auto kinds = words(imports::kImportKindNames);
    kinds.emplace_back("auto");
    import
        ->add_option("KIND", request.kind,
                     "sacct, prometheus, nvidia-smi, focus, cur, opencost, csv, jobs, or auto to guess")
        ->required()
        ->check(CLI::IsMember(kinds));
    import
        ->add_option("INPUT", request.input,
                     "File (gzip is unpacked), or for prometheus a server: https://prometheus.example.org:9090")
        ->required();
    import->add_option("-o,--output", request.output,
                       "Curve to write, one that is there is replaced; left out: stdout");
    import->add_option("--report", request.report,
                       "What was guessed, found, measured and proposed, as JSON, into this file");
    import->add_option("--preview", request.preview, "Show how the first N rows are understood, and stop");
    import->add_option("--group-by", request.groupBy,
                       "Column or label that tells curves apart, or none; (column) for the columns of a wide table");
    import->add_option("--only", request.only, "Only this group; may be given again");
    import
        ->add_option("--quantity", request.quantity,
                     "GPUs of the curve; left out: allocated, or what the source counts")
        ->check(CLI::IsMember(words(imports::kQuantityNames)));
    import->add_option("--efficiency", request.efficiency,
                       "Useful GPU-hours per allocated one where it was measured, for --quantity useful");
    import->add_option("--time-zone", request.timeZone, "Of times without one: UTC, +05:30, Europe/Berlin");
    import->add_option("--from", request.from, "First hour kept: a UTC time, or an hour of the source's own count");
    import->add_option("--hours", request.hours, "How many hours are kept")
        ->check(CLI::Range(1LL, imports::kMostHours));
    import->add_option("--fix", request.fixes, "KIND=FIX for a kind of finding, as its line says; may be given again");
    import->add_option("--column", request.columns,
                       "ROLE=NAME: time, time-of-day, submit, start, end, duration, value, request, group, series, job, state, "
                       "ignored; may be given again");
    import->add_option("--gpus-per-series", request.gpusPerSeries,
                       "GPUs that a per cent is a share of, where a series is a mean over several");
    import->add_option("--gpus-per-instance", request.gpusPerInstance,
                       "TYPE=N for a type of machine in a bill, or N for all unknown ones; may be given again");
    import->add_option("--measures", request.measures, "What the source's numbers are")
        ->check(CLI::IsMember(words(imports::kQuantityNames)));
    import->add_option("--unit", request.unit, "Unit of a value")
        ->check(CLI::IsMember(words(imports::kValueUnitNames)));
    import->add_option("--decimal", request.decimal, "Decimal mark")
        ->check(CLI::IsMember(words(imports::kDecimalMarkNames)));
    import->add_option("--delimiter", request.delimiter, "Between fields: one character, or tab");
    import->add_option("--encoding", request.encoding, "Of the text")
        ->check(CLI::IsMember(words(imports::kEncodingNames)));
    import->add_option("--time-form", request.timeForm, "How times are written")
        ->check(CLI::IsMember(words(imports::kTimeFormNames)));
    import->add_option("--date-order", request.dateOrder, "Where the year is not first")
        ->check(CLI::IsMember(words(imports::kDateOrderNames)));
    import
        ->add_option("--step", request.stepSeconds,
                     "Seconds that a sample holds; of a live query the step asked for (default 300)")
        ->check(CLI::Range(0.001, 31622400.0));
    import->add_option("--threads", request.threads, "That read")
        ->check(CLI::Range(std::size_t{1}, std::size_t{64}))
        ->capture_default_str();
    import->add_option("--query", request.query, "PromQL of a live query, for example DCGM_FI_DEV_GPU_UTIL");
    import->add_option("--start", request.start, "Begin of a live query, UTC time or seconds since 1970");
    import->add_option("--end", request.end, "End of a live query");
    import->add_option("--timeout", request.timeoutSeconds, "Seconds for all of a live query")
        ->check(CLI::Range(0.1, 3600.0))
        ->capture_default_str();
    import->add_option("--token-file", request.tokenFile,
                       "File with the bearer token; else the variable " + std::string(kTokenVariable));
    import->add_option("--ca", request.certificates, "PEM file of your own certificate authority");
    import->add_option("--reconcile", request.reconcile,
                       "Scenario (*.splitpoint) to compare a bill with: paid against modeled cost by tier, on stdout "
                       "instead of the curve");
    import->add_option("--plan", request.plan, "Plan that the bill is compared with; left out: the recommended one")
        ->check(CLI::IsMember(words(models::kPlanNames)));
    import->add_flag("--json", request.json, "The comparison as JSON");
}

int importCommand(const ImportRequest& request) {
    const auto kind = imports::named<imports::ImportKind>(imports::kImportKindNames, request.kind);
    if (isAddress(request.input)) {
        if (kind != imports::ImportKind::Prometheus) return wrongCommandLine("only prometheus is read from a server");
        if (request.query.empty() || request.start.empty() || request.end.empty())
            return wrongCommandLine("a live query needs --query, --start and --end");
    }
    if (request.reconcile.empty() && (request.json || !request.plan.empty()))
        return wrongCommandLine("--json and --plan are for --reconcile");
    const int places = refuseOverwriting({request.output, request.report},
                                         {request.input, request.reconcile, request.tokenFile, request.certificates});
    if (places != kDone) return places;
    models::Scenario billed;
    if (!request.reconcile.empty()) {
        // Before anything is written: its curves are read, too.
        auto read = models::readScenarioFile(request.reconcile);
        if (!read) return printFirstFault(read.error());
        const auto inputs = models::filesRead(request.reconcile, read->scenario, read->variants);
        if (const int code = refuseOverwriting({request.output, request.report}, inputs); code != kDone) return code;
        billed = std::move(read->scenario);
    }
    const InterruptWatch watch;
    const auto source = sourceOf(request, watch.token());
    if (!source) return failed(source.error());
    auto reading = imports::sniff(*source, kind);
    if (!reading) return failed(reading.error());
    if (!request.delimiter.empty() || !request.encoding.empty()) {
        if (request.delimiter.size() > 1 && request.delimiter != "tab")
            return wrongCommandLine("--delimiter is one character, or tab");
        if (!request.delimiter.empty())
            reading->delimiter = {request.delimiter == "tab" ? '\t' : request.delimiter[0], "you said so"};
        if (!request.encoding.empty())
            reading->encoding = {*imports::named<imports::Encoding>(imports::kEncodingNames, request.encoding),
                                 "you said so"};
        reading = imports::sniffAgain(*source, *reading);
        if (!reading) return failed(reading.error());
    }
    if (const auto problem = applyToReading(request, *reading); !problem.empty()) return wrongCommandLine(problem);
    if (request.preview > 0) return printPreview(*source, *reading, request.preview);
    imports::ImportChoices choices;
    if (const auto problem = applyToChoices(request, *reading, choices); !problem.empty())
        return wrongCommandLine(problem);

    const auto usage = imports::importUsage(*source, *reading, choices, progressOnTerminal(), watch.token());
    if (!usage) return failed(usage.error());
    for (const auto& doubt : reading->doubts()) printFault(source->label() + ": " + doubt);
    for (const auto& finding : usage->findings)
        printFault(source->label() + ": " + std::string(imports::nameIn(imports::kFindingKindNames, finding.kind)) +
                   ": " + finding.sentence);
    if (!request.report.empty()) {
        if (auto written = writeTo(request.report, imports::importReportJson(*usage, *reading)); !written)
            return failed(written.error());
    }
    const std::string curve = imports::curveCsv(*usage);
    if (!request.reconcile.empty()) {
        if (const int compared = printReconciliation(request, *source, *usage, billed, watch.token()); compared != kDone)
            return compared;
    }
    if (request.output.empty()) {
        if (!request.reconcile.empty()) return usage->missingGroups.empty() ? kDone : kSomethingMissing;
        if (const int printed = printResult(curve); printed != kDone) return printed;
    } else if (auto written = writeTo(request.output, curve); !written) {
        return failed(written.error());
    }
    for (const auto& group : usage->missingGroups)
        printFault(source->label() + ": there is no group \"" + models::printable(group) +
                   "\" with GPUs, so it is not in the curve");
    return usage->missingGroups.empty() ? kDone : kSomethingMissing;
}

}  // namespace splitpoint::cli
