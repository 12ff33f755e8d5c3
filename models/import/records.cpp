#include "models/import/records.h"

#include <algorithm>
#include <cstring>

namespace splitpoint::models::imports {

namespace {

/// Small enough that what was read is still in the caches of a processor when it is parsed a round later.
constexpr std::size_t kChunk = std::size_t{1} << 18U;
constexpr std::size_t kMostRecordBytes = std::size_t{64} << 20U;

std::string_view trimmed(std::string_view field) {
    while (!field.empty() && (field.front() == ' ' || field.front() == '\t')) field.remove_prefix(1);
    while (!field.empty() && (field.back() == ' ' || field.back() == '\t' || field.back() == '\r'))
        field.remove_suffix(1);
    return field;
}

/// Length of the longest start of the text that ends with a line outside quotes; 0 where there is none.
std::size_t wholeRecords(std::string_view text, Layout layout) {
    if (!layout.quotes) return text.rfind('\n') + 1;  // npos + 1 is 0
    std::size_t at = 0, end = 0;
    bool inside = false;
    while (true) {
        const std::size_t quote = text.find('"', at);
        if (!inside) {
            const std::string_view plain = text.substr(at, quote == std::string_view::npos ? quote : quote - at);
            if (const std::size_t line = plain.rfind('\n'); line != std::string_view::npos) end = at + line + 1;
        }
        if (quote == std::string_view::npos) return end;
        at = quote + 1;
        if (inside) {
            if (at < text.size() && text[at] == '"') {
                ++at;
            } else {
                inside = false;
            }
            continue;
        }
        // Only a quote that begins a field opens one; blanks may stand before it.
        std::size_t before = quote;
        while (before > 0 && text[before - 1] == ' ') --before;
        inside = before == 0 || text[before - 1] == layout.delimiter || text[before - 1] == '\n';
    }
}

}  // namespace

bool RecordReader::next(std::vector<std::string_view>& fields) {
    return layout_.quotes ? quotedRecord(fields) : plainRecord(fields);
}

bool RecordReader::plainRecord(std::vector<std::string_view>& fields) {
    while (at_ < text_.size()) {
        const std::size_t found = text_.find('\n', at_);
        const std::size_t end = found == std::string_view::npos ? text_.size() : found;
        std::string_view line = text_.substr(at_, end - at_);
        at_ = end + 1;
        recordLine_ = line_;
        if (found != std::string_view::npos) ++line_;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (trimmed(line).empty()) continue;
        fields.clear();
        std::size_t start = 0;
        while (true) {
            const void* hit = std::memchr(line.data() + start, layout_.delimiter, line.size() - start);
            if (hit == nullptr) break;
            const auto stop = static_cast<std::size_t>(static_cast<const char*>(hit) - line.data());
            fields.push_back(trimmed(line.substr(start, stop - start)));
            start = stop + 1;
        }
        fields.push_back(trimmed(line.substr(start)));
        return true;
    }
    return false;
}

std::optional<std::string_view> RecordReader::quotedField() {
    const std::uint64_t opened = line_;
    const std::size_t start = ++at_;
    std::string* copy = nullptr;
    std::size_t from = start;
    while (true) {
        const std::size_t quote = text_.find('"', at_);
        if (quote == std::string_view::npos) {
            openQuote_ = opened;
            at_ = text_.size();
            return std::nullopt;
        }
        for (std::size_t i = at_; i < quote; ++i) {
            if (text_[i] == '\n') ++line_;
        }
        at_ = quote + 1;
        if (at_ < text_.size() && text_[at_] == '"') {
            if (copy == nullptr) copy = &unescaped_.emplace_back();
            copy->append(text_.substr(from, at_ - from));
            from = ++at_;
            continue;
        }
        std::string_view field = text_.substr(from, quote - from);
        if (copy != nullptr) {
            copy->append(field);
            field = *copy;
        }
        return field;
    }
}

bool RecordReader::quotedRecord(std::vector<std::string_view>& fields) {
    while (at_ < text_.size()) {
        fields.clear();
        unescaped_.clear();
        recordLine_ = line_;
        bool blank = true;
        while (true) {
            while (at_ < text_.size() && text_[at_] == ' ') ++at_;
            if (at_ < text_.size() && text_[at_] == '"') {
                const auto field = quotedField();
                if (!field) return false;
                blank = false;
                fields.push_back(*field);
                while (at_ < text_.size() && text_[at_] != layout_.delimiter && text_[at_] != '\n') ++at_;
            } else {
                std::size_t end = at_;
                while (end < text_.size() && text_[end] != layout_.delimiter && text_[end] != '\n') ++end;
                fields.push_back(trimmed(text_.substr(at_, end - at_)));
                blank = blank && fields.back().empty();
                at_ = end;
            }
            if (at_ >= text_.size()) break;
            const char stop = text_[at_++];
            if (stop == '\n') {
                ++line_;
                break;
            }
            if (at_ == text_.size()) {  // a delimiter is the last byte: an empty field follows
                fields.emplace_back();
                break;
            }
        }
        if (!blank) return true;
    }
    return false;
}

Result<bool> RecordChunks::next(Piece& piece) {
    // At once, not step by step; but no more than a short text can fill.
    const std::size_t expected =
        source_.compressed() ? 2 * kChunk : std::min<std::uint64_t>(2 * kChunk, source_.bytesLeft());
    const std::size_t least = std::max(rest_.size(), expected);
    if (piece.bytes.size() < least) piece.bytes.resize(least);
    std::copy(rest_.begin(), rest_.end(), piece.bytes.begin());
    piece.length = rest_.size();
    rest_.clear();
    while (true) {
        while (!ended_ && piece.length < kChunk) {
            const auto more = source_.readInto(piece.bytes, piece.length);
            if (!more) return tl::unexpected(more.error());
            ended_ = !*more;
        }
        if (ended_) return piece.length > 0;
        const std::size_t whole = wholeRecords(piece.text(), layout_);
        if (whole > 0) {  // what is left is less than a record as a rule
            rest_.assign(piece.text().substr(whole));
            piece.length = whole;
            return true;
        }
        if (piece.length > kMostRecordBytes) {
            return tl::unexpected(Error{
                ErrorKind::InvalidInput,
                label_ +
                    " has a record longer than 64 MiB; look for a quote that is never closed, or another delimiter"});
        }
        // Twice as much before it is looked at again, so that a long record is not searched over and over.
        for (const std::size_t wanted = 2 * piece.length; !ended_ && piece.length < wanted;) {
            const auto more = source_.readInto(piece.bytes, piece.length);
            if (!more) return tl::unexpected(more.error());
            ended_ = !*more;
        }
    }
}

}  // namespace splitpoint::models::imports
