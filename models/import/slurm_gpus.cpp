#include "models/import/slurm_gpus.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace splitpoint::models::imports {

namespace {

std::optional<double> count(std::string_view text) {
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
        return std::nullopt;
    return value;
}

/// Compute slices of a MIG type like a100_1g.5gb or 3g.20gb; absent where a type is a whole GPU.
std::optional<int> sliceOf(std::string_view type) {
    for (std::size_t at = type.find("g."); at != std::string_view::npos; at = type.find("g.", at + 1)) {
        const bool one = at >= 1 && type[at - 1] >= '1' && type[at - 1] <= '7' &&
                         (at == 1 || type[at - 2] == '_' || type[at - 2] == '-' || type[at - 2] == ':');
        if (one && at + 2 < type.size() && type[at + 2] >= '0' && type[at + 2] <= '9' &&
            type.find("gb", at) != std::string_view::npos)
            return type[at - 1] - '0';
    }
    return std::nullopt;
}

}  // namespace

SlurmGpus slurmGpus(std::string_view resources, double nodes) {
    SlurmGpus gpus;
    double untyped = 0, typed = 0;
    while (!resources.empty()) {
        const std::size_t comma = std::min(resources.find(','), resources.size());
        std::string_view entry = resources.substr(0, comma);
        resources.remove_prefix(std::min(comma + 1, resources.size()));
        double factor = 1;
        std::string_view type, number;
        if (entry.starts_with("gres/gpu")) {
            entry.remove_prefix(8);
            const std::size_t equals = entry.rfind('=');
            if (equals == std::string_view::npos || (equals > 0 && entry.front() != ':'))
                continue;  // gres/gpumem, gres/gpuutil
            type = equals > 0 ? entry.substr(1, equals - 1) : std::string_view{};
            number = entry.substr(equals + 1);
        } else if (entry == "gpu" || entry.starts_with("gpu:") || entry.starts_with("gres:gpu")) {
            if (entry.starts_with("gres:")) entry.remove_prefix(5);
            factor = std::max(1.0, nodes);
            const std::size_t last = entry.rfind(':');
            if (last == std::string_view::npos) {
                number = "1";
            } else if (last > 3) {
                type = entry.substr(4, last - 4);
                number = entry.substr(last + 1);
            } else {
                number = entry.substr(last + 1);
                if (!count(number)) {  // gpu:h100 is one
                    type = number;
                    number = "1";
                }
            }
        } else {
            continue;
        }
        const auto value = count(number);
        if (!value) {
            gpus.readable = false;
            continue;
        }
        if (type.empty()) {
            untyped += *value * factor;
        } else if (const auto slice = sliceOf(type)) {
            gpus.slices += *value * factor;
            gpus.sevenths += *value * factor * *slice;
        } else {
            typed += *value * factor;
        }
    }
    gpus.whole = std::max(untyped - gpus.slices, typed);
    return gpus;
}

std::optional<double> slurmElapsed(std::string_view text) {
    if (const auto raw = count(text)) return raw;
    double days = 0;
    if (const std::size_t dash = text.find('-'); dash != std::string_view::npos) {
        const auto given = count(text.substr(0, dash));
        if (!given) return std::nullopt;
        days = *given;
        text.remove_prefix(dash + 1);
    }
    double seconds = 0;
    int parts = 0;
    while (true) {
        const std::size_t colon = text.find(':');
        const auto part = count(text.substr(0, colon));
        if (!part || ++parts > 3) return std::nullopt;
        seconds = seconds * 60 + *part;
        if (colon == std::string_view::npos) break;
        text.remove_prefix(colon + 1);
    }
    if (parts == 1) return std::nullopt;
    return days * 86400 + seconds;
}

}  // namespace splitpoint::models::imports
