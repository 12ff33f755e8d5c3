#include "ui/plans/plan_names.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace splitpoint::ui {
namespace {

struct PlanNamesWords {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

struct Part {
    std::string_view key;
    const char* name;
    ColorRole role;
};

constexpr std::array<Part, 11> kDollarParts{
    {{"useful", QT_TRANSLATE_NOOP("Plans", "Useful work"), ColorRole::DollarUseful},
     {"overhead", QT_TRANSLATE_NOOP("Plans", "Overhead"), ColorRole::DollarOverhead},
     {"disturbance", QT_TRANSLATE_NOOP("Plans", "Disturbance"), ColorRole::DollarDisturbance},
     {"interruption", QT_TRANSLATE_NOOP("Plans", "Interruptions"), ColorRole::DollarInterruption},
     {"headroom", QT_TRANSLATE_NOOP("Plans", "Headroom"), ColorRole::DollarHeadroom},
     {"idle", QT_TRANSLATE_NOOP("Plans", "Idle capacity"), ColorRole::DollarIdle},
     {"elastic_waste", QT_TRANSLATE_NOOP("Plans", "Rounding and boot"), ColorRole::DollarElasticWaste},
     {"operations", QT_TRANSLATE_NOOP("Plans", "Operations"), ColorRole::DollarOperations},
     {"setup", QT_TRANSLATE_NOOP("Plans", "Setup"), ColorRole::DollarSetup},
     {"transfer", QT_TRANSLATE_NOOP("Plans", "Transfer"), ColorRole::DollarTransfer},
     {"extra", QT_TRANSLATE_NOOP("Plans", "Extra costs"), ColorRole::DollarExtra}}};

constexpr std::array<Part, 7> kCostParts{
    {{"commitment", QT_TRANSLATE_NOOP("Plans", "Committed nodes"), ColorRole::CostCommitment},
     {"setup", QT_TRANSLATE_NOOP("Plans", "Setup"), ColorRole::DollarSetup},
     {"elastic", QT_TRANSLATE_NOOP("Plans", "On demand and spot"), ColorRole::CostElastic},
     {"boot", QT_TRANSLATE_NOOP("Plans", "Boot and scale-down"), ColorRole::CostBoot},
     {"operations", QT_TRANSLATE_NOOP("Plans", "Operations"), ColorRole::DollarOperations},
     {"transfer", QT_TRANSLATE_NOOP("Plans", "Transfer"), ColorRole::DollarTransfer},
     {"extra", QT_TRANSLATE_NOOP("Plans", "Extra costs"), ColorRole::DollarExtra}}};

template <std::size_t N>
const Part* find(const std::array<Part, N>& parts, std::string_view key) {
    const auto found = std::find_if(parts.begin(), parts.end(), [key](const Part& part) { return part.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

QString nameOf(const Part* part, std::string_view key) {
    if (part == nullptr) return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    return PlanNamesWords::tr(part->name);
}

}  // namespace

QString planName(models::PlanKind plan) {
    switch (plan) {
        case models::PlanKind::BareMetal:
            return PlanNamesWords::tr("Bare metal");
        case models::PlanKind::Virtual:
            return PlanNamesWords::tr("Virtual");
        case models::PlanKind::Hybrid:
            return PlanNamesWords::tr("Hybrid");
    }
    return {};
}

LinkedPlace planPlace(models::PlanKind plan) {
    return {AxisMeaning::Plan, static_cast<double>(models::index(plan))};
}

LinkedPlace tierPlace(models::Tier tier) {
    return {AxisMeaning::Tier, static_cast<double>(models::index(tier))};
}

ColorRole planRole(models::PlanKind plan) {
    switch (plan) {
        case models::PlanKind::BareMetal:
            return ColorRole::PlanBareMetal;
        case models::PlanKind::Virtual:
            return ColorRole::PlanVirtual;
        case models::PlanKind::Hybrid:
            return ColorRole::PlanHybrid;
    }
    return ColorRole::Neutral;
}

QString tierName(models::Tier tier) {
    switch (tier) {
        case models::Tier::BareMetal:
            return PlanNamesWords::tr("Bare metal");
        case models::Tier::Reserved:
            return PlanNamesWords::tr("Reserved virtual");
        case models::Tier::OnDemand:
            return PlanNamesWords::tr("On demand");
        case models::Tier::Spot:
            return PlanNamesWords::tr("Spot");
    }
    return {};
}

ColorRole tierRole(models::Tier tier) {
    switch (tier) {
        case models::Tier::BareMetal:
            return ColorRole::TierBareMetal;
        case models::Tier::Reserved:
            return ColorRole::TierReserved;
        case models::Tier::OnDemand:
            return ColorRole::TierOnDemand;
        case models::Tier::Spot:
            return ColorRole::TierSpot;
    }
    return ColorRole::Neutral;
}

QString dollarPartName(std::string_view key) {
    return nameOf(find(kDollarParts, key), key);
}

ColorRole dollarPartRole(std::string_view key) {
    const Part* part = find(kDollarParts, key);
    return part != nullptr ? part->role : ColorRole::Neutral;
}

QString costPartName(std::string_view key) {
    return nameOf(find(kCostParts, key), key);
}

ColorRole costPartRole(std::string_view key) {
    const Part* part = find(kCostParts, key);
    return part != nullptr ? part->role : ColorRole::Neutral;
}

QString nodesInWords(const models::NodeCounts& nodes) {
    const QLocale locale;
    const QString metal = locale.toString(nodes.bareMetal), reserved = locale.toString(nodes.reserved);
    if (nodes.bareMetal == 0 && nodes.reserved == 0) return PlanNamesWords::tr("no committed nodes");
    if (nodes.reserved == 0)
        return nodes.bareMetal == 1 ? PlanNamesWords::tr("1 bare-metal node") : PlanNamesWords::tr("%1 bare-metal nodes").arg(metal);
    if (nodes.bareMetal == 0)
        return nodes.reserved == 1 ? PlanNamesWords::tr("1 reserved node") : PlanNamesWords::tr("%1 reserved nodes").arg(reserved);
    return PlanNamesWords::tr("%1 bare-metal + %2 reserved nodes").arg(metal, reserved);
}

}  // namespace splitpoint::ui
