// Files of every kind through the dialogue: what is guessed, what is changed, what lands, what is refused.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include "models/demand/statistics.h"
#include "tests/ui/import/import_window.h"
#include "tests/ui/patience.h"
#include "ui/calibrate/note_label.h"
#include "ui/catalogue/empty_hint.h"
#include "ui/charts/chart_view.h"
#include "ui/import/bill_panel.h"
#include "ui/import/groups_panel.h"
#include "ui/import/import_words.h"
#include "ui/import/plain_hours.h"
#include "ui/import/reading_form.h"
#include "ui/import/rows_table.h"
#include "ui/import/usage_file.h"
#include "ui/sketch/import_dialog.h"
#include "ui/sketch/sketch_page.h"

namespace splitpoint::ui {
namespace {

using models::imports::FindingKind;
using models::imports::Fix;
using models::imports::ImportKind;
using models::imports::Role;

class UsageImport : public test::ImportWindow {
  protected:
    static void pick(QComboBox* box, int data) {
        const int index = box->findData(data);
        ASSERT_GE(index, 0) << data;
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    template <class Enum>
    static void pick(QComboBox* box, Enum value) {
        pick(box, static_cast<int>(value));
    }
    /// The choice beside a finding; null where it has none.
    QComboBox* fixOf(FindingKind kind) {
        for (int row = 0; row < dialog->findings()->rowCount(); ++row) {
            if (dialog->findings()->item(row, 0)->text() == findingTitle(kind))
                return qobject_cast<QComboBox*>(dialog->findings()->cellWidget(row, 2));
        }
        return nullptr;
    }
    double mean() { return models::demandStatistics(dialog->imported()->usage.gpus).meanGpus; }
};

TEST_F(UsageImport, EveryFormatLandsAsLayersInOneStepAndUndoTakesItBack) {
    const std::pair<const char*, ImportKind> all[] = {
        {"sacct_X_parsable2.txt", ImportKind::Sacct},
        {"sacct_steps_parsable2.txt", ImportKind::Sacct},
        {"prometheus_query_range_dcgm_gpu_util.json", ImportKind::Prometheus},
        {"prometheus_query_range_aggregated.json", ImportKind::Prometheus},
        {"nvidia_smi_query_gpu.csv", ImportKind::NvidiaSmi},
        {"nvidia_smi_query_gpu_nounits.csv", ImportKind::NvidiaSmi},
        {"focus_1.0_real_excerpt.csv", ImportKind::Focus},
        {"focus_1.2_synth.csv", ImportKind::Focus},
        {"aws_cur_legacy_synth.csv", ImportKind::Cur},
        {"aws_cur2_selected_columns_synth.csv", ImportKind::Cur},
        {"opencost_allocation_export.csv", ImportKind::OpenCost}};
    for (const auto& [name, kind] : all) {
        open(sampleFile(name));
        EXPECT_EQ(dialog->problem().toStdString(), "") << name;
        ASSERT_TRUE(dialog->imported()) << name;
        EXPECT_EQ(dialog->imported()->look->reading.kind.value, kind) << name;
        EXPECT_EQ(static_cast<ImportKind>(dialog->reading()->kind()->currentData().toInt()), kind) << name;
        EXPECT_GT(dialog->rows()->rowCount(), 0) << name;
        EXPECT_TRUE(dialog->chart()->spec().emptyReason.isEmpty()) << name;
        const auto plainly = models::imports::importPlainly({sampleFile(name).toStdString(), "", ""});
        const std::vector<double> expected = dialog->imported()->usage.gpus;
        EXPECT_EQ(expected, plainly.usage.gpus) << name << ": as on the command line";
        importNow();
        ASSERT_EQ(stack().count(), 1) << name;
        EXPECT_EQ(window.page(), Page::Sketch);
        ASSERT_FALSE(workload().demandLayers.empty()) << name;
        EXPECT_TRUE(workload().demandLayers.front().name.ends_with(", as read"))
            << workload().demandLayers.front().name;
        const auto landed = curve(expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            ASSERT_NEAR(landed[i], expected[i], 1e-9) << name << " hour " << i;
        const Provenance from = window.document().provenance().of(QStringLiteral("workloads[0].demand"));
        EXPECT_EQ(from.kind, ProvenanceKind::Imported) << name;
        EXPECT_EQ(from.source, QString::fromUtf8(name));
        EXPECT_FALSE(from.date.isEmpty());
        EXPECT_TRUE(from.note.contains(importKindTitle(kind))) << from.note.toStdString();
        stack().undo();
        EXPECT_EQ(bytes(), start) << name;
    }
}

TEST_F(UsageImport, ASourceThatIsNothingIsOneSentenceAndChangesNothing) {
    for (const char* name : {"prometheus_query_range_empty.json", "prometheus_query_range_error.json"}) {
        open(sampleFile(name));
        EXPECT_FALSE(dialog->problem().isEmpty()) << name;
        EXPECT_FALSE(dialog->importButton()->isEnabled());
        EXPECT_EQ(dialog->problem().count(u'\n'), 0);
        dialog->accept();
        EXPECT_EQ(bytes(), start);
        dialog->reject();
    }
    open(put("picture.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    EXPECT_TRUE(dialog->problem().contains(QStringLiteral("is no text"))) << dialog->problem().toStdString();
    dialog->openFile(folder.filePath(QStringLiteral("nowhere.csv")));
    settle();
    EXPECT_FALSE(dialog->problem().isEmpty());
    dialog->takeText(QStringLiteral("hello\nworld\n"));
    settle();
    EXPECT_FALSE(dialog->importButton()->isEnabled());
    EXPECT_EQ(bytes(), start);
}

TEST_F(UsageImport, ABadFileAfterAGoodOneLeavesTheGoodOne) {
    open(sampleFile("sacct_X_parsable2.txt"));
    pick(dialog->reading()->quantity(), models::imports::Quantity::Requested);
    settle();
    const auto before = dialog->imported()->usage.gpus;
    dialog->openFile(sampleFile("prometheus_query_range_error.json"));
    settle();
    EXPECT_EQ(dialog->problem().toStdString(), "");
    EXPECT_TRUE(dialog->importButton()->isEnabled());
    EXPECT_EQ(dialog->imported()->usage.gpus, before);
    EXPECT_EQ(dialog->reading()->quantity()->currentData().toInt(),
              static_cast<int>(models::imports::Quantity::Requested));
    importNow();
    EXPECT_TRUE(workload().demandLayers.front().name.starts_with("sacct_X_parsable2"))
        << workload().demandLayers.front().name;
}

TEST(WholeSentence, KeepsNamesAndAddresses) {
    EXPECT_EQ(wholeSentence(QStringLiteral("http://localhost:1: nothing answers there")), QStringLiteral("http://localhost:1: nothing answers there."));
    EXPECT_EQ(wholeSentence(QStringLiteral("usage.csv has no column of times.")), QStringLiteral("usage.csv has no column of times."));
    EXPECT_EQ(wholeSentence(QStringLiteral("the server answered late")), QStringLiteral("The server answered late."));
    EXPECT_EQ(wholeSentence({}), QString());
}

TEST_F(UsageImport, FindingsAreReadInFull) {
    open(sampleFile("sacct_X_parsable2.txt"));
    const FindingsTable* table = dialog->findings();
    dialog->tabs()->setCurrentIndex(1);
    QCoreApplication::processEvents();
    ASSERT_GT(table->rowCount(), 0);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QRect room(0, 0, table->columnWidth(1) - 4, 10000);
        const QString text = table->item(row, 1)->text();
        EXPECT_GE(table->rowHeight(row) + 2, table->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height()) << text.toStdString();
    }
}

TEST_F(UsageImport, FindingsHaveRoomInANarrowDialogToo) {
    open(put("dirty.csv", "time,gpus\n2026-03-01 00:00,1\n2026-03-01 01:00,-2\n2026-03-01 01:00,3\n2026-03-01 09:00,3\n"));
    dialog->tabs()->setCurrentIndex(1);
    const FindingsTable* table = dialog->findings();
    for (const int width : {700, 1200}) {
        dialog->resize(width, 560);
        QCoreApplication::processEvents();
        ASSERT_GE(table->rowCount(), 3);
        EXPECT_GE(table->columnWidth(1), table->viewport()->width() * 49 / 100) << width;
        EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width()) << width;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QWidget* box = table->cellWidget(row, 2);
            ASSERT_NE(box, nullptr);
            EXPECT_LE(box->height(), box->sizeHint().height()) << "a box is no taller than its words, however high its row is";
        }
    }
}

TEST_F(UsageImport, AnEmptyListOfFindingsSaysSo) {
    open(put("clean.csv", "time,gpus\n2026-03-01 00:00,1\n2026-03-01 01:00,2\n"));
    EXPECT_TRUE(dialog->findings()->hint()->shown().contains(QStringLiteral("every row was taken")));
    open(sampleFile("sacct_X_parsable2.txt"));
    EXPECT_GT(dialog->findings()->rowCount(), 0);
    EXPECT_TRUE(dialog->findings()->hint()->shown().isEmpty());
}

TEST_F(UsageImport, AHiddenReasonIsNoFault) {
    // Qt says a label without words is -1 high.
    static QStringList said;
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { said << text; });
    open(sampleFile("focus_1.2_synth.csv"));
    qInstallMessageHandler(before);
    for (const QString& text : said) EXPECT_FALSE(text.contains(QStringLiteral("Negative sizes"))) << text.toStdString();
}

TEST_F(UsageImport, ReasonsBesideFieldsAreReadInFull) {
    open(sampleFile("sacct_X_parsable2.txt"));
    for (const int width : {1008, 760, 1200}) {
        dialog->resize(width, 560);
        QCoreApplication::processEvents();
        for (const QLabel* label : dialog->reading()->findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap()) continue;
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << width << ": " << label->text().toStdString();
            EXPECT_LE(label->height(), label->heightForWidth(label->width()) + 2) << width << ": no empty lines around " << label->text().toStdString();
        }
    }
}

TEST_F(UsageImport, NumbersOfTheReadingEndWithTheirLastDigit) {
    open(put("load.csv", "time,gpus\n2026-03-01 00:00,1\n2026-03-01 02:00,2\n2026-03-01 04:00,3\n"));
    EXPECT_EQ(dialog->reading()->step()->text(), QStringLiteral("7200 s"));
    dialog->reading()->step()->setValue(0.5);
    EXPECT_EQ(dialog->reading()->step()->text(), QStringLiteral("0.5 s"));
}

TEST_F(UsageImport, TheBillSaysHowLongItIsKeptAndCanBeCopied) {
    open(sampleFile("focus_1.2_synth.csv"));
    importNow();
    BillDialog* bill = window.billDialog();
    ASSERT_NE(bill, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bill->panel()->table()->rowCount() > 0; }, test::kPatienceMs));
    EXPECT_EQ(bill->notCopied(), QStringLiteral("focus_1.2_synth"));
    bill->copyText();
    EXPECT_TRUE(bill->notCopied().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Tier\tPaid\tModeled\t"))) << text.toStdString();
    EXPECT_TRUE(text.contains(bill->panel()->sentences()->text()));
}

