#include "tests/models/files/scenario_fixture.h"

#include <fstream>
#include <sstream>

namespace splitpoint::tests {

std::filesystem::path dataFolder() {
    return std::filesystem::path(SPLITPOINT_TEST_DATA) / "files";
}

std::string bytesOf(const std::filesystem::path& file) {
    const std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

std::string richText() {
    return bytesOf(dataFolder() / "rich.splitpoint");
}

Json richJson() {
    return Json::parse(richText());
}

Json smallJson() {
    return Json::parse(R"({
      "splitpoint": 1, "name": "small", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}},
      "delivery": {"bare_metal": {}, "virtual": {}}})");
}

std::vector<std::string> faultsOfText(std::string_view text) {
    const auto scenario = models::parseScenario(text, dataFolder(), "t.splitpoint");
    std::vector<std::string> messages;
    if (!scenario) {
        for (const auto& error : scenario.error()) messages.push_back(error.message);
        if (messages.empty()) messages.emplace_back("failed without a reason");
    }
    return messages;
}

std::vector<std::string> faultsOf(const Json& json) {
    return faultsOfText(json.dump());
}

Json with(Json json, const std::string& pointer, const Json& value) {
    json[Json::json_pointer(pointer)] = value;
    return json;
}

Json without(Json json, const std::string& pointer) {
    const Json::json_pointer place(pointer);
    json[place.parent_pointer()].erase(place.back());
    return json;
}

}  // namespace splitpoint::tests
