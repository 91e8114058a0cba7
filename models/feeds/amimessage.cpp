// SPDX-License-Identifier: GPL-3.0-or-later
#include "amimessage.h"

namespace banzhang {

namespace {

constexpr qsizetype maxMessage = 4LL * 1024 * 1024;

}

AmiMessage::AmiMessage(const QByteArray &text) : m_raw(text)
{
    // A deep copy of its own: the views must not move when the message is copied.
    m_raw.detach();
    const QByteArrayView all(m_raw);
    for (qsizetype from = 0; from < all.size();) {
        qsizetype end = all.indexOf("\r\n", from);
        if (end < 0)
            end = all.size();
        const QByteArrayView line = all.sliced(from, end - from);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
        from = end + 2;
    }
    m_event = value("Event");
}

QByteArray AmiMessage::value(QByteArrayView header) const
{
    for (const auto &[name, content] : m_headers) {
        if (name.compare(header, Qt::CaseInsensitive) == 0)
            return content.toByteArray();
    }
    return {};
}

QString AmiMessage::text(QByteArrayView header) const
{
    return QString::fromUtf8(value(header));
}

std::optional<int> AmiMessage::integer(QByteArrayView header) const
{
    bool ok = false;
    const int number = value(header).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::vector<AmiMessage> AmiParser::feed(const QByteArray &bytes)
{
    std::vector<AmiMessage> messages;
    m_buffer += bytes;
    qsizetype from = 0;
    if (!m_hasBanner) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0) {
            m_broken = m_buffer.size() > 256;
            return messages;
        }
        m_hasBanner = m_buffer.startsWith("Asterisk Call Manager");
        m_broken = !m_hasBanner;
        from = end + 1;
    }
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n", from);
        if (end < 0)
            break;
        messages.emplace_back(m_buffer.mid(from, end - from));
        from = end + 4;
    }
    m_buffer.remove(0, from);
    m_broken = m_broken || m_buffer.size() > maxMessage;
    return messages;
}

}
