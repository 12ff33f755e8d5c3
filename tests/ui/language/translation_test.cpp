// At run time every text of the German file is found: its context is the one that tr() asks with.
#include <QCoreApplication>
#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "ui/language/language.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

struct Message {
    QByteArray context, source, comment;
    QString translation;  ///< the first form, where there are several
    bool hasForms = false;
};

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    QByteArray context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        if (name == u"name"_s)
            context = xml.readElementText().toUtf8();
        else if (name == u"message"_s)
            all.push_back({context, {}, {}, {}, xml.attributes().hasAttribute(u"numerus"_s)});
        else if (name == u"source"_s)
            all.back().source = xml.readElementText().toUtf8();
        else if (name == u"comment"_s)
            all.back().comment = xml.readElementText().toUtf8();
        else if (name == u"translation"_s && !all.back().hasForms)
            all.back().translation = xml.readElementText();
        else if (name == u"numerusform"_s && all.back().translation.isEmpty())
            all.back().translation = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return all;
}

TEST(German, AnswersForEveryTextOfItsFile) {
    const InstalledLanguage german(Language::German);
    const auto messages = messagesOf(QStringLiteral(SPLITPOINT_RESOURCES "/translations/splitpoint_de.ts"));
    ASSERT_GT(messages.size(), 3000u);
    for (const Message& each : messages) {
        const int count = each.hasForms ? 1 : -1;
        QString expected = each.translation;
        if (each.hasForms) expected.replace(u"%n"_s, u"1"_s);
        const char* comment = each.comment.isEmpty() ? nullptr : each.comment.constData();
        EXPECT_EQ(QCoreApplication::translate(each.context.constData(), each.source.constData(), comment, count),
                  expected)
            << each.context.toStdString() << ": " << each.source.toStdString();
    }
}

TEST(German, PutsItsNumbersOnTheScreenAndTakesThemAwayAgain) {
    {
        const InstalledLanguage german(Language::German);
        EXPECT_EQ(QLocale().language(), QLocale::German);
        EXPECT_EQ(QLocale().decimalPoint(), u","_s);
        EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s)
            << "without Qt's own translations, too";
    }
    EXPECT_EQ(QLocale().decimalPoint(), u"."_s);
    EXPECT_EQ(QCoreApplication::translate("Fields", "Price"), u"Price"_s);
}

}  // namespace
}  // namespace splitpoint::ui
