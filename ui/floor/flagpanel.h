// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/flagmodel.h"

#include <QWidget>

class QPushButton;

namespace banzhang {

class InkLabel;
class TableView;

// Who needs somebody, under the waiting calls: who, why, how long, and what to do about it. There
// only while a flag is open.
class FlagPanel final : public QWidget
{
    Q_OBJECT

public:
    FlagPanel(const UiContext &ui, bool mayGo, QWidget *parent = nullptr);

    void replace(const std::vector<HelpFlag> &flags);

Q_SIGNALS:
    void takeWanted(qint64 flag);
    void closeWanted(qint64 flag);
    void agentWanted(banzhang::AgentId agent); // show him in the table

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const HelpFlag *current() const;
    void follow();

    const UiContext m_ui;
    FlagModel *m_flags;
    InkLabel *m_title;
    TableView *m_table;
    QPushButton *m_go;
    QPushButton *m_close;
};

}
