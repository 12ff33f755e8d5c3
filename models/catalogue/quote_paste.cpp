#include "models/catalogue/quote_paste.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/offer_choice.h"
#include "models/files/faults.h"

namespace splitpoint::models {

namespace {

tl::unexpected<Error> refusal(std::string sentence) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(sentence)});
}

std::string trimmed(std::string_view text) {
    for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF"}) {  // no-break spaces, as spreadsheets copy them
        while (text.starts_with(space)) text.remove_prefix(space.size());
        while (text.ends_with(space)) text.remove_suffix(space.size());
    }
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

/// Letters and digits in lower case: "GPUs per node" and "gpus_per_node" are one word.
std::string bare(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) word += c;
    }
    return word;
}

struct Synonyms {
    std::string_view column;
    std::array<std::string_view, 5> words;
};
constexpr Synonyms kColumns[] = {
    {"provider", {"provider", "vendor", "seller"}},
    {"product", {"product", "name", "plan", "instance", "instancetype"}},
    {"gpu", {"gpu", "gputype", "gpumodel", "model"}},
    {"price", {"price", "pricepergpuhour", "usdpergpuhour", "pergpuhour", "priceusd"}},
    {"currency", {"currency"}},
    {"gpus", {"gpus", "gpuspernode", "gpusperunit", "nodesize", "unit"}},
    {"delivery", {"delivery", "kind"}},
    {"purchase", {"purchase", "billing"}},
    {"term", {"term", "termmonths", "months"}},
    {"region", {"region", "location"}},
    {"date", {"date", "asof", "quotedate", "quotedon"}},
    {"source", {"source", "reference", "quote", "quoteid"}},
    {"discount", {"discount", "discountshare"}},
    {"discountdate", {"discountdate", "discountasof"}},
    {"rate", {"rate", "usdpercurrency", "exchangerate", "usdrate"}},
    {"ratedate", {"ratedate", "rateasof"}},
    {"note", {"note", "notes", "remarks", "comment"}}};

std::string_view columnOf(std::string_view header) {
    const std::string word = bare(header);
    for (const auto& [column, words] : kColumns) {
        if (!word.empty() && std::find(words.begin(), words.end(), word) != words.end()) return column;
    }
    return {};
}

/// The text as CSV with commas: cells of a spreadsheet come with tabs, CSV of half of Europe with semicolons.
std::string withCommas(std::string_view text) {
    // Selections of a spreadsheet often begin with an empty row, which names no columns; it stays, since lines are counted.
    const auto begin = std::min(text.find_first_not_of("\r\n"), text.size());
    const std::string_view first = text.substr(begin, text.find('\n', begin) - begin);
    const char mark = first.find('\t') != std::string_view::npos ? '\t' : first.find(';') != std::string_view::npos ? ';' : ',';
    if (mark == ',') return std::string(text);
    std::string out;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted || (c != mark && c != ',')) out += c;
        else out += c == mark ? ',' : '\x1f';  // a comma within a cell is put back below
    }
    return out;
}

Result<double> numberOf(std::string text, const std::string& what) {
    text = trimmed(text);
    const auto comma = text.find(',');
    if (comma != std::string::npos) {
        const bool onlyOne = text.find(',', comma + 1) == std::string::npos && text.find('.') == std::string::npos;
        if (!onlyOne || text.size() - comma - 1 == 3) {
            return refusal(what + " '" + printable(text) + "' can be read in two ways; write it with a decimal point and without separators of thousands.");
        }
        text[comma] = '.';
    }
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc() || read.ptr != end || !std::isfinite(value)) {
        return refusal(what + " '" + printable(text) + "' is not a number.");
    }
    return value;
}

/// One row of the paste by the names of its columns.
class Cells {
  public:
    Cells(const CsvTable& table, std::size_t row) {
        for (const auto& header : table.columns()) {
            std::string text = table.text(row, header);
            std::replace(text.begin(), text.end(), '\x1f', ',');
            cells_[std::string(columnOf(header))] = trimmed(text);
        }
    }
    [[nodiscard]] std::string operator[](std::string_view column) const {
        const auto found = cells_.find(column);
        return found == cells_.end() ? std::string() : found->second;
    }
    [[nodiscard]] Result<std::optional<double>> number(std::string_view column, const std::string& what) const {
        const std::string text = (*this)[column];
        if (text.empty()) return std::nullopt;
        const auto value = numberOf(text, what);
        if (!value) return tl::unexpected(value.error());
        return *value;
    }

  private:
    std::map<std::string, std::string, std::less<>> cells_;
};

