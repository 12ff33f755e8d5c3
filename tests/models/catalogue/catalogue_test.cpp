#include "models/catalogue/catalogue.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "models/catalogue/embedded_files.h"

namespace splitpoint::models {
namespace {

/// The built-in files with one of them replaced.
Result<Catalogue> withChanged(std::string_view name, const std::string& text) {
    return readCatalogue([&](std::string_view wanted) -> std::optional<std::string_view> {
        if (wanted == name) return std::string_view(text);
        return embeddedFile("catalogue/" + std::string(wanted));
    });
}

std::string replaced(std::string_view name, std::string_view from, std::string_view to) {
    std::string text(embeddedFile("catalogue/" + std::string(name)).value_or(""));
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(Catalogue, HoldsEveryRowOfItsSources) {
    const auto& catalogue = builtInCatalogue();
    EXPECT_EQ(catalogue.offers.size(), 250u);
    EXPECT_EQ(catalogue.gpus.size(), 22u);
    EXPECT_EQ(catalogue.overheadEvidence.size(), 90u);
    EXPECT_EQ(catalogue.operations.size(), 70u);
    EXPECT_EQ(catalogue.overheadPresets.size(), 6u);
    EXPECT_EQ(catalogue.disturbancePresets.size(), 3u);
}

TEST(Catalogue, KeepsGapsAsGaps) {
    std::size_t noMemory = 0;
    std::size_t noTerm = 0;
    for (const auto& offer : builtInCatalogue().offers) {
        if (!offer.hostMemoryGib) ++noMemory;
        if (!offer.termMonths) ++noTerm;
        EXPECT_NE(offer.hostMemoryGib, 0.0);
        EXPECT_NE(offer.vcpus, 0.0);
        EXPECT_NE(offer.gpusPerNode, 0);
        EXPECT_NE(offer.usdPerGpuHour, 0.0);
    }
    EXPECT_GT(noMemory, 0u);
    EXPECT_GT(noTerm, 0u);
    const auto& offers = builtInCatalogue().offers;
    const auto packet = std::find_if(offers.begin(), offers.end(), [](const auto& offer) {
        return offer.provider == "Packet.ai" && offer.product == "B200 bare metal";
    });
    ASSERT_NE(packet, offers.end());
    EXPECT_FALSE(packet->gpusPerNode.has_value());
    const auto* nvl = builtInCatalogue().gpuSheet("H200-NVL-141GB");
    ASSERT_NE(nvl, nullptr);
    EXPECT_FALSE(nvl->memoryBandwidthGbS.has_value());
    EXPECT_EQ(nvl->tdpW, 600.0);
}

TEST(Catalogue, EveryOfferHasItsGpuSheetDateAndSource) {
    for (const auto& offer : builtInCatalogue().offers) {
        EXPECT_NE(builtInCatalogue().gpuSheet(offer.gpu), nullptr) << offer.gpu;
        EXPECT_EQ(offer.asOf.size(), 7u) << offer.provider << " " << offer.product;
        EXPECT_FALSE(offer.source.empty());
    }
}

TEST(Catalogue, EveryFigureHasSourceUnitAndQuality) {
    const auto& catalogue = builtInCatalogue();
    auto check = [](const std::vector<SourcedEstimate>& figures) {
        for (const auto& figure : figures) {
            EXPECT_FALSE(figure.source.empty()) << figure.id;
            EXPECT_FALSE(figure.unit.empty()) << figure.id;
            EXPECT_FALSE(figure.quality.empty()) << figure.id;
        }
    };
    check(catalogue.defaults);
    check(catalogue.operations);
    check(catalogue.overheadEvidence);
    for (const auto& preset : catalogue.overheadPresets) check(preset.values);
    for (const auto& preset : catalogue.disturbancePresets) check(preset.values);
}

TEST(Catalogue, DefaultsThatAreAssumedSaySo) {
    for (const auto& figure : builtInCatalogue().defaults) {
        if (figure.quality != "assumed") continue;
        const bool saysSo = figure.source.find("assumption") != std::string::npos ||
                            figure.source.find("judgment") != std::string::npos;
        EXPECT_TRUE(saysSo) << figure.id << ": " << figure.source;
    }
}

TEST(Catalogue, DefaultIdsAreUnique) {
    std::set<std::string> ids;
    for (const auto& figure : builtInCatalogue().defaults) EXPECT_TRUE(ids.insert(figure.id).second) << figure.id;
}

TEST(Catalogue, TimeSharesOfEveryKindSumToOne) {
    std::map<std::string, double> sums;
    for (const auto& figure : builtInCatalogue().defaults) {
        if (!figure.id.starts_with("time_shares.")) continue;
        const auto dot = figure.id.find('.', 12);
        sums[figure.id.substr(12, dot - 12)] += figure.value.typical;
        const auto name = figure.id.substr(dot + 1);
        EXPECT_NE(std::find(kComponentNames.begin(), kComponentNames.end(), name), kComponentNames.end()) << name;
    }
    EXPECT_EQ(sums.size(), 5u);
    for (const auto& [kind, sum] : sums) EXPECT_NEAR(sum, 1.0, 1e-9) << kind;
}

// Section 1 of the overheads guide: a typical value, its range and its letter, one each from three vectors.
TEST(Catalogue, PresetsCarryTheRecommendedVectors) {
    const auto& catalogue = builtInCatalogue();
    const auto* tuned = catalogue.overheadPreset("vm_tuned");
    ASSERT_NE(tuned, nullptr);
    EXPECT_EQ(tuned->set.slowdown[index(Component::InterconnectInternode)], Estimate(1.00, 1.03, 1.20));
    const auto* untuned = catalogue.overheadPreset("vm_untuned");
    ASSERT_NE(untuned, nullptr);
    EXPECT_EQ(untuned->set.slowdown[index(Component::HostMemory)], Estimate(1.06, 1.5, 7.0));
    const auto* confidential = catalogue.overheadPreset("confidential");
    ASSERT_NE(confidential, nullptr);
    EXPECT_EQ(confidential->set.slowdown[index(Component::HostDeviceTransfer)], Estimate(4, 13, 34));
    for (const auto& preset : catalogue.overheadPresets) {
        EXPECT_EQ(preset.values.size(), kComponentCount) << preset.name;
        for (const auto& value : preset.values) {
            EXPECT_TRUE(value.quality.size() == 1 && value.quality >= "A" && value.quality <= "D") << preset.name;
            EXPECT_GE(value.value.low, 0.5);
        }
    }
    EXPECT_EQ(catalogue.overheadPreset("bare_metal")->set.slowdown[0], Estimate(1.0));
    EXPECT_EQ(catalogue.overheadPreset("no such"), nullptr);
}

TEST(Catalogue, AHostOfItsOwnIsDisturbedAsBareMetal) {
    const auto& catalogue = builtInCatalogue();
    const auto& metal = catalogue.disturbancePreset("bare_metal")->disturbance;
    const auto& whole = catalogue.disturbancePreset("whole_host")->disturbance;
    const auto& shared = catalogue.disturbancePreset("shared_host")->disturbance;
    EXPECT_EQ(metal.probability.typical, whole.probability.typical);
    EXPECT_EQ(metal.slowdown.typical, whole.slowdown.typical);
    EXPECT_EQ(whole.ioSlowdown.typical, 0.0);
    // The hardware costs the same on a shared host; its neighbors come on top, on input and output only.
    EXPECT_NEAR(shared.probability.typical * shared.slowdown.typical,
                metal.probability.typical * metal.slowdown.typical, 1e-12);
    EXPECT_EQ(shared.ioSlowdown.typical, 0.18);
}

TEST(Catalogue, NamesFileRowAndColumnOfAFault) {
    const auto message = [](const Result<Catalogue>& read) { return read ? "read" : read.error().message; };
    EXPECT_EQ(message(withChanged("offers.csv", replaced("offers.csv", ",2.0000,8.0000", ",cheap,8.0000"))),
              "offers.csv: line 2, column 'usd_per_gpu_hour': 'cheap' is not a number.");
    EXPECT_EQ(message(withChanged("offers.csv", replaced("offers.csv", ",2.0000,8.0000", ",-1,8.0000"))),
              "offers.csv: line 2, column 'usd_per_gpu_hour': '-1' must not be below 0; leave it empty where it is not known.");
    EXPECT_EQ(message(withChanged("offers.csv", replaced("offers.csv", "bare_metal", "metal"))),
              "offers.csv: line 2, column 'delivery': 'metal' is not a known word.");
    EXPECT_EQ(message(withChanged("offers.csv", replaced("offers.csv", "superseded", "replaced"))),
              "offers.csv: has no column 'superseded'.");
    EXPECT_EQ(message(withChanged("overhead_presets.csv", replaced("overhead_presets.csv", "gpu_compute", "gpu"))),
              "overhead_presets.csv: line 2, column 'component': 'gpu' is not a component of the model.");
    EXPECT_EQ(message(withChanged("defaults.csv", replaced("defaults.csv", "0.166667,0.208333", "0.3,0.208333"))),
              "defaults.csv: line 2, column 'typical': '0.208333' must lie between low and high.");
    EXPECT_EQ(message(readCatalogue([](std::string_view) { return std::nullopt; })),
              "offers.csv of the catalogue is missing.");
}

}  // namespace
}  // namespace splitpoint::models
