#pragma once

#include <QTreeWidget>

namespace splitpoint::ui {

/// The rows of the layers, the topmost first and the base curve last. Rows are moved by dragging and by Alt+Up and
/// Alt+Down, renamed by F2, copied by Ctrl+D, removed by Delete; what that does to the layers is the panel's affair.
class LayerList : public QTreeWidget {
    Q_OBJECT

  public:
    explicit LayerList(QWidget* parent = nullptr);

  Q_SIGNALS:
    /// A row is to stand where another one is now. The base curve neither moves nor is passed.
    void moveWanted(int fromRow, int toRow);
    void removeWanted();
    void copyWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace splitpoint::ui
