#include "ui/calibrate/profile_words.h"

#include <gtest/gtest.h>

#include "tests/ui/calibrate/pair_fixture.h"
#include "ui/calibrate/calibration_pair.h"

namespace splitpoint::ui {
namespace {

TEST(ProfileWords, TheSentenceComesFirstAndTheCodeLast) {
    EXPECT_EQ(codeLast(QStringLiteral("E_NO_DRIVER: no NVIDIA driver is loaded; install branch 580+.")),
              QStringLiteral("No NVIDIA driver is loaded; install branch 580+. (E_NO_DRIVER)"));
    EXPECT_EQ(codeLast(QStringLiteral("1 GPU")), QStringLiteral("1 GPU"));
    EXPECT_EQ(codeLast(QStringLiteral("Disk: /tmp")), QStringLiteral("Disk: /tmp"));
    models::calibration::Profile profile = fixture::machine("vm", "v", 1.0);
    profile.outcome.errors.push_back({"E_NO_DRIVER", "No NVIDIA driver.", {}, {}, {}});
    profile.outcome.warnings.push_back({"W_STEAL", "The hypervisor took CPU away.", 1, {}, {}});
    profile.outcome.warnings.push_back({"W_STEAL", "The hypervisor took CPU away.", 2, {}, {}});
    profile.outcome.warnings.push_back({"W_CLOCK", "Timer is slow.", {}, {}, {}});
    EXPECT_EQ(
        gpuNextStep(profile),
        QStringLiteral("No GPU was measured: No NVIDIA driver. The host part of this profile counts. (E_NO_DRIVER)"));
    const QStringList findings = findingWords(profile);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0], QStringLiteral("The hypervisor took CPU away. (W_STEAL, said 2 times)"));
    EXPECT_EQ(findings[1], QStringLiteral("Timer is slow. (W_CLOCK)"));
}

TEST(ProfileWords, GpuProbesSayThatTheyWereNeverValidatedOnThisGpuType) {
    const auto profile = fixture::withGpu("vm", "NVIDIA H100", 6e14);
    const QString words = validationWords(*profile.profile);
    EXPECT_TRUE(words.contains(QStringLiteral("never validated on this GPU type (NVIDIA H100)")))
        << words.toStdString();
    models::calibration::Profile proven = *profile.profile;
    for (auto& probe : proven.probes) {
        if (probe.device) probe.validated = true;
    }
    EXPECT_TRUE(validationWords(proven).isEmpty());
    EXPECT_TRUE(validationWords(*fixture::metal().profile).isEmpty()) << "host probes need no such word";
}

TEST(ProfileWords, AnImplausibleValueIsNamedAndNeverApplied) {
    const auto metal = fixture::withGpu("metal", "NVIDIA H100", 6e14);
    models::calibration::Profile claims = *fixture::withGpu("vm", "NVIDIA H100", 5e15).profile;
    for (auto& probe : claims.probes) {
        if (probe.device) models::calibration::markImplausible(probe, 9.89e14, "gpus.csv");
    }
    const auto bad = namedProfile(claims, {});
    ASSERT_EQ(bad.profile->probes.back().status, "implausible");
    EXPECT_TRUE(probeVerdict(bad.profile->probes.back()).contains(QStringLiteral("implausible")));
    const CalibrationPair pair = pairProfiles(metal, bad, QStringLiteral("virtual"));
    for (const ComponentRow& row : pair.components) EXPECT_NE(row.component, models::Component::GpuCompute);
    ASSERT_EQ(pair.implausible.size(), 1);
    EXPECT_TRUE(pair.implausible.front().contains(QStringLiteral("faster than its hardware can be")))
        << pair.implausible.front().toStdString();
    models::Scenario scenario;
    applySlowdown(scenario, pair);
    EXPECT_EQ(scenario.delivery.at("virtual").slowdown[models::index(models::Component::GpuCompute)],
              models::Estimate(1.0));
}

}  // namespace
}  // namespace splitpoint::ui
