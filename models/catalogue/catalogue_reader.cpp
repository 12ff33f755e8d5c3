#include <algorithm>
#include <cmath>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/csv_table.h"

namespace splitpoint::models {

namespace {

/// One file being read: every question about a cell that finds a fault keeps the first one.
class Sheet {
  public:
    Sheet(CsvTable table, std::string name) : table_(std::move(table)), name_(std::move(name)) {}

    [[nodiscard]] std::size_t rows() const { return table_.rows(); }
    [[nodiscard]] const std::optional<Error>& fault() const { return fault_; }

    [[nodiscard]] std::string text(std::size_t row, std::string_view column) {
        if (!table_.hasColumn(column)) complain("has no column '" + std::string(column) + "'");
        return table_.text(row, column);
    }
    [[nodiscard]] std::string required(std::size_t row, std::string_view column) {
        auto cell = text(row, column);
        if (cell.empty()) complain(row, column, "is empty; a figure needs it");
        return cell;
    }
    /// A gap stays a gap; anything else must be a number.
    [[nodiscard]] std::optional<double> gapOrNumber(std::size_t row, std::string_view column) {
        const auto number = table_.number(row, column);
        if (!number && !text(row, column).empty()) complain(row, column, "is not a number");
        return number;
    }
    [[nodiscard]] double number(std::size_t row, std::string_view column) {
        (void)required(row, column);
        return gapOrNumber(row, column).value_or(0.0);
    }
    [[nodiscard]] bool yes(std::size_t row, std::string_view column) {
        const auto cell = required(row, column);
        if (cell != "yes" && cell != "no") complain(row, column, "must be yes or no");
        return cell == "yes";
    }
    [[nodiscard]] std::string oneOf(std::size_t row, std::string_view column,
                                    std::initializer_list<std::string_view> words) {
        auto cell = required(row, column);
        if (std::find(words.begin(), words.end(), cell) == words.end()) complain(row, column, "is not a known word");
        return cell;
    }
    [[nodiscard]] Estimate estimate(std::size_t row, std::string_view low, std::string_view typical,
                                    std::string_view high) {
        const Estimate value(number(row, low), number(row, typical), number(row, high));
        if (value.low > value.typical || value.typical > value.high) {
            complain(row, typical, "must lie between low and high");
        }
        return value;
    }
    void complain(std::size_t row, std::string_view column, std::string_view what) {
        complain("row " + std::to_string(row + 1) + ", column '" + std::string(column) + "': '" +
                 table_.text(row, column) + "' " + std::string(what));
    }

  private:
    void complain(const std::string& what) {
        if (!fault_) fault_ = Error{ErrorKind::InvalidInput, name_ + ": " + what + "."};
    }

    CsvTable table_;
    std::string name_;
    std::optional<Error> fault_;
};

void readOffers(Sheet& sheet, Catalogue& into) {
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        CatalogueOffer offer;
        offer.provider = sheet.required(row, "provider");
        offer.product = sheet.required(row, "product");
        offer.delivery = sheet.oneOf(row, "delivery", {"bare_metal", "virtual_machine", "container"});
        offer.purchase = sheet.oneOf(row, "purchase", {"on_demand", "reserved", "spot"});
        offer.termMonths = sheet.gapOrNumber(row, "term_months");
        offer.gpu = sheet.required(row, "gpu");
        if (const auto gpus = sheet.gapOrNumber(row, "gpus_per_node")) {
            offer.gpusPerNode = static_cast<int>(std::lround(*gpus));
            if (*offer.gpusPerNode < 1) sheet.complain(row, "gpus_per_node", "must be at least 1, or empty");
        }
        offer.usdPerGpuHour = sheet.gapOrNumber(row, "usd_per_gpu_hour");
        if (offer.usdPerGpuHour && *offer.usdPerGpuHour <= 0) {
            sheet.complain(row, "usd_per_gpu_hour", "must be above 0, or empty");
        }
        offer.vcpus = sheet.gapOrNumber(row, "vcpus");
        offer.hostMemoryGib = sheet.gapOrNumber(row, "host_memory_gib");
        offer.interconnect = sheet.text(row, "interconnect");
        offer.region = sheet.text(row, "region");
        offer.asOf = sheet.required(row, "as_of");
        offer.source = sheet.required(row, "source");
        offer.note = sheet.text(row, "note");
        offer.completeMachine = sheet.yes(row, "complete_machine");
        offer.purchasable = sheet.yes(row, "purchasable");
        offer.deliveryConfirmed = sheet.yes(row, "delivery_confirmed");
        offer.monthlyCapHours = sheet.gapOrNumber(row, "monthly_cap_hours");
        offer.superseded = sheet.yes(row, "superseded");
        into.offers.push_back(std::move(offer));
    }
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
constexpr Part kParts[] = {{"offers.csv", readOffers},
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
