// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "command.h"

#include <algorithm>
#include <cstdio>

namespace banzhang {
namespace {

void print(FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

QString place(const Problem &problem, const QString &where)
{
    QStringList parts{where};
    if (!problem.statement.isEmpty())
        parts.append(problem.statement);
    if (!problem.constraint.isEmpty())
        parts.append(problem.constraint);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}

void say(const QString &line)
{
    print(stdout, line);
}

QString padded(const QString &text, int columns)
{
    const auto isWide = [](QChar sign) { return sign.unicode() >= 0x2E80; };
    const auto wide = std::count_if(text.begin(), text.end(), isWide);
    return text.leftJustified(columns - wide);
}

void complain(const QString &what, const QString &where, const QString &toDo)
{
    QStringList parts{what.trimmed(), where.trimmed(), toDo.trimmed()};
    parts.removeAll(QString());
    print(stderr, QStringLiteral("banzhangctl: ") + parts.join(QStringLiteral(" – ")));
}

int failed(const Problem &problem, const QString &where)
{
    complain(problem.text, place(problem, where), problem.hint);
    return ExitFailed;
}

}
