// Bills line by line: units, corrections, commitments, and the hours that a bill is about. p5.48xlarge has 8 GPUs.
#include <cstdio>

#include "import_fixture.h"
#include "models/import/bill_reconciliation.h"
#include "models/import/curve_file.h"
#include "models/import/instance_gpus.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

const std::string kFocusHeader =
    "BilledCost,BillingCurrency,ChargeCategory,ChargeClass,ChargeDescription,ChargePeriodStart,ChargePeriodEnd,"
    "CommitmentDiscountStatus,ConsumedQuantity,ConsumedUnit,EffectiveCost,ListCost,PricingCategory,ResourceId,"
    "SkuPriceDetails,SubAccountName\n";

/// Hour of the first day, also beyond 23, as a stamp.
std::string stamp(int hour) {
    char text[40];
    std::snprintf(text, sizeof text, "2025-03-%02dT%02d:00:00Z", 10 + hour / 24, hour % 24);
    return text;
}

/// A line of a FOCUS bill: a machine of 8 GPUs for an hour at 10 USD, unless it says otherwise.
struct FocusLine {
    int hour = 0, hours = 1;
    std::string billed = "10", effective{};
    std::string quantity = "1", unit = "Hours";
    std::string status{}, pricing = "Standard", chargeClass{}, category = "Usage";
    std::string details = R"("{""InstanceType"": ""p5.48xlarge"", ""GpuCount"": 8}")";
    std::string resource = "i-1", account = "a", description = "p5";

    [[nodiscard]] std::string text() const {
        return billed + ",USD," + category + "," + chargeClass + "," + description + "," + stamp(hour) + "," +
               stamp(hour + hours) + "," + status + "," + quantity + "," + unit + "," +
               (effective.empty() ? billed : effective) + "," + billed + "," + pricing + "," + resource + "," +
               details + "," + account + "\n";
    }
};

FocusLine unusedAt(int hour, const char* cost = "10") {
    return {.hour = hour,
            .billed = "0",
            .effective = cost,
            .quantity = "",
            .status = "Unused",
            .pricing = "Committed",
            .resource = ""};
}

std::string focus(const std::vector<FocusLine>& lines) {
    std::string text = kFocusHeader;
    for (const auto& line : lines) text += line.text();
    return text;
}

/// A line of an AWS report, legacy: a machine of 8 GPUs for an hour at 10 USD, unless it says otherwise.
struct ReportLine {
    int hour = 0, hours = 1;
    std::string kind = "Usage", usage = "USE1-BoxUsage:p5.48xlarge", type = "p5.48xlarge";
    std::string quantity = "1", unit = "Hrs", cost = "10", account = "1", plan{};
    std::string planCost{}, reservedCost{}, unusedFee{}, unusedUpfront{}, commitment{}, usedCommitment{};

    [[nodiscard]] std::string text() const {
        return stamp(hour) + "," + stamp(hour + hours) + "," + kind + "," + usage + "," + type + "," + quantity + "," +
               unit + "," + cost + ",USD," + account + "," + plan + "," + planCost + "," + reservedCost + "," +
               unusedFee + "," + unusedUpfront + "," + commitment + "," + usedCommitment + "\n";
    }
};

std::string report(const std::vector<ReportLine>& lines) {
    std::string text =
        "lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/LineItemType,lineItem/UsageType,product/instanceType,"
        "lineItem/UsageAmount,pricing/unit,lineItem/UnblendedCost,lineItem/CurrencyCode,lineItem/UsageAccountId,"
        "savingsPlan/SavingsPlanARN,savingsPlan/SavingsPlanEffectiveCost,reservation/EffectiveCost,"
        "reservation/UnusedRecurringFee,reservation/UnusedAmortizedUpfrontFeeForBillingPeriod,"
        "savingsPlan/TotalCommitmentToDate,savingsPlan/UsedCommitment\n";
    for (const auto& line : lines) text += line.text();
    return text;
}

template <class Change>
Imported bill(const std::string& text, ImportKind kind, const Change& change) {
    auto imported = importWith(pasted(text), kind, change);
    EXPECT_EQ(imported.error, "");
    return imported;
}

Imported focusBill(const std::vector<FocusLine>& lines, const FixChoices& fixes = {}) {
    return bill(focus(lines), ImportKind::Focus, [&](Reading&, ImportChoices& choices) { choices.fixes = fixes; });
}

