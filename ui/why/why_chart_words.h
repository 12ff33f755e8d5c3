#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct WhyChartWords {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

}  // namespace splitpoint::ui
