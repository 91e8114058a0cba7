// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/formlines.h"

#include "common/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr char sentence[] = "sentence";
constexpr int labelWidth = 96; // at least, as a FormField's
constexpr int gap = 8;         // between label and editor
constexpr int below = 6;

}

void setSentence(QLabel &label)
{
    label.setProperty(sentence, true);
    label.setWordWrap(true);
}

void alignLabels(const QWidget &form)
{
    int widest = labelWidth;
    std::vector<QLabel *> names;
    const QList<FormField *> fields = form.findChildren<FormField *>();
    for (const FormField *field : fields) {
        const QList<QLabel *> labels = field->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->buddy() != field->editor())
                continue;
            names.push_back(label);
            widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (QLabel *name : names)
        name->setMinimumWidth(widest);
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->property(sentence).toBool())
            label->setContentsMargins(widest + gap, 0, 0, below);
    }
}

void makeReadOnly(const QWidget &form)
{
    const QList<QLineEdit *> edits = form.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        edit->setReadOnly(true);
    const QList<QComboBox *> combos = form.findChildren<QComboBox *>();
    for (QComboBox *combo : combos)
        combo->setEnabled(false);
    form.findChild<QPushButton *>(QStringLiteral("submit"))->hide();
}

}