Imported reportBill(const std::vector<ReportLine>& lines, const char* onlyAccount = nullptr) {
    return bill(report(lines), ImportKind::Cur, [&](Reading& reading, ImportChoices& choices) {
        if (onlyAccount == nullptr) return;
        reading.groupBy.value = "lineItem/UsageAccountId";
        choices.only = {onlyAccount};
    });
}

std::string said(const Imported& imported, FindingKind kind) {
    const Finding* finding = imported.finding(kind);
    return finding == nullptr ? "" : finding->sentence;
}

/// A plan of 8 GPUs on demand at 1.25 USD for a day: 240 USD for 192 GPU-hours.
ModeledCost dayOfEight() {
    ModeledCost modeled;
    modeled.hours = 24;
    modeled.onDemand = {240, 192};
    return modeled;
}

constexpr double kTiny = 1e-9;

}  // namespace

TEST(BillHours, OnlyTheHoursChosenAreAddedUpAndCompared) {
    std::vector<FocusLine> lines;
    for (int hour = 0; hour < 48; ++hour) lines.push_back({.hour = hour});
    const std::string text = focus(lines);
    const auto wholeDays = bill(text, ImportKind::Focus, [](Reading&, ImportChoices&) {});
    const long long first = wholeDays.usage.firstHour;
    EXPECT_EQ(wholeDays.usage.bill->hours, 48U);
    EXPECT_NEAR(wholeDays.usage.bill->total(), 480, kTiny);
    const auto firstDay = bill(text, ImportKind::Focus, [](Reading&, ImportChoices& choices) { choices.hours = 24; });
    const auto secondDay =
        bill(text, ImportKind::Focus, [&](Reading&, ImportChoices& choices) { choices.fromHour = first + 24; });
    for (const auto* day : {&firstDay, &secondDay}) {
        const Bill& paid = *day->usage.bill;
        EXPECT_EQ(paid.hours, 24U);
        EXPECT_NEAR(paid.total(), 240, kTiny);
        EXPECT_NEAR(paid.tier(PaidTier::OnDemand).listCost, 240, kTiny);
        EXPECT_NEAR(paid.tier(PaidTier::OnDemand).gpuHours, 192, kTiny);
        EXPECT_NEAR(paid.tier(PaidTier::OnDemand).instanceHours, 24, kTiny);
        EXPECT_EQ(paid.tier(PaidTier::OnDemand).rows, 24U);
        const auto all = reconcile(paid, static_cast<double>(paid.hours), dayOfEight());
        ASSERT_TRUE(all);
        EXPECT_EQ(all->sentences.front(),
                  "Paid 240.00 USD for 192 GPU-hours in 24 hours; the plan costs 240.00 USD for 192 in as many "
                  "hours.");
    }
    EXPECT_EQ(secondDay.usage.bill->firstHour, first + 24);
    EXPECT_NE(importReportJson(secondDay.usage, secondDay.reading).find("\"total\": 240"), std::string::npos);
}

TEST(BillHours, ALineOverTheEdgeCountsWithItsShare) {
    // 24 hours of a machine in one line, of which the last 6 are asked for: a quarter of everything, and one row.
    const auto imported = bill(focus({{.hour = 0, .hours = 24, .billed = "240", .quantity = "24"}, {.hour = 30}}),
                               ImportKind::Focus, [](Reading&, ImportChoices& choices) {
                                   choices.fromHour = static_cast<long long>(
                                       (parseStamp("2025-03-10T18:00:00Z", DateOrder::DayMonth)->civilSeconds) / 3600);
                                   choices.hours = 6;
                               });
    const PaidAmount& paid = imported.usage.bill->tier(PaidTier::OnDemand);
    EXPECT_NEAR(paid.cost, 60, kTiny);
    EXPECT_NEAR(paid.gpuHours, 48, kTiny);
    EXPECT_EQ(paid.rows, 1U);
    EXPECT_EQ(imported.usage.bill->hourlyCost[0].size(), 6U);
}

