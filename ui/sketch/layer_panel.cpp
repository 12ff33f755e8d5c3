#include "ui/sketch/layer_panel.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "models/demand/layers.h"
#include "ui/sketch/layer_presets.h"

namespace splitpoint::ui {

using models::DemandLayer;
using models::LayerKind;
using models::Workload;

namespace {
constexpr int kLayerRole = Qt::UserRole;
}

LayerPanel::LayerPanel(SketchSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      list_(new QTreeWidget(this)),
      numbers_(new QWidget(this)),
      form_(new QFormLayout(numbers_)),
      ghost_(new QToolButton(this)) {
    list_->setColumnCount(2);
    list_->setHeaderLabels({tr("Layer"), tr("What it does")});
    list_->setRootIsDecorated(false);
    list_->setAccessibleName(tr("Layers of the demand, the topmost first"));
    list_->setToolTip(
        tr("What is done to the base curve, from the bottom up. The check mark switches a layer; F2 renames it."));
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list_->header()->setStretchLastSection(true);
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& tip, const std::function<void()>& run) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, run);
        buttons->addWidget(made);
        return made;
    };
    QToolButton* add = button(tr("Add"), tr("Put a layer on top"), {});
    auto* menu = new QMenu(add);
    for (std::size_t k = 0; k < models::kLayerKindCount; ++k) {
        const auto kind = static_cast<LayerKind>(k);
        if (kind == LayerKind::Drawn) continue;  // drawing makes it
        menu->addAction(layerKindTitle(kind), this, [this, kind] { addLayer(kind); });
    }
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    button(tr("Up"), tr("Move the layer up"), [this] { moveLayer(1); });
    button(tr("Down"), tr("Move the layer down"), [this] { moveLayer(-1); });
    button(tr("Remove"), tr("Remove the layer"), [this] { removeLayer(); });
    ghost_->setText(tr("Ghost"));
    ghost_->setCheckable(true);
    ghost_->setToolTip(tr("Show the demand up to the selected layer as a dashed line"));
    ghost_->setAccessibleName(ghost_->toolTip());
    ghost_->setFocusPolicy(Qt::StrongFocus);
    connect(ghost_, &QToolButton::toggled, this, &LayerPanel::showGhost);
    buttons->addWidget(ghost_);
    buttons->addStretch(1);
    form_->setContentsMargins(0, 2, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(list_, 1);
    layout->addLayout(buttons);
    layout->addWidget(numbers_);
    connect(list_, &QTreeWidget::itemChanged, this, &LayerPanel::takeItem);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
        if (filling_) return;
        refreshNumbers();
        showGhost();
    });
    connect(&session_, &SketchSession::viewChanged, this, &LayerPanel::refresh);
    refresh();
}

std::optional<std::size_t> LayerPanel::current() const {
    const QTreeWidgetItem* item = list_->currentItem();
    if (item == nullptr) return std::nullopt;
    const int layer = item->data(0, kLayerRole).toInt();
    return layer < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(layer));
}

QString LayerPanel::nameOf(std::size_t layer) const {
    const auto& each = session_.workload().demandLayers[layer];
    return each.name.empty() ? layerKindTitle(each.kind()) : QString::fromStdString(each.name);
}

void LayerPanel::refresh() {
    const auto& layers = session_.workload().demandLayers;
    const auto& base = session_.workload().demand;
    if (shown_ == layers && shownBase_ && shownBase_->index() == base.index() && list_->topLevelItemCount() > 0) return;
    const auto chosen = current();
    filling_ = true;
    // A drag changes one layer many times a second: rows are kept where their number is the same.
    const int rows = static_cast<int>(layers.size()) + 1;
    while (list_->topLevelItemCount() > rows) delete list_->takeTopLevelItem(0);
    while (list_->topLevelItemCount() < rows) list_->insertTopLevelItem(0, new QTreeWidgetItem);
    for (int row = 0; row < rows; ++row) {
        QTreeWidgetItem* item = list_->topLevelItem(row);
        const int layer = static_cast<int>(layers.size()) - 1 - row;
        item->setData(0, kLayerRole, layer);
        if (layer < 0) {
            static const std::array<QString, 4> forms{tr("hour by hour"), tr("from a file"), tr("a week of points"),
                                                      tr("a template")};
            item->setText(0, tr("Base curve"));
            item->setText(1, forms[base.index()]);
            item->setData(0, Qt::CheckStateRole, QVariant());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            continue;
        }
        const DemandLayer& each = layers[static_cast<std::size_t>(layer)];
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        item->setText(0, nameOf(static_cast<std::size_t>(layer)));
        item->setText(1, layerSummary(each));
        item->setToolTip(1, layerSummary(each));
        item->setCheckState(0, each.on ? Qt::Checked : Qt::Unchecked);
    }
    shown_ = layers;
    shownBase_ = base;
    const int wanted = chosen && *chosen < layers.size() ? static_cast<int>(layers.size() - 1 - *chosen) : 0;
    list_->setCurrentItem(list_->topLevelItem(wanted));
    filling_ = false;
    refreshNumbers();
    showGhost();
}

