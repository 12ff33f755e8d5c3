#include "ui/sketch/paste_grid.h"

#include <gtest/gtest.h>

#include "ui/sketch/import_curve.h"

namespace splitpoint::ui {
namespace {

const QLocale kUs(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

QString lines(int rows, int columns, int stepDown, int stepAcross) {
    QString text;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) cells << QString::number(row * stepDown + column * stepAcross);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::string whyNot(const QString& text) {
    const auto table = readPastedTable(text, kUs);
    return table ? "it was read" : table.error().toStdString();
}

TEST(PasteReading, PassesOverHeadingsDatesAndCountedHours) {
    const QString list = QStringLiteral("Day\tHour\tGPUs\nTue, 6 Jan 2026\t14:00\t36.5\nTue, 6 Jan 2026\t15:00\t37\n");
    EXPECT_EQ(readPastedTable(list, kUs)->rows, (std::vector<std::vector<double>>{{36.5}, {37}}));
    const QString dated = QStringLiteral("2026-01-06\t5\n2026-01-07\t6\n");
    EXPECT_EQ(readPastedTable(dated, kUs)->rows, (std::vector<std::vector<double>>{{5}, {6}}));
    const QString counted = QStringLiteral("hour,load\n0,5\n1,6\n2,7\n");
    EXPECT_EQ(readPastedTable(counted, kUs)->rows, (std::vector<std::vector<double>>{{5}, {6}, {7}}));
    EXPECT_EQ(readPastedTable(QStringLiteral("0\t5\n"), kUs)->rows, (std::vector<std::vector<double>>{{0, 5}}));
}

/// Days of 24 equal hours, 100 GPUs on the first, under a row and beside a column of headings where they are wanted.
QString tableOfDays(int count, bool down, const QString& corner, bool counted, bool dated) {
    const auto date = [](int day) { return QStringLiteral("2026-01-%1").arg(day + 1, 2, 10, QChar(u'0')); };
    const int rows = down ? 24 : count, columns = down ? count : 24;
    const auto label = [&](int n, bool isDay) { return isDay ? date(n) : QString::number(n); };
    const bool hasTop = down ? dated : counted, hasSide = down ? counted : dated;
    QString text;
    for (int row = hasTop ? -1 : 0; row < rows; ++row) {
        QStringList cells;
        if (hasSide) cells << (row < 0 ? corner : label(row, !down));
        for (int column = 0; column < columns; ++column)
            cells << (row < 0 ? label(column, down) : QString::number(100 + (down ? column : row)));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

TEST(PasteReading, HoursThatHeadAnyNumberOfDaysAreNoDay) {
    for (const int count : {1, 2, 5, 6, 7, 8, 14, 23, 28, 30}) {
        for (const bool down : {false, true}) {
            for (const QString& corner : {QString(), QStringLiteral("Hour")}) {
                const auto hours = readPastedHours(tableOfDays(count, down, corner, true, true), kUs);
                ASSERT_TRUE(hours) << hours.error().toStdString();
                ASSERT_EQ(hours->gpus.size(), 24U * static_cast<std::size_t>(count)) << count << down;
                for (std::size_t h = 0; h < hours->gpus.size(); ++h)
                    ASSERT_EQ(hours->gpus[h], 100.0 + static_cast<double>(h / 24)) << count << down << h;
            }
            // Without dates a week or a day round them is a table of its own: 6 days under 0 to 23 may be 7.
            if (count == 6 || count == 23) continue;
            EXPECT_EQ(readPastedHours(tableOfDays(count, down, {}, true, false), kUs)->gpus.size(),
                      24U * static_cast<std::size_t>(count))
                << count << down;
        }
    }
}

TEST(PasteReading, AnHourWithoutAValueIsSaidAndTakesNoRowWithIt) {
    QString week = lines(7, 24, 1, 2);
    week.replace(0, week.indexOf(u'\n'), QStringLiteral("9\t").repeated(23));
    EXPECT_NE(whyNot(week).find("Row 1, column 24: the cell is empty"), std::string::npos) << whyNot(week);
    EXPECT_NE(whyNot(QStringLiteral("Mon 00:00\t\nMon 01:00\t5\n")).find("Row 1, column 2: the cell is empty"),
              std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("\n5\n6\n")).find("Row 1, column 1: the cell is empty"), std::string::npos);
    EXPECT_EQ(readPastedTable(QStringLiteral("1E+02\n5\n"), kUs)->rows, (std::vector<std::vector<double>>{{100}, {5}}))
        << "as spreadsheets show a number in a narrow column";
    EXPECT_EQ(readPastedTable(QStringLiteral("Demand 2026\t\t\n1\t2\t3\n"), kUs)->rows,
              (std::vector<std::vector<double>>{{1, 2, 3}}))
        << "a title is none";
}

/// Rows of numbers without an order, with commas between; those of the first column may be given.
QString commaLines(int rows, int columns, int least, int most, const QStringList& firstColumn = {}) {
    QString text;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << QString::number(least + (row * row * 11 + row * 37 + column * 17 + row * column * 5) % (most - least + 1));
        if (!firstColumn.isEmpty()) cells[0] = firstColumn[row];
        text += cells.join(u',') + u'\n';
    }
    return text;
}

/// As the table with semicolons: days of 24 numbers, whichever way they lie.
void expectReadLikeSemicolons(const QString& text) {
    QString semicolons = text;
    semicolons.replace(u',', u';');
    for (const QLocale& locale : {kUs, kGerman}) {
        const auto table = readPastedTable(text, locale), same = readPastedTable(semicolons, locale);
        ASSERT_TRUE(same) << same.error().toStdString();
        ASSERT_TRUE(table) << table.error().toStdString() << "\n" << text.toStdString();
        EXPECT_EQ(table->rows, same->rows);
        EXPECT_FALSE(pasteReadings(text, locale).needsChoice());
    }
}

TEST(PasteReading, CommasPartPlainNumbersOf24HoursByDays) {
    for (const auto& [least, most] : {std::pair{1, 40}, {10, 99}, {0, 9}, {100, 999}}) {
        for (const int days : {1, 2, 3, 5, 7, 31}) expectReadLikeSemicolons(commaLines(days, 24, least, most));
        for (const int days : {5, 7, 31}) expectReadLikeSemicolons(commaLines(24, days, least, most));
    }
    expectReadLikeSemicolons(lines(5, 24, 1, 1).replace(u'\t', u','));
    const auto days = readPastedHours(commaLines(5, 24, 1, 40), kUs);
    ASSERT_TRUE(days) << days.error().toStdString();
    EXPECT_EQ(days->reading, QStringLiteral("5 days down, 24 hours across"));
    QStringList hours;
    for (int hour = 0; hour < 24; ++hour) hours << QString::number(hour);
    expectReadLikeSemicolons(commaLines(24, 6, 100, 999, hours));
    expectReadLikeSemicolons(commaLines(24, 3, 100, 999, hours));
    QString windows = commaLines(5, 24, 1, 40).replace(u'\n', QStringLiteral("\r\n"));
    EXPECT_EQ(readPastedTable(windows, kUs)->rows, readPastedTable(commaLines(5, 24, 1, 40), kUs)->rows);
    EXPECT_EQ(readPastedTable(QStringLiteral("1.5,").repeated(23) + u'2', kUs)->rows.front().front(), 1.5);
    EXPECT_NE(whyNot(commaLines(5, 24, 1, 40) + QStringLiteral("1,2")).find("Row 6 has 2 cells and row 1 has 24"),
              std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("7,").repeated(23)).find("Row 1, column 24: the cell is empty"), std::string::npos);
}

TEST(PasteReading, CommasThatMayBeWithinNumbersPartNone) {
    const auto refuses = [](const QString& text, const char* part) {
        for (const QLocale& locale : {kUs, kGerman}) {
            const auto table = readPastedTable(text, locale);
            EXPECT_FALSE(table) << text.toStdString();
            if (!table) {
                EXPECT_NE(table.error().toStdString().find(part), std::string::npos) << table.error().toStdString();
            }
        }
    };
    const char* within = "The commas may stand between numbers or within them";
    refuses(QStringLiteral("12,5,").repeated(11) + QStringLiteral("13,0"), within);
    refuses(QStringLiteral("1,05,").repeated(11) + QStringLiteral("1,10"), within);
    refuses(QStringLiteral("1,5, ").repeated(11) + QStringLiteral("2,5"), within);
    refuses(commaLines(24, 3, 100, 999), within);
    QStringList minutes, days;
    for (int row = 0; row < 24; ++row) minutes << QString::number(60 * row);
    refuses(commaLines(24, 4, 1, 40, minutes), "The first column may count hours or be GPUs");
    refuses(commaLines(5, 24, 1, 40, minutes), "The first column may count hours or be GPUs");
    for (int row = 0; row < 24; ++row) days << QString::number(20260301 + row);
    EXPECT_FALSE(readPastedTable(commaLines(24, 4, 1, 40, days), kUs)) << "dates are no GPUs";
    // One number a line stays one.
    EXPECT_EQ(readPastedTable(QStringLiteral("30,25\n").repeated(24), kGerman)->across(), 1);
    EXPECT_EQ(readPastedTable(QStringLiteral("1,234,567\n") + QStringLiteral("1,234\n").repeated(23), kUs)->across(), 1);
    EXPECT_EQ(readPastedTable(QStringLiteral("1,234,567"), kUs)->rows, (std::vector<std::vector<double>>{{1234567}}));
}

TEST(PasteReading, SaysWhichCellIsNoNumberAndWhy) {
    EXPECT_EQ(whyNot(QStringLiteral("1\t2\n3\tmany")),
              "Row 2, column 2: “many” is not a number; write it like 1,234.5.");
    EXPECT_NE(whyNot(QStringLiteral("1\t2\n3\t-4")).find("Row 2, column 2: -4 is below 0"), std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("1\t2\n3")).find("Row 2 has 1 cells and row 1 has 2"), std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("1\n\n2")).find("Row 2, column 1: the cell is empty"), std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("1\n50 %")).find("not shares"), std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("1\n2,000,000,000")).find("too many"), std::string::npos);
    EXPECT_NE(whyNot(QStringLiteral("\n")).find("nothing to paste"), std::string::npos);
    EXPECT_NE(whyNot(QString(300000, QChar(u'\n')) + u'1').find("too much"), std::string::npos);
}

