#include "ui/import/usage_import_dialog.h"

#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "models/performance/efficiency.h"
#include "ui/calibrate/note_label.h"
#include "ui/charts/chart_view.h"
#include "ui/import/groups_panel.h"
#include "ui/import/import_words.h"
#include "ui/import/prometheus_form.h"
#include "ui/import/reading_form.h"
#include "ui/import/rows_table.h"
#include "ui/import/usage_chart.h"
#include "ui/language/language.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace imports = models::imports;

namespace {

constexpr int kWaitMs = 150;
enum Tab { RowsTab, FindingsTab, GroupsTab, JobsTab, BillTab };

QString dialogFilter() {
    return UsageImportDialog::tr("Usage and bills (*.csv *.tsv *.txt *.log *.json *.gz);;All files (*)");
}

/// Hours from an hour since 1970 to the next Monday 00:00 UTC; 1 January 1970 was a Thursday.
int hoursToMonday(long long hour) {
    const long long inWeek = ((hour + 72) % 168 + 168) % 168;
    return static_cast<int>((168 - inWeek) % 168);
}

}  // namespace

UsageImportDialog::UsageImportDialog(ScenarioDocument& document, EvaluationRunner& runner, int workload,
                                     QWidget* parent)
    : QDialog(parent), document_(document), evaluations_(runner), workload_(std::max(0, workload)) {
    setWindowTitle(tr("Import usage"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    wait_.setSingleShot(true);
    wait_.setInterval(kWaitMs);
    auto* top = new QWidget(this);
    createTop(top);
    createCenter();
    auto* foot = new QWidget(this);
    createFoot(foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 9, 9, 9);
    layout->setSpacing(6);
    layout->addWidget(top);
    layout->addWidget(prometheus_);
    layout->addWidget(message_);
    layout->addWidget(stack_, 1);
    layout->addWidget(foot);
    connectForm();
    connectRunner();
    QStringList names;
    for (const auto& each : document_.snapshot()->workloads) names << QString::fromStdString(each.name);
    groups_->setWorkloads(names, static_cast<std::size_t>(workload_));
    reading_->setMeasuredOn(measuredOn());
    bill_->setResult(evaluations_.latest());
    const QSize wanted(fontMetrics().averageCharWidth() * 168, fontMetrics().height() * 40);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(24, 64)));
    refresh();
}

UsageImportDialog::~UsageImportDialog() {
    runner_.disconnect(this);
    runner_.stop();
}

void UsageImportDialog::createTop(QWidget* top) {
    where_ = new QLabel(top);
    where_->setTextFormat(Qt::PlainText);
    where_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* open = new QPushButton(tr("Open a file\u2026"), top);
    auto* paste = new QPushButton(tr("Paste"), top);
    paste->setToolTip(tr("Takes the text of the clipboard"));
    live_ = new QPushButton(tr("Prometheus server"), top);
    live_->setCheckable(true);
    live_->setToolTip(tr("Asks a running server instead of a file"));
    for (QPushButton* button : {open, paste, live_}) button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(open);
    layout->addWidget(paste);
    layout->addWidget(live_);
    layout->addWidget(where_, 1);
    prometheus_ = new PrometheusForm(this);
    prometheus_->hide();
    message_ = new NoteLabel(tr("Message"), NoteLabel::Tone::Warning, this);
    connect(open, &QPushButton::clicked, this, &UsageImportDialog::choose);
    connect(paste, &QPushButton::clicked, this, [this] { takeText(QGuiApplication::clipboard()->text()); });
    connect(live_, &QPushButton::toggled, this, [this](bool shown) {
        prometheus_->setVisible(shown);
        if (shown) prometheus_->server()->setFocus();
    });
    connect(prometheus_, &PrometheusForm::fetchWanted, this, &UsageImportDialog::fetch);
}

