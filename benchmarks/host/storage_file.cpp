#include "benchmarks/host/storage_file.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace splitpoint::benchmarks {

namespace {

constexpr std::int64_t kRamfsMagic = 0x858458f6;
constexpr std::int64_t kMebibyte = 1 << 20;

struct FileSystemName {
    std::int64_t magic;
    const char* name;
};
constexpr std::array kFileSystems{
    FileSystemName{EXT4_SUPER_MAGIC, "ext4"},   FileSystemName{XFS_SUPER_MAGIC, "xfs"},
    FileSystemName{BTRFS_SUPER_MAGIC, "btrfs"}, FileSystemName{TMPFS_MAGIC, "tmpfs"},
    FileSystemName{kRamfsMagic, "ramfs"},       FileSystemName{OVERLAYFS_SUPER_MAGIC, "overlay"},
    FileSystemName{NFS_SUPER_MAGIC, "nfs"},     FileSystemName{0x0BD00BD0, "lustre"},
    FileSystemName{F2FS_SUPER_MAGIC, "f2fs"},   FileSystemName{0x2FC12FC1, "zfs"},
    FileSystemName{0x6a656a63, "virtiofs"},     FileSystemName{0x65735546, "fuse"},
    FileSystemName{0x00c36400, "ceph"},         FileSystemName{0x01021997, "9p"}};

std::string fileSystemName(std::int64_t magic) {
    for (const auto& known : kFileSystems) {
        if (known.magic == magic) return known.name;
    }
    return "";
}

bool keepsFilesInMemory(std::int64_t magic) {
    return magic == TMPFS_MAGIC || magic == kRamfsMagic || magic == OVERLAYFS_SUPER_MAGIC;
}

/// A file without a name, or with one that goes at once where the file system has no nameless files.
int openNameless(const std::filesystem::path& folder) {
    constexpr int kFlags = O_RDWR | O_DIRECT | O_CLOEXEC;
    int descriptor = ::open(folder.c_str(), kFlags | O_TMPFILE, 0600);
    if (descriptor >= 0) return descriptor;
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != ENOENT && errno != EINVAL) return -errno;
    const auto name = folder / (".splitpoint-calibrate." + std::to_string(::getpid()));
    descriptor = ::open(name.c_str(), kFlags | O_CREAT | O_EXCL, 0600);
    const int error = errno;
    if (descriptor < 0) return -error;
    ::unlink(name.c_str());
    return descriptor;
}

DirectIoFacts factsOf(int descriptor) {
    DirectIoFacts facts;
    struct statfs system {};
    if (::fstatfs(descriptor, &system) == 0) facts.fileSystemMagic = system.f_type;
#ifdef STATX_DIOALIGN
    struct statx status {};
    if (::statx(descriptor, "", AT_EMPTY_PATH, STATX_DIOALIGN, &status) == 0 &&
        (status.stx_mask & STATX_DIOALIGN) != 0) {
        facts.alignmentKnown = true;
        facts.memoryAlignment = status.stx_dio_mem_align;
        facts.offsetAlignment = status.stx_dio_offset_align;
    }
#endif
    return facts;
}

std::int64_t freeBytesOf(const std::filesystem::path& folder) {
    struct statvfs status {};
    if (::statvfs(folder.c_str(), &status) != 0) return -errno;
    return static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize);
}

std::string mebibytes(std::int64_t bytes) {
    return std::to_string(bytes / kMebibyte) + " MiB";
}

ProbeError noDirectIo(const std::string& fileSystem, const std::string& path) {
    return {"E_ODIRECT",
            "The file system of " + path + " has no real direct IO (" +
                (fileSystem.empty() ? "it refuses or does not report it" : fileSystem) +
                "); choose a path on the disk under test with --storage-path.",
            false};
}

