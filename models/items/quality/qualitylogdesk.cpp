// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylogdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "quality/qualitylogstore.h"
#include "quality/samplingstore.h"

namespace banzhang {
namespace {

constexpr int daysShown = 35;

}

QString QualityLogModel::text(const QualityLog &log, int column) const
{
    const auto clock = [this](const QDateTime &at) {
        return at.isValid() ? at.addSecs(m_offset).toString(QStringLiteral("MM-dd HH:mm"))
                            : QString();
    };
    switch (column) {
    case Day: return log.day.toString(Qt::ISODate);
    case Inspector: return log.inspector;
    case Done:
        return log.sentAt.isValid()
                   ? QStringLiteral("%1/%2").arg(log.content.done).arg(log.content.target)
                   : QString();
    case Sent:
        return !log.sentAt.isValid() ? tr("not sent")
               : log.isLate          ? tr("%1 late").arg(clock(log.sentAt))
                                     : clock(log.sentAt);
    case Received:
        return log.isForMe && !log.receivedAt.isValid() ? tr("new") : clock(log.receivedAt);
    default: return {};
    }
}

QVariant QualityLogModel::cell(int column, int role, const QualityLog &log) const
{
    switch (role) {
    case Qt::DisplayRole: return text(log, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Done ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return column == Day    ? QVariant(log.day)
               : column == Done ? QVariant(log.content.done)
               : column == Sent ? QVariant(log.sentAt)
                                : QVariant(text(log, column));
    case IdRole: return number(log.id);
    case AlarmRole: return column == Sent && log.isLate ? 1 : 0;
    case QuietRole: return !log.sentAt.isValid();
    default: return {};
    }
}

QVariant QualityLogModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Done ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Inspector: return tr("Inspector");
    case Done: return tr("Done");
    case Sent: return tr("Sent");
    case Received: return tr("Received");
    default: return {};
    }
}

QString LoggedSheetModel::text(const LoggedSheet &sheet, int column) const
{
    switch (column) {
    case Agent: return sheet.agentNo + u' ' + sheet.agent;
    case Form: return sheet.form;
    case Score: return QString::number(sheet.score / 100.0, 'f', 2);
    case Grade: return sheet.failed ? tr("fatal") : sheet.grade;
    case Weaknesses: return sheet.weaknesses.simplified();
    case Strengths: return sheet.strengths.simplified();
    default: return {};
    }
}

QVariant LoggedSheetModel::cell(int column, int role, const LoggedSheet &sheet) const
{
    switch (role) {
    case Qt::DisplayRole: return text(sheet, column);
    case Qt::ToolTipRole:
        return column == Weaknesses  ? QVariant(sheet.weaknesses)
               : column == Strengths ? QVariant(sheet.strengths)
                                     : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Score ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: return column == Score ? QVariant(sheet.score) : QVariant(text(sheet, column));
    case IdRole: return sheet.sheetId;
    case AlarmRole: return column == Grade && sheet.failed ? 2 : 0;
    default: return {};
    }
}

QVariant LoggedSheetModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Score ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case Form: return tr("Form");
    case Score: return tr("Score");
    case Grade: return tr("Grade");
    case Weaknesses: return tr("Weaknesses");
    case Strengths: return tr("Strengths");
    default: return {};
    }
}

struct QualityLogDesk::Book
{
    QDate today;
    int offset = 0;
    QualityDay day;
    std::vector<LogReader> readers;
    std::vector<QualityLog> logs;
};

QualityLogDesk::QualityLogDesk(DbWorker &worker, bool writes, QObject *parent)
    : QObject(parent), m_worker(worker), m_writes(writes)
{}

QualityLogDesk::~QualityLogDesk() = default;

const QualityLog *QualityLogDesk::ownLog(QDate day) const
{
    for (const QualityLog &log : m_logs.rows()) {
        if (log.isOwn && log.day == day)
            return &log;
    }
    return nullptr;
}

void QualityLogDesk::reload(QDate ownDay)
{
    const auto read = m_worker.run([ownDay, writes = m_writes](Connection &connection) {
        const QualityLogStore store;
        Book book;
        const SamplingChoices site = SamplingStore().choices(connection);
        book.today = site.today;
        book.offset = site.siteOffsetSeconds;
        const QDate day = ownDay.isValid() ? ownDay : book.today;
        if (writes) {
            book.day = store.day(connection, {}, day);
            book.readers = store.readers(connection, day);
        }
        book.logs = store.logs(connection, std::min(day, book.today.addDays(-daysShown)),
                               book.today.addDays(1));
        return book;
    });
    whenDone(read, this, [this, no = ++m_number](const Result<Book> &book) {
        if (no != m_number)
            return;
        if (!book) {
            Q_EMIT failed(book.error());
            return;
        }
        m_today = book->today;
        m_offset = book->offset;
        m_day = book->day;
        m_readers = book->readers;
        m_logs.setSiteOffset(m_offset);
        m_logs.replace(book->logs);
        Q_EMIT loaded();
    });
}

QFuture<Result<void>> QualityLogDesk::saveSuggestions(QDate day, const QString &text)
{
    return m_worker.run([day, text](Connection &connection) {
        QualityLogStore().saveSuggestions(connection, day, text);
    });
}

QFuture<Result<void>> QualityLogDesk::send(QDate day, const QString &text,
                                           const std::vector<StaffId> &readers)
{
    auto future = m_worker.run([day, text, readers](Connection &connection) {
        QualityLogStore().send(connection, day, text, readers);
    });
    whenDone(future, this, [this, day](const Result<void> &) { reload(day); });
    return future;
}

void QualityLogDesk::receive(LogId log)
{
    const QualityLog *found = m_logs.find(number(log));
    if (!found || !found->isForMe || found->receivedAt.isValid())
        return;
    const auto future =
        m_worker.run([log](Connection &connection) { QualityLogStore().receive(connection, log); });
    whenDone(future, this, [this](const Result<void> &done) {
        if (done)
            reload(m_day.day);
        else
            Q_EMIT failed(done.error());
    });
}

}
