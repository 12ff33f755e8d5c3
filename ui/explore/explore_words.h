#pragma once

#include <QCoreApplication>

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct ExploreWords {
    Q_DECLARE_TR_FUNCTIONS(Explore)
};

}  // namespace splitpoint::ui
