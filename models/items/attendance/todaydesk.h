// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/todaymodel.h"
#include "common/problem.h"

#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// Who should be here now, against the roster; live while somebody looks.
class TodayDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    TodayDesk(DbWorker &worker, TodayModel::Word word, QObject *parent = nullptr);
    ~TodayDesk() override;

    [[nodiscard]] TodayModel &standings() { return m_standings; }
    [[nodiscard]] int count(Standing standing) const;

    // A punch is shown at once, what the passing of time makes of it every half minute.
    void follow();
    void rest();
    void refresh();

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    TodayModel m_standings;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QTimer m_beat;
    quint64 m_generation = 0;
};

}
