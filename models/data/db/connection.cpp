// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include "db/pqvalue.h"
#include "db/sqlfile.h"

#include <libpq-fe.h>

#include <QScopeGuard>

namespace banzhang {
namespace {

std::shared_ptr<PGresult> owned(PGresult *result)
{
    return {result, PQclear};
}

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code)).trimmed();
}

bool succeeded(const PGresult *result)
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COPY_IN:
    case PGRES_EMPTY_QUERY: return true;
    default: return false;
    }
}

[[noreturn]] void raiseBug(const QString &statement, const QString &text)
{
    Problem problem;
    problem.statement = statement;
    problem.text = text;
    throw DbError(problem);
}

// The texts of a statement's parameters in the order of $1, $2 …
std::vector<std::optional<QByteArray>> orderedTexts(const SqlFile &file, const Params &params)
{
    if (file.parameters.size() != qsizetype(params.size()))
        raiseBug(file.name, QStringLiteral("%1 parameters given, the query has %2: %3")
                                .arg(params.size())
                                .arg(file.parameters.size())
                                .arg(file.parameters.join(u", ")));
    std::vector<std::optional<QByteArray>> texts(params.size());
    for (const auto &[name, value] : params) {
        const qsizetype index = file.parameters.indexOf(QLatin1String(name));
        if (index < 0)
            raiseBug(file.name,
                     QStringLiteral("The query has no parameter %1.").arg(QLatin1String(name)));
        texts[size_t(index)] = pqText(value);
    }
    return texts;
}

std::vector<const char *> pointers(const std::vector<std::optional<QByteArray>> &texts)
{
    std::vector<const char *> result;
    result.reserve(texts.size());
    for (const auto &text : texts)
        result.push_back(text ? text->constData() : nullptr);
    return result;
}

void ignoreNotice(void *, const PGresult *) {}

}

Rows::Rows(std::shared_ptr<pg_result> result, QString statement)
    : m_result(std::move(result)), m_statement(std::move(statement))
{}

int Rows::count() const
{
    return PQntuples(m_result.get());
}

int Rows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toInt();
}

QStringList Rows::columns() const
{
    QStringList names;
    for (int i = 0; i < PQnfields(m_result.get()); ++i)
        names.append(QString::fromUtf8(PQfname(m_result.get(), i)));
    return names;
}

bool Rows::next()
{
    return ++m_row < count();
}

int Rows::columnOf(const char *name) const
{
    // Not PQfnumber: it folds case and takes quoted names apart.
    for (int i = 0; i < PQnfields(m_result.get()); ++i) {
        if (qstrcmp(PQfname(m_result.get(), i), name) == 0)
            return i;
    }
    raiseBug(m_statement, QStringLiteral("The answer has no column %1.").arg(QLatin1String(name)));
}

bool Rows::isNull(const char *column) const
{
    return PQgetisnull(m_result.get(), m_row, columnOf(column)) != 0;
}

QByteArray Rows::bytes(const char *column) const
{
    const int index = columnOf(column);
    return {PQgetvalue(m_result.get(), m_row, index), PQgetlength(m_result.get(), m_row, index)};
}

QString Rows::text(const char *column) const
{
    return QString::fromUtf8(bytes(column));
}

qint64 Rows::integer(const char *column) const
{
    return bytes(column).toLongLong();
}

double Rows::real(const char *column) const
{
    return bytes(column).toDouble();
}

bool Rows::boolean(const char *column) const
{
    return bytes(column) == "t";
}

QDateTime Rows::dateTime(const char *column) const
{
    return dateTimeFromPq(bytes(column));
}

