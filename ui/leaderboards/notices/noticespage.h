// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/noticedesk.h"

class QPushButton;
class QScrollArea;

namespace banzhang {

class EmptyState;
class InkLabel;
class MessageBar;
class TableView;

// 通知: what is told to teams, how far it came by team and person, the quiz (M2, M3, #68).
class NoticesPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    NoticesPage(const UiContext &ui, NoticeDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("notices"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildDeeds();
    void buildTable(TableView *table, const char *name, const QString &accessible,
                    QAbstractItemModel &model);
    void buildTables();
    void addKeys();
    void onListed();
    void choose();
    void showNotice();
    void updateDeeds();
    [[nodiscard]] const Notice *chosen() const;
    [[nodiscard]] std::vector<qint64> chosenReaders() const;
    void write(const Notice &before);
    void correct();
    void tick();
    void ask();
    void exportReaders();

    const UiContext m_ui;
    NoticeDesk &m_desk;
    MessageBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
    InkLabel *m_head;
    QScrollArea *m_scroll;
    TableView *m_coverage;
    TableView *m_readers;
    QPushButton *m_publish = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_tick = nullptr;
    QPushButton *m_ask = nullptr;
    qint64 m_looked = 0;
};

}
