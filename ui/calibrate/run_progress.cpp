#include "ui/calibrate/run_progress.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct RunProgressWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr qsizetype kKeptChatter = 5;
constexpr double kLongestS = 1e8;  // three years: what says more is not to be believed

std::optional<double> number(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> remaining(const QJsonValue& value) {
    const auto seconds = number(value);
    return seconds && *seconds >= 0.0 && *seconds <= kLongestS ? seconds : std::nullopt;
}

}  // namespace

bool RunProgress::take(const QByteArray& line) {
    const QByteArray text = line.trimmed();
    if (text.isEmpty()) return false;
    const QJsonObject event = QJsonDocument::fromJson(text).object();
    const QString kind = event.value(u"event"_s).toString();
    if (kind == u"plan"_s) {
        rounds_ = event.value(u"rounds"_s).toInt();
        plannedProbes_ = event.value(u"probes"_s).toInt();
        remainingS_ = remaining(event.value(u"seconds"_s));
    } else if (kind == u"probe"_s) {
        ProbeProgress now;
        now.component = event.value(u"component"_s).toString();
        now.method = event.value(u"method"_s).toString();
        if (const int device = event.value(u"device"_s).toInt(-1); device >= 0) now.device = device;
        const auto same = std::find_if(probes_.begin(), probes_.end(), [&](const ProbeProgress& each) {
            return each.method == now.method && each.device == now.device;
        });
        ProbeProgress& probe = same == probes_.end() ? probes_.emplace_back(now) : *same;
        ++probe.rounds;
        ++finishedRounds_;
        probe.status = event.value(u"status"_s).toString();
        probe.value = number(event.value(u"value"_s));
        probe.unit = event.value(u"unit"_s).toString();
        probe.spread = number(event.value(u"spread"_s));
        remainingS_ = remaining(event.value(u"remaining_s"_s));
    } else if (kind == u"finding"_s) {
        findings_.push_back({event.value(u"code"_s).toString(), event.value(u"text"_s).toString()});
    } else if (kind == u"done"_s) {
        exitCode_ = event.value(u"exit_code"_s).toInt();
        remainingS_ = 0.0;
    } else {
        chatter_ << QString::fromUtf8(text.left(400));
        while (chatter_.size() > kKeptChatter) chatter_.removeFirst();
        return false;
    }
    return true;
}

double RunProgress::share() const {
    const double planned = static_cast<double>(rounds_) * plannedProbes_;
    return planned > 0.0 ? std::min(1.0, static_cast<double>(finishedRounds_) / planned) : 0.0;
}

QString remainingWords(double seconds) {
    if (seconds < 1.0) return RunProgressWords::tr("less than a second left");
    const int whole = static_cast<int>(std::ceil(seconds));
    if (whole < 100) return RunProgressWords::tr("about %1 s left").arg(whole);
    return RunProgressWords::tr("about %1 min %2 s left").arg(whole / 60).arg(whole % 60);
}

}  // namespace splitpoint::ui
