#include "ui/import/import_change.h"

#include <algorithm>
#include <map>

#include "models/import/import_layers.h"
#include "ui/document/provenance.h"
#include "ui/document/workload_edit.h"
#include "ui/import/import_words.h"
#include "ui/language/language.h"

namespace splitpoint::ui {

namespace imports = models::imports;

namespace {

void accept(models::Workload& workload, const imports::Proposal& proposal) {
    switch (proposal.field) {
        case imports::Proposal::Field::GpusPerJob:
            workload.gpusPerJob = static_cast<int>(proposal.value);
            break;
        case imports::Proposal::Field::Headroom:
            workload.headroom = models::Estimate(proposal.value);
            break;
        case imports::Proposal::Field::MaxDelayHours:
            workload.maxDelayHours = static_cast<int>(proposal.value);
            break;
    }
}

QString fieldOf(const imports::Proposal& proposal) {
    const std::string_view name = nameIn(imports::kProposalFieldNames, proposal.field);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::string freeWorkloadName(const models::Scenario& scenario, const std::string& wanted) {
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                           [&](const models::Workload& each) { return each.name == name; });
    };
    std::string name = wanted;
    for (int n = 2; isTaken(name); ++n) name = wanted + " " + std::to_string(n);
    return name;
}

/// The layers of some groups, with the ratio of useful to requested GPUs as one of its own.
std::vector<models::DemandLayer> layersOf(const ImportPlan& plan, const std::vector<std::size_t>& groups,
                                          const std::string& name) {
    const imports::ImportedUsage some = imports::onlyGroups(*plan.usage, groups);
    const bool repaired = plan.repairs != nullptr && plan.repairs->asRead.size() == plan.usage->groups.size();
    const imports::CurveRepairs repairs =
        repaired ? imports::onlyGroups(*plan.repairs, groups) : imports::CurveRepairs();
    auto layers = imports::importLayers(some, name, std::nullopt, repaired ? &repairs : nullptr);
    if (plan.usage->quantity == imports::Quantity::Requested && plan.usefulPerRequested != 1.0)
        layers.push_back({ImportText::tr("Useful GPUs per GPU requested").toStdString(), true,
                          models::ScaleLayer{plan.usefulPerRequested}});
    return layers;
}

/// Puts a curve and what goes with it onto one workload, and says where it is from.
void putOn(models::Scenario& scenario, std::size_t at, std::vector<models::DemandLayer> layers,
           const ImportPlan& plan) {
    models::Workload& workload = scenario.workloads[at];
    for (auto& layer : layers) workload.demandLayers.push_back(std::move(layer));
    const QString prefix = QStringLiteral("workloads[%1].").arg(at);
    const Provenance from{ProvenanceKind::Imported, plan.source, plan.date, plan.note};
    scenario.provenanceJson = withProvenance(scenario.provenanceJson, prefix + QStringLiteral("demand"), from);
    for (const auto& proposal : plan.accepted) {
        accept(workload, proposal);
        scenario.provenanceJson = withProvenance(
            scenario.provenanceJson, prefix + fieldOf(proposal),
            {ProvenanceKind::Imported, plan.source, plan.date, QString::fromStdString(proposal.evidence)});
    }
}

}  // namespace

std::vector<std::size_t> takeImport(models::Scenario& scenario, const ImportPlan& plan) {
    const FileLanguage words;
    std::map<std::size_t, std::vector<std::size_t>> ontoWorkload;  // groups of each
    std::vector<std::size_t> makeNew;
    for (std::size_t group = 0; group < plan.targets.size(); ++group) {
        const ImportTarget& target = plan.targets[group];
        if (target.kind == ImportTarget::Kind::Workload && target.workload < scenario.workloads.size())
            ontoWorkload[target.workload].push_back(group);
        if (target.kind == ImportTarget::Kind::New) makeNew.push_back(group);
    }
    std::vector<std::size_t> places;
    const std::string stem = plan.name.toStdString();
    const std::size_t old = scenario.workloads.size();
    for (const auto& [at, groups] : ontoWorkload) {
        const bool some = groups.size() < plan.targets.size() && plan.targets.size() > 1;
        const std::string name =
            some && groups.size() == 1 ? stem + ", " + plan.usage->groups[groups.front()].name : stem;
        putOn(scenario, at, layersOf(plan, groups, name), plan);
        places.push_back(at);
    }
    for (const std::size_t group : makeNew) {
        const std::string& groupName = plan.usage->groups[group].name;
        const std::size_t like = std::min(plan.targets[group].workload, old - 1);
        models::Workload made = scenario.workloads[like];
        made.name = freeWorkloadName(scenario, groupName.empty() ? stem : groupName);
        made.demand = models::HourlyDemand{{0.0}};
        made.demandLayers.clear();
        const std::size_t at = scenario.workloads.size();
        insertWorkload(scenario, at, std::move(made), like);
        putOn(scenario, at, layersOf(plan, {group}, groupName.empty() ? stem : stem + ", " + groupName), plan);
        places.push_back(at);
    }
    return places;
}

EditWords importEditWords(const ImportPlan& plan) {
    return {ImportText::tr("import %1").arg(plan.name), {}, {}, {}};
}

QString importNote(const imports::Reading& reading, const imports::ImportedUsage& usage) {
    QStringList parts{importKindTitle(reading.kind.value), QString::fromStdString(usage.meaning),
                      ImportText::tr("times: %1, zone %2")
                          .arg(timeFormTitle(reading.timeForm.value), QString::fromStdString(reading.timeZone.value)),
                      usageSentence(usage)};
    for (const auto& finding : usage.findings)
        parts << ImportText::tr("%1 (%2): %3")
                     .arg(findingTitle(finding.kind), QLocale().toString(static_cast<qulonglong>(finding.count)),
                          findingSentence(finding));
    return parts.join(QStringLiteral(" \u00b7 "));
}

}  // namespace splitpoint::ui
