#include "ui/catalogue/update_panel.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include "models/catalogue/offers_file.h"
#include "ui/catalogue/empty_hint.h"
#include "ui/catalogue/offer_words.h"
#include "ui/catalogue/word_table.h"
#include "ui/document/scenario_document.h"
#include "ui/format/number_format.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::OfferChange;
using models::OfferDifference;

namespace {

constexpr qint64 kLargestListBytes = 64 << 20;

/// One line a row: a list has hundreds.
QTableWidget* updateTable(const QStringList& headers, const QString& name, int wide, QWidget* parent) {
    QTableWidget* table = wordTable(headers, name, wide, parent);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    return table;
}

QString changeName(const OfferDifference& difference) {
    const QString older = difference.isOlder() ? UpdatePanel::tr(" (the file is older)") : QString();
    switch (difference.change) {
        case OfferChange::New: return UpdatePanel::tr("new");
        case OfferChange::Gone: return UpdatePanel::tr("gone");
        case OfferChange::Price: return UpdatePanel::tr("price") + older;
        case OfferChange::Date: return UpdatePanel::tr("date") + older;
        case OfferChange::Details: return UpdatePanel::tr("details");
    }
    return {};
}

QString percentChange(const std::optional<double>& change) {
    if (!change) return QStringLiteral("\u2013");
    const QString sign = *change >= 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    return UpdatePanel::tr("%1%2 %").arg(sign, QLocale().toString(std::abs(*change) * 100, 'f', 1));
}

QString priceAndDate(const std::optional<models::CatalogueOffer>& offer) {
    return offer ? UpdatePanel::tr("%1 (%2)").arg(priceInColumn(*offer), QString::fromStdString(offer->asOf)) : QStringLiteral("\u2013");
}

QString winnerWords(const std::optional<models::PlanKind>& plan, const std::optional<double>& cost) {
    return plan ? UpdatePanel::tr("%1, %2").arg(planName(*plan), formatNumber(*cost, Quantity::Usd)) : UpdatePanel::tr("no feasible plan");
}

}  // namespace

UpdatePanel::UpdatePanel(OfferStore& store, ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      store_(store),
      document_(document),
      head_(new QLabel(this)),
      builtIn_(new QPushButton(tr("Back to the built-in offers"), this)),
      accept_(new QPushButton(tr("Accept"), this)),
      refuse_(new QPushButton(tr("Refuse"), this)),
      renew_(new QPushButton(tr("Renew prices of the scenario on show"), this)),
      differences_(updateTable({tr("Change"), tr("Offer"), tr("Before, USD/GPU-h"), tr("After, USD/GPU-h"), tr("Moves by")}, tr("What the newer list changes"), 1, this)),
      differencesHint_(new EmptyHint({}, differences_)),
      moves_(updateTable({tr("Scenario"), tr("Prices that move"), tr("Answer now"), tr("Answer then"), tr("Moves by")}, tr("Open scenarios that would move"), 1, this)) {
    alignRight(differences_, {2, 3, 4});
    alignRight(moves_, {4});
    head_->setWordWrap(true);
    head_->setAccessibleName(tr("Which offers are used"));
    auto* open = new QPushButton(tr("Open a newer list\u2026"), this);
    open->setToolTip(tr("A CSV of offers; nothing changes before you accept it"));
    renew_->setToolTip(tr("One step that can be undone: prices, names and dates of the products it uses; everything else stays"));
    auto* top = new QHBoxLayout;
    for (QPushButton* button : {open, accept_, refuse_, builtIn_}) top->addWidget(button);
    // Longer words leave no room for all in one row at 1280 pixels.
    int width = renew_->sizeHint().width();
    for (const QPushButton* button : {open, accept_, refuse_, builtIn_}) width += button->sizeHint().width();
    const bool isLong = width > fontMetrics().averageCharWidth() * 132;
    top->addStretch(1);
    if (!isLong) top->addWidget(renew_);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(differences_);
    split->addWidget(moves_);
    split->setSizes({360, 180});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    if (isLong) layout->addWidget(renew_, 0, Qt::AlignLeft);
    layout->addWidget(head_);
    layout->addWidget(split, 1);
    connect(open, &QPushButton::clicked, this, &UpdatePanel::askForFile);
    connect(accept_, &QPushButton::clicked, this, &UpdatePanel::accept);
    connect(refuse_, &QPushButton::clicked, this, &UpdatePanel::refuse);
    connect(builtIn_, &QPushButton::clicked, &store_, &OfferStore::useBuiltInList);
    connect(renew_, &QPushButton::clicked, this, &UpdatePanel::renewPrices);
    connect(&store_, &OfferStore::changed, this, &UpdatePanel::refresh);
    connect(&document_, &ScenarioDocument::scenariosChanged, this, [this] { if (isVisible()) askForMoves(); });
    connect(&document_, &ScenarioDocument::scenarioChanged, this, [this] { if (isVisible()) askForMoves(); });
    connect(&document_, &ScenarioDocument::opened, this, [this] { if (isVisible()) askForMoves(); });
    refresh();
}

void UpdatePanel::askForFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a newer list of offers"), {}, tr("Offers (*.csv);;All files (*)"));
    if (file.isEmpty()) return;
    if (const Outcome outcome = openFile(file); !outcome) Q_EMIT refused(outcome.error());
}

