// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amimessage.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace banzhang::test {

// The part of an Asterisk that people command: members of queues and channels, and its words for
// what it did and would not do, as app_queue.c and manager.c have them.
class MockDeeds final
{
public:
    QMap<QByteArray, QSet<QByteArray>> queues; // members by their interface
    QSet<QByteArray> staticMembers;
    QMap<QByteArray, QByteArray> pauseReasons; // of who is paused, by interface
    struct Channel
    {
        QByteArray name;
        QByteArray uniqueid;
        QByteArray linkedid;
    };
    QList<Channel> channels;
    QSet<QByteArray> forbidden;     // actions that the manager's user may not do
    QSet<QByteArray> unanswered;    // heard, and never answered
    int pickUpReason = 4;           // 4 answered, 3 rang in vain, 5 busy, 0 no such extension
    QList<AmiMessage> heard;        // in their order
    std::function<void()> onSilent; // called when something is left unanswered

    [[nodiscard]] static bool knows(const AmiMessage &action)
    {
        static const QSet<QByteArray> known{"QueuePause", "QueueAdd", "QueueRemove", "Originate",
                                            "Hangup"};
        // The feed's own listing of channels belongs to the recorded stream.
        return known.contains(action.value("Action"))
               || (action.value("Action") == "CoreShowChannels"
                   && action.value("ActionID") != "banzhang-CoreShowChannels");
    }

    // All messages that answer the action, ready to be written.
    [[nodiscard]] QByteArray answer(const AmiMessage &action)
    {
        const QByteArray name = action.value("Action");
        heard.append(action);
        m_id = "ActionID: " + action.value("ActionID") + "\r\n";
        if (unanswered.contains(name)) {
            if (onSilent)
                onSilent();
            return {};
        }
        if (forbidden.contains(name))
            return error("Permission denied");
        if (name == "QueuePause")
            return pause(action);
        if (name == "QueueAdd")
            return add(action);
        if (name == "QueueRemove")
            return remove(action);
        if (name == "Originate")
            return originate(action);
        return name == "Hangup" ? hangUp(action) : list();
    }

    [[nodiscard]] QList<QByteArray> names() const
    {
        QList<QByteArray> names;
        for (const AmiMessage &action : heard)
            names.append(action.value("Action"));
        return names;
    }

private:
    [[nodiscard]] QByteArray success(const QByteArray &words) const
    {
        return "Response: Success\r\n" + m_id + "Message: " + words + "\r\n\r\n";
    }
    [[nodiscard]] QByteArray error(const QByteArray &words) const
    {
        return "Response: Error\r\n" + m_id + "Message: " + words + "\r\n\r\n";
    }
    [[nodiscard]] QByteArray pause(const AmiMessage &action)
    {
        const QByteArray who = action.value("Interface");
        const bool isMember = std::any_of(queues.begin(), queues.end(), [&](const auto &members) {
            return members.contains(who);
        });
        if (!isMember)
            return error("Interface not found");
        if (action.value("Paused") != "true") {
            pauseReasons.remove(who);
            return success("Interface unpaused successfully");
        }
        pauseReasons.insert(who, action.value("Reason"));
        return success("Interface paused successfully");
    }
    [[nodiscard]] QByteArray add(const AmiMessage &action)
    {
        const QByteArray queue = action.value("Queue");
        if (!queues.contains(queue))
            return error("Unable to add interface to queue: No such queue");
        if (queues[queue].contains(action.value("Interface")))
            return error("Unable to add interface: Already there");
        queues[queue].insert(action.value("Interface"));
        return success("Added interface to queue");
    }
    [[nodiscard]] QByteArray remove(const AmiMessage &action)
    {
        const QByteArray queue = action.value("Queue");
        const QByteArray who = action.value("Interface");
        if (!queues.contains(queue))
            return error("Unable to remove interface from queue: No such queue");
        if (!queues[queue].contains(who))
            return error("Unable to remove interface: Not there");
        if (staticMembers.contains(who))
            return error("Member not dynamic");
        queues[queue].remove(who);
        return success("Removed interface from queue");
    }
    // Queued at once; whether the phone was picked up is an event of its own.
    [[nodiscard]] QByteArray originate(const AmiMessage &action) const
    {
        const QByteArray outcome = pickUpReason == 4 ? "Success" : "Failure";
        return success("Originate successfully queued")
               + "Event: OriginateResponse\r\nPrivilege: call,all\r\n" + m_id
               + "Response: " + outcome + "\r\nChannel: " + action.value("Channel")
               + "\r\nContext: \r\nExten: \r\nReason: " + QByteArray::number(pickUpReason)
               + "\r\nUniqueid: <null>\r\nCallerIDNum: <unknown>\r\nCallerIDName: Banzhang\r\n\r\n";
    }
    [[nodiscard]] QByteArray hangUp(const AmiMessage &action)
    {
        const QByteArray name = action.value("Channel");
        const auto gone = std::remove_if(channels.begin(), channels.end(),
                                         [&](const Channel &c) { return c.name == name; });
        if (gone == channels.end())
            return error("No such channel");
        channels.erase(gone, channels.end());
        return success("Channel Hungup");
    }
    [[nodiscard]] QByteArray list() const
    {
        QByteArray text = "Response: Success\r\n" + m_id
                          + "EventList: start\r\nMessage: Channels will follow\r\n\r\n";
        for (const Channel &channel : channels)
            text += "Event: CoreShowChannel\r\n" + m_id + "Channel: " + channel.name
                    + "\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nUniqueid: " + channel.uniqueid
                    + "\r\nLinkedid: " + channel.linkedid + "\r\n\r\n";
        return text + "Event: CoreShowChannelsComplete\r\n" + m_id
               + "EventList: Complete\r\nListItems: " + QByteArray::number(channels.size())
               + "\r\n\r\n";
    }

    QByteArray m_id;
};

}
