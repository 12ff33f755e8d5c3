#include <algorithm>
#include <numeric>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/service_series.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/thinning.h"
#include "models/demand/statistics.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

using words::Quantity;

namespace {

/// Points of the curve: with more, LibreOffice no longer draws the few labels of its axis.
constexpr std::size_t kMostHours = 200;

}  // namespace

Slide durationSlide(const DeckSubject& subject, const SlideArea& area) {
    const HourlyService& service = subject.hours;
    std::vector<std::size_t> order(service.demandGpus.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return service.demandGpus[a] > service.demandGpus[b]; });
    std::vector<double> sorted;
    sorted.reserve(order.size());
    for (const std::size_t hour : order) sorted.push_back(service.demandGpus[hour]);
    const std::vector<std::size_t> kept = keptPoints(sorted, kMostHours);
    const std::size_t bucket = bucketLength(sorted.size(), kMostHours);
    const double span = static_cast<double>(order.size());
    const auto step = std::max(bucket, static_cast<std::size_t>(std::max(1.0, niceStep(span * 0.5))));
    SlideChart chart;
    std::vector<std::size_t> hours;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        hours.push_back(order[kept[i]]);
        const std::size_t at = bucket == 1 ? i : i / 2 * bucket;
        const bool labeled = (bucket == 1 || i % 2 == 0) && at % step == 0;
        chart.categories.push_back(labeled ? words::wholeNumber(static_cast<double>(at)) : std::string());
        chart.rowNames.push_back(words::wholeNumber(static_cast<double>(kept[i])));
    }
    chart.labelEvery = static_cast<int>(bucket == 1 ? step : 2 * (step / bucket));
    chart.name = "Load-duration curve";
    chart.kind = ChartKind::StackedAreas;
    chart.categoryTitle = "Axis label";
    chart.rowTitle = "Hours before it, from the highest";
    chart.series = serviceSeries(service, hours);
    chart.category.title = "hours, from the highest demand to the lowest";
    chart.value.title = "useful GPUs";
    chart.valueFormat = "#,##0.0";
    const DemandStatistics s = demandStatistics(service.demandGpus);
    fitCountAxis(chart.value, s.peakGpus);

    Slide slide;
    slide.id = "duration";
    slide.title = s.peakGpus > 0.0
                      ? "Demand is " + words::number(s.loadFactor, Quantity::Percent) + " of its peak on average"
                      : "There is no demand in these hours";
    const std::string facts = "Mean " + words::number(s.meanGpus, Quantity::Gpus) + " \u00b7 95th percentile " +
                              words::number(s.p95Gpus, Quantity::Gpus) + " \u00b7 peak " +
                              words::number(s.peakGpus, Quantity::Gpus) + " useful GPUs \u00b7 " +
                              words::number(s.gpuHours, Quantity::GpuHours) + " GPU-hours";
    Box box = area.content;
    slide.texts.push_back(
        textIn("Statistics", {box.x, box.y, box.width, 0.35}, {{{{facts, false, Ink::Text}}, 16, false, 0}}));
    box.y += 0.45;
    box.height -= 0.45;
    if (kept.size() < order.size()) {
        const std::string note = "Thinned for display: " + words::wholeNumber(static_cast<double>(kept.size())) +
                                 " of " + words::wholeNumber(span) + " hours, lows and highs kept.";
        slide.texts.push_back(textIn("Thinned", {box.x, box.bottom() - 0.25, box.width, 0.25},
                                     {{{{note, false, Ink::Muted}}, 12, false, 0}}, 10));
        box.height -= 0.3;
    }
    chart.altText = "Load-duration curve: " + facts + ". Stacked areas show what serves them in the plan " +
                    words::planName(subject.shownPlan) + ".";
    slide.notes.push_back(chart.altText);
    slide.charts.push_back({std::move(chart), box});
    return slide;
}

}  // namespace splitpoint::models::deck
