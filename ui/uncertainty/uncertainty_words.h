#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct UncertaintyWords {
    Q_DECLARE_TR_FUNCTIONS(Uncertainty)
};

}  // namespace splitpoint::ui
