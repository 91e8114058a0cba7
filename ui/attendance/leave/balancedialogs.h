// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/requestdesk.h"
#include "common/uicontext.h"

#include <QDialog>

namespace banzhang {

// How many days an agent is given of a kind of leave in a year.
class BalanceDialog final : public QDialog
{
    Q_OBJECT

public:
    BalanceDialog(const UiContext &ui, RequestDesk &desk, QWidget *parent);
};

// How many of a team may be on leave on a day (R4).
class AllowanceDialog final : public QDialog
{
    Q_OBJECT

public:
    AllowanceDialog(const UiContext &ui, RequestDesk &desk, QWidget *parent);
};

}
