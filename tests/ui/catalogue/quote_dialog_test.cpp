#include "ui/catalogue/quote_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "models/catalogue/quote_paste.h"
#include "ui/catalogue/quote_paste_dialog.h"
#include "ui/language/language.h"

namespace splitpoint::ui {
namespace {

QLineEdit* field(QDialog& dialog, const QString& name) {
    for (auto* each : dialog.findChildren<QLineEdit*>()) {
        if (each->accessibleName() == name) return each;
    }
    ADD_FAILURE() << "no field " << name.toStdString();
    return nullptr;
}

bool canAccept(QDialog& dialog) { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled(); }

TEST(QuoteDialog, SaysInOneSentenceWhatIsMissing) {
    QuoteDialog dialog(QuoteDialog::emptyQuote(QStringLiteral("H100-SXM-80GB")));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("A quote needs its provider."));
    EXPECT_FALSE(canAccept(dialog));
    field(dialog, QStringLiteral("Provider"))->setText(QStringLiteral("Host"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("A quote needs the name of the product or plan."));
    field(dialog, QStringLiteral("Product or plan"))->setText(QStringLiteral("Plan"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("The source states no price; that is not 0."));
    EXPECT_TRUE(canAccept(dialog));  // a quote without its price is one, and shows as such
    field(dialog, QStringLiteral("Price per GPU-hour"))->setText(QStringLiteral("2.40"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("2.40 USD per GPU-hour."));
}

/// A file of quotes with one that its reader refuses would be lost as a whole.
TEST(QuoteDialog, TakesNoTermOrCapThatTheFileOfQuotesMayNotHold) {
    QuoteDialog dialog(QuoteDialog::emptyQuote(QStringLiteral("H100-SXM-80GB")));
    field(dialog, QStringLiteral("Provider"))->setText(QStringLiteral("Host"));
    field(dialog, QStringLiteral("Product or plan"))->setText(QStringLiteral("Plan"));
    for (const char* hours : {"745", "0"}) {
        field(dialog, QStringLiteral("Bill capped at, hours a month"))->setText(QString::fromLatin1(hours));
        EXPECT_EQ(dialog.verdict(),
                  QStringLiteral("The cap must be above 0 and at most 744 hours, or empty where there is none."));
        EXPECT_FALSE(canAccept(dialog));
    }
    field(dialog, QStringLiteral("Bill capped at, hours a month"))->setText(QStringLiteral("744"));
    EXPECT_TRUE(canAccept(dialog)) << dialog.verdict().toStdString();
    field(dialog, QStringLiteral("Term, months"))->setText(QStringLiteral("1201"));
    EXPECT_FALSE(canAccept(dialog));
}

TEST(QuoteDialog, QuotesAFigureThatItCannotReadAsItWasTyped) {
    const InstalledLanguage german(Language::German);
    QuoteDialog dialog(QuoteDialog::emptyQuote(QStringLiteral("H100-SXM-80GB")));
    field(dialog, QStringLiteral("Preis je GPU-Stunde"))->setText(QStringLiteral("1.5"));
    EXPECT_TRUE(dialog.verdict().contains(QStringLiteral("„1.5“"))) << dialog.verdict().toStdString();
    EXPECT_TRUE(dialog.verdict().contains(QStringLiteral("Meinten Sie 1,5?"))) << dialog.verdict().toStdString();
}

TEST(QuotePasteDialog, ShowsAnExampleThatItTakes) {
    QuotePasteDialog dialog({});
    const QString example = dialog.field()->placeholderText();
    EXPECT_FALSE(example.contains(u'\t')) << "a tab does not tell where a cell ends";
    dialog.field()->setPlainText(example);
    EXPECT_EQ(dialog.quotes().size(), 1U) << dialog.verdict().toStdString();
}

TEST(QuoteDialog, ComputesDiscountAndRate) {
    QuoteDialog dialog(QuoteDialog::emptyQuote(QStringLiteral("H100-SXM-80GB")));
    const auto type = [&](const QString& name, const QString& text) { field(dialog, name)->setText(text); };
    type(QStringLiteral("Provider"), QStringLiteral("Host"));
    type(QStringLiteral("Product or plan"), QStringLiteral("Plan"));
    type(QStringLiteral("Price per GPU-hour"), QStringLiteral("2.50"));
    type(QStringLiteral("Currency"), QStringLiteral("EUR"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("The price is in EUR; give a dated rate to US dollars to use it."));
    type(QStringLiteral("US dollars per unit of currency"), QStringLiteral("1.25"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("The rate needs its date, as YYYY-MM-DD or YYYY-MM."));
    type(QStringLiteral("Rate as of"), QStringLiteral("2026-11"));
    type(QStringLiteral("Discount, %"), QStringLiteral("20"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("The discount needs the date it was agreed on, as YYYY-MM-DD or YYYY-MM."));
    EXPECT_FALSE(canAccept(dialog));
    type(QStringLiteral("Discount agreed on"), QStringLiteral("2026-11-20"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("2.50 USD per GPU-hour."));  // 2.50 x 0.8 x 1.25
    const auto quote = dialog.quote();
    ASSERT_TRUE(quote);
    EXPECT_EQ(quote->quoted->discountShare, 0.2);
    // Opened again it shows what was typed.
    QuoteDialog again(*quote);
    EXPECT_EQ(field(again, QStringLiteral("Discount, %"))->text(), QStringLiteral("20"));
    EXPECT_TRUE(*again.quote() == *quote);
}

TEST(QuoteDialog, OpensWithTheKeyboardInItsFirstField) {
    QuoteDialog dialog(QuoteDialog::emptyQuote(QStringLiteral("H100-SXM-80GB")));
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_EQ(dialog.focusWidget(), field(dialog, QStringLiteral("Provider")));
}

TEST(QuoteDialog, IsWalkedByKeyboard) {
    QuoteDialog dialog(QuoteDialog::emptyQuote(QStringLiteral("H100-SXM-80GB")));
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    field(dialog, QStringLiteral("Provider"))->setFocus();
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Host"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Plan"));
    for (int step = 0; step < 8; ++step) QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(dialog.focusWidget()->accessibleName(), QStringLiteral("Price per GPU-hour"));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("3.10"));
    EXPECT_EQ(dialog.verdict(), QStringLiteral("3.10 USD per GPU-hour."));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(QuotePasteDialog, ShowsWhatItReadAndWhatNot) {
    QuotePasteDialog empty((QString()));
    EXPECT_FALSE(canAccept(empty));
    QuotePasteDialog dialog(QString::fromStdString(models::pasteExample()) + QStringLiteral("H\tA\tG\t8\tvm\tspot\t0\tx\tUSD\t\t\t\t\t2026-11\n"));
    EXPECT_EQ(dialog.quotes().size(), 1u);
    EXPECT_TRUE(canAccept(dialog));
    EXPECT_TRUE(dialog.verdict().contains(QStringLiteral("Line 3: The price 'x' is not a number.")));
    EXPECT_TRUE(dialog.verdict().contains(QStringLiteral("Example Host GPU-8")));
    dialog.field()->setPlainText(QStringLiteral("a,b\n1,2"));
    EXPECT_TRUE(dialog.quotes().empty());
    EXPECT_FALSE(canAccept(dialog));
}

}  // namespace
}  // namespace splitpoint::ui
