#include "ui/charts/chart_view.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include <gtest/gtest.h>

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_table_dialog.h"

namespace splitpoint::ui {
namespace {

struct ChartViewTest : testing::Test {
    ChartViewTest() {
        view.resize(300, 220);
        view.setSpec(effectiveCostChart(evaluation));
    }
    models::Evaluation evaluation = fixture::evaluation();
    ChartView view;
};

TEST_F(ChartViewTest, redrawsWhenTheNumbersChange) {
    const QImage before = view.grab().toImage();
    evaluation.plans[0].usdPerUsefulGpuHour = 1.0;
    view.setSpec(effectiveCostChart(evaluation));
    EXPECT_NE(view.grab().toImage(), before);
    EXPECT_EQ(view.grab().toImage(), view.grab().toImage()) << "same spec, same picture";
}

/// Counts the times a widget was painted.
struct Paints : QObject {
    int count = 0;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count;
        return QObject::eventFilter(watched, event);
    }
};

TEST_F(ChartViewTest, paintsAgainOnlyWhatLooksDifferent) {
    Paints paints;
    view.installEventFilter(&paints);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return paints.count > 0; })) << "a busy machine shows it late";
    QTest::qWait(20);
    paints.count = 0;
    view.setSpec(effectiveCostChart(evaluation));
    QTest::qWait(20);
    EXPECT_EQ(paints.count, 0);
    for (ChartSpec spec : fixture::sampleSpecs()) {
        view.setSpec(spec);
        QTest::qWait(20);
        paints.count = 0;
        spec.table = {};
        view.setSpec(spec);
        QTest::qWait(20);
        EXPECT_EQ(paints.count, 0) << spec.id.toStdString() << ": numbers that are not painted";
        spec.title += QLatin1Char('!');
        view.setSpec(spec);
        QTest::qWait(20);
        EXPECT_EQ(paints.count, 1) << spec.id.toStdString();
    }
}

TEST_F(ChartViewTest, screenAndPictureAgree) {
    view.resize(520, 300);
    for (const ChartSpec& spec : fixture::sampleSpecs()) {
        view.setSpec(spec);
        const QImage screen = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage picture = view.toImage(view.size(), 1.0).convertToFormat(QImage::Format_RGB32);
        EXPECT_EQ(screen, picture) << spec.id.toStdString();
    }
}

TEST_F(ChartViewTest, tellsAssistiveToolsItsNameDescriptionAndNumbers) {
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->text(QAccessible::Name).toStdString(), "Effective cost");
    EXPECT_TRUE(chart->text(QAccessible::Description).contains(QStringLiteral("Hybrid $2.50")));
    EXPECT_TRUE(chart->text(QAccessible::Value).contains(QStringLiteral("$2.50000")));
}

TEST_F(ChartViewTest, tableTwinOpensByKeyAndFollowsTheChart) {
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    auto* dialog = view.findChild<ChartTableDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->tsv(), view.spec().table.toTsv());
    evaluation.plans[2].usdPerUsefulGpuHour = 7.25;
    view.setSpec(effectiveCostChart(evaluation));
    EXPECT_TRUE(dialog->tsv().contains(QStringLiteral("$7.25000")));
}

TEST_F(ChartViewTest, copiesPictureAndNumbersTogether) {
    view.copyPicture();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(mime, nullptr);
    EXPECT_TRUE(mime->hasImage());
    EXPECT_TRUE(mime->hasFormat(QStringLiteral("image/svg+xml")));
    EXPECT_EQ(mime->text(), view.spec().table.toTsv());
}

TEST_F(ChartViewTest, savesPngAndSvgAndSaysWhyItCannot) {
    const QTemporaryDir folder;
    EXPECT_EQ(view.savePicture(folder.filePath(QStringLiteral("a.png"))), QString());
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("a.png"))).size(), QSize(1280, 800)) << "at least 640 by 400, at twice the resolution";
    EXPECT_EQ(view.savePicture(folder.filePath(QStringLiteral("a.svg"))), QString());
    const QString problem = view.savePicture(folder.filePath(QStringLiteral("no/such/folder/a.png")));
    EXPECT_TRUE(problem.contains(QStringLiteral("was not saved")));
    const QString pipe = folder.filePath(QStringLiteral("pipe.png"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(view.savePicture(pipe), QStringLiteral("The picture was not saved: %1 is no ordinary file; give another name.").arg(pipe));
    struct stat now {};
    ASSERT_EQ(::stat(QFile::encodeName(pipe).constData(), &now), 0);
    EXPECT_TRUE(S_ISFIFO(now.st_mode)) << "a pipe is never replaced";
}

/// No file of this process grows beyond so many bytes while this lives: the write stops in the middle, as on a disk that fills up.
class SmallDisk {
  public:
    explicit SmallDisk(rlim_t bytes) : ignored_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, ignored_);
    }

  private:
    void (*ignored_)(int);
    rlimit before_{};
};

TEST_F(ChartViewTest, aDiskThatFillsUpKeepsThePictureOfBefore) {
    const QTemporaryDir folder;
    for (const char* ending : {"svg", "pdf", "png"}) {
        const QString path = folder.filePath(QStringLiteral("a.") + QLatin1StringView(ending));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        QString problem;
        {
            const SmallDisk disk(512);
            problem = view.savePicture(path);
        }
        EXPECT_TRUE(problem.startsWith(QStringLiteral("The picture was not saved: %1 could not be written: ").arg(path))) << problem.toStdString();
        EXPECT_TRUE(problem.endsWith(QStringLiteral("; name a folder that can be written."))) << problem.toStdString();
        EXPECT_FALSE(problem.contains(QStringLiteral("Unknown error"))) << problem.toStdString();
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), "old") << ending;
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3) << "no part is left behind";
    EXPECT_EQ(view.savePicture(folder.path()), QStringLiteral("The picture was not saved: %1 is a folder; give a file.").arg(folder.path()));
}

TEST_F(ChartViewTest, leavesFilesAloneThatAreNoPictures) {
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.splitpoint"));
    QFile file(plan);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("work");
    file.close();
    EXPECT_EQ(view.savePicture(plan),
              QStringLiteral("The picture was not saved: the name %1 says no kind of picture; let it end in .png, .svg or .pdf.").arg(plan));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "work");
}

TEST_F(ChartViewTest, everyActionHasATextAndTheChartTakesFocus) {
    EXPECT_EQ(view.chartActions().size(), 5);
    for (const QAction* action : view.chartActions()) EXPECT_FALSE(action->text().isEmpty());
    EXPECT_EQ(view.focusPolicy(), Qt::StrongFocus);
}

}  // namespace
}  // namespace splitpoint::ui
