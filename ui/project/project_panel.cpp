#include "ui/project/project_panel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/document/demand_edit.h"
#include "ui/document/recent_files.h"
#include "ui/format/number_format.h"
#include "ui/project/samples.h"
#include "ui/scenarios/scenarios_panel.h"
#include "ui/theme/control_style.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Tier;

namespace {

enum Role { KindRole = Qt::UserRole, ValueRole };
enum class Kind { Heading, Workload, Offer, Calibration, Sample, File };

QTreeWidgetItem* addItem(QTreeWidgetItem* parent, const QString& text, const QString& detail, Kind kind, const QVariant& value) {
    auto* item = new QTreeWidgetItem(parent, {text, detail});
    item->setData(0, KindRole, static_cast<int>(kind));
    item->setData(0, ValueRole, value);
    item->setToolTip(0, detail.isEmpty() ? text : u"%1\n%2"_s.arg(text, detail));
    item->setToolTip(1, item->toolTip(0));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QTreeWidgetItem* addHeading(QTreeWidget* tree, const QString& text) {
    auto* item = new QTreeWidgetItem(tree, {text});
    item->setData(0, KindRole, static_cast<int>(Kind::Heading));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

QString tierTitle(Tier tier) {
    switch (tier) {
        case Tier::BareMetal: return ProjectPanel::tr("Bare metal");
        case Tier::Reserved: return ProjectPanel::tr("Reserved virtual");
        case Tier::OnDemand: return ProjectPanel::tr("On demand");
        case Tier::Spot: return ProjectPanel::tr("Spot");
    }
    return {};
}

}  // namespace

ProjectPanel::ProjectPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), tree_(new QTreeWidget(this)) {
    tree_->setColumnCount(2);
    tree_->setHeaderHidden(true);
    tree_->setAccessibleName(tr("Project"));
    tree_->setAccessibleDescription(tr("Workloads, offers, calibration and files"));
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(fontMetrics().averageCharWidth() * 2);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    tree_->setTabKeyNavigation(false);
    markFocusAround(tree_);
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    workloads_ = addHeading(tree_, tr("Workloads"));
    offers_ = addHeading(tree_, tr("Offers"));
    calibration_ = addHeading(tree_, tr("Calibration"));
    files_ = addHeading(tree_, tr("Files"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 0, 0);
    scenarioTree_ = new ScenariosPanel(document_, this);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(tree_);
    halves->addWidget(scenarioTree_);
    halves->setChildrenCollapsible(false);
    halves->setSizes({420, 260});
    halves->setStretchFactor(0, 1);
    layout->addWidget(halves);
    connect(scenarioTree_, &ScenariosPanel::refused, this, &ProjectPanel::refused);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);

    connect(tree_, &QTreeWidget::itemActivated, this, &ProjectPanel::activate);
    connect(tree_, &QTreeWidget::itemChanged, this, &ProjectPanel::rename);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item == nullptr || item->data(0, KindRole).toInt() != static_cast<int>(Kind::Workload)) return;
        selected_ = item->data(0, ValueRole).toInt();
        Q_EMIT workloadSelected(selected_);
    });
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &ProjectPanel::refresh);
    connect(&document_, &ScenarioDocument::pathChanged, this, &ProjectPanel::fillFiles);
    fillFiles();
    refresh();
}

void ProjectPanel::refresh() {
    const QSignalBlocker quiet(tree_);
    fillWorkloads();
    fillOffers();
    fillCalibration();
}

/// With layers, as the page of the demand says it. Most edits leave a workload's demand as it is: its curve over the
/// whole horizon is not made again for them.
const std::vector<double>& ProjectPanel::means() {
    const models::ScenarioSnapshot now = document_.snapshot();
    std::vector<double> means;
    for (std::size_t w = 0; w < now->workloads.size(); ++w) {
        const models::Workload& workload = now->workloads[w];
        const models::Workload* before = meansOf_ && meansOf_->hours == now->hours && w < meansOf_->workloads.size()
                                             ? &meansOf_->workloads[w]
                                             : nullptr;
        const bool same = before != nullptr && before->demand == workload.demand &&
                          before->demandLayers == workload.demandLayers &&
                          before->growthPerYear.typical == workload.growthPerYear.typical;
        means.push_back(same ? means_[w] : meanOf(workload, now->hours));
    }
    means_ = std::move(means);
    meansOf_ = now;
    return means_;
}

