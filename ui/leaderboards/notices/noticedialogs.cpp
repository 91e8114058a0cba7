// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/notices/noticedialogs.h"

#include "leaderboards/notices/noticewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int teamsHeight = 96;
constexpr QChar rightMark = u'*';

// "next month* / today": the right one carries the mark.
QString choicesText(const NoticeQuestion &question)
{
    QStringList marked = question.choices;
    marked[question.right] += rightMark;
    return marked.join(QStringLiteral(" / "));
}

NoticeQuestion questionFrom(const QString &words, const QString &choices)
{
    NoticeQuestion question{words.trimmed(), {}, -1};
    const QStringList parts = choices.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString choice = part.trimmed();
        if (choice.endsWith(rightMark)) {
            choice.chop(1);
            // Two right ones are as wrong as none.
            question.right = question.right == -1 ? int(question.choices.size()) : -2;
        }
        question.choices.append(choice.trimmed());
    }
    return question;
}

}

NoticeDialog::NoticeDialog(const UiContext &context, NoticeDesk &desk,
                           const NoticeDesk::Teams &teams, const Notice &before, QWidget *parent)
    : FormDialog(context, QStringLiteral("noticeDialog"),
                 before.id > 0 ? tr("Correct a notice") : tr("Publish a notice"),
                 before.id > 0
                     ? tr("A published notice never changes: this one takes its place and is told "
                          "anew.")
                     : tr("Once it is published it never changes. It is told in the meeting and "
                          "ticked there."),
                 tr("Publish"), parent),
      m_desk(desk), m_corrects(before.id),
      m_title(addLine(QStringLiteral("title"), tr("Title"), before.title)),
      m_words(addText(QStringLiteral("words"), tr("What is told"))),
      m_until(
          addLine(QStringLiteral("until"), tr("Valid until"),
                  before.validUntil.isValid() ? before.validUntil.toString(Qt::ISODate) : QString(),
                  tr("year-month-day; empty: until it is corrected"))),
      m_teams(new QListWidget(this))
{
    m_words->setPlainText(before.words);
    addTeams(teams, before);
    addQuiz(before);
}

void NoticeDialog::addTeams(const NoticeDesk::Teams &teams, const Notice &before)
{
    m_teams->setObjectName(QStringLiteral("teams"));
    m_teams->setAccessibleName(tr("Teams that it concerns"));
    m_teams->setToolTip(tr("Teams that it concerns: Space ticks"));
    m_teams->setFixedHeight(teamsHeight);
    for (const auto &[id, name] : teams) {
        const bool isChosen =
            before.id == 0
            || std::ranges::count(before.teams, id, &NoticeDesk::Teams::value_type::first) > 0;
        auto *item = new QListWidgetItem(name, m_teams);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, id);
    }
    addWidget(m_teams);
}

void NoticeDialog::addQuiz(const Notice &before)
{
    const bool hasQuiz = before.questions.size() == m_quiz.size();
    for (size_t i = 0; i < m_quiz.size(); ++i) {
        const NoticeQuestion question = hasQuiz ? before.questions[i] : NoticeQuestion{};
        const QString number = QString::number(i + 1);
        m_quiz[i].words =
            addLine(QStringLiteral("question") + number, tr("Question %1").arg(number),
                    question.words, tr("both or none"));
        m_quiz[i].choices = addLine(
            QStringLiteral("choices") + number, tr("Choices of %1").arg(number),
            hasQuiz ? choicesText(question) : QString(), tr("this / that* / something else"));
        m_quiz[i].choices->setToolTip(
            tr("Two to four with a slash between; * marks the right one"));
    }
}

Notice NoticeDialog::notice()
{
    Notice one;
    one.title = m_title->text().trimmed();
    one.words = m_words->toPlainText().trimmed();
    one.corrects = m_corrects;
    one.validUntil = dayIn(m_until).value_or(QDate());
    for (int row = 0; row < m_teams->count(); ++row) {
        if (m_teams->item(row)->checkState() == Qt::Checked)
            one.teams.emplace_back(m_teams->item(row)->data(Qt::UserRole).toLongLong(),
                                   m_teams->item(row)->text());
    }
    const bool asks = std::ranges::any_of(m_quiz, [](const QuizEditors &editors) {
        return !editors.words->text().trimmed().isEmpty()
               || !editors.choices->text().trimmed().isEmpty();
    });
    for (const QuizEditors &editors : m_quiz) {
        if (asks)
            one.questions.push_back(questionFrom(editors.words->text(), editors.choices->text()));
    }
    return one;
}

const QWidget *NoticeDialog::editorOf(NoticeGap gap) const
{
    switch (gap) {
    case NoticeGap::Title: return m_title;
    case NoticeGap::Words: return m_words;
    case NoticeGap::Teams: return m_until; // the list has no line of its own
    case NoticeGap::Quiz: return m_quiz.back().choices;
    case NoticeGap::ValidUntil: break;
    }
    return m_until;
}

void NoticeDialog::submit()
{
    const Notice one = notice();
    for (const NoticeGap gap : gapsOf(one, m_desk.today()))
        refuse(editorOf(gap), noticeGapWord(gap));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.publish(one), [](const Result<qint64> &) {});
}

const QWidget *NoticeDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"notice_title"   ? static_cast<const QWidget *>(m_title)
           : problem.constraint == u"notice_words" ? static_cast<const QWidget *>(m_words)
           : problem.constraint.startsWith(u"notice_question") ? m_quiz.back().choices
                                                               : nullptr;
}

QString NoticeDialog::sentenceOf(const Problem &problem) const
{
    return noticeSentence(problem);
}

QuizDialog::QuizDialog(const UiContext &context, NoticeDesk &desk, const Notice &notice,
                       const NoticeReader &reader, QWidget *parent)
    : FormDialog(context, QStringLiteral("quizDialog"), reader.agentNo + u' ' + reader.name,
                 tr("What he answers; the last answer counts."), tr("Tick"), parent),
      m_desk(desk), m_agent(reader.agentId)
{
    for (size_t i = 0; i < notice.questions.size(); ++i) {
        auto *answer = addCombo(QStringLiteral("answer%1").arg(i + 1), notice.questions[i].words);
        answer->addItems(notice.questions[i].choices);
        answer->setCurrentIndex(-1);
        answer->setPlaceholderText(tr("Choose"));
        m_answers.push_back(answer);
    }
}

void QuizDialog::submit()
{
    for (const QComboBox *answer : m_answers) {
        if (answer->currentIndex() < 0)
            refuse(answer, tr("Choose what he answers."));
    }
    if (hasFaults() || m_answers.empty())
        return;
    std::vector<int> choices;
    choices.reserve(m_answers.size());
    for (const QComboBox *answer : m_answers)
        choices.push_back(answer->currentIndex());
    whenSubmitted(m_desk.answer(m_agent, choices), [](const Result<int> &) {});
}

QString QuizDialog::sentenceOf(const Problem &problem) const
{
    return noticeSentence(problem);
}

}
