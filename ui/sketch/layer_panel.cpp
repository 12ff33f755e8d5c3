#include "ui/sketch/layer_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/demand/layers.h"
#include "ui/help/help_context.h"
#include "ui/sketch/import_dialog.h"
#include "ui/sketch/layer_form.h"
#include "ui/sketch/layer_list.h"
#include "ui/sketch/layer_presets.h"

namespace splitpoint::ui {

using models::DemandLayer;
using models::LayerKind;
using models::Workload;

namespace {
constexpr int kLayerRole = Qt::UserRole;
}

LayerPanel::LayerPanel(ScenarioDocument& document, SketchSession& session, QWidget* parent)
    : QWidget(parent),
      document_(document),
      session_(session),
      list_(new LayerList(this)),
      form_(new LayerForm(this)),
      empty_(createEmptyState()),
      ghost_(new QToolButton(this)) {
    setProperty(kHelpTopicProperty, QString::fromLatin1("sketching#layers"));
    list_->setAccessibleName(tr("Layers of the demand, the topmost first"));
    list_->setToolTip(
        tr("What is done to the base curve, from the bottom up. The check mark switches a layer, F2 renames "
           "it, Alt+Up and Alt+Down or the mouse move it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(list_, 1);
    layout->addWidget(empty_);
    layout->addWidget(createButtons());
    layout->addWidget(form_);
    connect(list_, &QTreeWidget::itemChanged, this, &LayerPanel::takeItem);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
        if (filling_) return;
        refreshNumbers();
        showGhost();
    });
    connect(list_, &LayerList::moveWanted, this, &LayerPanel::moveRow);
    connect(list_, &LayerList::removeWanted, this, &LayerPanel::removeLayer);
    connect(list_, &LayerList::copyWanted, this, &LayerPanel::copyLayer);
    connect(form_, &LayerForm::numberChanged, this, &LayerPanel::takeNumber);
    connect(&session_, &SketchSession::viewChanged, this, &LayerPanel::refresh);
    refresh();
}

QTreeWidget* LayerPanel::list() const {
    return list_;
}

QWidget* LayerPanel::createButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto dress = [&](QToolButton* made, const QString& text, const QString& tip) {
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(made);
        return made;
    };
    QToolButton* add = dress(new QToolButton(row), tr("Add"), tr("Put a layer on top"));
    auto* menu = new QMenu(add);
    for (std::size_t k = 0; k < models::kLayerKindCount; ++k) {
        const auto kind = static_cast<LayerKind>(k);
        if (kind == LayerKind::Drawn) continue;  // drawing makes it
        if (kind == LayerKind::Import) {
            menu->addAction(tr("Import usage\u2026"), this, &LayerPanel::usageWanted);
            menu->addAction(tr("Curve file\u2026"), this, [this] { importCurve(); });
        } else {
            menu->addAction(layerKindTitle(kind), this, [this, kind] { addLayer(kind); });
        }
    }
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    const auto button = [&](const QString& text, const QString& tip, const std::function<void()>& run) {
        QToolButton* made = dress(new QToolButton(row), text, tip);
        connect(made, &QToolButton::clicked, this, run);
        ofLayer_ << made;
        return made;
    };
    button({}, tr("Move the layer up (Alt+Up)"), [this] { moveLayer(1); })->setArrowType(Qt::UpArrow);
    button({}, tr("Move the layer down (Alt+Down)"), [this] { moveLayer(-1); })->setArrowType(Qt::DownArrow);
    button(tr("Copy"), tr("Put a copy of the layer on it (Ctrl+D)"), [this] { copyLayer(); });
    button(tr("Remove"), tr("Remove the layer (Delete)"), [this] { removeLayer(); });
    dress(ghost_, tr("Ghost"), tr("Show the demand up to the selected layer as a thin line"));
    ghost_->setCheckable(true);
    connect(ghost_, &QToolButton::toggled, this, &LayerPanel::showGhost);
    layout->addStretch(1);
    return row;
}

