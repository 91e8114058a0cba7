// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figureruledialog.h"

#include "common/emptystate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "floor/appraisalforms.h"
#include "floor/appraisalwords.h"
#include "floor/figuretext.h"
#include "floor/rulelines.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace banzhang {

FigureRuleDialog::FigureRuleDialog(const UiContext &ui, AppraisalDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk),
      m_lines(new RuleLines({tr("What is measured"), tr("Team"), tr("At least"), tr("At most"),
                             tr("Calls from"), tr("Standard"), tr("Points off"), tr("Holds")},
                            {2, 3, 4, 6}, this)),
      m_table(new TableView(ui, QStringLiteral("floor/figureRules"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("scale"), tr("Loading…"), {}, m_table)),
      m_add(makeButton(QStringLiteral("addFigureRule"), tr("Add…"))),
      m_change(makeButton(QStringLiteral("changeFigureRule"), tr("Change…"))),
      m_end(makeButton(QStringLiteral("endFigureRule"), tr("End…"))),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("figureRuleDialog"));
    setWindowTitle(tr("Figure rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(920, 460);
    build();
    connect(&desk, &AppraisalDesk::rulesChanged, this, &FigureRuleDialog::reload);
    reload();
    updateButtons();
}

void FigureRuleDialog::build()
{
    m_table->setAccessibleName(tr("Figure rules"));
    m_table->setModel(m_lines);
    m_table->setColumns(
        {{0, 180}, {1, 90}, {2, 76}, {3, 76}, {4, 76}, {5, 200}, {6, 60}, {7, 130}});
    m_table->setEmptyState(m_empty);
    m_foot->setObjectName(QStringLiteral("figureRuleFoot"));
    m_foot->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    for (QWidget *button : std::initializer_list<QWidget *>{m_add, m_change, m_end})
        foot->addWidget(button);
    foot->addWidget(m_foot, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(nullptr); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (current())
            edit(current());
    });
    connect(m_end, &QPushButton::clicked, this, &FigureRuleDialog::end);
    connect(m_table, &TableView::activated, this, [this] {
        if (current())
            edit(current());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FigureRuleDialog::updateButtons);
}

QPushButton *FigureRuleDialog::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void FigureRuleDialog::reload()
{
    const int generation = ++m_generation;
    whenDone(m_desk.rules(), this, [this, generation](const Result<FigureRuleBook> &book) {
        if (generation != m_generation)
            return;
        m_foot->setInk(book ? &Theme::text2 : &Theme::red);
        m_foot->setText(book ? tr("A change holds from today or a later day on, never before.")
                             : appraisalSentence(book.error()));
        if (!book)
            return;
        m_book = *book;
        showRules();
    });
}

QString FigureRuleDialog::holdsText(const FigureRule &rule) const
{
    const QString from = rule.from.toString(Qt::ISODate);
    if (rule.until.isValid())
        return tr("%1 until %2").arg(from, rule.until.addDays(-1).toString(Qt::ISODate));
    return rule.from > m_ui.clock.siteNow().date() ? tr("planned from %1").arg(from)
                                                   : tr("since %1").arg(from);
}

void FigureRuleDialog::showRules()
{
    std::vector<RuleLine> lines;
    lines.reserve(m_book.rules.size());
    for (const FigureRule &rule : m_book.rules) {
        const FigureUnit unit = unitOf(rule.metric);
        const auto bound = [unit](const std::optional<qint64> &value) {
            return value ? figureText(unit, *value) : QString();
        };
        lines.push_back({int(lines.size()),
                         {metricWord(rule.metric), rule.team.isEmpty() ? tr("all") : rule.team,
                          bound(rule.lower), bound(rule.upper), QString::number(rule.fewestCalls),
                          rule.standard, rule.points == 0 ? QString() : hundredthsText(rule.points),
                          holdsText(rule)},
                         number(rule.id),
                         false});
    }
    m_lines->replace(std::move(lines));
    m_empty->setText(tr("No rules yet"),
                     tr("Add the first one. No figure is odd before there is a rule."));
    updateButtons();
}

const FigureRule *FigureRuleDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && size_t(index.row()) < m_book.rules.size()
               ? &m_book.rules[size_t(index.row())]
               : nullptr;
}

void FigureRuleDialog::edit(const FigureRule *rule)
{
    (new FigureRuleForm(m_ui, m_desk, m_book, rule, this))->open();
}

void FigureRuleDialog::end()
{
    if (const FigureRule *rule = current())
        (new EndFigureRuleForm(m_ui, m_desk, *rule, this))->open();
}

void FigureRuleDialog::updateButtons()
{
    m_change->setEnabled(current() != nullptr);
    m_end->setEnabled(current() != nullptr);
}

}
