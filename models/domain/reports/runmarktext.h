// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// What stands on paper of a run. Empty: not said.
struct RunMark
{
    QString runNo;       // "7F3A-20261101-0412"
    QString fingerprint; // hexadecimal digits, as many as there were

    bool operator==(const RunMark &) const = default;
};

// Out of what somebody typed or a scanner pasted: a QR code's text
// ("banzhang:run=7F3A-20261101-0412;sha256=…"), a number, or a fingerprint with or without its
// blanks. Of a text that is none of these both are empty.
[[nodiscard]] RunMark runMarkIn(const QString &text);
// Digits as they stand on paper: "3a40 9751 …". runMarkIn() reads them with their blanks.
[[nodiscard]] QString inFours(const QString &digits);
// The same out of a file's own words: of a PDF its description.
[[nodiscard]] QString runMarkText(const RunMark &mark);

}
