// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/appeals/fineappealdialogs.h"

#include "attendance/appeals/fineappealwords.h"
#include "attendance/violations/violationdialogs.h"
#include "common/momenttext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace banzhang {
namespace {

constexpr int wordsHeight = 120;
constexpr int effectLines = 4; // so that the form does not jump

QString headOf(const LedgerEntry &entry)
{
    return QStringLiteral("L-%1 · %2 %3 · %4")
        .arg(QString::number(entry.id), entry.agentNo, entry.agent, entryWord(entry));
}

int numberIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const int number = edit->text().trimmed().toInt(&isNumber);
    return isNumber ? number : -1;
}

}

RecordFineAppealDialog::RecordFineAppealDialog(const UiContext &context, FineAppealDesk &desk,
                                               const LedgerEntry &entry,
                                               const FineAppealChance &chance, QWidget *parent)
    : FormDialog(
        context, QStringLiteral("recordFineAppealDialog"), headOf(entry),
        tr("Recorded in the agent's name, word for word; possible until %1. What is booked "
           "stays booked meanwhile. It is decided within %n day(s), one level above who "
           "decided.",
           nullptr, chance.decideDays)
            .arg(momentText(chance.until, context.clock)),
        tr("Record the appeal"), parent),
      m_desk(desk), m_entryId(entry.id), m_words(addText(QStringLiteral("words"), tr("He writes"))),
      m_signature(addLine(QStringLiteral("signature"), tr("Signed with"), QString(),
                          tr("his name as written, or the number of the paper")))
{
    m_words->setMinimumHeight(wordsHeight);
}

void RecordFineAppealDialog::submit()
{
    const QString words = m_words->toPlainText().trimmed();
    const QString signature = m_signature->text().trimmed();
    if (words.isEmpty())
        refuse(m_words, fineAppealRefusalWord(QStringLiteral("fine_appeal_words")));
    if (signature.isEmpty())
        refuse(m_signature, fineAppealRefusalWord(QStringLiteral("fine_appeal_signature")));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.record(m_entryId, words, signature), [](const Result<qint64> &) {});
}

const QWidget *RecordFineAppealDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"fine_appeal_words"       ? static_cast<QWidget *>(m_words)
           : problem.constraint == u"fine_appeal_signature" ? m_signature
                                                            : nullptr;
}

QString RecordFineAppealDialog::sentenceOf(const Problem &problem) const
{
    return fineAppealSentence(problem);
}

DecideFineAppealDialog::DecideFineAppealDialog(const UiContext &context, FineAppealDesk &desk,
                                               const FineAppeal &appeal, QWidget *parent)
    : FormDialog(context, QStringLiteral("decideFineAppealDialog"), headOf(appeal.entry),
                 appeal.words, tr("Decide"), parent),
      m_desk(desk), m_appeal(appeal),
      m_outcome(addCombo(QStringLiteral("outcome"), tr("Decision"))),
      m_remains(
          addLine(QStringLiteral("remains"),
                  isInPoints() ? tr("Points that remain") : tr("Yuan that remain"), QString(),
                  tr("less than %1").arg(amountWord(appeal.takenFen(), appeal.takenPoints())))),
      m_why(addLine(QStringLiteral("why"), tr("Why"))),
      m_effect(new InkLabel(context, &Theme::text, Type::Base, {}, this))
{
    m_outcome->addItem(tr("Keep: the entry stands"), int(FineOutcome::Keep));
    m_outcome->addItem(tr("Uphold: it is booked back"), int(FineOutcome::Uphold));
    m_outcome->addItem(tr("Reduce: a lesser one takes its place"), int(FineOutcome::Reduce));
    m_outcome->setCurrentIndex(-1);
    m_outcome->setPlaceholderText(tr("Choose"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setWordWrap(true);
    m_effect->setAlignment(Qt::AlignTop);
    m_effect->setMinimumHeight(effectLines * m_effect->fontMetrics().lineSpacing());
    addWidget(m_effect);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecideFineAppealDialog::showEffect);
    connect(m_remains, &QLineEdit::textChanged, this, &DecideFineAppealDialog::showEffect);
    showEffect();
}

FineDecision DecideFineAppealDialog::decision() const
{
    const auto outcome = FineOutcome(m_outcome->currentData().toInt());
    FineDecision decision{outcome, 0, 0, m_why->text().trimmed()};
    if (outcome == FineOutcome::Reduce && isInPoints())
        decision.remainsPoints = numberIn(m_remains);
    else if (outcome == FineOutcome::Reduce)
        decision.remainsFen = fenFrom(m_remains->text()).value_or(-1);
    return decision;
}

void DecideFineAppealDialog::showEffect()
{
    m_shown.reset();
    m_remains->setEnabled(m_outcome->currentData().toInt() == int(FineOutcome::Reduce));
    ++m_generation;
    FineDecision now = decision();
    now.why = QStringLiteral("x"); // what it brings does not hang on why
    if (!gapsOf(m_appeal, now).empty())
        return m_effect->setText(
            tr("Choose: what it would book stands here before it is decided."));
    m_effect->setText(tr("Working out what it would book…"));
    using Bookings = std::vector<FineBooking>;
    whenDone(m_desk.effect(m_appeal.id, now), this,
             [this, generation = m_generation](const Result<Bookings> &bookings) {
                 if (generation != m_generation)
                     return;
                 if (!bookings)
                     return m_effect->setText(fineAppealSentence(bookings.error()));
                 m_shown = *bookings;
                 m_effect->setText(bookingsWord(m_appeal, *bookings));
             });
}

void DecideFineAppealDialog::submit()
{
    const FineDecision chosen = decision();
    for (const FineGap gap : gapsOf(m_appeal, chosen)) {
        switch (gap) {
        case FineGap::Outcome: refuse(m_outcome, tr("Say what becomes of it.")); break;
        case FineGap::Amount:
            refuse(m_remains, fineAppealRefusalWord(QStringLiteral("fine_appeal_lesser")));
            break;
        case FineGap::Why: refuse(m_why, tr("Say why.")); break;
        }
    }
    if (!hasFaults() && !m_shown)
        refuse(m_outcome, tr("What it would book is not known yet: a moment."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.decide(m_appeal.id, chosen, *m_shown), [](const Result<qint64> &) {});
}

const QWidget *DecideFineAppealDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"fine_appeal_why" ? m_why : nullptr;
}

QString DecideFineAppealDialog::sentenceOf(const Problem &problem) const
{
    return fineAppealSentence(problem);
}

WithdrawFineAppealDialog::WithdrawFineAppealDialog(const UiContext &context, FineAppealDesk &desk,
                                                   const FineAppeal &appeal, QWidget *parent)
    : FormDialog(context, QStringLiteral("withdrawFineAppealDialog"), headOf(appeal.entry),
                 tr("On the agent's word. The entry stays as it is booked; while there is time he "
                    "may appeal again."),
                 tr("Withdraw the appeal"), parent),
      m_desk(desk), m_id(appeal.id), m_why(addLine(QStringLiteral("why"), tr("Why")))
{}

void WithdrawFineAppealDialog::submit()
{
    if (m_why->text().trimmed().isEmpty())
        return refuse(m_why, tr("Say why."));
    whenSubmitted(m_desk.withdraw(m_id, m_why->text().trimmed()), [](const Result<void> &) {});
}

const QWidget *WithdrawFineAppealDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"fine_appeal_why" ? m_why : nullptr;
}

