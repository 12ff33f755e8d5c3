#include "models/words/path_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "models/words/answer_words.h"
#include "models/words/number_words.h"

namespace splitpoint::models::words {

namespace {

/// "offers.on_demand.x" and "workloads[A.b].x" cut at their points; names in brackets may hold points.
std::vector<std::string> stepsOf(const std::string& path) {
    std::vector<std::string> steps(1);
    int depth = 0;
    for (const char c : path) {
        if (c == '[') ++depth;
        if (c == ']') --depth;
        if (c == '.' && depth == 0)
            steps.emplace_back();
        else
            steps.back() += c;
    }
    return steps;
}

void replaceWord(std::string& text, const std::string& word, const std::string& by) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size())) {
        const bool starts = at == 0 || text[at - 1] == ' ';
        const bool ends = at + word.size() == text.size() || text[at + word.size()] == ' ';
        if (starts && ends)
            text.replace(at, word.size(), by);
        else
            at += 1;
    }
}

std::string plain(std::string step) {
    std::replace(step.begin(), step.end(), '_', ' ');
    for (const auto& [word, by] :
         {std::pair{"gpu hour", "GPU-hour"}, std::pair{"gpu hours", "GPU-hours"}, std::pair{"gpu", "GPU"},
          std::pair{"gpus", "GPUs"}, std::pair{"usd", "USD"}, std::pair{"cpu", "CPU"}}) {
        replaceWord(step, word, by);
    }
    return step;
}

/// "workloads[Training]" is "Training", "workloads" is "workloads".
std::string memberOrPlain(const std::string& step) {
    const std::size_t open = step.find('[');
    if (open == std::string::npos || step.back() != ']') return plain(step);
    return step.substr(open + 1, step.size() - open - 2);
}

/// At most four digits that count; more say nothing on a slide.
std::string shortText(double value) {
    if (std::abs(value) < 1e15 && value == std::floor(value)) return wholeNumber(value);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.4g", value);
    return text.data();
}

}  // namespace

std::string pathWords(const std::string& path) {
    std::vector<std::string> steps = stepsOf(path);
    // The list that a member stands in says nothing that its name does not.
    if (steps.size() > 1 && (steps.front() == "offers" || steps.front() == "delivery")) steps.erase(steps.begin());
    // A member begins with its own name: that is not ours to change.
    const bool isMember = steps.front().ends_with(']');
    std::string text = isMember ? memberOrPlain(steps.front()) : capitalized(plain(steps.front()));
    for (std::size_t i = 1; i < steps.size(); ++i) text += (i == 1 ? ": " : ", ") + memberOrPlain(steps[i]);
    return text;
}

std::string valueWords(const std::string& json) {
    const auto value = nlohmann::json::parse(json, nullptr, false);
    if (value.is_null()) return "none";
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number()) return shortText(value.get<double>());
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) return std::to_string(value.size()) + " values";
    if (value.is_object() && value.contains("typical") && value.at("typical").is_number()) {
        const auto part = [&](const char* key) {
            const auto found = value.find(key);
            return shortText((found != value.end() && found->is_number() ? *found : value.at("typical")).get<double>());
        };
        return part("typical") + " (" + part("low") + " to " + part("high") + ")";
    }
    if (value.is_object() && value.contains("usd_per_gpu_hour")) {
        std::string name = "offer";
        for (const char* key : {"gpu", "name"}) {
            if (const auto found = value.find(key); found != value.end() && found->is_string())
                name = found->get<std::string>();
        }
        return name + " at " + valueWords(value.at("usd_per_gpu_hour").dump()) + " USD per GPU-hour";
    }
    if (value.is_object() && value.contains("hourly_gpus") && value.at("hourly_gpus").is_array()) {
        return std::to_string(value.at("hourly_gpus").size()) + " hourly values";
    }
    return "changed";
}

}  // namespace splitpoint::models::words
