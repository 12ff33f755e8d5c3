// What readers say of files, whole ones and damaged ones, is German in a German window to the last word: nothing but
// what stands in quotes, names and figures stays as it is.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "models/calibration/profile_file.h"
#include "models/catalogue/catalogue.h"
#include "models/catalogue/offers_file.h"
#include "models/catalogue/quote_paste.h"
#include "models/deck/deck_file.h"
#include "models/files/csv_curve.h"
#include "models/files/scenario_file.h"
#include "models/import/import.h"
#include "models/import/proposal.h"
#include "ui/import/import_words.h"
#include "ui/language/language.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;
namespace imports = models::imports;

const fs::path kData(SPLITPOINT_TEST_DATA), kCorpus = kData.parent_path() / "fuzz/corpus";

std::string bytesOf(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& each : fs::directory_iterator(folder)) {
        if (each.is_regular_file()) files.push_back(each.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> all;
    for (const auto& file : files) all.push_back(bytesOf(file));
    return all;
}

/// The bytes and seeded damages of them: cut, doubled, letters changed, numbers made odd.
std::vector<std::string> damaged(const std::string& whole, int rounds) {
    std::mt19937_64 random(20261127);
    constexpr std::string_view kOdd("\n\"',;|\t-+.eE0192[]{}:TZ=g", 26);
    std::vector<std::string> all{whole};
    for (int round = 0; round < rounds && !whole.empty(); ++round) {
        std::string bytes = whole.substr(0, 20'000);
        for (std::uint64_t edits = 1 + random() % 5; edits > 0 && !bytes.empty(); --edits) {
            const std::size_t at = random() % bytes.size(), length = 1 + random() % 60;
            switch (random() % 4) {
                case 0:
                    bytes.erase(at, length);
                    break;
                case 1:
                    bytes.insert(at, bytes.substr(random() % bytes.size(), length));
                    break;
                case 2: {
                    // A line again: what files have most of.
                    const std::size_t begin = bytes.rfind('\n', at) + 1, end = bytes.find('\n', at);
                    if (end != std::string::npos) bytes.insert(end + 1, bytes.substr(begin, end + 1 - begin));
                    break;
                }
                default:
                    bytes[at] = kOdd[random() % kOdd.size()];
            }
        }
        all.push_back(std::move(bytes));
    }
    return all;
}

/// Sentences, each kept once for each form: figures and what stands in quotes make no new one.
class Said {
  public:
    void take(const std::string& sentence) {
        if (sentence.empty()) return;
        static const QRegularExpression quoted(u"\"[^\"]*\"|'[^']*'|\\d+"_s);
        QString form = QString::fromStdString(sentence);
        forms_.try_emplace(form.replace(quoted, u"#"_s), sentence);
    }
    void take(const std::vector<models::Error>& errors) {
        for (const auto& error : errors) take(error.message);
    }
    [[nodiscard]] std::size_t count() const { return forms_.size(); }

    /// English that the window would show.
    [[nodiscard]] QStringList english() const {
        static const QRegularExpression quoted(
            u"\"[^\"]*\"+|\u201e[^\u201c]*\u201c|'[^']*'|`[^`]*`|\\([^()]*\\)|\\(as of [^)]*|CANCELLED by \\d+|yes oder no|"
            "[\\w\\]]+[./\\[][\\w./\\[\\]]+|(?<=JSON-Syntaxfehler in Zeile )\\d+, Spalte \\d+: .*"_s);
        static const QRegularExpression word(
            u"\\b(the|is|are|of|has|have|not|and|with|its|as|by|from|must|than|there|be|no|to|taken|below|above|"
            u"line|row|"
            "rows|missing|required|unknown|allowed|values|given)\\b"_s);
        QStringList found;
        for (const auto& [form, sentence] : forms_) {
            QString words = translated(sentence);
            if (word.match(words.remove(quoted)).hasMatch())
                found << QString::fromStdString(sentence).left(400) + u"\n    -> "_s + translated(sentence).left(400);
        }
        return found;
    }

  private:
    std::map<QString, std::string> forms_;
};

void expectGerman(const Said& said, std::size_t fewest) {
    EXPECT_GE(said.count(), fewest) << "too few to say anything";
    const QStringList english = said.english();
    EXPECT_TRUE(english.isEmpty()) << english.size() << " of " << said.count() << ":\n"
                                   << english.mid(0, 60).join(u'\n').toStdString();
}

class ReaderWords : public testing::Test {
    InstalledLanguage german_{Language::German};

  protected:
    Said said_;
};

/// Every guess of a reading that says why.
void takeReasons(Said& said, const imports::Reading& reading) {
    for (const std::string* because :
         {&reading.kind.because, &reading.encoding.because, &reading.delimiter.because, &reading.hasHeader.because,
          &reading.decimalMark.because, &reading.timeForm.because, &reading.dateOrder.because,
          &reading.timeZone.because, &reading.quantity.because, &reading.unit.because, &reading.stepSeconds.because,
          &reading.groupBy.because, &reading.gpusPerSeries.because})
        said.take(*because);
    for (const auto& column : reading.columns) said.take(column.role.because);
}

void takeUsage(Said& said, std::set<imports::FindingKind>& kinds, const imports::ImportedUsage& usage) {
    said.take(usage.meaning);
    for (const auto& finding : usage.findings) {
        kinds.insert(finding.kind);
        // As the window shows it: the other fixes stand in the box beside it.
        const auto others = finding.sentence.rfind(" (or: ");
        said.take(others == std::string::npos ? finding.sentence : finding.sentence.substr(0, others) + ".");
    }
    for (const auto& proposal : imports::proposals(usage)) said.take(proposal.evidence);
}

void import(Said& said, std::set<imports::FindingKind>& kinds, const std::string& bytes,
            std::optional<imports::ImportKind> kind) {
    const imports::ImportSource source{{}, bytes, "Quelle"};
    auto reading = imports::sniff(source, kind);
    if (!reading) return said.take(reading.error().message);
    takeReasons(said, *reading);
    const auto rows = imports::preview(source, *reading, 20);
    if (!rows)
        said.take(rows.error().message);
    else
        for (const auto& row : *rows) said.take(row.meaning);
    imports::ImportChoices choices;
    choices.hours = 20'000;
    for (const auto quantity : {imports::usualQuantity(*reading), imports::Quantity::Useful,
                                imports::Quantity::DeviceBusy, imports::Quantity::Requested}) {
        choices.quantity = quantity;
        choices.efficiency = quantity == imports::Quantity::Useful ? 0.9 : 1.0;
        const auto usage = imports::importUsage(source, *reading, choices);
        if (usage)
            takeUsage(said, kinds, *usage);
        else
            said.take(usage.error().message);
    }
    choices.quantity = imports::usualQuantity(*reading);
    choices.efficiency = 1.0;
    reading->timeZone.value = "Europe/Berlin";  // clocks that go back and forward
    if (const auto usage = imports::importUsage(source, *reading, choices)) takeUsage(said, kinds, *usage);
    if (reading->kind.value != imports::ImportKind::Csv) return;
    reading->unit.value = imports::ValueUnit::GpuHours;  // counters, which fall where they are none
    if (const auto usage = imports::importUsage(source, *reading, choices)) takeUsage(said, kinds, *usage);
}

/// What no file of the corpus has.
const std::vector<std::pair<const char*, std::optional<imports::ImportKind>>>& oddSources() {
    using imports::ImportKind;
    static const std::vector<std::pair<const char*, std::optional<ImportKind>>> all{
        {"time,gpus\n2025-03-30 00:00,4\n2025-03-30 01:00,4\n2025-03-30 02:00,4\n2025-03-30 03:00,5\n2025-03-30 "
         "04:00,5\n",
         ImportKind::Csv},
        {"time,gpus\n2025-10-26 00:00,4\n2025-10-26 01:00,4\n2025-10-26 02:00,4\n2025-10-26 02:00,5\n2025-10-26 "
         "03:00,5\n",
         ImportKind::Csv},
        {"time,gpu,util\n2025-03-03 00:00,a,0.4\n2025-03-03 01:00,a,0.5\n2025-03-03 02:00,a,0.5\n2025-03-03 "
         "00:00,b,50\n"
         "2025-03-03 01:00,b,60\n2025-03-03 02:00,b,170\n",
         ImportKind::Csv},
        {"time,gpu_hours_total\n2025-03-03 00:00,10\n2025-03-03 01:00,20\n2025-03-03 02:00,30\n2025-03-03 03:00,5\n"
         "2025-03-03 04:00,15\n",
         ImportKind::Csv},
        {"time,gpus\n2025-03-03 00:00,4\n2025-03-03 01:00,-4\n2025-03-03 02:00,x\n2025-03-03 09:00,5\n"
         "2025-03-03 09:00,5\n2025-03-03 08:00,5\nnever,5\n2025-03-03 10:00\n",
         ImportKind::Csv},
        {"start,end,gpus,state\n2025-03-03 00:00,2025-03-03 04:00,8,DONE\n2025-03-03 05:00,2025-03-03 04:00,8,DONE\n"
         "2025-03-03 05:00,,8,RUNNING\n,,8,PENDING\n2025-03-03 05:00,2025-03-03 06:00,0,DONE\n"
         "2025-03-03 05:00,2025-03-03 06:00,-2,DONE\n2025-03-03 05:00,2025-03-03 06:00,many,DONE\n",
         ImportKind::Jobs},
        {"ChargePeriodStart,ChargePeriodEnd,ChargeCategory,BilledCost,EffectiveCost,ConsumedQuantity,ConsumedUnit,"
         "BillingCurrency,ChargeDescription,SkuPriceDetails,CommitmentDiscountStatus,PricingCategory\n"
         "2025-03-03T00:00:00Z,2025-03-03T01:00:00Z,Usage,10,10,1,Hours,USD,a,\"{\"\"InstanceType\"\":\"\"x1\"\","
         "\"\"GpuCount\"\":8}\",,Standard\n"
         "2025-03-03T00:00:00Z,2025-03-03T01:00:00Z,Usage,10,10,1,Hours,EUR,b,\"{\"\"InstanceType\"\":\"\"x1\"\","
         "\"\"GpuCount\"\":8}\",,Standard\n"
         "2025-03-03T00:00:00Z,2025-03-03T01:00:00Z,Purchase,100,0,1,Hours,USD,c,\"{}\",,Committed\n"
         "2025-03-03T00:00:00Z,2025-03-03T01:00:00Z,Usage,0,5,1,Hours,USD,d,\"{\"\"InstanceType\"\":\"\"x1\"\","
         "\"\"GpuCount\"\":8}\",Unused,Committed\n"
         "2025-03-03T01:00:00Z,2025-03-03T00:00:00Z,Usage,10,10,1,Hours,USD,e,\"{\"\"InstanceType\"\":\"\"x1\"\","
         "\"\"GpuCount\"\":8}\",,Standard\n",
         ImportKind::Focus},
        {"JobID|State|Start|End|ElapsedRaw|AllocTRES\n1|COMPLETED|2025-03-03T00:00:00|2025-03-03T04:00:00|600|gres/"
         "gpu=8\n",
         ImportKind::Sacct},
        {"", std::nullopt},
        {"{\"status\":\"error\",\"error\":\"bad\"}", std::nullopt},
        {"{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}", std::nullopt},
        {"{\"status\":\"success\"", std::nullopt},
        {"a,b\n\"never closed,4\n", ImportKind::Csv},
        {"name,words\na,b\nc,d\n", ImportKind::Csv},
        {"name,gpus\na,4\n", ImportKind::Jobs},
        {"name,gpus\na,4\n", ImportKind::Sacct},
        {"name,gpus\na,4\n", ImportKind::Focus},
        {"name,gpus\na,4\n", ImportKind::NvidiaSmi},
    };
    return all;
}

TEST_F(ReaderWords, OfImportsAreGerman) {
    using imports::FindingKind;
    std::set<FindingKind> kinds;
    for (const auto& [bytes, kind] : oddSources()) import(said_, kinds, bytes, kind);
    for (const std::string& bytes : filesIn(kData / "usage")) {
        for (const std::string& each : damaged(bytes, 25)) import(said_, kinds, each, std::nullopt);
    }
    for (std::size_t kind = 0; kind < imports::kImportKindNames.size(); ++kind) {
        const auto folder = kCorpus / ("import-" + std::string(imports::kImportKindNames[kind]));
        if (!fs::is_directory(folder)) continue;
        for (const std::string& bytes : filesIn(folder)) {
            if (bytes.size() > 60'000) continue;
            for (const std::string& each : damaged(bytes, 12))
                import(said_, kinds, each, static_cast<imports::ImportKind>(kind));
        }
    }
    expectGerman(said_, 250);
    for (std::size_t kind = 0; kind < imports::kFindingKindCount; ++kind) {
        // More than a thousand groups are a file of their own: import_test has it, and the sentence is among the
        // patterns.
        if (static_cast<FindingKind>(kind) == FindingKind::SpaceForGroups) continue;
        EXPECT_TRUE(kinds.contains(static_cast<FindingKind>(kind)))
            << imports::kFindingKindNames[kind] << " was not found in any source: add one to oddSources()";
    }
}

/// A finding's line as the table shows it.
TEST_F(ReaderWords, OfAFindingLeaveOutTheOtherFixes) {
    imports::Finding finding;
    finding.sentence =
        "line 12: gpus \"1.5x\" is no number with a point as decimal mark, the first of 3; left out (or: keep, zero).";
    EXPECT_EQ(
        findingSentence(finding),
        u"Zeile 12: gpus \"1.5x\" ist mit Punkt als Dezimalzeichen keine Zahl (der erste von 3 F\u00e4llen); weggelassen."_s);
    finding.sentence =
        "no value at all in the hour 2025-03-03T05:00:00Z, the first of 4; hours without any value are counted as 0 "
        "GPUs (or: hold).";
    EXPECT_EQ(
        findingSentence(finding),
        u"gar kein Wert in der Stunde 2025-03-03T05:00:00Z (die erste von 4); Stunden ganz ohne Werte sind als 0\u00a0GPUs gez\u00e4hlt."_s);
}

TEST_F(ReaderWords, OfScenariosAreGerman) {
    std::vector<std::string> all = filesIn(kCorpus / "scenario");
    for (const auto& bytes : filesIn(kData / "hostile")) all.push_back(bytes);
    for (const auto& bytes : filesIn(fs::path(SPLITPOINT_RESOURCES) / "samples")) all.push_back(bytes);
    all.push_back(bytesOf(kData / "files/rich.splitpoint"));
    all.push_back(bytesOf(kData / "files/layered.splitpoint"));
    for (const std::string& bytes : all) {
        if (bytes.size() > 100'000) continue;
        for (const std::string& each : damaged(bytes, 15)) {
            const auto family = models::parseFamily(each, kData / "files", "Datei");
            if (!family) said_.take(family.error());
        }
    }
    // Every value of a rich file of another kind, every key gone or misspelled: by the words of the JSON.
    const std::string rich = bytesOf(kData / "files/rich.splitpoint");
    for (const char* instead : {"true", "-7", "{}", "[]", "\"x\"", "1e99", "0.3", "null"}) {
        static const QRegularExpression value(u"(\"\\w+\"): (\"[^\"]*\"|-?[\\d.]+|true|false)"_s);
        const QString text = QString::fromStdString(rich);
        for (auto each = value.globalMatch(text); each.hasNext();) {
            const auto at = each.next();
            QString changed = text;
            changed.replace(at.capturedStart(2), at.capturedLength(2), QString::fromLatin1(instead));
            const auto family = models::parseFamily(changed.toStdString(), kData / "files", "Datei");
            if (!family) said_.take(family.error());
            if (instead != std::string_view("null")) continue;
            changed = text;
            changed.insert(at.capturedEnd(1) - 1, u'x');
            const auto misspelled = models::parseFamily(changed.toStdString(), kData / "files", "Datei");
            if (!misspelled) said_.take(misspelled.error());
        }
    }
    const auto none = models::readScenarioFile(kData / "files/none.splitpoint");
    ASSERT_FALSE(none);
    said_.take(none.error());
    expectGerman(said_, 250);
}

TEST_F(ReaderWords, OfCurvesOffersQuotesProfilesAndDecksAreGerman) {
    for (const std::string& bytes : filesIn(kCorpus / "curve")) {
        for (const std::string& each : damaged(bytes, 20)) {
            const auto curve = models::parseCsvCurve(each, "Datei");
            if (!curve) said_.take(curve.error());
        }
    }
    for (const std::string& bytes : filesIn(kCorpus / "offers")) {
        for (const std::string& each : damaged(bytes, 20)) {
            const auto offers = models::readOffersFile(each, "Datei");
            if (!offers) said_.take(offers.error().message);
        }
    }
    for (const std::string& bytes : filesIn(kCorpus / "quotes")) {
        for (const std::string& each : damaged(bytes, 20)) {
            for (const auto& problem : models::readPastedQuotes(each).problems) said_.take(problem);
        }
    }
    for (const std::string& bytes : filesIn(kCorpus / "profile")) {
        for (const std::string& each : damaged(bytes, 20)) {
            const auto profile = models::calibration::readProfile(each);
            if (!profile) said_.take(profile.error().message);
        }
    }
    for (const std::string& bytes : filesIn(kCorpus / "deck")) {
        for (const std::string& each : damaged(bytes, 10)) {
            const auto deck = models::deck::openDeck(each);
            if (!deck) said_.take("Datei " + deck.error().message);
        }
    }
    expectGerman(said_, 50);
}

TEST_F(ReaderWords, OfProfilesAreGerman) {
    for (const auto& bytes : filesIn(kData / "calibration")) {
        const auto profile = models::calibration::readProfile(bytes);
        if (!profile) continue;
        for (const auto& probe : profile->probes) said_.take(probe.statusText);
        for (const auto& finding : profile->outcome.errors) said_.take(finding.text);
        for (const auto& finding : profile->outcome.warnings) said_.take(finding.text);
    }
    expectGerman(said_, 4);
}

TEST_F(ReaderWords, OfOffersAreGerman) {
    std::set<std::string> notes;
    for (const auto& offer : models::builtInCatalogue().offers) {
        said_.take(offer.note);
        notes.insert(offer.note);
        for (const auto tier : models::kTiers) {
            if (const auto why = models::whyNotProposed(offer, tier)) said_.take(*why);
        }
    }
    EXPECT_GT(notes.size(), 50u);
    for (const auto& note : notes) EXPECT_TRUE(note.empty() || isTranslated(note)) << note;
    expectGerman(said_, 50);
}

}  // namespace
}  // namespace splitpoint::ui
