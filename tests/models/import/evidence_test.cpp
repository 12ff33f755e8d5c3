// What is made of an import: proposals, layers, reconciliation.
#include "models/demand/layers.h"
#include "models/import/bill_reconciliation.h"
#include "models/import/import_layers.h"
#include "models/import/proposal.h"
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
