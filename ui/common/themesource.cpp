// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/themesource.h"

#include <QGuiApplication>

namespace banzhang {

ThemeSource::ThemeSource(ThemeChoice choice, QObject *parent)
    : QObject(parent), m_choice(choice),
      m_desktopIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128),
      m_theme(wantsDark() ? Theme::dark() : Theme::light())
{}

void ThemeSource::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    if (m_theme.isDark == wantsDark())
        return;
    m_theme = wantsDark() ? Theme::dark() : Theme::light();
    Q_EMIT changed();
}

void ThemeSource::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        Q_EMIT densityChanged();
}

bool ThemeSource::wantsDark() const
{
    return m_choice == ThemeChoice::System ? m_desktopIsDark : m_choice == ThemeChoice::Dark;
}

QString codeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: return QStringLiteral("system");
    }
    return {};
}

QString codeOf(Density density)
{
    return density == Density::Compact ? QStringLiteral("compact") : QStringLiteral("normal");
}

Density densityFromCode(const QString &code)
{
    return code == codeOf(Density::Normal) ? Density::Normal : Density::Compact;
}

std::optional<ThemeChoice> themeChoiceFromCode(const QString &code)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System}) {
        if (codeOf(choice) == code)
            return choice;
    }
    return std::nullopt;
}

}
