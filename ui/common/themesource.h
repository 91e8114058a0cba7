// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>

namespace banzhang {

// Which theme the user wants: a fixed one, or that of the desktop where it tells.
enum class ThemeChoice { Light, Dark, System };

// The theme in use now. It is handed down to whoever paints; changed() says when to paint anew.
class ThemeSource final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSource(ThemeChoice choice = ThemeChoice::Light, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool wantsDark() const;

    ThemeChoice m_choice;
    const bool m_desktopIsDark; // read before the product's own palette replaces the desktop's
    Theme m_theme;
};

// "light", "dark", "system": as the command line and the settings write it.
[[nodiscard]] QString codeOf(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromCode(const QString &code);

}
