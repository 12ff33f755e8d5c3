#include "ui/map/ladder_panel.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/explore/explore_charts.h"
#include "ui/map/ladder_chart.h"
#include "ui/map/wrong_by_words.h"
#include "ui/theme/control_style.h"
#include "ui/theme/theme.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

using models::CapacityLadder;
using models::NodeCounts;

namespace {

constexpr int kColumns = 3;
constexpr int kMeaningRole = Qt::UserRole, kNodesRole = Qt::UserRole + 1;  // of the table's cells

QSpinBox* nodesBox(QWidget* parent, const QString& name) {
    auto* box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->findChild<QLineEdit*>()->setAccessibleName(name);
    box->setKeyboardTracking(false);
    return box;
}

/// The choice as a point that can be dragged from count to count.
void addHandle(ChartSpec& spec, const CapacityLadder& ladder, NodeCounts chosen) {
    const models::SweepPoint* at = ladder.at(chosen);
    if (at == nullptr || !spec.emptyReason.isEmpty()) return;
    HandleSpec handle;
    handle.id = QStringLiteral("ladder.choice");
    handle.x = chosen.bareMetal;
    handle.y = ladder.twoTiers() ? chosen.reserved : at->totalCostUsd;
    handle.movesY = ladder.twoTiers();
    handle.xStep = handle.yStep = 1.0;
    handle.accessibleName = LadderPanel::tr("Your choice of committed nodes");
    spec.handles = {handle};
}

}  // namespace

LadderPanel::LadderPanel(QWidget* parent)
    : QWidget(parent),
      chart_(new LazyChart(this)),
      controls_(new QWidget(this)),
      metal_(nodesBox(this, tr("Your choice: bare-metal nodes"))),
      reserved_(nodesBox(this, tr("Your choice: reserved nodes"))),
      reservedLabel_(new QLabel(tr("reserved"), this)),
      best_(new QPushButton(tr("Optimum"), this)),
      sentence_(new QLabel(this)),
      table_(new QTableWidget(this)) {
    createTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(chart_, 3);
    createControls();
    layout->addWidget(sentence_);
    layout->addWidget(table_, 2);
    connect(chart_, &ChartView::reported, this, &LadderPanel::reported);
    connect(chart_, &ChartView::handleMoved, this, &LadderPanel::drag);
}

void LadderPanel::createControls() {
    const auto typed = [this] { choose(NodeCounts{metal_->value(), reserved_->value()}); };
    connect(metal_, &QSpinBox::valueChanged, this, typed);
    connect(reserved_, &QSpinBox::valueChanged, this, typed);
    best_->setToolTip(tr("Back to the node counts of least cost"));
    connect(best_, &QPushButton::clicked, this, [this] { choose(std::nullopt); });
    sentence_->setWordWrap(true);
    sentence_->setAccessibleName(tr("Which mistake is the cheaper one"));
    auto* row = new QHBoxLayout(controls_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Your choice"), controls_));
    row->addWidget(metal_);
    row->addWidget(new QLabel(tr("bare metal"), controls_));
    row->addWidget(reserved_);
    row->addWidget(reservedLabel_);
    row->addStretch();
    row->addWidget(best_);
    layout()->addWidget(controls_);
}

void LadderPanel::createTable() {
    table_->setAccessibleName(tr("What being wrong by a few nodes costs"));
    table_->setColumnCount(kColumns);
    table_->setHorizontalHeaderLabels({tr("If you hold"), tr("Extra cost"), tr("In words")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    markFocusAround(table_);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // "no material difference" takes a second line where the figures leave it too little of the first.
    table_->horizontalHeader()->setSectionResizeMode(kColumns - 1, QHeaderView::Stretch);
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == kColumns - 1) table_->resizeRowsToContents();
    });
    table_->setMinimumHeight(4 * (fontMetrics().height() + 6));
}

void LadderPanel::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    if (isVisible()) refresh();
}

void LadderPanel::setUpdating(bool updating) {
    chart_->setUpdating(updating);
}

