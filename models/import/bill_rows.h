#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/bill.h"
#include "models/import/finding_log.h"
#include "models/import/import.h"
#include "models/import/instance_gpus.h"
#include "models/import/local_clock.h"
#include "models/import/names.h"

namespace splitpoint::models::imports {

/// One line of a bill, understood.
struct BillRow {
    enum class Kind {
        Cost,      ///< a cost of its tier, with GPU-hours where it has some
        Fee,       ///< the hourly fee of a commitment, to be split into what was used and what was not
        Purchase,  ///< of a commitment; billed, but spread over the hours it covers
        Canceled   ///< cancels another line
    };
    std::uint64_t row = 0, fingerprint = 0;
    Kind kind = Kind::Cost;
    PaidTier tier = PaidTier::Other;
    double begin = 0, end = 0;  ///< seconds, begin < end
    double cost = 0, listCost = 0;
    double instanceHours = 0, gpuHours = 0;  ///< below 0: a correction, which takes them off the hours it is about
    std::uint32_t group = 0, currency = 0;
    bool coveredByFee = false;        ///< its cost is a part of the fees
    bool coveredWithoutCost = false;  ///< covered by a commitment whose share of the fee the row does not say
    double onDemandCost = 0;          ///< of such a row: the fee is shared out by it
    /// Of a fee: the commitment with what was paid upfront, to date or in its period, and what was used in its period.
    std::optional<double> commitment, used;
    std::uint32_t plan = 0;  ///< of a fee, in `BillBatch::plans`
};

struct BillBatch {
    explicit BillBatch(const FixChoices& fixes) : findings(fixes) {}
    std::vector<BillRow> rows;
    Names groups, currencies, plans;
    FindingLog findings;
    std::uint64_t records = 0, lines = 0;
    std::optional<std::uint64_t> openQuote;
};

/// Reads lines of FOCUS 1.0 to 1.2 and of AWS usage reports, legacy and 2.0.
class BillRowReader {
  public:
    /// @errors InvalidInput: a column that is needed is missing
    [[nodiscard]] static Result<BillRowReader> of(const Reading& reading, const ImportChoices& choices,
                                                  const std::string& label);
    [[nodiscard]] BillBatch read(std::string_view piece, bool first) const;
    void readRow(const std::vector<std::string_view>& fields, std::uint64_t row, LocalClock& clock,
                 BillBatch& batch) const;
    [[nodiscard]] const LocalClock& clock() const { return clock_; }

  private:
    BillRowReader(Reading reading, ImportChoices choices, LocalClock clock);
    using Fields = std::vector<std::string_view>;
    /// A field by its name in FOCUS, or in either report; empty where there is none or it is null.
    [[nodiscard]] std::string_view text(const Fields& fields, std::optional<std::size_t> column) const;
    [[nodiscard]] std::optional<double> number(const Fields& fields, std::optional<std::size_t> column) const;
    [[nodiscard]] bool readFocus(const Fields& fields, BillRow& row, FindingLog& findings) const;
    [[nodiscard]] bool readReport(const Fields& fields, BillRow& row, FindingLog& findings) const;
    enum class Counted { Machine, Other, LeftOut };
    /// Instance-hours and GPU-hours of a row about machines of so many GPUs, whose cost is known already.
    [[nodiscard]] Counted readQuantity(const Fields& fields, double gpus, BillRow& row, FindingLog& findings) const;
    /// GPUs of a type of machine, where the user, the bill or the catalogue says it.
    [[nodiscard]] std::optional<double> knownGpusOf(const Fields& fields, std::string_view type) const;
    [[nodiscard]] double gpusOf(const Fields& fields, std::string_view type, std::uint64_t row,
                                FindingLog& findings) const;
    /// Tells of a row of machine time that names GPUs in words without a type that is known.
    void tellOfUnknownMachine(const Fields& fields, std::string_view type, const BillRow& row,
                              FindingLog& findings) const;

    Reading reading_;
    ImportChoices choices_;
    LocalClock clock_;
    InstanceGpus instances_;
    bool focus_ = false;
    std::optional<std::size_t> begin_, end_, quantity_, group_, currency_, category_, description_, meter_, details_,
        type_, gpus_, billed_, effective_, list_, status_, pricing_, commitment_, unit_, planEffective_,
        reservationEffective_, unusedFee_, unusedUpfront_, commitmentToDate_, usedCommitment_, plan_, class_, id_;
};

}  // namespace splitpoint::models::imports
