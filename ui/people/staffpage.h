// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplepage.h"

#include <QSortFilterProxyModel>

namespace banzhang {

// Accounts of the console: posts, passwords, open or closed.
class StaffPage final : public PeoplePage
{
    Q_OBJECT

public:
    StaffPage(const UiContext &ui, PeopleDesk &desk, QWidget *parent = nullptr);

    void search(const QString &text) override;
    [[nodiscard]] QStringList statusParts() const override;

private:
    void buildDeeds();
    void updateDeeds();
    void add();
    void change();
    void reset();
    void closeOrOpen();
    void disable(const StaffAccount &account);
    void offerPassword(const QString &login, const QString &password);
    [[nodiscard]] const StaffAccount *selected() const;

    QSortFilterProxyModel *m_filter;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_disable;
};

}
