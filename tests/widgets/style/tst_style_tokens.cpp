// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/style/icons.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

// Tokens, theme, icons and number formats of widgets/style.
namespace ng::ui {
namespace {

const QVector<Token> kGrounds = {Token::Base, Token::Panel, Token::Win, Token::Alt, Token::AccBg};

double lowestContrast(Token token, const QVector<Token> &grounds, Theme theme)
{
    double lowest = 21.0;
    for (const Token ground : grounds)
        lowest = std::min(lowest, contrast(color(token, theme), color(ground, theme)));
    return lowest;
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// Translates one text of one context, as a .qm file would.
class OneText : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "io") == 0 && qstrcmp(text, "There is no file %1.") == 0)
            return QStringLiteral("Es gibt keine Datei %1.");
        return {};
    }
};

} // namespace

class TestStyleTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void contrasts_data();
    void contrasts();
    void runsDifferInMoreThanColour();
    void maps();
    void iconsInBothThemes();
    void iconStates();
    void paletteFollowsTheTheme();
    void fontsFollowTheScale();
    void textStyleIsKept();
    void numbers_data();
    void numbers();
    void intervals();
    void clocks();
    void units_data();
    void units();
    void textsOfTheCore();
};

void TestStyleTokens::cleanup()
{
    ThemeManager::instance().setChoice(ThemeChoice::Light);
    ThemeManager::instance().setFontScale(1.0);
}

void TestStyleTokens::contrasts_data()
{
    QTest::addColumn<Token>("token");
    QTest::addColumn<QVector<Token>>("grounds");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    QTest::newRow("tx") << Token::Tx << kGrounds << 13.2 << 8.4;
    QTest::newRow("tx2") << Token::Tx2 << kGrounds << 6.4 << 5.1;
    QTest::newRow("tx3") << Token::Tx3 << kGrounds << 4.7 << 4.5;
    QTest::newRow("acc") << Token::Acc << kGrounds << 5.3 << 4.7;
    QTest::newRow("err") << Token::Err << kGrounds << 5.5 << 4.9;
    QTest::newRow("warn") << Token::Warn << kGrounds << 5.4 << 5.9;
    QTest::newRow("ok") << Token::Ok << kGrounds << 5.1 << 5.2;
    QTest::newRow("line2") << Token::Line2 << QVector<Token>{Token::Panel} << 3.0 << 3.4;
    QTest::newRow("dis") << Token::Dis << QVector<Token>{Token::Panel} << 2.8 << 3.2;
    QTest::newRow("onacc") << Token::OnAcc << QVector<Token>{Token::Acc} << 6.8 << 7.9;
    QTest::newRow("mark") << Token::Tx << QVector<Token>{Token::Mark} << 13.8 << 8.5;
    QTest::newRow("trace") << Token::Trace << QVector<Token>{Token::Base} << 15.3 << 12.0;
    QTest::newRow("tbad") << Token::TraceBad << QVector<Token>{Token::Base} << 3.1 << 3.9;
    QTest::newRow("ctl") << Token::Ctl << QVector<Token>{Token::Base} << 5.8 << 6.6;
}

void TestStyleTokens::contrasts()
{
    QFETCH(Token, token);
    QFETCH(QVector<Token>, grounds);
    QFETCH(double, light);
    QFETCH(double, dark);
    constexpr double kRounding = 0.05; // the design states one decimal
    const double inLight = lowestContrast(token, grounds, Theme::Light);
    const double inDark = lowestContrast(token, grounds, Theme::Dark);
    QVERIFY2(inLight >= light - kRounding, qPrintable(QString::number(inLight)));
    QVERIFY2(inDark >= dark - kRounding, qPrintable(QString::number(inDark)));
}

void TestStyleTokens::runsDifferInMoreThanColour()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (int run = 0; run < 4; ++run)
            QVERIFY(contrast(runColor(run, theme), color(Token::Base, theme)) >= 5.15);
    }
    for (int a = 0; a < 8; ++a) {
        for (int b = a + 1; b < 8; ++b) {
            const bool differ = runMarker(a) != runMarker(b) || runMarkerHollow(a) != runMarkerHollow(b);
            QVERIFY2(differ, qPrintable(QStringLiteral("runs %1 and %2").arg(a).arg(b)));
        }
    }
    QCOMPARE(runColor(4), runColor(0));
    QVERIFY(runMarkerHollow(4) && !runMarkerHollow(0));
    // Qt counts dashes in pen widths: 7 px at 2 px wide is 3.5.
    QCOMPARE(runPen(1, 2.0).dashPattern(), (QVector<qreal>{3.5, 1.5}));
}

