#include "ui/sketch/sketch_page.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "models/demand/curve.h"
#include "models/demand/range_edit.h"
#include "models/demand/statistics.h"
#include "ui/format/number_format.h"
#include "ui/language/model_words.h"
#include "ui/sketch/copy_days_dialog.h"
#include "ui/sketch/duration_canvas.h"
#include "ui/sketch/layer_panel.h"
#include "ui/sketch/mass_panel.h"
#include "ui/sketch/sketch_accessible.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/sketch/sketch_table.h"
#include "ui/sketch/strip_words.h"
#include "ui/sketch/template_edit.h"
#include "ui/window/still_line.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
enum ScopeRow { PatternRow, WeekRow, YearRow, DurationRow };
}

SketchPage::SketchPage(ScenarioDocument& document, EvaluationRunner& runner, QWidget* parent)
    : QWidget(parent),
      document_(document),
      runner_(runner),
      session_(document),
      canvas_(new SketchCanvas(session_, this)),
      duration_(new DurationCanvas(this)),
      table_(new SketchTable(session_, this)),
      layers_(new LayerPanel(document, session_, this)),
      mass_(new MassPanel(session_, this)),
      stack_(new QStackedWidget(this)),
      workloads_(new QComboBox(this)),
      scopes_(new QComboBox(this)),
      week_(new QSpinBox(this)),
      nodes_(new QSpinBox(this)),
      reserved_(new QSpinBox(this)),
      strip_((new StillLine(this))->label()),
      readout_((new StillLine(this))->label()),
      selected_((new StillLine(this))->label()),
      capacity_((new StillLine(this))->label()),
      typing_(new QLineEdit(this)) {
    new SketchAnnouncer(canvas_);
    setAcceptDrops(true);
    stack_->addWidget(canvas_);
    stack_->addWidget(duration_);
    auto* middle = new QSplitter(Qt::Vertical, this);
    middle->addWidget(stack_);
    middle->addWidget(table_);
    middle->setStretchFactor(0, 1);
    table_->hide();
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(2);
    leftLayout->addWidget(strip_->parentWidget());
    leftLayout->addWidget(middle, 1);
    leftLayout->addWidget(createFoot());
    leftLayout->addWidget(selected_->parentWidget());
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(left);
    across->addWidget(createSide());
    across->setStretchFactor(0, 1);
    across->setSizes({1000, fontMetrics().averageCharWidth() * 40});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(2);
    layout->addWidget(createScopes());
    layout->addWidget(createTools());
    layout->addWidget(across, 1);

    connect(&session_, &SketchSession::viewChanged, this, &SketchPage::refresh);
    connect(&session_, &SketchSession::selectionChanged, this, &SketchPage::refresh);
    connect(&session_, &SketchSession::toolChanged, this, &SketchPage::refreshTools);
    connect(&session_, &SketchSession::refused, this, &SketchPage::refused);
    connect(&session_, &SketchSession::workloadShown, this, &SketchPage::workloadSelected);
    connect(canvas_, &SketchCanvas::readoutChanged, readout_, &QLabel::setText);
    const auto bareMetal = [this](int nodes) { lookAt({nodes, reserved_->value()}, true); };
    const auto reserved = [this](int nodes) { lookAt({nodes_->value(), nodes}, true); };
    connect(canvas_, &SketchCanvas::capacityDragged, this, bareMetal);
    connect(duration_, &DurationCanvas::capacityDragged, this, bareMetal);
    connect(nodes_, &QSpinBox::valueChanged, this, bareMetal);
    connect(canvas_, &SketchCanvas::reservedDragged, this, reserved);
    connect(duration_, &DurationCanvas::reservedDragged, this, reserved);
    connect(reserved_, &QSpinBox::valueChanged, this, reserved);
    connect(canvas_, &SketchCanvas::typingWanted, this, &SketchPage::startTyping);
    connect(canvas_, &SketchCanvas::tableWanted, this, [this] {
        showTable(true);
        table_->editCursor();
    });
    connect(canvas_, &SketchCanvas::weekWanted, this, [this](int hour) { session_.setWeek(hour); });
    connect(canvas_, &SketchCanvas::copyToDaysWanted, this, &SketchPage::askForDays);
    connect(table_, &SketchTable::reported, this, &SketchPage::reported);
    connect(table_, &SketchTable::refused, this, &SketchPage::refused);
    connect(layers_, &LayerPanel::ghostChanged, canvas_, &SketchCanvas::setGhost);
    connect(layers_, &LayerPanel::usageWanted, this, [this] { Q_EMIT usageWanted({}); });
    connect(&document_, &ScenarioDocument::opened, this, [this] { nodesByUser_ = false; });
    connect(&runner_, &EvaluationRunner::evaluated, this, &SketchPage::takeEvaluation);
    connect(&runner_, &EvaluationRunner::serviceReady, this, &SketchPage::takeService);
    refresh();
    refreshTools();
}

