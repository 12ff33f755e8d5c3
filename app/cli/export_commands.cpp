#include <cstdlib>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/output_checks.h"
#include "app/cli/terminal.h"
#include "app/cli/threads.h"
#include "models/book/scenario_book.h"
#include "models/book/table_files.h"
#include "models/deck/deck_file.h"
#include "models/deck/slide_kinds.h"
#include "models/deck/slide_preparation.h"
#include "models/files/file_bytes.h"
#include "models/files/files_read.h"
#include "models/files/scenario_file.h"
#include "models/package/office_output.h"
#include "models/scenarios/resolve.h"

namespace splitpoint::cli {

namespace {

namespace deck = models::deck;

int refuse(const std::filesystem::path& file, const models::Error& error) {
    printFault(file.string() + ": " + error.message);
    return kWrongInput;
}

int refuseCommandLine(const std::string& message) {
    printFault(message + " (see splitpoint-cli --help)");
    return kWrongCommandLine;
}

/// The scenarios of a file but the one shown, whole, in the file's order; or the exit code.
tl::expected<std::vector<models::Scenario>, int> othersIn(const std::filesystem::path& name, const models::ScenarioFamily& family,
                                                          const models::Scenario& shown) {
    std::vector<models::Scenario> others;
    if (family.baseline.name != shown.name) others.push_back(family.baseline);
    for (std::size_t i = 0; i < family.variants.size(); ++i) {
        if (family.variants[i].name == shown.name) continue;
        auto scenario = models::resolve(family.baseline, family.variants, i);
        if (!scenario) return tl::unexpected(refuse(name, scenario.error()));
        others.push_back(std::move(*scenario));
    }
    return others;
}

/// The scenario, its answer and its words; or the exit code, after the faults were printed.
/// @param others filled with the other scenarios of the file, unless null
/// @param inputs filled with the files that were read, unless null
tl::expected<deck::DeckSubject, int> subjectOf(const ExportRequest& request, bool withSwitchPoints,
                                               std::vector<models::Scenario>* others,
                                               std::vector<std::filesystem::path>* inputs = nullptr) {
    auto file = models::readScenarioFile(request.file);
    if (!file) return tl::unexpected(printFirstFault(file.error()));
    const models::ScenarioFamily family{std::move(file->scenario), std::move(file->variants)};
    auto scenario = models::scenarioNamed(family, request.scenario);
    if (!scenario) return tl::unexpected(refuse(request.file, scenario.error()));
    auto read = models::filesRead(request.file, family.baseline, family.variants);
    if (const int code = refuseOverwriting({request.output}, read); code != kDone) return tl::unexpected(code);
    if (inputs != nullptr) *inputs = std::move(read);
    if (others != nullptr) {
        auto found = othersIn(request.file, family, *scenario);
        if (!found) return tl::unexpected(found.error());
        *others = std::move(*found);
    }
    auto subject =
        deck::deckSubject(std::move(*scenario), file->sha256, request.date.empty() ? today() : request.date,
                          request.oldAfterDays, withSwitchPoints, {}, &runOnThreads);
    if (!subject) return tl::unexpected(refuse(request.file, subject.error()));
    return std::move(*subject);
}

/// The deck that slides are put into; or the exit code.
tl::expected<deck::Presentation, int> baseOf(const DeckRequest& request) {
    const std::string& from = request.append.empty() ? request.templateFile : request.append;
    if (from.empty()) {
        auto base = deck::newDeck(request.dark, request.classic ? deck::SlideSize::Classic : deck::SlideSize::Wide);
        if (!base) return tl::unexpected(refuse("deck", base.error()));
        return std::move(*base);
    }
    const auto bytes = models::readBytes(from);
    if (!bytes) return tl::unexpected(refuse(from, bytes.error()));
    auto base = deck::openDeck(*bytes);
    if (!base) return tl::unexpected(refuse(from, base.error()));
    return std::move(*base);
}

int write(const std::filesystem::path& file, const std::string& bytes) {
    const InterruptsIgnored whole;
    const auto written = models::package::writeOfficeFile(file, bytes);
    return written ? kDone : refuse(file, written.error());
}

std::filesystem::path tableFile(const BookRequest& request, const models::book::Table& table) {
    return std::filesystem::path(request.csvFolder) / models::book::tableFileName(table);
}

/// One of several files; a fault says which of them are new.
/// @param written  names of those before it, to which this one is added
int writeNext(const std::filesystem::path& file, const std::string& bytes, std::vector<std::string>& written) {
    const InterruptsIgnored whole;
    const auto done = models::package::writeOfficeFile(file, bytes);
    if (!done) return refuse(file, models::book::writtenInPart(done.error(), written));
    written.push_back(file.filename().string());
    return kDone;
}

}  // namespace

int deckCommand(const DeckRequest& request) {
    if (!request.append.empty() && !request.templateFile.empty())
        return refuseCommandLine("--template and --append exclude each other: slides join a deck in its own design");
    if ((request.themeGiven || request.sizeGiven) && !(request.append.empty() && request.templateFile.empty())) {
        return refuseCommandLine(
            "--theme and --size are those of the given deck; leave them out with --template and --append");
    }
    std::vector<std::string> slides;
    if (!request.slides.empty()) {
        auto list = deck::slideList(request.slides);
        if (!list) return refuseCommandLine("--slides: " + list.error().message);
        slides = std::move(*list);
    }
    // The deck that is appended to is no such input: it is updated in place.
    if (const int code = refuseOverwriting({request.output}, {request.templateFile}); code != kDone) return code;
    auto base = baseOf(request);
    if (!base) return base.error();
    std::vector<models::Scenario> others;
    auto subject = subjectOf(request, true, &others);
    if (!subject) return subject.error();
    if (const auto prepared = deck::prepareSlides(*subject, slides, others, {}, &runOnThreads); !prepared) return refuse(request.file, prepared.error());
    const auto mode = request.append.empty() ? deck::DeckMode::New : deck::DeckMode::Append;
    std::vector<std::string> kept;
    if (mode == deck::DeckMode::Append) kept = deck::slidesKept(*base, *subject, slides).value_or(std::vector<std::string>());
    const auto bytes = deck::deckFile(std::move(*base), mode, *subject, slides);
    if (!bytes)
        return refuse(request.append.empty() ? (request.templateFile.empty() ? request.file : request.templateFile)
                                             : request.append,
                      bytes.error());
    const int code = write(request.output, *bytes);
    if (code == kDone && !kept.empty()) {
        std::string ids;
        for (const std::string& id : kept) ids += (ids.empty() ? "" : ",") + id;
        printFault(request.output + ": of this scenario, these slides stay as they were made before: " + ids +
                   "; name them in --slides to update them, or delete them");
    }
    return code;
}

int bookCommand(const BookRequest& request) {
    if (request.output.empty() && request.csvFolder.empty())
        return refuseCommandLine("give -o OUT.xlsx, --csv DIR, or both");
    std::vector<std::filesystem::path> inputs;
    const auto subject = subjectOf(request, true, nullptr, &inputs);
    if (!subject) return subject.error();
    const auto tables = request.csvFolder.empty() ? std::vector<models::book::Table>{} : models::book::bookTables(*subject);
    for (const auto& table : tables) {
        const int code = refuseOverwriting({tableFile(request, table)}, inputs);
        if (code != kDone) return code;
    }
    std::vector<std::string> written;
    if (!request.output.empty()) {
        const auto bytes = models::book::bookFile(*subject);
        if (!bytes) return refuse(request.file, bytes.error());
        const int code = tables.empty() ? write(request.output, *bytes) : writeNext(request.output, *bytes, written);
        if (code != kDone) return code;
    }
    if (request.csvFolder.empty()) return kDone;
    std::error_code failure;
    std::filesystem::create_directories(request.csvFolder, failure);
    for (const auto& table : tables) {
        if (const int code = writeNext(tableFile(request, table), models::book::csvOf(table), written); code != kDone) return code;
    }
    return kDone;
}

std::string slideHelp() {
    std::string text;
    for (const auto& kind : deck::slideKinds())
        text += (text.empty() ? "" : ", ") + std::string(kind.id) + " (" + std::string(kind.words) + ")";
    return text;
}

}  // namespace splitpoint::cli
