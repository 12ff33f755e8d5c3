#pragma once

#include <functional>

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace splitpoint::ui::test {

/// Answers every message box that stands in front while this lives, and counts them.
class AskedBoxes {
  public:
    explicit AskedBoxes(std::function<void(QMessageBox&)> answer) {
        QObject::connect(&look_, &QTimer::timeout, &look_, [this, answer = std::move(answer)] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr) return;
            ++count_;
            answer(*box);
        });
        look_.start(kLookEveryMs);
    }
    [[nodiscard]] int count() const { return count_; }

  private:
    static constexpr int kLookEveryMs = 5;
    QTimer look_;
    int count_ = 0;
};

}  // namespace splitpoint::ui::test
