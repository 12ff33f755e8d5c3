#include "ui/jobs/after_rest.h"

#include <utility>

namespace splitpoint::ui {

AfterRest::AfterRest(std::function<void()> work) : work_(std::move(work)) {
    timer_.setSingleShot(true);
    timer_.setInterval(kRestMs);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { doNow(); });
}

void AfterRest::want() {
    if (wanted_.isValid() && wanted_.hasExpired(kLongestMs)) return doNow();
    if (!wanted_.isValid()) wanted_.start();
    timer_.start();
}

void AfterRest::drop() {
    timer_.stop();
    wanted_.invalidate();
}

void AfterRest::doNow() {
    drop();
    work_();
}

}  // namespace splitpoint::ui
