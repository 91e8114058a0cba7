// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomsketch.h"

namespace banzhang {

RoomSketch::RoomSketch(Room begun, QObject *parent)
    : QObject(parent), m_begun(begun), m_steps{{{}, std::move(begun)}}
{}

bool RoomSketch::isChanged() const
{
    Room now = room();
    now.revision = m_begun.revision;
    return now != m_begun;
}

void RoomSketch::stroke(const QString &name, const Room &after)
{
    if (after == room())
        return;
    m_steps.resize(m_at + 1);
    m_steps.push_back({name, after});
    ++m_at;
    Q_EMIT changed();
}

void RoomSketch::undo()
{
    if (m_at == 0)
        return;
    --m_at;
    Q_EMIT changed();
}

void RoomSketch::redo()
{
    if (m_at + 1 == m_steps.size())
        return;
    ++m_at;
    Q_EMIT changed();
}

QString RoomSketch::undoName() const
{
    return m_steps[m_at].name;
}

QString RoomSketch::redoName() const
{
    return m_at + 1 < m_steps.size() ? m_steps[m_at + 1].name : QString();
}

void RoomSketch::rebase(const Room &fresh, const QString &name)
{
    const RoomChanges mine = changesOf(m_begun, room());
    m_begun = fresh;
    stroke(name, appliedTo(fresh, mine));
}

}
