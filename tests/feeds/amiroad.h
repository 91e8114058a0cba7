// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amitranslator.h"
#include "support/figures.h"

#include <catch2/catch.hpp>

namespace banzhang::test {

// A recorded stream and when its bytes came.
struct AmiCapture
{
    QByteArray bytes;
    std::vector<std::pair<qint64, double>> times; // offset, epoch seconds

    AmiCapture(const QString &stream, const QString &when) : bytes(captureFile(stream))
    {
        const QList<QByteArray> lines = captureLines(when);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QList<QByteArray> fields = lines[i].trimmed().split(',');
            times.emplace_back(fields[0].toLongLong(), fields[1].toDouble());
        }
    }

    // Hands the pieces over as they were received, with the clock in whole seconds.
    template <class Sink>
    void play(Sink sink, qint64 from = 0, qint64 until = -1) const
    {
        const qint64 end = until < 0 ? bytes.size() : until;
        for (size_t i = 0; i < times.size(); ++i) {
            const qint64 begin = times[i].first;
            const qint64 next = i + 1 < times.size() ? times[i + 1].first : bytes.size();
            if (begin >= from && begin < end)
                sink(bytes.mid(begin, std::min(next, end) - begin), qint64(times[i].second) * 1000);
        }
    }
};

// The AMI road without sockets: bytes to messages to events to facts.
class AmiRoad final
{
public:
    explicit AmiRoad(const QString &people)
    {
        Reducer::Setup setup;
        setup.directory = MemberDirectory(captureMembers(people, false));
        setup.wrapUpSeconds = captureWrapUp();
        m_reducer = std::make_unique<Reducer>(std::move(setup));
        m_parser.skipBanner();
    }

    void feed(const QByteArray &bytes, qint64 nowMs)
    {
        for (const AmiMessage &message : m_parser.feed(bytes))
            apply(m_translator.translate(message, nowMs));
        m_now = nowMs;
    }

    void disconnect()
    {
        apply(m_translator.disconnected(m_now));
        m_parser = AmiParser();
        m_parser.skipBanner();
    }

    [[nodiscard]] const Facts &facts()
    {
        m_facts.add(m_reducer->take());
        return m_facts;
    }
    [[nodiscard]] OpenState state() const { return m_reducer->state(); }
    [[nodiscard]] std::vector<ReducerNotice> notices() { return m_reducer->takeNotices(); }
    [[nodiscard]] qint64 now() const { return m_now; }

private:
    void apply(const std::vector<SwitchEvent> &events)
    {
        for (const SwitchEvent &event : events)
            m_reducer->apply(event);
    }

    AmiParser m_parser;
    AmiTranslator m_translator;
    std::unique_ptr<Reducer> m_reducer;
    Facts m_facts;
    qint64 m_now = 0;
};

}
