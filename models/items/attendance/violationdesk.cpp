// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violationdesk.h"

#include "attendance/attendancestore.h"
#include "attendance/punchstore.h"
#include "attendance/violationstore.h"
#include "common/siteday.h"
#include "common/textfile.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

#include <QUuid>

namespace banzhang {
namespace {

constexpr int soonMs = 150; // what comes in one go is read once
constexpr int mostListed = 20'000;
constexpr int mostGaps = 500;

}

ViolationDesk::ViolationDesk(DbWorker &worker, AttendanceRights rights, ViolationModel::Word word,
                             QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights), m_violations(std::move(word))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ViolationDesk::refresh);
}

ViolationDesk::~ViolationDesk() = default;

int ViolationDesk::undecidedCount() const
{
    return int(std::ranges::count_if(m_violations.rows(), isUndecided));
}

void ViolationDesk::setMonth(QDate month)
{
    m_month = month;
    refresh();
}

void ViolationDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &ViolationDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload == u"violations" || payload == u"ledger" || payload.startsWith(u"day:"))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
    if (m_rights.mayClose)
        closeDueDays();
}

void ViolationDesk::rest()
{
    m_link.reset();
}

void ViolationDesk::closeDueDays()
{
    const auto close = [](Connection &connection) {
        return AttendanceStore().closeDueDays(connection);
    };
    whenDone(m_worker.run(close), this, [this](const Result<int> &measured) {
        if (!measured)
            Q_EMIT failed(measured.error());
        else if (*measured > 0)
            refresh();
    });
}

void ViolationDesk::refresh()
{
    const auto read = [month = m_month](Connection &connection) {
        return ViolationStore().list(connection, dayOrToday(connection, month), mostListed);
    };
    using Violations = std::vector<Violation>;
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Violations> &violations) {
                 if (generation != m_generation)
                     return;
                 if (!violations)
                     return Q_EMIT failed(violations.error());
                 m_violations.replace(*violations);
                 Q_EMIT looked();
             });
}

QFuture<Result<ViolationWhy>> ViolationDesk::load(ViolationId id)
{
    return m_worker.run([id](Connection &connection) {
        return connection.readTogether(
            [id](Connection &open) { return ViolationStore().load(open, id); });
    });
}

QFuture<Result<int>> ViolationDesk::confirm(const std::vector<ViolationId> &ids, const QString &why,
                                            std::optional<qint64> fen)
{
    auto future = m_worker.run([ids, why, fen](Connection &connection) {
        return ViolationStore().confirm(connection, ids, why, fen);
    });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

QFuture<Result<int>> ViolationDesk::dismiss(const std::vector<ViolationId> &ids, const QString &why)
{
    auto future = m_worker.run([ids, why](Connection &connection) {
        return ViolationStore().dismiss(connection, ids, why);
    });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

QFuture<Result<void>> ViolationDesk::addStatement(ViolationId id, const QString &words,
                                                  const QString &signature)
{
    auto future = m_worker.run([id, words, signature](Connection &connection) {
        ViolationStore().addStatement(connection, id, words, signature);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<void>> ViolationDesk::enterPunch(qint64 agentId, const QDateTime &at,
                                                PunchDirection direction, const QString &reason)
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto future = m_worker.run([=](Connection &connection) {
        PunchStore().enter(connection, agentId, at, direction, reason, key);
        AttendanceStore().closeDueDays(connection);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<void>> ViolationDesk::fixPunch(const PunchFix &fix)
{
    auto future = m_worker.run([fix](Connection &connection) {
        PunchStore().enter(connection, fix.agentId, fix.at, fix.direction, fix.reason, fix.key,
                           fix.replaces, fix.isVoid);
        AttendanceStore().closeDueDays(connection);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<ProposalTerms>> ViolationDesk::proposalTerms()
{
    return m_worker.run([](Connection &connection) {
        ProposalTerms terms;
        terms.versions = AttendanceStore().rules(connection);
        std::erase_if(terms.versions, [](const RuleVersion &one) { return one.isMeasured; });
        terms.arePointsNotMoney = AttendanceStore().setting(connection).arePointsNotMoney;
        return terms;
    });
}

QFuture<Result<std::vector<ReachedAgent>>> ViolationDesk::agentsOn(QDate day)
{
    return m_worker.run(
        [day](Connection &connection) { return ViolationStore().agentsOn(connection, day); });
}

QFuture<Result<std::vector<ShiftChoice>>> ViolationDesk::shiftsAt(qint64 agentId,
                                                                  const QDateTime &at)
{
    return m_worker.run([agentId, at](Connection &connection) {
        return ViolationStore().shiftsAt(connection, agentId, at);
    });
}

QFuture<Result<ViolationId>> ViolationDesk::propose(const Proposal &proposal)
{
    auto future = m_worker.run([proposal](Connection &connection) {
        return ViolationStore().propose(connection, proposal.code, proposal.agentId, proposal.at,
                                        proposal.shiftInstanceId, proposal.seen);
    });
    whenDone(future, this, [this](const Result<ViolationId> &) { refresh(); });
    return future;
}

QFuture<Result<std::vector<PunchGap>>> ViolationDesk::gaps()
{
    return m_worker.run(
        [](Connection &connection) { return PunchStore().gaps(connection, mostGaps); });
}

QFuture<Result<int>> ViolationDesk::addGap(const PunchGap &gap)
{
    auto future = m_worker.run([gap](Connection &connection) {
        PunchStore().addGap(connection, gap);
        return AttendanceStore().closeDueDays(connection);
    });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

QFuture<Result<std::vector<PunchDevice>>> ViolationDesk::devices()
{
    return m_worker.run([](Connection &connection) { return PunchStore().devices(connection); });
}

QFuture<Result<std::pair<QString, QString>>> ViolationDesk::readFile(const QString &path)
{
    return m_worker.run([path](Connection &) {
        const Result<DecodedText> decoded = readTextFile(path);
        if (!decoded)
            throw DbError(decoded.error());
        return std::pair(decoded->text, decoded->encoding);
    });
}

QFuture<Result<PunchImport>> ViolationDesk::import(const PunchDevice &device, bool hasNewOffset,
                                                   const QString &file, const PunchFile &read)
{
    auto future = m_worker.run([=](Connection &connection) {
        const PunchStore store;
        const qint64 id = store.saveDevice(connection, device);
        if (hasNewOffset)
            store.setOffset(connection, id, device.offsetSince, device.offsetS);
        const PunchStore::Taken taken = store.take(connection, id, file, read);
        return PunchImport{taken.added, taken.known, taken.rejected,
                           AttendanceStore().closeDueDays(connection)};
    });
    whenDone(future, this, [this](const Result<PunchImport> &) { refresh(); });
    return future;
}

}
