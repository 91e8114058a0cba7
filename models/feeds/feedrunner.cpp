// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedrunner.h"

#include "dueclock.h"
#include "feedwriter.h"

#include <QDateTime>

namespace banzhang {

FeedRunner::FeedRunner(RunnerOptions options, RejectLog &rejects, QObject *parent)
    : QObject(parent), m_rejects(rejects), m_options(std::move(options)),
      m_backlog(m_options.spoolPath, m_options.spoolLimit),
      m_watch(m_options.missesWhileAway || m_options.source.kind == QLatin1String("ami"))
{
    qRegisterMetaType<banzhang::Problem>();
    qRegisterMetaType<banzhang::ReducerNotice>();
    qRegisterMetaType<banzhang::FeedItem>();
    WriterOptions writer;
    writer.target = m_options.target;
    writer.source = m_options.source;
    writer.askAlways = m_options.askAlways;
    writer.lateMs = m_options.lateMs;
    m_writer = std::make_unique<FeedWriter>(writer, m_backlog, m_watch);
    m_writer->moveToThread(&m_thread);
    connectWriter();
    if (m_options.dueEveryMs > 0)
        makeDueClock();
}

FeedRunner::~FeedRunner()
{
    stop();
}

void FeedRunner::connectWriter()
{
    FeedWriter *writer = m_writer.get();
    connect(&m_thread, &QThread::started, writer, &FeedWriter::start);
    connect(writer, &FeedWriter::opened, this,
            [this](const QByteArray &position, qint64 lastKnown, bool knowsLive) {
                m_offline = false;
                Q_EMIT opened(position, lastKnown, knowsLive);
            });
    connect(writer, &FeedWriter::offline, this, [this](const Problem &problem) {
        m_offline = true;
        Q_EMIT offline(problem);
    });
    connect(writer, &FeedWriter::refused, this, &FeedRunner::refused);
    connect(writer, &FeedWriter::gapWritten, this, &FeedRunner::wholeStateWanted);
    connect(writer, &FeedWriter::finished, this, &FeedRunner::finished);
    connect(writer, &FeedWriter::wrote, this, [this](qint64 fresh, qint64 known, qint64 newRows) {
        m_summary.fresh += fresh;
        m_summary.known += known;
        m_summary.newRows += newRows;
    });
    connect(writer, &FeedWriter::noticed, this, [this](const ReducerNotice &notice) {
        doubt(notice.lineNo, notice.code, notice.line.toUtf8());
    });
    connect(writer, &FeedWriter::unwritable, this,
            [this](const FeedItem &item, const QString &why) {
                reject(item.event.lineNo, QStringLiteral("database (%1)").arg(why),
                       item.event.line.toUtf8());
            });
}

void FeedRunner::makeDueClock()
{
    m_dueClock = std::make_unique<DueClock>(m_options.target, m_options.dueEveryMs);
    m_dueClock->moveToThread(&m_dueThread);
    connect(&m_dueThread, &QThread::started, m_dueClock.get(), &DueClock::start);
    // The writer tells of a database that is away; anything else is told here, once.
    connect(m_dueClock.get(), &DueClock::failed, this,
            [last = QString()](const Problem &problem) mutable {
                if (problem.kind != ProblemKind::Offline && problem.text != last)
                    qWarning("What is due could not be done: %s", qPrintable(problem.text));
                last = problem.text;
            });
}

void FeedRunner::start()
{
    m_timer.start();
    m_thread.start();
    if (m_dueClock)
        m_dueThread.start();
}

void FeedRunner::push(std::vector<FeedItem> items)
{
    if (!items.empty())
        m_backlog.push(std::move(items));
}

void FeedRunner::reject(qint64 line, const QString &reason, const QByteArray &text)
{
    m_rejects.reject(m_options.source.name, line, reason, text);
    m_watch.noteRefusal(reason, false, line, text);
}

void FeedRunner::doubt(qint64 line, const QString &reason, const QByteArray &text)
{
    m_rejects.doubt(m_options.source.name, line, reason, text);
    m_watch.noteRefusal(reason, true, line, text);
}

void FeedRunner::setSwitchConnected(bool connected)
{
    if (connected)
        m_watch.regain(QDateTime::currentMSecsSinceEpoch());
    m_writer->setSwitchConnected(connected);
}

void FeedRunner::noteLost(qint64 silentMs)
{
    m_watch.lose(QDateTime::currentMSecsSinceEpoch() - silentMs);
}

void FeedRunner::setApart()
{
    m_backlog.clear();
    QMetaObject::invokeMethod(m_writer.get(), [writer = m_writer.get()] { writer->setApart(); });
}

void FeedRunner::countAsSeen(const std::vector<LineKey> &lines)
{
    QMetaObject::invokeMethod(m_writer.get(),
                              [writer = m_writer.get(), lines] { writer->countAsSeen(lines); });
}

qint64 FeedRunner::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_writer->clockOffset();
}

FeedSummary FeedRunner::summary() const
{
    FeedSummary summary = m_summary;
    summary.rejected = m_rejects.rejected();
    summary.doubtful = m_rejects.doubtful();
    summary.lines = summary.fresh + summary.known + summary.rejected;
    summary.seconds = double(m_timer.elapsed()) / 1000;
    return summary;
}

void FeedRunner::finish()
{
    QMetaObject::invokeMethod(m_writer.get(), [writer = m_writer.get()] { writer->finish(); });
}

void FeedRunner::stopDueClock()
{
    if (m_dueThread.isRunning()) {
        m_dueClock.release()->deleteLater(); // its timer ends in its own thread
        m_dueThread.quit();
        m_dueThread.wait();
    }
    m_dueClock.reset();
}

void FeedRunner::stop()
{
    stopDueClock();
    if (!m_writer)
        return;
    m_backlog.setSafe(true);
    m_writer->disconnect(this);
    if (m_thread.isRunning()) {
        m_writer.release()->deleteLater(); // its timers end in its own thread
        m_thread.quit();
        m_thread.wait();
    }
    m_writer.reset();
}

}
