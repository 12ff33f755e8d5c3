#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace splitpoint::benchmarks {

/// A number in the output of a job: a POSIX extended expression, looked for line by line, the last match counts
/// (programs print their throughput again and again). The first group is the number, or the whole match where there is
/// no group.
class MetricExpression {
  public:
    /// @errors a sentence with the library's own reason
    [[nodiscard]] static tl::expected<MetricExpression, std::string> compile(const std::string& expression);

    /// Absent where nothing matches, or where no match is a finite number.
    /// @test last match, group, no match, no number, carriage returns of progress bars
    [[nodiscard]] std::optional<double> find(std::string_view output) const;

  private:
    struct Compiled;
    explicit MetricExpression(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}
    std::shared_ptr<const Compiled> compiled_;
};

}  // namespace splitpoint::benchmarks
