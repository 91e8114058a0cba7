// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealdialog.h"

#include "common/momenttext.h"
#include "common/whendone.h"
#include "quality/appeals/appealwords.h"
#include "quality/sheet/sheetwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace banzhang {
namespace {

constexpr int longestReason = 3072;
constexpr int itemColumn = 0, givenColumn = 1, proposedColumn = 2, reasonColumn = 3;

}

AppealDialog::AppealDialog(const UiContext &ui, AppealDesk &desk, qint64 sheetId, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_sheetId(sheetId),
      m_title(new InkLabel(ui, &Theme::text, Type::Title, tr("Loading…"), this)),
      m_chance(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    m_fault->setObjectName(QStringLiteral("appealFault"));
    m_fault->setWordWrap(true);
    setObjectName(QStringLiteral("appealDialog"));
    setWindowTitle(tr("Appeal against sheet %1").arg(sheetId));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    m_chance->setObjectName(QStringLiteral("appealChance"));
    m_chance->setWordWrap(true);
    layout->addWidget(m_chance);
    layout->addWidget(buildKind());
    layout->addWidget(buildItems(), 1);
    layout->addStretch();
    layout->addWidget(buildWords());
    layout->addWidget(buildFoot());
    connect(&ui.clock, &ServerClock::ticked, this, &AppealDialog::showChance);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, m_submit, &QPushButton::click);
    load();
}

QWidget *AppealDialog::buildKind()
{
    auto *holder = new QWidget(this);
    auto *bar = new QHBoxLayout(holder);
    bar->setContentsMargins(0, 4, 0, 4);
    bar->setSpacing(0);
    m_kind = new QButtonGroup(holder);
    for (const auto &[kind, text, name, place] :
         {std::tuple{AppealKind::Score, tr("Answers of the sheet"), "kindScore", 1},
          std::tuple{AppealKind::Person, tr("It was not this agent"), "kindPerson", 3}}) {
        auto *button = new QPushButton(text, holder);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", place);
        button->setChecked(kind == AppealKind::Score);
        m_kind->addButton(button, int(kind));
        bar->addWidget(button);
    }
    bar->addStretch();
    connect(m_kind, &QButtonGroup::idToggled, this, &AppealDialog::follow);
    return holder;
}

QWidget *AppealDialog::buildItems()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Items of the sheet"));
    auto *page = new QWidget(scroll);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(itemColumn, 3);
    m_grid->setColumnStretch(reasonColumn, 4);
    scroll->setWidget(page);
    m_itemHolder = scroll;
    return scroll;
}

QWidget *AppealDialog::buildWords()
{
    auto *holder = new QWidget(this);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_reason = new QPlainTextEdit(holder);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(56);
    m_signedOn = new QComboBox(holder);
    m_signedOn->setObjectName(QStringLiteral("signedOn"));
    m_signedOn->addItem(tr("at this console"), QStringLiteral("console"));
    m_signedOn->addItem(tr("on the printed sheet"), QStringLiteral("paper"));
    layout->addWidget(new FormField(m_ui, tr("What the agent says to the sheet"), m_reason, holder),
                      1);
    auto *sign = new FormField(m_ui, tr("The agent signed"), m_signedOn, holder);
    layout->addWidget(sign, 0, Qt::AlignTop);
    connect(m_reason, &QPlainTextEdit::textChanged, m_fault, [this] { m_fault->clear(); });
    return holder;
}

QWidget *AppealDialog::buildFoot()
{
    auto *holder = new QWidget(this);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    m_effect = new InkLabel(m_ui, &Theme::text, Type::Strong, {}, holder);
    m_effect->setObjectName(QStringLiteral("effect"));
    words->addWidget(m_effect);
    words->addWidget(m_fault);
    auto *cancel = new QPushButton(tr("Cancel"), holder);
    cancel->setAutoDefault(false);
    m_submit = new QPushButton(tr("Raise the appeal"), holder);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setAutoDefault(false);
    m_submit->setToolTip(tr("Raise the appeal (Ctrl+Enter)"));
    m_submit->setEnabled(false);
    layout->addLayout(words, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &AppealDialog::submit);
    return holder;
}

