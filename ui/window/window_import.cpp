// Usage and bills from other programs.
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include "ui/import/bill_panel.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/sketch/sketch_page.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {

void MainWindow::createImportActions(QMenu* file) {
    addAction(
        file, tr("&Import usage\u2026"), QKeySequence(Qt::CTRL | Qt::Key_I),
        tr("Usage of other programs as layers of the demand: Slurm, Prometheus, nvidia-smi, bills, job lists, tables"),
        [this] { importUsage(); });
    bill_ = addAction(file, tr("&Bill against plan\u2026"), QKeySequence(),
                      tr("What an imported bill says was paid against what a plan costs in as many hours"),
                      [this] { showBill(); });
    bill_->setEnabled(false);
}

UsageImportDialog* MainWindow::importUsage(const QString& file) {
    auto* dialog = new UsageImportDialog(document_, runner_, workload_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UsageImportDialog::landed, this,
            [this](int workload, const std::shared_ptr<const ImportedBill>& bill) {
                showPage(Page::Sketch);
                selectWorkload(workload);
                sketch_->session().setScope(SketchScope::Year);  // the week that repeats is below the import
                statusBar()->showMessage(tr("The import lies on the demand as layers; undo takes it back in one step."),
                                         8000);
                if (!bill) return;
                if (billDialog_ == nullptr) billDialog_ = new BillDialog(runner_, this);
                billDialog_->setBill(bill);
                bill_->setEnabled(true);
                showBill();
            });
    if (!file.isEmpty()) dialog->openFile(file);
    dialog->open();
    return dialog;
}

bool MainWindow::mayDropBill() {
    if (memory_ == Memory::Forget || billDialog_ == nullptr || billDialog_->notCopied().isEmpty()) return true;
    QMessageBox question(QMessageBox::Question, tr("Bill against plan"),
                         tr("The bill %1 is no part of the scenario's file and goes when Splitpoint closes.")
                             .arg(billDialog_->notCopied()),
                         QMessageBox::Cancel, this);
    question.setInformativeText(
        tr("Its comparison with the plan can be copied as text; the bill can be imported again at any time."));
    auto* copy = question.addButton(tr("&Copy and close"), QMessageBox::AcceptRole);
    auto* close = question.addButton(tr("C&lose"), QMessageBox::DestructiveRole);
    question.setDefaultButton(copy);
    question.exec();
    if (question.clickedButton() == copy) billDialog_->copyText();
    return question.clickedButton() == copy || question.clickedButton() == close;
}

void MainWindow::showBill() {
    if (billDialog_ == nullptr) return;
    billDialog_->show();
    billDialog_->raise();
}

}  // namespace splitpoint::ui
