#include "ui/calibrate/reference_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/calibrate/effect_panel.h"
#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/panel_layout.h"
#include "ui/calibrate/profile_words.h"
#include "ui/calibrate/slowdown_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Widget>
Widget* described(Widget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
    return widget;
}

void keepNarrow(QComboBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

QString figureWords(double low, double typical, double high) {
    return u"%1 (%2\u2013%3)"_s.arg(formatNumber(typical, Quantity::Ratio), formatNumber(low, Quantity::Ratio),
                                    formatNumber(high, Quantity::Ratio));
}

QStringList rowOf(const ComponentRow& row) {
    return {row.name, figureWords(row.prior.low, row.prior.typical, row.prior.high),
            figureWords(row.interval.low, row.measured, row.interval.high),
            row.combined ? figureWords(row.combined->low, row.combined->typical, row.combined->high) : u"\u2013"_s,
            row.applies ? ReferencePanel::tr("yes") : ReferencePanel::tr("no: %1").arg(row.whyNot)};
}

}  // namespace

ReferencePanel::ReferencePanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      stack_(new QStackedWidget(this)),
      profile_(described(new QComboBox(this), ReferencePanel::tr("Profile to estimate"),
                         ReferencePanel::tr("Whose slowdown is wanted"))),
      reference_(
          described(new QComboBox(this), ReferencePanel::tr("Reference"),
                    ReferencePanel::tr("The profile whose rates count as full speed; remembered in the project"))),
      set_(described(
          new QComboBox(this), ReferencePanel::tr("Overhead set of the estimate"),
          ReferencePanel::tr("Which numbers of the scenario would change; the first is the one your offers use"))),
      differences_(
          new NoteLabel(ReferencePanel::tr("What differs from the reference"), NoteLabel::Tone::Warning, this)),
      caveats_(new NoteLabel(ReferencePanel::tr("What an estimate cannot show"), NoteLabel::Tone::Muted, this)),
      components_(new FigureTable(ReferencePanel::tr("Estimate per component"),
                                  {ReferencePanel::tr("Component"), ReferencePanel::tr("Default"),
                                   ReferencePanel::tr("Estimate against reference"), ReferencePanel::tr("Combined"),
                                   ReferencePanel::tr("Applied")},
                                  this)),
      probes_(new FigureTable(
          ReferencePanel::tr("Estimate per probe"),
          {ReferencePanel::tr("Component"), ReferencePanel::tr("Probe"), ReferencePanel::tr("Reference"),
           ReferencePanel::tr("This profile"), ReferencePanel::tr("Estimate"), ReferencePanel::tr("95 % interval"),
           ReferencePanel::tr("Remark")},
          this)),
      effect_(new EffectPanel(this)),
      chart_(new ChartView(this)),
      apply_(described(
          new QPushButton(ReferencePanel::tr("&Apply as estimate"), this), ReferencePanel::tr("Apply as estimate"),
          ReferencePanel::tr("One step that can be undone; the numbers are marked as estimated, not as measured"))) {
    probes_->alignRight({2, 3, 4, 5});
    auto* halves = numbersBesideChart(createLeft(), chart_, 2, this);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createChoices());
    layout->addWidget(halves, 1);
    stack_->addWidget(createEmptyState());
    stack_->addWidget(whole);
    auto* own = new QVBoxLayout(this);
    own->addWidget(stack_);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, [this] {
        refreshSets();
        showView();
    });
}

QWidget* ReferencePanel::createEmptyState() {
    auto* empty = new QWidget(this);
    auto* words = new QLabel(
        tr("Where only one side can be measured, a profile can be set against a reference instead of a partner: any "
           "other profile of yours on hardware of the same type. The result is an estimate against that reference, "
           "never a calibration, since two cards of one type differ by more than virtualization costs.\n\nTwo "
           "profiles are needed in the project. No reference is shipped with the program: nobody has published rates "
           "of bare metal that were measured by these probes."),
        empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* collect = described(new QPushButton(tr("Go to the &profiles"), empty), tr("Go to the profiles"),
                              tr("Measure, open or drop profiles there"));
    connect(collect, &QPushButton::clicked, this, &ReferencePanel::profilesRequested);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(collect, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return empty;
}

QWidget* ReferencePanel::createChoices() {
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [text, box] : {std::pair{tr("&Estimate of"), profile_}, std::pair{tr("a&gainst"), reference_},
                                    std::pair{tr("changes the &set"), set_}}) {
        keepNarrow(box);
        auto* label = new QLabel(text, choices);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box, 1);
    }
    connect(profile_, &QComboBox::activated, this, [this] {
        refreshSets();
        refresh();
    });
    connect(set_, &QComboBox::activated, this, &ReferencePanel::refresh);
    connect(reference_, &QComboBox::activated, this,
            [this] { Q_EMIT referenceChosen(reference_->currentData().toString()); });
    return choices;
}

