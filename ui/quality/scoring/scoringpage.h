// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/qualitypage.h"
#include "quality/sheetdesk.h"

class QSplitter;

namespace banzhang {

class MessageBar;
class SheetCase;
class SheetFoot;
class WorklistPanel;

// 评分: where an inspector scores sixty recordings a day. Worklist left, the case in the middle,
// the sheet right; the hand stays on the sheet's keys from one case to the next.
class ScoringPage final : public QualityPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    ScoringPage(const UiContext &ui, SheetDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

    void openSheet(qint64 sheetId);

private:
    void connectDesk();
    void addKeys();
    void showSheet();
    void showNothing();
    void listen();
    void noteHeard();
    void showEarlier();
    void updateFoot();
    void updateList();
    void submit();
    void submitLater();
    void discard();
    void beginOther();
    void tellMerged(const SheetMerge &merge);
    void tellRefused(qint64 sheetId, const Problem &problem);
    void tellFailed(const Problem &problem);
    void press();

    const UiContext m_ui;
    SheetDesk &m_desk;
    MessageBar *m_bar;
    WorklistPanel *m_list;
    SheetCase *m_case;
    SheetFoot *m_foot;
    QSplitter *m_splitter;
    qint64 m_refusedSheet = 0; // whose bar is shown
    bool m_isStarted = false;
};

}
