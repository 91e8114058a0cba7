// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/timemachine.h"

#include "common/problemsentence.h"
#include "common/words.h"
#include "floor/pastband.h"
#include "floor/timebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLayout>

namespace banzhang {
namespace {

constexpr int minute = 60;

std::vector<int> allSpeeds()
{
    return {std::begin(PastDesk::speeds), std::end(PastDesk::speeds)};
}

QString faultWords(LinkFault fault)
{
    switch (fault) {
    case LinkFault::NotALink:
        return TimeMachine::tr(
            "It reads banzhang://floor?agent=1001&at=2026-11-20T09:15:00+08:00.");
    case LinkFault::NoTime:
        return TimeMachine::tr("It says no time: at=2026-11-20T09:15:00+08:00.");
    case LinkFault::WrongTime:
        return TimeMachine::tr(
            "Its time cannot be read; it is written 2026-11-20T09:15:00+08:00, with the offset.");
    }
    return {};
}

}

TimeMachine::TimeMachine(const UiContext &ui, ServerClock &clock, PastDesk &desk, QWidget &pane)
    : QObject(&pane), m_ui(ui), m_clock(clock), m_desk(desk), m_pane(pane),
      m_band(new PastBand(ui, &pane)), m_bar(new TimeBar(ui, allSpeeds(), &pane)),
      m_frame(new PastFrame(ui, &pane))
{
    connect(&desk, &PastDesk::shown, this, &TimeMachine::show);
    connect(&desk, &PastDesk::dayTold, this, [this](const PastDay &day) {
        m_bar->setDay(day);
        if (m_hasShown)
            tellEmptiness();
    });
    connect(&desk, &PastDesk::playingChanged, m_bar, &TimeBar::setPlaying);
    connect(&desk, &PastDesk::refused, this, [this](const Problem &problem) {
        complain(tr("The past cannot be shown"), problemSentence(problem));
    });
    connect(&desk, &PastDesk::noFurther, this, [this](bool forward) {
        m_band->say(forward ? tr("Nothing happened in the day after this.")
                            : tr("Nothing happened in the day before this."));
    });
    connect(&desk, &PastDesk::noFurtherAlarm, this, [this](bool forward) {
        m_band->say(forward ? tr("No alarm was raised after this.")
                            : tr("No alarm was raised before this."));
    });
    connect(m_bar, &TimeBar::playWanted, this, &TimeMachine::playOrPause);
    connect(m_bar, &TimeBar::stepWanted, &desk, &PastDesk::step);
    connect(m_bar, &TimeBar::speedWanted, &desk, &PastDesk::setSpeed);
    connect(m_bar, &TimeBar::dayWanted, this, &TimeMachine::goToDay);
    connect(m_bar, &TimeBar::momentWanted, &desk, &PastDesk::go);
    connect(m_band, &PastBand::backWanted, this, &TimeMachine::back);
    connect(m_band, &PastBand::linkWanted, this, &TimeMachine::copyLink);
    connect(m_band, &PastBand::momentTyped, this, &TimeMachine::goTyped);
    buildKeys(pane);
}

QWidget *TimeMachine::band() const
{
    return m_band;
}

QWidget *TimeMachine::bar() const
{
    return m_bar;
}

QString TimeMachine::momentText() const
{
    const QDateTime at = siteMoment();
    // Beside no year a day brings its own along.
    return dayText(at.date(), {}) + u' ' + clockText(at);
}

void TimeMachine::buildKeys(QWidget &pane)
{
    addKey(QKeySequence(Qt::Key_Space), pane, [this] {
        // Space presses the button that has the focus.
        if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            button->click();
        else
            playOrPause();
    });
    const auto move = [this](int seconds) { m_desk.go(m_desk.moment().addSecs(seconds)); };
    addKey(QKeySequence(Qt::Key_Left), pane, [this] { m_desk.step(false); });
    addKey(QKeySequence(Qt::Key_Right), pane, [this] { m_desk.step(true); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Left), pane, [this] { m_desk.stepAlarm(false); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Right), pane, [this] { m_desk.stepAlarm(true); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_Left), pane, [move] { move(-minute); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_Right), pane, [move] { move(minute); });
    addKey(QKeySequence(Qt::Key_T), pane,
           [this] { m_band->askMoment(siteMoment().toString(u"yyyy-MM-dd HH:mm:ss")); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), pane, [this] { copyLink(); });
}

void TimeMachine::addKey(const QKeySequence &keys, QWidget &pane, const std::function<void()> &deed)
{
    auto *shortcut = new QShortcut(keys, &pane);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setEnabled(false);
    connect(shortcut, &QShortcut::activated, this, deed);
    m_keys.push_back(shortcut);
}

void TimeMachine::open(const QDateTime &moment)
{
    if (!m_isOn) {
        m_isOn = true;
        m_bar->setSpeed(m_desk.speed());
        Q_EMIT opened();
        const int edge = PastFrame::thickness;
        m_pane.layout()->setContentsMargins(edge, edge, edge, edge);
        m_band->show();
        m_bar->show();
        m_frame->show();
        m_frame->raise();
        for (QShortcut *key : m_keys)
            key->setEnabled(true);
    }
    m_hasShown = false;
    m_band->say(tr("Looking it up …"));
    m_desk.go(moment);
    m_band->showMoment(momentText());
}

void TimeMachine::back()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_desk.leave();
    m_wantedAgent.clear();
    for (QShortcut *key : m_keys)
        key->setEnabled(false);
    m_band->hideField();
    for (QWidget *part : {static_cast<QWidget *>(m_band), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_frame)})
        part->hide();
    m_pane.layout()->setContentsMargins(0, 0, 0, 0);
    m_clock.comeBack();
    const std::optional<FloorSnapshot> present = m_present.whole();
    m_present.forget();
    if (present)
        Q_EMIT left(*present);
    Q_EMIT momentChanged();
}

