// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rosterdialogs.h"

#include "attendance/roster/rosterwords.h"
#include "common/inklabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int dialogWidth = 560;

// Title, then what the caller adds, then a line with cancel and the deed.
struct Frame
{
    QVBoxLayout *layout;
    QPushButton *deed;
    QPushButton *cancel;
};

Frame frameOf(const UiContext &ui, QDialog &dialog, const QString &title, const QString &line,
              const QString &deed, const QString &cancel)
{
    dialog.setWindowTitle(title);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(dialogWidth);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(24, 24, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(new InkLabel(ui, &Theme::text, Type::Title, title, &dialog));
    auto *words = new InkLabel(ui, &Theme::text2, Type::Base, line, &dialog);
    words->setWordWrap(true);
    outer->addWidget(words);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(8);
    outer->addLayout(inner, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *no = new QPushButton(cancel, &dialog);
    no->setObjectName(QStringLiteral("cancel"));
    no->setAutoDefault(false);
    auto *yes = new QPushButton(deed, &dialog);
    yes->setObjectName(QStringLiteral("submit"));
    yes->setProperty("primary", true);
    yes->setDefault(true);
    foot->addWidget(no);
    foot->addWidget(yes);
    outer->addLayout(foot);
    QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
    return {inner, yes, no};
}

QTableWidget *listOf(QWidget *parent, const QStringList &heads, int rows)
{
    auto *table = new QTableWidget(rows, int(heads.size()), parent);
    table->setObjectName(QStringLiteral("list"));
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setMinimumHeight(140);
    return table;
}

int cellsToPublish(const RosterSheet &sheet)
{
    int cells = 0;
    for (const TeamRoster &team : sheet.teams)
        cells += unpublishedCells(team);
    return cells;
}

// A day that has begun differs from what is in force: that needs a reason.
bool changesThePast(const RosterSheet &sheet)
{
    return std::ranges::any_of(sheet.teams, [&sheet](const TeamRoster &team) {
        return std::ranges::any_of(team.people, [&](const RosterPerson &person) {
            for (int day = 0; day < daysAWeek; ++day) {
                if (sheet.monday.addDays(day) <= sheet.today
                    && person.days[size_t(day)] != person.published[size_t(day)])
                    return true;
            }
            return false;
        });
    });
}

std::vector<RosterChange> changesOf(const RosterDesk &desk, const RosterFile &file)
{
    std::vector<RosterChange> changes;
    for (const RosterFileRow &row : file.rows) {
        const int team = desk.teamOf(row.agent);
        if (team < 0)
            continue;
        const int person = desk.sheet().teams[size_t(team)].rowOf(row.agent);
        for (int day = 0; day < daysAWeek; ++day) {
            const RosterPlace place{team, person, day};
            const auto &cell = row.days[size_t(day)];
            if (cell && *cell != desk.draft().cell(place))
                changes.push_back({place, *cell});
        }
    }
    return changes;
}

}

PublishDialog::PublishDialog(const UiContext &ui, RosterDesk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_why(new QLineEdit(this)), m_publish(nullptr)
{
    setObjectName(QStringLiteral("publishDialog"));
    const RosterSheet &sheet = desk.sheet();
    const int cells = cellsToPublish(sheet);
    const auto ofSeverity = [&desk](CheckSeverity severity) {
        return int(std::ranges::count(desk.checks(), severity, &RosterCheck::severity));
    };
    const int refused = ofSeverity(CheckSeverity::Refused);
    const int reasons = ofSeverity(CheckSeverity::Reason);
    m_needsReason = reasons > 0 || changesThePast(sheet);
    const Frame frame =
        frameOf(ui, *this,
                tr("Publish the week %1 to %2?")
                    .arg(sheet.monday.toString(u"MM-dd"),
                         sheet.monday.addDays(daysAWeek - 1).toString(u"MM-dd")),
                tr("Shifts and rest days come into force: punches, rules and fines follow them."),
                tr("Publish %n cell(s)", nullptr, cells), tr("Cancel"));
    m_publish = frame.deed;
    const auto say = [&](QColor Theme::*ink, const QString &text) {
        auto *label = new InkLabel(ui, ink, Type::Base, text, this);
        label->setWordWrap(true);
        frame.layout->addWidget(label);
    };
    if (refused > 0)
        say(&Theme::red,
            tr("%n error(s) keep it from being published: see the checks.", nullptr, refused));
    if (reasons > 0)
        say(&Theme::red, tr("%n of the people have not exactly the rest days of a week (#7).",
                            nullptr, reasons));
    if (changesThePast(sheet))
        say(&Theme::amber, tr("Days that have begun change."));
    if (const int warnings = ofSeverity(CheckSeverity::Warning))
        say(&Theme::amber, tr("%n warning(s)", nullptr, warnings));
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setPlaceholderText(m_needsReason ? tr("Reason (needed)") : tr("Reason (may be empty)"));
    frame.layout->addWidget(m_why);
    connect(m_why, &QLineEdit::textChanged, this, &PublishDialog::tell);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        m_desk.publish(m_why->text().trimmed());
        accept();
    });
    m_publish->setProperty("refused", refused > 0);
    tell();
    m_why->setFocus();
}

