#include "ui/import/import_body.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/calibrate/note_label.h"
#include "ui/charts/chart_view.h"
#include "ui/import/groups_panel.h"
#include "ui/import/import_welcome.h"
#include "ui/import/import_words.h"
#include "ui/import/reading_form.h"
#include "ui/import/rows_table.h"
#include "ui/import/usage_chart.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {
enum Tab { RowsTab, FindingsTab, GroupsTab, JobsTab, BillTab };
constexpr int kRightInCharacters = 42, kTabsInLines = 11;
}

ImportBody::ImportBody(QWidget* parent) : QStackedWidget(parent) {
    addWidget(new ImportWelcome(this));
    auto* halves = new QSplitter(Qt::Horizontal, this);
    reading_ = new ReadingForm(halves);
    auto* scroll = new QScrollArea(halves);
    auto* right = new QSplitter(Qt::Vertical, scroll);
    chart_ = new ChartView(right);
    chart_->setMinimumHeight(fontMetrics().height() * 9);
    right->addWidget(chart_);
    right->addWidget(createBelow());
    right->setChildrenCollapsible(false);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    // On a small or much enlarged screen both parts keep a height in which they can be read, and the half scrolls.
    scroll->setWidget(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * kRightInCharacters);
    halves->addWidget(reading_);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    addWidget(halves);
}

/// The sentence is with the tabs: it wraps to as many lines as it needs, which a splitter gives to no chart.
QWidget* ImportBody::createBelow() {
    auto* below = new QWidget;
    sentence_ = new NoteLabel(tr("The curve in numbers"), NoteLabel::Tone::Plain, below);
    createTabs();
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sentence_);
    layout->addWidget(tabs_, 1);
    return below;
}

void ImportBody::createTabs() {
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->setMinimumHeight(fontMetrics().height() * kTabsInLines);
    tabs_->addTab(rows_ = new RowsTable(tabs_), tr("Rows"));
    tabs_->addTab(findings_ = new FindingsTable(tabs_), tr("Findings"));
    tabs_->addTab(groups_ = new GroupsPanel(tabs_), tr("Groups"));
    tabs_->addTab(jobs_ = new JobsPanel(tabs_), tr("Jobs"));
    tabs_->addTab(bill_ = new BillPanel(tabs_), tr("Bill"));
    tabs_->setTabVisible(JobsTab, false);
    tabs_->setTabVisible(BillTab, false);
}

void ImportBody::showLook(const ImportLook& look, const ImportWish& wish) {
    reading_->setReading(look.reading);
    reading_->setChoices(wish.choices, wish.usefulPerRequested);
    rows_->setRows(look.reading, look.rows);
    if (currentIndex() == 0) setCurrentIndex(1);
}

void ImportBody::showUsage(const std::shared_ptr<const ImportDone>& done, const ImportWish& wish,
                           const std::shared_ptr<const ImportedBill>& bill, int horizonHours) {
    const models::imports::ImportedUsage& usage = done->usage;
    if (wish.firstHour) reading_->setSpan(wish.allHours, wish.hoursToMonday(*done), usage.hourShift);
    chart_->setSpec(usageChart(usage));
    chart_->setUpdating(false);
    sentence_->say({usageSentence(usage) + u' ' + horizonSentence(usage.gpus.size(), horizonHours),
                    worded(usage.meaning)});
    const QString addedUp = addedUpSentence(done->look->reading);
    findings_->setFindings(usage.findings, tr("Nothing was found that needs a fix: every row was taken as it is."),
                           addedUp);
    groups_->setGroups(usage);
    jobs_->setUsage(usage);
    bill_->setBill(bill);
    tabs_->setTabText(FindingsTab, tr("Findings (%1)").arg(findings_->rowCount()));
    tabs_->setTabText(GroupsTab, tr("Groups (%1)").arg(usage.groups.size()));
    tabs_->setTabVisible(JobsTab, usage.jobs.has_value());
    tabs_->setTabVisible(BillTab, usage.bill.has_value());
}

void ImportBody::showProblem(const QString& sentence) {
    chart_->setSpec(emptyUsageChart(sentence));
    sentence_->say({});
    findings_->setFindings({}, {});
    tabs_->setTabText(FindingsTab, tr("Findings"));
    tabs_->setTabVisible(JobsTab, false);
    tabs_->setTabVisible(BillTab, false);
}

}  // namespace splitpoint::ui