TEST(PasteReading, NumbersOfAnotherCountryAreOfferedAndNeverGuessed) {
    const PasteReadings german = pasteReadings(QStringLiteral("1.234,5\n2"), kUs);
    EXPECT_FALSE(german.own);
    ASSERT_TRUE(german.other);
    EXPECT_EQ(german.other->rows.front().front(), 1234.5);
    EXPECT_TRUE(german.needsChoice());
    const PasteReadings either = pasteReadings(QStringLiteral("1,234\n2"), kUs);
    EXPECT_EQ(either.own->rows.front().front(), 1234.0);
    EXPECT_EQ(either.other->rows.front().front(), 1.234);
    EXPECT_TRUE(either.needsChoice());
    EXPECT_TRUE(pasteReadings(QStringLiteral("1,234.5"), kGerman).needsChoice());
    EXPECT_FALSE(pasteReadings(QStringLiteral("1\n2"), kUs).needsChoice());
    EXPECT_FALSE(pasteReadings(QStringLiteral("1.5\n2"), kUs).needsChoice());
    EXPECT_FALSE(pasteReadings(QStringLiteral("1.5\n2,5"), kUs).needsChoice()) << "neither reading is one";
}

TEST(PastePlacing, BothOrientationsGoIntoBothForms) {
    for (const TableForm form : {TableForm::Grid, TableForm::List}) {
        for (const QString& text : {lines(7, 24, 24, 1), lines(24, 7, 1, 24)}) {
            const auto place = placePaste(*readPastedTable(text, kUs), form, 30, 168);
            ASSERT_TRUE(place) << place.error().toStdString();
            EXPECT_EQ(place->ranges, (std::vector<models::HourRange>{{0, 167}}))
                << "a whole week goes to its beginning";
            for (std::size_t h = 0; h < 168; ++h) EXPECT_EQ(place->gpus[h], static_cast<double>(h));
        }
        const auto day = placePaste(*readPastedTable(lines(24, 1, 1, 0), kUs), form, 24, 168);
        EXPECT_EQ(day->ranges.front(), (models::HourRange{24, 47}));
    }
}

