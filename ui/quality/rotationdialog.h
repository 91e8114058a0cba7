// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"
#include "common/result.h"
#include "quality/samplingdesk.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace banzhang {

// Which inspector has which team from next week on (#93): a proposal out of who was where, to be
// changed and applied.
class RotationDialog final : public QDialog
{
    Q_OBJECT

public:
    RotationDialog(const UiContext &ui, SamplingDesk &desk, QWidget *parent = nullptr);

private:
    void build();
    void take(const Result<RotationBook> &book);
    void propose();
    void addLine(size_t place);
    void submit();
    [[nodiscard]] QString nameOf(StaffId who) const;

    const UiContext m_ui;
    SamplingDesk &m_desk;
    RotationBook m_book;
    std::vector<RotationLine> m_lines;
    QLineEdit *m_from;
    QWidget *m_table;
    QGridLayout *m_grid = nullptr;
    InkLabel *m_foot;
    QPushButton *m_submit;
};

}
