// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"

namespace banzhang {

// When leader and agent may see a sheet that is submitted now (Q16): at most 45 days from now.
class ReleaseDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ReleaseDialog(const UiContext &ui, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDateTime &releaseAt); // UTC

protected:
    void submit() override;

private:
    QLineEdit *m_at;
};

}
