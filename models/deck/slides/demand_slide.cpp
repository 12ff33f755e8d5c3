#include <algorithm>
#include <cstdio>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/service_series.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/words/dates.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

using words::Quantity;

Slide demandSlide(const DeckSubject& subject, const SlideArea& area) {
    const HourlyService& service = subject.hours;
    const std::size_t first = busiestWeek(service.demandGpus);
    std::vector<std::size_t> hours;
    for (std::size_t hour = first; hour < service.demandGpus.size() && hour < first + kHoursPerWeek; ++hour) hours.push_back(hour);
    SlideChart chart;
    chart.name = "Busiest week";
    chart.kind = ChartKind::StackedAreas;
    chart.categoryTitle = "Axis label";
    chart.rowTitle = "Hour";
    double peak = 0.0;
    for (const std::size_t hour : hours) {
        char clock[8];
        std::snprintf(clock, sizeof clock, "%02d:00", static_cast<int>(hour % 24));
        const bool midnight = hour % 24 == 0;
        const std::string day = words::dayName(subject.scenario.start, static_cast<int>(hour));
        chart.categories.push_back(midnight ? day : std::string());
        chart.rowNames.push_back(day + " " + clock);
        peak = std::max(peak, service.demandGpus[hour]);
    }
    chart.series = serviceSeries(service, hours);
    chart.labelEvery = 24;
    chart.category.title = subject.scenario.start.empty() ? "hours, by day of the horizon" : "hours, by day";
    chart.value.title = "useful GPUs";
    chart.valueFormat = "#,##0.0";
    fitCountAxis(chart.value, peak);

    Slide slide;
    slide.id = "demand";
    const bool wholeWeeks = service.demandGpus.size() > kHoursPerWeek;
    slide.title = std::string(wholeWeeks ? "The busiest week" : "The demand") + " peaks at " + words::number(peak, Quantity::Gpus) + " useful GPUs";
    const std::string shares = servedShares(service, hours);
    const std::string plan = words::planName(subject.shownPlan);
    const std::string lead = "The plan " + plan + " (" + words::nodesInWords(subject.shown().nodes) + ") serves it by: " + shares + ".";
    const Box box = area.content;
    slide.texts.push_back(textIn("Served by", {box.x, box.y, box.width, 0.35}, {{{{lead, false, Ink::Text}}, 16, false, 0}}));
    chart.altText = "Stacked areas of useful GPUs by the tier that serves them, with the demand as a line, over " + words::hoursInWords(static_cast<double>(hours.size())) +
                    ": peak " + words::number(peak, Quantity::Gpus) + "; served by " + shares + ".";
    slide.notes.push_back(chart.altText);
    slide.charts.push_back({std::move(chart), {box.x, box.y + 0.45, box.width, box.height - 0.45}});
    return slide;
}

}  // namespace splitpoint::models::deck
