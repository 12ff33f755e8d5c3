#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Where the names, units and limits of inputs are translated.
struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

}  // namespace splitpoint::ui