TEST(BillHours, CommitmentPaidAfterTheLastMachineMakesTheBillLonger) {
    std::vector<FocusLine> lines;
    for (int hour = 0; hour < 24; ++hour) lines.push_back({.hour = hour});
    for (int hour = 24; hour < 240; ++hour) lines.push_back(unusedAt(hour));
    const auto imported = focusBill(lines);
    const Bill& paid = *imported.usage.bill;
    EXPECT_EQ(imported.usage.gpus.size(), 24U) << "the curve ends with the last machine";
    EXPECT_EQ(paid.hours, 240U);
    EXPECT_NEAR(paid.total(), 2400, 1e-6);
    EXPECT_NEAR(sumOf(paid.hourlyCost[3]), 2160, 1e-6);
    const auto all = reconcile(paid, static_cast<double>(paid.hours), dayOfEight());
    ASSERT_TRUE(all);
    EXPECT_NEAR(all->modeled, 2400, 1e-6) << "ten days of the plan beside ten days of the bill";
}

TEST(BillHours, CommitmentPaidBeforeTheFirstMachineCountsToo) {
    const auto imported = focusBill({unusedAt(0), {.hour = 5}});
    EXPECT_EQ(imported.usage.bill->hours, 6U);
    EXPECT_EQ(imported.usage.bill->firstHour, imported.usage.firstHour - 5);
    EXPECT_NEAR(imported.usage.bill->total(), 20, kTiny);
}

TEST(BillUnits, TimeOfMachinesInAnyUnit) {
    // An hour each, in six spellings: 8 GPU-hours.
    const std::vector<std::pair<std::string, std::string>> hours{{"1", "Hrs"},        {"60", "Minutes"},
                                                                 {"3600", "Seconds"}, {"8", "GPU-Hours"},
                                                                 {"8", "gpu hour"},   {"28800", "GPU-Seconds"}};
    for (const auto& [quantity, unit] : hours) {
        const auto imported = focusBill({{.quantity = quantity, .unit = unit}});
        ASSERT_EQ(imported.usage.gpus.size(), 1U) << unit;
        EXPECT_NEAR(imported.usage.gpus[0], 8, kTiny) << unit;
        EXPECT_NEAR(imported.usage.bill->tier(PaidTier::OnDemand).instanceHours, 1, kTiny) << unit;
        EXPECT_TRUE(imported.usage.findings.empty()) << unit;
    }
    const auto day = focusBill({{.hours = 24, .quantity = "1", .unit = "Days"}});
    ASSERT_EQ(day.usage.gpus.size(), 24U);
    EXPECT_NEAR(day.usage.gpus[23], 8, kTiny);
}

/// GPU-hours are GPU-hours of whatever machine, and hours of something that names GPUs are not lost without a word.
TEST(BillUnits, OfGpusCountWithoutATypeOfMachine) {
    const auto plain = focusBill(
        {{}, {.quantity = "12", .unit = "GPU-Hours", .details = "", .resource = "i-2", .description = "H100 SXM"}});
    ASSERT_EQ(plain.usage.gpus.size(), 1U);
    EXPECT_NEAR(plain.usage.gpus[0], 8 + 12, kTiny);
    EXPECT_TRUE(plain.usage.findings.empty());
    const auto words = focusBill({{},
                                  {.details = "", .resource = "i-2", .description = "BM.GPU.H100.8 hours"},
                                  {.details = "", .resource = "i-3", .description = "Nvidia H100 80GB GPU running"},
                                  {.details = "", .resource = "i-4", .description = "m5.large"},
                                  {.details = R"("{""GpuCount"": 0}")", .resource = "i-5", .description = "GPU images"},
                                  {.unit = "GB", .details = "", .resource = "i-6", .description = "GPU images"}});
    EXPECT_NEAR(words.usage.gpus[0], 8, kTiny);
    EXPECT_EQ(said(words, FindingKind::UnknownGpuCount),
              "line 3: whether \"BM.GPU.H100.8 hours\" is a machine of its own is not known here, so that it counts as "
              "a cost without GPUs, the first of 2; kept as it is.");
    const auto memory = focusBill({{}, {.details = "", .resource = "i-2", .description = "BoxUsage:gr6.4xlarge"}});
    EXPECT_EQ(said(memory, FindingKind::UnknownGpuCount),
              "line 3: how many GPUs a \"gr6.4xlarge\" has is not known here, so that it counts as none (say it with "
              "GPUs per instance); kept as it is.");
}

