#pragma once

#include <QWidget>

#include "ui/answer/answer_words.h"

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
    void fitHeight();

    AnswerWords words_;
    QString stale_;
    QLabel* headline_;
    QLabel* detail_;
    QToolButton* why_;
};

/// All reasons, switch points and caveats, to read and copy.
class WhyPanel : public QWidget {
    Q_OBJECT

  public:
    explicit WhyPanel(QWidget* parent = nullptr);
    /// Laid out at once only where it can be seen, otherwise when the edits pause: it takes longer than the charts.
    void setWords(const AnswerWords& words);
    void layOut();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QTextBrowser* text_;
    QTimer* pause_;
    QString wanted_, shown_;
};

}  // namespace splitpoint::ui
