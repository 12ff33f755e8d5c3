#pragma once

#include <QWidget>

namespace splitpoint::ui {

/// What an import shows before it has a source: what to do, and which sources it knows in which form.
class ImportWelcome : public QWidget {
    Q_OBJECT

  public:
    explicit ImportWelcome(QWidget* parent = nullptr);

  protected:
    /// A dashed frame: things can be dropped here.
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace splitpoint::ui