QToolBar* SketchPage::createTools() {
    auto* bar = new QToolBar(tr("Sketch tools"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* group = new QActionGroup(this);
    const std::array<std::tuple<QString, QString, QString>, kSketchToolCount> tools{{
        {tr("Point"), u"V"_s,
         tr("Select and move hours or control points. Shift moves a tenth, double-click adds a point, Delete erases")},
        {tr("Pencil"), u"B"_s, tr("Draw over the curve; Ctrl draws free of the grid")},
        {tr("Brush"), u"R"_s,
         tr("Push up and down with a soft edge. Alt smooths, Ctrl pulls to what is below, Shift flattens; wheel or [ ] "
            "sets the width")},
        {tr("Line"), u"L"_s, tr("A line or ramp from here to there; Shift keeps it level")},
        {tr("Range"), u"M"_s,
         tr("Select hours; then = * + \u2212 type, < > shift in time, C copies to days, X swaps, I interpolates")},
        {tr("Stamp"), u"T"_s, tr("Put a pattern on the curve; drag sets its height")},
        {tr("Eraser"), u"E"_s, tr("Take off what was drawn, back to what is below")},
    }};
    for (std::size_t i = 0; i < tools.size(); ++i) {
        const auto& [name, key, tip] = tools[i];
        auto* action = new QAction(name, this);
        action->setCheckable(true);
        action->setToolTip(u"%1 (%2)"_s.arg(tip, key));
        action->setStatusTip(tip);
        group->addAction(action);
        tools_[i] = action;
        const auto tool = static_cast<SketchTool>(i);
        connect(action, &QAction::triggered, this, [this, tool] {
            session_.setTool(tool);
            canvas_->setFocus();
        });
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
        if (tool == SketchTool::Stamp) {
            auto* menu = new QMenu(button);
            for (std::size_t s = 0; s < models::kStampCount; ++s) {
                const auto stamp = static_cast<models::Stamp>(s);
                menu->addAction(stampTitle(stamp), this, [this, stamp] {
                    session_.setStamp(stamp);
                    canvas_->setFocus();
                });
            }
            button->setMenu(menu);
            button->setPopupMode(QToolButton::MenuButtonPopup);
        }
        bar->addWidget(button);
    }
    bar->addSeparator();
    auto* shape = new QToolButton(bar);
    shape->setText(tr("Template"));
    shape->setAccessibleName(shape->text());
    shape->setToolTip(tr(
        "Start over from a typical curve, with what is assumed of such work: time shares, isolation, what may wait"));
    shape->setFocusPolicy(Qt::TabFocus);
    auto* shapes = new QMenu(shape);
    for (std::size_t i = 0; i < models::kDemandTemplateCount; ++i) {
        const auto each = static_cast<models::DemandTemplate>(i);
        shapes->addAction(templateTitle(each), this, [this, each] {
            const Outcome done =
                useTemplate(document_, static_cast<std::size_t>(session_.workloadIndex()), each, peak()->value());
            if (!done) Q_EMIT refused(done.error());
        });
    }
    shape->setMenu(shapes);
    shape->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(shape);
    tableAction_ = new QAction(tr("Table"), this);
    tableAction_->setCheckable(true);
    tableAction_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    tableAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tableAction_->setToolTip(tr("The curve as a table, to type in and to paste from a spreadsheet (Ctrl+T)"));
    connect(tableAction_, &QAction::toggled, this, &SketchPage::showTable);
    addAction(tableAction_);
    auto* tableButton = new QToolButton(bar);
    tableButton->setDefaultAction(tableAction_);
    tableButton->setAccessibleName(tr("Table"));
    tableButton->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(tableButton);
    return bar;
}

QWidget* SketchPage::createScopes() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Sketch"), row);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    workloads_->setAccessibleName(tr("Workload that is sketched"));
    workloads_->setToolTip(tr("Whose demand is drawn"));
    workloads_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    workloads_->setMinimumContentsLength(18);
    scopes_->addItems({tr("Week pattern"), tr("One week"), tr("Year"), tr("Load duration")});
    scopes_->setAccessibleName(tr("Canvas"));
    scopes_->setToolTip(tr("The week that repeats, one week of the horizon, all of it, or its hours sorted"));
    week_->setPrefix(tr("week "));
    week_->setAccessibleName(tr("Week of the horizon"));
    week_->findChild<QLineEdit*>()->setAccessibleName(week_->accessibleName());
    nodes_->setRange(0, 100000);
    nodes_->setKeyboardTracking(false);
    nodes_->setSuffix(tr(" bare-metal nodes"));
    nodes_->setAccessibleName(tr("Capacity line, bare-metal nodes"));
    nodes_->findChild<QLineEdit*>()->setAccessibleName(nodes_->accessibleName());
    nodes_->setToolTip(
        tr("The capacity line: what so many bare-metal nodes would serve, and cost, for all workloads together. It "
           "follows the best split until it is moved."));
    layout->addWidget(title);
    layout->addWidget(workloads_);
    layout->addWidget(scopes_);
    layout->addWidget(week_);
    capacity_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    capacity_->setAccessibleName(tr("What this capacity costs"));
    layout->addWidget(capacity_->parentWidget(), 1);
    layout->addWidget(nodes_);
    createReserved(row);
    layout->addWidget(reserved_);
    connect(workloads_, &QComboBox::activated, this, &SketchPage::workloadSelected);
    connect(scopes_, &QComboBox::activated, this, [this](int chosen) {
        showDuration(chosen == DurationRow);
        if (chosen != DurationRow) session_.setScope(static_cast<SketchScope>(chosen));
    });
    connect(week_, &QSpinBox::valueChanged, this,
            [this](int week) { session_.setWeek((week - 1) * models::kHoursPerWeek); });
    return row;
}

void SketchPage::createReserved(QWidget* row) {
    reserved_->setParent(row);
    reserved_->setRange(0, 100000);
    reserved_->setKeyboardTracking(false);
    reserved_->setSuffix(tr(" reserved nodes"));
    reserved_->setAccessibleName(tr("Capacity line, reserved nodes"));
    reserved_->findChild<QLineEdit*>()->setAccessibleName(reserved_->accessibleName());
    reserved_->setToolTip(
        tr("The second capacity line: reserved nodes, which serve what the bare-metal nodes leave. It follows the best "
           "split until one of the lines is moved."));
}

QWidget* SketchPage::createSide() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(layers_, 1);
    layout->addWidget(mass_);
    // A low window scrolls what it has no room for.
    auto* room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidgetResizable(true);
    room->setWidget(side);
    room->setMinimumWidth(side->minimumSizeHint().width() +
                          style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, room));
    return room;
}

