#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace splitpoint::ui {

/// What is being exported, how far it is, and a way to stop it. Quick work never shows it: it comes after 300 ms.
class ExportProgress : public QWidget {
    Q_OBJECT

  public:
    explicit ExportProgress(QWidget* parent = nullptr);
    void begin(const QString& words);
    /// @param total 0: not known
    void setProgress(int done, int total);
    void end();
    [[nodiscard]] QToolButton* stopButton() const { return stop_; }

  Q_SIGNALS:
    void stopped();

  private:
    QLabel* words_;
    QProgressBar* bar_;
    QToolButton* stop_;
    QTimer* later_;
};

}  // namespace splitpoint::ui
