// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappeal.h"
#include "common/keyedtable.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace banzhang {

// Appeals against fines, a row each; IdRole is the appeal. Words are the user interface's, the
// alarm is the clock's.
class FineAppealModel final : public KeyedTable<FineAppeal>
{
    Q_OBJECT

public:
    enum Column {
        State,
        Clock,
        Agent,
        What,
        Amount,
        Recorded,
        Team,
        DecidedBy,
        Booked,
        ColumnCount
    };
    using Word = std::function<QString(int column, const FineAppeal &appeal)>;
    using Now = std::function<QDateTime()>;

    FineAppealModel(Word word, Now now, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const FineAppeal &appeal) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const FineAppeal &appeal) const override { return appeal.id; }
    [[nodiscard]] int alarmOf(const FineAppeal &appeal) const;

    const Word m_word;
    const Now m_now;
};

// Appeals by how they stand, by team and by words in them.
class FineAppealFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { Open, ForMe, Decided, Ended }; // Ended: withdrawn or settled

    explicit FineAppealFilter(FineAppealModel &appeals, QObject *parent = nullptr);

    void setShow(std::optional<Show> show); // nothing: all
    void setTeam(const QString &team);      // empty: all
    void setText(const QString &text);      // number, name, what he writes; empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isShown(const FineAppeal &appeal) const;

    FineAppealModel &m_appeals;
    std::optional<Show> m_show;
    QString m_team;
    QString m_text;
};

}
