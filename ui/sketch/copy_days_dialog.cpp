#include "ui/sketch/copy_days_dialog.h"

#include <algorithm>
#include <vector>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/demand/range_edit.h"
#include "ui/sketch/day_hours.h"

namespace splitpoint::ui {

namespace {

constexpr int kWeekDays = 7;

}  // namespace

QList<CopyTarget> copyTargets(const SketchSession& session) {
    const models::HourRange range = session.selection();
    const int firstDay = range.first / kDay, lastDay = range.last / kDay;
    const int weekStart = firstDay / kWeekDays * kWeekDays;
    const int days = session.view().hours() / kDay;
    const auto isWeekend = [&](int day) {
        const int hour = session.view().firstHour + day * kDay;
        return session.clock().isDated() ? session.clock().isWeekend(hour) : day % kWeekDays >= 5;
    };
    QList<CopyTarget> targets;
    bool later = false;
    for (int day = weekStart; day < std::min(weekStart + kWeekDays, days); ++day) {
        if (day >= firstDay && day <= lastDay) continue;
        const bool alike = isWeekend(day) == isWeekend(firstDay);
        later = later || (alike && day > lastDay);
        targets.append({day - firstDay, session.clock().day(session.view().firstHour + day * kDay, true), alike});
    }
    // What comes before the selection was made already, unless nothing comes after it.
    for (CopyTarget& target : targets) target.proposed = target.proposed && (!later || target.offsetDays > 0);
    return targets;
}

CopyDaysDialog::CopyDaysDialog(SketchSession& session, QWidget* parent)
    : QDialog(parent), session_(session), targets_(copyTargets(session)), buttons_(new QDialogButtonBox(this)) {
    setWindowTitle(tr("Copy to days"));
    const models::HourRange range = session_.selection();
    const int first = session_.view().firstHour;
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        new QLabel(tr("Copy %1 to").arg(session_.clock().range(first + range.first, first + range.last)), this));
    for (const CopyTarget& target : targets_) {
        auto* box = new QCheckBox(target.day, this);
        box->setChecked(target.proposed);
        connect(box, &QCheckBox::toggled, this, &CopyDaysDialog::refresh);
        layout->addWidget(box);
        boxes_ << box;
    }
    if (targets_.isEmpty())
        layout->addWidget(new QLabel(tr("The selection covers every day of its week; select fewer."), this));
    buttons_->addButton(tr("Copy"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons_->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &CopyDaysDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &CopyDaysDialog::reject);
    if (!boxes_.isEmpty()) boxes_.front()->setFocus();
    refresh();
}

void CopyDaysDialog::refresh() {
    const bool any = std::any_of(boxes_.begin(), boxes_.end(), [](const QCheckBox* box) { return box->isChecked(); });
    buttons_->buttons().constFirst()->setEnabled(any);
}

void CopyDaysDialog::accept() {
    std::vector<int> offsets;
    QStringList names;
    for (qsizetype i = 0; i < targets_.size(); ++i) {
        if (!boxes_[i]->isChecked()) continue;
        offsets.push_back(targets_[i].offsetDays);
        names << targets_[i].day;
    }
    if (offsets.empty()) return;
    const models::HourRange range = session_.selection();
    const int first = session_.view().firstHour;
    session_.commit(
        models::copyToDays(session_.view().gpus, range, offsets),
        {tr("Copy %1 to %2")
             .arg(session_.clock().range(first + range.first, first + range.last), names.join(QStringLiteral(", "))),
         {},
         {},
         {}});
    QDialog::accept();
}

}  // namespace splitpoint::ui
