#include "models/catalogue/operational_facts.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/embedded_files.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kFile = "catalogue/operational_facts.csv";

Error fault(const std::string& what) {
    return {ErrorKind::InvalidInput, std::string(kFile) + ": " + what};
}

}  // namespace

Result<std::vector<OperationalFact>> readOperationalFacts(std::string_view csv) {
    const auto table = CsvTable::parse(csv, kFile);
    if (!table) return tl::unexpected(table.error());
    std::vector<OperationalFact> facts;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        for (const std::string_view column : {"fact", "statement", "source", "as_of", "quality"}) {
            if (table->text(row, column).empty())
                return tl::unexpected(fault("line " + std::to_string(table->line(row)) + " has no '" + std::string(column) +
                                            "'; a fact needs what it says, who says so, when, and how well"));
        }
        OperationalFact made{table->text(row, "fact"),  table->text(row, "statement"), table->text(row, "source"),
                             table->text(row, "as_of"), table->text(row, "quality"),   table->text(row, "note")};
        const bool twice =
            std::any_of(facts.begin(), facts.end(), [&](const auto& each) { return each.id == made.id; });
        if (twice) return tl::unexpected(fault("'" + made.id + "' stands twice; remove one of the rows"));
        facts.push_back(std::move(made));
    }
    return facts;
}

const std::vector<OperationalFact>& builtInOperationalFacts() {
    static const std::vector<OperationalFact> facts = [] {
        const auto text = embeddedFile(kFile);
        assert(text);
        auto read = readOperationalFacts(text.value_or(std::string_view()));
        assert(read);
        return read ? std::move(*read) : std::vector<OperationalFact>();
    }();
    return facts;
}

const OperationalFact& operationalFact(std::string_view id) {
    const auto& facts = builtInOperationalFacts();
    const auto found = std::find_if(facts.begin(), facts.end(), [id](const auto& each) { return each.id == id; });
    assert(found != facts.end());
    static const OperationalFact kUnknown;
    return found == facts.end() ? kUnknown : *found;
}

}  // namespace splitpoint::models
