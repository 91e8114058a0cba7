// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/result.h"
#include "common/uicontext.h"

#include <QDialog>
#include <QFuture>
#include <QStringList>

#include <functional>

class QPushButton;

namespace banzhang {

class FormField;

// One thing that a deed needs to know.
struct DeedField
{
    enum class Kind { Line, Text, Choice, LineWithChoices } kind = Kind::Line;
    QString name; // the editor's object name
    QString label;
    QString missing; // what is said when it is empty; an empty one may stay empty
    QStringList choices;
};

// Asks what a deed needs, says its effect, and stays open with the reason when it is refused.
class DeedDialog final : public QDialog
{
    Q_OBJECT

public:
    // The values come in the order of the fields; of a choice it is its place.
    using Submit = std::function<QFuture<Result<void>>(const QStringList &values)>;

    struct Words
    {
        QString title;
        QString text;
        QString deed; // the button
    };
    DeedDialog(const UiContext &ui, const Words &words, const std::vector<DeedField> &fields,
               Submit submit, QWidget *parent = nullptr);

private:
    void build(const Words &words);
    void addField(const DeedField &field);
    [[nodiscard]] bool check();
    void send();
    void finish(const Result<void> &result);

    struct Line
    {
        DeedField field;
        FormField *widget = nullptr;
        std::function<QString()> value;
    };
    const UiContext m_ui;
    const Submit m_submit;
    std::vector<Line> m_lines;
    QPushButton *m_button;
};

}
