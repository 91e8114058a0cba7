// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedingest.h"

#include "floor/alarmstore.h"
#include "floor/feedhealthstore.h"
#include "floor/serverclock.h"
#include "staff/auditstore.h"

namespace banzhang {

namespace {

constexpr qint64 seenSeconds = 3600; // lines this far back are not met again in one run

std::vector<MemberEntry> entriesOf(const std::vector<MemberName> &names, bool withStatics)
{
    std::vector<MemberEntry> entries;
    entries.reserve(names.size());
    for (const MemberName &name : names)
        entries.push_back({name.interface, name.name, withStatics ? name.queues : QStringList()});
    return entries;
}

}

FeedIngest::FeedIngest(QString target, FeedSource source, NoticeSink notices)
    : m_target(std::move(target)), m_spec(std::move(source)), m_notices(std::move(notices))
{}

void FeedIngest::open()
{
    m_reducer.reset();
    m_untold.clear();
    close();
    m_connection = std::make_unique<Connection>(Connection::open(m_target, applicationName()));
    m_source =
        m_store.open(*m_connection, {m_spec.switchName, m_spec.kind, m_spec.name, m_spec.replay});
    OpenState state = m_store.loadState(*m_connection, m_source);
    m_clockAtOpen = state.clock;
    readFactTimes();
    m_live = LiveRows::Changes;
    m_apart = false;
    makeReducer(std::move(state));
}

void FeedIngest::close()
{
    m_pipeline.reset();
    if (!m_connection)
        return;
    try {
        m_store.close(*m_connection);
    } catch (const DbError &) {
        // The link is gone, and so the server lets go of the source by itself.
    }
    m_connection.reset();
}

void FeedIngest::goBack()
{
    m_untold.clear();
    if (isOwnState())
        makeReducer(m_before);
    else
        open();
}

void FeedIngest::readFactTimes()
{
    if (m_spec.kind == QLatin1String("queue_log") && !m_spec.replay)
        m_written = m_store.factTimes(*m_connection, m_source);
}

void FeedIngest::setApart(bool old)
{
    m_apart = true;
    m_old = old;
    m_live = LiveRows::None;
    m_seen.clear(); // the source begins anew
    makeReducer({});
}

void FeedIngest::makeReducer(OpenState state)
{
    Reducer::Setup setup;
    setup.state = std::move(state);
    // An AMI snapshot names the static members itself.
    setup.directory = MemberDirectory(entriesOf(m_store.memberNames(*m_connection, m_source),
                                                m_spec.kind == QLatin1String("queue_log")));
    setup.wrapUpSeconds = m_store.wrapUpSeconds(*m_connection, m_source);
    m_reducer = std::make_unique<Reducer>(std::move(setup));
}

QString FeedIngest::applicationName() const
{
    return QStringLiteral("banzhang feed %1").arg(m_spec.kind);
}

void FeedIngest::stageAhead()
{
    m_pipeline = std::make_unique<BatchPipeline>(m_target, applicationName(), m_source, m_live);
}

void FeedIngest::countAsSeen(const std::vector<LineKey> &lines)
{
    for (const LineKey &line : lines)
        ++m_seen[line];
}

// The n-th of equal lines within a second is known when the database has n of them. Those that this
// run has taken before have used up their part of the count, whether they are in yet or not; `met`
// are those of these items.
std::vector<bool> FeedIngest::knownOnes(const std::vector<FeedItem> &items, bool ask,
                                        LineCounts &met)
{
    std::vector<bool> known(items.size(), false);
    const auto [first, last] =
        std::ranges::minmax(items, {}, [](const FeedItem &item) { return item.key.second; });
    const qint64 from = first.key.second;
    LineCounts stored;
    if (ask) {
        for (const LineKey &line :
             m_store.knownLines(*m_connection, m_source, from, last.key.second))
            ++stored[line];
    }
    m_seen.erase(m_seen.begin(), m_seen.lower_bound({from - seenSeconds, 0}));
    for (size_t i = 0; i < items.size(); ++i) {
        const auto before = m_seen.find(items[i].key);
        const int nth = ++met[items[i].key] + (before == m_seen.end() ? 0 : before->second);
        const auto count = stored.find(items[i].key);
        known[i] = count != stored.end() && nth <= count->second;
    }
    return known;
}

FeedIngest::Taken FeedIngest::take(const std::vector<FeedItem> &items, bool mayBeKnown)
{
    if (items.empty())
        return {};
    if (isOwnState() && !m_pipeline)
        m_before = m_reducer->state();
    LineCounts met;
    const std::vector<bool> known = knownOnes(items, mayBeKnown, met);
    reduce(items, known);
    std::vector<LineKey> lines;
    QByteArray position = m_source.position;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!known[i])
            lines.push_back(items[i].key);
        if (!items[i].position.isEmpty())
            position = items[i].position;
    }
    Taken taken;
    taken.fresh = qint64(lines.size());
    taken.known = qint64(items.size()) - taken.fresh;
    if (taken.fresh > 0 || position != m_source.position)
        taken.newRows = write(std::move(lines), position);
    for (const auto &[line, count] : met)
        m_seen[line] += count;
    passNotices();
    return taken;
}

