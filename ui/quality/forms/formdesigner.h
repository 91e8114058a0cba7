// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/formcheck.h"
#include "quality/formdesk.h"
#include "quality/sheet/sheetview.h"

#include <QSplitter>
#include <QTimer>

class QListWidget;
class QStackedWidget;
class QToolButton;

namespace banzhang {

class FormPage;
class FormTree;
class FormTreeModel;
class MessageBar;
class RegionHead;

// The version that is open: its tree with what is wrong below, the fields of what is chosen, and
// the sheet itself to try: answers given there change nothing but the score that is seen.
class FormDesigner final : public QSplitter
{
    Q_OBJECT

public:
    FormDesigner(const UiContext &ui, FormDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<FormFault> &faults() const { return m_faults; }
    // The first place that is wrong comes under the hand.
    void showFaults();

Q_SIGNALS:
    void draftWanted(); // a new version of what is open
    void checked();     // the faults are those of the form as it is now

private:
    [[nodiscard]] QWidget *buildTree();
    [[nodiscard]] QWidget *buildSide();
    void connectTree();
    void connectModel();
    void follow(); // another version is open
    void update();
    void showPage();
    void tellState();
    void tellSaving();
    void showSheet(); // of the form as it is now
    void followTree();
    void clearAnswers();
    void tellSheet();
    [[nodiscard]] SheetHead sheetHead() const;
    void fillFaults();
    void goTo(const QString &key);
    void addItem();
    void addSection();
    void copy(const QString &key);
    void remove(const QString &key);
    void moveSection(const QString &key, int at);

    const UiContext m_ui;
    FormDesk &m_desk;
    FormTreeModel *m_model;
    FormTree *m_tree;
    RegionHead *m_head = nullptr;
    RegionHead *m_faultHead = nullptr;
    RegionHead *m_pageHead = nullptr;
    RegionHead *m_previewHead = nullptr;
    MessageBar *m_message;
    QListWidget *m_faultList = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::array<FormPage *, 3> m_pageOf{}; // head, section, item
    SheetView *m_preview = nullptr;
    QTimer m_previewDue; // several keystrokes, one sheet
    QList<QToolButton *> m_editButtons;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QToolButton *m_wholeForm = nullptr;
    bool m_isOnHead = false; // the form's own fields are shown
    std::vector<FormFault> m_faults;
};

}
