#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "ui/theme/control_style.h"
#include "ui/theme/fill_pattern.h"

namespace splitpoint::ui {
namespace {

constexpr std::array kTones{ThemeTone::Light, ThemeTone::Dark, ThemeTone::Print};
constexpr std::array kPlanRoles{ColorRole::PlanBareMetal, ColorRole::PlanVirtual, ColorRole::PlanHybrid};
constexpr std::array kTierRoles{ColorRole::TierBareMetal, ColorRole::TierReserved, ColorRole::TierOnDemand,
                                ColorRole::TierSpot, ColorRole::Unserved};

std::vector<ColorRole> allRoles() {
    std::vector<ColorRole> roles;
    for (int i = 0; i <= static_cast<int>(ColorRole::Neutral); ++i) roles.push_back(static_cast<ColorRole>(i));
    return roles;
}

struct Lab {
    double l, a, b;
};

double linear(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* of linear sRGB, D65.
Lab lab(const std::array<double, 3>& rgb) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

using Matrix = std::array<std::array<double, 3>, 3>;
/// Machado, Oliveira and Fernandes 2009, severity 1.
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Lab seen(const QColor& color, const Matrix& eyes) {
    const std::array<double, 3> rgb{linear(static_cast<double>(color.redF())),
                                    linear(static_cast<double>(color.greenF())),
                                    linear(static_cast<double>(color.blueF()))};
    std::array<double, 3> out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(eyes[i][0] * rgb[0] + eyes[i][1] * rgb[1] + eyes[i][2] * rgb[2], 0.0, 1.0);
    return lab(out);
}

double difference(const Lab& p, const Lab& q) {
    return std::hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

double lightness(const QColor& color) {
    return lab({linear(static_cast<double>(color.redF())), linear(static_cast<double>(color.greenF())),
                linear(static_cast<double>(color.blueF()))})
        .l;
}

template <std::size_t N>
void expectToldApartByAllEyes(const std::array<ColorRole, N>& roles) {
    for (const ThemeTone tone : kTones)
        for (const Matrix& eyes : {kProtanopia, kDeuteranopia, kTritanopia})
            for (std::size_t i = 0; i < N; ++i)
                for (std::size_t j = i + 1; j < N; ++j)
                    EXPECT_GE(
                        difference(seen(theme(tone).color(roles[i]), eyes), seen(theme(tone).color(roles[j]), eyes)),
                        12.0)
                        << "roles " << i << " and " << j << " in tone " << static_cast<int>(tone);
}

TEST(Theme, textIsReadableOnEverySurface) {
    for (const ThemeTone tone : kTones) {
        const Theme& t = theme(tone);
        for (const QColor& surface : {t.window, t.surface, t.surfaceRaised})
            for (const QColor& text : {t.text, t.textMuted, t.link, t.good, t.warning, t.error})
                EXPECT_GE(contrastRatio(text, surface), 4.5)
                    << text.name().toStdString() << " on " << surface.name().toStdString();
        EXPECT_GE(contrastRatio(t.textOnAccent, t.accent), 4.5);
    }
}

TEST(Theme, linesMarksAndFocusStandOut) {
    for (const ThemeTone tone : kTones) {
        const Theme& t = theme(tone);
        for (const ColorRole role : allRoles())
            EXPECT_GE(contrastRatio(t.color(role), t.surface), 3.0)
                << "role " << static_cast<int>(role) << " tone " << static_cast<int>(tone);
        for (const QColor& mark : {t.axis, t.focus, outlineOf(t)}) EXPECT_GE(contrastRatio(mark, t.window), 3.0);
        EXPECT_GE(contrastRatio(outlineOf(t), t.surface), 3.0);
    }
}

TEST(Theme, plansAndTiersAreToldApartInColorBlindnessAndGreyscale) {
    expectToldApartByAllEyes(kPlanRoles);
    expectToldApartByAllEyes(kTierRoles);
    for (const ThemeTone tone : kTones) {
        const Theme& t = theme(tone);
        for (std::size_t i = 0; i < kPlanRoles.size(); ++i)
            for (std::size_t j = i + 1; j < kPlanRoles.size(); ++j)
                EXPECT_GE(std::abs(lightness(t.color(kPlanRoles[i])) - lightness(t.color(kPlanRoles[j]))), 10.0);
        // Unserved is hatched, so it needs no lightness of its own.
        for (std::size_t i = 0; i + 1 < kTierRoles.size(); ++i)
            for (std::size_t j = i + 1; j + 1 < kTierRoles.size(); ++j)
                EXPECT_GE(std::abs(lightness(t.color(kTierRoles[i])) - lightness(t.color(kTierRoles[j]))), 7.0)
                    << i << " and " << j << " tone " << static_cast<int>(tone);
    }
}

constexpr Matrix kGreyscale{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
constexpr Matrix kAsIs{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr double kDifferentColor = 12.0, kDifferentGrey = 7.0;  // CIE76 differences

/// True where every kind of eye, and a grey printer, tells the two fills apart by their color.
bool colorsPart(const Theme& t, ColorRole a, ColorRole b) {
    for (const Matrix& eyes : {kProtanopia, kDeuteranopia, kTritanopia})
        if (difference(seen(t.color(a), eyes), seen(t.color(b), eyes)) < kDifferentColor) return false;
    return difference(seen(t.color(a), kGreyscale), seen(t.color(b), kGreyscale)) >= kDifferentGrey;
}

/// Which pairs of a group neither color nor the other sign tells apart.
template <class Sign>
std::string confused(const std::vector<ColorRole>& group, Sign sign) {
    std::string pairs;
    for (const ThemeTone tone : kTones)
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j)
                if (!colorsPart(theme(tone), group[i], group[j]) && sign(group[i]) == sign(group[j]))
                    pairs += std::to_string(static_cast<int>(group[i])) + " and " +
                             std::to_string(static_cast<int>(group[j])) + " in tone " +
                             std::to_string(static_cast<int>(tone)) + "; ";
    return pairs;
}

/// Everything that stands in one stack, in whatever order and with whichever parts left out.
TEST(Theme, partsOfAStackAreToldApartByColorOrPattern) {
    EXPECT_EQ(confused({ColorRole::TierBareMetal, ColorRole::TierReserved, ColorRole::TierOnDemand, ColorRole::TierSpot,
                        ColorRole::Unserved},
                       fillPatternOf),
              "");
    EXPECT_EQ(confused({ColorRole::DollarUseful, ColorRole::DollarOverhead, ColorRole::DollarDisturbance,
                        ColorRole::DollarInterruption, ColorRole::DollarHeadroom, ColorRole::DollarIdle,
                        ColorRole::DollarElasticWaste, ColorRole::DollarOperations, ColorRole::DollarSetup,
                        ColorRole::DollarTransfer, ColorRole::DollarExtra},
                       fillPatternOf),
              "");
    EXPECT_EQ(
        confused({ColorRole::CostCommitment, ColorRole::CostElastic, ColorRole::CostBoot, ColorRole::DollarOperations,
                  ColorRole::DollarSetup, ColorRole::DollarTransfer, ColorRole::DollarExtra},
                 fillPatternOf),
        "");
}

/// Bars of the plans and bars of where their dollars go stand beside each other on one page.
TEST(Theme, noPartOfADollarLooksLikeAPlan) {
    for (const ThemeTone tone : kTones)
        for (const ColorRole plan : kPlanRoles)
            for (int part = static_cast<int>(ColorRole::DollarUseful); part <= static_cast<int>(ColorRole::DollarExtra); ++part) {
                const auto role = static_cast<ColorRole>(part);
                if (fillPatternOf(role) != fillPatternOf(plan)) continue;
                EXPECT_GE(difference(seen(theme(tone).color(role), kAsIs), seen(theme(tone).color(plan), kAsIs)), 12.0)
                    << "part " << part << " and plan " << static_cast<int>(plan) << " in tone " << static_cast<int>(tone);
            }
}

TEST(Theme, linesOfOneChartAreToldApartByColorOrDash) {
    EXPECT_EQ(
        confused({ColorRole::PlanBareMetal, ColorRole::PlanVirtual, ColorRole::PlanHybrid, ColorRole::Current}, dashOf),
        "");
    EXPECT_EQ(confused({ColorRole::Demand, ColorRole::Baseline, ColorRole::TierBareMetal, ColorRole::TierReserved,
                        ColorRole::Optimum, ColorRole::Current},
                       dashOf),
              "");
}

/// On maps and sweeps: the optimum, the choice, and counts that serve too little.
TEST(Theme, pointsOfOneChartAreToldApartByColorOrShape) {
    EXPECT_EQ(confused({ColorRole::Optimum, ColorRole::Current, ColorRole::Infeasible}, markerOf), "");
    EXPECT_EQ(confused({ColorRole::PlanBareMetal, ColorRole::PlanVirtual, ColorRole::PlanHybrid}, markerOf), "");
}

TEST(Theme, bandsLeaveTextAndLinesReadable) {
    for (const ThemeTone tone : kTones) {
        const Theme& t = theme(tone);
        for (const ColorRole role : allRoles()) {
            constexpr float kBand = 0.14F;  // opacity of a band (ui/charts/paint_marks.cpp)
            const auto mix = [&](float fill, float surface) { return fill * kBand + surface * (1.0F - kBand); };
            const QColor fill = t.color(role);
            const QColor band =
                QColor::fromRgbF(mix(fill.redF(), t.surface.redF()), mix(fill.greenF(), t.surface.greenF()),
                                 mix(fill.blueF(), t.surface.blueF()));
            EXPECT_GE(contrastRatio(t.text, band), 4.5) << static_cast<int>(role);
            EXPECT_GE(contrastRatio(t.textMuted, band), 4.5)
                << static_cast<int>(role) << " tone " << static_cast<int>(tone);
            EXPECT_GE(contrastRatio(t.color(ColorRole::Demand), band), 3.0) << static_cast<int>(role);
        }
    }
}

TEST(Theme, plansDifferInDashAndMarker) {
    EXPECT_NE(dashOf(ColorRole::PlanBareMetal), dashOf(ColorRole::PlanVirtual));
    EXPECT_NE(dashOf(ColorRole::PlanHybrid), dashOf(ColorRole::PlanVirtual));
    EXPECT_NE(markerOf(ColorRole::PlanBareMetal), markerOf(ColorRole::PlanVirtual));
    EXPECT_NE(markerOf(ColorRole::PlanHybrid), markerOf(ColorRole::PlanVirtual));
}

TEST(Theme, isChosenAndFoundAgainFromThePalette) {
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_EQ(themeOf(QApplication::palette()).tone, ThemeTone::Dark);
    applyTheme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(themeOf(QApplication::palette()).tone, ThemeTone::Light);
    applyTheme(*qApp, ThemeChoice::Auto);
    EXPECT_EQ(themeOf(QApplication::palette()).tone, ThemeTone::Light) << "the offscreen platform is light";
}

/// Shows a control on the window of a theme; the strongest line near its left edge must part from window and surface.
void expectOutlineStandsOut(QWidget& control, ThemeChoice choice, const char* what) {
    applyTheme(*qApp, choice);
    QWidget window;
    control.setParent(&window);
    control.setGeometry(10, 10, 120, 26);
    window.resize(140, 46);
    window.show();
    const QImage picture = window.grab().toImage();
    const Theme& t = themeOf(QApplication::palette());
    double best = 1.0;
    for (int x = 9; x < 24; ++x)
        best = std::max(best, std::min(contrastRatio(picture.pixelColor(x, 23), t.window),
                                       contrastRatio(picture.pixelColor(x, 23), t.surface)));
    EXPECT_GE(best, 3.0) << what << " in theme " << static_cast<int>(choice);
    control.setParent(nullptr);
}

TEST(Theme, outlinesOfFieldsAndBoxesStandOut) {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        QLineEdit line;
        QSpinBox number;
        QComboBox choices;
        QCheckBox box;
        QRadioButton one;
        for (const auto& [control, what] : {std::pair<QWidget*, const char*>{&line, "text field"},
                                            {&number, "number field"},
                                            {&choices, "choice"},
                                            {&box, "check box"},
                                            {&one, "radio button"}})
            expectOutlineStandsOut(*control, choice, what);
    }
    applyTheme(*qApp, ThemeChoice::Auto);
}

TEST(Theme, buttonsOfDialogsHaveWordsAndNoPictures) {
    applyTheme(*qApp, ThemeChoice::Dark);
    const QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    for (const QAbstractButton* button : buttons.buttons()) EXPECT_TRUE(button->icon().isNull()) << button->text().toStdString();
    applyTheme(*qApp, ThemeChoice::Auto);
}

/// Without them a letter is cut in half, which reads as another one.
TEST(Theme, aChoiceWithoutRoomForItsWordsEndsInDots) {
    applyTheme(*qApp, ThemeChoice::Light);
    const auto pictureOf = [](const QString& words) {
        QComboBox box;
        box.addItem(words);
        box.setMinimumWidth(1);
        box.resize(120, box.sizeHint().height());
        return box.grab().toImage();
    };
    const QFontMetrics metrics = QComboBox().fontMetrics();
    QComboBox box;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = QRect(0, 0, 120, box.sizeHint().height());
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width() - 2;
    const QString words = QStringLiteral("Served by: recommended and more");
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
    ASSERT_NE(shown, words) << "the box has room: nothing was tested";
    EXPECT_EQ(pictureOf(words), pictureOf(shown));
    applyTheme(*qApp, ThemeChoice::Auto);
}

TEST(Theme, tabsAreLittleWiderThanTheirWords) {
    applyTheme(*qApp, ThemeChoice::Light);
    QTabBar bar;
    bar.addTab(QStringLiteral("Each unknown"));
    const int words = bar.fontMetrics().horizontalAdvance(bar.tabText(0));
    EXPECT_GE(bar.sizeHint().width(), words + 10);
    EXPECT_LE(bar.sizeHint().width(), words + 22);
    applyTheme(*qApp, ThemeChoice::Auto);
}

/// Fusion draws it below the end of the words, where it reads as a comma.
TEST(Theme, theArrowOfAMenuStandsBesideItsWords) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        applyTheme(*qApp, ThemeChoice::Light);
        QToolButton button;
        button.setLayoutDirection(direction);
        button.setText(QStringLiteral("H"));
        button.setMenu(new QMenu(&button));
        button.setPopupMode(QToolButton::InstantPopup);
        button.setAutoRaise(true);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const QRgb background = image.pixel(0, 0);
        const auto isInk = [&](int x, int y) { return image.pixel(x, y) != background; };
        std::vector<int> columns;  // that have ink
        for (int x = 0; x < image.width(); ++x) {
            bool any = false;
            for (int y = 0; y < image.height(); ++y) any = any || isInk(x, y);
            if (any) columns.push_back(x);
        }
        ASSERT_FALSE(columns.empty());
        const int arrow = direction == Qt::LeftToRight ? columns.back() : columns.front();
        // The arrow is what hangs together from its outer end.
        int top = image.height(), bottom = -1;
        const int step = direction == Qt::LeftToRight ? -1 : 1;
        int width = 0;
        for (int x = arrow; std::find(columns.begin(), columns.end(), x) != columns.end(); x += step, ++width) {
            for (int y = 0; y < image.height(); ++y) {
                if (!isInk(x, y)) continue;
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
        EXPECT_LT(width, static_cast<int>(columns.size())) << "a gap parts the words and the arrow";
        EXPECT_GE(width, 4);
        EXPECT_NEAR((top + bottom) / 2.0, image.height() / 2.0, 2.5);
    }
    applyTheme(*qApp, ThemeChoice::Auto);
}

TEST(ContrastRatio, matchesTheDefinition) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.478, 1e-3);
}

}  // namespace
}  // namespace splitpoint::ui
