// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/leaderboardpane.h"

namespace banzhang {

LeaderboardPane::LeaderboardPane(const UiContext &ui, QWidget *parent)
    : TabbedPane(ui, tr("Leaderboards"), parent)
{
    setObjectName(QStringLiteral("leaderboardPane"));
}

QString LeaderboardPane::id() const
{
    return QStringLiteral("leaderboards");
}

QString LeaderboardPane::title() const
{
    return tr("Leaderboards");
}

QString LeaderboardPane::iconName() const
{
    return QStringLiteral("trophy");
}

}
