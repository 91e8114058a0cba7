// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/sectionpage.h"

#include "common/inklabel.h"
#include "common/words.h"
#include "quality/formedit.h"
#include "quality/forms/formwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <numeric>

namespace banzhang {
namespace {

constexpr int mostLetters = 250;
constexpr int mostWeight = 1000;

}

SectionPage::SectionPage(const UiContext &ui, QWidget *parent)
    : FormPage(ui, QStringLiteral("sectionPage"), parent),
      m_title(addLine(QStringLiteral("sectionTitle"), fieldWord(FormPart::Title), mostLetters)),
      m_weight(
          addSpin(QStringLiteral("sectionWeight"), fieldWord(FormPart::Weight), 0, mostWeight)),
      m_share(new InkLabel(ui, &Theme::text2, Type::Base, {}, widget())), m_mayNotApply(nullptr)
{
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setWordWrap(true);
    addWidget(m_share);
    m_mayNotApply = addCheck(QStringLiteral("sectionMayNotApply"),
                             tr("Inspectors may set the whole section aside (does not apply)"));
    finish();
}

void SectionPage::fill()
{
    const FormSection *section = form().section(key());
    if (!section)
        return;
    put(m_title, section->title);
    m_weight->setValue(section->weight);
    m_mayNotApply->setChecked(section->mayNotApply);
    const int sum = std::accumulate(form().sections.begin(), form().sections.end(), 0,
                                    [](int so, const FormSection &one) { return so + one.weight; });
    m_share->setText(
        section->weight == 0 || sum <= 0
            ? tr("Counts nowhere in the total; fatal items and bonus work all the same")
            : tr("%1 of the total").arg(percentText(100.0 * section->weight / sum)));
}

Form SectionPage::read() const
{
    const FormSection *section = form().section(key());
    if (!section)
        return form();
    FormSection changed = *section;
    changed.title = m_title->text();
    changed.weight = m_weight->value();
    changed.mayNotApply = m_mayNotApply->isChecked();
    return formedit::changeSection(form(), changed);
}

}