void UsageImportDialog::createCenter() {
    stack_ = new QStackedWidget(this);
    auto* empty = new QLabel(
        tr("Open or drop a file, paste text, or ask a Prometheus server.\n\nSlurm sacct \u00b7 Prometheus query_range "
           "\u00b7 nvidia-smi \u00b7 FOCUS and AWS bills \u00b7 OpenCost \u00b7 job lists \u00b7 any table with times"),
        stack_);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    stack_->addWidget(empty);
    halves_ = new QSplitter(Qt::Horizontal, stack_);
    reading_ = new ReadingForm(halves_);
    auto* right = new QSplitter(Qt::Vertical, halves_);
    auto* picture = new QWidget(right);
    chart_ = new ChartView(picture);
    chart_->setMinimumHeight(fontMetrics().height() * 9);
    sentence_ = new NoteLabel(tr("The curve in numbers"), NoteLabel::Tone::Plain, picture);
    auto* pictureLayout = new QVBoxLayout(picture);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    pictureLayout->addWidget(chart_, 1);
    pictureLayout->addWidget(sentence_);
    tabs_ = new QTabWidget(right);
    rows_ = new RowsTable(tabs_);
    findings_ = new FindingsTable(tabs_);
    groups_ = new GroupsPanel(tabs_);
    jobs_ = new JobsPanel(tabs_);
    bill_ = new BillPanel(tabs_);
    tabs_->addTab(rows_, tr("Rows"));
    tabs_->addTab(findings_, tr("Findings"));
    tabs_->addTab(groups_, tr("Groups"));
    tabs_->addTab(jobs_, tr("Jobs"));
    tabs_->addTab(bill_, tr("Bill"));
    right->addWidget(picture);
    right->addWidget(tabs_);
    right->setChildrenCollapsible(false);
    right->setStretchFactor(0, 5);
    right->setStretchFactor(1, 4);
    halves_->addWidget(reading_);
    halves_->addWidget(right);
    halves_->setStretchFactor(0, 0);
    halves_->setStretchFactor(1, 1);
    halves_->setChildrenCollapsible(false);
    stack_->addWidget(halves_);
}

void UsageImportDialog::createFoot(QWidget* foot) {
    progress_ = new QProgressBar(foot);
    progress_->setRange(0, 1000);
    progress_->setAccessibleName(tr("Share of the source that was read"));
    progress_->setFormat(tr("%p %"));
    progress_->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    stop_ = new QPushButton(tr("Stop reading"), foot);
    stop_->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    import_ = buttons->addButton(tr("Import as layers"), QDialogButtonBox::AcceptRole);
    import_->setDefault(true);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(progress_, 1);
    layout->addWidget(stop_);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(stop_, &QPushButton::clicked, this, &UsageImportDialog::stopReading);
    connect(buttons, &QDialogButtonBox::accepted, this, &UsageImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UsageImportDialog::reject);
}

void UsageImportDialog::connectForm() {
    connect(&wait_, &QTimer::timeout, this, &UsageImportDialog::startReading);
    connect(reading_, &ReadingForm::kindChosen, this, [this](imports::ImportKind kind) { readAgain(false, kind); });
    connect(reading_, &ReadingForm::layoutChosen, this, [this](const imports::Reading& changed) {
        said_->reading = changed;
        readAgain(true);
    });
    connect(reading_, &ReadingForm::readingChosen, this, [this](const imports::Reading& changed) {
        // Other times are other hours; what was skipped of them means nothing any more.
        const auto& old = said_->reading;
        if (!old || old->timeForm.value != changed.timeForm.value || old->timeZone.value != changed.timeZone.value ||
            old->dateOrder.value != changed.dateOrder.value) {
            said_->firstHour.reset();
            said_->skipHours = 0;
        }
        said_->reading = changed;
        readAgain();
    });
    connect(rows_, &RowsTable::roleChosen, this, [this](std::size_t column, imports::Role role) {
        if (!look_ || column >= look_->reading.columns.size()) return;
        imports::Reading changed = look_->reading;
        const bool single = role == imports::Role::Time || role == imports::Role::Start || role == imports::Role::End ||
                            role == imports::Role::Submit || role == imports::Role::Duration;
        if (single) {
            for (auto& other : changed.columns) {
                if (other.role.value == role) other.role = {imports::Role::Ignored, "you said so"};
            }
        }
        changed.columns[column].role = {role, "you said so"};
        said_->reading = changed;
        readAgain();
    });
    connect(findings_, &FindingsTable::fixChosen, this, [this](imports::FindingKind kind, imports::Fix fix) {
        said_->choices.fixes[kind] = fix;
        readAgain();
    });
    connect(reading_, &ReadingForm::quantityChosen, this, [this](imports::Quantity quantity) {
        said_->choices.quantity = quantity;
        said_->quantityChosen = true;
        if (quantity != imports::Quantity::Useful) {
            said_->choices.efficiency = 1.0;
        } else if (const auto places = measuredOn(); !places.isEmpty()) {
            said_->choices.efficiency = places.front().usefulPerGpu;
        }
        reading_->setChoices(said_->choices, said_->usefulPerRequested);
        readAgain();
    });
    connect(reading_, &ReadingForm::factorChosen, this, [this](double factor) {
        if (said_->choices.quantity == imports::Quantity::Requested)
            said_->usefulPerRequested = factor;
        else
            said_->choices.efficiency = factor;
        reading_->setChoices(said_->choices, said_->usefulPerRequested);
        readAgain();
    });
    connect(reading_, &ReadingForm::stretchChosen, this, [this](int skip, int keep) {
        said_->skipHours = skip;
        said_->keepHours = keep;
        readAgain();
    });
    connect(groups_, &GroupsPanel::changed, this, &UsageImportDialog::refresh);
}

