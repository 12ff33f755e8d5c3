#pragma once

#include <dlfcn.h>

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace splitpoint::benchmarks::gpu {

/// A library found at run time; its symbols are asked for by name and may be absent.
///
/// NVML, cuBLAS and NCCL are never linked: a linked library that is missing ends the process before main. It stays
/// loaded until the process ends, since their threads may outlive a handle.
class SharedLibrary {
  public:
    /// Opens the first of the names that is there; the error is the loader's text for the last one.
    template <class Names>
    [[nodiscard]] static tl::expected<SharedLibrary, std::string> open(const Names& names) {
        std::string why = "no name to look for";
        for (const auto& name : names) {
            if (void* handle = dlopen(std::string(name).c_str(), RTLD_NOW | RTLD_LOCAL)) {
                return SharedLibrary(handle, std::string(name));
            }
            if (const char* text = dlerror()) {
                why = text;
            }
        }
        return tl::unexpected(std::move(why));
    }

    /// The function of that name, or null.
    template <class Function>
    void find(Function& function, const char* name) const {
        function = reinterpret_cast<Function>(dlsym(handle_, name));
    }

    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    SharedLibrary(void* handle, std::string name) : handle_(handle), name_(std::move(name)) {}

    void* handle_;
    std::string name_;
};

}  // namespace splitpoint::benchmarks::gpu
