#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "models/decision/map_axis.h"
#include "ui/jobs/why_runner.h"
#include "ui/why/why_words.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace splitpoint::ui {

class LazyChart;

/// Why the answer is what it is: what decides, the bridge between two plans as a picture, what committing does and what
/// bare metal does, the rivals, what binds, and where the answer flips. Every sentence is the model's own.
class WhyPage : public QWidget {
    Q_OBJECT

  public:
    explicit WhyPage(QWidget* parent = nullptr);

    void setExplanation(const std::shared_ptr<const Explained>& explanation);
    /// What the ends of the bridge are compared with; null: nothing.
    void setPinned(const std::shared_ptr<const Evaluated>& pinned);
    /// What is shown is of an answer before the newest; it stays, marked.
    void setUpdating(bool updating);
    /// Why there is no explanation.
    void setProblem(const QString& sentence);
    [[nodiscard]] QList<LazyChart*> charts() const { return {bridge_, effects_}; }
    /// Every sentence on show, in order.
    [[nodiscard]] QStringList sentences() const;

  Q_SIGNALS:
    /// The decision map with this input across.
    void mapRequested(splitpoint::models::MapInput input);
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct Section {
        QLabel* title = nullptr;
        QLabel* text = nullptr;
    };
    struct FlipRow {
        QWidget* row = nullptr;
        QLabel* text = nullptr;
        QToolButton* show = nullptr;
        models::MapInput input = models::MapInput::PriceRatio;
    };

    [[nodiscard]] QWidget* createPictures();
    [[nodiscard]] QWidget* createReasons();
    [[nodiscard]] QComboBox* createPlanChoice(const QString& name);
    Section addSection(QVBoxLayout* layout, const QString& title);
    static void fill(const Section& section, const QStringList& sentences);
    void refresh();
    void drawBridge();

    std::shared_ptr<const Explained> explanation_;
    std::shared_ptr<const Evaluated> pinned_;
    bool stale_ = false;  ///< what is newer than the widgets show
    bool updating_ = false;
    QLabel* headline_;
    QLabel* margin_;
    QLabel* mark_;
    QPushButton* copy_;
    QComboBox* from_;
    QComboBox* to_;
    LazyChart* bridge_;
    LazyChart* effects_;
    QLabel* notSeparable_;
    Section rivals_, flipsTitle_, effectWords_, constraints_, sure_, caveats_;
    std::vector<FlipRow> flips_;
};

}  // namespace splitpoint::ui
