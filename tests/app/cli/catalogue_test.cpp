#include "tests/app/cli/cli_program.h"

namespace splitpoint::cli::test {
namespace {

TEST_F(Cli, SaysOnStderrThatPricesAreOld) {
    ASSERT_EQ(run("new -o '" + (folder_ / "n.splitpoint").string() + "'").code, 0);
    const std::string file = "'" + (folder_ / "n.splitpoint").string() + "'";
    const auto fresh = run("evaluate --no-switch --date 2026-09-15 " + file);
    EXPECT_EQ(fresh.code, 0);
    EXPECT_EQ(fresh.err, "");
    const auto old = run("evaluate --no-switch --date 2027-06-15 " + file);
    EXPECT_EQ(old.code, 0);
    EXPECT_EQ(old.out, fresh.out);
    EXPECT_NE(old.err.find("months old: check them"), std::string::npos) << old.err;
    EXPECT_EQ(run("evaluate --no-switch --date 2027-06-15 --old-after 3650 " + file).err, "");
}

TEST_F(Cli, ComparesOffersAndNewerLists) {
    const auto best = run("catalogue best H100-SXM-80GB --date 2026-11-26");
    ASSERT_EQ(best.code, 0) << best.err;
    EXPECT_EQ(best.out.rfind("bare metal: ", 0), 0U) << best.out;
    EXPECT_NE(best.out.find(" is cheaper below "), std::string::npos);
    const auto month = run("catalogue best H100-SXM-80GB --longest-term 1 --date 2026-11-26");
    ASSERT_EQ(month.code, 0) << month.err;
    EXPECT_EQ(month.out.find("term 12 months"), std::string::npos) << month.out;
    EXPECT_NE(run("catalogue best H100-SXM-80GB --longest-term 0").out.find("term "), std::string::npos);
    EXPECT_EQ(run("catalogue best H100-SXM-80GB --longest-term -1").code, 2);
    const auto unknown = run("catalogue best H100");
    EXPECT_EQ(unknown.code, 1);
    EXPECT_EQ(unknown.err, "splitpoint-cli: there is no GPU \"H100\"; did you mean \"H100-80GB\"?\n");
    EXPECT_EQ(run("catalogue best h100-sxm-80gb").err,
              "splitpoint-cli: there is no GPU \"h100-sxm-80gb\"; did you mean \"H100-SXM-80GB\"?\n");
    const auto early = run("catalogue best H100-SXM-80GB --date 2020-01-01");
    EXPECT_NE(early.out.find("dated in the future"), std::string::npos) << early.out;
    EXPECT_EQ(early.out.find("days old"), std::string::npos) << early.out;
    const auto unlisted = run("catalogue list --gpu H100");
    EXPECT_EQ(unlisted.code, 1);
    EXPECT_EQ(unlisted.out, "");
    EXPECT_EQ(unlisted.err, unknown.err);
    EXPECT_NE(run("catalogue list --gpu H100-SXM-80GB").out.find(",H100-SXM-80GB,"), std::string::npos);

    const auto list = run("catalogue list");
    ASSERT_EQ(list.code, 0);
    std::string newer = list.out;
    std::ofstream(folder_ / "same.csv") << newer;
    const std::string same = "'" + (folder_ / "same.csv").string() + "'";
    EXPECT_EQ(run("catalogue diff " + same).out.rfind("0 differences, ", 0), 0U);

    ASSERT_EQ(run("new --kind training -o '" + (folder_ / "n.splitpoint").string() + "'").code, 0);
    const std::string price = "Oracle OCI,BM.GPU.A10.4,bare_metal,on_demand,0,A10-24GB,4,2,";
    const auto at = newer.find(price);
    ASSERT_NE(at, std::string::npos);
    newer.replace(at, price.size(), "Oracle OCI,BM.GPU.A10.4,bare_metal,on_demand,0,A10-24GB,4,2.5,");
    std::ofstream(folder_ / "newer.csv") << newer;
    const auto diff =
        run("catalogue diff '" + (folder_ / "newer.csv").string() + "' '" + (folder_ / "n.splitpoint").string() + "'");
    ASSERT_EQ(diff.code, 0) << diff.err;
    EXPECT_EQ(diff.out.rfind("1 difference, ", 0), 0U) << diff.out;
    EXPECT_NE(diff.out.find("2.0000 USD -> 2.5000 USD (+25.0 %)"), std::string::npos) << diff.out;
    EXPECT_NE(diff.out.find("uses no price that moved"), std::string::npos);
    EXPECT_EQ(diff.out.find("no current row"), std::string::npos) << diff.out;

    // Another unit is another product: the two lines say which is which, and so do two terms of one machine.
    std::string units = list.out;
    const std::string unit = ",bare_metal,on_demand,0,A10-24GB,4,2,", half = ",bare_metal,on_demand,0,A10-24GB,2,2,";
    units.replace(units.find(unit), unit.size(), half);
    std::ofstream(folder_ / "units.csv") << units;
    const auto unitDiff = run("catalogue diff '" + (folder_ / "units.csv").string() + "'");
    EXPECT_NE(unitDiff.out.find("new      Oracle OCI BM.GPU.A10.4, A10-24GB, bare_metal, on_demand, 2 GPUs, "), std::string::npos) << unitDiff.out;
    EXPECT_NE(unitDiff.out.find("gone     Oracle OCI BM.GPU.A10.4, A10-24GB, bare_metal, on_demand, 4 GPUs, "), std::string::npos) << unitDiff.out;

    // An offer of a scenario that has left the list is named, since no price of it can move.
    std::ofstream(folder_ / "one.csv") << list.out.substr(0, list.out.find('\n', list.out.find('\n') + 1) + 1);
    const auto left = run("catalogue diff '" + (folder_ / "one.csv").string() + "' '" + (folder_ / "n.splitpoint").string() + "'");
    EXPECT_NE(left.out.find("uses no price that moved\n  bare metal "), std::string::npos) << left.out;
    EXPECT_NE(left.out.find(", reserved 12 months, 8 GPUs, unspecified: no current row in the newer list; its price stays\n"), std::string::npos) << left.out;

    std::ofstream(folder_ / "bad.csv") << "a,b\n1,2\n";
    const auto bad = run("catalogue list --offers '" + (folder_ / "bad.csv").string() + "'");
    EXPECT_EQ(bad.code, 1);
    EXPECT_NE(bad.err.find("has no column 'provider'"), std::string::npos) << bad.err;
    std::ofstream(folder_ / "bad.csv") << "provider,product\n";
    EXPECT_EQ(run("catalogue diff '" + (folder_ / "bad.csv").string() + "'").code, 1)
        << "its columns are asked for without a row, too";
    std::ofstream(folder_ / "empty.csv") << list.out.substr(0, list.out.find('\n') + 1);
    const auto empty = run("catalogue diff '" + (folder_ / "empty.csv").string() + "'");
    EXPECT_EQ(empty.code, 1);
    EXPECT_NE(empty.err.find("empty.csv: has no rows below its header; give a list with at least one offer.\n"),
              std::string::npos)
        << empty.err;
}

}  // namespace
}  // namespace splitpoint::cli::test