void UsageImportDialog::connectRunner() {
    connect(&runner_, &ImportRunner::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * 1000)); });
    connect(&runner_, &ImportRunner::looked, this, &UsageImportDialog::takeLook);
    connect(&runner_, &ImportRunner::imported, this, &UsageImportDialog::takeDone);
    connect(&runner_, &ImportRunner::failed, this, &UsageImportDialog::takeFailure);
    connect(&runner_, &ImportRunner::repaired, this, &UsageImportDialog::land);
    connect(&runner_, &ImportRunner::fetched, this, [this](const std::shared_ptr<const imports::ImportSource>& source) {
        fetching_ = false;
        prometheus_->setBusy(false);
        prometheus_->keepTokenIfWanted();
        take(source, tr("Prometheus"), prometheus_->sourceWords());
    });
    connect(&evaluations_, &EvaluationRunner::evaluated, bill_, &BillPanel::setResult);
}

/// Useful GPUs per GPU of the workload's own deliveries; ideal bare metal is the first.
QList<MeasuredOn> UsageImportDialog::measuredOn() const {
    QList<MeasuredOn> places{{tr("ideal bare metal"), 1.0}};
    const models::Scenario& scenario = *document_.snapshot();
    const auto table = models::efficiencyTable(scenario);
    const auto at = static_cast<std::size_t>(workload_);
    if (at >= table.size()) return places;
    for (const models::Tier tier : models::kTiers) {
        const auto& efficiency = table[at].byTier[models::index(tier)];
        if (efficiency && efficiency->finishes) places << MeasuredOn{tierName(tier), efficiency->value()};
    }
    return places;
}

