// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/appeal.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace banzhang {

class InkLabel;

// One item of an appeal: how it was answered, what the agent proposes and why, and what becomes of
// it: keep, accept or other with a note. With the hand on its buttons the keys 1, 2, 3 choose.
class AppealItemCard final : public QWidget
{
    Q_OBJECT

public:
    AppealItemCard(const UiContext &ui, const Sheet &sheet, const AppealItem &item, bool isOpen,
                   QWidget *parent);

    [[nodiscard]] const AppealItem &item() const { return m_item; }
    void focusDecision();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFacts(QVBoxLayout &layout, const Sheet &sheet);
    void buildDecision(QVBoxLayout &layout);
    void buildOutcome(QVBoxLayout &layout);
    void take();
    void showFields();

    const UiContext m_ui;
    const FormItem m_asked;
    const Answer m_given;
    AppealItem m_item;
    QButtonGroup *m_group = nullptr;
    QComboBox *m_value = nullptr;
    QComboBox *m_cause = nullptr;
    QLineEdit *m_note = nullptr;
};

}
