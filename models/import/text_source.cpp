#include "models/import/text_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <zlib.h>

namespace splitpoint::models::imports {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 18U;
constexpr int kGzipWindow = 15 + 16;  // zlib: gzip wrapper only

tl::unexpected<Error> fault(ErrorKind kind, const std::string& label, const std::string& what) {
    return tl::unexpected(Error{kind, label + " " + what});
}

void appendCodePoint(std::string& text, char32_t point) {
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6U));
        put(0x80 | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12U));
        put(0x80 | ((point >> 6U) & 0x3FU));
        put(0x80 | (point & 0x3FU));
    } else {
        put(0xF0 | (point >> 18U));
        put(0x80 | ((point >> 12U) & 0x3FU));
        put(0x80 | ((point >> 6U) & 0x3FU));
        put(0x80 | (point & 0x3FU));
    }
}

/// One unit of UTF-16 at a position.
char32_t unitAt(const std::string& bytes, std::size_t at, bool littleEndian) {
    const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
    return littleEndian ? static_cast<char32_t>(second << 8U | first) : static_cast<char32_t>(first << 8U | second);
}

void appendUtf16(std::string& text, std::string& bytes, bool littleEndian, bool atEnd) {
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = unitAt(bytes, at, littleEndian);
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        if (high && at + 3 >= bytes.size() && !atEnd) break;
        if (high && at + 3 < bytes.size()) {
            const char32_t low = unitAt(bytes, at + 2, littleEndian);
            if (low >= 0xDC00 && low < 0xE000) {
                appendCodePoint(text, 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
                at += 2;
                continue;
            }
        }
        if (unit >= 0xD800 && unit < 0xE000) {
            text += '?';
        } else if (unit != 0xFEFF) {
            appendCodePoint(text, unit);
        }
    }
    bytes.erase(0, at);
    if (atEnd && !bytes.empty()) {
        text += '?';
        bytes.clear();
    }
}

}  // namespace

void appendUtf8(std::string& text, std::string& bytes, Encoding encoding, bool atEnd) {
    switch (encoding) {
        case Encoding::Utf8:
            text += bytes;
            bytes.clear();
            return;
        case Encoding::Latin1:
            for (const char c : bytes) appendCodePoint(text, static_cast<unsigned char>(c));
            bytes.clear();
            return;
        case Encoding::Utf16LittleEndian:
            return appendUtf16(text, bytes, true, atEnd);
        case Encoding::Utf16BigEndian:
            return appendUtf16(text, bytes, false, atEnd);
    }
}

struct TextSource::State {
    std::string label;
    std::string memory;  ///< pasted or fetched text
    int descriptor = -1;
    std::uint64_t size = 0, taken = 0;
    Encoding encoding = Encoding::Utf8;
    bool gzip = false, started = false, ended = false;
    bool unpacking = false;  ///< inside a gzip member
    z_stream unpacker{};
    std::string packed;     ///< raw bytes not unpacked yet
    std::string undecoded;  ///< unpacked bytes not decoded yet

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (unpacking) ::inflateEnd(&unpacker);
        if (descriptor >= 0) ::close(descriptor);
    }

    /// Puts the next raw bytes behind the first `length` ones of a buffer; how many, 0 at the end.
    Result<std::size_t> takeRaw(std::string& buffer, std::size_t& length) {
        // A short text is not worth a whole piece: clearing it took half of the time of reading some kilobytes.
        const std::size_t room =
            descriptor < 0 ? std::min(kPiece, memory.size() - static_cast<std::size_t>(taken)) : kPiece;
        if (buffer.size() < length + room) buffer.resize(length + room);
        std::size_t got = 0;
        if (descriptor < 0) {
            got = room;
            std::memcpy(buffer.data() + length, memory.data() + taken, got);
        } else {
            ssize_t bytes = -1;
            do {
                bytes = ::read(descriptor, buffer.data() + length, kPiece);
            } while (bytes < 0 && errno == EINTR);
            if (bytes < 0)
                return fault(ErrorKind::Io, label, "cannot be read: " + std::generic_category().message(errno));
            got = static_cast<std::size_t>(bytes);
        }
        taken += got;
        length += got;
        return got;
    }

    /// The next raw bytes; empty at the end.
    Result<std::string> raw() {
        std::string piece;
        std::size_t length = 0;
        const auto got = takeRaw(piece, length);
        if (!got) return tl::unexpected(got.error());
        piece.resize(length);
        return piece;
    }

    /// The next unpacked bytes; empty at the end.
    Result<std::string> unpacked() {
        if (!gzip) return raw();
        std::string out(kPiece, '\0');
        while (true) {
            if (packed.empty()) {
                auto more = raw();
                if (!more) return more;
                if (more->empty()) {
                    if (unpacking)
                        return fault(ErrorKind::InvalidInput, label,
                                     "is a gzip file that ends too early; copy it again");
                    return std::string();
                }
                packed = std::move(*more);
            }
            if (!unpacking) {
                unpacker = z_stream{};
                if (::inflateInit2(&unpacker, kGzipWindow) != Z_OK)
                    return fault(ErrorKind::Io, label, "cannot be unpacked: no memory");
                unpacking = true;
            }
            unpacker.next_in = reinterpret_cast<Bytef*>(packed.data());
            unpacker.avail_in = static_cast<uInt>(packed.size());
            unpacker.next_out = reinterpret_cast<Bytef*>(out.data());
            unpacker.avail_out = static_cast<uInt>(out.size());
            const int status = ::inflate(&unpacker, Z_NO_FLUSH);
            packed.erase(0, packed.size() - unpacker.avail_in);
            const std::size_t produced = out.size() - unpacker.avail_out;
            if (status == Z_STREAM_END) {
                ::inflateEnd(&unpacker);
                unpacking = false;
            } else if (status != Z_OK && status != Z_BUF_ERROR) {
                return fault(ErrorKind::InvalidInput, label, "is a damaged gzip file; copy it again");
            }
            if (produced > 0) {
                out.resize(produced);
                return out;
            }
        }
    }
};

