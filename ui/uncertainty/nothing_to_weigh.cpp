#include "ui/uncertainty/nothing_to_weigh.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace splitpoint::ui {

NothingToWeigh::NothingToWeigh(QWidget* parent)
    : QWidget(parent), sentence_(new QLabel(this)), button_(new QPushButton(this)) {
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setAccessibleName(tr("Why there is nothing to weigh"));
    sentence_->setAlignment(Qt::AlignHCenter);
    connect(button_, &QPushButton::clicked, this,
            [this] { lack_ == Lack::Demand ? Q_EMIT demandRequested() : Q_EMIT rangeRequested(); });
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(sentence_);
    layout->addWidget(button_, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void NothingToWeigh::say(const QString& sentence, Lack lack) {
    lack_ = lack;
    sentence_->setText(sentence);
    button_->setText(lack == Lack::Demand ? tr("Sketch the demand") : tr("Give an input a range"));
    button_->setToolTip(lack == Lack::Demand ? tr("To the sketch: draw the GPUs that are needed, or import them")
                                             : tr("To the inputs: type a low and a high value, such as 2.1 to 2.9"));
    button_->setVisible(lack != Lack::Nothing);
}

QString NothingToWeigh::sentence() const {
    return sentence_->text();
}

}  // namespace splitpoint::ui
