// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/appealdesk.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace banzhang {

class AppealItemCard;
class EmptyState;
class InkLabel;
class MessageBar;

// What of appeals a person may do; the database decides.
struct AppealRights
{
    bool mayDecide = false;   // quality heads and managers
    bool mayWithdraw = false; // whoever speaks for agents
};

// One appeal: who appeals what and why, how long there is, who decides; item by item what becomes
// of it, and what that does to the score before it is done.
class AppealPanel final : public QWidget
{
    Q_OBJECT

public:
    AppealPanel(const UiContext &ui, AppealDesk &desk, const AppealRights &rights, QWidget *parent);

    void focusDecision();
    void decide();
    void withdraw();
    void copy();
    void readSheet();

Q_SIGNALS:
    void sheetWanted(qint64 sheetId);

private:
    // What was begun of a decision and not done: it stays while other appeals are looked at.
    struct Draft
    {
        std::vector<AppealItem> items;
        ItemOutcome person = ItemOutcome::None;
        QString note;
    };

    QWidget *buildHead();
    QWidget *buildFoot();
    QPushButton *addDeed(QHBoxLayout &bar, const char *name, const QString &text,
                         const QKeySequence &key, void (AppealPanel::*deed)());
    void onShown();
    void tellOvertaken(const Draft &lost);
    void showHead();
    void showClock();
    void rebuild();
    void addCards();
    void addPersonChoice();
    void take();
    void showEffect();
    void onDecided(qint64 appealId, const Result<void> &done);
    [[nodiscard]] QString decideText(const SheetScore &before, const SheetScore &after) const;
    [[nodiscard]] QString hindrance(const SheetScore &after) const;
    [[nodiscard]] bool isOpenForMe() const;
    [[nodiscard]] const Answers &given() const { return m_case.sheet.content.answers; }
    [[nodiscard]] Draft &draft() { return m_drafts[m_case.appeal.appealId]; }

    const UiContext m_ui;
    AppealDesk &m_desk;
    const AppealRights m_rights;
    AppealCase m_case;
    QHash<qint64, Draft> m_drafts; // by appeal
    QString m_lost;                // what somebody else was faster with, to be copied
    qint64 m_deciding = 0;         // the appeal whose decision is on its way
    MessageBar *m_bar;
    EmptyState *m_empty;
    QWidget *m_body;
    InkLabel *m_title = nullptr;
    InkLabel *m_facts = nullptr;
    InkLabel *m_clock = nullptr;
    InkLabel *m_decider = nullptr;
    InkLabel *m_reason = nullptr;
    InkLabel *m_end = nullptr;
    QVBoxLayout *m_list = nullptr; // the cards
    QWidget *m_cardHolder = nullptr;
    std::vector<AppealItemCard *> m_cards;
    QButtonGroup *m_person = nullptr;
    QLineEdit *m_note = nullptr;
    InkLabel *m_effect = nullptr;
    InkLabel *m_why = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_withdraw = nullptr;
};

}
