// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/agentchoice.h"

#include <QComboBox>
#include <QCompleter>

namespace banzhang {

void makeAgentChoice(QComboBox &combo)
{
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.completer()->setFilterMode(Qt::MatchContains);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void setAgents(QComboBox &combo, const std::vector<AwardAgent> &agents)
{
    const QString typed = combo.currentText();
    combo.clear();
    for (const AwardAgent &one : agents)
        combo.addItem(one.agentNo + u' ' + one.name, one.id);
    combo.setCurrentIndex(-1);
    combo.setEditText(typed);
}

qint64 chosenAgent(const QComboBox &combo)
{
    const QString typed = combo.currentText().simplified();
    qint64 found = 0;
    for (int i = 0; i < combo.count(); ++i) {
        const QString text = combo.itemText(i);
        if (text == typed || (!typed.isEmpty() && text.section(u' ', 0, 0) == typed))
            found = combo.itemData(i).toLongLong();
    }
    return found;
}

}