QWidget* SketchPage::createFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 2);
    typing_->setPlaceholderText(tr("= 64, * 1.2, + 8"));
    typing_->setAccessibleName(tr("Operation on the selected hours"));
    typing_->setToolTip(tr("= sets, * multiplies, + and \u2212 add to the selected hours"));
    typing_->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    typing_->installEventFilter(this);  // Escape
    connect(typing_, &QLineEdit::returnPressed, this, &SketchPage::takeTyped);
    readout_->setAccessibleName(tr("At the pointer"));
    selected_->setAccessibleName(tr("Selection"));
    strip_->setAccessibleName(tr("What the canvas is"));
    auto* days = new QToolButton(foot);
    days->setText(tr("Copy to days\u2026"));
    days->setAccessibleName(days->text());
    days->setToolTip(tr("Copy the selected hours to other days of the week (C)"));
    days->setFocusPolicy(Qt::TabFocus);
    connect(days, &QToolButton::clicked, this, &SketchPage::askForDays);
    layout->addWidget(typing_);
    layout->addWidget(days);
    layout->addWidget(readout_->parentWidget(), 1);
    return foot;
}

void SketchPage::setWorkload(int index) {
    session_.setWorkload(index);
    refresh();
}

void SketchPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    // The keys of the page (Ctrl+T, tools, arrows) are there at once, without a click on the canvas first.
    if (!event->spontaneous() && !isAncestorOf(QApplication::focusWidget())) canvas_->setFocus(Qt::OtherFocusReason);
}

