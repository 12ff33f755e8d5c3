#include "ui/calibrate/pair_details.h"

#include <map>

#include <QCoreApplication>

#include "ui/inputs/field_parts.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
struct PairDetailsWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};
}  // namespace

QStringList pairDetails(const CalibrationPair& pair) {
    QStringList sentences;
    for (const ComponentRow& row : pair.components) {
        if (pair.refusal.isEmpty() && !row.split.isEmpty()) sentences << PairDetailsWords::tr("%1: %2.").arg(row.name, row.split);
    }
    std::map<QString, QStringList> byAdvice;
    for (const auto& component : pair.comparison.components) {
        if (component.verdict != models::calibration::Verdict::Inconclusive || component.settles.empty()) continue;
        byAdvice[worded(component.settles)] << detail::componentLabel(component.component);
    }
    for (const auto& [advice, names] : byAdvice) {
        sentences << PairDetailsWords::tr("%1: inconclusive; %2.").arg(names.join(u", "_s), advice);
    }
    return sentences;
}

}  // namespace splitpoint::ui
