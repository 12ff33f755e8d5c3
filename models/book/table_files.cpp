#include "models/book/table_files.h"

#include <algorithm>
#include <utility>

namespace splitpoint::models::book {

std::string tableFileName(const Table& table) {
    std::string name = table.sheet;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name + ".csv";
}

Error writtenInPart(Error error, const std::vector<std::string>& written) {
    std::string names;
    for (const std::string& name : written) names += (names.empty() ? "" : ", ") + name;
    error.message += written.empty() ? "; all files are as before" : "; new: " + names + "; the other files are as before";
    return error;
}

}  // namespace splitpoint::models::book
