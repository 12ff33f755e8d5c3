#include "ui/import/usage_import_dialog.h"

#include <QDate>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/calibrate/note_label.h"
#include "ui/charts/chart_view.h"
#include "ui/import/groups_panel.h"
#include "ui/import/import_foot.h"
#include "ui/import/import_words.h"
#include "ui/import/plain_hours.h"
#include "ui/import/prometheus_form.h"
#include "ui/import/reading_form.h"
#include "ui/import/rows_table.h"
#include "ui/import/source_bar.h"
#include "ui/language/language.h"

namespace splitpoint::ui {

namespace imports = models::imports;

namespace {

constexpr int kWaitMs = 150;

}  // namespace

UsageImportDialog::UsageImportDialog(ScenarioDocument& document, EvaluationRunner& runner, int workload,
                                     QWidget* parent)
    : QDialog(parent), document_(document), evaluations_(runner), workload_(std::max(0, workload)) {
    setWindowTitle(tr("Import usage"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    wait_.setSingleShot(true);
    wait_.setInterval(kWaitMs);
    source_ = new SourceBar(this);
    source_->setFolder(document_.path().isEmpty() ? QString() : QFileInfo(document_.path()).absolutePath());
    prometheus_ = new PrometheusForm(this);
    prometheus_->hide();
    message_ = new NoteLabel(tr("Message"), NoteLabel::Tone::Warning, this);
    body_ = new ImportBody(this);
    foot_ = new ImportFoot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 9, 9, 9);
    layout->setSpacing(6);
    layout->addWidget(source_);
    layout->addWidget(prometheus_);
    layout->addWidget(message_);
    layout->addWidget(body_, 1);
    layout->addWidget(foot_);
    connectEnds();
    connectForm();
    connectRunner();
    QStringList names;
    for (const auto& each : document_.snapshot()->workloads) names << QString::fromStdString(each.name);
    groups()->setWorkloads(names, static_cast<std::size_t>(workload_));
    reading()->setMeasuredOn(measuredOn());
    bill()->setResult(evaluations_.latest());
    const QSize wanted(fontMetrics().averageCharWidth() * 168, fontMetrics().height() * 46);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(24, 64)));
    refresh();
}

UsageImportDialog::~UsageImportDialog() {
    runner_.disconnect(this);
    runner_.stop();
}

void UsageImportDialog::connectEnds() {
    connect(source_, &SourceBar::fileChosen, this, &UsageImportDialog::openFile);
    connect(source_, &SourceBar::textPasted, this, &UsageImportDialog::takeText);
    connect(source_, &SourceBar::serverToggled, this, [this](bool shown) {
        prometheus_->setVisible(shown);
        if (shown) prometheus_->server()->setFocus();
    });
    connect(prometheus_, &PrometheusForm::fetchWanted, this, &UsageImportDialog::fetch);
    connect(foot_, &ImportFoot::stopWanted, this, &UsageImportDialog::stopReading);
    connect(foot_, &ImportFoot::accepted, this, &UsageImportDialog::accept);
    connect(foot_, &ImportFoot::rejected, this, &UsageImportDialog::reject);
}

QPushButton* UsageImportDialog::stopButton() const {
    return foot_->stopButton();
}

QPushButton* UsageImportDialog::importButton() const {
    return foot_->importButton();
}

void UsageImportDialog::connectForm() {
    connect(&wait_, &QTimer::timeout, this, &UsageImportDialog::startReading);
    connect(reading(), &ReadingForm::kindChosen, this, [this](imports::ImportKind kind) {
        wish_->sayKind(kind);
        readSoon();
    });
    connect(reading(), &ReadingForm::layoutChosen, this, [this](const imports::Reading& changed) {
        wish_->sayReading(changed, true);
        readSoon();
    });
    connect(reading(), &ReadingForm::readingChosen, this, [this](const imports::Reading& changed) {
        wish_->sayReading(changed);
        readSoon();
    });
    connect(rows(), &RowsTable::roleChosen, this, [this](std::size_t column, imports::Role role) {
        if (!look_ || column >= look_->reading.columns.size()) return;
        wish_->sayRole(look_->reading, column, role);
        readSoon();
    });
    connect(findings(), &FindingsTable::fixChosen, this, [this](imports::FindingKind kind, imports::Fix fix) {
        wish_->choices.fixes[kind] = fix;
        readSoon();
    });
    connect(reading(), &ReadingForm::quantityChosen, this, [this](imports::Quantity quantity) {
        wish_->sayQuantity(quantity, measuredOn());
        reading()->setChoices(wish_->choices, wish_->usefulPerRequested);
        readSoon();
    });
    connect(reading(), &ReadingForm::factorChosen, this, [this](double factor) {
        wish_->sayFactor(factor);
        reading()->setChoices(wish_->choices, wish_->usefulPerRequested);
        readSoon();
    });
    connect(reading(), &ReadingForm::stretchChosen, this, [this](int skip, int keep) {
        wish_->skipHours = skip;
        wish_->keepHours = keep;
        readSoon();
    });
    connect(groups(), &GroupsPanel::changed, this, &UsageImportDialog::refresh);
}

void UsageImportDialog::connectRunner() {
    connect(&runner_, &ImportRunner::progressed, foot_, &ImportFoot::setProgress);
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
    connect(&evaluations_, &EvaluationRunner::evaluated, bill(), &BillPanel::setResult);
}

QList<MeasuredOn> UsageImportDialog::measuredOn() const {
    return placesMeasuredOn(*document_.snapshot(), static_cast<std::size_t>(workload_));
}

