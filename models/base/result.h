#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace splitpoint::models {

/// What went wrong, for the caller to act on; the message is for people.
enum class ErrorKind { InvalidInput, NotConverged, Canceled, Io, Unsupported };

/// One clear sentence: what, where, what to do.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    std::string message;
};

/// A value, or the one error that prevented it.
template <class T>
using Result = tl::expected<T, Error>;

/// A value, or everything that is wrong with the input, so that one run lists all of it.
template <class T>
using Checked = tl::expected<T, std::vector<Error>>;

}  // namespace splitpoint::models
