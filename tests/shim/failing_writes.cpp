// LD_PRELOAD this. The program arms it through `splitpointFailAt` (found with dlsym); from then on every call that opens a
// file for writing, or writes, syncs, cuts, links, renames, removes or closes one, is counted, and the nth fails.
// Standard output and error are let through and not counted.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>

namespace {

std::atomic<int> failAt{0}, calls{0}, failWith{0};
std::atomic<bool> armed{false};

/// True if this call has to fail; errno is set. With an error of 0 the program is killed instead.
bool failsNow() {
    if (!armed || ++calls != failAt) return false;
    if (failWith == 0) ::raise(SIGKILL);
    errno = failWith;
    return true;
}

bool isOurs(int descriptor) { return descriptor > 2; }

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool opensForWriting(int flags) { return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0; }

}  // namespace

extern "C" {

/// @param n which call fails, 1 the first; 0: none, only count  @param error errno it fails with; 0: kill -9
void splitpointFailAt(int n, int error) {
    failAt = n;
    failWith = error;
    calls = 0;
    armed = true;
}

/// Lets everything through again. @return the number of calls since the arming
int splitpointFailOff() {
    armed = false;
    return calls;
}

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = static_cast<mode_t>(va_arg(rest, int));
    va_end(rest);
    if (opensForWriting(flags) && failsNow()) return -1;
    return next<int(const char*, int, ...)>("open")(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = static_cast<mode_t>(va_arg(rest, int));
    va_end(rest);
    if (opensForWriting(flags) && failsNow()) return -1;
    return next<int(const char*, int, ...)>("open64")(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = static_cast<mode_t>(va_arg(rest, int));
    va_end(rest);
    if (opensForWriting(flags) && failsNow()) return -1;
    return next<int(int, const char*, int, ...)>("openat")(folder, path, flags, mode);
}

/// A write that fails for want of space has taken half of it before, as on a real disk that fills up.
ssize_t write(int descriptor, const void* bytes, size_t count) {
    const auto real = next<ssize_t(int, const void*, size_t)>("write");
    if (!isOurs(descriptor)) return real(descriptor, bytes, count);
    if (armed && calls + 1 == failAt && count > 1) (void)real(descriptor, bytes, count / 2);
    if (failsNow()) return -1;
    return real(descriptor, bytes, count);
}

int fsync(int descriptor) {
    if (failsNow()) return -1;
    return next<int(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor) {
    if (failsNow()) return -1;
    return next<int(int)>("fdatasync")(descriptor);
}

int ftruncate(int descriptor, off_t length) {
    if (failsNow()) return -1;
    return next<int(int, off_t)>("ftruncate")(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
    if (failsNow()) return -1;
    return next<int(int, off64_t)>("ftruncate64")(descriptor, length);
}

int fchmod(int descriptor, mode_t mode) {
    if (failsNow()) return -1;
    return next<int(int, mode_t)>("fchmod")(descriptor, mode);
}

int rename(const char* from, const char* to) {
    if (failsNow()) return -1;
    return next<int(const char*, const char*)>("rename")(from, to);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) {
    if (failsNow()) return -1;
    return next<int(int, const char*, int, const char*)>("renameat")(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) {
    if (failsNow()) return -1;
    return next<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) {
    if (failsNow()) return -1;
    return next<int(const char*, const char*)>("link")(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) {
    if (failsNow()) return -1;
    return next<int(int, const char*, int, const char*, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) {
    if (failsNow()) return -1;
    return next<int(const char*)>("unlink")(path);
}

/// A close that fails has closed all the same.
int close(int descriptor) {
    const auto real = next<int(int)>("close");
    if (!isOurs(descriptor)) return real(descriptor);
    const bool fails = failsNow();
    const int fault = errno, result = real(descriptor);
    if (!fails) return result;
    errno = fault;
    return -1;
}
}
