// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serversecrets.h"

#include "server/serveraccount.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace banzhang {
namespace {

// 256 bits, in hex so that neither a URI nor the password file needs an escape.
QString freshSecret()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

}

Result<ServerSecrets> ServerSecrets::load(const QString &file)
{
    ServerSecrets secrets(file);
    QFile source(file);
    if (!source.exists())
        return secrets;
    if (!source.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Denied,
                    QStringLiteral("The passwords in %1 cannot be read: %2.")
                        .arg(file, source.errorString()),
                    QStringLiteral("Start as the user whose data folder it is."));
    const QStringList lines = QString::fromLatin1(source.readAll()).split(u'\n');
    for (const QString &line : lines)
        if (line.count(u':') == 4)
            secrets.m_secrets.insert(line.section(u':', 3, 3), line.section(u':', 4));
    return secrets;
}

Result<void> ServerSecrets::complete(const QStringList &roles)
{
    const auto before = m_secrets.size();
    for (const QString &role : roles)
        if (!m_secrets.contains(role))
            m_secrets.insert(role, freshSecret());
    if (m_secrets.size() == before)
        return {};
    QByteArray text;
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        text += "*:*:*:" + it.key().toLatin1() + ':' + it.value().toLatin1() + '\n';
    return writePrivateFile(m_file, text, ownAccount());
}

}
