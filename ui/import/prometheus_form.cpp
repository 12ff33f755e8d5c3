#include "ui/import/prometheus_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "ui/calibrate/note_label.h"
#include "ui/import/import_words.h"
#include "ui/import/keyring.h"
#include "ui/import/prometheus_queries.h"

namespace splitpoint::ui {

namespace {

constexpr int kDaysAsked = 28;

QDateTimeEdit* momentEdit(QWidget* parent, const QString& name, const QDateTime& value) {
    auto* edit = new QDateTimeEdit(value, parent);
    edit->setTimeSpec(Qt::UTC);
    edit->setDateTime(value);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

QDoubleSpinBox* secondsBox(QWidget* parent, const QString& name, double least, double most, double value) {
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setDecimals(0);
    box->setValue(value);
    box->setSuffix(PrometheusForm::tr(" s"));
    box->setAccessibleName(name);
    return box;
}

}  // namespace

PrometheusForm::PrometheusForm(QWidget* parent)
    : QWidget(parent),
      server_(new QLineEdit(this)),
      query_(new QComboBox(this)),
      from_(nullptr),
      until_(nullptr),
      step_(secondsBox(this, tr("Step"), 1, 86400, 300)),
      timeout_(secondsBox(this, tr("Timeout"), 1, 3600, 30)),
      token_(new QLineEdit(this)),
      keep_(new QCheckBox(tr("Keep it in the system keyring"), this)),
      certificates_(new QLineEdit(this)),
      fetch_(new QPushButton(tr("Fetch"), this)),
      note_(new NoteLabel(tr("About the token"), NoteLabel::Tone::Muted, this)) {
    QDateTime end = QDateTime::currentDateTimeUtc();
    end.setTime(QTime(end.time().hour(), 0));
    until_ = momentEdit(this, tr("Until, UTC"), end);
    from_ = momentEdit(this, tr("From, UTC"), end.addDays(-kDaysAsked));
    server_->setPlaceholderText(QStringLiteral("https://prometheus.example.org:9090"));
    server_->setAccessibleName(tr("Address of the Prometheus server"));
    query_->setEditable(true);
    query_->setInsertPolicy(QComboBox::NoInsert);
    query_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    query_->setMinimumContentsLength(24);
    query_->setAccessibleName(tr("PromQL query"));
    for (const ReadyQuery& each : readyQueries()) query_->addItem(each.title, each.promql);
    // The list names what a query counts; the field has the query itself.
    query_->setEditText(readyQueries().front().promql);
    connect(query_, &QComboBox::activated, this,
            [this](int index) { query_->setEditText(query_->itemData(index).toString()); });
    token_->setEchoMode(QLineEdit::Password);
    token_->setAccessibleName(tr("Bearer token"));
    token_->setPlaceholderText(tr("none"));
    token_->setToolTip(tr("Goes to this server only. It is in no file, no log and no recovery copy."));
    keep_->setVisible(keyring::isBuiltIn());
    certificates_->setPlaceholderText(tr("the system's"));
    certificates_->setAccessibleName(tr("PEM file of your own certificate authority"));
    auto* browse = new QPushButton(tr("Choose\u2026"), this);
    browse->setAccessibleName(tr("Choose the file of your certificate authority"));
    for (QPushButton* button : {browse, fetch_}) button->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Certificate authority"), {},
                                                          tr("Certificates (*.pem *.crt);;All files (*)"));
        if (!file.isEmpty()) certificates_->setText(file);
    });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto put = [&](const QString& label, QWidget* field, int row, int column, int span = 1) {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        grid->addWidget(name, row, column);
        grid->addWidget(field, row, column + 1, 1, span);
    };
    put(tr("Server"), server_, 0, 0);
    put(tr("Query"), query_, 0, 2, 5);
    put(tr("From (UTC)"), from_, 1, 0);
    put(tr("Until (UTC)"), until_, 1, 2);
    put(tr("Step"), step_, 1, 4);
    put(tr("Token"), token_, 2, 0);
    grid->addWidget(keep_, 2, 2, 1, 2);
    put(tr("Timeout"), timeout_, 2, 4);
    put(tr("CA file"), certificates_, 3, 0);
    grid->addWidget(browse, 3, 2);
    grid->addWidget(note_, 3, 3, 1, 3);
    grid->addWidget(fetch_, 3, 6);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    grid->setColumnStretch(5, 1);
    connect(fetch_, &QPushButton::clicked, this, &PrometheusForm::fetchWanted);
    connect(server_, &QLineEdit::returnPressed, this, &PrometheusForm::fetchWanted);
    connect(server_, &QLineEdit::textChanged, this, &PrometheusForm::changeServer);
    connect(query_, &QComboBox::editTextChanged, this, &PrometheusForm::refresh);
    connect(server_, &QLineEdit::editingFinished, this, &PrometheusForm::lookForToken);
    connect(token_, &QLineEdit::textEdited, this, [this] { tokenFromKeyring_ = false; });
    connect(keep_, &QCheckBox::clicked, this, [this](bool wanted) {
        if (!wanted && tokenFromKeyring_)
            keyring::forget(server_->text().trimmed(), this, [this](const QString& problem) {
                note_->say({problem.isEmpty() ? tr("The token is no longer in the keyring.") : problem});
            });
    });
    refresh();
}