TEST(BillUnits, ChargesOfWholeDaysLoseTheirHours) {
    const auto daily = focusBill({{},
                                  {.hour = 24, .hours = 24, .quantity = "12"},
                                  {.hour = 48, .hours = 24, .quantity = "12"},
                                  {.hour = 24, .hours = 24, .quantity = "500", .unit = "GB", .resource = "i-2"}});
    EXPECT_NEAR(daily.usage.gpus[24], 4, kTiny) << "half of the day, and nobody knows which";
    EXPECT_EQ(
        said(daily, FindingKind::HourShapeLost),
        "line 3: the charge is for 24 hours, so that nights and peaks are not in the curve, the first of 2; kept as "
        "it is.");
    const std::vector<ReportLine> lines{{}, {.hour = 24, .hours = 24, .quantity = "12", .account = "2"}};
    EXPECT_EQ(said(reportBill(lines), FindingKind::HourShapeLost),
              "line 3: the charge is for 24 hours, so that nights and peaks are not in the curve; kept as it is.");
    EXPECT_EQ(reportBill(lines, "1").finding(FindingKind::HourShapeLost), nullptr) << "not in the curve asked for";
}

TEST(BillUnits, OtherUnitsAreNoGpusAndSaySo) {
    for (const std::string unit : {"GB-Hours", "vCPU-Hours", "GB", "Months"}) {
        const auto imported = focusBill({{}, {.billed = "3", .quantity = "500", .unit = unit, .resource = "i-2"}});
        ASSERT_EQ(imported.usage.gpus.size(), 1U) << unit;
        EXPECT_NEAR(imported.usage.gpus[0], 8, kTiny) << unit;
        EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Other).cost, 3, kTiny) << unit;
        EXPECT_EQ(said(imported, FindingKind::UnknownGpuCount),
                  "line 3: the quantity is in \"" + unit +
                      "\", which is no time of machines or GPUs, so that the row counts as a cost without GPUs; kept "
                      "as it is.");
    }
}

TEST(BillUnits, AQuantityThatIsNoNumberOrMissing) {
    const auto words = focusBill({{}, {.hour = 1, .quantity = "many"}});
    EXPECT_EQ(said(words, FindingKind::BadNumber), "line 3: the quantity \"many\" is no number; left out.");
    EXPECT_NEAR(words.usage.bill->total(), 10, kTiny) << "left out with its cost, as where the cost is no number";
    const auto missing = focusBill({{}, {.hour = 1, .quantity = ""}});
    EXPECT_EQ(said(missing, FindingKind::UnknownGpuCount),
              "line 3: the row has no quantity, so that it counts as no GPUs; kept as it is.");
    EXPECT_NEAR(missing.usage.bill->total(), 20, kTiny);
}

TEST(BillCorrections, TakeMoneyAndGpuHoursOffTheirHours) {
    const auto imported =
        focusBill({{}, {.hour = 1}, {.billed = "-4", .quantity = "-0.4", .chargeClass = "Correction"}});
    ASSERT_EQ(imported.usage.gpus.size(), 2U);
    EXPECT_NEAR(imported.usage.gpus[0], 4.8, kTiny);
    EXPECT_NEAR(imported.usage.gpus[1], 8, kTiny);
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::OnDemand).cost, 16, kTiny);
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::OnDemand).gpuHours, 12.8, kTiny);
    EXPECT_TRUE(imported.usage.findings.empty()) << "a correction that fits is no finding";
}

TEST(BillCorrections, OfMoneyAlone) {
    for (const char* quantity : {"0", ""}) {
        const auto imported = focusBill({{}, {.billed = "-4", .quantity = quantity, .chargeClass = "Correction"}});
        EXPECT_NEAR(imported.usage.gpus[0], 8, kTiny);
        EXPECT_NEAR(imported.usage.bill->total(), 6, kTiny);
        EXPECT_TRUE(imported.usage.findings.empty());
    }
}