void SketchPage::showTable(bool shown) {
    table_->setVisible(shown);
    tableAction_->setChecked(shown);
    if (shown) table_->showCursor();
}

void SketchPage::showDuration(bool shown) {
    durationShown_ = shown;
    stack_->setCurrentWidget(shown ? static_cast<QWidget*>(duration_) : canvas_);
    refresh();
}

void SketchPage::refresh() {
    const auto& workloads = document_.snapshot()->workloads;
    const QSignalBlocker quietList(workloads_), quietScopes(scopes_), quietWeek(week_);
    QStringList names;
    for (const auto& workload : workloads) names << QString::fromStdString(workload.name);
    bool sameNames = names.size() == workloads_->count();
    for (qsizetype i = 0; sameNames && i < names.size(); ++i)
        sameNames = workloads_->itemText(static_cast<int>(i)) == names[i];
    if (!sameNames) {
        workloads_->clear();
        workloads_->addItems(names);
    }
    workloads_->setCurrentIndex(session_.workloadIndex());
    const SketchView& view = session_.view();
    scopes_->setCurrentIndex(durationShown_ ? static_cast<int>(DurationRow) : static_cast<int>(view.scope));
    week_->setVisible(!durationShown_ && view.scope == SketchScope::Week);
    week_->setRange(1, std::max(1, document_.snapshot()->hours / models::kHoursPerWeek));
    week_->setValue(view.firstHour / models::kHoursPerWeek + 1);
    if (view.gpus.empty()) return;
    strip_->setText(durationShown_ ? durationWords() : stripWords(view, session_.clock(), session_.workload()));
    selected_->setText(
        durationShown_ ? QString()
                       : selectionReadout(view, session_.clock(), session_.selection(), session_.horizonGpuHours()));
    if (!isVisible()) return;
    const auto curve = models::demandCurve(session_.workload(), document_.snapshot()->hours);
    if (durationShown_) duration_->setDemand(curve);
    mass_->setCurve(curve);
}

/// What the bands of the sorted hours are; with a reserved offer there are two lines.
QString SketchPage::durationWords() const {
    const models::Scenario& scenario = *document_.snapshot();
    if (scenario.offer(models::Tier::BareMetal) && scenario.offer(models::Tier::Reserved))
        return tr(
            "All hours, busiest first: bare metal serves below the lower line, reserved nodes between the lines, "
            "what is bought by the hour above.");
    return tr(
        "All hours of the horizon, sorted from the busiest. Below the line bare metal serves, above it what is "
        "bought by the hour.");
}

QDoubleSpinBox* SketchPage::peak() const {
    return mass_->peak();
}

void SketchPage::refreshTools() {
    tools_[static_cast<std::size_t>(session_.tool())]->setChecked(true);
    tools_[static_cast<std::size_t>(SketchTool::Stamp)]->setText(tr("Stamp: %1").arg(stampTitle(session_.stamp())));
}

void SketchPage::takeEvaluation(const std::shared_ptr<const Evaluated>& result) {
    evaluated_ = result;
    const auto best = result->evaluation.plan(models::PlanKind::Hybrid).nodes;
    lookAt(nodesByUser_ ? models::NodeCounts{nodes_->value(), reserved_->value()} : best, nodesByUser_);
}

