#pragma once

#include <string>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models::test {

/// A row with everything that makes it fit to be proposed: 8 GPUs, of 2026-08, 12 months where it is reserved.
inline CatalogueOffer offerRow(const std::string& provider, const std::string& product, const std::string& delivery,
                               const std::string& purchase, double usdPerGpuHour) {
    CatalogueOffer row;
    row.provider = provider;
    row.product = product;
    row.delivery = delivery;
    row.purchase = purchase;
    row.termMonths = purchase == "reserved" ? 12.0 : 0.0;
    row.gpu = "H100-SXM-80GB";
    row.gpusPerNode = 8;
    row.usdPerGpuHour = usdPerGpuHour;
    row.interconnect = "NVLink; 400G";
    row.region = "eu";
    row.asOf = "2026-08";
    row.source = "price list";
    return row;
}

}  // namespace splitpoint::models::test
