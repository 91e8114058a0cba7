// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/formdesk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace banzhang {

class InkLabel;

// How this centre scores: targets, days, where recordings lie.
class SettingDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingDialog(const UiContext &ui, FormDesk &desk, QWidget *parent = nullptr);

private:
    void build();
    QSpinBox *addSpin(QVBoxLayout *layout, const char *name, const QString &label, int least,
                      int most, const QString &suffix);
    void load();
    void show(const QualitySetting &setting);
    void save();
    void tell(const Problem &problem);

    const UiContext m_ui;
    FormDesk &m_desk;
    QLineEdit *m_recordingBase = nullptr;
    QSpinBox *m_dailyTarget = nullptr;
    QSpinBox *m_release = nullptr;
    QSpinBox *m_appealDays = nullptr;
    QSpinBox *m_appeals = nullptr;
    QSpinBox *m_rectify = nullptr;
    QSpinBox *m_least = nullptr;
    QPushButton *m_save = nullptr;
    InkLabel *m_foot = nullptr;
};

}
