// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "reports/reportplace.h"
#include "reports/targetdesk.h"

namespace banzhang {

// A target from a day on; what held before ends there.
class TargetForm final : public FormDialog
{
    Q_OBJECT

public:
    // `target`: what stands in the form at first; with its `figure` empty a new one.
    TargetForm(const UiContext &ui, TargetDesk &desk, const std::vector<ReportPlace> &places,
               const FigureTarget &target, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void fillPlaces(const std::vector<ReportPlace> &places, const FigureTarget &target);
    void fitFigure();
    [[nodiscard]] const TargetKind &kind() const;
    [[nodiscard]] FigureTarget written();
    [[nodiscard]] const QWidget *editorOf(TargetFault fault) const;

    TargetDesk &m_desk;
    QComboBox *m_figure;
    QComboBox *m_place;
    QComboBox *m_direction;
    QLineEdit *m_value;
    QLineEdit *m_margin;
    QLineEdit *m_from;
};

// From which day on a place has no target of its own any more.
class TargetEndForm final : public FormDialog
{
    Q_OBJECT

public:
    TargetEndForm(const UiContext &ui, TargetDesk &desk, const TargetLine &line, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    TargetDesk &m_desk;
    const FigureTarget m_target;
    QLineEdit *m_from;
};

}
