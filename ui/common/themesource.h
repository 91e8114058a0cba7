// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>

namespace banzhang {

// Which theme the user wants: a fixed one, or that of the desktop where it tells.
enum class ThemeChoice { Light, Dark, System };

// How high the rows of tables are.
enum class Density { Compact, Normal };

// The theme in use now, and the density of tables. It is handed down to whoever paints; changed()
// says when to paint anew.
class ThemeSource final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSource(ThemeChoice choice = ThemeChoice::Light, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    [[nodiscard]] int rowHeight() const { return m_density == Density::Compact ? 24 : 28; }

Q_SIGNALS:
    void changed();
    void densityChanged();

private:
    [[nodiscard]] bool wantsDark() const;

    ThemeChoice m_choice;
    const bool m_desktopIsDark; // read before the product's own palette replaces the desktop's
    Theme m_theme;
    Density m_density = Density::Compact;
};

// "light", "dark", "system": as the command line and the settings write it.
[[nodiscard]] QString codeOf(ThemeChoice choice);
// "compact", "normal"
[[nodiscard]] QString codeOf(Density density);
[[nodiscard]] Density densityFromCode(const QString &code); // compact for anything else
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromCode(const QString &code);

}