QDate Rows::date(const char *column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QStringList Rows::textArray(const char *column) const
{
    return textsFromPqArray(bytes(column));
}

std::vector<qint64> Rows::integerArray(const char *column) const
{
    std::vector<qint64> numbers;
    for (const QString &text : textsFromPqArray(bytes(column)))
        numbers.push_back(text.toLongLong());
    return numbers;
}

void Connection::Close::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Connection::Connection(pg_conn *connection) : m_connection(connection) {}
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Connection Connection::open(const QString &target, const QString &application)
{
    const QByteArray target8 = target.toUtf8();
    const QByteArray application8 = application.toUtf8();
    // expand_dbname takes a URI or keyword string; what stands in it wins over the later keywords
    // only when it comes after them, so it stands last.
    // A cable that was pulled must show within seconds, not when TCP gives up.
    const char *const keys[] = {"connect_timeout",  "keepalives_idle",  "keepalives_interval",
                                "keepalives_count", "tcp_user_timeout", "fallback_application_name",
                                "client_encoding",  "dbname",           nullptr};
    const char *const values[] = {
        "10",   "5", "5", "3", "15000", application8.constData(), "UTF8", target8.constData(),
        nullptr};
    Connection connection(PQconnectdbParams(keys, values, 1));
    if (PQstatus(connection.m_connection.get()) != CONNECTION_OK)
        connection.raise(nullptr, {});
    PQsetNoticeReceiver(connection.m_connection.get(), ignoreNotice, nullptr);
    // Compiling a statement takes longer than any of ours that would be compiled.
    connection.execute(
        "SET TimeZone TO 'UTC'; SET DateStyle TO 'ISO'; SET IntervalStyle TO 'iso_8601';"
        "SET jit TO off;"
        "SET search_path TO banzhang; SET client_min_messages TO warning");
    return connection;
}

void Connection::raise(const pg_result *result, const QString &statement) const
{
    Problem problem;
    problem.statement = statement;
    problem.sqlState = field(result, PG_DIAG_SQLSTATE);
    problem.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    problem.text = field(result, PG_DIAG_MESSAGE_PRIMARY);
    problem.hint = field(result, PG_DIAG_MESSAGE_HINT);
    if (problem.text.isEmpty())
        problem.text = QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed();
    problem.kind = isOpen() ? kindOfSqlState(problem.sqlState) : ProblemKind::Offline;
    // A refused log-in leaves no SQLSTATE in libpq 15; its text is all there is.
    if (!result && problem.text.contains(u"authentication failed"))
        problem.kind = ProblemKind::Denied;
    throw DbError(problem);
}

std::shared_ptr<pg_result> Connection::checked(pg_result *result, const QString &statement) const
{
    auto owner = owned(result);
    if (!result || !succeeded(result))
        raise(result, statement);
    return owner;
}

QByteArray Connection::prepared(const QString &name)
{
    if (const auto known = m_prepared.constFind(name); known != m_prepared.constEnd())
        return *known;
    const SqlFile &file = sqlFile(name);
    const QByteArray id = "q" + QByteArray::number(m_prepared.size());
    checked(PQprepare(m_connection.get(), id.constData(), file.text.constData(), 0, nullptr), name);
    return *m_prepared.insert(name, id);
}

Rows Connection::query(const QString &name, const Params &params)
{
    const auto texts = orderedTexts(sqlFile(name), params);
    const auto values = pointers(texts);
    const QByteArray id = prepared(name);
    return Rows(checked(PQexecPrepared(m_connection.get(), id.constData(), int(values.size()),
                                       values.data(), nullptr, nullptr, 0),
                        name),
                name);
}

Rows Connection::execute(const QByteArray &sql)
{
    return Rows(checked(PQexec(m_connection.get(), sql.constData()), {}), {});
}

qint64 Connection::copyIn(const QByteArray &sql,
                          const std::function<bool(QByteArray &chunk)> &nextChunk)
{
    checked(PQexec(m_connection.get(), sql.constData()), {});
    QByteArray chunk;
    while (nextChunk(chunk)) {
        if (PQputCopyData(m_connection.get(), chunk.constData(), int(chunk.size())) != 1)
            raise(nullptr, {});
    }
    if (PQputCopyEnd(m_connection.get(), nullptr) != 1)
        raise(nullptr, {});
    const auto drain = qScopeGuard([this] {
        while (PGresult *rest = PQgetResult(m_connection.get()))
            PQclear(rest);
    });
    return Rows(checked(PQgetResult(m_connection.get()), {}), {}).affected();
}

void Connection::stream(const QString &name, const Params &params,
                        const std::function<bool(const Rows &row)> &row)
{
    const auto texts = orderedTexts(sqlFile(name), params);
    const auto values = pointers(texts);
    const QByteArray id = prepared(name);
    if (PQsendQueryPrepared(m_connection.get(), id.constData(), int(values.size()), values.data(),
                            nullptr, nullptr, 0)
        != 1)
        raise(nullptr, name);
    PQsetSingleRowMode(m_connection.get());
    const auto drain = qScopeGuard([this] {
        while (PGresult *rest = PQgetResult(m_connection.get()))
            PQclear(rest);
    });
    while (PGresult *result = PQgetResult(m_connection.get())) {
        Rows rows(checked(result, name), name);
        if (rows.next() && !row(rows)) {
            cancel();
            return;
        }
    }
}

void Connection::rollbackQuietly() noexcept
{
    // Whatever it says: the first error is the one that counts, and a lost connection rolled back.
    if (isOpen() && PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE)
        PQclear(PQexec(m_connection.get(), "ROLLBACK"));
}

bool Connection::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

QString Connection::user() const
{
    return QString::fromUtf8(PQuser(m_connection.get()));
}

QString Connection::database() const
{
    return QString::fromUtf8(PQdb(m_connection.get()));
}

int Connection::backendPid() const
{
    return PQbackendPID(m_connection.get());
}

int Connection::serverVersion() const
{
    return PQserverVersion(m_connection.get());
}

int Connection::socket() const
{
    return PQsocket(m_connection.get());
}

QStringList Connection::takeNotifications()
{
    if (PQconsumeInput(m_connection.get()) != 1)
        raise(nullptr, {});
    QStringList payloads;
    while (PGnotify *notify = PQnotifies(m_connection.get())) {
        payloads.append(QString::fromUtf8(notify->extra));
        PQfreemem(notify);
    }
    return payloads;
}

void Connection::cancel() const noexcept
{
    PGcancel *cancel = PQgetCancel(m_connection.get());
    char error[256];
    if (cancel)
        PQcancel(cancel, error, sizeof error);
    PQfreeCancel(cancel);
}

QByteArray Connection::quotedName(const QString &name) const
{
    const QByteArray name8 = name.toUtf8();
    char *quoted = PQescapeIdentifier(m_connection.get(), name8.constData(), size_t(name8.size()));
    QByteArray result(quoted);
    PQfreemem(quoted);
    return result;
}

QByteArray Connection::quotedText(const QString &text) const
{
    const QByteArray text8 = text.toUtf8();
    char *quoted = PQescapeLiteral(m_connection.get(), text8.constData(), size_t(text8.size()));
    QByteArray result(quoted);
    PQfreemem(quoted);
    return result;
}

QString Connection::passwordVerifier(const QString &login, const QString &password) const
{
    char *verifier = PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(),
                                           login.toUtf8().constData(), "scram-sha-256");
    if (!verifier)
        raise(nullptr, {});
    QString result = QString::fromLatin1(verifier);
    PQfreemem(verifier);
    return result;
}

}
