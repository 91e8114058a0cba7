// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/qualitypage.h"
#include "quality/sheetrecorddesk.h"

#include <QSortFilterProxyModel>

class QAction;
class QComboBox;
class QPushButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class SearchField;
class TableView;

// What of submitted sheets a person may do.
struct SheetOffer
{
    bool mayAcknowledge = false;
    bool mayCorrectAll = false; // else one's own only
    bool mayScore = false;
    bool mayAppeal = false; // speaks for agents
};

// 评分记录: the submitted sheets that the reader may see. Enter opens one.
class SheetsPage final : public QualityPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    SheetsPage(const UiContext &ui, SheetRecordDesk &desk, const SheetOffer &offer,
               QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

    // The words of a cell; for the desk's model.
    [[nodiscard]] static QString word(int column, const SheetRecord &sheet,
                                      const ServerClock &clock);
    void read(qint64 sheetId);
    void readItem(qint64 sheetId, const QString &item); // with that item in front
    void reload();

Q_SIGNALS:
    // The agent's appeal against a sheet is to be recorded.
    void appealWanted(qint64 sheetId);

private:
    [[nodiscard]] QWidget *buildBar();
    void buildTable();
    void addKeys();
    void filter();
    void updateChoices();
    void updateFoot();
    void updateDeeds();
    void showMenu(const QPoint &at);
    void acknowledge();
    void correct();
    void exportSeen();
    void exportTo(const QString &path);
    [[nodiscard]] const SheetRecord *current() const;
    [[nodiscard]] SheetQuery query() const;

    const UiContext m_ui;
    SheetRecordDesk &m_desk;
    const SheetOffer m_offer;
    QSortFilterProxyModel *m_order;
    FilterCombo *m_span;
    QComboBox *m_by;
    FilterCombo *m_team;
    FilterCombo *m_inspector;
    SearchField *m_text;
    MessageBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
    QAction *m_read;
    QAction *m_acknowledge;
    QAction *m_correct;
    QAction *m_appeal;
    QPushButton *m_appealButton;
};

}
