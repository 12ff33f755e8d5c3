#include "ui/calibrate/pair_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include "models/evaluate.h"
#include "ui/calibrate/answer_effect.h"
#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/profile_words.h"
#include "ui/calibrate/slowdown_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::calibration::ProbeMix;

namespace {

QString rangeWords(double low, double high) {
    return u"%1\u2013%2"_s.arg(formatNumber(low, Quantity::Ratio), formatNumber(high, Quantity::Ratio));
}

QString figureWords(const models::Estimate& value) {
    return PairPanel::tr("%1 (%2)").arg(formatNumber(value.typical, Quantity::Ratio),
                                        rangeWords(value.low, value.high));
}

QStringList rowOf(const ComponentRow& row) {
    const QString verdict = row.split.isEmpty() ? row.verdict : u"%1 (%2)"_s.arg(row.verdict, row.split);
    return {row.name,
            row.combined ? figureWords(row.prior) : u"\u2013"_s,
            figureWords({row.interval.low, row.measured, row.interval.high}),
            row.combined ? figureWords(*row.combined) : u"\u2013"_s,
            row.applies ? PairPanel::tr("yes") : PairPanel::tr("no: %1").arg(row.whyNot),
            verdict};
}

void describe(QWidget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

bool isInUse(const models::Scenario& scenario, const QString& set) {
    return std::any_of(models::kTiers.begin(), models::kTiers.end(), [&](models::Tier tier) {
        const auto& offer = scenario.offer(tier);
        return offer && models::effectiveOverheadSet(*offer, tier) == set.toStdString();
    });
}

void keepNarrow(QComboBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

}  // namespace

PairPanel::PairPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      job_(*this, pool_),
      stack_(new QStackedWidget(this)),
      first_(new QComboBox(this)),
      second_(new QComboBox(this)),
      set_(new QComboBox(this)),
      mix_(new QComboBox(this)),
      workload_(new QComboBox(this)),
      mismatches_(new NoteLabel(tr("What differs between the two"), NoteLabel::Tone::Warning, this)),
      notes_(new NoteLabel(tr("About the pair"), NoteLabel::Tone::Plain, this)),
      disturbance_(new NoteLabel(tr("Disturbance"), NoteLabel::Tone::Muted, this)),
      effectNote_(new NoteLabel(tr("What it does to the answer"), NoteLabel::Tone::Plain, this)),
      components_(new FigureTable(
          tr("Slowdown per component"),
          {tr("Component"), tr("Default"), tr("Measured"), tr("Combined"), tr("Applied"), tr("Verdict")}, this)),
      probes_(new FigureTable(tr("Slowdown per probe"),
                              {tr("Component"), tr("Probe"), tr("Bare metal"), tr("Other"), tr("Slowdown"),
                               tr("95 % interval"), tr("Verdict")},
                              this)),
      effectTable_(new FigureTable(tr("Answer before and after"),
                                   {tr("Effective cost and answer"), tr("Before"), tr("After"), tr("Change")}, this)),
      chart_(new ChartView(this)),
      apply_(new QPushButton(tr("&Apply to the scenario"), this)),
      applyJob_(new QPushButton(tr("Apply your &job's slowdown"), this)) {
    auto* few = new QWidget(this);
    auto* words = new QLabel(
        tr("Two profiles are needed: one from bare metal and one from a virtual machine for a slowdown, or a quiet and "
           "a busy one of the same kind of machine for its disturbance."),
        few);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* collect = new QPushButton(tr("Go to the &profiles"), few);
    describe(collect, tr("Go to the profiles"), tr("Measure, open or drop profiles there"));
    connect(collect, &QPushButton::clicked, this, &PairPanel::profilesRequested);
    auto* fewLayout = new QVBoxLayout(few);
    fewLayout->addStretch(1);
    fewLayout->addWidget(words);
    fewLayout->addWidget(collect, 0, Qt::AlignCenter);
    fewLayout->addStretch(2);

    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(createLeft());
    halves->addWidget(chart_);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    halves->setSizes({2000, 1000});
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createChoices());
    layout->addWidget(halves, 1);
    stack_->addWidget(few);
    stack_->addWidget(whole);
    auto* own = new QVBoxLayout(this);
    own->addWidget(stack_);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, [this] {
        refreshSets();
        refresh();
    });
}

