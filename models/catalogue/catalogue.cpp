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

std::optional<double> usdPerGpuHour(const QuotedPrice& quoted) {
    const std::optional<double> rate = quoted.currency == "USD" ? std::optional(1.0) : quoted.usdPerUnit;
    if (!rate) return std::nullopt;
    return quoted.perGpuHour * (1.0 - quoted.discountShare) * *rate;
}

PriceState CatalogueOffer::priceState() const {
    if (usdPerGpuHour) return *usdPerGpuHour > 0 ? PriceState::Known : PriceState::Zero;
    if (quoted && quoted->perGpuHour == 0) return PriceState::Zero;
    return quoted ? PriceState::OtherCurrency : PriceState::Missing;
}

std::string CatalogueOffer::priceDate() const {
    std::string oldest = asOf;
    if (!quoted) return oldest;
    for (const std::string& date : {quoted->discountAsOf, quoted->rateAsOf}) {
        if (!date.empty() && date < oldest) oldest = date;
    }
    return oldest;
}

std::optional<std::string> whyNotProposed(const CatalogueOffer& offer, Tier tier) {
    if (offer.superseded) return "superseded by a newer reading of the same product";
    if (!offer.completeMachine) return "the price covers the GPU alone, not a complete machine";
    if (!offer.purchasable) return "could not be ordered when the price was read";
    if (!offer.deliveryConfirmed) return "whether it is bare metal or virtual is an inference";
    if (offer.priceState() == PriceState::Missing) return "no price";
    if (offer.priceState() == PriceState::Zero) return "its price is 0, which is no price to plan with";
    if (offer.priceState() == PriceState::OtherCurrency) {
        return "its price is in " + offer.quoted->currency + " and no dated rate to US dollars is given";
    }
    if (!offer.gpusPerNode) return "the source does not say how many GPUs a unit has";
    if (offer.purchase == "reserved" && !offer.termMonths) return "the source does not say the length of the term";
    return wrongRole(offer, tier);
}

}  // namespace splitpoint::models
