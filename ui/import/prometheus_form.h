#pragma once

#include <QWidget>

#include "models/import/prometheus_client.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace splitpoint::ui {

class NoteLabel;

/// Asks a Prometheus server: address, query, time, step, token. The token is in its field and in the request, nowhere
/// else, unless the user has it kept in the system's keyring.
class PrometheusForm : public QWidget {
    Q_OBJECT

  public:
    explicit PrometheusForm(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* server() const { return server_; }
    [[nodiscard]] QComboBox* query() const { return query_; }
    [[nodiscard]] QLineEdit* token() const { return token_; }
    [[nodiscard]] QDateTimeEdit* from() const { return from_; }
    [[nodiscard]] QDateTimeEdit* until() const { return until_; }
    [[nodiscard]] QDoubleSpinBox* step() const { return step_; }
    [[nodiscard]] QDoubleSpinBox* timeout() const { return timeout_; }
    [[nodiscard]] QCheckBox* keepToken() const { return keep_; }
    [[nodiscard]] QPushButton* fetchButton() const { return fetch_; }
    [[nodiscard]] models::imports::PrometheusRequest request() const;
    /// "DCGM_FI_DEV_GPU_UTIL at https://prometheus.example.org:9090", for names and provenance: nothing secret.
    [[nodiscard]] QString sourceWords() const;
    /// What was last said about where the token is; empty: nothing.
    [[nodiscard]] QString aboutToken() const;
    /// Keeps the token if the user wants that; called once the server has taken it.
    void keepTokenIfWanted();
    void setBusy(bool busy);

  Q_SIGNALS:
    void fetchWanted();

  private:
    void changeServer();
    void lookForToken();
    void refresh();

    QLineEdit* server_;
    QComboBox* query_;
    QDateTimeEdit* from_;
    QDateTimeEdit* until_;
    QDoubleSpinBox* step_;
    QDoubleSpinBox* timeout_;
    QLineEdit* token_;
    QCheckBox* keep_;
    QLineEdit* certificates_;
    QPushButton* fetch_;
    NoteLabel* note_;
    bool tokenFromKeyring_ = false;
    bool busy_ = false;
};

}  // namespace splitpoint::ui
