// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>

namespace banzhang {

// The last 24 months, newest first.
class MonthCombo final : public QComboBox
{
    Q_OBJECT

public:
    MonthCombo(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QDate month() const { return currentData().toDate(); } // its first day
    // Another one than the last 24 is added at the end.
    void choose(QDate month);

Q_SIGNALS:
    void monthChanged(QDate month);
};

}
