// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportplace.h"
#include "reports/reportrun.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class InkLabel;

// What a report of the catalogue is asked for: period, scope, comparison, paper, chapters.
class ReportParameters final : public QWidget
{
    Q_OBJECT

public:
    ReportParameters(const UiContext &ui, const QString &language, QWidget *parent = nullptr);

    // What there is to choose from; what is chosen stays as far as it is still there.
    void setBearings(const ReportBearings &bearings);
    void setKind(const ReportKind &kind);
    void setRequest(const ReportRequest &request); // of a kept run
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] const QString &code() const { return m_kind.code; }

    // Beside the chapters: their first and last pages, counted from 1; empty: not known.
    void setPages(const std::vector<std::pair<QString, QString>> &pagesBySection, int pages);
    // What new reports are asked for on.
    void setPaper(PaperSize paper);
    // Who may not change the site's paper sees that there is one.
    void setMayKeepLetterhead(bool may);
    // Something can be written: a report is there, or can be made.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void changed();
    void showWanted();
    void printWanted();
    void fileWanted(banzhang::ReportFormat format);
    void letterheadWanted();
    void chapterChosen(const QString &sectionCode);

private:
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildDeeds();
    [[nodiscard]] QWidget *buildCompare();
    [[nodiscard]] QWidget *buildPaper();
    void fillPeriods();
    void fillScopes();
    void fillChapters();
    void told();
    void remember();
    [[nodiscard]] ReportSpan span() const;
    [[nodiscard]] QString spanLabel(const ReportSpan &span) const;

    const UiContext m_ui;
    const QString m_language;
    ReportKind m_kind;
    ReportBearings m_bearings;
    InkLabel *m_head;
    InkLabel *m_description;
    QComboBox *m_period;
    QWidget *m_range;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_scope;
    QCheckBox *m_before;
    QCheckBox *m_yearBefore;
    QPushButton *m_a3 = nullptr;
    QPushButton *m_a4 = nullptr;
    QPushButton *m_portrait = nullptr;
    QPushButton *m_landscape = nullptr;
    QPushButton *m_letterhead = nullptr;
    std::vector<QPushButton *> m_deeds;
    QListWidget *m_chapters;
    InkLabel *m_pages;
    bool m_isFilling = false;
};

}
