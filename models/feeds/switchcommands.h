// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amimessage.h"
#include "common/problem.h"
#include "feeditem.h"
#include "floor/switchcommand.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace banzhang {

class AmiClient;
class DbWorker;
class PqLink;

// Carries out what people ask of the switch: takes commands from the database, says them over the
// manager interface and writes down what the switch answered. A command is taken once; what a feed
// took and did not finish before it ended is unanswered, never repeated.
class SwitchCommands final : public QObject
{
    Q_OBJECT

public:
    // The client outlives it. `target` is the feed's own, `source` says which switch and inlet.
    SwitchCommands(const QString &target, FeedSource source, AmiClient &client,
                   QObject *parent = nullptr);
    ~SwitchCommands() override;

    void start();
    void stop();
    // The link to the switch is there, or gone: what it has not answered it never will.
    void setConnected(bool connected);

Q_SIGNALS:
    // The database would not say or take something; commands wait, or end as unanswered.
    void troubled(const banzhang::Problem &problem);

private:
    // A command on its way.
    struct Errand
    {
        SwitchOrder order;
        QElapsedTimer age;
        std::vector<AmiMessage> channels; // the switch's list, while it is being told
    };
    struct Report
    {
        qint64 commandId = 0;
        CommandOutcome outcome = CommandOutcome::Refused;
        QString answer;
    };

    void look();
    void onTaken(const std::vector<SwitchOrder> &orders);
    void tick();
    void begin(const SwitchOrder &order);
    void hear(const AmiMessage &message);
    void hearChannel(Errand &errand, const AmiMessage &message);
    void hearDeed(Errand &errand, const AmiMessage &message);
    void reach(Errand &errand);
    void finish(qint64 command, CommandOutcome outcome, const QString &answer);
    void write(const Report &report);

    const FeedSource m_source;
    AmiClient &m_client;
    std::unique_ptr<DbWorker> m_worker;
    PqLink *m_link;
    QTimer m_tick;
    QHash<qint64, Errand> m_errands;
    std::vector<Report> m_unwritten; // the database was away
    int m_ticks = 0;
    bool m_connected = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_begun = false; // what a former feed left behind is settled
};

}
