#include "ui/import/groups_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include "models/import/proposal.h"
#include "ui/calibrate/note_label.h"
#include "ui/charts/chart_view.h"
#include "ui/format/number_format.h"
#include "ui/import/import_words.h"
#include "ui/import/usage_chart.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace imports = models::imports;

namespace {

constexpr std::size_t kMostGroupRows = 200;  // a box each; those after them go with the first choice

QString everyGroup() {
    return ImportText::tr("(all)");
}

QString groupTitle(const std::string& name) {
    return name.empty() ? everyGroup() : QString::fromStdString(name);
}

}  // namespace

GroupsPanel::GroupsPanel(QWidget* parent)
    : QWidget(parent), forAll_(new QComboBox(this)), table_(new QTableWidget(this)) {
    forAll_->setAccessibleName(tr("Where all groups go"));
    table_->setAccessibleName(tr("Groups and the workloads they go to"));
    table_->setColumnCount(3);
    table_->setHorizontalHeaderLabels({tr("Group"), tr("GPU-hours"), tr("Goes to")});
    table_->verticalHeader()->hide();
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* top = new QHBoxLayout;
    auto* label = new QLabel(tr("All groups go"), this);
    label->setBuddy(forAll_);
    top->addWidget(label);
    top->addWidget(forAll_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(table_, 1);
    connect(forAll_, &QComboBox::activated, this, [this](int choice) {
        const int workloads = static_cast<int>(workloads_.size());
        ImportTarget target{ImportTarget::Kind::New, current_};
        if (choice < workloads) target = {ImportTarget::Kind::Workload, static_cast<std::size_t>(choice)};
        for (std::size_t group = 0; group < targets_.size(); ++group) setTarget(group, target);
        Q_EMIT changed();
    });
}

void GroupsPanel::setWorkloads(const QStringList& workloads, std::size_t current) {
    workloads_ = workloads;
    current_ = current;
    forAll_->clear();
    for (const QString& name : workloads_) forAll_->addItem(tr("together onto %1").arg(name));
    forAll_->addItem(tr("each to a workload of its own"));
    forAll_->setCurrentIndex(static_cast<int>(current));
}

void GroupsPanel::fillTargets(QComboBox* box) const {
    for (const QString& name : workloads_) box->addItem(tr("onto %1").arg(name));
    box->addItem(tr("a new workload"));
    box->addItem(tr("nowhere: left out"));
}

void GroupsPanel::setGroups(const imports::ImportedUsage& usage) {
    std::vector<std::string> names;
    for (const auto& group : usage.groups) names.push_back(group.name);
    const bool same = names == names_;
    if (!same) {
        targets_.assign(names.size(), {ImportTarget::Kind::Workload, current_});
        forAll_->setCurrentIndex(static_cast<int>(current_));
        names_ = names;
        table_->clearContents();
    }
    const std::size_t rows = std::min(kMostGroupRows, names.size());
    table_->setRowCount(static_cast<int>(rows));
    for (std::size_t group = 0; group < rows; ++group) {
        const int row = static_cast<int>(group);
        const auto item = [](const QString& text) {
            auto* made = new QTableWidgetItem(text);
            made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            return made;
        };
        table_->setItem(row, 0, item(groupTitle(names[group])));
        auto* hours = item(QLocale().toString(usage.groups[group].gpuHours, 'f', 0));
        hours->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, 1, hours);
        if (same && table_->cellWidget(row, 2) != nullptr) continue;
        auto* box = new QComboBox(table_);
        fillTargets(box);
        box->setAccessibleName(tr("Where %1 goes").arg(groupTitle(names[group])));
        table_->setCellWidget(row, 2, box);
        connect(box, &QComboBox::activated, this, [this, group](int choice) {
            const int workloads = static_cast<int>(workloads_.size());
            targets_[group] = choice < workloads
                                  ? ImportTarget{ImportTarget::Kind::Workload, static_cast<std::size_t>(choice)}
                              : choice == workloads ? ImportTarget{ImportTarget::Kind::New, current_}
                                                    : ImportTarget{ImportTarget::Kind::LeftOut, current_};
            Q_EMIT changed();
        });
        setTarget(group, targets_[group]);
    }
    const int unit = fontMetrics().averageCharWidth();
    table_->setColumnWidth(1, unit * 14);
    table_->setColumnWidth(2, unit * 34);
}

void GroupsPanel::setTarget(std::size_t group, const ImportTarget& target) {
    targets_[group] = target;
    auto* box = qobject_cast<QComboBox*>(table_->cellWidget(static_cast<int>(group), 2));
    if (box == nullptr) return;
    const int workloads = static_cast<int>(workloads_.size());
    box->setCurrentIndex(target.kind == ImportTarget::Kind::Workload ? static_cast<int>(target.workload)
                         : target.kind == ImportTarget::Kind::New    ? workloads
                                                                     : workloads + 1);
}

std::vector<ImportTarget> GroupsPanel::targets() const {
    return targets_;
}

JobsPanel::JobsPanel(QWidget* parent)
    : QWidget(parent),
      chart_(new ChartView(this)),
      figures_(new NoteLabel(tr("What the jobs look like"), NoteLabel::Tone::Plain, this)),
      list_(new QWidget(this)) {
    auto* listLayout = new QVBoxLayout(list_);
    listLayout->setContentsMargins(0, 0, 0, 0);
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->addWidget(list_);
    rightLayout->addWidget(figures_);
    rightLayout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(chart_, 1);
    layout->addWidget(scroll, 1);
}

void JobsPanel::setUsage(const imports::ImportedUsage& usage) {
    std::vector<imports::Proposal::Field> taken;
    for (const auto& proposal : accepted()) taken.push_back(proposal.field);
    auto* layout = list_->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    boxes_.clear();
    if (!usage.jobs) {
        proposals_.clear();
        return;
    }
    chart_->setSpec(jobSizesChart(*usage.jobs));
    figures_->say(jobSentences(usage));
    proposals_ = imports::proposals(usage);
    auto* heading =
        new QLabel(proposals_.empty() ? tr("The jobs suggest no value.") : tr("Take what the jobs suggest:"), list_);
    heading->setWordWrap(true);  // else it is as wide as it is long, and the evidence below it is cut
    layout->addWidget(heading);
    for (const auto& proposal : proposals_) {
        auto* box = new QCheckBox(tr("%1: %2").arg(proposalTitle(proposal.field), proposalValue(proposal)), list_);
        box->setChecked(std::find(taken.begin(), taken.end(), proposal.field) != taken.end());
        box->setAccessibleDescription(worded(proposal.evidence));
        auto* evidence = new NoteLabel(tr("Evidence"), NoteLabel::Tone::Muted, list_);
        evidence->setIndent(fontMetrics().averageCharWidth() * 3);
        evidence->say({worded(proposal.evidence)});
        layout->addWidget(box);
        layout->addWidget(evidence);
        boxes_ << box;
    }
}

std::vector<imports::Proposal> JobsPanel::accepted() const {
    std::vector<imports::Proposal> all;
    for (qsizetype i = 0; i < boxes_.size(); ++i) {
        if (boxes_[i]->isChecked()) all.push_back(proposals_[static_cast<std::size_t>(i)]);
    }
    return all;
}

}  // namespace splitpoint::ui
