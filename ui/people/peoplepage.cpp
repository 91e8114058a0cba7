// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplepage.h"

#include "common/roles.h"
#include "people/peoplewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int barHeight = 36;

}

PeoplePage::PeoplePage(const UiContext &ui, PeopleDesk &desk, const QString &tableName,
                       QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_table(new TableView(ui, tableName, this)),
      m_bar(new QHBoxLayout), m_body(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *holder = new QWidget(this);
    holder->setFixedHeight(barHeight);
    m_bar->setContentsMargins(12, 0, 12, 0);
    m_bar->setSpacing(8);
    m_bar->addStretch();
    holder->setLayout(m_bar);
    layout->addWidget(holder);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(m_table, 1);
    layout->addLayout(m_body, 1);
    m_table->setSortingEnabled(true);
}

QPushButton *PeoplePage::addDeed(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    if (!key.isEmpty()) {
        button->setShortcut(key);
        button->setProperty("keys", key.toString(QKeySequence::NativeText));
    }
    allow(*button, {});
    m_bar->addWidget(button);
    return button;
}

void PeoplePage::allow(QPushButton &button, const QString &reasonAgainst)
{
    button.setEnabled(reasonAgainst.isEmpty());
    const QString keys = button.property("keys").toString();
    button.setToolTip(!reasonAgainst.isEmpty() ? reasonAgainst
                      : keys.isEmpty()
                          ? QString()
                          : tr("%1 (%2)", "a deed and its key").arg(button.text(), keys));
}

std::vector<qint64> PeoplePage::selectedKeys() const
{
    std::vector<qint64> keys;
    if (!m_table->selectionModel())
        return keys;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : rows)
        keys.push_back(row.data(IdRole).toLongLong());
    return keys;
}

void PeoplePage::selectKey(qint64 key)
{
    const QAbstractItemModel *model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(IdRole).toLongLong() == key) {
            m_table->selectRow(row);
            m_table->scrollTo(model->index(row, 0));
            return;
        }
    }
}

void PeoplePage::report(const Problem &problem)
{
    Q_EMIT failed(peopleSentence(problem));
}

}