TEST_F(UsageImport, ABillIsComparedOverTheHoursThatAreKept) {
    open(sampleFile("focus_1.2_synth.csv"));
    dialog->reading()->keepHours()->setValue(24);
    settle();
    importNow();
    BillDialog* bill = window.billDialog();
    ASSERT_NE(bill, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bill->panel()->table()->rowCount() > 0; }, test::kPatienceMs));
    const QString text = bill->panel()->sentences()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("71.65"))) << "paid in the first day: " << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("in 24 hours"))) << text.toStdString();
}

TEST_F(UsageImport, EveryGuessCanBeChangedAndThePictureFollows) {
    open(put("load.csv",
             "when;gpus held;other\n01.03.2026 00:00;1,5;7\n01.03.2026 01:00;2,5;9\n02.03.2026 00:00;4;9\n"));
    ReadingForm* form = dialog->reading();
    EXPECT_EQ(form->delimiter()->currentData().toInt(), static_cast<int>(';'));
    EXPECT_EQ(form->decimalMark()->currentData().toInt(), static_cast<int>(models::imports::DecimalMark::Comma));
    EXPECT_EQ(dialog->imported()->usage.gpus.size(), 25U);
    const long long utc = dialog->imported()->usage.firstHour;
    form->timeZone()->setCurrentText(QStringLiteral("+02:00"));
    Q_EMIT form->timeZone()->activated(0);
    settle();
    EXPECT_EQ(dialog->imported()->usage.firstHour, utc - 2);
    form->step()->setValue(7200);
    settle();
    EXPECT_EQ(dialog->imported()->usage.gpus.size(), 26U) << "each value holds for two hours";
    form->step()->setValue(3600);
    settle();
    // Another column counts.
    auto* roleOfOther = qobject_cast<QComboBox*>(dialog->rows()->cellWidget(0, 4));
    auto* roleOfHeld = qobject_cast<QComboBox*>(dialog->rows()->cellWidget(0, 3));
    ASSERT_NE(roleOfOther, nullptr);
    pick(roleOfHeld, Role::Ignored);
    settle();
    pick(roleOfOther, Role::Value);
    settle();
    EXPECT_DOUBLE_EQ(dialog->imported()->usage.gpus.front(), 7.0);
    EXPECT_DOUBLE_EQ(dialog->chart()->spec().series.front().points.front().y(), 7.0);
    // A way to read it that gives nothing is a sentence, and what was shown stays.
    pick(form->delimiter(), static_cast<int>('|'));
    settle();
    EXPECT_FALSE(dialog->message().isEmpty());
    EXPECT_EQ(form->delimiter()->currentData().toInt(), static_cast<int>(';'));
    pick(form->kind(), ImportKind::Sacct);
    settle();
    EXPECT_TRUE(dialog->message().contains(QStringLiteral("lacks the columns"))) << dialog->message().toStdString();
    EXPECT_EQ(form->kind()->currentData().toInt(), static_cast<int>(ImportKind::Csv));
    EXPECT_DOUBLE_EQ(dialog->imported()->usage.gpus.front(), 7.0);
    EXPECT_TRUE(dialog->importButton()->isEnabled());
}

