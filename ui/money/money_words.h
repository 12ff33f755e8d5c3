#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

}  // namespace splitpoint::ui
