// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedwriter.h"

#include "feedingest.h"
#include "floor/serverclock.h"

#include <QDateTime>

namespace banzhang {

namespace {

constexpr size_t largestBatch = 20000;
constexpr int firstBackOffMs = 500;
constexpr int longestBackOffMs = 15000;
constexpr int beatMs = 5000;
constexpr int lockPatienceMs = 5000;
constexpr int beatsPerSeal = 12;
constexpr qint64 silenceMs = 60'000;
// A look at the alarms of a large centre takes a tenth of a second: no more than a twentieth of the
// writer's time goes there.
constexpr qint64 alarmRestMs = 1000;
constexpr qint64 restPerAlarmLook = 20;
constexpr qint64 longestStaffingRestMs = 5000;

// A problem that goes away by waiting.
bool passes(const Problem &problem)
{
    return problem.kind == ProblemKind::Offline || problem.kind == ProblemKind::Timeout
           || problem.kind == ProblemKind::Conflict;
}

}

FeedWriter::FeedWriter(WriterOptions options, FeedBacklog &backlog, FeedWatch &watch)
    : m_options(std::move(options)), m_backlog(backlog), m_watch(watch), m_batchLimit(largestBatch)
{}

FeedWriter::~FeedWriter() = default;

void FeedWriter::start()
{
    m_ingest = std::make_unique<FeedIngest>(
        m_options.target, m_options.source,
        [this](const ReducerNotice &notice) { Q_EMIT noticed(notice); });
    m_workTimer = std::make_unique<QTimer>();
    m_workTimer->setSingleShot(true);
    m_beatTimer = std::make_unique<QTimer>();
    connect(m_workTimer.get(), &QTimer::timeout, this, &FeedWriter::work);
    connect(m_beatTimer.get(), &QTimer::timeout, this, &FeedWriter::beat);
    m_beatTimer->start(beatMs);
    m_sinceStart.start();
    work();
}

void FeedWriter::setApart()
{
    try {
        m_awaitsSource = false;
        if (m_ingest->isOpen())
            m_ingest->setApart(false);
    } catch (const DbError &error) {
        fallBack(error.problem());
    }
}

void FeedWriter::countAsSeen(const std::vector<LineKey> &lines)
{
    m_ingest->countAsSeen(lines);
}

void FeedWriter::work()
{
    int pause = 1000 / m_options.batchesPerSecond;
    try {
        if (!m_ingest->isOpen() && !open())
            return;
        if (!m_awaitsSource) {
            countStaffing(); // first: with the first sign of life boards ask for it
            writeSome();
            passTime();
            watchAlarms();
        }
        if (m_finishing && m_backlog.isEmpty()) {
            m_ingest->finish();
            tellWork();
            m_ingest->countStaffing();
            m_ingest->heartbeat(false, false);
            Q_EMIT finished();
            return;
        }
        m_backOffMs = 0;
    } catch (const DbError &error) {
        fallBack(error.problem());
        pause = m_backOffMs;
    }
    m_workTimer->start(pause);
}

bool FeedWriter::open()
{
    try {
        m_ingest->open();
    } catch (const DbError &error) {
        const ProblemKind kind = error.problem().kind;
        // The server notices a moment later that a feed was killed, and with it its lock.
        const bool lockMayGo =
            kind == ProblemKind::Conflict && m_sinceStart.elapsed() < lockPatienceMs;
        if (m_everOpened || lockMayGo || kind == ProblemKind::Offline
            || kind == ProblemKind::Timeout)
            throw;
        Q_EMIT refused(error.problem()); // another feed reads the source, or the role may not
        return false;
    }
    readClock();
    tellSilences(); // before any sign of life: the first one began at the last
    // What an interrupted write may have brought in, and what an earlier run left on disk.
    m_askItems = qint64(largestBatch) + (m_backlog.spooledBytes() > 0 ? 1000000 : 0);
    if (!m_everOpened && m_backlog.isEmpty())
        m_askItems = 0;
    m_everOpened = true;
    m_toldConnected.reset();
    m_awaitsSource = !m_ingest->knowsLive();
    Q_EMIT opened(m_ingest->position(), m_ingest->clock(), m_ingest->knowsLive());
    if (const auto dropped = m_backlog.takeDropped()) {
        m_ingest->addGap(dropped->from, dropped->to, QStringLiteral("The spool was full"));
        m_wasCut = true;
        Q_EMIT gapWritten();
    }
    return true;
}

// Told before the first item that came over the connection is written.
void FeedWriter::tellConnection()
{
    const bool connected = m_switchConnected;
    const bool wasCut = m_wasCut.exchange(false);
    if (m_toldConnected == connected && !wasCut)
        return;
    if (wasCut && connected)
        m_ingest->tellConnection(false);
    m_ingest->tellConnection(connected);
    m_toldConnected = connected;
}

void FeedWriter::setSwitchConnected(bool connected)
{
    if (!connected)
        m_wasCut = true;
    m_switchConnected = connected;
}

// What an interface told before an outage and after it goes into two batches: between them it knew
// nothing.
size_t FeedWriter::untilSilence(const std::vector<FeedItem> &items) const
{
    if (m_options.source.kind != QLatin1String("ami"))
        return items.size();
    for (size_t i = 1; i < items.size(); ++i) {
        if (items[i].event.at - items[i - 1].event.at > silenceMs)
            return i;
    }
    return items.size();
}

void FeedWriter::writeSome()
{
    std::vector<FeedItem> items = m_backlog.peek(m_batchLimit);
    items.resize(untilSilence(items));
    tellSilences();
    tellConnection();
    if (items.empty())
        return;
    const bool ask = m_options.askAlways || m_askItems > 0;
    try {
        const FeedIngest::Taken taken = m_ingest->take(items, ask);
        m_backlog.setSafe(false);
        m_backlog.pop(items.size());
        m_askItems = std::max<qint64>(0, m_askItems - qint64(items.size()));
        m_batchLimit = std::min(largestBatch, m_batchLimit * 2);
        noteBatch(items);
        Q_EMIT wrote(taken.fresh, taken.known, taken.newRows);
    } catch (const DbError &error) {
        if (passes(error.problem()))
            throw;
        // One of the items cannot be written. Look for it by halves, then leave it out.
        if (items.size() == 1) {
            m_backlog.pop(1);
            Q_EMIT unwritable(items.front(), error.problem().text);
        }
        m_batchLimit = std::max<size_t>(1, items.size() / 2);
        m_ingest->goBack();
    }
}

void FeedWriter::passTime()
{
    if (m_backlog.isEmpty())
        m_ingest->advance(QDateTime::currentMSecsSinceEpoch() + m_clockOffset - m_options.lateMs);
}

void FeedWriter::watchAlarms()
{
    if (m_sinceAlarms.isValid() && m_sinceAlarms.elapsed() < m_alarmRestMs)
        return;
    m_sinceAlarms.start();
    m_ingest->refreshAlarms();
    m_alarmRestMs = std::max(alarmRestMs, restPerAlarmLook * m_sinceAlarms.elapsed());
}

// All boards rely on it: it is never as rare as the alarms may become.
void FeedWriter::countStaffing()
{
    if (m_sinceStaffing.isValid() && m_sinceStaffing.elapsed() < m_staffingRestMs)
        return;
    m_sinceStaffing.start();
    m_ingest->countStaffing();
    m_staffingRestMs = std::clamp(restPerAlarmLook * m_sinceStaffing.elapsed(), alarmRestMs,
                                  longestStaffingRestMs);
}

// Read anew with every sign of life: this machine's clock may be set while the feed runs.
void FeedWriter::readClock()
{
    const qint64 asked = QDateTime::currentMSecsSinceEpoch();
    const qint64 told = m_ingest->serverNow();
    m_clockOffset = told - (asked + QDateTime::currentMSecsSinceEpoch()) / 2;
}

void FeedWriter::noteBatch(const std::vector<FeedItem> &items)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + m_clockOffset;
    m_watch.noteBatch(int(items.size()), now - items.front().event.at, now - items.back().event.at);
}

