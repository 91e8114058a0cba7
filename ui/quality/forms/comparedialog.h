// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/formdesk.h"

#include <QDialog>

class QComboBox;

namespace banzhang {

class CompareLines;
class InkLabel;
class TableView;

// Two versions side by side: what was added, removed, moved and changed, old and new.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    // Compares `shown` with an older version, first with the one before it.
    CompareDialog(const UiContext &ui, FormDesk &desk, FormDocument shown,
                  QWidget *parent = nullptr);

private:
    void build();
    void fillVersions();
    void compare();
    void showChanges(const FormDocument &old);
    [[nodiscard]] QString nameOf(const FormVersion &version) const;

    const UiContext m_ui;
    FormDesk &m_desk;
    const FormDocument m_shown;
    QComboBox *m_versions;
    CompareLines *m_lines;
    TableView *m_table;
    InkLabel *m_foot;
    quint64 m_question = 0;
};

}
