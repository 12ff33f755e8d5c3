#pragma once

#include <QWidget>

#include "ui/answer/answer_words.h"
#include "ui/why/why_words.h"

class QLabel;
class QTextBrowser;
class QTimer;
class QToolButton;

namespace splitpoint::ui {

/// The answer line: the plan and its cost in one sentence, what would change it, and a button that opens the reasons.
class AnswerLine : public QWidget {
    Q_OBJECT

  public:
    explicit AnswerLine(QWidget* parent = nullptr);

    void setWords(const AnswerWords& words);
    /// The answer shown is not that of the newest input: greyed, with the reason.
    void setStale(const QString& reason);
    [[nodiscard]] QString headline() const;

  Q_SIGNALS:
    void whyRequested();
    void heightChanged();  ///< its sentences need more lines or fewer

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    [[nodiscard]] QString oldPrices() const;
    void fitHeight();

    AnswerWords words_;
    QString stale_;
    QLabel* headline_;
    QLabel* detail_;
    QToolButton* why_;
};

/// The short form of the Why page beside everything else: what decides, reasons, switch points and caveats, to read and
/// copy.
class WhyPanel : public QWidget {
    Q_OBJECT

  public:
    explicit WhyPanel(QWidget* parent = nullptr);
    /// Laid out at once only where it can be seen, otherwise when the edits pause: it takes longer than the charts.
    void setWords(const AnswerWords& words);
    /// What decides, of the answer on show; it comes a moment after it.
    void setDecides(const WhyWords& words);
    void layOut();

  Q_SIGNALS:
    void pageRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void compose();

    AnswerWords words_;
    QStringList decides_;
    QTextBrowser* text_;
    QTimer* pause_;
    QString wanted_, shown_;
};

}  // namespace splitpoint::ui
