#pragma once

#include <cstddef>
#include <vector>

namespace splitpoint::models::imports {

/// The fee of a Savings Plan for an hour, or a longer time, whose row says what was committed and what was used.
struct StatedFee {
    std::size_t plan = 0;
    double begin = 0, end = 0;    ///< seconds, begin < end
    double cost = 0;              ///< the recurring fee: 0 where all was paid upfront
    double toDate = 0, used = 0;  ///< TotalCommitmentToDate, with what was paid upfront; UsedCommitment
    double committed = 0;         ///< in its own time; by `settleCommitments`
};

/// Says what each fee's time committed, and puts the fees in the order of plans and times.
///
/// A total "to date" that stays the same from row to row is that of the row's time; one that grows is counted from the
/// begin of the billing period, and the growth is the commitment of the time between two rows. One row alone does not
/// tell: its recurring fee counts, and its total where it has none.
/// @test hourly totals; growing ones with a gap and a new billing period; one row with and without a fee
void settleCommitments(std::vector<StatedFee>& fees);

}  // namespace splitpoint::models::imports
