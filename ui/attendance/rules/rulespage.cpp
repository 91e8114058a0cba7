// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rules/rulespage.h"

#include "attendance/ledger.h"
#include "attendance/rules/attendancesettingdialog.h"
#include "attendance/rules/ruleversiondialog.h"
#include "attendance/violations/whywords.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace banzhang {

QString ruleVersionWord(int column, const RuleVersion &version)
{
    switch (column) {
    case HouseRuleModel::Rule: return version.name;
    case HouseRuleModel::From: return version.from.toString(Qt::ISODate);
    case HouseRuleModel::Until:
        return version.until.isValid() ? version.until.addDays(-1).toString(Qt::ISODate)
                                       : missingText();
    case HouseRuleModel::Amount:
        return version.amountFen > 0 ? yuanText(version.amountFen) : missingText();
    case HouseRuleModel::Points:
        return version.points > 0 ? QString::number(version.points) : missingText();
    case HouseRuleModel::Grace: return lengthText(version.graceS);
    case HouseRuleModel::Limit:
        return version.limitS > 0 ? lengthText(version.limitS) : missingText();
    case HouseRuleModel::Per:
        return version.isPerShift ? RulesPage::tr("once a shift") : RulesPage::tr("each time");
    case HouseRuleModel::Used: return version.isUsed ? RulesPage::tr("used") : QString();
    case HouseRuleModel::Words: return version.words;
    default: return {};
    }
}

RulesPage::RulesPage(const UiContext &ui, HouseRuleDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("attendance/rules"), this)),
      m_change(new QPushButton(tr("New version, and what if…"), this))
{
    setObjectName(QStringLiteral("rulesPage"));
    m_bar->clear();
    buildTable();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    m_change->setObjectName(QStringLiteral("changeRule"));
    m_change->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_change->setProperty("keyCap", m_change->shortcut().toString());
    m_change->setVisible(desk.mayChange());
    auto *setting = new QPushButton(tr("Settings…"), this);
    setting->setObjectName(QStringLiteral("setting"));
    setting->setShortcut(QKeySequence(Qt::ALT | Qt::Key_2));
    setting->setProperty("keyCap", setting->shortcut().toString());
    connect(setting, &QPushButton::clicked, this, &RulesPage::showSetting);
    bar->addWidget(m_change);
    bar->addWidget(setting);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_change, &QPushButton::clicked, this, &RulesPage::change);
    connect(m_table, &QAbstractItemView::activated, this, &RulesPage::change);
    connect(m_bar, &MessageBar::pressed, &desk, &HouseRuleDesk::refresh);
    connect(&desk, &HouseRuleDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The rules could not be read."), attendanceSentence(problem), {},
                    tr("Try again"));
    });
    connect(&desk, &HouseRuleDesk::looked, this, [this] {
        m_bar->clear();
        if (!m_table->selectionModel()->hasSelection() && m_desk.rules().rowCount() > 0)
            m_table->selectRow(0);
        Q_EMIT statusChanged();
    });
}

void RulesPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("rules"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(&m_desk.rules());
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{HouseRuleModel::Rule, 110},
                         {HouseRuleModel::From, 96},
                         {HouseRuleModel::Until, 96},
                         {HouseRuleModel::Amount, 96},
                         {HouseRuleModel::Points, 64},
                         {HouseRuleModel::Grace, 80},
                         {HouseRuleModel::Limit, 80},
                         {HouseRuleModel::Per, 96},
                         {HouseRuleModel::Used, 64},
                         {HouseRuleModel::Words, 400}});
    m_table->setEmptyState(
        new EmptyState(m_ui, QStringLiteral("attend"), tr("Loading…"), {}, m_table));
}

QString RulesPage::title() const
{
    return tr("Rules");
}

QStringList RulesPage::statusParts() const
{
    return {tr("%n version(s)", nullptr, m_desk.rules().rowCount()),
            m_desk.mayChange()
                ? tr("Alt+1 new version, and whom it would have cost what · Alt+2 settings")
                : tr("Alt+2 settings")};
}

void RulesPage::activate()
{
    m_desk.refresh();
    m_table->setFocus();
}

void RulesPage::change()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const RuleVersion *present =
        rows.isEmpty() ? nullptr : m_desk.rules().find(rows.first().data(IdRole).toLongLong());
    if (present && m_desk.mayChange())
        (new RuleVersionDialog(m_ui, m_desk, *present, this))->open();
}

void RulesPage::showSetting()
{
    auto *dialog = new AttendanceSettingDialog(m_ui, m_desk, this);
    connect(dialog, &AttendanceSettingDialog::saved, this,
            [this] { m_bar->tell(Alarm::None, tr("The settings are saved.")); });
    dialog->open();
}

}