void ProjectPanel::fillWorkloads() {
    const auto& workloads = document_.snapshot()->workloads;
    const std::vector<double>& means = this->means();
    while (workloads_->childCount() > static_cast<int>(workloads.size())) delete workloads_->takeChild(workloads_->childCount() - 1);
    for (int w = 0; w < static_cast<int>(workloads.size()); ++w) {
        const auto& workload = workloads[static_cast<std::size_t>(w)];
        QTreeWidgetItem* item = workloads_->child(w);
        if (item == nullptr) {
            item = addItem(workloads_, {}, {}, Kind::Workload, w);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        const QString name = QString::fromStdString(workload.name);
        const QString mean = formatWithUnit(means[static_cast<std::size_t>(w)], Quantity::Gpus);
        item->setText(0, name);
        item->setText(1, mean);
        item->setToolTip(0, tr("%1: mean %2. F2 renames it.").arg(name, mean));
    }
    selected_ = std::clamp(selected_, 0, std::max(0, workloads_->childCount() - 1));
    if (tree_->currentItem() == nullptr && workloads_->childCount() > 0) tree_->setCurrentItem(workloads_->child(selected_));
}

void ProjectPanel::fillOffers() {
    for (const Tier tier : models::kTiers) {
        const auto& offer = document_.snapshot()->offer(tier);
        const int row = static_cast<int>(models::index(tier));
        QTreeWidgetItem* item = offers_->child(row);
        if (item == nullptr) item = addItem(offers_, tierTitle(tier), {}, Kind::Offer, row);
        const QString price =
            offer ? formatNumber(offer->usdPerGpuHour.typical, Quantity::UsdPerGpuHour) : tr("choose\u2026");
        item->setText(1, price);
        const QString name = offer ? QString::fromStdString(offer->name) : tr("No offer in this role");
        // The role first: where the tree is narrow, it is cut.
        item->setToolTip(
            0, tr("%1\nUSD per GPU-hour. Enter chooses another offer").arg(u"%1: %2"_s.arg(tierTitle(tier), name)));
        item->setToolTip(1, item->toolTip(0));
    }
}

void ProjectPanel::fillCalibration() {
    QTreeWidgetItem* item = calibration_->child(0);
    if (item == nullptr) {
        item = addItem(calibration_, {}, {}, Kind::Calibration, u"delivery."_s);
        item->setFirstColumnSpanned(true);
    }
    const ProvenanceKind kind = document_.provenance().overheads();
    item->setText(
        0, document_.provenance().hasExampleOverheads() ? tr("From example data")
           : kind == ProvenanceKind::Measured           ? tr("Measured here")
           : kind == ProvenanceKind::Typed || hasUnsourcedOverheads(document_.provenance(), *document_.snapshot())
               ? tr("Not calibrated (typed)")
           : hasNoOverheads(document_.provenance(), *document_.snapshot()) ? tr("No overheads given")
                                                                           : tr("Not calibrated (built-in)"));
    const QString words = overheadWords(document_.provenance(), *document_.snapshot());
    item->setToolTip(0, tr("%1.\nEnter opens the page Calibrate, where they are measured; they can be typed under Inputs, Overheads.")
                            .arg(words.at(0).toUpper() + words.mid(1)));
}

void ProjectPanel::showRecentFiles(bool shown) {
    recentShown_ = shown;
    fillFiles();
}

void ProjectPanel::fillFiles() {
    const QSignalBlocker quiet(tree_);
    qDeleteAll(files_->takeChildren());
    auto* own = addItem(files_, document_.title(), {}, Kind::Heading, {});
    own->setToolTip(0, document_.path().isEmpty() ? tr("Not saved yet") : document_.path());
    own->setText(0, u"\u25cf "_s + document_.title());
    own->setFirstColumnSpanned(true);
    for (const Sample& sample : samples()) {
        auto* item = addItem(files_, tr("Sample: %1").arg(sample.title), {}, Kind::Sample, sample.path);
        item->setFirstColumnSpanned(true);
    }
    QStringList recent = recentShown_ ? RecentFiles::list() : QStringList();
    recent.removeAll(document_.path());
    for (const QString& file : recent.mid(0, 4)) {
        auto* item = addItem(files_, QFileInfo(file).fileName(), {}, Kind::File, file);
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, file);
    }
}

void ProjectPanel::activate(QTreeWidgetItem* item) {
    const QVariant value = item->data(0, ValueRole);
    switch (static_cast<Kind>(item->data(0, KindRole).toInt())) {
        case Kind::Offer: Q_EMIT offerRequested(models::kTiers.at(static_cast<std::size_t>(value.toInt()))); break;
        case Kind::Calibration: Q_EMIT calibrationRequested(); break;
        case Kind::Sample: Q_EMIT sampleRequested(value.toString()); break;
        case Kind::File: Q_EMIT fileRequested(value.toString()); break;
        case Kind::Heading:
        case Kind::Workload: break;
    }
}

void ProjectPanel::rename(QTreeWidgetItem* item) {
    if (item->data(0, KindRole).toInt() != static_cast<int>(Kind::Workload)) return;
    const QString path = u"workloads[%1].name"_s.arg(item->data(0, ValueRole).toInt());
    if (const Outcome outcome = document_.setFieldText(path, item->text(0)); !outcome) Q_EMIT refused(outcome.error());
    refresh();
}

void ProjectPanel::selectWorkload(int index) {
    if (QTreeWidgetItem* item = workloads_->child(index)) tree_->setCurrentItem(item);
}

void ProjectPanel::renameWorkload() {
    if (QTreeWidgetItem* item = workloads_->child(selected_)) tree_->editItem(item, 0);
}

}  // namespace splitpoint::ui
