// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/requestdialogs.h"

#include "attendance/leave/requestwords.h"
#include "common/inklabel.h"
#include "common/momenttext.h"
#include "common/whendone.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int dialogWidth = 520;
constexpr int mostWords = 1024;

QDateTimeEdit *momentEdit(const char *name, const QDateTime &at, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(QDateTime(at.date(), at.time()), parent);
    edit->setObjectName(QLatin1String(name));
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    return edit;
}

QLineEdit *lineEdit(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(mostWords);
    return edit;
}

// Title and a first line; the foot with the deed is added by finish().
QVBoxLayout *begin(const UiContext &ui, QDialog &dialog, const QString &title, const QString &line)
{
    dialog.setWindowTitle(title);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, title, &dialog));
    auto *words = new InkLabel(ui, &Theme::text2, Type::Base, line, &dialog);
    words->setObjectName(QStringLiteral("effect"));
    words->setWordWrap(true);
    words->setVisible(!line.isEmpty());
    layout->addWidget(words);
    return layout;
}

void finish(QVBoxLayout &layout, QDialog &dialog, InkLabel &fault, QPushButton &submit)
{
    fault.setObjectName(QStringLiteral("fault"));
    fault.setWordWrap(true);
    layout.addWidget(&fault);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *no = new QPushButton(RequestDialog::tr("Cancel"), &dialog);
    no->setAutoDefault(false);
    submit.setObjectName(QStringLiteral("submit"));
    submit.setProperty("primary", true);
    submit.setDefault(true);
    foot->addWidget(no);
    foot->addWidget(&submit);
    layout.addLayout(foot);
    QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
}

}