std::string deliveryOf(std::string_view words) {
    const std::string word = bare(words);
    if (word == "baremetal" || word == "metal") return "bare_metal";
    if (word == "vm" || word == "virtual" || word == "virtualmachine") return "virtual_machine";
    return word == "container" ? "container" : std::string(words);
}

std::string purchaseOf(std::string_view words) {
    const std::string word = bare(words);
    if (word == "ondemand" || word == "hourly") return "on_demand";
    if (word == "reserved" || word == "committed") return "reserved";
    return word == "spot" || word == "preemptible" ? "spot" : std::string(words);
}

/// "EUR 2.10", "$2.10", "2.10": the currency's code, if there is one, and the figure.
std::pair<std::string, std::string> priceParts(std::string text) {
    for (const auto& [mark, code] : {std::pair<std::string, std::string>{"$", "USD"}, {"\u20ac", "EUR"}, {"\u00a3", "GBP"},
                                     {"USD", "USD"}, {"EUR", "EUR"}, {"GBP", "GBP"}, {"CHF", "CHF"}, {"JPY", "JPY"}}) {
        if (const auto at = text.find(mark); at != std::string::npos) {
            text.erase(at, mark.size());
            return {code, trimmed(text)};
        }
    }
    return {"", text};
}

Result<double> discountOf(std::string text) {
    const bool percent = text.ends_with('%');
    if (percent) text.pop_back();
    auto share = numberOf(text, "The discount");
    if (!share) return share;
    if (!percent && *share >= 1) return refusal("The discount '" + printable(text) + "' is not clear; write 15 % or 0.15.");
    return *share / (percent ? 100.0 : 1.0);
}

Result<QuotedPrice> quotedPriceOf(const Cells& cells) {
    QuotedPrice quoted;
    const auto [code, figure] = priceParts(cells["price"]);
    quoted.currency = !cells["currency"].empty() ? cells["currency"] : !code.empty() ? code : "USD";
    if (!code.empty() && code != quoted.currency) {
        return refusal("The price is in " + printable(code) + " and the currency column says " + printable(quoted.currency) + "; make them one.");
    }
    const auto price = numberOf(figure, "The price");
    if (!price) return tl::unexpected(price.error());
    quoted.perGpuHour = *price;
    if (!cells["discount"].empty()) {
        const auto share = discountOf(cells["discount"]);
        if (!share) return tl::unexpected(share.error());
        quoted.discountShare = *share;
    }
    quoted.discountAsOf = cells["discountdate"];
    const auto rate = cells.number("rate", "The rate");
    if (!rate) return tl::unexpected(rate.error());
    quoted.usdPerUnit = *rate;
    quoted.rateAsOf = cells["ratedate"];
    return quoted;
}

Result<CatalogueOffer> quoteOf(const Cells& cells) {
    CatalogueOffer quote;
    quote.provider = cells["provider"];
    quote.product = cells["product"];
    quote.gpu = cells["gpu"];
    quote.delivery = deliveryOf(cells["delivery"]);
    quote.purchase = purchaseOf(cells["purchase"]);
    quote.region = cells["region"];
    quote.asOf = cells["date"];
    quote.source = cells["source"];
    quote.note = cells["note"];
    const auto term = cells.number("term", "The term");
    if (!term) return tl::unexpected(term.error());
    quote.termMonths = *term;
    const auto unit = cells.number("gpus", "The number of GPUs");
    if (!unit) return tl::unexpected(unit.error());
    if (*unit) {
        if (**unit != std::floor(**unit) || **unit < 1 || **unit > kMostGpusOfAUnit)
            return refusal("The number of GPUs must be a whole number from 1 to " + std::to_string(kMostGpusOfAUnit) +
                           ", or empty where it is not known.");
        quote.gpusPerNode = static_cast<int>(**unit);
    }
    if (!cells["price"].empty()) {
        auto quoted = quotedPriceOf(cells);
        if (!quoted) return tl::unexpected(quoted.error());
        quote.quoted = std::move(*quoted);
    }
    return checkedQuote(std::move(quote));
}

