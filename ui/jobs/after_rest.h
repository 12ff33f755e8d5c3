#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QTimer>

namespace splitpoint::ui {

/// Puts work that an answer asks for off until no further edit follows at once, so that the frames of a drag are not
/// shared with it. A drag that never rests still gets it now and then, so that the picture does not stand still.
///
/// Belongs to the GUI thread.
/// @test tests/ui/jobs: at rest, not before, and within an endless drag
class AfterRest {
  public:
    /// From an answer on, milliseconds; the next edit of a drag comes sooner.
    static constexpr int kRestMs = 20;
    /// The longest that a drag puts the work off, milliseconds; more often it would cost its frames.
    static constexpr int kLongestMs = 500;

    /// @param work called from the event loop, or by `want` where it was put off for long enough
    explicit AfterRest(std::function<void()> work);

    /// An answer has come that asks for the work.
    void want();
    /// An edit is being computed, whose answer will ask again.
    void hold() { timer_.stop(); }
    /// The work was done, or is not wanted any more.
    void drop();
    /// The work will be done without a further answer.
    [[nodiscard]] bool isDue() const { return timer_.isActive(); }

  private:
    void doNow();

    std::function<void()> work_;
    QTimer timer_;
    QElapsedTimer wanted_;  ///< since the first answer that asked for it; invalid: none did
};

}  // namespace splitpoint::ui
