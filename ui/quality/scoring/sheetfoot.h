// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"
#include "quality/sheetkeeper.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace banzhang {

// Under the sheet: how safe the draft is, at the right what can be done with it.
class SheetFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetFoot(const UiContext &ui, QWidget *parent = nullptr);

    void setKeeping(const SheetKeeping &keeping);
    // `missing` names what keeps the sheet from being submitted; empty for nothing.
    void setSheet(bool isOpen, const QString &missing);

Q_SIGNALS:
    void saveWanted();
    void submitWanted();
    void submitLaterWanted(); // with a moment of release (Q16)
    void discardWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    const UiContext m_ui;
    InkLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_submit;
    QToolButton *m_more;
    SheetKeeping m_keeping;
    QString m_text; // whole
};

}
