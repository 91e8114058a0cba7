// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/staffpage.h"

#include "common/emptystate.h"
#include "common/whendone.h"
#include "people/staffdialogs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace banzhang {

StaffPage::StaffPage(const UiContext &context, PeopleDesk &office, QWidget *parent)
    : PeoplePage(context, office, QStringLiteral("staffTable"), parent),
      m_filter(new QSortFilterProxyModel(this)), m_change(nullptr), m_reset(nullptr),
      m_disable(nullptr)
{
    setObjectName(QStringLiteral("staffPage"));
    m_filter->setSourceModel(&office.staff());
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildDeeds();
    table().setModel(m_filter);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    table().setColumns({{StaffModel::Login, 140},
                        {StaffModel::Name, 140},
                        {StaffModel::Posts, 280},
                        {StaffModel::State, 200},
                        {StaffModel::Password, 128}});
    table().sortByColumn(StaffModel::Login, Qt::AscendingOrder);
    auto *empty = new EmptyState(context, QStringLiteral("user"), tr("No account fits"),
                                 tr("Search for something else."), this);
    table().setEmptyState(empty);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StaffPage::updateDeeds);
    table().setAccessibleName(tr("Staff"));
    connect(&table(), &QTableView::doubleClicked, this, &StaffPage::change);
    connect(&office, &PeopleDesk::loaded, this, &StaffPage::updateDeeds);
    updateDeeds();
}

void StaffPage::buildDeeds()
{
    m_disable = addDeed(QStringLiteral("disable"), tr("Disable…"));
    m_reset = addDeed(QStringLiteral("reset"), tr("New password…"));
    m_change =
        addDeed(QStringLiteral("changeStaff"), tr("Change…"), QKeySequence(tr("Ctrl+Return")));
    auto *adder = addDeed(QStringLiteral("addStaff"), tr("Add…"), QKeySequence(QKeySequence::New));
    adder->setProperty("primary", true);
    connect(adder, &QPushButton::clicked, this, &StaffPage::add);
    connect(m_change, &QPushButton::clicked, this, &StaffPage::change);
    connect(m_reset, &QPushButton::clicked, this, &StaffPage::reset);
    connect(m_disable, &QPushButton::clicked, this, &StaffPage::closeOrOpen);
}

void StaffPage::search(const QString &text)
{
    m_filter->setFilterFixedString(text);
    Q_EMIT statusChanged();
}

QStringList StaffPage::statusParts() const
{
    return {tr("%n accounts", nullptr, m_filter->rowCount()), tr("Ctrl+N add · Ctrl+Enter change")};
}

const StaffAccount *StaffPage::selected() const
{
    const auto keys = selectedKeys();
    return keys.size() == 1 ? desk().staff().find(keys.front()) : nullptr;
}

void StaffPage::updateDeeds()
{
    const StaffAccount *account = selected();
    const QString none = account ? QString() : tr("Choose an account first.");
    const bool isClosed = account && account->isDisabled();
    allow(*m_change, none);
    allow(*m_reset, none);
    m_disable->setText(isClosed ? tr("Enable") : tr("Disable…"));
    allow(*m_disable, account && account->isMe ? tr("Nobody closes his own account.") : none);
    Q_EMIT statusChanged();
}

void StaffPage::add()
{
    auto *dialog = new StaffDialog(ui(), desk(), nullptr, this);
    connect(dialog, &StaffDialog::passwordMade, this, &StaffPage::offerPassword);
    dialog->open();
}

void StaffPage::change()
{
    if (const StaffAccount *account = selected())
        (new StaffDialog(ui(), desk(), account, this))->open();
}

void StaffPage::reset()
{
    const StaffAccount *account = selected();
    if (!account)
        return;
    auto *dialog = new ResetDialog(ui(), desk(), *account, this);
    connect(dialog, &ResetDialog::passwordMade, this, &StaffPage::offerPassword);
    dialog->open();
}

void StaffPage::offerPassword(const QString &login, const QString &password)
{
    Q_EMIT noted(tr("%1 may sign in with the new password.").arg(login), tr("Copy password"),
                 [password] { QGuiApplication::clipboard()->setText(password); });
}

void StaffPage::closeOrOpen()
{
    const StaffAccount *account = selected();
    if (!account)
        return;
    if (!account->isDisabled()) {
        disable(*account);
        return;
    }
    whenDone(desk().enableStaff(account->staffId), this, [this](const Result<void> &result) {
        if (!result)
            report(result.error());
    });
}

void StaffPage::disable(const StaffAccount &account)
{
    const Question question{tr("Disable %1?").arg(account.login),
                            tr("%1 is signed out everywhere at once and cannot sign in again until "
                               "you enable the account.")
                                .arg(account.name),
                            tr("Disable"), true};
    ui().ask.confirm(this, question, [this, id = account.staffId, login = account.login](bool yes) {
        if (!yes)
            return;
        whenDone(desk().disableStaff(id), this, [this, login](const Result<int> &ended) {
            if (ended)
                Q_EMIT noted(tr("%1 is disabled, %n sessions ended.", nullptr, *ended).arg(login),
                             {}, {});
            else
                report(ended.error());
        });
    });
}

}
