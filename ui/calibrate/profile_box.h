#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QStylePainter>

namespace splitpoint::ui {

/// A choice among profiles. Their names begin alike and end with what tells them apart, "..., run 1", so that one too
/// long for its box is shortened in the middle; its tool tip has all of it.
class ProfileBox : public QComboBox {
  public:
    using QComboBox::QComboBox;

    /// @param purpose  what is chosen, below the name in the tool tip
    void setPurpose(const QString& purpose) {
        view()->setTextElideMode(Qt::ElideMiddle);
        purpose_ = purpose;
        connect(this, &QComboBox::currentTextChanged, this, &ProfileBox::refreshTip);
        refreshTip();
    }
    /// Also where the box was filled silently.
    void refreshTip() {
        setToolTip(currentText().isEmpty() ? purpose_ : QStringLiteral("%1\n%2").arg(currentText(), purpose_));
    }
    /// As it is drawn.
    [[nodiscard]] QString shownText() const {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return shortened(option);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        option.currentText = shortened(option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

  private:
    [[nodiscard]] QString shortened(const QStyleOptionComboBox& option) const {
        constexpr int kMargin = 2;  // what a style keeps free on either side of the words
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        return fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room.width() - 2 * kMargin);
    }

    QString purpose_;
};

}  // namespace splitpoint::ui
