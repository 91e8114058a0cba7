// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/boardruledesk.h"

namespace banzhang {

// What the boards reckon with beside their rules: managers change it, others read.
class BoardSettingDialog final : public FormDialog
{
    Q_OBJECT

public:
    BoardSettingDialog(const UiContext &ui, BoardRuleDesk &desk, QWidget *parent);

Q_SIGNALS:
    void saved();

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    // A whole number with its range and a sentence below.
    struct Figure
    {
        int BoardSetting::*place = nullptr;
        QString constraint;
        int least = 0;
        int most = 0;
        QLineEdit *edit = nullptr;
    };

    void addFigures();
    void addFigure(const char *name, int BoardSetting::*place, int least, int most,
                   const QString &label, const QString &sentence);
    [[nodiscard]] bool check(const Figure &figure);

    BoardRuleDesk &m_desk;
    std::vector<Figure> m_figures;
};

}
