#pragma once

#include <QByteArrayView>
#include <QIODevice>

namespace splitpoint::ui {

/// Writes all bytes, or sets the device's error: of a part that still found room Qt does not say what stopped the rest.
[[nodiscard]] inline bool writeAll(QIODevice& out, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const qint64 written = out.write(bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

}  // namespace splitpoint::ui