Outcome UpdatePanel::openFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return tl::unexpected(tr("%1 could not be opened: %2; choose a file that can be read.").arg(path, file.errorString()));
    if (file.size() > kLargestListBytes) return tl::unexpected(tr("%1 is larger than 64 MiB and no list of offers; choose another file.").arg(path));
    const QByteArray bytes = file.readAll();
    auto rows = models::readOffersFile({bytes.constData(), static_cast<std::size_t>(bytes.size())}, QFileInfo(path).fileName().toStdString());
    if (!rows) return tl::unexpected(worded(rows.error().message));
    if (rows->empty()) return tl::unexpected(tr("%1 has no offers in it.").arg(path));
    proposed_ = std::move(*rows);
    file_ = QFileInfo(path).fileName();
    refresh();
    return {};
}

void UpdatePanel::accept() {
    if (!hasProposal()) return;
    const QString file = std::exchange(file_, QString());
    store_.acceptList(std::exchange(proposed_, {}), file);
    Q_EMIT reported(tr("The offers of %1 are used from now on; scenarios keep their prices until they are renewed.").arg(file));
}

void UpdatePanel::refuse() {
    file_.clear();
    proposed_.clear();
    refresh();
}

void UpdatePanel::refresh() {
    accept_->setEnabled(hasProposal());
    refuse_->setEnabled(hasProposal());
    builtIn_->setVisible(!store_.isBuiltIn());
    showProposal();
    if (isVisible()) askForMoves();
}

void UpdatePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askForMoves();  // out of sight it computes nothing, and the scenarios may be others by now
}

void UpdatePanel::showProposal() {
    differences_->setRowCount(0);
    const QString used = store_.isBuiltIn() ? tr("the built-in offers") : tr("the offers of %1").arg(store_.listedFrom());
    if (!hasProposal()) {
        head_->setText(tr("In use: %1; quotes of yours: %2.").arg(used).arg(store_.quotes().size()));
        differencesHint_->say(tr("Open a newer list, and what it would change stands here: new offers, offers that are gone, prices that moved."));
        return;
    }
    const auto diff = models::catalogueDiff(store_.listed(), proposed_);
    differencesHint_->say(tr("No offer differs from those in use."));
    for (const OfferDifference& difference : diff.differences) {
        const models::CatalogueOffer& offer = difference.after ? *difference.after : *difference.before;
        QString words = tr("%1 %2, %3").arg(QString::fromStdString(offer.provider), QString::fromStdString(offer.product), purchaseWords(offer));
        if (!offer.region.empty() && offer.region != "unspecified") words = tr("%1, %2").arg(words, QString::fromStdString(offer.region));
        addCells(differences_, {changeName(difference), words,
                              priceAndDate(difference.before), priceAndDate(difference.after), percentChange(difference.relativeChange())});
    }
    const qsizetype moved = static_cast<qsizetype>(diff.differences.size()),
                    same = static_cast<qsizetype>(diff.unchanged);
    head_->setText(tr("%1 against %2: %3, %4. Nothing has changed yet.")
                       .arg(file_, used, moved == 1 ? tr("1 difference") : tr("%1 differences").arg(moved),
                            same == 1 ? tr("1 product unchanged") : tr("%1 products unchanged").arg(same)));
}

