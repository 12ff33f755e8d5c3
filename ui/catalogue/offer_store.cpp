#include "ui/catalogue/offer_store.h"
#include "ui/language/model_words.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUndoCommand>

#include "models/catalogue/offers_file.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::CatalogueOffer;

namespace {

const QString kQuotesFile = u"quotes.csv"_s;
const QString kListFile = u"offers.csv"_s;
const QString kListNameFile = u"offers.from"_s;

/// The bytes of a file that may not be there.
std::optional<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll();
}

bool replaceFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size() && file.commit();
}

QString nameOf(const CatalogueOffer& offer) {
    return QString::fromStdString(offer.provider + " " + offer.product);
}

}  // namespace

/// One change of the store, both ways.
class OfferStep : public QUndoCommand {
  public:
    OfferStep(OfferStore& store, const QString& words, OfferStore::Content before, OfferStore::Content after)
        : QUndoCommand(words), store_(store), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { store_.take(before_); }
    void redo() override { store_.take(after_); }

  private:
    OfferStore& store_;
    OfferStore::Content before_, after_;
};

OfferStore::OfferStore(const QString& folder, QObject* parent)
    : QObject(parent), folder_(folder), listed_(models::builtInCatalogue().offers), undoStack_(this) {
    read();
    offers_ = listed_;
    offers_.insert(offers_.end(), quotes_.begin(), quotes_.end());
}

int OfferStore::quoteOf(int row) const {
    const int quote = row - static_cast<int>(listed_.size());
    return quote >= 0 && quote < static_cast<int>(quotes_.size()) ? quote : -1;
}

void OfferStore::read() {
    if (folder_.isEmpty()) return;
    const QDir folder(folder_);
    if (const auto bytes = bytesOf(folder.filePath(kQuotesFile))) {
        auto quotes = models::readOffersFile({bytes->constData(), static_cast<std::size_t>(bytes->size())}, "quotes.csv");
        if (quotes) quotes_ = std::move(*quotes);
        else
            readProblem_ = tr("Your quotes in %1 could not be read: %2")
                               .arg(folder.filePath(kQuotesFile), worded(quotes.error().message));
        for (CatalogueOffer& quote : quotes_) quote.ownQuote = true;
    }
    if (const auto bytes = bytesOf(folder.filePath(kListFile))) {
        auto rows = models::readOffersFile({bytes->constData(), static_cast<std::size_t>(bytes->size())}, "offers.csv");
        if (rows) {
            listed_ = std::move(*rows);
            listedFrom_ = QString::fromUtf8(bytesOf(folder.filePath(kListNameFile)).value_or(QByteArrayLiteral("offers.csv"))).trimmed();
        } else {
            readProblem_ = tr("The list of offers in %1 could not be read, so the built-in one is used: %2")
                               .arg(folder.filePath(kListFile), worded(rows.error().message));
        }
    }
}

void OfferStore::write() {
    if (folder_.isEmpty()) return;
    const QDir folder(folder_);
    bool written = folder.mkpath(u"."_s);
    // A file that could not be read is kept beside the new one: nobody's quotes are lost to a slip in one row.
    if (!readProblem_.isEmpty()) {
        for (const QString& name : {kQuotesFile, kListFile}) QFile::copy(folder.filePath(name), folder.filePath(name + u".unread"_s));
        readProblem_.clear();
    }
    written = written && replaceFile(folder.filePath(kQuotesFile), QByteArray::fromStdString(models::offersCsv(quotes_)));
    if (isBuiltIn()) {
        QFile::remove(folder.filePath(kListFile));
        QFile::remove(folder.filePath(kListNameFile));
    } else {
        written = written && replaceFile(folder.filePath(kListFile), QByteArray::fromStdString(models::offersCsv(listed_))) &&
                  replaceFile(folder.filePath(kListNameFile), listedFrom_.toUtf8());
    }
    if (!written) Q_EMIT refused(tr("The offers could not be saved in %1; they hold until the window closes. Check the folder.").arg(folder_));
}

void OfferStore::take(const Content& content) {
    listed_ = content.listed;
    quotes_ = content.quotes;
    listedFrom_ = content.listedFrom;
    offers_ = listed_;
    offers_.insert(offers_.end(), quotes_.begin(), quotes_.end());
    write();
    Q_EMIT changed();
}

void OfferStore::push(const QString& words, Content after) {
    undoStack_.push(new OfferStep(*this, words, content(), std::move(after)));
}

void OfferStore::addQuotes(const std::vector<CatalogueOffer>& quotes) {
    if (quotes.empty()) return;
    Content after = content();
    after.quotes.insert(after.quotes.end(), quotes.begin(), quotes.end());
    push(quotes.size() == 1 ? tr("Add quote %1").arg(nameOf(quotes.front())) : tr("Add %n quotes", nullptr, static_cast<int>(quotes.size())), std::move(after));
}

void OfferStore::replaceQuote(int quote, const CatalogueOffer& by) {
    Content after = content();
    after.quotes.at(static_cast<std::size_t>(quote)) = by;
    push(tr("Change quote %1").arg(nameOf(by)), std::move(after));
}

void OfferStore::removeQuote(int quote) {
    Content after = content();
    const QString name = nameOf(after.quotes.at(static_cast<std::size_t>(quote)));
    after.quotes.erase(after.quotes.begin() + quote);
    push(tr("Delete quote %1").arg(name), std::move(after));
}

void OfferStore::acceptList(std::vector<CatalogueOffer> rows, const QString& from) {
    Content after = content();
    after.listed = std::move(rows);
    after.listedFrom = from;
    push(tr("Use the offers of %1").arg(from), std::move(after));
}

void OfferStore::useBuiltInList() {
    Content after = content();
    after.listed = models::builtInCatalogue().offers;
    after.listedFrom.clear();
    push(tr("Use the built-in offers"), std::move(after));
}

}  // namespace splitpoint::ui
