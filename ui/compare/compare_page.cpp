#include "ui/compare/compare_page.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/chart_view.h"
#include "ui/compare/bridge_panel.h"
#include "ui/theme/control_style.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = static_cast<qsizetype>(ScenarioEvaluations::kMost);
constexpr int kMostOfTables = 64;        ///< percent of the page: the chart beside them needs the rest
constexpr auto kNeeded = "neededWidth";  ///< of a table: what its shown columns need

/// A chart of the kind that will stand here, so that the empty page shows what it is for.
ChartSpec exampleChart() {
    ChartSpec spec;
    spec.id = u"compare.example"_s;
    spec.title = ComparePage::tr("Example: effective cost of the plans");
    spec.description = ComparePage::tr("An example of what two scenarios look like side by side; no figures of yours.");
    spec.y.title = ComparePage::tr("USD per useful GPU-hour");
    spec.y.quantity = Quantity::UsdPerGpuHour;
    spec.y.maximum = 4;
    spec.x.categories = {ComparePage::tr("Bare metal"), ComparePage::tr("Virtual"), ComparePage::tr("Hybrid")};
    const auto bars = [&](const QString& name, int group, ColorRole grey, const QList<double>& values) {
        SeriesSpec series;
        series.name = name;
        series.kind = SeriesKind::StackedBar;
        series.role = grey;
        series.group = group;
        series.values = values;
        spec.series << series;
    };
    bars(ComparePage::tr("Today"), 0, ColorRole::DollarIdle, {3.1, 3.0, 2.6});
    bars(ComparePage::tr("With the new quote"), 1, ColorRole::Neutral, {3.1, 2.6, 2.4});
    return spec;
}

QLabel* heading(QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

}  // namespace

ComparePage::ComparePage(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), inputsJob_(*this, pool_), stack_(new QStackedWidget(this)), choose_(new QToolButton(this)), menu_(new QMenu(this)) {
    createEmpty();
    auto* page = new QWidget(stack_);
    choose_->setText(tr("Scenarios"));
    choose_->setAccessibleName(tr("Scenarios to compare"));
    choose_->setToolTip(tr("Choose up to four; differences are from the first"));
    choose_->setMenu(menu_);
    choose_->setPopupMode(QToolButton::InstantPopup);
    choose_->setFocusPolicy(Qt::TabFocus);
    choose_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(menu_, &QMenu::aboutToShow, this, &ComparePage::fillMenu);
    names_ = new QLabel(page);
    names_->setTextFormat(Qt::PlainText);
    names_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    copy_ = new QPushButton(tr("Copy as text"), page);
    copy_->setToolTip(tr("Both lists for a chat or a ticket"));
    connect(copy_, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        Q_EMIT reported(tr("The comparison was copied as text."));
    });
    auto* top = new QHBoxLayout;
    top->addWidget(choose_);
    top->addWidget(names_, 1);
    top->addWidget(copy_);

    auto* tables = new QWidget(page);
    inputsTitle_ = heading(tables);
    outputsTitle_ = heading(tables);
    inputs_ = addTable(tr("Inputs that differ"));
    outputs_ = addTable(tr("Outputs that moved"));
    auto* tablesLayout = new QVBoxLayout(tables);
    tablesLayout->setContentsMargins(0, 0, 0, 0);
    tablesLayout->setSpacing(2);
    tablesLayout->addWidget(inputsTitle_);
    tablesLayout->addWidget(inputs_, 2);
    tablesLayout->addWidget(outputsTitle_);
    tablesLayout->addWidget(outputs_, 3);
    chart_ = new ChartView(page);
    connect(chart_, &ChartView::reported, this, &ComparePage::reported);
    auto* split = new QSplitter(Qt::Horizontal, page);
    split->addWidget(tables);
    split->addWidget(chart_);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    connect(split, &QSplitter::splitterMoved, this, [this] { splitByHand_ = true; });
    bridge_ = new BridgePanel(page);
    connect(bridge_, &BridgePanel::reported, this, &ComparePage::reported);
    tabs_ = new QTabWidget(page);
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Views of the comparison"));
    tabs_->tabBar()->setAccessibleName(tabs_->accessibleName());
    tabs_->addTab(split, tr("Side by side"));
    tabs_->addTab(bridge_, tr("Bridge"));
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->addLayout(top);
    pageLayout->addWidget(tabs_, 1);
    stack_->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->addWidget(stack_);

    connect(&evaluations_, &ScenarioEvaluations::changed, this, &ComparePage::showAnswers);
    connect(&chances_, &ChanceRunner::changed, this, [this] {
        for (ComparedScenario& each : compared_) each.chances = chances_.chancesOf(each.scenario);
        if (compared_.size() > 1 && evaluations_.isSettled() && document_.isSettled()) showOutputs(true);
    });
    // What the edit makes of the list of scenarios is found out when the hand rests, and so is this comparison.
    const auto later = [this] {
        if (!isVisible() || document_.isInGesture()) return;
        if (document_.isSettled()) refresh();
        else markUpdating();
    };
    const auto stale = [this] { stale_ = true; };
    connect(&document_, &ScenarioDocument::scenarioChanged, this, stale);
    connect(&document_, &ScenarioDocument::scenariosChanged, this, stale);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, later, Qt::QueuedConnection);
    connect(&document_, &ScenarioDocument::scenariosChanged, this, later, Qt::QueuedConnection);
    connect(&document_, &ScenarioDocument::gestureChanged, this, later, Qt::QueuedConnection);
    connect(&document_, &ScenarioDocument::opened, this, [this] { wanted_.clear(); });
}

