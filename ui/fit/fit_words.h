#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(Fit)
};

}  // namespace splitpoint::ui
