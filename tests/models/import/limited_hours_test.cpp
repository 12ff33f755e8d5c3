// Some hours of a source are the same hours of the whole of it, whatever the gaps around them are filled from.
#include <map>
#include <random>

#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

constexpr int kWeeks = 6, kHours = 168 * kWeeks;
constexpr long long kStart = 1'741'564'800;  // 2025-03-10T00Z

/// Which of the hours have values: some miss one, some a day, some more than two weeks.
std::vector<bool> someHours(std::mt19937_64& random) {
    std::vector<bool> there(kHours, true);
    for (const auto& [gaps, longest] : {std::pair{12, 3}, std::pair{3, 30}, std::pair{2, 400}}) {
        for (int i = 0; i < gaps; ++i) {
            const auto begin = random() % kHours, length = 1 + random() % static_cast<std::uint64_t>(longest);
            for (auto hour = begin; hour < std::min<std::uint64_t>(kHours, begin + length); ++hour) there[hour] = false;
        }
    }
    return there;
}

/// A column of GPUs for each of two teams, in rows of their own.
std::string someTable(std::mt19937_64& random) {
    std::string text = "time,team,gpus\n";
    for (const char* team : {"a", "b"}) {
        const auto there = someHours(random);
        for (int hour = 0; hour < kHours; ++hour) {
            if (!there[static_cast<std::size_t>(hour)]) continue;
            text += std::to_string(kStart + 3600LL * hour) + "," + team + "," + std::to_string(random() % 64) + "\n";
        }
    }
    return text;
}

/// How busy two GPUs are, each held by one of five pods in turn, with hours that no pod has.
std::string someHolders(std::mt19937_64& random) {
    std::map<std::pair<int, int>, std::string> values;
    for (int gpu = 0; gpu < 2; ++gpu) {
        const auto there = someHours(random);
        int pod = 0;
        for (int half = 0; half < 2 * kHours; ++half) {
            if (random() % 150 == 0) pod = static_cast<int>(random() % 5);
            if (!there[static_cast<std::size_t>(half / 2)]) continue;
            auto& text = values[{gpu, pod}];
            text += (text.empty() ? "[" : ",[") + std::to_string(kStart + 1800LL * half) + ",\"" +
                    std::to_string(random() % 101) + "\"]";
        }
    }
    std::string text;
    for (const auto& [holder, points] : values) {
        const std::string pod = std::to_string(holder.second);
        text += (text.empty() ? "" : ",") + std::string(R"({"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","UUID":"gpu)") +
                std::to_string(holder.first) + R"(","exported_pod":"p)" + pod + R"(","exported_namespace":"n)" + pod +
                R"("},"values":[)" + points + "]}";
    }
    return R"({"status":"success","data":{"resultType":"matrix","result":[)" + text + "]}}";
}

/// GPUs that pods of two namespaces hold, with hours in which nothing was scraped.
std::string someRequests(std::mt19937_64& random) {
    const auto there = someHours(random);
    std::string text;
    for (int pod = 0; pod < 6; ++pod) {
        const auto begin = static_cast<int>(random() % kHours), length = 1 + static_cast<int>(random() % kHours);
        std::string points;
        for (int half = 2 * begin; half < 2 * std::min(begin + length, kHours); ++half) {
            if (!there[static_cast<std::size_t>(half / 2)]) continue;
            points += (points.empty() ? "[" : ",[") + std::to_string(kStart + 1800LL * half) + ",\"" +
                      std::to_string(1 + pod) + "\"]";
        }
        if (points.empty()) continue;
        text += (text.empty() ? "" : ",") +
                std::string(R"({"metric":{"__name__":"kube_pod_container_resource_requests","pod":"p)") +
                std::to_string(pod) + R"(","namespace":"n)" + std::to_string(pod % 2) + R"("},"values":[)" + points +
                "]}";
    }
    return R"({"status":"success","data":{"resultType":"matrix","result":[)" + text + "]}}";
}

