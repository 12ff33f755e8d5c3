// What is made of an import: proposals, layers, reconciliation.
#include "models/demand/layers.h"
#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "models/import/bill_reconciliation.h"
#include "models/import/import_layers.h"
#include "models/import/proposal.h"
#include "models/import/reconciliation_file.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

TEST(Proposals, RestOnTheJobs) {
    // Two large jobs hold most of the GPU-hours; everybody waited two hours.
    const auto imported =
        importPlainly(pasted("job_id,submit_s,start_s,duration_s,gpus\n1,0,7200,36000,8\n2,0,7200,36000,8\n3,0,7300,"
                             "3600,1\n4,10,7400,3600,1\n"));
    ASSERT_EQ(imported.error, "");
    const auto all = proposals(imported.usage);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].field, Proposal::Field::GpusPerJob);
    EXPECT_EQ(all[0].value, 8);
    EXPECT_NE(all[0].evidence.find("98.8 % of the GPU-hours are in jobs of 8 or more GPUs"), std::string::npos)
        << all[0].evidence;
    EXPECT_EQ(all[2].field, Proposal::Field::MaxDelayHours);
    EXPECT_EQ(all[2].value, 2);
    EXPECT_EQ(imported.usage.jobs->largestBurstJobs, 4U);
    const auto noStarts = importPlainly(pasted("job_id,submit_s,duration_s,gpus\n1,0,36000,8\n2,0,3600,1\n"));
    for (const auto& proposal : proposals(noStarts.usage)) EXPECT_NE(proposal.field, Proposal::Field::MaxDelayHours);
}

TEST(ImportLayers, GiveTheImportedCurveWhenApplied) {
    const auto imported = importWith(
        pasted("time,gpus\n2025-03-10 00:00,2\n2025-03-10 01:00,2\n2025-03-10 02:00,2\n2025-03-10 05:00,5\n"),
        std::nullopt, [](Reading&, ImportChoices& choices) {
            choices.fixes[FindingKind::Gap] = Fix::Line;
            choices.quantity = Quantity::Useful;
            choices.efficiency = 0.5;
        });
    ASSERT_EQ(imported.error, "");
    const auto layers = importLayers(imported.usage, "file");
    ASSERT_EQ(layers.size(), 3U);
    EXPECT_EQ(layers[0].kind(), LayerKind::Import);
    EXPECT_EQ(std::get<HourlyDemand>(std::get<ImportLayer>(layers[0].what).curve).gpus,
              (std::vector<double>{2, 2, 2, 0, 0, 5}));
    EXPECT_EQ(std::get<HourlyDemand>(std::get<ImportLayer>(layers[1].what).curve).gpus,
              (std::vector<double>{0, 0, 0, 3, 4, 0}));
    EXPECT_EQ(layers[2].kind(), LayerKind::Scale);
    EXPECT_EQ(imported.usage.gpus, (std::vector<double>{1, 1, 1, 1.5, 2, 2.5}));
}

std::vector<double> applied(const std::vector<DemandLayer>& layers, std::size_t hours) {
    return demandBelow(HourlyDemand{{0.0}}, layers, 0, static_cast<int>(hours));
}

TEST(ImportLayers, ShowWhatEachFixDid) {
    // One GPU by shares; 150 % in the second hour, and the third hour is there twice.
    const auto source = pasted(
        "time,gpu,util_percent,team\n2025-03-10 00:00,0,40,a\n2025-03-10 01:00,0,150,a\n2025-03-10 02:00,0,60,a\n"
        "2025-03-10 02:00,0,20,a\n2025-03-10 03:00,0,50,a\n2025-03-10 05:00,0,70,a\n");
    auto reading = sniff(source);
    ASSERT_TRUE(reading) << reading.error().message;
    ImportChoices choices;
    choices.quantity = Quantity::DeviceBusy;
    choices.fixes[FindingKind::Gap] = Fix::Hold;
    const auto usage = importUsage(source, *reading, choices);
    ASSERT_TRUE(usage) << usage.error().message;
    EXPECT_TRUE(mayHaveRepairs(*usage));
    const auto repairs = curveRepairs(source, *reading, choices, *usage);
    ASSERT_TRUE(repairs) << repairs.error().message;
    ASSERT_EQ(repairs->steps.size(), 2U) << "duplicates and shares above 100 %";
    EXPECT_EQ(repairs->steps[0].kind, FindingKind::Duplicate);
    EXPECT_EQ(repairs->steps[1].kind, FindingKind::OverHundred);
    EXPECT_DOUBLE_EQ(repairs->asRead[0][1], 1.5) << "nothing is cut in what was read";
    EXPECT_DOUBLE_EQ(repairs->steps[1].after[0][1], 1.0);
    const auto layers = importLayers(*usage, "log", std::nullopt, &*repairs);
    ASSERT_EQ(layers.size(), 4U);
    EXPECT_EQ(layers[0].name, "log, as read");
    EXPECT_EQ(layers[1].name, "Rows that are there twice left out, log");
    EXPECT_EQ(layers[2].name, "Shares above 100 % cut to 100 %, log");
    EXPECT_EQ(layers[3].name, "Gaps of log: filled with the value before");
    const auto curve = applied(layers, usage->gpus.size());
    for (std::size_t i = 0; i < curve.size(); ++i) EXPECT_NEAR(curve[i], usage->gpus[i], 1e-12) << i;
    auto uncut = layers;
    uncut[2].on = false;
    EXPECT_DOUBLE_EQ(applied(uncut, usage->gpus.size())[1], 1.5) << "switched off, the fix is undone";
}

