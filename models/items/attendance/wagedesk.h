// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/wagemodel.h"
#include "common/result.h"

#include <QFuture>

namespace banzhang {

class DbWorker;

// Wages: listed for managers and auditors, entered by managers one by one or from a file.
class WageDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    WageDesk(DbWorker &worker, bool mayChange, WageModel::Word word, QObject *parent = nullptr);

    [[nodiscard]] WageModel &wages() { return m_wages; }
    [[nodiscard]] bool mayChange() const { return m_mayChange; }
    // People who work here and of whom no wage is known today: their fines are not capped.
    [[nodiscard]] int withoutWage() const;
    // Everybody in the list by number: whom a file may name.
    [[nodiscard]] QHash<QString, qint64> agents() const;
    void refresh();

    // All of them or none.
    [[nodiscard]] QFuture<Result<void>> save(const std::vector<WageLine> &wages);
    // A file's text; Invalid when it is none.
    [[nodiscard]] QFuture<Result<QString>> readFile(const QString &path);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    const bool m_mayChange;
    WageModel m_wages;
};

}
