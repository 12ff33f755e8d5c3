#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct DemandWords {
    Q_DECLARE_TR_FUNCTIONS(Demand)
};

}  // namespace splitpoint::ui
