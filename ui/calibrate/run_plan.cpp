#include "ui/calibrate/run_plan.h"

#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct RunPlanWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

RunPlan::Mode modeOf(const QJsonObject& json) {
    RunPlan::Mode mode;
    mode.rounds = json.value(u"rounds"_s).toInt();
    mode.fileMib = json.value(u"file_mib"_s).toDouble();
    return mode;
}

QString sizeWords(double mib) {
    return mib >= 1024.0 ? RunPlanWords::tr("%1 GiB").arg(QLocale().toString(mib / 1024.0, 'g', 3))
                         : RunPlanWords::tr("%1 MiB").arg(QLocale().toString(std::round(mib)));
}

}  // namespace

std::optional<RunPlan> readRunPlan(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.value(u"probes"_s).isArray() || !root.value(u"quick"_s).isObject() || !root.value(u"full"_s).isObject()) {
        return std::nullopt;
    }
    RunPlan plan;
    const QJsonArray probes = root.value(u"probes"_s).toArray();
    for (const auto& value : probes) {
        const QJsonObject probe = value.toObject();
        plan.probes.push_back({probe.value(u"device"_s).isDouble(),
                               probe.value(u"component"_s).toString() == u"storage"_s,
                               probe.value(u"quick_s"_s).toDouble(), probe.value(u"full_s"_s).toDouble()});
    }
    plan.gpus = root.value(u"gpu"_s).toString();
    plan.disturbs = root.value(u"disturbs"_s).toString();
    for (const auto& [key, size] :
         {std::pair{u"memory_mib"_s, &plan.memoryMib}, std::pair{u"gpu_memory_mib"_s, &plan.gpuMemoryMib}}) {
        if (root.value(key).toDouble() > 0.0) *size = root.value(key).toDouble();
    }
    plan.quick = modeOf(root.value(u"quick"_s).toObject());
    plan.full = modeOf(root.value(u"full"_s).toObject());
    return plan;
}

RunPlan::Share RunPlan::shareOf(bool isFull, bool gpuProbes, bool diskProbes) const {
    Share share;
    for (const Probe& probe : probes) {
        const double slotS = isFull ? probe.fullS : probe.quickS;
        if (slotS <= 0.0 || (probe.onGpu && !gpuProbes) || (probe.onDisk && !diskProbes)) continue;
        ++share.probes;
        share.seconds += slotS * (isFull ? full : quick).rounds;
    }
    return share;
}

QString diskSpaceProblem(const RunPlan::Mode& mode, double freeMib, const QString& folder) {
    const double neededMib = 2 * mode.fileMib;  // benchmarks/host/storage_file.cpp
    if (freeMib >= neededMib) return {};
    return RunPlanWords::tr(
               "The disk is left out: its test file needs %1 free in %2, and there are %3; free some space "
               "or choose another folder.")
        .arg(sizeWords(neededMib), folder, sizeWords(std::floor(freeMib)));
}

QString planWords(const std::optional<RunPlan>& plan, bool full, bool gpus, bool storage) {
    QStringList sentences;
    if (!plan) {
        sentences << (full ? RunPlanWords::tr("A full run takes at most five minutes.")
                           : RunPlanWords::tr("A quick run takes about half a minute."));
    } else {
        const RunPlan::Mode& mode = full ? plan->full : plan->quick;
        const RunPlan::Share share = plan->shareOf(full, gpus, storage);
        sentences << (share.probes == 1 ? RunPlanWords::tr("1 probe in %1 rounds or more, at least %2 s of sampling.")
                                              .arg(mode.rounds)
                                              .arg(std::ceil(share.seconds))
                                        : RunPlanWords::tr("%1 probes in %2 rounds or more, at least %3 s of sampling.")
                                              .arg(share.probes)
                                              .arg(mode.rounds)
                                              .arg(std::ceil(share.seconds)));
        if (plan->memoryMib) sentences << RunPlanWords::tr("Memory: up to %1.").arg(sizeWords(*plan->memoryMib));
        if (gpus && plan->gpuMemoryMib)
            sentences << RunPlanWords::tr("GPU memory: up to %1.").arg(sizeWords(*plan->gpuMemoryMib));
        if (storage)
            sentences << RunPlanWords::tr("Disk: a test file of %1, removed at the end.").arg(sizeWords(mode.fileMib));
    }
    sentences << (plan && !plan->disturbs.isEmpty()
                      ? worded(plan->disturbs.toStdString())
                      : RunPlanWords::tr(
                            "CPU, memory, the disk under test and the GPUs are loaded meanwhile; work that runs there "
                            "slows down, and makes the result worse than the machine is."));
    return sentences.join(QChar(u' '));
}

}  // namespace splitpoint::ui
