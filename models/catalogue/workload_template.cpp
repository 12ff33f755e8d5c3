#include "models/catalogue/workload_template.h"

#include <algorithm>
#include <cassert>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/embedded_files.h"
#include "models/files/scenario_fields.h"

namespace splitpoint::models {

namespace {

/// Place of a word among those of an enumeration; the file is ours and holds no other.
template <class E>
E wordOf(std::string_view word) {
    const auto names = choiceNames<E>();
    return static_cast<E>(std::find(names.begin(), names.end(), word) - names.begin());
}

const CsvTable& templates() {
    static const CsvTable table = [] {
        const auto text = embeddedFile("catalogue/templates.csv");
        auto parsed = CsvTable::parse(text.value_or(""), "templates.csv");
        assert(parsed && "built in, checked by workload_template_test");
        return std::move(*parsed);
    }();
    return table;
}

}  // namespace

void applyCircumstances(Workload& workload, DemandTemplate shape) {
    const std::string_view name = kDemandTemplateNames[static_cast<std::size_t>(shape)];
    for (Estimate& share : workload.timeShares) share = 0.0;
    workload.measuredSlowdown.clear();
    workload.timeSharesGpus.reset();
    workload.split.reset();
    const CsvTable& table = templates();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (table.text(row, "template") != name) continue;
        const std::string& field = table.text(row, "field");
        const auto number = [&](std::string_view column) { return table.number(row, column).value_or(0.0); };
        const Estimate value{number("low"), number("typical"), number("high")};
        const auto component = std::find(kComponentNames.begin(), kComponentNames.end(), field);
        if (component != kComponentNames.end())
            workload.timeShares[static_cast<std::size_t>(component - kComponentNames.begin())] = value;
        if (field == "kind") workload.kind = wordOf<WorkloadKind>(table.text(row, "word"));
        if (field == "isolation") workload.isolation = wordOf<Isolation>(table.text(row, "word"));
        if (field == "gpus_per_job") workload.gpusPerJob = static_cast<int>(value.typical);
        if (field == "max_delay_hours") workload.maxDelayHours = static_cast<int>(value.typical);
        if (field == "interruptible") workload.interruptible = value.typical > 0;
        if (field == "headroom") workload.headroom = value;
    }
}

}  // namespace splitpoint::models
