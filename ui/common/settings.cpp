// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/settings.h"

#include <QUrl>

namespace banzhang {

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("banzhang"),
              QStringLiteral("banzhang"))
{}

Settings::Settings(const QString &file) : m_store(file, QSettings::IniFormat) {}

QVariant Settings::ofPerson(const QString &key, const QVariant &fallback) const
{
    return m_store.value(personKey(key), fallback);
}

void Settings::setOfPerson(const QString &key, const QVariant &value)
{
    m_store.setValue(personKey(key), value);
}

QVariant Settings::ofDesk(const QString &key, const QVariant &fallback) const
{
    return m_store.value(QStringLiteral("desk/") + key, fallback);
}

void Settings::setOfDesk(const QString &key, const QVariant &value)
{
    m_store.setValue(QStringLiteral("desk/") + key, value);
}

QString Settings::personKey(const QString &key) const
{
    // A slash in a name would open a group of its own.
    const auto safe = QString::fromLatin1(QUrl::toPercentEncoding(m_person));
    return QStringLiteral("person/%1/%2").arg(safe.isEmpty() ? QStringLiteral("-") : safe, key);
}

}
