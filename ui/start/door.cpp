#include "ui/start/door.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {

constexpr double kSide = 48.0;  // of the drawing below, scaled to the font

/// A week of demand as a path over the drawing's width.
QPainterPath weekPath() {
    QPainterPath path(QPointF(2, 36));
    path.cubicTo({8, 36}, {8, 14}, {13, 14});
    path.cubicTo({18, 14}, {18, 32}, {23, 32});
    path.cubicTo({29, 32}, {29, 8}, {35, 8});
    path.cubicTo({40, 8}, {41, 26}, {46, 26});
    return path;
}

void drawSample(QPainter& painter, const Theme& colors) {
    painter.setPen(Qt::NoPen);
    const ColorRole roles[] = {ColorRole::PlanBareMetal, ColorRole::PlanVirtual, ColorRole::PlanHybrid};
    const double heights[] = {36, 30, 22};
    for (int bar = 0; bar < 3; ++bar) {
        painter.setBrush(colors.color(roles[bar]));
        painter.drawRect(QRectF(4 + bar * 15, 43 - heights[bar], 11, heights[bar]));
    }
}

void drawSketch(QPainter& painter, const Theme& colors) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.color(ColorRole::Demand), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(weekPath());
    painter.setPen(QPen(colors.color(ColorRole::PlanBareMetal), 2, Qt::DashLine));
    painter.drawLine(QPointF(2, 23), QPointF(46, 23));
}

void drawImport(QPainter& painter, const Theme& colors) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.axis, 2));
    painter.drawRect(QRectF(4, 5, 40, 38));
    for (const double y : {17.0, 30.0}) painter.drawLine(QPointF(4, y), QPointF(44, y));
    painter.drawLine(QPointF(18, 5), QPointF(18, 43));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawPolygon(QPolygonF{{31, 40}, {22, 29}, {28, 29}, {28, 11}, {34, 11}, {34, 29}, {40, 29}});
}

void drawCalibrate(QPainter& painter, const Theme& colors) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.axis, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(QRectF(4, 8, 40, 40), 0, 180 * 16);
    painter.setPen(QPen(colors.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(24, 28), QPointF(37, 15));
    painter.setPen(QPen(colors.axis, 2));
    for (const QLineF& tick : {QLineF(24, 8, 24, 13), QLineF(4, 28, 9, 28), QLineF(39, 28, 44, 28)})
        painter.drawLine(tick);
}

}  // namespace

/// Says nothing that the title does not say; assistive tools pass it by.
class Door::Picture : public QWidget {
  public:
    Picture(Sign sign, QWidget* parent) : QWidget(parent), sign_(sign) {
        const int side = fontMetrics().height() * 3;
        setFixedSize(side, side);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / kSide, height() / kSide);
        const Theme& colors = themeOf(palette());
        switch (sign_) {
            case Sign::Sample:
                return drawSample(painter, colors);
            case Sign::Sketch:
                return drawSketch(painter, colors);
            case Sign::Import:
                return drawImport(painter, colors);
            case Sign::Calibrate:
                return drawCalibrate(painter, colors);
        }
    }

  private:
    Sign sign_;
};

Door::Door(Sign sign, const QString& title, const QString& words, QWidget* parent)
    : QFrame(parent), words_(new QLabel(words, this)), buttons_(new QVBoxLayout) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(title);
    auto* heading = new QLabel(title, this);
    QFont large = heading->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    heading->setFont(large);
    heading->setWordWrap(true);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(new Picture(sign, this));
    layout->addWidget(heading);
    layout->addWidget(words_);
    layout->addStretch(1);
    layout->addLayout(buttons_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QPushButton* Door::addButton(const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(true);  // Return presses it, too
    buttons_->addWidget(button);
    return button;
}

void Door::setWords(const QString& words) {
    words_->setText(words);
}

QString Door::words() const {
    return words_->text();
}

}  // namespace splitpoint::ui
