// The system's keyring for real: run by with_keyring.sh in a session of its own. Alone the tests skip themselves, so
// that nobody's own keyring is written to.
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QEventLoop>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include "tests/models/import/tiny_server.h"
#include "tests/ui/import/import_window.h"
#include "tests/ui/patience.h"
#include "ui/calibrate/note_label.h"
#include "ui/document/recovery_writer.h"
#include "ui/import/keyring.h"
#include "ui/import/prometheus_form.h"

namespace splitpoint::ui {
namespace {

using models::imports::answer;
using models::imports::send;
using models::imports::TinyServer;

const QString kToken = QStringLiteral("sekret-0123456789-token");
const std::string kOneGpu =
    R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","UUID":"GPU-1"},"values":[[1741564800,"50"],[1741565100,"70"]]}]}})";

bool isThrownAway() {
    return qEnvironmentVariableIsSet("SPLITPOINT_KEYRING_TEST") && keyring::isBuiltIn();
}

QStringList logged;
void takeLog(QtMsgType, const QMessageLogContext&, const QString& text) {
    logged << text;
}

class Keyring : public test::ImportWindow {
  protected:
    void SetUp() override {
        if (!isThrownAway()) GTEST_SKIP() << "runs in a session of its own, by tests/ui/import/with_keyring.sh";
    }
    QString keep(const QString& server, const QString& token) {
        std::optional<QString> problem;
        keyring::keep(server, token, &window, [&problem](const QString& said) { problem = said; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return problem.has_value(); }, test::kPatienceMs));
        return problem.value_or(QStringLiteral("no answer"));
    }
    QString look(const QString& server) {
        std::optional<tl::expected<QString, QString>> found;
        keyring::look(server, &window, [&found](const tl::expected<QString, QString>& token) { found = token; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, test::kPatienceMs));
        if (!found) return QStringLiteral("no answer");
        return found->has_value() ? **found : found->error();
    }
    QString forget(const QString& server) {
        std::optional<QString> problem;
        keyring::forget(server, &window, [&problem](const QString& said) { problem = said; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return problem.has_value(); }, test::kPatienceMs));
        return problem.value_or(QStringLiteral("no answer"));
    }
    PrometheusForm* ask(const QString& server) {
        open();
        dialog->showPrometheus(true);
        PrometheusForm* form = dialog->prometheus();
        form->server()->setText(server);
        const QDateTime begin = QDateTime::fromSecsSinceEpoch(1741564800, Qt::UTC);
        form->from()->setDateTime(begin);
        form->until()->setDateTime(begin.addDays(1));
        return form;
    }
    static void expectNoTokenBelow(const QString& folder) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) continue;
            EXPECT_FALSE(file.readAll().contains(kToken.toUtf8())) << file.fileName().toStdString();
        }
    }
};

TEST_F(Keyring, KeepsReadsBackAndForgetsByServer) {
    const QString one = QStringLiteral("https://one.example:9090"), two = QStringLiteral("https://two.example:9090");
    EXPECT_EQ(look(one).toStdString(), "") << "nothing is kept yet";
    EXPECT_EQ(keep(one, kToken).toStdString(), "");
    EXPECT_EQ(keep(two, QStringLiteral("another")).toStdString(), "");
    EXPECT_EQ(look(one).toStdString(), kToken.toStdString());
    EXPECT_EQ(look(two).toStdString(), "another");
    EXPECT_EQ(keep(one, QStringLiteral("renewed \u00e4")).toStdString(), "");
    EXPECT_EQ(look(one).toStdString(), QStringLiteral("renewed \u00e4").toStdString());
    EXPECT_EQ(forget(one).toStdString(), "");
    EXPECT_EQ(look(one).toStdString(), "");
    EXPECT_EQ(forget(one).toStdString(), "") << "what is not there is forgotten already";
    EXPECT_EQ(look(two).toStdString(), "another");
    EXPECT_EQ(forget(two).toStdString(), "");
}

TEST_F(Keyring, NothingIsHeardOnceTheAskerIsGone) {
    bool heard = false;
    {
        QObject asker;
        keyring::look(QStringLiteral("https://gone.example"), &asker, [&heard](const auto&) { heard = true; });
        keyring::keep(QStringLiteral("https://gone.example"), kToken, &asker, [&heard](const auto&) { heard = true; });
    }
    // What was asked goes on without its asker; the next answer comes after it.
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return look(QStringLiteral("https://gone.example")) == kToken; }, test::kPatienceMs));
    EXPECT_FALSE(heard);
    EXPECT_EQ(forget(QStringLiteral("https://gone.example")).toStdString(), "");
}

