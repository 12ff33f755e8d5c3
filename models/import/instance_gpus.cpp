#include "models/import/instance_gpus.h"

#include <algorithm>
#include <array>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/embedded_files.h"

namespace splitpoint::models::imports {

namespace {

bool isNumeral(char c) {
    return c >= '0' && c <= '9';
}

bool isPart(char c) {
    return (c >= 'a' && c <= 'z') || isNumeral(c) || c == '-';
}

bool isAzure(std::string_view type) {
    return type.starts_with("Standard_N") && !type.starts_with("Standard_NP");
}

/// Google's families with GPUs: a2-highgpu-1g, a4x-highgpu-4g, g2-standard-24.
bool isGoogle(std::string_view type) {
    if (type.size() < 4 || (type[0] != 'a' && type[0] != 'g') || !isNumeral(type[1])) return false;
    return type[2] == '-' || (type[2] == 'x' && type[3] == '-');
}

/// GPUs that a name of Google states: 8 in a3-highgpu-8g.
std::optional<double> statedIn(std::string_view type) {
    const std::size_t begin = type.rfind("gpu-");
    if (!isGoogle(type) || begin == std::string_view::npos || !type.ends_with('g')) return std::nullopt;
    const std::string_view digits = type.substr(begin + 4, type.size() - begin - 5);
    if (digits.empty() || digits.size() > 2 || !std::all_of(digits.begin(), digits.end(), isNumeral))
        return std::nullopt;
    double count = 0;
    for (const char digit : digits) count = count * 10 + (digit - '0');
    return count;
}

}  // namespace

InstanceGpus::InstanceGpus(const std::map<std::string, double>& given) {
    if (const auto text = embeddedFile("catalogue/instance_gpus.csv")) {
        if (const auto table = CsvTable::parse(*text, "instance_gpus.csv")) {
            for (std::size_t row = 0; row < table->rows(); ++row) {
                if (const auto gpus = table->number(row, "gpus")) gpus_[table->text(row, "instance_type")] = *gpus;
            }
        }
    }
    for (const auto& [type, gpus] : given) {
        if (type.empty())
            others_ = gpus;
        else
            gpus_[type] = gpus;
    }
}

std::optional<double> InstanceGpus::of(std::string_view type) const {
    if (const auto known = gpus_.find(type); known != gpus_.end()) return known->second;
    if (const auto stated = statedIn(type)) return stated;
    return looksLikeGpu(type) ? others_ : std::nullopt;
}

bool InstanceGpus::looksLikeGpu(std::string_view type) {
    const bool family =
        type.size() > 3 && (((type[0] == 'p' || type[0] == 'g') && isNumeral(type[1])) ||
                            (type.starts_with("gr") && isNumeral(type[2])));  // gr6: g6 with more memory
    const bool amazon = family && type.find('.') != std::string_view::npos;
    if (amazon || isAzure(type) || isGoogle(type)) return true;
    std::string lower;
    for (const char c : type.substr(0, 100)) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    constexpr std::array<std::string_view, 8> kNames{"gpu", "a100", "h100", "h200", "gh200", "b200", "mi300", "l40s"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](std::string_view name) { return lower.find(name) != std::string::npos; });
}

std::string_view InstanceGpus::typeIn(std::string_view text) {
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', dot + 1)) {
        std::size_t begin = dot, end = dot + 1;
        while (begin > 0 && isPart(text[begin - 1])) --begin;
        while (end < text.size() && isPart(text[end])) ++end;
        const std::string_view size = text.substr(dot + 1, end - dot - 1);
        const bool sized = size.ends_with("large") || size.ends_with("metal") || size == "medium" || size == "small" ||
                           size == "micro" || size == "nano";
        if (begin < dot && text[begin] >= 'a' && text[begin] <= 'z' && sized) return text.substr(begin, end - begin);
    }
    const auto isWord = [](char c) { return isPart(c) || (c >= 'A' && c <= 'Z') || c == '_'; };
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        for (end = begin; end < text.size() && isWord(text[end]);) ++end;
        const std::string_view word = text.substr(begin, end - begin);
        if (isAzure(word) || isGoogle(word)) return word;
    }
    return {};
}

}  // namespace splitpoint::models::imports
