// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace banzhang {

// Makes the labels of a form's lines as wide as the widest, so that the editors begin in one line.
void alignLabels(const QWidget &form);
// A sentence about the line above it; it stands below the editor once labels are aligned.
void setSentence(QLabel &sentence);
// A form that only shows: nothing in it is typed or chosen, and there is nothing to be submitted.
void makeReadOnly(const QWidget &form);

}