void TimeMachine::show(const FloorSnapshot &snapshot)
{
    if (!m_isOn)
        return;
    m_hasShown = true;
    m_clock.visit(snapshot.serverNow, snapshot.siteOffsetSeconds);
    m_band->showMoment(momentText());
    tellEmptiness();
    m_bar->setMoment(snapshot.serverNow);
    Q_EMIT shown(snapshot);
    Q_EMIT momentChanged();
    if (!m_wantedAgent.isEmpty())
        Q_EMIT agentWanted(std::exchange(m_wantedAgent, {}));
}

// A board on which nobody is seen says why, as soon as the day is known.
void TimeMachine::tellEmptiness()
{
    const QDateTime first = m_desk.day().firstEventAt;
    const bool isBefore =
        m_desk.day().now.isValid() && (!first.isValid() || m_desk.moment() < first);
    m_band->say(!isBefore         ? QString()
                : first.isValid() ? tr("Nothing was recorded yet: the first event is of %1.")
                                        .arg(m_clock.atSite(first).toString(u"yyyy-MM-dd HH:mm:ss"))
                                  : tr("Nothing is recorded: no source has told anything."));
}

void TimeMachine::playOrPause()
{
    if (m_desk.isPlaying())
        m_desk.pause();
    else
        m_desk.play();
}

// "9:15", "09:15:00" of the day that is shown, or with a date before it; a link is taken too.
void TimeMachine::goTyped(const QString &typed)
{
    const QString text = typed.simplified();
    if (follow(text))
        return m_band->hideField();
    const qsizetype space = text.indexOf(u' ');
    const QDate day = space < 0 ? siteMoment().date()
                                : QDate::fromString(text.left(space), QStringLiteral("yyyy-MM-dd"));
    QTime time = QTime::fromString(text.mid(space + 1), QStringLiteral("H:mm:ss"));
    if (!time.isValid())
        time = QTime::fromString(text.mid(space + 1), QStringLiteral("H:mm"));
    const QDateTime moment(day, time, Qt::OffsetFromUTC, siteMoment().offsetFromUtc());
    if (!day.isValid() || !time.isValid() || moment > m_desk.present()) {
        m_band->say(moment.isValid() && day.isValid() && time.isValid()
                        ? tr("That moment is still to come.")
                        : tr("A moment is written 09:15, 09:15:00 or 2026-11-20 09:15:00."));
        return;
    }
    m_band->hideField();
    m_pane.setFocus(Qt::OtherFocusReason);
    m_desk.go(moment);
}

// The same time of another day.
void TimeMachine::goToDay(const QDate &day)
{
    const QDateTime now = siteMoment();
    m_desk.go(QDateTime(day, now.time(), Qt::OffsetFromUTC, now.offsetFromUtc()));
}

bool TimeMachine::follow(const QString &text)
{
    if (!text.contains(QLatin1String("banzhang://"), Qt::CaseInsensitive))
        return false;
    const auto link = appealLinkIn(text);
    if (!link) {
        complain(tr("This link does not lead to the floor"), faultWords(link.error()));
    } else if (link->at > m_clock.now() && link->at > m_desk.present()) {
        complain(tr("This link cannot be followed"), tr("Its moment is still to come."));
    } else {
        m_wantedAgent = link->agentNo;
        open(link->at);
    }
    return true;
}

void TimeMachine::copyLink()
{
    const AppealSubject subject = m_subject ? m_subject() : AppealSubject{};
    QDateTime at = siteMoment();
    const QString when = at.toString(u"yyyy-MM-dd HH:mm:ss");
    const QString words = subject.words.isEmpty() ? tr("The floor at %1").arg(when)
                                                  : tr("%1, at %2").arg(subject.words, when);
    QApplication::clipboard()->setText(words + u'\n' + textOf(AppealLink{subject.agentNo, at}));
    m_band->say(tr("Copied: %1").arg(words));
}

void TimeMachine::complain(const QString &what, const QString &why)
{
    if (m_isOn)
        m_band->say(what + QStringLiteral(": ") + why);
    else
        Q_EMIT complained(what, why);
}

}
