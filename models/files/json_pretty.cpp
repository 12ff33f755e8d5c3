#include <algorithm>
#include <cmath>
#include <cstdint>

#include "models/files/json_text.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kLineWidth = 100;
constexpr std::size_t kNumbersPerLine = 24;  // a day of hourly values
constexpr double kLargestExactWhole = 9007199254740992.0;

bool isFlat(const Json& value) {
    return std::none_of(value.begin(), value.end(),
                        [](const Json& part) { return part.is_structured() && !part.empty(); });
}

bool isNumberList(const Json& value) {
    return value.is_array() &&
           std::all_of(value.begin(), value.end(), [](const Json& part) { return part.is_number(); });
}

/// Printable ASCII that JSON has no escape for.
bool isPlain(const std::string& text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\'; });
}

class Printer {
  public:
    std::string text;

    void print(const Json& value, std::size_t indent) {
        if (!value.is_structured() || value.empty()) {
            printScalar(value);
        } else if (isNumberList(value)) {
            printNumbers(value, indent);
        } else if (!printOnOneLine(value, indent)) {
            printOnLines(value, indent);
        }
    }

  private:
    void newLine(std::size_t indent) { text.append("\n").append(indent, ' '); }

    /// The library sets up half a kilobyte for each value that it prints: what needs none of its care goes without.
    void printText(const std::string& plain) {
        text += '"';
        text += plain;
        text += '"';
    }
    void printScalar(const Json& value) {
        const auto* const words = value.get_ptr<const std::string*>();
        if (words != nullptr && isPlain(*words))
            printText(*words);
        else if (value.is_number_unsigned())
            text += std::to_string(value.get<std::uint64_t>());
        else if (value.is_number_integer())
            text += std::to_string(value.get<std::int64_t>());
        else
            text += compactJson(value);
    }
    void printKey(const std::string& key) {
        if (isPlain(key))
            printText(key);
        else
            text += compactJson(Json(key));
        text += ": ";
    }

    void printNumbers(const Json& list, std::size_t indent) {
        const bool wraps = list.size() > kNumbersPerLine;
        text += '[';
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0) text += ',';
            if (wraps && i % kNumbersPerLine == 0) {
                newLine(indent + 2);
            } else if (i > 0) {
                text += ' ';
            }
            printScalar(list[i]);
        }
        if (wraps) newLine(indent);
        text += ']';
    }

    bool printOnOneLine(const Json& value, std::size_t indent) {
        const bool listOfLists = value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& part) {
                                     return part.is_array() && isFlat(part);
                                 });
        if (!listOfLists && !isFlat(value)) return false;
        const std::size_t before = text.size();
        printParts(
            value, [&](std::size_t i) { text += i > 0 ? ", " : ""; }, indent);
        if (listOfLists || text.size() - before + indent <= kLineWidth) return true;
        text.resize(before);
        return false;
    }

    void printOnLines(const Json& value, std::size_t indent) {
        const auto separate = [&](std::size_t i) {
            text += i > 0 ? "," : "";
            newLine(indent + 2);
        };
        const char close = value.is_array() ? ']' : '}';
        printParts(value, separate, indent + 2);
        text.pop_back();
        newLine(indent);
        text += close;
    }

    template <class Separate>
    void printParts(const Json& value, Separate separate, std::size_t indent) {
        text += value.is_array() ? '[' : '{';
        std::size_t i = 0;
        for (auto part = value.begin(); part != value.end(); ++part, ++i) {
            separate(i);
            if (value.is_object()) printKey(part.key());
            print(*part, indent);
        }
        text += value.is_array() ? ']' : '}';
    }
};

}  // namespace

std::string prettyJson(const Json& value) {
    Printer printer;
    printer.print(value, 0);
    return printer.text + "\n";
}

Json jsonNumber(double value) {
    if (std::abs(value) <= kLargestExactWhole && value == std::floor(value))
        return Json(static_cast<std::int64_t>(value));
    return Json(value);
}

}  // namespace splitpoint::models
