// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "quality/qualitylogdesk.h"
#include "quality/qualitypage.h"

#include <QTimer>

class QHBoxLayout;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;

namespace banzhang {

class InkLabel;

// 质检日志: the day's target and what was done of it, the findings, the inspector's suggestions;
// sent to leader, supervisor and director, who open it here (#79, #98, #104).
class QualityLogPage final : public QualityPage
{
    Q_OBJECT

public:
    QualityLogPage(const UiContext &ui, QualityLogDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("qualitylog"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    QWidget *buildLogs();
    QWidget *buildDay();
    QWidget *buildFoot();
    QPushButton *addDeed(QHBoxLayout &bar, const char *name, const QString &text,
                         const QKeySequence &key, void (QualityLogPage::*deed)());
    void refresh();
    void choose();
    void showDay(const QualityDay &day);
    void showReaders(const QualityLog *log);
    void showMine();
    void keepSuggestions();
    void send();
    void copy();
    void print();
    void savePdf();
    [[nodiscard]] const QualityLog *selected() const;

    const UiContext m_ui;
    QualityLogDesk &m_desk;
    QSortFilterProxyModel *m_order;
    TableView *m_logs;
    InkLabel *m_title;
    InkLabel *m_state;
    QProgressBar *m_bar;
    InkLabel *m_figures;
    InkLabel *m_kinds;
    LoggedSheetModel m_found;
    TableView *m_sheets;
    QPlainTextEdit *m_suggestions;
    QListWidget *m_readers;
    QPushButton *m_mine = nullptr;
    QPushButton *m_send = nullptr;
    QualityDay m_shown;
    bool m_isMine = false; // one's own day that is not sent yet is shown
    bool m_wantsMine = true;
    bool m_hasTyped = false; // suggestions that are not kept yet
    QTimer m_soon;
};

}
