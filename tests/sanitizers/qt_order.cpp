// Only in builds with the thread sanitizer, linked into the programs with Qt (splitpoint_test).
//
// Qt's libraries are not instrumented and its locks are futexes of their own, so that the sanitizer sees no order
// between the thread that starts a task and the one that runs it, and every hand-over would look like a race.
// Suppressions would hide them all, ours too: each worker's stack begins in Qt. Instead the functions of Qt that our
// code calls at a hand-over stand here once more, tell the sanitizer what comes before what, and call the real ones.
//
// Exact for QtConcurrent::run, QFuture and QMutex (one order for each). What is posted to a thread counts as done
// before whatever that thread is told later, by whomever: an event knows no sender.
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstdarg>

#define QFUTURE_TEST  // QFutureInterfaceBase::d, what all that share a future point to
#include <QFutureInterface>
#include <QMetaObject>
#include <QMutex>
#include <QThreadPool>

namespace {

char posted;  ///< stands for all events that were posted

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool beforeEvent(void**) {
    __tsan_acquire(&posted);
    return false;  // the event goes on to its receiver
}

[[maybe_unused]] const bool watching = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);

}  // namespace

// Called right before the pool gets the task.
void QFutureInterfaceBase::reportStarted() {
    static auto* const next = real<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase13reportStartedEv");
    next(this);
    __tsan_release(d);
}

// The first thing a task asks on its thread.
bool QFutureInterfaceBase::isCanceled() const {
    static auto* const next = real<bool(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    const bool canceled = next(this);
    __tsan_acquire(d);
    return canceled;
}

void QFutureInterfaceBase::reportFinished() {
    static auto* const next = real<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(d);
    next(this);
}

void QFutureInterfaceBase::runContinuation() const {
    static auto* const next = real<void(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase15runContinuationEv");
    __tsan_acquire(d);
    next(this);
}

bool QFutureInterfaceBase::isFinished() const {
    static auto* const next = real<bool(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool finished = next(this);
    __tsan_acquire(d);
    return finished;
}

// The first thing a continuation asks of the work before it.
bool QFutureInterfaceBase::isChainCanceled() const {
    static auto* const next = real<bool(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase15isChainCanceledEv");
    const bool canceled = next(this);
    __tsan_acquire(d);
    return canceled;
}

void QFutureInterfaceBase::waitForFinished() {
    static auto* const next = real<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    next(this);
    __tsan_acquire(d);
}

// The last of those that share a future clears its results.
bool QFutureInterfaceBase::derefT() const noexcept {
    static auto* const next = real<bool(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(d);
    const bool shared = next(this);
    __tsan_acquire(d);
    return shared;
}

// Whoever hangs on a continuation when the work is already done calls it at once.
void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase&)> work,
                                           QFutureInterfaceBasePrivate* of) {
    static auto* const next = real<void(QFutureInterfaceBase*, std::function<void(const QFutureInterfaceBase&)>,
                                        QFutureInterfaceBasePrivate*)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
    __tsan_release(d);
    __tsan_acquire(d);
    next(this, std::move(work), of);
}

bool QThreadPool::waitForDone(int ms) {
    static auto* const next = real<bool(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = next(this, ms);
    __tsan_acquire(&posted);
    return done;
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* answer) {
    static auto* const next = real<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(&posted);
    return next(object, slot, type, answer);
}

// Without contention QMutex is one atomic word, which the sanitizer sees where our code locks it.
void QBasicMutex::lockInternal() noexcept {
    static auto* const next = real<void(QBasicMutex*)>("_ZN11QBasicMutex12lockInternalEv");
    next(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept {
    static auto* const next = real<void(QBasicMutex*)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    next(this);
}

// Qt starts programs with clone() where the kernel has descriptors for processes, which it asks here; the sanitizer of
// clang 14 ends the test over that. Told that there are none, Qt forks.
extern "C" long syscall(long number, ...) noexcept {
    static auto* const next = real<long(long, ...)>("syscall");
    long words[6];
    va_list given;
    va_start(given, number);
    for (long& word : words) word = va_arg(given, long);
    va_end(given);
    if (number == SYS_waitid && words[0] == P_PIDFD) {
        errno = ENOSYS;
        return -1;
    }
    return next(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}