void UsageImportDialog::openFile(const QString& file) {
    if (auto hours = plainHoursInFile(file)) {
        const QString words = tr("%1 (%2)").arg(QFileInfo(file).fileName(), QString::fromStdString(hours->name));
        return take(std::move(hours), QFileInfo(file).completeBaseName(), words);
    }
    auto source = std::make_shared<imports::ImportSource>();
    source->file = QFileInfo(file).absoluteFilePath().toStdString();
    take(std::move(source), QFileInfo(file).completeBaseName(), QFileInfo(file).fileName());
}

void UsageImportDialog::takeText(const QString& text) {
    if (auto hours = plainHoursIn(text)) {
        const QString words = tr("%1 (%2)").arg(tr("pasted text"), QString::fromStdString(hours->name));
        return take(std::move(hours), tr("pasted"), words);
    }
    auto source = std::make_shared<imports::ImportSource>();
    source->text = text.toStdString();
    source->name = tr("What was pasted").toStdString();
    take(std::move(source), tr("pasted"), tr("pasted text"));
}

void UsageImportDialog::showPrometheus(bool shown) {
    source_->setServerShown(shown);
}

void UsageImportDialog::take(std::shared_ptr<const imports::ImportSource> source, const QString& name,
                             const QString& words) {
    if (look_ && !before_) before_ = wish_;
    ImportWish fresh;
    fresh.source = std::move(source);
    fresh.name = name;
    fresh.words = words;
    wish_ = fresh;
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
    foot_->setProgress(0.0);
    refresh();
}

void UsageImportDialog::readSoon() {
    chart()->setUpdating(true);
    wait_.start();
    refresh();
}

void UsageImportDialog::startReading() {
    if (!wish_) return;
    foot_->setProgress(0.0);
    chart()->setUpdating(true);
    runner_.request(wish_->wanted());
    refresh();
}

void UsageImportDialog::stopReading() {
    wait_.stop();
    runner_.stop();
    prometheus_->setBusy(false);
    chart()->setUpdating(false);
    const bool keepsShown = landing_ || fetching_ || before_;
    landing_ = fetching_ = false;
    if (keepsShown) {
        if (before_) wish_ = std::exchange(before_, std::nullopt);
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
    wish_->takeLook(*look);
    body_->showLook(*look, *wish_);
    refresh();
}

void UsageImportDialog::takeDone(const std::shared_ptr<const ImportDone>& done) {
    done_ = done;
    problem_.clear();
    message_->say({});
    wish_->takeUsage(*done);
    body_->showUsage(done, *wish_, importedBill(), document_.snapshot()->hours);
    refresh();
}

std::shared_ptr<const ImportedBill> UsageImportDialog::importedBill() const {
    if (!done_->usage.bill) return nullptr;
    return std::make_shared<const ImportedBill>(
        ImportedBill{wish_->name, *done_->usage.bill, static_cast<double>(done_->usage.bill->hours)});
}

void UsageImportDialog::takeFailure(const QString& sentence, bool whole) {
    fetching_ = false;
    prometheus_->setBusy(false);
    chart()->setUpdating(false);
    const QString told = wholeSentence(sentence);
    if (landing_) {
        landing_ = false;
        message_->say({told});
        return refresh();
    }
    if (whole && look_) {
        // The new source, or the other way to read it, is nothing; what was shown is still there, with all that was
        // said.
        if (before_) wish_ = std::exchange(before_, std::nullopt);
        wish_->kind.reset();
        wish_->reading = look_->reading;
        wish_->guessRest = false;
        reading()->setReading(look_->reading);
        message_->say({told + u' ' + tr("What is shown is still %1.").arg(wish_->words)});
        return refresh();
    }
    problem_ = told;
    message_->say({told});
    if (!whole) {
        done_.reset();
        body_->showProblem(told);
    } else {
        wish_.reset();
    }
    refresh();
}

QString UsageImportDialog::problem() const {
    if (!problem_.isEmpty()) return problem_;
    if (!wish_ || !done_) return tr("Open or drop a file, paste text, or ask a Prometheus server.");
    if (document_.snapshot()->workloads.empty()) return tr("The scenario has no workload to put it on.");
    const auto targets = groups()->targets();
    const bool goes = std::any_of(targets.begin(), targets.end(), [](const ImportTarget& target) {
        return target.kind != ImportTarget::Kind::LeftOut;
    });
    return goes ? QString() : tr("Every group is left out; say where at least one goes.");
}

QString UsageImportDialog::message() const {
    return message_->isHidden() ? QString() : message_->text();
}

void UsageImportDialog::refresh() {
    foot_->showState(isBusy(), problem());
    source_->showSource(wish_ ? wish_->where() : QString());
}

ImportPlan UsageImportDialog::planOf(const std::shared_ptr<const imports::CurveRepairs>& repairs) const {
    ImportPlan plan;
    plan.name = wish_->name;
    plan.source = wish_->words;
    plan.date = QDate::currentDate().toString(Qt::ISODate);
    plan.usage = {done_, &done_->usage};
    {
        const FileLanguage words;
        plan.note = importNote(done_->look->reading, done_->usage);
    }
    plan.repairs = repairs;
    plan.targets = groups()->targets();
    plan.usefulPerRequested = wish_->usefulPerRequested;
    plan.accepted = jobs()->accepted();
    return plan;
}

void UsageImportDialog::accept() {
    if (isBusy() || !problem().isEmpty()) return;
    landing_ = true;
    if (!imports::mayHaveRepairs(done_->usage)) return land(nullptr);
    foot_->setProgress(0.0);
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
    QDialog::accept();
    Q_EMIT landed(places.empty() ? workload_ : static_cast<int>(places.front()), importedBill());
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

}  // namespace splitpoint::ui
