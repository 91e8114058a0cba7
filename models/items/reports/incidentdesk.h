// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/incidentmodel.h"
#include "reports/reportrequest.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// Incidents of some days: reported, written on, closed.
class IncidentDesk final : public QObject
{
    Q_OBJECT

public:
    struct Rights
    {
        bool mayReport = false; // leaders and managers
        bool mayClose = false;  // managers
    };

    // The worker outlives the desk.
    IncidentDesk(DbWorker &worker, Rights rights, IncidentModel::Word word, const ReportSpan &span,
                 QObject *parent = nullptr);

    [[nodiscard]] IncidentModel &incidents() { return m_incidents; }
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    [[nodiscard]] const ReportSpan &span() const { return m_span; }
    void setSpan(const ReportSpan &span);
    void refresh();

    [[nodiscard]] QFuture<Result<qint64>> save(const Incident &incident);
    [[nodiscard]] QFuture<Result<qint64>> addEntry(qint64 incidentId, const QDateTime &at,
                                                   const QString &text);
    [[nodiscard]] QFuture<Result<void>> close(qint64 incidentId, const QString &conclusion);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    template <class T>
    QFuture<Result<T>> thenRefresh(QFuture<Result<T>> future);

    DbWorker &m_worker;
    const Rights m_rights;
    IncidentModel m_incidents;
    ReportSpan m_span;
    quint64 m_look = 0;
};

}
