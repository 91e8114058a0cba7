// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/paper/reportpaper.h"
#include "reports/reportdesk.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace banzhang {

class EmptyState;
class MessageBar;
class PaperView;
class ReportParameters;
class ReportWork;
class SearchField;
class TableView;

// 目录: the reports, what they are asked for, and their paper before it is printed.
class ReportCataloguePage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page. `language`: of the reports' words.
    ReportCataloguePage(const UiContext &ui, ReportDesk &desk, const QString &language,
                        QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("catalogue"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

    // A kept run, with what it showed then.
    void showKept(const MadeReport &report);
    // The same question once more.
    void runAgain(const ReportRequest &request);

Q_SIGNALS:
    // What a line of the paper leads to.
    void linkChosen(const banzhang::ReportLink &link);

private:
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildMiddle();
    [[nodiscard]] QWidget *buildRight();
    void addKeys();
    void chooseKind();
    void run();
    void take(const MadeReport &report);
    void layOut();
    void orient();
    void cancel();
    void showPaper(const std::shared_ptr<const ReportPaper> &paper);
    void showRefusal(const Problem &problem, bool wasCancelled);
    // Does it with the report that is asked for: at once when it is there, else when it is made.
    void withReport(const std::function<void()> &deed);
    void print();
    void write(ReportFormat format);
    void writeTo(ReportFormat format, const QString &path);
    [[nodiscard]] QStringList kindsOf(ReportFormat format) const;
    [[nodiscard]] bool wantsGb18030();
    void deliver(const QString &what,
                 const std::function<Result<ReportFile>(const PaperProgress &)> &job);
    void keepFile(qint64 runId, const Result<ReportFile> &file);
    void setBusy(const QString &what);
    void showProgress(int done, int of);

    const UiContext m_ui;
    ReportDesk &m_desk;
    const QString m_language;
    MessageBar *m_bar;
    SearchField *m_search;
    QTreeView *m_tree;
    ReportCatalogueFilter *m_filter;
    ReportParameters *m_parameters;
    ReportRunFilter *m_runFilter;
    TableView *m_runs;
    PaperView *m_preview;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    MadeReport m_report; // its document is null: there is none
    std::shared_ptr<const ReportPaper> m_paper;
    std::function<void()> m_then; // when what is under way is done
    ReportWork *m_laying;         // out
    ReportWork *m_delivering;     // to a file or a printer
    bool m_isAnew = false;        // the kept run had not all rows: this one has
    int m_letterhead = 0;         // revision that the parameters know
};

}
