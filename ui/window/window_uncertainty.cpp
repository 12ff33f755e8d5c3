// Where the page Uncertainty leads to.
#include <algorithm>

#include "ui/inputs/inputs_panel.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/uncertainty/unknown_rows.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectUncertainty() {
    connect(&runner_, &EvaluationRunner::started, uncertainty_, &UncertaintyPage::interrupt);
    connect(uncertainty_, &UncertaintyPage::reported, this, &MainWindow::sayBriefly);
    connect(uncertainty_, &UncertaintyPage::refused, this, [this](const QString& sentence) { message_->showMessage(sentence); });
    connect(uncertainty_, &UncertaintyPage::calibrationRequested, this, [this] { showPage(Page::Calibrate); });
    connect(uncertainty_, &UncertaintyPage::demandRequested, this, [this] { showPage(Page::Sketch); });
    connect(uncertainty_, &UncertaintyPage::inputRequested, this, &MainWindow::showInput);
}

/// The inputs with this one in focus; an empty path is the first price. Ranges of demand layers stand with their layer.
void MainWindow::showInput(const QString& path) {
    const models::Scenario& scenario = *document_.snapshot();
    QString wanted = inputPathOf(scenario, path.toStdString());
    if (path.isEmpty()) {
        const bool bareMetal = scenario.offer(models::Tier::BareMetal).has_value();
        wanted = bareMetal ? u"offers.bare_metal.usd_per_gpu_hour"_s : u"offers.on_demand.usd_per_gpu_hour"_s;
    }
    const auto& fields = document_.fields();
    if (std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return field.path == wanted; })) {
        showPage(Page::Inputs);
        inputs_->showField(wanted);
        return;
    }
    showPage(Page::Sketch);
    message_->showMessage(tr("This range belongs to the demand; it stands with its layer on this page."));
}

}  // namespace splitpoint::ui
