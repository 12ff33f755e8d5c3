// Nothing is cut off at 1280 by 720, on any page, with any sample.
#include <QAccessible>
#include <QComboBox>
#include <QFontMetricsF>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>

#include "ui/charts/chart_frame.h"
#include "ui/project/samples.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

class Layout : public testing::TestWithParam<int> {
  protected:
    Layout() : window(MainWindow::Memory::Forget) {
        window.openSample(samples().at(GetParam()).path);
        window.resize(1280, 720);
        window.show();
    }
    void show(std::size_t page) {
        window.showPage(static_cast<Page>(page));
        // The futures of a sample are simulated hour by hour for many seconds; the first picture has all the parts.
        const auto futures = [&] { return window.page() == Page::Uncertainty && window.uncertainty().shown(); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() || futures(); }, 60000));
        QTest::qWait(1);
    }

    void expectBarsToFit(const std::string& page);
    void expectButtonsToFit(const std::string& page);
    void expectChartsToFit(const std::string& page);
    void expectChoicesToBeTold(const std::string& page);

    MainWindow window;
};

void Layout::expectBarsToFit(const std::string& page) {
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        if (!bar->isVisible()) continue;
        for (const QToolButton* arrow : bar->findChildren<QToolButton*>())
            EXPECT_FALSE(arrow->isVisible())
                << page << ": the tabs " << bar->accessibleName().toStdString() << " scroll";
    }
    for (const QToolBar* bar : window.findChildren<QToolBar*>())
        for (const QToolButton* button : bar->findChildren<QToolButton*>())
            EXPECT_FALSE(button->objectName() == QStringLiteral("qt_toolbar_ext_button") && button->isVisible())
                << page;
    EXPECT_EQ(window.width(), 1280) << page << " needs more room than there is";
}

void Layout::expectButtonsToFit(const std::string& page) {
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        QString text = button->text();
        text.remove(u'&');
        EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(text)) << page << ": " << text.toStdString();
    }
}

void Layout::expectChartsToFit(const std::string& page) {
    for (const LazyChart* chart : window.charts()) {
        if (!chart->isVisible() || !chart->spec().emptyReason.isEmpty()) continue;
        const ChartFrame frame = layoutChart(chart->spec(), chart->size(), chart->font());
        QList<QRectF> taken;
        for (const PlacedText& text : frame.texts) {
            const QFontMetricsF metrics(text.tone == TextTone::Title ? frame.titleFont : frame.labelFont);
            const QRectF box(text.baseline.x(), text.baseline.y() - metrics.ascent() + 2,
                             metrics.horizontalAdvance(text.text), metrics.ascent() - 2);
            const std::string where = page + ", " + chart->spec().id.toStdString() + ": " + text.text.toStdString();
            EXPECT_TRUE(frame.bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box)) << where;
            for (const QRectF& other : taken) EXPECT_FALSE(other.intersects(box)) << where;
            taken << box;
        }
        EXPECT_GE(frame.plot.height(), 3.0 * QFontMetricsF(frame.labelFont).height())
            << page << ", " << chart->spec().id.toStdString() << " has no room for its plot";
    }
}

void Layout::expectChoicesToBeTold(const std::string& page) {
    for (const QComboBox* box : window.findChildren<QComboBox*>()) {
        if (!box->isVisible()) continue;
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(const_cast<QComboBox*>(box));
        ASSERT_NE(node, nullptr);
        EXPECT_EQ(node->role(), QAccessible::ComboBox);
        EXPECT_EQ(node->text(QAccessible::Value), box->currentText());
        EXPECT_FALSE(box->accessibleName().isEmpty()) << page << ": " << box->currentText().toStdString();
        EXPECT_EQ(node->text(QAccessible::Name), box->accessibleName());
        ASSERT_EQ(node->childCount(), box->isEditable() ? 2 : 1);
        EXPECT_NE(node->child(0), nullptr) << "the list";
        EXPECT_EQ(node->indexOfChild(node->child(0)), 0);
    }
}

// One walk for all that a page owes: settling the pages takes far longer than looking at them.
TEST_P(Layout, EveryPageFitsAndTellsItsChoices) {
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        show(page);
        const std::string name(kPageNames[page]);
        expectBarsToFit(name);
        expectButtonsToFit(name);
        expectChartsToFit(name);
        expectChoicesToBeTold(name);
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, Layout, testing::Range(0, 5));

}  // namespace
}  // namespace splitpoint::ui
