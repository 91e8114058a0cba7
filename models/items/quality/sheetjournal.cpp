// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetjournal.h"

#include "quality/sheetjson.h"
#include "quality/sheetrecords.h"

#include <QCryptographicHash>
#include <QDir>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace banzhang {
namespace {

constexpr qint64 smallEnough = 256LL * 1024;
constexpr qint64 ahead = 32LL * 1024;     // zeros behind the records
constexpr qint64 leastAhead = 8LL * 1024; // some fifty answers

tl::unexpected<Problem> systemFault(const QString &what)
{
    return fail(ProblemKind::Invalid,
                what + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno)));
}

// A rename is on the disk only when its folder is.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

QString nowText()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QJsonObject contentToJson(const SheetContent &content)
{
    return changeToJson(difference({}, content));
}

SheetContent contentOf(const QJsonValue &json)
{
    SheetContent content;
    apply(changeFromJson(json.toObject()), content);
    return content;
}

}

SheetChange JournaledSheet::change() const
{
    SheetChange all;
    for (const Step &step : pending)
        all.add(step.change);
    return all;
}

QDateTime JournaledSheet::lastTouch(const QString &key) const
{
    QDateTime last;
    for (const Step &step : pending) {
        if (step.change.answers.contains(key))
            last = step.at;
    }
    return last;
}

SheetJournal::SheetJournal(const QString &folder, const QString &owner)
    : m_folder(folder),
      m_name(
          folder + u'/'
          + QString::fromLatin1(
              QCryptographicHash::hash(owner.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))
          + QStringLiteral(".journal"))
{}

SheetJournal::~SheetJournal()
{
    if (m_file.isOpen()
        && std::ranges::all_of(m_sheets, [](const auto &entry) { return entry.second.isSynced(); }))
        (void)shrink();
    if (m_lock >= 0)
        ::close(m_lock); // and with it the lock
}

// The lock hangs on a file of its own: the journal itself is replaced when it shrinks. The kernel
// lets go of it whatever way a process ends.
Result<void> SheetJournal::lock()
{
    const QByteArray name = QFile::encodeName(m_name + QStringLiteral(".lock"));
    m_lock = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return systemFault(QString::fromLocal8Bit(name));
    if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return {};
    ::close(std::exchange(m_lock, -1));
    return fail(ProblemKind::Conflict, QStringLiteral("journal_taken"));
}