TEST(PastePlacing, ARectangleOfTheGridGoesWhereASpreadsheetWouldPutIt) {
    const auto place = placePaste(*readPastedTable(lines(2, 3, 10, 1), kUs), TableForm::Grid, 24 + 9, 168);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->ranges, (std::vector<models::HourRange>{{33, 35}, {57, 59}}));
    EXPECT_EQ(place->gpus, (std::vector<double>{0, 1, 2, 10, 11, 12}));
    EXPECT_FALSE(placePaste(*readPastedTable(lines(2, 3, 10, 1), kUs), TableForm::List, 33, 168));
    EXPECT_FALSE(placePaste(*readPastedTable(lines(2, 3, 10, 1), kUs), TableForm::Grid, 22, 168)) << "over midnight";
}

TEST(PastePlacing, NothingIsEverCut) {
    const auto table = *readPastedTable(lines(30, 1, 1, 0), kUs);
    EXPECT_TRUE(placePaste(table, TableForm::List, 138, 168));
    const auto late = placePaste(table, TableForm::List, 139, 168);
    ASSERT_FALSE(late);
    EXPECT_NE(late.error().toStdString().find("30 hours long and 29 are left"), std::string::npos);
    EXPECT_FALSE(placePaste(*readPastedTable(lines(8, 24, 48, 2), kUs), TableForm::Grid, 0, 168));
}

