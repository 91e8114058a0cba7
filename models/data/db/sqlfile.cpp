// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlfile.h"

#include "db/dberror.h"

#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <map>

namespace banzhang {
namespace {

constexpr auto queryFolder = ":/sql/queries/";

// What must be copied as it stands, what must go, and what is a parameter. The order of the
// alternatives decides: a cast or a slice's colon is consumed before ":name" can see it.
const QRegularExpression &tokens()
{
    static const QRegularExpression expression(
        QStringLiteral(R"((?<comment>--[^\n]*|/\*.*?\*/))"
                       R"(|(?<verbatim>'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$).*?\3|::))"
                       R"(|(?<![\w\]]):(?<name>[a-z_][a-z0-9_]*))"),
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

QByteArray placeholder(const QString &name, QStringList &parameters)
{
    qsizetype index = parameters.indexOf(name);
    if (index < 0) {
        index = parameters.size();
        parameters.append(name);
    }
    return '$' + QByteArray::number(index + 1);
}

QByteArray readQuery(const QString &name)
{
    QFile file(QLatin1String(queryFolder) + name + QStringLiteral(".sql"));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    Problem problem;
    problem.statement = name;
    problem.text = QStringLiteral("There is no query file %1.").arg(name);
    throw DbError(problem);
}

}

SqlFile parseSql(const QString &name, const QByteArray &text)
{
    SqlFile result{name, {}, {}};
    const QString source = QString::fromUtf8(text);
    qsizetype done = 0;
    for (auto it = tokens().globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result.text += QStringView(source).mid(done, match.capturedStart() - done).toUtf8();
        done = match.capturedEnd();
        if (!match.captured(QStringLiteral("name")).isEmpty())
            result.text += placeholder(match.captured(QStringLiteral("name")), result.parameters);
        else if (match.captured(QStringLiteral("comment")).isEmpty())
            result.text += match.captured().toUtf8();
    }
    result.text = (result.text + QStringView(source).mid(done).toUtf8()).trimmed();
    return result;
}

const SqlFile &sqlFile(const QString &name)
{
    static QMutex mutex;
    static std::map<QString, SqlFile> cache;
    const QMutexLocker lock(&mutex);
    const auto known = cache.find(name);
    if (known != cache.end())
        return known->second;
    return cache.emplace(name, parseSql(name, readQuery(name))).first->second;
}

QStringList allSqlFiles()
{
    QStringList names;
    const QString folder = QLatin1String(queryFolder);
    QDirIterator it(folder, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(it.next().mid(folder.size()).chopped(4));
    names.sort();
    return names;
}

}
