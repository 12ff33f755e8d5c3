// What the commands of the window do: files, workloads, offers.
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QStatusBar>

#include "models/catalogue/catalogue.h"
#include "models/files/results_file.h"
#include "ui/charts/saved_name.h"
#include "ui/charts/write_all.h"
#include "ui/document/file_place.h"
#include "ui/document/recent_files.h"
#include "ui/document/workload_edit.h"
#include "ui/export/export_menu.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/file_guard.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;

namespace {

QString freeName(const Scenario& scenario, const QString& wanted) {
    const auto taken = [&](const QString& name) {
        return std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                           [&](const models::Workload& each) { return each.name == name.toStdString(); });
    };
    QString name = wanted;
    for (int n = 2; taken(name); ++n) name = u"%1 %2"_s.arg(wanted).arg(n);
    return name;
}

QString scenarioFilter() { return MainWindow::tr("Splitpoint scenarios (*.splitpoint);;All files (*)"); }

}  // namespace

void MainWindow::report(const Outcome& outcome) {
    if (!outcome) message_->showMessage(outcome.error());
}

void MainWindow::reportWritten(const Outcome& outcome, MessageAbout about, const QString& file) {
    if (!outcome) return message_->showMessage(outcome.error(), about);
    message_->forget(about);
    statusBar()->showMessage(tr("Saved %1").arg(file), 5000);
}

void MainWindow::askForFile() {
    if (!mayLeave()) return;
    const QString folder = document_.path().isEmpty() ? QString() : QFileInfo(document_.path()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open scenario"), folder, scenarioFilter());
    if (!file.isEmpty()) openFile(file);
}

bool MainWindow::save() {
    if (document_.path().isEmpty()) return saveAs();
    if (guard_ != nullptr && !guard_->maySave()) return false;
    const Outcome outcome = document_.save();
    reportWritten(outcome, MessageAbout::Saving, document_.path());
    if (!outcome && guard_ != nullptr) guard_->watch().look();
    return outcome.has_value();
}

bool MainWindow::saveAs() {
    QString proposed = document_.path();
    if (proposed.isEmpty()) proposed = QString::fromStdString(document_.snapshot()->name).toLower().replace(QChar(u' '), QChar(u'-')) + u".splitpoint"_s;
    const QString file = askForSavedName(this, tr("Save scenario as"), proposed, scenarioFilter(), {u".splitpoint"_s},
                                         OtherEnding::Kept);
    if (file.isEmpty()) return false;
    if (guard_ != nullptr && !guard_->mayTakeName(file)) return false;
    const Outcome outcome = document_.saveAs(file);
    reportWritten(outcome, MessageAbout::Saving, document_.path());
    if (!outcome) return false;
    if (memory_ == Memory::Keep) {
        RecentFiles::add(document_.path());
        fillRecentFiles();
    }
    return true;
}

bool MainWindow::mayLeave() {
    if (memory_ == Memory::Forget || document_.undoStack().isClean()) return true;
    const auto choice = QMessageBox::question(this, tr("Unsaved changes"), tr("Save the changes to %1?").arg(document_.title()),
                                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (choice == QMessageBox::Save) return save();
    return choice == QMessageBox::Discard;
}

void MainWindow::exportChart() {
    ChartView* chart = nullptr;
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr && chart == nullptr; widget = widget->parentWidget()) {
        chart = qobject_cast<ChartView*>(widget);
    }
    for (LazyChart* each : charts()) {
        if (chart == nullptr && each->isVisible()) chart = each;
    }
    for (ChartView* each : findChildren<ChartView*>()) {
        // Of the pages that explain.
        if (chart == nullptr && each->isVisible() && !each->spec().id.isEmpty()) chart = each;
    }
    if (chart == nullptr) {
        message_->showMessage(tr("This page shows no chart; go to one that does and export it there."),
                              MessageAbout::Exporting);
        return;
    }
    const QFileInfo scenario(document_.path());
    QString name = chart->spec().id + u".png"_s;
    if (!document_.path().isEmpty()) name = scenario.dir().filePath(name);
    const QString file = askForSavedName(this, tr("Export \u201c%1\u201d").arg(chart->spec().title), name,
                                         tr("Pictures (*.png *.svg *.pdf)"), {u".png"_s}, OtherEnding::Kept);
    if (file.isEmpty()) return;
    const QString problem = chart->savePicture(file);
    reportWritten(problem.isEmpty() ? Outcome() : tl::unexpected(problem), MessageAbout::Exporting, file);
}

QString MainWindow::sourceLine() const {
    return exports_ == nullptr ? QString() : exports_->sourceLine();
}

bool MainWindow::tellSaving(const QString& problem) {
    if (problem.isEmpty()) message_->forget(MessageAbout::Exporting);
    else message_->showMessage(problem, MessageAbout::Exporting);
    return true;
}

QString MainWindow::overwriting(const QString& file) const {
    const Outcome place = checkLeavesAlone(file, document_.filesRead());
    return place ? QString() : place.error();
}

void MainWindow::exportResults() {
    const QFileInfo scenario(document_.path());
    const QString proposed = document_.path().isEmpty() ? u"results.json"_s
                                                        : scenario.dir().filePath(scenario.completeBaseName() + u"-results.json"_s);
    const QString file = askForSavedName(this, tr("Export results"), proposed, tr("Results (*.json);;All files (*)"),
                                         {u".json"_s}, OtherEnding::Kept);
    if (file.isEmpty()) return;
    const auto write = [this, file] { reportWritten(writeResults(file), MessageAbout::Exporting, file); };
    if (runner_.isSettled()) return write();
    statusBar()->showMessage(tr("%1 is written as soon as every number is final.").arg(file));
    connect(&runner_, &EvaluationRunner::settled, this, write, Qt::SingleShotConnection);
}

Outcome MainWindow::writeResults(const QString& file) {
    const auto& latest = runner_.latest();
    if (!latest || latest->scenario != document_.snapshot() || !latest->switchPointsKnown)
        return tl::unexpected(tr("There are no results of this scenario to write; change the input that the answer line names."));
    if (Outcome place = checkFilePlace(file); !place) return place;
    if (Outcome place = checkLeavesAlone(file, document_.filesRead()); !place) return place;
    const std::string text = models::resultsJson(latest->evaluation, document_.sha256());
    QSaveFile out(file);
    // Unbuffered, here and wherever else a QSaveFile writes: what its buffer cannot put on a full disk it forgets to report.
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(out, text) || !out.commit())
        return tl::unexpected(tr("%1 could not be written: %2; name a folder that can be written.").arg(file, out.errorString()));
    return {};
}

