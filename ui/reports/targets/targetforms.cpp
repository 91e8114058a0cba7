// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targets/targetforms.h"

#include "reports/targets/targetwords.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace banzhang {
namespace {

// Of a place: the department below 0, the team above, the centre 0.
qint64 keyOf(const std::optional<qint64> &department, const std::optional<TeamId> &team)
{
    return team ? number(*team) : -department.value_or(0);
}

// A version begins today, or where the open months begin if that is later.
QString firstDay(const TargetDesk &desk)
{
    return std::max(desk.today(), desk.openFrom()).toString(Qt::ISODate);
}

QString numberText(const QString &figure, double value)
{
    QString text = targetValueText(figure, value);
    return text.remove(u'%').remove(u'¥');
}

}

TargetForm::TargetForm(const UiContext &context, TargetDesk &desk,
                       const std::vector<ReportPlace> &places, const FigureTarget &target,
                       QWidget *parent)
    : FormDialog(context, QStringLiteral("targetForm"),
                 target.figure.isEmpty() ? tr("New target") : tr("New version of a target"),
                 tr("It holds from its first day on. A report is judged by the target of its last "
                    "day; closed months stay as they are."),
                 tr("Set the target"), parent),
      m_desk(desk), m_figure(addCombo(QStringLiteral("targetFigure"), tr("Key figure"))),
      m_place(addCombo(QStringLiteral("targetPlace"), tr("For"))),
      m_direction(addCombo(QStringLiteral("targetDirection"), tr("It shall be"))),
      m_value(addLine(QStringLiteral("targetValue"), tr("Target"))),
      m_margin(addLine(QStringLiteral("targetMargin"), tr("Near within"))),
      m_from(addLine(QStringLiteral("targetFrom"), tr("From"), firstDay(desk)))
{
    for (const TargetKind &one : targetKinds()) {
        if (one.of != TargetKind::Of::Service)
            m_figure->addItem(targetFigureWord(one.code), one.code);
    }
    for (const auto direction : {TargetDirection::AtLeast, TargetDirection::AtMost})
        m_direction->addItem(directionWord(direction), int(direction));
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(target.figure)));
    fillPlaces(places, target);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &TargetForm::fitFigure);
    fitFigure();
    if (target.figure.isEmpty())
        return;
    m_direction->setCurrentIndex(m_direction->findData(int(target.direction)));
    m_value->setText(numberText(target.figure, target.value));
    m_margin->setText(numberText(target.figure, target.margin));
    m_value->selectAll();
    m_value->setFocus();
}

void TargetForm::fillPlaces(const std::vector<ReportPlace> &places, const FigureTarget &target)
{
    m_place->addItem(tr("Whole centre"), qint64(0));
    for (const ReportPlace &place : places) {
        if (!place.scope.agentId && !place.isGone)
            m_place->addItem(place.name, keyOf(place.scope.departmentId, place.scope.teamId));
    }
    m_place->setCurrentIndex(
        std::max(0, m_place->findData(keyOf(target.departmentId, target.teamId))));
}

const TargetKind &TargetForm::kind() const
{
    return *targetKindOf(m_figure->currentData().toString());
}

// What is usual for a figure, how it is written, and where it may be.
void TargetForm::fitFigure()
{
    m_direction->setCurrentIndex(m_direction->findData(int(kind().usual)));
    m_value->setPlaceholderText(targetUnitWord(kind()));
    m_value->setToolTip(targetUnitWord(kind()));
    m_margin->setPlaceholderText(tr("0: nothing is near"));
    const bool isOfQueues = kind().of == TargetKind::Of::Queues;
    if (isOfQueues)
        m_place->setCurrentIndex(0);
    m_place->setEnabled(!isOfQueues);
    m_place->setToolTip(isOfQueues ? tr("Queues are the whole centre's") : QString());
}

FigureTarget TargetForm::written()
{
    FigureTarget target;
    target.figure = kind().code;
    if (const qint64 place = m_place->currentData().toLongLong(); place > 0)
        target.teamId = TeamId(place);
    else if (place < 0)
        target.departmentId = -place;
    target.direction = TargetDirection(m_direction->currentData().toInt());
    const auto value = targetValueOf(m_value->text(), kind().kind);
    const QString margin = m_margin->text().trimmed();
    const auto marginValue = targetValueOf(margin.isEmpty() ? u"0"_qs : margin, kind().kind);
    const QString unit = targetUnitWord(kind());
    if (!value)
        refuse(m_value, tr("Write a number: %1.", "unit").arg(unit));
    if (!marginValue)
        refuse(m_margin, tr("Write a number: %1.", "unit").arg(unit));
    target.value = value.value_or(0);
    target.margin = marginValue.value_or(0);
    target.from = dayIn(m_from).value_or(QDate());
    return target;
}

const QWidget *TargetForm::editorOf(TargetFault fault) const
{
    switch (fault) {
    case TargetFault::Place: return m_place;
    case TargetFault::From:
    case TargetFault::Closed: return m_from;
    case TargetFault::Value: return m_value;
    case TargetFault::Margin: return m_margin;
    case TargetFault::None:
    case TargetFault::Figure: break;
    }
    return m_figure;
}

void TargetForm::submit()
{
    const FigureTarget target = written();
    const TargetFault fault = targetFault(target, m_desk.openFrom());
    if (!hasFaults() && fault != TargetFault::None)
        refuse(editorOf(fault), targetFaultSentence(fault, m_desk.openFrom()));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.save(target), [](const Result<qint64> &) {});
}

const QWidget *TargetForm::editorOf(const Problem &problem) const
{
    const QString &constraint = problem.constraint;
    if (constraint == u"figure_target_closed")
        return m_from;
    if (constraint == u"report_team" || constraint == u"report_department")
        return m_place;
    return m_figure;
}

QString TargetForm::sentenceOf(const Problem &problem) const
{
    return targetSentence(problem);
}

TargetEndForm::TargetEndForm(const UiContext &context, TargetDesk &desk, const TargetLine &line,
                             QWidget *parent)
    : FormDialog(context, QStringLiteral("targetEndForm"),
                 tr("End the target of %1?").arg(targetFigureWord(line.target.figure)),
                 tr("From that day on %1 has no target of its own. Days before stay as they are.")
                     .arg(targetWord(TargetModel::Place, &line)),
                 tr("End the target"), parent),
      m_desk(desk), m_target(line.target),
      m_from(addLine(QStringLiteral("targetEndFrom"), tr("From"),
                     std::max(QDate::fromString(firstDay(desk), Qt::ISODate), line.target.from)
                         .toString(Qt::ISODate)))
{}

void TargetEndForm::submit()
{
    const QDate from = dayIn(m_from).value_or(QDate());
    if (!hasFaults() && !from.isValid())
        refuse(m_from, targetFaultSentence(TargetFault::From, {}));
    else if (from.isValid() && from < m_desk.openFrom())
        refuse(m_from, targetFaultSentence(TargetFault::Closed, m_desk.openFrom()));
    else if (from.isValid() && !isInForce(m_target, from))
        refuse(m_from, tr("This version does not hold on that day."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.end(m_target, from), [](const Result<qint64> &) {});
}

const QWidget *TargetEndForm::editorOf(const Problem &) const
{
    return m_from;
}

QString TargetEndForm::sentenceOf(const Problem &problem) const
{
    return targetSentence(problem);
}

}