TEST(BillCorrections, NeverTakeMoreThanThereIs) {
    // Hour 0 has 8 GPU-hours of which 12 are taken back; the hour 22 hours before has none.
    const auto imported = focusBill({{.hour = 24},
                                     {.hour = 25},
                                     {.hour = 24, .billed = "-15", .quantity = "-1.5", .chargeClass = "Correction"},
                                     {.hour = 2, .billed = "-5", .quantity = "-0.5", .chargeClass = "Correction"}});
    ASSERT_EQ(imported.usage.gpus.size(), 2U) << "a correction does not make the curve longer";
    EXPECT_EQ(imported.usage.gpus[0], 0);
    EXPECT_NEAR(imported.usage.gpus[1], 8, kTiny);
    EXPECT_EQ(imported.usage.bill->hours, 2U);
    EXPECT_NEAR(imported.usage.bill->total(), 0, kTiny) << "20 - 15 - 5: money of a correction always counts";
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::OnDemand).gpuHours, 8, kTiny);
    const Finding* finding = imported.finding(FindingKind::Negative);
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ(finding->rows, (std::vector<std::uint64_t>{4, 5}));
    EXPECT_EQ(finding->sentence,
              "line 4: the correction takes 4 GPU-hours more off the hour 2025-03-11T00:00:00Z than the bill has in "
              "it, the first of 2; left out (or: zero).");
}

TEST(BillCorrections, OfAnAccountThatIsNotAskedForStayAway) {
    const auto imported =
        bill(focus({{},
                    {.resource = "i-2", .account = "b"},
                    {.billed = "-4", .quantity = "", .chargeClass = "Correction", .account = "b"},
                    {.billed = "-2", .quantity = "-0.2", .chargeClass = "Correction", .account = "b"}}),
             ImportKind::Focus, [](Reading& reading, ImportChoices& choices) {
                 reading.groupBy.value = "SubAccountName";
                 choices.only = {"a"};
             });
    EXPECT_NEAR(imported.usage.bill->total(), 10, kTiny);
    EXPECT_NEAR(imported.usage.gpus[0], 8, kTiny);
}

TEST(BillCorrections, AQuantityBelowZeroThatCostsSomethingIsNone) {
    const std::vector<FocusLine> lines{{}, {.billed = "4", .quantity = "-0.4"}};
    const auto leftOut = focusBill(lines);
    EXPECT_EQ(said(leftOut, FindingKind::Negative), "line 3: the quantity \"-0.4\" is below 0; left out (or: zero).");
    EXPECT_NEAR(leftOut.usage.bill->total(), 10, kTiny);
    const auto zero = focusBill(lines, {{FindingKind::Negative, Fix::Zero}});
    EXPECT_NEAR(zero.usage.bill->total(), 14, kTiny) << "0 GPUs, and its cost";
    EXPECT_NEAR(zero.usage.gpus[0], 8, kTiny);
}

TEST(BillMachines, OfAnyCloudHaveTheirGpusOrAreNamed) {
    const auto of = [](const std::string& type) {
        return focusBill({{}, {.hour = 1, .details = R"("{""InstanceType"": "")" + type + R"(""}")"}});
    };
    for (const auto& [type, gpus] : std::vector<std::pair<std::string, double>>{{"Standard_ND96isr_H100_v5", 8},
                                                                                {"Standard_NC80adis_H100_v5", 2},
                                                                                {"a3-highgpu-8g", 8},
                                                                                {"a2-megagpu-16g", 16},
                                                                                {"a4x-highgpu-4g", 4}}) {
        const auto imported = of(type);
        ASSERT_EQ(imported.usage.gpus.size(), 2U) << type;
        EXPECT_NEAR(imported.usage.gpus[1], gpus, kTiny) << type;
        EXPECT_TRUE(imported.usage.findings.empty()) << type;
    }
    for (const std::string type : {"Standard_NV36ads_A10_v5", "g2-standard-24", "VM.GPU.A10.2", "gd-8xh100ib-i128"}) {
        const auto imported = of(type);
        EXPECT_EQ(said(imported, FindingKind::UnknownGpuCount),
                  "line 3: how many GPUs a \"" + type +
                      "\" has is not known here, so that it counts as none (say it with GPUs per instance); kept as it "
                      "is.");
    }
    for (const std::string type : {"c5.2xlarge", "Standard_D4s_v5", "n2-standard-8", "Standard_NP10s"})
        EXPECT_TRUE(of(type).usage.findings.empty()) << type << " has no GPUs";
}

