// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/comparedialog.h"

#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "quality/forms/comparelines.h"
#include "quality/forms/formwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>

namespace banzhang {

CompareDialog::CompareDialog(const UiContext &ui, FormDesk &desk, FormDocument shown,
                             QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_shown(std::move(shown)),
      m_versions(new QComboBox(this)), m_lines(new CompareLines(this)),
      m_table(new TableView(ui, QStringLiteral("quality/compare"), this)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 560);
    build();
    fillVersions();
    compare();
}

void CompareDialog::build()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, nameOf(m_shown.version), this));
    bar->addWidget(new InkLabel(m_ui, &Theme::text2, Type::Base, tr("compared with"), this));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setAccessibleName(tr("compared with"));
    bar->addWidget(m_versions);
    bar->addStretch();
    m_foot->setObjectName(QStringLiteral("compareFoot"));
    bar->addWidget(m_foot);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_lines);
    proxy->setSortRole(SortRole);
    m_table->setModel(proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CompareLines::Where, Qt::AscendingOrder);
    m_table->setColumns({{CompareLines::Where, 260, true},
                         {CompareLines::What, 130, true},
                         {CompareLines::Before, 270, true},
                         {CompareLines::After, 270, true}});
    m_table->setEmptyState(new EmptyState(m_ui, QStringLiteral("check"), tr("No difference"),
                                          tr("Both versions hold the same."), m_table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    m_table->setFocus();
}

QString CompareDialog::nameOf(const FormVersion &version) const
{
    return tr("%1, version %2 (%3)")
        .arg(version.title)
        .arg(version.number)
        .arg(formStateWord(version.state));
}

// The versions of the same form first, the newest of them first.
void CompareDialog::fillVersions()
{
    std::vector<FormVersion> versions = m_desk.list().rows();
    const auto rank = [this](const FormVersion &one) {
        return std::tuple(one.formId != m_shown.version.formId, one.title, -one.number);
    };
    std::ranges::sort(versions, {}, rank);
    const QSignalBlocker quiet(m_versions);
    for (const FormVersion &version : versions) {
        if (version.id != m_shown.version.id)
            m_versions->addItem(nameOf(version), number(version.id));
    }
    const auto before = std::ranges::find_if(versions, [this](const FormVersion &one) {
        return one.formId == m_shown.version.formId && one.number < m_shown.version.number;
    });
    if (before != versions.end())
        m_versions->setCurrentIndex(m_versions->findData(number(before->id)));
}

void CompareDialog::compare()
{
    const auto old = FormVersionId(m_versions->currentData().toLongLong());
    whenDone(m_desk.load(old), this,
             [this, question = ++m_question](const Result<FormDocument> &answer) {
                 if (question != m_question)
                     return;
                 if (answer)
                     return showChanges(*answer);
                 m_foot->setInk(&Theme::red);
                 m_foot->setText(formProblemSentence(answer.error()));
             });
}

void CompareDialog::showChanges(const FormDocument &old)
{
    std::vector<CompareLine> lines = linesOf(old.form, m_shown.form);
    m_foot->setInk(&Theme::text2);
    m_foot->setText(tr("%n difference(s)", nullptr, int(lines.size())));
    m_lines->replace(std::move(lines));
}

}
