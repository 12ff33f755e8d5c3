#include "ui/calibrate/figure_table.h"

#include <QHeaderView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

const QString kShort = QStringLiteral("stable");
const QString kLong = QStringLiteral("two levels, drifting, noisy, throttled by heat, other work took the CPU");

TEST(FigureTable, NumbersStandToTheRightUnderTheirHeader) {
    FigureTable table(QStringLiteral("Figures"),
                      {QStringLiteral("Probe"), QStringLiteral("Value"), QStringLiteral("Verdict")});
    table.alignRight({1});
    table.setRows({{QStringLiteral("a"), QStringLiteral("9.3 GB/s"), kShort}});
    EXPECT_TRUE(table.item(0, 1)->textAlignment() & Qt::AlignRight);
    EXPECT_TRUE(table.horizontalHeaderItem(1)->textAlignment() & Qt::AlignRight);
    EXPECT_FALSE(table.item(0, 0)->textAlignment() & Qt::AlignRight);
}

TEST(FigureTable, TheLastColumnWrapsWhereItIsNarrowAndOtherRowsStayAsHighAsEver) {
    FigureTable table(QStringLiteral("Figures"), {QStringLiteral("Probe"), QStringLiteral("Verdict")});
    table.wrapLastColumn();
    table.resize(260, 300);
    table.show();
    table.setRows({{QStringLiteral("a"), kShort}, {QStringLiteral("b"), kLong}});
    QCoreApplication::processEvents();
    const int line = table.verticalHeader()->defaultSectionSize();
    EXPECT_EQ(table.rowHeight(0), line);
    EXPECT_GT(table.rowHeight(1), line);
    table.resize(1600, 300);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.rowHeight(1) == line; }, test::kPatienceMs))
        << "room for all of it in " << table.columnWidth(1) << " pixels, yet " << table.rowHeight(1) << " high";
}

}  // namespace
}  // namespace splitpoint::ui
