#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

}  // namespace splitpoint::ui
