// The fluid table once more, compiled without clones for wide processors, under another namespace: what it gives is
// compared to the bit with what this machine's clones give.
#include "tests/models/uncertainty/fluid_table_portable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#ifndef SPLITPOINT_SANITIZED
#define SPLITPOINT_SANITIZED
#endif

namespace splitpoint::portable {
using models::StackPlace;

class FluidTable {
  public:
    void fill(const std::vector<StackPlace>& stack, std::size_t hours, double nodeGpus, int most);
    [[nodiscard]] double served(std::size_t place, int count) const {
        return served_[place * width_ + static_cast<std::size_t>(count)];
    }
    [[nodiscard]] double peakGpus() const { return peak_; }

  private:
    std::size_t width_ = 0;
    double peak_ = 0.0;
    std::vector<double> served_, stack_, bins_;
};
void servedUnder(const std::vector<StackPlace>& stack, std::size_t hours, double capacityGpus,
                 std::vector<double>& served, std::vector<double>& scratch);
[[nodiscard]] double grownSum(const double* gpus, double growthPerHour, std::size_t hours);
}  // namespace splitpoint::portable

#define models portable
#include "models/uncertainty/fluid_table.cpp"  // NOLINT(bugprone-suspicious-include)
#undef models

namespace splitpoint::models::test {

TableFigures portableFigures(const std::vector<StackPlace>& stack, std::size_t hours, double nodeGpus, int most,
                             double capacityGpus) {
    portable::FluidTable table;
    table.fill(stack, hours, nodeGpus, most);
    TableFigures figures;
    for (std::size_t place = 0; place < stack.size(); ++place) {
        for (int count = 0; count <= most; ++count) figures.served.push_back(table.served(place, count));
    }
    std::vector<double> scratch;
    portable::servedUnder(stack, hours, capacityGpus, figures.under, scratch);
    figures.peakGpus = table.peakGpus();
    figures.grown = portable::grownSum(stack.front().gpus, stack.front().growthPerHour, hours);
    return figures;
}

}  // namespace splitpoint::models::test
