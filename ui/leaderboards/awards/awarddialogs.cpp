// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/awarddialogs.h"

#include "attendance/yuan.h"
#include "leaderboards/awards/awardwords.h"

#include <QComboBox>
#include <QLineEdit>

namespace banzhang {
namespace {

void addBoards(QComboBox &combo)
{
    for (const char *code : {"day", "week", "month"})
        combo.addItem(championTitle(QLatin1String(code)), QLatin1String(code));
}

QString headOf(const BoardClosing &champion)
{
    return QStringLiteral("%1 %2 · %3 %4")
        .arg(championTitle(champion.code), periodText(champion.code, champion.from, champion.to),
             champion.agentNo, champion.name);
}

}

AwardLineDialog::AwardLineDialog(const UiContext &context, const Text &text, Deed deed,
                                 QWidget *parent)
    : FormDialog(context, text.name, text.title, text.line, text.deed, parent),
      m_missing(text.missing), m_deed(std::move(deed)),
      m_line(addLine(QStringLiteral("line"), text.label))
{}

void AwardLineDialog::submit()
{
    const QString written = m_line->text().trimmed();
    if (written.isEmpty())
        return refuse(m_line, m_missing);
    m_deed(*this, written);
}

const QWidget *AwardLineDialog::editorOf(const Problem &) const
{
    return m_line;
}

QString AwardLineDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

SpeechDialog::SpeechDialog(const UiContext &context, ChampionDesk &desk,
                           const BoardClosing &champion, QWidget *parent)
    : FormDialog(context, QStringLiteral("speechDialog"), headOf(champion),
                 tr("A champion who is absent keeps the prize; the speech is skipped."),
                 tr("Record"), parent),
      m_desk(desk), m_id(champion.championId), m_how(addCombo(QStringLiteral("how"), tr("Speech"))),
      m_why(addLine(QStringLiteral("why"), tr("Why not"), QString(), tr("absent, on leave, left")))
{
    m_how->addItem(tr("he spoke"), true);
    m_how->addItem(tr("there was none"), false);
    m_why->setEnabled(false);
    connect(m_how, &QComboBox::currentIndexChanged, this,
            [this] { m_why->setEnabled(!m_how->currentData().toBool()); });
}

void SpeechDialog::submit()
{
    const bool spoke = m_how->currentData().toBool();
    const QString why = m_why->text().trimmed();
    if (!spoke && why.isEmpty())
        return refuse(m_why, tr("Say why there was no speech."));
    whenSubmitted(m_desk.recordSpeech(m_id, spoke ? QString() : why), [](const Result<void> &) {});
}

QString SpeechDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

CloseBoardDialog::CloseBoardDialog(const UiContext &context, ChampionDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("closeBoardDialog"), tr("Close a period"),
                 tr("What is due is closed by itself. By hand: a period from before prizes were "
                    "promised. It is closed once, for good."),
                 tr("Close"), parent),
      m_desk(desk), m_board(addCombo(QStringLiteral("board"), tr("Board"))),
      m_from(addLine(QStringLiteral("from"), tr("First day"),
                     context.clock.siteNow().date().addDays(-1).toString(Qt::ISODate)))
{
    addBoards(*m_board);
}

void CloseBoardDialog::submit()
{
    const std::optional<QDate> from = dayIn(m_from);
    if (!from && !hasFaults())
        refuse(m_from, tr("Say the first day: 2026-11-16."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.close(m_board->currentData().toString(), *from),
                  [](const Result<qint64> &) {});
}

const QWidget *CloseBoardDialog::editorOf(const Problem &problem) const
{
    return problem.constraint.startsWith(u"board_") ? m_from : nullptr;
}

QString CloseBoardDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

PrizeDialog::PrizeDialog(const UiContext &context, const std::vector<PrizeVersion> &prizes,
                         Save save, QWidget *parent)
    : FormDialog(context, QStringLiteral("prizeDialog"), tr("Prizes"),
                 tr("A period has the prize of its last day. Points are given where the centre "
                    "turned money to points."),
                 tr("Save"), parent),
      m_save(std::move(save)), m_prizes(prizes),
      m_board(addCombo(QStringLiteral("board"), tr("Board"))),
      m_yuan(addLine(QStringLiteral("yuan"), tr("Yuan"))),
      m_points(addLine(QStringLiteral("points"), tr("Points"))),
      m_from(addLine(QStringLiteral("from"), tr("From"),
                     context.clock.siteNow().date().addDays(1).toString(Qt::ISODate))),
      m_present(new InkLabel(context, &Theme::text2, Type::Base, {}, this))
{
    addBoards(*m_board);
    m_present->setObjectName(QStringLiteral("present"));
    m_present->setWordWrap(true);
    addWidget(m_present);
    connect(m_board, &QComboBox::currentIndexChanged, this, &PrizeDialog::showPresent);
    showPresent();
}

void PrizeDialog::showPresent()
{
    QStringList versions;
    for (const PrizeVersion &one : m_prizes) {
        if (one.code != m_board->currentData().toString())
            continue;
        versions.append(tr("edition %1: %2 from %3", "number, prize, day")
                            .arg(QString::number(one.edition), prizeText(one.fen, 0),
                                 one.from.toString(Qt::ISODate)));
        if (!one.isInForce)
            continue;
        m_yuan->setText(QString::number(double(one.fen) / 100, 'f', one.fen % 100 ? 2 : 0));
        m_points->setText(QString::number(one.points));
    }
    m_present->setText(versions.join(u'\n'));
}

void PrizeDialog::submit()
{
    const std::optional<qint64> fen = fenFrom(m_yuan->text());
    bool isNumber = false;
    const int points = m_points->text().trimmed().toInt(&isNumber);
    const std::optional<QDate> from = dayIn(m_from);
    if (!fen)
        refuse(m_yuan, tr("An amount in yuan: 10 or 10.50."));
    if (!isNumber || points < 0)
        refuse(m_points, tr("A whole number, nothing or more."));
    if (!from && !hasFaults())
        refuse(m_from, tr("Say from which day on."));
    if (hasFaults())
        return;
    PrizeVersion prize;
    prize.code = m_board->currentData().toString();
    prize.fen = *fen;
    prize.points = points;
    prize.from = *from;
    whenSubmitted(m_save(prize), [](const Result<qint64> &) {});
}

const QWidget *PrizeDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"prize_version_fen"        ? m_yuan
           : problem.constraint == u"prize_version_points"   ? m_points
           : problem.constraint.startsWith(u"prize_version") ? m_from
                                                             : nullptr;
}

QString PrizeDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

}
