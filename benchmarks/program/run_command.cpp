#include "benchmarks/program/run_command.h"

#include "benchmarks/program/run_session.h"
#include "benchmarks/program/stop_signal.h"
#include "benchmarks/program/terminal.h"

namespace splitpoint::calibrate {

namespace {

int runOnce(const RunOptions& options) {
    const ProfileOutput output(options.output, options.mode == benchmarks::Mode::Full);
    RunSession session(options, SessionWorld::real(), output);
    const auto done = session.run();
    const Progress progress(options.progress);
    if (!done) {
        progress.finding({"E_OUTPUT", done.error().message, {}, "", {}});
        if (options.toStdout && printResult(output.text(session.profile())) != kDone) return kOutputFault;
        progress.done(kOutputFault, session.profile().elapsedS);
        return kOutputFault;
    }
    int code = session.profile().outcome.exitCode;
    if ((!output.hasFile() || options.toStdout) && printResult(output.text(session.profile())) != kDone)
        code = kOutputFault;
    progress.done(code, session.profile().elapsedS);
    return code;
}

}  // namespace

int runCommand(const RunOptions& options) {
    catchStopSignals();
    return runOnce(options);
}

}  // namespace splitpoint::calibrate
