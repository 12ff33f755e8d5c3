#pragma once

// A walk of the keyboard through one window: what Tab stops at, whether it comes round, and whether the eye sees where
// it is.
#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace splitpoint::ui::test {

/// What the keyboard's coming and going changed in a widget's picture.
struct FocusMark {
    std::string what;  ///< class and accessible name
    std::string kind;  ///< class alone; "part of" it for a handle or a link
    int pixels = 0;    ///< that changed so much that the eye tells them apart (1.5 to 1)
    int strong = 0;    ///< that changed 3 to 1 or more
};

inline double luminance(QRgb color) {
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

inline double contrast(QRgb one, QRgb other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Tab through a window once round. One object may walk several states of one window: what it saw before is passed
/// over.
class FocusWalk {
  public:
    explicit FocusWalk(QWidget& window) : window_(window) {}

    /// From wherever the keyboard is, until Tab comes back. Fails for a trap, for a stop without a name or a role, and
    /// for a control that takes the keyboard and is never reached.
    void go(const std::string& where) {
        where_ = where;
        QTest::qWait(1);  // what was just shown is laid out
        // Asked again and again: a window that has just closed may take the keyboard with it.
        ASSERT_TRUE(QTest::qWaitFor([&] {
            if (QApplication::activeWindow() != &window_) window_.activateWindow();
            return QApplication::activeWindow() == &window_;
        })) << where;
        if (focus() == nullptr && window_.focusWidget() != nullptr) window_.focusWidget()->setFocus();
        std::set<const QWidget*> round;
        const QWidget* first = nullptr;
        int staying = 0;
        for (int presses = 0; presses < kMostPresses; ++presses) {
            const QPointer<QWidget> before = focus();
            const bool fresh = before != nullptr && measured_.insert(before.data()).second;
            const QImage with = fresh ? pictureOf(*before) : QImage();
            QTest::keyClick(before != nullptr ? before.data() : &window_, Qt::Key_Tab);
            QWidget* now = focus();
            if (now == nullptr) {
                ADD_FAILURE() << where << ": Tab leads from " << nameOf(before) << " to nothing";
                return;
            }
            if (now == before) {
                if (onlyStopIs(*now)) {
                    expectTold(*now);
                    ++stops_;
                    return;
                }
                if (++staying > kMostStopsInOne) {
                    ADD_FAILURE() << where << ": Tab does not lead on from " << nameOf(now);
                    return;
                }
                // On to the next handle of a chart, the next link of a text: each is seen, too.
                if (fresh && measured_.erase(before.data()) > 0)
                    marks_.push_back(
                        markOf(*before, with, *before, std::string("part of ") + before->metaObject()->className()));
                continue;
            }
            staying = 0;
            if (fresh && before != nullptr)
                marks_.push_back(markOf(*before, with, *now, before->metaObject()->className()));
            if (now == first) break;
            if (first == nullptr) first = now;
            if (!round.insert(now).second && presses > kMostPresses / 2) break;
            expectTold(*now);
        }
        for (QWidget* widget : window_.findChildren<QWidget*>()) {
            if (takesTab(*widget) && !round.contains(widget))
                ADD_FAILURE() << where << ": Tab never reaches " << nameOf(widget);
        }
        stops_ += round.size();
    }

    [[nodiscard]] const std::vector<FocusMark>& marks() const { return marks_; }
    [[nodiscard]] std::size_t stops() const { return stops_; }

  private:
    static constexpr int kMostPresses = 600, kMostStopsInOne = 40;

    [[nodiscard]] QWidget* focus() const {
        QWidget* widget = QApplication::focusWidget();
        return widget != nullptr && widget->window() == &window_ ? widget : nullptr;
    }

    static std::string nameOf(const QWidget* widget) {
        if (widget == nullptr) return "the start";
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const QString name = told != nullptr ? told->text(QAccessible::Name) : QString();
        return std::string(widget->metaObject()->className()) + " \u201c" + name.toStdString() + "\u201d";
    }

    bool takesTab(const QWidget& widget) const {
        if (widget.window() != &window_ || !widget.isVisible() || !widget.isEnabled() ||
            widget.focusProxy() != nullptr || (widget.focusPolicy() & Qt::TabFocus) == 0 || widget.width() < 2 ||
            widget.height() < 2)
            return false;
        // Of a group of which one is on, Tab goes to that one, and arrows to the rest.
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button != nullptr && button->inherits("QRadioButton") && !button->isChecked()) return false;
        // A label's own keyboard is that of its links.
        return qobject_cast<const QLabel*>(&widget) == nullptr;
    }

    bool onlyStopIs(const QWidget& widget) const {
        for (const QWidget* other : window_.findChildren<QWidget*>()) {
            if (other != &widget && takesTab(*other)) return false;
        }
        return true;
    }

    void expectTold(QWidget& widget) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
        ASSERT_NE(told, nullptr) << where_ << ": " << widget.metaObject()->className();
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty())
            << where_ << ": a " << widget.metaObject()->className() << " in "
            << (widget.parentWidget() != nullptr ? widget.parentWidget()->metaObject()->className() : "nothing")
            << " has no name";
        for (const QAccessible::Role none : {QAccessible::NoRole, QAccessible::Client, QAccessible::Section})
            EXPECT_NE(told->role(), none) << where_ << ": " << nameOf(&widget) << " has a role that says nothing";
    }

    static QImage pictureOf(QWidget& widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    static FocusMark markOf(QWidget& widget, const QImage& with, const QWidget& next, const std::string& kind) {
        FocusMark mark{nameOf(&widget), kind, 0, 0};
        const QImage without = pictureOf(widget);
        if (with.size() != without.size()) return mark;
        // What the next stop shows inside this one is not this one's mark.
        const QRect inside = &next != &widget && widget.isAncestorOf(&next)
                                 ? QRect(next.mapTo(&widget, QPoint(0, 0)), next.size()).adjusted(-2, -2, 2, 2)
                                 : QRect();
        for (int y = 0; y < with.height(); ++y) {
            const auto* one = reinterpret_cast<const QRgb*>(with.constScanLine(y));
            const auto* other = reinterpret_cast<const QRgb*>(without.constScanLine(y));
            for (int x = 0; x < with.width(); ++x) {
                if (one[x] == other[x] || inside.contains(x, y)) continue;
                const double ratio = contrast(one[x], other[x]);
                mark.pixels += ratio >= 1.5 ? 1 : 0;
                mark.strong += ratio >= 3.0 ? 1 : 0;
            }
        }
        return mark;
    }

    QWidget& window_;
    std::string where_;
    std::set<const QWidget*> measured_;
    std::vector<FocusMark> marks_;
    std::size_t stops_ = 0;
};

}  // namespace splitpoint::ui::test