QWidget* LayerPanel::createEmptyState() {
    auto* empty = new QWidget(this);
    auto* layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* sentence =
        new QLabel(tr("Layers change the curve and leave what is below them as it is. Drawing makes one too."), empty);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    const QString check(QChar(0x2713));
    for (const QString& line : {tr("%1  Launch: \u00d7 1.5, 336 h from hour 2,016"), tr("%1  Growth: 30 % a year"),
                                tr("%1  Measured use: 168 hours, replaces")}) {
        auto* example = new QLabel(line.arg(check), empty);
        example->setEnabled(false);
        example->setIndent(fontMetrics().averageCharWidth());
        layout->addWidget(example);
    }
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const std::function<void()>& run) {
        auto* made = new QPushButton(text, empty);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        buttons->addWidget(made);
    };
    button(tr("Import usage\u2026"), [this] { Q_EMIT usageWanted(); });
    button(layerKindTitle(LayerKind::Growth), [this] { addLayer(LayerKind::Growth); });
    button(layerKindTitle(LayerKind::Event), [this] { addLayer(LayerKind::Event); });
    layout->addLayout(buttons);
    return empty;
}

std::optional<std::size_t> LayerPanel::current() const {
    const QTreeWidgetItem* item = list_->currentItem();
    if (item == nullptr) return std::nullopt;
    const int layer = item->data(0, kLayerRole).toInt();
    const bool known = layer >= 0 && static_cast<std::size_t>(layer) < session_.workload().demandLayers.size();
    return known ? std::optional(static_cast<std::size_t>(layer)) : std::nullopt;
}

QString LayerPanel::nameOf(std::size_t layer) const {
    const auto& each = session_.workload().demandLayers[layer];
    return each.name.empty() ? layerKindTitle(each.kind()) : QString::fromStdString(each.name);
}

void LayerPanel::fillRow(QTreeWidgetItem* item, int layer) {
    item->setData(0, kLayerRole, layer);
    if (layer < 0) {
        item->setText(0, tr("Base curve"));
        item->setText(1, baseSummary(session_.workload().demand));
        item->setData(0, Qt::CheckStateRole, QVariant());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return;
    }
    const DemandLayer& each = session_.workload().demandLayers[static_cast<std::size_t>(layer)];
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setText(0, nameOf(static_cast<std::size_t>(layer)));
    item->setText(1, layerSummary(each));
    item->setToolTip(0, nameOf(static_cast<std::size_t>(layer)));
    item->setToolTip(1, layerSummary(each));
    item->setCheckState(0, each.on ? Qt::Checked : Qt::Unchecked);
}

void LayerPanel::refresh() {
    const auto& layers = session_.workload().demandLayers;
    const auto& base = session_.workload().demand;
    if (shown_ == layers && shownBase_ && *shownBase_ == base && list_->topLevelItemCount() > 0) return;
    const auto chosen = current();
    filling_ = true;
    // A drag changes one layer many times a second: rows are kept where their number is the same.
    const int rows = static_cast<int>(layers.size()) + 1;
    while (list_->topLevelItemCount() > rows) delete list_->takeTopLevelItem(0);
    while (list_->topLevelItemCount() < rows) list_->insertTopLevelItem(0, new QTreeWidgetItem);
    for (int row = 0; row < rows; ++row) fillRow(list_->topLevelItem(row), static_cast<int>(layers.size()) - 1 - row);
    shown_ = layers;
    shownBase_ = base;
    const int wanted = chosen && *chosen < layers.size() ? static_cast<int>(layers.size() - 1 - *chosen) : 0;
    list_->setCurrentItem(list_->topLevelItem(wanted));
    filling_ = false;
    empty_->setVisible(layers.empty());
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
    } else if (item->text(0).trimmed().isEmpty()) {
        filling_ = true;
        item->setText(0, nameOf(layer));
        filling_ = false;
    } else if (item->text(0) != nameOf(layer)) {
        session_.change({tr("rename layer"), nameOf(layer), item->text(0), {}},
                        [&](Workload& w) { w.demandLayers[layer].name = item->text(0).toStdString(); });
    }
}

