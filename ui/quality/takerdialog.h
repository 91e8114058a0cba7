// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "quality/samplingdesk.h"
#include "quality/takermodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace banzhang {

class TableView;

// "Assign to…": open picks, or without any a call that no plan drew, found by its key. Who could
// take it is listed with what each has to do; who may not, with the reason.
class TakerDialog final : public QDialog
{
    Q_OBJECT

public:
    TakerDialog(const UiContext &ui, SamplingDesk &desk, std::vector<PickId> picks,
                QWidget *parent);

private:
    void buildCall(QVBoxLayout &layout);
    void buildTable();
    void buildFoot(QVBoxLayout &layout);
    [[nodiscard]] bool isByHand() const { return m_picks.empty(); }
    [[nodiscard]] const PickTaker *chosen() const;
    void findCall();
    void listTakers();
    void follow();
    void submit();
    template <class Value>
    void settle(const Result<Value> &done);
    void refuse(const QString &sentence);

    const UiContext m_ui;
    SamplingDesk &m_desk;
    const std::vector<PickId> m_picks;
    HandPick m_hand;
    TakerModel m_takers;
    QSortFilterProxyModel m_order;
    TableView *m_table;
    QLineEdit *m_call;
    InkLabel *m_found;
    QComboBox *m_form;
    QLineEdit *m_due;
    QLineEdit *m_why;
    InkLabel *m_fault;
    QPushButton *m_submit;
    QTimer m_soon; // a key that is being typed is looked up once
    int m_number = 0;
};

}
