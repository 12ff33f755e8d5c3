#include "ui/import/import_wish.h"

namespace splitpoint::ui {

namespace imports = models::imports;

ImportWanted ImportWish::wanted() const {
    ImportWanted wanted;
    wanted.source = source;
    wanted.kind = kind;
    wanted.reading = reading;
    wanted.guessRest = guessRest;
    wanted.choices = choices;
    wanted.quantityChosen = quantityChosen;
    wanted.choices.fromHour.reset();
    wanted.choices.hours.reset();
    if (skipHours > 0 && firstHour) wanted.choices.fromHour = *firstHour + skipHours;
    if (keepHours > 0) wanted.choices.hours = keepHours;
    return wanted;
}

QString ImportWish::where() const {
    return source->file.empty() ? words : QString::fromStdString(source->file.string());
}

void ImportWish::sayKind(imports::ImportKind said) {
    kind = said;
    reading.reset();
    quantityChosen = false;
    choices.efficiency = 1.0;
    firstHour.reset();
    skipHours = 0;
    guessRest = false;
}

void ImportWish::sayReading(const imports::Reading& said, bool layout) {
    // Other times are other hours; what was skipped of them means nothing any more.
    if (!layout &&
        (!reading || reading->timeForm.value != said.timeForm.value || reading->timeZone.value != said.timeZone.value ||
         reading->dateOrder.value != said.dateOrder.value)) {
        firstHour.reset();
        skipHours = 0;
    }
    reading = said;
    guessRest = layout;
}

void ImportWish::sayRole(const imports::Reading& looked, std::size_t column, imports::Role role) {
    imports::Reading changed = looked;
    const bool single = role == imports::Role::Time || role == imports::Role::Start || role == imports::Role::End ||
                        role == imports::Role::Submit || role == imports::Role::Duration || role == imports::Role::TimeOfDay;
    if (single) {
        for (auto& other : changed.columns) {
            if (other.role.value == role) other.role = {imports::Role::Ignored, "you said so"};
        }
    }
    changed.columns[column].role = {role, "you said so"};
    reading = changed;
    guessRest = false;
}

void ImportWish::sayQuantity(imports::Quantity quantity, const QList<MeasuredOn>& places) {
    choices.quantity = quantity;
    quantityChosen = true;
    if (quantity != imports::Quantity::Useful)
        choices.efficiency = 1.0;
    else if (!places.isEmpty())
        choices.efficiency = places.front().usefulPerGpu;
    guessRest = false;
}

void ImportWish::sayFactor(double factor) {
    if (choices.quantity == imports::Quantity::Requested)
        usefulPerRequested = factor;
    else
        choices.efficiency = factor;
    guessRest = false;
}

void ImportWish::takeLook(const ImportLook& look) {
    reading = look.reading;
    guessRest = false;
    if (!quantityChosen) choices.quantity = imports::usualQuantity(look.reading);
}

void ImportWish::takeUsage(const ImportDone& done) {
    if (done.choices.fromHour) return;
    firstHour = done.usage.firstHour;
    if (!done.choices.hours) allHours = static_cast<long long>(done.usage.gpus.size());
}

std::optional<int> ImportWish::hoursToMonday(const ImportDone& done) const {
    if (done.usage.offsets || !firstHour) return std::nullopt;
    // 1 January 1970 was a Thursday.
    const long long inWeek = ((*firstHour + 72) % 168 + 168) % 168;
    return static_cast<int>((168 - inWeek) % 168);
}

}  // namespace splitpoint::ui
