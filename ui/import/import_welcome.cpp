#include "ui/import/import_welcome.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/control_style.h"

namespace splitpoint::ui {

ImportWelcome::ImportWelcome(QWidget* parent) : QWidget(parent) {
    auto* what = new QLabel(tr("Open or drop a file, paste text, or ask a Prometheus server."), this);
    QFont large = what->font();
    large.setBold(true);
    what->setFont(large);
    what->setAlignment(Qt::AlignCenter);
    what->setWordWrap(true);
    auto* forms = new QGridLayout;
    forms->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    forms->setVerticalSpacing(fontMetrics().height() / 2);
    const std::pair<QString, QString> known[] = {
        {tr("Slurm"), tr("jobs as sacct --parsable2 prints them")},
        {tr("Prometheus"), tr("a saved query_range answer (JSON), or a running server")},
        {tr("nvidia-smi"), tr("a log of --query-gpu with --format=csv")},
        {tr("Bills"), tr("FOCUS 1.0 and 1.2, AWS CUR legacy and 2.0")},
        {tr("OpenCost"), tr("an export of allocations")},
        {tr("Job lists"), tr("a table with start, end and GPUs of each job")},
        {tr("Any table"), tr("GPUs with times, wide or long; or plain numbers, an hour each")}};
    int row = 0;
    for (const auto& [source, form] : known) {
        auto* name = new QLabel(source, this);
        auto* words = new QLabel(form, this);
        words->setWordWrap(true);
        forms->addWidget(name, row, 0, Qt::AlignRight | Qt::AlignTop);
        forms->addWidget(words, row++, 1);
    }
    forms->setColumnStretch(1, 1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(forms, 4);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(what);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(middle);
    layout->addStretch(1);
}

void ImportWelcome::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outlineOf(themeOf(palette())), 1.0, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(6.5, 6.5, -6.5, -6.5), 6, 6);
}

}  // namespace splitpoint::ui
