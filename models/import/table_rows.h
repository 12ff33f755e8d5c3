#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/finding_log.h"
#include "models/import/import.h"
#include "models/import/local_clock.h"
#include "models/import/names.h"
#include "models/import/row_time.h"

namespace splitpoint::models::imports {

/// `Reading::groupBy` of a wide table whose value columns are the groups.
inline constexpr std::string_view kByColumn = "(column)";

/// One value of a table.
struct TableSample {
    std::uint64_t row = 0;  ///< line within its piece
    Moment moment;
    std::optional<double> value;  ///< absent: not measured
    std::uint32_t series = 0;     ///< in `TableBatch::series`
};

/// What one piece of a table says.
struct TableBatch {
    explicit TableBatch(const FixChoices& fixes) : findings(fixes) {}
    std::vector<TableSample> samples;
    Names series;                      ///< keys
    std::vector<std::string> groupOf;  ///< by series
    FindingLog findings;
    std::uint64_t rows = 0, lines = 0;
    std::optional<std::uint64_t> openQuote;
};

/// Reads rows of samples: a time, one or more values, what they belong to.
class TableRowReader {
  public:
    /// @errors InvalidInput: a column that is needed is missing; a zone that is not known
    [[nodiscard]] static Result<TableRowReader> of(const Reading& reading, const ImportChoices& choices,
                                                   const std::string& label);

    [[nodiscard]] TableBatch read(std::string_view piece, bool first) const;
    void readRow(const std::vector<std::string_view>& fields, std::uint64_t row, LocalClock& clock,
                 TableBatch& batch) const;
    [[nodiscard]] const LocalClock& clock() const { return clock_; }

  private:
    TableRowReader(Reading reading, ImportChoices choices, LocalClock clock);

    Reading reading_;
    ImportChoices choices_;
    LocalClock clock_;
    RowTime time_;
    std::optional<std::size_t> group_;
    std::vector<std::size_t> values_, series_;
    std::vector<std::string> valueNames_;  ///< of `values_`, told apart where two have one name
    bool byColumn_ = false;
};

}  // namespace splitpoint::models::imports