TEST_F(UsageImport, AFindingNamesItsRowAndItsFixBecomesALayer) {
    open(put("smi.csv",
             "time,gpu,util_percent,team\n2026-03-02 00:00,0,40,a\n2026-03-02 01:00,0,150,a\n2026-03-02 02:00,0,60,a\n"
             "2026-03-02 05:00,0,70,a\n"));
    pick(dialog->reading()->quantity(), models::imports::Quantity::DeviceBusy);
    settle();
    QComboBox* over = fixOf(FindingKind::OverHundred);
    ASSERT_NE(over, nullptr);
    bool named = false;
    for (int row = 0; row < dialog->findings()->rowCount(); ++row)
        named = named || dialog->findings()->item(row, 1)->text().startsWith(QStringLiteral("line 3"));
    EXPECT_TRUE(named) << "150 % stands in line 3";
    QComboBox* gap = fixOf(FindingKind::Gap);
    ASSERT_NE(gap, nullptr);
    EXPECT_EQ(dialog->imported()->usage.gpus[3], 0.0) << "nothing is filled in silence";
    pick(gap, Fix::Line);
    settle();
    EXPECT_GT(dialog->imported()->usage.gpus[3], 0.6);
    EXPECT_FALSE(dialog->chart()->spec().bands.isEmpty()) << "what was filled is marked";
    const auto expected = dialog->imported()->usage.gpus;
    importNow();
    const auto& layers = workload().demandLayers;
    ASSERT_EQ(layers.size(), 3U);
    EXPECT_EQ(layers[1].name, "Shares above 100 % cut to 100 %, smi");
    EXPECT_EQ(layers[2].name, "Gaps of smi: filled with a straight line");
    const auto landed = curve(expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(landed[i], expected[i], 1e-12);
}

TEST_F(UsageImport, BusyGpusNeverMakeTheDemandSmallerAndAreALayerThatIsOff) {
    open(sampleFile("nvidia_smi_query_gpu.csv"));
    const double held = dialog->imported()->usage.gpus.front();
    importNow();
    const auto& layers = workload().demandLayers;
    ASSERT_GE(layers.size(), 2U);
    EXPECT_FALSE(layers.back().on);
    EXPECT_TRUE(layers.back().name.starts_with("Consolidation")) << layers.back().name;
    EXPECT_DOUBLE_EQ(curve(1).front(), held);
}

TEST_F(UsageImport, AllocatedBecomesUsefulByTheEfficiencyOfWhereItWasMeasured) {
    open(sampleFile("sacct_X_parsable2.txt"));
    const double allocated = mean();
    pick(dialog->reading()->quantity(), models::imports::Quantity::Useful);
    settle();
    QComboBox* on = dialog->reading()->measuredOn();
    ASSERT_GT(on->count(), 2) << "ideal bare metal, the deliveries of the scenario, another figure";
    const int virtualMachines = on->findText(QStringLiteral("On demand"), Qt::MatchContains);
    ASSERT_GE(virtualMachines, 0);
    on->setCurrentIndex(virtualMachines);
    Q_EMIT on->activated(virtualMachines);
    settle();
    const double efficiency = dialog->reading()->factor()->value();
    EXPECT_LT(efficiency, 1.0);
    EXPECT_NEAR(mean(), allocated * efficiency, 1e-9);
    importNow();
    EXPECT_EQ(workload().demandLayers.back().name, "Useful GPUs per GPU held");
    EXPECT_EQ(std::get<models::ScaleLayer>(workload().demandLayers.back().what).factor, efficiency);
}

TEST_F(UsageImport, RequestedBecomesUsefulThroughARatioThatIsALayer) {
    open(sampleFile("sacct_X_parsable2.txt"));
    pick(dialog->reading()->quantity(), models::imports::Quantity::Requested);
    settle();
    dialog->reading()->factor()->setValue(0.8);
    settle();
    const auto requested = dialog->imported()->usage.gpus;
    importNow();
    EXPECT_EQ(workload().demandLayers.back().name, "Useful GPUs per GPU requested");
    EXPECT_NEAR(curve(requested.size())[100], requested[100] * 0.8, 1e-9);
}

TEST_F(UsageImport, GroupsGoToWorkloadsAsChosen) {
    open(sampleFile("sacct_X_parsable2.txt"));
    const auto usage = dialog->imported()->usage;
    ASSERT_GE(usage.groups.size(), 2U);
    const int workloads = static_cast<int>(window.document().snapshot()->workloads.size());
    GroupsPanel* groups = dialog->groups();
    auto* first = qobject_cast<QComboBox*>(groups->table()->cellWidget(0, 2));
    auto* second = qobject_cast<QComboBox*>(groups->table()->cellWidget(1, 2));
    first->setCurrentIndex(1);
    Q_EMIT first->activated(1);
    second->setCurrentIndex(workloads);  // a new one
    Q_EMIT second->activated(workloads);
    importNow();
    ASSERT_EQ(window.document().snapshot()->workloads.size(), static_cast<std::size_t>(workloads) + 1);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_EQ(curve(usage.gpus.size(), 1)[50], usage.groups[0].gpus[50]);
    EXPECT_EQ(workload(static_cast<std::size_t>(workloads)).name, usage.groups[1].name);
    EXPECT_NEAR(curve(usage.gpus.size(), static_cast<std::size_t>(workloads))[50], usage.groups[1].gpus[50], 1e-12);
    EXPECT_EQ(window.document().provenance().of(QStringLiteral("workloads[%1].demand").arg(workloads)).kind,
              ProvenanceKind::Imported);
    stack().undo();
    EXPECT_EQ(bytes(), start);

    open(sampleFile("sacct_X_parsable2.txt"));
    for (int row = 0; row < dialog->groups()->table()->rowCount(); ++row) {
        auto* box = qobject_cast<QComboBox*>(dialog->groups()->table()->cellWidget(row, 2));
        box->setCurrentIndex(workloads + 1);  // left out
        Q_EMIT box->activated(workloads + 1);
    }
    EXPECT_FALSE(dialog->importButton()->isEnabled());
    EXPECT_TRUE(dialog->problem().contains(QStringLiteral("left out"))) << dialog->problem().toStdString();
}

TEST_F(UsageImport, ProposalsOfJobsAreTakenOneByOne) {
    open(put("jobs.csv",
             "job_id,submit_s,start_s,duration_s,gpus\n1,0,7200,36000,8\n2,0,7200,36000,8\n3,0,7300,3600,1\n4,10,7400,"
             "3600,1\n"));
    EXPECT_TRUE(dialog->tabs()->isTabVisible(3));
    const auto& boxes = dialog->jobs()->boxes();
    ASSERT_EQ(boxes.size(), 3);
    for (const QCheckBox* box : boxes) {
        EXPECT_FALSE(box->isChecked()) << "the user decides";
        EXPECT_FALSE(box->accessibleDescription().isEmpty()) << "the evidence is told";
    }
    const int gpusBefore = workload().gpusPerJob;
    boxes[2]->setChecked(true);
    importNow();
    EXPECT_EQ(workload().maxDelayHours, 2);
    EXPECT_EQ(workload().gpusPerJob, gpusBefore);
    EXPECT_EQ(window.document().provenance().of(QStringLiteral("workloads[0].max_delay_hours")).kind,
              ProvenanceKind::Imported);
    stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(UsageImport, AHugeFileReadsInTheBackgroundAndStops) {
    QByteArray text = "JobID|Partition|State|Start|End|ElapsedRaw|AllocTRES\n";
    for (int job = 0; job < 400'000; ++job)
        text += QByteArray::number(job) + "|p|COMPLETED|2026-03-01T00:00:00|2026-03-01T05:00:00|18000|gres/gpu=8\n";
    const QString file = put("big.txt", text);
    dialog = window.importUsage(file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->rows()->rowCount() > 0; }, test::kPatienceMs))
        << "the first rows come at once";
    int turns = 0;
    while (dialog->isBusy() && ++turns < 3) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        EXPECT_LT(turn.elapsed(), 2000) << "the window goes on";
    }
    if (dialog->isBusy()) {
        EXPECT_TRUE(dialog->stopButton()->isVisible());
        dialog->stopButton()->click();
        EXPECT_FALSE(dialog->isBusy());
        EXPECT_FALSE(dialog->importButton()->isEnabled());
        EXPECT_TRUE(dialog->problem().contains(QStringLiteral("stopped")));
        dialog->openFile(file);
    }
    settle();
    EXPECT_EQ(dialog->problem().toStdString(), "");
    EXPECT_DOUBLE_EQ(dialog->imported()->usage.gpus[2], 8.0 * 400'000);
    dialog->openFile(file);
    dialog->reject();  // closing while it reads
    QCoreApplication::processEvents();
    EXPECT_EQ(bytes(), start);
}

TEST_F(UsageImport, ABillIsComparedWithThePlansAndFollowsThem) {
    open(sampleFile("focus_1.2_synth.csv"));
    EXPECT_TRUE(dialog->tabs()->isTabVisible(4));
    importNow();
    ASSERT_NE(window.billDialog(), nullptr);
    EXPECT_TRUE(window.billDialog()->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.isSettled(); }, test::kPatienceMs));
    BillPanel* panel = window.billDialog()->panel();
    ASSERT_GE(panel->table()->rowCount(), 2);
    for (const int width : {1400, 700, 420}) {
        window.billDialog()->resize(width, 640);
        QCoreApplication::processEvents();
        for (int row = 0; row < panel->table()->rowCount(); ++row) {
            const QTableWidgetItem* tier = panel->table()->item(row, 0);
            EXPECT_GT(panel->table()->columnWidth(0), QFontMetrics(tier->font()).horizontalAdvance(tier->text()))
                << tier->text().toStdString() << " is cut off at " << width;
        }
    }
    const auto cell = [&](int row, int column) {
        QString text = panel->table()->item(row, column)->text();
        text.remove(u'$').remove(u',').replace(QChar(0x2212), u'-');
        return text.toDouble();
    };
    for (int row = 0; row < panel->table()->rowCount(); ++row) {
        EXPECT_NEAR(cell(row, 3), cell(row, 1) - cell(row, 2), 0.0101) << "dollars and cents";
        EXPECT_NEAR(cell(row, 3), cell(row, 4) + cell(row, 5) + cell(row, 6) + cell(row, 7), 0.0301);
        for (int column = 1; column < panel->table()->columnCount(); ++column) {
            const QString text = panel->table()->item(row, column)->text();
            EXPECT_EQ(text.indexOf(QLocale().decimalPoint()), text.size() - 3) << text.toStdString();
        }
    }
    const int all = panel->table()->rowCount() - 1;
    const QString modeled = panel->table()->item(all, 2)->text();
    EXPECT_TRUE(modeled.contains(QLocale().groupSeparator())) << modeled.toStdString();
    EXPECT_TRUE(panel->sentences()->text().contains(modeled)) << "the words write money as the table does: " << panel->sentences()->text().toStdString();
    const QString before = panel->bridge()->spec().description;
    ASSERT_TRUE(window.document().edit({QStringLiteral("dearer"), {}, {}, {}}, [](models::Scenario& scenario) {
        scenario.offer(models::Tier::OnDemand)->usdPerGpuHour = 9.0;
        scenario.offer(models::Tier::BareMetal)->usdPerGpuHour = 8.0;
    }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->bridge()->spec().description != before; }, test::kPatienceMs))
        << "it follows edits";
}

