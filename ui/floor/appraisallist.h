// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/appraisaldesk.h"
#include "floor/appraisalforms.h"
#include "floor/appraisalmodel.h"

#include <QDialog>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class TableView;

// What was entered for the appraisal, with the evidence in words, and what is decided about it.
class AppraisalList final : public QDialog
{
    Q_OBJECT

public:
    AppraisalList(const UiContext &ui, AppraisalDesk &desk, bool mayDecide, QWidget *parent);

    void reload();

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildEvidence();
    void buildTable();
    QPushButton *addButton(QHBoxLayout *layout, const char *name, const QString &text,
                           const QString &tip);
    [[nodiscard]] AppraisalQuery query() const;
    void take(const Result<std::vector<Appraisal>> &answer);
    void showEvidence();
    void decide(DecisionForm::Deed deed);
    void copyLink();
    void exportSeen();
    void saveTo(const QString &path);
    [[nodiscard]] const Appraisal *current() const;
    [[nodiscard]] bool mayWithdraw(const Appraisal &entry) const;
    [[nodiscard]] int siteOffset() const { return m_ui.clock.siteNow().offsetFromUtc(); }

    const UiContext m_ui;
    AppraisalDesk &m_desk;
    const bool m_mayDecide;
    AppraisalModel m_entries;
    QSortFilterProxyModel *m_order;
    FilterCombo *m_state;
    FilterCombo *m_span;
    TableView *m_table;
    EmptyState *m_empty;
    QPlainTextEdit *m_evidence;
    InkLabel *m_foot;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_link = nullptr;
    int m_generation = 0;
};

}
