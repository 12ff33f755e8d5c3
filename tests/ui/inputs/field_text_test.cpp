#include "ui/inputs/field_text.h"

#include <set>

#include <gtest/gtest.h>

#include "tests/ui/window/test_scenarios.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;

Field priceField() {
    Field field;
    field.kind = FieldKind::Range;
    field.money = true;
    field.limits = {0.0, std::numeric_limits<double>::infinity(), true};
    return field;
}

TEST(FieldText, EveryFieldOfAScenarioReadsBackFromItsText) {
    const models::Scenario scenario = test::fullScenario();
    for (const auto language : {QLocale::C, QLocale::German}) {
        const QLocale locale(language);
        for (const Field& field : fieldsOf(scenario)) {
            const FieldValue value = field.get(scenario);
            const QString text = fieldText(field, value, locale);
            const auto read = parseFieldText(field, text, locale);
            ASSERT_TRUE(read) << field.path.toStdString() << ": " << text.toStdString() << ": " << read.error().toStdString();
            EXPECT_EQ(*read, value) << field.path.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST(FieldText, ReadsRanges) {
    const Field field = priceField();
    EXPECT_EQ(*parseFieldText(field, QStringLiteral("2.1 to 2.9"), QLocale::c()), FieldValue(Estimate(2.1, 2.5, 2.9)));
    EXPECT_EQ(*parseFieldText(field, QStringLiteral("2.4 (2.1 to 2.9)"), QLocale::c()), FieldValue(Estimate(2.1, 2.4, 2.9)));
    EXPECT_FALSE(parseFieldText(field, QStringLiteral("2.9 to 2.1"), QLocale::c()));
    EXPECT_EQ(fieldText(field, Estimate(2.1, 2.4, 2.9), QLocale::c()), QStringLiteral("2.40 (2.10 to 2.90)"));
}

TEST(FieldText, AtAGlanceFourDigitsSayEnough) {
    Field field = priceField();
    field.money = false;
    const auto glance = [&](const Estimate& value) { return fieldGlance(field, value, QLocale::c()).toStdString(); };
    EXPECT_EQ(glance(Estimate(1.0 / 6.0, 5.0 / 24.0, 0.25)), "0.2083 (0.1667 to 0.25)");
    EXPECT_EQ(glance(Estimate(1.0 / 3.0, 72.0, 672.0)), "72 (0.3333 to 672)");
    EXPECT_EQ(glance(Estimate(123456.0)), "123456");
    field.money = true;
    EXPECT_EQ(glance(Estimate(3.0)), "3.00");
    EXPECT_EQ(glance(Estimate(1.9037)), "1.9037");
    EXPECT_EQ(glance(Estimate(1.90371234)), "1.90371");
}

TEST(FieldText, RefusesWithASentenceWhatIsOutsideOrNoNumber) {
    const Field field = priceField();
    for (const char* text : {"", "abc", "0", "-1", "nan", "inf", "1.234,5", "1e999"}) {
        const auto read = parseFieldText(field, QString::fromLatin1(text), QLocale::c());
        EXPECT_FALSE(read) << text;
        const QString said = read ? QString() : read.error();
        EXPECT_TRUE(said.endsWith(QChar(u'.')) || said.endsWith(QChar(u'?'))) << said.toStdString();
    }
}

TEST(FieldText, IntegersTakeNoFractions) {
    Field field = priceField();
    field.kind = FieldKind::Integer;
    field.limits = {1.0, 10.0, false};
    EXPECT_TRUE(parseFieldText(field, QStringLiteral("8"), QLocale::c()));
    EXPECT_FALSE(parseFieldText(field, QStringLiteral("8.5"), QLocale::c()));
    EXPECT_FALSE(parseFieldText(field, QStringLiteral("8 to 9"), QLocale::c()));
    EXPECT_FALSE(parseFieldText(field, QStringLiteral("11"), QLocale::c()));
}

TEST(FieldTable, PathsAreUniqueAndEveryFieldHasItsWords) {
    std::set<QString> paths;
    for (const Field& field : fieldsOf(test::fullScenario())) {
        EXPECT_TRUE(paths.insert(field.path).second) << field.path.toStdString();
        EXPECT_FALSE(field.label.isEmpty()) << field.path.toStdString();
        EXPECT_FALSE(field.help.isEmpty()) << field.path.toStdString();
        EXPECT_FALSE(field.section.isEmpty()) << field.path.toStdString();
    }
}

TEST(FieldTable, SearchFindsByLabelUnitAndPath) {
    const auto fields = fieldsOf(test::fullScenario());
    const auto count = [&](const char* text) {
        return std::count_if(fields.begin(), fields.end(), [&](const Field& f) { return matchesSearch(f, QString::fromLatin1(text)); });
    };
    EXPECT_EQ(count("hourly wage"), 1);
    EXPECT_EQ(count("usd_per_gpu_hour on_demand"), 1);
    EXPECT_GE(count("boot"), 2);
    EXPECT_EQ(count("zebra"), 0);
}

}  // namespace
}  // namespace splitpoint::ui
