#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "models/import/import.h"
#include "models/import/records.h"

namespace splitpoint::models::imports {

/// Runs `parse` on the pieces of a source on several threads and hands what it made to `consume` one by one, in the
/// order of the source, so that the result does not depend on the number of threads. At most one piece a thread is in
/// memory.
///
/// The threads live here and not in a runner, since a piece exists only between two reads of one file.
/// @param parse    (std::string_view piece, bool first) -> Batch, on any thread, several at a time
/// @param consume  (Batch&&) -> Result<void>, one at a time
/// @errors of the reader, of `consume`; Canceled
template <class Parse, class Consume>
[[nodiscard]] Result<void> workInOrder(RecordChunks& chunks, std::size_t threads, const ImportProgress& progress,
                                       const std::stop_token& stop, const Parse& parse, const Consume& consume) {
    std::mutex reading, taking;
    std::condition_variable turn;
    std::size_t nextPiece = 0, nextTaken = 0;
    bool over = false;
    std::optional<Error> failure;

    const auto fail = [&](Error error) {
        const std::scoped_lock lock(taking);
        if (!failure) failure = std::move(error);
        turn.notify_all();
    };
    const auto work = [&] {
        while (true) {
            std::optional<std::string> piece;
            std::size_t number = 0;
            double share = 0;
            {
                const std::scoped_lock lock(reading);
                if (over) return;
                if (stop.stop_requested()) {
                    over = true;
                    return fail({ErrorKind::Canceled, "the import was canceled"});
                }
                auto read = chunks.next();
                if (!read || !*read) over = true;
                if (!read) return fail(read.error());
                if (!*read) return;
                piece = std::move(*read);
                number = nextPiece++;
                share = chunks.progress();
            }
            auto batch = parse(std::string_view(*piece), number == 0);
            piece.reset();
            {
                std::unique_lock lock(taking);
                turn.wait(lock, [&] { return failure.has_value() || nextTaken == number; });
                if (failure) break;
                auto taken = consume(std::move(batch));
                ++nextTaken;
                if (taken && progress) progress(share);
                if (!taken) failure = taken.error();
            }
            turn.notify_all();
        }
        const std::scoped_lock lock(reading);
        over = true;
    };

    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::clamp<std::size_t>(threads, 1, 64); ++i) helpers.emplace_back(work);
    work();
    helpers.clear();
    if (failure) return tl::unexpected(*failure);
    return {};
}

}  // namespace splitpoint::models::imports
