#include "ui/why/why_words.h"
#include "ui/language/model_words.h"

#include <algorithm>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

WhyWords whyWords(const models::Why& why) {
    WhyWords words;
    for (const models::Reason& reason : why.sentences) {
        const QString key = QString::fromStdString(reason.key), sentence = translated(reason.sentence);
        if (key == u"decides"_s) words.headline = sentence;
        if (key == u"bridge"_s) words.bridge = sentence;
        if (key == u"margin"_s) words.margin = sentence;
        if (key == u"commitment_effect"_s) words.effects = sentence;
        if (key == u"utilization"_s) words.utilization = sentence;
        if (key == u"exactness"_s) words.exactness = sentence;
        if (key.startsWith(u"rival_"_s)) words.rivals << sentence;
        if (key.startsWith(u"binding_"_s)) words.constraints << sentence;
        if (key.startsWith(u"switch_"_s)) words.switches << sentence;
        if (key.startsWith(u"caveat_"_s)) words.caveats << sentence;
    }
    return words;
}

std::vector<WhyFlip> whyFlips(const models::Why& why) {
    std::vector<WhyFlip> flips;
    const QString prefix = u"switch_"_s;
    for (const models::Reason& reason : why.sentences) {
        const QString key = QString::fromStdString(reason.key);
        if (!key.startsWith(prefix)) continue;
        const std::string name = reason.key.substr(static_cast<std::size_t>(prefix.size()));
        const auto found = std::find(models::kSwitchInputNames.begin(), models::kSwitchInputNames.end(), name);
        if (found == models::kSwitchInputNames.end()) continue;
        const auto input = static_cast<models::SwitchInput>(found - models::kSwitchInputNames.begin());
        flips.push_back({translated(reason.sentence), models::mapInputOf(input)});
    }
    return flips;
}

QString whyAsText(const WhyWords& words) {
    QStringList lines{words.headline, words.bridge, words.margin};
    lines << words.rivals << words.effects << words.constraints << words.utilization << words.switches
          << words.exactness << words.caveats;
    lines.removeAll(QString());
    return lines.join(u"\n"_s);
}

}  // namespace splitpoint::ui
