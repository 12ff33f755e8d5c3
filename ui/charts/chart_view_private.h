#pragma once

#include <QList>
#include <QPixmap>
#include <QPointF>
#include <QPointer>
#include <QRectF>
#include <QTimer>
#include <optional>

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/linked_places.h"
#include "ui/charts/linked_selection.h"
#include "ui/charts/qt_plot.h"

class QToolButton;

// What the source files of ChartView share: chart_view.cpp (the spec, painting, files), chart_view_pointer.cpp (mouse
// and wheel), chart_view_keys.cpp (keys, focus), chart_view_readout.cpp (what is pointed at), chart_view_zoom.cpp (the
// shown part).

namespace splitpoint::ui {

inline constexpr int kManySteps = 10;

/// A handle in the user's hand.
struct HandleGesture {
    QString id;
    QPointF start, now;
    bool begun = false;  ///< Begin was told
};

/// What a mouse button does while it is down.
struct PointerPress {
    enum class Kind { Pick, Brush, Pan };
    Kind kind = Kind::Pick;
    QPointF from, last;
};

struct ChartView::Private {
    ChartSpec spec;
    ChartFrame frame;
    QtPlot plot;
    QPixmap background;  ///< the frame, painted once until it changes
    QPixmap picture;     ///< frame and plot: what lies above it (readout, focus) moves without painting them again
    bool frameIsCurrent = false;
    bool pictureIsCurrent = false;
    bool updating = false;
    std::optional<QPointF> readout;
    QPoint readoutAt;        ///< where its box is
    int focusedHandle = -1;  ///< -1: the chart itself
    std::optional<HandleGesture> gesture;
    QTimer nudgesEnd;
    std::optional<PointerPress> press;
    bool spaceIsDown = false;
    QToolButton* resetButton = nullptr;  ///< shown while zoomed
    QPointer<LinkedSelection> linked;
    LinkedMarks marks;  ///< of what other views point at
    QPointer<ChartTableDialog> table;
    QList<QAction*> actions;

    [[nodiscard]] QPointF valueAt(const QPointF& position) const {
        return {frame.x.value(position.x()), frame.y.value(position.y())};
    }
};

}  // namespace splitpoint::ui
