// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fairnessmodel.h"
#include "attendance/rosterdesk.h"
#include "attendance/rosternotemodel.h"
#include "common/uicontext.h"

#include <QWidget>

class QListView;

namespace banzhang {

class InkLabel;
class ShiftKeys;
class TableView;

// Beside the grid: shifts and their keys, checks, what a change would do, fairness of eight weeks.
class RosterDock final : public QWidget
{
    Q_OBJECT

public:
    // The desk outlives the dock.
    RosterDock(const UiContext &ui, RosterDesk &desk, QWidget *parent = nullptr);

    // Another sheet; or the same after a step.
    void showSheet();
    void showChecks();
    // What it would mean for these cells to become `cell`; None takes the next shift in the row.
    void showEffect(const std::vector<RosterPlace> &places, const RosterCell &cell = {});
    void focusChecks();
    [[nodiscard]] const std::vector<RosterNote> &notes() const { return m_notes.notes(); }

Q_SIGNALS:
    void cellChosen(const banzhang::RosterCell &cell);
    void jumpWanted(banzhang::AgentId agent, const QDate &day);

private:
    [[nodiscard]] QWidget *head(InkLabel *title, InkLabel *side);
    [[nodiscard]] RosterCell proposalFor(const RosterPlace &place) const;
    [[nodiscard]] QStringList effectLines(const std::vector<RosterPlace> &places,
                                          const RosterCell &cell) const;
    void buildChecks();
    void buildFairness();

    const UiContext m_ui;
    RosterDesk &m_desk;
    RosterNoteModel m_notes;
    FairnessModel m_fairness;
    ShiftKeys *m_keys;
    QListView *m_checks;
    InkLabel *m_checkSide;
    InkLabel *m_effectTitle;
    InkLabel *m_effectSide;
    InkLabel *m_effect;
    TableView *m_fairnessView;
    std::vector<RosterPlace> m_places;
};

}
