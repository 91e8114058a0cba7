// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/alarmdesk.h"

#include <QDialog>
#include <QTimer>

class QSortFilterProxyModel;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class SearchField;
class TableView;

// The alarms of the last month: by day, kind, team and person; sorted, copied, exported.
class AlarmHistory final : public QDialog
{
    Q_OBJECT

public:
    AlarmHistory(const UiContext &ui, AlarmDesk &desk, QWidget *parent);

    void reload();
    // A row's menu makes an entry for the appraisal of it; entryWanted() tells.
    void offerEntries();

Q_SIGNALS:
    void entryWanted(const banzhang::FloorAlarm &alarm, QWidget *over);

private:
    [[nodiscard]] QWidget *buildBar();
    void buildTable();
    [[nodiscard]] AlarmQuery query() const;
    void take(const Result<std::vector<FloorAlarm>> &answer);
    void noteTeams();
    void exportSeen();
    void saveTo(const QString &path);

    const UiContext m_ui;
    AlarmDesk &m_desk;
    AlarmModel m_alarms;
    QSortFilterProxyModel *m_order;
    FilterCombo *m_day;
    FilterCombo *m_kind;
    FilterCombo *m_team;
    SearchField *m_text;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
    std::vector<std::pair<QString, QVariant>> m_teams; // seen so far
    int m_generation = 0;
};

}
