// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/agentday.h"

#include <QWidget>

namespace banzhang {

// How long and how often an agent was in each state: glyph and word, length, times, share of the
// time signed in as a bar.
class DayTotals final : public QWidget
{
    Q_OBJECT

public:
    explicit DayTotals(const UiContext &ui, QWidget *parent = nullptr);

    void setDay(const AgentDay &day);
    [[nodiscard]] const std::vector<StateTotal> &totals() const { return m_totals; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTotal(QPainter &painter, int top, const StateTotal &total) const;

    const UiContext m_ui;
    std::vector<StateTotal> m_totals;
    qint64 m_present = 0; // seconds signed in
};

}
