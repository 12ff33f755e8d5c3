#pragma once

namespace splitpoint::ui {

/// Lets the calling worker thread give way to the window and to the answer that is being computed: for pools whose work
/// nobody waits for (reasons, maps, months). Linux: nice 10, a tenth of the processor where others want it, all of it
/// where none does; elsewhere Qt's low priority. A thread keeps it, so such pools are used for nothing else.
void giveWayToTheWindow();

}  // namespace splitpoint::ui
