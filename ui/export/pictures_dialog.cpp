#include "ui/export/pictures_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

PicturesDialog::PicturesDialog(QWidget* parent)
    : QDialog(parent),
      png_(new QCheckBox(tr("P&NG"), this)),
      svg_(new QCheckBox(tr("&SVG"), this)),
      pdf_(new QCheckBox(tr("&PDF"), this)),
      transparent_(new QCheckBox(tr("&Transparent background (PNG, SVG)"), this)),
      dark_(new QCheckBox(tr("&Dark"), this)),
      size_(new QComboBox(this)),
      scale_(new QComboBox(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Pictures of all charts"));
    for (QCheckBox* format : {png_, svg_, pdf_}) format->setChecked(true);
    size_->addItem(tr("Three quarters of a slide, 960 \u00d7 540"), QSize(960, 540));
    size_->addItem(tr("Slide 16:9, 1280 \u00d7 720"), QSize(1280, 720));
    size_->addItem(tr("Slide 4:3, 960 \u00d7 720"), QSize(960, 720));
    size_->addItem(tr("Half a slide, 640 \u00d7 540"), QSize(640, 540));
    for (int scale = 1; scale <= 4; ++scale) scale_->addItem(tr("%1\u00d7").arg(scale), scale);
    scale_->setCurrentIndex(1);
    auto* formats = new QHBoxLayout;
    for (QCheckBox* format : {png_, svg_, pdf_}) formats->addWidget(format);
    formats->addStretch(1);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Formats"), formats);
    form->addRow(tr("Si&ze"), size_);
    form->addRow(tr("&Resolution of PNG"), scale_);
    form->addRow(transparent_);
    form->addRow(dark_);
    form->addRow(buttons_);
    auto* write = buttons_->addButton(tr("&Write\u2026"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QCheckBox* format : {png_, svg_, pdf_}) {
        connect(format, &QCheckBox::toggled, this, [this, write] { write->setEnabled(!choice().formats.isEmpty()); });
    }
}

PictureChoice PicturesDialog::choice() const {
    PictureChoice choice;
    choice.formats.clear();
    if (png_->isChecked()) choice.formats << u"png"_s;
    if (svg_->isChecked()) choice.formats << u"svg"_s;
    if (pdf_->isChecked()) choice.formats << u"pdf"_s;
    choice.size = size_->currentData().toSize();
    choice.scale = scale_->currentData().toInt();
    choice.transparent = transparent_->isChecked();
    choice.dark = dark_->isChecked();
    return choice;
}

}  // namespace splitpoint::ui
