#include "ui/import/keyring.h"

#include <QObject>

#include "ui/import/import_words.h"

#ifdef SPLITPOINT_KEYRING
#include <qt6keychain/keychain.h>
#endif

namespace splitpoint::ui::keyring {

#ifdef SPLITPOINT_KEYRING

namespace {

QString problemOf(const QKeychain::Job* job) {
    return ImportText::tr("The system keyring does not answer (%1); the token holds for this session only.")
        .arg(job->errorString().isEmpty() ? ImportText::tr("no reason is given") : job->errorString());
}

/// Owned by nobody and gone by itself: the answer of the bus finds it even where the asker is gone by then.
template <class Job>
Job* jobFor(const QString& server) {
    auto* job = new Job(QStringLiteral("splitpoint"));
    job->setKey(server);
    job->setInsecureFallback(false);  // never into a settings file
    job->setAutoDelete(true);
    return job;
}

}  // namespace

bool isBuiltIn() {
    return true;
}

void keep(const QString& server, const QString& token, QObject* context,
          const std::function<void(const QString&)>& done) {
    auto* job = jobFor<QKeychain::WritePasswordJob>(server);
    job->setTextData(token);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done] { done(job->error() == QKeychain::NoError ? QString() : problemOf(job)); });
    job->start();
}

void look(const QString& server, QObject* context,
          const std::function<void(const tl::expected<QString, QString>&)>& done) {
    auto* job = jobFor<QKeychain::ReadPasswordJob>(server);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
        if (job->error() == QKeychain::NoError)
            done(job->textData());
        else if (job->error() == QKeychain::EntryNotFound)
            done(QString());
        else
            done(tl::unexpected(problemOf(job)));
    });
    job->start();
}

void forget(const QString& server, QObject* context, const std::function<void(const QString&)>& done) {
    auto* job = jobFor<QKeychain::DeletePasswordJob>(server);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        done(gone ? QString() : problemOf(job));
    });
    job->start();
}

#else

namespace {

QString notBuiltIn() {
    return ImportText::tr("Splitpoint was built without a keyring; the token holds for this session only.");
}

}  // namespace

bool isBuiltIn() {
    return false;
}

void keep(const QString&, const QString&, QObject*, const std::function<void(const QString&)>& done) {
    done(notBuiltIn());
}

void look(const QString&, QObject*, const std::function<void(const tl::expected<QString, QString>&)>& done) {
    done(tl::unexpected(notBuiltIn()));
}

void forget(const QString&, QObject*, const std::function<void(const QString&)>& done) {
    done(notBuiltIn());
}

#endif

}  // namespace splitpoint::ui::keyring
