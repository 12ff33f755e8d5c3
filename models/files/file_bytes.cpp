#include "models/files/file_bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

#include "models/files/output_place.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16U;

std::string systemMessage() {
    return std::generic_category().message(errno);
}

tl::unexpected<Error> ioError(const std::string& what) {
    return tl::unexpected(Error{ErrorKind::Io, what + ": " + systemMessage()});
}

tl::unexpected<Error> notWritten() {
    return tl::unexpected(
        Error{ErrorKind::Io, "cannot be written: " + systemMessage() + "; name a folder that can be written"});
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

}  // namespace

Result<std::string> readBytes(const std::filesystem::path& file) {
    std::error_code failure;
    if (std::filesystem::is_directory(file, failure)) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "is a folder; give a file"});
    }
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::fopen(file.c_str(), "rb"), &std::fclose);
    if (!stream) return ioError("cannot be opened");
    std::string bytes;
    while (true) {
        const std::size_t before = bytes.size();
        bytes.resize(before + kChunk);
        const std::size_t got = std::fread(bytes.data() + before, 1, kChunk, stream.get());
        bytes.resize(before + got);
        if (bytes.size() > kMaxFileBytes) {
            return tl::unexpected(Error{ErrorKind::InvalidInput, "is larger than 256 MiB; a scenario is far smaller"});
        }
        if (got < kChunk) break;
    }
    if (std::ferror(stream.get()) != 0) return ioError("cannot be read");
    return bytes;
}

namespace {

/// Moves a finished file to its name. Without `replace`, link() refuses an existing name, so that nobody's file is
/// replaced between a look and the write; file systems without links get the look.
bool place(const std::filesystem::path& from, const std::filesystem::path& to, bool replace) {
    if (replace) return ::rename(from.c_str(), to.c_str()) == 0;
    if (::link(from.c_str(), to.c_str()) == 0) return ::unlink(from.c_str()) == 0;
    if (errno == EEXIST) return false;
    std::error_code failure;
    if (std::filesystem::exists(to, failure)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.c_str(), to.c_str()) == 0;
}

/// Who may read a file stays as it was when it is replaced, as where the window saves; a group that is not ours to give
/// leaves it to its owner alone.
void keepAccess(int descriptor, const struct stat& before) {
    if (::fchown(descriptor, static_cast<uid_t>(-1), before.st_gid) == 0)
        static_cast<void>(::fchmod(descriptor, before.st_mode & 07777U));
}

}  // namespace

Result<void> writeBytes(const std::filesystem::path& file, std::string_view bytes, bool replace) {
    if (auto place = checkOutputPlace(file); !place) return place;
    std::error_code failure;
    std::filesystem::path target = file;
    if (std::filesystem::is_symlink(file, failure)) {
        const auto meant = std::filesystem::canonical(file, failure);
        if (!failure) target = meant;
    }
    if (!replace && std::filesystem::exists(target, failure)) {
        return tl::unexpected(Error{ErrorKind::Io, std::string(kFileExists)});
    }
    std::filesystem::path temporary = target;
    temporary += ".part" + std::to_string(::getpid());
    struct stat before {};
    const bool replaces = ::stat(target.c_str(), &before) == 0;
    const mode_t mode = replaces ? 0600 : 0666;
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0) return notWritten();
    if (replaces) keepAccess(descriptor, before);
    const bool written = writeAll(descriptor, bytes);
    const int writeFault = errno;
    const bool closed = ::close(descriptor) == 0;
    if (written && closed && place(temporary, target, replace)) return {};
    const int fault = written ? errno : writeFault;
    ::unlink(temporary.c_str());
    errno = fault;
    return fault == EEXIST ? tl::unexpected(Error{ErrorKind::Io, std::string(kFileExists)}) : notWritten();
}

}  // namespace splitpoint::models