PairPanel::~PairPanel() = default;

QWidget* PairPanel::createChoices() {
    describe(first_, tr("Bare metal, or quiet"), tr("What the other is measured against"));
    describe(second_, tr("Virtual, or busy"), tr("Whose slowdown or disturbance is wanted"));
    describe(set_, tr("Overhead set"),
             tr("Which numbers of the scenario would change; the first is the one your offers use"));
    describe(mix_, tr("Kind of work"),
             tr("Which probes stand for a component: the primary ones, or those closest to your work"));
    for (QComboBox* box : {first_, second_, set_, mix_}) keepNarrow(box);
    for (const auto& [text, mix] : {std::pair{tr("primary probes"), ProbeMix::Primary},
                                    std::pair{tr("large matrix products"), ProbeMix::GemmHeavy},
                                    std::pair{tr("many small kernels"), ProbeMix::LaunchBound},
                                    std::pair{tr("small transfers"), ProbeMix::SmallTransfers},
                                    std::pair{tr("checkpointing"), ProbeMix::Checkpointing}}) {
        mix_->addItem(text, static_cast<int>(mix));
    }
    connect(first_, &QComboBox::activated, this, &PairPanel::refresh);
    connect(second_, &QComboBox::activated, this, [this] {
        refreshSets();
        refresh();
    });
    for (QComboBox* box : {set_, mix_}) connect(box, &QComboBox::activated, this, &PairPanel::refresh);
    auto* choices = new QWidget(this);
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (const auto& [text, box] : {std::pair{tr("&Bare metal"), first_}, std::pair{tr("a&gainst"), second_},
                                    std::pair{tr("changes the &set"), set_}, std::pair{tr("for wor&k of"), mix_}}) {
        auto* label = new QLabel(text, choices);
        label->setBuddy(box);
        grid->addWidget(label, 0, column++);
        grid->addWidget(box, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    return choices;
}

QWidget* PairPanel::createLeft() {
    auto* left = new QWidget(this);
    auto* tabs = new QTabWidget(left);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Slowdown in numbers"));
    tabs->tabBar()->setAccessibleName(tabs->accessibleName());
    tabs->addTab(components_, tr("Components"));
    tabs->addTab(probes_, tr("Probes"));
    describe(workload_, tr("Workload the job belongs to"), tr("Whose measured slowdown is set"));
    keepNarrow(workload_);
    describe(apply_, tr("Apply to the scenario"),
             tr("One step that can be undone; each number notes where it was measured"));
    describe(applyJob_, tr("Apply your job's slowdown"),
             tr("Sets the measured slowdown of the workload from your own job"));
    connect(apply_, &QPushButton::clicked, this, &PairPanel::apply);
    connect(applyJob_, &QPushButton::clicked, this, [this] {
        if (!pair_ || !pair_->hasJob()) return;
        const auto at = static_cast<std::size_t>(std::max(0, workload_->currentIndex()));
        const Outcome done = document_.edit({jobEdit(*pair_, workload_->currentText()), {}, {}, {}},
                                            [&](models::Scenario& scenario) { ui::applyJob(scenario, *pair_, at); });
        if (!done) Q_EMIT refused(done.error());
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(apply_);
    buttons->addStretch(1);
    buttons->addWidget(workload_);
    buttons->addWidget(applyJob_);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mismatches_);
    layout->addWidget(notes_);
    layout->addWidget(tabs, 3);
    layout->addWidget(disturbance_);
    layout->addWidget(effectNote_);
    layout->addWidget(effectTable_, 2);
    layout->addLayout(buttons);
    return left;
}

void PairPanel::setProfiles(const std::vector<ProjectProfile>& profiles) {
    const ProjectProfile* first = chosen(first_);
    const ProjectProfile* second = chosen(second_);
    const QString firstId = first == nullptr ? QString() : first->id(),
                  secondId = second == nullptr ? QString() : second->id();
    profiles_ = profiles;
    for (QComboBox* box : {first_, second_}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const ProjectProfile& profile : profiles_) {
            box->addItem(profile.example ? tr("%1 (example data)").arg(profile.name) : profile.name, profile.id());
            box->setItemData(box->count() - 1, placeWords(*profile.profile), Qt::ToolTipRole);
        }
    }
    // Bare metal first; the newest virtual machine, or else the newest profile, second.
    int metal = 0, other = static_cast<int>(profiles_.size()) - 1;
    for (int p = static_cast<int>(profiles_.size()) - 1; p >= 0; --p) {
        if (profiles_[static_cast<std::size_t>(p)].profile->isBareMetal()) metal = p;
    }
    if (other == metal && other > 0) --other;
    first_->setCurrentIndex(std::max(first_->findData(firstId), 0) > 0 || first_->findData(firstId) == 0
                                ? first_->findData(firstId)
                                : metal);
    second_->setCurrentIndex(second_->findData(secondId) >= 0 && secondId != first_->currentData().toString()
                                 ? second_->findData(secondId)
                                 : other);
    refreshSets();
    refresh();
}

void PairPanel::setPair(const QString& firstId, const QString& secondId) {
    first_->setCurrentIndex(std::max(0, first_->findData(firstId)));
    second_->setCurrentIndex(std::max(0, second_->findData(secondId)));
    refreshSets();
    refresh();
}

const ProjectProfile* PairPanel::chosen(const QComboBox* box) const {
    const QString id = box->currentData().toString();
    const auto found =
        std::find_if(profiles_.begin(), profiles_.end(), [&](const ProjectProfile& each) { return each.id() == id; });
    return found == profiles_.end() ? nullptr : &*found;
}

void PairPanel::refreshSets() {
    const ProjectProfile* second = chosen(second_);
    const QStringList sets = second == nullptr ? QStringList() : setsFor(*document_.snapshot(), *second->profile);
    QStringList now;
    for (int i = 0; i < set_->count(); ++i) now << set_->itemText(i);
    if (now != sets) {
        const QString keep = set_->currentText();
        set_->clear();
        set_->addItems(sets);
        set_->setCurrentIndex(std::max(0, set_->findText(keep)));
    }
    QStringList names;
    for (const auto& workload : document_.snapshot()->workloads) names << QString::fromStdString(workload.name);
    QStringList shown;
    for (int i = 0; i < workload_->count(); ++i) shown << workload_->itemText(i);
    if (shown == names) return;
    workload_->clear();
    workload_->addItems(names);
}

void PairPanel::refresh() {
    const ProjectProfile* first = chosen(first_);
    const ProjectProfile* second = chosen(second_);
    const bool enough = profiles_.size() >= 2 && first != nullptr && second != nullptr;
    stack_->setCurrentIndex(enough ? 1 : 0);
    if (!enough) {
        pair_.reset();
        return;
    }
    pair_ = pairProfiles(*first, *second, set_->currentText(), static_cast<ProbeMix>(mix_->currentData().toInt()));
    showPair();
    if (isVisible()) requestEffect();
}

void PairPanel::showPair() {
    const bool same = pair_->first.id() == pair_->second.id();
    mismatches_->say(same ? QStringList{tr("Both are the same profile; choose another one on either side.")}
                          : pair_->hard + pair_->soft);
    apply_->setEnabled(!same && !set_->currentText().isEmpty() && (pair_->setsSlowdown() || pair_->setsDisturbance()));
    QStringList notes{
        pair_->example ? tr("Example data: recorded by us on another machine, not measured on yours.") : QString(),
        pair_->refusal, pair_->headline, pair_->unvalidated};
    if (apply_->isEnabled() && !isInUse(*document_.snapshot(), pair_->set)) {
        notes << tr("No offer of the scenario uses the set \u201c%1\u201d, so the answer does not change.")
                     .arg(pair_->set);
    }
    notes_->say(notes);
    notes_->setToolTip(pair_->notCompared.join(QChar(u'\n')));
    QList<QStringList> rows, probes;
    for (const ComponentRow& row : pair_->components) rows << rowOf(row);
    for (const ProbeRow& row : pair_->probes)
        probes << QStringList{row.component, row.method, row.first, row.second, row.ratio, row.interval, row.verdict};
    components_->setRows(rows);
    probes_->setRows(probes);
    chart_->setSpec(slowdownChart(*pair_));
    disturbance_->say({pair_->setsSlowdown() ? QString() : pair_->disturbanceWords});
    apply_->setText(pair_->setsSlowdown() || !pair_->setsDisturbance()
                        ? tr("&Apply slowdowns to \u201c%1\u201d").arg(pair_->set)
                        : tr("&Apply disturbance to \u201c%1\u201d").arg(pair_->set));
    applyJob_->setVisible(pair_->hasJob());
    workload_->setVisible(pair_->hasJob());
}

void PairPanel::change(models::Scenario& scenario) const {
    if (pair_->setsSlowdown())
        applySlowdown(scenario, *pair_);
    else
        applyDisturbance(scenario, *pair_);
}

void PairPanel::apply() {
    if (!pair_ || !apply_->isEnabled()) return;
    const QString words = pair_->setsSlowdown() ? slowdownEdit(*pair_) : disturbanceEdit(*pair_);
    const Outcome done = document_.edit({words, {}, {}, {}}, [this](models::Scenario& scenario) { change(scenario); });
    if (!done) Q_EMIT refused(done.error());
}

void PairPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (pair_) requestEffect();
}

void PairPanel::requestEffect() {
    const QString key =
        QStringList{pair_->first.id(), pair_->second.id(), pair_->set, mix_->currentText()}.join(QChar(u'|'));
    auto after = std::make_shared<models::Scenario>(*document_.snapshot());
    change(*after);
    const bool applied = after->delivery == document_.snapshot()->delivery;
    if (applied && effectOf_ == key && effect_) {
        showEffect();  // what it did stays to be seen
        effectNote_->say({tr("Applied. %1").arg(effect())});
        return;
    }
    effect_.reset();
    effectOf_ = key;
    effectTable_->setRows({});
    const bool nothing = !apply_->isEnabled();
    effectNote_->say({nothing   ? tr("Nothing of this pair can be applied, so the answer stays as it is.")
                      : applied ? tr("The scenario already holds these numbers.")
                                : tr("What it does to the answer is being computed\u2026")});
    job_.cancel();
    if (nothing || applied) return;
    job_.start(
        [before = document_.snapshot(),
         after](const std::stop_token& stop) -> models::Result<std::shared_ptr<const Effect>> {
            auto old = models::evaluate(*before, stop);
            if (!old) return tl::unexpected(old.error());
            auto now = models::evaluate(*after, stop);
            if (!now) return tl::unexpected(now.error());
            return std::make_shared<const Effect>(Effect{std::move(*old), std::move(*now)});
        },
        [this](const models::Result<std::shared_ptr<const Effect>>& result) {
            if (!result) {
                effectNote_->say({QString::fromStdString(result.error().message)});
                return;
            }
            effect_ = *result;
            showEffect();
        });
}

void PairPanel::showEffect() {
    const std::vector<EffectRow> rows = effectRows(effect_->before, effect_->after);
    QList<QStringList> texts;
    for (const EffectRow& row : rows) texts << QStringList{row.what, row.before, row.after, row.change};
    effectTable_->setRows(texts);
    for (std::size_t r = 0; r < rows.size(); ++r) effectTable_->setBold(static_cast<int>(r), rows[r].matters);
    effectNote_->say({effect()});
}

QString PairPanel::effect() const {
    return effect_ ? effectSentence(effect_->before, effect_->after) : QString();
}

}  // namespace splitpoint::ui
