// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutydesk.h"
#include "common/formdialog.h"

class QCheckBox;

namespace banzhang {

// Hands a duty over in writing: who takes it, and what both signed with (#6).
class HandOverDialog final : public FormDialog
{
    Q_OBJECT

public:
    HandOverDialog(const UiContext &ui, DutyDesk &desk, const Duty &duty, const QString &area,
                   QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    const qint64 m_dutyId;
    QComboBox *m_to;
    QLineEdit *m_fromSignature;
    QLineEdit *m_toSignature;
};

// An area: its name, what is cleaned there, and whether it is in use.
class AreaDialog final : public FormDialog
{
    Q_OBJECT

public:
    AreaDialog(const UiContext &ui, DutyDesk &desk, const DutyArea &area, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    DutyArea m_area;
    QLineEdit *m_name;
    QLineEdit *m_work;
    QLineEdit *m_position;
    QCheckBox *m_isRetired;
};

// Work that was done again is right, or is done once more.
class RecheckDialog final : public FormDialog
{
    Q_OBJECT

public:
    RecheckDialog(const UiContext &ui, DutyDesk &desk, const RedoTask &task, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    const qint64 m_taskId;
    QComboBox *m_verdict;
    QComboBox *m_within;
    QLineEdit *m_remark;
};

// Damage that somebody makes good: no fine (#67).
class DamageDialog final : public FormDialog
{
    Q_OBJECT

public:
    DamageDialog(const UiContext &ui, DutyDesk &desk, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    const QString m_key;
    QComboBox *m_agent;
    QLineEdit *m_on;
    QLineEdit *m_asset;
    QLineEdit *m_amount;
    QLineEdit *m_statement;
    QLineEdit *m_signature;
};

// A part paid of a damage.
class PaymentDialog final : public FormDialog
{
    Q_OBJECT

public:
    PaymentDialog(const UiContext &ui, DutyDesk &desk, const AssetDamage &damage, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    const QString m_key;
    const AssetDamage m_damage;
    QLineEdit *m_amount;
    QLineEdit *m_on;
    QLineEdit *m_note;
};

// Takes the newest payment back, or withdraws a damage for which nothing is paid, with the reason.
class TakeBackDialog final : public FormDialog
{
    Q_OBJECT

public:
    TakeBackDialog(const UiContext &ui, DutyDesk &desk, const AssetDamage &damage, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    const AssetDamage m_damage;
    QLineEdit *m_why;
};

}
