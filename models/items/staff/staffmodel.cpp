// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffmodel.h"

namespace banzhang {

StaffModel::StaffModel(PostWord postWord, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_postWord(std::move(postWord))
{}

qint64 StaffModel::keyOf(const StaffAccount &account) const
{
    return number(account.staffId);
}

QString StaffModel::stateText(const StaffAccount &account) const
{
    if (account.isDisabled())
        return tr("Disabled since %1")
            .arg(account.disabledAt.toTimeZone(m_zone).date().toString(Qt::ISODate));
    if (!account.canLogIn)
        return tr("No login on this server");
    return account.isMe ? tr("Open, this is you") : tr("Open");
}

QString StaffModel::text(const StaffAccount &account, int column) const
{
    QStringList posts;
    switch (column) {
    case Login: return account.login;
    case Name: return account.name;
    case Posts:
        for (const Post post : account.posts)
            posts.append(m_postWord(post));
        return posts.join(QStringLiteral(", "));
    case State: return stateText(account);
    case Password:
        return account.passwordChangedAt.isValid()
                   ? account.passwordChangedAt.toTimeZone(m_zone).date().toString(Qt::ISODate)
                   : QString();
    default: return {};
    }
}

QVariant StaffModel::cell(int column, int role, const StaffAccount &account) const
{
    switch (role) {
    case Qt::DisplayRole: return text(account, column);
    case SortRole:
        return column == Password ? QVariant(account.passwordChangedAt)
                                  : QVariant(text(account, column));
    case IdRole: return number(account.staffId);
    case AlarmRole: return column == State && !account.isDisabled() && !account.canLogIn ? 1 : 0;
    case QuietRole: return account.isDisabled();
    default: return {};
    }
}

QVariant StaffModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Login: return tr("Login");
    case Name: return tr("Name");
    case Posts: return tr("Posts");
    case State: return tr("State");
    case Password: return tr("Password set on");
    default: return {};
    }
}

}