void UpdatePanel::askForMoves() {
    if (!document_.snapshot()) return;
    std::vector<OpenScenario> scenarios{{document_.scenarioName(kBaselineScenario), document_.scenario(kBaselineScenario)}};
    for (const TreeEntry& entry : document_.scenarios().entries()) scenarios.push_back({document_.scenarioName(entry.id), document_.scenario(entry.id)});
    std::erase_if(scenarios, [](const OpenScenario& each) { return !each.scenario; });
    renew_->setEnabled(!models::priceMoves(*document_.snapshot(), newest()).empty() && !hasProposal());
    job_.start(
        [scenarios, offers = newest()](std::stop_token stop) -> models::Result<Moves> {
            Moves moves;
            for (const OpenScenario& each : scenarios) moves.push_back(models::answerMove(*each.scenario, models::priceMoves(*each.scenario, offers), stop));
            return moves;
        },
        [this, scenarios](const models::Result<Moves>& moves) {
            if (moves) showMoves(scenarios, *moves);
        });
}

void UpdatePanel::showMoves(const std::vector<OpenScenario>& scenarios, const Moves& moves) {
    moves_->setRowCount(0);
    for (std::size_t each = 0; each < scenarios.size(); ++each) {
        if (!moves[each]) {
            addCells(moves_, {scenarios[each].name,
                              tr("could not be computed: %1").arg(worded(moves[each].error().message)),
                              {},
                              {},
                              {}});
            continue;
        }
        const models::AnswerMove& move = *moves[each];
        QStringList prices;
        for (const models::PriceMove& price : move.prices) {
            prices << tr("%1 %2 \u2192 %3 (%4)").arg(roleWords(price.tier), formatNumber(price.usdPerHourBefore, Quantity::UsdPerGpuHour),
                                                     formatNumber(price.usdPerHourAfter, Quantity::UsdPerGpuHour), QString::fromStdString(price.after.asOf));
        }
        const bool known = move.costBefore && move.costAfter;
        const QString then = winnerWords(move.winnerAfter, move.costAfter) + (move.winnerChanges() ? tr("  \u26a0 another winner") : QString());
        addCells(moves_, {scenarios[each].name, prices.isEmpty() ? tr("none: it keeps the prices it pinned") : prices.join(QStringLiteral("; ")),
                        winnerWords(move.winnerBefore, move.costBefore), then, known ? percentChange(*move.costAfter / *move.costBefore - 1.0) : QStringLiteral("\u2013")});
    }
}

void UpdatePanel::renewPrices() {
    const auto moves = models::priceMoves(*document_.snapshot(), newest());
    if (moves.empty() || hasProposal()) return;
    const Outcome outcome = document_.edit({tr("Renew prices from the catalogue: %1").arg(moves.size()), {}, {}, {}},
                                           [&](models::Scenario& scenario) { scenario = models::withPrices(std::move(scenario), moves); });
    if (!outcome) Q_EMIT refused(outcome.error());
    else Q_EMIT reported(tr("Prices renewed; Undo takes them back."));
    refresh();
}

}  // namespace splitpoint::ui
