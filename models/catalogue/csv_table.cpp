#include "models/catalogue/csv_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "models/files/faults.h"

namespace splitpoint::models {

namespace {

struct Record {
    std::vector<std::string> fields;
    std::size_t line = 1;  ///< where it starts
};

/// Walks the text once; one call reads one record.
class Scanner {
  public:
    Scanner(std::string_view text, std::string_view label) : text_(text), label_(label) {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    }

    [[nodiscard]] bool done() const { return at_ >= text_.size(); }

    [[nodiscard]] Result<Record> next() {
        Record record;
        record.line = line_;
        while (true) {
            auto field = nextField();
            if (!field) return tl::unexpected(field.error());
            record.fields.push_back(std::move(*field));
            if (!done() && text_[at_] == ',') {
                ++at_;
                continue;
            }
            skipLineEnd();
            return record;
        }
    }

  private:
    [[nodiscard]] Result<std::string> nextField() {
        if (!done() && text_[at_] == '"') return quotedField();
        const auto end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
        std::string field(text_.substr(at_, end - at_));
        at_ = end;
        return field;
    }

    [[nodiscard]] Result<std::string> quotedField() {
        const auto opened = line_;
        std::string field;
        for (++at_; !done(); ++at_) {
            const char c = text_[at_];
            if (c == '"' && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                field += '"';
                ++at_;
            } else if (c == '"') {
                ++at_;
                if (!done() && std::string_view(",\r\n").find(text_[at_]) == std::string_view::npos) {
                    return fault(line_, "has text after a closing quote; put the whole field in quotes");
                }
                return field;
            } else {
                if (c == '\n') ++line_;
                field += c;
            }
        }
        return fault(opened, "opens a quote that is never closed");
    }

    void skipLineEnd() {
        if (!done() && text_[at_] == '\r') ++at_;
        if (!done() && text_[at_] == '\n') ++at_;
        ++line_;
    }

    [[nodiscard]] tl::unexpected<Error> fault(std::size_t line, std::string_view what) const {
        return tl::unexpected(Error{ErrorKind::InvalidInput, std::string(label_) + ": line " + std::to_string(line) +
                                                                 " " + std::string(what) + "."});
    }

    std::string_view text_, label_;
    std::size_t at_ = 0, line_ = 1;
};

tl::unexpected<Error> invalid(std::string_view label, std::string what) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::string(label) + ": " + std::move(what)});
}

}  // namespace

Result<CsvTable> CsvTable::parse(std::string_view text, std::string_view label) {
    CsvTable table;
    Scanner scanner(text, label);
    while (!scanner.done()) {
        auto record = scanner.next();
        if (!record) return tl::unexpected(record.error());
        if (record->fields.size() == 1 && record->fields.front().empty()) continue;
        if (table.columns_.empty()) {
            table.columns_ = std::move(record->fields);
            continue;
        }
        if (record->fields.size() != table.columns_.size()) {
            return invalid(label, "line " + std::to_string(record->line) + " has " +
                                      std::to_string(record->fields.size()) + " fields, the header has " +
                                      std::to_string(table.columns_.size()) + ".");
        }
        table.cells_.push_back(std::move(record->fields));
        table.lines_.push_back(record->line);
    }
    if (table.columns_.empty()) return invalid(label, "there is no line with column names.");
    for (auto name = table.columns_.begin(); name != table.columns_.end(); ++name) {
        if (std::find(table.columns_.begin(), name, *name) != name) {
            return invalid(label, "column '" + printable(*name) + "' is named twice.");
        }
    }
    return table;
}

const std::string& CsvTable::text(std::size_t row, std::string_view column) const {
    static const std::string gap;
    const auto at = columnOf(column);
    return at ? cells_[row][*at] : gap;
}

std::optional<double> CsvTable::number(std::size_t row, std::string_view column) const {
    const auto& cell = text(row, column);
    double value = 0;
    const auto* end = cell.data() + cell.size();
    const auto parsed = std::from_chars(cell.data(), end, value);
    if (cell.empty() || parsed.ec != std::errc{} || parsed.ptr != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<std::size_t> CsvTable::columnOf(std::string_view name) const {
    const auto found = std::find(columns_.begin(), columns_.end(), name);
    if (found == columns_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns_.begin());
}

}  // namespace splitpoint::models
