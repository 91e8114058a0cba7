// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/headpage.h"

#include "quality/formedit.h"
#include "quality/forms/edittable.h"
#include "quality/forms/formwords.h"

#include <QComboBox>
#include <QLineEdit>

#include <cmath>

namespace banzhang {
namespace {

enum GradeColumn { Name, From };
constexpr int mostLetters = 250;

}

HeadPage::HeadPage(const UiContext &ui, QWidget *parent)
    : FormPage(ui, QStringLiteral("headPage"), parent),
      m_title(addLine(QStringLiteral("formTitle"), fieldWord(FormPart::Title), mostLetters)),
      m_weighting(addCombo(QStringLiteral("weighting"), fieldWord(FormPart::Weighting),
                           {weightingWord(Weighting::Sections), weightingWord(Weighting::Points)})),
      m_fatal(
          addCombo(QStringLiteral("fatalEffect"), fieldWord(FormPart::FatalEffect),
                   {fatalEffectWord(FatalEffect::Zero), fatalEffectWord(FatalEffect::KeepScore)})),
      m_notApplicable(addCombo(
          QStringLiteral("notApplicable"), fieldWord(FormPart::WhatDoesNotApply),
          {notApplicableWord(NotApplicable::Removed), notApplicableWord(NotApplicable::Passed)})),
      m_grades(
          new EditTable(ui, QStringLiteral("grades"), {tr("Grade"), tr("from per cent")}, widget()))
{
    addHead(fieldWord(FormPart::Grades));
    addWidget(m_grades);
    addWidget(m_grades->bar());
    finish();
    connect(m_grades, &EditTable::edited, this, [this] { stroke({}); });
    connect(m_grades, &EditTable::addWanted, this, &HeadPage::addGrade);
    connect(m_grades, &EditTable::removeWanted, this, &HeadPage::removeGrade);
}

void HeadPage::fill()
{
    put(m_title, form().title);
    m_weighting->setCurrentIndex(int(form().weighting));
    m_fatal->setCurrentIndex(int(form().fatalEffect));
    m_notApplicable->setCurrentIndex(int(form().notApplicable));
    m_grades->setRows(int(form().grades.size()));
    for (int row = 0; row < m_grades->rowCount(); ++row) {
        const GradeBand &band = form().grades[size_t(row)];
        m_grades->setText(row, Name, band.name);
        m_grades->setText(row, From, QString::number(band.from / 100.0), true);
    }
}

Form HeadPage::read() const
{
    Form head = form();
    head.title = m_title->text();
    head.weighting = Weighting(m_weighting->currentIndex());
    head.fatalEffect = FatalEffect(m_fatal->currentIndex());
    head.notApplicable = NotApplicable(m_notApplicable->currentIndex());
    head.grades.clear();
    for (int row = 0; row < m_grades->rowCount(); ++row)
        head.grades.push_back({m_grades->text(row, Name),
                               int(std::lround(m_grades->text(row, From).toDouble() * 100))});
    return formedit::changeHead(form(), head);
}

void HeadPage::addGrade()
{
    Form after = form();
    after.grades.push_back({{}, 0});
    Q_EMIT edited(after, {});
}

void HeadPage::removeGrade(int row)
{
    Form after = form();
    after.grades.erase(after.grades.begin() + row);
    Q_EMIT edited(after, {});
}

}
