// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/wagedesk.h"
#include "common/formdialog.h"

class QSortFilterProxyModel;
class QTableWidget;

namespace banzhang {

class MessageBar;
class SearchField;
class TableView;

// Cells of the list (WageModel::Column).
[[nodiscard]] QString wageWord(int column, const AgentWage &wage, const ServerClock &clock);

// Wages by agent: read by managers and auditors, entered by managers, typed, pasted or from a file.
class WageDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    WageDialog(const UiContext &ui, WageDesk &desk, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildBar();
    void buildTable();
    void addKeys();
    void onLooked();
    void edit();
    void paste();
    void chooseFile();
    void takeText(const QString &text);

    const UiContext m_ui;
    WageDesk &m_desk;
    QSortFilterProxyModel *m_seen;
    MessageBar *m_bar;
    SearchField *m_text;
    TableView *m_table;
    InkLabel *m_count;
    QPushButton *m_edit;
    QPushButton *m_paste;
    QPushButton *m_import;
};

// One agent's wage from a day on.
class WageEntryDialog final : public FormDialog
{
    Q_OBJECT

public:
    WageEntryDialog(const UiContext &ui, WageDesk &desk, const AgentWage &present, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    [[nodiscard]] std::optional<qint64> fen() const;
    void check();

    WageDesk &m_desk;
    const AgentWage m_present;
    QLineEdit *m_from;
    QLineEdit *m_yuan;
};

// What came out of a file or of the clipboard, with every fault by line and column, before any of
// it is entered.
class WageImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    WageImportDialog(const UiContext &ui, WageDesk &desk, WageFile read, QWidget *parent);

Q_SIGNALS:
    void entered(int count);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void showFaults();

    WageDesk &m_desk;
    const WageFile m_read;
    QTableWidget *m_faults;
};

}
