#include "ui/calibrate/project_profiles.h"

#include <gtest/gtest.h>

#include "models/calibration/profile_file.h"
#include "tests/ui/calibrate/pair_fixture.h"
#include "ui/calibrate/profile_words.h"

namespace splitpoint::ui {
namespace {

using models::calibration::writeProfile;

TEST(ProjectProfiles, AreKeptBesideTheRestOfTheProvenance) {
    const std::string before = R"({"lesson":"x","values":{"delivery.virtual":{"source":"s"}}})";
    const std::string one = withProfile(before, fixture::metal());
    const std::string two = withProfile(one, fixture::virtualMachine());
    const auto read = profilesIn(two);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].name, QStringLiteral("node-a metal"));
    EXPECT_TRUE(writeProfile(*read[0].profile) == writeProfile(*fixture::metal().profile));
    EXPECT_TRUE(writeProfile(*read[1].profile) == writeProfile(*fixture::virtualMachine().profile));
    EXPECT_NE(two.find("\"lesson\":\"x\""), std::string::npos);
    EXPECT_EQ(profilesIn(withProfile(two, fixture::metal())).size(), 2U)
        << "the same profile again takes its own place";
    EXPECT_EQ(withoutProfile(two, QStringLiteral("id-node-a vm")), one);
    EXPECT_EQ(withoutProfile(two, QStringLiteral("nobody")), two);
    EXPECT_EQ(withoutProfile(withProfile("", fixture::metal()), QStringLiteral("id-node-a metal")), "");
}

TEST(ProjectProfiles, OfOneLabelAreToldApartByTheirTimes) {
    models::calibration::Profile again = fixture::machine("metal", "node-a metal", 0.0);
    again.id = "id-again";
    again.createdUtc = "2026-11-26T09:00:38Z";
    const std::string other = withProfile(withProfile("", fixture::metal()), fixture::virtualMachine());
    const auto read = profilesIn(withProfile(other, namedProfile(again, {})));
    ASSERT_EQ(read.size(), 3U);
    EXPECT_EQ(read[0].name, QStringLiteral("node-a metal, 2026-11-26 09:00:00 UTC"));
    EXPECT_EQ(read[1].name, QStringLiteral("node-a vm")) << "its label is its own";
    EXPECT_EQ(read[2].name, QStringLiteral("node-a metal, 2026-11-26 09:00:38 UTC"));
}

TEST(ProjectProfiles, NameTheEntryThatCannotBeRead) {
    QStringList problems;
    const std::string broken =
        R"({"calibration_profiles":[{"name":"old","profile":{"schema":"splitpoint.calibration","version":[9,0]}}]})";
    EXPECT_TRUE(profilesIn(broken, &problems).empty());
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.front().contains(QStringLiteral("old"))) << problems.front().toStdString();
    EXPECT_TRUE(profilesIn("").empty());
    EXPECT_TRUE(profilesIn("{\"calibration_profiles\":7}").empty());
}

TEST(ProjectProfiles, TakeTheirNameFromLabelFileOrDate) {
    models::calibration::Profile profile = fixture::machine("vm", "a label", 0.0);
    EXPECT_EQ(namedProfile(profile, QStringLiteral("/x/node.b.json")).name, QStringLiteral("a label"));
    profile.label.clear();
    EXPECT_EQ(namedProfile(profile, QStringLiteral("/x/node.b.json")).name, QStringLiteral("node.b"));
    EXPECT_EQ(namedProfile(profile, {}).name, QStringLiteral("2026-11-26T09:00:00Z"));
}

TEST(ProjectProfiles, ExamplesAreRealRunsThatNameNobody) {
    const auto examples = exampleProfiles();
    ASSERT_GE(examples.size(), 2U);
    int withGpus = 0;
    for (const ExampleProfile& example : examples) {
        SCOPED_TRACE(example.path.toStdString());
        const auto loaded = loadExample(example.path);
        ASSERT_TRUE(loaded) << loaded.error().message;
        EXPECT_TRUE(loaded->example);
        EXPECT_FALSE(loaded->profile->label.empty());
        EXPECT_TRUE(loaded->profile->machine.hostName.empty());
        EXPECT_EQ(loaded->profile->machine.fingerprint.substr(0, 2), "h:");
        EXPECT_FALSE(loaded->profile->rounds.empty());
        if (!loaded->profile->gpus.empty()) {
            ++withGpus;
            EXPECT_TRUE(validationWords(*loaded->profile).contains(QStringLiteral("never validated on this GPU type")));
        }
        const auto kept = profilesIn(withProfile("", *loaded));
        ASSERT_EQ(kept.size(), 1U);
        EXPECT_TRUE(kept.front().example) << "the mark stays with the project";
    }
    EXPECT_EQ(withGpus, 1);
    EXPECT_FALSE(loadExample(QStringLiteral("profiles/none.json")));
}

TEST(ProfileWords, SayWhatWasFoundAndTheNextStep) {
    EXPECT_EQ(valueWords(638625526358742.1, QStringLiteral("flop/s")), QStringLiteral("639 TFLOP/s"));
    EXPECT_EQ(valueWords(54549934177.1, QStringLiteral("B/s")), QStringLiteral("54.5 GB/s"));
    EXPECT_EQ(valueWords(9293.2, QStringLiteral("ns")), QStringLiteral("9.29 \u00b5s"));
    EXPECT_EQ(valueWords(0.0138, QStringLiteral("1")), QStringLiteral("1.38 %"));
    models::calibration::Profile profile = fixture::machine("vm", "x", 1.0);
    EXPECT_TRUE(gpuNextStep(profile).isEmpty());
    profile.outcome.errors = {{"E_NO_DRIVER", "No NVIDIA driver is loaded; install branch 580 or newer.", {}, "", {}}};
    EXPECT_EQ(
        gpuNextStep(profile),
        QStringLiteral("No GPU was measured: No NVIDIA driver is loaded; install branch 580 or newer. The host part of "
                       "this profile counts. (E_NO_DRIVER)"));
    EXPECT_EQ(gpuWords(profile), QStringLiteral("no GPU measured"));
    EXPECT_EQ(placeWords(profile), QStringLiteral("virtual machine"));
    EXPECT_EQ(probeVerdict(profile.probes.front()), QStringLiteral("stable"));
    profile.probes.front().flags = {"drifting", "contended"};
    EXPECT_EQ(probeVerdict(profile.probes.front()), QStringLiteral("other work took the CPU, drifting"));
    profile.probes.front().status = "failed";
    profile.probes.front().statusText = "no memory";
    EXPECT_EQ(probeVerdict(profile.probes.front()), QStringLiteral("failed: no memory"));
    const models::calibration::Finding busy{"W_NOT_IDLE", "Other work.", 1, "", {}};
    profile.outcome.warnings = {busy, busy, busy};
    EXPECT_EQ(findingWords(profile).size(), 1) << "the missing GPU is said once, with the next step";
    EXPECT_EQ(findingWords(profile).last(), QStringLiteral("Other work. (W_NOT_IDLE, said 3 times)"));
}

}  // namespace
}  // namespace splitpoint::ui
