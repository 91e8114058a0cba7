// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "common/roles.h"
#include "staff/staffaccount.h"

#include <QTimeZone>

#include <functional>

namespace banzhang {

// The accounts of the console; IdRole is the StaffId.
class StaffModel final : public KeyedTable<StaffAccount>
{
    Q_OBJECT

public:
    enum Column { Login, Name, Posts, State, Password, ColumnCount };
    using PostWord = std::function<QString(Post)>;

    // The words for posts are the user interface's.
    explicit StaffModel(PostWord postWord, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const StaffAccount &account) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const StaffAccount &account) const override;
    [[nodiscard]] QString text(const StaffAccount &account, int column) const;
    [[nodiscard]] QString stateText(const StaffAccount &account) const;

    const PostWord m_postWord;
    QTimeZone m_zone = QTimeZone::utc();
};

}
