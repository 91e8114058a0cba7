// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/serveraddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace banzhang {

namespace {

QString keyword(const QString &name, QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(name, value);
}

QString plain(const QString &encoded)
{
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

QString key(const QString &name)
{
    return QStringLiteral("server/") + name;
}

}

QString ServerAddress::target() const
{
    // "a:5432,b" becomes host='a,b' port='5432,5433': libpq wants as many ports as hosts.
    QStringList hosts, ports;
    for (const QString &one : host.split(u',')) {
        const qsizetype colon = one.lastIndexOf(u':');
        const bool hasPort = colon > 0 && !one.endsWith(u']') && one.count(u':') == 1;
        hosts << (hasPort ? one.left(colon) : one).trimmed();
        ports << (hasPort ? one.mid(colon + 1) : QString::number(port));
    }
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts << keyword(name, value);
    };
    add(QStringLiteral("host"), hosts.join(u','));
    add(QStringLiteral("port"), ports.join(u','));
    add(QStringLiteral("dbname"), database);
    add(QStringLiteral("user"), user);
    add(QStringLiteral("password"), password);
    add(QStringLiteral("sslmode"), tls);
    if (hosts.size() > 1)
        add(QStringLiteral("target_session_attrs"), QStringLiteral("read-write"));
    if (!rest.isEmpty())
        parts << rest;
    return parts.join(u' ');
}

ServerAddress ServerAddress::fromUri(const QString &uri)
{
    ServerAddress address;
    const qsizetype start = uri.indexOf(QStringLiteral("://"));
    if (start < 0)
        return address;
    const QString body = uri.mid(start + 3);
    const QString main = body.section(u'?', 0, 0);
    const QString authority = main.section(u'/', 0, 0);
    const QString database = plain(main.section(u'/', 1));
    const bool hasUser = authority.contains(u'@');
    const QString person = hasUser ? authority.section(u'@', 0, -2) : QString();
    const QString hosts = plain(hasUser ? authority.section(u'@', -1) : authority);
    address.user = plain(person.section(u':', 0, 0));
    address.password = plain(person.section(u':', 1));
    if (!database.isEmpty())
        address.database = database;
    const bool isOne = !hosts.contains(u',') && hosts.count(u':') == 1;
    address.host = isOne ? hosts.section(u':', 0, 0) : hosts;
    if (isOne)
        address.port = hosts.section(u':', 1).toInt();
    QStringList rest;
    for (const auto &[name, value] :
         QUrlQuery(body.section(u'?', 1)).queryItems(QUrl::FullyDecoded)) {
        if (name == u"sslmode")
            address.tls = value;
        else if (name != u"target_session_attrs")
            rest << keyword(name, value);
    }
    address.rest = rest.join(u' ');
    return address;
}

ServerAddress ServerAddress::remembered(const Settings &settings)
{
    ServerAddress address;
    address.host = settings.ofDesk(key(QStringLiteral("host"))).toString();
    address.port = settings.ofDesk(key(QStringLiteral("port")), address.port).toInt();
    address.database =
        settings.ofDesk(key(QStringLiteral("database")), address.database).toString();
    address.user = settings.ofDesk(key(QStringLiteral("user"))).toString();
    address.tls = settings.ofDesk(key(QStringLiteral("tls")), address.tls).toString();
    return address;
}

void ServerAddress::remember(Settings &settings) const
{
    settings.setOfDesk(key(QStringLiteral("host")), host);
    settings.setOfDesk(key(QStringLiteral("port")), port);
    settings.setOfDesk(key(QStringLiteral("database")), database);
    settings.setOfDesk(key(QStringLiteral("user")), user);
    settings.setOfDesk(key(QStringLiteral("tls")), tls);
}

}
