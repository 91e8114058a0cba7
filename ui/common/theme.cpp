// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

namespace banzhang {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

std::array<SeriesInk, 5> seriesOf(const std::array<unsigned, 5> &colours)
{
    using Marker = SeriesInk::Marker;
    return {{
        {rgb(colours[0]), 2, {}, Marker::Disc},
        {rgb(colours[1]), 1.5, {}, Marker::None},
        {rgb(colours[2]), 2, {6, 4}, Marker::Square},
        {rgb(colours[3]), 2, {2, 3}, Marker::Triangle},
        {rgb(colours[4]), 2, {8, 3, 2, 3}, Marker::Diamond},
    }};
}

// What both themes share: the rail is dark in either, so its bar and badge do not change.
void addCommon(Theme &t)
{
    t.railBar = rgb(0x93A3E6);
    t.badge = rgb(0xC22B20);
    t.mark = rgb(0x1A1E25);
    t.onOctagon = rgb(0xFFFFFF);
}

}

Theme Theme::light()
{
    Theme t;
    t.win = rgb(0xF2F3F5);
    t.base = rgb(0xFFFFFF);
    t.zebra = rgb(0xF7F8FA);
    t.head = rgb(0xECEEF1);
    t.line = rgb(0xDFE2E7);
    t.line2 = rgb(0xB9C0CA);
    t.ctl = rgb(0x78818D);
    t.text = rgb(0x1A1E25);
    t.text2 = rgb(0x4D5663);
    t.text3 = rgb(0x5D6673);
    t.dis = rgb(0x9AA2AE);
    t.accent = rgb(0x3D4F91);
    t.accentH = rgb(0x31417B);
    t.onacc = rgb(0xFFFFFF);
    t.sel = rgb(0xDFE4F3);
    t.selin = rgb(0xE6E8EC);
    t.hover = rgb(0xEFF1F8);
    t.rail = rgb(0x242932);
    t.railT = rgb(0xB4BCC8);
    t.railS = rgb(0x353C49);
    t.amber = rgb(0x874F00);
    t.amberF = rgb(0xFFF1D2);
    t.amberB = rgb(0xE08A00);
    t.red = rgb(0xB3261E);
    t.redF = rgb(0xFCE6E3);
    t.redB = rgb(0xD92D20);
    t.onred = rgb(0xFFFFFF);
    t.ok = rgb(0x0F6B45);
    t.okF = rgb(0xE2F3EA);
    t.info = rgb(0x1D5FC4);
    t.infoF = rgb(0xE6EEFA);
    t.link = rgb(0x34498F);
    t.past = rgb(0x6D3FA0);
    t.pastF = rgb(0xEFE7F8);
    t.states = {{
        {rgb(0x3560DE), rgb(0xE3E9FA)},
        {rgb(0x0B2354), rgb(0xDDE0E7)},
        {rgb(0x0C8CB8), rgb(0xDDEFF5)},
        {rgb(0x00784D), rgb(0xDBECE6)},
        {rgb(0x9E4882), rgb(0xF1E5EE)},
        {rgb(0x9A7C22), rgb(0xF1EDE0)},
        {rgb(0x85888D), {}},
        {rgb(0x45474A), {}},
        {rgb(0x9C1C00), rgb(0xF1DFDB)},
    }};
    t.series = seriesOf({0x3D4F91, 0x78818D, 0x9A7C22, 0x00784D, 0x9E4882});
    addCommon(t);
    return t;
}

Theme Theme::dark()
{
    Theme t;
    t.isDark = true;
    t.win = rgb(0x1B1E23);
    t.base = rgb(0x15181C);
    t.zebra = rgb(0x191C21);
    t.head = rgb(0x22262C);
    t.line = rgb(0x2E333B);
    t.line2 = rgb(0x4A515C);
    t.ctl = rgb(0x78818E);
    t.text = rgb(0xE3E6EA);
    t.text2 = rgb(0xAAB2BD);
    t.text3 = rgb(0x98A0AC);
    t.dis = rgb(0x5F6874);
    t.accent = rgb(0x93A3E6);
    t.accentH = rgb(0xAAB7EE);
    t.onacc = rgb(0x11141A);
    t.sel = rgb(0x2A3354);
    t.selin = rgb(0x2A2E36);
    t.hover = rgb(0x20242F);
    t.rail = rgb(0x101216);
    t.railT = rgb(0x98A1AE);
    t.railS = rgb(0x272C35);
    t.amber = rgb(0xF2B24A);
    t.amberF = rgb(0x3A2C10);
    t.amberB = rgb(0xE59A1F);
    t.red = rgb(0xFF8F85);
    t.redF = rgb(0x43201D);
    t.redB = rgb(0xF0564A);
    t.onred = rgb(0x1A1012);
    t.ok = rgb(0x5CC795);
    t.okF = rgb(0x16321F);
    t.info = rgb(0x7DAEF7);
    t.infoF = rgb(0x18273F);
    t.link = rgb(0xAAB7EE);
    t.past = rgb(0xC4A2EC);
    t.pastF = rgb(0x2C2140);
    t.states = {{
        {rgb(0x6B8BFF), rgb(0x28314E)},
        {rgb(0xE6E7FB), rgb(0x43464D)},
        {rgb(0x58CAFF), rgb(0x243F4E)},
        {rgb(0x12B577), rgb(0x143B30)},
        {rgb(0xC07FBC), rgb(0x3B2F3F)},
        {rgb(0xF0C54A), rgb(0x453E26)},
        {rgb(0x747B86), {}},
        {rgb(0xABAEB3), {}},
        {rgb(0xE66522), rgb(0x43291D)},
    }};
    t.series = seriesOf({0x93A3E6, 0x78818E, 0xF0C54A, 0x12B577, 0xC07FBC});
    addCommon(t);
    return t;
}

QColor Theme::stateColour(AgentState state) const
{
    return states[static_cast<size_t>(state)].colour;
}

QColor Theme::stateTint(AgentState state) const
{
    return states[static_cast<size_t>(state)].tint;
}

std::array<QColor, 5> Theme::steps() const
{
    return {mixed(accent, base, 0.08), mixed(accent, base, 0.20), mixed(accent, base, 0.36),
            mixed(accent, base, 0.56), mixed(accent, base, 0.80)};
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) {
        p.setColor(role, colour);
    };
    set(QPalette::Window, win);
    set(QPalette::Base, base);
    set(QPalette::Button, base);
    set(QPalette::AlternateBase, zebra);
    set(QPalette::ToolTipBase, base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, text);
    set(QPalette::PlaceholderText, text3);
    set(QPalette::Highlight, sel);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selin);
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, link);
    set(QPalette::Light, base);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, line2);
    set(QPalette::Dark, ctl);
    set(QPalette::Shadow, line2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, dis);
    p.setColor(QPalette::Disabled, QPalette::Base, win);
    p.setColor(QPalette::Disabled, QPalette::Button, win);
    return p;
}

QColor mixed(const QColor &over, const QColor &under, qreal part)
{
    const auto channel = [part](int a, int b) { return qRound(part * a + (1 - part) * b); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

}
