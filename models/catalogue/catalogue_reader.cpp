#include <algorithm>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/csv_table.h"
#include "models/catalogue/offers_file.h"
#include "models/catalogue/sheet.h"

namespace splitpoint::models {

namespace {

void readOffersOf(Sheet& sheet, Catalogue& into) {
    into.offers = offersOf(sheet);
}

void readGpus(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        GpuSheet gpu;
        gpu.gpu = sheet.required(row, "gpu");
        gpu.architecture = sheet.text(row, "architecture");
        gpu.computeCapability = sheet.text(row, "compute_capability");
        gpu.source = sheet.required(row, "source");
        gpu.memoryGib = sheet.gapOrNumber(row, "memory_gib");
        gpu.memoryBandwidthGbS = sheet.gapOrNumber(row, "memory_bandwidth_gb_s");
        gpu.fp32Tflops = sheet.gapOrNumber(row, "fp32_tflops");
        gpu.bf16DenseTflops = sheet.gapOrNumber(row, "bf16_dense_tflops");
        gpu.nvlinkGbS = sheet.gapOrNumber(row, "nvlink_gb_s");
        gpu.tdpW = sheet.gapOrNumber(row, "tdp_w");
        into.gpus.push_back(std::move(gpu));
    }
}

SourcedEstimate figure(Sheet& sheet, std::size_t row, std::string id) {
    return {std::move(id),
            sheet.estimate(row, "low", "typical", "high"),
            sheet.required(row, "unit"),
            sheet.required(row, "source"),
            sheet.required(row, "quality"),
            sheet.text(row, "note")};
}

void readOverheadPresets(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        const auto name = sheet.required(row, "preset");
        if (into.overheadPresets.empty() || into.overheadPresets.back().name != name) {
            into.overheadPresets.push_back({name, sheet.required(row, "label"), {}, {}});
        }
        auto& preset = into.overheadPresets.back();
        auto value = figure(sheet, row, sheet.required(row, "component"));
        const auto known = std::find(kComponentNames.begin(), kComponentNames.end(), value.id);
        if (known == kComponentNames.end()) {
            sheet.complain(row, "component", "is not a component of the model");
            return;
        }
        preset.set.slowdown[static_cast<std::size_t>(known - kComponentNames.begin())] = value.value;
        preset.values.push_back(std::move(value));
    }
}

void readDisturbances(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        const auto host = sheet.required(row, "host");
        if (into.disturbancePresets.empty() || into.disturbancePresets.back().host != host) {
            into.disturbancePresets.push_back({host, sheet.required(row, "label"), {}, {}});
        }
        auto& preset = into.disturbancePresets.back();
        auto value = figure(sheet, row, sheet.oneOf(row, "quantity", {"probability", "slowdown", "io_slowdown"}));
        auto& disturbance = preset.disturbance;
        (value.id == "probability" ? disturbance.probability
         : value.id == "slowdown"  ? disturbance.slowdown
                                   : disturbance.ioSlowdown) = value.value;
        preset.values.push_back(std::move(value));
    }
}

void readDefaults(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        into.defaults.push_back(figure(sheet, row, sheet.required(row, "id")));
    }
}

void readEvidence(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        auto note = sheet.text(row, "hardware") + ", " + sheet.text(row, "year");
        if (const auto more = sheet.text(row, "note"); !more.empty()) note += "; " + more;
        into.overheadEvidence.push_back({sheet.required(row, "component") + "." + sheet.required(row, "delivery"),
                                         sheet.estimate(row, "slowdown_low", "slowdown_typical", "slowdown_high"),
                                         "ratio", sheet.required(row, "source"), sheet.required(row, "quality"),
                                         std::move(note)});
    }
}

void readOperations(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        into.operations.push_back({sheet.required(row, "quantity"),
                                   sheet.estimate(row, "value_low", "value_typical", "value_high"),
                                   sheet.required(row, "unit"), sheet.required(row, "source"),
                                   sheet.required(row, "quality"), sheet.text(row, "note")});
    }
}

/// Each preset describes a machine that owns its host; who shares a host is said by the disturbance presets.
void joinDisturbances(Catalogue& catalogue) {
    for (auto& preset : catalogue.overheadPresets) {
        const auto* host = catalogue.disturbancePreset(preset.name == "bare_metal" ? "bare_metal" : "whole_host");
        if (host) preset.set.disturbance = host->disturbance;
    }
}

struct Part {
    std::string_view file;
    void (*read)(Sheet&, Catalogue&);
};
constexpr Part kParts[] = {{"offers.csv", readOffersOf},
                           {"gpus.csv", readGpus},
                           {"overhead_presets.csv", readOverheadPresets},
                           {"disturbances.csv", readDisturbances},
                           {"defaults.csv", readDefaults},
                           {"overheads.csv", readEvidence},
                           {"operations.csv", readOperations}};

}  // namespace

Result<Catalogue> readCatalogue(const std::function<std::optional<std::string_view>(std::string_view name)>& file) {
    Catalogue catalogue;
    for (const auto& part : kParts) {
        const auto text = file(part.file);
        if (!text)
            return tl::unexpected(Error{ErrorKind::Io, std::string(part.file) + " of the catalogue is missing."});
        auto table = CsvTable::parse(*text, part.file);
        if (!table) return tl::unexpected(table.error());
        Sheet sheet(std::move(*table), std::string(part.file));
        part.read(sheet, catalogue);
        if (sheet.fault()) return tl::unexpected(*sheet.fault());
    }
    joinDisturbances(catalogue);
    return catalogue;
}

}  // namespace splitpoint::models
