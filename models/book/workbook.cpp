#include "models/book/workbook.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <numeric>
#include <string_view>

#include <xlsxwriter.h>

#include "models/files/file_bytes.h"
#include "models/package/package.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::book {

namespace {

constexpr std::size_t kMostTextBytes = 32'000;  // Excel: 32,767 characters a cell

/// A file's name that nobody else has, removed with its content at the end.
class TemporaryFile {
  public:
    TemporaryFile() {
        std::error_code failure;
        const auto folder = std::filesystem::temp_directory_path(failure);
        path_ = ((failure ? std::filesystem::path("/tmp") : folder) / "splitpoint-XXXXXX").string();
        const int descriptor = ::mkstemp(path_.data());
        exists_ = descriptor >= 0;
        if (exists_) ::close(descriptor);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (exists_) ::unlink(path_.c_str());
    }
    [[nodiscard]] bool exists() const { return exists_; }
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    std::string path_;
    bool exists_ = false;
};

/// At most so many bytes, whole characters.
std::string clipped(const std::string& text, std::size_t most = kMostTextBytes) {
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

/// A text as a cell holds it; cells beside a chart's own copy of them, on one line as that is.
std::string cellText(const std::string& text, bool onOneLine) {
    return clipped(onOneLine ? package::xmlLine(text) : package::xmlAllowed(text));
}

std::time_t midnightOf(const std::string& date) {
    int year = 1980, month = 1, day = 1;
    if (std::sscanf(date.c_str(), "%d-%d-%d", &year, &month, &day) != 3) return 315532800;
    const auto days = std::chrono::sys_days(std::chrono::year(year) / month / day);
    return std::chrono::system_clock::to_time_t(days);
}

/// Puts tables and charts into the library's workbook.
class SheetWriter {
  public:
    explicit SheetWriter(lxw_workbook* workbook) : workbook_(workbook) {
        head_ = workbook_add_format(workbook);
        format_set_bold(head_);
        format_set_text_wrap(head_);
        format_set_align(head_, LXW_ALIGN_VERTICAL_TOP);
    }

    void write(const Table& table) {
        sheet_ = workbook_add_worksheet(workbook_, table.sheet.c_str());
        name_ = table.sheet;
        columns_ = table.columns.size();
        for (std::size_t c = 0; c < table.columns.size(); ++c) writeColumn(table, c);
        if (table.plain) {
            for (std::size_t c = 0; c < columns_; ++c) {
                worksheet_write_string(sheet_, 0, column(c), cellText(table.columns[c].name, true).c_str(), nullptr);
            }
            return;
        }
        // On paper each table is as wide as a page.
        worksheet_set_landscape(sheet_);
        worksheet_fit_to_pages(sheet_, 1, 0);
        worksheet_freeze_panes(sheet_, 1, 1);
        if (!table.rows.empty()) {
            addTable(table);
            return;
        }
        for (std::size_t c = 0; c < columns_; ++c) {  // a table of Excel has a row at least
            worksheet_write_string(sheet_, 0, column(c), cellText(table.columns[c].name, true).c_str(), head_);
        }
    }

    void write(const SheetChart& chart, int position) {
        constexpr std::array<uint8_t, 4> kKinds{LXW_CHART_COLUMN_STACKED, LXW_CHART_COLUMN, LXW_CHART_AREA_STACKED,
                                                LXW_CHART_SCATTER_STRAIGHT};
        lxw_chart* native = workbook_add_chart(workbook_, kKinds[static_cast<std::size_t>(chart.kind)]);
        for (const SheetChartSeries& series : chart.series) addSeries(native, chart, series);
        if (chart.joinsGaps) chart_show_blanks_as(native, LXW_CHART_BLANKS_AS_CONNECTED);
        chart_title_set_name(native, chart.title.c_str());
        chart_axis_set_name(native->x_axis, chart.categoryTitle.c_str());
        chart_axis_set_name(native->y_axis, chart.valueTitle.c_str());
        chart_axis_set_num_format(native->y_axis, chart.valueFormat.c_str());
        if (chart.kind != SheetChartKind::ScatterLines && chart.labelEvery > 1) {
            chart_axis_set_interval_unit(native->x_axis, static_cast<uint16_t>(chart.labelEvery));
        }
        chart_legend_set_position(native, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options options = {};
        options.x_scale = 1.7;
        options.y_scale = 1.4;
        std::string description = chart.altText;
        options.description = description.data();
        constexpr lxw_row_t kRowsOfChart = 22;
        worksheet_insert_chart_opt(sheet_, 1 + static_cast<lxw_row_t>(position) * kRowsOfChart,
                                   static_cast<lxw_col_t>(columns_ + 1), native, &options);
    }

  private:
    static lxw_col_t column(std::size_t c) { return static_cast<lxw_col_t>(c); }

    lxw_format* formatOf(const std::string& code) {
        if (code.empty() || code == "General") return nullptr;
        lxw_format*& format = formats_[code];
        if (format == nullptr) {
            format = workbook_add_format(workbook_);
            format_set_num_format(format, code.c_str());
        }
        return format;
    }

    void writeColumn(const Table& table, std::size_t c) {
        const Column& head = table.columns[c];
        lxw_format* columnFormat = formatOf(head.format);
        const double width = head.width > 0 ? head.width : std::clamp(static_cast<double>(head.name.size()) + 3.0, 10.0, 24.0);
        worksheet_set_column(sheet_, column(c), column(c), width, nullptr);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Cell& cell = table.rows[r][c];
            const auto row = static_cast<lxw_row_t>(r + 1);
            lxw_format* format = table.rowFormats.empty() ? columnFormat : formatOf(table.rowFormats[r]);
            if (const double* number = std::get_if<double>(&cell); number != nullptr && std::isfinite(*number)) {
                worksheet_write_number(sheet_, row, column(c), sheetNumber(*number), format);
            } else if (const std::string* text = std::get_if<std::string>(&cell)) {
                worksheet_write_string(sheet_, row, column(c), cellText(*text, table.plain).c_str(), format);
            }
        }
    }

    static double sumOf(const Table& table, std::size_t c) {
        double sum = 0.0;
        for (const auto& row : table.rows) {
            if (const double* number = std::get_if<double>(&row[c])) sum += *number;
        }
        return sheetNumber(sum);
    }

    void addTable(const Table& table) {
        const bool hasTotals =
            std::any_of(table.columns.begin(), table.columns.end(), [](const Column& c) { return c.total; });
        std::vector<std::string> names;
        for (const Column& c : table.columns) names.push_back(c.name);
        std::string total = "Total";
        std::vector<lxw_table_column> columns(columns_);
        std::vector<lxw_table_column*> pointers;
        for (std::size_t c = 0; c < columns_; ++c) {
            columns[c].header = names[c].data();
            columns[c].header_format = head_;
            columns[c].format = formatOf(table.columns[c].format);
            if (hasTotals && c == 0) columns[c].total_string = total.data();
            if (table.columns[c].total) {
                columns[c].total_function = LXW_TABLE_FUNCTION_SUM;
                columns[c].total_value = sumOf(table, c);
            }
            pointers.push_back(&columns[c]);
        }
        pointers.push_back(nullptr);
        std::string name = table.name;
        lxw_table_options options = {};
        options.name = name.data();
        options.columns = pointers.data();
        options.total_row = hasTotals ? LXW_TRUE : LXW_FALSE;
        const auto last = static_cast<lxw_row_t>(table.rows.size() + (hasTotals ? 1 : 0));
        worksheet_add_table(sheet_, 0, 0, last, column(columns_ - 1), &options);
        // The library names the column alone, "[Total]", which LibreOffice cannot compute; Excel itself writes both names.
        for (std::size_t c = 0; c < columns_; ++c) {
            if (!table.columns[c].total) continue;
            const std::string formula = "=SUBTOTAL(109," + table.name + "[" + table.columns[c].name + "])";
            worksheet_write_formula_num(sheet_, last, column(c), formula.c_str(), formatOf(table.columns[c].format),
                                        sumOf(table, c));
        }
    }

    void addSeries(lxw_chart* native, const SheetChart& chart, const SheetChartSeries& series) {
        const auto first = static_cast<lxw_row_t>(chart.firstRow + 1);
        const auto last = static_cast<lxw_row_t>(chart.firstRow + chart.rows);
        lxw_chart_series* nativeSeries = chart_add_series(native, nullptr, nullptr);
        chart_series_set_categories(nativeSeries, name_.c_str(), first, column(chart.categoryColumn), last,
                                    column(chart.categoryColumn));
        chart_series_set_values(nativeSeries, name_.c_str(), first, column(series.column), last, column(series.column));
        chart_series_set_name_range(nativeSeries, name_.c_str(), 0, column(series.column));
        const auto color = static_cast<lxw_color_t>(std::stoul(series.hexColor, nullptr, 16));
        if (chart.kind != SheetChartKind::ScatterLines) {
            lxw_chart_fill fill = {};
            fill.color = color;
            chart_series_set_fill(nativeSeries, &fill);
            return;
        }
        lxw_chart_line line = {};
        line.color = color;
        line.width = 2.0F;
        line.none = series.marker ? LXW_TRUE : LXW_FALSE;
        chart_series_set_line(nativeSeries, &line);
        if (!series.marker) return;
        chart_series_set_marker_type(nativeSeries, LXW_CHART_MARKER_DIAMOND);
        chart_series_set_marker_size(nativeSeries, 10);
        lxw_chart_fill fill = {};
        fill.color = color;
        chart_series_set_marker_fill(nativeSeries, &fill);
    }

    lxw_workbook* workbook_;
    lxw_worksheet* sheet_ = nullptr;
    std::string name_;
    std::size_t columns_ = 0;
    lxw_format* head_ = nullptr;
    std::map<std::string, lxw_format*> formats_;
};

bool isPlainNumber(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(value);
}

/// A spreadsheet takes a text that begins like this for a formula; after an apostrophe it is a text.
bool readsAsFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos && !isPlainNumber(text);
}

/// The library does not notice that a temporary file of its own could not be written to its end, and packs what there is: a
/// whole part ends with its root's closing tag.
bool endsWithItsRoot(std::string_view part) {
    std::size_t root = part.find('<');
    while (root != std::string_view::npos && root + 1 < part.size() && (part[root + 1] == '?' || part[root + 1] == '!')) root = part.find('<', root + 1);
    if (root == std::string_view::npos) return false;
    const std::string_view name = part.substr(root + 1, part.find_first_of(" />\r\n\t", root + 1) - root - 1);
    const std::string_view end = part.substr(0, part.find_last_not_of(" \r\n\t") + 1);
    return end.ends_with("</" + std::string(name) + ">") || (end.ends_with("/>") && end.rfind('<') == root);
}

/// @pre the whole file
Result<std::string> wholeWorkbook(Result<std::string> bytes) {
    if (!bytes) return bytes;
    const auto parts = package::unpack(*bytes);
    const bool whole = parts && std::all_of(parts->begin(), parts->end(), [](const auto& part) {
        return !(part.first.ends_with(".xml") || part.first.ends_with(".rels")) || endsWithItsRoot(part.second);
    });
    if (!whole) return tl::unexpected(Error{ErrorKind::Io, "a workbook came out cut; the temporary folder is full: make room, or set TMPDIR to another folder"});
    return bytes;
}

}  // namespace

