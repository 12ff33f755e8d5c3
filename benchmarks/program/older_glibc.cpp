// The calibrator is one file that is copied to machines. libstdc++ is in it, and with its strings its random_device,
// which nothing here calls: Debian 12's asks for arc4random of glibc 2.36, which Ubuntu 22.04 lacks. This one is found
// first.
#include <sys/random.h>

#include <cstdint>
#include <cstdlib>

extern "C" std::uint32_t arc4random() noexcept {
    std::uint32_t number = 0;
    if (::getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) std::abort();
    return number;
}
