#pragma once

#include <map>
#include <string>
#include <variant>

#include "tests/models/deck/deck_fixture.h"

namespace splitpoint::models::test {

/// Cells of the first sheet of an .xlsx by their names, read without the library that wrote them.
using SheetCells = std::map<std::string, std::variant<double, std::string>>;

inline SheetCells cellsOf(const std::string& workbook, const std::string& sheet = "xl/worksheets/sheet1.xml") {
    const package::Parts parts = partsOf(workbook);
    std::vector<std::string> strings;
    if (parts.count("xl/sharedStrings.xml") != 0) {
        const auto shared = xmlOf(parts.at("xl/sharedStrings.xml"));
        for (const auto item : shared.document_element().children("si")) strings.push_back(item.child("t").text().get());
    }
    SheetCells cells;
    const auto document = xmlOf(parts.at(sheet));
    for (const auto row : document.document_element().child("sheetData").children("row")) {
        for (const auto cell : row.children("c")) {
            const std::string type = cell.attribute("t").value(), name = cell.attribute("r").value();
            if (!cell.child("v")) continue;
            if (type == "s") cells[name] = strings.at(static_cast<std::size_t>(cell.child("v").text().as_int()));
            else if (type == "str") cells[name] = std::string(cell.child("v").text().get());
            else cells[name] = std::strtod(cell.child("v").text().get(), nullptr);
        }
    }
    return cells;
}

}  // namespace splitpoint::models::test
