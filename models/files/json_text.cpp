#include "models/files/json_text.h"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "models/files/faults.h"

namespace splitpoint::models {

namespace {

std::string place(std::string_view text, std::size_t position) {
    const auto before = text.substr(0, std::min(position, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const std::size_t column = std::max<std::size_t>(1, before.size() - lineStart);
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// The library's sentence without its prefix: "[json.exception.parse_error.101] parse error at line 1, column 2: …".
std::string_view withoutPrefix(std::string_view message) {
    if (const auto bracket = message.find("] "); bracket != std::string_view::npos) message.remove_prefix(bracket + 2);
    if (message.starts_with("parse error")) {
        if (const auto colon = message.find(": "); colon != std::string_view::npos) message.remove_prefix(colon + 2);
    }
    return message;
}

/// Builds the value while the library reads, and stops at the first fault. Unlike the library's own builder it limits
/// depth and size before memory is spent, and sees a key that comes twice.
class Builder final : public nlohmann::json_sax<Json> {
  public:
    explicit Builder(std::string_view text) : text_(text) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return fail("binary data is not JSON"); }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override {
        if (!levels_.back().keys.insert(value).second) {
            return fail("the key \"" + printable(value) + "\" stands twice in the same object" + where());
        }
        pendingKey_ = std::move(value);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& ex) override {
        return fail("JSON syntax error at " + place(text_, position) + ": " + printable(withoutPrefix(ex.what()), 200));
    }

    Json take() { return std::move(root_); }
    [[nodiscard]] const std::string& fault() const { return fault_; }

  private:
    struct Level {
        Json* container;
        std::unordered_set<std::string> keys;
        std::string key;
    };

    bool fail(std::string message) {
        if (fault_.empty()) fault_ = std::move(message);
        return false;
    }

    [[nodiscard]] std::string where() const {
        std::string path;
        for (std::size_t i = 1; i < levels_.size(); ++i) {
            path = levels_[i].key.empty() ? path + "[]" : joinPath(path, levels_[i].key);
        }
        return path.empty() ? " (at the top)" : " (in " + path + ")";
    }

    Json* attach(Json&& value) {
        if (levels_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        Json& parent = *levels_.back().container;
        if (parent.is_array()) {
            auto& items = parent.get_ref<Json::array_t&>();
            items.push_back(std::move(value));
            return &items.back();
        }
        // The map's own emplace looks through all keys; ours are known to be new.
        Json::object_t::Container& members = parent.get_ref<Json::object_t&>();
        members.emplace_back(std::move(pendingKey_), std::move(value));
        return &members.back().second;
    }

    template <class T>
    bool put(T&& value) {
        if (++values_ > kMaxJsonValues)
            return fail("more than " + std::to_string(kMaxJsonValues) + " values; split the file");
        attach(Json(std::forward<T>(value)));
        return true;
    }

    bool open(Json&& container) {
        if (levels_.size() >= kMaxJsonDepth) {
            return fail("nested deeper than " + std::to_string(kMaxJsonDepth) +
                        " levels; the files read here need fewer than 10");
        }
        if (++containers_ > kMaxJsonContainers) {
            return fail("more than " + std::to_string(kMaxJsonContainers) + " objects and arrays; split the file");
        }
        std::string key = pendingKey_;
        Json* added = attach(std::move(container));
        const bool named = !levels_.empty() && levels_.back().container->is_object();
        levels_.push_back({added, {}, named ? std::move(key) : std::string{}});
        return true;
    }

    bool close() {
        levels_.pop_back();
        return true;
    }

    std::string_view text_;
    Json root_;
    std::vector<Level> levels_;
    std::string pendingKey_, fault_;
    std::size_t values_ = 0, containers_ = 0;
};

tl::unexpected<Error> invalid(std::string message) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(message)});
}

}  // namespace

Result<Json> parseJson(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return invalid("the file is empty; open a copy that has its content");
    if (text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        return invalid("begins with a byte order mark; save it as UTF-8 without one");
    }
    // The library takes it for the end of the text.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        return invalid("a zero byte at " + place(text, zero + 1) + ", where JSON text has none; save the file anew");
    }
    Builder builder(text);
    try {
        if (Json::sax_parse(text, &builder)) return builder.take();
    } catch (const nlohmann::json::exception& ex) {
        return invalid("not readable as JSON: " + printable(ex.what(), 200));
    }
    return invalid(builder.fault().empty() ? "not readable as JSON" : builder.fault());
}

std::string compactJson(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace splitpoint::models
