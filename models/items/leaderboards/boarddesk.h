// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "leaderboards/boardmodel.h"

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <array>
#include <memory>
#include <variant>

namespace banzhang {

class Connection;
class DbWorker;
class PqLink;

// Three boards side by side: the day, the week, and the month or any range. While somebody looks
// they follow the orders at once.
class BoardDesk final : public QObject
{
    Q_OBJECT

public:
    using File = std::variant<OrderFile, ResultFile>;

    // The worker outlives the desk. Managers import.
    BoardDesk(DbWorker &worker, bool mayImport, const BoardModel::Word &word,
              const BoardModel::Tip &tip, QObject *parent = nullptr);
    ~BoardDesk() override;

    static constexpr std::array<BoardCode, 3> codes = {BoardCode::Day, BoardCode::Week,
                                                       BoardCode::Month};

    [[nodiscard]] BoardModel &board(BoardCode code) { return *m_boards.at(size_t(code)); }
    [[nodiscard]] const BoardQuestion &question() const { return m_question; }
    [[nodiscard]] const std::vector<BoardTeam> &teams() const { return m_teams; }
    [[nodiscard]] bool mayImport() const { return m_mayImport; }
    // Of who leads a board: PNG or JPEG; empty where he has none, or the reader may not see it.
    [[nodiscard]] QByteArray portrait(qint64 agentId) const { return m_portraits.value(agentId); }
    // Whether anything was ever handed in: some board of these has rows.
    [[nodiscard]] bool isEmpty() const;

    void setWho(BoardWho who);
    void setTeam(qint64 teamId); // 0: all
    void setTies(std::optional<BoardTies> ties);
    void setMetric(std::optional<BoardMetric> metric);
    // So many days, weeks, months back; ends a range.
    void setBack(int back);
    // In the month's place; an invalid one is the month again.
    void setRange(const BoardPeriod &range);

    void follow();
    void rest();
    void refresh();

    // The orders behind a place of a board, as far as the reader sees them.
    [[nodiscard]] QFuture<Result<std::vector<SaleEntry>>> orders(const BoardPlace &place,
                                                                 const BoardPeriod &period);
    [[nodiscard]] QFuture<Result<File>> readFile(const QString &path, bool isOrders);
    [[nodiscard]] QFuture<Result<SaleImport>> import(const QString &file, const File &read);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    struct Looks
    {
        std::array<BoardLook, 3> looks;
        std::vector<BoardTeam> teams;
        std::vector<std::pair<qint64, QByteArray>> portraits; // of those asked for
        std::vector<qint64> faces;                            // who was asked for
    };

    [[nodiscard]] static Looks read(Connection &connection, const BoardQuestion &question,
                                    const BoardPeriod &range, const QSet<qint64> &known);
    void take(const Looks &looks);

    DbWorker &m_worker;
    const bool m_mayImport;
    std::array<BoardModel *, 3> m_boards{};
    BoardQuestion m_question;
    BoardPeriod m_range;
    std::vector<BoardTeam> m_teams;
    QHash<qint64, QByteArray> m_portraits; // an empty one: there is none
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QTimer m_again; // the hour ago, and the day, go on without an order
    quint64 m_generation = 0;
};

}
