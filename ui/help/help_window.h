#pragma once

#include <QWidget>

#include "models/help/help_book.h"

class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace splitpoint::ui {

class HelpBrowser;

/// The help beside the main window: list of pages and sections, search, back and forward, and the page.
class HelpWindow : public QWidget {
    Q_OBJECT

  public:
    explicit HelpWindow(models::HelpBook book, QWidget* parent = nullptr);

    /// Shows a topic; `here` is what the program says of the field in focus (Markdown-free text), above the page until
    /// another topic is chosen. An unknown topic shows the first page.
    void showTopic(const QString& topic, const QString& here = {});
    void setBook(models::HelpBook book);
    /// Lists the sections that the words are found in; empty words bring the contents back.
    void search(const QString& words);
    void focusSearch();

    [[nodiscard]] QString topic() const;
    [[nodiscard]] QString here() const;
    [[nodiscard]] HelpBrowser& browser() { return *browser_; }
    [[nodiscard]] QTreeWidget& list() { return *list_; }
    [[nodiscard]] QAction* backAction() const { return back_; }
    [[nodiscard]] QAction* forwardAction() const { return forward_; }

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void createActions();
    void createLayout();
    void fillContents();
    void follow();
    void choose(QTreeWidgetItem* item);

    HelpBrowser* browser_;
    QLineEdit* search_;
    QTreeWidget* list_;
    QLabel* here_;
    QString hereTopic_;  ///< that `here_` belongs to
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
    QAction* home_ = nullptr;
};

}  // namespace splitpoint::ui
