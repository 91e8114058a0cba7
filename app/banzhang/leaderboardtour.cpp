// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through the leaderboards: each page with its dialogs, the morning meeting's screen at
// each of its phases, a certificate, and what televisions show of it.
#include "tour.h"

#include "console.h"
#include "floor/wallboardwindow.h"
#include "leaderboards/awards/certificate.h"
#include "leaderboards/honourdesk.h"
#include "leaderboards/meeting/meetingrunner.h"
#include "leaderboards/meetingdesk.h"
#include "shell/mainwindow.h"

#include "common/tabbedpane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int loadMs = 2500; // three boards of two months; the closings that are due
constexpr int pageMs = 900;
constexpr int closingMs = 5000;  // what is due is closed first
constexpr int mostPhases = 4;    // three items of a usual day, and when it is over
constexpr int mostWallPages = 9; // queues, teams, people on three, day, week, month, honours
constexpr QSize television(1920, 1080);
constexpr QSize paper(1123, 794); // A4 across at 96 dpi

// A certificate as it comes from the printer.
class CertificateFace final : public QWidget
{
public:
    explicit CertificateFace(Certificate certificate) : m_certificate(std::move(certificate))
    {
        resize(paper);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        paintCertificate(painter, QRectF(rect()), m_certificate);
    }

private:
    const Certificate m_certificate;
};

// The meeting as if `part` of its items (from 0) had run for some seconds; the last one is over
// when there is none of that number. Nothing is written.
MeetingSheet phaseOf(MeetingSheet sheet, int part, const QDateTime &now)
{
    const int count = int(sheet.items.size());
    sheet.meeting.state = part < count ? MeetingState::Running : MeetingState::Held;
    sheet.meeting.startedAt = now.addSecs(-240);
    sheet.meeting.current = std::min(part + 1, count);
    sheet.meeting.runningSince =
        part < count ? now.addSecs(-sheet.items[size_t(part)].plannedS / 3) : QDateTime();
    for (int place = 0; place < count; ++place)
        sheet.items[size_t(place)].usedMs =
            place < part ? qint64(sheet.items[size_t(place)].plannedS) * 1000 - 8000 : 0;
    return sheet;
}

void click(const QWidget &page, const char *button)
{
    if (auto *found = page.findChild<QAbstractButton *>(QLatin1String(button)))
        found->click();
}

}

void Tour::planLeaderboards(Pane &pane)
{
    auto &boards = static_cast<TabbedPane &>(pane);
    bool isFirst = true; // it stands before us already
    for (TabPage *page : boards.pages()) {
        const QString id = page->id();
        planStop(
            isFirst ? QString() : QStringLiteral("leaderboards-") + id,
            [&boards, id] { boards.showPage(id); },
            isFirst              ? 0
            : id == u"champions" ? closingMs
                                 : pageMs);
        if (isFirst)
            planBoards(*page);
        isFirst = false;
        if (id == u"boardRules")
            planBoardRules(*page);
        else if (id == u"honours")
            planCertificate(pane);
        else if (id == u"meetings")
            planMeeting(*page, pane);
    }
    planStop(
        {}, [&boards] { boards.showPage(QStringLiteral("boards")); }, 0);
    if (holds(Post::Manager))
        planResultWalls();
}

// Ranked by a mean of scores, which has intervals; and by the rules again.
void Tour::planBoards(QWidget &page)
{
    auto *metric = page.findChild<QComboBox *>(QStringLiteral("metric"));
    const auto choose = [metric](int row) {
        metric->setCurrentIndex(row);
        Q_EMIT metric->activated(row);
    };
    planStop(
        QStringLiteral("leaderboards-scores"), [choose] { choose(4); }, loadMs);
    planStop(
        {}, [choose] { choose(0); }, pageMs);
}

void Tour::planBoardRules(QWidget &page)
{
    planAsked(QStringLiteral("leaderboards-rule-version"),
              [&page] { click(page, "changeBoardRule"); });
    planAsked(QStringLiteral("leaderboards-rule-setting"),
              [&page] { click(page, "boardSetting"); });
    planAsked(QStringLiteral("leaderboards-rule-prizes"),
              [&page] { click(page, "changeBoardPrizes"); });
}

// Of the newest champion of a month, else of whoever is the newest.
void Tour::planCertificate(Pane &pane)
{
    const auto *desk = pane.findChild<HonourDesk *>();
    const auto open = [this, desk] {
        const std::vector<Honour> &all = const_cast<HonourDesk *>(desk)->honours().rows();
        auto found = std::ranges::find(all, u"month"_qs, &Honour::title);
        if (found == all.end())
            found = all.begin();
        if (found != all.end())
            m_face = std::make_unique<CertificateFace>(certificateOf(*found, desk->centre()));
    };
    planFace(QStringLiteral("leaderboards-certificate"), open);
}

// A picture of its own, no part of the window.
void Tour::planFace(const QString &name, const std::function<void()> &open)
{
    m_stops.push_back(
        {name, open, [this]() -> QWidget * { return m_face ? m_face.get() : &m_console.window(); },
         300});
    planStop(
        {}, [this] { m_face.reset(); }, 0);
}

// The first morning meeting of the list, on the screen of the room at each of its phases.
void Tour::planMeeting(QWidget &page, Pane &pane)
{
    planAsked(
        QStringLiteral("leaderboards-agendas"), [&page] { click(page, "meetingAgendas"); }, pageMs);
    auto *table = page.findChild<QAbstractItemView *>(QStringLiteral("meetings"));
    auto *desk = pane.findChild<MeetingDesk *>();
    if (!table || !desk)
        return;
    planStop(
        {}, [table] { table->setCurrentIndex(table->model()->index(0, 0)); }, pageMs);
    for (int part = -1; part < mostPhases; ++part)
        planFace(QStringLiteral("leaderboards-meeting-%1").arg(part + 2), [this, desk, part] {
            const MeetingSheet &sheet = desk->sheet();
            auto runner = std::make_unique<MeetingRunner>(m_console.ui());
            runner->resize(television);
            runner->setSheet(part < 0 ? sheet
                                      : phaseOf(sheet, part, QDateTime::currentDateTimeUtc()));
            runner->show();
            m_face = std::move(runner);
        });
}

// A television that shows results alone.
void Tour::planResultWalls()
{
    const auto subject = [this]() -> QWidget * { return m_wall.get(); };
    const auto open = [this] {
        m_wallDesk = std::make_unique<WallboardDesk>(m_console.session()->worker(),
                                                     QStringLiteral("客服中心现场"));
        m_wall = std::make_unique<WallboardWindow>(*m_wallDesk);
        m_wall->resize(television);
        m_wall->show();
        m_wallDesk->start();
    };
    m_stops.push_back({{}, open, subject, pageMs});
    for (int page = 1; page <= mostWallPages; ++page)
        m_stops.push_back({QStringLiteral("leaderboards-wall-%1").arg(page),
                           [this, page] {
                               if (page > 1)
                                   m_wall->view().turn();
                           },
                           subject, 400});
    m_stops.push_back({{},
                       [this] {
                           m_wall.reset();
                           m_wallDesk.reset();
                       },
                       [this]() -> QWidget * { return &m_console.window(); },
                       0});
}

}
