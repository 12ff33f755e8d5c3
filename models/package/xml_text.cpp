#include "models/package/xml_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace splitpoint::models::package {

namespace {

enum class LineEnds { Kept, Blank };

std::string cleaned(std::string_view text, LineEnds lineEnds) {
    std::string clean(text);
    for (std::size_t at = 0; at < clean.size(); ++at) {
        const char c = clean[at];
        const std::string_view rest = std::string_view(clean).substr(at, 3);
        const bool kept = lineEnds == LineEnds::Kept && (c == '\t' || c == '\n' || c == '\r' || c == 0x7F);
        if (rest == "\xEF\xBF\xBE" || rest == "\xEF\xBF\xBF") clean.replace(at, 3, " ");  // U+FFFE, U+FFFF
        else if ((static_cast<unsigned char>(c) < 0x20 || c == 0x7F) && !kept) clean[at] = ' ';
    }
    return clean;
}

}  // namespace

std::string xmlAllowed(std::string_view text) { return cleaned(text, LineEnds::Kept); }

std::string xmlLine(std::string_view text) { return cleaned(text, LineEnds::Blank); }

std::string xmlEscaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : xmlLine(text)) {
        if (c == '&') escaped += "&amp;";
        else if (c == '<') escaped += "&lt;";
        else if (c == '>') escaped += "&gt;";
        else if (c == '"') escaped += "&quot;";
        else if (c == '\'') escaped += "&apos;";
        else escaped += c;
    }
    return escaped;
}

std::string xmlNumber(double value) {
    if (!std::isfinite(value)) return "0";
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value + 0.0).ptr;
    return std::string(text.data(), end);
}

void XmlText::begin(std::string_view name, Attributes attributes) {
    text_ += '<';
    text_ += name;
    for (const auto& [key, value] : attributes) {
        text_ += ' ';
        text_ += key;
        text_ += "=\"";
        text_ += xmlEscaped(value);
        text_ += '"';
    }
}

XmlText::Element XmlText::open(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    text_ += '>';
    return Element(*this, name);
}

void XmlText::leaf(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    text_ += "/>";
}

void XmlText::leafText(std::string_view name, std::string_view text, Attributes attributes) {
    begin(name, attributes);
    text_ += '>';
    text_ += xmlEscaped(text);
    close(name);
}

void XmlText::close(std::string_view name) {
    text_ += "</";
    text_ += name;
    text_ += '>';
}

std::string XmlText::document() const {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text_;
}

}  // namespace splitpoint::models::package
