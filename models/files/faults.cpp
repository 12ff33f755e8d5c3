#include "models/files/faults.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <utility>

namespace splitpoint::models {

namespace {

constexpr std::size_t kMostFaults = 100;
constexpr std::size_t kLongestComparedWord = 64;

/// Length of the valid UTF-8 sequence that begins here, 0 if there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (lead >= 0xF5 || length == 0 || text.size() < length) return 0;
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    const auto rest = text.substr(1, length - 1);
    return std::all_of(rest.begin(), rest.end(), isContinuation) ? length : 0;
}

bool belongsTo(std::string_view path, std::string_view whole) {
    if (!path.starts_with(whole)) return false;
    return path.size() == whole.size() || path[whole.size()] == '.' || path[whole.size()] == '[';
}

std::string inLowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

/// Letters to insert, drop or replace; neither word is longer than kLongestComparedWord.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::array<std::size_t, kLongestComparedWord + 1> row{};
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

}  // namespace

std::string printable(std::string_view text, std::size_t limit) {
    std::string line;
    while (!text.empty()) {
        if (line.size() >= limit) return line + "…";
        const std::size_t length = sequenceLength(text);
        const auto lead = static_cast<unsigned char>(text.front());
        const bool control = lead < 0x20 || lead == 0x7F || (lead == 0xC2 && length == 2 && text[1] < '\xA0');
        if (length == 0 || control) {
            line += '?';
        } else {
            line += text.substr(0, length);
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return line;
}

std::string shortNumber(double value) {
    constexpr double kPlainWhole = 1e15;
    std::array<char, 32> text{};
    const bool plain = std::abs(value) < kPlainWhole && value == std::floor(value);
    const auto end = plain ? std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(value)).ptr
                           : std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string nearestWord(std::string_view word, std::span<const std::string_view> known) {
    if (word.size() > kLongestComparedWord) return {};
    const std::string meant = inLowerCase(word);
    std::string_view nearest;
    std::size_t fewest = word.size() / 2 + 2;  // further off than this is another word, not a slip
    for (const auto candidate : known) {
        if (candidate.size() > kLongestComparedWord) continue;
        const std::string lower = inLowerCase(candidate);
        const bool part = meant.size() > 2 && lower.find(meant) != std::string::npos;
        const std::size_t edits = meant == lower ? 0 : part ? 1 : editDistance(meant, lower);
        if (edits < fewest && edits < candidate.size()) {
            fewest = edits;
            nearest = candidate;
        }
    }
    return std::string(nearest);
}

std::string nearestKey(std::string_view word, std::span<const std::string_view> known) {
    if (auto slip = nearestWord(word, known); !slip.empty()) return slip;
    const std::string meant = inLowerCase(word.substr(0, kLongestComparedWord));
    std::string_view nearest;
    std::size_t fewest = kLongestComparedWord + 1;
    for (const auto key : known) {
        const std::size_t edits = editDistance(meant, inLowerCase(key.substr(0, kLongestComparedWord)));
        if (edits >= fewest) continue;
        fewest = edits;
        nearest = key;
    }
    return std::string(nearest);
}

std::string unknownWord(std::string_view kind, std::string_view word, const std::vector<std::string_view>& known) {
    std::string text = "there is no " + std::string(kind) + " \"" + printable(word) + "\"; ";
    const std::string nearest = nearestWord(word, known);
    if (!nearest.empty()) return text + "did you mean \"" + printable(nearest) + "\"?";
    text += "there are";
    for (std::size_t i = 0; i < known.size(); ++i) text += (i == 0 ? " " : ", ") + printable(known[i]);
    return text;
}

std::string joinPath(std::string_view parent, std::string_view key) {
    return parent.empty() ? printable(key) : std::string(parent) + "." + printable(key);
}

std::string joinPath(std::string_view parent, std::size_t position) {
    return std::string(parent) + "[" + std::to_string(position) + "]";
}

void Faults::add(std::string path, std::string_view problem) {
    if (full()) {
        ++dropped_;
        return;
    }
    faults_.push_back({std::move(path), std::string(problem)});
}

bool Faults::full() const {
    return faults_.size() >= kMostFaults;
}

void Faults::addUnlessKnown(std::string path, std::string_view problem) {
    const auto related = [&](const Fault& fault) { return belongsTo(fault.path, path) || belongsTo(path, fault.path); };
    if (std::none_of(faults_.begin(), faults_.end(), related)) add(std::move(path), problem);
}

std::vector<Error> Faults::errors(std::string_view label) const {
    const std::string start = label.empty() ? std::string{} : printable(label, 400) + ": ";
    std::vector<Error> errors;
    for (const auto& [path, problem] : faults_) {
        errors.push_back({ErrorKind::InvalidInput, start + (path.empty() ? "" : path + ": ") + problem});
    }
    if (dropped_ > 0) {
        errors.push_back({ErrorKind::InvalidInput,
                          start + "and " + std::to_string(dropped_) + " more of the kind; correct these first"});
    }
    return errors;
}

}  // namespace splitpoint::models
