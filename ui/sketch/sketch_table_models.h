#pragma once

#include <QAbstractTableModel>

#include "ui/sketch/paste_grid.h"
#include "ui/sketch/sketch_session.h"

namespace splitpoint::ui {

/// The view of a session as a table; cells are edited in the user's locale. What the two forms share.
class SketchTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit SketchTableModel(SketchSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] virtual TableForm form() const = 0;
    [[nodiscard]] virtual QModelIndex indexOf(int hour) const = 0;
    [[nodiscard]] virtual int hourOf(const QModelIndex& index) const = 0;
    /// Pastes a table from the cell of an hour on, as one step. @return what was read, or a sentence why not
    tl::expected<QString, QString> paste(const PastedTable& table, int fromHour);
    /// A stretch of hours as a spreadsheet takes it; the whole canvas with headings.
    [[nodiscard]] virtual QString copied(models::HourRange hours) const = 0;

  protected:
    [[nodiscard]] virtual int rowsOf(int hours) const = 0;
    /// Whether a cell holds GPUs, which may be typed.
    [[nodiscard]] virtual bool holdsGpus(const QModelIndex& index) const;
    [[nodiscard]] QString plainNumber(int hour) const;
    [[nodiscard]] SketchSession& session() const { return session_; }
    void follow();

  private:
    SketchSession& session_;
    int rows_ = 0;
};

/// Hours across, days down.
class HourGridModel : public SketchTableModel {
    Q_OBJECT

  public:
    explicit HourGridModel(SketchSession& session, QObject* parent = nullptr);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] TableForm form() const override { return TableForm::Grid; }
    [[nodiscard]] QModelIndex indexOf(int hour) const override;
    [[nodiscard]] int hourOf(const QModelIndex& index) const override;
    [[nodiscard]] QString copied(models::HourRange hours) const override;

  protected:
    [[nodiscard]] int rowsOf(int hours) const override;
};

/// One row an hour: day, hour, GPUs. A year is 8,760 rows, none of which is made before it is looked at.
class HourListModel : public SketchTableModel {
    Q_OBJECT

  public:
    enum Column { Day, Hour, Gpus };

    explicit HourListModel(SketchSession& session, QObject* parent = nullptr);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] TableForm form() const override { return TableForm::List; }
    [[nodiscard]] QModelIndex indexOf(int hour) const override;
    [[nodiscard]] int hourOf(const QModelIndex& index) const override;
    [[nodiscard]] QString copied(models::HourRange hours) const override;

  protected:
    [[nodiscard]] int rowsOf(int hours) const override { return hours; }
    [[nodiscard]] bool holdsGpus(const QModelIndex& index) const override;

  private:
    [[nodiscard]] QString dayText(int hour) const;
};

}  // namespace splitpoint::ui
