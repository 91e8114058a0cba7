// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/inklabel.h"

#include <QWidget>

namespace banzhang {

// One line of a form: label, editor, and under the editor what is wrong with it, in place. The
// editor's edge shows it too.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const UiContext &ui, const QString &label, QWidget *editor,
              QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    // Red stops, amber warns; an empty text takes it back.
    void setFault(const QString &text, Alarm alarm = Alarm::Red);
    [[nodiscard]] QString fault() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    QWidget *m_editor;
    InkLabel *m_fault;
    Alarm m_alarm = Alarm::None;
};

}
