#include "models/package/package.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

#include <zip.h>

#include "models/files/faults.h"

namespace splitpoint::models::package {

namespace {

constexpr zip_uint16_t kFirstDosDate = 0x21;  // 1 January 1980: the same bytes on every day
constexpr std::string_view kContentTypes = "[Content_Types].xml";

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

tl::unexpected<Error> refuse(std::string message) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(message)});
}

std::string wordsOf(zip_error_t& error) {
    std::string words = zip_error_strerror(&error);
    zip_error_fini(&error);
    return words;
}

/// A plain path inside the file: no root, no drive, no backslash, no "..", no control characters.
bool isPlainName(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.size() > 512) return false;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '\\' || c == ':') return false;
    }
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find('/', from), name.size());
        const std::string_view step = name.substr(from, to - from);
        if (step == ".." || step == ".") return false;
        from = to + 1;
    }
    return true;
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

Result<Archive> open(std::string_view bytes) {
    // Older office files, and all that are encrypted, are in Microsoft's compound file format.
    if (bytes.substr(0, 8) == "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return refuse("is protected by a password or in the old format (.ppt); save it as an ordinary .pptx first");
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        if (source != nullptr) zip_source_free(source);
        return refuse("is no office file, or it is damaged (" + wordsOf(error) + "); give a .pptx file");
    }
    zip_error_fini(&error);
    return Archive(archive);
}

/// Whether a part could be as large as the file claims, so that no memory is asked for on the word of a few bytes: deflate
/// makes at most 1,032 times as much of what it is given (zlib's own limit). Office files know no other packing.
bool isPossible(const zip_stat_t& stat) {
    constexpr zip_uint64_t kMostOfOneByte = 1032, kOverhead = 64;
    constexpr zip_uint64_t kNeeded = ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if ((stat.valid & kNeeded) != kNeeded) return false;
    if (stat.comp_method == ZIP_CM_STORE) return stat.size == stat.comp_size;
    return stat.comp_method == ZIP_CM_DEFLATE && stat.size / kMostOfOneByte <= stat.comp_size + kOverhead;
}

Result<std::string> partOf(zip_t* archive, zip_uint64_t at, const zip_stat_t& stat) {
    zip_file_t* file = zip_fopen_index(archive, at, 0);
    if (file == nullptr) return refuse(std::string("has a part that cannot be read: '") + printable(stat.name) + "'; save it again");
    std::string bytes(stat.size, '\0');
    const zip_int64_t got = zip_fread(file, bytes.data(), bytes.size());
    char beyond = 0;
    const bool whole = got == static_cast<zip_int64_t>(bytes.size()) && zip_fread(file, &beyond, 1) == 0;
    const bool closed = zip_fclose(file) == 0;
    if (!whole || !closed) return refuse(std::string("has a damaged part: '") + printable(stat.name) + "'; save it again");
    return bytes;
}

/// Already compressed: deflating it again costs time and gains nothing.
bool isCompressed(std::string_view name) {
    constexpr std::array<std::string_view, 8> kEndings{".xlsx", ".png", ".jpg", ".jpeg", ".mp4", ".gif", ".m4a", ".mov"};
    const std::string lower = lowerCase(name);
    return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
        return lower.size() > ending.size() && std::string_view(lower).substr(lower.size() - ending.size()) == ending;
    });
}

bool add(zip_t* archive, const std::string& name, const std::string& bytes) {
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (source == nullptr) return false;
    const zip_int64_t at = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(at);
    const zip_int32_t method = isCompressed(name) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, 0) == 0 &&
           zip_file_set_dostime(archive, index, 0, kFirstDosDate, 0) == 0;
}

bool addAll(zip_t* archive, const Parts& parts) {
    const auto types = parts.find(kContentTypes);
    if (types != parts.end() && !add(archive, types->first, types->second)) return false;
    return std::all_of(parts.begin(), parts.end(),
                       [&](const auto& part) { return part.first == kContentTypes || add(archive, part.first, part.second); });
}

std::string bytesOf(zip_source_t* source) {
    std::string bytes;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) return bytes;
    bytes.resize(stat.size);
    if (zip_source_read(source, bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) bytes.clear();
    zip_source_close(source);
    return bytes;
}

}  // namespace

Result<Parts> unpack(std::string_view bytes) {
    const auto archive = open(bytes);
    if (!archive) return tl::unexpected(archive.error());
    const zip_int64_t count = zip_get_num_entries(archive->get(), 0);
    if (count < 1) return refuse("is no office file: it is empty; give a .pptx file");
    if (count > static_cast<zip_int64_t>(kMaxParts)) return refuse("has more than 20,000 parts, which no deck has");
    Parts parts;
    std::set<std::string> names;
    std::size_t total = 0;
    for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(count); ++at) {
        zip_stat_t stat;
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if (zip_stat_index(archive->get(), at, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
            return refuse("is damaged; save it again");
        }
        const std::string name = stat.name;
        if (!isPlainName(name)) return refuse("has a part with a name that leads outside the file; it cannot be trusted");
        if (name.back() == '/') continue;
        if (!names.insert(lowerCase(name)).second) return refuse("has the part '" + printable(name) + "' twice; save it again");
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
            return refuse("is protected by a password; save it without one");
        }
        if (!isPossible(stat)) return refuse("has a damaged part: '" + printable(name) + "'; save it again");
        if (stat.size > kMaxUnpackedBytes || (total += stat.size) > kMaxUnpackedBytes) {
            return refuse("unpacks to more than 768 MiB; leave its large media out");
        }
        auto part = partOf(archive->get(), at, stat);
        if (!part) return tl::unexpected(part.error());
        parts.emplace(name, std::move(*part));
    }
    return parts;
}

Result<std::string> pack(const Parts& parts) {
    const auto failed = [] { return tl::unexpected(Error{ErrorKind::Io, "cannot be packed: not enough memory"}); };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (source == nullptr) return failed();
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        zip_source_free(source);
        return failed();
    }
    const bool added = addAll(archive, parts) && zip_close(archive) == 0;
    if (!added) zip_discard(archive);
    std::string bytes = added ? bytesOf(source) : std::string();
    zip_source_free(source);
    if (bytes.empty()) return failed();
    return bytes;
}

}  // namespace splitpoint::models::package
