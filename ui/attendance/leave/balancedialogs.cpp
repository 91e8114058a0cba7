// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/balancedialogs.h"

#include "attendance/leave/requestwords.h"
#include "common/inklabel.h"
#include "common/whendone.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

namespace banzhang {
namespace {

constexpr int dialogWidth = 400;
constexpr int mostPeople = 1000;

struct Frame
{
    QFormLayout *form;
    InkLabel *fault;
    QPushButton *save;
};

Frame frameOf(const UiContext &ui, QDialog &dialog, const QString &title)
{
    dialog.setWindowTitle(title);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, title, &dialog));
    auto *form = new QFormLayout;
    layout->addLayout(form);
    auto *fault = new InkLabel(ui, &Theme::red, Type::Base, {}, &dialog);
    fault->setObjectName(QStringLiteral("fault"));
    layout->addWidget(fault);
    auto *save = new QPushButton(BalanceDialog::tr("Save"), &dialog);
    save->setObjectName(QStringLiteral("submit"));
    save->setProperty("primary", true);
    layout->addWidget(save, 0, Qt::AlignRight);
    return {form, fault, save};
}

// Closes the dialog, or says why it was not done.
void end(QDialog &dialog, InkLabel *fault, const QFuture<Result<void>> &future)
{
    whenDone(future, &dialog, [&dialog, fault](const Result<void> &done) {
        if (done)
            return dialog.accept();
        fault->setText(requestSentence(done.error()));
    });
}

}

BalanceDialog::BalanceDialog(const UiContext &ui, RequestDesk &desk, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("balanceDialog"));
    const Frame frame = frameOf(ui, *this, tr("Give days of leave"));
    auto *agent = new QComboBox(this);
    agent->setObjectName(QStringLiteral("agent"));
    for (const RequestPerson &person : desk.people())
        agent->addItem(person.no + u' ' + person.name, number(person.id));
    auto *kind = new QComboBox(this);
    kind->setObjectName(QStringLiteral("kind"));
    for (const LeaveKind &one : desk.kinds()) {
        if (one.hasBalance)
            kind->addItem(one.name, one.code);
    }
    const int thisYear = ui.clock.siteNow().date().year();
    auto *year = new QSpinBox(this);
    year->setRange(thisYear - 1, thisYear + 1);
    year->setValue(thisYear);
    auto *days = new QDoubleSpinBox(this);
    days->setObjectName(QStringLiteral("days"));
    days->setRange(0, 400);
    days->setDecimals(1);
    days->setSingleStep(0.5);
    frame.form->addRow(tr("Agent"), agent);
    frame.form->addRow(tr("Kind of leave"), kind);
    frame.form->addRow(tr("Year"), year);
    frame.form->addRow(tr("Days given"), days);
    connect(frame.save, &QPushButton::clicked, this, [=, this, &desk] {
        end(*this, frame.fault,
            desk.setBalance(AgentId(agent->currentData().toLongLong()),
                            kind->currentData().toString(), year->value(),
                            qRound(days->value() * 2)));
    });
}

AllowanceDialog::AllowanceDialog(const UiContext &ui, RequestDesk &desk, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("allowanceDialog"));
    const Frame frame = frameOf(ui, *this, tr("Allowance per day"));
    auto *team = new QComboBox(this);
    team->setObjectName(QStringLiteral("team"));
    std::set<qint64> known;
    for (const RequestPerson &person : desk.people()) {
        if (known.insert(number(person.teamId)).second)
            team->addItem(person.team, number(person.teamId));
    }
    auto *people = new QSpinBox(this);
    people->setObjectName(QStringLiteral("people"));
    people->setRange(-1, mostPeople);
    people->setSpecialValueText(tr("as many as ask"));
    people->setValue(-1);
    frame.form->addRow(tr("Team"), team);
    frame.form->addRow(tr("On leave at most"), people);
    connect(frame.save, &QPushButton::clicked, this, [=, this, &desk] {
        end(*this, frame.fault,
            desk.setAllowance(TeamId(team->currentData().toLongLong()),
                              people->value() < 0 ? std::nullopt : std::optional(people->value())));
    });
}

}