QString WithdrawFineAppealDialog::sentenceOf(const Problem &problem) const
{
    return fineAppealSentence(problem);
}

FineAppealTermsDialog::FineAppealTermsDialog(const UiContext &context, FineAppealDesk &desk,
                                             const FineAppealTerms &terms, QWidget *parent)
    : FormDialog(context, QStringLiteral("fineAppealTermsDialog"), tr("Terms of appeals"),
                 tr("A day is 24 hours. What is recorded keeps its deadline."), tr("Save"), parent),
      m_desk(desk), m_window(addLine(QStringLiteral("window"), tr("Days in which one may appeal"),
                                     QString::number(terms.windowDays))),
      m_decide(addLine(QStringLiteral("decideDays"), tr("Days in which it is decided"),
                       QString::number(terms.decideDays))),
      m_superior(addCombo(QStringLiteral("superior"), tr("Above the other managers")))
{
    m_superior->addItem(tr("Nobody: another manager decides"), 0);
    for (const auto &[id, name] : terms.managers)
        m_superior->addItem(name, id);
    m_superior->setCurrentIndex(std::max(m_superior->findData(terms.superiorId), 0));
}

void FineAppealTermsDialog::submit()
{
    const FineAppealTerms terms{
        numberIn(m_window), numberIn(m_decide), m_superior->currentData().toLongLong(), {}};
    if (terms.windowDays < 1)
        refuse(m_window, fineAppealRefusalWord(QStringLiteral("fine_appeal_setting_window")));
    if (terms.decideDays < 1)
        refuse(m_decide, fineAppealRefusalWord(QStringLiteral("fine_appeal_setting_decide")));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.setTerms(terms), [](const Result<void> &) {});
}

const QWidget *FineAppealTermsDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"fine_appeal_setting_window"   ? static_cast<QWidget *>(m_window)
           : problem.constraint == u"fine_appeal_setting_decide" ? static_cast<QWidget *>(m_decide)
           : problem.constraint.startsWith(u"fine_appeal_superior") ? m_superior
                                                                    : nullptr;
}

QString FineAppealTermsDialog::sentenceOf(const Problem &problem) const
{
    return fineAppealSentence(problem);
}

void offerFineAppeal(const UiContext &ui, FineAppealDesk &desk, const LedgerEntry &entry,
                     QWidget &page, const std::function<void(const QString &)> &refuse)
{
    whenDone(desk.chance(entry.id), &page,
             [ui, &desk, entry, &page, refuse](const Result<FineAppealChance> &chance) {
                 if (!chance)
                     return refuse(fineAppealSentence(chance.error()));
                 if (!chance->refusal.isEmpty())
                     return refuse(fineAppealSentence(
                         Problem{ProblemKind::Invalid, {}, {}, chance->refusal, {}, {}}));
                 (new RecordFineAppealDialog(ui, desk, entry, *chance, &page))->open();
             });
}

}
