#pragma once

#include <vector>

#include <QDialog>

#include "models/catalogue/catalogue.h"

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace splitpoint::ui {

/// Quotes by paste: cells of a spreadsheet or CSV above, what was read of them and what was not below.
class QuotePasteDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param text what stands there at first, as the clipboard has it
    explicit QuotePasteDialog(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<models::CatalogueOffer>& quotes() const { return quotes_; }
    [[nodiscard]] QPlainTextEdit* field() const { return text_; }
    [[nodiscard]] QString verdict() const;

  private:
    void read();

    std::vector<models::CatalogueOffer> quotes_;
    QPlainTextEdit* text_;
    QLabel* verdict_;
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
