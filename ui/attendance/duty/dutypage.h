// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutydesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPagedPaintDevice;
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class DutyLists;
class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class TableView;

// 值日检查: who cleans what this week, what inspections saw, what is done again, and damage.
class DutyPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    DutyPage(const UiContext &ui, DutyDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("duty"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

    void printTo(QPagedPaintDevice &device) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildDeeds();
    [[nodiscard]] QWidget *buildWeek();
    void buildGrid();
    void addKeys();
    void turnTo(QDate monday);
    void onLooked();
    void updateTeams();
    void updateCandidates();
    void updateDeeds();
    [[nodiscard]] bool pressed(int key);
    [[nodiscard]] qint64 areaId() const;
    [[nodiscard]] QDate day() const; // invalid: no cell of a day
    [[nodiscard]] const Duty *duty() const;
    [[nodiscard]] qint64 teamId() const;
    void give(qint64 agentId); // 0: to nobody
    void giveCandidate(int place);
    void rotate();
    void handOver();
    void toggleDone();
    void inspect();
    void editArea();
    void copyWeek() const;
    void print();
    void exportSeen();
    void tell(bool isWell, const QString &strong, const QString &text = {});
    template <class T>
    void tellRefusal(const QFuture<Result<T>> &deed, const QString &strong);

    const UiContext m_ui;
    DutyDesk &m_desk;
    QDate m_monday;
    MessageBar *m_bar;
    InkLabel *m_range;
    FilterCombo *m_team;
    TableView *m_grid;
    EmptyState *m_empty;
    InkLabel *m_candidateHead;
    QListWidget *m_candidates;
    QPushButton *m_rotate;
    QPushButton *m_handOver;
    QPushButton *m_done;
    QPushButton *m_inspect;
    QPushButton *m_area;
    DutyLists *m_lists;
};

}
