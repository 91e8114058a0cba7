// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/scoring.h"

namespace banzhang {

// A sheet being filled in: the form, the answers so far with their score, and the way back. Answers
// to items that are not asked any more stay, and count nowhere.
class Answering final
{
public:
    // Typing makes one step of a word or a number, as long as it goes on in the same place.
    enum class Step { Own, Typing };

    Answering() = default;
    Answering(Form form, Answers answers);

    [[nodiscard]] const Form &form() const { return m_form; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] const SheetScore &score() const { return m_score; }
    [[nodiscard]] Answer answer(const QString &key) const { return m_answers.value(key); }

    // Each says whether anything changed. An empty value takes the answer back; one that the form
    // does not know is refused. `key` is an item's, or a section's for notApplicable. A cause that
    // the new answer does not ask for goes.
    bool setValue(const QString &key, const QString &value, Step step = Step::Own);
    bool setComment(const QString &key, const QString &comment);
    bool setCause(const QString &key, const QString &cause);
    // What comes next is a step of its own, even in the same place.
    void endStep() { m_isStepOpen = false; }

    // The key whose answer is as before, or as after again; empty when there is nothing to undo.
    QString undo();
    QString redo();

    // Whether a comment or a cause has to be given with the present answer (Q10).
    [[nodiscard]] bool wantsComment(const QString &key) const;
    [[nodiscard]] bool wantsCause(const QString &key) const;
    [[nodiscard]] bool isMissing(const QString &key) const;
    [[nodiscard]] bool isMissing(const QString &key, Missing::What what) const;
    // The first key behind that one, round the end, on which something is missing; empty for none.
    [[nodiscard]] QString nextMissing(const QString &after) const;
    // The first asked item behind that one, not round the end, that has no answer; empty for none.
    [[nodiscard]] QString nextUnanswered(const QString &after) const;

private:
    enum class Place { Value, Comment, Cause };
    struct Change
    {
        QString key;
        Place place = Place::Value;
        Answer before;
        Answer after;
    };

    bool change(const QString &key, Place place, const Answer &after, Step step);
    void put(const QString &key, const Answer &answer);
    [[nodiscard]] bool accepts(const QString &key, const QString &value) const;

    Form m_form;
    Answers m_answers;
    SheetScore m_score;
    std::vector<Change> m_done;
    size_t m_at = 0; // so many of them stand; the rest can be done again
    bool m_isStepOpen = false;
};

}
