#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct PerformanceWords {
    Q_DECLARE_TR_FUNCTIONS(Performance)
};

}  // namespace splitpoint::ui
