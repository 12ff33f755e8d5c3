#pragma once

#include <string_view>

#include <QString>

namespace splitpoint::models {
struct HelpBook;
}

namespace splitpoint::ui {

/// Topic of the help ("page#anchor") that explains a field of the Inputs, by its path in the file: those of all
/// workloads, offers, sets and components share one.
/// @test every field of a scenario that has all of them leads to a section that exists
[[nodiscard]] QString fieldTopic(const QString& path);

/// Topic of a page of the window, by its name on the command line: "money".
[[nodiscard]] QString pageTopic(std::string_view name);

/// Topic of a chart, by its id: "money.savings"; where the book has no section of it, that of its page.
[[nodiscard]] QString chartTopic(const models::HelpBook& book, const QString& id);

}  // namespace splitpoint::ui
