#pragma once

#include <map>
#include <string>
#include <vector>

namespace splitpoint::benchmarks {

/// Bandwidths that a tool measured at several message sizes. Small messages are slower than large ones, so sizes are no
/// repeats of one another: what repeats is the whole sweep, and only sweeps over the same sizes can be compared.
class SizeSweep {
  public:
    /// @param bytes           size of a message; 0 where the tool does not say it
    /// @param bytesPerSecond  above 0
    void add(double bytes, double bytesPerSecond);

    [[nodiscard]] bool empty() const { return values_.empty(); }
    /// The geometric mean over the sizes of each run, in the file's order: a size that comes again begins the next run.
    /// A run that lacks a size of the first one, as where the output was cut off, is left out.
    [[nodiscard]] std::vector<double> runs() const;
    /// Such as "8 MiB, 16 MiB"; what must be equal on both sides of a comparison.
    [[nodiscard]] std::string sizes() const;

  private:
    std::map<double, std::vector<double>> values_;
};

}  // namespace splitpoint::benchmarks