void UsageImportDialog::choose() {
    const QString folder = document_.path().isEmpty() ? QString() : QFileInfo(document_.path()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open usage or a bill"), folder, dialogFilter());
    if (!file.isEmpty()) openFile(file);
}

void UsageImportDialog::openFile(const QString& file) {
    auto source = std::make_shared<imports::ImportSource>();
    source->file = QFileInfo(file).absoluteFilePath().toStdString();
    take(std::move(source), QFileInfo(file).completeBaseName(), QFileInfo(file).fileName());
}

void UsageImportDialog::takeText(const QString& text) {
    auto source = std::make_shared<imports::ImportSource>();
    source->text = text.toStdString();
    source->name = tr("What was pasted").toStdString();
    take(std::move(source), tr("pasted"), tr("pasted text"));
}

void UsageImportDialog::showPrometheus(bool shown) {
    live_->setChecked(shown);
}

void UsageImportDialog::take(std::shared_ptr<const imports::ImportSource> source, const QString& name,
                             const QString& words) {
    if (look_ && !before_) before_ = said_;
    Said fresh;
    fresh.source = std::move(source);
    fresh.name = name;
    fresh.words = words;
    said_ = fresh;
    message_->say({});
    startReading();
}

void UsageImportDialog::fetch() {
    if (!prometheus_->fetchButton()->isEnabled()) return;
    message_->say({});
    wait_.stop();
    runner_.fetch(prometheus_->request());
    fetching_ = true;
    prometheus_->setBusy(true);
    progress_->setValue(0);
    refresh();
}

void UsageImportDialog::readAgain(bool guessRest, std::optional<imports::ImportKind> kind) {
    said_->guessRest = guessRest;
    if (kind) {
        said_->kind = kind;
        said_->reading.reset();
        said_->quantityChosen = false;
        said_->choices.efficiency = 1.0;
        said_->firstHour.reset();
        said_->skipHours = 0;
    }
    chart_->setUpdating(true);
    wait_.start();
    refresh();
}

void UsageImportDialog::startReading() {
    if (!said_) return;
    ImportWanted wanted;
    wanted.source = said_->source;
    wanted.kind = said_->kind;
    wanted.reading = said_->reading;
    wanted.guessRest = said_->guessRest;
    wanted.choices = said_->choices;
    wanted.quantityChosen = said_->quantityChosen;
    wanted.choices.fromHour.reset();
    wanted.choices.hours.reset();
    if (said_->skipHours > 0 && said_->firstHour) wanted.choices.fromHour = *said_->firstHour + said_->skipHours;
    if (said_->keepHours > 0) wanted.choices.hours = said_->keepHours;
    progress_->setValue(0);
    chart_->setUpdating(true);
    runner_.request(std::move(wanted));
    refresh();
}

void UsageImportDialog::stopReading() {
    wait_.stop();
    runner_.stop();
    prometheus_->setBusy(false);
    chart_->setUpdating(false);
    const bool keepsShown = landing_ || fetching_ || before_;
    landing_ = fetching_ = false;
    if (keepsShown) {
        if (before_) said_ = std::exchange(before_, std::nullopt);
        message_->say({tr("Stopped.")});
    } else {
        problem_ = tr("Reading was stopped; change anything, or open the file again, to read it.");
        message_->say({problem_});
    }
    refresh();
}

void UsageImportDialog::takeLook(const std::shared_ptr<const ImportLook>& look) {
    before_.reset();
    look_ = look;
    said_->reading = look->reading;
    said_->guessRest = false;
    if (!said_->quantityChosen) said_->choices.quantity = imports::usualQuantity(look->reading);
    reading_->setReading(look->reading);
    reading_->setChoices(said_->choices, said_->usefulPerRequested);
    rows_->setRows(look->reading, look->rows);
    if (stack_->currentIndex() == 0) stack_->setCurrentIndex(1);
    refresh();
}

void UsageImportDialog::takeDone(const std::shared_ptr<const ImportDone>& done) {
    done_ = done;
    problem_.clear();
    message_->say({});
    const imports::ImportedUsage& usage = done->usage;
    if (!done->choices.fromHour) {
        said_->firstHour = usage.firstHour;
        if (!done->choices.hours) said_->allHours = static_cast<long long>(usage.gpus.size());
    }
    if (said_->firstHour)
        reading_->setSpan(said_->allHours,
                          usage.offsets ? std::nullopt : std::optional(hoursToMonday(*said_->firstHour)));
    chart_->setSpec(usageChart(usage));
    chart_->setUpdating(false);
    sentence_->say({usageSentence(usage) + u' ' + horizonSentence(usage.gpus.size(), document_.snapshot()->hours),
                    QString::fromStdString(usage.meaning)});
    findings_->setFindings(usage.findings);
    groups_->setGroups(usage);
    jobs_->setUsage(usage);
    std::shared_ptr<const ImportedBill> bill;
    if (usage.bill)
        bill = std::make_shared<const ImportedBill>(
            ImportedBill{said_->name, *usage.bill, static_cast<double>(usage.gpus.size())});
    bill_->setBill(bill);
    tabs_->setTabText(FindingsTab, tr("Findings (%1)").arg(usage.findings.size()));
    tabs_->setTabText(GroupsTab, tr("Groups (%1)").arg(usage.groups.size()));
    tabs_->setTabVisible(JobsTab, usage.jobs.has_value());
    tabs_->setTabVisible(BillTab, usage.bill.has_value());
    refresh();
}

void UsageImportDialog::takeFailure(const QString& sentence, bool whole) {
    fetching_ = false;
    prometheus_->setBusy(false);
    chart_->setUpdating(false);
    QString told = sentence;
    if (!told.isEmpty()) told[0] = told[0].toUpper();
    if (!told.endsWith(u'.')) told += u'.';
    if (landing_) {
        landing_ = false;
        message_->say({told});
        return refresh();
    }
    if (whole && look_) {
        // The new source, or the other way to read it, is nothing; what was shown is still there, with all that was
        // said.
        if (before_) said_ = std::exchange(before_, std::nullopt);
        said_->kind.reset();
        said_->reading = look_->reading;
        said_->guessRest = false;
        reading_->setReading(look_->reading);
        message_->say({told + u' ' + tr("What is shown is still %1.").arg(said_->words)});
        return refresh();
    }
    problem_ = told;
    message_->say({told});
    if (!whole) {
        done_.reset();
        chart_->setSpec(emptyUsageChart(told));
        sentence_->say({});
        findings_->setFindings({});
    } else {
        said_.reset();
    }
    refresh();
}

QString UsageImportDialog::problem() const {
    if (!problem_.isEmpty()) return problem_;
    if (!said_ || !done_) return tr("Open or drop a file, paste text, or ask a Prometheus server.");
    if (document_.snapshot()->workloads.empty()) return tr("The scenario has no workload to put it on.");
    const auto targets = groups_->targets();
    const bool goes = std::any_of(targets.begin(), targets.end(), [](const ImportTarget& target) {
        return target.kind != ImportTarget::Kind::LeftOut;
    });
    return goes ? QString() : tr("Every group is left out; say where at least one goes.");
}

QString UsageImportDialog::message() const {
    return message_->isHidden() ? QString() : message_->text();
}

void UsageImportDialog::refresh() {
    const bool busy = isBusy();
    progress_->setVisible(busy);
    stop_->setVisible(busy);
    const QString why = problem();
    import_->setEnabled(!busy && why.isEmpty());
    import_->setToolTip(why.isEmpty() ? tr("Puts the curve and its fixes onto the workload as layers, in one step")
                                      : why);
    const QString where =
        said_ ? said_->source->file.empty() ? said_->words : QString::fromStdString(said_->source->file.string())
              : QString();
    where_->setText(where);
    where_->setToolTip(where);
    where_->setAccessibleName(where.isEmpty() ? tr("No source yet") : tr("Source: %1").arg(where));
    if (!done_) {
        tabs_->setTabVisible(JobsTab, false);
        tabs_->setTabVisible(BillTab, false);
    }
}

ImportPlan UsageImportDialog::planOf(const std::shared_ptr<const imports::CurveRepairs>& repairs) const {
    ImportPlan plan;
    plan.name = said_->name;
    plan.source = said_->words;
    plan.date = QDate::currentDate().toString(Qt::ISODate);
    plan.usage = {done_, &done_->usage};
    {
        const FileLanguage words;
        plan.note = importNote(done_->look->reading, done_->usage);
    }
    plan.repairs = repairs;
    plan.targets = groups_->targets();
    plan.usefulPerRequested = said_->usefulPerRequested;
    plan.accepted = jobs_->accepted();
    return plan;
}

void UsageImportDialog::accept() {
    if (isBusy() || !problem().isEmpty()) return;
    landing_ = true;
    if (!imports::mayHaveRepairs(done_->usage)) return land(nullptr);
    progress_->setValue(0);
    runner_.repair(done_);
    refresh();
}

void UsageImportDialog::land(const std::shared_ptr<const imports::CurveRepairs>& repairs) {
    landing_ = false;
    const ImportPlan plan = planOf(repairs);
    std::vector<std::size_t> places;
    const Outcome outcome = document_.edit(
        importEditWords(plan), [&plan, &places](models::Scenario& scenario) { places = takeImport(scenario, plan); });
    if (!outcome) {
        message_->say({outcome.error()});
        return refresh();
    }
    std::shared_ptr<const ImportedBill> bill;
    if (done_->usage.bill)
        bill = std::make_shared<const ImportedBill>(
            ImportedBill{said_->name, *done_->usage.bill, static_cast<double>(done_->usage.gpus.size())});
    QDialog::accept();
    Q_EMIT landed(places.empty() ? workload_ : static_cast<int>(places.front()), bill);
}

void UsageImportDialog::reject() {
    wait_.stop();
    runner_.stop();
    QDialog::reject();
}

void UsageImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void UsageImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        openFile(urls.front().toLocalFile());
    else
        takeText(event->mimeData()->text());
}

bool looksLikeUsage(const QString& file) {
    const QString name = file.toLower();
    for (const QString& suffix : {QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".txt"),
                                  QStringLiteral(".log"), QStringLiteral(".gz")}) {
        if (name.endsWith(suffix)) return true;
    }
    if (!name.endsWith(QStringLiteral(".json"))) return false;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = in.read(2048);
    return head.contains("\"resultType\"") || (head.contains("\"status\"") && head.contains("\"data\""));
}

}  // namespace splitpoint::ui
