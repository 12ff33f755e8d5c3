#pragma once

#include <string>
#include <vector>

#include "models/deck/deck_subject.h"
#include "models/deck/presentation.h"
#include "models/deck/skeleton.h"

namespace splitpoint::models::deck {

/// A deck of our own without slides.
[[nodiscard]] Result<Presentation> newDeck(bool dark, SlideSize size);
/// A deck from the bytes of a user's file: a template, or one to add slides to.
/// @errors InvalidInput, completing a sentence that begins with the file's name
[[nodiscard]] Result<Presentation> openDeck(std::string_view bytes);

/// Whether slides made earlier from the same scenario are updated in place, or the deck is a new one.
enum class DeckMode { New, Append };

/// The deck as the bytes of a .pptx: the same input gives the same bytes.
///
/// New: slides of the base are removed, the document's properties are set. Append: slides of the base are kept; one that
/// was made from a scenario of the same name, of the same kind, is written over where it stands, and so is every copy of
/// it; others are added at the end. Two runs over the same base give the same bytes.
/// @param subject after `prepareSlides` for the same slides
/// @param slides ids of `slideKinds`, in the order wanted; empty: all that there is material for
/// @errors InvalidInput: an unknown id; a slide named that there is no material for; a base that breaks off halfway
[[nodiscard]] Result<std::string> deckFile(Presentation base, DeckMode mode, const DeckSubject& subject,
                                           const std::vector<std::string>& slides);

/// Kinds of slides in the base that were made from this scenario before and that `deckFile` in the mode Append leaves as
/// they are, since they are not named or there is nothing more to show: numbers of another day beside those of today.
/// @param base, subject, slides  as for `deckFile`
/// @return ids of `slideKinds`, each once, in the order of the base; empty: all are made anew
[[nodiscard]] Result<std::vector<std::string>> slidesKept(const Presentation& base, const DeckSubject& subject,
                                                          const std::vector<std::string>& slides);

/// The ids that an argument like "answer,sweep" names.
/// @errors InvalidInput naming the word and all that there are
[[nodiscard]] Result<std::vector<std::string>> slideList(std::string_view argument);

}  // namespace splitpoint::models::deck
