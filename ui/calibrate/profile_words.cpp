#include "ui/calibrate/profile_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include "models/calibration/gpu_peak.h"
#include "ui/format/number_format.h"
#include "ui/inputs/field_parts.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::calibration::Finding;
using models::calibration::ProbeRecord;
using models::calibration::Profile;

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

/// Above this a round differs from the next by more than quick runs aim at (calibration.md 2.3).
constexpr double kNoisySpread = 0.05;

QString digits(double value) {
    return QLocale().toString(value, 'g', 3);
}

/// Three digits with the largest prefix that keeps the number at 1 or more.
QString prefixed(double value, const QString& unit) {
    constexpr std::array kPrefixes{std::pair{1e12, u'T'}, std::pair{1e9, u'G'}, std::pair{1e6, u'M'},
                                   std::pair{1e3, u'k'}};
    for (const auto& [factor, prefix] : kPrefixes) {
        if (std::abs(value) >= factor) {
            const double shown = value / factor;
            return u"%1 %2%3"_s.arg(QLocale().toString(shown, 'f',
                                                       shown >= 100  ? 0
                                                       : shown >= 10 ? 1
                                                                     : 2),
                                    QChar(prefix), unit);
        }
    }
    return u"%1 %2"_s.arg(digits(value), unit);
}

QString timeWords(double ns) {
    if (ns >= 1e9) return u"%1 s"_s.arg(digits(ns / 1e9));
    if (ns >= 1e6) return u"%1 ms"_s.arg(digits(ns / 1e6));
    if (ns >= 1e3) return u"%1 \u00b5s"_s.arg(digits(ns / 1e3));
    return u"%1 ns"_s.arg(digits(ns));
}

const Finding* gpuError(const Profile& profile) {
    static const std::set<std::string> kCodes{
        "E_NO_TOOLKIT", "E_NO_DRIVER", "E_DRIVER_STUB", "E_DRIVER_OLD", "E_DRIVER_MISMATCH",
        "E_NO_DEVICE",  "E_NOT_READY", "E_BUSY",        "E_ARCH",       "E_DEVICE_LOST",
        "E_ECC",        "E_GPU"};
    const auto& errors = profile.outcome.errors;
    const auto found =
        std::find_if(errors.begin(), errors.end(), [](const Finding& each) { return kCodes.contains(each.code); });
    return found == errors.end() ? nullptr : &*found;
}

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

/// The twelve letters of CPUID leaf 0x40000000 as the product's name.
QString hypervisorWords(const std::string& signature) {
    if (signature.starts_with("KVM")) return u"KVM"_s;
    if (signature.starts_with("Microsoft")) return u"Hyper-V"_s;
    if (signature.starts_with("VMware")) return u"VMware"_s;
    if (signature.starts_with("Xen")) return u"Xen"_s;
    if (signature.starts_with("bhyve")) return u"bhyve"_s;
    return text(signature);
}

}  // namespace

QString valueWords(double value, const QString& unit) {
    if (unit == u"ns"_s) return timeWords(value);
    if (unit == u"1"_s) return u"%1 %"_s.arg(digits(value * 100.0));
    if (unit == u"flop/s"_s) return prefixed(value, u"FLOP/s"_s);
    if (unit == u"1/s"_s) return prefixed(value, u"/s"_s);
    return prefixed(value, unit);
}

QString valueRangeWords(double low, double high, const QString& unit) {
    QString from = valueWords(low, unit);
    const QString to = valueWords(high, unit);
    const QString suffix = to.mid(to.lastIndexOf(QChar(u' ')));
    if (from.endsWith(suffix)) from.chop(suffix.size());
    return ProfileWords::tr("%1 to %2").arg(from, to);
}

QString peakShareWords(const Profile& profile, const ProbeRecord& probe) {
    const auto share = models::calibration::shareOfPeak(profile, probe);
    return share ? formatNumber(*share, Quantity::Percent) : QString();
}

QString componentWords(const QString& component) {
    const std::string name = component.toStdString();
    for (std::size_t c = 0; c < models::kComponentCount; ++c) {
        if (models::kComponentNames[c] == name) return detail::componentLabel(static_cast<models::Component>(c));
    }
    if (component == u"jitter"_s) return ProfileWords::tr("Jitter");
    if (component == u"job"_s) return ProfileWords::tr("Your job");
    return component;
}