struct Trace {
    const char* file;
    int skip, keep;
    double mean, peak;
};

TEST_F(UsageImport, RealTracesOfBothKindsHaveTheStatisticsOfTheirReadme) {
    const QString traces = QStringLiteral(SPLITPOINT_SHARED "/data/traces/");
    if (!QFile::exists(traces + QStringLiteral("README.md"))) GTEST_SKIP() << "no traces beside the checkout";
    const Trace all[] = {
        {"philly_2017_jobs.csv", 336, 864, 512.6, 868.6},      {"msitp_2021_c05_jobs.csv", 168, 1248, 9.2, 242.3},
        {"alibaba_openb_2023_jobs.csv", 336, 480, 38.4, 59.3}, {"helios_earth_2020-05_hourly.csv", 0, 0, 570.9, 746.2},
        {"azure_llm_conv_2024_hourly.csv", 0, 0, 60.4, 100},   {"servegen_mlarge_2w_hourly.csv", 0, 0, 53.7, 100}};
    for (const Trace& trace : all) {
        open(traces + QString::fromUtf8(trace.file));
        ASSERT_EQ(dialog->problem().toStdString(), "") << trace.file;
        const long long first = dialog->imported()->usage.firstHour;
        if (trace.keep > 0) {
            dialog->reading()->skipHours()->setValue(static_cast<int>(trace.skip - first));
            settle();
            dialog->reading()->keepHours()->setValue(trace.keep);
            settle();
        }
        const auto facts = models::demandStatistics(dialog->imported()->usage.gpus);
        EXPECT_NEAR(facts.meanGpus, trace.mean, 0.0501) << trace.file;
        EXPECT_NEAR(facts.peakGpus, trace.peak, 0.0501) << trace.file;
        const auto expected = dialog->imported()->usage.gpus;
        importNow();
        const auto landed = curve(expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) ASSERT_NEAR(landed[i], expected[i], 1e-9) << trace.file;
        stack().undo();
        EXPECT_EQ(bytes(), start);
    }
}

