#include "ui/import/bill_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include "models/import/bill_reconciliation.h"
#include "ui/calibrate/note_label.h"
#include "ui/charts/chart_view.h"
#include "ui/import/bill_chart.h"
#include "ui/import/import_words.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {
constexpr int kNarrowInCharacters = 90;
}

BillPanel::BillPanel(QWidget* parent)
    : QWidget(parent),
      plan_(new QComboBox(this)),
      tiers_(new ChartView(this)),
      bridge_(new ChartView(this)),
      table_(new QTableWidget(this)),
      sentences_(new NoteLabel(tr("The difference in words"), NoteLabel::Tone::Plain, this)) {
    plan_->addItem(tr("the recommended plan"));
    for (const models::PlanKind each : models::kPlans)
        plan_->addItem(tr("plan %1").arg(planName(each)), static_cast<int>(each));
    plan_->setAccessibleName(tr("Plan that the bill is compared with"));
    connect(plan_, &QComboBox::activated, this, &BillPanel::refresh);
    auto* top = new QHBoxLayout;
    auto* label = new QLabel(tr("The bill against"), this);
    label->setBuddy(plan_);
    top->addWidget(label);
    top->addWidget(plan_);
    top->addStretch(1);
    table_->setAccessibleName(tr("Paid and modeled cost by tier, with the parts of the difference"));
    table_->setColumnCount(8);
    table_->setHorizontalHeaderLabels({tr("Tier"), tr("Paid"), tr("Modeled"), tr("Difference"), tr("Price"),
                                       tr("GPU-hours"), tr("Unused"), tr("One side only")});
    table_->verticalHeader()->hide();
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setWordWrap(false);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // it is as high as its rows
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (ChartView* chart : {tiers_, bridge_}) chart->setMinimumHeight(fontMetrics().height() * 11);
    charts_ = new QHBoxLayout;
    charts_->addWidget(tiers_, 2);
    charts_->addWidget(bridge_, 3);
    // One below the other over the whole width, and where there is no room for all the page scrolls.
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    auto* page = new QVBoxLayout(inside);
    page->setContentsMargins(0, 0, 4, 0);
    page->addLayout(charts_, 1);
    page->addWidget(table_);
    page->addWidget(sentences_);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The bill against the plan, in a scrolling area"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    refresh();
}

void BillPanel::fitTable() {
    QHeaderView* header = table_->horizontalHeader();
    int height = header->sizeHint().height() + table_->verticalHeader()->length() + 2 * table_->frameWidth();
    // The tiers take what the figures leave; where that would cut them off the table rolls sideways instead.
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table_->resizeColumnsToContents();
    const bool rolls = header->length() > table_->viewport()->width();
    if (!rolls) header->setSectionResizeMode(0, QHeaderView::Stretch);
    if (rolls) height += table_->horizontalScrollBar()->sizeHint().height();
    table_->setFixedHeight(height);
}

void BillPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Beside each other they would have no room for the words below their bars.
    const bool narrow = width() < fontMetrics().averageCharWidth() * kNarrowInCharacters;
    charts_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitTable();
}

void BillPanel::setBill(std::shared_ptr<const ImportedBill> bill) {
    bill_ = std::move(bill);
    refresh();
}

void BillPanel::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    refresh();
}

void BillPanel::refuse(const QString& sentence) {
    tiers_->setSpec(emptyBillChart(sentence));
    bridge_->setSpec(emptyBillChart(sentence));
    table_->setRowCount(0);
    fitTable();
    sentences_->say({sentence});
}

void BillPanel::refresh() {
    if (!bill_) return refuse(tr("Import a FOCUS bill or an AWS usage report, then it is compared with the plans."));
    if (!result_) return refuse(tr("The plans are not computed yet."));
    std::optional<models::PlanKind> plan = result_->evaluation.recommendation.plan;
    if (plan_->currentData().isValid()) plan = static_cast<models::PlanKind>(plan_->currentData().toInt());
    if (!plan) return refuse(tr("No plan serves the demand, so none is recommended; choose one to compare with."));
    const models::Scenario& scenario = *result_->scenario;
    const auto modeled = models::imports::modeledCost(result_->evaluation.plan(*plan), scenario, scenario.hours);
    const auto all = models::imports::reconcile(bill_->bill, bill_->hours, modeled);
    if (!all) {
        return refuse(wholeSentence(said(all.error().message)));
    }
    tiers_->setSpec(billChart(*all, planRole(*plan)));
    bridge_->setSpec(billBridge(*all, planRole(*plan)));
    const auto rows = billRowsShown(*all);
    table_->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const BillRowShown& shown = rows[static_cast<std::size_t>(row)];
        table_->setItem(row, 0, new QTableWidgetItem(shown.tier));
        int column = 1;
        for (const double value :
             {shown.paid, shown.modeled, shown.difference(), shown.price, shown.hours, shown.unused, shown.oneSide}) {
            auto* item = new QTableWidgetItem(billMoney(value));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, column++, item);
        }
    }
    fitTable();
    QStringList told{tr("%1, %2 hours, against plan %3 at typical prices, scaled to the same number of hours.")
                         .arg(bill_->name, QLocale().toString(bill_->hours), planName(*plan))};
    for (const auto& sentence : all->sentences) {
        told << wholeSentence(said(sentence));
    }
    sentences_->say(told);
}

QString BillPanel::asText() const {
    if (table_->rowCount() == 0) return {};
    QStringList lines;
    for (int row = -1; row < table_->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table_->columnCount(); ++column)
            cells << (row < 0 ? table_->horizontalHeaderItem(column) : table_->item(row, column))->text();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + QStringLiteral("\n\n") + sentences_->text() + u'\n';
}

BillDialog::BillDialog(EvaluationRunner& runner, QWidget* parent)
    : QDialog(parent), panel_(new BillPanel(this)), copy_(new QPushButton(tr("&Copy as text"), this)) {
    setWindowTitle(tr("Bill against plan"));
    auto* kept = new NoteLabel(tr("How long the bill is kept"), NoteLabel::Tone::Muted, this);
    kept->say({tr("A bill is no part of the scenario's file: it stays until another one is imported or Splitpoint closes, and can be imported again.")});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(copy_, QDialogButtonBox::ActionRole);
    copy_->setToolTip(tr("Copies table and sentences, for a mail or a document"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(panel_, 1);
    layout->addWidget(kept);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy_, &QPushButton::clicked, this, &BillDialog::copyText);
    const auto take = [this](const std::shared_ptr<const Evaluated>& result) {
        panel_->setResult(result);
        copy_->setEnabled(!panel_->asText().isEmpty());
    };
    connect(&runner, &EvaluationRunner::evaluated, this, take);
    connect(panel_->plan(), &QComboBox::activated, this, [this] { copy_->setEnabled(!panel_->asText().isEmpty()); });
    take(runner.latest());
    setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(24, 64)));
}

void BillDialog::setBill(std::shared_ptr<const ImportedBill> bill) {
    notCopied_ = bill ? bill->name : QString();
    panel_->setBill(std::move(bill));
    copy_->setEnabled(!panel_->asText().isEmpty());
}

void BillDialog::copyText() {
    const QString text = panel_->asText();
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text);
    notCopied_.clear();
}

}  // namespace splitpoint::ui
