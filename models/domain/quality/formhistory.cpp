// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formhistory.h"

namespace banzhang {

bool FormHistory::stroke(const Form &after, const QString &name)
{
    if (after == form())
        return false;
    const bool goesOn = !name.isEmpty() && !canRedo() && m_steps[m_at].name == name;
    if (goesOn) {
        m_steps[m_at].form = after;
        return true;
    }
    m_steps.resize(m_at + 1);
    m_steps.push_back({after, name});
    ++m_at;
    return true;
}

bool FormHistory::undo()
{
    if (!canUndo())
        return false;
    --m_at;
    return true;
}

bool FormHistory::redo()
{
    if (!canRedo())
        return false;
    ++m_at;
    return true;
}

}
