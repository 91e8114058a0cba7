// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/glyphs.h"
#include "common/fonts.h"
#include "common/icons.h"
#include "common/words.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

QImage drawn(const std::function<void(QPainter &)> &paint, int size = 16)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage glyph(AgentState state)
{
    const Theme theme = Theme::light();
    return drawn([&](QPainter &p) {
        paintStateGlyph(p, QRectF(0, 0, 16, 16), state, Qt::black, Qt::white);
    });
}

// Pixels that are darker than the ground, in per cent.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return 100 * count / (image.width() * image.height());
}

}

TEST_CASE("no two state glyphs have the same shape even in black")
{
    for (const AgentState a : allAgentStates) {
        for (const AgentState b : allAgentStates) {
            CAPTURE(codeOf(a).toStdString(), codeOf(b).toStdString());
            CHECK((glyph(a) == glyph(b)) == (a == b));
        }
    }
}

TEST_CASE("state glyphs are painted where the grid says")
{
    const QImage paused = glyph(AgentState::Paused);
    CHECK(paused.pixelColor(5, 8) == QColor(Qt::black));
    CHECK(paused.pixelColor(8, 8) == QColor(Qt::white));
    const QImage hold = glyph(AgentState::Hold);
    CHECK(hold.pixelColor(5, 8) == QColor(Qt::black));
    CHECK(hold.pixelColor(10, 8) == QColor(Qt::white));
    const QImage available = glyph(AgentState::Available);
    CHECK(available.pixelColor(8, 8) == QColor(Qt::white));
    CHECK(available.pixelColor(3, 8).lightness() < 60);
    CHECK(glyph(AgentState::DeadCall).pixelColor(8, 8).lightness() > 200);
}

TEST_CASE("the alarm glyphs differ in shape and none paints nothing")
{
    const Theme theme = Theme::light();
    const auto alarm = [&](Alarm kind) {
        return drawn([&](QPainter &p) { paintAlarmGlyph(p, QRectF(0, 0, 16, 16), kind, theme); });
    };
    CHECK(alarm(Alarm::Amber).pixelColor(2, 2) == QColor(Qt::white)); // beside the tip
    CHECK(alarm(Alarm::Red).pixelColor(5, 3) == theme.redB);
    CHECK(alarm(Alarm::None) == drawn([](QPainter &) {}));
}

TEST_CASE("hatching of one cell runs on in the next")
{
    const auto wide =
        drawn([](QPainter &p) { paintHatch(p, QRectF(0, 0, 40, 24), Qt::black, Hatch::Row); }, 40);
    const auto joined = drawn(
        [](QPainter &p) {
            paintHatch(p, QRectF(0, 0, 17, 24), Qt::black, Hatch::Row);
            paintHatch(p, QRectF(17, 0, 23, 24), Qt::black, Hatch::Row);
        },
        40);
    CHECK(wide == joined);
    CHECK(inked(wide) > 5);
    const auto left =
        drawn([](QPainter &p) { paintHatch(p, QRectF(0, 0, 40, 24), Qt::black, Hatch::Left); }, 40);
    const auto right = drawn(
        [](QPainter &p) { paintHatch(p, QRectF(0, 0, 40, 24), Qt::black, Hatch::Right); }, 40);
    CHECK(left != right);
}

TEST_CASE("every icon file can be drawn in any colour")
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() > 60);
    for (const QString &file : files) {
        CAPTURE(file.toStdString());
        const QPixmap pixmap = iconPixmap(file.chopped(4), 16, Qt::red, 2);
        CHECK(pixmap.size() == QSize(32, 32));
        CHECK(pixmap.devicePixelRatio() == 2);
        const QImage image = pixmap.toImage();
        int painted = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                const QColor colour = image.pixelColor(x, y);
                painted += colour.alpha() > 128 ? 1 : 0;
                if (colour.alpha() > 250)
                    CHECK(colour.rgb() == QColor(Qt::red).rgb());
            }
        }
        CHECK(painted > 0);
    }
}

TEST_CASE("an icon of a button follows the theme")
{
    ThemeSource themes(ThemeChoice::Light);
    const QIcon icon = themedIcon(QStringLiteral("x"), themes);
    const auto centre = [&](QIcon::Mode mode) {
        return icon.pixmap(QSize(20, 20), 1, mode).toImage().pixelColor(9, 9).rgb();
    };
    const QRgb light = centre(QIcon::Normal);
    CHECK(centre(QIcon::Disabled) != light);
    themes.setChoice(ThemeChoice::Dark);
    CHECK(centre(QIcon::Normal) != light);
}

TEST_CASE("the application's face has digits of one width in every language and weight")
{
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        const QFont font = applicationFont(QLatin1String(language));
        CAPTURE(language, font.family().toStdString());
        CHECK(font.pixelSize() == 13);
        CHECK(hasTabularDigits(font));
    }
    CHECK(facesFor(QStringLiteral("zh_TW")).first() == u"Noto Sans CJK TC");
    CHECK(facesFor(QStringLiteral("en")).first() == u"Noto Sans CJK SC");
}

TEST_CASE("durations and ages read as the tokens say")
{
    CHECK(durationText(-5) == u"00:00");
    CHECK(durationText(187) == u"03:07");
    CHECK(durationText(3599) == u"59:59");
    CHECK(durationText(3600) == u"1:00:00");
    CHECK(durationText(100000) == u"27:46:40");
    CHECK(ageText(6) == u"6 s");
    CHECK(ageText(59) == u"59 s");
    CHECK(ageText(60) == u"01:00");
    CHECK(countText(2318) == u"2,318");
    CHECK(countText(-12) == u"−12");
    CHECK(percentText(86.44) == u"86.4%");
    CHECK(dayText(QDate(2026, 11, 20), QDate(2026, 1, 1)) == u"11-20 Fri");
    CHECK(dayText(QDate(2025, 11, 20), QDate(2026, 1, 1)) == u"2025-11-20 Thu");
}

TEST_CASE("every state has a word and a mark of its own")
{
    QStringList words, marks;
    for (const AgentState state : allAgentStates) {
        words << stateWord(state);
        marks << stateMark(state);
        CHECK(stateMark(state).size() == 1);
    }
    words.removeDuplicates();
    marks.removeDuplicates();
    CHECK(words.size() == 9);
    CHECK(marks.size() == 9);
    CHECK(stateWithReason(AgentState::Paused, QStringLiteral("coffee")) == u"Paused · coffee");
    CHECK(stateWithReason(AgentState::Paused, {}) == u"Paused");
}
