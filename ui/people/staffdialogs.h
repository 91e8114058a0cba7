// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopledesk.h"
#include "people/peopleform.h"

#include <map>

class QCheckBox;

namespace banzhang {

// The posts as boxes to tick.
class PostBoxes final : public QWidget
{
    Q_OBJECT

public:
    PostBoxes(const std::vector<Post> &held, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Post> posts() const;

private:
    std::map<Post, QCheckBox *> m_boxes;
};

// Makes an account, or changes name and posts of one.
class StaffDialog final : public PeopleForm
{
    Q_OBJECT

public:
    // A null account makes one.
    StaffDialog(const UiContext &ui, PeopleDesk &desk, const StaffAccount *account,
                QWidget *parent);

Q_SIGNALS:
    // An account was made: its password, to be shown once.
    void passwordMade(const QString &login, const QString &password);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    void create(const QString &name);

    PeopleDesk &m_desk;
    const std::optional<StaffAccount> m_account;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_password = nullptr;
    PostBoxes *m_posts;
};

// Gives an account a new password.
class ResetDialog final : public PeopleForm
{
    Q_OBJECT

public:
    ResetDialog(const UiContext &ui, PeopleDesk &desk, const StaffAccount &account,
                QWidget *parent);

Q_SIGNALS:
    void passwordMade(const QString &login, const QString &password);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    PeopleDesk &m_desk;
    const StaffAccount m_account;
    QLineEdit *m_password;
};

}
