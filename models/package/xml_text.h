#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitpoint::models::package {

/// What XML 1.0 forbids in a text replaced by a blank: control characters but tab and line ends, U+FFFE, U+FFFF.
/// @pre UTF-8
[[nodiscard]] std::string xmlAllowed(std::string_view text);
/// The same on one line: every control character is a blank.
[[nodiscard]] std::string xmlLine(std::string_view text);

/// Text as it may stand in XML: the five characters escaped, the rest as `xmlLine` has it.
[[nodiscard]] std::string xmlEscaped(std::string_view text);

/// A number that reads back exactly; "0" for what is not finite, which callers leave out before.
[[nodiscard]] std::string xmlNumber(double value);

/// Writes XML element by element, so that every element that was opened is closed. Elements are closed by the guard
/// that `open` returns:
///
///     XmlText xml;
///     {
///         const auto shape = xml.open("p:sp");
///         xml.leaf("p:spPr");
///     }
class XmlText {
  public:
    using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    class [[nodiscard]] Element {
      public:
        Element(XmlText& xml, std::string_view name) : xml_(xml), name_(name) {}
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;
        ~Element() { xml_.close(name_); }

      private:
        XmlText& xml_;
        std::string_view name_;
    };

    /// @param name a literal: the guard keeps a view of it
    Element open(std::string_view name, Attributes attributes = {});
    /// An element without children.
    void leaf(std::string_view name, Attributes attributes = {});
    /// An element with text alone.
    void leafText(std::string_view name, std::string_view text, Attributes attributes = {});
    /// Well-formed XML as it is.
    void raw(std::string_view xml) { text_ += xml; }

    /// With the declaration that every part begins with.
    [[nodiscard]] std::string document() const;
    [[nodiscard]] const std::string& fragment() const { return text_; }

  private:
    friend class Element;
    void begin(std::string_view name, Attributes attributes);
    void close(std::string_view name);
    std::string text_;
};

}  // namespace splitpoint::models::package
