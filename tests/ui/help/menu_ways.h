#pragma once

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

#include "models/help/help_book.h"

namespace splitpoint::ui {

/// Every way through menus that a help page names, "*File \u203a Export*", leads from entry to entry of the menu bar.
/// @param button  the first word of ways that begin at a button of a page instead, which has a menu of its own
inline void expectWaysThroughMenus(const QMenuBar& bar, const models::HelpBook& book, const QString& button) {
    const auto find = [](const QWidget& menu, const QString& text) -> QAction* {
        for (QAction* action : menu.actions()) {
            if (action->text().remove(QChar(u'&')).remove(QChar(0x2026)).trimmed() == text) return action;
        }
        return nullptr;
    };
    static const QRegularExpression way(QStringLiteral(u"\\*([^*`\n]+ \u203a [^*`\n]+)\\*"));
    int ways = 0;
    for (const models::HelpPage& page : book.pages) {
        for (const models::HelpSection& section : page.sections) {
            for (auto found = way.globalMatch(QString::fromStdString(section.markdown)); found.hasNext();) {
                const QString told = found.next().captured(1);
                const QStringList parts = told.split(QStringLiteral(u" \u203a "));
                if (parts.first() == button) continue;
                ++ways;
                const QWidget* menu = &bar;
                for (const QString& part : parts) {
                    const QAction* action = menu == nullptr ? nullptr : find(*menu, part);
                    EXPECT_NE(action, nullptr)
                        << page.id << ": " << told.toStdString() << ": no " << part.toStdString();
                    menu = action == nullptr ? nullptr : action->menu();
                }
            }
        }
    }
    EXPECT_GE(ways, 8);
}

}  // namespace splitpoint::ui
