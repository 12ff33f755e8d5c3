#include "models/import/proposal.h"

#include <cmath>

#include "models/files/faults.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kHour = 3600;

std::string percent(double share) {
    return shortNumber(std::round(share * 1000) / 10) + " %";
}

std::string hoursText(double seconds) {
    return shortNumber(std::round(seconds / kHour * 10) / 10) + " h";
}

/// GPU-hours in jobs of at least a size.
double inJobsFrom(const JobStatistics& jobs, double gpus) {
    double sum = 0;
    for (const auto& size : jobs.sizes) sum += size.gpus >= gpus ? size.gpuHours : 0;
    return jobs.gpuHours > 0 ? sum / jobs.gpuHours : 0;
}

}  // namespace

std::vector<Proposal> proposals(const ImportedUsage& usage) {
    std::vector<Proposal> all;
    if (!usage.jobs || usage.jobs->jobs == 0 || !(usage.jobs->gpuHours > 0)) return all;
    const JobStatistics& jobs = *usage.jobs;
    const double size = std::max(1.0, std::ceil(jobs.gpusP50ByGpuHours));
    all.push_back({Proposal::Field::GpusPerJob, size,
                   percent(inJobsFrom(jobs, jobs.gpusP50ByGpuHours)) + " of the GPU-hours are in jobs of " +
                       shortNumber(jobs.gpusP50ByGpuHours) + " or more GPUs (" + std::to_string(jobs.jobs) +
                       " jobs, the largest of " + shortNumber(jobs.gpusMax) + "; " +
                       percent(jobs.atMostOneGpuJobShare) + " of the jobs have at most one GPU)"});
    const double headroom = std::round(jobs.peakWithinHourShare * 100) / 100;
    all.push_back({Proposal::Field::Headroom, headroom,
                   "in 95 of 100 busy hours the busiest five minutes are at most " + percent(jobs.peakWithinHourShare) +
                       " above the hour's mean (up to " + std::to_string(jobs.arrivalsPeakHour) +
                       " jobs arrive in an hour, " + shortNumber(std::round(jobs.arrivalsMeanHour * 10) / 10) +
                       " on average)"});
    const double delay = std::floor(jobs.waitP50Seconds / kHour);
    if (jobs.waitKnown && delay >= 1) {
        all.push_back({Proposal::Field::MaxDelayHours, delay,
                       "half of the jobs waited " + hoursText(jobs.waitP50Seconds) + " or longer to start, 5 in 100 " +
                           hoursText(jobs.waitP95Seconds) + " or longer; they ran for " +
                           hoursText(jobs.durationP50Seconds) + " (median)"});
    }
    return all;
}

}  // namespace splitpoint::models::imports
