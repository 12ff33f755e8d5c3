#include "ui/sketch/sketch_table_models.h"

#include <algorithm>

#include "models/demand/range_edit.h"
#include "ui/format/number_format.h"
#include "ui/language/model_words.h"
#include "ui/sketch/day_hours.h"

namespace splitpoint::ui {

namespace {


QString hourText(int hour) {
    return QStringLiteral("%1:00").arg(hour % kDay, 2, 10, QChar(u'0'));
}

}  // namespace

SketchTableModel::SketchTableModel(SketchSession& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session) {
    connect(&session_, &SketchSession::viewChanged, this, &SketchTableModel::follow);
}

void SketchTableModel::follow() {
    const int rows = rowsOf(session_.view().hours());
    if (rows != rows_) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
        return;
    }
    if (rows_ == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rows_ - 1);
}

int SketchTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

bool SketchTableModel::holdsGpus(const QModelIndex& index) const {
    return index.isValid() && hourOf(index) < session_.view().hours();
}

QString SketchTableModel::plainNumber(int hour) const {
    // No group marks: a spreadsheet and our own paste read such a number in one way only.
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(session_.view().gpus[static_cast<std::size_t>(hour)], 'f', QLocale::FloatingPointShortest);
}

QVariant SketchTableModel::data(const QModelIndex& index, int role) const {
    if (!holdsGpus(index)) return {};
    const int hour = hourOf(index);
    if (role == Qt::DisplayRole) return gpusText(session_.view().gpus[static_cast<std::size_t>(hour)]);
    if (role == Qt::EditRole) return plainNumber(hour);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return announcement(session_.view(), session_.clock(), {hour, hour});
    return {};
}

bool SketchTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !holdsGpus(index)) return false;
    const int hour = hourOf(index);
    const auto number = parseNumber(value.toString());
    const auto typed = number ? models::typedOperation('=', *number)
                              : models::Result<models::TypedOperation>(models::TypedOperation{});
    if (!number || !typed) {
        Q_EMIT session_.refused(number ? worded(typed.error().message) : number.error().message);
        return false;
    }
    session_.select(hour, hour);
    const auto& gpus = session_.view().gpus;
    return session_.commit(models::operate(gpus, {hour, hour}, typed->operation, typed->operand),
                           {session_.clock().moment(session_.view().firstHour + hour, false),
                            gpusText(gpus[static_cast<std::size_t>(hour)]), gpusText(*number), tr("GPUs")});
}

tl::expected<QString, QString> SketchTableModel::paste(const PastedTable& table, int fromHour) {
    const auto place = placePaste(table, form(), fromHour, session_.view().hours());
    if (!place) return tl::unexpected(place.error());
    models::SketchEdit edit{session_.view().gpus, place->ranges};
    auto value = place->gpus.begin();
    for (const auto& range : place->ranges) {
        for (int hour = range.first; hour <= range.last; ++hour) edit.gpus[static_cast<std::size_t>(hour)] = *value++;
    }
    session_.select(place->ranges.front().first, place->ranges.back().last);
    if (!session_.commit(edit, {tr("Paste %1").arg(place->reading), {}, {}, {}}))
        return tl::unexpected(tr("The pasted hours are not allowed here; nothing was changed."));
    return tr("Pasted %1.").arg(place->reading);
}

HourGridModel::HourGridModel(SketchSession& session, QObject* parent) : SketchTableModel(session, parent) {
    follow();
}

int HourGridModel::rowsOf(int hours) const {
    return (hours + kDay - 1) / kDay;
}

int HourGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kDay;
}

QModelIndex HourGridModel::indexOf(int hour) const {
    return index(hour / kDay, hour % kDay);
}

int HourGridModel::hourOf(const QModelIndex& index) const {
    return index.row() * kDay + index.column();
}

Qt::ItemFlags HourGridModel::flags(const QModelIndex& index) const {
    if (!holdsGpus(index)) return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

QVariant HourGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) return QStringLiteral("%1").arg(section, 2, 10, QChar(u'0'));
    const int hour = session().view().firstHour + section * kDay;
    if (session().view().scope == SketchScope::Pattern) return session().clock().day(hour, false);
    return QStringLiteral("%1 %2").arg(session().clock().day(hour, false), session().clock().date(hour));
}

QString HourGridModel::copied(models::HourRange hours) const {
    const bool whole = hours.size() == session().view().hours();
    const int firstRow = hours.first / kDay, lastRow = hours.last / kDay;
    QStringList lines;
    if (firstRow != lastRow && (hours.first % kDay != 0 || hours.last % kDay != kDay - 1)) {
        // From the middle of a day to that of another is no rectangle: one line of hours.
        for (int hour = hours.first; hour <= hours.last; ++hour) lines << plainNumber(hour);
        return lines.join(u'\t') + u'\n';
    }
    if (whole) {
        QStringList heading{QString()};
        for (int column = 0; column < kDay; ++column) heading << hourText(column);
        lines << heading.join(u'\t');
    }
    for (int row = firstRow; row <= lastRow; ++row) {
        QStringList line;
        if (whole) line << headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int hour = std::max(hours.first, row * kDay); hour <= std::min(hours.last, row * kDay + kDay - 1); ++hour)
            line << plainNumber(hour);
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

HourListModel::HourListModel(SketchSession& session, QObject* parent) : SketchTableModel(session, parent) {
    follow();
}

int HourListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QModelIndex HourListModel::indexOf(int hour) const {
    return index(hour, Gpus);
}

int HourListModel::hourOf(const QModelIndex& index) const {
    return index.row();
}

bool HourListModel::holdsGpus(const QModelIndex& index) const {
    return index.column() == Gpus && SketchTableModel::holdsGpus(index);
}

QString HourListModel::dayText(int hour) const {
    const int at = session().view().firstHour + hour;
    if (session().view().scope == SketchScope::Pattern) return session().clock().day(at, true);
    return session().clock().isDated()
               ? QStringLiteral("%1, %2").arg(session().clock().day(at, false), session().clock().date(at))
               : session().clock().day(at, false);
}

QVariant HourListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.column() == Gpus || role != Qt::DisplayRole)
        return SketchTableModel::data(index, role);
    return index.column() == Day ? dayText(index.row()) : hourText(session().view().firstHour + index.row());
}

Qt::ItemFlags HourListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return holdsGpus(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant HourListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return section == Day ? tr("Day") : section == Hour ? tr("Hour") : tr("GPUs");
}

QString HourListModel::copied(models::HourRange hours) const {
    const bool whole = hours.size() == session().view().hours();
    QString text;
    if (whole) text = tr("Day") + u'\t' + tr("Hour") + u'\t' + tr("GPUs") + u'\n';
    for (int hour = hours.first; hour <= hours.last; ++hour) {
        if (whole) text += dayText(hour) + u'\t' + hourText(session().view().firstHour + hour) + u'\t';
        text += plainNumber(hour) + u'\n';
    }
    return text;
}

}  // namespace splitpoint::ui
