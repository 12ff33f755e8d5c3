#include "benchmarks/job/metric_expression.h"

#include <regex.h>

#include <array>
#include <cmath>
#include <cstdlib>

namespace splitpoint::benchmarks {

namespace {
constexpr std::size_t kLongestLine = 65536;  // what a number stands in is shorter
}

struct MetricExpression::Compiled {
    regex_t expression{};
    bool isValid = false;
    Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() {
        if (isValid) ::regfree(&expression);
    }
};

tl::expected<MetricExpression, std::string> MetricExpression::compile(const std::string& expression) {
    auto compiled = std::make_shared<Compiled>();
    const int code = ::regcomp(&compiled->expression, expression.c_str(), REG_EXTENDED);
    if (code != 0) {
        std::array<char, 200> reason{};
        ::regerror(code, &compiled->expression, reason.data(), reason.size());
        return tl::unexpected("The expression \"" + expression + "\" is not valid: " + reason.data() + ".");
    }
    compiled->isValid = true;
    return MetricExpression(compiled);
}

std::optional<double> MetricExpression::find(std::string_view output) const {
    std::optional<double> last;
    while (!output.empty()) {
        const auto end = output.find_first_of("\r\n\0");
        const std::string line(output.substr(0, std::min(end, kLongestLine)));
        output.remove_prefix(end == std::string_view::npos ? output.size() : end + 1);
        std::array<regmatch_t, 2> match{};
        if (::regexec(&compiled_->expression, line.c_str(), match.size(), match.data(), 0) != 0) continue;
        const regmatch_t& place = match[1].rm_so >= 0 ? match[1] : match[0];
        const std::string text =
            line.substr(static_cast<std::size_t>(place.rm_so), static_cast<std::size_t>(place.rm_eo - place.rm_so));
        char* after = nullptr;
        const double value = std::strtod(text.c_str(), &after);
        if (after != text.c_str() && std::isfinite(value)) last = value;
    }
    return last;
}

}  // namespace splitpoint::benchmarks
