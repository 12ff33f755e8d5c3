#pragma once

#include <QByteArray>
#include <QString>

namespace splitpoint::ui {

/// From now on a crash (a fault, an abort, an exception that nobody catches) leaves a report in the folder and, where
/// one is kept ready, the recovery copy; then the program ends by the same signal as without us. Nothing is ever sent.
///
/// Within a crashed program hardly anything may be called: all text is made beforehand, and the handler itself only
/// opens, writes and renames files. A report has at most 64 KiB: version, build, Qt, system, signal, addresses of the
/// stack and the libraries they lie in; nothing of the scenario but the path of its recovery copy. A stack that
/// overflows in the GUI thread is told of, too, since the handler has a stack of its own there. Once a process; does
/// nothing where there are no POSIX signals.
/// @test tests/ui/safety/crashed_program_test.cpp, with programs that do crash
void installCrashHandler(const QString& folder);

/// What the handler writes as a file, whole or not at all, should the program crash now. The folder must exist. Empty
/// bytes: nothing, since the copy on disk is the newest. To be called by one thread only.
void keepReadyForCrash(const QString& file, const QByteArray& bytes);

}  // namespace splitpoint::ui