void ComparePage::createEmpty() {
    auto* empty = new QWidget(stack_);
    auto* words = new QLabel(tr("There is one scenario. Duplicate it, change what differs, and both stand here side by side: the "
                                "inputs that differ, the outputs that moved, and what each plan costs."), empty);
    words->setWordWrap(true);
    auto* duplicate = new QPushButton(tr("Duplicate to compare"), empty);
    duplicate->setToolTip(tr("Make a second scenario that differs only in what you then change"));
    connect(duplicate, &QPushButton::clicked, this, [this] {
        if (const Outcome made = document_.duplicateScenario(kBaselineScenario); !made) Q_EMIT refused(made.error());
    });
    auto* example = new ChartView(empty);
    example->setSpec(exampleChart());
    auto* layout = new QVBoxLayout(empty);
    layout->addWidget(words);
    layout->addWidget(duplicate, 0, Qt::AlignLeft);
    layout->addWidget(example, 1);
    stack_->addWidget(empty);
}

QTableWidget* ComparePage::addTable(const QString& name) {
    auto* table = new QTableWidget(this);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    markFocusAround(table);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QList<int> ComparePage::present(const QList<int>& wanted) {
    const ScenarioTree& tree = document_.scenarios();
    QList<int> ids;
    for (const int id : wanted) {
        if ((id == kBaselineScenario || tree.find(id) != nullptr) && !ids.contains(id) && ids.size() < kMost) ids << id;
    }
    if (ids.size() > 1) return ids;
    ids = {kBaselineScenario};
    for (const TreeEntry& entry : tree.entries()) {
        if (ids.size() < kMost) ids << entry.id;
    }
    return ids;
}

void ComparePage::compare(const QList<int>& scenarios) {
    wanted_ = scenarios.size() > 1 ? scenarios.mid(0, kMost) : QList<int>();
    if (isVisible()) refresh();
}

void ComparePage::fillMenu() {
    menu_->clear();
    const QList<int> ids = present(wanted_);
    const auto add = [&](int id) {
        QAction* action = menu_->addAction(document_.scenarioName(id));
        action->setCheckable(true);
        action->setChecked(ids.contains(id));
        action->setEnabled(ids.contains(id) ? ids.size() > 2 : ids.size() < kMost);
        connect(action, &QAction::triggered, this, [this, id](bool on) {
            QList<int> next = present(wanted_);
            if (on) next << id;
            else next.removeAll(id);
            compare(next);
        });
    };
    add(kBaselineScenario);
    for (const TreeEntry& entry : document_.scenarios().entries()) add(entry.id);
}

void ComparePage::refresh() {
    stale_ = false;
    const bool several = !document_.scenarios().isEmpty();
    stack_->setCurrentIndex(several ? 1 : 0);
    if (!several) {
        inputsJob_.cancel();
        evaluations_.request({});
        chances_.request({});
        return;
    }
    std::vector<models::ScenarioSnapshot> snapshots;
    QList<ComparedScenario> scenarios;
    for (const int id : present(wanted_)) {
        auto snapshot = document_.scenario(id);
        if (!snapshot) continue;
        scenarios << ComparedScenario{snapshot, nullptr, {}};
        snapshots.push_back(std::move(snapshot));
    }
    inputsJob_.start([scenarios](const std::stop_token&) -> models::Result<QList<ComparedRow>> { return comparedInputs(scenarios); },
                     [this](const models::Result<QList<ComparedRow>>& rows) {
                         inputRows_ = *rows;
                         showInputs();
                     });
    evaluations_.request(snapshots);
}

void ComparePage::markUpdating() {
    inputsJob_.cancel();
    evaluations_.cancel();
    chances_.cancel();
    outputsTitle_->setText(tr("Outputs that moved \u2026"));
    chart_->setUpdating(true);
}

bool ComparePage::isSettled() const {
    const bool waits = isVisible() && stale_ && !document_.isInGesture();
    return !waits && evaluations_.isSettled() && chances_.isSettled() && !inputsJob_.isBusy();
}

void ComparePage::showAnswers() {
    compared_.clear();
    QStringList names, problems;
    for (const ScenarioEvaluations::Answer& answer : evaluations_.answers()) {
        compared_ << ComparedScenario{answer.scenario, answer.evaluation, answer.problem, chances_.chancesOf(answer.scenario)};
        names << compared_.back().name();
        if (!answer.problem.isEmpty()) problems << u"%1: %2"_s.arg(names.back(), answer.problem);
    }
    if (compared_.size() < 2) return;
    const bool done = evaluations_.isSettled() && document_.isSettled();
    if (!done && names == shownNames_) {  // the answers before stay until all of the new ones are there
        outputsTitle_->setText(tr("Outputs that moved \u2026"));
        chart_->setUpdating(true);
        return;
    }
    shownNames_ = names;
    const QStringList others = names.mid(1);
    const QString sentence = tr("%1 beside %2").arg(others.join(u", "_s), names.front());
    names_->setText(problems.isEmpty() ? sentence : problems.join(QChar(u' ')));
    names_->setToolTip(names_->text());
    names_->setAccessibleName(names_->text());
    showOutputs(done);
    chart_->setUpdating(!done);
    if (done) chart_->setSpec(effectiveCostOfScenarios(compared_));
    bridge_->setScenarios(compared_);
    if (!done) return;
    std::vector<models::ScenarioSnapshot> wanted;
    for (const ComparedScenario& each : compared_) {
        if (each.evaluation) wanted.push_back(each.scenario);
    }
    chances_.request(wanted);
}

void ComparePage::showOutputs(bool done) {
    QStringList names;
    for (const ComparedScenario& each : compared_) names << each.name();
    const QList<ComparedRow> outputs = comparedOutputs(compared_);
    const qsizetype moved = movedRows(outputs);
    outputsTitle_->setText(!done ? tr("Outputs that moved \u2026") : moved == 0 ? tr("No output moved") : moved == 1 ? tr("1 output moved") : tr("%1 outputs moved").arg(moved));
    const QStringList heads = QStringList{tr("Plan"), tr("Figure"), tr("Unit")} + names;
    // The room is for the figures, which carry their signs; the unit is also the label's tool tip.
    constexpr int kUnit = 2, kFewNames = 2;
    const bool many = names.size() > kFewNames;
    const bool wasMany = outputs_->isColumnHidden(kUnit);
    outputs_->setColumnCount(static_cast<int>(heads.size()));
    outputs_->setColumnHidden(kUnit, many);  // first: a hidden column gets no width
    fill(outputs_, heads, outputs, true);
    if (auto* split = qobject_cast<QSplitter*>(chart_->parentWidget()); split != nullptr && many != wasMany) {
        const int tables = split->width() * (many ? kMostOfTables : 56) / 100;
        split->setSizes({tables, split->width() - tables});
    }
    giveTablesRoom();
}

void ComparePage::giveTablesRoom() {
    auto* split = qobject_cast<QSplitter*>(chart_->parentWidget());
    if (split == nullptr || splitByHand_ || !split->isVisible()) return;
    const int columns = std::max(inputs_->property(kNeeded).toInt(), outputs_->property(kNeeded).toInt());
    const int tables =
        std::min(columns + outputs_->verticalScrollBar()->sizeHint().width() + 2 * outputs_->frameWidth(),
                 split->width() * kMostOfTables / 100);
    if (tables > split->sizes().constFirst()) split->setSizes({tables, split->width() - tables});
}

void ComparePage::showInputs() {
    const QList<ComparedRow>& inputs = inputRows_;
    QStringList names;
    for (const ComparedScenario& each : compared_) names << each.name();
    inputsTitle_->setText(inputs.isEmpty() ? tr("No input differs") : inputs.size() == 1 ? tr("1 input differs") : tr("%1 inputs differ").arg(inputs.size()));
    fill(inputs_, QStringList{tr("Input"), tr("Unit")} + names, inputs, false);
    giveTablesRoom();
}

void ComparePage::fill(QTableWidget* table, const QStringList& heads, const QList<ComparedRow>& rows, bool groups) const {
    table->setRowCount(static_cast<int>(rows.size()));
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    const Theme& colors = themeOf(palette());
    for (int r = 0; r < table->rowCount(); ++r) {
        const ComparedRow& row = rows[r];
        QStringList cells;
        if (groups) cells << row.group;
        cells << row.label << row.unit;
        const qsizetype first = cells.size();
        cells += row.texts;
        for (int c = 0; c < table->columnCount(); ++c) {
            auto* cell = new QTableWidgetItem(cells.value(c));
            const bool isLabel = c + 2 == first && !row.unit.isEmpty();
            cell->setToolTip(isLabel ? tr("%1, %2").arg(row.label, row.unit) : cells.value(c));
            if (row.plan) cell->setData(Qt::UserRole, static_cast<int>(*row.plan));
            const qsizetype scenario = c - first;
            const bool quiet = scenario > 0 && !row.differs.value(scenario);
            if (quiet) cell->setForeground(colors.textMuted);
            if (row.unsure.value(scenario)) {
                QColor lines = colors.warning;
                lines.setAlphaF(0.35F);  // the figure stays readable
                cell->setBackground(QBrush(lines, Qt::BDiagPattern));
                cell->setToolTip(tr("%1: under %2, so that the ranges decide; narrow what decides most.")
                                     .arg(cells.value(c), formatNumber(models::kSureChance, Quantity::Percent)));
                cell->setData(Qt::AccessibleDescriptionRole, cell->toolTip());
            }
            QFont font = cell->font();
            font.setBold(scenario > 0 && !quiet);
            cell->setFont(font);
            table->setItem(r, c, cell);
        }
    }
    table->horizontalHeader()->setStretchLastSection(false);  // each column as wide as it needs
    table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 36;
    int needed = 0;
    for (int c = 0; c < table->columnCount(); ++c) {
        table->setColumnWidth(c, std::min(table->columnWidth(c), widest));
        needed += table->columnWidth(c);  // none where it is hidden
    }
    table->setProperty(kNeeded, needed);
    table->horizontalHeader()->setStretchLastSection(true);
}

LinkedPlace ComparePage::placeOf(const QModelIndex& index) {
    const QVariant plan = index.data(Qt::UserRole);
    return plan.isValid() ? LinkedPlace(AxisMeaning::Plan, plan.toDouble()) : LinkedPlace();
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ComparePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && compared_.size() > 1) {
        showAnswers();
        showInputs();
    }
}

}  // namespace splitpoint::ui