TEST(ImportCurve, ACurveFileIsHeldToItsFormAndStaysBesideTheScenarioIfWanted) {
    const QString good = QStringLiteral("hour,gpus\n0,1.5\n1,2\n");
    const CurveSource curve = curveSource(QChar(0xfeff) + good, QStringLiteral("/plans/data/use.csv"));
    EXPECT_EQ(curve.gpus, (std::vector<double>{1.5, 2}));
    EXPECT_EQ(pathBeside(curve, QStringLiteral("/plans/a.splitpoint")), QStringLiteral("data/use.csv"));
    EXPECT_TRUE(pathBeside(curve, QStringLiteral("/elsewhere/a.splitpoint")).isEmpty());
    EXPECT_TRUE(pathBeside(curve, QString()).isEmpty());
    const CurveSource gap = curveSource(QStringLiteral("hour,gpus\n0,1\n2,2\n"));
    EXPECT_TRUE(gap.gpus.empty());
    EXPECT_NE(gap.problem.toStdString().find("line 3"), std::string::npos) << gap.problem.toStdString();
    const auto inside = importLayer(curve, curve.gpus, models::Combine::Replace, {});
    EXPECT_EQ(inside.name, "use");
    EXPECT_EQ(std::get<models::ImportLayer>(inside.what).curve, models::Demand(models::HourlyDemand{{1.5, 2}}));
    const auto outside = importLayer(curve, curve.gpus, models::Combine::Add, QStringLiteral("data/use.csv"));
    EXPECT_EQ(std::get<models::CsvDemand>(std::get<models::ImportLayer>(outside.what).curve).path, "data/use.csv");
    EXPECT_FALSE(readCurveSource(QStringLiteral("/no/such/file.csv")));
}

}  // namespace
}  // namespace splitpoint::ui
