#pragma once

#include <QObject>

class QWidget;

namespace splitpoint::ui {

/// Escape in a number field with arrows drops what is typed and brings back the number that holds, before the key
/// means anything to the window. Fields by themselves would keep the text, and take it when the focus leaves.
class TypedNumbers : public QObject {
    Q_OBJECT
  public:
    /// @param window  whose fields are meant; becomes the parent
    explicit TypedNumbers(QWidget* window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace splitpoint::ui
