// What the page Catalogue tells the rest of the window, and how an offer is chosen from it.
#include <QSettings>

#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/like_panel.h"
#include "ui/catalogue/offer_dialog.h"
#include "ui/export/export_menu.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kOldAfterKey = u"catalogue/old_after_days"_s;

}  // namespace

void MainWindow::connectCatalogue() {
    if (memory_ == Memory::Keep)
        catalogue_->setOldAfterDays(QSettings().value(kOldAfterKey, catalogue_->oldAfterDays()).toInt());
    exports_->setOldAfterDays(catalogue_->oldAfterDays());
    connect(catalogue_, &CataloguePage::refused, this,
            [this](const QString& sentence) { message_->showMessage(sentence); });
    connect(catalogue_, &CataloguePage::reported, this, &MainWindow::sayBriefly);
    connect(catalogue_->like()->chart(), &ChartView::reported, this, &MainWindow::sayBriefly);
    connect(catalogue_, &CataloguePage::oldAfterChanged, this, [this](int days) {
        if (memory_ == Memory::Keep) QSettings().setValue(kOldAfterKey, days);
        exports_->setOldAfterDays(days);
        if (!runner_.latest()) return;
        takeAnswer(runner_.latest());
        showStatus();
    });
}

void MainWindow::chooseOffer(models::Tier tier) {
    OfferDialog dialog(catalogue_->store(), *document_.snapshot(), tier, this);
    if (dialog.exec() != QDialog::Accepted) return;
    if (const auto chosen = dialog.chosen()) catalogue_->use(tier, *chosen);
}

}  // namespace splitpoint::ui
