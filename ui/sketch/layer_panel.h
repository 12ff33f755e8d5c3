#pragma once

#include <QWidget>

#include "ui/sketch/sketch_session.h"

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace splitpoint::ui {

class ImportDialog;
class LayerForm;
class LayerList;

/// The layers on the base curve, the topmost first: switch, rename, reorder, copy, remove, add, show as a ghost, and
/// the parameters of the one in hand.
class LayerPanel : public QWidget {
    Q_OBJECT

  public:
    LayerPanel(ScenarioDocument& document, SketchSession& session, QWidget* parent = nullptr);

    void addLayer(models::LayerKind kind);
    /// @param up by one; negative: down
    void moveLayer(int up);
    void copyLayer();
    void removeLayer();
    /// Opens the dialogue that imports a curve. @param file to look at first; empty: none
    ImportDialog* importCurve(const QString& file = {});
    [[nodiscard]] QTreeWidget* list() const;
    [[nodiscard]] LayerForm* form() const { return form_; }
    [[nodiscard]] QWidget* emptyState() const { return empty_; }

  Q_SIGNALS:
    /// The demand with the layers up to the one in hand; empty: no ghost.
    void ghostChanged(const std::vector<double>& gpus);
    /// Usage of another program is to be imported.
    void usageWanted();

  private:
    [[nodiscard]] QWidget* createButtons();
    [[nodiscard]] QWidget* createEmptyState();
    void refresh();
    void fillRow(QTreeWidgetItem* item, int layer);
    void refreshNumbers();
    void showGhost();
    void takeItem(QTreeWidgetItem* item, int column);
    void takeNumber(qsizetype number, double value);
    void moveRow(int fromRow, int toRow);
    void put(models::DemandLayer layer, std::size_t at, const QString& words);
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] QString nameOf(std::size_t layer) const;

    ScenarioDocument& document_;
    SketchSession& session_;
    LayerList* list_;
    LayerForm* form_;
    QWidget* empty_;
    QToolButton* ghost_;
    QList<QToolButton*> ofLayer_;  ///< buttons that need a layer in hand
    std::vector<models::DemandLayer> shown_;
    std::optional<models::Demand> shownBase_;
    bool filling_ = false;
};

}  // namespace splitpoint::ui
