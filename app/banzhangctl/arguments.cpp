// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "server/embeddedserver.h"

namespace banzhang {

Arguments::Arguments(QHash<QString, QStringList> values, QStringList operands)
    : m_values(std::move(values)), m_operands(std::move(operands))
{}

bool Arguments::isSet(const QString &option) const
{
    return m_values.contains(option);
}

QString Arguments::value(const QString &option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const QString &option) const
{
    return isSet(option) ? m_values.value(option) : m_defaults.value(option);
}

QString Arguments::operand(qsizetype index) const
{
    return m_operands.value(index);
}

std::optional<QString> Arguments::server() const
{
    const QString option = QStringLiteral("server");
    return isSet(option) ? std::optional(value(option)) : std::nullopt;
}

QString Arguments::dataDir() const
{
    const QString given = value(QStringLiteral("data-dir"));
    return given.isEmpty() ? EmbeddedServer::defaultDataDir() : given;
}

bool Arguments::isDemo() const
{
    return isSet(QStringLiteral("demo"));
}

QString Arguments::databaseName() const
{
    return isDemo() ? EmbeddedServer::demoDatabase() : EmbeddedServer::mainDatabase();
}

void Arguments::setDefault(const QString &option, const QStringList &values)
{
    m_defaults.insert(option, values);
}

}
