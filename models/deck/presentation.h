#pragma once

#include <memory>
#include <string>
#include <vector>

#include "models/deck/slide.h"
#include "models/deck/slide_part.h"
#include "models/package/package.h"

namespace splitpoint::models::deck {

/// A layout of a deck that slides can take.
struct Layout {
    std::string part;
    LayoutPlaces places;
    SlideArea area;
    Look look;
};

/// A slide that is in a deck: by whom it was made, if by us.
struct KnownSlide {
    std::string part;
    std::string id;        ///< from its tag, else from the name of its source line; empty: a slide of the user
    std::string scenario;  ///< key of the scenario's name (`scenarioKey`)
};

/// A deck that slides are added to: our own empty one, a user's template, or a user's deck. Parts that are not ours are
/// kept byte for byte; what every deck shares (list of slides, relations, content types) is edited in place.
class Presentation {
  public:
    /// @errors InvalidInput, completing a sentence that begins with the file's name: no presentation, no master or
    ///         layout, a lost notes master, macros, the strict variant of the format
    [[nodiscard]] static Result<Presentation> open(package::Parts parts);

    Presentation(Presentation&&) noexcept;
    Presentation& operator=(Presentation&&) noexcept;
    ~Presentation();

    [[nodiscard]] const Look& look() const { return content_.look; }
    [[nodiscard]] const Layout& layout(bool opening) const { return opening ? opening_ : content_; }
    /// In the order of the deck.
    [[nodiscard]] Result<std::vector<KnownSlide>> slides() const;

    /// Removes all slides; what they alone used goes with `finished`.
    [[nodiscard]] Result<void> clear();
    /// Adds a slide at the end.
    /// @param scenario, sha256  what its tag says
    [[nodiscard]] Result<void> append(const Slide& slide, const std::string& scenario, const std::string& sha256,
                                      const std::string& date);
    /// Writes a slide over one that is there; its place in the deck stays.
    [[nodiscard]] Result<void> replace(const std::string& part, const Slide& slide, const std::string& scenario,
                                       const std::string& sha256, const std::string& date);
    /// Title, author and day of our own deck.
    void setProperties(const std::string& title, const std::string& subject, const std::string& date);
    /// The parts, without those that nothing refers to any more.
    [[nodiscard]] Result<package::Parts> finished();

  private:
    struct Documents;
    Presentation();
    [[nodiscard]] Result<void> readMain();
    [[nodiscard]] Result<void> readLayouts();
    [[nodiscard]] Result<std::string> notesMaster();
    [[nodiscard]] Result<void> write(const std::string& part, const Slide& slide, const std::string& scenario,
                                     const std::string& sha256, const std::string& date);
    [[nodiscard]] std::string freeName(const std::string& stem, const std::string& ending) const;

    package::Parts parts_;
    std::string main_;  ///< name of the presentation part
    Layout opening_, content_;
    std::unique_ptr<Documents> documents_;
};

/// What stands for a scenario's name where it must be short.
[[nodiscard]] std::string scenarioKey(const std::string& scenario);
/// The name of a slide's source line, by which it is found in decks whose tags another program has dropped.
[[nodiscard]] std::string sourceLineName(const std::string& slideId, const std::string& scenario);

}  // namespace splitpoint::models::deck
