// Writes a made-up list of jobs as sacct --parsable2 prints it: write_sacct ROWS > FILE. The same rows on every
// machine.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

std::uint64_t state = 20261126;
std::uint64_t next() {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return state >> 33U;
}

/// "2025-03-10T09:00:07" of a second of 2025.
void stamp(char* text, long long second) {
    static const std::array<int, 13> kBefore{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    const int year = 2025 + static_cast<int>(second / (365LL * 86400));
    second %= 365LL * 86400;
    const auto day = static_cast<int>(second / 86400), inDay = static_cast<int>(second % 86400);
    int month = 0;
    while (kBefore[static_cast<std::size_t>(month) + 1] <= day) ++month;
    std::snprintf(text, 64, "%04d-%02d-%02dT%02d:%02d:%02d", year, month + 1,
                  day - kBefore[static_cast<std::size_t>(month)] + 1, inDay / 3600, inDay / 60 % 60, inDay % 60);
}

}  // namespace

int main(int argc, char** argv) {
    const long long rows = argc > 1 ? std::atoll(argv[1]) : 0;
    if (rows < 1) {
        std::fputs("usage: write_sacct ROWS > FILE\n", stderr);
        return 2;
    }
    static const std::array<const char*, 6> kPartitions{"h100", "a100", "a100-int", "l40s", "batch", "debug"};
    static const std::array<const char*, 5> kAccounts{"vision", "nlp", "infra", "robotics", "genomics"};
    static const std::array<int, 8> kGpus{1, 1, 1, 2, 4, 8, 8, 32};
    std::puts(
        "JobID|JobName|User|Account|Partition|State|Submit|Start|End|ElapsedRaw|NNodes|NCPUS|ReqTRES|AllocTRES|"
        "ExitCode");
    for (long long row = 0; row < rows; ++row) {
        const long long submit = row * 360LL * 86400 / rows, start = submit + static_cast<long long>(next() % 600),
                        length = 60 + static_cast<long long>(next() % 14400);
        const int gpus = kGpus[next() % kGpus.size()], nodes = gpus > 8 ? gpus / 8 : 1;
        char submitText[64], startText[64], endText[64];
        stamp(submitText, submit);
        stamp(startText, start);
        stamp(endText, start + length);
        const char* type = next() % 2 == 0 ? "h100" : "a100";
        std::printf(
            "%lld|train-llm|user%02u|%s|%s|COMPLETED|%s|%s|%s|%lld|%d|%d|billing=%d,cpu=%d,gres/"
            "gpu=%d,mem=%dG,node=%d|billing=%d,cpu=%d,gres/gpu:%s=%d,gres/gpu=%d,mem=%dG,node=%d|0:0\n",
            400000 + row, static_cast<unsigned>(next() % 90), kAccounts[next() % kAccounts.size()],
            kPartitions[next() % kPartitions.size()], submitText, startText, endText, length, nodes, gpus * 12,
            gpus * 12, gpus * 12, gpus, gpus * 120, nodes, gpus * 12, gpus * 12, type, gpus, gpus, gpus * 120, nodes);
    }
    return std::ferror(stdout) == 0 && std::fflush(stdout) == 0 ? 0 : 1;
}
