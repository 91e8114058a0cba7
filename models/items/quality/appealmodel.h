// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/appeal.h"

#include <functional>

namespace banzhang {

// Appeals, a row each; IdRole is the appeal's number. Words and the clock are the user interface's.
class AppealModel final : public KeyedTable<Appeal>
{
    Q_OBJECT

public:
    enum Column {
        State,
        Left, // of the time in which it is to be decided
        Agent,
        Team,
        Inspector,
        What,
        Score, // before, and after what was decided
        Raised,
        RaisedBy,
        Decided,
        DecidedBy,
        Form,
        ColumnCount
    };
    using Word = std::function<QString(int column, const Appeal &appeal)>;
    using Now = std::function<QDateTime()>; // UTC, of the server's clock

    AppealModel(Word word, Now now, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Appeal &appeal) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Appeal &appeal) const override { return appeal.appealId; }
    [[nodiscard]] QVariant sortValue(int column, const Appeal &appeal) const;
    [[nodiscard]] int alarm(const Appeal &appeal) const;

    const Word m_word;
    const Now m_now;
};

// Appeals counted by item or by scorer (A7). A share stands with the n that it is of.
class AppealFigureModel final : public KeyedTable<AppealFigure>
{
    Q_OBJECT

public:
    enum Column { Name, Form, Raised, Decided, Upheld, Share, Days, ColumnCount };

    // `name` heads the first column.
    explicit AppealFigureModel(QString name, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const AppealFigure &figure) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const AppealFigure &figure) const override { return figure.key; }
    [[nodiscard]] QString text(int column, const AppealFigure &figure) const;

    const QString m_name;
};

}
