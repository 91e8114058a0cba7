// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/requestdialogs.h"
#include "attendance/leave/requestwords.h"
#include "attendance/leave/swapview.h"
#include "common/inklabel.h"
#include "common/whendone.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int takerRole = Qt::UserRole;
constexpr int shiftRole = Qt::UserRole + 1;
constexpr int dayRole = Qt::UserRole + 2;

}

SwapDialog::SwapDialog(const UiContext &ui, RequestDesk &desk, const AttendanceRequest &request,
                       QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_request(request), m_taker(new QComboBox(this)),
      m_against(new QListWidget(this)),
      m_cover(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_view(new SwapView(ui, this)), m_signature(new QLineEdit(this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_submit(new QPushButton(tr("Both agree"), this))
{
    setObjectName(QStringLiteral("swapDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try the swap on"));
    resize(860, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(
        ui, &Theme::text, Type::Title,
        requestWord(RequestModel::Agent, request, ui.clock) + QStringLiteral(" · ") + request.what
            + QStringLiteral(" · ") + requestWord(RequestModel::When, request, ui.clock),
        this));
    auto *form = new QFormLayout;
    m_taker->setObjectName(QStringLiteral("taker"));
    m_signature->setObjectName(QStringLiteral("signature"));
    m_signature->setMaxLength(200);
    form->addRow(tr("Who takes it, for what"), m_taker);
    form->addRow(tr("Signature of who takes it"), m_signature);
    layout->addLayout(form);
    m_cover->setObjectName(QStringLiteral("cover"));
    layout->addWidget(m_cover);
    layout->addWidget(m_view, 1);
    layout->addWidget(
        new InkLabel(ui, &Theme::text, Type::Strong, tr("What speaks against it"), this));
    m_against->setObjectName(QStringLiteral("against"));
    m_against->setMaximumHeight(96);
    layout->addWidget(m_against);
    m_fault->setObjectName(QStringLiteral("fault"));
    layout->addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *no = new QPushButton(tr("Close"), this);
    no->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    foot->addWidget(no);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_taker, &QComboBox::currentIndexChanged, this, &SwapDialog::tryOn);
    connect(m_signature, &QLineEdit::textChanged, this, &SwapDialog::tryOn);
    connect(m_submit, &QPushButton::clicked, this, &SwapDialog::submit);
    fill();
    tryOn();
}

// Of a swap that is matched, who takes it; else everybody of the team, with each of his shifts.
void SwapDialog::fill()
{
    const QSignalBlocker quiet(m_taker);
    const auto add = [this](const QString &text, AgentId who, qint64 shift, const QVariant &day) {
        m_taker->addItem(text);
        const int place = m_taker->count() - 1;
        m_taker->setItemData(place, number(who), takerRole);
        m_taker->setItemData(place, shift, shiftRole);
        m_taker->setItemData(place, day, dayRole);
    };
    if (number(m_request.otherId) > 0) {
        add(m_request.other, m_request.otherId, m_request.otherShiftId,
            m_request.otherStarts.isValid()
                ? QVariant(m_ui.clock.atSite(m_request.otherStarts).date())
                : QVariant());
        m_taker->setEnabled(false);
        m_signature->setText(m_request.otherSignature);
        m_signature->setReadOnly(true);
        m_submit->hide();
        return;
    }
    for (const RequestPerson &person : m_desk.people()) {
        if (person.teamId != m_request.teamId || person.id == m_request.agentId)
            continue;
        const QString who = person.no + u' ' + person.name;
        add(tr("%1, for nothing").arg(who), person.id, 0, {});
        for (const SwapShift &shift : m_desk.shifts()) {
            if (shift.agentId == person.id)
                add(tr("%1, for %2 %3")
                        .arg(who, spanText(shift.starts, shift.ends, m_ui.clock), shift.name),
                    person.id, shift.id, shift.day);
        }
    }
}

const SwapShift *SwapDialog::offered() const
{
    for (const SwapShift &shift : m_desk.shifts()) {
        if (shift.id == m_request.shiftId)
            return &shift;
    }
    return nullptr;
}

QString SwapDialog::nameOf(AgentId agent) const
{
    for (const RequestPerson &person : m_desk.people()) {
        if (person.id == agent)
            return person.no + u' ' + person.name;
    }
    return {};
}

void SwapDialog::tryOn()
{
    const bool isSigned = !m_signature->text().trimmed().isEmpty();
    const SwapShift *shift = offered();
    m_submit->setEnabled(false);
    m_submit->setToolTip(!shift      ? tr("The shift is over, or was swapped")
                         : !isSigned ? tr("The signature is missing")
                                     : QString());
    if (!shift || m_taker->currentIndex() < 0)
        return m_view->clear();
    const quint64 generation = ++m_generation;
    whenDone(m_desk.tryOn(*shift, AgentId(m_taker->currentData(takerRole).toLongLong()),
                          m_taker->currentData(shiftRole).toLongLong(),
                          m_taker->currentData(dayRole).toDate()),
             this, [this, generation, isSigned](const Result<SwapTrial> &trial) {
                 if (generation != m_generation)
                     return;
                 if (!trial)
                     return m_fault->setText(requestSentence(trial.error()));
                 showTrial(*trial);
                 m_submit->setEnabled(isSigned && !m_isRefused);
                 if (m_isRefused)
                     m_submit->setToolTip(tr("A check forbids it"));
             });
}

void SwapDialog::showTrial(const SwapTrial &trial)
{
    m_view->show(trial);
    m_cover->setText(tr("Half-hours short of the need: %1 now, %2 after the swap")
                         .arg(m_view->shortBefore())
                         .arg(m_view->shortAfter()));
    m_against->clear();
    m_isRefused = false;
    for (const SwapCheck &check : trial.checks) {
        m_isRefused = m_isRefused || check.isRefused;
        m_against->addItem((check.isRefused ? tr("Forbidden: %1") : tr("Needs a reason: %1"))
                               .arg(swapCheckText(check, nameOf(check.agentId))));
    }
    if (trial.checks.empty())
        m_against->addItem(tr("Nothing: rest hours, skills and rest days are kept."));
}

void SwapDialog::submit()
{
    m_submit->setEnabled(false);
    whenDone(m_desk.match(m_request.id, AgentId(m_taker->currentData(takerRole).toLongLong()),
                          m_taker->currentData(shiftRole).toLongLong(),
                          m_signature->text().trimmed()),
             this, [this](const Result<void> &done) {
                 if (done)
                     return accept();
                 m_submit->setEnabled(true);
                 m_fault->setText(requestSentence(done.error()));
             });
}

}