QString probeVerdict(const ProbeRecord& probe) {
    if (probe.status == "not_applicable") return ProfileWords::tr("not applicable");
    if (probe.status == "implausible") return ProfileWords::tr("implausible: faster than this hardware can be; not used");
    if (probe.status != "ok") {
        const QString why = worded(probe.statusText);
        const QString status = probe.status == "not_run"     ? ProfileWords::tr("not run")
                               : probe.status == "too_small" ? ProfileWords::tr("too little memory")
                                                             : ProfileWords::tr("failed");
        return why.isEmpty() ? status : u"%1: %2"_s.arg(status, why);
    }
    QStringList found;
    if (probe.hasFlag("thermal")) found << ProfileWords::tr("throttled by heat");
    if (probe.hasFlag("contended")) found << ProfileWords::tr("other work took the CPU");
    if (probe.hasFlag("burst")) found << ProfileWords::tr("fast at first, then limited");
    if (probe.hasFlag("two_regimes")) found << ProfileWords::tr("two levels");
    if (probe.hasFlag("drifting")) found << ProfileWords::tr("drifting");
    const bool spreadKnown = probe.summary && probe.summary->roundCv;
    if (spreadKnown && *probe.summary->roundCv > kNoisySpread) found << ProfileWords::tr("noisy");
    if (found.isEmpty()) {
        if (spreadKnown) return ProfileWords::tr("stable");
        return probe.rounds.size() > 1 ? ProfileWords::tr("no interval: rounds of 0") : ProfileWords::tr("one round: no interval");
    }
    return found.join(u", "_s);
}

QString liveVerdict(const QString& status, int rounds, std::optional<double> spread) {
    if (status != u"ok"_s)
        return status == u"not_run"_s          ? ProfileWords::tr("not run")
               : status == u"not_applicable"_s ? ProfileWords::tr("not applicable")
                                               : ProfileWords::tr("failed");
    if (rounds < 2 || !spread) return ProfileWords::tr("first round");
    return *spread > kNoisySpread ? ProfileWords::tr("noisy so far") : ProfileWords::tr("stable so far");
}

QString placeWords(const Profile& profile) {
    QString place = profile.isBareMetal()        ? ProfileWords::tr("bare metal")
                    : profile.isVirtualMachine() ? ProfileWords::tr("virtual machine")
                                                 : ProfileWords::tr("unknown place");
    const auto& v = profile.virtualization;
    QStringList notes;
    if (profile.isVirtualMachine() && !v.cpuidSignature.empty()) notes << hypervisorWords(v.cpuidSignature);
    if (!v.gpuMode.empty() && v.gpuMode != "none")
        notes << ProfileWords::tr("GPU by %1").arg(text(v.gpuMode).replace(QChar(u'_'), QChar(u' ')));
    if (v.verdict == "unknown" && !v.declared.empty()) notes << ProfileWords::tr("as declared");
    if (!notes.isEmpty()) place += u" (%1)"_s.arg(notes.join(u", "_s));
    if (profile.isContainer()) {
        place += v.container.empty() ? ProfileWords::tr(", in a container (declared)")
                                     : ProfileWords::tr(", in a container (%1)").arg(text(v.container));
    }
    return place;
}

QString gpuWords(const Profile& profile) {
    if (profile.gpus.empty()) return ProfileWords::tr("no GPU measured");
    const auto& first = profile.gpus.front();
    QString words = text(first.name);
    if (!first.migProfile.empty()) words += ProfileWords::tr(", MIG slice %1").arg(text(first.migProfile));
    if (profile.gpus.size() > 1) words = ProfileWords::tr("%1 \u00d7 %2").arg(profile.gpus.size()).arg(words);
    return first.driver.empty() ? words : ProfileWords::tr("%1 (driver %2)").arg(words, text(first.driver));
}

