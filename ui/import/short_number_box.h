#pragma once

#include <QDoubleSpinBox>
#include <QLocale>

namespace splitpoint::ui {

/// A number field that shows no zeros after its last digit: "7200 s" and "0.5 s", not "7200.000 s".
class ShortNumberBox : public QDoubleSpinBox {
    Q_OBJECT

  public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override {
        QLocale plain = locale();
        if (!isGroupSeparatorShown()) plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

}  // namespace splitpoint::ui
