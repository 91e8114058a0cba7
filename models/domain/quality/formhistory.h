// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

namespace banzhang {

// A form under the hand: every stroke can be taken back, and done again until another is made.
class FormHistory final
{
public:
    explicit FormHistory(Form begun = {}) : m_steps{{std::move(begun), {}}} {}

    [[nodiscard]] const Form &form() const { return m_steps[m_at].form; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }

    // False for a stroke that changes nothing: it is none. Strokes in a row with one name (a figure
    // that is turned, "weight of s1") are one; an empty name is always a stroke of its own.
    bool stroke(const Form &after, const QString &name = {});
    bool undo();
    bool redo();

private:
    struct Step
    {
        Form form;
        QString name; // of the stroke that led here
    };

    std::vector<Step> m_steps;
    size_t m_at = 0;
};

}
