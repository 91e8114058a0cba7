// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingview.h"

#include "common/emptystate.h"
#include "common/momenttext.h"
#include "common/words.h"
#include "quality/findings/findingwords.h"
#include "quality/forms/regionhead.h"
#include "quality/sheet/sheetwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace banzhang {
namespace {

constexpr int margin = 16;

// The history's code of a deed.
QString kindOf(FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor: return QStringLiteral("told_supervisor");
    case FindingDeed::TellTrainer: return QStringLiteral("told_trainer");
    case FindingDeed::Rectify: return QStringLiteral("rectified");
    case FindingDeed::Announce: return QStringLiteral("announced");
    default: return QStringLiteral("verified");
    }
}

// The step as it was taken last; null when it was not, or has to be taken again.
const FindingStep *takenStep(const FindingDetail &detail, FindingDeed deed)
{
    const QString kind = kindOf(deed);
    const bool isTelling = deed <= FindingDeed::TellTrainer;
    const FindingStep *taken = nullptr;
    for (const FindingStep &step : detail.steps) {
        if (step.kind == kind)
            taken = &step;
        else if (step.kind == u"reopened" && !isTelling)
            taken = nullptr;
    }
    return taken;
}

InkLabel *wrapped(const UiContext &ui, QColor Theme::*ink, Type type, const char *name,
                  QWidget *parent)
{
    auto *label = new InkLabel(ui, ink, type, {}, parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

FindingView::FindingView(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(ui, QStringLiteral("quality"), {}, {}, this)),
      m_title(wrapped(ui, &Theme::text, Type::Title, "findingTitle", this)),
      m_state(wrapped(ui, &Theme::text2, Type::Base, "findingState", this)),
      m_fault(wrapped(ui, &Theme::text, Type::Strong, "findingFault", this)),
      m_facts(wrapped(ui, &Theme::text2, Type::Base, "findingFacts", this)),
      m_history(wrapped(ui, &Theme::text, Type::Base, "findingHistory", this))
{
    setObjectName(QStringLiteral("findingView"));
    m_stack->addWidget(m_empty);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *scroll = new QScrollArea(whole);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildBody());
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    m_stack->addWidget(whole);
}

QWidget *FindingView::buildBody()
{
    auto *body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 4);
    head->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_state, m_fault, m_facts})
        head->addWidget(part);
    head->addWidget(buildLinks());
    layout->addLayout(head);
    layout->addWidget(new RegionHead(m_ui, tr("Steps"), body));
    addStep(*layout, FindingDeed::TellSupervisor, tr("Supervisor told"));
    addStep(*layout, FindingDeed::TellTrainer, tr("Trainer told"));
    addStep(*layout, FindingDeed::Rectify, tr("Rectified"));
    addStep(*layout, FindingDeed::Announce, tr("Announced"));
    addStep(*layout, FindingDeed::Verify, tr("Verified"));
    auto *back = new QHBoxLayout;
    back->setContentsMargins(margin, 4, margin, 4);
    m_reopen = addDeed(FindingDeed::Reopen);
    m_withdraw = addDeed(FindingDeed::Withdraw);
    back->addWidget(m_reopen);
    back->addWidget(m_withdraw);
    back->addStretch();
    layout->addLayout(back);
    layout->addWidget(new RegionHead(m_ui, tr("History"), body));
    m_history->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_history);
    layout->addStretch();
    return body;
}

void FindingView::addStep(QVBoxLayout &layout, FindingDeed deed, const QString &name)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 2, margin, 2);
    line->setSpacing(8);
    StepRow row{deed, new InkLabel(m_ui, &Theme::text3, Type::Strong, {}, this),
                new InkLabel(m_ui, &Theme::text, Type::Strong, name, this),
                wrapped(m_ui, &Theme::text2, Type::Base, "", this), addDeed(deed)};
    row.mark->setFixedWidth(16);
    row.fact->setObjectName(row.button->objectName() + QStringLiteral("Fact"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.name);
    words->addWidget(row.fact);
    line->addWidget(row.mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(row.button, 0, Qt::AlignTop);
    layout.addLayout(line);
    m_steps.push_back(row);
}

QPushButton *FindingView::addDeed(FindingDeed deed)
{
    auto *button = new QPushButton(deedWord(deed), this);
    button->setObjectName(QStringLiteral("deed%1").arg(int(deed)));
    button->setProperty("small", true);
    button->setAutoDefault(false);
    button->setShortcut(deedKey(deed));
    button->setProperty("keyCap", deedKey(deed).toString());
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT deedWanted(deed); });
    return button;
}

QWidget *FindingView::buildLinks()
{
    auto *links = new QWidget(this);
    auto *layout = new QHBoxLayout(links);
    layout->setContentsMargins(0, 4, 0, 0);
    m_sheet = new QPushButton(tr("Open the sheet"), links);
    m_sheet->setObjectName(QStringLiteral("openSheet"));
    m_sheet->setProperty("small", true);
    m_sheet->setAutoDefault(false);
    m_sheet->setShortcut(QKeySequence(tr("Ctrl+O")));
    m_sheet->setProperty("keyCap", tr("Ctrl+O"));
    connect(m_sheet, &QPushButton::clicked, this, &FindingView::sheetWanted);
    layout->addWidget(m_sheet);
    layout->addStretch();
    links->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return links;
}

