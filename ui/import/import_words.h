#pragma once

#include <QCoreApplication>
#include <QString>

#include "models/import/import.h"
#include "models/import/proposal.h"

namespace splitpoint::ui {

/// What the words of the importers are for people.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

[[nodiscard]] QString importKindTitle(models::imports::ImportKind kind);
[[nodiscard]] QString quantityTitle(models::imports::Quantity quantity);
[[nodiscard]] QString valueUnitTitle(models::imports::ValueUnit unit);
[[nodiscard]] QString roleTitle(models::imports::Role role);
[[nodiscard]] QString encodingTitle(models::imports::Encoding encoding);
[[nodiscard]] QString timeFormTitle(models::imports::TimeForm form);
[[nodiscard]] QString findingTitle(models::imports::FindingKind kind);
[[nodiscard]] QString fixTitle(models::imports::Fix fix);
[[nodiscard]] QString proposalTitle(models::imports::Proposal::Field field);
/// "8 GPUs", "25 % (0.25)", "2 hours".
[[nodiscard]] QString proposalValue(const models::imports::Proposal& proposal);

/// What was found and where, without the other fixes there are: those stand in the choice beside it.
[[nodiscard]] QString findingSentence(const models::imports::Finding& finding);

/// Which columns are added up although nothing tells that each is GPUs of its own; empty where there are none.
[[nodiscard]] QString addedUpSentence(const models::imports::Reading& reading);

/// "2025-03-10 00:00 UTC", or "hour 12" where the source has no dates.
[[nodiscard]] QString hourText(const models::imports::ImportedUsage& usage, std::size_t hour);
/// Hours, begin, mean, peak, GPU-hours, rows.
[[nodiscard]] QString usageSentence(const models::imports::ImportedUsage& usage);
/// How a curve of so many hours meets a horizon: repeats, or is cut.
[[nodiscard]] QString horizonSentence(std::size_t curveHours, int horizonHours);
/// A sentence of the importers as one for people: a capital unless it begins with a name or an address, and a full stop.
[[nodiscard]] QString wholeSentence(const QString& sentence);
/// What choosing a quantity means, in one sentence.
[[nodiscard]] QString quantityNote(models::imports::Quantity quantity, double factor);
/// What the jobs look like, a sentence each; empty without jobs.
[[nodiscard]] QStringList jobSentences(const models::imports::ImportedUsage& usage);

}  // namespace splitpoint::ui
