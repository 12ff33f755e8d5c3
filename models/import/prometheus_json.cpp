#include "models/import/prometheus_json.h"

#include <iterator>
#include <optional>

#include <nlohmann/json.hpp>

#include "models/files/faults.h"
#include "models/import/finding_log.h"
#include "models/import/text_source.h"

namespace splitpoint::models::imports {

namespace {

constexpr std::size_t kMostBytes = std::size_t{2} << 30U;
constexpr std::size_t kMostPoints = 40'000'000;  // of one series

/// Text of a source for the JSON reader: a character at a time from a piece at a time.
struct Feed {
    TextSource text;
    ImportProgress progress;
    std::stop_token stop;
    std::string piece;
    std::size_t at = 0, taken = 0;
    std::optional<Error> failure;

    bool fill() {
        if (at < piece.size()) return true;
        if (failure) return false;
        piece.clear();
        at = 0;
        while (piece.empty()) {
            if (stop.stop_requested()) {
                failure = Error{ErrorKind::Canceled, "the import was canceled"};
                return false;
            }
            const auto more = text.read(piece);
            if (!more) failure = more.error();
            if (!more || !*more) return false;
        }
        taken += piece.size();
        if (taken > kMostBytes)
            failure = Error{ErrorKind::InvalidInput, "is larger than 2 GiB; ask for a shorter time or a longer step"};
        if (progress) progress(text.progress());
        return !failure.has_value();
    }
};

/// Input iterator over a feed; equal to the end where nothing is left.
class FeedIterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    FeedIterator() = default;
    explicit FeedIterator(Feed& feed) : feed_(&feed) {}
    reference operator*() const { return feed_->piece[feed_->at]; }
    FeedIterator& operator++() {
        ++feed_->at;
        return *this;
    }
    FeedIterator operator++(int) { return ++*this; }
    friend bool operator==(const FeedIterator& a, const FeedIterator& b) { return a.ended() == b.ended(); }
    friend bool operator!=(const FeedIterator& a, const FeedIterator& b) { return !(a == b); }

  private:
    [[nodiscard]] bool ended() const { return feed_ == nullptr || !feed_->fill(); }
    Feed* feed_ = nullptr;
};

/// Follows the document: {"status","data":{"resultType","result":[{"metric":{…},"values":[[t,"v"],…]}]}}.
class Listener {
  public:
    using Json = nlohmann::json;
    explicit Listener(const std::function<Result<void>(PrometheusSeries&&)>& take) : take_(take) {}