// Known lines were reduced in an earlier run. Set apart, they are reduced again for the state they
// leave, and what comes out is dropped.
void FeedIngest::reduce(const std::vector<FeedItem> &items, const std::vector<bool> &known)
{
    bool drop = false;
    for (size_t i = 0; i < items.size(); ++i) {
        if (known[i] && !m_apart)
            continue;
        if (drop && !known[i])
            (void)m_reducer->take();
        drop = known[i];
        m_reducer->apply(items[i].event);
        if (!known[i])
            gatherNotices();
        else
            (void)m_reducer->takeNotices();
    }
    if (drop)
        (void)m_reducer->take();
}

void FeedIngest::gatherNotices()
{
    for (ReducerNotice &notice : m_reducer->takeNotices())
        m_untold.push_back(std::move(notice));
}

// A write that failed is repeated: what is doubtful is told once, when it is in.
void FeedIngest::passNotices()
{
    for (const ReducerNotice &notice : std::exchange(m_untold, {}))
        m_notices(notice);
}

// A manager interface that (re)connects goes on from what is in the database, whoever wrote it: its
// snapshot puts that right.
void FeedIngest::tellConnection(bool connected)
{
    m_store.heartbeat(*m_connection, m_source, connected);
    if (m_spec.kind == QLatin1String("ami") && connected)
        makeReducer(m_store.loadState(*m_connection, m_source));
    readFactTimes();
}

// All that the reducer knows to be open, in the place of what the other inlet left.
void FeedIngest::takeOverLive()
{
    OpenState state = m_reducer->state();
    FactBatch batch = m_reducer->take();
    batch.members = std::move(state.members);
    batch.seats = std::move(state.seats);
    batch.waiting = std::move(state.waiting);
    batch.openLegs = std::move(state.legs);
    batch.position = m_source.position;
    m_live = m_store.write(*m_connection, m_source, batch, LiveRows::All).keepsLive
                 ? LiveRows::Changes
                 : LiveRows::None;
}

qint64 FeedIngest::serverNow()
{
    return banzhang::serverNow(*m_connection);
}

bool FeedIngest::isWritten(qint64 at) const
{
    return std::ranges::any_of(
        m_written, [at](const TimeSpan &span) { return span.from <= at && at <= span.until; });
}

// What was over while the manager interface wrote the facts is there already.
void FeedIngest::dropWritten(FactBatch &batch) const
{
    if (m_written.empty())
        return;
    std::erase_if(batch.events, [this](const AgentEventFact &fact) { return isWritten(fact.at); });
    std::erase_if(batch.visits,
                  [this](const QueueVisitFact &fact) { return isWritten(fact.leftAt); });
    std::erase_if(batch.legs, [this](const AgentLegFact &fact) { return isWritten(fact.endedAt); });
    std::erase_if(batch.spans, [this](const AgentSpan &span) { return isWritten(span.to); });
}

FactBatch FeedIngest::nextBatch()
{
    FactBatch batch = m_reducer->take();
    dropWritten(batch);
    return batch;
}

qint64 FeedIngest::write(std::vector<LineKey> lines, const QByteArray &position)
{
    FactBatch batch = nextBatch();
    batch.lines = std::move(lines);
    batch.position = position;
    if (m_pipeline) {
        m_source.position = position;
        return m_pipeline->write(std::move(batch));
    }
    const IngestResult result = m_store.write(*m_connection, m_source, batch, m_live);
    if (!result.keepsLive)
        m_live = LiveRows::None;
    m_source.position = position;
    return result.newRows;
}

void FeedIngest::advance(qint64 nowMs)
{
    m_reducer->advance(nowMs);
    gatherNotices();
    passNotices();
    FactBatch batch = nextBatch();
    if (batch.isEmpty())
        return;
    batch.position = m_source.position;
    if (!m_store.write(*m_connection, m_source, batch, m_live).keepsLive)
        m_live = LiveRows::None;
}

qint64 FeedIngest::finish()
{
    m_reducer->finish();
    gatherNotices();
    passNotices();
    return m_pipeline ? m_pipeline->drain() : 0;
}

void FeedIngest::heartbeat(bool connected, bool idle)
{
    const bool mayKeep = m_store.heartbeat(*m_connection, m_source, connected);
    readFactTimes();
    if (mayKeep && idle && m_live == LiveRows::None && !m_old)
        takeOverLive();
}

void FeedIngest::sealAudit()
{
    try {
        AuditStore().seal(*m_connection);
    } catch (const DbError &error) {
        if (error.isConnectionLost())
            throw;
    }
}

void FeedIngest::refreshAlarms()
{
    try {
        AlarmStore().refresh(*m_connection);
    } catch (const DbError &error) {
        if (error.isConnectionLost())
            throw;
    }
}

void FeedIngest::countStaffing()
{
    try {
        m_store.countStaffing(*m_connection);
    } catch (const DbError &error) {
        if (error.isConnectionLost())
            throw;
    }
}

void FeedIngest::noteWork(const FeedWork &work)
{
    FeedHealthStore().noteWork(*m_connection, m_source.sourceId, work);
}

void FeedIngest::tellSilence(const FeedSilence &silence)
{
    FeedHealthStore().tellSilence(*m_connection, m_source.sourceId, silence);
}

void FeedIngest::addGap(qint64 from, qint64 to, const QString &why)
{
    m_store.addGap(*m_connection, m_source, from, to, why);
}

}