void TestStyleTokens::maps()
{
    // Ends and middle as published.
    QVERIFY(distance(mapColor(ColorMap::RdBuR, 0.0), 0x053061) <= 1);
    QVERIFY(distance(mapColor(ColorMap::RdBuR, 0.5), 0xF7F7F7) <= 2);
    QVERIFY(distance(mapColor(ColorMap::RdBuR, 1.0), 0x67001F) <= 1);
    QVERIFY(distance(mapColor(ColorMap::Viridis, 0.0), 0x440154) <= 1);
    QVERIFY(distance(mapColor(ColorMap::Viridis, 1.0), 0xFDE725) <= 1);
    QVERIFY(distance(mapColor(ColorMap::Viridis, 128.0 / 255.0), 0x21918C) <= 2);
    QVERIFY(distance(mapColor(ColorMap::Magma, 128.0 / 255.0), 0xB73779) <= 3);
    QCOMPARE(qAlpha(mapColor(ColorMap::Magma, std::nan(""))), 0);
    QCOMPARE(mapColor(ColorMap::Viridis, -5.0), mapColor(ColorMap::Viridis, 0.0));
    // Lightness of the unsigned maps only rises: order survives a grey print.
    for (const ColorMap map : {ColorMap::Viridis, ColorMap::Magma}) {
        for (std::size_t i = 8; i < 256; i += 8)
            QVERIFY(qGray(mapTable(map)[i]) >= qGray(mapTable(map)[i - 8]));
    }
}

void TestStyleTokens::iconsInBothThemes()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 60);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        ThemeManager::instance().setChoice(choice);
        for (const QString &name : names) {
            const QImage image = icon(name.toLatin1().constData())
                                     .pixmap(QSize(16, 16), 2.0)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(32, 32));
            int opaque = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > 200) {
                        ++opaque;
                        QVERIFY2(distance(image.pixel(x, y), color(Token::Tx).rgb()) < 40, qPrintable(name));
                    }
                }
            }
            QVERIFY2(opaque >= 20, qPrintable(QStringLiteral("%1: %2 pixels").arg(name).arg(opaque)));
        }
    }
}

void TestStyleTokens::iconStates()
{
    const auto ink = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    return QColor::fromRgb(image.pixel(x, y));
            }
        }
        return QColor();
    };
    const QIcon stop = icon("stop");
    const auto at = [&](QIcon::Mode mode, QIcon::State state) {
        return ink(stop.pixmap(QSize(32, 32), 1.0, mode, state));
    };
    QCOMPARE(at(QIcon::Normal, QIcon::Off), color(Token::Tx));
    QCOMPARE(at(QIcon::Normal, QIcon::On), color(Token::Acc));
    QCOMPARE(at(QIcon::Disabled, QIcon::Off), color(Token::Dis));
    QCOMPARE(ink(icon("stop", Token::Err).pixmap(QSize(32, 32), 1.0)), color(Token::Err));
    ThemeManager::instance().setChoice(ThemeChoice::Dark); // the same icon follows
    QCOMPARE(at(QIcon::Normal, QIcon::Off), color(Token::Tx, Theme::Dark));
    QTest::ignoreMessage(QtWarningMsg, "There is no icon \"nonesuch\".");
    QVERIFY(icon("nonesuch").isNull());
}

void TestStyleTokens::paletteFollowsTheTheme()
{
    QSignalSpy changed(&ThemeManager::instance(), &ThemeManager::changed);
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Panel, Theme::Light));
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(currentTheme(), Theme::Dark);
    const QPalette dark = QApplication::palette();
    QCOMPARE(dark.color(QPalette::Window), color(Token::Panel, Theme::Dark));
    QCOMPARE(dark.color(QPalette::Highlight), color(Token::AccBg, Theme::Dark));
    QCOMPARE(dark.color(QPalette::HighlightedText), color(Token::Tx, Theme::Dark));
    QCOMPARE(dark.color(QPalette::Disabled, QPalette::Text), color(Token::Dis, Theme::Dark));
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestStyleTokens::fontsFollowTheScale()
{
    QCOMPARE(font(TextRole::Small).pixelSize(), 11);
    QCOMPARE(font(TextRole::Body).pixelSize(), 12);
    QCOMPARE(font(TextRole::Title).pixelSize(), 16);
    QVERIFY(font(TextRole::Title).bold() && !font(TextRole::Body).bold());
    QPushButton button(QStringLiteral("Start"));
    const int before = button.sizeHint().height();
    ThemeManager::instance().setFontScale(2.0);
    QCOMPARE(QApplication::font().pixelSize(), 24);
    QCOMPARE(px(24), 48);
    QPushButton larger(QStringLiteral("Start"));
    QCOMPARE(larger.sizeHint().height(), 2 * before);
    ThemeManager::instance().setFontScale(9.0);
    QCOMPARE(ThemeManager::instance().fontScale(), 2.0);
}

void TestStyleTokens::textStyleIsKept()
{
    QScopedPointer<QLabel> label(makeLabel(QStringLiteral("<b>x</b>"), TextRole::Small, Token::Tx2));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->palette().color(QPalette::WindowText), color(Token::Tx2));
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    ThemeManager::instance().setFontScale(1.5);
    QCOMPARE(label->palette().color(QPalette::WindowText), color(Token::Tx2, Theme::Dark));
    QCOMPARE(label->font().pixelSize(), 17);
    setTextStyle(label.get(), TextRole::Title, Token::Err); // replaces, does not add
    ThemeManager::instance().setFontScale(1.0);
    QCOMPARE(label->font().pixelSize(), 16);
}