void PublishDialog::tell()
{
    const bool isRefused = m_publish->property("refused").toBool();
    const bool lacksReason = m_needsReason && m_why->text().trimmed().isEmpty();
    m_publish->setEnabled(!isRefused && !lacksReason);
    m_publish->setToolTip(isRefused     ? tr("Errors keep it from being published")
                          : lacksReason ? tr("A reason is needed")
                                        : QString());
}

ClashDialog::ClashDialog(const UiContext &ui, RosterDesk &desk, std::vector<RosterClash> clashes,
                         const QString &who, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_clashes(std::move(clashes)),
      m_table(
          listOf(this, {tr("Agent"), tr("Day"), tr("Theirs"), tr("Mine")}, int(m_clashes.size())))
{
    setObjectName(QStringLiteral("clashDialog"));
    const Frame frame =
        frameOf(ui, *this, tr("%1 changed the same cells").arg(who),
                tr("What only one of you changed is merged already. Tick where yours is to stand."),
                tr("Apply"), tr("Theirs everywhere"));
    const RosterSheet &sheet = desk.sheet();
    for (int row = 0; row < int(m_clashes.size()); ++row) {
        const RosterClash &clash = m_clashes[size_t(row)];
        const RosterPerson &person =
            sheet.teams[size_t(clash.place.team)].people[size_t(clash.place.person)];
        const QDate day = sheet.monday.addDays(clash.place.day);
        const auto text = [&](const RosterCell &cell) {
            const QString word = cellText(cell, day, sheet.frame.book);
            return word.isEmpty() ? tr("empty") : word;
        };
        m_table->setItem(row, 0, new QTableWidgetItem(person.no + u' ' + person.name));
        m_table->setItem(row, 1, new QTableWidgetItem(weekdayText(day)));
        m_table->setItem(row, 2, new QTableWidgetItem(text(clash.theirs)));
        auto *mine = new QTableWidgetItem(text(clash.mine));
        mine->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        mine->setCheckState(Qt::Unchecked);
        m_table->setItem(row, 3, mine);
    }
    frame.layout->addWidget(m_table);
    connect(frame.deed, &QPushButton::clicked, this, &QDialog::accept);
    m_table->setFocus();
}

void ClashDialog::done(int result)
{
    std::vector<bool> takesMine;
    takesMine.reserve(m_clashes.size());
    for (int row = 0; row < int(m_clashes.size()); ++row)
        takesMine.push_back(result == Accepted
                            && m_table->item(row, 3)->checkState() == Qt::Checked);
    m_desk.settle(m_clashes, takesMine);
    QDialog::done(result);
}

RosterImportDialog::RosterImportDialog(const UiContext &ui, RosterDesk &desk,
                                       const RosterFile &file, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_changes(changesOf(desk, file))
{
    setObjectName(QStringLiteral("importDialog"));
    const Frame frame =
        frameOf(ui, *this, tr("Import a roster"),
                tr("%1 cells read, %2 of them change something. Lines with a fault are left out.")
                    .arg(file.cells)
                    .arg(m_changes.size()),
                tr("Take %n change(s)", nullptr, int(m_changes.size())), tr("Cancel"));
    auto *list = listOf(this, {tr("Line"), tr("Column"), tr("What stands there"), tr("Why not")},
                        int(file.notes.size()));
    for (int row = 0; row < int(file.notes.size()); ++row) {
        const RosterFileNote &note = file.notes[size_t(row)];
        const QString line = note.line > 0 ? QString::number(note.line) : tr("file");
        const QStringList words{line, note.column, note.text, fileFaultText(note)};
        for (int column = 0; column < int(words.size()); ++column)
            list->setItem(row, column, new QTableWidgetItem(words[column]));
    }
    if (file.notes.empty())
        list->hide();
    list->resizeColumnsToContents();
    frame.layout->addWidget(list);
    frame.deed->setEnabled(!m_changes.empty());
    connect(&m_desk, &RosterDesk::loaded, this,
            &QDialog::reject); // its places are of the sheet before
    connect(frame.deed, &QPushButton::clicked, this, [this] {
        m_desk.set(m_changes);
        accept();
    });
}

}
