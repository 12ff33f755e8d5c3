#include "models/import/reconciliation_file.h"

#include <cmath>
#include <cstdio>

#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/import/kind.h"

namespace splitpoint::models::imports {

std::string reconciliationJson(const Reconciliation& all, const ReconciledWith& with) {
    Json json = Json::object();
    json["scenario"] = with.scenario;
    json["plan"] = with.plan;
    json["paid_usd"] = jsonNumber(all.paid);
    json["modeled_usd"] = jsonNumber(all.modeled);
    json["modeled_not_billed_usd"] = jsonNumber(all.notBilled);
    json["gpu_hours_paid"] = jsonNumber(all.gpuHoursPaid);
    json["gpu_hours_modeled"] = jsonNumber(all.gpuHoursModeled);
    json["tiers"] = Json::array();
    for (const auto& tier : all.tiers) {
        Json& row = json["tiers"].emplace_back(Json::object());
        row["tier"] = nameIn(kPaidTierNames, tier.tier);
        row["paid_usd"] = jsonNumber(tier.paid);
        row["modeled_usd"] = jsonNumber(tier.modeled);
        row["price_usd"] = jsonNumber(tier.price);
        row["hours_usd"] = jsonNumber(tier.hours);
        row["unused_usd"] = jsonNumber(tier.unused);
        row["not_modeled_usd"] = jsonNumber(tier.notModeled);
        row["sentence"] = tier.sentence;
    }
    json["sentences"] = all.sentences;
    return prettyJson(json);
}

namespace {

/// What rounds to no cent is 0, not -0.00.
double asShown(double amount) {
    return std::abs(amount) < 0.005 ? 0.0 : amount;
}

}  // namespace

std::string reconciliationText(const Reconciliation& all, const ReconciledWith& with) {
    char line[256];
    std::string text =
        "Bill against plan " + printable(with.plan, 40) + " of " + printable(with.scenario, 80) + ", USD\n";
    std::snprintf(line, sizeof line, "%-12s %14s %14s %14s %14s %14s %14s %14s\n", "tier", "paid", "modeled",
                  "difference", "price", "hours", "unused", "one side only");
    text += line;
    for (const auto& tier : all.tiers) {
        const std::string name(nameIn(kPaidTierNames, tier.tier));
        std::snprintf(line, sizeof line, "%-12s %14.2f %14.2f %14.2f %14.2f %14.2f %14.2f %14.2f\n", name.c_str(),
                      asShown(tier.paid), asShown(tier.modeled), asShown(tier.paid - tier.modeled), asShown(tier.price),
                      asShown(tier.hours), asShown(tier.unused), asShown(tier.notModeled));
        text += line;
    }
    for (const auto& sentence : all.sentences) text += sentence + "\n";
    return text;
}

}  // namespace splitpoint::models::imports
