// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "quality/form.h"

#include <QDateTime>
#include <QString>

namespace banzhang {

enum class FormId : qint64 {};
enum class FormVersionId : qint64 {};

enum class FormState { Draft, Active, Retired };

// A version of a form as lists show it, without its content. Times are UTC.
struct FormVersion
{
    FormVersionId id{};
    FormId formId{};
    QString title;
    int number = 0; // n-th version of its form, from 1
    FormState state = FormState::Draft;
    int revision = 0; // counts the savings of a draft
    QString changedBy;
    QDateTime changedAt;
    QString activatedBy; // empty for a draft
    QDateTime activatedAt;
    QDateTime retiredAt;
    int sheets = 0; // scored on it, by whomever, with unfinished ones

    [[nodiscard]] bool isDraft() const { return state == FormState::Draft; }
    bool operator==(const FormVersion &) const = default;
};

// A version with what is in it.
struct FormDocument
{
    FormVersion version;
    Form form;

    bool operator==(const FormDocument &) const = default;
};

}
