#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/deck/deck_subject.h"
#include "models/deck/slide.h"

namespace splitpoint::models::deck {

// Pieces that several slides are made of, and the formats that all charts and tables share.

inline constexpr const char* kUsdFormat = "[>=1000000]\"$\"0.00,,\"M\";[>=1000]\"$\"0.0,\"k\";\"$\"0";
/// Of an axis: one unit and as many digits as its step has.
[[nodiscard]] std::string usdAxisFormat(double maximum, double step);
inline constexpr const char* kPercentFormat = "0%";
inline constexpr const char* kWholeFormat = "#,##0";

/// A box cut in two: side by side, since tables and charts want height, on narrow slides too.
struct Halves {
    Box first, second;
};
[[nodiscard]] Halves halves(const SlideArea& area, const Box& box, double firstShare);
/// One above the other.
[[nodiscard]] Halves stacked(const Box& box, double firstShare, double gap = 0.2);

/// A text of one size in a box, made to fit.
/// @param command  of splitpoint-cli, that prints the paragraphs that may have to be dropped
[[nodiscard]] TextBox textIn(std::string name, const Box& box, std::vector<Paragraph> paragraphs, double least = 12,
                             std::string_view command = "evaluate");

/// What a slide says in place of charts that there is nothing for.
[[nodiscard]] TextBox sentenceInstead(const SlideArea& area, const std::string& sentence);

/// An empty chart of costs per useful GPU-hour: its axis and formats.
[[nodiscard]] SlideChart costPerHourChart(ChartKind kind, std::string name, std::string categoryTitle);
/// Digits after the point of a cost per GPU-hour: two, as prices have, and of parts of a cent those with the first two
/// that count, as in the texts.
[[nodiscard]] int costDigits(double usd);
/// The number format of costs per GPU-hour with so many digits.
[[nodiscard]] std::string costFormat(int digits);
/// Labels of the plans' totals where a spreadsheet would not show what the texts say: 0.0003 as $0.00, and of 3.045 the
/// cent above that of the table beside it. Empty texts elsewhere, where the label follows the cell; none: everywhere.
[[nodiscard]] std::vector<std::string> totalLabels(const DeckSubject& subject);
/// An axis from 0 to the dearest plan whose marks differ where all costs are parts of a cent, too.
void fitCostAxis(SlideChart& chart, const DeckSubject& subject);
/// A step of a waterfall.
void addStep(SlideChart& chart, const std::string& name, double value, Ink ink, const std::string& label);

/// A chart whose texts are small enough that the names below its columns break between words; if that takes less than
/// 9 points they lean.
[[nodiscard]] PlacedChart withLevelNames(SlideChart chart, const Box& box);

/// The values at clustered columns, as `said` writes them: small enough that neighbors do not run into each other in a
/// chart of that width.
void fitValueLabels(SlideChart& chart, double width, std::string (*said)(double));

/// Paragraphs with bullets.
[[nodiscard]] std::vector<Paragraph> bullets(const std::vector<std::string>& texts, double points);

/// A heading above a box, taking its first lines; what is left of the box.
Box headed(Slide& slide, const Box& box, const std::string& heading);

/// Series of one value per plan for every part that is not zero, per useful GPU-hour.
template <class Fields, class Get>
[[nodiscard]] std::vector<ChartSeries> partSeries(const DeckSubject& subject, const Fields& fields, const Get& get,
                                                  std::string (*name)(std::string_view), Ink (*ink)(std::string_view)) {
    std::vector<ChartSeries> series;
    for (const auto& field : fields) {
        ChartSeries part;
        part.name = name(field.key);
        part.ink = ink(field.key);
        bool any = false;
        for (const PlanKind plan : kPlans) {
            const PlanResult& result = subject.evaluation.plan(plan);
            const bool known = result.usefulGpuHours > 0.0;
            const double value = known ? get(result, field) / result.usefulGpuHours : 0.0;
            any = any || value != 0.0;
            part.values.push_back(known ? std::optional(value) : std::nullopt);
        }
        if (any) series.push_back(std::move(part));
    }
    return series;
}

/// "Virtual*" where it is not feasible.
[[nodiscard]] std::string markedPlan(PlanKind plan, bool feasible);
/// Names of the plans, an infeasible one marked with a star.
[[nodiscard]] std::vector<std::string> planCategories(const DeckSubject& subject);
/// "* Virtual cannot serve everything: …" at the bottom of a box, a line for each infeasible plan, on every slide that
/// marks plans with a star.
/// @return what is left of the box above
[[nodiscard]] Box withInfeasibleNotes(Slide& slide, const DeckSubject& subject, const Box& box);
[[nodiscard]] Box withInfeasibleNotes(Slide& slide, const std::vector<std::string>& plans, const Box& box);

/// At the bottom of a box a line for each plan whose commitment goes on after the horizon: what it costs until then and
/// to the end of its terms, and which of the two is counted (model.md 5). In the speaker notes too.
/// @return what is left of the box above
[[nodiscard]] Box withTermNotes(Slide& slide, const DeckSubject& subject, const Box& box);

/// An axis of counts from 0 whose marks are written as different numbers where the highest is small, too.
void fitCountAxis(ChartAxis& axis, double highest);

/// A step that divides a span into about five, 1, 2 or 5 times a power of ten.
[[nodiscard]] double niceStep(double span);

/// At most so many characters, an ellipsis for the rest.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);

/// A column at the right with numbers: head and cells aligned right.
[[nodiscard]] TableCell numberCell(std::string text, bool bold = false, Ink ink = Ink::Text);

}  // namespace splitpoint::models::deck
