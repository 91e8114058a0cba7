// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealitemcard.h"

#include "common/inklabel.h"
#include "quality/appeals/appealwords.h"
#include "quality/sheet/sheetwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int longestNote = 3072;
constexpr std::array outcomes{ItemOutcome::Keep, ItemOutcome::Accept, ItemOutcome::Other};

FormItem askedIn(const Form &form, const QString &key)
{
    const FormItem *item = form.item(key);
    return item ? *item : FormItem();
}

// What the scorer wrote to the answer, and his marks in the recording.
QString evidenceText(const Sheet &sheet, const QString &key)
{
    const Answer given = sheet.content.answers.value(key);
    QStringList parts{given.comment.trimmed(), given.cause};
    for (const SheetMarker &marker : sheet.content.markers) {
        if (marker.item == key)
            parts.append(markText(marker.atMs) + u' ' + marker.body);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

InkLabel *wrapped(const UiContext &ui, QColor Theme::*ink, const QString &text, QWidget *parent)
{
    auto *label = new InkLabel(ui, ink, Type::Base, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

AppealItemCard::AppealItemCard(const UiContext &ui, const Sheet &sheet, const AppealItem &item,
                               bool isOpen, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_asked(askedIn(sheet.form, item.key)),
      m_given(sheet.content.answers.value(item.key)), m_item(item)
{
    setObjectName(QStringLiteral("appealItem_") + item.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(6);
    buildFacts(*layout, sheet);
    if (isOpen)
        buildDecision(*layout);
    else
        buildOutcome(*layout);
}

void AppealItemCard::buildFacts(QVBoxLayout &layout, const Sheet &sheet)
{
    auto *head = new QHBoxLayout;
    head->addWidget(
        new InkLabel(m_ui, &Theme::text, Type::Strong, itemTitle(sheet.form, m_item.key), this));
    if (m_asked.severity != Severity::Ordinary)
        head->addWidget(new InkLabel(
            m_ui, m_asked.severity == Severity::Fatal ? &Theme::red : &Theme::amber, Type::Small,
            m_asked.severity == Severity::Fatal ? tr("fatal") : tr("critical"), this));
    head->addStretch();
    layout.addLayout(head);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(24);
    const QString given = m_given.isGiven() ? answerText(m_asked, m_given.value) : tr("not asked");
    facts->addWidget(
        new InkLabel(m_ui, &Theme::text2, Type::Base, tr("Answered: %1").arg(given), this));
    facts->addWidget(new InkLabel(
        m_ui, &Theme::text, Type::Base,
        m_item.isRaised() ? tr("The agent proposes: %1").arg(answerText(m_asked, m_item.proposed))
                          : tr("Asked only by what is decided above"),
        this));
    facts->addStretch();
    layout.addLayout(facts);
    const QString heard = evidenceText(sheet, m_item.key);
    if (!heard.isEmpty())
        layout.addWidget(wrapped(m_ui, &Theme::text2, tr("Scorer: %1").arg(heard), this));
    if (!m_item.reason.isEmpty())
        layout.addWidget(wrapped(m_ui, &Theme::text, tr("“%1”").arg(m_item.reason), this));
}

void AppealItemCard::buildDecision(QVBoxLayout &layout)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    bar->addLayout(segments);
    m_group = new QButtonGroup(this);
    for (size_t place = 0; place < outcomes.size(); ++place) {
        auto *button = new QPushButton(itemOutcomeWord(outcomes[place]), this);
        button->setObjectName(codeOf(outcomes[place]));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", int(place) + 1);
        button->setToolTip(tr("%1 (key %2)").arg(itemOutcomeWord(outcomes[place])).arg(place + 1));
        button->setVisible(m_item.isRaised());
        m_group->addButton(button, int(place));
        segments->addWidget(button);
    }
    m_value = new QComboBox(this);
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setAccessibleName(tr("The decided answer"));
    fillAnswers(*m_value, m_asked, {m_given.value, m_item.proposed});
    chooseAnswer(*m_value, m_item.decided);
    m_cause = new QComboBox(this);
    m_cause->setObjectName(QStringLiteral("cause"));
    m_cause->setAccessibleName(tr("Root cause"));
    m_cause->addItems(m_asked.causes);
    m_cause->setCurrentIndex(
        int(m_asked.causes.indexOf(m_item.cause.isEmpty() ? m_given.cause : m_item.cause)));
    m_cause->setPlaceholderText(tr("Root cause"));
    m_cause->hide();
    m_note = new QLineEdit(m_item.note, this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Why it is decided so"));
    m_note->setMaxLength(longestNote);
    bar->addWidget(m_value);
    bar->addWidget(m_cause);
    bar->addWidget(m_note, 1);
    layout.addLayout(bar);
    if (const auto found = std::find(outcomes.begin(), outcomes.end(), m_item.outcome);
        found != outcomes.end())
        m_group->button(int(found - outcomes.begin()))->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, &AppealItemCard::take);
    connect(m_value, &QComboBox::currentTextChanged, this, &AppealItemCard::take);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &AppealItemCard::take);
    connect(m_note, &QLineEdit::textChanged, this, &AppealItemCard::take);
    showFields();
}

void AppealItemCard::buildOutcome(QVBoxLayout &layout)
{
    QString text = itemOutcomeWord(m_item.outcome);
    if (m_item.outcome == ItemOutcome::Other)
        text = tr("Decided: %1").arg(answerText(m_asked, m_item.decided));
    if (!m_item.cause.isEmpty())
        text += QStringLiteral(" · ") + m_item.cause;
    if (!m_item.note.isEmpty())
        text += QStringLiteral(" · ") + m_item.note;
    auto *label = wrapped(m_ui, m_item.outcome == ItemOutcome::None ? &Theme::text2 : &Theme::info,
                          text, this);
    label->setObjectName(QStringLiteral("outcome"));
    layout.addWidget(label);
}

void AppealItemCard::take()
{
    if (m_item.isRaised())
        m_item.outcome =
            m_group->checkedId() < 0 ? ItemOutcome::None : outcomes[size_t(m_group->checkedId())];
    m_item.decided = m_item.outcome == ItemOutcome::Other ? chosenAnswer(*m_value) : QString();
    m_item.note = m_note->text();
    showFields();
    m_item.cause = m_cause->isHidden() ? QString() : m_cause->currentText();
    Q_EMIT changed();
}

void AppealItemCard::showFields()
{
    const Answer value{m_item.value(), {}, {}};
    m_cause->setVisible(value.isGiven() && needsCause(m_asked, value));
    m_value->setVisible(m_item.outcome == ItemOutcome::Other);
    m_note->setPlaceholderText(m_item.outcome == ItemOutcome::Accept
                                   ? tr("Note, may stay empty")
                                   : tr("Note: why it is decided so"));
}

void AppealItemCard::focusDecision()
{
    if (!m_group)
        return;
    QWidget *first = m_item.isRaised() ? static_cast<QWidget *>(m_group->button(0)) : m_value;
    first->setFocus(Qt::ShortcutFocusReason);
}

void AppealItemCard::keyPressEvent(QKeyEvent *event)
{
    const int place = event->key() - Qt::Key_1;
    if (!m_group || !m_item.isRaised() || place < 0 || place >= int(outcomes.size()))
        return QWidget::keyPressEvent(event);
    m_group->button(place)->setChecked(true);
    m_group->button(place)->setFocus();
}

void AppealItemCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().base);
    painter.setPen(m_ui.theme().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}
