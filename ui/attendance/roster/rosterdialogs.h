// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterdesk.h"
#include "attendance/rosterfile.h"
#include "common/uicontext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace banzhang {

// What publishing means before it is done: how many cells come into force, what stands against it,
// and the reason where one is needed (#7; days that have begun).
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const UiContext &ui, RosterDesk &desk, QWidget *parent);

private:
    void tell();

    RosterDesk &m_desk;
    QLineEdit *m_why;
    QPushButton *m_publish;
    bool m_needsReason = false;
};

// Cells that two people changed in different ways: for each, theirs or mine.
class ClashDialog final : public QDialog
{
    Q_OBJECT

public:
    ClashDialog(const UiContext &ui, RosterDesk &desk, std::vector<RosterClash> clashes,
                const QString &who, QWidget *parent);

protected:
    void done(int result) override;

private:
    RosterDesk &m_desk;
    const std::vector<RosterClash> m_clashes;
    QTableWidget *m_table;
};

// A roster file before it is taken: how many cells it changes, and each line that is not taken.
class RosterImportDialog final : public QDialog
{
    Q_OBJECT

public:
    RosterImportDialog(const UiContext &ui, RosterDesk &desk, const RosterFile &file,
                       QWidget *parent);

private:
    RosterDesk &m_desk;
    const std::vector<RosterChange> m_changes;
};

}
