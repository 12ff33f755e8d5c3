#include "ui/calibrate/panel_layout.h"

#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace splitpoint::ui {

QSplitter* numbersBesideChart(QWidget* numbers, QWidget* chart, int share, QWidget* parent) {
    constexpr int kWide = 1000;  // more than there is: shared by these numbers
    auto* halves = new QSplitter(Qt::Horizontal, parent);
    halves->addWidget(numbers);
    halves->addWidget(chart);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, share);
    halves->setStretchFactor(1, 1);
    halves->setSizes({share * kWide, kWide});
    return halves;
}

QTabWidget* tablesInTabs(const QString& name, QWidget* parent) {
    auto* tabs = new QTabWidget(parent);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(name);
    tabs->tabBar()->setAccessibleName(name);
    return tabs;
}

}  // namespace splitpoint::ui
