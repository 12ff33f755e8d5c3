// A Prometheus server through the dialogue: what is asked, what lands, and where the token is not.
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "models/files/results_file.h"
#include "tests/models/import/tiny_server.h"
#include "tests/ui/import/import_window.h"
#include "tests/ui/patience.h"
#include "ui/document/recovery_writer.h"
#include "ui/import/prometheus_form.h"
#include "ui/import/prometheus_queries.h"

namespace splitpoint::ui {
namespace {

using models::imports::answer;
using models::imports::send;
using models::imports::TinyServer;

const QString kToken = QStringLiteral("sekret-0123456789-token");

const std::string kTwoGpus =
    R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","UUID":"GPU-1","exported_pod":"a","exported_namespace":"team"},"values":[[1741564800,"50"],[1741565100,"70"],[1741565400,"70"]]},{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","UUID":"GPU-2","exported_pod":"b","exported_namespace":"team"},"values":[[1741564800,"10"],[1741565100,"30"],[1741565400,"20"]]}]}})";

class PrometheusImport : public test::ImportWindow {
  protected:
    PrometheusForm* ask(const std::string& server) {
        open();
        dialog->showPrometheus(true);
        PrometheusForm* form = dialog->prometheus();
        form->server()->setText(QString::fromStdString(server));
        form->token()->setText(kToken);
        form->timeout()->setValue(3);
        const QDateTime begin = QDateTime::fromSecsSinceEpoch(1741564800, Qt::UTC);
        form->from()->setDateTime(begin);
        form->until()->setDateTime(begin.addDays(1));
        return form;
    }
    /// What is said after a fetch; holds it to naming no token.
    QString saidAfterFetch(const std::string& server) {
        PrometheusForm* form = ask(server);
        QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
        settle();
        const QString said = dialog->message();
        EXPECT_FALSE(said.contains(kToken)) << said.toStdString();
        EXPECT_EQ(bytes(), start);
        dialog->reject();
        return said;
    }
    /// No file below a folder holds the token.
    static void expectNoTokenBelow(const QString& folder) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            EXPECT_FALSE(file.readAll().contains(kToken.toUtf8())) << file.fileName().toStdString();
        }
    }
};

TEST_F(PrometheusImport, FetchesShowsAndLandsWithTheTokenInNoFile) {
    TinyServer server([](int connection, const std::string&) { send(connection, answer(kTwoGpus)); });
    PrometheusForm* form = ask(server.address());
    EXPECT_EQ(form->token()->echoMode(), QLineEdit::Password);
    QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(dialog->problem().toStdString(), "") << dialog->message().toStdString();
    EXPECT_NE(server.requests().find("Authorization: Bearer " + kToken.toStdString()), std::string::npos);
    EXPECT_NE(server.requests().find("query=DCGM_FI_DEV_GPU_UTIL&start=1741564800.000"), std::string::npos)
        << server.requests();
    EXPECT_EQ(server.requests().find(kToken.toStdString()), server.requests().rfind(kToken.toStdString()))
        << "in one header only";
    ASSERT_TRUE(dialog->imported());
    EXPECT_EQ(dialog->imported()->usage.groups.front().name, "team");

    const QTemporaryDir folder;
    RecoveryWriter recovery(window.document(), folder.filePath(QStringLiteral("recovery")));
    importNow();
    const Provenance from = window.document().provenance().of(QStringLiteral("workloads[0].demand"));
    EXPECT_EQ(from.source, QStringLiteral("DCGM_FI_DEV_GPU_UTIL at ") + QString::fromStdString(server.address()));
    EXPECT_TRUE(recovery.flush());
    ASSERT_TRUE(window.document().saveAs(folder.filePath(QStringLiteral("plan.splitpoint"))));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.isSettled(); }, test::kPatienceMs));
    ASSERT_TRUE(window.writeResults(folder.filePath(QStringLiteral("results.json"))));
    expectNoTokenBelow(folder.path());
    const QSettings settings;
    for (const QString& key : settings.allKeys())
        EXPECT_FALSE(settings.value(key).toString().contains(kToken)) << key.toStdString();
    EXPECT_EQ(window.document().fileText().find(kToken.toStdString()), std::string::npos);
    for (int step = 0; step < stack().count(); ++step) EXPECT_FALSE(stack().text(step).contains(kToken));
}

TEST_F(PrometheusImport, SaysInOneSentenceWhatAServerDoesWrong) {
    TinyServer refusing([](int connection, const std::string&) { send(connection, answer("{}", "401 Unauthorized")); });
    EXPECT_TRUE(saidAfterFetch(refusing.address()).contains(QStringLiteral("refuses access (401)")));
    TinyServer elsewhere([](int connection, const std::string&) {
        send(connection,
             "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    EXPECT_TRUE(saidAfterFetch(elsewhere.address()).contains(QStringLiteral("sends to another one")));
    TinyServer echoing([](int connection, const std::string&) {
        send(connection,
             answer(R"({"status":"error","error":"bad token )" + kToken.toStdString() + R"("})", "400 Bad Request"));
    });
    EXPECT_TRUE(saidAfterFetch(echoing.address()).contains(QStringLiteral("(token)")));
    TinyServer plain([](int connection, const std::string&) { send(connection, answer("hello")); });
    EXPECT_FALSE(saidAfterFetch(plain.address("https")).isEmpty()) << "no TLS there";
    EXPECT_FALSE(saidAfterFetch(plain.address()).isEmpty()) << "no JSON";
    EXPECT_TRUE(saidAfterFetch("http://user:" + kToken.toStdString() + "@127.0.0.1:9")
                    .contains(QStringLiteral("give a token instead")));
    EXPECT_TRUE(saidAfterFetch("http://127.0.0.1:9").contains(QStringLiteral("nothing answers there")));
}

TEST_F(PrometheusImport, ASlowServerIsStoppedAtOnceAndWhatWasShownStays) {
    TinyServer slow([](int connection, const std::string&) {
        for (int i = 0; i < 100; ++i) {
            send(connection, i == 0 ? "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{" : " ");
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    open(sampleFile("sacct_X_parsable2.txt"));
    const auto before = dialog->imported()->usage.gpus;
    dialog->showPrometheus(true);
    dialog->prometheus()->server()->setText(QString::fromStdString(slow.address()));
    QTest::mouseClick(dialog->prometheus()->fetchButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog->isBusy());
    EXPECT_TRUE(dialog->stopButton()->isVisible());
    EXPECT_FALSE(dialog->prometheus()->fetchButton()->isEnabled());
    QTest::mouseClick(dialog->stopButton(), Qt::LeftButton);
    EXPECT_FALSE(dialog->isBusy());
    EXPECT_TRUE(dialog->prometheus()->fetchButton()->isEnabled());
    EXPECT_EQ(dialog->imported()->usage.gpus, before);
}

TEST_F(PrometheusImport, ReadyQueriesAreWholeQueries) {
    open();
    const auto all = readyQueries();
    ASSERT_GE(all.size(), 5U);
    QComboBox* query = dialog->prometheus()->query();
    ASSERT_EQ(query->count(), static_cast<int>(all.size()));
    for (int i = 0; i < query->count(); ++i) {
        query->setCurrentIndex(i);
        Q_EMIT query->activated(i);
        EXPECT_EQ(query->currentText(), all[static_cast<std::size_t>(i)].promql);
        EXPECT_EQ(query->currentText().count(u'('), query->currentText().count(u')'));
    }
    EXPECT_EQ(dialog->prometheus()->request().query, all.back().promql.toStdString());
}

}  // namespace
}  // namespace splitpoint::ui
