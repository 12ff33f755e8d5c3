#include "models/import/instance_gpus.h"

#include <algorithm>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/embedded_files.h"

namespace splitpoint::models::imports {

namespace {

bool isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

}  // namespace

InstanceGpus::InstanceGpus(std::map<std::string, double> given) {
    if (const auto text = embeddedFile("catalogue/instance_gpus.csv")) {
        if (const auto table = CsvTable::parse(*text, "instance_gpus.csv")) {
            for (std::size_t row = 0; row < table->rows(); ++row) {
                if (const auto gpus = table->number(row, "gpus")) gpus_[table->text(row, "instance_type")] = *gpus;
            }
        }
    }
    for (auto& [type, gpus] : given) {
        if (type.empty())
            others_ = gpus;
        else
            gpus_[type] = gpus;
    }
}

std::optional<double> InstanceGpus::of(std::string_view type) const {
    if (const auto known = gpus_.find(type); known != gpus_.end()) return known->second;
    return looksLikeGpu(type) ? others_ : std::nullopt;
}

bool InstanceGpus::looksLikeGpu(std::string_view type) {
    return type.size() > 3 && (type[0] == 'p' || type[0] == 'g') && type[1] >= '0' && type[1] <= '9' &&
           type.find('.') != std::string_view::npos;
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
    return {};
}

}  // namespace splitpoint::models::imports
