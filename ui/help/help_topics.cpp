#include "ui/help/help_topics.h"

#include <QRegularExpression>
#include <QStringList>

#include "models/help/help_book.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

/// Parts behind which a name or a component follows that the help does not tell apart.
bool holdsMany(const QString& part) {
    static const QStringList parts{u"time_shares"_s, u"slowdown"_s, u"measured_slowdown"_s, u"hours_per_gpu_month"_s,
                                   u"fixed_usd_per_month"_s};
    return parts.contains(part);
}

}  // namespace

QString fieldTopic(const QString& path) {
    static const QRegularExpression counts(u"\\[\\d+\\]"_s);
    QString plain = path;
    QStringList parts = plain.remove(counts).split(QChar(u'.'));
    const bool named = parts.size() > 2 && (parts.first() == u"offers" || parts.first() == u"delivery");
    if (named) parts.removeAt(1);  // a tier, or the name of an overhead set
    if (parts.first() == u"offers") parts.first() = u"offer"_s;
    if (parts.first() == u"workloads") parts.first() = u"workload"_s;
    const bool disturbance = parts.contains(u"disturbance");
    for (qsizetype p = 0; !disturbance && p < parts.size(); ++p) {
        if (holdsMany(parts[p])) parts = parts.first(p + 1);
    }
    return u"inputs#"_s + parts.join(QChar(u'-'));
}

QString pageTopic(std::string_view name) {
    return u"pages#"_s + QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
}

QString chartTopic(const models::HelpBook& book, const QString& id) {
    QString topic = u"pages#"_s + QString(id).replace(QChar(u'.'), QChar(u'-')).replace(QChar(u'_'), QChar(u'-'));
    for (;;) {
        if (book.hasTopic(topic.toStdString())) return topic;
        const qsizetype cut = topic.lastIndexOf(QChar(u'-'));
        if (cut < 0) return u"pages"_s;
        topic.truncate(cut);
    }
}

}  // namespace splitpoint::ui
