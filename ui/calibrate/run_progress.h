#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace splitpoint::ui {

/// What one probe of a run has shown so far.
struct ProbeProgress {
    QString component, method;
    std::optional<int> device;
    int rounds = 0;                         ///< that it has finished
    QString status = QStringLiteral("ok");  ///< as in the profile
    std::optional<double> value;            ///< over the rounds so far, in `unit`
    QString unit;
    std::optional<double> spread;  ///< standard deviation of ln over the rounds so far
};

/// Something the calibrator found, in its own words.
struct RunFinding {
    QString code, text;
    [[nodiscard]] bool isWarning() const { return code.startsWith(u"W_"); }
};

/// The state of a run as the calibrator's JSON lines tell it. Lines that are none, or unknown events, change nothing:
/// they are kept as `chatter` for the message of a run that ends badly.
class RunProgress {
  public:
    /// @param line one line of the calibrator's stderr, with or without its line end
    /// @return true where something changed that is worth showing
    bool take(const QByteArray& line);

    [[nodiscard]] int rounds() const { return rounds_; }
    [[nodiscard]] int plannedProbes() const { return plannedProbes_; }
    [[nodiscard]] const std::vector<ProbeProgress>& probes() const { return probes_; }
    [[nodiscard]] const std::vector<RunFinding>& findings() const { return findings_; }
    [[nodiscard]] std::optional<double> remainingS() const { return remainingS_; }
    [[nodiscard]] std::optional<int> exitCode() const { return exitCode_; }
    /// Share of planned probe rounds that are done, 0 to 1; 0 before the plan is known.
    [[nodiscard]] double share() const;
    /// The last lines that were no events, newest last, at most five.
    [[nodiscard]] const QStringList& chatter() const { return chatter_; }

  private:
    int rounds_ = 0, plannedProbes_ = 0;
    long finishedRounds_ = 0;
    std::vector<ProbeProgress> probes_;
    std::vector<RunFinding> findings_;
    std::optional<double> remainingS_;
    std::optional<int> exitCode_;
    QStringList chatter_;
};

/// "about 12 s left", "less than a second left", "about 3 min 10 s left".
[[nodiscard]] QString remainingWords(double seconds);

}  // namespace splitpoint::ui
