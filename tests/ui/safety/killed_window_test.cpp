// kill -9 at seeded moments of a window that types, drags and saves: the file is whole, and whatever the window had saved
// or kept before, or something later, is there again.
#include <random>
#include <vector>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/recovery_store.h"

namespace splitpoint::ui {
namespace {

/// What the driver told, in order: states it went to, and what was on disk by then.
struct Log {
    std::vector<double> states{100};
    std::size_t safeUpTo = 0;   ///< index of the newest state that was kept or saved
    double savedWage = 100;     ///< of the last save that returned
    std::vector<double> maybeSaved{100};  ///< what the file may hold: the last save, and one under way
    bool inDrag = false, typed = false;

    void take(const QByteArray& line) {
        const QList<QByteArray> words = line.split(' ');
        const double wage = words.value(1).toDouble();
        const QByteArray what = words.value(0);
        if (what == "state") {
            states.push_back(wage);
            typed = typed || !inDrag;
        } else if (what == "drag") {
            inDrag = true;
        } else if (what == "drop") {
            inDrag = false;
        } else if (what == "kept") {
            safeUpTo = std::max(safeUpTo, newest(wage));
        } else if (what == "saving") {
            maybeSaved.push_back(wage);
        } else if (what == "saved") {
            savedWage = wage;
            maybeSaved = {wage};
            safeUpTo = std::max(safeUpTo, newest(wage));
        }
    }
    /// Index of the newest state with that wage that was told of; 0 for none.
    [[nodiscard]] std::size_t newest(double wage) const {
        for (std::size_t s = states.size(); s > 0; --s) {
            if (states[s - 1] == wage) return s - 1;
        }
        return 0;
    }
};

class KilledWindow : public testing::TestWithParam<unsigned> {};

TEST_P(KilledWindow, LosesNothingThatWasKeptAndNeverTheFile) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.splitpoint"));
    models::Scenario scenario = test::fullScenario();
    scenario.operations.hourlyWageUsd = 100.0;
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(models::scenarioJson(scenario)));
    out.close();

    std::mt19937 random(GetParam());
    const int killAfter = 40 + static_cast<int>(random() % 160);  // lines
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(SPLITPOINT_DRIVER), {QStringLiteral("edit"), file, QString::number(GetParam())});
    Log log;
    int lines = 0;
    bool kept = false;
    QList<QByteArray> told;
    // A line count is the clock, so that a slow machine changes nothing; at least one copy must have come by itself.
    while ((lines < killAfter || !kept) && lines < 20000) {
        ASSERT_TRUE(window.canReadLine() || window.waitForReadyRead(test::kPatienceMs))
            << window.readAllStandardError().toStdString();
        while (window.canReadLine()) {
            told << window.readLine().trimmed();
            ++lines;
            kept = kept || told.back().startsWith("kept");
        }
    }
    window.kill();
    ASSERT_TRUE(window.waitForFinished(test::kPatienceMs));
    told << window.readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray& line : std::as_const(told)) log.take(line);
    EXPECT_TRUE(kept) << "a copy comes while edits keep coming";
    EXPECT_TRUE(log.typed);

    const auto saved = models::readScenarioFile(file.toStdString());
    ASSERT_TRUE(saved) << saved.error().front().message;
    const double wage = saved->scenario.operations.hourlyWageUsd.typical;
    EXPECT_NE(std::find(log.maybeSaved.begin(), log.maybeSaved.end(), wage), log.maybeSaved.end()) << wage;
    const std::string text = models::scenarioJson(saved->scenario);
    EXPECT_EQ(models::sha256Hex(text), saved->sha256) << "the file is as saving writes it, whole";

    const FoundCopies found = findRecoveryCopies(folder.filePath(QStringLiteral("data/SplitpointTests/Safety/recovery")));
    EXPECT_TRUE(found.problems.isEmpty()) << found.problems.join(QChar(u'\n')).toStdString();
    ASSERT_LE(found.copies.size(), 1U);
    std::size_t best = log.newest(wage);
    if (!found.copies.empty()) {
        const RecoveryRecord& record = found.copies.front()->record();
        const auto copy = models::parseScenario(record.text, {}, "copy");
        ASSERT_TRUE(copy);
        EXPECT_EQ(record.file, file);
        best = std::max(best, log.newest(copy->operations.hourlyWageUsd.typical));
    }
    EXPECT_GE(best, log.safeUpTo) << "state " << log.states[best] << " is back, " << log.states[log.safeUpTo] << " was safe";
}

INSTANTIATE_TEST_SUITE_P(Seeds, KilledWindow, testing::Range(1U, 9U));

}  // namespace
}  // namespace splitpoint::ui
