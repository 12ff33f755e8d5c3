#include "benchmarks/host/system_root.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace splitpoint::benchmarks {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20U;
constexpr int kMostCpus = 1 << 16;

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || value < 0 || value > kMostCpus) return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::string> SystemRoot::read(std::string_view path) const {
    std::error_code failure;
    const auto file = root_ / path;
    if (!std::filesystem::is_regular_file(file, failure)) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return std::nullopt;
    std::string text(kMostBytes, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.empty() && stream.bad()) return std::nullopt;
    return text;
}

std::string SystemRoot::line(std::string_view path) const {
    const auto text = read(path);
    return text ? trimmed(std::string_view(*text).substr(0, text->find('\n'))) : std::string();
}

std::optional<long long> SystemRoot::number(std::string_view path) const {
    const std::string text = line(path);
    long long value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || result.ec != std::errc()) return std::nullopt;
    return value;
}

bool SystemRoot::exists(std::string_view path) const {
    std::error_code failure;
    return std::filesystem::exists(root_ / path, failure);
}

std::vector<std::string> SystemRoot::names(std::string_view folder) const {
    std::vector<std::string> found;
    std::error_code failure;
    std::filesystem::directory_iterator place(root_ / folder, failure);
    for (; !failure && place != std::filesystem::directory_iterator(); place.increment(failure)) {
        found.push_back(place->path().filename().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n\0";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

std::string valueAfter(std::string_view text, std::string_view key) {
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        const auto colon = line.find(':');
        if (colon != std::string_view::npos && trimmed(line.substr(0, colon)) == key)
            return trimmed(line.substr(colon + 1));
        if (line.size() == text.size()) break;
        text.remove_prefix(line.size() + 1);
    }
    return "";
}

std::vector<int> cpuList(std::string_view text) {
    std::vector<int> cpus;
    const std::string list = trimmed(text);
    std::string_view rest = list;
    while (!rest.empty()) {
        const auto part = rest.substr(0, rest.find(','));
        const auto dash = part.find('-');
        const auto first = wholeNumber(part.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : wholeNumber(part.substr(dash + 1));
        if (!first || !last) return {};
        for (int cpu = *first; cpu <= *last; ++cpu) cpus.push_back(cpu);
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    return cpus;
}

}  // namespace splitpoint::benchmarks