void PrometheusForm::refresh() {
    fetch_->setEnabled(!busy_ && !server_->text().trimmed().isEmpty() && !query_->currentText().trimmed().isEmpty());
}

void PrometheusForm::setBusy(bool busy) {
    busy_ = busy;
    refresh();
}

/// The token that was kept for one server is not for another one.
void PrometheusForm::changeServer() {
    if (tokenFromKeyring_) {
        tokenFromKeyring_ = false;
        token_->clear();
        keep_->setChecked(false);
        note_->say({});
    }
    refresh();
}

/// A token that was kept for this server is taken from the keyring, unless one is typed.
void PrometheusForm::lookForToken() {
    const QString server = server_->text().trimmed();
    if (!keyring::isBuiltIn() || server.isEmpty() || !token_->text().isEmpty()) return;
    keyring::look(server, this, [this, server](const tl::expected<QString, QString>& found) {
        if (!found || found->isEmpty() || server != server_->text().trimmed() || !token_->text().isEmpty()) return;
        token_->setText(*found);
        tokenFromKeyring_ = true;
        keep_->setChecked(true);
        note_->say({tr("The token is from the system keyring.")});
    });
}

void PrometheusForm::keepTokenIfWanted() {
    if (!keep_->isChecked() || tokenFromKeyring_ || token_->text().isEmpty()) return;
    keyring::keep(server_->text().trimmed(), token_->text(), this, [this](const QString& problem) {
        tokenFromKeyring_ = problem.isEmpty();
        note_->say({problem.isEmpty() ? tr("The token is in the system keyring.") : problem});
    });
}

QString PrometheusForm::aboutToken() const {
    return note_->isHidden() ? QString() : note_->text();
}

models::imports::PrometheusRequest PrometheusForm::request() const {
    models::imports::PrometheusRequest request;
    request.server = server_->text().trimmed().toStdString();
    request.query = query_->currentText().trimmed().toStdString();
    request.startSeconds = static_cast<double>(from_->dateTime().toSecsSinceEpoch());
    request.endSeconds = static_cast<double>(until_->dateTime().toSecsSinceEpoch());
    request.stepSeconds = step_->value();
    request.timeoutSeconds = timeout_->value();
    request.token = token_->text().trimmed().toStdString();
    request.certificateFile = certificates_->text().trimmed().toStdString();
    return request;
}

QString PrometheusForm::sourceWords() const {
    // An address with a password in it is refused before anything is fetched; it must not be quoted either.
    const QString server =
        QUrl(server_->text().trimmed()).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return tr("%1 at %2").arg(query_->currentText().trimmed(), server);
}

}  // namespace splitpoint::ui