TEST(BillMachines, ATypeInTheWordsOfALine) {
    EXPECT_EQ(InstanceGpus::typeIn("USE1-Train:ml.p5.48xlarge"), "p5.48xlarge");
    EXPECT_EQ(InstanceGpus::typeIn("Spot a3-highgpu-8g in Iowa"), "a3-highgpu-8g");
    EXPECT_EQ(InstanceGpus::typeIn("Virtual machine Standard_ND96isr_H100_v5, East US"), "Standard_ND96isr_H100_v5");
    EXPECT_EQ(InstanceGpus::typeIn("a 4-hour ride"), "");
}

TEST(BillMachines, OfSageMakerCountAndUnknownUsesOfAGpuMachineAreNamed) {
    const auto imported = reportBill({{}, {.hour = 1, .usage = "USE1-Train:ml.p5.48xlarge", .type = ""}});
    ASSERT_EQ(imported.usage.gpus.size(), 2U);
    EXPECT_NEAR(imported.usage.gpus[1], 8, kTiny);
    EXPECT_NEAR(imported.usage.bill->total(), 20, kTiny);
    const auto other = reportBill({{}, {.hour = 1, .usage = "USE1-Managed:p5.48xlarge"}});
    EXPECT_EQ(said(other, FindingKind::UnknownGpuCount),
              "line 3: whether \"USE1-Managed:p5.48xlarge\" is a machine of its own is not known here, so that it "
              "counts as a cost without GPUs; kept as it is.");
    EXPECT_NEAR(other.usage.bill->tier(PaidTier::Other).cost, 10, kTiny);
}

TEST(BillCommitments, AReservationPaidUpfrontHasAnUnusedPartToo) {
    // 3715 of the ten days' 3720 were paid upfront for nothing, or 3000 upfront and 715 as a fee.
    for (const auto& [upfront, fee] : {std::pair<const char*, const char*>{"3715", ""}, {"3000", "715"}}) {
        const auto imported = reportBill({{.kind = "DiscountedUsage", .cost = "0", .reservedCost = "5"},
                                          {.hours = 240,
                                           .kind = "RIFee",
                                           .usage = "HeavyUsage:p5.48xlarge",
                                           .cost = "0",
                                           .unusedFee = fee,
                                           .unusedUpfront = upfront}});
        EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Unused).cost, 3715, 1e-6);
        EXPECT_NEAR(imported.usage.bill->total(), 3720, 1e-6);
        EXPECT_EQ(imported.usage.bill->hours, 240U);
        EXPECT_NE(imported.finding(FindingKind::UnusedCommitment), nullptr);
    }
}

ReportLine covered(int hour, const char* cost, const char* account = "1") {
    return {.hour = hour, .kind = "SavingsPlanCoveredUsage", .account = account, .planCost = cost};
}
ReportLine planFee(int hour, const char* cost, const char* commitment = "", const char* used = "") {
    return {.hour = hour,
            .kind = "SavingsPlanRecurringFee",
            .usage = "ComputeSP:1yr",
            .type = "",
            .cost = cost,
            .account = "9",
            .plan = "plan",
            .commitment = commitment,
            .usedCommitment = used};
}

TEST(BillCommitments, ASavingsPlanPaidUpfrontHasNoFeeAndAnUnusedPart) {
    const auto imported = reportBill({covered(0, "6"), planFee(0, "0", "9", "6")});
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).cost, 6, kTiny);
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Unused).cost, 3, kTiny);
    EXPECT_EQ(said(imported, FindingKind::UnusedCommitment),
              "a commitment of 9 an hour was paid and not used wholly; kept as it is.");
}

TEST(BillCommitments, HalfUpfrontTheFeeIsHalfOfTheCommitment) {
    // 9 an hour, 4.50 of it as a fee; hour 0 uses all of it, hour 1 two thirds.
    const auto imported =
        reportBill({covered(0, "9"), planFee(0, "4.5", "9", "9"), covered(1, "6"), planFee(1, "4.5", "9", "6")});
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).cost, 15, kTiny);
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Unused).cost, 3, kTiny);
    EXPECT_NEAR(imported.usage.bill->hourlyCost[3][1], 3, kTiny);
}