QString hostWords(const Profile& profile) {
    const auto& machine = profile.machine;
    QStringList parts;
    if (!machine.cpu.model.empty()) parts << text(machine.cpu.model);
    if (const auto cpus = machine.cpu.allowed ? machine.cpu.allowed : machine.cpu.threads)
        parts << (*cpus == 1 ? ProfileWords::tr("1 CPU") : ProfileWords::tr("%1 CPUs").arg(*cpus));
    if (machine.memory.totalBytes) {
        parts << ProfileWords::tr("%1 GiB").arg(
            QLocale().toString(std::round(static_cast<double>(*machine.memory.totalBytes) / 1073741824.0)));
    }
    return parts.isEmpty() ? ProfileWords::tr("unknown host") : parts.join(u", "_s);
}

QString gpuNextStep(const Profile& profile) {
    const Finding* error = gpuError(profile);
    if (error == nullptr) return {};
    const bool lost = error->code == "E_DEVICE_LOST" || error->code == "E_ECC";
    const QString words =
        lost ? ProfileWords::tr("%1 The host part of this profile still counts.").arg(worded(error->text))
             : ProfileWords::tr("No GPU was measured: %1 The host part of this profile counts.").arg(worded(error->text));
    return codeLast(text(error->code), words);
}

QString validationWords(const Profile& profile) {
    std::set<std::string> names;
    for (const ProbeRecord& probe : profile.probes) {
        if (!probe.device || probe.validated.value_or(true)) continue;
        for (const auto& gpu : profile.gpus) {
            if (gpu.index == *probe.device) names.insert(gpu.name);
        }
    }
    if (names.empty()) return {};
    QStringList list;
    for (const std::string& name : names) list << text(name);
    return ProfileWords::
        tr("GPU probes were never validated on this GPU type (%1): no two runs in a row were shown to agree there. Run "
           "\u201csplitpoint-calibrate run --aa\u201d on that machine.")
            .arg(list.join(u", "_s));
}

QStringList findingWords(const Profile& profile) {
    QStringList list;
    for (const Finding& error : profile.outcome.errors) {
        if (&error != gpuError(profile))
            list << codeLast(text(error.code), worded(error.text));  // `gpuNextStep` has it, with the next step
    }
    // A warning that came in every round is said once, with how often.
    std::map<std::string, int> rounds;
    for (const Finding& warning : profile.outcome.warnings) ++rounds[warning.code + warning.probe];
    for (const Finding& warning : profile.outcome.warnings) {
        int& count = rounds[warning.code + warning.probe];
        if (count == 0) continue;
        list << (count > 1 ? ProfileWords::tr("%1 (%2, said %3 times)").arg(worded(warning.text), text(warning.code)).arg(count)
                           : codeLast(text(warning.code), worded(warning.text)));
        count = 0;
    }
    list.removeDuplicates();
    return list;
}

QString codeLast(const QString& code, const QString& sentence) {
    return code.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, code);
}

QString codeLast(const QString& words) {
    static const QRegularExpression kCoded(u"^([EW]_[A-Z0-9_]+): (.+)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kCoded.match(words);
    if (!match.hasMatch()) return worded(words.toStdString());
    QString sentence = match.captured(2);
    sentence[0] = sentence.at(0).toUpper();
    return codeLast(match.captured(1), worded(sentence.toStdString()));
}

QString probeWords(const QString& method) {
    static const QHash<QString, QString> kNames{
        {u"tc_f16_f32acc"_s, ProfileWords::tr("GPU compute")},     {u"gpu_triad_f32x4"_s, ProfileWords::tr("GPU memory")},
        {u"launch_sync_spin"_s, ProfileWords::tr("Launch")},       {u"h2d_pinned"_s, ProfileWords::tr("To GPU")},
        {u"d2h_pinned"_s, ProfileWords::tr("From GPU")},           {u"cpu_int_1t"_s, ProfileWords::tr("CPU, integer")},
        {u"cpu_fp_1t"_s, ProfileWords::tr("CPU, float")},          {u"mem_triad_mt"_s, ProfileWords::tr("Host memory")},
        {u"rand_read_4k_qd1"_s, ProfileWords::tr("Storage read")}, {u"p2p_copy"_s, ProfileWords::tr("GPU to GPU")},
        {u"allreduce"_s, ProfileWords::tr("All-reduce")}};
    return kNames.value(method, method);
}

QString exampleMark() {
    return ProfileWords::tr("Example data");
}

}  // namespace splitpoint::ui
