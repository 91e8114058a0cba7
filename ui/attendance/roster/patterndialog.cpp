// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/patterndialog.h"

#include "attendance/roster/rosterwords.h"
#include "common/inklabel.h"
#include "common/whendone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int dialogWidth = 520;
constexpr int mostWeeks = 12;

}

PatternDialog::PatternDialog(const UiContext &ui, RosterDesk &desk,
                             const std::vector<RosterPlace> &selected, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_isSelection(selected.size() > 1),
      m_pattern(new QComboBox(this)),
      m_turns(new QCheckBox(tr("Each person is a week further than the one before"), this)),
      m_name(new QLineEdit(this)), m_save(new QPushButton(tr("Save rows as pattern"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("patternDialog"));
    setWindowTitle(tr("Fill by a pattern"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    takePeople(selected);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, windowTitle(), this));
    layout->addWidget(new InkLabel(
        ui, &Theme::text2, Type::Base,
        m_isSelection ? tr("For the %n selected people", nullptr, int(m_people.size()))
                      : tr("For all %n people of this week", nullptr, int(m_people.size())),
        this));
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_turns->setObjectName(QStringLiteral("turns"));
    m_turns->setChecked(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pattern, 1);
    row->addWidget(m_remove);
    layout->addLayout(row);
    layout->addWidget(m_turns);
    auto *saving = new QHBoxLayout;
    m_name->setObjectName(QStringLiteral("patternName"));
    m_name->setPlaceholderText(tr("Name of a new pattern: the rows shown, a week each"));
    m_save->setObjectName(QStringLiteral("savePattern"));
    m_remove->setObjectName(QStringLiteral("removePattern"));
    m_save->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    layout->addLayout(saving);
    m_fault->setObjectName(QStringLiteral("patternFault"));
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    layout->addLayout(buildFoot());
    const bool mayWrite = desk.rights().mayPublish;
    m_save->setEnabled(mayWrite && int(m_people.size()) <= mostWeeks);
    m_save->setToolTip(mayWrite ? tr("At most 12 selected rows") : tr("Schedulers and managers"));
    connect(m_save, &QPushButton::clicked, this, &PatternDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &PatternDialog::remove);
    connect(&desk, &RosterDesk::stateChanged, this, &PatternDialog::offer);
    connect(&desk, &RosterDesk::loaded, this,
            &QDialog::reject); // its places are of the sheet before
    connect(m_pattern, &QComboBox::currentIndexChanged, this, [this, mayWrite] {
        m_remove->setEnabled(mayWrite && chosen().id != RosterPatternId{});
    });
    offer();
    m_pattern->setFocus();
}

void PatternDialog::takePeople(const std::vector<RosterPlace> &selected)
{
    if (m_isSelection) {
        m_people.reserve(selected.size());
        for (const RosterPlace &place : selected)
            m_people.push_back({place.team, place.person});
        m_people.erase(std::unique(m_people.begin(), m_people.end()), m_people.end());
        return;
    }
    const RosterSheet &sheet = m_desk.sheet();
    for (int team = 0; team < int(sheet.teams.size()); ++team) {
        for (int row = 0; row < int(sheet.teams[size_t(team)].people.size()); ++row)
            m_people.push_back({team, row});
    }
}

QHBoxLayout *PatternDialog::buildFoot()
{
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *fill = new QPushButton(tr("Fill"), this);
    cancel->setAutoDefault(false);
    fill->setObjectName(QStringLiteral("submit"));
    fill->setProperty("primary", true);
    fill->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(fill);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(fill, &QPushButton::clicked, this, &PatternDialog::apply);
    return foot;
}

void PatternDialog::offer()
{
    std::vector<RosterPattern> offered = m_desk.patterns();
    for (const ShiftType &type : m_desk.sheet().frame.book.types) {
        if (!type.isRetired() && !type.isTraining)
            offered.push_back(movingRest(tr("%1, the rest day moves on").arg(type.name), type.id));
    }
    if (offered == m_offered)
        return;
    m_offered = std::move(offered);
    m_pattern->clear();
    for (const RosterPattern &pattern : m_offered)
        m_pattern->addItem(
            tr("%1 (%n week(s))", nullptr, int(pattern.weeks.size())).arg(pattern.name));
}

RosterPattern PatternDialog::chosen() const
{
    const int place = m_pattern->currentIndex();
    return place < 0 || place >= int(m_offered.size()) ? RosterPattern() : m_offered[size_t(place)];
}

void PatternDialog::apply()
{
    const RosterPattern pattern = chosen();
    const RosterSheet &sheet = m_desk.sheet();
    std::vector<RosterChange> changes;
    int turn = 0;
    for (const Person &who : m_people) {
        const RosterPerson &person = sheet.teams[size_t(who.team)].people[size_t(who.person)];
        const RosterDays days = patternedDays(pattern, person, sheet.monday, turn);
        turn += m_turns->isChecked() ? 1 : 0;
        for (int day = 0; day < daysAWeek; ++day)
            changes.push_back({{who.team, who.person, day}, days[size_t(day)]});
    }
    m_desk.set(changes);
    accept();
}

void PatternDialog::save()
{
    RosterPattern pattern;
    pattern.name = m_name->text().trimmed();
    for (const Person &who : m_people) {
        RosterDays days = m_desk.sheet().teams[size_t(who.team)].people[size_t(who.person)].days;
        for (RosterCell &cell : days) {
            if (cell.kind == PlanKind::Leave)
                cell = {};
        }
        pattern.weeks.push_back(days);
    }
    whenDone(m_desk.savePattern(pattern), this, [this](const Result<RosterPatternId> &saved) {
        m_fault->setText(saved ? QString() : rosterSentence(saved.error()));
        if (saved)
            m_name->clear();
    });
}

void PatternDialog::remove()
{
    whenDone(m_desk.removePattern(chosen().id), this, [this](const Result<void> &done) {
        m_fault->setText(done ? QString() : rosterSentence(done.error()));
    });
}

}
