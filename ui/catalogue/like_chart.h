#pragma once

#include <QStringList>

#include "models/catalogue/like_for_like.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Cost of one GPU at every use of it, a line for each of the best offers, the break-evens as marks.
/// @test tests/ui/catalogue: ends of the lines, marks, the empty state, the table
[[nodiscard]] ChartSpec likeForLikeChart(const models::LikeForLike& like);

/// "Bare metal against on demand: on demand is cheaper below 62.5 % use, bare metal from there on."
[[nodiscard]] QString pairWords(const models::OfferPair& pair);

}  // namespace splitpoint::ui
