#include "models/import/prometheus_client.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <vector>

#include <curl/curl.h>
#include <nlohmann/json.hpp>

#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/import/finding_log.h"
#include "models/import/prometheus_json.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kMostPointsPerAnswer = 10'000;  // a server refuses more than 11,000
constexpr double kMostPieces = 1'000;
constexpr long kMostRedirects = 5;
constexpr long kMostConnectSeconds = 30;

/// Parts of an address that messages may show and that redirects must keep.
struct Address {
    std::string scheme, host, port, path;
    [[nodiscard]] std::string origin() const { return scheme + "://" + host + (port.empty() ? "" : ":" + port); }
    friend bool operator==(const Address& a, const Address& b) {
        return a.scheme == b.scheme && a.host == b.host && a.port == b.port;
    }
};

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;
using Text = std::unique_ptr<char, decltype(&curl_free)>;

std::string part(CURLU* url, CURLUPart which, unsigned int flags = 0) {
    char* found = nullptr;
    if (curl_url_get(url, which, &found, flags) != CURLUE_OK || found == nullptr) return "";
    const Text owner(found, &curl_free);
    return found;
}

Result<Address> addressOf(const std::string& server) {
    const Url url(curl_url(), &curl_url_cleanup);
    const std::string whole = server.find("://") == std::string::npos ? "http://" + server : server;
    const bool control = std::any_of(whole.begin(), whole.end(),
                                     [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
    if (!url || control || whole.size() > 2000 || curl_url_set(url.get(), CURLUPART_URL, whole.c_str(), 0) != CURLUE_OK)
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  "the server's address cannot be read; give it like https://prometheus.example.org:9090"});
    Address address{part(url.get(), CURLUPART_SCHEME), part(url.get(), CURLUPART_HOST),
                    part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT), part(url.get(), CURLUPART_PATH)};
    if (address.scheme != "http" && address.scheme != "https")
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  "the server's address begins with " + inQuotes(address.scheme) + "; only http and https are read"});
    if (!part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty())
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  "the server's address holds a user name or a password; leave them out and give a token instead"});
    if (!part(url.get(), CURLUPART_QUERY).empty() || !part(url.get(), CURLUPART_FRAGMENT).empty())
        return tl::unexpected(Error{ErrorKind::InvalidInput,
                                    "the server's address holds a query; give the server only, the query apart"});
    while (!address.path.empty() && address.path.back() == '/') address.path.pop_back();
    if (address.path.ends_with("/api/v1/query_range")) address.path.resize(address.path.size() - 19);
    return address;
}

/// One exchange with the server.
class Exchange {
  public:
    Exchange(const PrometheusRequest& request, const Address& address, std::size_t bytesLeft, double secondsLeft,
             const std::stop_token& stop)
        : request_(request),
          address_(address),
          bytesLeft_(bytesLeft),
          secondsLeft_(secondsLeft),
          stop_(stop),
          handle_(curl_easy_init(), &curl_easy_cleanup) {}

