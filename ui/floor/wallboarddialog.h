// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/wallboardplans.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace banzhang {

class FormField;
class InkLabel;

// The boards on the wall: which there are and what each shows. Televisions follow within seconds.
class WallboardDialog final : public QDialog
{
    Q_OBJECT

public:
    // The plans outlive the dialog.
    WallboardDialog(const UiContext &ui, WallboardPlans &plans, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *buildButtons();
    void reload(qint64 wanted);
    void take(const WallboardPlans::Content &content, qint64 wanted);
    void showPlan();
    [[nodiscard]] WallboardPlan typed() const;
    void save();
    void remove();
    void tell(const Problem &problem);
    void setBusy(bool isBusy);

    const UiContext m_ui;
    WallboardPlans &m_plans;
    std::vector<WallboardPlan> m_all;
    QComboBox *m_board;
    QLineEdit *m_name;
    FormField *m_nameField;
    QListWidget *m_teams;
    QListWidget *m_queues;
    QListWidget *m_pages;
    QSpinBox *m_seconds;
    QCheckBox *m_names;
    InkLabel *m_foot;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};

}
