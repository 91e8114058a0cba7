// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "common/uicontext.h"
#include "people/notebar.h"
#include "people/peopledesk.h"

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace banzhang {

// One tab of the people pane: a bar with filters left and deeds right, and a table under it.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    virtual void search(const QString &text) = 0;
    [[nodiscard]] virtual QStringList statusParts() const = 0;
    [[nodiscard]] TableView &table() const { return *m_table; }

Q_SIGNALS:
    void statusChanged();
    // Something to be said in the pane's bar, with one thing to do about it.
    void noted(const QString &text, const QString &button, const std::function<void()> &deed);
    void failed(const QString &sentence);

protected:
    PeoplePage(const UiContext &ui, PeopleDesk &desk, const QString &tableName, QWidget *parent);

    [[nodiscard]] const UiContext &ui() const { return m_ui; }
    [[nodiscard]] PeopleDesk &desk() const { return m_desk; }
    [[nodiscard]] QHBoxLayout &bar() const { return *m_bar; }
    [[nodiscard]] QHBoxLayout &body() const { return *m_body; }

    // A deed at the right of the bar; the last one added is the rightmost.
    QPushButton *addDeed(const QString &name, const QString &text, const QKeySequence &key = {});
    // A disabled deed says why in its tool tip.
    static void allow(QPushButton &button, const QString &reasonAgainst);

    // Keys of the selected rows, in the order of the table; IdRole.
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    void selectKey(qint64 key);
    // Tells what went wrong with a deed that has no form of its own.
    void report(const Problem &problem);

private:
    const UiContext m_ui;
    PeopleDesk &m_desk;
    TableView *m_table;
    QHBoxLayout *m_bar;
    QHBoxLayout *m_body;
};

}
