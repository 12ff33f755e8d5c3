#include "benchmarks/sampling/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <cerrno>

extern char** environ;

namespace splitpoint::benchmarks {

namespace {

constexpr int kPollMs = 50;
constexpr double kGraceS = 2.0;
constexpr int kTimedOutCode = 124;
constexpr int kNotFoundCode = 127;

double nowS() {
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// posix_spawn's settings, freed at the end.
class SpawnSettings {
  public:
    SpawnSettings(const ChildRequest& request, int outputDescriptor) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&actions_, outputDescriptor, STDOUT_FILENO);
        if (request.quiet) ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        // Onto itself: glibc then clears close-on-exec in the child alone.
        for (const int kept : request.keptDescriptors) ::posix_spawn_file_actions_adddup2(&actions_, kept, kept);
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&attributes_, &signals);
        for (const int number : {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM}) ::sigaddset(&signals, number);
        ::posix_spawnattr_setsigdefault(&attributes_, &signals);
        ::posix_spawnattr_setpgroup(&attributes_, 0);
        ::posix_spawnattr_setflags(
            &attributes_, static_cast<short>(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
    }
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }
    [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

  private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

/// A started child and the end of its pipe.
class Child {
  public:
    Child(pid_t id, int output) : id_(id), output_(output) { ::fcntl(output_, F_SETFL, O_NONBLOCK); }
    ~Child() { ::close(output_); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits for a little output or a little while.
    void readSome(std::string& output, std::size_t most) {
        pollfd poll{output_, POLLIN, 0};
        if (closed_) {
            ::poll(nullptr, 0, 5);
            return;
        }
        if (::poll(&poll, 1, kPollMs) > 0) drain(output, most);
    }
    void drain(std::string& output, std::size_t most) {
        std::array<char, 65536> bytes{};
        ssize_t got = 0;
        while ((got = ::read(output_, bytes.data(), bytes.size())) > 0) {
            const std::size_t room = most - std::min(most, output.size());
            output.append(bytes.data(), std::min(room, static_cast<std::size_t>(got)));
        }
        closed_ = closed_ || got == 0;
    }
    [[nodiscard]] bool hasEnded(int& status) const { return ::waitpid(id_, &status, WNOHANG) == id_; }
    void signalGroup(int number) const { ::kill(-id_, number); }

  private:
    pid_t id_;
    int output_;
    bool closed_ = false;
};

void decode(int status, ChildResult& result) {
    if (WIFEXITED(status)) {
        result.end = ChildEnd::Exited;
        result.code = WEXITSTATUS(status);
    } else {
        result.end = ChildEnd::Signaled;
        result.code = WTERMSIG(status);
    }
}

/// Waits for the end; past the deadline or on a stop, brings it about.
void attend(Child& child, const ChildRequest& request, double start, ChildResult& result) {
    std::optional<ChildEnd> forced;
    double forcedAt = 0.0;
    int status = 0;
    while (!child.hasEnded(status)) {
        child.readSome(result.output, request.mostOutputBytes);
        const double now = nowS();
        if (!forced) {
            const bool late = now - start > request.deadlineS;
            const bool stopped = request.interrupted && request.interrupted();
            if (late || stopped) {
                forced = stopped ? ChildEnd::Interrupted : ChildEnd::TimedOut;
                forcedAt = now;
                child.signalGroup(SIGTERM);
            }
        } else if (now - forcedAt > kGraceS) {
            child.signalGroup(SIGKILL);
        }
    }
    child.drain(result.output, request.mostOutputBytes);
    child.signalGroup(SIGKILL);  // whoever it left behind
    decode(status, result);
    if (forced) result.end = *forced;
}

}  // namespace

ChildResult runChild(const ChildRequest& request) {
    ChildResult result;
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        result.code = errno;
        return result;
    }
    std::vector<char*> arguments;
    for (const std::string& argument : request.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    pid_t id = 0;
    const double start = nowS();
    const SpawnSettings settings(request, pipe[1]);
    const int error =
        ::posix_spawnp(&id, arguments.front(), settings.actions(), settings.attributes(), arguments.data(), environ);
    ::close(pipe[1]);
    if (error != 0) {
        ::close(pipe[0]);
        result.code = error;
        return result;
    }
    Child child(id, pipe[0]);
    attend(child, request, start, result);
    result.wallS = nowS() - start;
    return result;
}

int shellCode(const ChildResult& result) {
    constexpr int kSignalBase = 128;
    switch (result.end) {
        case ChildEnd::Exited:
            return result.code;
        case ChildEnd::Signaled:
            return kSignalBase + result.code;
        case ChildEnd::TimedOut:
            return kTimedOutCode;
        case ChildEnd::Interrupted:
            return kSignalBase + SIGINT;
        case ChildEnd::NotStarted:
            return kNotFoundCode;
    }
    return kNotFoundCode;
}

}  // namespace splitpoint::benchmarks