    Result<std::string> get(double start, double end) {
        if (!handle_) return fault("no memory for a connection");
        std::string url = address_.origin() + address_.path + "/api/v1/query_range?query=" + escaped(request_.query) +
                          "&start=" + decimal(start) + "&end=" + decimal(end) +
                          "&step=" + decimal(request_.stepSeconds);
        Address at = address_;
        for (long redirects = 0;; ++redirects) {
            body_.clear();
            const auto status = perform(url);
            if (!status) return tl::unexpected(status.error());
            if (*status < 300 || *status >= 400) return answer(*status);
            char* next = nullptr;
            curl_easy_getinfo(handle_.get(), CURLINFO_REDIRECT_URL, &next);
            if (next == nullptr)
                return fault("the server answers " + std::to_string(*status) + " without saying where to go");
            const Url parsed(curl_url(), &curl_url_cleanup);
            if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, next, 0) != CURLUE_OK)
                return fault("the server sends elsewhere, to an address that cannot be read");
            const Address to{part(parsed.get(), CURLUPART_SCHEME), part(parsed.get(), CURLUPART_HOST),
                             part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT), ""};
            if (!(to == at))
                return fault("the server sends to another one, " + inQuotes(to.origin()) +
                             ", which does not get the query or the token; give that address if it is right");
            if (redirects >= kMostRedirects) return fault("the server sends in circles");
            url = next;
        }
    }

    [[nodiscard]] std::size_t received() const { return received_; }
    [[nodiscard]] double secondsLeft() const { return secondsLeft_; }

  private:
    [[nodiscard]] tl::unexpected<Error> fault(const std::string& what) const {
        return tl::unexpected(Error{ErrorKind::Io, address_.origin() + ": " + withoutToken(what)});
    }

    /// A text from outside never brings the token into a message.
    [[nodiscard]] std::string withoutToken(std::string text) const {
        if (request_.token.empty()) return text;
        for (std::size_t at = text.find(request_.token); at != std::string::npos; at = text.find(request_.token))
            text.replace(at, request_.token.size(), "(token)");
        return text;
    }

    [[nodiscard]] std::string escaped(const std::string& text) const {
        const Text made(curl_easy_escape(handle_.get(), text.data(), static_cast<int>(text.size())), &curl_free);
        return made ? made.get() : "";
    }

    static std::string decimal(double value) {
        char text[64];
        std::snprintf(text, sizeof text, "%.3f", value);
        return text;
    }

    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self) {
        auto& exchange = *static_cast<Exchange*>(self);
        exchange.received_ += size * count;
        if (exchange.received_ > exchange.bytesLeft_) {
            exchange.tooLarge_ = true;
            return 0;
        }
        exchange.body_.append(data, size * count);
        return size * count;
    }

    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<Exchange*>(self)->stop_.stop_requested() ? 1 : 0;
    }

    template <class Value>
    void set(CURLoption option, Value value) {
        curl_easy_setopt(handle_.get(), option, value);
    }

    Result<long> perform(const std::string& url) {
        curl_easy_reset(handle_.get());
        const auto milliseconds = static_cast<long>(std::clamp(secondsLeft_ * 1000, 1.0, 3.6e6));
        set(CURLOPT_URL, url.c_str());
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!request_.certificateFile.empty()) set(CURLOPT_CAINFO, request_.certificateFile.c_str());
        set(CURLOPT_TIMEOUT_MS, milliseconds);
        set(CURLOPT_CONNECTTIMEOUT_MS, std::min(milliseconds, kMostConnectSeconds * 1000));
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_ACCEPT_ENCODING, "gzip");
        set(CURLOPT_USERAGENT, "splitpoint/" SPLITPOINT_VERSION);
        set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
        set(CURLOPT_WRITEFUNCTION, &Exchange::onBody);
        set(CURLOPT_WRITEDATA, static_cast<void*>(this));
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
        set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
        if (!request_.token.empty()) {
            set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
            set(CURLOPT_XOAUTH2_BEARER, request_.token.c_str());
        }
        const CURLcode code = curl_easy_perform(handle_.get());
        double seconds = 0;
        curl_easy_getinfo(handle_.get(), CURLINFO_TOTAL_TIME, &seconds);
        secondsLeft_ -= seconds;
        if (stop_.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the import was canceled"});
        if (tooLarge_)
            return fault("the answer is larger than " +
                         shortNumber(std::ceil(static_cast<double>(request_.mostBytes) / 1048576.0)) +
                         " MiB; ask for a shorter time, a longer step or fewer series");
        switch (code) {
            case CURLE_OK:
                break;
            case CURLE_COULDNT_RESOLVE_HOST:
                return fault("the host's name is not known; look at the address and the network");
            case CURLE_COULDNT_CONNECT:
                return fault("nothing answers there; look at the address and the port");
            case CURLE_OPERATION_TIMEDOUT:
                return fault("no whole answer within " + shortNumber(request_.timeoutSeconds) +
                             " s; ask for a shorter time, or allow more");
            case CURLE_PEER_FAILED_VERIFICATION:
            case CURLE_SSL_CACERT_BADFILE:
                return fault(
                    "its certificate is not trusted; give the file of your certificate authority, or look whether this "
                    "is the right server");
            case CURLE_SSL_CONNECT_ERROR:
                return fault("no secure connection could be made; look whether the server speaks https there");
            case CURLE_PARTIAL_FILE:
            case CURLE_RECV_ERROR:
            case CURLE_GOT_NOTHING:
                return fault("the connection broke off before the answer was whole; try again");
            default:
                return fault(std::string("the fetch failed: ") + curl_easy_strerror(code));
        }
        long status = 0;
        curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status);
        return status;
    }

    /// The body, or what the server says is wrong.
    Result<std::string> answer(long status) {
        if (status >= 200 && status < 300) return std::move(body_);
        if (status == 401 || status == 403)
            return fault("the server refuses access (" + std::to_string(status) + "); look at the token");
        if (status == 404) return fault("there is no Prometheus at this address (404); look at the path");
        std::string said;
        if (body_.size() < 65536) said = textMember(nlohmann::json::parse(body_, nullptr, false), "error");
        return fault("the server answers " + std::to_string(status) + (said.empty() ? "" : ": " + inQuotes(said)));
    }

    const PrometheusRequest& request_;
    const Address& address_;
    std::size_t bytesLeft_, received_ = 0;
    double secondsLeft_;
    const std::stop_token& stop_;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle_;
    std::string body_;
    bool tooLarge_ = false;
};

