#pragma once

#include <QString>
#include <QWidget>

namespace splitpoint::ui::fixture {

/// Keeps a picture of a view for looking at in the folder that SPLITPOINT_GALLERY names; without it, nothing.
inline void keepPicture(QWidget& view, const QString& name) {
    const QString folder = qEnvironmentVariable("SPLITPOINT_GALLERY");
    if (!folder.isEmpty()) view.grab().save(QStringLiteral("%1/charts-%2.png").arg(folder, name));
}

}  // namespace splitpoint::ui::fixture
