#include "ui/crash/crash_handler.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && __has_include(<execinfo.h>)
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(Q_OS_LINUX)
#include <link.h>
#endif

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <memory>
#include <typeinfo>
#include <utility>

#include <cxxabi.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#endif

namespace splitpoint::ui {

#if defined(Q_OS_UNIX) && __has_include(<execinfo.h>)

namespace {

constexpr std::size_t kLargestReport = std::size_t{64} * 1024;
constexpr int kDeepestStack = 64;
constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

// Written before a crash, only read in it.
char reportPath[4096], head[4096], reason[512];
char alternateStack[64 * 1024];

struct ReadyCopy {
    QByteArray file, unfinished, bytes;
};
// A crash in another thread may still read the older one. Both begin empty, so no code runs for them before main.
std::unique_ptr<const ReadyCopy> newest, older;  // clazy:exclude=non-pod-global-static
std::atomic<const ReadyCopy*> ready{nullptr};
std::atomic<bool> crashed{false};

/// A file that grows to its limit and no further; async-signal-safe.
class Report {
  public:
    explicit Report(const char* path) : file_(::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {}
    ~Report() {
        if (file_ >= 0) ::close(file_);
    }
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;

    Report& text(const char* words, std::size_t length) {
        length = std::min(length, kLargestReport - written_);
        for (std::size_t done = 0; file_ >= 0 && done < length;) {
            const ssize_t step = ::write(file_, words + done, length - done);
            if (step <= 0) break;
            done += static_cast<std::size_t>(step);
        }
        written_ += length;
        return *this;
    }
    Report& text(const char* words) { return text(words, std::strlen(words)); }
    Report& number(std::uint64_t value, unsigned base = 10) {
        char digits[24];
        std::size_t at = sizeof digits;
        do digits[--at] = "0123456789abcdef"[value % base];
        while ((value /= base) != 0);
        return text(digits + at, sizeof digits - at);
    }

  private:
    int file_;
    std::size_t written_ = 0;
};

const char* nameOf(int signal) {
    switch (signal) {
        case SIGSEGV:
            return "SIGSEGV, access to memory that is not there";
        case SIGBUS:
            return "SIGBUS, access to memory that failed";
        case SIGILL:
            return "SIGILL, not an instruction";
        case SIGFPE:
            return "SIGFPE, impossible arithmetic";
        default:
            return "SIGABRT, given up by the program itself";
    }
}

/// The lines of the memory map that hold code: with them every address of the stack can be found in its library.
void writeLibraries(Report& report) {
    const int maps = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0) return;
    char block[4096], line[512];
    std::size_t length = 0;
    for (ssize_t got = 0; (got = ::read(maps, block, sizeof block)) > 0;) {
        for (ssize_t at = 0; at < got; ++at) {
            if (length < sizeof line) line[length++] = block[at];
            if (block[at] != '\n') continue;
            const char* rights = static_cast<const char*>(std::memchr(line, ' ', length));
            const bool code = rights != nullptr && rights + 4 < line + length && rights[3] == 'x';
            if (code && std::memchr(line, '/', length) != nullptr) report.text(line, length);
            length = 0;
        }
    }
    ::close(maps);
}

bool writeReadyCopy() {
    const ReadyCopy* copy = ready.load();
    if (copy == nullptr) return false;
    const int file = ::open(copy->unfinished.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return false;
    const auto size = static_cast<std::size_t>(copy->bytes.size());
    std::size_t done = 0;
    while (done < size) {
        const ssize_t step = ::write(file, copy->bytes.constData() + done, size - done);
        if (step <= 0) break;
        done += static_cast<std::size_t>(step);
    }
    const bool whole = done == size && ::fsync(file) == 0 && ::close(file) == 0;
    if (whole && ::rename(copy->unfinished.constData(), copy->file.constData()) == 0) return true;
    ::unlink(copy->unfinished.constData());
    return false;
}

void writeReport(int signal, const siginfo_t* info, bool copyWritten) {
    char path[sizeof reportPath + 64];
    std::size_t at = std::strlen(reportPath);
    std::memcpy(path, reportPath, at + 1);
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const auto append = [&](std::uint64_t value, const char* after) {
        char digits[24];
        std::size_t first = sizeof digits;
        do digits[--first] = static_cast<char>('0' + value % 10);
        while ((value /= 10) != 0);
        std::memcpy(path + at, digits + first, sizeof digits - first);
        at += sizeof digits - first;
        std::memcpy(path + at, after, std::strlen(after) + 1);
        at += std::strlen(after);
    };
    append(static_cast<std::uint64_t>(now.tv_sec), "-");
    append(static_cast<std::uint64_t>(::getpid()), ".txt");
    Report report(path);
    report.text(head)
        .text("signal: ")
        .number(static_cast<std::uint64_t>(signal))
        .text(" (")
        .text(nameOf(signal))
        .text(")\n");
    if (signal != SIGABRT)
        report.text("address: 0x").number(reinterpret_cast<std::uintptr_t>(info->si_addr), 16).text("\n");
    if (reason[0] != '\0') report.text("reason: ").text(reason).text("\n");
    report.text("seconds since 1970: ").number(static_cast<std::uint64_t>(now.tv_sec)).text("\n");
    report.text("unsaved work: ");
    const ReadyCopy* copy = ready.load();
    if (copy == nullptr)
        report.text("none, or kept before\n");
    else
        report.text(copyWritten ? "kept as " : "could not be kept as ").text(copy->file.constData()).text("\n");
    void* frames[kDeepestStack];
    const int depth = ::backtrace(frames, kDeepestStack);
    report.text("stack:\n");
    for (int frame = 0; frame < depth; ++frame)
        report.text("  0x").number(reinterpret_cast<std::uintptr_t>(frames[frame]), 16).text("\n");
    report.text("code in memory:\n");
    writeLibraries(report);
}

extern "C" void splitpointOnCrash(int signal, siginfo_t* info, void*) {
    if (crashed.exchange(true)) {
        // Another thread is writing already, or the handler itself failed: the default action is in place by now.
        for (int wait = 0; wait < 20; ++wait) {
            const timespec moment{0, 50'000'000};
            ::nanosleep(&moment, nullptr);
        }
        ::_exit(128 + signal);
    }
    const bool copyWritten = writeReadyCopy();  // work first, words second
    writeReport(signal, info, copyWritten);
    struct sigaction fallback {};
    fallback.sa_handler = SIG_DFL;
    for (const int each : kSignals) ::sigaction(each, &fallback, nullptr);
    sigset_t own;
    sigemptyset(&own);
    sigaddset(&own, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &own, nullptr);
    ::raise(signal);
}

void noteReason(const char* words) {
    std::strncat(reason, words, sizeof reason - std::strlen(reason) - 1);
}

/// An exception's type is told, its text is not: that may hold what somebody typed.
[[noreturn]] void onTerminate() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    if (type != nullptr && reason[0] == '\0') {
        noteReason("exception that nobody caught, of type ");
        noteReason(type->name());
    }
    std::abort();
}

#if defined(Q_OS_LINUX)
/// The note that the linker leaves in the program: says which build it is, and finds its symbols.
int noteBuildId(dl_phdr_info* info, std::size_t, void* result) {
    auto& hex = *static_cast<QByteArray*>(result);
    for (int p = 0; p < info->dlpi_phnum; ++p) {
        const auto& part = info->dlpi_phdr[p];
        if (part.p_type != PT_NOTE) continue;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers
        const auto* at = reinterpret_cast<const char*>(info->dlpi_addr + part.p_vaddr);
        const char* end = at + part.p_memsz;
        while (at + sizeof(ElfW(Nhdr)) <= end) {
            ElfW(Nhdr) note;
            std::memcpy(&note, at, sizeof note);
            const char* name = at + sizeof note;
            const char* words = name + ((note.n_namesz + 3U) & ~3U);
            if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && std::memcmp(name, "GNU", 4) == 0) {
                hex = QByteArray(words, static_cast<qsizetype>(note.n_descsz)).toHex();
                return 1;
            }
            at = words + ((note.n_descsz + 3U) & ~3U);
        }
    }
    return 1;  // the first is the program itself
}
#endif

QByteArray buildId() {
    QByteArray hex;
#if defined(Q_OS_LINUX)
    ::dl_iterate_phdr(&noteBuildId, &hex);
#endif
    return hex.isEmpty() ? QByteArrayLiteral("unknown") : hex;
}

void keep(char* buffer, std::size_t size, const QByteArray& text) {
    const auto length = std::min(static_cast<std::size_t>(text.size()), size - 1);
    std::memcpy(buffer, text.constData(), length);
    buffer[length] = '\0';
}

}  // namespace

