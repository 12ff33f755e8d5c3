#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitpoint::benchmarks {

/// Where /proc, /sys and /etc are read: "/" on a real machine, a folder of made-up files in a test.
class SystemRoot {
  public:
    explicit SystemRoot(std::filesystem::path root = "/") : root_(std::move(root)) {}

    /// Text of a small file (1 MiB at most), path without the leading slash; absent where it cannot be read.
    [[nodiscard]] std::optional<std::string> read(std::string_view path) const;
    /// First line without blanks around it; empty where the file cannot be read.
    [[nodiscard]] std::string line(std::string_view path) const;
    /// The first line as a whole number.
    [[nodiscard]] std::optional<long long> number(std::string_view path) const;
    [[nodiscard]] bool exists(std::string_view path) const;
    /// Names in a folder, sorted; empty where there is none.
    [[nodiscard]] std::vector<std::string> names(std::string_view folder) const;
    [[nodiscard]] std::filesystem::path path(std::string_view path) const { return root_ / path; }
    [[nodiscard]] bool isReal() const { return root_ == "/"; }

  private:
    std::filesystem::path root_;
};

/// Text without blanks at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);
/// The value behind "key" and a colon in text of the form of /proc/cpuinfo, first match; empty where there is none.
[[nodiscard]] std::string valueAfter(std::string_view text, std::string_view key);
/// CPUs of a list as in sysfs, "0-3,8": how many and which.
[[nodiscard]] std::vector<int> cpuList(std::string_view text);

}  // namespace splitpoint::benchmarks
