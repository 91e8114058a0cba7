// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/timebar.h"

#include "common/icons.h"
#include "common/words.h"
#include "floor/timetrack.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 84;
constexpr int leftWidth = 232;
constexpr int buttonSize = 28;
constexpr int speedHeight = 24;
constexpr int daysBack = 60; // in the list of days; the field of the band goes anywhere

QHBoxLayout *row()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(4);
    return layout;
}

}

TimeBar::TimeBar(const UiContext &ui, const std::vector<int> &speeds, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_days(new QComboBox(this)), m_speeds(new QButtonGroup(this)),
      m_track(new TimeTrack(ui, this))
{
    setObjectName(QStringLiteral("timeBar"));
    setFixedHeight(barHeight);
    setProperty("region", true);
    m_days->setObjectName(QStringLiteral("pastDay"));
    m_days->setAccessibleName(tr("Day"));
    auto *first = row();
    QToolButton *back = addButton(QStringLiteral("stepBack"), QStringLiteral("stepb"),
                                  tr("Event before (←), alarm before (Ctrl+←)"));
    m_play = addButton(QStringLiteral("play"), QStringLiteral("play"), tr("Play (Space)"));
    QToolButton *on = addButton(QStringLiteral("stepOn"), QStringLiteral("stepf"),
                                tr("Next event (→), next alarm (Ctrl+→)"));
    for (QToolButton *button : {back, m_play, on})
        first->addWidget(button);
    first->addWidget(m_days, 1);
    auto *second = row();
    for (const int speed : speeds) {
        QToolButton *button =
            addButton(QStringLiteral("speed%1").arg(speed), {}, tr("So many times as fast"));
        button->setText(QStringLiteral("%1×").arg(speed));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setCheckable(true);
        button->setFixedSize(QSize(speed < 100 ? 38 : 46, speedHeight));
        m_speeds->addButton(button, speed);
        second->addWidget(button);
    }
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addLayout(first);
    left->addLayout(second);
    auto *side = new QWidget(this);
    side->setFixedWidth(leftWidth);
    side->setLayout(left);
    left->setContentsMargins(0, 8, 0, 8);
    setFocusProxy(m_days);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(side);
    layout->addWidget(m_track, 1);
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(on, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
    connect(m_play, &QToolButton::clicked, this, &TimeBar::playWanted);
    connect(m_speeds, &QButtonGroup::idClicked, this, &TimeBar::speedWanted);
    connect(m_track, &TimeTrack::momentWanted, this, &TimeBar::momentWanted);
    connect(m_days, qOverload<int>(&QComboBox::activated), this,
            [this](int place) { Q_EMIT dayWanted(m_days->itemData(place).toDate()); });
    hide();
}

QToolButton *TimeBar::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon, m_ui.themes));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(buttonSize, buttonSize);
    return button;
}

void TimeBar::setDay(const PastDay &day)
{
    fillDays(day);
    m_track->setDay(day);
}

// From today back to the first one of which anything is known.
void TimeBar::fillDays(const PastDay &day)
{
    const QSignalBlocker quiet(m_days);
    const QDate today = day.now.toOffsetFromUtc(day.siteOffsetSeconds).date();
    const QDate first = day.firstEventAt.isValid()
                            ? day.firstEventAt.toOffsetFromUtc(day.siteOffsetSeconds).date()
                            : today;
    m_days->clear();
    for (QDate each = today; each >= std::max(first, today.addDays(-daysBack));
         each = each.addDays(-1))
        m_days->addItem(dayText(each, today), each);
    if (m_days->findData(day.day) < 0)
        m_days->addItem(dayText(day.day, today), day.day);
    m_days->setCurrentIndex(m_days->findData(day.day));
}

void TimeBar::setMoment(const QDateTime &moment)
{
    m_track->setMoment(moment);
}

void TimeBar::setPlaying(bool isPlaying)
{
    m_play->setIcon(
        themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"), m_ui.themes));
    const QString text = isPlaying ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void TimeBar::setSpeed(int speed)
{
    m_speeds->button(speed)->setChecked(true);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().win);
    painter.fillRect(0, 0, width(), 1, m_ui.theme().line2);
}

}