void installCrashHandler(const QString& folder) {
    static bool installed = false;
    if (std::exchange(installed, true) || !QDir().mkpath(folder)) return;
    keep(reportPath, sizeof reportPath, QFile::encodeName(QDir(folder).filePath(QStringLiteral("crash-"))));
    keep(head, sizeof head,
         "Splitpoint crash report\nIt was sent to nobody. Whoever mends the program needs what stands "
         "here.\nversion: " SPLITPOINT_VERSION "\nbuild: " +
             buildId() + "\nQt: " + qVersion() + ", built with " QT_VERSION_STR "\nsystem: " +
             QSysInfo::prettyProductName().toUtf8() + ", " + QSysInfo::kernelType().toUtf8() + " " +
             QSysInfo::kernelVersion().toUtf8() + ", " + QSysInfo::currentCpuArchitecture().toUtf8() +
             "\nprogram: " + QFile::encodeName(QCoreApplication::applicationFilePath()) + "\n");
    void* first = nullptr;
    (void)::backtrace(&first, 1);  // loads what it needs now; in a crash it could not
    stack_t stack{};
    stack.ss_sp = alternateStack;
    stack.ss_size = sizeof alternateStack;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_sigaction = &splitpointOnCrash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals) ::sigaction(signal, &action, nullptr);
    std::set_terminate(&onTerminate);
}

void keepReadyForCrash(const QString& file, const QByteArray& bytes) {
    std::unique_ptr<const ReadyCopy> next;
    if (!bytes.isEmpty()) {
        const QByteArray name = QFile::encodeName(file);
        next = std::make_unique<const ReadyCopy>(ReadyCopy{name, name + ".unfinished", bytes});
    }
    ready.store(next.get());
    older = std::exchange(newest, std::move(next));
}

#else

void installCrashHandler(const QString&) {}
void keepReadyForCrash(const QString&, const QByteArray&) {}

#endif

}  // namespace splitpoint::ui
