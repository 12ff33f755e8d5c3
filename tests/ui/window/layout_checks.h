#pragma once

// What every page owes at 1280 by 720, in every language: nothing is cut off, and choices are told to a screen reader.
#include <algorithm>
#include <string>

#include <QAccessible>
#include <QComboBox>
#include <QFontMetricsF>
#include <QPushButton>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>

#include "ui/charts/chart_frame.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui::layout {

/// Whether tabs may shorten their words, "Predicted and me…": they say the whole in a tool tip (fitting_words.h).
enum class Tabs { Whole, MayShorten };

inline void expectTabsToFit(const QTabBar& bar, const std::string& page, Tabs tabs) {
    constexpr int kFewestLetters = 4;
    const std::string name = page + ": the tabs " + bar.accessibleName().toStdString();
    for (const QToolButton* arrow : bar.findChildren<QToolButton*>()) EXPECT_FALSE(arrow->isVisible()) << name << " scroll";
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (!bar.isTabVisible(tab)) continue;
        const QRect place = bar.tabRect(tab);
        EXPECT_TRUE(bar.rect().adjusted(-1, -1, 1, 1).contains(place)) << name << " do not fit their bar";
        QString words = bar.tabText(tab);
        words.remove(u'&');
        const int whole = bar.fontMetrics().horizontalAdvance(words);
        const int wanted = tabs == Tabs::Whole ? whole : std::min(whole, bar.fontMetrics().averageCharWidth() * kFewestLetters);
        EXPECT_GE(place.width(), wanted) << name << ": " << words.toStdString();
    }
}

inline void expectBarsToFit(const MainWindow& window, const std::string& page, Tabs tabs = Tabs::Whole) {
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        if (bar->isVisible() && window.rect().intersects(QRect(bar->mapTo(&window, QPoint()), bar->size())))
            expectTabsToFit(*bar, page, tabs);
    }
    for (const QToolBar* bar : window.findChildren<QToolBar*>())
        for (const QToolButton* button : bar->findChildren<QToolButton*>())
            EXPECT_FALSE(button->objectName() == QStringLiteral("qt_toolbar_ext_button") && button->isVisible())
                << page;
    EXPECT_EQ(window.width(), 1280) << page << " needs more room than there is";
}

inline void expectButtonsToFit(const MainWindow& window, const std::string& page) {
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) continue;
        QString text = button->text();
        text.remove(u'&');
        EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(text)) << page << ": " << text.toStdString();
    }
}

inline void expectChartsToFit(const MainWindow& window, const std::string& page) {
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

inline void expectChoicesToBeTold(const MainWindow& window, const std::string& page) {
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

}  // namespace splitpoint::ui::layout