RequestDialog::RequestDialog(const UiContext &ui, RequestDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_type(new QComboBox(this)),
      m_agent(new QComboBox(this)), m_kind(new QComboBox(this)), m_shift(new QComboBox(this)),
      m_from(
          momentEdit("from", QDateTime(ui.clock.siteNow().date().addDays(1), QTime(0, 0)), this)),
      m_to(momentEdit("to", QDateTime(ui.clock.siteNow().date().addDays(2), QTime(0, 0)), this)),
      m_owed(new QSpinBox(this)), m_reason(lineEdit("reason", this)),
      m_signature(lineEdit("signature", this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_submit(new QPushButton(tr("Record"), this))
{
    setObjectName(QStringLiteral("requestDialog"));
    QVBoxLayout *layout =
        begin(ui, *this, tr("Record a request"),
              tr("Recorded on the agent's behalf. It is in force when the manager has approved it "
                 "and the front desk was told, both before the shift starts."));
    m_form = new QFormLayout;
    layout->addLayout(m_form);
    buildForm(*m_form);
    finish(*layout, *this, *m_fault, *m_submit);
    for (QComboBox *box : {m_type, m_agent, m_shift})
        connect(box, &QComboBox::currentIndexChanged, this, &RequestDialog::suit);
    for (QLineEdit *edit : {m_reason, m_signature})
        connect(edit, &QLineEdit::textChanged, this, &RequestDialog::write);
    connect(m_submit, &QPushButton::clicked, this, &RequestDialog::submit);
    suit();
}

void RequestDialog::buildForm(QFormLayout &form)
{
    m_type->setObjectName(QStringLiteral("type"));
    for (const RequestType type : {RequestType::Leave, RequestType::Swap, RequestType::Overtime})
        m_type->addItem(requestTypeWord(type), int(type));
    if (m_desk.rights().mayOrder)
        m_type->addItem(requestTypeWord(RequestType::Recall), int(RequestType::Recall));
    m_agent->setObjectName(QStringLiteral("agent"));
    for (const RequestPerson &person : m_desk.people())
        m_agent->addItem(person.no + u' ' + person.name, number(person.id));
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const LeaveKind &kind : m_desk.kinds())
        m_kind->addItem(kind.name, kind.code);
    m_shift->setObjectName(QStringLiteral("shift"));
    m_owed->setObjectName(QStringLiteral("owed"));
    m_owed->setRange(0, 2);
    m_owed->setValue(1);
    form.addRow(tr("What"), m_type);
    form.addRow(tr("Agent"), m_agent);
    form.addRow(tr("Kind of leave"), m_kind);
    form.addRow(tr("Shift to give"), m_shift);
    form.addRow(tr("From"), m_from);
    form.addRow(tr("Until"), m_to);
    form.addRow(tr("Half-days owed"), m_owed);
    form.addRow(tr("Reason"), m_reason);
    form.addRow(tr("Signature"), m_signature);
}

void RequestDialog::fillShifts()
{
    const QVariant before = m_shift->currentData();
    const QSignalBlocker quiet(m_shift);
    m_shift->clear();
    for (const SwapShift &shift : m_desk.shifts()) {
        if (number(shift.agentId) == m_agent->currentData().toLongLong())
            m_shift->addItem(spanText(shift.starts, shift.ends, m_ui.clock) + u' ' + shift.name,
                             shift.id);
    }
    m_shift->setCurrentIndex(std::max(0, m_shift->findData(before)));
}

void RequestDialog::suit()
{
    fillShifts();
    const auto type = RequestType(m_type->currentData().toInt());
    const auto show = [this](QWidget *editor, bool isShown) {
        editor->setVisible(isShown);
        m_form->labelForField(editor)->setVisible(isShown);
    };
    show(m_kind, type == RequestType::Leave);
    show(m_shift, type == RequestType::Swap);
    show(m_from, type != RequestType::Swap);
    show(m_to, type != RequestType::Swap);
    show(m_owed, type == RequestType::Recall);
    show(m_signature, type != RequestType::Recall);
    write();
}

void RequestDialog::write()
{
    const auto type = RequestType(m_type->currentData().toInt());
    const bool isSigned = type == RequestType::Recall || !m_signature->text().trimmed().isEmpty();
    const bool hasShift = type != RequestType::Swap || m_shift->currentIndex() >= 0;
    m_submit->setEnabled(m_agent->currentIndex() >= 0 && hasShift && isSigned
                         && !m_reason->text().trimmed().isEmpty());
    m_submit->setToolTip(m_submit->isEnabled() ? QString()
                         : !hasShift           ? tr("This agent has no coming shift")
                                               : tr("The reason and the signature are missing"));
}

QDateTime RequestDialog::momentOf(const QDateTimeEdit &edit) const
{
    return QDateTime(edit.date(), edit.time(), Qt::OffsetFromUTC,
                     m_ui.clock.siteNow().offsetFromUtc())
        .toUTC();
}

RequestDraft RequestDialog::draft() const
{
    RequestDraft draft;
    draft.type = RequestType(m_type->currentData().toInt());
    draft.agentId = AgentId(m_agent->currentData().toLongLong());
    draft.kind = m_kind->currentData().toString();
    draft.during = {momentOf(*m_from), momentOf(*m_to)};
    draft.shiftId = m_shift->currentData().toLongLong();
    draft.halfDays = m_owed->value();
    draft.reason = m_reason->text().trimmed();
    draft.signature = m_signature->text().trimmed();
    return draft;
}

void RequestDialog::submit()
{
    m_submit->setEnabled(false);
    whenDone(m_desk.record(draft()), this, [this](const Result<void> &done) {
        if (done)
            return accept();
        m_fault->setText(requestSentence(done.error()));
        write();
    });
}

StepDialog::StepDialog(const UiContext &ui, RequestDesk &desk, RequestStep step,
                       const AttendanceRequest &request, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_step(step), m_request(request), m_why(lineEdit("why", this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_submit(new QPushButton(stepWord(step).remove(QStringLiteral("…")), this))
{
    setObjectName(QStringLiteral("stepDialog"));
    const QString what = requestWord(RequestModel::Agent, request, ui.clock) + QStringLiteral(" · ")
                         + requestWord(RequestModel::What, request, ui.clock)
                         + QStringLiteral(" · ")
                         + requestWord(RequestModel::When, request, ui.clock);
    QVBoxLayout *layout = begin(ui, *this, what, effectText(step, request, ui.clock));
    const bool isEnding = step == RequestStep::Refuse
                          || (step == RequestStep::Cancel && request.type != RequestType::Recall);
    const bool isOverride = step == RequestStep::Approve && request.type == RequestType::Swap;
    auto *form = new QFormLayout;
    form->addRow(isOverride ? tr("Reason, if a check speaks against it") : tr("Reason"), m_why);
    layout->addLayout(form);
    m_why->setVisible(isEnding || isOverride);
    form->labelForField(m_why)->setVisible(isEnding || isOverride);
    finish(*layout, *this, *m_fault, *m_submit);
    if (isEnding) {
        m_submit->setEnabled(false);
        m_submit->setToolTip(tr("Say why"));
        connect(m_why, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_submit->setEnabled(!text.trimmed().isEmpty());
            m_submit->setToolTip(m_submit->isEnabled() ? QString() : tr("Say why"));
        });
    }
    connect(m_submit, &QPushButton::clicked, this, &StepDialog::submit);
}

void StepDialog::submit()
{
    m_submit->setEnabled(false);
    whenDone(m_desk.take(m_step, m_request, m_why->text().trimmed()), this,
             [this](const Result<void> &done) {
                 if (done)
                     return accept();
                 m_submit->setEnabled(true);
                 m_fault->setText(requestSentence(done.error()));
             });
}

}
