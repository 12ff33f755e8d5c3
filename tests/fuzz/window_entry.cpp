// What the window reads: recovery copies, numbers from a clipboard, the calibrator's lines.
#include <cmath>

#include "tests/fuzz/entries.h"
#include "ui/calibrate/run_progress.h"
#include "ui/document/recovery_record.h"
#include "ui/sketch/paste_grid.h"

namespace splitpoint::fuzz {

namespace {

QByteArray asBytes(const std::string& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

}  // namespace

std::string readRecoveryBytes(std::string bytes) {
    const auto record = ui::recoveryRecord(asBytes(bytes));
    if (!record) return record.error().isEmpty() ? "a refusal without a sentence" : "";
    const auto again = ui::recoveryRecord(ui::recoveryBytes(*record));
    if (!again) return "what was written is refused: " + again.error().toStdString();
    return again->text == record->text && again->file == record->file ? "" : "a copy that changes when it is written";
}

std::string readPasteBytes(std::string bytes) {
    if (bytes.empty()) return "";
    const QLocale locale(bytes[0] % 2 == 0 ? QLocale::English : QLocale::German);
    const QString text = QString::fromUtf8(bytes.data() + 1, static_cast<qsizetype>(bytes.size() - 1));
    const auto table = ui::readPastedTable(text, locale);
    if (!table) return table.error().isEmpty() ? "a refusal without a sentence" : "";
    if (table->rows.empty() || table->rows.front().empty()) return "a table without a number";
    for (const auto& row : table->rows) {
        if (row.size() != table->rows.front().size()) return "a ragged table";
        for (const double gpus : row) {
            if (!(gpus >= 0) || !std::isfinite(gpus)) return "a number that is negative or not finite";
        }
    }
    if (const auto hours = ui::hoursOf(*table); !hours && hours.error().isEmpty()) return "a refusal without a sentence";
    for (const auto form : {ui::TableForm::Grid, ui::TableForm::List}) {
        const auto place = ui::placePaste(*table, form, 30, 168);
        if (!place) continue;
        std::size_t hours = 0;
        for (const auto& range : place->ranges) {
            if (range.first < 0 || range.last >= 168 || range.size() == 0) return "a place outside the canvas";
            hours += static_cast<std::size_t>(range.size());
        }
        if (hours != place->gpus.size()) return "hours without numbers";
    }
    return "";
}

std::string readProgressBytes(std::string bytes) {
    ui::RunProgress progress;
    for (const QByteArray& line : asBytes(bytes).split('\n')) (void)progress.take(line);
    if (!(progress.share() >= 0 && progress.share() <= 1)) return "a share outside 0 to 1";
    if (progress.chatter().size() > 5) return "more chatter than is kept";
    if (const auto rest = progress.remainingS(); rest && ui::remainingWords(*rest).isEmpty()) return "no words for what remains";
    return "";
}

}  // namespace splitpoint::fuzz
