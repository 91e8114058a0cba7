// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/meetingdesk.h"

namespace banzhang {

// Why a meeting is not held, or was missed.
class CancelMeetingDialog final : public FormDialog
{
    Q_OBJECT

public:
    CancelMeetingDialog(const UiContext &ui, MeetingDesk &desk, const Meeting &meeting,
                        QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    MeetingDesk &m_desk;
    const qint64 m_id;
    QLineEdit *m_why;
};

// A line of the minutes.
class MinuteDialog final : public FormDialog
{
    Q_OBJECT

public:
    MinuteDialog(const UiContext &ui, MeetingDesk &desk, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    MeetingDesk &m_desk;
    QComboBox *m_item;
    QPlainTextEdit *m_words;
};

// Who does what until which day.
class ActionDialog final : public FormDialog
{
    Q_OBJECT

public:
    ActionDialog(const UiContext &ui, MeetingDesk &desk, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    MeetingDesk &m_desk;
    QLineEdit *m_words;
    QComboBox *m_owner;
    QLineEdit *m_due;
};

// What came of an action.
class ActionDoneDialog final : public FormDialog
{
    Q_OBJECT

public:
    ActionDoneDialog(const UiContext &ui, MeetingDesk &desk, const MeetingAction &action,
                     QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    MeetingDesk &m_desk;
    const qint64 m_id;
    QLineEdit *m_note;
};

// Another host than the turn says.
class HostDialog final : public FormDialog
{
    Q_OBJECT

public:
    HostDialog(const UiContext &ui, MeetingDesk &desk, const Meeting &meeting,
               const std::vector<HostCandidate> &hosts, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    MeetingDesk &m_desk;
    const qint64 m_id;
    QComboBox *m_host;
};

// Agenda and slogan of a series from a day on.
class AgendaDialog final : public FormDialog
{
    Q_OBJECT

public:
    AgendaDialog(const UiContext &ui, MeetingDesk &desk, const std::vector<MeetingSeries> &series,
                 QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void showSeries();

    MeetingDesk &m_desk;
    const std::vector<MeetingSeries> m_series;
    QComboBox *m_which;
    QLineEdit *m_from;
    QComboBox *m_isOn;
    QLineEdit *m_offset;
    QLineEdit *m_slogan;
    QPlainTextEdit *m_items;
};

// An agenda as it is written, a line an item: "4:00 [facts] Yesterday".
[[nodiscard]] QString agendaText(const std::vector<AgendaItem> &items);
// Nothing when a line is none; empty lines are passed over.
[[nodiscard]] std::optional<std::vector<AgendaItem>> agendaFrom(const QString &text);

}
