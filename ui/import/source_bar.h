#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace splitpoint::ui {

/// The ways to a source of usage, and where the one on show is from.
class SourceBar : public QWidget {
    Q_OBJECT

  public:
    explicit SourceBar(QWidget* parent = nullptr);

    /// Where the dialogue that asks for a file begins; empty: where the system wants.
    void setFolder(const QString& folder) { folder_ = folder; }
    /// @param where the source is from; empty: there is none yet
    void showSource(const QString& where);
    /// Presses or releases the button of the server.
    void setServerShown(bool shown);

  Q_SIGNALS:
    void fileChosen(const QString& file);
    void textPasted(const QString& text);
    void serverToggled(bool shown);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void choose();

    QString folder_;
    QPushButton* server_;
    QLabel* where_;
};

}  // namespace splitpoint::ui
