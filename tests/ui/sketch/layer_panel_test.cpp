#include "ui/sketch/layer_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "models/demand/curve.h"
#include "models/demand/mass.h"
#include "tests/ui/sketch/sketch_fixture.h"
#include "ui/sketch/copy_days_dialog.h"
#include "ui/sketch/import_dialog.h"
#include "ui/sketch/layer_form.h"
#include "ui/sketch/layer_list.h"
#include "ui/sketch/mass_panel.h"
#include "ui/sketch/reading_choice.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {
namespace {

using models::LayerKind;

class Layers : public test::SketchWindow {
  protected:
    LayerPanel& panel() { return *page().layers(); }
    QTreeWidget* list() { return panel().list(); }
    MassPanel& mass() { return *page().mass(); }
    std::vector<double> curve() {
        return models::demandCurve(session().workload(), window.document().snapshot()->hours);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier) { QTest::keyClick(list(), key, keys); }
};

TEST_F(Layers, TheEmptyStateSaysWhatLayersAreAndAddsTheFirst) {
    EXPECT_TRUE(panel().emptyState()->isVisible());
    panel().addLayer(LayerKind::Growth);
    EXPECT_FALSE(panel().emptyState()->isVisible());
    stack().undo();
    EXPECT_TRUE(panel().emptyState()->isVisible());
}

TEST_F(Layers, AreMovedCopiedAndRemovedByKeyboard) {
    panel().addLayer(LayerKind::Scale);
    panel().addLayer(LayerKind::Growth);
    panel().addLayer(LayerKind::Cap);
    list()->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(layersNow().front().kind(), LayerKind::Cap);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(layersNow().front().kind(), LayerKind::Cap) << "the base curve is not passed";
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(layersNow()[1].kind(), LayerKind::Cap);
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(layersNow().size(), 4U);
    EXPECT_EQ(layersNow()[2].what, layersNow()[1].what);
    EXPECT_NE(layersNow()[2].name, layersNow()[1].name);
    press(Qt::Key_Delete);
    EXPECT_EQ(layersNow().size(), 3U);
    undoAll();
    EXPECT_EQ(bytes(), start);
}

/// Qt gives a drop only to where a drag of its own came from, so the list is given one by hand.
struct DroppedOn : LayerList {
    using LayerList::dropEvent;
};

TEST_F(Layers, ADroppedRowAsksForThePlaceBeforeOrAfterTheRowUnderIt) {
    DroppedOn rows;
    rows.resize(300, 200);
    for (int row = 0; row < 4; ++row) rows.addTopLevelItem(new QTreeWidgetItem({QString::number(row)}));
    QSignalSpy moved(&rows, &LayerList::moveWanted);
    const QMimeData nothing;
    const auto drop = [&](int from, int under, bool below) {
        rows.setCurrentItem(rows.topLevelItem(from));
        const QRect at = rows.visualItemRect(rows.topLevelItem(under));
        QDropEvent event(QPointF(at.center().x(), below ? at.bottom() : at.top()), Qt::MoveAction, &nothing,
                         Qt::LeftButton, Qt::NoModifier);
        rows.dropEvent(&event);
        return moved.isEmpty() ? -1 : moved.takeFirst().at(1).toInt();
    };
    EXPECT_EQ(drop(0, 2, true), 2);
    EXPECT_EQ(drop(0, 2, false), 1);
    EXPECT_EQ(drop(3, 1, false), 1);
    EXPECT_EQ(drop(1, 1, true), -1) << "on itself";
    EXPECT_EQ(rows.topLevelItem(0)->text(0), QStringLiteral("0")) << "the list moves nothing by itself";
}

TEST_F(Layers, EveryParameterOfEveryKindIsEditedAndRefusedOutOfRange) {
    for (std::size_t k = 0; k < models::kLayerKindCount; ++k) {
        const auto kind = static_cast<LayerKind>(k);
        panel().addLayer(kind);
        const auto numbers = layerNumbers(layersNow().back(), session().clock());
        EXPECT_FALSE(numbers.isEmpty()) << models::kLayerKindNames[k];
        for (qsizetype n = 0; n < numbers.size(); ++n) {
            const auto before = layersNow().back();
            // An event must end before it comes again.
            const double step = kind == LayerKind::Event && n == 2 ? 1000.0 : 1.0;
            if (auto* box = qobject_cast<QDoubleSpinBox*>(panel().form()->editor(n))) {
                box->setValue(numbers[n].value + step);
                EXPECT_NEAR(layerNumbers(layersNow().back())[n].value, numbers[n].value + step, 1e-9)
                    << models::kLayerKindNames[k] << " " << n;
            } else {
                auto* choices = qobject_cast<QComboBox*>(panel().form()->editor(n));
                ASSERT_NE(choices, nullptr);
                EXPECT_GT(choices->count(), 1);
                Q_EMIT choices->activated(choices->currentIndex() == 0 ? 1 : 0);
                EXPECT_NE(layersNow().back(), before) << models::kLayerKindNames[k] << " " << n;
            }
        }
        undoAll();
    }
    EXPECT_EQ(bytes(), start);
    panel().addLayer(LayerKind::Event);
    QSignalSpy refused(&session(), &SketchSession::refused);
    auto* every = qobject_cast<QDoubleSpinBox*>(panel().form()->editor(2));
    every->setValue(1.0);
    EXPECT_EQ(refused.count(), 1) << "an event longer than its period";
    EXPECT_EQ(every->value(), 0.0) << "a refused number goes back";
}

TEST_F(Layers, ACurveIsImportedFromAFileAndTheFileIsNeverTouched) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("measured use.csv"));
    QByteArray text = "hour,gpus\n";
    for (int hour = 0; hour < 168; ++hour)
        text += QByteArray::number(hour) + ',' + QByteArray::number(hour % 24 + 0.25) + '\n';
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    ASSERT_TRUE(window.document().saveAs(folder.filePath(QStringLiteral("plan.splitpoint"))));

    ImportDialog* inside = panel().importCurve(file);
    EXPECT_TRUE(inside->problem().isEmpty()) << inside->problem().toStdString();
    EXPECT_TRUE(inside->beside()->isEnabled());
    inside->accept();
    ASSERT_EQ(layersNow().size(), 1U);
    EXPECT_EQ(layersNow().front().name, "measured use");
    EXPECT_EQ(at(38), 14.25);
    stack().undo();
    EXPECT_EQ(bytes(), start);

    ImportDialog* beside = panel().importCurve(file);
    beside->beside()->setChecked(true);
    beside->accept();
    const auto& curve = std::get<models::ImportLayer>(layersNow().front().what).curve;
    EXPECT_EQ(std::get<models::CsvDemand>(curve).path, "measured use.csv");
    ASSERT_TRUE(window.document().save());
    ASSERT_TRUE(window.openFile(window.document().path()));
    EXPECT_EQ(at(38), 14.25);
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_EQ(out.readAll(), text);
}

