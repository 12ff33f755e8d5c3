#include "ui/import/import_foot.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace splitpoint::ui {

ImportFoot::ImportFoot(QWidget* parent)
    : QWidget(parent), progress_(new QProgressBar(this)), stop_(new QPushButton(tr("Stop reading"), this)) {
    progress_->setRange(0, 1000);
    progress_->setAccessibleName(tr("Share of the source that was read"));
    progress_->setFormat(tr("%p %"));
    progress_->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    stop_->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    import_ = buttons->addButton(tr("Import as layers"), QDialogButtonBox::AcceptRole);
    import_->setDefault(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(progress_, 1);
    layout->addWidget(stop_);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(stop_, &QPushButton::clicked, this, &ImportFoot::stopWanted);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportFoot::accepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportFoot::rejected);
}

void ImportFoot::setProgress(double share) {
    progress_->setValue(static_cast<int>(share * 1000));
}

void ImportFoot::showState(bool busy, const QString& why) {
    progress_->setVisible(busy);
    stop_->setVisible(busy);
    import_->setEnabled(!busy && why.isEmpty());
    import_->setToolTip(why.isEmpty() ? tr("Puts the curve and its fixes onto the workload as layers, in one step")
                                      : why);
}

}  // namespace splitpoint::ui
