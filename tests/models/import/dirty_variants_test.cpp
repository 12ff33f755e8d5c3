// What people's files are really like: each variant gives the right curve, or a finding that names the row, or both.
#include <cmath>
#include <string>
#include <vector>

#include <zlib.h>

#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

/// One dirty file.
struct Variant {
    const char* name;
    std::optional<ImportKind> kind;
    std::string text;
    std::vector<double> gpus;  ///< expected curve; empty: an error or only the finding is looked at
    std::optional<FindingKind> finding;
    std::uint64_t row = 0;   ///< that the finding names; 0: any
    std::string error = {};  ///< part of the error expected instead of a curve
    void (*change)(Reading&, ImportChoices&) = nullptr;
};

const std::string kHeader = "time,gpus\n";
const std::string kSacct = "JobID|Partition|State|Submit|Start|End|ElapsedRaw|ReqTRES|AllocTRES\n";

std::string job(const std::string& id, const std::string& start, const std::string& end, const std::string& elapsed,
                const std::string& tres) {
    return id + "|p|COMPLETED|" + start + "|" + start + "|" + end + "|" + elapsed + "|" + tres + "|" + tres + "\n";
}

std::string utf16(const std::string& text, bool littleEndian, bool mark) {
    std::string bytes = mark ? (littleEndian ? "\xFF\xFE" : "\xFE\xFF") : "";
    for (const char c : text) {
        if (littleEndian) bytes += c;
        bytes += '\0';
        if (!littleEndian) bytes += c;
    }
    return bytes;
}

