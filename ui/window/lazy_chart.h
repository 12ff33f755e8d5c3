#pragma once

#include <functional>

#include "ui/charts/chart_view.h"

namespace splitpoint::ui {

/// A chart that asks for its spec only when it can be seen, so that hidden tabs cost nothing at an edit.
class LazyChart : public ChartView {
    Q_OBJECT

  public:
    using ChartView::ChartView;

    void setSource(std::function<ChartSpec()> source) {
        source_ = std::move(source);
        if (isVisible()) draw();
    }

    /// The newest spec, drawn yet or not.
    [[nodiscard]] ChartSpec latestSpec() const { return source_ ? source_() : spec(); }

  protected:
    void showEvent(QShowEvent* event) override {
        ChartView::showEvent(event);
        draw();
    }

  private:
    void draw() {
        if (!source_) return;
        setSpec(source_());
        setUpdating(false);
        source_ = nullptr;
    }

    std::function<ChartSpec()> source_;
};

}  // namespace splitpoint::ui
