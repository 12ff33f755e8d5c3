#include "ui/export/report_pdf.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <set>

#include <gtest/gtest.h>

#include "tests/ui/export/export_fixture.h"
#include "ui/export/chart_collection.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {
namespace {

using test::chat;

QString everything(const Report& report) {
    QString all;
    for (const auto& page : report.pages) {
        for (const ReportBlock& block : page) {
            all += block.text + u'\n' + block.lines.join(u'\n') + u'\n';
            for (const QStringList& row : block.rows) all += row.join(u'|') + u'\n';
        }
    }
    return all;
}

TEST(Report, TellsAnswerReasonsScenariosAndSources) {
    const Report report = reportOf(chat());
    const QString all = everything(report);
    EXPECT_TRUE(all.contains(QString::fromStdString(chat().deck.answer.headline)));
    for (const models::Reason& reason : chat().deck.why->sentences) {
        if (reason.key.rfind("switch_", 0) != 0) {
            EXPECT_TRUE(all.contains(QString::fromStdString(reason.sentence))) << reason.sentence;
        }
    }
    for (const std::string& caveat : chat().deck.answer.caveats)
        EXPECT_TRUE(all.contains(QString::fromStdString(caveat))) << caveat;
    EXPECT_TRUE(all.contains(QStringLiteral("October quote")));
    EXPECT_TRUE(all.contains(formatNumber(*chat().deck.evaluation.plan(models::PlanKind::Virtual).usdPerUsefulGpuHour,
                                          Quantity::UsdPerGpuHour, Precision::Full)));
    std::set<QString> charts;
    for (const auto& page : report.pages) {
        for (const ReportBlock& block : page) {
            for (const ChartSpec& spec : block.charts) charts.insert(spec.id);
        }
    }
    for (const char* id : {"plans.effective_cost", "why.bridge", "map.decision", "explore.cost_against_nodes",
                           "demand.week", "demand.load_duration", "compare.effective_cost"})
        EXPECT_EQ(charts.count(QString::fromLatin1(id)), 1U) << id;
}

TEST(Report, SaysWhatIfWeAreWrongWhereInputsHaveRanges) {
    ASSERT_TRUE(chat().deck.futures);
    const QString all = everything(reportOf(chat()));
    EXPECT_TRUE(all.contains(QStringLiteral("What if we are wrong")));
    ASSERT_TRUE(chat().deck.futures->calibrating);
    EXPECT_TRUE(all.contains(QString::fromStdString(chat().deck.futures->calibrating->sentence)));
    ExportSubject exact = chat();
    exact.deck.futures.reset();
    EXPECT_FALSE(everything(reportOf(exact)).contains(QStringLiteral("What if we are wrong")));
}

TEST(Report, SaysWhatIsPaidTodayWhereItIsStated) {
    EXPECT_FALSE(everything(reportOf(chat())).contains(QStringLiteral("what you pay today")));
    ExportSource source = test::chatSource();
    models::Scenario scenario = *source.scenario;
    scenario.currentSpend = models::CurrentSpend{"the old cluster", 60'000.0, 20'000.0};
    source.scenario = std::make_shared<const models::Scenario>(scenario);
    const auto subject = exportSubject(source, {});
    ASSERT_TRUE(subject.has_value());
    const std::string words = (*subject)->deck.spendWords();
    EXPECT_NE(words.find("what you pay today"), std::string::npos) << words;
    EXPECT_TRUE(everything(reportOf(**subject)).contains(QString::fromStdString(words)));
}

TEST(Report, HasTwoToSixPagesForEverySample) {
    for (const char* name : test::kSamples) {
        ExportSource source = test::chatSource();
        source.scenario = std::make_shared<const models::Scenario>(test::sample(name));
        source.others.clear();
        const auto subject = exportSubject(source, {});
        ASSERT_TRUE(subject.has_value()) << name;
        const QByteArray pdf = reportPdf(reportOf(**subject));
        EXPECT_TRUE(pdf.startsWith("%PDF")) << name;
        EXPECT_GE(test::pageCount(pdf), 2) << name;
        EXPECT_LE(test::pageCount(pdf), 6) << name;
        EXPECT_TRUE(pdf.contains("/FontFile2")) << "fonts are embedded";
        EXPECT_LT(pdf.size(), 2'000'000) << name;
        const QString keep = qEnvironmentVariable("SPLITPOINT_GALLERY");
        if (!keep.isEmpty()) {
            QFile file(keep + QStringLiteral("/report-%1.pdf").arg(QString::fromLatin1(name)));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(pdf);
        }
    }
}

TEST(Report, NoWordOfATableIsWiderThanItsColumn) {
    constexpr double kTextWidth = 793.7 - 2 * 56.0, kPadding = 8.0;  // A4 less its margins; of a cell
    QFont font = QGuiApplication::font();
    font.setPointSizeF(8.5);
    int words = 0;
    for (const char* name : test::kSamples) {
        ExportSource source = test::chatSource();
        source.scenario = std::make_shared<const models::Scenario>(test::sample(name));
        source.others.clear();
        const auto subject = exportSubject(source, {});
        ASSERT_TRUE(subject.has_value()) << name;
        for (const auto& page : reportOf(**subject).pages)
            for (const ReportBlock& block : page)
                for (qsizetype row = 0; row < block.rows.size(); ++row)
                    for (qsizetype column = 0; column < block.rows[row].size(); ++column)
                        for (const QString& word : block.rows[row][column].split(u' ')) {
                            font.setBold(row == 0);
                            ++words;
                            EXPECT_LE(QFontMetricsF(font).horizontalAdvance(word), block.widths[column] * kTextWidth - kPadding)
                                << name << ": " << word.toStdString();
                        }
    }
    EXPECT_GT(words, 500);
}

TEST(Report, HasSixPagesAtMostWithScenariosBesideIt) {
    const QByteArray pdf = reportPdf(reportOf(chat()));
    EXPECT_LE(test::pageCount(pdf), 6);
}

TEST(Report, TakesOnePlanAloneAndNothingToServe) {
    for (const bool noDemand : {false, true}) {
        ExportSource source = test::chatSource();
        models::Scenario scenario = *source.scenario;
        if (noDemand) {
            for (auto& workload : scenario.workloads) workload.demand = models::HourlyDemand{{0.0}};
        } else {
            scenario.offer(models::Tier::BareMetal).reset();
        }
        source.scenario = std::make_shared<const models::Scenario>(scenario);
        source.others.clear();
        const auto subject = exportSubject(source, {});
        ASSERT_TRUE(subject.has_value()) << (subject ? "" : subject.error().message);
        const QByteArray pdf = reportPdf(reportOf(**subject));
        EXPECT_GE(test::pageCount(pdf), 2);
        EXPECT_LE(test::pageCount(pdf), 6);
    }
}

TEST(ChartCollection, HasEachChartOnceWithATitle) {
    std::set<QString> ids;
    for (const ChartSpec& spec : chartsOf(chat())) {
        EXPECT_TRUE(ids.insert(spec.id).second) << spec.id.toStdString();
        EXPECT_FALSE(spec.id.isEmpty());
        EXPECT_FALSE(spec.title.isEmpty()) << spec.id.toStdString();
    }
    EXPECT_GE(ids.size(), 19U);
}

}  // namespace
}  // namespace splitpoint::ui
