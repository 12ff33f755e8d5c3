#include "ui/export/export_menu.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

#include "ui/charts/saved_name.h"
#include "ui/document/file_place.h"
#include "ui/export/chart_collection.h"
#include "ui/export/deck_dialog.h"
#include "ui/export/pictures_dialog.h"
#include "ui/export/report_pdf.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

ExportMenu::ExportMenu(ScenarioDocument& document, QWidget& window)
    : QObject(&window),
      document_(document),
      window_(window),
      menu_(new QMenu(tr("E&xport"), &window)),
      progress_(new ExportProgress(&window)),
      writing_(*this, pool_),
      evaluating_(*this, pool_) {
    add(tr("&Slide deck\u2026"), tr("A deck with native, editable charts (.pptx)"), &ExportMenu::askForDeck);
    add(tr("&Append to deck\u2026"), tr("Add the slides to a deck of yours, or update those that are in it"),
        &ExportMenu::askForAppend);
    add(tr("&Workbook\u2026"), tr("Inputs with sources, plans, sweep and hours as tables with charts (.xlsx)"),
        &ExportMenu::askForBook);
    add(tr("&Report\u2026"), tr("Answer, plans, reasons, demand and assumptions on a few pages (.pdf)"),
        &ExportMenu::askForReport);
    add(tr("&Pictures of all charts\u2026"),
        tr("The charts of the pages, and every page of charts, as PNG, SVG and PDF in a folder"),
        &ExportMenu::askForPictures);
    add(tr("Tables as &CSV\u2026"), tr("Each table of the workbook as a CSV file in a folder"), &ExportMenu::askForCsv);
    menu_->addSeparator();
    connect(progress_, &ExportProgress::stopped, this, &ExportMenu::stop);
}

ExportMenu::~ExportMenu() = default;

QAction* ExportMenu::add(const QString& text, const QString& tip, void (ExportMenu::*run)()) {
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, run);
    menu_->addAction(action);
    return action;
}

ExportSource ExportMenu::shown() const {
    ExportSource source;
    source.scenario = document_.snapshot();
    source.sha256 = document_.sha256();
    source.oldAfterDays = oldAfterDays_;
    source.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return source;
}

ExportSource ExportMenu::source() {
    ExportSource source = shown();
    std::vector<int> all{kBaselineScenario};
    for (const TreeEntry& entry : document_.scenarios().entries()) all.push_back(entry.id);
    for (const int id : all) {
        if (id == document_.shownScenario()) continue;
        if (auto other = document_.scenario(id)) source.others.push_back(std::move(other));
    }
    source.filesRead = document_.filesRead();
    return source;
}

QString ExportMenu::proposed(const QString& ending) const {
    const QFileInfo file(document_.path());
    if (!document_.path().isEmpty()) return file.dir().filePath(file.completeBaseName() + ending);
    return QString::fromStdString(document_.snapshot()->name).toLower().replace(u' ', u'-').remove(u'/') + ending;
}

QString ExportMenu::askForFile(const QString& title, const QString& proposal, const QString& filter,
                               const QString& ending) {
    return askForSavedName(&window_, title, proposal, filter, {ending});
}

void ExportMenu::askForDeck() {
    DeckDialog dialog({}, !document_.scenarios().isEmpty(), &window_);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString file = askForFile(tr("Slide deck"), proposed(u".pptx"_s), tr("Presentations (*.pptx)"), u".pptx"_s);
    if (!file.isEmpty()) startDeck(dialog.choice(), file);
}

void ExportMenu::askForAppend() {
    const QString deck = QFileDialog::getOpenFileName(&window_, tr("Deck to append to"), {},
                                                      tr("Presentations (*.pptx *.potx);;All files (*)"));
    if (deck.isEmpty()) return;
    if (const auto usable = checkDeck(deck); !usable)
        return Q_EMIT finished(wordedSentence(usable.error().message), false);
    DeckDialog dialog(deck, !document_.scenarios().isEmpty(), &window_);
    if (dialog.exec() != QDialog::Accepted) return;
    const QFileInfo from(deck);
    const QString file =
        askForFile(tr("Save the longer deck as"), from.dir().filePath(from.completeBaseName() + u".pptx"_s),
                   tr("Presentations (*.pptx)"), u".pptx"_s);
    if (!file.isEmpty()) startDeck(dialog.choice(), file);
}

void ExportMenu::askForBook() {
    const QString file = askForFile(tr("Workbook"), proposed(u".xlsx"_s), tr("Workbooks (*.xlsx)"), u".xlsx"_s);
    if (!file.isEmpty()) startBook(file);
}

void ExportMenu::askForReport() {
    const QString file = askForFile(tr("Report"), proposed(u"-report.pdf"_s), tr("PDF files (*.pdf)"), u".pdf"_s);
    if (!file.isEmpty()) startReport(file);
}

