// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "floor/appraisal.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// The rules for the figures of a day, and the teams to which one can be limited.
struct FigureRuleBook
{
    std::vector<FigureRule> rules;
    std::vector<std::pair<QString, qint64>> teams;
};

// Odd figures, the rules behind them, and the entries that are made of them or of alarms. Whoever
// looks asks anew when something changed here; other consoles' changes come with the next look.
class AppraisalDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit AppraisalDesk(DbWorker &worker, QObject *parent = nullptr);

    // A null day is today at the site.
    QFuture<Result<OddDay>> oddDay(const QDate &day);
    QFuture<Result<std::vector<FigurePiece>>> pieces(const OddFigure &odd, const QDate &day);
    QFuture<Result<std::vector<Appraisal>>> entries(const AppraisalQuery &query);

    QFuture<Result<AppraisalId>> enterFigure(const OddFigure &odd, const QDate &day,
                                             const QString &comment);
    // Points in hundredths.
    QFuture<Result<AppraisalId>> enterAlarm(AlarmId alarm, const QString &standard, int points,
                                            const QString &comment);
    QFuture<Result<void>> confirm(AppraisalId entry, const QString &note);
    QFuture<Result<void>> withdraw(AppraisalId entry, const QString &why);

    QFuture<Result<FigureRuleBook>> rules();
    QFuture<Result<void>> setRule(const FigureRule &rule);
    QFuture<Result<void>> endRule(FigureRuleId rule, const QDate &from); // null: today

Q_SIGNALS:
    void entriesChanged();
    void rulesChanged();

private:
    template <class T>
    QFuture<Result<T>> telling(QFuture<Result<T>> future, void (AppraisalDesk::*changed)());

    DbWorker &m_worker;
};

}
