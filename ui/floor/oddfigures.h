// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/appraisaldesk.h"
#include "floor/figurepiecemodel.h"
#include "floor/oddfiguremodel.h"

#include <QDialog>

class QDateEdit;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class TableView;

// Who was outside the bounds on a day, and why: the worst first, with the calls behind each figure.
class OddFigures final : public QDialog
{
    Q_OBJECT

public:
    OddFigures(const UiContext &ui, AppraisalDesk &desk, bool mayEnter, QWidget *parent);

    void offerRules(bool mayRule);
    void goTo(const QDate &day); // null: today
    void reload();
    [[nodiscard]] const OddDay &day() const { return m_day; }

Q_SIGNALS:
    void dayWanted(banzhang::AgentId agent, const QDate &day);
    void entriesWanted();
    void rulesWanted();

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildEvidence();
    void buildTable();
    void addDayTools(QHBoxLayout *layout);
    void addKeys();
    QPushButton *addButton(QHBoxLayout *layout, const char *name, const QString &text,
                           const QString &tip);
    void take(const Result<OddDay> &answer);
    void noteTeams();
    void tellCount();
    void showEvidence();
    void takePieces(const Result<std::vector<FigurePiece>> &pieces);
    void step(int days);
    void enter();
    void openDay();
    void exportSeen();
    void saveTo(const QString &path);
    [[nodiscard]] const OddFigure *current() const;

    const UiContext m_ui;
    AppraisalDesk &m_desk;
    const bool m_mayEnter;
    OddFigureModel m_figures;
    OddFigureFilter *m_filter;
    FigurePieceModel m_pieces;
    QDateEdit *m_date;
    QToolButton *m_after = nullptr;
    FilterCombo *m_metric;
    FilterCombo *m_team;
    TableView *m_table;
    TableView *m_pieceTable;
    EmptyState *m_empty;
    InkLabel *m_why;
    InkLabel *m_foot;
    QPushButton *m_enter = nullptr;
    QPushButton *m_rules = nullptr;
    OddDay m_day;
    QDate m_wanted; // null: today
    int m_generation = 0;
    int m_pieceGeneration = 0;
};

}