void LayerPanel::takeItem(QTreeWidgetItem* item, int column) {
    if (filling_ || column != 0) return;
    const int row = item->data(0, kLayerRole).toInt();
    if (row < 0) return;
    const auto layer = static_cast<std::size_t>(row);
    const DemandLayer& before = session_.workload().demandLayers[layer];
    const bool on = item->checkState(0) == Qt::Checked;
    if (on != before.on) {
        session_.change(
            {on ? tr("switch %1 on").arg(nameOf(layer)) : tr("switch %1 off").arg(nameOf(layer)), {}, {}, {}},
            [&](Workload& w) { w.demandLayers[layer].on = on; });
    } else if (item->text(0) != nameOf(layer)) {
        session_.change({tr("rename layer"), nameOf(layer), item->text(0), {}},
                        [&](Workload& w) { w.demandLayers[layer].name = item->text(0).toStdString(); });
    }
}

void LayerPanel::addLayer(LayerKind kind) {
    const auto& gpus = session_.view().gpus;
    const double peak = gpus.empty() ? 1.0 : *std::max_element(gpus.begin(), gpus.end());
    const bool added = session_.change({tr("add layer %1").arg(layerKindTitle(kind)), {}, {}, {}},
                                       [&](Workload& w) { w.demandLayers.push_back(newLayer(kind, peak)); });
    if (added) list_->setCurrentItem(list_->topLevelItem(0));
}

void LayerPanel::moveLayer(int up) {
    const auto layer = current();
    if (!layer) return;
    const auto count = session_.workload().demandLayers.size();
    const auto other = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(*layer) + up);
    if (other >= count) return;
    session_.change({up > 0 ? tr("move layer %1 up").arg(nameOf(*layer)) : tr("move layer %1 down").arg(nameOf(*layer)),
                     {},
                     {},
                     {}},
                    [&](Workload& w) { std::swap(w.demandLayers[*layer], w.demandLayers[other]); });
    list_->setCurrentItem(list_->topLevelItem(static_cast<int>(count - 1 - other)));
}

void LayerPanel::removeLayer() {
    const auto layer = current();
    if (!layer) return;
    session_.change({tr("remove layer %1").arg(nameOf(*layer)), {}, {}, {}}, [&](Workload& w) {
        w.demandLayers.erase(w.demandLayers.begin() + static_cast<std::ptrdiff_t>(*layer));
    });
}

void LayerPanel::refreshNumbers() {
    const auto layer = current();
    const auto numbers = layer ? layerNumbers(session_.workload().demandLayers[*layer]) : QList<LayerNumber>();
    const auto kind = layer ? std::optional(session_.workload().demandLayers[*layer].kind()) : std::nullopt;
    const bool same = numbersOf_ == layer && numbersKind_ == kind && form_->rowCount() == numbers.size();
    if (!same) {
        while (form_->rowCount() > 0) form_->removeRow(0);
        for (qsizetype n = 0; n < numbers.size(); ++n) {
            auto* box = new QDoubleSpinBox(numbers_);
            box->setDecimals(numbers[n].decimals);
            box->setRange(numbers[n].minimum, numbers[n].maximum);
            box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
            box->setKeyboardTracking(false);
            box->setSuffix(numbers[n].unit.isEmpty() ? QString() : QStringLiteral(" ") + numbers[n].unit);
            box->setAccessibleName(numbers[n].label);
            box->findChild<QLineEdit*>()->setAccessibleName(numbers[n].label);
            connect(box, &QDoubleSpinBox::valueChanged, this, [this, n, at = *layer](double value) {
                const auto before = layerNumbers(session_.workload().demandLayers[at])[n];
                const QLocale locale;
                session_.change(
                    {tr("%1, %2").arg(nameOf(at), before.label), locale.toString(before.value, 'g', 6),
                     locale.toString(value, 'g', 6), before.unit},
                    [&](Workload& w) { setLayerNumber(w.demandLayers[at], n, value); },
                    QStringLiteral("layer %1 %2 %3").arg(session_.workloadIndex()).arg(at).arg(n));
            });
            form_->addRow(numbers[n].label, box);
        }
        numbersOf_ = layer;
        numbersKind_ = kind;
    }
    for (qsizetype n = 0; n < numbers.size(); ++n) {
        auto* box = qobject_cast<QDoubleSpinBox*>(form_->itemAt(static_cast<int>(n), QFormLayout::FieldRole)->widget());
        const QSignalBlocker quiet(box);
        if (std::abs(box->value() - numbers[n].value) > 1e-9) box->setValue(numbers[n].value);
    }
}

void LayerPanel::showGhost() {
    const auto layer = current();
    std::vector<double> gpus;
    if (ghost_->isChecked()) {
        const auto& layers = session_.workload().demandLayers;
        const SketchView& view = session_.view();
        const std::size_t count = layer ? *layer + 1 : 0;
        gpus = models::demandBelow(session_.workload().demand, std::span(layers.data(), count), view.firstHour,
                                   view.hours());
        for (std::size_t i = 0; i < gpus.size(); ++i) gpus[i] *= view.growth[i];
    }
    Q_EMIT ghostChanged(gpus);
}

}  // namespace splitpoint::ui
