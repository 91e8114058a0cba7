// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/callspool.h"

#include <QDir>

#include <array>

namespace banzhang {
namespace {

// Texts follow in this order, in UTF-16.
constexpr std::array texts{&DetailedCall::agentNo, &DetailedCall::agent, &DetailedCall::number,
                           &DetailedCall::status};

struct Head
{
    qint64 at = 0; // milliseconds since 1970, UTC
    qint64 agentId = 0;
    qint64 talkS = 0;
    qint64 attempts = 0;
    std::array<qint32, texts.size()> lengths{};
};
static_assert(std::has_unique_object_representations_v<Head>);

constexpr qint64 unit = sizeof(char16_t);

}

bool CallSpool::begin()
{
    m_file.setFileTemplate(QDir::temp().filePath(QStringLiteral("banzhang-calls.XXXXXX")));
    return m_file.open();
}

bool CallSpool::add(const DetailedCall &call)
{
    Head head{call.at.toMSecsSinceEpoch(), number(call.agentId), call.talkS, call.attempts, {}};
    for (size_t i = 0; i < texts.size(); ++i)
        head.lengths[i] = qint32((call.*texts[i]).size());
    m_record.resize(0);
    m_record.append(reinterpret_cast<const char *>(&head), sizeof head);
    for (const auto text : texts)
        m_record.append(reinterpret_cast<const char *>((call.*text).utf16()),
                        (call.*text).size() * unit);
    m_hash.addData(QByteArrayView(m_record));
    ++m_count;
    return m_file.write(m_record) == m_record.size();
}

bool CallSpool::end()
{
    return m_file.flush();
}

Problem CallSpool::problem() const
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.constraint = QStringLiteral("call_spool");
    problem.text = QStringLiteral("%1 (%2)").arg(m_file.errorString(), QDir::tempPath());
    return problem;
}

QString CallSpool::digest() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

bool CallSpool::read(DetailedCall &call) const
{
    Head head;
    if (m_file.read(reinterpret_cast<char *>(&head), sizeof head) != sizeof head)
        return false;
    call.at = QDateTime::fromMSecsSinceEpoch(head.at, Qt::UTC);
    call.agentId = AgentId(head.agentId);
    call.talkS = head.talkS;
    call.attempts = head.attempts;
    for (size_t i = 0; i < texts.size(); ++i) {
        QString &text = call.*texts[i];
        text.resize(head.lengths[i]);
        const qint64 bytes = head.lengths[i] * unit;
        if (m_file.read(reinterpret_cast<char *>(text.data()), bytes) != bytes)
            return false;
    }
    return true;
}

Result<void> CallSpool::each(const std::function<bool(const ReportRow &row)> &take) const
{
    const QMutexLocker locked(&m_reading);
    DetailedCall call;
    ReportRow row;
    bool isRead = m_file.seek(0);
    for (qint64 i = 0; isRead && i < m_count; ++i) {
        row.cells.clear(); // its texts are the call's no more
        isRead = read(call);
        row.cells = cellsOf(call);
        if (isRead && !take(row))
            return {};
    }
    if (isRead)
        return {};
    return tl::make_unexpected(problem());
}

}
