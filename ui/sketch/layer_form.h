#pragma once

#include <QScrollArea>

#include "ui/sketch/layer_presets.h"

class QGridLayout;

namespace splitpoint::ui {

/// The parameters of one layer, each with its unit and range; many of them stand in two columns.
class LayerForm : public QScrollArea {
    Q_OBJECT

  public:
    explicit LayerForm(QWidget* parent = nullptr);

    /// @param key of what the numbers belong to: other keys make other editors, so that no half-typed number crosses
    /// over
    void setNumbers(const QString& key, const QList<LayerNumber>& numbers);
    [[nodiscard]] QWidget* editor(qsizetype number) const { return editors_.value(number); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void numberChanged(qsizetype number, double value);

  private:
    void rebuild(const QList<LayerNumber>& numbers);
    [[nodiscard]] QWidget* createEditor(qsizetype n, const LayerNumber& number);

    QWidget* page_;
    QGridLayout* grid_;
    QString key_;
    QList<QWidget*> editors_;
};

}  // namespace splitpoint::ui
