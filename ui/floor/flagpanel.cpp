// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flagpanel.h"

#include "common/durationdelegate.h"
#include "common/inklabel.h"
#include "common/roles.h"
#include "common/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int mostRows = 5;
constexpr int padding = 12;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setProperty("small", true);
    made->setAutoDefault(false);
    return made;
}

}

FlagPanel::FlagPanel(const UiContext &ui, bool mayGo, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_flags(new FlagModel(this)),
      m_title(new InkLabel(ui, &Theme::red, Type::Strong, {}, this)),
      m_table(new TableView(ui, QStringLiteral("floor/flags"), this)),
      m_go(button(QStringLiteral("takeFlag"), tr("I am going"), this)),
      m_close(button(QStringLiteral("closeFlag"), tr("Close the flag…"), this))
{
    setObjectName(QStringLiteral("flagPanel"));
    m_title->setObjectName(QStringLiteral("flagTitle"));
    m_title->setContentsMargins(padding, 8, padding, 4);
    m_table->setProperty("region", true);
    m_table->setAccessibleName(tr("Open flags"));
    m_table->setModel(m_flags);
    m_table->setSmallHead();
    m_table->setItemDelegateForColumn(FlagModel::Wait, new DurationDelegate(ui, m_table));
    m_table->setColumns({{FlagModel::Agent, 92}, {FlagModel::Why, 124}, {FlagModel::Wait, 72}});
    m_table->setTickingColumns({FlagModel::Wait});
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(padding, 6, padding, 8);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_go);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addLayout(foot);
    m_go->setVisible(mayGo);
    m_close->setVisible(mayGo);
    const auto tell = [this](auto signal) {
        if (const HelpFlag *flag = current())
            Q_EMIT(this->*signal)(flag->flagId);
    };
    connect(m_go, &QPushButton::clicked, this, [tell] { tell(&FlagPanel::takeWanted); });
    connect(m_close, &QPushButton::clicked, this, [tell] { tell(&FlagPanel::closeWanted); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FlagPanel::follow);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const HelpFlag *flag = current())
            Q_EMIT agentWanted(flag->agentId);
    });
    hide();
}

void FlagPanel::replace(const std::vector<HelpFlag> &flags)
{
    m_flags->replace(flags);
    m_title->setText(tr("Open flags: %1").arg(flags.size()));
    const int rows = std::clamp(int(flags.size()), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    if (!flags.empty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_flags->index(0, 0));
    setVisible(!flags.empty());
    follow();
}

const HelpFlag *FlagPanel::current() const
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(FlagModel::Agent);
    return index.isValid() ? m_flags->find(index.data(IdRole).toLongLong()) : nullptr;
}

void FlagPanel::follow()
{
    const HelpFlag *flag = current();
    m_go->setEnabled(flag && flag->takenBy.isEmpty());
    m_go->setToolTip(flag && !flag->takenBy.isEmpty() ? tr("%1 is going already").arg(flag->takenBy)
                                                      : QString());
    m_close->setEnabled(flag != nullptr);
}

void FlagPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().base);
    painter.fillRect(0, 0, width(), 1, m_ui.theme().line);
}

}