void AppealDialog::load()
{
    whenDone(m_desk.ground(m_sheetId), this, [this](const Result<AppealGround> &ground) {
        if (ground) {
            show(*ground);
        } else {
            m_title->setText(tr("The sheet could not be read."));
            m_fault->setText(appealSentence(ground.error()));
        }
    });
}

void AppealDialog::show(const AppealGround &ground)
{
    m_ground = ground;
    const Sheet &sheet = m_ground.sheet;
    m_title->setText(tr("Appeal against sheet %1 · %2 %3 · %4")
                         .arg(sheet.sheetId)
                         .arg(sheet.agent.number, sheet.agent.name,
                              scoreText(sheet.score.value_or(0), sheet.form) + u' ' + sheet.grade));
    const SheetScore score = scoreSheet(sheet.form, sheet.content.answers);
    int line = 0;
    for (const auto &[column, text] :
         {std::pair{itemColumn, tr("Item")}, std::pair{givenColumn, tr("Answer given")},
          std::pair{proposedColumn, tr("The agent proposes")}, std::pair{reasonColumn, tr("Why")}})
        m_grid->addWidget(new InkLabel(m_ui, &Theme::text2, Type::Small, text, m_itemHolder), line,
                          column);
    for (const FormSection &section : sheet.form.sections) {
        for (const FormItem &item : section.items) {
            if (score.item(item.key)->isAsked && item.kind != ItemKind::Text)
                addRow(item, ++line);
        }
    }
    m_grid->setRowStretch(++line, 1);
    showChance();
    follow();
    if (!m_rows.empty())
        m_rows.front().proposed->setFocus();
}

void AppealDialog::addRow(const FormItem &item, int line)
{
    QWidget *page = m_grid->parentWidget();
    const QString given = m_ground.sheet.content.answers.value(item.key).value;
    const bool isFrozen = m_ground.chance.frozen.contains(item.key);
    Row row{item.key, new QComboBox(page), new QLineEdit(page)};
    row.proposed->setObjectName(QStringLiteral("propose_") + item.key);
    row.proposed->setAccessibleName(tr("%1: the agent proposes").arg(item.title));
    row.proposed->addItem(isFrozen ? tr("kept by an appeal") : tr("as it is"), QString());
    fillAnswers(*row.proposed, item, {given});
    row.proposed->setCurrentIndex(0);
    row.proposed->setEnabled(!isFrozen);
    row.proposed->setMinimumWidth(140);
    row.reason->setObjectName(QStringLiteral("why_") + item.key);
    row.reason->setAccessibleName(tr("%1: why").arg(item.title));
    row.reason->setMaxLength(longestReason);
    row.reason->setEnabled(false);
    auto *title = new InkLabel(m_ui, isFrozen ? &Theme::text3 : &Theme::text, Type::Base,
                               itemTitle(m_ground.sheet.form, item.key), page);
    title->setWordWrap(true);
    m_grid->addWidget(title, line, itemColumn);
    m_grid->addWidget(new InkLabel(m_ui, &Theme::text2, Type::Base, answerText(item, given), page),
                      line, givenColumn);
    m_grid->addWidget(row.proposed, line, proposedColumn);
    m_grid->addWidget(row.reason, line, reasonColumn);
    connect(row.proposed, &QComboBox::currentTextChanged, this, &AppealDialog::follow);
    connect(row.reason, &QLineEdit::textChanged, m_fault, [this] { m_fault->clear(); });
    m_rows.push_back(row);
}

