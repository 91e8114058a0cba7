// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuelogreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

namespace banzhang {

namespace {

constexpr qsizetype blockBytes = 256LL * 1024;
constexpr qsizetype maxLineBytes = 1024LL * 1024; // beyond it a line is thrown away as it comes
constexpr qint64 lookBackBytes = 64LL * 1024;

quint64 inodeOf(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

quint64 inodeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

// The file of that inode: the log itself, or what it was renamed to since. The log when it is gone.
QString siblingOf(const QString &path, quint64 inode)
{
    if (inodeOf(path) == inode)
        return path;
    const QFileInfo log(path);
    for (const QFileInfo &file : log.dir().entryInfoList({log.fileName() + u'*'}, QDir::Files)) {
        if (inodeOf(file.filePath()) == inode)
            return file.filePath();
    }
    return path;
}

}

Result<void> QueueLogReader::open(const QByteArray &position)
{
    m_file.close();
    const QJsonObject place = QJsonDocument::fromJson(position).object();
    const quint64 inode = place.value(QStringLiteral("inode")).toString().toULongLong();
    m_file.setFileName(inode == 0 ? m_path : siblingOf(m_path, inode));
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot read %1: %2").arg(m_path, m_file.errorString()));
    m_inode = inodeOf(m_file.handle());
    m_buffer.clear();
    m_used = 0;
    m_offset = 0;
    m_lineNo = 0;
    m_skipping = false;
    m_resumed = resume(position);
    if (!m_resumed && m_file.fileName() != m_path)
        return open(); // the renamed file is another one now
    if (!m_resumed) {
        m_file.seek(0);
        m_before.clear();
    }
    return {};
}

// The place counts only when the line before it is still the one that was taken last.
bool QueueLogReader::resume(const QByteArray &position)
{
    const QJsonObject place = QJsonDocument::fromJson(position).object();
    const qint64 offset = place.value(QStringLiteral("offset")).toInteger();
    const QString inode = place.value(QStringLiteral("inode")).toString();
    if (offset <= 0 || offset > m_file.size() || inode != QString::number(m_inode))
        return false;
    const qint64 from = std::max<qint64>(0, offset - lookBackBytes);
    m_file.seek(from);
    const QByteArray text = m_file.read(offset - from);
    if (!text.endsWith('\n'))
        return false;
    m_before.clear();
    QList<QByteArray> lines = text.chopped(1).split('\n');
    if (from > 0)
        lines.removeFirst();
    for (const QByteArray &line : lines) {
        const QByteArrayView clean = line.endsWith('\r') ? QByteArrayView(line).chopped(1) : line;
        m_before.push_back(keyOfLine(secondOfQueueLogLine(clean), clean));
    }
    const QString hash = place.value(QStringLiteral("last")).toString();
    if (m_before.empty() || QString::number(m_before.back().hash) != hash)
        return false;
    m_offset = offset;
    m_lineNo = place.value(QStringLiteral("line")).toInteger();
    return m_file.seek(offset);
}

bool QueueLogReader::fill()
{
    if (m_used > 0) {
        m_buffer.remove(0, m_used);
        m_used = 0;
    }
    const QByteArray block = m_file.read(blockBytes);
    m_buffer += block;
    return !block.isEmpty();
}

LogChunk QueueLogReader::read(int maxLines, bool follow)
{
    LogChunk chunk;
    if (!m_file.isOpen() && !open()) {
        chunk.atEnd = true;
        return chunk;
    }
    while (int(chunk.items.size() + chunk.rejects.size()) < maxLines) {
        const qsizetype end = m_buffer.indexOf('\n', m_used);
        if (end >= 0) {
            takeLine(QByteArrayView(m_buffer).sliced(m_used, end - m_used), chunk);
            m_used = end + 1;
            continue;
        }
        if (m_buffer.size() - m_used > maxLineBytes) {
            m_offset += m_buffer.size() - m_used;
            m_used = m_buffer.size();
            m_skipping = true;
        }
        if (fill())
            continue;
        if (!follow || !hasMoved()) {
            chunk.atEnd = true;
            break;
        }
        if (!chunk.items.empty())
            break; // what stands before the change is handed over first
        giveUpRest(chunk);
        if (!open()) // between the rename and the new file
            break;
        chunk.restarted = true;
    }
    if (!chunk.items.empty())
        chunk.items.back().position = position();
    return chunk;
}

bool QueueLogReader::hasMoved() const
{
    if (m_file.size() < m_offset)
        return true; // truncated
    struct stat status = {};
    return ::stat(QFile::encodeName(m_path).constData(), &status) == 0
           && quint64(status.st_ino) != m_inode;
}

LogChunk QueueLogReader::finish()
{
    LogChunk chunk;
    giveUpRest(chunk);
    chunk.atEnd = true;
    return chunk;
}

void QueueLogReader::giveUpRest(LogChunk &chunk)
{
    if (m_used < m_buffer.size() || m_skipping)
        chunk.rejects.push_back(
            {m_lineNo + 1, QStringLiteral("half_written"), m_buffer.mid(m_used, 4096)});
    m_buffer.clear();
    m_used = 0;
}

void QueueLogReader::takeLine(QByteArrayView line, LogChunk &chunk)
{
    ++m_lineNo;
    m_offset += line.size() + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    if (m_skipping) {
        m_skipping = false;
        chunk.rejects.push_back({m_lineNo, QStringLiteral("too_long"), {}});
        return;
    }
    m_lastHash = keyOfLine(0, line).hash;
    if (line.isEmpty())
        return;
    auto event = parseQueueLogLine(line);
    if (!event) {
        chunk.rejects.push_back({m_lineNo, event.error().reason,
                                 line.first(std::min<qsizetype>(line.size(), 4096)).toByteArray()});
        return;
    }
    FeedItem item;
    item.event = std::move(*event);
    item.event.lineNo = m_lineNo;
    item.key = keyOfLine(item.event.at / 1000, line);
    chunk.items.push_back(std::move(item));
}

QByteArray QueueLogReader::position() const
{
    return "{\"inode\":\"" + QByteArray::number(m_inode) + "\",\"offset\":"
           + QByteArray::number(m_offset) + ",\"line\":" + QByteArray::number(m_lineNo)
           + ",\"last\":\"" + QByteArray::number(m_lastHash) + "\"}";
}

}