TextSource::TextSource(std::unique_ptr<State> state) : state_(std::move(state)) {}
TextSource::TextSource(TextSource&&) noexcept = default;
TextSource& TextSource::operator=(TextSource&&) noexcept = default;
TextSource::~TextSource() = default;

Result<TextSource> TextSource::open(const ImportSource& source, Encoding encoding) {
    auto state = std::make_unique<State>();
    state->label = source.label();
    state->encoding = encoding;
    if (source.file.empty()) {
        state->memory = source.text;
        state->size = source.text.size();
    } else {
        state->descriptor = ::open(source.file.c_str(), O_RDONLY | O_CLOEXEC);
        if (state->descriptor < 0)
            return fault(ErrorKind::Io, state->label, "cannot be opened: " + std::generic_category().message(errno));
        struct stat facts {};
        if (::fstat(state->descriptor, &facts) == 0) {
            if (S_ISDIR(facts.st_mode)) return fault(ErrorKind::InvalidInput, state->label, "is a folder; give a file");
            state->size = static_cast<std::uint64_t>(std::max<off_t>(facts.st_size, 0));
        }
        ::posix_fadvise(state->descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    auto first = state->raw();
    if (!first) return tl::unexpected(first.error());
    state->gzip = first->size() >= 2 && (*first)[0] == '\x1F' && (*first)[1] == '\x8B';
    (state->gzip ? state->packed : state->undecoded) = std::move(*first);
    return TextSource(std::move(state));
}

Result<bool> TextSource::read(std::string& text) {
    State& state = *state_;
    if (state.ended) return false;
    if (state.started || state.undecoded.empty()) {
        auto bytes = state.unpacked();
        if (!bytes) return tl::unexpected(bytes.error());
        state.ended = bytes->empty();
        state.undecoded += *bytes;
    }
    if (!state.started && state.encoding == Encoding::Utf8 && state.undecoded.starts_with("\xEF\xBB\xBF"))
        state.undecoded.erase(0, 3);
    state.started = true;
    const std::size_t before = text.size();
    appendUtf8(text, state.undecoded, state.encoding, state.ended);
    return !state.ended || text.size() > before;
}

Result<bool> TextSource::readInto(std::string& buffer, std::size_t& length) {
    State& state = *state_;
    if (state.ended) return false;
    if (state.started && !state.gzip && state.encoding == Encoding::Utf8) {  // as it is, without a copy
        const auto got = state.takeRaw(buffer, length);
        if (!got) return tl::unexpected(got.error());
        state.ended = *got == 0;
        return !state.ended;
    }
    std::string text;
    auto more = read(text);
    if (!more) return more;
    if (buffer.size() < length + text.size()) buffer.resize(length + text.size());
    std::copy(text.begin(), text.end(), buffer.begin() + static_cast<std::ptrdiff_t>(length));
    length += text.size();
    return more;
}

double TextSource::progress() const {
    return state_->size == 0 ? 0.0
                             : std::min(1.0, static_cast<double>(state_->taken) / static_cast<double>(state_->size));
}

std::uint64_t TextSource::bytesLeft() const {
    const std::uint64_t unread = state_->size - std::min(state_->size, state_->taken);
    return unread + state_->packed.size() + state_->undecoded.size();
}

bool TextSource::compressed() const {
    return state_->gzip;
}

Result<std::string> firstBytes(const ImportSource& source, std::size_t limit, bool& compressed) {
    auto text = TextSource::open(source, Encoding::Latin1);
    if (!text) return tl::unexpected(text.error());
    compressed = text->compressed();
    // Latin-1 keeps every byte; taken back here, since the encoding is what the caller wants to find out.
    std::string decoded, bytes;
    while (bytes.size() < limit) {
        decoded.clear();
        const auto more = text->read(decoded);
        if (!more) return tl::unexpected(more.error());
        for (std::size_t i = 0; i < decoded.size(); ++i) {
            const auto c = static_cast<unsigned char>(decoded[i]);
            if (c < 0x80) {
                bytes += decoded[i];
            } else {
                bytes += static_cast<char>(((c & 0x03U) << 6U) | (static_cast<unsigned char>(decoded[i + 1]) & 0x3FU));
                ++i;
            }
        }
        if (!*more) break;
    }
    if (bytes.size() > limit) bytes.resize(limit);
    return bytes;
}

}  // namespace splitpoint::models::imports
