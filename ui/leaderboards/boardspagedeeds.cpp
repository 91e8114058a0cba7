// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of boards does with what it shows.
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/printlines.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "leaderboards/boardcolumn.h"
#include "leaderboards/boardspage.h"
#include "leaderboards/boardwords.h"
#include "leaderboards/ordersdialog.h"
#include "leaderboards/rangedialog.h"
#include "leaderboards/saleimportdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QStandardItemModel>

namespace banzhang {
namespace {

enum RangeRow { Now, Back, ThisQuarter, LastQuarter, AnyDays };

BoardPeriod quarterOf(const QDate &day, int back)
{
    const QDate first = QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).addMonths(-3 * back);
    return {first, first.addMonths(3).addDays(-1)};
}

}

void BoardsPage::onLooked()
{
    if (m_hasFailed)
        m_bar->clear();
    m_hasFailed = false;
    updateTeams();
    updateFoot();
    updateMix();
    const bool isEmpty = m_desk.isEmpty();
    for (BoardColumn *column : m_columns)
        column->empty().setText(
            isEmpty ? tr("No orders yet") : tr("Nobody has a place"),
            isEmpty && m_desk.mayImport()
                ? tr("Import a file of orders (Ctrl+I), or let the shop hand them in.")
                : tr("Places come with orders, results and scoring sheets."));
    Q_EMIT statusChanged();
}

void BoardsPage::updateTeams()
{
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(m_desk.teams().size());
    for (const BoardTeam &one : m_desk.teams())
        choices.emplace_back(one.name, one.id);
    m_team->setChoices(choices);
}

// Who is flagged on any of the boards, the first of them with what was seen.
void BoardsPage::updateFoot()
{
    bool hasBrackets = false;
    QStringList told;
    QSet<qint64> seenAlready;
    for (const BoardColumn *column : m_columns) {
        const BoardLook &look = column->look();
        hasBrackets = hasBrackets || isSample(look.rule.metric);
        for (const BoardPlace &one : look.places) {
            if (one.flags.empty() || seenAlready.contains(one.id()))
                continue;
            seenAlready.insert(one.id());
            if (told.isEmpty())
                told.append(
                    tr("%1 %2: %3").arg(one.agentNo, one.name, flagWord(one.flags.front())));
        }
    }
    m_brackets->setVisible(hasBrackets);
    if (seenAlready.size() > 1)
        told.append(tr("and %n more", nullptr, int(seenAlready.size()) - 1));
    m_flags->setText(told.isEmpty() ? QString() : u"⚠ "_qs + told.join(u' '));
    findChild<QPushButton *>(QStringLiteral("lookAtFlags"))->setVisible(!told.isEmpty());
    Q_EMIT countChanged(0);
}

// A mix can be chosen where its weights are set; while a board is ranked by one it says how.
void BoardsPage::updateMix()
{
    BoardRule mix;
    mix.metric = BoardMetric::Mix;
    QString shown;
    for (const BoardColumn *column : m_columns) {
        const BoardLook &look = column->look();
        if (look.mixWeights != u"{}" && mix.weights == u"{}")
            mix.weights = look.mixWeights;
        if (look.rule.metric == BoardMetric::Mix && shown.isEmpty())
            shown = metricWord(BoardMetric::Mix) + u" = "_qs + formulaWord(look.rule);
    }
    m_formula->setText(shown);
    m_formula->setToolTip(shown);
    const bool isSet = mix.weights != u"{}";
    const int row = m_metric->findData(int(BoardMetric::Mix));
    auto *choices = qobject_cast<QStandardItemModel *>(m_metric->model());
    if (!choices || row < 0)
        return;
    choices->item(row)->setEnabled(isSet);
    choices->item(row)->setToolTip(
        isSet ? formulaWord(mix)
              : tr("No board is ranked by a mix: a manager sets its weights in the board rules."));
}

// The next flagged place after the cursor, whichever board it is on.
void BoardsPage::showFlags()
{
    for (BoardColumn *column : m_columns) {
        QAbstractItemModel *model = column->places().model();
        const int from = column->places().hasFocus() ? column->places().currentIndex().row() : -1;
        for (int step = 1; step <= model->rowCount(); ++step) {
            const int row = (from + step) % model->rowCount();
            if (model->index(row, BoardModel::Who).data(FlagRole).toInt() == 0)
                continue;
            column->places().setFocus();
            column->places().selectRow(row);
            column->places().scrollTo(model->index(row, BoardModel::Who));
            const BoardPlace *one = column->chosen();
            return m_bar->tell(Alarm::Amber, one ? one->agentNo + u' ' + one->name : QString(),
                               model->index(row, BoardModel::Who)
                                   .data(Qt::ToolTipRole)
                                   .toString()
                                   .replace(u'\n', u" · "_qs));
        }
    }
}

void BoardsPage::chooseRange(int row)
{
    const QDate today = m_ui.clock.siteNow().date();
    switch (row) {
    case Now: return m_desk.setBack(0);
    case Back: return m_desk.setBack(1);
    case ThisQuarter: return m_desk.setRange(quarterOf(today, 0));
    case LastQuarter: return m_desk.setRange(quarterOf(today, 1));
    default: break;
    }
    auto *dialog = new RangeDialog(m_ui, m_desk.board(BoardCode::Month).look().period, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RangeDialog::chosen, &m_desk, &BoardDesk::setRange);
    connect(dialog, &QDialog::rejected, this, [this] {
        const BoardDesk &desk = m_desk;
        m_range->setCurrentIndex(desk.question().back > 0 ? Back : Now);
    });
    dialog->open();
}

void BoardsPage::showOrders(const BoardPlace &place, const BoardLook &look)
{
    auto *dialog = new OrdersDialog(m_ui, m_desk, place, look, this);
    dialog->open();
}

void BoardsPage::importFile()
{
    auto *dialog = new SaleImportDialog(m_ui, m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaleImportDialog::imported, this, [this](const SaleImport &done) {
        m_bar->tell(done.rejected > 0 ? Alarm::Amber : Alarm::None, tr("Imported."),
                    importWord(done));
        m_desk.refresh();
    });
    dialog->open();
}

void BoardsPage::print()
{
    const BoardColumn &column = seen();
    const QString title = tr("Leaderboard: %1").arg(column.title());
    const QStringList lines = boardLines(column.look(), m_ui.clock);
    askToPrintLines(this, title, lines, {tr("Manager")});
}

void BoardsPage::exportSeen()
{
    const TableView &table = seen().without().hasFocus() ? seen().without() : seen().places();
    m_ui.ask.saveFile(
        this, tr("Export the board"), QStringLiteral("board.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this, &table](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(table, m_ui, tr("Leaderboard"), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
