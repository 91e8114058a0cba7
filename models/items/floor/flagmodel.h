// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/helpflag.h"

namespace banzhang {

// The open flags, oldest first. The wait runs until somebody goes; then it stands still, and it is
// the response time that counts (#135).
class FlagModel final : public TableModel<HelpFlag, qint64>
{
    Q_OBJECT

public:
    enum Column { Agent, Why, Wait, ColumnCount };

    explicit FlagModel(QObject *parent = nullptr);

    void replace(const std::vector<HelpFlag> &flags) { replaceRows(flags); }
    // The flag of that key, or nullptr.
    [[nodiscard]] const HelpFlag *find(qint64 flag) const;

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const HelpFlag &flag) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const HelpFlag &flag) const override { return flag.flagId; }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
};

// "Needs help: angry caller. Raised by Wang." and who goes; for tool tips.
[[nodiscard]] QString flagText(const HelpFlag &flag);

}