std::string gzipped(const std::string& text) {
    z_stream packer{};
    EXPECT_EQ(deflateInit2(&packer, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string bytes(text.size() + 1000, '\0'), input = text;
    packer.next_in = reinterpret_cast<Bytef*>(input.data());
    packer.avail_in = static_cast<uInt>(input.size());
    packer.next_out = reinterpret_cast<Bytef*>(bytes.data());
    packer.avail_out = static_cast<uInt>(bytes.size());
    EXPECT_EQ(deflate(&packer, Z_FINISH), Z_STREAM_END);
    bytes.resize(packer.total_out);
    deflateEnd(&packer);
    return bytes;
}

std::string fiveMinutes(const std::string& zero) {
    std::string text = kHeader;
    for (int i = 0; i < 24; ++i) {
        const int minute = i % 12 * 5;
        text += "2025-03-10 0" + std::to_string(i / 12) + ":" + (minute < 10 ? "0" : "") + std::to_string(minute) +
                "," +
                (i < 6    ? "4"
                 : i < 12 ? zero
                          : "2") +
                "\n";
    }
    return text;
}

std::string utilization(const std::vector<const char*>& first, const std::vector<const char*>& second) {
    std::string text = "timestamp,gpu_uuid,gpu_util\n";
    for (std::size_t i = 0; i < first.size(); ++i) {
        const std::string minute = (i < 10 ? "0" : "") + std::to_string(i);
        text +=
            "2025-03-10 09:" + minute + ":00,A," + first[i] + "\n2025-03-10 09:" + minute + ":00,B," + second[i] + "\n";
    }
    return text;
}

void busy(Reading&, ImportChoices& choices) {
    choices.quantity = Quantity::DeviceBusy;
}
void berlin(Reading& reading, ImportChoices&) {
    reading.timeZone.value = "Europe/Berlin";
}
void hold(Reading&, ImportChoices& choices) {
    choices.fixes[FindingKind::Gap] = Fix::Hold;
}
void line(Reading&, ImportChoices& choices) {
    choices.fixes[FindingKind::Gap] = Fix::Line;
}

std::vector<Variant> variants() {
    const std::string hour = "2025-03-10T0";
    const std::string three = kHeader + "2025-03-10T00:00:00Z,1\n2025-03-10T01:00:00Z,2.5\n2025-03-10T02:00:00Z,3\n";
    std::string crlf;
    for (const char c : three) crlf += c == '\n' ? "\r\n" : std::string(1, c);
    std::string quarter = "date;gpus\n", wide = "time;gpu0;gpu1\n";
    std::vector<double> two{1.5, 1234.5};
    return {
        // Encodings and layouts
        {"byte order mark", {}, "\xEF\xBB\xBF" + three, {1, 2.5, 3}, {}},
        {"CR LF", {}, crlf, {1, 2.5, 3}, {}},
        {"no line end at the end", {}, three.substr(0, three.size() - 1), {1, 2.5, 3}, {}},
        {"UTF-16 little endian", {}, utf16(three, true, true), {1, 2.5, 3}, {}},
        {"UTF-16 big endian", {}, utf16(three, false, true), {1, 2.5, 3}, {}},
        {"UTF-16 without a mark", {}, utf16(three, true, false), {1, 2.5, 3}, {}},
        {"gzip", {}, gzipped(three), {1, 2.5, 3}, {}},
        {"gzip of UTF-16", {}, gzipped(utf16(three, true, true)), {1, 2.5, 3}, {}},
        {"gzip cut off", {}, gzipped(three).substr(0, 40), {}, {}, 0, "gzip"},
        {"Latin-1 header",
         {},
         "time,gpus,Gr\xFC\xDF"
         "e\n2025-03-10T00:00:00Z,1,2\n2025-03-10T01:00:00Z,2,2\n",
         {1, 2},
         {}},
        {"semicolons and decimal commas", {}, "time;gpus\n2025-03-10 00:00;1,5\n2025-03-10 01:00;1.234,5\n", two, {}},
        {"grouped thousands with points as marks",
         {},
         "time,gpus\n2025-03-10 00:00,1.5\n2025-03-10 01:00,\"1,234.5\"\n",
         two,
         {}},
        {"a comma number among points",
         {},
         "time;gpus\n2025-03-10 00:00;1.5\n2025-03-10 01:00;2.5\n2025-03-10 02:00;1.234,5\n2025-03-10 03:00;2.5\n",
         {1.5, 2.5, 0, 2.5},
         FindingKind::BadNumber,
         4},
        {"tabs", {}, "time\tgpus\n2025-03-10 00:00\t1\n2025-03-10 01:00\t2\n", {1, 2}, {}},
        {"quotes around everything, with a comma in a name",
         {},
         "\"time\",\"gpus\",\"note\"\n\"2025-03-10 00:00\",\"1\",\"a, b\"\n\"2025-03-10 01:00\",\"2\",\"a, b\"\n",
         {1, 2},
         {}},
        {"line break inside quotes",
         {},
         "time,gpus,note\n2025-03-10 00:00,1,\"a\nb\"\n2025-03-10 01:00,x,\"a\nb\"\n2025-03-10 02:00,2,\"a\nb\"\n",
         {1, 0, 2},
         FindingKind::BadNumber,
         4},
        {"blank lines", {}, kHeader + "\n2025-03-10 00:00,1\n\n   \n2025-03-10 01:00,2\n\n", {1, 2}, {}},
        {"no header", {}, "2025-03-10 00:00,1\n2025-03-10 01:00,2\n2025-03-10 02:00,2\n", {1, 2, 2}, {}},
        {"header repeated in the middle",
         {},
         kHeader + "2025-03-10 00:00,1\n" + kHeader + "2025-03-10 01:00,2\n",
         {1, 2},
         {}},
        {"short row",
         {},
         kHeader + "2025-03-10 00:00,1\n2025-03-10 01:00\n2025-03-10 02:00,3\n",
         {1, 0, 3},
         FindingKind::ShortRow,
         3},
        {"quote never closed",
         {},
         kHeader + "2025-03-10 00:00,1\n2025-03-10 01:00,\"2\n2025-03-10 02:00,3\n",
         {},
         {},
         0,
         "line 3 opens a quote"},
        // Times
        {"day first, with points", {}, "time;gpus\n09.03.2025 23:00;1\n10.03.2025 00:00;2\n", {1, 2}, {}},
        {"month first, with PM", {}, "time,gpus\n3/13/2025 11:00 PM,1\n3/14/2025 12:00 AM,2\n", {1, 2}, {}},
        {"leap day", {}, kHeader + "2024-02-28 23:00,1\n2024-02-29 00:00,2\n", {1, 2}, {}},
        {"a day that is none",
         {},
         kHeader + "2025-02-28 22:00,1\n2025-02-29 00:00,2\n2025-02-28 23:00,3\n",
         {1, 3},
         FindingKind::BadTime,
         3},
        {"hours counted", {}, "hour,gpus\n0,1\n1,2\n2,3\n", {1, 2, 3}, {}},
        {"seconds since 1970", {}, "time,gpus\n1741564800,1\n1741568400,2\n", {1, 2}, {}},
        {"milliseconds since 1970", {}, "time,gpus\n1741564800000,1\n1741568400000,2\n", {1, 2}, {}},
        {"a year that is a slip",
         {},
         kHeader + "2025-03-10 00:00,1\n2925-03-10 01:00,9\n2025-03-10 01:00,2\n",
         {1, 2},
         FindingKind::BadTime,
         3},
        {"clocks go back",
         {},
         kHeader + "2025-10-26 01:00,1\n2025-10-26 02:00,2\n2025-10-26 02:00,3\n2025-10-26 03:00,4\n",
         {1, 2, 3, 4},
         FindingKind::AmbiguousHour,
         3,
         "",
         &berlin},
        {"clocks go forward",
         {},
         kHeader + "2025-03-30 01:00,1\n2025-03-30 02:00,9\n2025-03-30 04:00,4\n",
         {1, 9, 4},
         FindingKind::MissingHour,
         3,
         "",
         &berlin},
        {"five minutes", {}, fiveMinutes("0"), {2, 2}, {}},
        {"rows out of order",
         {},
         kHeader + "2025-03-10 00:00,1\n2025-03-10 02:00,3\n2025-03-10 01:00,2\n2025-03-10 03:00,4\n",
         {1, 2, 3, 4},
         FindingKind::ClockJump,
         4},
        // Values
        {"gap, as read",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,2\n2025-03-10 02:00,2\n2025-03-10 05:00,5\n",
         {2, 2, 2, 0, 0, 5},
         FindingKind::Gap,
         5},
        {"gap, held",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,2\n2025-03-10 02:00,2\n2025-03-10 05:00,5\n",
         {2, 2, 2, 2, 2, 5},
         FindingKind::Gap,
         5,
         "",
         &hold},
        {"gap, a line",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,2\n2025-03-10 02:00,2\n2025-03-10 05:00,5\n",
         {2, 2, 2, 3, 4, 5},
         FindingKind::Gap,
         5,
         "",
         &line},
        {"empty cell is a gap and no zero",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,\n2025-03-10 02:00,2\n",
         {2, 0, 2},
         FindingKind::NotAvailable,
         3},
        {"duplicate",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,2\n2025-03-10 01:00,7\n2025-03-10 02:00,2\n",
         {2, 2, 2},
         FindingKind::Duplicate,
         4},
        {"negative",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,-2\n2025-03-10 02:00,2\n",
         {2, 0, 2},
         FindingKind::Negative,
         3},
        {"words for numbers",
         {},
         kHeader + "2025-03-10 00:00,2\n2025-03-10 01:00,many\n2025-03-10 02:00,2\n2025-03-10 03:00,2\n2025-03-10 "
                   "04:00,2\n2025-03-10 05:00,2\n",
         {2, 0, 2, 2, 2, 2},
         FindingKind::BadNumber,
         3},
        {"above 100 %",
         {},
         utilization({"50", "150", "50", "50"}, {"0", "0", "0", "0"}),
         {},
         FindingKind::OverHundred,
         4,
         "",
         &busy},
        {"0 to 1 beside 0 to 100",
         {},
         utilization({"50", "60", "50", "40"}, {"0.5", "0.6", "0.5", "0.4"}),
         {1.0},
         FindingKind::UnitMix,
         3,
         "",
         &busy},
        {"0 to 1 turns into 0 to 100",
         {},
         utilization({"0.5", "0.5", "50", "50"}, {"50", "50", "50", "50"}),
         {1.0},
         FindingKind::UnitMix,
         2,
         "",
         &busy},
        {"a counter that was reset",
         {},
         "time,gpu_hours\n2025-03-10 00:00,10\n2025-03-10 01:00,14\n2025-03-10 02:00,18\n2025-03-10 "
         "03:00,22\n2025-03-10 04:00,26\n2025-03-10 05:00,30\n2025-03-10 06:00,34\n2025-03-10 07:00,38\n"
         "2025-03-10 08:00,42\n2025-03-10 09:00,46\n2025-03-10 10:00,50\n2025-03-10 11:00,54\n2025-03-10 "
         "12:00,58\n2025-03-10 13:00,62\n2025-03-10 14:00,66\n2025-03-10 15:00,70\n2025-03-10 16:00,74\n2025-03-10 "
         "17:00,78\n"
         "2025-03-10 18:00,82\n2025-03-10 19:00,86\n2025-03-10 20:00,3\n2025-03-10 21:00,7\n",
         {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 4},
         FindingKind::CounterReset,
         22},
        {"wide, a column per team",
         {},
         "time;north;south\n2025-03-10 00:00;1,5;2\n2025-03-10 01:00;2,5;2\n",
         {3.5, 4.5},
         {}},
        {"long, a row per host",
         {},
         "time,host,gpus\n2025-03-10 00:00,a,1\n2025-03-10 00:00,b,2\n2025-03-10 01:00,a,3\n2025-03-10 01:00,b,4\n",
         {3, 7},
         {}},
        // Jobs
        {"the same job twice",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T00:00:00", "2025-03-10T02:00:00", "7200", "gres/gpu=4") +
             job("1", "2025-03-10T00:00:00", "2025-03-10T02:00:00", "7200", "gres/gpu=4"),
         {4, 4},
         FindingKind::Duplicate,
         3},
        {"requeued: one id, two starts",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T00:00:00", "2025-03-10T01:00:00", "3600", "gres/gpu=4") +
             job("1", "2025-03-10T01:30:00", "2025-03-10T02:00:00", "1800", "gres/gpu=4"),
         {4, 2},
         {}},
        {"ends before it starts",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T01:00:00", "2025-03-10T00:00:00", "3600", "gres/gpu=4"),
         {4},
         FindingKind::ClockJump,
         2},
        {"suspended",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T00:00:00", "2025-03-10T02:00:00", "3600", "gres/gpu=4"),
         {4, 4},
         FindingKind::ElapsedMismatch,
         2},
        {"typed GPUs first or last, fractions",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T00:00:00", "2025-03-10T01:00:00", "3600", "gres/gpu=8,gres/gpu:h100=8,cpu=4") +
             job("2", "2025-03-10T00:00:00", "2025-03-10T01:00:00", "3600", "cpu=4,gres/gpu:a100=0.5"),
         {8.5},
         {}},
        {"the delimiter ends each line (--parsable)",
         ImportKind::Sacct,
         "JobID|Start|End|AllocTRES|\n1|2025-03-10T00:00:00|2025-03-10T01:00:00|gres/gpu=2|\n",
         {2},
         {}},
        {"start that is no time",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T00:00:00", "2025-03-10T01:00:00", "3600", "gres/gpu=2") +
             job("2", "soon", "2025-03-10T01:00:00", "3600", "gres/gpu=2"),
         {2},
         FindingKind::BadTime,
         3},
        {"jobs without GPUs only",
         ImportKind::Sacct,
         kSacct + job("1", "2025-03-10T00:00:00", "2025-03-10T01:00:00", "3600", "cpu=2"),
         {},
         {},
         0,
         "line 2: job \"1\" has no GPUs"},
        {"job list with a negative length",
         ImportKind::Jobs,
         "job_id,submit_s,duration_s,gpus\n1,0,3600,2\n2,0,-5,2\n",
         {2},
         FindingKind::Negative,
         3},
        {"nvidia-smi started again",
         {},
         "timestamp, uuid, utilization.gpu [%]\n2025/03/10 09:00:00.000, A, 50 %\n2025/03/10 09:01:00.000, A, 50 "
         "%\ntimestamp, uuid, utilization.gpu [%]\n2025/03/10 09:02:00.000, A, [Not Supported]\n",
         {1},
         FindingKind::NotAvailable,
         5},
        {"nothing but a header", {}, "time,gpus\n", {}, {}, 0, "no rows below its header"},
        {"empty", {}, "", {}, {}, 0, "is empty"},
        {"binary",
         {},
         std::string("\x7F"
                     "ELF\0\0\x01\x02\0\0\0\x05",
                     12),
         {},
         {},
         0,
         "is no text"},
    };
}

TEST(DirtyVariants, GiveTheRightCurveOrNameTheRow) {
    const auto all = variants();
    EXPECT_GE(all.size(), 40U);
    for (const Variant& variant : all) {
        SCOPED_TRACE(variant.name);
        const auto imported =
            importWith(pasted(variant.text), variant.kind, [&](Reading& reading, ImportChoices& choices) {
                if (variant.change != nullptr) variant.change(reading, choices);
            });
        if (!variant.error.empty()) {
            EXPECT_NE(imported.error.find(variant.error), std::string::npos) << imported.error;
            continue;
        }
        EXPECT_EQ(imported.error, "");
        if (!variant.gpus.empty()) {
            EXPECT_EQ(imported.usage.gpus.size(), variant.gpus.size());
            for (std::size_t i = 0; i < std::min(variant.gpus.size(), imported.usage.gpus.size()); ++i)
                EXPECT_NEAR(imported.usage.gpus[i], variant.gpus[i], 1e-9) << "hour " << i;
        }
        if (!variant.finding) {
            for (const auto& finding : imported.usage.findings) ADD_FAILURE() << "unexpected: " << finding.sentence;
            continue;
        }
        const Finding* found = imported.finding(*variant.finding);
        EXPECT_NE(found, nullptr);
        if (found == nullptr) continue;
        EXPECT_EQ(found->row, variant.row) << found->sentence;
        EXPECT_FALSE(found->fixes.empty());
    }
}

}  // namespace
}  // namespace splitpoint::models::imports
