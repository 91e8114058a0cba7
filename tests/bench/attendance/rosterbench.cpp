// SPDX-License-Identifier: GPL-3.0-or-later
// The roster grid of 500 people under the hand: frames while it scrolls (60 a second leave 16.7 ms
// each), and what follows a key: checks, coverage, and the cell painted.
#include "attendance/coverage.h"
#include "attendance/roster/rostergrid.h"
#include "attendance/roster/rosterwords.h"
#include "attendance/rosterdraft.h"
#include "benchreport.h"
#include "common/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int people = 500;
constexpr int frames = 400;
constexpr int hourS = 3600;

ShiftType shiftOf(qint64 id, const char *name, int from, int until, int noon)
{
    ShiftType type;
    type.id = ShiftTypeId(id);
    type.code = QString::number(id);
    type.name = QString::fromUtf8(name);
    type.key = int(id);
    ShiftVersion version;
    version.segments = {{SegmentKind::Work, from * hourS, noon * hourS},
                        {SegmentKind::UnpaidBreak, noon * hourS, (noon + 1) * hourS},
                        {SegmentKind::Work, (noon + 1) * hourS, until * hourS}};
    type.versions = {version};
    return type;
}

// Ten teams of fifty, early and late, each with a rest day that moves; some errors among them.
RosterSheet largeSheet()
{
    RosterSheet sheet;
    sheet.monday = QDate(2026, 11, 23);
    sheet.frame.zone = QTimeZone("Asia/Shanghai");
    sheet.frame.book.types = {shiftOf(1, "早班", 8, 17, 12), shiftOf(2, "晚班", 10, 18, 13)};
    sheet.teams.resize(10);
    for (int i = 0; i < people; ++i) {
        TeamRoster &team = sheet.teams[size_t(i / 50)];
        team.team = TeamId(i / 50 + 1);
        team.name = QStringLiteral("客服%1组").arg(i / 50 + 1);
        team.monday = sheet.monday;
        RosterPerson person;
        person.id = AgentId(i + 1);
        person.no = QString::number(1000 + i);
        person.name = QStringLiteral("邓超群");
        person.isMember.fill(true);
        person.days.fill({PlanKind::Shift, ShiftTypeId(1 + i % 2)});
        if (i % 20 != 0)
            person.days[size_t(i % 7)] = {PlanKind::Rest, {}};
        team.people.push_back(std::move(person));
    }
    for (int half = 16; half < 36; ++half) {
        for (int day = 1; day <= daysAWeek; ++day)
            sheet.needs.push_back({day, half, 300});
    }
    return sheet;
}

struct Costs
{
    std::vector<double> waited; // ms
    std::vector<double> worked; // ms of the processor: what a busy machine does not change

    template <class F>
    void measure(F work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        waited.push_back(double(timer.nsecsElapsed()) / 1e6);
        worked.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    void tell(const char *median, const char *most, const char *work)
    {
        std::ranges::sort(waited);
        std::ranges::sort(worked);
        report(median, waited[waited.size() / 2], "ms");
        report(most, waited[waited.size() * 95 / 100], "ms");
        report(work, worked[worked.size() / 2], "ms");
    }
};

}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ThemeSource themes(ThemeChoice::Light);
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    const UiContext ui{themes, clock, settings, ask};
    applyLook(application, themes, QStringLiteral("zh_CN"));
    RosterDraft draft;
    draft.begin(largeSheet());
    std::vector<RosterCheck> checks;
    const auto reckon = [&] {
        checks.clear();
        for (const TeamRoster &team : draft.sheet().teams) {
            const auto found = rosterChecks(team, draft.sheet().frame);
            checks.insert(checks.end(), found.begin(), found.end());
        }
        (void)coverageOf(draft.sheet().teams, draft.sheet().frame.book, draft.sheet().needs);
    };
    reckon();
    RosterGridModel model(cellText);
    RosterGrid grid(ui, model);
    grid.resize(1130, 780);
    QElapsedTimer timer;
    timer.start();
    model.begin(draft.sheet(), checks);
    grid.show();
    QTest::qWait(50);
    report("roster of 500 people, opened", double(timer.nsecsElapsed()) / 1e6 - 50, "ms");
    auto *frozen = grid.findChild<QTableView *>(QStringLiteral("rosterFrozen"));
    const int longest = grid.verticalScrollBar()->maximum();
    Costs scroll;
    for (int i = 0; i < frames; ++i) {
        scroll.measure([&] { // all of it anew: as much as a frame can ever cost
            grid.verticalScrollBar()->setValue(longest * i / frames);
            grid.viewport()->repaint();
            frozen->viewport()->repaint();
        });
    }
    scroll.tell("frame while scrolling, median", "frame while scrolling, 95 of 100",
                "frame while scrolling, work, median");
    report("frames a second while scrolling, 95 of 100",
           1000 / scroll.waited[scroll.waited.size() * 95 / 100], "1/s");
    Costs keys;
    for (int i = 0; i < 100; ++i) {
        keys.measure([&] {
            const RosterPlace place{i % 10, i % 50, i % 7};
            model.tell(draft.set({{place, {PlanKind::Shift, ShiftTypeId(1 + i % 2)}}}));
            reckon();
            grid.viewport()->repaint();
        });
    }
    keys.tell("key to painted cell with all checks, median",
              "key to painted cell with all checks, 95 of 100",
              "key to painted cell with all checks, work, median");
    return 0;
}
