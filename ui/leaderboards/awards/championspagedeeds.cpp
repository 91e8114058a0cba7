// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ask.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/printlines.h"
#include "common/searchfield.h"
#include "common/tableexport.h"
#include "common/whendone.h"
#include "leaderboards/awards/awarddialogs.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/championspage.h"

#include <QApplication>
#include <QClipboard>

namespace banzhang {

void ChampionsPage::handOut()
{
    const BoardClosing *one = chosen();
    if (!one || !one->mayHandOut() || !m_desk.rights().mayHandOut)
        return;
    whenDone(m_desk.handOut(one->championId), this, [this](const Result<void> &done) {
        if (!done)
            tellRefusal(done.error());
    });
}

void ChampionsPage::sign()
{
    const BoardClosing *one = chosen();
    if (!one || !one->maySign() || !m_desk.rights().mayHandOut)
        return;
    const AwardLineDialog::Text text{
        QStringLiteral("signDialog"),
        tr("%1 %2 receives %3", "number, name, prize")
            .arg(one->agentNo, one->name, prizeText(one->fen, one->points)),
        tr("What he signs with: his name as written, or the number of the paper."),
        tr("Record"),
        tr("Signed with"),
        tr("Who receives it signs.")};
    const auto deed = [this, id = one->championId](AwardLineDialog &form, const QString &written) {
        form.send(m_desk.sign(id, written));
    };
    (new AwardLineDialog(m_ui, text, deed, this))->open();
}

void ChampionsPage::recordSpeech()
{
    if (const BoardClosing *one = chosen(); one && one->maySpeak() && m_desk.rights().mayHandOut)
        (new SpeechDialog(m_ui, m_desk, *one, this))->open();
}

void ChampionsPage::takeBack()
{
    const BoardClosing *one = chosen();
    if (!one || !one->mayTakeBack() || !m_desk.rights().mayDecide)
        return;
    const AwardLineDialog::Text text{
        QStringLiteral("takeBackDialog"),
        tr("Take %1 back from %2 %3", "prize, number, name")
            .arg(prizeText(one->fen, one->points), one->agentNo, one->name),
        tr("By a reversal in the ledger, in the month that is open. The frozen places stay as they "
           "are; he may appeal."),
        tr("Take back"),
        tr("Why"),
        tr("Say why.")};
    const auto deed = [this, id = one->championId](AwardLineDialog &form, const QString &written) {
        form.send(m_desk.takeBack(id, written));
    };
    (new AwardLineDialog(m_ui, text, deed, this))->open();
}

void ChampionsPage::settle()
{
    const BoardClosing *one = chosen();
    if (!one || one->openAdjustments == 0 || !m_desk.rights().mayDecide)
        return;
    const AwardLineDialog::Text text{
        QStringLiteral("settleDialog"),
        tr("Let the awards stand"),
        tr("%n order(s) came after the closing. Places and prizes stay as they are.", nullptr,
           one->openAdjustments),
        tr("Let it stand"),
        tr("Why"),
        tr("Say why.")};
    const auto deed = [this, id = one->closingId](AwardLineDialog &form, const QString &written) {
        form.send(m_desk.settle(id, written));
    };
    (new AwardLineDialog(m_ui, text, deed, this))->open();
}

void ChampionsPage::closeByHand()
{
    if (m_desk.rights().mayDecide)
        (new CloseBoardDialog(m_ui, m_desk, this))->open();
}

void ChampionsPage::changePrizes()
{
    whenDone(m_desk.prizes(), this, [this](const Result<std::vector<PrizeVersion>> &prizes) {
        if (!prizes)
            return tellRefusal(prizes.error());
        const auto save = [this](const PrizeVersion &prize) { return m_desk.setPrize(prize); };
        (new PrizeDialog(m_ui, *prizes, save, this))->open();
    });
}

void ChampionsPage::lookAt(qint64 closingId)
{
    m_wanted = closingId;
    m_board->choose({});
    m_show->choose({});
    m_text->clear();
    m_filter->setText({});
    if (m_days->chosen().isValid())
        m_days->choose({}); // looks anew
    else
        m_desk.refresh();
}

bool ChampionsPage::chooseWanted()
{
    for (int row = 0; m_wanted != 0 && row < m_filter->rowCount(); ++row) {
        const BoardClosing *one =
            m_desk.closings().find(m_filter->index(row, 0).data(IdRole).toLongLong());
        if (!one || one->closingId != m_wanted)
            continue;
        m_wanted = 0;
        m_table->clearSelection();
        m_table->selectRow(row);
        m_table->scrollTo(m_table->currentIndex());
        return true;
    }
    return false;
}

QStringList ChampionsPage::lines() const
{
    const BoardClosing *one = chosen();
    if (!one)
        return {};
    QStringList all{QStringLiteral("%1 %2").arg(championTitle(one->code),
                                                periodText(one->code, one->from, one->to))};
    all += closingLines(*one, m_ui.clock);
    for (const FrozenPlace &place : m_places->rows())
        all.append(frozenPlaceWord(FrozenPlaceModel::Place, place, m_metric, m_ui.clock) + u'\t'
                   + place.agentNo + u' ' + place.agent + QStringLiteral(" · ")
                   + figureText(m_metric, place.value));
    for (const FrozenOrder &order : m_orders->rows()) {
        QStringList parts;
        for (int column = FrozenOrderModel::OrderNo; column <= FrozenOrderModel::Amount; ++column)
            parts.append(frozenOrderWord(column, order, m_ui.clock));
        all.append(order.agentNo + u' ' + order.agent + u'\t' + parts.join(QStringLiteral(" · ")));
    }
    for (const ClosingAdjustment &later : m_adjustments->rows()) {
        QStringList parts;
        for (int column = ClosingAdjustmentModel::Kind;
             column < ClosingAdjustmentModel::ColumnCount; ++column)
            parts.append(adjustmentWord(column, later, m_ui.clock));
        all.append(tr("Came later") + u'\t' + parts.join(QStringLiteral(" · ")));
    }
    for (const ClosingChange &change : m_changes->rows())
        all.append(tr("Otherwise today") + u'\t' + changeWord(ClosingChangeModel::Agent, change)
                   + QStringLiteral(" · ") + changeWord(ClosingChangeModel::What, change));
    return all;
}

void ChampionsPage::copy()
{
    QApplication::clipboard()->setText(lines().join(u'\n'));
}

void ChampionsPage::print()
{
    const QStringList all = lines();
    if (all.isEmpty())
        return;
    askToPrintLines(this, all.first(), all.mid(1), {tr("Champion"), tr("Manager")});
}

void ChampionsPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the champions"), QStringLiteral("champions.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*m_table, m_ui, title(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