TEST_F(UsageImport, AFileDroppedOnTheWindowOrTheSketchOpensTheDialogueThatFits) {
    const auto drop = [](QWidget* on, const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(on)->event(&event);
    };
    drop(&window, sampleFile("sacct_X_parsable2.txt"));
    auto* usage = window.findChild<UsageImportDialog*>();
    ASSERT_NE(usage, nullptr);
    usage->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.showPage(Page::Sketch);
    drop(&window.sketch(), put("curve.csv", "hour,gpus\n0,1\n1,2\n"));
    usage = window.findChild<UsageImportDialog*>();
    ASSERT_NE(usage, nullptr) << "one way in";
    EXPECT_EQ(window.findChild<ImportDialog*>(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([usage] { return !usage->isBusy(); }, test::kPatienceMs));
    EXPECT_EQ(usage->problem().toStdString(), "");
    EXPECT_EQ(usage->imported()->usage.gpus, (std::vector<double>{1, 2}));
    usage->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    drop(&window.sketch(), sampleFile("focus_1.2_synth.csv"));
    EXPECT_NE(window.findChild<UsageImportDialog*>(), nullptr);
    EXPECT_TRUE(looksLikeUsage(sampleFile("prometheus_query_range_aggregated.json")));
    EXPECT_FALSE(looksLikeUsage(QStringLiteral(SPLITPOINT_TEST_DATA "/import/nccl.json")));
}

TEST_F(UsageImport, NumbersWithoutTimesAreHoursAndSayHowTheyLay) {
    QByteArray grid;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) grid += (hour > 0 ? "\t" : "") + QByteArray::number(day * 100 + hour);
        grid += '\n';
    }
    open();
    dialog->takeText(QString::fromUtf8(grid));
    settle();
    ASSERT_EQ(dialog->problem().toStdString(), "");
    ASSERT_EQ(dialog->imported()->usage.gpus.size(), 168U);
    EXPECT_EQ(dialog->imported()->usage.gpus[24 + 5], 105);
    importNow();
    EXPECT_EQ(curve(168)[6 * 24 + 23], 623);
    EXPECT_TRUE(window.document()
                    .provenance()
                    .of(QStringLiteral("workloads[0].demand"))
                    .source.contains(QStringLiteral("7 days down, 24 hours across")));

    open(put(
        "week.csv", "hour,Mon,Tue\n" + [] {
            QByteArray rows;
            for (int hour = 0; hour < 24; ++hour)
                rows += QByteArray::number(hour) + ":00," + QByteArray::number(2 * hour) + "," +
                        QByteArray::number(hour + 50) + "\n";
            return rows;
        }()));
    ASSERT_EQ(dialog->problem().toStdString(), "");
    ASSERT_EQ(dialog->imported()->usage.gpus.size(), 48U);
    EXPECT_EQ(dialog->imported()->usage.gpus[24 + 3], 53);
}

