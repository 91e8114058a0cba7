// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/staffdialogs.h"

#include "common/words.h"
#include "people/peoplewords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace banzhang {

PostBoxes::PostBoxes(const std::vector<Post> &held, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setVerticalSpacing(6);
    for (const Post post : allPosts) {
        auto *box = new QCheckBox(postWord(post), this);
        box->setObjectName(QStringLiteral("post.") + codeOf(post));
        box->setChecked(std::find(held.begin(), held.end(), post) != held.end());
        const int place = int(m_boxes.size());
        grid->addWidget(box, place / 2, place % 2);
        m_boxes.emplace(post, box);
    }
}

std::vector<Post> PostBoxes::posts() const
{
    std::vector<Post> posts;
    for (const auto &[post, box] : m_boxes)
        if (box->isChecked())
            posts.push_back(post);
    return posts;
}

StaffDialog::StaffDialog(const UiContext &context, PeopleDesk &desk, const StaffAccount *account,
                         QWidget *parent)
    : PeopleForm(context, QStringLiteral("staffDialog"),
                 account ? tr("Change %1").arg(account->login) : tr("Add an account"),
                 account ? tr("Posts count from today; what was held before stays on record.")
                         : tr("The person signs in with this login. Tell the password in person; "
                              "it can be changed after sign-in."),
                 account ? tr("Save") : tr("Add"), parent),
      m_desk(desk), m_account(account ? std::optional(*account) : std::nullopt),
      m_login(account ? nullptr : addLine(QStringLiteral("login"), tr("Login"))),
      m_name(addLine(QStringLiteral("name"), tr("Name"), account ? account->name : QString())),
      m_password(account
                     ? nullptr
                     : addLine(QStringLiteral("password"), tr("Password"), generatedPassword())),
      m_posts(new PostBoxes(account ? account->posts : std::vector<Post>(), this))
{
    addWidget(new InkLabel(context, &Theme::text2, Type::Base, tr("Posts"), this));
    addWidget(m_posts);
    (m_login ? m_login : m_name)->setFocus();
}

void StaffDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        refuse(m_name, tr("The name is missing."));
    if (!m_account)
        create(name);
    else if (!hasFaults())
        whenSubmitted(m_desk.changeStaff(*m_account, name, m_posts->posts()),
                      [](const Result<void> &) {});
}

void StaffDialog::create(const QString &name)
{
    const QString login = m_login->text().trimmed();
    const QString password = m_password->text();
    if (login.isEmpty())
        refuse(m_login, tr("The login is missing."));
    if (const auto fault = passwordFault(password, login); fault != PasswordFault::None)
        refuse(m_password, passwordSentence(fault));
    if (hasFaults())
        return;
    whenSubmitted(
        m_desk.createStaff(login, name, password, m_posts->posts()),
        [this, login, password](const Result<StaffId> &) { Q_EMIT passwordMade(login, password); });
}

const QWidget *StaffDialog::editorOf(const Problem &problem) const
{
    if (problem.constraint.startsWith(u"staff_login"))
        return m_login;
    return problem.constraint == u"staff_name_check" ? m_name : nullptr;
}

ResetDialog::ResetDialog(const UiContext &context, PeopleDesk &desk, const StaffAccount &account,
                         QWidget *parent)
    : PeopleForm(context, QStringLiteral("resetDialog"),
                 tr("New password for %1").arg(account.login),
                 tr("The old one is void at once. Tell the new one in person; it can be changed "
                    "after sign-in."),
                 tr("Set password"), parent),
      m_desk(desk), m_account(account),
      m_password(addLine(QStringLiteral("password"), tr("Password"), generatedPassword()))
{}

void ResetDialog::submit()
{
    const QString password = m_password->text();
    if (const auto fault = passwordFault(password, m_account.login); fault != PasswordFault::None) {
        refuse(m_password, passwordSentence(fault));
        return;
    }
    whenSubmitted(
        m_desk.resetPassword(m_account, password),
        [this, password](const Result<void> &) { Q_EMIT passwordMade(m_account.login, password); });
}

const QWidget *ResetDialog::editorOf(const Problem &) const
{
    return nullptr;
}

}