void SketchPage::takeService(const std::shared_ptr<const ServiceShown>& service) {
    const auto usefulShare = [&](models::Tier tier, double& share) {
        const auto& held = service->service.heldGpus[models::index(tier)];
        const auto& useful = service->service.usefulGpus[models::index(tier)];
        const double heldSum = std::accumulate(held.begin(), held.end(), 0.0);
        const double usefulSum = std::accumulate(useful.begin(), useful.end(), 0.0);
        if (heldSum > 0.0 && usefulSum > 0.0) share = usefulSum / heldSum;
    };
    usefulShare(models::Tier::BareMetal, usefulPerHeld_);
    usefulShare(models::Tier::Reserved, usefulPerReserved_);
    lookAt({nodes_->value(), reserved_->value()}, nodesByUser_);
}

void SketchPage::lookAt(models::NodeCounts nodes, bool byUser) {
    const auto& offer = document_.snapshot()->offer(models::Tier::BareMetal);
    const auto& second = document_.snapshot()->offer(models::Tier::Reserved);
    nodesByUser_ = byUser;
    const QSignalBlocker quiet(nodes_), quietReserved(reserved_);
    nodes_->setEnabled(offer.has_value());
    nodes_->setValue(offer ? nodes.bareMetal : 0);
    reserved_->setVisible(offer.has_value() && second.has_value());
    reserved_->setValue(second ? nodes.reserved : 0);
    const int step = offer ? offer->gpusPerNode : 8, secondStep = second ? second->gpusPerNode : 8;
    const double perNode = offer ? step * usefulPerHeld_ : 0.0;
    const double perSecond = offer && second ? secondStep * usefulPerReserved_ : 0.0;
    QString words;
    if (offer && evaluated_)
        words = second ? splitWords(evaluated_->evaluation, {nodes_->value(), reserved_->value()})
                       : capacityWords(evaluated_->evaluation, nodes.bareMetal, step);
    capacity_->setText(words);
    canvas_->setCapacity(nodes_->value(), perNode, step);
    canvas_->setReserved(reserved_->value(), perSecond, secondStep);
    duration_->setCapacity(nodes_->value(), perNode, words);
    duration_->setReserved(reserved_->value(), perSecond);
}

void SketchPage::startTyping(const QString& text) {
    typing_->setText(text);
    typing_->setFocus();
    typing_->setCursorPosition(static_cast<int>(text.size()));
}

void SketchPage::takeTyped() {
    QString text = typing_->text().trimmed();
    if (text.isEmpty()) return;
    QChar sign = text[0] == QChar(0x2212) ? QChar(u'-') : text[0];
    if (sign.isDigit())
        sign = u'=';
    else
        text.remove(0, 1);
    const auto number = parseNumber(text);
    if (!number) {
        Q_EMIT refused(number.error().message);
        return;
    }
    const auto typed = models::typedOperation(sign.toLatin1(), *number);
    if (!typed) {
        Q_EMIT refused(worded(typed.error().message));
        return;
    }
    const models::HourRange range = session_.selection();
    const int first = session_.view().firstHour;
    const QString where = session_.clock().range(first + range.first, first + range.last);
    session_.commit(models::operate(session_.view().gpus, range, typed->operation, typed->operand),
                    {u"%1 %2 %3"_s.arg(where, QString(sign), text.trimmed()), {}, {}, {}});
    typing_->clear();
    canvas_->setFocus();
}

/// Escape drops what is typed and goes back to the curve. While something is typed it is no key of the window's.
bool SketchPage::eventFilter(QObject* watched, QEvent* event) {
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched != typing_ || (!pressed && event->type() != QEvent::ShortcutOverride) ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (!pressed) {
        if (typing_->text().isEmpty()) return false;
        event->accept();
        return true;
    }
    typing_->clear();
    stack_->currentWidget()->setFocus();
    return true;
}

void SketchPage::askForDays() {
    auto* dialog = new CopyDaysDialog(session_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

namespace {

/// The first file of a drag that may hold a curve; empty if there is none.
QString curveFile(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        QString file = url.toLocalFile();
        for (const auto& ending : {u".csv"_s, u".tsv"_s, u".txt"_s}) {
            if (file.endsWith(ending, Qt::CaseInsensitive)) return file;
        }
    }
    return {};
}

}  // namespace

void SketchPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!curveFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();  // another file is the window's affair
}

void SketchPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT usageWanted(curveFile(event->mimeData()));
}

}  // namespace splitpoint::ui
