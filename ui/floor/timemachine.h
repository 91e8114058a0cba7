// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/appeallink.h"
#include "floor/pastdesk.h"
#include "floor/presentfloor.h"

#include <QObject>
#include <QShortcut>

namespace banzhang {

class PastBand;
class PastFrame;
class TimeBar;

// The agent that an appeal speaks of, as the board shows him.
struct AppealSubject
{
    QString agentNo;
    QString words; // "1001 Ann · Sales one · Talking 03:02"
};

// Puts a floor pane into the past and back: band, frame and time bar, their keys, the link of an
// appeal. Meanwhile it keeps what the feed tells, so that coming back shows the present at once.
class TimeMachine final : public QObject
{
    Q_OBJECT

public:
    // `clock` is the pane's own; all outlive the machine, the pane owns it.
    TimeMachine(const UiContext &ui, ServerClock &clock, PastDesk &desk, QWidget &pane);

    [[nodiscard]] QWidget *band() const;
    [[nodiscard]] QWidget *bar() const;
    [[nodiscard]] bool isOn() const { return m_isOn; }
    // "2026-11-18 Wed 14:23:05" at the site.
    [[nodiscard]] QString momentText() const;

    // The live floor, to be kept in step from open() on until back().
    void keep(const FloorSnapshot &snapshot) { m_present.take(snapshot); }
    void keepSteps(const Strips &steps) { m_present.addSteps(steps); }

    void open(const QDateTime &moment);
    void back();
    void pause() { m_desk.pause(); }
    // Whether the text is, or means to be, a link: then it is followed, or told to be wrong.
    bool follow(const QString &text);
    // Asked for when a link is copied.
    void setSubject(std::function<AppealSubject()> subject) { m_subject = std::move(subject); }

Q_SIGNALS:
    void shown(const banzhang::FloorSnapshot &snapshot); // a past floor
    void steps(const banzhang::Strips &steps);
    // The pane enters the past.
    void opened();
    // The present, as the feed has told it meanwhile; after isOn() has become false.
    void left(const banzhang::FloorSnapshot &present);
    void agentWanted(const QString &agentNo);
    // Something that cannot be done, when the pane is not in the past.
    void complained(const QString &what, const QString &why);
    void momentChanged();

private:
    void buildKeys(QWidget &pane);
    void addKey(const QKeySequence &keys, QWidget &pane, const std::function<void()> &deed);
    void show(const FloorSnapshot &snapshot);
    void tellEmptiness();
    void playOrPause();
    void goTyped(const QString &text);
    void goToDay(const QDate &day);
    void copyLink();
    void complain(const QString &what, const QString &why);
    [[nodiscard]] QDateTime siteMoment() const { return m_clock.atSite(m_desk.moment()); }

    const UiContext m_ui;
    ServerClock &m_clock;
    PastDesk &m_desk;
    QWidget &m_pane;
    PastBand *m_band;
    TimeBar *m_bar;
    PastFrame *m_frame;
    PresentFloor m_present;
    std::function<AppealSubject()> m_subject;
    std::vector<QShortcut *> m_keys;
    QString m_wantedAgent; // of a link, until the floor is there
    bool m_isOn = false;
    bool m_hasShown = false; // the floor of the moment that was gone to
};

}