QWidget* ReferencePanel::createLeft() {
    auto* left = new QWidget(this);
    auto* tabs = tablesInTabs(tr("Estimate in numbers"), left);
    tabs->addTab(components_, tr("Components"));
    tabs->addTab(probes_, tr("Probes"));
    connect(apply_, &QPushButton::clicked, this, &ReferencePanel::apply);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(apply_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(differences_);
    layout->addWidget(caveats_);
    layout->addWidget(tabs, 3);
    layout->addWidget(effect_, 2);
    layout->addLayout(buttons);
    return left;
}

void ReferencePanel::setProfiles(const std::vector<ProjectProfile>& profiles, const QString& referenceId) {
    const QString keep = profile_->currentData().toString();
    profiles_ = profiles;
    referenceId_ = referenceId;
    profile_->clear();
    reference_->clear();
    reference_->addItem(tr("choose a reference\u2026"), QString());
    for (const ProjectProfile& profile : profiles_) {
        const QString name = profile.example ? tr("%1 (example data)").arg(profile.name) : profile.name;
        for (QComboBox* box : {profile_, reference_}) {
            box->addItem(name, profile.id());
            box->setItemData(box->count() - 1, placeWords(*profile.profile), Qt::ToolTipRole);
        }
    }
    reference_->setCurrentIndex(std::max(0, reference_->findData(referenceId_)));
    int shown = profile_->findData(keep);
    for (int p = profile_->count() - 1; p >= 0 && (shown < 0 || profile_->itemData(shown).toString() == referenceId_);
         --p) {
        if (profile_->itemData(p).toString() != referenceId_) shown = p;
    }
    profile_->setCurrentIndex(std::max(profile_->count() > 0 ? 0 : -1, shown));
    stack_->setCurrentIndex(profiles_.size() < 2 ? 0 : 1);
    refreshSets();
    refresh();
}

const ProjectProfile* ReferencePanel::find(const QString& id) const {
    const auto found =
        std::find_if(profiles_.begin(), profiles_.end(), [&](const ProjectProfile& each) { return each.id() == id; });
    return found == profiles_.end() ? nullptr : &*found;
}

void ReferencePanel::refreshSets() {
    const ProjectProfile* profile = find(profile_->currentData().toString());
    const QStringList sets = profile == nullptr ? QStringList() : setsFor(*document_.snapshot(), *profile->profile);
    QStringList now;
    for (int i = 0; i < set_->count(); ++i) now << set_->itemText(i);
    if (now == sets) return;
    const QString keep = set_->currentText();
    set_->clear();
    set_->addItems(sets);
    set_->setCurrentIndex(std::max(0, set_->findText(keep)));
}

void ReferencePanel::refresh() {
    const ProjectProfile* profile = find(profile_->currentData().toString());
    const ProjectProfile* reference = find(referenceId_);
    view_.reset();
    if (profile != nullptr && reference != nullptr) view_ = referenceView(*profile, *reference, set_->currentText());
    showView();
}

void ReferencePanel::showView() {
    QList<QStringList> rows;
    ChartSpec spec;
    if (view_) {
        for (const ComponentRow& row : view_->components) rows << rowOf(row);
        spec = referenceChart(*view_);
    } else {
        spec.title = tr("Estimate against reference");
        spec.emptyReason = tr("Choose a reference above: a profile of hardware of the same type.");
        spec.description = spec.emptyReason;
    }
    differences_->say(view_ ? QStringList{view_->refusal} + view_->differences : QStringList{});
    caveats_->say(view_ ? view_->caveats : QStringList{spec.emptyReason});
    components_->setRows(rows);
    probes_->setRows(view_ ? view_->probeRows : QList<QStringList>{});
    chart_->setSpec(spec);
    const bool possible = view_ && view_->applies() && set_->count() > 0;
    apply_->setEnabled(possible);
    apply_->setText(possible ? tr("&Apply as estimate to \u201c%1\u201d").arg(set_->currentText())
                             : tr("&Apply as estimate"));
    if (!possible) {
        effect_->nothing(tr("Nothing can be applied, so the answer stays as it is."));
        return;
    }
    const QString key = QStringList{view_->profile.id(), referenceId_, set_->currentText()}.join(QChar(u'|'));
    effect_->preview(key, document_.snapshot(),
                     [this](models::Scenario& scenario) { applyEstimate(scenario, *view_, set_->currentText()); });
}

void ReferencePanel::apply() {
    if (!apply_->isEnabled() || !view_) return;
    const QString set = set_->currentText();
    const Outcome done = document_.edit({estimateEdit(*view_, set), {}, {}, {}},
                                        [&](models::Scenario& scenario) { applyEstimate(scenario, *view_, set); });
    if (!done) Q_EMIT refused(done.error());
}

QString ReferencePanel::effect() const {
    return effect_->sentence();
}

}  // namespace splitpoint::ui
