#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace splitpoint::ui {

class Door;

/// What stands in the window before anything was chosen: four doors of equal size, below them the files worked on
/// lately. It asks for no account and no network, and every command of the window works beside it.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    /// @param hasGpu whether this machine has a GPU that the calibrator could measure; without one the door says so
    explicit StartPage(bool hasGpu, QWidget* parent = nullptr);

    /// Reads the list of recent files again.
    void showRecentFiles(const QStringList& files);
    void setShownAtStart(bool shown);
    /// Puts the keyboard on the first door.
    void focusFirst();

  Q_SIGNALS:
    void sampleChosen(const QString& path);
    void sketchChosen();
    void importChosen();
    void calibrationChosen();
    void exampleChosen();
    void fileChosen(const QString& file);
    void openChosen();
    /// The user wants this page at the next start, too, or not.
    void shownAtStartChanged(bool shown);

  private:
    [[nodiscard]] Door* createSamples();
    [[nodiscard]] Door* createSketch();
    [[nodiscard]] Door* createImport();
    [[nodiscard]] Door* createCalibrate(bool hasGpu);

    QPushButton* first_ = nullptr;
    QWidget* recent_;
    QCheckBox* atStart_;
};

/// Whether a driver for an NVIDIA GPU is loaded, by what Linux shows of it; false where that is not known.
[[nodiscard]] bool gpuDriverIsLoaded();

}  // namespace splitpoint::ui