TEST(ImportLayers, OfAFixThatChangesNoHourAreNone) {
    const auto source =
        pasted("time,gpus\n2025-03-10 00:00,2\n2025-03-10 01:00,3\n2025-03-10 01:00,3\n2025-03-10 02:00,4\n");
    const auto reading = sniff(source);
    ASSERT_TRUE(reading);
    ImportChoices choices;
    const auto usage = importUsage(source, *reading, choices);
    ASSERT_TRUE(usage);
    const auto repairs = curveRepairs(source, *reading, choices, *usage);
    ASSERT_TRUE(repairs);
    for (const auto& step : repairs->steps) {
        bool changed = false;
        for (std::size_t i = 0; i < step.after[0].size(); ++i)
            changed = changed || step.after[0][i] != repairs->asRead[0][i];
        EXPECT_TRUE(changed);
    }
    const auto layers = importLayers(*usage, "t", std::nullopt, &*repairs);
    EXPECT_EQ(applied(layers, 3), usage->gpus);
}

TEST(ImportLayers, OfSomeGroupsAddUpToTheWhole) {
    const auto imported = importPlainly(sample("sacct_X_parsable2.txt"));
    ASSERT_EQ(imported.error, "");
    ASSERT_GT(imported.usage.groups.size(), 1U);
    std::vector<std::size_t> rest;
    for (std::size_t g = 1; g < imported.usage.groups.size(); ++g) rest.push_back(g);
    const auto first = onlyGroups(imported.usage, {0}), others = onlyGroups(imported.usage, rest);
    EXPECT_EQ(first.gpus, imported.usage.groups[0].gpus);
    for (std::size_t i = 0; i < first.gpus.size(); ++i)
        EXPECT_NEAR(first.gpus[i] + others.gpus[i], imported.usage.gpus[i], 1e-9);
}

TEST(ImportLayers, KeepTheBusyCurveOff) {
    const auto imported = importPlainly(sample("nvidia_smi_query_gpu.csv"));
    const auto layers = importLayers(imported.usage, "smi");
    ASSERT_EQ(layers.size(), 2U);
    EXPECT_TRUE(layers[0].on);
    EXPECT_FALSE(layers[1].on);
    EXPECT_EQ(layers[1].name, "Consolidation: busy GPUs of smi");
}

Bill smallBill() {
    Bill bill;
    bill.currency = "USD";
    bill.tiers[0] = {300, 320, 100, 100, 10};  // on demand: 100 GPU-hours at 3
    bill.tiers[1] = {400, 0, 200, 200, 10};    // committed: 200 at 2
    bill.tiers[3] = {50, 0, 0, 0, 3};          // unused
    bill.purchases = 450;
    bill.purchaseRows = 1;
    return bill;
}

TEST(BillReconciliation, ExplainsTheDifferenceByPart) {
    ModeledCost modeled;
    modeled.hours = 200;             // twice the bill's hours
    modeled.onDemand = {400, 160};   // 80 GPU-hours at 2.5 in 100 hours
    modeled.committed = {960, 480};  // 240 at 2
    modeled.spot = {20, 20};
    modeled.notBilled = 30;
    const auto all = reconcile(smallBill(), 100, modeled);
    ASSERT_TRUE(all) << all.error().message;
    ASSERT_EQ(all->tiers.size(), 3U);
    const auto& onDemand = all->tiers[0];
    EXPECT_DOUBLE_EQ(onDemand.modeled, 200);
    EXPECT_DOUBLE_EQ(onDemand.hours, 20 * 2.5);
    EXPECT_DOUBLE_EQ(onDemand.price, 100 * 0.5);
    const auto& committed = all->tiers[1];
    EXPECT_DOUBLE_EQ(committed.hours, -40 * 2.0);
    EXPECT_DOUBLE_EQ(committed.price, 0);
    EXPECT_DOUBLE_EQ(committed.unused, 50);
    EXPECT_DOUBLE_EQ(all->tiers[2].notModeled, -10);
    for (const auto& tier : all->tiers)
        EXPECT_NEAR(tier.paid - tier.modeled, tier.price + tier.hours + tier.unused + tier.notModeled, 1e-9)
            << tier.sentence;
    EXPECT_DOUBLE_EQ(all->paid, 750);
    EXPECT_DOUBLE_EQ(all->notBilled, 15);
    EXPECT_NE(all->sentences.back().find("not added"), std::string::npos);
}

