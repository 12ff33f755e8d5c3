#include "models/import/curve_file.h"

#include "models/demand/statistics.h"
#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/import/proposal.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

/// A column's name: `gpus_` and the group, in quotes where commas or quotes need it.
std::string columnName(const std::string& group) {
    std::string name = "gpus_";
    bool quotes = false;
    for (const char c : group) {
        const bool control = static_cast<unsigned char>(c) < 0x20;
        quotes = quotes || c == ',' || c == '"';
        if (c == '"') name += '"';
        name += control ? ' ' : c;
    }
    return quotes ? "\"" + name + "\"" : name;
}

/// An object that its members, and all that is in them, need not move out of as it grows.
Json roomyObject() {
    constexpr std::size_t kMembers = 18;
    Json json = Json::object();
    json.get_ref<Json::object_t&>().reserve(kMembers);
    return json;
}

Json statisticsJson(const std::vector<double>& gpus) {
    const DemandStatistics facts = demandStatistics(gpus);
    Json json = roomyObject();
    json["hours"] = gpus.size();
    json["mean_gpus"] = jsonNumber(facts.meanGpus);
    json["peak_gpus"] = jsonNumber(facts.peakGpus);
    json["p95_gpus"] = jsonNumber(facts.p95Gpus);
    json["load_factor"] = jsonNumber(facts.loadFactor);
    json["coefficient_of_variation"] = jsonNumber(facts.coefficientOfVariation);
    json["ramp95"] = jsonNumber(facts.ramp95);
    json["gpu_hours"] = jsonNumber(facts.gpuHours);
    json["base_share"] = jsonNumber(facts.baseShare);
    return json;
}

template <class T>
Json guessJson(const Guess<T>& guess, Json value) {
    Json json = Json::object();
    json["value"] = std::move(value);
    if (!guess.because.empty()) json["because"] = guess.because;
    return json;
}

Json readingJson(const Reading& reading) {
    Json json = roomyObject();
    json["kind"] = guessJson(reading.kind, nameIn(kImportKindNames, reading.kind.value));
    if (!reading.version.empty()) json["version"] = reading.version;
    json["encoding"] = guessJson(reading.encoding, nameIn(kEncodingNames, reading.encoding.value));
    json["gzip"] = reading.compressed;
    if (reading.kind.value != ImportKind::Prometheus) {
        json["delimiter"] = guessJson(reading.delimiter, std::string(1, reading.delimiter.value));
        json["header"] = guessJson(reading.hasHeader, reading.hasHeader.value);
        json["decimal_mark"] = guessJson(reading.decimalMark, nameIn(kDecimalMarkNames, reading.decimalMark.value));
        json["date_order"] = guessJson(reading.dateOrder, nameIn(kDateOrderNames, reading.dateOrder.value));
    }
    json["time_form"] = guessJson(reading.timeForm, nameIn(kTimeFormNames, reading.timeForm.value));
    json["time_zone"] = guessJson(reading.timeZone, reading.timeZone.value);
    json["measures"] = guessJson(reading.quantity, nameIn(kQuantityNames, reading.quantity.value));
    json["unit"] = guessJson(reading.unit, nameIn(kValueUnitNames, reading.unit.value));
    json["step_seconds"] = guessJson(reading.stepSeconds, jsonNumber(reading.stepSeconds.value));
    json["group_by"] = guessJson(reading.groupBy, reading.groupBy.value);
    json["columns"] = Json::array();
    for (const auto& column : reading.columns) {
        Json& one = json["columns"].emplace_back(Json::object());
        one["name"] = printable(column.name, 200);
        one["role"] = nameIn(kRoleNames, column.role.value);
    }
    return json;
}

Json jobsJson(const JobStatistics& jobs) {
    Json json = roomyObject();
    json["jobs"] = jobs.jobs;
    json["gpu_hours"] = jsonNumber(jobs.gpuHours);
    json["gpus_p50_by_gpu_hours"] = jsonNumber(jobs.gpusP50ByGpuHours);
    json["gpus_p95_by_gpu_hours"] = jsonNumber(jobs.gpusP95ByGpuHours);
    json["gpus_max"] = jsonNumber(jobs.gpusMax);
    json["duration_p50_s"] = jsonNumber(jobs.durationP50Seconds);
    json["duration_p95_s"] = jsonNumber(jobs.durationP95Seconds);
    json["jobs_of_at_most_1_gpu_share"] = jsonNumber(jobs.atMostOneGpuJobShare);
    json["gpu_hours_in_jobs_of_8_or_more_share"] = jsonNumber(jobs.eightOrMoreGpuHourShare);
    json["gpu_hours_in_largest_1_percent_share"] = jsonNumber(jobs.largestPercentGpuHourShare);
    json["wait_p50_s"] = jobs.waitKnown ? jsonNumber(jobs.waitP50Seconds) : Json();
    json["wait_p95_s"] = jobs.waitKnown ? jsonNumber(jobs.waitP95Seconds) : Json();
    json["arrivals_mean_hour"] = jsonNumber(jobs.arrivalsMeanHour);
    json["arrivals_peak_hour"] = jobs.arrivalsPeakHour;
    json["arrivals_dispersion"] = jsonNumber(jobs.arrivalDispersion);
    json["largest_burst_jobs"] = jobs.largestBurstJobs;
    json["peak_within_hour_share"] = jsonNumber(jobs.peakWithinHourShare);
    json["sizes"] = Json::array();
    for (const auto& size : jobs.sizes)
        json["sizes"].push_back(
            {{"gpus", jsonNumber(size.gpus)}, {"jobs", size.jobs}, {"gpu_hours", jsonNumber(size.gpuHours)}});
    return json;
}

