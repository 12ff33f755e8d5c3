#include "models/files/output_place.h"

#include <algorithm>
#include <set>
#include <system_error>

#include "models/files/faults.h"

namespace splitpoint::models {

Result<void> checkOutputPlace(const std::filesystem::path& file) {
    std::error_code failure;
    if (std::filesystem::is_directory(file, failure))
        return tl::unexpected(Error{ErrorKind::Io, "is a folder; give a file"});
    // A device or a pipe would be gone, replaced by the finished file.
    if (std::filesystem::exists(file, failure) && !std::filesystem::is_regular_file(file, failure))
        return tl::unexpected(Error{ErrorKind::Io, "is no ordinary file; give another name"});
    return {};
}

Result<void> checkOutputIsNoInput(const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs) {
    std::error_code failure;
    // A terminal is both, rightly; what cannot be written is another fault.
    if (!std::filesystem::is_regular_file(output, failure)) return {};
    const auto isOutput = [&](const std::filesystem::path& input) {
        std::error_code missing;
        return std::filesystem::equivalent(output, input, missing);
    };
    if (std::none_of(inputs.begin(), inputs.end(), isOutput)) return {};
    return tl::unexpected(Error{ErrorKind::InvalidInput, "is read as well and would be overwritten; give another name to write to"});
}

Result<void> checkFolderHoldsNoInput(const std::filesystem::path& folder, const std::vector<std::string>& endings,
                                     const std::vector<std::filesystem::path>& inputs) {
    std::error_code failure;
    for (std::filesystem::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
        const std::filesystem::path& file = each->path();
        if (std::find(endings.begin(), endings.end(), file.extension().string()) == endings.end()) continue;
        if (auto checked = checkOutputIsNoInput(file, inputs); !checked)
            return tl::unexpected(
                Error{checked.error().kind, printable(file.string(), 400) + " " + checked.error().message});
    }
    return {};
}

Result<void> checkOutputsApart(const std::vector<std::filesystem::path>& outputs) {
    std::set<std::filesystem::path> known;
    for (const auto& output : outputs) {
        std::error_code failure;
        if (output.empty() ||
            (std::filesystem::exists(output, failure) && !std::filesystem::is_regular_file(output, failure)))
            continue;
        auto whole = std::filesystem::weakly_canonical(std::filesystem::absolute(output, failure), failure);
        if (failure || known.insert(std::move(whole)).second) continue;
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  printable(output.string()) +
                      " is named for two outputs, and one would replace the other; give each a name of its own"});
    }
    return {};
}

}  // namespace splitpoint::models
