// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/worklistmodel.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class WorkDayHead;
class WorklistDelegate;

// The left column of the scoring page: the day, filters, the worklist. Enter opens a line.
class WorklistPanel final : public QWidget
{
    Q_OBJECT

public:
    WorklistPanel(const UiContext &ui, WorklistModel &model, QWidget *parent = nullptr);

    void setDay(const WorkDay &day);
    void setOpenSheet(qint64 sheetId); // 0 for none
    // Opens the first that is not done, behind the present one; false when there is none.
    bool openNext();
    void step(int by); // the selection, for Alt+↑ and Alt+↓
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void workWanted(const banzhang::WorkItem &work);
    void otherWanted(); // something that is not on the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFilters();
    void refresh();
    void open(const QModelIndex &index);
    void copyLine();

    const UiContext m_ui;
    WorklistModel &m_model;
    WorklistFilter m_filter;
    WorkDayHead *m_day;
    FilterCombo *m_state;
    FilterCombo *m_reason;
    QListView *m_list;
    WorklistDelegate *m_delegate;
    EmptyState *m_empty;
    QStringList m_reasons;
};

}
