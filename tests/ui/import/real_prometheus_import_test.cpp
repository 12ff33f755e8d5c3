// Debian's Prometheus, serving recorded DCGM metrics, through the dialogue until its curve is layers of the sketch.
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "tests/models/import/real_prometheus.h"
#include "tests/ui/import/import_window.h"
#include "ui/charts/chart_view.h"
#include "ui/import/prometheus_form.h"
#include "ui/import/rows_table.h"

namespace splitpoint::ui {
namespace {

using models::imports::RealPrometheus;

class RealPrometheusImport : public test::ImportWindow {};

TEST_F(RealPrometheusImport, RecordedMetricsBecomeLayersOfTheSketch) {
    if (!RealPrometheus::isInstalled()) GTEST_SKIP() << RealPrometheus::kMissing;
    const RealPrometheus server(2);
    ASSERT_EQ(server.waitUntilReady(), "") << server.log();
    const auto saved = models::imports::importPlainly(
        models::imports::sample("prometheus_query_range_dcgm_gpu_util.json"), models::imports::ImportKind::Prometheus);

    open();
    dialog->showPrometheus(true);
    PrometheusForm* form = dialog->prometheus();
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(1741564800, Qt::UTC);
    form->from()->setDateTime(begin);
    form->until()->setDateTime(begin.addDays(1));
    form->step()->setValue(300);
    form->token()->setText(QStringLiteral("sekret-0123456789-token"));
    QTest::keyClicks(form->server(), QString::fromStdString(server.address()));
    ASSERT_EQ(form->query()->currentText(), QStringLiteral("DCGM_FI_DEV_GPU_UTIL"));
    ASSERT_TRUE(form->fetchButton()->isEnabled());
    QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
    settle();
    ASSERT_EQ(dialog->problem().toStdString(), "") << dialog->message().toStdString();
    ASSERT_TRUE(dialog->imported());
    const std::vector<double> expected = dialog->imported()->usage.gpus;
    EXPECT_EQ(expected, saved.usage.gpus) << "as the saved answer says";
    EXPECT_TRUE(dialog->chart()->spec().emptyReason.isEmpty());
    EXPECT_GT(dialog->rows()->rowCount(), 0);
    EXPECT_GT(dialog->findings()->rowCount(), 0) << "a replaced pod and an hour's gap are in the record";

    importNow();
    ASSERT_EQ(stack().count(), 1);
    EXPECT_EQ(window.page(), Page::Sketch);
    ASSERT_FALSE(workload().demandLayers.empty());
    EXPECT_EQ(workload().demandLayers.front().name, "Prometheus, as read");
    const auto landed = curve(expected.size());
    for (std::size_t hour = 0; hour < expected.size(); ++hour) EXPECT_NEAR(landed[hour], expected[hour], 1e-9) << hour;
    const Provenance from = window.document().provenance().of(QStringLiteral("workloads[0].demand"));
    EXPECT_EQ(from.source, QStringLiteral("DCGM_FI_DEV_GPU_UTIL at ") + QString::fromStdString(server.address()));
    EXPECT_EQ(window.document().fileText().find("sekret"), std::string::npos);
    EXPECT_EQ(server.log().find("sekret"), std::string::npos);
    stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(RealPrometheusImport, AWrongQueryIsToldInTheServersOwnWords) {
    if (!RealPrometheus::isInstalled()) GTEST_SKIP() << RealPrometheus::kMissing;
    const RealPrometheus server(3);
    ASSERT_EQ(server.waitUntilReady(), "") << server.log();
    open();
    dialog->showPrometheus(true);
    PrometheusForm* form = dialog->prometheus();
    form->server()->setText(QString::fromStdString(server.address()));
    form->query()->setEditText(QStringLiteral("sum by (("));
    QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
    settle();
    EXPECT_TRUE(dialog->message().contains(QStringLiteral("parse error"))) << dialog->message().toStdString();
    EXPECT_FALSE(dialog->importButton()->isEnabled());
    form->query()->setEditText(QStringLiteral("no_such_metric"));
    QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(dialog->problem().isEmpty()) << "an answer without series";
    EXPECT_EQ(bytes(), start);
}

}  // namespace
}  // namespace splitpoint::ui