void MainWindow::addWorkload() {
    const Scenario fresh = models::newScenario(models::WorkloadKind::Inference);
    if (fresh.workloads.empty()) return;
    const QString name = freeName(*document_.snapshot(), tr("New workload"));
    models::Workload workload = fresh.workloads.front();
    workload.name = name.toStdString();
    report(document_.edit({tr("Add workload %1").arg(name), {}, {}, {}},
                          [&](Scenario& scenario) { insertWorkload(scenario, scenario.workloads.size(), workload, {}, &fresh); }));
    selectWorkload(static_cast<int>(document_.snapshot()->workloads.size()) - 1);
}

void MainWindow::duplicateWorkload() {
    const auto& workloads = document_.snapshot()->workloads;
    if (workload_ >= static_cast<int>(workloads.size())) return;
    models::Workload copy = workloads[static_cast<std::size_t>(workload_)];
    const QString old = QString::fromStdString(copy.name);
    const QString name = freeName(*document_.snapshot(), old);
    copy.name = name.toStdString();
    report(document_.edit({tr("Duplicate workload %1").arg(old), {}, {}, {}},
                          [&, at = static_cast<std::size_t>(workload_)](Scenario& scenario) { insertWorkload(scenario, at + 1, copy, at); }));
    selectWorkload(workload_ + 1);
}

void MainWindow::removeWorkload() {
    const auto& workloads = document_.snapshot()->workloads;
    if (workloads.size() < 2) {
        message_->showMessage(tr("A scenario needs at least one workload; add another before removing this one."));
        return;
    }
    const QString name = QString::fromStdString(workloads[static_cast<std::size_t>(workload_)].name);
    report(document_.edit({tr("Remove workload %1").arg(name), {}, {}, {}},
                          [at = static_cast<std::size_t>(workload_)](Scenario& scenario) { ui::removeWorkload(scenario, at); }));
    selectWorkload(std::max(0, workload_ - 1));
}

void MainWindow::removeOffer(models::Tier tier) {
    const auto& offer = document_.snapshot()->offer(tier);
    if (!offer) return;
    report(document_.edit({tr("Remove offer %1").arg(QString::fromStdString(offer->name)), {}, {}, {}},
                          [&](Scenario& scenario) { scenario.offer(tier).reset(); }));
}

void MainWindow::addExtraCost() {
    report(document_.edit({tr("Add an extra cost"), {}, {}, {}}, [&](Scenario& scenario) {
        models::ExtraCost line;
        line.name = tr("Extra cost %1").arg(scenario.extraCosts.size() + 1).toStdString();
        scenario.extraCosts.push_back(line);
    }));
    inputsDock_->raise();
    inputs_->showField(u"extra_costs[%1].usd_per_month"_s.arg(document_.snapshot()->extraCosts.size() - 1));
}

void MainWindow::removeExtraCosts() {
    if (document_.snapshot()->extraCosts.empty()) return;
    report(document_.edit({tr("Remove an extra cost"), {}, {}, {}}, [](Scenario& scenario) { removeExtraCost(scenario, scenario.extraCosts.size() - 1); }));
}

}  // namespace splitpoint::ui
