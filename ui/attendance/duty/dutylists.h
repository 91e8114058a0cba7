// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutydesk.h"
#include "common/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QHBoxLayout;
class QKeySequence;
class QPushButton;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace banzhang {

class EmptyState;
class TableView;

// Below the week: work to be done again with its clock, inspections, damage, what inspections look
// at; and what is done with each.
class DutyLists final : public QWidget
{
    Q_OBJECT

public:
    // The desk outlives it.
    DutyLists(const UiContext &ui, DutyDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TableView &seen() const; // the list that is shown
    [[nodiscard]] QString seenTitle() const;

Q_SIGNALS:
    void told(bool isWell, const QString &strong, const QString &text);

private:
    TableView *addList(const char *name, const QString &title, QAbstractItemModel &model,
                       const QString &nothing, const QString &line);
    void setUpColumns();
    void addDeeds(QHBoxLayout &layout);
    void updateDeeds();
    [[nodiscard]] qint64 chosenId(const TableView &table) const;
    [[nodiscard]] const RedoTask *task() const;
    [[nodiscard]] const AssetDamage *damage() const;
    [[nodiscard]] const InspectionItem *item() const;
    void markRedone();
    void recheck();
    void showPhoto();
    void pay();
    void takeBack();
    void addItem();
    void changeItem();
    void endItem();

    const UiContext m_ui;
    DutyDesk &m_desk;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TableView *m_redo;
    TableView *m_inspections;
    TableView *m_damages;
    TableView *m_items;
    QPushButton *m_done;
    QPushButton *m_recheck;
    QPushButton *m_photo;
    QPushButton *m_damage;
    QPushButton *m_pay;
    QPushButton *m_takeBack;
    QPushButton *m_addItem;
    QPushButton *m_changeItem;
    QPushButton *m_endItem;
};

}