TEST(BillCommitments, ACommitmentToDateThatGrowsIsTakenHourByHour) {
    // 9 an hour, counted from the begin of the month: 900 by hour 0; nothing says how much hour 0 alone is but the
    // next.
    const auto imported =
        reportBill({covered(0, "6"), planFee(0, "0", "900", "6"), covered(1, "9"), planFee(1, "0", "909", "9"),
                    planFee(3, "0", "927", "0"), planFee(4, "0", "9", "0")});
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).cost, 15, kTiny);
    EXPECT_NEAR(imported.usage.bill->hourlyCost[3][0], 3, kTiny);
    EXPECT_NEAR(imported.usage.bill->hourlyCost[3][1], 0, kTiny);
    EXPECT_NEAR(imported.usage.bill->hourlyCost[3][3], 9, kTiny) << "two hours of growth, one of them its own";
    EXPECT_NEAR(imported.usage.bill->hourlyCost[3][4], 9, kTiny) << "a new billing period";
}

TEST(BillCommitments, WhatOtherAccountsUseOfAPlanIsNotUnused) {
    // A plan of 9 an hour, 6 of them used by account 1 and 3 by account 2.
    const auto imported = reportBill({covered(0, "6"), covered(0, "3", "2"), planFee(0, "9")}, "1");
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).cost, 6, kTiny);
    EXPECT_NEAR(imported.usage.bill->total(), 6, kTiny);
    EXPECT_NEAR(imported.usage.gpus[0], 8, kTiny);
    EXPECT_EQ(imported.finding(FindingKind::UnusedCommitment), nullptr);
}

TEST(BillCommitments, WithoutSharesAFeeIsSharedOutByOnDemandCost) {
    // No effective costs: account 1 would have paid 10 on demand, account 2 20; of a fee of 9, 3 and 6 are theirs.
    ReportLine other = covered(0, "", "2");
    other.cost = "20";
    const std::vector<ReportLine> lines{covered(0, ""), other, planFee(0, "9")};
    EXPECT_NEAR(reportBill(lines).usage.bill->total(), 9, kTiny);
    EXPECT_NEAR(reportBill(lines, "1").usage.bill->total(), 3, kTiny);
    EXPECT_NEAR(reportBill(lines, "2").usage.bill->total(), 6, kTiny);
}

TEST(BillLines, AHeaderInTheMiddleIsNoLineButOneLikeItIs) {
    const std::string day = focus({{}}), next = focus({{.hour = 1}});
    const auto together = bill(day + next, ImportKind::Focus, [](Reading&, ImportChoices&) {});
    EXPECT_EQ(together.usage.rows, 2U);
    EXPECT_EQ(together.usage.gpus.size(), 2U);
    EXPECT_TRUE(together.usage.findings.empty());
    // "BilledCost" where a cost should be.
    const auto odd = focusBill({{}, {.hour = 1, .billed = "BilledCost", .effective = "10"}});
    EXPECT_EQ(odd.usage.rows, 2U);
    EXPECT_EQ(said(odd, FindingKind::BadNumber), "line 3: the cost \"BilledCost\" is no number; left out.");
}

TEST(BillCommitments, WhereTotalsToDateDoNotTellTheFeeDoes) {
    // One row: 900 may be of an hour or of the month so far, and the fee of 9 is of the hour.
    const auto one = reportBill({covered(0, "6"), planFee(0, "9", "900", "6")});
    EXPECT_NEAR(one.usage.bill->tier(PaidTier::Unused).cost, 3, kTiny);
    // Two plans that nothing tells apart, of 9 and 5 an hour: 14 in each hour, of which 11 are used.
    std::vector<ReportLine> lines;
    for (int hour = 0; hour < 2; ++hour) {
        for (const auto& line : {covered(hour, "11"), planFee(hour, "0", "9", "8"), planFee(hour, "0", "5", "3")})
            lines.push_back(line);
    }
    for (auto& line : lines) line.plan.clear();
    const auto two = reportBill(lines);
    EXPECT_NEAR(two.usage.bill->hourlyCost[3][0], 3, kTiny);
    EXPECT_NEAR(two.usage.bill->hourlyCost[3][1], 3, kTiny);
}

TEST(BillCommitments, AUsedCommitmentIsCommittedAlsoWithoutAPricingCategory) {
    const auto imported = focusBill({{.billed = "0", .effective = "6", .status = "Used", .pricing = ""}});
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).cost, 6, kTiny);
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).gpuHours, 8, kTiny);
}

}  // namespace splitpoint::models::imports
