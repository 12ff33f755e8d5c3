#pragma once

#include <string_view>

namespace splitpoint::models::calibration {

/// Text of resources/catalogue/gpus.csv at build time; CMake makes its source from gpus_csv.cpp.in.
[[nodiscard]] std::string_view gpusCsv();

}  // namespace splitpoint::models::calibration
