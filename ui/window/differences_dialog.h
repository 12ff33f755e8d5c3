#pragma once

#include <QDialog>

#include "ui/document/scenario_differences.h"

namespace splitpoint::ui {

/// A table of what differs between two scenarios, beside the window: it blocks nothing.
class DifferencesDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param first, second names of the two, for the column headers
    DifferencesDialog(const QString& title, const QString& first, const QString& second,
                      const std::vector<ScenarioDifference>& differences, QWidget* parent);
};

}  // namespace splitpoint::ui
