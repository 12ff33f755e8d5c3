#include "ui/sketch/sketch_table.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include "models/demand/range_edit.h"
#include "ui/format/number_format.h"
#include "ui/sketch/paste_grid.h"

namespace splitpoint::ui {

namespace {
constexpr int kDay = 24;
}

SketchTableModel::SketchTableModel(SketchSession& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session) {
    connect(&session_, &SketchSession::viewChanged, this, &SketchTableModel::follow);
    follow();
}

void SketchTableModel::follow() {
    const int rows = (session_.view().hours() + kDay - 1) / kDay;
    if (rows != rows_) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
    } else if (rows_ > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, kDay - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rows_ - 1);
    }
}

int SketchTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}
int SketchTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kDay;
}

QModelIndex SketchTableModel::indexOf(int hour) const {
    return index(hour / kDay, hour % kDay);
}

QVariant SketchTableModel::data(const QModelIndex& index, int role) const {
    const int hour = hourOf(index);
    if (hour >= session_.view().hours()) return {};
    const double gpus = session_.view().gpus[static_cast<std::size_t>(hour)];
    if (role == Qt::DisplayRole) return gpusText(gpus);
    if (role == Qt::EditRole) return QLocale().toString(gpus, 'g', QLocale::FloatingPointShortest);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return announcement(session_.view(), session_.clock(), {hour, hour});
    return {};
}

bool SketchTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const int hour = hourOf(index);
    if (role != Qt::EditRole || hour >= session_.view().hours()) return false;
    const auto number = parseNumber(value.toString());
    const auto typed = number ? models::typedOperation('=', *number)
                              : models::Result<models::TypedOperation>(models::TypedOperation{});
    if (!number || !typed) {
        Q_EMIT session_.refused(number ? QString::fromStdString(typed.error().message) : number.error().message);
        return false;
    }
    session_.select(hour, hour);
    const auto& gpus = session_.view().gpus;
    return session_.commit(models::operate(gpus, {hour, hour}, typed->operation, typed->operand),
                           {session_.clock().moment(session_.view().firstHour + hour, false),
                            gpusText(gpus[static_cast<std::size_t>(hour)]), gpusText(*number), tr("GPUs")});
}

Qt::ItemFlags SketchTableModel::flags(const QModelIndex& index) const {
    if (hourOf(index) >= session_.view().hours()) return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable;
}

QVariant SketchTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) return QStringLiteral("%1").arg(section, 2, 10, QChar(u'0'));
    const int hour = session_.view().firstHour + section * kDay;
    if (session_.view().scope == SketchScope::Pattern) return session_.clock().day(hour, false);
    return QStringLiteral("%1 %2").arg(session_.clock().day(hour, false), session_.clock().date(hour));
}

tl::expected<QString, QString> SketchTableModel::paste(const QString& text, int fromHour) {
    const auto pasted = readPastedHours(text);
    if (!pasted) return tl::unexpected(pasted.error());
    models::SketchEdit edit{session_.view().gpus, {}};
    const int first = pasted->gpus.size() >= static_cast<std::size_t>(session_.view().hours()) ? 0 : fromHour;
    const int last = std::min(session_.view().hours(), first + static_cast<int>(pasted->gpus.size())) - 1;
    for (int hour = first; hour <= last; ++hour)
        edit.gpus[static_cast<std::size_t>(hour)] = pasted->gpus[static_cast<std::size_t>(hour - first)];
    edit.touched.push_back({first, last});
    session_.select(first, last);
    if (!session_.commit(edit, {tr("Paste %1").arg(pasted->reading), {}, {}, {}}))
        return tl::unexpected(tr("The pasted hours are not allowed here."));
    return tr("Pasted %1.").arg(pasted->reading);
}

SketchTable::SketchTable(SketchSession& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new SketchTableModel(session, this)), table_(new QTableView(this)) {
    table_->setModel(model_);
    table_->setAccessibleName(tr("Demand by day and hour"));
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    connect(&session_, &SketchSession::selectionChanged, this, &SketchTable::showCursor);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (following_ || !current.isValid()) return;
        following_ = true;
        session_.select(model_->hourOf(current), model_->hourOf(current));
        following_ = false;
    });
}

void SketchTable::showCursor() {
    if (following_) return;
    following_ = true;
    table_->setCurrentIndex(model_->indexOf(session_.cursor()));
    following_ = false;
}

void SketchTable::editCursor() {
    showCursor();
    table_->setFocus();
    table_->edit(model_->indexOf(session_.cursor()));
}

void SketchTable::pasteClipboard() {
    const auto outcome = model_->paste(QGuiApplication::clipboard()->text(), session_.cursor());
    Q_EMIT reported(outcome ? *outcome : outcome.error());
}

void SketchTable::copySelection() {
    QStringList lines;
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < kDay; ++column) line << model_->index(row, column).data(Qt::EditRole).toString();
        lines << line.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT reported(tr("Copied the table, 24 hours across."));
}

bool SketchTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            pasteClipboard();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace splitpoint::ui
