#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

}  // namespace splitpoint::ui
