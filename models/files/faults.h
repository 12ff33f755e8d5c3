#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

/// A text from outside made fit for one line of a message: control characters and bad UTF-8 become '?', long texts are
/// cut.
[[nodiscard]] std::string printable(std::string_view text, std::size_t limit = 80);

/// A number as short as it can be and still read back exactly: "0.1", "1000000", "1e+20".
[[nodiscard]] std::string shortNumber(double value);

/// The known word that takes the fewest edits to reach, capital or small letters being the same, or an empty text where
/// none is near.
/// @test one letter off, swapped letters, other case, nothing alike
[[nodiscard]] std::string nearestWord(std::string_view word, std::span<const std::string_view> known);

/// The same however far it is, for messages that must name one: the fewest edits, the first of those alike. Empty where
/// there are no known words.
/// @test a slip is that of `nearestWord`; short, far, empty and very long words
[[nodiscard]] std::string nearestKey(std::string_view word, std::span<const std::string_view> known);

/// One clause about a word that nobody knows: `there is no command "rnu"; did you mean "run"?`, or the known ones where
/// none is near.
[[nodiscard]] std::string unknownWord(std::string_view kind, std::string_view word,
                                      const std::vector<std::string_view>& known);

/// `parent.key`, or `key` at the top.
[[nodiscard]] std::string joinPath(std::string_view parent, std::string_view key);
/// `parent[3]`.
[[nodiscard]] std::string joinPath(std::string_view parent, std::size_t position);

/// Everything that is wrong with one input, in the order it was found. A message is "field: what is wrong; what is
/// allowed".
class Faults {
  public:
    void add(std::string path, std::string_view problem);
    /// Like `add`, but silent where this field, a part of it or the whole it belongs to is at fault already.
    void addUnlessKnown(std::string path, std::string_view problem);

    [[nodiscard]] bool empty() const { return faults_.empty(); }
    [[nodiscard]] std::size_t count() const { return faults_.size() + dropped_; }
    /// Whether further ones are only counted, so that their messages need not be made.
    [[nodiscard]] bool full() const;
    /// The faults as errors, each message beginning with the label, where there is one. Long lists end in a count.
    [[nodiscard]] std::vector<Error> errors(std::string_view label) const;

  private:
    struct Fault {
        std::string path, problem;
    };
    std::vector<Fault> faults_;
    std::size_t dropped_ = 0;
};

}  // namespace splitpoint::models