Imported hoursOf(const std::string& text, Fix fix, std::optional<long long> from = std::nullopt,
                 std::optional<long long> hours = std::nullopt) {
    return importWith(pasted(text), std::nullopt, [&](Reading&, ImportChoices& choices) {
        choices.fixes[FindingKind::Gap] = fix;
        choices.fixes[FindingKind::PartialHour] = Fix::Keep;
        choices.fromHour = from;
        choices.hours = hours;
    });
}

std::vector<double> cut(const std::vector<double>& values, long long begin, long long count) {
    return values.empty() ? values : std::vector<double>(values.begin() + begin, values.begin() + begin + count);
}

/// By group: its GPUs, how busy they were, and what was filled in, hour by hour.
using Curves = std::map<std::string, std::vector<std::vector<double>>>;

Curves curvesOf(const ImportedUsage& usage, long long begin, long long count) {
    Curves curves;
    for (std::size_t group = 0; group < usage.groups.size(); ++group) {
        const auto& one = usage.groups[group];
        std::vector<double> filled(usage.gpus.size());
        for (const auto& stretch : usage.filled) {
            if (stretch.group != group) continue;
            std::copy(stretch.gpus.begin(), stretch.gpus.end(),
                      filled.begin() + static_cast<std::ptrdiff_t>(stretch.fromHour));
        }
        curves[one.name] = {cut(one.gpus, begin, count), cut(one.busyGpus, begin, count), cut(filled, begin, count)};
    }
    return curves;
}

void expectPartsOfTheWhole(const std::string& text, std::mt19937_64& random, bool shares) {
    for (const Fix fix : {Fix::Zero, Fix::Hold, Fix::Line, Fix::WeekBefore}) {
        const auto whole = hoursOf(text, fix);
        ASSERT_EQ(whole.error, "");
        ASSERT_NE(whole.finding(FindingKind::Gap), nullptr);
        ASSERT_EQ(whole.usage.filled.empty(), fix == Fix::Zero);
        ASSERT_EQ(whole.usage.groups.front().busyGpus.empty(), !shares);
        const auto count = static_cast<long long>(whole.usage.gpus.size());
        ASSERT_GT(count, 300);
        for (int i = 0; i < 25; ++i) {
            const auto begin = static_cast<long long>(random() % static_cast<std::uint64_t>(count - 1));
            const auto length =
                1 + static_cast<long long>(random() % static_cast<std::uint64_t>(std::min(count - begin, 200LL)));
            const auto part = hoursOf(text, fix, whole.usage.firstHour + begin, length);
            ASSERT_EQ(part.error, "");
            ASSERT_EQ(part.usage.gpus.size(), static_cast<std::size_t>(length));
            ASSERT_EQ(curvesOf(part.usage, 0, length), curvesOf(whole.usage, begin, length))
                << "fix " << static_cast<int>(fix) << ", " << length << " hours from " << begin;
        }
    }
}

TEST(LimitedHours, OfATableAreThoseOfTheWhole) {
    std::mt19937_64 random(11);
    for (int i = 0; i < 3; ++i) expectPartsOfTheWhole(someTable(random), random, false);
}

TEST(LimitedHours, OfGpusHeldInTurnAreThoseOfTheWhole) {
    std::mt19937_64 random(12);
    for (int i = 0; i < 3; ++i) expectPartsOfTheWhole(someHolders(random), random, true);
}

TEST(LimitedHours, OfPodsThatComeAndGoAreThoseOfTheWhole) {
    std::mt19937_64 random(14);
    for (int i = 0; i < 4; ++i) expectPartsOfTheWhole(someRequests(random), random, false);
}

