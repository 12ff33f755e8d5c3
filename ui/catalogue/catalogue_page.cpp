#include "ui/catalogue/catalogue_page.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/catalogue/price_moves.h"
#include "models/words/answer_words.h"
#include "ui/catalogue/like_panel.h"
#include "ui/catalogue/offer_list.h"
#include "ui/catalogue/offer_list_model.h"
#include "ui/catalogue/offer_words.h"
#include "ui/catalogue/quote_dialog.h"
#include "ui/catalogue/quote_paste_dialog.h"
#include "ui/catalogue/update_panel.h"
#include "ui/document/scenario_document.h"
#include "ui/help/help_context.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using models::Tier;

CataloguePage::CataloguePage(ScenarioDocument& document, const QString& folder, QWidget* parent)
    : QWidget(parent),
      document_(document),
      store_(folder),
      tabs_(new QTabWidget(this)),
      list_(new OfferList(store_)),
      like_(new LikePanel(store_)),
      update_(new UpdatePanel(store_, document)),
      use_(new QToolButton),
      oldAfter_(new QSpinBox) {
    setProperty(kHelpTopicProperty, QString::fromLatin1("catalogue#own"));
    like_->setProperty(kHelpTopicProperty, QString::fromLatin1("catalogue#like"));
    update_->setProperty(kHelpTopicProperty, QString::fromLatin1("catalogue#newer"));
    list_->setProperty(kHelpTopicProperty, QString::fromLatin1("catalogue"));
    createUseMenu();
    tabs_->addTab(createOffersTab(), tr("Offers and quotes"));
    tabs_->addTab(like_, tr("Like for like"));
    tabs_->addTab(update_, tr("Update"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Catalogue"));
    tabs_->tabBar()->setAccessibleName(tr("Parts of the catalogue"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->addWidget(tabs_);
    connect(list_, &OfferList::selectionChanged, this, &CataloguePage::refreshButtons);
    connect(list_, &OfferList::activated, this, [this] { use_->showMenu(); });
    connect(update_, &UpdatePanel::refused, this, &CataloguePage::refused);
    connect(update_, &UpdatePanel::reported, this, &CataloguePage::reported);
    connect(&store_, &OfferStore::changed, this, &CataloguePage::refreshButtons);
    connect(&store_, &OfferStore::refused, this, &CataloguePage::refused);
    list_->table()->installEventFilter(this);
    refreshButtons();
}

CataloguePage::~CataloguePage() {
    delete tabs_;  // what shows the store goes before it
}

void CataloguePage::createUseMenu() {
    auto* menu = new QMenu(use_);
    menu->setToolTipsVisible(true);
    for (const Tier tier : models::kTiers) {
        QAction* action = menu->addAction(tr("As %1").arg(inSentence(roleWords(tier))));
        connect(action, &QAction::triggered, this, [this, t = tier] { useSelected(t); });
        uses_[models::index(tier)] = action;
    }
    use_->setText(tr("Use in scenario"));
    use_->setAccessibleName(tr("Use in scenario"));
    use_->setMenu(menu);
    use_->setPopupMode(QToolButton::InstantPopup);
    use_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    use_->setFocusPolicy(Qt::StrongFocus);
}

QPushButton* CataloguePage::button(const QString& text, const QString& tip, void (CataloguePage::*run)()) {
    auto* made = new QPushButton(text);
    made->setToolTip(tip);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

QWidget* CataloguePage::createOffersTab() {
    auto* page = new QWidget;
    source_ = button(tr("Open source"), {}, &CataloguePage::openSource);
    edit_ = button(tr("Edit quote\u2026"), tr("Change the selected quote; of a list price a quote is made"), &CataloguePage::editQuote);
    remove_ = button(tr("Delete quote"), tr("Delete the selected quote; it can be undone"), &CataloguePage::removeQuote);
    auto* row = new QHBoxLayout;
    row->addWidget(use_);
    row->addWidget(source_);
    auto* quotes = new QHBoxLayout;
    quotes->addWidget(button(tr("Add quote\u2026"), tr("A quote of your own by form"), &CataloguePage::addQuote));
    quotes->addWidget(button(tr("Paste quotes\u2026"), tr("Quotes from the cells of a spreadsheet"), &CataloguePage::pasteQuotes));
    quotes->addWidget(edit_);
    quotes->addWidget(remove_);
    const auto step = [&](QAction* action, const QString& sign, const QString& name) {
        auto* made = new QToolButton;
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        made->setFocusPolicy(Qt::TabFocus);
        const auto relabel = [made, sign, name, action] {
            made->setText(sign);
            made->setAccessibleName(name);
            made->setToolTip(action->text());
        };
        connect(action, &QAction::changed, made, relabel);
        relabel();
        quotes->addWidget(made);
        return made;
    };
    undo_ = step(store_.undoStack().createUndoAction(this, tr("Undo")), QStringLiteral("\u21b6"), tr("Undo the last change of offers"));
    redo_ = step(store_.undoStack().createRedoAction(this, tr("Redo")), QStringLiteral("\u21b7"), tr("Redo the change of offers"));
    connect(undo_->defaultAction(), &QAction::triggered, this, &CataloguePage::reportUndone);
    connect(redo_->defaultAction(), &QAction::triggered, this, &CataloguePage::reportRedone);
    // Longer words leave no room for all in one row at 1280 pixels. The page has no inputs beside it,
    // so it is most of the window. Layouts know no width before they are shown.
    int width = use_->sizeHint().width() + source_->sizeHint().width() + undo_->sizeHint().width() + redo_->sizeHint().width();
    for (int i = 0; i < quotes->count(); ++i) {
        if (const QWidget* each = quotes->itemAt(i)->widget(); each != undo_ && each != redo_) width += each->sizeHint().width();
    }
    const bool isLong = width > fontMetrics().averageCharWidth() * 132;
    if (!isLong) {
        row->addSpacing(8);
        row->addLayout(quotes);
    }
    row->addStretch(1);
    auto* label = new QLabel(tr("Old a&fter"));
    label->setBuddy(oldAfter_);
    oldAfter_->setRange(1, 3650);
    oldAfter_->setValue(models::words::kOldPriceDays);
    oldAfter_->setSuffix(tr(" days"));
    oldAfter_->setAccessibleName(tr("Days after which a price is marked as old"));
    if (auto* field = oldAfter_->findChild<QLineEdit*>()) field->setAccessibleName(oldAfter_->accessibleName());
    oldAfter_->setToolTip(tr("Older prices are marked here, in the answer and in everything that is exported"));
    connect(oldAfter_, &QSpinBox::valueChanged, this, [this](int days) {
        list_->setOldAfterDays(days);
        like_->setOldAfterDays(days);
        Q_EMIT oldAfterChanged(days);
    });
    row->addWidget(label);
    row->addWidget(oldAfter_);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(list_, 1);
    layout->addLayout(row);
    if (isLong) {
        quotes->addStretch(1);
        layout->addLayout(quotes);
    }
    return page;
}

int CataloguePage::oldAfterDays() const { return oldAfter_->value(); }

void CataloguePage::setOldAfterDays(int days) { oldAfter_->setValue(days); }

bool CataloguePage::isSettled() const { return update_->isSettled(); }

int CataloguePage::selectedQuote() const {
    const QList<int> rows = list_->selectedRows();
    return rows.isEmpty() ? -1 : store_.quoteOf(rows.front());
}

void CataloguePage::refreshButtons() {
    const auto offer = list_->current();
    bool any = false;
    for (const Tier tier : models::kTiers) {
        QAction* action = uses_[models::index(tier)];
        const auto why = offer ? models::whyNotProposed(*offer, tier) : std::optional<std::string>(tr("select an offer first").toStdString());
        action->setEnabled(!why);
        action->setToolTip(why ? tr("Not possible: %1").arg(worded(*why)) : tr("One step that can be undone"));
        any = any || !why;
    }
    use_->setEnabled(any);
    use_->setToolTip(!offer ? tr("Select an offer first") : any ? tr("Take the selected offer for a role of the scenario on show")
                                                                : list_->model().standing(list_->selectedRows().constFirst()).sentence);
    const QUrl address = offer ? sourceAddress(*offer) : QUrl();
    source_->setEnabled(address.isValid());
    source_->setToolTip(address.isValid() ? tr("Show %1 in your browser").arg(address.toString()) : tr("The source names no address"));
    edit_->setEnabled(offer.has_value());
    edit_->setText(offer && selectedQuote() < 0 ? tr("Quote from this\u2026") : tr("Edit quote\u2026"));
    remove_->setEnabled(selectedQuote() >= 0);
}

QString CataloguePage::referenceGpu() const {
    return document_.snapshot() ? QString::fromStdString(models::effectiveReferenceGpu(*document_.snapshot())) : QString();
}

void CataloguePage::useSelected(Tier tier) {
    if (const auto offer = list_->current()) use(tier, *offer);
}

void CataloguePage::use(Tier tier, const models::CatalogueOffer& offer) {
    if (models::whyNotProposed(offer, tier)) return;
    const auto& before = document_.snapshot()->offer(tier);
    const EditWords words{tr("Offer %1:").arg(inSentence(roleWords(tier))),
                          before ? QString::fromStdString(before->name) : tr("none"),
                          QString::fromStdString(offer.provider + " " + offer.product),
                          {}};
    const Outcome outcome = document_.edit(words, [&](models::Scenario& scenario) { (void)models::useOffer(scenario, tier, offer); });
    if (!outcome) Q_EMIT refused(outcome.error());
    else Q_EMIT reported(tr("%1 is now %2; Undo takes it back.").arg(roleWords(tier), words.to));
}

void CataloguePage::addQuote() {
    QuoteDialog dialog(QuoteDialog::emptyQuote(referenceGpu()), this);
    if (dialog.exec() != QDialog::Accepted) return;
    if (const auto quote = dialog.quote()) takeQuotes({*quote});
}

void CataloguePage::pasteQuotes() {
    QuotePasteDialog dialog(QGuiApplication::clipboard()->text(), this);
    if (dialog.exec() == QDialog::Accepted) takeQuotes(dialog.quotes());
}

void CataloguePage::takeQuotes(const std::vector<models::CatalogueOffer>& quotes) {
    if (quotes.empty()) return;
    store_.addQuotes(quotes);
    list_->revealRow(static_cast<int>(store_.offers().size() - quotes.size()));
    // There undo is that of the offers; on the button it would take back the last edit of the scenario.
    list_->table()->setFocus();
    Q_EMIT reported(quotes.size() == 1
                        ? tr("The quote was added; Undo in the table takes it back.")
                        : tr("%1 quotes were added; Undo in the table takes them back.").arg(quotes.size()));
}

void CataloguePage::editQuote() {
    const auto offer = list_->current();
    if (!offer) return;
    const int quote = selectedQuote();
    QuoteDialog dialog(*offer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto changed = dialog.quote();
    if (!changed) return;
    if (quote >= 0) store_.replaceQuote(quote, *changed);
    else store_.addQuotes({*changed});
    list_->selectRow(static_cast<int>(store_.listed().size()) + (quote >= 0 ? quote : static_cast<int>(store_.quotes().size()) - 1));
    Q_EMIT reported(quote >= 0 ? tr("The quote was changed; Undo in the table takes it back.")
                               : tr("The quote was added; Undo in the table takes it back."));
}

void CataloguePage::removeQuote() {
    const int quote = selectedQuote();
    if (quote < 0) return;
    store_.removeQuote(quote);
    Q_EMIT reported(tr("The quote was deleted; Undo in the table takes it back."));
}

// What was said of the step itself ("Undo takes it back") holds no more.
void CataloguePage::reportUndone() { Q_EMIT reported(tr("Undone: %1").arg(store_.undoStack().redoText())); }
void CataloguePage::reportRedone() { Q_EMIT reported(tr("Redone: %1").arg(store_.undoStack().undoText())); }

void CataloguePage::openSource() {
    const auto offer = list_->current();
    const QUrl address = offer ? sourceAddress(*offer) : QUrl();
    if (address.isValid() && !QDesktopServices::openUrl(address)) Q_EMIT refused(tr("No browser could show %1; copy the address from the list of fields.").arg(address.toString()));
}

void CataloguePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (shownBefore_) return;
    shownBefore_ = true;
    list_->showGpu(referenceGpu());
    like_->showGpu(referenceGpu());
    if (const QString problem = store_.readProblem(); !problem.isEmpty()) Q_EMIT refused(problem);
}

bool CataloguePage::eventFilter(QObject* watched, QEvent* event) {
    // The type first: the last events come when the list is half gone.
    if ((event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) && watched == list_->table()) {
        auto* key = static_cast<QKeyEvent*>(event);
        QUndoStack& stack = store_.undoStack();
        const bool undo = key->matches(QKeySequence::Undo) && stack.canUndo(), redo = key->matches(QKeySequence::Redo) && stack.canRedo();
        const bool erase = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && selectedQuote() >= 0;
        if (undo || redo || erase) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                // By the actions, which say what was done; they are disabled where there is nothing to do.
                if (undo) undo_->defaultAction()->trigger();
                else if (redo) redo_->defaultAction()->trigger();
                else removeQuote();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace splitpoint::ui
