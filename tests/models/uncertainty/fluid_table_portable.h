#pragma once

#include <vector>

#include "models/uncertainty/fluid_table.h"

namespace splitpoint::models::test {

/// The figures of a fluid table, all of them.
struct TableFigures {
    std::vector<double> served;  ///< by place, then node count
    std::vector<double> under;   ///< `servedUnder` at one capacity
    double peakGpus = 0.0, grown = 0.0;
    friend bool operator==(const TableFigures&, const TableFigures&) = default;
};

/// By code without clones for wide processors, as any machine runs it.
[[nodiscard]] TableFigures portableFigures(const std::vector<StackPlace>& stack, std::size_t hours, double nodeGpus,
                                           int most, double capacityGpus);

}  // namespace splitpoint::models::test
