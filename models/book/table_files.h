#pragma once

#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/book/workbook.h"

namespace splitpoint::models::book {

/// What a table is called as a file: "Plans" is plans.csv.
[[nodiscard]] std::string tableFileName(const Table& table);

/// The error of one of several files that are written one after another, which also says what became of the others: some
/// may be new by then, and a folder of old and new tables is none that belongs together.
/// @param written  names of the files that are new
/// @test  tests/models/book/table_files_test.cpp
[[nodiscard]] Error writtenInPart(Error error, const std::vector<std::string>& written);

}  // namespace splitpoint::models::book
