// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuelogline.h"

#include <QStringDecoder>

#include <array>
#include <charconv>
#include <limits>

namespace banzhang {

namespace {

constexpr qsizetype maxLine = 65536;
constexpr qint64 firstSecond = 946684800; // 2000
constexpr qint64 lastSecond = 4102444800; // 2100

using Fields = std::vector<QByteArrayView>;
using Filler = bool (*)(SwitchEvent &event, const Fields &data);

QString text(const Fields &data, size_t index)
{
    return index < data.size() ? QString::fromUtf8(data[index]) : QString();
}

std::optional<int> integer(const Fields &data, size_t index)
{
    if (index >= data.size())
        return std::nullopt;
    qint64 value = 0;
    const char *const end = data[index].data() + data[index].size();
    const auto [stop, error] = std::from_chars(data[index].data(), end, value);
    if (error != std::errc() || stop != end || value < 0 || value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(value);
}

bool nothing(SwitchEvent &, const Fields &)
{
    return true;
}

bool join(SwitchEvent &event, const Fields &data)
{
    event.agentIsInterface = true;
    event.paused = text(data, 0) == QLatin1String("PAUSED");
    return true;
}

bool byInterface(SwitchEvent &event, const Fields &data)
{
    event.agentIsInterface = true;
    event.reason = text(data, 0);
    return true;
}

bool pause(SwitchEvent &event, const Fields &data)
{
    event.reason = text(data, 0);
    return true;
}

bool dial(SwitchEvent &event, const Fields &data)
{
    event.dialed = text(data, 0);
    return true;
}

bool enter(SwitchEvent &event, const Fields &data)
{
    event.customer = text(data, 1);
    event.position = integer(data, 2).value_or(0);
    return true;
}

bool connect(SwitchEvent &event, const Fields &data)
{
    event.waitSeconds = integer(data, 0);
    event.ringMs = 1000 * std::min(integer(data, 2).value_or(0), 1000000);
    return event.waitSeconds.has_value();
}

bool rang(SwitchEvent &event, const Fields &data)
{
    const std::optional<int> rung = integer(data, 0);
    event.ringMs = rung.value_or(0);
    return rung.has_value();
}

// position|original position|wait, `first` fields further on.
bool departAt(SwitchEvent &event, const Fields &data, size_t first, VisitOutcome outcome)
{
    event.visitOutcome = outcome;
    event.leftPosition = integer(data, first);
    event.waitSeconds = integer(data, first + 2);
    return event.leftPosition.has_value() && event.waitSeconds.has_value();
}

template <VisitOutcome outcome>
bool depart(SwitchEvent &event, const Fields &data)
{
    return departAt(event, data, 0, outcome);
}

bool departByKey(SwitchEvent &event, const Fields &data)
{
    event.key = text(data, 0);
    return departAt(event, data, 1, VisitOutcome::Key);
}

template <LegOutcome outcome>
bool complete(SwitchEvent &event, const Fields &data)
{
    event.legOutcome = outcome;
    event.waitSeconds = integer(data, 0);
    event.talkSeconds = integer(data, 1);
    return event.talkSeconds.has_value();
}

bool blind(SwitchEvent &event, const Fields &data)
{
    event.legOutcome = LegOutcome::Blind;
    event.transferTo = text(data, 0);
    event.waitSeconds = integer(data, 2);
    event.talkSeconds = integer(data, 3);
    return event.talkSeconds.has_value();
}

// BRIDGE, APP and LINK differ in length: hold|talk|position stand at the right.
bool attended(SwitchEvent &event, const Fields &data)
{
    event.legOutcome = LegOutcome::Attended;
    if (data.size() < 4)
        return false;
    if (data[0] != "BRIDGE")
        event.transferTo = text(data, 1);
    event.waitSeconds = integer(data, data.size() - 3);
    event.talkSeconds = integer(data, data.size() - 2);
    return event.talkSeconds.has_value();
}

struct Word
{
    QByteArrayView name;
    SwitchEventKind kind;
    Filler fill;
};

using Kind = SwitchEventKind;
constexpr std::array words{
    Word{"CONNECT", Kind::Answered, connect},
    Word{"ENTERQUEUE", Kind::Entered, enter},
    Word{"DID", Kind::Dialed, dial},
    Word{"COMPLETECALLER", Kind::Ended, complete<LegOutcome::Caller>},
    Word{"COMPLETEAGENT", Kind::Ended, complete<LegOutcome::Agent>},
    Word{"PAUSE", Kind::Paused, pause},
    Word{"UNPAUSE", Kind::Unpaused, pause},
    Word{"PAUSEALL", Kind::Ignored, nothing}, // repeated by a PAUSE for every queue
    Word{"UNPAUSEALL", Kind::Ignored, nothing},
    Word{"ABANDON", Kind::Departed, depart<VisitOutcome::Abandoned>},
    Word{"RINGNOANSWER", Kind::NoAnswer, rang},
    Word{"RINGCANCELED", Kind::RingCanceled, rang},
    Word{"ADDMEMBER", Kind::Joined, join},
    Word{"REMOVEMEMBER", Kind::Left, byInterface},
    Word{"PENALTY", Kind::Setting, byInterface},
    Word{"RINGINUSE", Kind::Setting, byInterface},
    Word{"BLINDTRANSFER", Kind::Ended, blind},
    Word{"TRANSFER", Kind::Ended, blind}, // before Asterisk 12
    Word{"ATTENDEDTRANSFER", Kind::Ended, attended},
    Word{"EXITWITHTIMEOUT", Kind::Departed, depart<VisitOutcome::Timeout>},
    Word{"EXITWITHKEY", Kind::Departed, departByKey},
    Word{"EXITEMPTY", Kind::Departed, depart<VisitOutcome::Empty>},
    Word{"WITHDRAW", Kind::Departed, depart<VisitOutcome::Withdrawn>},
    Word{"QUEUESTART", Kind::Started, nothing},
    Word{"CONFIGRELOAD", Kind::Ignored, nothing},
    Word{"SYSCOMPAT", Kind::Ignored, nothing},
    Word{"AGENTDUMP", Kind::Ignored, nothing},
    Word{"AGENTLOGIN", Kind::Ignored, nothing}, // Agent channels: their ADDMEMBER lines count
    Word{"AGENTLOGOFF", Kind::Ignored, nothing},
    Word{"AGENTCALLBACKLOGIN", Kind::Ignored, nothing},
    Word{"AGENTCALLBACKLOGOFF", Kind::Ignored, nothing},
    Word{"INFO", Kind::Ignored, nothing},
};

const Word *wordOf(QByteArrayView name)
{
    const auto found = std::ranges::find(words, name, &Word::name);
    return found == words.end() ? nullptr : &*found;
}

Fields split(QByteArrayView line)
{
    Fields fields;
    fields.reserve(12);
    qsizetype from = 0;
    for (;;) {
        const qsizetype bar = line.indexOf('|', from);
        if (bar < 0)
            break;
        fields.push_back(line.sliced(from, bar - from));
        from = bar + 1;
    }
    fields.push_back(line.sliced(from));
    return fields;
}

bool isBinary(QByteArrayView line)
{
    return std::ranges::any_of(line, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

// The event's place. A member name may hold a bar, which Asterisk does not escape.
size_t eventField(const Fields &fields)
{
    for (size_t i = 4; i < std::min<size_t>(fields.size(), 8); ++i) {
        if (wordOf(fields[i]))
            return i;
    }
    return 0;
}

bool namesCall(SwitchEventKind kind)
{
    switch (kind) {
    case Kind::Answered:
    case Kind::Entered:
    case Kind::Ended:
    case Kind::Departed:
    case Kind::NoAnswer:
    case Kind::RingCanceled: return true;
    default: return false;
    }
}

bool namesAgent(SwitchEventKind kind)
{
    switch (kind) {
    case Kind::Answered:
    case Kind::Ended:
    case Kind::NoAnswer:
    case Kind::RingCanceled:
    case Kind::Joined:
    case Kind::Left:
    case Kind::Paused:
    case Kind::Unpaused:
    case Kind::Setting: return true;
    default: return false;
    }
}

bool isNone(QByteArrayView field)
{
    return field.isEmpty() || field == "NONE";
}

tl::unexpected<LineReject> reject(const char *reason)
{
    return tl::unexpected<LineReject>(LineReject{QString::fromLatin1(reason)});
}

// What the event needs and the line lacks, or nothing.
const char *missing(const SwitchEvent &event)
{
    if (namesCall(event.kind) && (event.callUid.isEmpty() || event.queue.isEmpty()))
        return "call";
    if (namesAgent(event.kind) && (event.agent.isEmpty() || event.queue.isEmpty()))
        return "agent";
    return nullptr;
}

}

qint64 secondOfQueueLogLine(QByteArrayView line)
{
    qint64 second = 0;
    const auto [stop, error] = std::from_chars(line.data(), line.data() + line.size(), second);
    const bool ends = stop != line.data() + line.size() && *stop == '|';
    return error == std::errc() && ends && second >= firstSecond && second < lastSecond ? second
                                                                                        : 0;
}

LineKey keyOfLine(qint64 second, QByteArrayView text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return {second, static_cast<qint64>(hash)};
}

tl::expected<SwitchEvent, LineReject> parseQueueLogLine(QByteArrayView line)
{
    if (line.size() > maxLine)
        return reject("too_long");
    if (isBinary(line))
        return reject("binary");
    if (!line.isValidUtf8())
        return reject("encoding");
    const Fields fields = split(line);
    if (fields.size() < 5)
        return reject("fields");
    const qint64 second = secondOfQueueLogLine(line);
    if (second == 0)
        return reject("time");
    const size_t place = eventField(fields);
    if (place == 0)
        return reject("event");

    const Word &word = *wordOf(fields[place]);
    SwitchEvent event;
    event.kind = word.kind;
    event.at = second * 1000;
    event.line = QString::fromUtf8(line);
    if (!isNone(fields[1]))
        event.callUid = QString::fromUtf8(fields[1]);
    if (!isNone(fields[2]))
        event.queue = QString::fromUtf8(fields[2]);
    const char *const nameBegin = fields[3].data();
    const QByteArrayView agent(nameBegin, fields[place].data() - 1 - nameBegin);
    if (!isNone(agent))
        event.agent = QString::fromUtf8(agent);
    if (const char *const what = missing(event))
        return reject(what);
    if (!word.fill(event,
                   Fields(fields.begin() + static_cast<std::ptrdiff_t>(place) + 1, fields.end())))
        return reject("number");
    return event;
}

}
