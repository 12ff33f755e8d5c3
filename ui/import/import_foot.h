#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace splitpoint::ui {

/// What ends an import: how far reading is and what stops it, what imports, what gives up.
class ImportFoot : public QWidget {
    Q_OBJECT

  public:
    explicit ImportFoot(QWidget* parent = nullptr);

    /// @param share of the source that was read, 0 to 1
    void setProgress(double share);
    /// @param why nothing can be imported; empty: it can, unless something is being read
    void showState(bool busy, const QString& why);
    [[nodiscard]] QPushButton* stopButton() const { return stop_; }
    [[nodiscard]] QPushButton* importButton() const { return import_; }

  Q_SIGNALS:
    void stopWanted();
    void accepted();
    void rejected();

  private:
    QProgressBar* progress_;
    QPushButton* stop_;
    QPushButton* import_;
};

}  // namespace splitpoint::ui
