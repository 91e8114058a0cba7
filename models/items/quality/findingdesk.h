// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/findingmodel.h"

#include <QFuture>
#include <QTimer>

namespace banzhang {

class DbWorker;
class PqLink;

// A step to be taken: whom (telling), how (rectifying), where (announcing), a note (verifying), why
// (reopening, withdrawing); the announcement's words; the day of a reopened one (null: the
// centre's).
struct FindingAct
{
    FindingDeed deed{};
    FindingId id{};
    QString text;
    QString words;
    QDate due;
};

// Findings that are open, and those of the last 92 days: listed, opened, and led from step to step.
class FindingDesk final : public QObject
{
    Q_OBJECT

public:
    // Worker and link outlive the desk; the link is the session's, and started by who made it.
    FindingDesk(DbWorker &worker, PqLink &link, FindingModel::Word word, QObject *parent = nullptr);
    ~FindingDesk() override;

    [[nodiscard]] FindingModel &findings() { return m_findings; }
    [[nodiscard]] int openCount() const; // of those listed
    [[nodiscard]] int overdueCount() const;
    [[nodiscard]] bool isCut() const { return m_isCut; } // more than are listed

    // While somebody looks the list follows the database at once, else every five minutes.
    void follow();
    void rest();
    void refresh();

    [[nodiscard]] QFuture<Result<FindingDetail>> load(FindingId id);
    [[nodiscard]] QFuture<Result<void>> act(const FindingAct &act);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    FindingModel m_findings;
    QTimer m_soon;
    QTimer m_seldom;
    quint64 m_generation = 0;
    bool m_isFollowing = false;
    bool m_isCut = false;
};

}