Result<void> SheetJournal::open()
{
    if (!QDir().mkpath(m_folder))
        return systemFault(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (Result<void> locked = lock(); !locked)
        return locked;
    // 0600 from its first moment: no instant at which another could open it.
    const int handle =
        ::open(QFile::encodeName(m_name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0
        || !m_file.open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered,
                        QFileDevice::AutoCloseHandle))
        return systemFault(m_name);
    ::fchmod(handle, 0600);
    syncFolder(m_folder);
    read();
    return {};
}

void SheetJournal::read()
{
    const RecordsRead result =
        readRecords(m_file.readAll(), [this](const QJsonObject &record) { take(record); });
    m_damaged = result.damaged;
    m_end = result.end;
    m_file.resize(m_end); // a cut-off tail would damage the next record too
    m_reserved = m_end;
}

void SheetJournal::take(const QJsonObject &record)
{
    const quint64 number = quint64(record[u"n"].toInteger());
    m_number = std::max(m_number, number);
    if (record.contains(u"keep"))
        return takeKept(record);
    const auto found = m_sheets.find(record[u"sheet"].toInteger());
    if (found == m_sheets.end())
        return;
    JournaledSheet &kept = found->second;
    if (record.contains(u"set")) {
        const SheetChange change = changeFromJson(record[u"set"].toObject());
        apply(change, kept.sheet.content);
        kept.pending.push_back(
            {number, QDateTime::fromString(record[u"at"].toString(), Qt::ISODateWithMs), change});
    } else if (record.contains(u"ack")) {
        const quint64 until = quint64(record[u"ack"].toInteger());
        for (; !kept.pending.empty() && kept.pending.front().number <= until;
             kept.pending.pop_front())
            apply(kept.pending.front().change, kept.base);
        kept.sheet.revision = record[u"revision"].toInt();
    } else if (record.contains(u"base")) {
        kept.base = contentOf(record[u"base"]);
        kept.sheet.content = contentOf(record[u"mine"]);
        kept.sheet.revision = record[u"revision"].toInt();
        kept.pending.clear();
        const SheetChange rest = difference(kept.base, kept.sheet.content);
        if (!rest.isEmpty())
            kept.pending.push_back({number, QDateTime::currentDateTimeUtc(), rest});
    } else if (record.contains(u"gone")) {
        m_sheets.erase(found);
    }
}

void SheetJournal::takeKept(const QJsonObject &record)
{
    Result<Sheet> sheet = draftFromJson(record[u"keep"].toObject());
    if (!sheet)
        return;
    JournaledSheet &kept = m_sheets[sheet->sheetId];
    kept.base = sheet->content;
    kept.sheet = *sheet;
    for (const JournaledSheet::Step &step : kept.pending)
        apply(step.change, kept.sheet.content);
}

// In memory it counts in any case: what the disk does not take can still reach the server.
Result<void> SheetJournal::append(QJsonObject record, Sync sync)
{
    record[u"n"] = qint64(m_number + 1);
    Result<void> written = write(framed(record), sync);
    take(record);
    return written;
}

Result<void> SheetJournal::write(const QByteArray &bytes, Sync sync)
{
    if (!m_file.isOpen())
        return fail(ProblemKind::Invalid, QStringLiteral("The journal is not open"));
    const int handle = m_file.handle();
    if (::pwrite(handle, bytes.constData(), size_t(bytes.size()), m_end) != bytes.size()
        || (sync == Sync::Now && ::fdatasync(handle) != 0)) {
        const auto fault = systemFault(m_name);
        m_file.resize(m_end); // half a record must not stand before the next one
        m_reserved = m_end;
        return fault;
    }
    m_end += bytes.size();
    m_reserved = std::max(m_reserved, m_end);
    return {};
}

// Never on a keystroke. A disk that is full tells with the next record.
void SheetJournal::reserve()
{
    if (!m_file.isOpen() || m_reserved - m_end >= leastAhead)
        return;
    const QByteArray zeros(m_end + ahead - m_reserved, '\0');
    if (::pwrite(m_file.handle(), zeros.constData(), size_t(zeros.size()), m_reserved)
            == zeros.size()
        && ::fdatasync(m_file.handle()) == 0) {
        m_reserved += zeros.size();
    } else {
        m_file.resize(m_end);
        m_reserved = m_end;
    }
}

Result<void> SheetJournal::keep(const Sheet &sheet)
{
    Result<void> kept = append({{QStringLiteral("keep"), draftToJson(sheet)}});
    reserve();
    return kept;
}

Result<quint64> SheetJournal::note(qint64 sheetId, const SheetChange &change)
{
    if (!find(sheetId))
        return fail(ProblemKind::Bug, QStringLiteral("Sheet %1 is not kept").arg(sheetId));
    const Result<void> done = append({{QStringLiteral("sheet"), sheetId},
                                      {QStringLiteral("at"), nowText()},
                                      {QStringLiteral("set"), changeToJson(change)}});
    if (!done)
        return tl::unexpected<Problem>(done.error());
    return m_number;
}

Result<void> SheetJournal::acknowledge(qint64 sheetId, quint64 number, int revision)
{
    Result<void> done = append({{QStringLiteral("sheet"), sheetId},
                                {QStringLiteral("ack"), qint64(number)},
                                {QStringLiteral("revision"), revision}},
                               Sync::Later);
    if (!done)
        return done;
    Result<void> shrunk = shrinkWhenLarge();
    reserve();
    return shrunk;
}

Result<void> SheetJournal::rebase(qint64 sheetId, const SheetContent &base, int revision,
                                  const SheetContent &mine)
{
    return append({{QStringLiteral("sheet"), sheetId},
                   {QStringLiteral("base"), contentToJson(base)},
                   {QStringLiteral("mine"), contentToJson(mine)},
                   {QStringLiteral("revision"), revision}});
}

Result<void> SheetJournal::forget(qint64 sheetId)
{
    if (!find(sheetId))
        return {};
    const Result<void> done =
        append({{QStringLiteral("sheet"), sheetId}, {QStringLiteral("gone"), true}});
    // What is submitted is the server's: nothing of it stays on the desk longer than it must.
    return done ? shrink() : done;
}

const JournaledSheet *SheetJournal::find(qint64 sheetId) const
{
    const auto found = m_sheets.find(sheetId);
    return found == m_sheets.end() ? nullptr : &found->second;
}

std::vector<qint64> SheetJournal::sheets() const
{
    std::vector<qint64> ids;
    ids.reserve(m_sheets.size());
    for (const auto &entry : m_sheets)
        ids.push_back(entry.first);
    return ids;
}

Result<void> SheetJournal::shrinkWhenLarge()
{
    return m_end > smallEnough && m_end > 2 * m_shrunkTo ? shrink() : Result<void>();
}

// The drafts as they are, in a new file that takes the old one's place at once.
Result<void> SheetJournal::shrink()
{
    if (!m_file.isOpen())
        return {}; // another console's journal stands there
    const QString fresh = m_name + QStringLiteral(".new");
    QByteArray bytes;
    quint64 number = m_number;
    for (const auto &entry : m_sheets) {
        Sheet sheet = entry.second.sheet;
        sheet.content = entry.second.base;
        bytes += framed(
            {{QStringLiteral("keep"), draftToJson(sheet)}, {QStringLiteral("n"), qint64(number)}});
        for (const JournaledSheet::Step &step : entry.second.pending)
            bytes += framed({{QStringLiteral("sheet"), sheet.sheetId},
                             {QStringLiteral("at"), step.at.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("set"), changeToJson(step.change)},
                             {QStringLiteral("n"), qint64(step.number)}});
    }
    const int handle =
        ::open(QFile::encodeName(fresh).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return systemFault(fresh);
    const bool isWritten =
        ::write(handle, bytes.constData(), size_t(bytes.size())) == bytes.size()
        && ::fdatasync(handle) == 0
        && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_name).constData())
               == 0;
    if (!isWritten) {
        const auto fault = systemFault(fresh); // the old file stands, and is whole
        ::close(handle);
        return fault;
    }
    syncFolder(m_folder);
    m_file.close();
    if (!m_file.open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle))
        return systemFault(m_name);
    m_end = m_reserved = m_shrunkTo = bytes.size();
    return {};
}

}
