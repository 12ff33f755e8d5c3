#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "models/decision/map_axis.h"
#include "models/decision/why.h"

namespace splitpoint::ui {

/// The Why panel's text in the order of the panel. Every sentence is the model's own (`models::whySentences`), so that
/// the window and `splitpoint-cli explain` say the same; here they are only put under their headings.
struct WhyWords {
    QString headline;         ///< what decides
    QString bridge, margin;   ///< the terms in a line; the margin with the model error beside it
    QStringList rivals;       ///< at most two
    QString effects;          ///< commitment and delivery effect, or why they are not separable
    QStringList constraints;  ///< that bind; empty where none does
    QString utilization;      ///< break-even use and the use in force
    QStringList switches;     ///< "Virtual wins below ...; you are at ..."
    QString exactness;
    QStringList caveats;  ///< what is not included, large jobs, terms that reach past the horizon
};

/// @test tests/ui/why: every sentence of the model has its place, none is lost
[[nodiscard]] WhyWords whyWords(const models::Why& why);

/// A switch point as a sentence, and the axis of the decision map that shows it.
struct WhyFlip {
    QString sentence;
    models::MapInput input = models::MapInput::PriceRatio;
};
/// Those that lie in range, in the order of the sentences.
[[nodiscard]] std::vector<WhyFlip> whyFlips(const models::Why& why);

/// All of it as plain text, for the clipboard and assistive tools.
[[nodiscard]] QString whyAsText(const WhyWords& words);

}  // namespace splitpoint::ui