void LadderPanel::drag(const QString& /*id*/, const QPointF& nodes, HandlePhase phase) {
    if (phase == HandlePhase::Begin) beforeDrag_ = choice_;
    if (phase == HandlePhase::Cancel) return choose(beforeDrag_);
    const auto now = chosen();
    if (phase != HandlePhase::Move || !now) return;
    const CapacityLadder ladder(result_->evaluation);
    const int reserved = ladder.twoTiers() ? static_cast<int>(std::lround(nodes.y())) : now->reserved;
    choose(NodeCounts{static_cast<int>(std::lround(nodes.x())), reserved});
}

void LadderPanel::choose(std::optional<NodeCounts> nodes) {
    if (nodes == choice_) return;
    choice_ = nodes;
    refresh();
}

std::optional<NodeCounts> LadderPanel::chosen() const {
    if (!result_) return std::nullopt;
    const CapacityLadder ladder(result_->evaluation);
    if (choice_ && ladder.at(*choice_) != nullptr) return choice_;
    return ladder.best();
}

void LadderPanel::refresh() {
    if (!result_) return;
    const CapacityLadder ladder(result_->evaluation);
    const auto planned = chosen();
    const bool own = choice_ && planned == choice_ && planned != ladder.best();
    chart_->setSource([result = result_, planned] {
        const CapacityLadder its(result->evaluation);
        ChartSpec spec =
            its.twoTiers() ? ladderChart(its, planned) : costAgainstNodesChart(result->evaluation, planned);
        if (planned) addHandle(spec, its, *planned);
        return spec;
    });
    const QSignalBlocker one(metal_), two(reserved_);
    metal_->setRange(0, std::max(0, ladder.bareMetalCounts() - 1));
    reserved_->setRange(0, std::max(0, ladder.reservedCounts() - 1));
    metal_->setEnabled(planned && ladder.bareMetalCounts() > 1);
    const bool hasReserved = ladder.reservedCounts() > 1;
    reserved_->setVisible(hasReserved);
    reservedLabel_->setVisible(hasReserved);
    best_->setEnabled(own);
    metal_->setValue(planned ? planned->bareMetal : 0);
    reserved_->setValue(planned ? planned->reserved : 0);
    fillTable(ladder, planned.value_or(NodeCounts{-1, -1}));
}

void LadderPanel::fillTable(const CapacityLadder& ladder, NodeCounts planned) {
    const auto rows = wrongByRows(ladder, planned);
    // Without another count there is nothing to choose; why that is so stands in the chart.
    controls_->setVisible(!rows.empty());
    table_->setVisible(!rows.empty());
    sentence_->setText(wrongBySentence(ladder, planned));
    sentence_->setVisible(!sentence_->text().isEmpty());
    table_->setRowCount(static_cast<int>(rows.size()));
    const Theme& colors = themeOf(palette());
    for (int r = 0; r < table_->rowCount(); ++r) {
        const WrongByRow& row = rows[static_cast<std::size_t>(r)];
        const QStringList cells{row.change, row.cost, row.words};
        for (int c = 0; c < kColumns; ++c) {
            auto* cell = new QTableWidgetItem(cells[c]);
            cell->setToolTip(row.feasible
                                 ? tr("Then %1").arg(row.held)
                                 : tr("Then %1; what the unserved work is worth is not counted").arg(row.held));
            if (!row.feasible) cell->setForeground(colors.textMuted);
            if (c == 1) cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setData(kMeaningRole, static_cast<int>(row.place.meaning));
            cell->setData(kNodesRole, row.place.from);
            table_->setItem(r, c, cell);
        }
    }
    for (int c = 0; c < kColumns - 1; ++c) table_->resizeColumnToContents(c);
    table_->resizeRowsToContents();
}

LinkedPlace LadderPanel::placeOf(const QModelIndex& index) {
    if (!index.isValid()) return {};
    return {static_cast<AxisMeaning>(index.data(kMeaningRole).toInt()), index.data(kNodesRole).toDouble()};
}

void LadderPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

}  // namespace splitpoint::ui
