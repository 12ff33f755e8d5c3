#include "ui/calibrate/pair_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include "ui/calibrate/effect_panel.h"
#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/pair_details.h"
#include "ui/calibrate/panel_layout.h"
#include "ui/calibrate/profile_box.h"
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

/// @param refusal  why no component is applied; said once above the table, not in every row
QStringList rowOf(const ComponentRow& row, const QString& refusal) {
    return {row.name,
            row.combined ? figureWords(row.prior) : u"\u2013"_s,
            figureWords({row.interval.low, row.measured, row.interval.high}),
            row.combined ? figureWords(*row.combined) : u"\u2013"_s,
            row.applies ? PairPanel::tr("yes") : PairPanel::tr("no"),
            row.applies || row.whyNot == refusal ? row.verdict : u"%1; %2"_s.arg(row.verdict, row.whyNot)};
}

constexpr int kDefaultColumn = 1;
constexpr int kCombinedColumn = 3;

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
      stack_(new QStackedWidget(this)),
      first_(new ProfileBox(this)),
      second_(new ProfileBox(this)),
      set_(new QComboBox(this)),
      mix_(new QComboBox(this)),
      target_(new QComboBox(this)),
      workload_(new QComboBox(this)),
      mismatches_(new NoteLabel(tr("What differs between the two"), NoteLabel::Tone::Warning, this)),
      notes_(new NoteLabel(tr("About the pair"), NoteLabel::Tone::Plain, this)),
      details_(new NoteLabel(tr("More about the components"), NoteLabel::Tone::Muted, this)),
      disturbance_(new NoteLabel(tr("Disturbance"), NoteLabel::Tone::Muted, this)),
      components_(new FigureTable(
          tr("Slowdown per component"),
          {tr("Component"), tr("Default"), tr("Measured"), tr("Combined"), tr("Applied"), tr("Verdict")}, this)),
      probes_(new FigureTable(tr("Slowdown per probe"),
                              {tr("Component"), tr("Probe"), tr("Bare metal"), tr("Other"), tr("Slowdown"),
                               tr("95 % interval"), tr("Verdict")},
                              this)),
      effect_(new EffectPanel(this)),
      chart_(new ChartView(this)),
      apply_(new QPushButton(tr("&Apply to the scenario"), this)) {
    components_->wrapLastColumn();
    probes_->alignRight({2, 3, 4, 5});
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

    auto* halves = numbersBesideChart(createLeft(), chart_, 2, this);
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

QString PairPanel::effect() const {
    return effect_->sentence();
}

QWidget* PairPanel::createChoices() {
    first_->setAccessibleName(tr("Bare metal, or quiet"));
    first_->setPurpose(tr("What the other is measured against"));
    second_->setAccessibleName(tr("Virtual, or busy"));
    second_->setPurpose(tr("Whose slowdown or disturbance is wanted"));
    describe(set_, tr("Overhead set"),
             tr("Which numbers of the scenario would change; the first is the one your offers use"));
    describe(mix_, tr("Kind of work"),
             tr("Which probes stand for a component: the primary ones, or those closest to your work"));
    for (QComboBox* box : std::initializer_list<QComboBox*>{first_, second_, set_, mix_}) keepNarrow(box);
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
    // Two rows: names of profiles are long.
    int place = 0;
    for (const auto& [text, box] : std::initializer_list<std::pair<QString, QComboBox*>>{{tr("&Bare metal"), first_},
                                                                                         {tr("a&gainst"), second_},
                                                                                         {tr("changes the &set"), set_},
                                                                                         {tr("for wor&k of"), mix_}}) {
        const int row = place / 2, column = 2 * (place % 2);
        auto* label = new QLabel(text, choices);
        label->setBuddy(box);
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
        ++place;
    }
    return choices;
}

QWidget* PairPanel::createLeft() {
    auto* left = new QWidget(this);
    auto* tabs = tablesInTabs(tr("Slowdown in numbers"), left);
    tabs->addTab(components_, tr("Components"));
    tabs->addTab(probes_, tr("Probes"));
    describe(target_, tr("What to apply"), tr("Which numbers of the scenario the pair changes"));
    describe(workload_, tr("Workload the job belongs to"), tr("Whose measured slowdown is set"));
    for (QComboBox* box : {target_, workload_}) keepNarrow(box);
    describe(apply_, tr("Apply to the scenario"),
             tr("One step that can be undone; each number notes where it was measured"));
    connect(apply_, &QPushButton::clicked, this, &PairPanel::apply);
    for (QComboBox* box : {target_, workload_}) connect(box, &QComboBox::activated, this, &PairPanel::showTarget);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(target_, 2);
    buttons->addWidget(workload_, 1);
    buttons->addWidget(apply_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mismatches_);
    layout->addWidget(notes_);
    layout->addWidget(tabs, 3);
    layout->addWidget(details_);
    layout->addWidget(disturbance_);
    layout->addWidget(effect_, 2);
    layout->addLayout(buttons);
    return left;
}

void PairPanel::setProfiles(const std::vector<ProjectProfile>& profiles) {
    // A choice is one only among several; the second profile to come makes the pair.
    const bool chose = profiles_.size() > 1;
    const ProjectProfile* first = chose ? chosen(first_) : nullptr;
    const ProjectProfile* second = chose ? chosen(second_) : nullptr;
    const QString firstId = first == nullptr ? QString() : first->id(),
                  secondId = second == nullptr ? QString() : second->id();
    profiles_ = profiles;
    for (ProfileBox* box : {first_, second_}) {
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
    first_->setCurrentIndex(!firstId.isEmpty() && first_->findData(firstId) >= 0 ? first_->findData(firstId) : metal);
    second_->setCurrentIndex(!secondId.isEmpty() && second_->findData(secondId) >= 0 &&
                                     secondId != first_->currentData().toString()
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
    for (ProfileBox* box : {first_, second_}) box->refreshTip();
    const ProjectProfile* first = chosen(first_);
    const ProjectProfile* second = chosen(second_);
    const bool enough = profiles_.size() >= 2 && first != nullptr && second != nullptr;
    stack_->setCurrentIndex(enough ? 1 : 0);
    if (!enough) {
        pair_.reset();
        Q_EMIT pairChanged();
        return;
    }
    pair_ = pairProfiles(*first, *second, set_->currentText(), static_cast<ProbeMix>(mix_->currentData().toInt()));
    refreshTargets();
    showPair();
    showTarget();
    Q_EMIT pairChanged();
}

void PairPanel::refreshTargets() {
    const std::optional<Target> before = target();
    target_->clear();
    const auto add = [this](bool offered, const QString& words, Target what) {
        if (offered) target_->addItem(words, static_cast<int>(what));
    };
    if (pair_->first.id() != pair_->second.id() && !pair_->set.isEmpty()) {
        add(pair_->setsSlowdown(), tr("slowdowns of the components"), Target::Slowdown);
        add(pair_->setsDisturbance(), tr("the disturbance"), Target::Disturbance);
        add(pair_->hasJob(), tr("the slowdown of your job"), Target::Job);
    }
    if (before) target_->setCurrentIndex(std::max(0, target_->findData(static_cast<int>(*before))));
    target_->setVisible(target_->count() > 1);
}

std::optional<PairPanel::Target> PairPanel::target() const {
    return target_->count() == 0 ? std::nullopt : std::optional(static_cast<Target>(target_->currentData().toInt()));
}

void PairPanel::showPair() {
    const bool same = pair_->first.id() == pair_->second.id();
    mismatches_->say(same ? QStringList{tr("Both are the same profile; choose another one on either side.")}
                          : pair_->hard + pair_->soft + pair_->implausible);
    QStringList notes{
        pair_->example ? tr("Example data: recorded by us on another machine, not measured on yours.") : QString(),
        pair_->refusal, pair_->headline, pair_->unvalidated, pair_->jobWords()};
    if (target_->count() > 0 && !isInUse(*document_.snapshot(), pair_->set)) {
        notes << tr("No offer of the scenario uses the set \u201c%1\u201d, so the answer does not change.")
                     .arg(pair_->set);
    }
    notes_->say(notes);
    notes_->setToolTip(pair_->notCompared.join(QChar(u'\n')));
    QList<QStringList> rows, probes;
    for (const ComponentRow& row : pair_->components) rows << rowOf(row, pair_->refusal);
    for (const ProbeRow& row : pair_->probes)
        probes << QStringList{row.component, row.method, row.first, row.second, row.ratio, row.interval, row.verdict};
    const bool combines = std::any_of(pair_->components.begin(), pair_->components.end(),
                                      [](const ComponentRow& row) { return row.combined.has_value(); });
    // First: a hidden column takes no width from its texts, and would come back without one.
    for (const int column : {kDefaultColumn, kCombinedColumn}) components_->setColumnHidden(column, !combines);
    components_->setRows(rows);
    probes_->setRows(probes);
    chart_->setSpec(slowdownChart(*pair_));
    details_->say(same ? QStringList() : pairDetails(*pair_));
    disturbance_->say({pair_->setsSlowdown() ? QString() : pair_->disturbanceWords});
}

void PairPanel::showTarget() {
    const std::optional<Target> what = target();
    workload_->setVisible(what == Target::Job);
    apply_->setEnabled(what.has_value());
    apply_->setText(!what                         ? tr("&Apply")
                    : what == Target::Slowdown    ? tr("&Apply slowdowns to \u201c%1\u201d").arg(pair_->set)
                    : what == Target::Disturbance ? tr("&Apply disturbance to \u201c%1\u201d").arg(pair_->set)
                                                  : tr("&Apply to the workload on \u201c%1\u201d").arg(pair_->set));
    if (!what) {
        effect_->nothing(tr("Nothing of this pair can be applied, so the answer stays as it is."));
        return;
    }
    const QString key = QStringList{pair_->first.id(),   pair_->second.id(),     pair_->set,
                                    mix_->currentText(), target_->currentText(), workload_->currentText()}
                            .join(QChar(u'|'));
    effect_->preview(key, document_.snapshot(), [this](models::Scenario& scenario) { change(scenario); });
}

void PairPanel::change(models::Scenario& scenario) const {
    switch (*target()) {
        case Target::Slowdown:
            applySlowdown(scenario, *pair_);
            break;
        case Target::Disturbance:
            applyDisturbance(scenario, *pair_);
            break;
        case Target::Job:
            applyJob(scenario, *pair_, static_cast<std::size_t>(std::max(0, workload_->currentIndex())));
            break;
    }
}

QString PairPanel::editWords() const {
    return target() == Target::Slowdown      ? slowdownEdit(*pair_)
           : target() == Target::Disturbance ? disturbanceEdit(*pair_)
                                             : jobEdit(*pair_, workload_->currentText());
}

void PairPanel::apply() {
    if (!pair_ || !target()) return;
    const Outcome done =
        document_.edit({editWords(), {}, {}, {}}, [this](models::Scenario& scenario) { change(scenario); });
    if (!done) Q_EMIT refused(done.error());
}

}  // namespace splitpoint::ui