void TestStyleTokens::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, double value, int decimals, const char *english, const char *german) {
        QTest::newRow(name) << value << decimals << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("plain", 24.04, 1, "24.0", "24,0");
    row("thousands", 1234567.891, 1, "1\u202F234\u202F567.9", "1\u202F234\u202F567,9");
    row("four digits", 8000, 0, "8\u202F000", "8\u202F000");
    row("negative", -90.26, 1, "\u221290.3", "\u221290,3");
    row("minus zero", -0.04, 1, "0.0", "0,0");
    row("nan", std::nan(""), 1, "\u2013", "\u2013");
    row("infinite", -INFINITY, 1, "\u2212\u221E", "\u2212\u221E");
}

void TestStyleTokens::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(formatFixed(value, decimals, QLocale(QLocale::English)), english);
    QCOMPARE(formatFixed(value, decimals, QLocale(QLocale::German)), german);
}

void TestStyleTokens::intervals()
{
    const QLocale english(QLocale::English);
    QCOMPARE(formatCount(1204736, english), QStringLiteral("1\u202F204\u202F736"));
    QCOMPARE(formatCount(-12345, QLocale(QLocale::German)), QStringLiteral("\u221212\u202F345"));
    QCOMPARE(formatInterval(20.1, 28.4, 1, english), QStringLiteral("20.1\u201328.4"));
    QCOMPARE(formatInterval(-3.0, 1.2, 1, english), QStringLiteral("\u22123.0 to 1.2"));
    QCOMPARE(formatInterval(std::nan(""), 1.2, 1, english), QStringLiteral("\u2013"));
    QCOMPARE(formatSigned(90.0, 0, english), QStringLiteral("+90"));
    QCOMPARE(formatSigned(0.0, 0, english), QStringLiteral("0"));
    QCOMPARE(formatPercent(0.62, 0, english), QStringLiteral("62\u202F%"));
    QCOMPARE(formatBytes(24'000'000'000, english), QStringLiteral("24.0 GB"));
    QCOMPARE(formatBytes(999'960, english), QStringLiteral("1.0 MB"));
    QCOMPARE(formatBytes(999, english), QStringLiteral("999 bytes"));
}

void TestStyleTokens::clocks()
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    QCOMPARE(formatDuration(372.4), QStringLiteral("00:06:12"));
    QCOMPARE(formatDuration(360000.0), QStringLiteral("100:00:00"));
    QCOMPARE(formatDuration(-1.0), QStringLiteral("\u2013"));
    const std::int64_t time = (16 * 3600 + 15 * 60 + 15) * kSecond + 660'000'000;
    QCOMPARE(formatClock(time, 2, QLocale(QLocale::English)), QStringLiteral("16:15:15.66"));
    QCOMPARE(formatClock(time, 2, QLocale(QLocale::German)), QStringLiteral("16:15:15,66"));
    QCOMPARE(formatClock(24 * 3600 * kSecond - 1, 0), QStringLiteral("00:00:00")); // rounds into the next day
    QCOMPARE(formatClock(-kSecond, 0), QStringLiteral("23:59:59"));
}

void TestStyleTokens::units_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("english");
    QTest::newRow("microvolt") << 15e-6 << QStringLiteral("V") << QStringLiteral("15\u00A0µV");
    QTest::newRow("negative") << -0.0000905 << QStringLiteral("V") << QStringLiteral("\u221290.5\u00A0µV");
    QTest::newRow("carries over") << 0.00099996 << QStringLiteral("V") << QStringLiteral("1\u00A0mV");
    QTest::newRow("one") << 1.0 << QStringLiteral("Hz") << QStringLiteral("1\u00A0Hz");
    QTest::newRow("kilo") << 44100.0 << QStringLiteral("Hz") << QStringLiteral("44.1\u00A0kHz");
    QTest::newRow("zero") << 0.0 << QStringLiteral("V") << QStringLiteral("0\u00A0V");
}

void TestStyleTokens::units()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(QString, english);
    QCOMPARE(formatSI(value, unit, 3, QLocale(QLocale::English)), english);
}

void TestStyleTokens::textsOfTheCore()
{
    const ng::Error error{ng::ErrorCode::NotFound, "There is no file %1.", {"a.edf"}, {}};
    QCOMPARE(translated(error), QStringLiteral("There is no file a.edf."));
    OneText german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(translated(error), QStringLiteral("Es gibt keine Datei a.edf."));
    QCOMPARE(translated("no such text"), QStringLiteral("no such text"));
    QCoreApplication::removeTranslator(&german);
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestStyleTokens)
#include "tst_style_tokens.moc"