    bool null() { return scalar(""); }
    bool boolean(bool) { return scalar(""); }
    bool number_integer(Json::number_integer_t value) { return number(static_cast<double>(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return number(static_cast<double>(value)); }
    bool number_float(Json::number_float_t value, const std::string&) { return number(value); }
    bool string(std::string& value) { return scalar(value); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) {
        enter();
        if (inResult() && path_.size() == 4) {
            series_ = {};
            series_.number = ++count_;
        }
        return depthAllowed();
    }
    bool end_object() {
        if (inResult() && path_.size() == 4) {
            if (auto taken = take_(std::move(series_)); !taken) {
                failure = taken.error();
                return false;
            }
            series_ = {};
        }
        leave();
        return true;
    }
    bool start_array(std::size_t) {
        enter();
        if (inPoints() && path_.size() == 6) {
            series_.points.emplace_back();
            place_ = 0;
        }
        if (inResult() && path_.size() == 3) sawResult = true;
        return depthAllowed();
    }
    bool end_array() {
        leave();
        return true;
    }
    bool key(std::string& name) {
        if (!path_.empty()) path_.back() = name;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) {
        problem = error.what();
        at = position;
        return false;
    }

    std::optional<Error> failure;
    std::string problem, status, errorText, resultType;
    std::size_t at = 0;
    bool sawResult = false;

  private:
    static constexpr std::size_t kMostDepth = 16;
    void enter() { path_.emplace_back(); }
    void leave() { path_.pop_back(); }
    [[nodiscard]] bool depthAllowed() {
        if (path_.size() <= kMostDepth) return true;
        failure = Error{ErrorKind::InvalidInput, "is no answer of Prometheus: it is nested too deeply"};
        return false;
    }
    // path_[0] is the key in the outermost object, path_[1] that in data, path_[2] the array of series, path_[3] the
    // key in a series.
    [[nodiscard]] bool inResult() const { return path_.size() >= 3 && path_[0] == "data" && path_[1] == "result"; }
    [[nodiscard]] bool inPoints() const { return inResult() && path_.size() >= 5 && path_[3] == "values"; }

    bool number(double value) {
        if (inPoints() && path_.size() == 6 && place_ == 0 && !series_.points.empty()) {
            series_.points.back().seconds = value;
            place_ = 1;
            if (series_.points.size() > kMostPoints) {
                failure = Error{ErrorKind::InvalidInput,
                                "has a series of more than 40 million samples; ask for a longer step"};
                return false;
            }
            return true;
        }
        // A value that is a number instead of a string is no Prometheus, but is clear all the same.
        return scalar(shortNumber(value));
    }
    bool scalar(const std::string& value) {
        if (path_.size() == 1 && path_[0] == "status") status = value;
        if (path_.size() == 1 && path_[0] == "error") errorText = value;
        if (path_.size() == 2 && path_[0] == "data" && path_[1] == "resultType") resultType = value;
        if (inResult() && path_.size() == 5 && path_[3] == "metric") series_.labels[path_[4]] = value;
        if (inPoints() && path_.size() == 6 && place_ == 1 && !series_.points.empty()) {
            series_.points.back().value = value;
            place_ = 2;
        }
        return true;
    }

    const std::function<Result<void>(PrometheusSeries&&)>& take_;
    std::vector<std::string> path_;
    PrometheusSeries series_;
    std::uint64_t count_ = 0;
    int place_ = 0;
};

}  // namespace

std::string PrometheusSeries::label(std::initializer_list<const char*> names) const {
    for (const char* name : names) {
        const auto found = labels.find(name);
        if (found != labels.end() && !found->second.empty()) return found->second;
    }
    return "";
}

Result<void> readPrometheusJson(const ImportSource& source, Encoding encoding,
                                const std::function<Result<void>(PrometheusSeries&&)>& take,
                                const ImportProgress& progress, const std::stop_token& stop) {
    auto text = TextSource::open(source, encoding);
    if (!text) return tl::unexpected(text.error());
    Feed feed{std::move(*text), progress, stop, {}, 0, 0, {}};
    Listener listener(take);
    const bool whole = nlohmann::json::sax_parse(FeedIterator(feed), FeedIterator(), &listener);
    const auto refuse = [&](const std::string& what) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, source.label() + " " + what});
    };
    if (feed.failure) {
        const bool sentence =
            feed.failure->kind == ErrorKind::InvalidInput && feed.failure->message.starts_with("is larger");
        return tl::unexpected(
            Error{feed.failure->kind, sentence ? source.label() + " " + feed.failure->message : feed.failure->message});
    }
    if (listener.failure) {
        const bool clause =
            listener.failure->message.starts_with("is ") || listener.failure->message.starts_with("has ");
        return tl::unexpected(Error{listener.failure->kind, clause ? source.label() + " " + listener.failure->message
                                                                   : listener.failure->message});
    }
    if (listener.status == "error")
        return refuse("is an error answer of Prometheus: " + inQuotes(listener.errorText) + "; correct the query");
    if (!whole) {
        return refuse("is no whole JSON document: it breaks off or is damaged at byte " + std::to_string(listener.at) +
                      "; fetch it again");
    }
    if (listener.resultType == "vector" || listener.resultType == "scalar")
        return refuse("holds one moment only (an instant query); ask /api/v1/query_range for a range");
    if (!listener.sawResult)
        return refuse("is no answer of Prometheus: data.result is missing; save what /api/v1/query_range gives");
    return {};
}

}  // namespace splitpoint::models::imports
