#include "ui/language/model_patterns.h"

#include <QCoreApplication>

namespace splitpoint::ui {

namespace {

constexpr const char* kCataloguePatterns[] = {
    // Tables of the catalogue: models/catalogue/csv_table.cpp, sheet.h, offers_file.cpp, catalogue_reader.cpp
    QT_TRANSLATE_NOOP("Model", "line %1 has text after a closing quote; put the whole field in quotes"),
    QT_TRANSLATE_NOOP("Model", "line %1 has %2 fields, the header has %3"),
    QT_TRANSLATE_NOOP("Model", "there is no line with column names"),
    QT_TRANSLATE_NOOP("Model", "column %1 is named twice"),
    QT_TRANSLATE_NOOP("Model", "has no column %1"),
    QT_TRANSLATE_NOOP("Model", "line %1, column %2: %3"),
    QT_TRANSLATE_NOOP("Model", "%1 is empty; a figure needs it"),
    QT_TRANSLATE_NOOP("Model", "%1 is not a number"),
    QT_TRANSLATE_NOOP("Model", "%1 must be yes or no"),
    QT_TRANSLATE_NOOP("Model", "%1 is not a known word"),
    QT_TRANSLATE_NOOP("Model", "%1 must lie between low and high"),
    QT_TRANSLATE_NOOP("Model", "%1 is not a component of the model"),
    QT_TRANSLATE_NOOP("Model", "%1 must not be below 0; leave it empty where it is not known"),
    QT_TRANSLATE_NOOP("Model", "%1 must be at most %2; leave it empty where it is not known"),
    QT_TRANSLATE_NOOP("Model", "%1 is not a month YYYY-MM or a day YYYY-MM-DD"),
    QT_TRANSLATE_NOOP("Model", "%1 is not a currency of three capital letters"),
    QT_TRANSLATE_NOOP("Model", "%1 must be below 1; 0.2 takes 20 % off"),
    QT_TRANSLATE_NOOP("Model", "%1 is empty; a discount needs its date"),
    QT_TRANSLATE_NOOP("Model", "%1 must be above 0, or empty where the rate is not known"),
    QT_TRANSLATE_NOOP("Model", "%1 must be above 0, or empty where there is none"),
    QT_TRANSLATE_NOOP("Model", "%1 is empty; a rate needs its date"),
    QT_TRANSLATE_NOOP("Model", "%1 must be a whole number from 1 to 1000000, or empty"),
    QT_TRANSLATE_NOOP("Model", "%1 is not usd_per_gpu_hour times gpus_per_node; correct the one that is wrong"),
    QT_TRANSLATE_NOOP("Model", "%1 of the catalogue is missing"),
    QT_TRANSLATE_NOOP("Model", "line %1 has no %2; a fact needs what it says, who says so, when, and how well"),
    QT_TRANSLATE_NOOP("Model", "%1 stands twice; remove one of the rows"),
    // Offers and quotes: models/catalogue/catalogue.cpp, quote_paste.cpp, like_for_like.cpp
    QT_TRANSLATE_NOOP("Model", "not bare metal"),
    QT_TRANSLATE_NOOP("Model", "bare metal, not a virtual offer"),
    QT_TRANSLATE_NOOP("Model", "sold as %1, this role needs %2"),
    QT_TRANSLATE_NOOP("Model", "reserved"),
    QT_TRANSLATE_NOOP("Model", "on_demand"),
    QT_TRANSLATE_NOOP("Model", "%1 cannot be proposed: %2"),
    QT_TRANSLATE_NOOP(
        "Model", "the bill of a month is capped at %1 h, so an hour held costs that share of 730 h of the list price"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour%2, %3 is paid by the hour in use%4"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour, %2 is paid by the hour in use"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid by the hour in use, %2 is paid every hour"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour for %2, %3 is paid by the hour in use"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid by the hour in use, %2 is paid every hour for %3"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour for %2, %3 is paid every hour for %4"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour for %2, %3 is paid every hour"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour, %2 is paid every hour for %3"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid every hour, %2 is paid every hour"),
    QT_TRANSLATE_NOOP("Model", "billing differs: %1 is paid by the hour in use, %2 is paid by the hour in use"),
    QT_TRANSLATE_NOOP("Model", "%1 and can be taken back"),
    QT_TRANSLATE_NOOP("Model", "%1, at most %2 h a month"),
    QT_TRANSLATE_NOOP("Model", "%1 months"),
    QT_TRANSLATE_NOOP("Model", "1 month"),
    QT_TRANSLATE_NOOP("Model", "month"),
    QT_TRANSLATE_NOOP("Model", "months"),
    QT_TRANSLATE_NOOP("Model",
                      "the catalogue has no bare-metal and on-demand offer of %1 dated less than three months apart; "
                      "choose another GPU or type a quote"),
    QT_TRANSLATE_NOOP("Model",
                      "of the catalogue's %1 rows that are complete machines, could be ordered, have a confirmed "
                      "delivery, a price, a unit size and a stated term of at most %2 months and were not superseded, "
                      "on bare metal or in virtual machines, the newest ones dated less than three months apart are "
                      "kept, and each role takes the lowest price per GPU-hour (then the newest date, then the name)"),
    QT_TRANSLATE_NOOP(
        "Model",
        "of the catalogue's %1 rows that are complete machines, could be ordered, have a confirmed delivery, a price, "
        "a unit size and a stated term of at most %2 months and were not superseded, on bare metal or in virtual "
        "machines of %3 GPUs, the newest ones dated less than three months apart are kept, and each role takes the "
        "lowest price per GPU-hour (then the newest date, then the name)"),
    QT_TRANSLATE_NOOP(
        "Model",
        "of the catalogue's %1 rows that are complete machines, could be ordered, have a confirmed delivery, a price, "
        "a unit size and a stated term of at most %2 months and were not superseded, on bare metal or in virtual "
        "machines of 1 GPU, the newest ones dated less than three months apart are kept, and each role takes the "
        "lowest price per GPU-hour (then the newest date, then the name)"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 can be read in two ways; write it with a decimal point and without separators of thousands"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the discount %1 can be read in two ways; write it with a decimal point and without separators of thousands"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the price %1 can be read in two ways; write it with a decimal point and without separators of thousands"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the rate %1 can be read in two ways; write it with a decimal point and without separators of thousands"),
    QT_TRANSLATE_NOOP(
        "Model",
        "the term %1 can be read in two ways; write it with a decimal point and without separators of thousands"),
    QT_TRANSLATE_NOOP("Model",
                      "the number of GPUs %1 can be read in two ways; write it with a decimal point and without "
                      "separators of thousands"),
    QT_TRANSLATE_NOOP("Model", "the discount %1 is not a number"),
    QT_TRANSLATE_NOOP("Model", "the price %1 is not a number"),
    QT_TRANSLATE_NOOP("Model", "the rate %1 is not a number"),
    QT_TRANSLATE_NOOP("Model", "the term %1 is not a number"),
    QT_TRANSLATE_NOOP("Model", "the number of GPUs %1 is not a number"),
    QT_TRANSLATE_NOOP("Model", "the discount %1 is not clear; write 15 % or 0.15"),
    QT_TRANSLATE_NOOP("Model", "the price is in %1 and the currency column says %2; make them one"),
    QT_TRANSLATE_NOOP("Model",
                      "the number of GPUs must be a whole number from 1 to %1, or empty where it is not known"),
    QT_TRANSLATE_NOOP("Model", "the currency must be a code of three capital letters such as USD or EUR"),
    QT_TRANSLATE_NOOP("Model", "the price must not be below 0; leave it empty where it is not known"),
    QT_TRANSLATE_NOOP("Model", "the discount must be at least 0 % and below 100 %"),
    QT_TRANSLATE_NOOP("Model", "the discount needs the date it was agreed on, as YYYY-MM-DD or YYYY-MM"),
    QT_TRANSLATE_NOOP("Model", "the rate must be above 0: US dollars for one %1"),
    QT_TRANSLATE_NOOP("Model", "the rate needs its date, as YYYY-MM-DD or YYYY-MM"),
    QT_TRANSLATE_NOOP("Model", "the date of the discount must be YYYY-MM-DD or YYYY-MM, or empty where there is none"),
    QT_TRANSLATE_NOOP("Model", "the date of the rate must be YYYY-MM-DD or YYYY-MM, or empty where there is none"),
    QT_TRANSLATE_NOOP("Model", "a quote needs its provider"),
    QT_TRANSLATE_NOOP("Model", "a quote needs the name of the product or plan"),
    QT_TRANSLATE_NOOP("Model", "a quote needs its GPU"),
    QT_TRANSLATE_NOOP("Model", "the delivery %1 must be bare metal, virtual machine or container"),
    QT_TRANSLATE_NOOP("Model", "the purchase %1 must be on demand, reserved or spot"),
    QT_TRANSLATE_NOOP("Model", "the term must be from 0 to %1 months, or empty where it is not known"),
    QT_TRANSLATE_NOOP("Model", "the cap must be above 0 and at most %1 hours, or empty where there is none"),
    QT_TRANSLATE_NOOP("Model", "the number of GPUs must be at least 1, or empty where it is not known"),
    QT_TRANSLATE_NOOP("Model", "a quote needs its date, as YYYY-MM-DD or YYYY-MM; it says %1"),
    QT_TRANSLATE_NOOP("Model", "the first line of the paste must name the columns; %1 is not among them"),
    QT_TRANSLATE_NOOP("Model", "two columns of the paste mean %1; leave one out"),
    QT_TRANSLATE_NOOP("Model", "the paste has column names and no rows below them"),
    QT_TRANSLATE_NOOP("Model", "the paste: %1"),
    QT_TRANSLATE_NOOP("Model", "own quote"),
};

}  // namespace

std::span<const char* const> cataloguePatterns() {
    return kCataloguePatterns;
}

}  // namespace splitpoint::ui
