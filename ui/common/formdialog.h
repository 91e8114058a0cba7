// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "common/result.h"
#include "common/uicontext.h"
#include "common/whendone.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace banzhang {

// A form that stays open until its deed succeeded. What is wrong stands under the field it
// concerns, whether the form saw it or the server.
class FormDialog : public QDialog
{
    Q_OBJECT

protected:
    FormDialog(const UiContext &ui, const QString &name, const QString &title, const QString &line,
               const QString &deed, QWidget *parent);

    // Fields stand in the order in which they are added. The editor's object name is `name`.
    QLineEdit *addLine(const QString &name, const QString &label, const QString &text = {},
                       const QString &hint = {});
    QComboBox *addCombo(const QString &name, const QString &label);
    // Several lines of text; the tab key leaves it.
    QPlainTextEdit *addText(const QString &name, const QString &label);
    void addWidget(QWidget *widget);
    [[nodiscard]] FormField *fieldOf(const QWidget *editor) const;
    [[nodiscard]] const UiContext &ui() const { return m_ui; }

    // A fault of the form itself; the first one gets the focus.
    void refuse(const QWidget *editor, const QString &sentence);
    // The day in a line, nothing when it is empty or no day; the latter is refused.
    std::optional<QDate> dayIn(const QLineEdit *edit);

    // Looks at the fields, refusing what is wrong, and begins the deed by submitted(future).
    virtual void submit() = 0;
    // Where a rule of the database belongs; nullptr: to the form's foot.
    [[nodiscard]] virtual const QWidget *editorOf(const Problem &problem) const;
    // Why the deed was refused, in words.
    [[nodiscard]] virtual QString sentenceOf(const Problem &problem) const;

    [[nodiscard]] bool hasFaults() const { return firstFault() != nullptr; }
    template <class T, class F>
    void whenSubmitted(const QFuture<Result<T>> &future, F then);

private:
    void build(const QString &title, const QString &line);
    void addField(const QString &label, QWidget *editor);
    void trySubmit();
    void setBusy(bool isBusy);
    [[nodiscard]] FormField *firstFault() const; // from the top; nullptr when all is well
    void tell(const Problem &problem);

    const UiContext m_ui;
    QVBoxLayout *m_fields;
    QPushButton *m_submit;
    InkLabel *m_foot;
    std::vector<FormField *> m_all;
};

template <class T, class F>
void FormDialog::whenSubmitted(const QFuture<Result<T>> &future, F then)
{
    setBusy(true);
    whenDone(future, this, [this, then = std::move(then)](const Result<T> &result) {
        setBusy(false);
        if (!result) {
            tell(result.error());
            return;
        }
        then(result);
        accept();
    });
}

}
