// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/formdesk.h"
#include "quality/qualitypage.h"

class QHBoxLayout;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace banzhang {

class EmptyState;
class FormDesigner;
class MessageBar;
class TableView;

// 评分表: the forms with their versions at the left, the version that is open beside them.
class FormsPage final : public QualityPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    FormsPage(const UiContext &ui, FormDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("forms"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildBar();
    void buildList();
    void buildEmpty();
    void fillNewMenu(QToolButton *button);
    QPushButton *addButton(QHBoxLayout *bar, const char *name, const QString &text,
                           const QKeySequence &keys, void (FormsPage::*deed)());
    void connectDesk();
    void followList();
    void followOpen();
    void selectOpen();
    void updateButtons();
    void openCurrent();
    [[nodiscard]] QString freeTitle(const QString &title) const;
    void make(Form form);
    void makeEmpty();

    void newVersion();
    void duplicate();
    void compare();
    void importFile();
    void readFile(const QString &name);
    void exportFile();
    void check();
    void discard();
    void retire();
    void activateForm();
    void showSettings();
    void tellConflict(const FormVersion &theirs);
    void tell(const Problem &problem);

    const UiContext m_ui;
    FormDesk &m_desk;
    MessageBar *m_problem;
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    TableView *m_list;
    QSortFilterProxyModel *m_proxy;
    FormDesigner *m_designer;
    QToolButton *m_new = nullptr;
    QPushButton *m_newVersion = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_activate = nullptr;
    QToolButton *m_settings = nullptr;
    bool m_isConflict = false;
};

}