void ExportMenu::askForCsv() {
    const QString folder = askForFolder(&window_, tr("Folder for the tables"), {u".csv"_s});
    if (!folder.isEmpty()) startCsv(folder);
}

void ExportMenu::askForPictures() {
    PicturesDialog dialog(&window_);
    if (dialog.exec() != QDialog::Accepted) return;
    const PictureChoice choice = dialog.choice();
    QStringList endings;
    for (const QString& format : choice.formats) endings << u'.' + format;
    const QString folder = askForFolder(&window_, tr("Folder for the pictures"), endings);
    if (!folder.isEmpty()) startPictures(folder, choice);
}

void ExportMenu::begin(const QString& words) {
    busy_ = true;
    ++run_;
    for (QAction* action : menu_->actions()) {
        if (action->parent() == this) action->setEnabled(false);
    }
    progress_->begin(words);
}

void ExportMenu::end(const QString& sentence, bool done) {
    busy_ = false;
    steps_.clear();
    for (QAction* action : menu_->actions()) {
        if (action->parent() == this) action->setEnabled(true);
    }
    progress_->end();
    Q_EMIT finished(sentence, done);
}

void ExportMenu::stop() {
    if (!busy_) return;
    writing_.cancel();
    evaluating_.cancel();
    end(tr("The export was stopped."), false);
}

bool ExportMenu::mayWrite(const QString& target) {
    const Outcome place = checkLeavesAlone(target, document_.filesRead());
    if (!place) Q_EMIT finished(place.error(), false);
    return place.has_value();
}

void ExportMenu::write(const QString& target, LatestJob<void>::Work work) {
    if (busy_ || !mayWrite(target)) return;
    begin(tr("Exporting %1\u2026").arg(QFileInfo(target).fileName()));
    writing_.start(std::move(work), [this, target](const models::Result<void>& written) {
        if (written)
            end(tr("Saved %1").arg(target), true);
        else
            end(wordedSentence(written.error().message), false);
    });
}

void ExportMenu::startDeck(const DeckChoice& choice, const QString& file) {
    write(file,
          [from = source(), choice, file](const std::stop_token& stop) { return writeDeck(from, choice, file, stop); });
}

void ExportMenu::startBook(const QString& file) {
    write(file, [from = source(), file](const std::stop_token& stop) { return writeBook(from, file, stop); });
}

void ExportMenu::startCsv(const QString& folder) {
    write(folder, [from = source(), folder](const std::stop_token& stop) { return writeCsv(from, folder, stop); });
}

void ExportMenu::startReport(const QString& file) {
    draw(file, [file](const Subject& subject) {
        return std::vector<Step>{[subject, file] { return writeWhole(file, reportPdf(reportOf(*subject))); }};
    });
}

void ExportMenu::startPictures(const QString& folder, const PictureChoice& choice) {
    if (busy_) return;
    std::vector<std::string> endings;
    for (const QString& format : choice.formats) endings.push_back('.' + format.toStdString());
    if (const Outcome place = checkFolderLeavesAlone(folder, endings, document_.filesRead()); !place)
        return Q_EMIT finished(place.error(), false);
    draw(folder, [folder, choice](const Subject& subject) {
        std::vector<Step> steps;
        const QList<ChartSpec> charts = chartsOf(*subject);
        for (const ChartSpec& spec : charts) {
            steps.emplace_back([spec = stamped(spec, subject->sourceLine()), folder, choice] {
                return writePictures(spec, folder, choice);
            });
        }
        for (const ChartPage& page : pagesOf(charts)) {
            steps.emplace_back([page, line = subject->sourceLine(), folder, choice] {
                return writePage(page.id, page.charts, page.columns(), line, folder, choice);
            });
        }
        return steps;
    });
}

void ExportMenu::draw(const QString& target, std::function<std::vector<Step>(const Subject&)> plan) {
    if (busy_ || !mayWrite(target)) return;
    begin(tr("Exporting %1\u2026").arg(QFileInfo(target).fileName()));
    target_ = target;
    evaluating_.start(
        [from = source()](const std::stop_token& stop) { return exportSubject(from, everySlide(), stop); },
        [this, plan = std::move(plan)](const models::Result<Subject>& subject) {
            if (!subject) return end(wordedSentence(subject.error().message), false);
            steps_ = plan(*subject);
            step_ = 0;
            takeStep(run_);
        });
}

void ExportMenu::takeStep(int run) {
    if (!busy_ || run != run_) return;  // stopped meanwhile
    if (step_ == steps_.size()) return end(tr("Saved %1").arg(target_), true);
    if (const Outcome done = steps_[step_](); !done) return end(done.error(), false);
    progress_->setProgress(static_cast<int>(++step_), static_cast<int>(steps_.size()));
    QTimer::singleShot(0, this, [this, run] { takeStep(run); });
}

}  // namespace splitpoint::ui
