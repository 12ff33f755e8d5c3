#pragma once

#include <optional>

#include <QHash>
#include <QScrollArea>

#include "models/import/import.h"
#include "ui/import/measured_on.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace splitpoint::ui {

/// How a source is meant and what it is taken as: every guess with its reason, every one changeable.
class ReadingForm : public QScrollArea {
    Q_OBJECT

  public:
    explicit ReadingForm(QWidget* parent = nullptr);

    /// Shows what holds; tells nobody.
    void setReading(const models::imports::Reading& reading);
    void setChoices(const models::imports::ImportChoices& choices, double usefulPerRequested);
    void setMeasuredOn(const QList<MeasuredOn>& places);
    /// Hours of the whole source, and how many from its start to the next Monday; absent: it has no dates.
    /// @param hourShift  seconds after the full hours of UTC where hours begin, those of Monday too
    void setSpan(long long hours, std::optional<int> toMonday, double hourShift);

    [[nodiscard]] QComboBox* kind() const { return kind_; }
    [[nodiscard]] QComboBox* delimiter() const { return delimiter_; }
    [[nodiscard]] QComboBox* decimalMark() const { return decimalMark_; }
    [[nodiscard]] QComboBox* timeForm() const { return timeForm_; }
    [[nodiscard]] QComboBox* timeZone() const { return timeZone_; }
    [[nodiscard]] QComboBox* unit() const { return unit_; }
    [[nodiscard]] QComboBox* groupBy() const { return groupBy_; }
    [[nodiscard]] QDoubleSpinBox* step() const { return step_; }
    [[nodiscard]] QComboBox* quantity() const { return quantity_; }
    [[nodiscard]] QComboBox* measuredOn() const { return measuredOn_; }
    [[nodiscard]] QDoubleSpinBox* factor() const { return factor_; }
    [[nodiscard]] QSpinBox* skipHours() const { return skip_; }
    [[nodiscard]] QSpinBox* keepHours() const { return keep_; }

  Q_SIGNALS:
    void kindChosen(splitpoint::models::imports::ImportKind kind);
    /// Delimiter or encoding: the rest is guessed anew.
    void layoutChosen(const splitpoint::models::imports::Reading& reading);
    void readingChosen(const splitpoint::models::imports::Reading& reading);
    void quantityChosen(splitpoint::models::imports::Quantity quantity);
    void factorChosen(double usefulPerGpu);
    void stretchChosen(int skipHours, int keepHours);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    template <class Enum, class Titles>
    QComboBox* choiceOf(std::size_t count, const Titles& title);
    QLabel* addRow(const QString& label, QWidget* field);
    void showRow(QWidget* field, bool shown);
    void because(QWidget* field, const std::string& reason);
    void explain(QWidget* field, const QString& text);
    void createSource();
    void createTarget();
    void connectFields();
    void tellReading();

    models::imports::Reading reading_;
    bool filling_ = false;
    QFormLayout* form_;
    QComboBox* kind_ = nullptr;
    QComboBox* encoding_ = nullptr;
    QComboBox* delimiter_ = nullptr;
    QComboBox* decimalMark_ = nullptr;
    QCheckBox* header_ = nullptr;
    QComboBox* timeForm_ = nullptr;
    QComboBox* dateOrder_ = nullptr;
    QComboBox* timeZone_ = nullptr;
    QDoubleSpinBox* step_ = nullptr;
    QComboBox* measures_ = nullptr;
    QComboBox* unit_ = nullptr;
    QDoubleSpinBox* gpusPerSeries_ = nullptr;
    QComboBox* groupBy_ = nullptr;
    QComboBox* quantity_ = nullptr;
    QComboBox* measuredOn_ = nullptr;
    QDoubleSpinBox* factor_ = nullptr;
    QSpinBox* skip_ = nullptr;
    QSpinBox* keep_ = nullptr;
    QHash<QWidget*, QLabel*> reasons_;
};

}  // namespace splitpoint::ui