/// Four hours of 10 GPUs and four of 2, on a bare-metal node of 8, on demand and spot.
Scenario smallScenario() {
    auto read = parseScenario(R"({"splitpoint": 1, "name": "small", "horizon": {"hours": 80},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [10, 10, 10, 10, 2, 2, 2, 2]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8, "instance_gpus": 1, "boot_hours": 0.5}},
      "operations": {"hourly_wage_usd": 100, "hours_per_gpu_month": {"bare_metal": 1, "virtual": 1}},
      "delivery": {"bare_metal": {}, "virtual": {}}})",
                              ".", "small");
    EXPECT_TRUE(read) << (read ? "" : read.error().front().message);
    return read ? *read : Scenario();
}

TEST(ModeledCost, HoldsEveryDollarAndGpuHourOfThePlan) {
    const Scenario scenario = smallScenario();
    const auto evaluation = evaluate(scenario);
    ASSERT_TRUE(evaluation) << evaluation.error().message;
    for (const PlanKind kind : kPlans) {
        const PlanResult& plan = evaluation->plan(kind);
        const ModeledCost modeled = modeledCost(plan, scenario, 80);
        EXPECT_NEAR(modeled.onDemand.cost + modeled.committed.cost + modeled.spot.cost + modeled.notBilled,
                    plan.cost.total(), 1e-9 * plan.cost.total())
            << kPlanNames[index(kind)];
        EXPECT_EQ(modeled.hours, 80);
    }
    // Bare metal alone: two nodes of 8 for 80 hours at 2 USD.
    const ModeledCost metal = modeledCost(evaluation->plan(PlanKind::BareMetal), scenario, 80);
    EXPECT_DOUBLE_EQ(metal.committed.gpuHours, 1280);
    EXPECT_DOUBLE_EQ(metal.committed.cost, 2560);
    EXPECT_EQ(metal.onDemand.gpuHours, 0);
    EXPECT_GT(metal.notBilled, 0) << "operations are in no bill of machines";
    // Virtual alone: 480 GPU-hours at 3, and half an hour of each of the 80 GPUs that rise.
    const ModeledCost rented = modeledCost(evaluation->plan(PlanKind::Virtual), scenario, 80);
    EXPECT_EQ(rented.committed.cost, 0);
    EXPECT_DOUBLE_EQ(rented.onDemand.gpuHours,
                     evaluation->plan(PlanKind::Virtual).tiers[index(Tier::OnDemand)].rentedGpuHours);
    EXPECT_NEAR(rented.onDemand.cost, rented.onDemand.gpuHours * 3 + evaluation->plan(PlanKind::Virtual).cost.boot,
                1e-9);
}

TEST(ModeledCost, OfABillThatIsThePlanLeavesNoDifference) {
    const Scenario scenario = smallScenario();
    const auto evaluation = evaluate(scenario);
    ASSERT_TRUE(evaluation);
    const ModeledCost modeled = modeledCost(evaluation->plan(PlanKind::Hybrid), scenario, 80);
    Bill bill;
    bill.currency = "USD";
    bill.tiers[0] = {modeled.onDemand.cost, 0, modeled.onDemand.gpuHours, modeled.onDemand.gpuHours, 1};
    bill.tiers[1] = {modeled.committed.cost, 0, modeled.committed.gpuHours, modeled.committed.gpuHours, 1};
    const auto all = reconcile(bill, 80, modeled);
    ASSERT_TRUE(all);
    EXPECT_NEAR(all->paid, all->modeled, 1e-9);
    for (const auto& tier : all->tiers) {
        EXPECT_NEAR(tier.price, 0, 1e-9);
        EXPECT_NEAR(tier.hours, 0, 1e-9);
    }
    const std::string json = reconciliationJson(*all, {"small", "hybrid"});
    EXPECT_NE(json.find("\"plan\": \"hybrid\""), std::string::npos) << json;
    EXPECT_NE(reconciliationText(*all, {"small", "hybrid"}).find("committed"), std::string::npos);
}

TEST(BillReconciliation, WhatRoundsToNoCentIsZeroWithoutASign) {
    Reconciliation all;
    TierDifference tier;
    tier.paid = 10;
    tier.modeled = 10.001;
    tier.price = -0.004;
    tier.hours = -0.0;
    tier.unused = -1e-9;
    tier.notModeled = -0.006;
    all.tiers.push_back(tier);
    const std::string text = reconciliationText(all, {"small", "hybrid"});
    EXPECT_EQ(text.find("-0.00"), std::string::npos) << text;
    EXPECT_NE(text.find("-0.01"), std::string::npos) << "a cent keeps its sign: " << text;
}

TEST(BillReconciliation, RefusesOtherCurrencies) {
    Bill bill = smallBill();
    bill.currency = "EUR";
    ModeledCost modeled;
    modeled.hours = 1;
    EXPECT_FALSE(reconcile(bill, 100, modeled));
    bill.currency = "USD";
    EXPECT_FALSE(reconcile(bill, 0, modeled));
}

}  // namespace
}  // namespace splitpoint::models::imports
