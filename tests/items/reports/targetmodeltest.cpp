// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"
#include "reports/targetdesk.h"
#include "support/modelcheck.h"
#include "support/performancecentre.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString qa = QStringLiteral("qa-mean");

QString worded(int column, const TargetLine *line)
{
    if (!line)
        return u"h%1"_qs.arg(column);
    return column == TargetModel::Figure ? line->target.figure : u"w%1"_qs.arg(column);
}

FigureTarget target(qint64 id, const QString &figure, QDate from, double value)
{
    FigureTarget one;
    one.targetId = id;
    one.figure = figure;
    one.from = from;
    one.value = value;
    return one;
}

struct Desk : PerformanceCentre
{
    DbWorker worker{database.target(manager), QStringLiteral("test")};
    TargetDesk desk{worker, true, worded};

    Desk()
    {
        look([this] { desk.refresh(); });
    }
    // Does it, and waits until the list was read again.
    template <class F>
    void look(F deed)
    {
        QSignalSpy looked(&desk, &TargetDesk::looked);
        deed();
        REQUIRE(looked.wait(8000));
    }
    // "2026-11-01 90": versions of the QA mean, the newest first.
    [[nodiscard]] QStringList versions()
    {
        std::vector<TargetLine> lines;
        for (const TargetLine &line : desk.targets().rows())
            if (line.target.figure == qa)
                lines.push_back(line);
        std::ranges::sort(lines, [](const TargetLine &a, const TargetLine &b) {
            return a.target.from > b.target.from;
        });
        QStringList told;
        for (const TargetLine &line : lines)
            told.append(u"%1..%2 %3"_qs
                            .arg(line.target.from.toString(Qt::ISODate),
                                 line.target.until.toString(Qt::ISODate))
                            .arg(line.target.value));
        return told;
    }
};

}

TEST_CASE("#183 past versions are quiet and hidden until they are wanted")
{
    TargetModel model(worded);
    TargetFilter filter(model);
    const ModelCheck check(&filter);
    using State = TargetLine::State;
    model.replace({{State::InForce, target(1, qa, QDate(2026, 11, 1), 90)},
                   {State::Past, target(2, qa, QDate(2026, 1, 1), 85)},
                   {State::Later, target(3, qa, QDate(2027, 1, 1), 95)},
                   {State::Queues, target(-1, u"service-level"_qs, QDate(), 85)}});
    CHECK(filter.rowCount() == 3);
    filter.setPastToo(true);
    CHECK(filter.rowCount() == 4);
    CHECK(model.index(model.rowOf(2), 0).data(QuietRole).toBool());
    CHECK_FALSE(model.index(model.rowOf(1), 0).data(QuietRole).toBool());
    filter.sort(TargetModel::Figure); // as the headline figures stand
    CHECK(filter.index(0, 0).data() == u"service-level"_qs);
    filter.sort(TargetModel::Target, Qt::DescendingOrder);
    CHECK(filter.index(0, 0).data(IdRole).toLongLong() == 3);
}

TEST_CASE("#183 a version is in force from its first day to the one before its end")
{
    FigureTarget one = target(1, qa, QDate(2026, 11, 1), 90);
    one.until = QDate(2026, 12, 1);
    using State = TargetLine::State;
    CHECK(targetStateOn(one, QDate(2026, 10, 31)) == State::Later);
    CHECK(targetStateOn(one, QDate(2026, 11, 1)) == State::InForce);
    CHECK(targetStateOn(one, QDate(2026, 11, 30)) == State::InForce);
    CHECK(targetStateOn(one, QDate(2026, 12, 1)) == State::Past);
    CHECK(targetStateOn(serviceTarget(85), QDate(2026, 12, 1)) == State::Queues);
}

TEST_CASE("#183 what was set is undone by another version")
{
    Desk hall;
    CHECK_FALSE(hall.desk.canUndo());
    const QDate first(2027, 1, 1);
    hall.look([&] { (void)hall.desk.save(target(0, qa, first, 90)); });
    CHECK(hall.versions() == QStringList{u"2027-01-01.. 90"_qs, u"2000-01-01..2027-01-01 85"_qs});
    REQUIRE(hall.desk.canUndo());
    QSignalSpy changed(&hall.desk, &TargetDesk::changed);
    hall.look([&] { (void)hall.desk.undo(); });
    CHECK(changed.size() == 1);
    CHECK(hall.versions() == QStringList{u"2027-01-01.. 85"_qs, u"2000-01-01..2027-01-01 85"_qs});
    CHECK_FALSE(hall.desk.canUndo());
}

TEST_CASE("#183 an end is undone for as long as the version would have held")
{
    Desk hall;
    const QDate first(2027, 1, 1);
    hall.look([&] { (void)hall.desk.end(target(0, qa, first, 0), QDate(2027, 3, 1)); });
    CHECK(hall.versions() == QStringList{u"2000-01-01..2027-03-01 85"_qs});
    hall.look([&] { (void)hall.desk.end(target(0, qa, first, 0), QDate(2027, 2, 1)); });
    CHECK(hall.versions() == QStringList{u"2000-01-01..2027-02-01 85"_qs});
    hall.look([&] { (void)hall.desk.undo(); });
    CHECK(hall.versions()
          == QStringList{u"2027-02-01..2027-03-01 85"_qs, u"2000-01-01..2027-02-01 85"_qs});
    // What was set where nothing held ends again.
    hall.look([&] { (void)hall.desk.save(target(0, qa, QDate(2027, 6, 1), 70)); });
    hall.look([&] { (void)hall.desk.undo(); });
    CHECK(hall.versions().size() == 2);
}

TEST_CASE("#183 a refused target leaves nothing to undo and the list as it is")
{
    Desk hall;
    QSignalSpy changed(&hall.desk, &TargetDesk::changed);
    const QStringList before = hall.versions();
    hall.look([&] { (void)hall.desk.save(target(0, qa, QDate(2027, 1, 1), 101)); });
    CHECK(changed.isEmpty());
    CHECK_FALSE(hall.desk.canUndo());
    CHECK(hall.versions() == before);
}