void LayerPanel::put(DemandLayer layer, std::size_t at, const QString& words) {
    const bool added = session_.change({words, {}, {}, {}}, [&](Workload& w) {
        w.demandLayers.insert(w.demandLayers.begin() + static_cast<std::ptrdiff_t>(at), std::move(layer));
    });
    const auto count = session_.workload().demandLayers.size();
    if (added) list_->setCurrentItem(list_->topLevelItem(static_cast<int>(count - 1 - at)));
}

void LayerPanel::addLayer(LayerKind kind) {
    const auto& gpus = session_.view().gpus;
    const double peak = gpus.empty() ? 1.0 : *std::max_element(gpus.begin(), gpus.end());
    put(newLayer(kind, peak), session_.workload().demandLayers.size(), tr("add layer %1").arg(layerKindTitle(kind)));
}

void LayerPanel::copyLayer() {
    const auto layer = current();
    if (!layer) return;
    DemandLayer copy = session_.workload().demandLayers[*layer];
    const QString old = nameOf(*layer);
    copy.name = tr("%1 (copy)").arg(old).toStdString();
    put(std::move(copy), *layer + 1, tr("copy layer %1").arg(old));
}

ImportDialog* LayerPanel::importCurve(const QString& file) {
    auto* dialog = new ImportDialog(document_.path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const DemandLayer& layer) {
        put(layer, session_.workload().demandLayers.size(), tr("import %1").arg(QString::fromStdString(layer.name)));
    });
    if (!file.isEmpty()) dialog->openFile(file);
    dialog->open();
    return dialog;
}

void LayerPanel::moveLayer(int up) {
    const int row = list_->currentIndex().row();
    moveRow(row, row - up);
}

void LayerPanel::moveRow(int fromRow, int toRow) {
    const int count = static_cast<int>(session_.workload().demandLayers.size());
    if (fromRow < 0 || fromRow >= count) return;  // the base curve stays below
    toRow = std::clamp(toRow, 0, count - 1);
    if (toRow == fromRow) return;
    const auto from = static_cast<std::size_t>(count - 1 - fromRow), to = static_cast<std::size_t>(count - 1 - toRow);
    const QString name = nameOf(from);
    session_.change(
        {toRow < fromRow ? tr("move layer %1 up").arg(name) : tr("move layer %1 down").arg(name), {}, {}, {}},
        [&](Workload& w) {
            DemandLayer moved = std::move(w.demandLayers[from]);
            w.demandLayers.erase(w.demandLayers.begin() + static_cast<std::ptrdiff_t>(from));
            w.demandLayers.insert(w.demandLayers.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
        });
    list_->setCurrentItem(list_->topLevelItem(toRow));
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
    const auto numbers = layer ? layerNumbers(session_.workload().demandLayers[*layer], session_.clock())
                               : baseNumbers(session_.workload().demand);
    QString key = QString::number(session_.workloadIndex());
    if (layer) key += QStringLiteral(" %1 %2").arg(*layer).arg(session_.workload().demandLayers[*layer].what.index());
    form_->setNumbers(key, numbers);
    for (QToolButton* each : ofLayer_) each->setEnabled(layer.has_value());
}

void LayerPanel::takeNumber(qsizetype number, double value) {
    const auto layer = current();
    const auto before = layer ? layerNumbers(session_.workload().demandLayers[*layer], session_.clock())
                              : baseNumbers(session_.workload().demand);
    if (number >= before.size()) return;
    const LayerNumber& each = before[number];
    const QLocale locale;
    const auto words = [&](double which) {
        return each.choices.isEmpty() ? locale.toString(which, 'g', 10)
                                      : each.choices.value(static_cast<qsizetype>(which));
    };
    const QString owner = layer ? nameOf(*layer) : tr("Base curve");
    session_.change(
        {tr("%1, %2").arg(owner, each.label), words(each.value), words(value), each.unit},
        [&](Workload& w) {
            if (layer)
                setLayerNumber(w.demandLayers[*layer], number, value);
            else
                setBaseNumber(w.demand, number, value);
        },
        QStringLiteral("layer %1 %2 %3")
            .arg(session_.workloadIndex())
            .arg(layer ? static_cast<int>(*layer) : -1)
            .arg(number));
    refreshNumbers();  // a refused number goes back to what holds
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
