// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/form.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace banzhang {

// Fields of the form, of a section or of an item. What is written becomes a stroke at once; what a
// stroke from elsewhere changes is shown, without disturbing who is writing.
class FormPage : public QScrollArea
{
    Q_OBJECT

public:
    // The fields show `key` of the form; an empty one is the form itself.
    void show(const Form &form, const QString &key, bool isEditable);

Q_SIGNALS:
    // `name` is one for strokes that go on: letters of one field, a figure that is turned.
    void edited(const banzhang::Form &after, const QString &name);

protected:
    FormPage(const UiContext &ui, const QString &name, QWidget *parent);

    virtual void fill() = 0;
    // The form with what stands in the fields.
    [[nodiscard]] virtual Form read() const = 0;

    [[nodiscard]] const UiContext &ui() const { return m_ui; }
    [[nodiscard]] const Form &form() const { return m_form; }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] bool isEditable() const { return m_isEditable; }

    // Fields below one another; every change of one is a stroke of that name.
    QLineEdit *addLine(const QString &name, const QString &label, int mostLetters);
    QPlainTextEdit *addText(const QString &name, const QString &label);
    QComboBox *addCombo(const QString &name, const QString &label, const QStringList &words);
    QSpinBox *addSpin(const QString &name, const QString &label, int least, int most);
    QCheckBox *addCheck(const QString &name, const QString &text);
    QWidget *addField(const QString &label, QWidget *editor); // the field around it
    void addHead(const QString &text);
    void addWidget(QWidget *widget);
    void finish(); // after the last field
    void stroke(const QString &name);

    static void put(QLineEdit *line, const QString &text);
    static void put(QPlainTextEdit *edit, const QString &text);

private:
    const UiContext m_ui;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    Form m_form;
    QString m_key;
    bool m_isEditable = false;
    bool m_isFilling = false;
};

}
