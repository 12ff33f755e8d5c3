#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QSplitter;

namespace splitpoint::ui {

/// The window as it is shown to a room: large type in the middle, no docks, no toolbar, no status bar. Leaving it, by
/// the same key or by Escape where nothing else uses that, brings back the layout of before to the pixel.
class PresentLayout : public QObject {
    Q_OBJECT
  public:
    /// How much larger the type of charts and answer is.
    static constexpr double kTypeScale = 1.45;

    /// @param window  has its central widget, and outlives this; becomes the parent
    explicit PresentLayout(QMainWindow* window);

    /// "Present layout", with its shortcut, checked while active.
    [[nodiscard]] QAction* action() const { return action_; }
    [[nodiscard]] bool isActive() const { return active_; }
    void setActive(bool active);
    /// The window has put up another page: its docks are kept for the return and put away.
    void takePage();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct OwnFont {
        QPointer<QWidget> widget;
        QFont font;
        bool set = false;  ///< it had one of its own
    };
    struct SplitterState {
        QPointer<QSplitter> splitter;
        QByteArray state;
    };
    void keep();
    void enlarge();
    void shrink();
    void putAway();
    void restoreSplitters();

    QMainWindow* window_;
    QAction* action_;
    bool active_ = false;
    QByteArray docks_;
    QList<SplitterState> splitters_;
    QList<OwnFont> fonts_;
    QList<QPointer<QWidget>> bars_;  ///< toolbars and status bar that were there
};

}  // namespace splitpoint::ui
