// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorfilterbar.h"

#include "common/icons.h"
#include "common/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPainter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int iconRoom = 36;

}

FloorFilterBar::FloorFilterBar(const UiContext &ui, SeatFilter &filter, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_filter(filter), m_team(new FilterCombo(tr("Team"), this)),
      m_queue(new FilterCombo(tr("Queue"), this)), m_state(new FilterCombo(tr("State"), this))
{
    setObjectName(QStringLiteral("filterBar"));
    setFixedHeight(barHeight);
    setProperty("region", true);
    setFocusProxy(m_team);
    m_team->setObjectName(QStringLiteral("teamFilter"));
    m_queue->setObjectName(QStringLiteral("queueFilter"));
    m_state->setObjectName(QStringLiteral("stateFilter"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(iconRoom, 0, 8, 0);
    layout->setSpacing(8);
    for (FilterCombo *combo : {m_team, m_queue, m_state})
        layout->addWidget(combo);
    layout->addStretch();
    m_columns = addButton(QStringLiteral("columns"), QStringLiteral("cols"), tr("Columns"));
    connect(m_columns, &QToolButton::clicked, this, &FloorFilterBar::columnsWanted);
    QToolButton *save = addButton(QStringLiteral("export"), QStringLiteral("export"),
                                  tr("Export what is seen (Ctrl+E)"));
    connect(save, &QToolButton::clicked, this, &FloorFilterBar::exportWanted);
    std::vector<std::pair<QString, QVariant>> states{{tr("Signed in"), signedIn},
                                                     {tr("On calls"), onCall}};
    for (const AgentState state : allAgentStates)
        states.push_back({stateWord(state), maskOf(state)});
    states.push_back(
        {stateWord(AgentState::Stale) + QStringLiteral(" · ") + stateWord(AgentState::DeadCall),
         maskOf(AgentState::Stale) | maskOf(AgentState::DeadCall)});
    m_state->setChoices(states);
    connect(m_team, &FilterCombo::chosenChanged, &filter,
            [&filter](const QVariant &team) { filter.setTeam(TeamId(team.toLongLong())); });
    connect(m_queue, &FilterCombo::chosenChanged, &filter,
            [&filter](const QVariant &queue) { filter.setQueue(queue.toString()); });
    connect(m_state, &FilterCombo::chosenChanged, &filter,
            [&filter](const QVariant &chosen) { filter.setStates(chosen.toUInt()); });
}

QToolButton *FloorFilterBar::addButton(const QString &name, const QString &icon,
                                       const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon, m_ui.themes));
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(28, 28);
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

void FloorFilterBar::addAtRight(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_columns), widget);
}

void FloorFilterBar::setTeams(const std::vector<Seat> &seats)
{
    QMap<QString, qint64> teams; // by name
    TeamId last{};
    for (const Seat &seat : seats) {
        if (seat.teamId != std::exchange(last, seat.teamId) && number(seat.teamId) != 0)
            teams.insert(seat.team, number(seat.teamId));
    }
    std::vector<std::pair<QString, QVariant>> choices;
    for (auto team = teams.cbegin(); team != teams.cend(); ++team)
        choices.push_back({team.key(), team.value()});
    m_team->setChoices(choices);
}

void FloorFilterBar::setQueues(const std::vector<QueueStatus> &queues)
{
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(queues.size());
    for (const QueueStatus &queue : queues)
        choices.emplace_back(queue.name, queue.name);
    m_queue->setChoices(choices);
}

void FloorFilterBar::follow()
{
    const qint64 team = number(m_filter.team());
    const QString &queue = m_filter.queue();
    const QSignalBlocker quietTeam(m_team);
    const QSignalBlocker quietQueue(m_queue);
    const QSignalBlocker quietState(m_state);
    m_team->choose(team != 0 ? QVariant(team) : QVariant());
    m_queue->choose(queue.isEmpty() ? QVariant() : QVariant(queue));
    m_state->choose(m_filter.states() != allStates ? QVariant(m_filter.states()) : QVariant());
}

QString FloorFilterBar::filterText() const
{
    QStringList parts;
    if (m_team->chosen().isValid())
        parts << tr("team %1").arg(m_team->currentText());
    if (m_queue->chosen().isValid())
        parts << tr("queue %1").arg(m_queue->currentText());
    if (m_state->chosen().isValid())
        parts << tr("state %1").arg(m_state->currentText());
    if (!m_filter.text().isEmpty())
        parts << tr("text “%1”").arg(m_filter.text());
    return parts.join(tr(", ", "between parts of a filter"));
}

void FloorFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().win);
    painter.fillRect(0, 0, width(), 1, m_ui.theme().line);
    paintIcon(painter, QRect(0, 0, iconRoom, height()), QStringLiteral("filter"), 16,
              m_ui.theme().text2);
}

}