TEST_F(UsageImport, ColumnsThatAreAddedUpAreAmongTheFindings) {
    open(put("teams.csv", "time,red,blue\n2026-03-01 00:00,1,4\n2026-03-01 01:00,2,4\n"));
    const FindingsTable* table = dialog->findings();
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_TRUE(table->item(0, 1)->text().startsWith(
        QStringLiteral("2 columns are added up at the times of time: red, blue. ")))
        << table->item(0, 1)->text().toStdString();
    EXPECT_EQ(dialog->tabs()->tabText(1), QStringLiteral("Findings (1)"));
    open(put("gaps.csv", "time,red,blue\n2026-03-01 00:00,1,4\n2026-03-01 01:00,-2,4\n2026-03-01 02:00,2,4\n"));
    EXPECT_GT(dialog->findings()->rowCount(), 1);
    EXPECT_NE(fixOf(FindingKind::Negative), nullptr) << "the fixes stand beside their findings";
    open(put("one.csv", "time,gpus\n2026-03-01 00:00,1\n2026-03-01 01:00,2\n"));
    EXPECT_EQ(dialog->findings()->rowCount(), 0);
}

TEST_F(UsageImport, OnlyNumbersWithoutTimesAreTakenAsPlainHours) {
    EXPECT_NE(plainHoursIn(QStringLiteral("1\n2\n3\n")), nullptr);
    EXPECT_NE(plainHoursIn(QStringLiteral("1\t2\t3\r\n")), nullptr);
    EXPECT_EQ(plainHoursIn(QString()), nullptr);
    EXPECT_EQ(plainHoursIn(QStringLiteral("7\n")), nullptr) << "one number is no curve";
    EXPECT_EQ(plainHoursIn(QStringLiteral("hour,gpus\n0,1\n1,2\n")), nullptr) << "a curve file has times";
    EXPECT_EQ(plainHoursIn(QStringLiteral("2026-01-01;1\n2026-01-02;2\n")), nullptr);
    EXPECT_EQ(plainHoursIn(QStringLiteral("1.3.2026 00:00;1\n1.3.2026 01:00;2\n")), nullptr);
    EXPECT_EQ(plainHoursIn(QStringLiteral("1,500\n2,500\n")), nullptr) << "1.5 or 1500: nobody guesses";
    const auto days = plainHoursIn((QStringLiteral("30,").repeated(23) + QStringLiteral("5\n")).repeated(5));
    ASSERT_NE(days, nullptr);
    EXPECT_EQ(days->name, "5 days down, 24 hours across");
    EXPECT_EQ(plainHoursInFile(sampleFile("sacct_X_parsable2.txt")), nullptr);
    EXPECT_EQ(plainHoursInFile(sampleFile("focus_1.2_synth.csv")), nullptr);
}

}  // namespace
}  // namespace splitpoint::ui
