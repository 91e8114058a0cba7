// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "floor/ruledesk.h"

#include <functional>

class QCheckBox;

namespace banzhang {

// "90", "1:30" or "1:00:00" as seconds; nothing when it is neither.
[[nodiscard]] std::optional<int> writtenSeconds(const QString &text);

// A form whose deed is a change that is kept until all are saved.
class RuleForm : public FormDialog
{
    Q_OBJECT

public:
    using Keep = std::function<void(const RuleChange &)>;

protected:
    RuleForm(const UiContext &ui, const QString &name, const QString &title, const QString &line,
             Keep keep, QWidget *parent);

    void addFrom();
    // When the change begins: null for now. Refuses the past.
    QDateTime from();
    std::optional<int> secondsIn(const QLineEdit *edit);
    void keep(const RuleChange &change);

private:
    const Keep m_keep;
    QLineEdit *m_from = nullptr;
};

// A new threshold, or other limits of one.
class ThresholdForm final : public RuleForm
{
    Q_OBJECT

public:
    // A null threshold adds one; else what it measures and of whom stays.
    ThresholdForm(const UiContext &ui, const RuleDesk &desk, const Threshold *threshold, Keep keep,
                  QWidget *parent);

protected:
    void submit() override;

private:
    void fillScopes(const RuleDesk &desk);
    void show(const Threshold &threshold);
    void followKind();

    QComboBox *m_kind;
    QComboBox *m_queue;
    QComboBox *m_team;
    QComboBox *m_reason;
    QLineEdit *m_amber;
    QLineEdit *m_red;
};

// A new pause reason, or another name, kind or length of one.
class PauseReasonForm final : public RuleForm
{
    Q_OBJECT

public:
    PauseReasonForm(const UiContext &ui, const PauseReason *reason, Keep keep, QWidget *parent);

protected:
    void submit() override;

private:
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_longest;
    QCheckBox *m_paid;
};

// From when on something no longer holds.
class EndRuleForm final : public RuleForm
{
    Q_OBJECT

public:
    EndRuleForm(const UiContext &ui, const RuleChange &change, const QString &what, Keep keep,
                QWidget *parent);

protected:
    void submit() override;

private:
    RuleChange m_change;
};

}
