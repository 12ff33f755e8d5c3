#pragma once

#include <QTextBrowser>

#include "models/help/help_book.h"

namespace splitpoint::ui {

/// Folder of the help that the build made, beside the program or where it is installed; empty where there is none: then
/// the pictures' texts stand in their place.
[[nodiscard]] QString madeHelpFolder();

/// Folder with the pictures of a language in such a folder; those of English where that language has none.
[[nodiscard]] QString helpPictures(const QString& made, models::HelpLanguage language);

/// Shows pages of a help book by topic ("formulas#break-even"), with the history of a browser.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

  public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    /// Shows the pages of another book from now on; the page on show is read again.
    void setBook(models::HelpBook book);
    [[nodiscard]] const models::HelpBook& book() const { return book_; }
    void showTopic(const QString& topic);
    /// "page#anchor" on show, or "page" at its top.
    [[nodiscard]] QString topic() const;

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void colorIn();
    [[nodiscard]] QImage picture(const QString& name) const;
    [[nodiscard]] int pictureWidth() const;

    models::HelpBook book_;
    QString made_;        ///< the help that the build made
    QString pictures_;    ///< of the book's language
    int drawnWidth_ = 0;  ///< of the pictures on show
};

}  // namespace splitpoint::ui
