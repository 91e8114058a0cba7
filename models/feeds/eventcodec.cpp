// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcodec.h"

namespace banzhang {

namespace {

// One list of fields for both directions: `archive` writes or reads each of them.
class Writer final
{
public:
    explicit Writer(QDataStream &stream) : m_stream(stream) {}
    template <class T>
    void operator()(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_stream << static_cast<qint32>(value);
        else
            m_stream << value;
    }
    template <class T>
    void operator()(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            (*this)(*value);
    }
    template <class T, class Each>
    void list(const std::vector<T> &values, Each each)
    {
        m_stream << static_cast<quint32>(values.size());
        for (const T &value : values)
            each(value);
    }
    template <class T, class Each>
    void pointer(const std::shared_ptr<const T> &value, Each each)
    {
        m_stream << (value != nullptr);
        if (value)
            each(*value);
    }

private:
    QDataStream &m_stream;
};

class Reader final
{
public:
    explicit Reader(QDataStream &stream) : m_stream(stream) {}
    template <class T>
    void operator()(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            qint32 number = 0;
            m_stream >> number;
            value = static_cast<T>(number);
        } else {
            m_stream >> value;
        }
    }
    template <class T>
    void operator()(std::optional<T> &value)
    {
        bool there = false;
        m_stream >> there;
        if (!there)
            return;
        value.emplace();
        (*this)(*value);
    }
    template <class T, class Each>
    void list(std::vector<T> &values, Each each)
    {
        quint32 count = 0;
        m_stream >> count;
        for (quint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            each(values.emplace_back());
    }
    template <class T, class Each>
    void pointer(std::shared_ptr<const T> &value, Each each)
    {
        bool there = false;
        m_stream >> there;
        if (!there)
            return;
        auto made = std::make_shared<T>();
        each(*made);
        value = made;
    }

private:
    QDataStream &m_stream;
};

template <class Archive, class... Fields>
void all(Archive &archive, Fields &...fields)
{
    (archive(fields), ...);
}

template <class Archive, class Snapshot>
void archiveSnapshot(Archive &a, Snapshot &snapshot)
{
    a.list(snapshot.members, [&a](auto &m) {
        all(a, m.interface, m.name, m.queue, m.isStatic, m.paused, m.pauseReason, m.signedInAt,
            m.pausedAt, m.lastCallAt, m.deviceBusy, m.inQueueCall, m.ringing);
    });
    a.list(snapshot.callers,
           [&a](auto &c) { all(a, c.callUid, c.queue, c.customer, c.position, c.waitSeconds); });
}

template <class Archive, class Call>
void archiveCall(Archive &a, Call &c)
{
    all(a, c.callUid, c.startedAt, c.endedAt, c.channel, c.direction, c.customer, c.dialed, c.queue,
        c.member, c.result, c.amountFen, c.recording, c.text);
}

template <class Archive, class Visit>
void archiveVisit(Archive &a, Visit &v)
{
    all(a, v.callUid, v.visitNo, v.queue, v.enteredAt, v.leftAt, v.outcome, v.waitSeconds,
        v.position, v.leftPosition, v.key, v.customer);
}

template <class Archive, class Leg>
void archiveLeg(Archive &a, Leg &l)
{
    all(a, l.callUid, l.visitNo, l.legNo, l.member, l.queue, l.offeredAt, l.answeredAt, l.endedAt,
        l.ringMs, l.waitSeconds, l.talkSeconds, l.holdCount, l.holdSeconds, l.outcome,
        l.transferTo);
}

template <class Archive, class Part, class Each>
void archiveOptional(Archive &a, Part &part, Each each)
{
    bool there = part.has_value();
    a(there);
    if (!there)
        return;
    if constexpr (!std::is_const_v<Part>)
        part.emplace();
    each(*part);
}

template <class Archive, class Whole>
void archiveWhole(Archive &a, Whole &whole)
{
    archiveCall(a, whole.call);
    archiveOptional(a, whole.visit, [&a](auto &visit) { archiveVisit(a, visit); });
    archiveOptional(a, whole.leg, [&a](auto &leg) { archiveLeg(a, leg); });
}

template <class Archive, class Item>
void archiveItem(Archive &a, Item &item)
{
    auto &e = item.event;
    all(a, e.kind, e.at, e.line, e.lineNo, e.callUid, e.queue, e.agent, e.agentIsInterface,
        e.agentName, e.paused, e.isStatic, e.reason, e.customer, e.dialed, e.key, e.transferTo,
        e.position, e.leftPosition, e.waitSeconds, e.talkSeconds, e.ringMs, e.visitOutcome,
        e.legOutcome, e.state, e.clean, e.standsAlone);
    a.pointer(e.snapshot, [&a](auto &snapshot) { archiveSnapshot(a, snapshot); });
    a.pointer(e.channels, [&a](auto &channels) {
        a(channels.callUids);
        a.list(channels.names, [&a](auto &name) { a(name); });
    });
    a.pointer(e.wholeCall, [&a](auto &whole) { archiveWhole(a, whole); });
    all(a, item.key.second, item.key.hash, item.position);
}

}

QDataStream &operator<<(QDataStream &out, const FeedItem &item)
{
    Writer writer(out);
    archiveItem(writer, item);
    return out;
}

QDataStream &operator>>(QDataStream &in, FeedItem &item)
{
    Reader reader(in);
    archiveItem(reader, item);
    return in;
}

}