Result<void> checkRequest(const PrometheusRequest& request) {
    const auto refuse = [](const std::string& what) { return tl::unexpected(Error{ErrorKind::InvalidInput, what}); };
    if (request.query.empty()) return refuse("the query is empty; give PromQL such as DCGM_FI_DEV_GPU_UTIL");
    if (request.query.size() > 20'000) return refuse("the query is longer than 20000 characters");
    if (!(request.stepSeconds >= 1 && request.stepSeconds <= 86400)) return refuse("the step must be 1 to 86400 s");
    if (!std::isfinite(request.startSeconds) || !std::isfinite(request.endSeconds) ||
        !(request.endSeconds > request.startSeconds))
        return refuse("the range must end after it starts");
    if ((request.endSeconds - request.startSeconds) / request.stepSeconds > kMostPointsPerAnswer * kMostPieces)
        return refuse("the range has more than 10 million steps; take a longer step");
    if (!(request.timeoutSeconds > 0 && request.timeoutSeconds <= 3600))
        return refuse("the timeout must be above 0 and at most 3600 s");
    const bool plain =
        std::all_of(request.token.begin(), request.token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (!plain) return refuse("the token holds a blank or a character that no token has; copy it again");
    return {};
}

/// Pieces put together: the samples of each set of labels, in the order of the pieces.
class Joined {
  public:
    Result<void> add(const std::string& body, const std::string& origin) {
        ImportSource piece;
        piece.text = body;
        piece.name = origin;
        return readPrometheusJson(piece, Encoding::Utf8, [&](PrometheusSeries&& series) -> Result<void> {
            auto& points = series_[series.labels];
            for (auto& point : series.points) points.push_back(std::move(point));
            return {};
        });
    }

    [[nodiscard]] std::string json() const {
        std::string text = R"({"status":"success","data":{"resultType":"matrix","result":[)";
        bool first = true;
        for (const auto& [labels, points] : series_) {
            text += first ? "" : ",";
            first = false;
            text += R"({"metric":)" +
                    nlohmann::json(labels).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
                    R"(,"values":[)";
            for (std::size_t i = 0; i < points.size(); ++i) {
                text += (i > 0 ? ",[" : "[") + shortNumber(points[i].seconds) + "," +
                        nlohmann::json(points[i].value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
                        "]";
            }
            text += "]}";
        }
        return text + "]}}";
    }

  private:
    std::map<std::map<std::string, std::string>, std::vector<PrometheusSeries::Point>> series_;
};

}  // namespace

Result<ImportSource> fetchPrometheus(const PrometheusRequest& request, const std::function<void(double)>& progress,
                                     std::stop_token stop) {
    static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);  // once, as curl asks
    if (kReady != CURLE_OK) return tl::unexpected(Error{ErrorKind::Io, "the network library does not start"});
    if (auto checked = checkRequest(request); !checked) return tl::unexpected(checked.error());
    const auto address = addressOf(request.server);
    if (!address) return tl::unexpected(address.error());
    const double pieceSeconds = kMostPointsPerAnswer * request.stepSeconds;
    std::size_t bytesLeft = request.mostBytes;
    double secondsLeft = request.timeoutSeconds;
    Joined joined;
    double start = request.startSeconds;
    while (start <= request.endSeconds) {
        if (secondsLeft <= 0)
            return tl::unexpected(Error{ErrorKind::Io, address->origin() + ": not all of the range came within " +
                                                           shortNumber(request.timeoutSeconds) +
                                                           " s; ask for a shorter time, or allow more"});
        // The last step of a piece is the one before the first of the next.
        const double end = std::min(request.endSeconds, start + pieceSeconds - request.stepSeconds);
        Exchange exchange(request, *address, bytesLeft, secondsLeft, stop);
        const auto body = exchange.get(start, end);
        if (!body) return tl::unexpected(body.error());
        bytesLeft -= exchange.received();
        secondsLeft = exchange.secondsLeft();
        if (auto added = joined.add(*body, address->origin()); !added) {
            Error error = added.error();
            for (std::size_t at = request.token.empty() ? std::string::npos : error.message.find(request.token);
                 at != std::string::npos; at = error.message.find(request.token))
                error.message.replace(at, request.token.size(), "(token)");
            return tl::unexpected(Error{ErrorKind::Io, error.message});
        }
        if (progress)
            progress(std::min(1.0, (end - request.startSeconds) / (request.endSeconds - request.startSeconds)));
        start += pieceSeconds;
    }
    ImportSource source;
    source.text = joined.json();
    source.name = address->origin();
    return source;
}

}  // namespace splitpoint::models::imports
