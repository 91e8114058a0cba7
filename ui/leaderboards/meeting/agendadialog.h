// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/meetingdesk.h"

namespace banzhang {

// A series from a day on: who meets, when, who hosts, the slogan and the agenda (#34 to #36).
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
    void addChoices();
    void addAgenda();
    void showSeries();
    void chooseAnchor();
    void showOffset(int seconds);
    void tellLength();
    [[nodiscard]] bool isClock() const;
    [[nodiscard]] std::optional<int> offset() const; // seconds; nothing when it is none
    [[nodiscard]] std::optional<std::vector<AgendaItem>> items();

    MeetingDesk &m_desk;
    const std::vector<MeetingSeries> m_series;
    QComboBox *m_which;
    QLineEdit *m_from;
    QComboBox *m_isOn;
    QComboBox *m_scope;
    QComboBox *m_anchor;
    QLineEdit *m_offset;
    QComboBox *m_weekday;
    QComboBox *m_rotates;
    QLineEdit *m_slogan;
    QPlainTextEdit *m_items;
    InkLabel *m_length;
};

// An agenda as it is written, a line an item: "4:00 [facts] Yesterday".
[[nodiscard]] QString agendaText(const std::vector<AgendaItem> &items);
// Nothing when a line is none; empty lines are passed over.
[[nodiscard]] std::optional<std::vector<AgendaItem>> agendaFrom(const QString &text);

}
