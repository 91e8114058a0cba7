// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbacklog.h"

#include "eventcodec.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace banzhang {

namespace {

constexpr size_t maxInMemory = 20000;
constexpr int loadAtOnce = 5000;
constexpr qint64 headBytes = 16; // magic, then up to where records are taken
const QByteArray magic("BZSPOOL1");

QByteArray head(qint64 taken)
{
    QByteArray bytes = magic + QByteArray(8, '\0');
    qToBigEndian(taken, bytes.data() + magic.size());
    return bytes;
}

QByteArray encode(const FeedItem &item)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << item;
    QByteArray size(4, '\0');
    qToBigEndian(quint32(body.size()), size.data());
    return size + body;
}

}

FeedBacklog::FeedBacklog(const QString &spoolPath, qint64 limitBytes) : m_limit(limitBytes)
{
    if (!spoolPath.isEmpty())
        openSpool(spoolPath);
}

void FeedBacklog::openSpool(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    m_spool.setFileName(path);
    if (!m_spool.open(QIODevice::ReadWrite)) {
        qWarning("Cannot keep a spool in %s: %s", qPrintable(path),
                 qPrintable(m_spool.errorString()));
        return;
    }
    m_spool.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = m_spool.read(headBytes);
    if (bytes.size() == headBytes && bytes.startsWith(magic)) {
        m_taken = qFromBigEndian<qint64>(bytes.constData() + magic.size());
        m_end = m_spool.size();
        if (m_taken >= headBytes && m_taken <= m_end) {
            m_read = m_taken;
            return;
        }
    }
    m_spool.resize(0);
    m_spool.seek(0);
    m_spool.write(head(headBytes));
    m_spool.flush();
    m_read = m_taken = m_end = headBytes;
}

void FeedBacklog::push(std::vector<FeedItem> items)
{
    const QMutexLocker lock(&m_mutex);
    for (FeedItem &item : items) {
        Held held{std::move(item), 0};
        const bool toDisk =
            m_spool.isOpen() && (m_safe || m_end > m_read || m_memory.size() >= maxInMemory);
        if (!toDisk) {
            m_memory.push_back(std::move(held));
        } else if (!append(held)) {
            if (!m_dropped)
                m_dropped = Dropped{0, held.item.event.at, held.item.event.at};
            ++m_dropped->count;
            m_dropped->to = std::max(m_dropped->to, held.item.event.at);
        }
    }
}

bool FeedBacklog::append(Held &held)
{
    const QByteArray record = encode(held.item);
    if (m_end + record.size() > m_limit)
        return false;
    if (!m_spool.seek(m_end) || m_spool.write(record) != record.size() || !m_spool.flush()) {
        m_spool.resize(m_end); // a full disk must not leave half a record
        return false;
    }
    m_end += record.size();
    held.end = m_end;
    return true;
}

void FeedBacklog::setSafe(bool safe)
{
    const QMutexLocker lock(&m_mutex);
    m_safe = safe;
    if (!safe || !m_spool.isOpen() || m_end > m_read)
        return; // newer items are on disk already: the order must stay
    for (Held &held : m_memory) {
        if (held.end == 0 && !append(held))
            break;
    }
    m_read = m_end;
}

void FeedBacklog::load()
{
    m_spool.seek(m_read);
    for (int i = 0; i < loadAtOnce && m_read < m_end; ++i) {
        const QByteArray size = m_spool.read(4);
        const qint64 bytes = size.size() == 4 ? qFromBigEndian<quint32>(size.constData()) : -1;
        const QByteArray body =
            bytes > 0 && bytes <= m_end - m_read ? m_spool.read(bytes) : QByteArray();
        Held held;
        QDataStream in(body);
        in.setVersion(QDataStream::Qt_6_4);
        if (!body.isEmpty() && body.size() == bytes)
            in >> held.item;
        if (body.size() != bytes || in.status() != QDataStream::Ok) {
            m_end = m_read; // the feed's end cut the last record off
            m_spool.resize(m_end);
            return;
        }
        m_read += 4 + bytes;
        held.end = m_read;
        m_memory.push_back(std::move(held));
    }
}

std::vector<FeedItem> FeedBacklog::peek(size_t count)
{
    const QMutexLocker lock(&m_mutex);
    if (m_memory.empty() && m_end > m_read)
        load();
    std::vector<FeedItem> items;
    const size_t size = std::min(count, m_memory.size());
    items.reserve(size);
    for (size_t i = 0; i < size; ++i)
        items.push_back(m_memory[i].item);
    return items;
}

void FeedBacklog::pop(size_t count)
{
    const QMutexLocker lock(&m_mutex);
    qint64 end = 0;
    for (size_t i = 0; i < count && !m_memory.empty(); ++i) {
        end = std::max(end, m_memory.front().end);
        m_memory.pop_front();
    }
    if (end > 0)
        rememberTaken(end);
}

void FeedBacklog::rememberTaken(qint64 end)
{
    m_taken = end;
    if (m_taken == m_end) {
        m_spool.resize(headBytes);
        m_read = m_taken = m_end = headBytes;
    }
    m_spool.seek(0);
    m_spool.write(head(m_taken));
    m_spool.flush();
}

void FeedBacklog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_memory.clear();
    if (m_spool.isOpen())
        rememberTaken(m_end);
}

bool FeedBacklog::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_memory.empty() && m_end <= m_read;
}

bool FeedBacklog::isFull() const
{
    const QMutexLocker lock(&m_mutex);
    return m_memory.size() >= maxInMemory;
}

qint64 FeedBacklog::spooledBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_end - m_taken;
}

std::optional<FeedBacklog::Dropped> FeedBacklog::takeDropped()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_dropped, std::nullopt);
}

}
