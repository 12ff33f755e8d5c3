#pragma once

namespace splitpoint::ui {

/// Makes the sketch canvas a value to assistive tools; the table beside it holds all values. Idempotent.
void installSketchAccessibility();

}  // namespace splitpoint::ui
