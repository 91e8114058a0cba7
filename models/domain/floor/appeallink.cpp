// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appeallink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace banzhang {

QString textOf(const AppealLink &link)
{
    const QString agent =
        link.agentNo.isEmpty()
            ? QString()
            : QStringLiteral("agent=%1&")
                  .arg(QString::fromLatin1(QUrl::toPercentEncoding(link.agentNo)));
    // Whole seconds: a board's moments are told so, and a link is read aloud.
    const QDateTime second = link.at.addMSecs(-link.at.time().msec());
    return QStringLiteral("banzhang://floor?%1at=%2").arg(agent, second.toString(Qt::ISODate));
}

tl::expected<AppealLink, LinkFault> appealLinkIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("banzhang://floor/?\\?([^\\s\"'<>]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression offset(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return tl::unexpected(LinkFault::NotALink);
    const QUrlQuery query(match.captured(1));
    const QString time = query.queryItemValue(QStringLiteral("at"), QUrl::FullyDecoded);
    if (time.isEmpty())
        return tl::unexpected(LinkFault::NoTime);
    const QDateTime at = QDateTime::fromString(time, Qt::ISODate);
    if (!at.isValid() || !offset.match(time).hasMatch())
        return tl::unexpected(LinkFault::WrongTime);
    return AppealLink{query.queryItemValue(QStringLiteral("agent"), QUrl::FullyDecoded), at};
}

}
