#include "ui/export/export_progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace splitpoint::ui {

namespace {
constexpr int kShownAfterMs = 300;
}

ExportProgress::ExportProgress(QWidget* parent)
    : QWidget(parent),
      words_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      stop_(new QToolButton(this)),
      later_(new QTimer(this)) {
    stop_->setText(tr("Stop"));
    stop_->setToolTip(tr("Stop the export; nothing that is there is changed"));
    stop_->setAccessibleName(tr("Stop the export"));
    stop_->setFocusPolicy(Qt::StrongFocus);
    bar_->setAccessibleName(tr("Progress of the export"));
    bar_->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(words_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(stop_)})
        row->addWidget(part);
    later_->setSingleShot(true);
    later_->setInterval(kShownAfterMs);
    connect(later_, &QTimer::timeout, this, &QWidget::show);
    connect(stop_, &QToolButton::clicked, this, &ExportProgress::stopped);
    hide();
}

void ExportProgress::begin(const QString& words) {
    words_->setText(words);
    bar_->setRange(0, 0);
    later_->start();
}

void ExportProgress::setProgress(int done, int total) {
    bar_->setRange(0, total);
    bar_->setValue(done);
}

void ExportProgress::end() {
    later_->stop();
    hide();
}

}  // namespace splitpoint::ui
