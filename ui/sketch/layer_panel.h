#pragma once

#include <QWidget>

#include "ui/sketch/sketch_session.h"

class QFormLayout;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace splitpoint::ui {

/// The layers on the base curve, the topmost first: switch, rename, reorder, remove, add, show as a ghost, and the
/// numbers of the one in hand.
class LayerPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LayerPanel(SketchSession& session, QWidget* parent = nullptr);

    void addLayer(models::LayerKind kind);
    void moveLayer(int up);
    void removeLayer();
    [[nodiscard]] QTreeWidget* list() const { return list_; }

  Q_SIGNALS:
    /// The demand with the layers up to the one in hand; empty: no ghost.
    void ghostChanged(const std::vector<double>& gpus);

  private:
    void refresh();
    void refreshNumbers();
    void showGhost();
    void takeItem(QTreeWidgetItem* item, int column);
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] QString nameOf(std::size_t layer) const;

    SketchSession& session_;
    QTreeWidget* list_;
    QWidget* numbers_;
    QFormLayout* form_;
    QToolButton* ghost_;
    std::vector<models::DemandLayer> shown_;
    std::optional<models::Demand> shownBase_;
    std::optional<std::size_t> numbersOf_;
    std::optional<models::LayerKind> numbersKind_;
    bool filling_ = false;
};

}  // namespace splitpoint::ui