Json billJson(const Bill& bill) {
    Json json = Json::object();
    json["currency"] = bill.currency;
    json["first_hour"] = stampOfHour(bill.firstHour);
    json["hours"] = bill.hours;
    json["total"] = jsonNumber(bill.total());
    json["purchases_not_in_total"] = jsonNumber(bill.purchases);
    for (std::size_t i = 0; i < kPaidTierCount; ++i) {
        const PaidAmount& amount = bill.tiers[i];
        json["tiers"][std::string(kPaidTierNames[i])] = {{"cost", jsonNumber(amount.cost)},
                                                         {"list_cost", jsonNumber(amount.listCost)},
                                                         {"instance_hours", jsonNumber(amount.instanceHours)},
                                                         {"gpu_hours", jsonNumber(amount.gpuHours)},
                                                         {"rows", amount.rows}};
    }
    return json;
}

}  // namespace

std::string curveCsv(const ImportedUsage& usage) {
    std::string text = "hour,gpus";
    std::vector<const UsageGroup*> groups;
    for (const auto& group : usage.groups) {
        if (group.gpuHours > 0) groups.push_back(&group);
    }
    if (groups.size() < 2) groups.clear();
    for (const auto* group : groups) text += "," + columnName(group->name);
    text += '\n';
    for (std::size_t i = 0; i < usage.gpus.size(); ++i) {
        const long long hour = usage.firstHour + static_cast<long long>(i);
        text += usage.offsets ? std::to_string(hour) : stampOfHour(hour, usage.hourShift);
        text += ',' + shortNumber(usage.gpus[i]);
        for (const auto* group : groups) text += ',' + shortNumber(group->gpus[i]);
        text += '\n';
    }
    return text;
}

std::string importReportJson(const ImportedUsage& usage, const Reading& reading) {
    Json json = roomyObject();
    json["reading"] = readingJson(reading);
    json["rows"] = usage.rows;
    json["meaning"] = usage.meaning;
    json["quantity"] = nameIn(kQuantityNames, usage.quantity);
    json["efficiency"] = jsonNumber(usage.efficiency);
    json["first_hour"] = usage.offsets ? Json(usage.firstHour) : Json(stampOfHour(usage.firstHour, usage.hourShift));
    json["statistics"] = statisticsJson(usage.gpus);
    if (!usage.busyGpus.empty()) json["busy_statistics"] = statisticsJson(usage.busyGpus);
    json["groups"] = Json::array();
    for (const auto& group : usage.groups)
        json["groups"].push_back({{"name", printable(group.name, 200)}, {"gpu_hours", jsonNumber(group.gpuHours)}});
    json["findings"] = Json::array();
    for (const auto& finding : usage.findings) {
        Json& one = json["findings"].emplace_back(Json::object());
        one["kind"] = nameIn(kFindingKindNames, finding.kind);
        one["row"] = finding.row == 0 ? Json() : Json(finding.row);
        one["count"] = finding.count;
        one["sentence"] = finding.sentence;
        one["applied"] = nameIn(kFixNames, finding.applied);
        one["fixes"] = Json::array();
        for (const Fix fix : finding.fixes) one["fixes"].push_back(nameIn(kFixNames, fix));
    }
    if (usage.jobs) json["jobs"] = jobsJson(*usage.jobs);
    if (usage.bill) json["bill"] = billJson(*usage.bill);
    json["proposals"] = Json::array();
    for (const auto& proposal : proposals(usage)) {
        json["proposals"].push_back({{"field", nameIn(kProposalFieldNames, proposal.field)},
                                     {"value", jsonNumber(proposal.value)},
                                     {"evidence", proposal.evidence}});
    }
    return prettyJson(json);
}

}  // namespace splitpoint::models::imports
