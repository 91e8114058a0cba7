// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// What the desks of champions, honours, bonus points and praise have in common: they look again
// when the database says that something of theirs is new.
class AwardDesk : public QObject
{
    Q_OBJECT

public:
    ~AwardDesk() override;

    void follow();
    void rest();
    virtual void refresh() = 0;

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

protected:
    // `topics` are the words of announce_award() that concern the desk. The worker outlives it.
    AwardDesk(DbWorker &worker, const QStringList &topics, QObject *parent);

    [[nodiscard]] DbWorker &worker() const { return m_worker; }
    // Of several looks only the last one counts.
    [[nodiscard]] quint64 nextLook() { return ++m_look; }
    [[nodiscard]] bool isLastLook(quint64 look) const { return look == m_look; }

private:
    DbWorker &m_worker;
    const QStringList m_topics;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    quint64 m_look = 0;
};

}
