// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosales.h"

#include "demo/democentre.h"
#include "demo/demohistory.h"
#include "demo/demopeople.h"
#include "demo/demorandom.h"
#include "leaderboards/salestore.h"

#include <array>

namespace banzhang {
namespace {

constexpr int mostBackDays = 5; // an order comes back within so many days
constexpr std::array<int, 6> prices = {16800, 21800, 29800, 39800, 49800, 68000}; // a course, fen

DemoRandom chanceOf(size_t agent, const QDate &day, quint64 what)
{
    return DemoRandom(quint64(day.toJulianDay()) * 1000 + quint64(agent) * 7 + what * 1'000'003);
}

bool works(size_t agent, const QDate &day)
{
    return !DemoHistory::rests(agent, day) && !DemoHistory::isAway(agent, day);
}

// Some sell better than others, and the new ones less.
double skillOf(size_t agent)
{
    return 0.6 + 0.8 * DemoRandom(agent * 31 + 5).uniform();
}

// All that an agent sells on a day, each with the day on which it comes back, if it does.
struct DemoOrder
{
    OrderLine line;
    QDate backOn;
    bool isCancel = false;
};

std::vector<DemoOrder> ordersOf(size_t agent, const QString &agentNo, const QDate &day)
{
    std::vector<DemoOrder> orders;
    if (!works(agent, day))
        return orders;
    DemoRandom random = chanceOf(agent, day, 1);
    const int opens = (DemoHistory::isEarly(agent) ? 8 : 10) * 3600 + 1200;
    const int count = int(std::lround(random.exponential(2.2 * skillOf(agent))));
    for (int number = 1; number <= count; ++number) {
        DemoOrder order;
        OrderLine &line = order.line;
        line.orderNo = QStringLiteral("D%1-%2-%3")
                           .arg(day.toString(QStringLiteral("yyMMdd")), agentNo)
                           .arg(number);
        line.agentNo = agentNo;
        line.local = QDateTime(day, QTime(0, 0)).addSecs(opens + random.between(0, 7 * 3600));
        line.courses = 1 + int(random.exponential(0.8)); // larger orders of several courses (#22)
        line.quantity = line.courses;
        line.fen =
            qint64(prices.at(size_t(random.between(0, int(prices.size()) - 1)))) * line.courses;
        line.note = line.courses >= 3 ? QStringLiteral("大单") : QString();
        if (random.chance(0.06)) {
            order.backOn = day.addDays(random.between(1, mostBackDays));
            order.isCancel = line.courses == 1 || random.chance(0.5);
        }
        orders.push_back(order);
    }
    return orders;
}

OrderLine backOf(const DemoOrder &order)
{
    OrderLine line = order.line;
    line.kind = order.isCancel ? SaleKind::Cancel : SaleKind::Return;
    line.local = QDateTime(order.backOn, QTime(9, 30)).addSecs(order.line.local.time().second());
    line.fen = order.isCancel ? std::nullopt : std::optional(*order.line.fen / order.line.courses);
    line.quantity = order.isCancel ? 0 : 1;
    line.courses = order.isCancel ? 0 : 1;
    line.note = order.isCancel ? QStringLiteral("客户取消") : QStringLiteral("退一个疗程");
    return line;
}

void append(OrderFile &file, OrderLine line, const QDateTime &until)
{
    if (line.local > until)
        return;
    line.line = int(file.lines.size()) + 1;
    line.text = line.orderNo;
    file.lines.push_back(line);
}

}

OrderFile demoOrders(const QDate &day, const QDateTime &until)
{
    OrderFile file;
    const std::vector<AgentImportRow> people = demoPeople();
    for (size_t agent = 0; agent < people.size(); ++agent) {
        for (const DemoOrder &order : ordersOf(agent, people[agent].agentNo, day))
            append(file, order.line, until);
        for (int back = 1; back <= mostBackDays; ++back) {
            for (const DemoOrder &order :
                 ordersOf(agent, people[agent].agentNo, day.addDays(-back))) {
                if (order.backOn == day)
                    append(file, backOf(order), until);
            }
        }
    }
    return file;
}

ResultFile demoResults(const QDate &day)
{
    ResultFile file;
    const std::vector<AgentImportRow> people = demoPeople();
    for (size_t agent = 0; agent < people.size(); ++agent) {
        if (!works(agent, day))
            continue;
        DemoRandom random = chanceOf(agent, day, 2);
        const int sold = int(ordersOf(agent, people[agent].agentNo, day).size());
        ResultLine line;
        line.line = int(file.lines.size()) + 1;
        line.agentNo = people[agent].agentNo;
        line.onDate = day;
        line.visits = 12 + random.between(0, 18) + sold;
        line.successes = std::min(line.visits, sold + random.between(0, int(9 * skillOf(agent))));
        line.refusals = random.between(0, 8);
        line.text = line.agentNo;
        file.lines.push_back(line);
    }
    return file;
}

Result<int> writeDemoSales(const QString &manager, int days)
{
    try {
        Connection connection = Connection::open(manager);
        Rows row = connection.query(QStringLiteral("demo/get_sale_days"), {{"days", days}});
        row.next();
        const QDate today = row.date("today");
        const QDateTime until(today, QTime::fromString(row.text("clock"), u"HH:mm:ss"_qs));
        OrderFile orders;
        ResultFile results;
        const SaleStore store;
        for (QDate day = row.date("from_on"); day <= today; day = day.addDays(1)) {
            const OrderFile one = demoOrders(day, until);
            orders.lines.insert(orders.lines.end(), one.lines.begin(), one.lines.end());
            if (day == today)
                continue;
            const ResultFile told = demoResults(day);
            results.lines.insert(results.lines.end(), told.lines.begin(), told.lines.end());
        }
        int added = store.take(connection, u"import"_qs, u"demo-orders.csv"_qs, orders).added;
        if (!results.lines.empty())
            added += store.take(connection, u"import"_qs, u"demo-results.csv"_qs, results).added;
        return added;
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}
