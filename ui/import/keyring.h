#pragma once

#include <functional>

#include <QString>

#include <tl/expected.hpp>

class QObject;

namespace splitpoint::ui {

/// Tokens in the system's keyring (Secret Service, KWallet), where Splitpoint was built with QtKeychain. Nothing is
/// ever kept anywhere else: where the keyring cannot be reached, there is no token.
///
/// Answers come on the GUI thread, and not at all once `context` is gone.
namespace keyring {

/// Splitpoint was built with it; whether one runs is known when it is asked.
[[nodiscard]] bool isBuiltIn();

/// @param server the token is kept under
/// @param done   empty, or one sentence why it was not kept
void keep(const QString& server, const QString& token, QObject* context,
          const std::function<void(const QString&)>& done);
/// @param done the token; empty where none is kept; or one sentence
void look(const QString& server, QObject* context,
          const std::function<void(const tl::expected<QString, QString>&)>& done);
void forget(const QString& server, QObject* context, const std::function<void(const QString&)>& done);

}  // namespace keyring

}  // namespace splitpoint::ui
