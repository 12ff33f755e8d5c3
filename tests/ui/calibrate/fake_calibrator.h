#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "models/calibration/profile_file.h"
#include "tests/ui/calibrate/pair_fixture.h"

namespace splitpoint::ui::fixture {

/// A folder with a `splitpoint-calibrate` that is a script: it speaks the progress protocol and leaves the profile of a
/// virtual machine, or whatever `ending` makes of it.
class FakeCalibrator {
  public:
    /// @param ending  shell commands after the first round was told; $out is the file for the profile
    explicit FakeCalibrator(const QByteArray& ending, const QByteArray& listEnding = {}) {
        write(QStringLiteral("profile.json"),
              QByteArray::fromStdString(models::calibration::writeProfile(machine("vm", "fake", 1.0))));
        const QByteArray script =
            "#!/bin/sh\n"
            "if [ \"$1\" = list ]; then\n" +
            (listEnding.isEmpty() ? QByteArray("  echo '{\"gpu\":\"E_NO_DRIVER: no driver\",\"disturbs\":\"CPU is "
                                               "loaded.\",\"probes\":[{\"component\":\"cpu\",\"method\":\"a\","
                                               "\"device\":null,\"quick_s\":2,\"full_s\":3}],"
                                               "\"quick\":{\"rounds\":2,\"seconds\":4,\"file_mib\":512},\"full\":{"
                                               "\"rounds\":12,\"seconds\":40,\"file_mib\":4096}}'\n"
                                               "  exit 0\n")
                                  : listEnding) +
            "fi\n"
            "echo \"$@\" > '" +
            path(QStringLiteral("arguments")).toUtf8() +
            "'\n"
            "out=; while [ $# -gt 0 ]; do [ \"$1\" = -o ] && out=$2; shift; done\n"
            "profile='" +
            path(QStringLiteral("profile.json")).toUtf8() +
            "'\n"
            "echo '{\"event\":\"plan\",\"rounds\":2,\"probes\":1,\"seconds\":4}' >&2\n"
            "echo "
            "'{\"event\":\"probe\",\"round\":0,\"component\":\"cpu\",\"method\":\"cpu_int_1t\",\"device\":null,"
            "\"status\":\"ok\",\"value\":4.3e8,"
            "\"unit\":\"1/s\",\"spread\":null,\"remaining_s\":3}' >&2\n" +
            ending + "\n";
        write(QStringLiteral("splitpoint-calibrate"), script);
        QFile::setPermissions(path(QStringLiteral("splitpoint-calibrate")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString folder() const { return folder_.path(); }
    [[nodiscard]] QString program() const { return path(QStringLiteral("splitpoint-calibrate")); }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] QByteArray arguments() const {
        QFile file(path(QStringLiteral("arguments")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray complete() {
        return "echo "
               "'{\"event\":\"probe\",\"round\":1,\"component\":\"cpu\",\"method\":\"cpu_int_1t\",\"device\":null,"
               "\"status\":\"ok\",\"value\":4.3e8,"
               "\"unit\":\"1/s\",\"spread\":0.01,\"remaining_s\":0}' >&2\n"
               "cp \"$profile\" \"$out\"\n"
               "echo '{\"event\":\"done\",\"exit_code\":0,\"elapsed_s\":1}' >&2; exit 0";
    }
    /// Saves and ends when asked to, like the real one.
    static QByteArray patient() {
        return "trap 'cp \"$profile\" \"$out\"; exit 130' INT\nwhile :; do sleep 0.05; done";
    }
    /// Never hears SIGINT.
    static QByteArray deaf() { return "trap '' INT\nwhile :; do sleep 0.05; done"; }
    static QByteArray crash() { return "cp \"$profile\" \"$out\"; echo 'boom at 0xdead' >&2; kill -SEGV $$; sleep 5"; }

  private:
    void write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
    }
    QTemporaryDir folder_;
};

}  // namespace splitpoint::ui::fixture