TEST_F(Layers, AnImportThatCannotBeReadSaysWhyAndAddsNothing) {
    ImportDialog* dialog = panel().importCurve();
    EXPECT_FALSE(dialog->problem().isEmpty()) << "nothing chosen yet";
    dialog->openFile(QStringLiteral("/no/such/curve.csv"));
    EXPECT_TRUE(dialog->problem().contains(QStringLiteral("cannot be read")));
    for (const char* text : {"hour,gpus\n0,1\n5,2\n", "a\tb\nc\td", "1\t2\t3\n4\t5\t6", ""}) {
        dialog->takeText(QString::fromUtf8(text));
        EXPECT_FALSE(dialog->problem().isEmpty()) << text;
        dialog->accept();
        EXPECT_EQ(bytes(), start) << text;
    }
    dialog->takeText(QStringLiteral("1,5\n2,5\n"));
    EXPECT_EQ(dialog->reading()->table()->rows.front().front(), 1.5) << "the only reading there is, and it is shown";
    dialog->accept();
    EXPECT_EQ(at(0), 1.5);
}

TEST_F(Layers, ASelectionIsCopiedToTheDaysThatAreChosen) {
    session().select(9, 17);
    session().commit({std::vector<double>(168, 64.0), {{9, 17}}}, {QStringLiteral("office"), {}, {}, {}});
    const auto targets = copyTargets(session());
    ASSERT_EQ(targets.size(), 6);
    for (const auto& target : targets) EXPECT_EQ(target.proposed, target.offsetDays <= 4) << target.day.toStdString();
    QTest::keyClick(page().canvas(), Qt::Key_C);
    auto* dialog = page().findChild<CopyDaysDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->days()[1]->setChecked(false);  // Wednesday
    dialog->accept();
    EXPECT_EQ(at(24 + 12), 64.0);
    EXPECT_NE(at(48 + 12), 64.0);
    EXPECT_EQ(at(96 + 12), 64.0);
    EXPECT_NE(at(120 + 12), 64.0);
    EXPECT_EQ(stack().count(), 2);
    session().select(4 * 24 + 9, 4 * 24 + 17);
    EXPECT_TRUE(copyTargets(session()).front().proposed) << "from Friday back to the other workdays";
}

TEST_F(Layers, MassControlsReachTheTypedNumberByALayerEach) {
    mass().peak()->setValue(80.0);
    auto now = curve();
    EXPECT_NEAR(*std::max_element(now.begin(), now.end()), 80.0, 1e-9);
    undoAll();
    mass().total()->setValue(20000.0);
    now = curve();
    EXPECT_NEAR(std::accumulate(now.begin(), now.end(), 0.0), 20000.0, 1e-6);
    undoAll();
    ASSERT_EQ(mass().months()->count(), 1) << "three weeks are within one month";
    EXPECT_EQ(mass().months()->itemText(0), QStringLiteral("Jan"));
    mass().monthTotal()->setValue(12345.0);
    EXPECT_NEAR(models::monthGpuHours(curve(), 0), 12345.0, 1e-6);
    EXPECT_EQ(layersNow().back().kind(), LayerKind::Months);
    undoAll();
    const double noon = curve()[12];
    mass().shift()->setValue(5);
    EXPECT_NEAR(curve()[17], noon, 1e-9);
    mass().shift()->setValue(-1);
    ASSERT_EQ(layersNow().size(), 1U);
    EXPECT_NEAR(curve()[11], noon, 1e-9);
    undoAll();
    mass().cap()->setValue(25.0);
    now = curve();
    EXPECT_EQ(*std::max_element(now.begin(), now.end()), 25.0);
    EXPECT_EQ(mass().peak()->value(), 25.0);
    undoAll();
    EXPECT_EQ(bytes(), start);
}

}  // namespace
}  // namespace splitpoint::ui
