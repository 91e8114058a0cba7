// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through the quality pane: what each post has before it, with a sheet open and an appeal
// chosen.
#include "tour.h"

#include "console.h"
#include "quality/appeals/appealspage.h"
#include "quality/forms/formspage.h"
#include "quality/qualitypane.h"
#include "quality/scoring/scoringpage.h"
#include "quality/scoring/sheetspage.h"
#include "quality/stats/statspage.h"
#include "quality/worklistmodel.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QTabBar>

namespace banzhang {

namespace {

constexpr int loadMs = 2500; // a sheet, its recording, the agent's card

void press(QWidget *on, QKeyCombination key, const QString &text = {})
{
    if (!on)
        return;
    QKeyEvent event(QEvent::KeyPress, key.key(), key.keyboardModifiers(), text);
    QApplication::sendEvent(on, &event);
}

// The row as a person has it who chose it by a click.
void choose(QAbstractItemView *view, int row)
{
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, 0));
}

void click(const QWidget &page, const char *button)
{
    if (auto *found = page.findChild<QAbstractButton *>(QLatin1String(button)))
        found->click();
}

}

void Tour::planQuality(Pane &pane)
{
    auto &quality = static_cast<QualityPane &>(pane);
    bool isFirst = true; // it stands before us already
    for (TabPage *page : quality.pages()) {
        const QString id = page->id();
        planStop(
            isFirst ? QString() : QStringLiteral("quality-") + id,
            [&quality, id] { quality.showPage(id); }, isFirst ? 0 : 1500);
        isFirst = false;
        if (qobject_cast<ScoringPage *>(page))
            planScoring(*page);
        else if (qobject_cast<SheetsPage *>(page))
            planSheets(*page);
        else if (qobject_cast<AppealsPage *>(page))
            planAppeals(*page);
        else if (qobject_cast<StatsPage *>(page))
            planStats(*page);
        else if (qobject_cast<FormsPage *>(page))
            planForms(*page);
    }
}

// The first case of the worklist that is not done: answered in part, with a fault and a mark.
void Tour::planScoring(QWidget &page)
{
    auto *list = page.findChild<QAbstractItemView *>(QStringLiteral("worklist"));
    auto *sheet = page.findChild<QWidget *>(QStringLiteral("sheetList"));
    const auto open = [list] {
        const auto isDone = [list](int row) {
            const QModelIndex index = list->model()->index(row, 0);
            return index.data(WorklistModel::WorkRole).value<WorkItem>().state
                   == WorkItem::State::Done;
        };
        int row = 0;
        while (row + 1 < list->model()->rowCount() && isDone(row))
            ++row;
        choose(list, row);
        press(list, Qt::Key_Return);
    };
    planStop({}, open, loadMs);
    planStop(
        QStringLiteral("quality-scoring-sheet"),
        [sheet] {
            for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_1})
                press(sheet, key);
            press(sheet, Qt::SHIFT | Qt::Key_M);
        },
        1200);
    const auto help = [sheet] { press(sheet, Qt::SHIFT | Qt::Key_Question, QStringLiteral("?")); };
    planStop(QStringLiteral("quality-scoring-help"), help);
    planStop({}, help, 100);
    planAsked(
        QStringLiteral("quality-scoring-other"), [&page] { click(page, "scoreOther"); }, loadMs);
}

void Tour::planSheets(QWidget &page)
{
    auto *table = page.findChild<QAbstractItemView *>(QStringLiteral("sheets"));
    planAsked(
        QStringLiteral("quality-sheet-read"),
        [table] {
            choose(table, 0);
            press(table, Qt::Key_Return);
        },
        loadMs);
}

void Tour::planAppeals(QWidget &page)
{
    auto *table = page.findChild<QAbstractItemView *>(QStringLiteral("appeals"));
    planStop(
        QStringLiteral("quality-appeal"), [table] { choose(table, 0); }, loadMs);
    const auto figures = [&page] { click(page, "appealFigures"); };
    planStop(QStringLiteral("quality-appeal-figures"), figures, loadMs);
    planStop({}, figures, 100);
}

// Faults, agents and inspectors: each has another picture.
void Tour::planStats(QWidget &page)
{
    for (int by = 1; by < 8; ++by) {
        auto *kind = page.findChild<QAbstractButton *>(QStringLiteral("statBy%1").arg(by));
        if (kind)
            planStop(
                QStringLiteral("quality-stats-%1").arg(by), [kind] { kind->click(); }, 1500);
    }
}

void Tour::planForms(QWidget &page)
{
    auto *tree = page.findChild<QAbstractItemView *>(QStringLiteral("formTree"));
    const auto tryIt = [tree, &page] {
        choose(tree, 0);
        press(tree, Qt::Key_Down);
        auto *sheet = page.findChild<QWidget *>(QStringLiteral("sheetList"));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_1})
            press(sheet, key);
    };
    planStop(QStringLiteral("quality-forms-tried"), tryIt, 800);
    planAsked(
        QStringLiteral("quality-forms-compare"), [&page] { click(page, "compare"); }, 1500);
}

}