TEST_F(Keyring, TheDialogueKeepsATokenOnWishAndFindsItAgainAndLeavesItNowhereElse) {
    const auto previous = qInstallMessageHandler(takeLog);
    TinyServer server([](int connection, const std::string&) { send(connection, answer(kOneGpu)); });
    const QString address = QString::fromStdString(server.address());
    PrometheusForm* form = ask(address);
    form->token()->setText(kToken);
    EXPECT_FALSE(form->keepToken()->isChecked()) << "only on wish";
    form->keepToken()->click();
    QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
    settle();
    ASSERT_EQ(dialog->problem().toStdString(), "") << dialog->message().toStdString();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return form->aboutToken() == QStringLiteral("The token is in the system keyring."); }, test::kPatienceMs))
        << form->aboutToken().toStdString();
    const QTemporaryDir folder;
    RecoveryWriter recovery(window.document(), folder.filePath(QStringLiteral("recovery")));
    importNow();
    EXPECT_TRUE(recovery.flush());
    ASSERT_TRUE(window.document().saveAs(folder.filePath(QStringLiteral("plan.splitpoint"))));
    expectNoTokenBelow(folder.path());
    expectNoTokenBelow(qEnvironmentVariable("HOME"));  // the keyring's own file and settings
    EXPECT_EQ(window.document().fileText().find(kToken.toStdString()), std::string::npos);

    form = ask({});
    QTest::keyClicks(form->server(), address);
    QTest::keyClick(form->server(), Qt::Key_Tab);
    EXPECT_TRUE(QTest::qWaitFor([&] { return form->token()->text() == kToken; }, test::kPatienceMs));
    EXPECT_TRUE(form->keepToken()->isChecked());
    EXPECT_EQ(form->token()->echoMode(), QLineEdit::Password);
    form->server()->setText(QStringLiteral("http://elsewhere.example"));
    EXPECT_EQ(form->token()->text().toStdString(), "") << "another server never gets it";

    form = ask({});
    QTest::keyClicks(form->server(), address);
    QTest::keyClick(form->server(), Qt::Key_Tab);
    EXPECT_TRUE(QTest::qWaitFor([&] { return form->token()->text() == kToken; }, test::kPatienceMs));
    form->keepToken()->click();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return form->aboutToken().contains(QStringLiteral("no longer")); }, test::kPatienceMs));
    EXPECT_EQ(look(address).toStdString(), "");
    qInstallMessageHandler(previous);
    EXPECT_FALSE(logged.join(u'\n').contains(kToken)) << logged.join(u'\n').toStdString();
}

/// Run in a process of its own without a bus, since a connection to one is kept for a process's life.
TEST_F(Keyring, WithoutASecretServiceTheTokenHoldsForTheSessionAndOneSentenceSaysSo) {
    if (qEnvironmentVariableIsSet("SPLITPOINT_NO_BUS")) {
        TinyServer server([](int connection, const std::string&) { send(connection, answer(kOneGpu)); });
        PrometheusForm* form = ask(QString::fromStdString(server.address()));
        form->token()->setText(kToken);
        form->keepToken()->click();
        QTest::mouseClick(form->fetchButton(), Qt::LeftButton);
        settle();
        ASSERT_EQ(dialog->problem().toStdString(), "") << dialog->message().toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return form->aboutToken().contains(QStringLiteral("this session only")); },
                                    test::kPatienceMs))
            << form->aboutToken().toStdString();
        EXPECT_EQ(form->aboutToken().count(u'.'), 1) << form->aboutToken().toStdString();
        EXPECT_FALSE(form->aboutToken().contains(u'\n'));
        EXPECT_EQ(form->token()->text().toStdString(), kToken.toStdString()) << "it still holds here";
        expectNoTokenBelow(qEnvironmentVariable("HOME"));
        return;
    }
    QProcess alone;
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    without.insert(QStringLiteral("SPLITPOINT_NO_BUS"), QStringLiteral("1"));
    alone.setProcessEnvironment(without);
    alone.setProcessChannelMode(QProcess::MergedChannels);
    alone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=Keyring.Without*")});
    ASSERT_TRUE(alone.waitForFinished(test::kPatienceMs));
    const QByteArray said = alone.readAll();
    EXPECT_EQ(alone.exitCode(), 0) << said.toStdString();
    EXPECT_FALSE(said.contains(kToken.toUtf8()));
}

}  // namespace
}  // namespace splitpoint::ui
