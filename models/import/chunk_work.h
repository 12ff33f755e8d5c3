#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

#include "models/import/import.h"
#include "models/import/records.h"

namespace splitpoint::models::imports {

/// Parses the pieces of a source side by side and hands what was made of them to `consume` one by one, in the order of
/// the source, so that the result does not depend on how many work. Some pieces a part are in memory at a time.
///
/// The work goes in rounds by `choices.run`. In each the first part consumes what the round before parsed and reads the
/// pieces of the next one, and all parts take the pieces of this one from a common counter, so that none waits long.
/// @tparam Batch   what is made of a piece
/// @param parse    (std::string_view piece, bool first, std::optional<Batch>& place), several at a time; in `place` may
///                 be a batch that was consumed, whose memory can be used again
/// @param consume  (Batch&) -> Result<void>, one at a time
/// @errors the first in the order of the source: of the reader, of `consume`; Canceled
template <class Batch, class Parse, class Consume>
[[nodiscard]] Result<void> workInOrder(RecordChunks& chunks, const ImportChoices& choices,
                                       const ImportProgress& progress, const std::stop_token& stop, const Parse& parse,
                                       const Consume& consume) {
    constexpr std::size_t kPiecesPerPart = 3;
    const int parts = choices.run ? std::clamp(choices.parts, 1, 64) : 1;
    const std::size_t most = parts > 1 ? kPiecesPerPart * static_cast<std::size_t>(parts) : 1;
    struct Round {
        std::vector<Piece> pieces;
        std::vector<std::optional<Batch>> batches;
        std::size_t count = 0;
    };
    Round before, now, next;
    for (Round* round : {&before, &now, &next}) {
        round->pieces.resize(most);
        round->batches.resize(most);
    }
    std::optional<Error> unread;  // why no more pieces come; what was read before it still counts
    bool over = false, atBegin = true;

    const auto fill = [&](Round& round) {
        round.count = 0;
        while (!over && round.count < most) {
            const auto more = chunks.next(round.pieces[round.count]);
            if (!more) unread = more.error();
            over = !more || !*more;
            if (!over) ++round.count;
        }
    };
    const auto take = [&](Round& round) -> Result<void> {
        for (std::size_t i = 0; i < round.count; ++i) {
            if (auto taken = consume(*round.batches[i]); !taken) return taken;
        }
        if (round.count > 0 && progress) progress(chunks.progress());
        round.count = 0;
        return {};
    };

    fill(now);
    while (now.count > 0) {
        std::atomic<std::size_t> counter = 0;
        Result<void> taken;
        const auto part = [&](int number) {
            if (number == 0) {
                taken = take(before);
                if (!taken) return;
                fill(next);
            }
            for (std::size_t i = counter++; i < now.count && !stop.stop_requested(); i = counter++)
                parse(now.pieces[i].text(), atBegin && i == 0, now.batches[i]);
        };
        if (parts > 1)
            choices.run(parts, part);
        else
            part(0);
        if (!taken) return taken;
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the import was canceled"});
        atBegin = false;
        std::swap(before, now);
        std::swap(now, next);
    }
    if (auto taken = take(before); !taken) return taken;
    if (unread) return tl::unexpected(*unread);
    return {};
}

}  // namespace splitpoint::models::imports