std::optional<std::string> priceFault(const QuotedPrice& quoted) {
    const bool isCode = quoted.currency.size() == 3 && std::all_of(quoted.currency.begin(), quoted.currency.end(),
                                                                   [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode) return "The currency must be a code of three capital letters such as USD or EUR.";
    if (!std::isfinite(quoted.perGpuHour) || quoted.perGpuHour < 0) return "The price must not be below 0; leave it empty where it is not known.";
    if (!(quoted.discountShare >= 0 && quoted.discountShare < 1)) return "The discount must be at least 0 % and below 100 %.";
    if (quoted.discountShare > 0 && !monthNumber(quoted.discountAsOf)) return "The discount needs the date it was agreed on, as YYYY-MM-DD or YYYY-MM.";
    if (quoted.usdPerUnit && !(*quoted.usdPerUnit > 0)) return "The rate must be above 0: US dollars for one " + quoted.currency + ".";
    if (quoted.usdPerUnit && quoted.currency != "USD" && !monthNumber(quoted.rateAsOf)) {
        return "The rate needs its date, as YYYY-MM-DD or YYYY-MM.";
    }
    // Kept with the quote, so it must be one that its file may hold.
    const auto isNoDate = [](const std::string& date) { return !date.empty() && !monthNumber(date); };
    if (isNoDate(quoted.discountAsOf)) return "The date of the discount must be YYYY-MM-DD or YYYY-MM, or empty where there is none.";
    if (isNoDate(quoted.rateAsOf)) return "The date of the rate must be YYYY-MM-DD or YYYY-MM, or empty where there is none.";
    return std::nullopt;
}

}  // namespace

Result<CatalogueOffer> checkedQuote(CatalogueOffer quote) {
    if (quote.provider.empty()) return refusal("A quote needs its provider.");
    if (quote.product.empty()) return refusal("A quote needs the name of the product or plan.");
    if (quote.gpu.empty()) return refusal("A quote needs its GPU.");
    if (quote.delivery != "bare_metal" && quote.delivery != "virtual_machine" && quote.delivery != "container") {
        return refusal("The delivery '" + printable(quote.delivery) + "' must be bare metal, virtual machine or container.");
    }
    if (quote.purchase != "on_demand" && quote.purchase != "reserved" && quote.purchase != "spot") {
        return refusal("The purchase '" + printable(quote.purchase) + "' must be on demand, reserved or spot.");
    }
    if (quote.termMonths && !(*quote.termMonths >= 0 && *quote.termMonths <= kLongestTermMonths)) {
        return refusal("The term must be from 0 to " + std::to_string(kLongestTermMonths) +
                       " months, or empty where it is not known.");
    }
    if (quote.monthlyCapHours && !(*quote.monthlyCapHours > 0 && *quote.monthlyCapHours <= kHoursOfALongMonth)) {
        return refusal("The cap must be above 0 and at most " + std::to_string(kHoursOfALongMonth) +
                       " hours, or empty where there is none.");
    }
    if (quote.gpusPerNode && *quote.gpusPerNode < 1) return refusal("The number of GPUs must be at least 1, or empty where it is not known.");
    if (!monthNumber(quote.asOf)) return refusal("A quote needs its date, as YYYY-MM-DD or YYYY-MM; it says '" + printable(quote.asOf) + "'.");
    if (quote.quoted) {
        if (const auto fault = priceFault(*quote.quoted)) return refusal(*fault);
    }
    quote.usdPerGpuHour = quote.quoted ? usdPerGpuHour(*quote.quoted) : std::nullopt;
    if (quote.source.empty()) quote.source = "own quote";
    quote.ownQuote = true;
    return quote;
}

PastedQuotes readPastedQuotes(std::string_view text) {
    PastedQuotes result;
    const auto table = CsvTable::parse(withCommas(text), "The paste");
    if (!table) {
        result.problems.push_back(table.error().message);
        return result;
    }
    std::map<std::string_view, int> known;
    for (const auto& header : table->columns()) ++known[columnOf(header)];
    for (const std::string_view needed : {"provider", "product", "gpu", "price", "delivery", "purchase", "date"}) {
        if (!known.contains(needed)) {
            result.problems.push_back("The first line of the paste must name the columns; '" + std::string(needed) + "' is not among them.");
            return result;
        }
    }
    for (const auto& [column, times] : known) {
        if (times > 1 && !column.empty()) {
            result.problems.push_back("Two columns of the paste mean '" + std::string(column) + "'; leave one out.");
            return result;
        }
    }
    for (std::size_t row = 0; row < table->rows(); ++row) {
        auto quote = quoteOf(Cells(*table, row));
        if (quote) result.quotes.push_back(std::move(*quote));
        else result.problems.push_back("Line " + std::to_string(table->line(row)) + ": " + quote.error().message);
    }
    if (table->rows() == 0) result.problems.push_back("The paste has column names and no rows below them.");
    return result;
}

std::string pasteExample() {
    return "provider\tproduct\tGPU\tGPUs\tdelivery\tpurchase\tterm months\tprice\tcurrency\tdiscount\tdiscount date\trate\trate date\tdate\n"
           "Example Host\tGPU-8\tH100-SXM-80GB\t8\tbare metal\treserved\t12\t2.40\tEUR\t10 %\t2026-11\t1.15\t2026-11\t2026-11\n";
}

}  // namespace splitpoint::models
