// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violationdesk.h"
#include "common/formdialog.h"

namespace banzhang {

// The punches of an answer that still stand and may be corrected.
[[nodiscard]] std::vector<RawEvent> standingPunches(const ViolationWhy &why);

// A raw punch that was none, or was at another time: a row in its place, with the reason.
class PunchFixDialog final : public FormDialog
{
    Q_OBJECT

public:
    // `punchId` is chosen at first, where it is among those that stand; there is at least one.
    PunchFixDialog(const UiContext &ui, ViolationDesk &desk, const ViolationWhy &why,
                   qint64 punchId, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    [[nodiscard]] const RawEvent &punch() const;
    [[nodiscard]] bool isVoid() const;
    void choose();
    void chooseDeed();
    void check();

    ViolationDesk &m_desk;
    const qint64 m_agentId;
    const std::vector<RawEvent> m_punches;
    const QString m_key; // a repeated press makes one row
    QComboBox *m_punch;
    QComboBox *m_deed;
    QLineEdit *m_at;
    QComboBox *m_direction;
    QLineEdit *m_reason;
};

}
