// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/alarmdesk.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QListView;

namespace banzhang {

class AlarmDelegate;
class AlarmHead;
class InkLabel;

// The alarms beside the board: those that nobody took on, the newest red first, and under them
// those that somebody did and that are not over.
class AlarmDock final : public QWidget
{
    Q_OBJECT

public:
    // `mayAcknowledge`: the post allows it; the database decides.
    AlarmDock(const UiContext &ui, AlarmDesk &desk, bool mayAcknowledge, QWidget *parent);
    ~AlarmDock() override;

    // The next open alarm after the current one, which it becomes; a null one when there is none.
    FloorAlarm goToNext();
    // Asks for a note and acknowledges the current alarm, or the first.
    void acknowledgeCurrent();
    // History, editor of the limits and what makes itself heard stand in the head's menu.
    void offer(QAction *action);
    // Under the alarms, beside the way to their history.
    void offerAtFoot(QAction *action);
    // An alarm's menu makes an entry for the appraisal of it; entryWanted() tells.
    void offerEntries();
    // Asks for a file and writes all alarms of the dock to it.
    void exportSeen();

Q_SIGNALS:
    void historyWanted();
    void locateWanted(const banzhang::FloorAlarm &alarm);
    void entryWanted(const banzhang::FloorAlarm &alarm, QWidget *over);
    void failed(const QString &what, const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QListView *makeList(const QString &name, AlarmModel &model, AlarmDelegate *delegate);
    void acknowledge(const QModelIndex &index);
    void locate(const QModelIndex &index);
    [[nodiscard]] bool takeKey(QListView &list, const QKeyEvent &event);
    void saveTo(const QString &path);
    void follow();
    void fit();

    const UiContext m_ui;
    AlarmDesk &m_desk;
    const bool m_mayAcknowledge;
    AlarmHead *m_head;
    QListView *m_open;
    InkLabel *m_quiet;
    InkLabel *m_takenHead;
    QListView *m_taken;
    QHBoxLayout *m_foot;
};

}
