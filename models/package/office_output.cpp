#include "models/package/office_output.h"

#include <string>
#include <system_error>

#include "models/files/file_bytes.h"

namespace splitpoint::models::package {

Result<void> writeOfficeFile(const std::filesystem::path& file, std::string_view bytes) {
    const std::string name = file.filename().string();
    for (const std::string& mark : {".~lock." + name + "#", "~$" + name}) {
        std::error_code none;
        if (!std::filesystem::exists(file, none) || !std::filesystem::exists(file.parent_path() / mark, none)) continue;
        return tl::unexpected(Error{ErrorKind::Io, "is open in another program; close it there, or remove '" + mark +
                                                       "' beside it if that program has crashed"});
    }
    return writeBytes(file, bytes, true);
}

}  // namespace splitpoint::models::package
