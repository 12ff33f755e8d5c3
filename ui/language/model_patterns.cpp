#include "ui/language/model_patterns.h"

#include <array>
#include <vector>

#include <QCoreApplication>

namespace splitpoint::ui {

namespace {

// No std::array: clang 14 nests its deduction no deeper than 256 elements.
constexpr const char* kPatterns[] = {
    // Plans, nodes, terms and drivers by their names
    QT_TRANSLATE_NOOP("Model", "bare metal"),
    QT_TRANSLATE_NOOP("Model", "virtual"),
    QT_TRANSLATE_NOOP("Model", "hybrid"),
    QT_TRANSLATE_NOOP("Model", "the hybrid"),
    QT_TRANSLATE_NOOP("Model", "reserved virtual"),
    QT_TRANSLATE_NOOP("Model", "on demand"),
    QT_TRANSLATE_NOOP("Model", "spot"),
    QT_TRANSLATE_NOOP("Model", "no committed node"),
    QT_TRANSLATE_NOOP("Model", "no committed nodes"),
    QT_TRANSLATE_NOOP("Model", "%1 bare-metal node"),
    QT_TRANSLATE_NOOP("Model", "%1 bare-metal nodes"),
    QT_TRANSLATE_NOOP("Model", "%1 reserved node"),
    QT_TRANSLATE_NOOP("Model", "%1 reserved nodes"),
    QT_TRANSLATE_NOOP("Model", "%1 bare-metal and %2 reserved nodes"),
    QT_TRANSLATE_NOOP("Model", "%1 bare-metal + %2 reserved node"),
    QT_TRANSLATE_NOOP("Model", "%1 bare-metal + %2 reserved nodes"),
    QT_TRANSLATE_NOOP("Model", "%1 (%2)"),
    QT_TRANSLATE_NOOP("Model", "the cheapest real split"),
    QT_TRANSLATE_NOOP("Model", "the price of the work"),
    QT_TRANSLATE_NOOP("Model", "idle capacity"),
    QT_TRANSLATE_NOOP("Model", "overhead"),
    QT_TRANSLATE_NOOP("Model", "disturbance"),
    QT_TRANSLATE_NOOP("Model", "interruptions"),
    QT_TRANSLATE_NOOP("Model", "whole instances and boots"),
    QT_TRANSLATE_NOOP("Model", "headroom"),
    QT_TRANSLATE_NOOP("Model", "operations by GPU"),
    QT_TRANSLATE_NOOP("Model", "fixed costs of the platforms"),
    QT_TRANSLATE_NOOP("Model", "setup"),
    QT_TRANSLATE_NOOP("Model", "transfer between platforms"),
    QT_TRANSLATE_NOOP("Model", "extra costs"),
    QT_TRANSLATE_NOOP("Model", "price"),
    QT_TRANSLATE_NOOP("Model", "utilization"),
    QT_TRANSLATE_NOOP("Model", "operations and other costs"),
    QT_TRANSLATE_NOOP("Model", "operations and other costs (%1)"),
    QT_TRANSLATE_NOOP("Model", "elastic prices"),
    QT_TRANSLATE_NOOP("Model", "bare-metal prices"),
    QT_TRANSLATE_NOOP("Model", "virtual overheads"),
    QT_TRANSLATE_NOOP("Model", "bare-metal operations"),
    QT_TRANSLATE_NOOP("Model", "demand"),
    QT_TRANSLATE_NOOP("Model", "peakedness of demand"),
    // Why: models/decision/why_sentences.cpp
    QT_TRANSLATE_NOOP("Model", "there is no demand to serve, so no plan is better than another"),
    QT_TRANSLATE_NOOP("Model", "no plan can serve all of this demand"),
    QT_TRANSLATE_NOOP("Model", "%1 is out: %2"),
    QT_TRANSLATE_NOOP("Model", "it leaves work unserved"),
    QT_TRANSLATE_NOOP("Model", "there is no rival to compare with: only %1 can serve all of this demand"),
    QT_TRANSLATE_NOOP("Model", "%1 and %2 differ by less than a cent: %3 per useful GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "%1 and %2 differ by less than %3: %4 per useful GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "smaller parts"),
    QT_TRANSLATE_NOOP("Model", "%1 decides: %2 of the margin of %3 per useful GPU-hour over %4"),
    QT_TRANSLATE_NOOP("Model", "%1 decides: %2 of the margin of %3 per useful GPU-hour over %4, then %5"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 decides: %2 of the margin of %3 per useful GPU-hour over %4, then %5; against it %6"),
    QT_TRANSLATE_NOOP("Model", "%1 decides: %2 of the margin of %3 per useful GPU-hour over %4; against it %5"),
    QT_TRANSLATE_NOOP("Model", "%1 decide: %2 of the margin of %3 per useful GPU-hour over %4"),
    QT_TRANSLATE_NOOP("Model", "%1 decide: %2 of the margin of %3 per useful GPU-hour over %4, then %5"),
    QT_TRANSLATE_NOOP("Model", "%1 decide: %2 of the margin of %3 per useful GPU-hour over %4, then %5; against it %6"),
    QT_TRANSLATE_NOOP("Model", "%1 decide: %2 of the margin of %3 per useful GPU-hour over %4; against it %5"),
    QT_TRANSLATE_NOOP("Model", "from %1 (%2) to %3 (%4): %5 USD per useful GPU-hour"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 costs %2 more; with every overhead at the low end of its range it is %3, at the high end %4, "
                      "a model error of %5"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 costs %2 more; with every overhead at the low end of its range it is %3, at the high end %4, "
                      "a model error of %5: no material difference"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 costs %2 more; the overheads are given without ranges, so there is no model error to set beside it"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 costs %2 more; the overheads are given without ranges, so there is no model error to set "
                      "beside it: no material difference"),
    QT_TRANSLATE_NOOP("Model", "%1 costs %2 per useful GPU-hour, %3 more"),
    QT_TRANSLATE_NOOP("Model", "%1 costs %2 per useful GPU-hour, %3 more: most of all for %4 (%5 more)"),
    QT_TRANSLATE_NOOP("Model", "the effects of committing and of bare metal are not separable here: %1"),
    QT_TRANSLATE_NOOP("Model",
                      "committing alone (on demand to reserved virtual) changes the cost by %1 USD per useful "
                      "GPU-hour, bare metal alone (reserved virtual to %2) by %3 USD"),
    QT_TRANSLATE_NOOP("Model",
                      "committing alone (on demand to reserved virtual) changes the cost by %1 USD per useful "
                      "GPU-hour, bare metal alone (reserved virtual to %2) by %3 USD; %4"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 per GPU-hour on demand; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 per GPU-hour on demand, with spot in proportion; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 per GPU-hour of bare metal; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 mean virtual overhead; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 per month of bare-metal operations; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 useful GPUs of mean demand; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins below %2 utilization (mean over peak of the demand); you are at %3"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible below %1 per GPU-hour on demand; you are at %2"),
    QT_TRANSLATE_NOOP("Model",
                      "no plan is feasible below %1 per GPU-hour on demand, with spot in proportion; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible below %1 per GPU-hour of bare metal; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible below %1 mean virtual overhead; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible below %1 per month of bare-metal operations; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible below %1 useful GPUs of mean demand; you are at %2"),
    QT_TRANSLATE_NOOP("Model",
                      "no plan is feasible below %1 utilization (mean over peak of the demand); you are at %2"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 per GPU-hour on demand; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 per GPU-hour on demand, with spot in proportion; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 per GPU-hour of bare metal; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 mean virtual overhead; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 per month of bare-metal operations; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 useful GPUs of mean demand; you are at %3"),
    QT_TRANSLATE_NOOP("Model", "%1 wins above %2 utilization (mean over peak of the demand); you are at %3"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible above %1 per GPU-hour on demand; you are at %2"),
    QT_TRANSLATE_NOOP("Model",
                      "no plan is feasible above %1 per GPU-hour on demand, with spot in proportion; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible above %1 per GPU-hour of bare metal; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible above %1 mean virtual overhead; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible above %1 per month of bare-metal operations; you are at %2"),
    QT_TRANSLATE_NOOP("Model", "no plan is feasible above %1 useful GPUs of mean demand; you are at %2"),
    QT_TRANSLATE_NOOP("Model",
                      "no plan is feasible above %1 utilization (mean over peak of the demand); you are at %2"),
    // What stands in the way: models/decision/commitment_effect.cpp, models/plan, models/performance
    QT_TRANSLATE_NOOP("Model", "there is no bare-metal offer"),
    QT_TRANSLATE_NOOP("Model", "there is no on-demand offer"),
    QT_TRANSLATE_NOOP("Model", "there is no on-demand or reserved virtual offer"),
    QT_TRANSLATE_NOOP("Model", "there is no such offer"),
    QT_TRANSLATE_NOOP("Model", "there is no reserved virtual offer to compare bare metal with at the same commitment"),
    QT_TRANSLATE_NOOP("Model", "the reserved virtual offer has another GPU than the bare-metal offer"),
    QT_TRANSLATE_NOOP("Model", "the on-demand offer has another GPU than the bare-metal offer"),
    QT_TRANSLATE_NOOP("Model", "on demand alone cannot serve all of the work"),
    QT_TRANSLATE_NOOP("Model", "the reserved virtual offer cannot serve all of the work"),
    QT_TRANSLATE_NOOP("Model", "the plan with bare metal cannot serve all of the work"),
    QT_TRANSLATE_NOOP("Model",
                      "the two commitments bind for different terms: %1 h for bare metal, %2 h for reserved virtual"),
    QT_TRANSLATE_NOOP("Model",
                      "workload '%1': %2 useful GPU-hours stay unserved, since the committed nodes are full and no "
                      "elastic offer may serve it"),
    QT_TRANSLATE_NOOP("Model", "workload '%1' cannot run in this plan: %2"),
    QT_TRANSLATE_NOOP("Model", "no offer of the plan may serve it"),
    QT_TRANSLATE_NOOP("Model", "it may only use bare metal"),
    QT_TRANSLATE_NOOP("Model", "its placement is bare_metal"),
    QT_TRANSLATE_NOOP("Model", "its placement is virtual"),
    QT_TRANSLATE_NOOP("Model", "it needs a single-tenant host and the offer's hosts are shared"),
    QT_TRANSLATE_NOOP(
        "Model", "its jobs of %1 GPUs are larger than the rental unit of %2 and the offer has no fabric between units"),
    QT_TRANSLATE_NOOP("Model", "its jobs are interrupted so often that they would never finish"),
    QT_TRANSLATE_NOOP("Model",
                      "workload '%1': time_shares_gpus is 1 but time_shares has an interconnect part; give the number "
                      "of GPUs that the shares were measured with"),
    QT_TRANSLATE_NOOP(
        "Model",
        "interruptions more than double the time of a job here: check the interruption rates and the checkpoint times"),
    QT_TRANSLATE_NOOP("Model",
                      "the term of '%1' (%2 h) exceeds the horizon (%3 h): committed nodes cost %4 USD within the "
                      "horizon, which is counted, and %5 USD to the end of the terms"),
    QT_TRANSLATE_NOOP("Model",
                      "the term of '%1' (%2 h) exceeds the horizon (%3 h): committed nodes cost %4 USD within the "
                      "horizon and %5 USD to the end of the terms, which is counted"),
    QT_TRANSLATE_NOOP("Model", "in the plan bare metal, %1"),
    QT_TRANSLATE_NOOP("Model", "in the plan virtual, %1"),
    QT_TRANSLATE_NOOP("Model", "in the plan hybrid, %1"),
    QT_TRANSLATE_NOOP("Model", "overheads typed in, no source noted, not calibrated"),
    QT_TRANSLATE_NOOP("Model", "no overheads given: virtual as fast as bare metal"),
    QT_TRANSLATE_NOOP("Model", "there is no demand to serve, so no plan wins anywhere. Add demand to a workload"),
    QT_TRANSLATE_NOOP("Model",
                      "the demand needs up to %1 bare-metal and %2 reserved nodes over %3 hours, more combinations "
                      "than can all be tried: lower the demand, shorten the horizon or raise gpus_per_node"),
    QT_TRANSLATE_NOOP("Model", "the evaluation was stopped"),
    QT_TRANSLATE_NOOP("Model", "the search was stopped"),
    QT_TRANSLATE_NOOP("Model", "the map was stopped"),
    QT_TRANSLATE_NOOP("Model", "the simulation was stopped"),
    QT_TRANSLATE_NOOP("Model", "no plan has an offer to run on; choose one"),
    // The answer and its reasons: models/decision/reasons.cpp, recommendation.cpp, spend_today.cpp
    QT_TRANSLATE_NOOP("Model", "exact for this model: no other split of this demand costs less"),
    QT_TRANSLATE_NOOP("Model", "best node counts under the serving rule (every count was tried): %1"),
    QT_TRANSLATE_NOOP("Model", "two committed tiers are filled one after the other"),
    QT_TRANSLATE_NOOP("Model", "whole jobs, waiting work, whole instances or boot times follow a serving rule"),
    QT_TRANSLATE_NOOP("Model", "spot is chosen by its price alone, beside operations or extra costs per GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "%1 costs %2 per useful GPU-hour, bare metal %3: %4 more"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 costs %2 per useful GPU-hour, bare metal %3: %4 more, which is no material difference"),
    QT_TRANSLATE_NOOP("Model", "%1 costs %2 per useful GPU-hour, virtual %3: %4 more"),
    QT_TRANSLATE_NOOP("Model", "%1 costs %2 per useful GPU-hour, virtual %3: %4 more, which is no material difference"),
    QT_TRANSLATE_NOOP("Model", "%1 costs %2 per useful GPU-hour, the hybrid %3: %4 more"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 costs %2 per useful GPU-hour, the hybrid %3: %4 more, which is no material difference"),
    QT_TRANSLATE_NOOP("Model", "a GPU-hour on demand is priced at %1, %2 times the %3 of bare metal"),
    QT_TRANSLATE_NOOP("Model", "bare metal never pays at these prices: it would have to be in use %1 of the time"),
    QT_TRANSLATE_NOOP("Model", "a bare-metal GPU pays for itself above %1 of the hours in use"),
    QT_TRANSLATE_NOOP("Model",
                      "a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid's last node is in use "
                      "%2 of the time"),
    QT_TRANSLATE_NOOP(
        "Model",
        "a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid's last node is in use %2 of the "
        "time, less than that by price alone, but it also spares whole elastic instances and their boots"),
    QT_TRANSLATE_NOOP(
        "Model",
        "a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid's last node is in use %2 of the "
        "time, less than that by price alone, but without it some of the work could not be served"),
    QT_TRANSLATE_NOOP(
        "Model",
        "a bare-metal GPU pays for itself above %1 of the hours in use; the hybrid's last node is in use %2 of the "
        "time, less than that by price alone, but with one node less the hybrid costs more"),
    QT_TRANSLATE_NOOP(
        "Model",
        "bare metal never pays at these prices alone: it would have to be in use %1 of the time; the answer "
        "has it for what prices leave out, such as fixed costs, whole instances, or work that may run "
        "nowhere else"),
    QT_TRANSLATE_NOOP("Model", "no split serves all of this demand; every count of nodes was tried"),
    QT_TRANSLATE_NOOP("Model",
                      "a bare-metal GPU pays for itself above %1 of the hours in use; sized for the whole demand it "
                      "would be in use %2 of the time"),
    QT_TRANSLATE_NOOP(
        "Model",
        "overhead, disturbance and interruptions leave %1 of ideal speed on virtual GPUs and %2 on bare metal"),
    QT_TRANSLATE_NOOP("Model", "%1 of the winner's cost pays for committed hours that nobody uses"),
    QT_TRANSLATE_NOOP("Model", "'%1' cannot use '%2': %3"),
    QT_TRANSLATE_NOOP("Model", "binding: %1"),
    QT_TRANSLATE_NOOP("Model", "%1 useful GPU-hours wait for free committed GPUs, each within its allowed delay"),
    QT_TRANSLATE_NOOP("Model", "spot serves %1 of what may run on it, its availability; on demand serves the rest"),
    QT_TRANSLATE_NOOP("Model", "not included: storage, egress, support, licenses"),
    QT_TRANSLATE_NOOP("Model", "bare metal is sold by the hour and priced as if held all hours of the horizon"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the hybrid rents nothing virtual and differs from the bare-metal plan only by the order in which waiting "
        "work is served"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the hybrid has no bare metal and differs from the virtual plan only by the order in which waiting work is "
        "served"),
    QT_TRANSLATE_NOOP("Model",
                      "the largest job (%1 GPUs) exceeds 10 % of a committed tier (%2 GPUs): jobs that cannot move "
                      "cost a further 7 to 18 % in hybrid plans unless they may wait"),
    QT_TRANSLATE_NOOP(
        "Model",
        "demand grows, so the %1 USD a month that you pay today stand beside the first month of each plan alone"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 is %2 below what you pay today: %3 against %4 per useful GPU-hour, %5 for the %6 useful GPU-hours stated"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is %2 below what you pay today in total, %3 USD against %4 USD a month; what work that pays "
                      "for is not stated, so only the totals are compared"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is %2 below what you pay today in the first month, %3 USD against %4 USD a month without "
                      "setup; demand grows, so later months are not compared"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 is %2 above what you pay today: %3 against %4 per useful GPU-hour, %5 for the %6 useful GPU-hours stated"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is %2 above what you pay today in total, %3 USD against %4 USD a month; what work that pays "
                      "for is not stated, so only the totals are compared"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is %2 above what you pay today in the first month, %3 USD against %4 USD a month without "
                      "setup; demand grows, so later months are not compared"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is the same as what you pay today: %2 against %3 per useful GPU-hour, %4 for the %5 useful "
                      "GPU-hours stated"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is the same as what you pay today in total, %2 USD against %3 USD a month; what work that "
                      "pays for is not stated, so only the totals are compared"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is the same as what you pay today in the first month, %2 USD against %3 USD a month without "
                      "setup; demand grows, so later months are not compared"),
    QT_TRANSLATE_NOOP("Model", "as much"),
    QT_TRANSLATE_NOOP("Model", "%1 USD a month more"),
    QT_TRANSLATE_NOOP("Model", "%1 USD a month less"),
    // The decision map: models/decision/map_axis.cpp, decision_map.cpp
    QT_TRANSLATE_NOOP("Model", "there is no demand"),
    QT_TRANSLATE_NOOP("Model", "it needs a bare-metal and an on-demand offer"),
    QT_TRANSLATE_NOOP("Model", "the virtual overhead sets have no overhead to scale"),
    QT_TRANSLATE_NOOP("Model", "the hourly wage is 0"),
    QT_TRANSLATE_NOOP("Model", "both axes show the same input"),
    QT_TRANSLATE_NOOP("Model", "utilization and peakedness both set the shape of the demand"),
    QT_TRANSLATE_NOOP("Model", "%1 by %2 cells, every one computed with the full model"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 by %2 cells, every one computed with the full model; whole instances, whole jobs or waiting "
                      "work are simulated, so the map is coarser"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 by %2 cells, %3 of %4 computed with the full model, the others filled between computed corners that agree"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 by %2 cells, %3 of %4 computed with the full model, the others filled between computed corners that agree; "
        "whole instances, whole jobs or waiting work are simulated, so the map is coarser"),
    QT_TRANSLATE_NOOP("Model", "%1 by %2 cells, %3 of %4 computed so far"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 by %2 cells, %3 of %4 computed so far; whole instances, whole jobs or waiting work are "
                      "simulated, so the map is coarser"),
    QT_TRANSLATE_NOOP("Model", "the axis %1 has no range: its low end must be below its high end"),
    QT_TRANSLATE_NOOP("Model", "the axis %1 must begin above 0"),
    QT_TRANSLATE_NOOP("Model", "the axis growth must begin above -1"),
    QT_TRANSLATE_NOOP("Model", "the axis %1 must not be negative"),
    QT_TRANSLATE_NOOP("Model", "the axis utilization must end at 1 or below"),
    // Uncertainty: models/uncertainty/simulation_words.cpp, plan_grids.cpp, calibration_value.cpp
    QT_TRANSLATE_NOOP("Model", "all"),
    QT_TRANSLATE_NOOP("Model", "none"),
    QT_TRANSLATE_NOOP("Model", "all futures"),
    QT_TRANSLATE_NOOP("Model", "no future"),
    QT_TRANSLATE_NOOP("Model", "more than 99 in 100"),
    QT_TRANSLATE_NOOP("Model", "fewer than 1 in 100"),
    QT_TRANSLATE_NOOP("Model", "%1 in 100"),
    QT_TRANSLATE_NOOP("Model", "%1 in 10"),
    QT_TRANSLATE_NOOP("Model", "%1 in 20"),
    QT_TRANSLATE_NOOP("Model", "more than 99 in 100 futures"),
    QT_TRANSLATE_NOOP("Model", "fewer than 1 in 100 futures"),
    QT_TRANSLATE_NOOP("Model", "%1 in 100 futures"),
    QT_TRANSLATE_NOOP("Model", "%1 in 10 futures"),
    QT_TRANSLATE_NOOP("Model", "%1 in 20 futures"),
    QT_TRANSLATE_NOOP("Model", "%1 (error of the sample: %2 in 100)"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1: 9 in 10 futures cost at most %2 USD per useful GPU-hour, half of them at most %3, 1 in 10 at most %4"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1: in %2 work is left undone with %3; it is counted as bought elsewhere, for %4 on average over all futures"),
    QT_TRANSLATE_NOOP("Model", "the typical values are a lucky case: %1 costs %2 there, and more in %3"),
    QT_TRANSLATE_NOOP("Model", "the typical values are an unlucky case: %1 costs %2 there, and less in %3"),
    QT_TRANSLATE_NOOP(
        "Model", "whole instances are rented, so a small change of a share or a price can add a whole one or save it"),
    QT_TRANSLATE_NOOP("Model", "what moves its cost most is %1"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 with %2 costs %3 less on average over the futures, although %4 wins at the typical values: "
                      "the ranges lean to one side"),
    QT_TRANSLATE_NOOP("Model", "%1 stay under %2 USD per useful GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "%1 stays under %2 USD per useful GPU-hour"),
    QT_TRANSLATE_NOOP("Model",
                      "no input of this scenario has a range, so there is one future only and nothing to weigh: give "
                      "an input a range (a low, a typical and a high value), for example prices, growth or overheads"),
    QT_TRANSLATE_NOOP("Model", "over all futures the node count of the typical values is also the best one: %1"),
    QT_TRANSLATE_NOOP("Model",
                      "over all futures %1 are better than the %2 of the typical values: they cost %3 less on average"),
    QT_TRANSLATE_NOOP("Model",
                      "over all futures %1 are better than the %2 of the typical values: they serve everything in %3 "
                      "instead of %4, for %5 more on average"),
    QT_TRANSLATE_NOOP("Model", "%1 is the cheapest plan in %2"),
    QT_TRANSLATE_NOOP("Model", "in %1 the two best plans differ by less than 1 %"),
    QT_TRANSLATE_NOOP("Model",
                      "knowing the future would change nothing: no other plan or node count is better in any of the "
                      "futures by more than rounding"),
    QT_TRANSLATE_NOOP(
        "Model",
        "knowing the future would save nothing: what is left undone costs no more elsewhere than the best "
        "plan that serves everything"),
    QT_TRANSLATE_NOOP("Model",
                      "deciding for it now costs %1 more on average than knowing the future would, and %2 in the worst "
                      "tenth of the futures; no knowledge can be worth more than %3"),
    QT_TRANSLATE_NOOP("Model", "what decides most is %1: knowing it beforehand would be worth %2"),
    QT_TRANSLATE_NOOP("Model", "no single unknown decides by more than the error of the sample"),
    QT_TRANSLATE_NOOP("Model",
                      "no input that a calibration measures has a range, so calibrating would decide nothing here"),
    QT_TRANSLATE_NOOP("Model", "calibrating is not worth it: whatever it found, the same plan would be chosen"),
    QT_TRANSLATE_NOOP("Model",
                      "calibrating is worth up to %1; say what a run costs in staff and machine hours (calibration) to "
                      "see whether it pays"),
    QT_TRANSLATE_NOOP("Model",
                      "calibrating pays: a full run on %1 of each delivery costs about %2 and is worth %3 on average"),
    QT_TRANSLATE_NOOP("Model",
                      "calibrating does not pay: the best of it, a full run on %1 of each delivery, costs about %2 and "
                      "is worth %3 on average"),
    QT_TRANSLATE_NOOP("Model",
                      "calibrating pays: a quick run on %1 of each delivery costs about %2 and is worth %3 on average"),
    QT_TRANSLATE_NOOP("Model",
                      "calibrating does not pay: the best of it, a quick run on %1 of each delivery, costs about %2 "
                      "and is worth %3 on average"),
    QT_TRANSLATE_NOOP("Model", "one machine"),
    QT_TRANSLATE_NOOP("Model", "%1 machines"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the error of measuring a slowdown on k machines of each delivery is taken to be what repeated sittings of the "
        "probes differ by (calibration profile's tau of bare metal and of virtual machines together), once between "
        "sittings and once more within them over the rounds (5 quick, 12 full), divided by the root of k. A quick run "
        "takes the staff as long as a full one and the machine 0.12 of the time"),
    QT_TRANSLATE_NOOP("Model",
                      "what it is worth to know an input is fitted to the futures over some of the node counts, so it "
                      "is rather too small than too large; sums below the error of the sample mean nothing"),
    QT_TRANSLATE_NOOP("Model",
                      "work that a plan leaves undone counts as bought at the on-demand price of the same future, and "
                      "never makes the plan cheaper than the best one that does everything"),
    QT_TRANSLATE_NOOP("Model",
                      "of the node counts of the hybrid plan %1 are looked at in every future, spread evenly and dense "
                      "where the futures choose; the best ones between them can cost a little less"),
    QT_TRANSLATE_NOOP("Model",
                      "a preview of the first %1 futures at the node counts as decided: robust counts, regrets and "
                      "what knowing is worth come with more futures"),
    QT_TRANSLATE_NOOP("Model",
                      "whole instances, whole jobs, waiting work or boots are simulated hour by hour in every future"),
    QT_TRANSLATE_NOOP("Model", "draws is %1, but it must be a power of two from 256 to 65536: the nearest is %2"),
    // Dates, sources and paths: models/words
    QT_TRANSLATE_NOOP("Model", "dated in the future"),
    QT_TRANSLATE_NOOP("Model", "%1 days old"),
    QT_TRANSLATE_NOOP("Model", "1 day old"),
    QT_TRANSLATE_NOOP("Model", "1 month old"),
    QT_TRANSLATE_NOOP("Model", "%1 months old"),
    // The line below a chart: models/words
    QT_TRANSLATE_NOOP("Model", "EXAMPLE DATA"),
    QT_TRANSLATE_NOOP("Model", "prices as of %1"),
    QT_TRANSLATE_NOOP("Model", "prices as of %1, %2"),
    QT_TRANSLATE_NOOP("Model", "prices as of %1, %2: check them"),
    QT_TRANSLATE_NOOP("Model", "prices without a date"),
    QT_TRANSLATE_NOOP("Model", "scenario %1 \u00b7 %2 \u00b7 Splitpoint %3"),
    QT_TRANSLATE_NOOP("Model", "GPU probes never validated on this GPU type"),
    QT_TRANSLATE_NOOP("Model", "yes"),
    QT_TRANSLATE_NOOP("Model", "no"),
    QT_TRANSLATE_NOOP("Model", "changed"),
    QT_TRANSLATE_NOOP("Model", "%1 values"),
    QT_TRANSLATE_NOOP("Model", "%1 hourly values"),
    QT_TRANSLATE_NOOP("Model",
                      "cards of one type differ by several percent (mean 8 % in a published survey of supercomputers), "
                      "so that one profile cannot show a virtualization tax of 1 to 3 %"),
    // The samples: resources/samples
    QT_TRANSLATE_NOOP("Model", "Chat service"),
    QT_TRANSLATE_NOOP("Model", "Research cluster"),
    QT_TRANSLATE_NOOP("Model", "Training bursts"),
    QT_TRANSLATE_NOOP("Model", "Nightly batch"),
    QT_TRANSLATE_NOOP("Model", "Mixed house"),
    QT_TRANSLATE_NOOP("Model",
                      "Keep the GPUs that are busy day and night and rent the daily peak by the hour: neither pure "
                      "plan comes close when the peak stands well above the night."),
    QT_TRANSLATE_NOOP("Model",
                      "A queue that may run a day late fills its own nodes round the clock, so waiting saves more than "
                      "renting for the peak would."),
    QT_TRANSLATE_NOOP("Model",
                      "Work that needs no GPU most hours and hundreds at its peak belongs on rented machines: owned "
                      "ones would stand idle for weeks."),
    QT_TRANSLATE_NOOP("Model",
                      "When night work may wait twelve hours, a few kept nodes and rented spot machines cost the same, "
                      "so choose by risk and effort instead of price."),
    QT_TRANSLATE_NOOP("Model",
                      "One workload that must stay on bare metal rules out the cloud alone, not the cloud: share its "
                      "nodes with steady work and rent the rest."),
    // Inputs by their places in a file: models/words/path_words.cpp, ui/scenarios/change_words.cpp
    QT_TRANSLATE_NOOP("Model", "USD per GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "growth per year"),
    QT_TRANSLATE_NOOP("Model", "demand level"),
    QT_TRANSLATE_NOOP("Model", "demand peakedness"),
    QT_TRANSLATE_NOOP("Model", "availability"),
    QT_TRANSLATE_NOOP("Model", "reclaims per hour"),
    QT_TRANSLATE_NOOP("Model", "interruptions per GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "interruptions per GPU hour"),
    QT_TRANSLATE_NOOP("Model", "recovery hours"),
    QT_TRANSLATE_NOOP("Model", "provisioning hours"),
    QT_TRANSLATE_NOOP("Model", "boot hours"),
    QT_TRANSLATE_NOOP("Model", "scale down hours"),
    QT_TRANSLATE_NOOP("Model", "setup USD per node"),
    QT_TRANSLATE_NOOP("Model", "spare share"),
    QT_TRANSLATE_NOOP("Model", "relative speed"),
    QT_TRANSLATE_NOOP("Model", "max delay hours"),
    QT_TRANSLATE_NOOP("Model", "checkpoint hours"),
    QT_TRANSLATE_NOOP("Model", "restart hours"),
    QT_TRANSLATE_NOOP("Model", "checkpoint interval hours"),
    QT_TRANSLATE_NOOP("Model", "overlap"),
    QT_TRANSLATE_NOOP("Model", "slowdown"),
    QT_TRANSLATE_NOOP("Model", "io slowdown"),
    QT_TRANSLATE_NOOP("Model", "measured slowdown"),
    QT_TRANSLATE_NOOP("Model", "probability"),
    QT_TRANSLATE_NOOP("Model", "hourly wage USD"),
    QT_TRANSLATE_NOOP("Model", "hours per GPU month"),
    QT_TRANSLATE_NOOP("Model", "fixed USD per month"),
    QT_TRANSLATE_NOOP("Model", "USD per month"),
    QT_TRANSLATE_NOOP("Model", "operations"),
    QT_TRANSLATE_NOOP("Model", "scale"),
    QT_TRANSLATE_NOOP("Model", "factor"),
    QT_TRANSLATE_NOOP("Model", "transfer USD per overflow GPU-hour"),
    QT_TRANSLATE_NOOP("Model", "term hours"),
    QT_TRANSLATE_NOOP("Model", "time shares"),
    QT_TRANSLATE_NOOP("Model", "isolation"),
    QT_TRANSLATE_NOOP("Model", "placement"),
    QT_TRANSLATE_NOOP("Model", "interruptible"),
    QT_TRANSLATE_NOOP("Model", "split"),
    QT_TRANSLATE_NOOP("Model", "kind"),
    QT_TRANSLATE_NOOP("Model", "name"),
    QT_TRANSLATE_NOOP("Model", "GPU compute"),
    QT_TRANSLATE_NOOP("Model", "GPU memory"),
    QT_TRANSLATE_NOOP("Model", "launch latency"),
    QT_TRANSLATE_NOOP("Model", "host device transfer"),
    QT_TRANSLATE_NOOP("Model", "host device"),
    QT_TRANSLATE_NOOP("Model", "CPU"),
    QT_TRANSLATE_NOOP("Model", "host memory"),
    QT_TRANSLATE_NOOP("Model", "storage"),
    QT_TRANSLATE_NOOP("Model", "network"),
    QT_TRANSLATE_NOOP("Model", "interconnect"),
    QT_TRANSLATE_NOOP("Model", "interconnect internode"),
    // Kinds of slides, as the list of a deck names them: models/deck/slide_kinds.cpp
    QT_TRANSLATE_NOOP("Model", "the question, the horizon, the date"),
    QT_TRANSLATE_NOOP("Model", "the answer, the three plans, cost by part"),
    QT_TRANSLATE_NOOP("Model", "why, and what would change the answer"),
    QT_TRANSLATE_NOOP("Model", "from the runner-up's cost to the winner's, term by term"),
    QT_TRANSLATE_NOOP("Model", "where each dollar goes"),
    QT_TRANSLATE_NOOP("Model", "cost against bare-metal nodes"),
    QT_TRANSLATE_NOOP("Model", "the busiest week and what serves it"),
    QT_TRANSLATE_NOOP("Model", "the load-duration curve"),
    QT_TRANSLATE_NOOP("Model", "speed of the plans and efficiency of the tiers"),
    QT_TRANSLATE_NOOP("Model", "which plan wins over the two inputs that matter most"),
    QT_TRANSLATE_NOOP("Model", "what if we are wrong, chances of the plans, what moves the cost"),
    QT_TRANSLATE_NOOP("Model", "a slide for each further scenario of the file"),
    QT_TRANSLATE_NOOP("Model", "offers with price, date and source; what is not included"),
    QT_TRANSLATE_NOOP("Model", "demand, overheads and operations with their sources"),
    // Offers of the catalogue: models/catalogue
    QT_TRANSLATE_NOOP("Model", "superseded by a newer reading of the same product"),
    QT_TRANSLATE_NOOP("Model", "the price covers the GPU alone, not a complete machine"),
    QT_TRANSLATE_NOOP("Model", "could not be ordered when the price was read"),
    QT_TRANSLATE_NOOP("Model", "whether it is bare metal or virtual is an inference"),
    QT_TRANSLATE_NOOP("Model", "no price"),
    QT_TRANSLATE_NOOP("Model", "its price is 0, which is no price to plan with"),
    QT_TRANSLATE_NOOP("Model", "its price is in %1 and no dated rate to US dollars is given"),
    QT_TRANSLATE_NOOP("Model", "the source does not say how many GPUs a unit has"),
    QT_TRANSLATE_NOOP("Model", "the source does not say the length of the term"),
    QT_TRANSLATE_NOOP("Model", "it has all GPUs of an 8-GPU host, so its tenancy is taken as whole_host"),
    QT_TRANSLATE_NOOP("Model", "it has fewer GPUs than an 8-GPU host, so its tenancy is taken as shared_host"),
    QT_TRANSLATE_NOOP("Model",
                      "no network between nodes is named, so jobs larger than one unit are taken as impossible"),
    QT_TRANSLATE_NOOP("Model", "node sizes differ: %1 is rented by %2, %3 by %4; the larger unit idles more"),
    QT_TRANSLATE_NOOP("Model", "dates differ: %1 is of %2, %3 of %4; prices moved in between"),
};

}  // namespace

std::span<const char* const> decisionPatterns() {
    return kPatterns;
}

std::span<const char* const> modelPatterns() {
    static const std::vector<const char*> all = [] {
        std::vector<const char*> joined;
        for (const auto part :
             {decisionPatterns(), importPatterns(), filePatterns(), cataloguePatterns(), offerNotePatterns(),
              calibrationPatterns()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

}  // namespace splitpoint::ui