/// A gap that began before the hours asked for is one, and is told of only where it is among them.
TEST(LimitedHours, InAGapOfAllAreFilledAndCounted) {
    std::string points;
    for (const int hour : {0, 1, 2, 10, 11})
        points += (points.empty() ? "[" : ",[") + std::to_string(kStart + 3600LL * hour) + R"(,"8"])";
    const std::string text =
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{)"
        R"("__name__":"kube_pod_container_resource_requests","pod":"p","namespace":"n"},"values":[)" +
        points + "]}]}}";
    const auto within = hoursOf(text, Fix::Hold, kStart / 3600 + 5, 3);
    ASSERT_EQ(within.error, "");
    EXPECT_EQ(within.usage.gpus, std::vector<double>(3, 8.0));
    ASSERT_NE(within.finding(FindingKind::Gap), nullptr);
    EXPECT_EQ(within.finding(FindingKind::Gap)->count, 3U);
    EXPECT_EQ(hoursOf(text, Fix::Zero, kStart / 3600 + 5, 3).usage.gpus, std::vector<double>(3, 0.0));
    EXPECT_EQ(hoursOf(text, Fix::Hold, kStart / 3600, 3).finding(FindingKind::Gap), nullptr);
    EXPECT_EQ(hoursOf(text, Fix::Hold, kStart / 3600 + 12, 3).finding(FindingKind::Gap), nullptr);
}

/// Hours outside of the source are empty, on either side, and told of.
TEST(LimitedHours, BesideTheSourceAreEmpty) {
    std::mt19937_64 random(13);
    const std::string text = someTable(random);
    const auto whole = hoursOf(text, Fix::Hold);
    const auto count = static_cast<long long>(whole.usage.gpus.size());
    for (const long long begin : {-1000LL, count + 1000}) {
        const auto beside = hoursOf(text, Fix::Hold, whole.usage.firstHour + begin, 24);
        ASSERT_EQ(beside.error, "");
        EXPECT_EQ(beside.usage.gpus, std::vector<double>(24, 0.0));
        ASSERT_NE(beside.finding(FindingKind::BeyondSource), nullptr);
    }
    EXPECT_EQ(whole.finding(FindingKind::BeyondSource), nullptr);
    EXPECT_EQ(hoursOf(text, Fix::Hold, whole.usage.firstHour, count).finding(FindingKind::BeyondSource), nullptr);
    EXPECT_NE(hoursOf(text, Fix::Hold, whole.usage.firstHour, count + 1).finding(FindingKind::BeyondSource), nullptr);
    EXPECT_NE(hoursOf(text, Fix::Hold, whole.usage.firstHour - 1, 2).finding(FindingKind::BeyondSource), nullptr);
}

TEST(LimitedHours, BesideJobsBillsAndOffsetsAreTold) {
    const auto said = [](const ImportSource& source, std::optional<ImportKind> kind, long long hours) {
        const auto imported =
            importWith(source, kind, [&](Reading&, ImportChoices& choices) { choices.hours = hours; });
        const Finding* finding = imported.finding(FindingKind::BeyondSource);
        return finding == nullptr ? imported.error : finding->sentence;
    };
    const auto jobs = pasted("job_id,start,end,gpus\n1,2025-03-10T00:00:00Z,2025-03-10T03:00:00Z,2\n");
    EXPECT_EQ(said(jobs, ImportKind::Jobs, 3), "");
    EXPECT_EQ(said(jobs, ImportKind::Jobs, 8),
              "5 of the 8 hours asked for lie outside of the source, which runs from 2025-03-10T00:00:00Z to "
              "2025-03-10T02:00:00Z; counted as 0 GPUs.");
    const auto offsets = pasted("hour,gpus\n5,2\n6,2\n7,2\n");
    EXPECT_EQ(said(offsets, ImportKind::Csv, 8), "");
    EXPECT_EQ(said(offsets, ImportKind::Csv, 9),
              "1 of the 9 hours asked for lie outside of the source, which runs from hour 5 to hour 7; counted as 0 "
              "GPUs.");
    EXPECT_EQ(said(sample("focus_1.2_synth.csv"), ImportKind::Focus, 48), "");
    EXPECT_NE(said(sample("focus_1.2_synth.csv"), ImportKind::Focus, 49), "");
}

}  // namespace
}  // namespace splitpoint::models::imports
