// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/requestdesk.h"
#include "common/uicontext.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace banzhang {

class InkLabel;
class SwapView;

// Records leave, a swap, overtime or a recall on an agent's behalf, with his signature.
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    RequestDialog(const UiContext &ui, RequestDesk &desk, QWidget *parent);

private:
    void buildForm(QFormLayout &form);
    void fillShifts();
    void suit();
    void write();
    void submit();
    [[nodiscard]] RequestDraft draft() const;
    [[nodiscard]] QDateTime momentOf(const QDateTimeEdit &edit) const;

    const UiContext m_ui;
    RequestDesk &m_desk;
    QComboBox *m_type;
    QComboBox *m_agent;
    QComboBox *m_kind;
    QComboBox *m_shift;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QSpinBox *m_owed;
    QLineEdit *m_reason;
    QLineEdit *m_signature;
    InkLabel *m_fault;
    QPushButton *m_submit;
    QFormLayout *m_form = nullptr;
};

// A step with what follows from it, and the reason where one is given.
class StepDialog final : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const UiContext &ui, RequestDesk &desk, RequestStep step,
               const AttendanceRequest &request, QWidget *parent);

private:
    void submit();

    RequestDesk &m_desk;
    const RequestStep m_step;
    const AttendanceRequest m_request;
    QLineEdit *m_why;
    InkLabel *m_fault;
    QPushButton *m_submit;
};

// The swap simulator: who takes the shift, and for which of his own; what speaks against it, both
// weeks, and the cover before and after. Of an open swap the taker is recorded from here.
class SwapDialog final : public QDialog
{
    Q_OBJECT

public:
    SwapDialog(const UiContext &ui, RequestDesk &desk, const AttendanceRequest &request,
               QWidget *parent);

private:
    void fill();
    void tryOn();
    void showTrial(const SwapTrial &trial);
    void submit();
    [[nodiscard]] const SwapShift *offered() const;
    [[nodiscard]] QString nameOf(AgentId agent) const;

    const UiContext m_ui;
    RequestDesk &m_desk;
    const AttendanceRequest m_request;
    QComboBox *m_taker;
    QListWidget *m_against;
    InkLabel *m_cover;
    SwapView *m_view;
    QLineEdit *m_signature;
    InkLabel *m_fault;
    QPushButton *m_submit;
    quint64 m_generation = 0;
    bool m_isRefused = false;
};

}
