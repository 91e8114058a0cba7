// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/appealmodel.h"

#include <QFuture>
#include <QTimer>

namespace banzhang {

class DbWorker;
class PqLink;

// What is needed to raise an appeal: the sheet, and whether it may be.
struct AppealGround
{
    Sheet sheet;
    AppealChance chance;
};

// The desk for appeals: the list, the one that is looked at, the figures; raising, deciding and
// withdrawing. It listens, so that what another person decides is told at once.
class AppealDesk final : public QObject
{
    Q_OBJECT

public:
    // Worker and link outlive the desk; the link is the session's, and started by who made it.
    AppealDesk(DbWorker &worker, PqLink &link, AppealModel::Word word, AppealModel::Now now,
               QObject *parent = nullptr);
    ~AppealDesk() override;

    [[nodiscard]] AppealModel &appeals() { return m_appeals; }
    [[nodiscard]] AppealFigureModel &byItem() { return m_byItem; }
    [[nodiscard]] AppealFigureModel &byInspector() { return m_byInspector; }
    // Open ones that the reader may decide; all open ones.
    [[nodiscard]] int forMe() const;
    [[nodiscard]] int open() const;

    void start(); // follows what others do; the first call counts
    // Appeals raised since then, and all open ones.
    void look(const QDateTime &since);
    void reload(); // as it was looked at last
    // Loads an appeal; 0 for none. shown() follows, and again when it changes elsewhere.
    void show(qint64 appealId);
    [[nodiscard]] const AppealCase &shownCase() const { return m_case; }
    void lookAtFigures(const QDateTime &from, const QDateTime &until);

    [[nodiscard]] QFuture<Result<AppealGround>> ground(qint64 sheetId);
    QFuture<Result<qint64>> raise(const AppealPlea &plea);
    // The corrected sheet, 0 when the old one stands.
    QFuture<Result<qint64>> decide(qint64 appealId, const std::vector<AppealItem> &items,
                                   const QString &note, std::optional<int> score);
    QFuture<Result<void>> decidePerson(qint64 appealId, ItemOutcome outcome, const QString &note);
    QFuture<Result<void>> withdraw(qint64 appealId, const QString &why);

Q_SIGNALS:
    void looked();
    void shown();
    void figuresLooked();
    void changed(); // an appeal was raised, decided or withdrawn, here or elsewhere
    void failed(const banzhang::Problem &problem);

private:
    template <class F>
    auto deed(F work);

    DbWorker &m_worker;
    AppealModel m_appeals;
    AppealFigureModel m_byItem;
    AppealFigureModel m_byInspector;
    AppealCase m_case;
    QDateTime m_since;
    qint64 m_wanted = 0; // the appeal that is shown
    bool m_isFollowing = false;
    quint64 m_listNo = 0; // answers to an older question are dropped
    quint64 m_caseNo = 0;
    quint64 m_figureNo = 0;
    QTimer m_soon; // several notifications, one look
};

}
