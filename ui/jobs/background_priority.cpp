#include "ui/jobs/background_priority.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace splitpoint::ui {

void giveWayToTheWindow() {
    static thread_local bool done = false;
    if (done) return;
    done = true;
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice);  // 0: this thread alone, on Linux; where it is refused, work goes on as before
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

}  // namespace splitpoint::ui
