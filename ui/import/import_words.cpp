#include "ui/import/import_words.h"
#include "ui/language/model_words.h"

#include <array>
#include <cmath>

#include <QLocale>

#include "models/demand/statistics.h"
#include "models/import/time_text.h"

namespace splitpoint::ui {

using namespace models::imports;
namespace imports = models::imports;

namespace {

QString number(double value, int decimals = 1) {
    return QLocale().toString(std::round(value * std::pow(10, decimals)) / std::pow(10, decimals), 'f',
                              QLocale::FloatingPointShortest);
}

QString count(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString hoursText(double hours) {
    return hours == 1 ? ImportText::tr("1 hour") : ImportText::tr("%1 hours").arg(number(hours, 0));
}

QString percent(double share) {
    return ImportText::tr("%1 %").arg(number(100 * share));
}

QString duration(double seconds) {
    if (seconds < 120) return ImportText::tr("%1 s").arg(number(seconds, 0));
    if (seconds < 7200) return ImportText::tr("%1 min").arg(number(seconds / 60));
    return ImportText::tr("%1 h").arg(number(seconds / 3600));
}

}  // namespace

QString importKindTitle(ImportKind kind) {
    switch (kind) {
        case ImportKind::Sacct:
            return ImportText::tr("Slurm jobs (sacct)");
        case ImportKind::Prometheus:
            return ImportText::tr("Prometheus range query (JSON)");
        case ImportKind::NvidiaSmi:
            return ImportText::tr("nvidia-smi log");
        case ImportKind::Focus:
            return ImportText::tr("FOCUS bill");
        case ImportKind::Cur:
            return ImportText::tr("AWS usage report (CUR)");
        case ImportKind::OpenCost:
            return ImportText::tr("OpenCost allocation");
        case ImportKind::Csv:
            return ImportText::tr("Table of any shape");
        case ImportKind::Jobs:
            return ImportText::tr("Job list");
    }
    return {};
}

QString quantityTitle(imports::Quantity quantity) {
    switch (quantity) {
        case imports::Quantity::Requested:
            return ImportText::tr("Requested GPUs");
        case imports::Quantity::Allocated:
            return ImportText::tr("Allocated GPUs");
        case imports::Quantity::DeviceBusy:
            return ImportText::tr("Device-busy GPUs");
        case imports::Quantity::SmActive:
            return ImportText::tr("SM-active GPUs");
        case imports::Quantity::Useful:
            return ImportText::tr("Useful GPUs");
    }
    return {};
}

QString valueUnitTitle(ValueUnit unit) {
    switch (unit) {
        case ValueUnit::Gpus:
            return ImportText::tr("GPUs");
        case ValueUnit::Percent:
            return ImportText::tr("per cent of a GPU");
        case ValueUnit::Ratio:
            return ImportText::tr("share of 1 of a GPU");
        case ValueUnit::GpuHours:
            return ImportText::tr("counter of GPU-hours");
        case ValueUnit::GpuSeconds:
            return ImportText::tr("counter of GPU-seconds");
        case ValueUnit::GpuHoursOfRow:
            return ImportText::tr("GPU-hours of a row's time");
    }
    return {};
}

QString roleTitle(Role role) {
    switch (role) {
        case Role::Ignored:
            return ImportText::tr("not used");
        case Role::Time:
            return ImportText::tr("time");
        case Role::Submit:
            return ImportText::tr("submitted");
        case Role::Start:
            return ImportText::tr("start");
        case Role::End:
            return ImportText::tr("end");
        case Role::Duration:
            return ImportText::tr("run time (s)");
        case Role::Value:
            return ImportText::tr("value");
        case Role::Request:
            return ImportText::tr("requested");
        case Role::Group:
            return ImportText::tr("group");
        case Role::Series:
            return ImportText::tr("GPU or host");
        case Role::Job:
            return ImportText::tr("job id");
        case Role::State:
            return ImportText::tr("job state");
        case Role::Memory:
            return ImportText::tr("memory in use");
        case Role::TimeOfDay:
            return ImportText::tr("time of day");
    }
    return {};
}

QString encodingTitle(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return ImportText::tr("UTF-8");
        case Encoding::Utf16LittleEndian:
            return ImportText::tr("UTF-16, little endian");
        case Encoding::Utf16BigEndian:
            return ImportText::tr("UTF-16, big endian");
        case Encoding::Latin1:
            return ImportText::tr("Latin-1");
    }
    return {};
}

QString timeFormTitle(TimeForm form) {
    switch (form) {
        case TimeForm::Stamp:
            return ImportText::tr("dates");
        case TimeForm::UnixSeconds:
            return ImportText::tr("seconds since 1970");
        case TimeForm::UnixMilliseconds:
            return ImportText::tr("milliseconds since 1970");
        case TimeForm::UnixMicroseconds:
            return ImportText::tr("microseconds since 1970");
        case TimeForm::UnixNanoseconds:
            return ImportText::tr("nanoseconds since 1970");
        case TimeForm::SpreadsheetDays:
            return ImportText::tr("days since 1900 (spreadsheet)");
        case TimeForm::OffsetHours:
            return ImportText::tr("hours from the start");
        case TimeForm::OffsetMinutes:
            return ImportText::tr("minutes from the start");
        case TimeForm::OffsetSeconds:
            return ImportText::tr("seconds from the start");
    }
    return {};
}

QString findingTitle(FindingKind kind) {
    static const std::array<const char*, kFindingKindCount> kTitles{
        QT_TRANSLATE_NOOP("Import", "Gap"),
        QT_TRANSLATE_NOOP("Import", "Partial hour"),
        QT_TRANSLATE_NOOP("Import", "Duplicate"),
        QT_TRANSLATE_NOOP("Import", "Negative value"),
        QT_TRANSLATE_NOOP("Import", "Above 100 %"),
        QT_TRANSLATE_NOOP("Import", "Counter reset"),
        QT_TRANSLATE_NOOP("Import", "Mixed units"),
        QT_TRANSLATE_NOOP("Import", "Clock jump"),
        QT_TRANSLATE_NOOP("Import", "Hour that occurs twice"),
        QT_TRANSLATE_NOOP("Import", "Hour that clocks skip"),
        QT_TRANSLATE_NOOP("Import", "Still running"),
        QT_TRANSLATE_NOOP("Import", "Never started"),
        QT_TRANSLATE_NOOP("Import", "Without GPUs"),
        QT_TRANSLATE_NOOP("Import", "GPU slices"),
        QT_TRANSLATE_NOOP("Import", "Job steps"),
        QT_TRANSLATE_NOOP("Import", "Run time differs"),
        QT_TRANSLATE_NOOP("Import", "Unreadable time"),
        QT_TRANSLATE_NOOP("Import", "Unreadable number"),
        QT_TRANSLATE_NOOP("Import", "Short row"),
        QT_TRANSLATE_NOOP("Import", "Not measured"),
        QT_TRANSLATE_NOOP("Import", "Unknown GPU count"),
        QT_TRANSLATE_NOOP("Import", "Days only"),
        QT_TRANSLATE_NOOP("Import", "Purchase"),
        QT_TRANSLATE_NOOP("Import", "Unused commitment"),
        QT_TRANSLATE_NOOP("Import", "Mixed currencies"),
        QT_TRANSLATE_NOOP("Import", "Held by nobody"),
        QT_TRANSLATE_NOOP("Import", "Too many groups"),
        QT_TRANSLATE_NOOP("Import", "Outside of the source"),
    };
    return ImportText::tr(kTitles[static_cast<std::size_t>(kind)]);
}

QString fixTitle(Fix fix) {
    static const std::array<const char*, kFixCount> kTitles{
        QT_TRANSLATE_NOOP("Import", "Keep as it is"),
        QT_TRANSLATE_NOOP("Import", "Leave out"),
        QT_TRANSLATE_NOOP("Import", "Count as 0 GPUs"),
        QT_TRANSLATE_NOOP("Import", "Fill with the value before"),
        QT_TRANSLATE_NOOP("Import", "Fill with a straight line"),
        QT_TRANSLATE_NOOP("Import", "Fill with the same hour of another week"),
        QT_TRANSLATE_NOOP("Import", "Cut to 100 %"),
        QT_TRANSLATE_NOOP("Import", "Count on from 0"),
        QT_TRANSLATE_NOOP("Import", "Count as a share of 1"),
        QT_TRANSLATE_NOOP("Import", "Take in the order of the rows"),
        QT_TRANSLATE_NOOP("Import", "Take the first of the two hours"),
        QT_TRANSLATE_NOOP("Import", "Take the later hour"),
        QT_TRANSLATE_NOOP("Import", "Count as long as it says it ran"),
        QT_TRANSLATE_NOOP("Import", "Count until the last time there is"),
        QT_TRANSLATE_NOOP("Import", "Count as sevenths of a GPU"),
        QT_TRANSLATE_NOOP("Import", "Count each as a GPU")};
    return ImportText::tr(kTitles[static_cast<std::size_t>(fix)]);
}

QString proposalTitle(Proposal::Field field) {
    switch (field) {
        case Proposal::Field::GpusPerJob:
            return ImportText::tr("GPUs per job");
        case Proposal::Field::Headroom:
            return ImportText::tr("Headroom");
        case Proposal::Field::MaxDelayHours:
            return ImportText::tr("Work may wait");
    }
    return {};
}

QString proposalValue(const Proposal& proposal) {
    switch (proposal.field) {
        case Proposal::Field::GpusPerJob:
            return proposal.value == 1 ? ImportText::tr("1 GPU")
                                       : ImportText::tr("%1 GPUs").arg(number(proposal.value, 0));
        case Proposal::Field::Headroom:
            return percent(proposal.value);
        case Proposal::Field::MaxDelayHours:
            return hoursText(proposal.value);
    }
    return {};
}

QString findingSentence(const Finding& finding) {
    // The other fixes stand in the box beside it; their keys are for the command line.
    const std::size_t others = finding.sentence.rfind(" (or: ");
    return worded(others == std::string::npos ? finding.sentence : finding.sentence.substr(0, others) + ".");
}

QString addedUpSentence(const Reading& reading) {
    QStringList names;
    for (const std::string& name : reading.addedUp()) names << QString::fromStdString(name);
    if (names.isEmpty()) return {};
    const auto time = reading.columnOf(Role::Time);
    return ImportText::tr(
               "%1 columns are added up at the times of %2: %3. Where some of them are no GPUs, have them ignored on the "
               "tab Rows.")
        .arg(QString::number(names.size()), time ? QString::fromStdString(reading.columns[*time].name) : QString(),
             names.join(QStringLiteral(", ")));
}

QString hourText(const ImportedUsage& usage, std::size_t hour) {
    const long long at = usage.firstHour + static_cast<long long>(hour);
    if (usage.offsets) return ImportText::tr("hour %1").arg(QLocale().toString(static_cast<qlonglong>(at)));
    QString stamp = QString::fromStdString(stampOfHour(at, usage.hourShift));  // 2025-03-10T00:00:00Z
    return ImportText::tr("%1 UTC").arg(stamp.left(16).replace(u'T', u' '));
}

QString usageSentence(const ImportedUsage& usage) {
    const models::DemandStatistics facts = models::demandStatistics(usage.gpus);
    const QString rows = usage.rows == 1 ? ImportText::tr("1 row") : ImportText::tr("%1 rows").arg(count(usage.rows));
    return ImportText::tr("%1 from %2: mean %3, peak %4, 95th percentile %5 GPUs, %6 GPU-hours, out of %7.")
        .arg(hoursText(static_cast<double>(usage.gpus.size())), hourText(usage, 0), number(facts.meanGpus),
             number(facts.peakGpus), number(facts.p95Gpus), number(facts.gpuHours, 0), rows);
}

QString horizonSentence(std::size_t curveHours, int horizonHours) {
    const auto horizon = static_cast<std::size_t>(horizonHours);
    if (curveHours == horizon) return ImportText::tr("It is as long as the horizon.");
    if (curveHours > horizon)
        return ImportText::tr("The horizon has %1 hours: hours after that are kept and not counted.")
            .arg(count(horizon));
    return ImportText::tr("The horizon has %1 hours: the curve repeats from its start.").arg(count(horizon));
}

QString wholeSentence(const QString& sentence) {
    QString told = sentence.trimmed();
    if (told.isEmpty()) return told;
    const QString first = told.section(u' ', 0, 0);
    const bool isName = first.contains(u'/') || first.contains(u'.') || first.contains(u'_');
    if (!isName) told[0] = told[0].toUpper();
    if (!told.endsWith(u'.')) told += u'.';
    return told;
}

QString quantityNote(imports::Quantity quantity, double factor) {
    switch (quantity) {
        case imports::Quantity::Requested:
            return ImportText::tr("Asked for, whether given or not. Each requested GPU counts as %1 useful GPUs.")
                .arg(number(factor, 4));
        case imports::Quantity::Allocated:
            return ImportText::tr(
                "Held, busy or not; each counts as one useful GPU. How busy they were becomes a layer that is off.");
        case imports::Quantity::DeviceBusy:
        case imports::Quantity::SmActive:
            return ImportText::tr(
                "Only the busy share. A job needs its GPUs while it holds them, so this is less than can be "
                "planned for; take it to look at, or for what could be packed together.");
        case imports::Quantity::Useful:
            return ImportText::tr(
                       "Held GPUs times %1 useful GPU-hours per GPU-hour where they were measured. The factor "
                       "is a layer of its own.")
                .arg(number(factor, 4));
    }
    return {};
}

QStringList jobSentences(const ImportedUsage& usage) {
    if (!usage.jobs || usage.jobs->jobs == 0) return {};
    const JobStatistics& jobs = *usage.jobs;
    QStringList all;
    all << ImportText::tr(
               "%1 jobs with GPUs, %2 GPU-hours; %3 of the jobs have at most one GPU, %4 of the GPU-hours "
               "are in jobs of 8 or more.")
               .arg(count(jobs.jobs), number(jobs.gpuHours, 0), percent(jobs.atMostOneGpuJobShare),
                    percent(jobs.eightOrMoreGpuHourShare));
    all << ImportText::tr(
               "Half of them run for at most %1, 95 of 100 for at most %2; the largest 1 % hold %3 of the "
               "GPU-hours.")
               .arg(duration(jobs.durationP50Seconds), duration(jobs.durationP95Seconds),
                    percent(jobs.largestPercentGpuHourShare));
    all << ImportText::tr(
               "They arrive %1 an hour on average and %2 at most; the longest burst with less than a minute "
               "between two has %3 jobs.")
               .arg(number(jobs.arrivalsMeanHour), count(jobs.arrivalsPeakHour), count(jobs.largestBurstJobs));
    all << (jobs.waitKnown
                ? ImportText::tr("Half of them waited at most %1 to start, 95 of 100 at most %2.")
                      .arg(duration(jobs.waitP50Seconds), duration(jobs.waitP95Seconds))
                : ImportText::tr(
                      "The list has no times of both submit and start, so how long jobs waited is not known."));
    return all;
}

}  // namespace splitpoint::ui
