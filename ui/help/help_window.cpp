#include "ui/help/help_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "models/help/help_search.h"
#include "ui/help/help_browser.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTopicRole = Qt::UserRole;
const QString kFirstPage = u"index"_s;

QTreeWidgetItem* entry(const QString& text, const QString& topic) {
    auto* item = new QTreeWidgetItem({text});
    item->setToolTip(0, text);  // the list may be narrower
    item->setData(0, kTopicRole, topic);
    return item;
}

/// Topic of the section of the list, one of level 2, that the anchor is in; empty where it is above the first.
QString sectionInList(const models::HelpBook& book, const QString& page, const QString& anchor) {
    QString topic;
    const models::HelpPage* read = anchor.isEmpty() ? nullptr : book.page(page.toStdString());
    if (read == nullptr) return topic;
    for (const models::HelpSection& section : read->sections) {
        if (section.level < 2) topic.clear();
        if (section.level == 2) topic = page + u"#"_s + QString::fromStdString(section.anchor);
        if (section.anchor == anchor.toStdString()) return topic;
    }
    return {};
}

}  // namespace

HelpWindow::HelpWindow(models::HelpBook book, QWidget* parent)
    : QWidget(parent, Qt::Window),
      browser_(new HelpBrowser(this)),
      search_(new QLineEdit(this)),
      list_(new QTreeWidget(this)),
      here_(new QLabel(this)) {
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Splitpoint help"));
    search_->setPlaceholderText(tr("Search the help"));
    search_->setAccessibleName(tr("Search the help"));
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (list_->topLevelItemCount() == 0) return;
        list_->setCurrentItem(list_->topLevelItem(0));
        list_->setFocus();
    });
    list_->setHeaderHidden(true);
    list_->setAccessibleName(tr("Contents of the help"));
    connect(list_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { choose(item); });
    connect(list_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { choose(item); });
    here_->setWordWrap(true);
    here_->setTextFormat(Qt::PlainText);
    here_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    here_->setAccessibleName(tr("The field in focus"));
    here_->setFrameShape(QFrame::StyledPanel);
    here_->setMargin(8);
    here_->hide();
    // Not sourceChanged, at which the browser still names the page before.
    connect(browser_, &HelpBrowser::historyChanged, this, [this] {
        if (browser_->topic() != hereTopic_) here_->hide();  // not where the page is only read again
        follow();
    });
    createActions();
    createLayout();
    setBook(std::move(book));
    browser_->showTopic(kFirstPage);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 44);
}

void HelpWindow::createActions() {
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    back_ = add(tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { browser_->backward(); });
    forward_ = add(tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { browser_->forward(); });
    home_ = add(tr("Contents"), {QKeySequence(Qt::ALT | Qt::Key_Home)}, [this] { showTopic(kFirstPage); });
    add(tr("Search"), {QKeySequence::Find}, [this] { focusSearch(); });
    back_->setEnabled(false);
    forward_->setEnabled(false);
    connect(browser_, &HelpBrowser::backwardAvailable, back_, &QAction::setEnabled);
    connect(browser_, &HelpBrowser::forwardAvailable, forward_, &QAction::setEnabled);
}

void HelpWindow::createLayout() {
    auto* buttons = new QHBoxLayout;
    for (QAction* action : {back_, forward_, home_}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setToolTip(u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    auto* right = new QWidget;
    auto* reading = new QVBoxLayout(right);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(here_);
    reading->addWidget(browser_, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 42, fontMetrics().averageCharWidth() * 105});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(buttons);
    layout->addWidget(splitter, 1);
}

void HelpWindow::setBook(models::HelpBook book) {
    browser_->setBook(std::move(book));
    search(search_->text());
}

void HelpWindow::fillContents() {
    for (const models::HelpPage& page : browser_->book().pages) {
        const QString id = QString::fromStdString(page.id);
        QTreeWidgetItem* top = entry(QString::fromStdString(page.title), id);
        for (const models::HelpSection& section : page.sections) {
            if (section.level != 2) continue;
            top->addChild(entry(QString::fromStdString(models::plainText(section.title)),
                                id + u"#"_s + QString::fromStdString(section.anchor)));
        }
        list_->addTopLevelItem(top);
    }
}

void HelpWindow::search(const QString& words) {
    const QSignalBlocker quiet(list_);
    list_->clear();
    if (words.trimmed().isEmpty()) {
        fillContents();
        follow();
        return;
    }
    for (const models::HelpHit& hit : models::searchHelp(browser_->book(), words.toStdString())) {
        QString text = QString::fromStdString(models::plainText(hit.title));
        if (hit.title != hit.pageTitle) text += u"\n    "_s + QString::fromStdString(hit.pageTitle);
        QTreeWidgetItem* item = entry(text, QString::fromStdString(hit.page + "#" + hit.anchor));
        item->setToolTip(0, QString::fromStdString(hit.excerpt));
        list_->addTopLevelItem(item);
    }
    if (list_->topLevelItemCount() > 0) return;
    const QString nothing = tr("Nothing found; try fewer or shorter words.");
    auto* none = new QTreeWidgetItem({QString(nothing).replace(u"; "_s, u";\n"_s)});
    none->setFlags(Qt::ItemIsEnabled);
    none->setToolTip(0, nothing);
    list_->addTopLevelItem(none);
}

void HelpWindow::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

void HelpWindow::choose(QTreeWidgetItem* item) {
    const QString topic = item == nullptr ? QString() : item->data(0, kTopicRole).toString();
    if (!topic.isEmpty() && topic != browser_->topic()) showTopic(topic);
}

/// The list marks what is read: the page, and its section where the list has it.
void HelpWindow::follow() {
    if (!search_->text().trimmed().isEmpty()) return;
    const QSignalBlocker quiet(list_);
    const QString topic = browser_->topic(), page = topic.section(QChar(u'#'), 0, 0);
    const QString section = sectionInList(browser_->book(), page, topic.section(QChar(u'#'), 1));
    for (int p = 0; p < list_->topLevelItemCount(); ++p) {
        QTreeWidgetItem* top = list_->topLevelItem(p);
        const bool here = top->data(0, kTopicRole).toString() == page;
        top->setExpanded(here);
        if (!here) continue;
        QTreeWidgetItem* current = top;
        for (int s = 0; s < top->childCount(); ++s) {
            if (top->child(s)->data(0, kTopicRole).toString() == section) current = top->child(s);
        }
        list_->setCurrentItem(current);
        list_->scrollToItem(current);
    }
}

void HelpWindow::showTopic(const QString& topic, const QString& here) {
    browser_->showTopic(browser_->book().hasTopic(topic.toStdString()) ? topic : kFirstPage);
    hereTopic_ = browser_->topic();
    here_->setText(here);
    here_->setVisible(!here.isEmpty());
}

QString HelpWindow::topic() const {
    return browser_->topic();
}

QString HelpWindow::here() const {
    return here_->isHidden() ? QString() : here_->text();
}

/// Opened again it starts at its page: the keys scroll it, and the list says where it is, not what was once searched
/// for.
void HelpWindow::showEvent(QShowEvent* event) {
    if (!event->spontaneous()) {
        search_->clear();
        browser_->setFocus();
    }
    QWidget::showEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace splitpoint::ui
