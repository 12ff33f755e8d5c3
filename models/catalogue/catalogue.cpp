#include "models/catalogue/catalogue.h"

#include <algorithm>
#include <cassert>

#include "models/catalogue/embedded_files.h"

namespace splitpoint::models {

namespace {

template <class T>
const T* find(const std::vector<T>& items, std::string T::*name, std::string_view wanted) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.*name == wanted; });
    return found == items.end() ? nullptr : &*found;
}

std::optional<std::string> wrongRole(const CatalogueOffer& offer, Tier tier) {
    if ((tier == Tier::BareMetal) != (offer.delivery == "bare_metal")) {
        return tier == Tier::BareMetal ? "not bare metal" : "bare metal, not a virtual offer";
    }
    const std::string_view wanted = tier == Tier::Reserved ? "reserved" : tier == Tier::Spot ? "spot" : "on_demand";
    const bool heldAllHours = tier == Tier::BareMetal && offer.purchase == "reserved";
    if (offer.purchase != wanted && !heldAllHours) {
        return "sold as " + offer.purchase + ", this role needs " + std::string(wanted);
    }
    return std::nullopt;
}

}  // namespace

const OverheadPreset* Catalogue::overheadPreset(std::string_view name) const {
    return find(overheadPresets, &OverheadPreset::name, name);
}

const DisturbancePreset* Catalogue::disturbancePreset(std::string_view host) const {
    return find(disturbancePresets, &DisturbancePreset::host, host);
}

const SourcedEstimate* Catalogue::defaultFor(std::string_view id) const {
    return find(defaults, &SourcedEstimate::id, id);
}

const GpuSheet* Catalogue::gpuSheet(std::string_view gpu) const {
    return find(gpus, &GpuSheet::gpu, gpu);
}

const Catalogue& builtInCatalogue() {
    static const Catalogue catalogue = [] {
        auto read = readCatalogue([](std::string_view name) { return embeddedFile("catalogue/" + std::string(name)); });
        assert(read && "the built-in catalogue is checked by catalogue_test");
        return read ? std::move(*read) : Catalogue{};
    }();
    return catalogue;
}

std::optional<std::string> whyNotProposed(const CatalogueOffer& offer, Tier tier) {
    if (offer.superseded) return "superseded by a newer reading of the same product";
    if (!offer.completeMachine) return "the price covers the GPU alone, not a complete machine";
    if (!offer.purchasable) return "could not be ordered when the price was read";
    if (!offer.deliveryConfirmed) return "whether it is bare metal or virtual is an inference";
    if (!offer.usdPerGpuHour) return "no price";
    if (!offer.gpusPerNode) return "the source does not say how many GPUs a unit has";
    if (offer.purchase == "reserved" && !offer.termMonths) return "the source does not say the length of the term";
    return wrongRole(offer, tier);
}

}  // namespace splitpoint::models
