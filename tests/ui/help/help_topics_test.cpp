#include "ui/help/help_topics.h"

#include <set>

#include <gtest/gtest.h>

#include "ui/help/field_facts.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

std::string topicOf(const char16_t* path) {
    return fieldTopic(QString::fromUtf16(path)).toStdString();
}

TEST(FieldTopic, NamesTheInputNotItsPlace) {
    EXPECT_EQ(topicOf(u"offers.on_demand.usd_per_gpu_hour"), "inputs#offer-usd_per_gpu_hour");
    EXPECT_EQ(topicOf(u"workloads[12].time_shares.cpu"), "inputs#workload-time_shares");
    EXPECT_EQ(topicOf(u"workloads[0].measured_slowdown.virtual"), "inputs#workload-measured_slowdown");
    EXPECT_EQ(topicOf(u"delivery.vm_tuned.slowdown.cpu"), "inputs#delivery-slowdown");
    EXPECT_EQ(topicOf(u"delivery.virtual.disturbance.slowdown"), "inputs#delivery-disturbance-slowdown");
    EXPECT_EQ(topicOf(u"operations.hours_per_gpu_month.virtual"), "inputs#operations-hours_per_gpu_month");
    EXPECT_EQ(topicOf(u"extra_costs[3].usd_per_month"), "inputs#extra_costs-usd_per_month");
    EXPECT_EQ(topicOf(u"horizon.hours"), "inputs#horizon-hours");
    EXPECT_EQ(topicOf(u"name"), "inputs#name");
}

/// F1 in any row of the Inputs opens a section that is about it.
TEST(FieldTopic, EveryRowOfTheInputsHasASection) {
    const auto book = models::helpBook();
    ASSERT_TRUE(book.has_value()) << book.error().message;
    const auto fields = fieldsOf(scenarioWithEveryField());
    ASSERT_GT(fields.size(), 100U);
    for (const Field& field : fields) {
        const std::string topic = fieldTopic(field.path).toStdString();
        EXPECT_TRUE(book->hasTopic(topic)) << field.path.toStdString() << ": add a heading with the anchor of " << topic
                                           << " to resources/help/inputs.md";
    }
}

TEST(FieldFacts, StandAboveTheTextOfEachField) {
    const auto facts = fieldFacts(fieldsOf(scenarioWithEveryField()));
    const auto book = models::helpBook(facts);
    ASSERT_TRUE(book.has_value()) << book.error().message;
    const std::string price = book->page("inputs")->section("offer-usd_per_gpu_hour")->markdown;
    EXPECT_NE(price.find("Unit: USD per GPU-hour"), std::string::npos) << price;
    EXPECT_NE(price.find("Allowed: above 0"), std::string::npos) << price;
    EXPECT_NE(price.find("Takes a range"), std::string::npos) << price;
    EXPECT_NE(price.find("`offers.TIER.usd_per_gpu_hour`"), std::string::npos) << price;
    const std::string isolation = book->page("inputs")->section("workload-isolation")->markdown;
    EXPECT_NE(isolation.find("`single_tenant_host`"), std::string::npos) << isolation;
    const std::string slowdown = book->page("inputs")->section("delivery-slowdown")->markdown;
    EXPECT_NE(slowdown.find("`delivery.SET.slowdown.NAME`"), std::string::npos) << slowdown;
}

TEST(ChartTopic, FindsItsOwnSectionOrItsPage) {
    const auto book = models::helpBook();
    ASSERT_TRUE(book.has_value());
    EXPECT_EQ(chartTopic(*book, QStringLiteral("money.savings")), QStringLiteral("pages#money-savings"));
    EXPECT_EQ(chartTopic(*book, QStringLiteral("money.cash_hybrid")), QStringLiteral("pages#money-cash"));
    EXPECT_EQ(chartTopic(*book, QStringLiteral("money.made_up")), QStringLiteral("pages#money"));
    EXPECT_EQ(chartTopic(*book, QStringLiteral("nowhere.made_up")), QStringLiteral("pages"));
}

}  // namespace
}  // namespace splitpoint::ui
