#include "ui/calibrate/effect_panel.h"

#include <utility>

#include <QVBoxLayout>

#include "models/evaluate.h"
#include "ui/calibrate/answer_effect.h"
#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

/// Where numbers come from changes no answer.
bool sameAnswer(const models::Scenario& a, const models::Scenario& b) {
    return a.delivery == b.delivery && a.workloads == b.workloads;
}

}  // namespace

EffectPanel::EffectPanel(QWidget* parent)
    : QWidget(parent),
      job_(*this, pool_),
      note_(new NoteLabel(tr("What it does to the answer"), NoteLabel::Tone::Plain, this)),
      table_(new FigureTable(tr("Answer before and after"),
                             {tr("Effective cost and answer"), tr("Before"), tr("After"), tr("Change")}, this)) {
    table_->alignRight({1, 2});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(note_);
    layout->addWidget(table_, 1);
}

EffectPanel::~EffectPanel() = default;

void EffectPanel::preview(const QString& key, models::ScenarioSnapshot before, Change change) {
    key_ = key;
    before_ = std::move(before);
    change_ = std::move(change);
    if (isVisible()) start();
}

void EffectPanel::nothing(const QString& why) {
    job_.cancel();
    change_ = nullptr;
    effect_.reset();
    effectOf_.clear();
    table_->setRows({});
    note_->say({why});
}

void EffectPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (change_) start();
}

void EffectPanel::start() {
    auto after = std::make_shared<models::Scenario>(*before_);
    std::exchange(change_, nullptr)(*after);
    job_.cancel();
    if (sameAnswer(*before_, *after)) {
        if (!effect_ || effectOf_ != key_) {
            nothing(tr("The scenario already holds these numbers."));
            return;
        }
        showEffect();
        note_->say({tr("Applied. %1").arg(sentence())});
        return;
    }
    effect_.reset();
    effectOf_ = key_;
    table_->setRows({});
    note_->say({tr("What it does to the answer is being computed\u2026")});
    job_.start(
        [before = before_, after = models::ScenarioSnapshot(std::move(after))](
            const std::stop_token& stop) -> models::Result<std::shared_ptr<const Effect>> {
            auto old = models::evaluate(*before, stop);
            if (!old) return tl::unexpected(old.error());
            auto now = models::evaluate(*after, stop);
            if (!now) return tl::unexpected(now.error());
            return std::make_shared<const Effect>(Effect{std::move(*old), std::move(*now)});
        },
        [this](const models::Result<std::shared_ptr<const Effect>>& result) {
            if (!result) {
                note_->say({worded(result.error().message)});
                return;
            }
            effect_ = *result;
            showEffect();
            note_->say({sentence()});
        });
}

void EffectPanel::showEffect() {
    const std::vector<EffectRow> rows = effectRows(effect_->before, effect_->after);
    QList<QStringList> texts;
    for (const EffectRow& row : rows) texts << QStringList{row.what, row.before, row.after, row.change};
    table_->setRows(texts);
    for (std::size_t r = 0; r < rows.size(); ++r) table_->setBold(static_cast<int>(r), rows[r].matters);
}

QString EffectPanel::sentence() const {
    return effect_ ? effectSentence(effect_->before, effect_->after) : QString();
}

}  // namespace splitpoint::ui
