#include <chrono>
#include <random>
#include <set>

#include "models/import/fingerprints.h"
#include "models/import/hour_sums.h"
#include "models/import/sample_sums.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

TEST(SlotSums, EqualASumSlotBySlotAndLeaveNothingBehind) {
    std::mt19937_64 random(7);
    SlotSums sums(3600);
    std::vector<double> expected(3000, 0.0);
    for (int i = 0; i < 2000; ++i) {
        const auto begin = static_cast<double>(random() % 3'600'000),
                   length = static_cast<double>(random() % (i % 10 == 0 ? 2'000'000 : 9'000));
        const double gpus = static_cast<double>(1 + random() % 64) / (i % 3 == 0 ? 8 : 1), end = begin + length;
        if (end <= begin) continue;
        ASSERT_TRUE(sums.add(0, begin, end, gpus));
        for (std::size_t hour = 0; hour < expected.size(); ++hour) {
            const double from = std::max(begin, static_cast<double>(hour) * 3600),
                         to = std::min(end, static_cast<double>(hour + 1) * 3600);
            if (to > from) expected[hour] += gpus * (to - from) / 3600;
        }
    }
    const auto curve = sums.curve(0, 0, expected.size());
    for (std::size_t hour = 0; hour < expected.size(); ++hour)
        ASSERT_NEAR(curve[hour], expected[hour], 1e-6 + 1e-12 * expected[hour]) << hour;
    EXPECT_EQ(curve.back(), 0.0);
}

TEST(SlotSums, ReachBackBefore1970) {
    SlotSums sums(3600);
    ASSERT_TRUE(sums.add(0, -5400, 1800, 2));
    EXPECT_EQ(sums.firstSlot(), -2);
    EXPECT_EQ(sums.curve(0, -2, 3), (std::vector<double>{1, 2, 1}));
}

TEST(SampleSums, KeepWhatWasNotMeasuredApartFromZero) {
    SampleSums sums;
    sums.add(0, {0, 1800, 4});
    sums.add(0, {1800, 1800, 2});
    sums.add(0, {7200, 86400, 1});  // a day
    long long first = 5;
    const auto hours = sums.hours(0, first);
    EXPECT_EQ(first, 0);
    ASSERT_EQ(hours.size(), 26U);
    EXPECT_EQ(hours[0].mean, 3);
    EXPECT_EQ(hours[1].covered, 0);
    EXPECT_EQ(hours[25].mean, 1);
}

TEST(Fingerprints, KnowTheSameHoweverMuchWasExpected) {
    Fingerprints expected, grown;
    expected.expect(5000);
    for (std::uint64_t i = 0; i < 20'000; ++i) {
        if (i == 10'000) expected.expect(50'000);  // keeps what is there
        const std::uint64_t print = Fingerprints::of("job", i % 15'000);
        EXPECT_EQ(expected.insert(print), grown.insert(print)) << i;
    }
}

TEST(Fingerprints, TellWhatWasThere) {
    Fingerprints seen;
    std::set<std::uint64_t> known;
    std::mt19937_64 random(3);
    for (int i = 0; i < 50'000; ++i) {
        const std::uint64_t value = random() % 30'000;
        EXPECT_EQ(seen.insert(value), known.insert(value == 0 ? 1 : value).second);
    }
    EXPECT_NE(Fingerprints::of("abc"), Fingerprints::of("abd"));
    EXPECT_NE(Fingerprints::of("abc", 1), Fingerprints::of("abc", 2));
}

/// Looking for both ends of the gap in each of its hours took minutes.
TEST(Gaps, OfYearsAreFilledInOnePass) {
    const auto filled = [](Fix fix) {
        return importWith(
            pasted("time,gpus\n2001-01-01 00:00,1\n2001-01-01 01:00,3\n2030-01-01 00:00,5\n2030-01-01 01:00,5\n"),
            std::nullopt, [fix](Reading&, ImportChoices& choices) { choices.fixes[FindingKind::Gap] = fix; });
    };
    const auto begin = std::chrono::steady_clock::now();
    const auto held = filled(Fix::Hold), line = filled(Fix::Line), zero = filled(Fix::Zero),
               week = filled(Fix::WeekBefore);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60))
        << "four of them take well below a second";
    ASSERT_EQ(held.error, "");
    ASSERT_EQ(line.usage.gpus.size(), 254'210U);
    const std::size_t end = line.usage.gpus.size() - 2;
    EXPECT_EQ(held.usage.gpus[end - 1], 3);
    EXPECT_EQ(zero.usage.gpus[end - 1], 0);
    EXPECT_NEAR(line.usage.gpus[2], 3 + 2.0 / static_cast<double>(end - 1), 1e-12);
    EXPECT_NEAR(line.usage.gpus[end - 1], 5 - 2.0 / static_cast<double>(end - 1), 1e-12);
    EXPECT_EQ(week.usage.gpus[168], 1);
    EXPECT_EQ(week.usage.gpus[169], 3);
    EXPECT_EQ(week.usage.gpus[end - 168], 5);
    EXPECT_EQ(week.usage.gpus[400], 0) << "no other week has a value there";
}

}  // namespace
}  // namespace splitpoint::models::imports
