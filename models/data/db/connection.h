// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/dberror.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct pg_conn;
struct pg_result;

namespace banzhang {

// A parameter's value. A null QVariant, an invalid QDateTime and std::nullopt are SQL NULL; a null
// QString is the empty text (Qt's habit), so say QVariant() for NULL. Lists become PostgreSQL
// arrays.
using Param = std::pair<const char *, QVariant>;
using Params = std::vector<Param>;

// The rows of one answer, read by column name. Cheap to copy and to return.
class Rows final
{
public:
    explicit Rows(std::shared_ptr<pg_result> result, QString statement);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] int affected() const; // rows that INSERT, UPDATE or DELETE touched
    [[nodiscard]] QStringList columns() const;

    // Moves to the next row; false behind the last one. A fresh Rows stands before the first.
    bool next();

    // The present row's values. An unknown column throws DbError (Bug); NULL gives the zero value.
    [[nodiscard]] bool isNull(const char *column) const;
    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] QByteArray bytes(const char *column) const; // the text as sent, UTF-8
    [[nodiscard]] qint64 integer(const char *column) const;
    [[nodiscard]] double real(const char *column) const;
    [[nodiscard]] bool boolean(const char *column) const;
    [[nodiscard]] QDateTime dateTime(const char *column) const; // timestamptz, UTC, milliseconds
    [[nodiscard]] QDate date(const char *column) const;
    [[nodiscard]] QStringList textArray(const char *column) const; // one dimension
    [[nodiscard]] std::vector<qint64> integerArray(const char *column) const;

    template <class Id>
    [[nodiscard]] Id id(const char *column) const
    {
        return static_cast<Id>(integer(column));
    }

private:
    [[nodiscard]] int columnOf(const char *name) const;

    std::shared_ptr<pg_result> m_result;
    QString m_statement;
    int m_row = -1;
};

// One connection to PostgreSQL over libpq, used by one thread. Everything throws DbError.
// The session runs with TimeZone UTC, DateStyle ISO and search_path "banzhang".
class Connection final
{
public:
    // Opens `target`: a connection URI or a keyword string, empty for the environment (PGHOST,
    // PGSERVICE …). `application` is shown in pg_stat_activity. Waits at most ten seconds a host.
    [[nodiscard]] static Connection open(const QString &target,
                                         const QString &application = QStringLiteral("banzhang"));
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    // Runs the query file `name` ("floor/list_seats") with its parameters bound by name. Missing or
    // surplus parameters throw (Bug). Prepared on first use.
    Rows query(const QString &name, const Params &params = {});

    // Runs SQL text as it stands: several statements, no parameters. For migrations and tests.
    Rows execute(const QByteArray &sql);

    // A transaction: committed when `work` returns, rolled back when it throws. Serialization
    // failures and deadlocks repeat the whole of `work`, three attempts in all.
    template <class F>
    auto transaction(F work) -> decltype(work(std::declval<Connection &>()))
    {
        return within("BEGIN", std::move(work));
    }

    // A transaction that only reads, and all of it as it was at one moment.
    template <class F>
    auto readTogether(F work) -> decltype(work(std::declval<Connection &>()))
    {
        return within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", std::move(work));
    }

    // Starts COPY FROM STDIN for `sql`; `write` is then given rows to send. Returns rows copied.
    qint64 copyIn(const QByteArray &sql, const std::function<bool(QByteArray &chunk)> &nextChunk);

    // Runs the query file and hands each row over as it arrives (single-row mode): constant memory.
    // Stops early when `row` returns false.
    void stream(const QString &name, const Params &params,
                const std::function<bool(const Rows &row)> &row);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] int backendPid() const;
    [[nodiscard]] int serverVersion() const; // 150004 for 15.4
    [[nodiscard]] int socket() const;        // file descriptor for a notifier
    // Reads what has arrived without waiting; the payloads of NOTIFYs seen. Throws when lost.
    [[nodiscard]] QStringList takeNotifications();
    // Asks the server to abandon the running statement; may be called from another thread.
    void cancel() const noexcept;
    // Quotes a name for use in `execute` (roles, databases, channels).
    [[nodiscard]] QByteArray quotedName(const QString &name) const;
    [[nodiscard]] QByteArray quotedText(const QString &text) const;
    // What the server keeps of a password (SCRAM-SHA-256): so the password itself is never sent.
    [[nodiscard]] QString passwordVerifier(const QString &login, const QString &password) const;

private:
    explicit Connection(pg_conn *connection);
    [[noreturn]] void raise(const pg_result *result, const QString &statement) const;
    std::shared_ptr<pg_result> checked(pg_result *result, const QString &statement) const;
    QByteArray prepared(const QString &name);
    void rollbackQuietly() noexcept;

    template <class F>
    auto within(const QByteArray &begin, F work) -> decltype(work(std::declval<Connection &>()));

    struct Close
    {
        void operator()(pg_conn *connection) const;
    };
    std::unique_ptr<pg_conn, Close> m_connection;
    QHash<QString, QByteArray> m_prepared;
};

template <class F>
auto Connection::within(const QByteArray &begin, F work)
    -> decltype(work(std::declval<Connection &>()))
{
    for (int attempt = 1;; ++attempt) {
        try {
            execute(begin);
            if constexpr (std::is_void_v<decltype(work(*this))>) {
                work(*this);
                execute("COMMIT");
                return;
            } else {
                auto result = work(*this);
                execute("COMMIT");
                return result;
            }
        } catch (const DbError &error) {
            rollbackQuietly();
            if (!error.isRetryable() || attempt == 3)
                throw;
        } catch (...) {
            rollbackQuietly();
            throw;
        }
    }
}

}
