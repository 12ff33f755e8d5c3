#include "ui/theme/fill_pattern.h"

namespace splitpoint::ui {

// The colors of theme.cpp are chosen together with these: parts that greyscale does not tell apart differ in pattern.
FillPattern fillPatternOf(ColorRole role) {
    switch (role) {
        case ColorRole::Unserved:
        case ColorRole::DollarDisturbance:
        case ColorRole::DollarInterruption:
        case ColorRole::DollarHeadroom:
        case ColorRole::DollarOperations:
            return FillPattern::Slash;
        case ColorRole::DollarSetup:
        case ColorRole::DollarTransfer:
        case ColorRole::DollarExtra:
            return FillPattern::Backslash;
        default:
            return FillPattern::Plain;
    }
}

}  // namespace splitpoint::ui