QWidget *FindingView::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(44);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(8);
    layout->addStretch();
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key,
                         void (FindingView::*wanted)()) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        if (!key.isEmpty())
            button->setToolTip(tr("%1 (%2)", "a deed and its key")
                                   .arg(text, key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
    };
    add("copyFinding", tr("Copy"), QKeySequence(tr("Ctrl+Shift+C")), &FindingView::copyWanted);
    add("pdfFinding", tr("PDF…"), {}, &FindingView::pdfWanted);
    add("printFinding", tr("Print the notice…"), QKeySequence(QKeySequence::Print),
        &FindingView::printWanted);
    return foot;
}

void FindingView::clear(const QString &title, const QString &line)
{
    m_empty->setText(title, line);
    m_stack->setCurrentIndex(0);
    for (const StepRow &row : m_steps)
        row.button->setEnabled(false);
    m_reopen->setEnabled(false);
    m_withdraw->setEnabled(false);
}

void FindingView::show(const FindingDetail &detail)
{
    showFacts(detail);
    for (const StepRow &row : m_steps)
        showStep(row, detail);
    showButton(*m_reopen, detail, FindingDeed::Reopen);
    showButton(*m_withdraw, detail, FindingDeed::Withdraw);
    showHistory(detail);
    m_stack->setCurrentIndex(1);
}

void FindingView::showFacts(const FindingDetail &detail)
{
    const Finding &finding = detail.finding;
    const int over = daysOver(finding);
    m_title->setText(QStringList{finding.agentNo, finding.agent, finding.team}.join(u' '));
    QStringList state{findingStateWord(finding.state)};
    if (isOpen(finding))
        state.append(dueText(finding));
    if (finding.round > 1)
        state.append(tr("round %1").arg(finding.round));
    m_state->setInk(over > 0 ? &Theme::red : &Theme::text2);
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_fault->setText(finding.fault);
    QStringList facts{
        tr("Item: %1 (%2)").arg(finding.question, shortSeverityWord(finding.severity))};
    if (!finding.cause.isEmpty())
        facts.append(tr("Root cause: %1").arg(finding.cause));
    facts.append(tr("Interaction %1 · sheet %2 by %3")
                     .arg(momentText(finding.interactionAt, m_ui.clock))
                     .arg(finding.sheetId)
                     .arg(finding.inspector));
    facts.append(
        finding.isAutomatic
            ? tr("Found %1 by %2, made when the sheet was submitted")
                  .arg(momentText(finding.foundAt, m_ui.clock), finding.foundBy)
            : tr("Found %1 by %2").arg(momentText(finding.foundAt, m_ui.clock), finding.foundBy));
    m_facts->setText(facts.join(u'\n'));
    m_sheet->setText(detail.markMs
                         ? tr("Open the sheet at the mark %1").arg(markText(*detail.markMs))
                         : tr("Open the sheet"));
    m_sheet->setShortcut(QKeySequence(tr("Ctrl+O"))); // a new text drops it
    m_sheet->setToolTip(
        detail.markMs
            ? tr("Press Listen there, then M: the mark is played (%1)").arg(tr("Ctrl+O"))
            : tr("%1 (%2)", "a deed and its key").arg(tr("Open the sheet"), tr("Ctrl+O")));
}

// Done: who and when. To be done next: until when. Else: what comes before it.
void FindingView::showStep(const StepRow &row, const FindingDetail &detail)
{
    const Finding &finding = detail.finding;
    const FindingStep *taken = takenStep(detail, row.deed);
    const FindingBar bar = barOf(detail, row.deed);
    const bool isNext = !taken
                        && (bar == FindingBar::None || bar == FindingBar::NotYours
                            || bar == FindingBar::OwnRectifying);
    row.mark->setText(taken    ? QStringLiteral("✓")
                      : isNext ? QStringLiteral("●")
                               : QStringLiteral("○"));
    const bool isLate = isNext && daysOver(finding) > 0;
    row.mark->setInk(taken    ? &Theme::ok
                     : isLate ? &Theme::red
                     : isNext ? &Theme::accent
                              : &Theme::text3);
    row.fact->setInk(isLate ? &Theme::red : &Theme::text2);
    if (taken) {
        QString fact = momentText(taken->at, m_ui.clock) + QStringLiteral(" · ") + taken->who;
        for (const QString &part : {taken->place, taken->words}) {
            if (!part.isEmpty())
                fact += QStringLiteral(" · ") + part.simplified();
        }
        if (row.deed <= FindingDeed::TellTrainer && finding.sameDay != SameDay::Open)
            fact += QStringLiteral(" · ") + sameDayWord(finding.sameDay);
        row.fact->setText(fact);
    } else if (isNext) {
        const QString due = tr("due %1").arg(dueText(finding));
        row.fact->setText(bar == FindingBar::None ? due : due + u'\n' + barSentence(bar, row.deed));
    } else {
        row.fact->setText(missingText());
    }
    showButton(*row.button, detail, row.deed);
    row.button->setVisible(!taken);
}

void FindingView::showButton(QPushButton &button, const FindingDetail &detail, FindingDeed deed)
{
    const FindingBar bar = barOf(detail, deed);
    const QString key = deedKey(deed).toString(QKeySequence::NativeText);
    button.setEnabled(bar == FindingBar::None);
    button.setToolTip(bar == FindingBar::None
                          ? tr("%1 (%2)", "a deed and its key").arg(deedWord(deed), key)
                          : barSentence(bar, deed));
    button.setProperty("primary", bar == FindingBar::None && deed < FindingDeed::Reopen);
    button.update();
}

void FindingView::showHistory(const FindingDetail &detail)
{
    QStringList lines;
    for (const FindingStep &step : detail.steps)
        lines.append(momentText(step.at, m_ui.clock) + QStringLiteral("  ")
                     + stepText(step, m_ui.clock));
    m_history->setText(lines.join(u'\n'));
}

}
