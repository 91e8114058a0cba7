// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "reports/incidentdesk.h"

namespace banzhang {

// "Fault", "Drill".
[[nodiscard]] QString incidentTypeWord(const QString &kind);
// Cells and heads (no incident) of the list, IncidentModel::Column.
[[nodiscard]] QString incidentWord(int column, const Incident *incident, const ServerClock &clock);
// All of an incident, a line each: name, tab, words.
[[nodiscard]] QStringList incidentLines(const Incident &incident, const ServerClock &clock);

// A new incident, or what is known of one.
class IncidentDialog final : public FormDialog
{
    Q_OBJECT

public:
    IncidentDialog(const UiContext &ui, IncidentDesk &desk, const Incident &incident,
                   QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    // The moment in a line, at the site; what is none is refused.
    QDateTime momentIn(const QLineEdit *edit);
    qint64 countIn(const QLineEdit *edit);
    void check(const Incident &incident);

    IncidentDesk &m_desk;
    const Incident m_incident;
    QComboBox *m_kind;
    QLineEdit *m_title, *m_begun, *m_ended;
    QPlainTextEdit *m_what, *m_effect;
    QLineEdit *m_calls, *m_agents;
    QPlainTextEdit *m_cause, *m_measures;
    QLineEdit *m_attendees;
};

// One more entry of the course with the time at which it was so, or the conclusion with which an
// incident is closed.
class IncidentNoteDialog final : public FormDialog
{
    Q_OBJECT

public:
    IncidentNoteDialog(const UiContext &ui, IncidentDesk &desk, const Incident &incident,
                       bool closes, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void check(const IncidentEntry &entry);

    IncidentDesk &m_desk;
    const Incident m_incident;
    const bool m_closes;
    QLineEdit *m_at; // nullptr where it is closed
    QPlainTextEdit *m_text;
};

}