double sheetNumber(double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.15g", value);
    double kept = value;
    std::from_chars(text.data(), text.data() + text.size(), kept);
    return kept + 0.0;
}

Workbook::Workbook(std::string date, std::string title) : date_(std::move(date)), title_(std::move(title)) {}

void Workbook::add(const Table& table) { sheets_.push_back({table, {}}); }

void Workbook::add(const SheetChart& chart, int position) { sheets_.back().charts.emplace_back(chart, position); }

Result<std::string> Workbook::bytes() {
    const auto failed = [](const std::string& why) {
        return tl::unexpected(Error{ErrorKind::Io, "a workbook could not be made (" + why + "); is the temporary folder full?"});
    };
    const TemporaryFile file;
    if (!file.exists()) return failed("no temporary file");
    lxw_workbook* workbook = workbook_new(file.path().c_str());
    if (workbook == nullptr) return failed("no temporary file");
    lxw_doc_properties properties = {};
    std::string author = "Splitpoint " SPLITPOINT_VERSION;
    std::string title = clipped(package::xmlLine(title_), 200);
    properties.title = title.data();
    properties.author = author.data();
    properties.created = midnightOf(date_);
    workbook_set_properties(workbook, &properties);
    SheetWriter writer(workbook);
    for (const Content& content : sheets_) {
        writer.write(content.table);
        for (const auto& [chart, position] : content.charts) writer.write(chart, position);
    }
    const lxw_error error = workbook_close(workbook);
    if (error != LXW_NO_ERROR) return failed(lxw_strerror(error));
    return wholeWorkbook(readBytes(file.path()));
}

std::string csvOf(const Table& table) {
    const auto quoted = [](std::string text) {
        if (readsAsFormula(text)) text.insert(0, 1, '\'');
        if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
        std::string result = "\"";
        for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
        return result + "\"";
    };
    const auto textOf = [&](const Cell& cell) {
        if (const std::string* text = std::get_if<std::string>(&cell)) return quoted(*text);
        const double* number = std::get_if<double>(&cell);
        if (number == nullptr || !std::isfinite(*number)) return std::string();
        std::array<char, 40> digits{};
        return std::string(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *number + 0.0).ptr);
    };
    std::string csv;
    for (std::size_t c = 0; c < table.columns.size(); ++c) csv += (c > 0 ? "," : "") + quoted(table.columns[c].name);
    csv += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) csv += (c > 0 ? "," : "") + textOf(row[c]);
        csv += '\n';
    }
    return csv;
}

}  // namespace splitpoint::models::book
