#include "models/files/explanation_file.h"

#include <array>

#include "models/files/json_text.h"

namespace splitpoint::models {

namespace {

Json planName(const std::optional<PlanKind>& plan) {
    return plan ? Json(std::string(kPlanNames[index(*plan)])) : Json();
}

Json figure(double value) {
    return Json(value + 0.0);
}  // turns -0.0 into 0.0

Json bridgeJson(const Bridge& bridge) {
    Json json = Json::object();
    json["from_usd_per_useful_gpu_hour"] = figure(bridge.from);
    json["to_usd_per_useful_gpu_hour"] = figure(bridge.to);
    for (std::size_t i = 0; i < kBridgeTermCount; ++i)
        json["terms"][std::string(kBridgeTermNames[i])] = figure(bridge.terms[i]);
    return json;
}

Json driversJson(const std::vector<DriverShare>& drivers) {
    Json list = Json::array();
    for (const DriverShare& driver : drivers) {
        Json& json = list.emplace_back(Json::object());
        json["driver"] = std::string(kDriverNames[index(driver.driver)]);
        json["usd_per_useful_gpu_hour"] = figure(driver.usdPerUsefulGpuHour);
        json["share_of_margin"] = figure(driver.share);
    }
    return list;
}

Json rivalsJson(const std::vector<Rival>& rivals) {
    Json list = Json::array();
    for (const Rival& rival : rivals) {
        Json& json = list.emplace_back(Json::object());
        json["plan"] = planName(rival.plan.plan);
        json["bare_metal_nodes"] = rival.plan.nodes.bareMetal;
        json["reserved_nodes"] = rival.plan.nodes.reserved;
        json["feasible"] = rival.plan.feasible;
        json["reasons"] = rival.plan.reasons;
        json["bridge_to_winner"] = rival.bridge ? bridgeJson(*rival.bridge) : Json();
        json["main_reason"] = rival.mainReason ? Json(std::string(kBridgeTermNames[index(*rival.mainReason)])) : Json();
    }
    return list;
}

Json effectJson(const CommitmentEffect& effect) {
    Json json = Json::object();
    json["separable"] = effect.separable();
    json["commitment_usd_per_useful_gpu_hour"] = effect.commitment ? figure(*effect.commitment) : Json();
    json["delivery_usd_per_useful_gpu_hour"] = effect.delivery ? figure(*effect.delivery) : Json();
    json["why_not_separable"] = effect.separable() ? Json() : Json(effect.whyNotSeparable);
    return json;
}

Json modelErrorJson(const Why& why) {
    const ModelError& error = why.modelError;
    Json json = Json::object();
    json["known"] = error.known;
    json["of_margin"] = error.known ? figure(error.ofMargin) : Json();
    json["margin_at_low_overheads"] = error.known ? figure(error.marginAtLow) : Json();
    json["margin_at_high_overheads"] = error.known ? figure(error.marginAtHigh) : Json();
    json["material"] = why.material;
    return json;
}

Json switchesJson(const std::vector<SwitchFigure>& switches) {
    Json list = Json::array();
    for (const SwitchFigure& figureOf : switches) {
        Json& json = list.emplace_back(Json::object());
        json["input"] = std::string(kSwitchInputNames[static_cast<std::size_t>(figureOf.point.input)]);
        json["here"] = figure(figureOf.here);
        json["there"] = figureOf.point.factor ? figure(figureOf.there) : Json();
        json["winner_beyond"] = planName(figureOf.point.winnerBeyond);
    }
    return list;
}

Json optionalFigure(const std::optional<double>& value) {
    return value ? figure(*value) : Json();
}

Json todayJson(const SpendToday& today, const Evaluation& evaluation) {
    constexpr std::array<const char*, 3> kBases{"useful_gpu_hours", "total", "first_month"};
    Json json = Json::object();
    json["name"] = today.name;
    json["usd_per_month"] = figure(today.usdPerMonth);
    json["useful_gpu_hours_per_month"] = optionalFigure(today.usefulGpuHoursPerMonth);
    json["usd_per_useful_gpu_hour"] = optionalFigure(today.usdPerUsefulGpuHour);
    json["compared_by"] = kBases[static_cast<std::size_t>(today.basis)];
    for (const PlanKind plan : kPlans) {
        Json& beside = json["plans"][std::string(kPlanNames[index(plan)])];
        const auto& against = today.plans[index(plan)];
        if (!against) continue;  // null
        beside["usd_per_month"] = figure(against->usdPerMonth);
        beside["saving_usd_per_month"] = figure(against->savingUsdPerMonth);
        beside["saving_share"] = figure(against->savingShare);
    }
    const std::string sentence = spendSentence(today, evaluation);
    json["sentence"] = sentence.empty() ? Json() : Json(sentence);
    return json;
}

}  // namespace

std::string explanationJson(const Why& why, const Evaluation& evaluation, std::string_view scenarioSha256,
                            const std::optional<SpendToday>& today) {
    const Recommendation& answer = evaluation.recommendation;
    Json json = Json::object();
    json["splitpoint"] = 1;
    json["scenario_sha256"] = std::string(scenarioSha256);
    json["plan"] = planName(answer.plan);
    json["runner_up"] = planName(answer.runnerUp);
    json["margin"] = answer.margin ? figure(*answer.margin) : Json();
    json["bridge"] = why.bridge ? bridgeJson(*why.bridge) : Json();
    json["drivers"] = driversJson(why.drivers);
    json["rivals"] = rivalsJson(why.rivals);
    json["commitment_effect"] = effectJson(why.commitmentEffect);
    json["model_error"] = modelErrorJson(why);
    json["switch_figures"] = switchesJson(why.switches);
    json["today"] = today ? todayJson(*today, evaluation) : Json();
    json["sentences"] = Json::array();
    for (const Reason& reason : why.sentences) {
        Json& sentence = json["sentences"].emplace_back(Json::object());
        sentence["key"] = reason.key;
        sentence["sentence"] = reason.sentence;
    }
    return prettyJson(json);
}

std::string explanationText(const Why& why) {
    std::string text;
    for (const Reason& reason : why.sentences) text += reason.sentence + "\n";
    return text;
}

}  // namespace splitpoint::models
