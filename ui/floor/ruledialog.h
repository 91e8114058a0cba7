// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/ruledesk.h"

#include <QDialog>

class QPushButton;
class QTabBar;

namespace banzhang {

class EmptyState;
class InkLabel;
class RingPage;
class RuleLines;
struct RuleLine;
class TableView;

// Limits, pause reasons and the cadence of rings, for managers: added, changed from a day on,
// ended. Changes are kept until they are saved together, and can be taken back until then.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    RuleDialog(const UiContext &ui, RuleDesk &desk, QWidget *parent);

private:
    enum Tab { Limits, Reasons, Ringing };

    void build();
    [[nodiscard]] TableView *makeTable(const QString &name, RuleLines *lines,
                                       const QList<int> &widths, const QString &empty);
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text);
    void showRules();
    [[nodiscard]] RuleLine lineOf(const Threshold &threshold) const;
    [[nodiscard]] RuleLine lineOf(const PauseReason &reason) const;
    [[nodiscard]] QString stateText(const QDateTime &from, const QDateTime &until,
                                    bool isUnsaved) const;
    [[nodiscard]] QString dayAt(const QDateTime &moment) const;
    void showCadence();
    void setCadence(int cadenceMs);
    void add();
    void change();
    void end();
    void undo();
    void save();
    void keep(const RuleChange &change);
    void updateButtons();
    [[nodiscard]] int currentPlace() const;
    [[nodiscard]] QString endingText(const RuleChange &change) const;

    const UiContext m_ui;
    RuleDesk &m_desk;
    std::vector<RuleChange> m_changes; // not saved yet
    QTabBar *m_tabs;
    RuleLines *m_limitLines;
    RuleLines *m_reasonLines;
    TableView *m_limits;
    TableView *m_reasons;
    RingPage *m_ringing;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_end;
    QPushButton *m_undo;
    QPushButton *m_save;
    InkLabel *m_foot;
};

}
