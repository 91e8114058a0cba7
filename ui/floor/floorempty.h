// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QStackedWidget>

namespace banzhang {

class EmptyState;

// What stands in the agents' table when it has no rows, and says what to do.
class FloorEmpty final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Why { Loading, NoSource, NoTeam, NoMatch };

    FloorEmpty(const UiContext &ui, QWidget *parent = nullptr);

    // `filter` is the filter in words.
    void show(Why why, const QString &filter = {});
    void offerDemo();

    // What connects a switch's log; copied by a button.
    [[nodiscard]] static QString feedCommand();

Q_SIGNALS:
    void clearWanted();
    void demoWanted();

private:
    EmptyState *addState(const QString &name, EmptyState *state);

    QWidget *m_loading;
    EmptyState *m_noSource;
    EmptyState *m_noTeam;
    EmptyState *m_noMatch;
};

}