/// Block device of a folder in sysfs, "8:0" -> the folder of the whole disk, not of a partition.
std::filesystem::path blockFolder(const std::filesystem::path& folder, const SystemRoot& system) {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0) return {};
    const std::string number = std::to_string(major(status.st_dev)) + ":" + std::to_string(minor(status.st_dev));
    std::error_code failure;
    auto place = std::filesystem::canonical(system.path("sys/dev/block/" + number), failure);
    if (failure) return {};
    return std::filesystem::exists(place / "partition", failure) ? place.parent_path() : place;
}

std::string chosenScheduler(const std::string& line) {
    const auto open = line.find('[');
    const auto close = line.find(']');
    return open == std::string::npos || close == std::string::npos ? line : line.substr(open + 1, close - open - 1);
}

}  // namespace

StorageCalls StorageCalls::real() {
    return {openNameless, factsOf, freeBytesOf};
}

StorageFile::~StorageFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

StorageFile::StorageFile(StorageFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), bytes_(other.bytes_) {}

StorageFile& StorageFile::operator=(StorageFile&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(bytes_, other.bytes_);
    return *this;
}

ProbeError storageError(int error, const std::string& what, const std::string& path) {
    const std::string reason = std::generic_category().message(error);
    switch (error) {
        case EINVAL:
            return noDirectIo("", path);
        case ENOSPC:
        case EDQUOT:
            return {"E_STORAGE_SPACE",
                    what + " in " + path + " failed: " + reason +
                        "; free some space or choose another path with --storage-path.",
                    false};
        case EACCES:
        case EPERM:
        case EROFS:
        case ENOENT:
        case ENOTDIR:
            return {"E_STORAGE_PERM",
                    what + " in " + path + " is not possible: " + reason +
                        "; choose a folder you may write to with --storage-path.",
                    false};
        default:
            return {"E_STORAGE_IO",
                    what + " in " + path + " failed: " + reason + "; look at the kernel log of this machine.", false};
    }
}

ProbeResult<StorageFile> openStorageFile(const std::filesystem::path& folder, std::int64_t bytes,
                                         const StorageCalls& calls) {
    const std::int64_t available = calls.freeBytes(folder);
    if (available < 0)
        return tl::unexpected(storageError(static_cast<int>(-available), "A test file", folder.string()));
    if (available < 2 * bytes) {
        return tl::unexpected(ProbeError{"E_STORAGE_SPACE",
                                         "A test file in " + folder.string() + " needs " + mebibytes(2 * bytes) +
                                             " free, there are " + mebibytes(available) +
                                             "; free some space or choose another path with --storage-path.",
                                         false});
    }
    const int descriptor = calls.open(folder);
    if (descriptor < 0) return tl::unexpected(storageError(-descriptor, "A test file", folder.string()));
    StorageFile file(descriptor, bytes);
    const DirectIoFacts facts = calls.facts(descriptor);
    const bool reported = facts.alignmentKnown && facts.offsetAlignment > 0;
    if (!reported && keepsFilesInMemory(facts.fileSystemMagic)) {
        return tl::unexpected(noDirectIo(fileSystemName(facts.fileSystemMagic), folder.string()));
    }
    return file;
}

models::calibration::StorageRecord describeStorage(const std::filesystem::path& folder, const SystemRoot& system,
                                                   const DirectIoFacts& facts, std::int64_t freeBytes) {
    models::calibration::StorageRecord record;
    std::error_code failure;
    record.target = std::filesystem::absolute(folder, failure).string();
    record.fileSystem = fileSystemName(facts.fileSystemMagic);
    if (freeBytes >= 0) record.freeBytes = freeBytes;
    if (facts.alignmentKnown) {
        record.memoryAlignment = facts.memoryAlignment;
        record.offsetAlignment = facts.offsetAlignment;
    }
    const auto block = blockFolder(folder, system);
    if (block.empty()) return record;
    record.device = block.filename().string();
    const SystemRoot device(block);
    if (const auto rotational = device.number("queue/rotational")) record.rotational = *rotational != 0;
    record.scheduler = chosenScheduler(device.line("queue/scheduler"));
    return record;
}

}  // namespace splitpoint::benchmarks
