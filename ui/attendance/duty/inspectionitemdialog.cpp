// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/inspectionitemdialog.h"

#include "attendance/duty/dutywords.h"
#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>

namespace banzhang {
namespace {

// Nobody reads it: the words may change from version to version, the code stays.
QString freshCode()
{
    QString code = QStringLiteral("item_");
    for (int i = 0; i < 12; ++i)
        code += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return code;
}

QString tomorrow(const DutyDesk &desk)
{
    return desk.today().addDays(1).toString(Qt::ISODate);
}

}

InspectionItemDialog::InspectionItemDialog(const UiContext &context, DutyDesk &desk,
                                           const InspectionItem &item, QWidget *parent)
    : FormDialog(
        context, QStringLiteral("inspectionItemDialog"),
        item.code.isEmpty() ? tr("New item") : tr("Change “%1”").arg(item.words),
        tr("It holds from a day to come; what was inspected before keeps its words and amount."),
        tr("Save"), parent),
      m_desk(desk), m_item(item), m_kind(addCombo(QStringLiteral("kind"), tr("Kind"))),
      m_head(addCombo(QStringLiteral("head"), tr("Head"))),
      m_words(addLine(QStringLiteral("words"), tr("What is right"), item.words,
                      tr("The bins are empty and have new bags"))),
      m_rule(addCombo(QStringLiteral("rule"), tr("A fault falls under"))),
      m_position(addLine(QStringLiteral("position"), tr("Place in the form"),
                         item.position > 0 ? QString::number(item.position) : QString())),
      m_from(addLine(QStringLiteral("from"), tr("From"), tomorrow(desk)))
{
    fill();
}

void InspectionItemDialog::fill()
{
    m_words->setMaxLength(200);
    m_kind->addItem(tr("Hygiene of an area"), int(InspectionKind::Hygiene));
    m_kind->addItem(tr("Conduct of an agent"), int(InspectionKind::Conduct));
    m_kind->setCurrentIndex(m_kind->findData(int(m_item.kind)));
    m_kind->setEnabled(m_item.code.isEmpty()); // another kind is another item
    for (const char *head : {"handover", "order", "computer", "safety"})
        m_head->addItem(headOfItems(QLatin1String(head)), QLatin1String(head));
    m_head->setCurrentIndex(std::max(0, m_head->findData(m_item.head)));
    for (const InspectionRule &rule : m_desk.inspectionRules())
        m_rule->addItem(rule.amountFen > 0 ? rule.name + u" · "_qs + yuanText(rule.amountFen)
                                           : rule.name + u" · "_qs + tr("no amount"),
                        rule.code);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(m_item.ruleCode)));
}

void InspectionItemDialog::submit()
{
    if (m_words->text().trimmed().isEmpty())
        refuse(m_words, tr("Say what is right."));
    bool isNumber = false;
    const int position = m_position->text().toInt(&isNumber);
    if (!isNumber || position < 1 || position > 1000)
        refuse(m_position, tr("A number from 1 to 1000"));
    const std::optional<QDate> from = dayIn(m_from);
    if (from && *from <= m_desk.today())
        refuse(m_from, tr("From tomorrow on at the earliest."));
    else if (!from && m_from->text().trimmed().isEmpty())
        refuse(m_from, tr("A day like 2026-11-18"));
    if (m_rule->count() == 0)
        refuse(m_rule, tr("There is no rule that a fault could fall under."));
    if (hasFaults())
        return;
    m_item.kind = InspectionKind(m_kind->currentData().toInt());
    m_item.head = m_head->currentData().toString();
    m_item.words = m_words->text().trimmed();
    m_item.ruleCode = m_rule->currentData().toString();
    m_item.position = position;
    m_item.from = *from;
    if (m_item.code.isEmpty())
        m_item.code = freshCode();
    whenSubmitted(m_desk.saveItem(m_item), [](const Result<qint64> &) {});
}

const QWidget *InspectionItemDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"inspection_item_ahead" ? m_from : m_words;
}

QString InspectionItemDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

EndItemDialog::EndItemDialog(const UiContext &context, DutyDesk &desk, const InspectionItem &item,
                             QWidget *parent)
    : FormDialog(context, QStringLiteral("endItemDialog"), tr("End “%1”").arg(item.words),
                 tr("From that day on nobody looks at it; what was inspected before stays."),
                 tr("End it"), parent),
      m_desk(desk), m_code(item.code),
      m_from(addLine(QStringLiteral("from"), tr("Not any more from"), tomorrow(desk)))
{}

void EndItemDialog::submit()
{
    const std::optional<QDate> from = dayIn(m_from);
    if (from && *from <= m_desk.today())
        refuse(m_from, tr("From tomorrow on at the earliest."));
    else if (!from && m_from->text().trimmed().isEmpty())
        refuse(m_from, tr("A day like 2026-11-18"));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.endItem(m_code, *from), [](const Result<void> &) {});
}

const QWidget *EndItemDialog::editorOf(const Problem &) const
{
    return m_from;
}

QString EndItemDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

}