// The clock of the window, and what is left of the right to appeal.
void AppealDialog::showChance()
{
    const AppealChance &chance = m_ground.chance;
    if (m_ground.sheet.sheetId == 0)
        return;
    const qint64 left = m_ui.clock.now().secsTo(chance.until);
    const QString rule =
        chance.refusal.isEmpty() && left <= 0 ? QStringLiteral("appeal_window") : chance.refusal;
    m_submit->setEnabled(rule.isEmpty());
    m_submit->setToolTip(rule.isEmpty() ? tr("Raise the appeal (Ctrl+Enter)")
                                        : ruleSentenceOfAppeals(rule));
    m_chance->setInk(rule.isEmpty() ? &Theme::text2 : &Theme::red);
    m_chance->setText(rule.isEmpty()
                          ? tr("Until %1, %2 · appeal %3 of %4")
                                .arg(momentText(chance.until, m_ui.clock), leftText(left))
                                .arg(chance.used + 1)
                                .arg(chance.most)
                          : ruleSentenceOfAppeals(rule));
}

bool AppealDialog::isPerson() const
{
    return m_kind->checkedId() == int(AppealKind::Person);
}

std::vector<AppealItem> AppealDialog::items() const
{
    std::vector<AppealItem> items;
    for (const Row &row : m_rows) {
        const QString value = chosenAnswer(*row.proposed);
        if (!value.isEmpty())
            items.push_back(
                {row.key, value, row.reason->text().trimmed(), ItemOutcome::None, {}, {}, {}});
    }
    return items;
}

// What it would do if everything were accepted.
void AppealDialog::follow()
{
    m_fault->clear();
    m_itemHolder->setVisible(!isPerson());
    for (const Row &row : m_rows)
        row.reason->setEnabled(!chosenAnswer(*row.proposed).isEmpty());
    const Sheet &sheet = m_ground.sheet;
    std::vector<AppealItem> accepted = items();
    if (isPerson() || accepted.empty()) {
        m_effect->setText(isPerson() ? tr("If that is so the sheet counts no more.") : QString());
        return;
    }
    for (AppealItem &item : accepted)
        item.outcome = ItemOutcome::Accept;
    const SheetScore before = scoreSheet(sheet.form, sheet.content.answers);
    const SheetScore after =
        scoreSheet(sheet.form, decidedAnswers(sheet.content.answers, accepted));
    m_effect->setText(tr("If all is accepted: %1").arg(effectText(sheet.form, before, after)));
}

void AppealDialog::refuse(const QString &sentence, QWidget *where)
{
    m_fault->setText(sentence);
    where->setFocus();
}

bool AppealDialog::isWhole()
{
    if (!isPerson()) {
        if (items().empty() && !m_rows.empty()) {
            refuse(tr("Propose another answer to at least one item."), m_rows.front().proposed);
            return false;
        }
        for (const Row &row : m_rows) {
            if (row.reason->isEnabled() && row.reason->text().trimmed().isEmpty()) {
                refuse(tr("Say why for each item."), row.reason);
                return false;
            }
        }
    }
    const QString reason = m_reason->toPlainText().trimmed();
    if (!reason.isEmpty() && reason.size() <= longestReason)
        return true;
    refuse(reason.isEmpty() ? tr("Write what the agent says to the sheet.")
                            : tr("3,072 characters at most."),
           m_reason);
    return false;
}

void AppealDialog::submit()
{
    if (!isWhole())
        return;
    m_submit->setEnabled(false);
    const AppealPlea plea{m_sheetId, isPerson() ? AppealKind::Person : AppealKind::Score,
                          m_reason->toPlainText().trimmed(), m_signedOn->currentData().toString(),
                          isPerson() ? std::vector<AppealItem>() : items()};
    whenDone(m_desk.raise(plea), this, [this](const Result<qint64> &appeal) {
        m_submit->setEnabled(true);
        if (!appeal) {
            m_fault->setText(appealSentence(appeal.error()));
            return;
        }
        Q_EMIT raised(*appeal);
        accept();
    });
}

}
