// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuedaydialog.h"

#include "common/icons.h"
#include "common/inklabel.h"
#include "common/problemsentence.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/words.h"
#include "floor/queuedaychart.h"
#include "floor/queuedaydesk.h"
#include "floor/queuehalfmodel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int againMs = 30'000;

}

QueueDayDialog::QueueDayDialog(const UiContext &ui, QueueDayDesk &desk, QueueId queue,
                               QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_queue(queue), m_halves(new QueueHalfModel(this)),
      m_chart(new QueueDayChart(ui, this))
{
    setObjectName(QStringLiteral("queueDay"));
    setWindowTitle(tr("A queue's day"));
    resize(1000, 720);
    auto *table = new TableView(ui, QStringLiteral("floor/queueHalves"), this);
    table->setAccessibleName(tr("Half-hours"));
    table->setModel(m_halves);
    table->setColumns({{QueueHalfModel::Begin, 90},
                       {QueueHalfModel::Offered, 90},
                       {QueueHalfModel::Usual, 90},
                       {QueueHalfModel::Answered, 90},
                       {QueueHalfModel::Abandoned, 90},
                       {QueueHalfModel::ServiceLevel, 110},
                       {QueueHalfModel::AverageAnswer, 110},
                       {QueueHalfModel::Longest, 110}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_chart, 2);
    layout->addWidget(table, 3);
    connect(&desk, &QueueDayDesk::told, this, &QueueDayDialog::take);
    connect(&desk, &QueueDayDesk::refused, this, &QueueDayDialog::tell);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_day.day.isValid() || m_day.day == m_day.today)
            m_desk.ask(m_queue, {});
    });
    m_again.start();
    desk.ask(queue, {});
}

QWidget *QueueDayDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(8);
    m_title = new InkLabel(m_ui, &Theme::text, Type::Title, {}, head);
    m_title->setObjectName(QStringLiteral("queueDayTitle"));
    layout->addWidget(m_title);
    addArrow(head, QStringLiteral("queueDayBefore"), QStringLiteral("left"),
             tr("The day before (Alt+Left)"), -1);
    m_after = addArrow(head, QStringLiteral("queueDayAfter"), QStringLiteral("right"),
                       tr("The day after (Alt+Right)"), 1);
    layout->addStretch();
    m_facts = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, head);
    m_facts->setObjectName(QStringLiteral("queueDayFacts"));
    layout->addWidget(m_facts);
    for (const auto &[key, days] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)})
        connect(new QShortcut(QKeySequence(Qt::ALT | key), this), &QShortcut::activated, this,
                [this, by = days] { step(by); });
    return head;
}

QToolButton *QueueDayDialog::addArrow(QWidget *head, const QString &name, const QString &icon,
                                      const QString &text, int days)
{
    auto *button = new QToolButton(head);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon, m_ui.themes));
    button->setToolTip(text);
    button->setAccessibleName(text);
    head->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, days] { step(days); });
    return button;
}

void QueueDayDialog::step(int days)
{
    const QDate wanted = m_day.day.addDays(days);
    if (wanted.isValid() && wanted <= m_day.today)
        m_desk.ask(m_queue, wanted);
}

void QueueDayDialog::take(const QueueDay &day)
{
    if (day.queueId != m_queue)
        return;
    m_day = day;
    m_title->setText(day.name + QStringLiteral(" · ") + dayText(day.day, day.today));
    m_after->setEnabled(day.day < day.today);
    m_chart->show(day);
    m_halves->show(day);
    const QueueHalfHour total = day.total();
    const auto percent = [](const std::optional<double> &value) {
        return value ? percentText(*value) : missingText();
    };
    if (total.offered <= 0)
        return m_facts->setText(tr("No call was over on this day"));
    m_facts->setText(tr("%1 offered · %2 answered · service level %3 · abandoned %4")
                         .arg(countText(qRound64(total.offered)),
                              countText(qRound64(total.answered)), percent(total.serviceLevel()),
                              percent(total.abandonRate())));
}

void QueueDayDialog::tell(const Problem &problem)
{
    m_facts->setText(problemSentence(problem));
}

}
