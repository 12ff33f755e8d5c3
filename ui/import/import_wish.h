#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QString>

#include "ui/import/reading_form.h"
#include "ui/jobs/import_runner.h"

namespace splitpoint::ui {

/// A source of usage and all that the user has said about it: what the next reading asks for.
/// @test tests/ui/import: every choice through the dialogue
struct ImportWish {
    std::shared_ptr<const models::imports::ImportSource> source;
    QString name, words;  ///< short, for layers; for the provenance
    std::optional<models::imports::ImportKind> kind;
    std::optional<models::imports::Reading> reading;
    bool guessRest = false;  ///< of `reading` only kind, delimiter and encoding hold
    models::imports::ImportChoices choices;
    bool quantityChosen = false;
    double usefulPerRequested = 1.0;
    int skipHours = 0, keepHours = 0;    ///< of the stretch; 0: nothing is skipped, all is kept
    std::optional<long long> firstHour;  ///< of the source without skipping, hours since 1970 or of the offset
    long long allHours = 0;              ///< of the source without skipping

    [[nodiscard]] ImportWanted wanted() const;
    /// What was read last, with what the user chose since.
    [[nodiscard]] QString where() const;

    void sayKind(models::imports::ImportKind said);
    /// @param layout delimiter, encoding or the like, so that all else is guessed again
    void sayReading(const models::imports::Reading& said, bool layout = false);
    /// A time column is one; another one that was it is left out.
    void sayRole(const models::imports::Reading& looked, std::size_t column, models::imports::Role role);
    /// @param places where it may have been measured; the first holds until another is chosen
    void sayQuantity(models::imports::Quantity quantity, const QList<MeasuredOn>& places);
    /// Useful GPUs per GPU requested, or of where it was measured.
    void sayFactor(double factor);
    /// What a source was guessed to be.
    void takeLook(const ImportLook& look);
    /// How long a source is, once it was read without skipping.
    void takeUsage(const ImportDone& done);
    /// Hours from the first one to the next Monday; absent without dates.
    [[nodiscard]] std::optional<int> hoursToMonday(const ImportDone& done) const;
};

}  // namespace splitpoint::ui
