// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include "generator.h"
#include "guiwatch.h"
#include "measuring.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlTableModel>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace banzhang::bench {
namespace {

bool openDatabase(const QString &target)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"));
    const auto part = [&target](const QString &key) {
        return target.section(key + u'=', 1).section(u' ', 0, 0);
    };
    database.setHostName(part(QStringLiteral("host")));
    database.setUserName(part(QStringLiteral("user")));
    database.setDatabaseName(part(QStringLiteral("dbname")));
    return database.open();
}

// The rows that are in sight are those of the probes.
void notePaint(const QSqlTableModel &model, std::array<qint64, probes> &painted, SampleFile &file)
{
    const int column = model.fieldIndex(QStringLiteral("last_event_ms"));
    const qint64 now = wallNow();
    for (int row = 0; row < probes; ++row) {
        const qint64 stamp = model.index(row, column).data().toLongLong();
        if (std::exchange(painted[size_t(row)], stamp) != stamp)
            file.add(paintedKind, stamp, now);
    }
}

}

int runBaseline(GuiWatch &application, const Role &role)
{
    QElapsedTimer opening;
    opening.start();
    if (!openDatabase(role.target))
        qFatal("%s", qPrintable(QSqlDatabase::database().lastError().text()));
    QSqlTableModel model;
    model.setTable(QStringLiteral("banzhang.bench_board"));
    QTableView table;
    table.setModel(&model);
    table.resize(1440, 900);
    table.setSortingEnabled(true);
    model.setSort(0, Qt::AscendingOrder);
    SampleFile file(role.samples);
    std::array<qint64, probes> painted{};
    int paints = 0;
    application.watchPaints(table.viewport(), [&](const QRegion &) {
        ++paints;
        notePaint(model, painted, file);
    });
    table.show();
    model.select();
    if (!QTest::qWaitFor([&] { return paints > 0 && model.rowCount() > 0; }, 10000))
        qFatal("The baseline did not open: %s", qPrintable(model.lastError().text()));
    const double opened = double(opening.nsecsElapsed()) / 1e6;
    QTimer everySecond;
    QObject::connect(&everySecond, &QTimer::timeout, &model, &QSqlTableModel::select);
    everySecond.start(1000);
    Measuring measuring(application);
    QJsonObject result = measuring.run();
    result.insert(QStringLiteral("open"), opened);
    result.insert(QStringLiteral("rows"), model.rowCount());
    QElapsedTimer sorting;
    sorting.start();
    const int before = paints;
    table.sortByColumn(1, Qt::DescendingOrder);
    while (paints == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    result.insert(QStringLiteral("sort"), double(sorting.nsecsElapsed()) / 1e6);
    Measuring::tell(result);
    return 0;
}

}
