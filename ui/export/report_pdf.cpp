#include "ui/export/report_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "ui/charts/render_chart.h"

namespace splitpoint::ui {

using Kind = ReportBlock::Kind;

namespace {

constexpr QSizeF kPage(793.7, 1122.5);  // A4 at 96 an inch
constexpr double kMargin = 56.0, kHead = 34.0, kFoot = 40.0, kGap = 9.0, kCellPad = 4.0;

struct ReportPdfWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QFont fontOf(double points, bool bold = false) {
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// Lays blocks out from the top of a page to its foot, going on on new pages. Without a painter it only counts them.
class Pages {
  public:
    Pages(const Report& report, QPdfWriter* writer, QPainter* painter, int total)
        : report_(report), writer_(writer), painter_(painter), total_(total) {}

    int paint() {
        for (const QList<ReportBlock>& page : report_.pages) {
            beginPage();
            for (const ReportBlock& block : page) place(block);
        }
        return number_;
    }

  private:
    [[nodiscard]] static double width() { return kPage.width() - 2 * kMargin; }
    [[nodiscard]] static double bottom() { return kPage.height() - kMargin - kFoot; }

    void beginPage() {
        if (++number_ > 1 && writer_ != nullptr) writer_->newPage();
        y_ = kMargin;
        draw({kMargin, y_, width(), kHead}, report_.title, fontOf(9), theme_.textMuted, Qt::AlignLeft | Qt::AlignTop);
        draw({kMargin, kPage.height() - kMargin - 26, width() - 90, 26}, report_.sourceLine, fontOf(7.5),
             theme_.textMuted, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap);
        draw({kPage.width() - kMargin - 90, kPage.height() - kMargin - 26, 90, 26},
             ReportPdfWords::tr("Page %1 of %2").arg(number_).arg(total_), fontOf(7.5), theme_.textMuted,
             Qt::AlignRight | Qt::AlignBottom);
        if (painter_ != nullptr) {
            painter_->setPen(QPen(theme_.border, 0.8));
            painter_->drawLine(QLineF(kMargin, bottom() + 8, kPage.width() - kMargin, bottom() + 8));
        }
        y_ += 20;
    }

    void draw(const QRectF& rect, const QString& text, const QFont& font, const QColor& color, int flags) {
        if (painter_ == nullptr) return;
        painter_->setFont(font);
        painter_->setPen(color);
        painter_->drawText(rect, flags, text);
    }

    /// Height of wrapped text on a page of 96 an inch.
    [[nodiscard]] static double heightOf(const QString& text, const QFont& font, double width) {
        // A hair narrower than it is drawn: the printer's metrics differ in the last digit.
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width - 2, 1e5), Qt::TextWordWrap, text).height() + 1;
    }

    void room(double height) {
        if (y_ + height > bottom()) beginPage();
    }

    void place(const ReportBlock& block) {
        switch (block.kind) {
            case Kind::Heading:
                y_ += kGap;
                return paragraph(block.text, fontOf(15, true), theme_.text, 0);
            case Kind::Text:
                return paragraph(block.text, fontOf(10.5), theme_.text, 0);
            case Kind::Warning:
                return paragraph(block.text, fontOf(10.5, true), theme_.error, 0);
            case Kind::Bullets:
                for (const QString& line : block.lines) bullet(line);
                return;
            case Kind::Chart:
                return charts(block);
            case Kind::Table:
                return table(block);
        }
    }

    void paragraph(const QString& text, const QFont& font, const QColor& color, double indent) {
        if (text.trimmed().isEmpty()) return;
        const double height = heightOf(text, font, width() - indent);
        room(height);
        draw({kMargin + indent, y_, width() - indent, height}, text, font, color,
             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        y_ += height + kGap;
    }

    void bullet(const QString& text) {
        constexpr double kIndent = 14;
        const QFont font = fontOf(9.5);
        room(heightOf(text, font, width() - kIndent));
        draw({kMargin, y_, kIndent, 20}, QStringLiteral("\u2022"), font, theme_.textMuted,
             Qt::AlignLeft | Qt::AlignTop);
        paragraph(text, font, theme_.text, kIndent);
        y_ -= 0.55 * kGap;
    }

    void charts(const ReportBlock& block) {
        if (block.charts.isEmpty()) return;
        const double height = block.height * kPage.height();
        room(height);
        const double gap = 18, each = (width() - gap * static_cast<double>(block.charts.size() - 1)) /
                                      static_cast<double>(block.charts.size());
        for (qsizetype i = 0; i < block.charts.size() && painter_ != nullptr; ++i) {
            renderTo(*painter_, block.charts[i], {kMargin + static_cast<double>(i) * (each + gap), y_, each, height},
                     theme_);
        }
        y_ += height + kGap;
    }

    void table(const ReportBlock& block) {
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            const bool head = row == 0;
            const QFont font = fontOf(8.5, head);
            const double height = rowHeight(block, row, font);
            if (y_ + height > bottom()) {
                beginPage();
                if (!head) tableRow(block, 0, fontOf(8.5, true), rowHeight(block, 0, fontOf(8.5, true)));
            }
            tableRow(block, row, font, height);
        }
        y_ += kGap;
    }

    [[nodiscard]] static double rowHeight(const ReportBlock& block, qsizetype row, const QFont& font) {
        double height = 0;
        for (qsizetype c = 0; c < block.rows[row].size(); ++c) {
            height = std::max(height, heightOf(block.rows[row][c], font, block.widths[c] * width() - 2 * kCellPad));
        }
        return height + kCellPad;
    }

    void tableRow(const ReportBlock& block, qsizetype row, const QFont& font, double height) {
        double x = kMargin;
        for (qsizetype c = 0; c < block.rows[row].size(); ++c) {
            const double cell = block.widths[c] * width();
            const int align = block.numbers.value(c) ? Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap
                                                     : Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
            draw({x + kCellPad, y_ + kCellPad / 2, cell - 2 * kCellPad, height}, block.rows[row][c], font,
                 row == 0 ? theme_.textMuted : theme_.text, align);
            x += cell;
        }
        if (painter_ != nullptr) {
            painter_->setPen(QPen(theme_.grid, row == 0 ? 1.2 : 0.5));
            painter_->drawLine(QLineF(kMargin, y_ + height, kMargin + width(), y_ + height));
        }
        y_ += height;
    }

    const Report& report_;
    QPdfWriter* writer_;
    QPainter* painter_;
    int total_;
    const Theme& theme_ = theme(ThemeTone::Print);
    int number_ = 0;
    double y_ = 0;
};

}  // namespace

QByteArray reportPdf(const Report& report) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Splitpoint " SPLITPOINT_VERSION));
        const int total = Pages(report, nullptr, nullptr, 0).paint();
        QPainter painter(&writer);
        Pages(report, &writer, &painter, total).paint();
    }
    return buffer.data();
}

}  // namespace splitpoint::ui
