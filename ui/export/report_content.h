#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "ui/charts/chart_spec.h"
#include "ui/export/export_subject.h"

namespace splitpoint::ui {

/// A piece of a report, one kind each.
struct ReportBlock {
    enum class Kind {
        Heading,
        Text,
        Warning,  ///< a text that must not be missed
        Bullets,
        Chart,
        Table
    };
    Kind kind = Kind::Text;
    QString text;             ///< of headings and texts
    QStringList lines;        ///< of bullets
    QList<ChartSpec> charts;  ///< side by side
    double height = 0.0;      ///< of charts, as a share of the page's height
    QList<QStringList> rows;  ///< the first one is the head
    QList<double> widths;     ///< of the columns, shares that sum to 1
    QList<bool> numbers;      ///< columns that stand right
};

/// Report pages as data; what does not fit a page goes on on the next.
struct Report {
    QString title, subtitle, sourceLine;
    QList<QList<ReportBlock>> pages;
};

/// Two to six pages: the answer with the three plans; why, the bridge, and what would change it; sweep and map; what
/// the futures say where inputs have ranges, and the demand and what serves it; the scenarios beside it where there are
/// any; assumptions with date and source.
/// @test tests/ui/export: the evaluation's numbers, every page with its charts, one plan alone, nothing to serve
[[nodiscard]] Report reportOf(const ExportSubject& subject);

}  // namespace splitpoint::ui
