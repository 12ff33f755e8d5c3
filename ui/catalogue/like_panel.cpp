#include "ui/catalogue/like_panel.h"

#include <set>

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include "models/catalogue/best_offers.h"
#include "models/words/answer_words.h"
#include "ui/catalogue/like_chart.h"
#include "ui/catalogue/offer_words.h"
#include "ui/catalogue/word_table.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/theme/theme.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

LikePanel::LikePanel(const OfferStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      gpu_(new QComboBox(this)),
      term_(new QComboBox(this)),
      chart_(new LazyChart(this)),
      offers_(wordTable({tr("Role"), tr("Best offer"), tr("USD/GPU-h"), tr("GPUs"), tr("As of")}, tr("Best offers of the GPU"), 1, this)),
      pairs_(wordTable({tr("Pair"), tr("Break-even"), tr("Not alike in")}, tr("Break-even of every pair"), 2, this)),
      oldAfterDays_(models::words::kOldPriceDays) {
    alignRight(offers_, {2, 3});
    alignRight(pairs_, {1});
    gpu_->setAccessibleName(tr("GPU to compare"));
    auto* label = new QLabel(tr("&GPU"), this);
    label->setBuddy(gpu_);
    fillTerms();
    auto* termLabel = new QLabel(tr("&Term"), this);
    termLabel->setBuddy(term_);
    auto* rule = new QLabel(tr("Of the newest row of every product the cheapest complete machine that can be ordered; your quotes count."), this);
    rule->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(gpu_);
    top->addWidget(termLabel);
    top->addWidget(term_);
    top->addWidget(rule, 1);
    auto* tables = new QSplitter(Qt::Vertical, this);
    tables->addWidget(offers_);
    tables->addWidget(pairs_);
    tables->setSizes({180, 300});
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(chart_);
    columns->addWidget(tables);
    columns->setSizes({480, 520});
    columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    layout->addWidget(columns, 1);
    // A column that takes the rest gets it after the rows were fitted.
    for (QTableWidget* table : {offers_, pairs_})
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &LikePanel::fitRows, Qt::QueuedConnection);
    for (QComboBox* each : {gpu_, term_}) connect(each, &QComboBox::currentIndexChanged, this, &LikePanel::draw);
    connect(&store, &OfferStore::changed, this, [this] {
        fillGpus();
        draw();
    });
    fillGpus();
    draw();
}

void LikePanel::fillGpus() {
    std::set<std::string> gpus;
    for (const auto& offer : store_.offers()) gpus.insert(offer.gpu);
    const QString chosen = gpu_->currentText();
    const QSignalBlocker still(gpu_);
    gpu_->clear();
    for (const std::string& gpu : gpus) gpu_->addItem(QString::fromStdString(gpu));
    gpu_->setCurrentIndex(std::max(0, gpu_->findText(chosen)));
}

void LikePanel::fillTerms() {
    term_->setAccessibleName(tr("Longest term compared"));
    term_->setToolTip(tr("A longer term is cheaper and another promise: offers that bind for longer are left out"));
    term_->addItem(tr("at most 1 month"), 1.0);
    for (const int months : {3, 6, 12, 24, 36}) term_->addItem(tr("at most %1 months").arg(months), double(months));
    term_->addItem(tr("any term"), models::kAnyTerm);
    term_->setCurrentIndex(term_->findData(models::kUsualTermMonths));
}

void LikePanel::showGpu(const QString& gpu) {
    if (const int at = gpu_->findText(gpu); at >= 0) gpu_->setCurrentIndex(at);
}

void LikePanel::setOldAfterDays(int days) {
    oldAfterDays_ = days;
    draw();
}

void LikePanel::draw() {
    const auto like = models::likeForLike(store_.offers(), gpu_->currentText().toStdString(), term_->currentData().toDouble());
    chart_->setSource([like] { return likeForLikeChart(like); });
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    offers_->setRowCount(0);
    for (const models::Tier tier : models::kTiers) {
        const auto& offer = like.best[models::index(tier)];
        if (!offer) {
            const bool bound = models::isCommitted(tier) && term_->currentData().toDouble() < models::kAnyTerm;
            addCells(offers_, {roleWords(tier), bound ? tr("no current offer of this term may be proposed") : tr("no current offer may be proposed"), QStringLiteral("\u2013"), QStringLiteral("\u2013"), QStringLiteral("\u2013")});
            continue;
        }
        const auto age = priceAgeDays(*offer, today);
        const bool old = age && *age > oldAfterDays_;
        const QString date = QString::fromStdString(offer->priceDate());
        const QString held = offer->monthlyCapHours && models::isCommitted(tier)
                                 ? tr(" (%1 held all month)").arg(formatNumber(models::usdPerHeldGpuHour(*offer, tier), Quantity::UsdPerGpuHour))
                                 : QString();
        addCells(offers_, {roleWords(tier),
                           tr("%1, %2%3").arg(QString::fromStdString(offer->provider + " " + offer->product), purchaseWords(*offer), offer->ownQuote ? tr(" (your quote)") : QString()),
                           (held.isEmpty() ? priceInColumn(*offer) : priceWords(*offer) + held), QString::number(*offer->gpusPerNode), old ? tr("%1 \u26a0 old").arg(date) : date});
        if (old) offers_->item(offers_->rowCount() - 1, 4)->setForeground(themeOf(palette()).warning);
    }
    pairs_->setRowCount(0);
    for (const auto& pair : like.pairs) {
        QStringList warnings;
        for (const std::string& warning : pair.warnings) warnings << worded(warning);
        addCells(pairs_,
                 {tr("%1 / %2").arg(roleWords(pair.first), inSentence(roleWords(pair.second))),
                  pair.utilization ? formatNumber(*pair.utilization, Quantity::Percent) : tr("none"),
                  pairWords(pair) + (warnings.isEmpty() ? QString() : QChar(u'\n') + warnings.join(QChar(u'\n')))});
    }
    if (like.pairs.empty()) addCells(pairs_, {QStringLiteral("\u2013"), QStringLiteral("\u2013"), tr("Two roles with an offer are needed for a break-even.")});
    fitRows();
}

void LikePanel::fitRows() {
    for (QTableWidget* table : {offers_, pairs_}) table->resizeRowsToContents();
}

void LikePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &LikePanel::fitRows, Qt::QueuedConnection);
}

void LikePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &LikePanel::fitRows, Qt::QueuedConnection);
}

}  // namespace splitpoint::ui
