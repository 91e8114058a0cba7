// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "people/peoplewords.h"

namespace banzhang {

// A form about people: refusals are told in this feature's words.
class PeopleForm : public FormDialog
{
protected:
    using FormDialog::FormDialog;

    [[nodiscard]] QString sentenceOf(const Problem &problem) const override
    {
        return peopleSentence(problem);
    }
};

}
