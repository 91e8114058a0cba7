// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportplace.h"
#include "reports/targetdesk.h"

#include <QDialog>

class QPushButton;

namespace banzhang {

class MessageBar;
class TableView;

// 目标值: what the key figures shall come to, with dates. Managers set and end targets; a deed is
// undone by another version.
class TargetsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog. `places`: for which targets may be set.
    TargetsDialog(const UiContext &ui, TargetDesk &desk, std::vector<ReportPlace> places,
                  QWidget *parent);

private:
    void buildTable();
    [[nodiscard]] QWidget *buildDeeds();
    QPushButton *addDeed(QWidget *deeds, const QString &text, const char *name,
                         const QKeySequence &key, const QString &tip);
    void onLooked();
    void updateDeeds();
    void set(const FigureTarget &target);
    void end();
    void undo();
    [[nodiscard]] const TargetLine *chosen() const;

    const UiContext m_ui;
    TargetDesk &m_desk;
    const std::vector<ReportPlace> m_places;
    TargetFilter *m_filter;
    MessageBar *m_bar;
    TableView *m_table;
    QPushButton *m_new = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_undo = nullptr;
};

}
