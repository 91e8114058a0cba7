// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/formversion.h"

namespace banzhang {

// Scoring forms and their versions. All of staff read them; quality heads write them, and managers
// put them to use and take them out of it.
class FormStore final
{
public:
    // Every version of every form, by title, the newest first.
    [[nodiscard]] std::vector<FormVersion> list(Connection &connection) const;
    // Invalid (no sqlState) when there is no such version, or when its content cannot be read.
    [[nodiscard]] FormDocument load(Connection &connection, FormVersionId version) const;

    // A form with its first draft; returns the version. Conflict (quality_form_title_key) when
    // another form has the title, Invalid (quality_form_title_given) without one. Another title
    // makes a duplicate.
    FormVersionId create(Connection &connection, const Form &form) const;
    // The draft of a form: the one that is there, else a new one that begins as the newest version.
    FormVersionId startDraft(Connection &connection, FormId form) const;
    // Saves a draft of that revision, half-made or not; returns the new revision. Conflict
    // (form_revision) when somebody saved meanwhile; Invalid (form_version_stays) when it is no
    // draft; the title as in create().
    int saveDraft(Connection &connection, FormVersionId version, int revision,
                  const Form &form) const;
    // A form that never had another version goes with its draft.
    void discardDraft(Connection &connection, FormVersionId version) const;

    // Puts a draft of that revision to use; the version in use so far is retired. Invalid
    // (form_keys, form_filled, form_weights, form_items, form_grades) when no sheet could be scored
    // on it.
    void activate(Connection &connection, FormVersionId version, int revision) const;
    // Invalid (form_version_active) when it is not in use.
    void retire(Connection &connection, FormVersionId version) const;
};

}
