#pragma once

#include <QDialog>

#include "ui/export/chart_files.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;

namespace splitpoint::ui {

/// Formats, size and scale of pictures.
class PicturesDialog : public QDialog {
    Q_OBJECT

  public:
    explicit PicturesDialog(QWidget* parent = nullptr);
    [[nodiscard]] PictureChoice choice() const;

  private:
    QCheckBox* png_;
    QCheckBox* svg_;
    QCheckBox* pdf_;
    QCheckBox* transparent_;
    QCheckBox* dark_;
    QComboBox* size_;
    QComboBox* scale_;
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
