// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/noticedesk.h"

#include <array>

class QListWidget;

namespace banzhang {

// A notice is written and published, or a correction of one.
class NoticeDialog final : public FormDialog
{
    Q_OBJECT

public:
    // `before` is what it corrects, id 0: nothing.
    NoticeDialog(const UiContext &ui, NoticeDesk &desk, const NoticeDesk::Teams &teams,
                 const Notice &before, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    struct QuizEditors
    {
        QLineEdit *words = nullptr;
        QLineEdit *choices = nullptr;
    };

    void addTeams(const NoticeDesk::Teams &teams, const Notice &before);
    void addQuiz(const Notice &before);
    [[nodiscard]] Notice notice();
    [[nodiscard]] const QWidget *editorOf(NoticeGap gap) const;

    NoticeDesk &m_desk;
    const qint64 m_corrects;
    QLineEdit *m_title;
    QPlainTextEdit *m_words;
    QLineEdit *m_until;
    QListWidget *m_teams;
    std::array<QuizEditors, Notice::questionsOfQuiz> m_quiz;
};

// What an agent answers to the two questions, ticked on his behalf.
class QuizDialog final : public FormDialog
{
    Q_OBJECT

public:
    QuizDialog(const UiContext &ui, NoticeDesk &desk, const Notice &notice,
               const NoticeReader &reader, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    NoticeDesk &m_desk;
    const qint64 m_agent;
    std::vector<QComboBox *> m_answers;
};

}
