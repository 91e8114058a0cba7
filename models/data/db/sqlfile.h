// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace banzhang {

// A query file as the server takes it.
struct SqlFile
{
    QString name;           // "floor/list_seats"
    QByteArray text;        // comments stripped, :name replaced by $n
    QStringList parameters; // parameters[0] is $1
};

// Turns a query's text into what PREPARE takes: comments go, every :name becomes $n (the same name
// the same n). Strings, quoted names, dollar quotes, casts (::) and slices are left alone.
[[nodiscard]] SqlFile parseSql(const QString &name, const QByteArray &text);

// The query of resources/sql/queries/<name>.sql, parsed once. Throws DbError (Bug) when there is no
// such file. May be called from any thread.
[[nodiscard]] const SqlFile &sqlFile(const QString &name);

// The names of all query files, sorted.
[[nodiscard]] QStringList allSqlFiles();

}
