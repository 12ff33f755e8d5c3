#include "ui/format/typeset.h"

#include <gtest/gtest.h>

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

QString english(const QString& sentence) {
    return typeset(sentence, QLocale(QLocale::English, QLocale::UnitedStates));
}

QString german(const QString& sentence) {
    return typeset(sentence, QLocale(QLocale::German, QLocale::Germany));
}

TEST(Typeset, MoneyIsWrittenAsInTheChartsAndStaysWithItsSign) {
    EXPECT_EQ(english(u"costs 4.54 USD per useful GPU-hour, 1.08 USD more"_s),
              u"costs $4.54 per useful GPU-hour, $1.08 more"_s);
    EXPECT_EQ(english(u"a term of -0.25 USD"_s), u"a term of \u2212$0.25"_s);
    EXPECT_EQ(english(u"1,234.50 USD in all"_s), u"$1,234.50 in all"_s);
}

TEST(Typeset, ANumberAndItsUnitStayOnOneLine) {
    EXPECT_EQ(english(u"at the high end 27.9 %, a model error of 3.5 %."_s),
              u"at the high end 27.9\u202f%, a model error of 3.5\u202f%."_s);
    EXPECT_EQ(english(u"overhead (-1.5 %)"_s), u"overhead (\u22121.5\u202f%)"_s);
    EXPECT_EQ(english(u"the largest job (8 GPUs) runs 24 h"_s), u"the largest job (8\u00a0GPUs) runs 24\u00a0h"_s);
}

TEST(Typeset, FollowsTheLocale) {
    EXPECT_EQ(german(u"116,418 useful GPU-hours; 2.05 times the 1.90 USD"_s),
              u"116.418 useful GPU-hours; 2,05\u00a0times the 1,90\u00a0$"_s);
    EXPECT_EQ(german(u"pays above 51.1 %, or 8,760 h."_s), u"pays above 51,1\u202f%, or 8.760\u00a0h."_s);
}

TEST(Typeset, DollarsOfChartsStandWhereTheLocaleWantsThem) {
    const QString said = u"on average for $603; from \u2212$1,234.50 to +$19.3k, or $2.50."_s;
    EXPECT_EQ(english(said), said);
    EXPECT_EQ(german(said),
              u"on average for 603\u00a0$; from \u22121.234,50\u00a0$ to +19,3k\u00a0$, or 2,50\u00a0$."_s);
    EXPECT_EQ(german(u"Sheet1!$A$2"_s), u"Sheet1!$A$2"_s);
}

TEST(Typeset, NamesAndDatesStay) {
    const QString names =
        u"'Crusoe H100 1.5 (as of 2026-09)' cannot use the hybrid's H100-SXM-80GB, as of 2026-09-20."_s;
    EXPECT_EQ(german(names), names);
    EXPECT_EQ(english(names), names);
    EXPECT_EQ(english(u"4 bare-metal nodes; you are at 25.9."_s), u"4 bare-metal nodes; you are at 25.9."_s);
    EXPECT_EQ(german(u"you are at 25.9."_s), u"you are at 25,9."_s);
    EXPECT_EQ(english(u"8-GPU jobs"_s), u"8-GPU jobs"_s);
    // What a file says, and where it lies.
    const QString quoted = u"/data/1.5/usage.csv: line 12: gpus \"1.5 h\" is no number"_s;
    EXPECT_EQ(german(quoted), quoted);
    EXPECT_EQ(german(u"\u201efrom 1.68 per hour\u201c nennt 1.68"_s), u"\u201efrom 1.68 per hour\u201c nennt 1,68"_s);
    EXPECT_EQ(german(u"ab Compute Capability 7.5"_s), u"ab Compute Capability 7.5"_s);
}

TEST(Typeset, NothingIsLost) {
    EXPECT_EQ(english({}), QString());
    EXPECT_EQ(english(u"No number here."_s), u"No number here."_s);
}

TEST(WithThousands, MarksAmountsAndNothingElse) {
    EXPECT_EQ(withThousands(u"Paid 12345.67 USD for 2688 GPU-hours in 8760 hours; the plan costs -1234567.00 USD"_s),
              u"Paid 12,345.67 USD for 2,688 GPU-hours in 8,760 hours; the plan costs -1,234,567.00 USD"_s);
    EXPECT_EQ(withThousands(u"999.99 USD, 1000 GPUs, 76319 jobs, 10 GPUs"_s),
              u"999.99 USD, 1,000 GPUs, 76,319 jobs, 10 GPUs"_s);
    for (const QString& stays :
         {u"start 2101 lies outside 2000 to 2100"_s, u"line 12345: gpus \"1234 GPUs\" is no number"_s,
          u"H1000-1234 GPUs"_s, u"'Old 2026 h' is out"_s, u"1,234.50 USD in all"_s, u"as of 2026-09-20"_s, QString()})
        EXPECT_EQ(withThousands(stays), stays);
    EXPECT_EQ(english(withThousands(u"paid 5928.29 USD"_s)), u"paid $5,928.29"_s);
    EXPECT_EQ(german(withThousands(u"paid 5928.29 USD"_s)), u"paid 5.928,29\u00a0$"_s);
}

}  // namespace
}  // namespace splitpoint::ui