void FeedWriter::tellSilences()
{
    const auto onServer = [this](qint64 at) { return at == 0 ? 0 : at + m_clockOffset; };
    const std::vector<FeedSilence> silences = m_watch.takeSilences();
    try {
        for (const FeedSilence &silence : silences)
            m_ingest->tellSilence({onServer(silence.from), onServer(silence.to), silence.why});
    } catch (const DbError &) {
        m_watch.giveBack(silences); // told twice does no harm
        throw;
    }
}

void FeedWriter::tellWork()
{
    const FeedWork work = m_watch.takeWork();
    try {
        m_ingest->noteWork(work);
    } catch (const DbError &) {
        m_watch.giveBack(work);
        throw;
    }
}

void FeedWriter::beat()
{
    if (!m_ingest->isOpen())
        return;
    try {
        readClock();
        tellSilences();
        m_ingest->heartbeat(m_switchConnected, m_backlog.isEmpty() && !m_awaitsSource);
        tellWork();
        if (++m_beats % beatsPerSeal == 0)
            m_ingest->sealAudit();
    } catch (const DbError &error) {
        fallBack(error.problem());
        m_workTimer->start(m_backOffMs);
    }
}

void FeedWriter::fallBack(const Problem &problem)
{
    const bool first = m_backOffMs == 0;
    m_ingest->close();
    m_backlog.setSafe(true);
    m_backOffMs = first ? firstBackOffMs : std::min(longestBackOffMs, m_backOffMs * 2);
    if (first)
        Q_EMIT offline(problem);
}

void FeedWriter::finish()
{
    m_finishing = true;
    m_workTimer->start(0);
}

}
