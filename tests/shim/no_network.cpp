// LD_PRELOAD this. Every call that would reach another computer fails, and its address is added to the file that
// SPLITPOINT_NETWORK_LOG names. Sockets of this computer's own kind (the display, the message bus) are let through.
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace {

void note(const char* what) {
    const char* path = std::getenv("SPLITPOINT_NETWORK_LOG");
    const int file = path == nullptr ? -1 : ::open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0) return;
    if (::write(file, what, std::strlen(what)) < 0 || ::write(file, "\n", 1) < 0) std::abort();
    ::close(file);
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool leavesThisComputer(const sockaddr* address) {
    if (address == nullptr || (address->sa_family != AF_INET && address->sa_family != AF_INET6)) return false;
    char text[INET6_ADDRSTRLEN] = "?";
    const void* number = address->sa_family == AF_INET
                             ? static_cast<const void*>(&reinterpret_cast<const sockaddr_in*>(address)->sin_addr)
                             : static_cast<const void*>(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr);
    ::inet_ntop(address->sa_family, number, text, sizeof text);
    note(text);
    return true;
}

}  // namespace

extern "C" {

int connect(int descriptor, const sockaddr* address, socklen_t length) {
    if (leavesThisComputer(address)) {
        errno = ENETUNREACH;
        return -1;
    }
    return next<int(int, const sockaddr*, socklen_t)>("connect")(descriptor, address, length);
}

ssize_t sendto(int descriptor, const void* bytes, size_t count, int flags, const sockaddr* address, socklen_t length) {
    if (leavesThisComputer(address)) {
        errno = ENETUNREACH;
        return -1;
    }
    return next<ssize_t(int, const void*, size_t, int, const sockaddr*, socklen_t)>("sendto")(descriptor, bytes, count,
                                                                                              flags, address, length);
}

/// Asking for a name's address is a question to another computer, too.
int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** result) {
    const bool asks = hints == nullptr || (hints->ai_flags & AI_NUMERICHOST) == 0;
    if (name != nullptr && asks) note(name);
    return next<int(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo")(name, service, hints,
                                                                                           result);
}
}
