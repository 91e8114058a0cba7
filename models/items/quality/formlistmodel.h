// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/formversion.h"

#include <functional>

namespace banzhang {

// The versions of all forms, a row each.
class FormListModel final : public KeyedTable<FormVersion>
{
    Q_OBJECT

public:
    enum Column { Title, Number, State, Since, Sheets, ColumnCount };
    enum Role { FormStateRole = FirstOwnRole }; // int, a FormState

    using Word = std::function<QString(FormState)>;
    explicit FormListModel(Word stateWord, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const FormVersion &version) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const FormVersion &version) const override
    {
        return number(version.id);
    }
    [[nodiscard]] QString text(int column, const FormVersion &version) const;
    [[nodiscard]] QString toolTip(const FormVersion &version) const;

    const Word m_stateWord;
};

}
