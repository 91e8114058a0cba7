// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportparameters.h"

#include "common/inklabel.h"
#include "reports/scopekey.h"
#include "reports/sections/reportwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int labelWidth = 72;
constexpr int fieldWidth = 232;

int countOf(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Day: return 62;
    case ReportPeriod::Week: return 53;
    case ReportPeriod::Month: return 25;
    case ReportPeriod::Quarter: return 9;
    default: return 5;
    }
}

// What was last asked for stands there again at the next start.
const QString scopeSetting = QStringLiteral("reports/scope");
const QString beforeSetting = QStringLiteral("reports/before");
const QString yearBeforeSetting = QStringLiteral("reports/yearBefore");

QString spanSetting(ReportPeriod period)
{
    return QStringLiteral("reports/from%1").arg(int(period));
}

}

ReportParameters::ReportParameters(const UiContext &ui, const QString &language, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_language(language),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_description(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_period(new QComboBox(this)), m_range(new QWidget(this)), m_from(new QDateEdit(m_range)),
      m_to(new QDateEdit(m_range)), m_scope(new QComboBox(this)), m_before(new QCheckBox(this)),
      m_yearBefore(new QCheckBox(this)), m_chapters(new QListWidget(this)),
      m_pages(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    m_head->setObjectName(QStringLiteral("reportHead"));
    m_description->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(2);
    head->addWidget(m_head);
    head->addWidget(m_description);
    auto *chapterHead = new QHBoxLayout;
    chapterHead->setContentsMargins(12, 6, 12, 6);
    chapterHead->addWidget(new InkLabel(ui, &Theme::text, Type::Title, tr("Chapters"), this), 1);
    chapterHead->addWidget(m_pages);
    m_chapters->setObjectName(QStringLiteral("reportChapters"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setToolTip(
        tr("Space takes a chapter in or leaves it out; a click goes to its page"));
    connect(m_chapters, &QListWidget::itemChanged, this, [this] { told(); });
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_isFilling)
            Q_EMIT chapterChosen(item->data(Qt::UserRole).toString());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(buildForm());
    layout->addWidget(buildDeeds());
    layout->addLayout(chapterHead);
    layout->addWidget(m_chapters, 1);
}

QWidget *ReportParameters::buildForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(12, 4, 12, 8);
    rows->setVerticalSpacing(8);
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new InkLabel(m_ui, &Theme::text2, Type::Base, text, form);
        label->setMinimumWidth(labelWidth);
        label->setBuddy(field);
        field->setAccessibleName(text);
        rows->addRow(label, field);
    };
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_period->setFixedWidth(fieldWidth);
    m_scope->setObjectName(QStringLiteral("reportScope"));
    m_scope->setFixedWidth(fieldWidth);
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_to->setObjectName(QStringLiteral("reportTo"));
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        range->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, [this] { told(); });
    }
    auto *period = new QWidget(form);
    auto *both = new QVBoxLayout(period);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_period);
    both->addWidget(m_range);
    row(tr("Period"), period);
    row(tr("Scope"), m_scope);
    row(tr("Compare"), buildCompare());
    row(tr("Paper"), buildPaper());
    m_letterhead = new QPushButton(tr("Paper…"), form);
    m_letterhead->setObjectName(QStringLiteral("letterhead"));
    m_letterhead->setAutoDefault(false);
    m_letterhead->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_letterhead, &QPushButton::clicked, this, &ReportParameters::letterheadWanted);
    row(tr("Letterhead"), m_letterhead);
    setMayKeepLetterhead(false);
    auto *numbers = new InkLabel(m_ui, &Theme::text, Type::Base,
                                 tr("masked as your post sees them, on paper too"), form);
    row(tr("Numbers"), numbers);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { told(); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { told(); });
    connect(m_period, &QComboBox::activated, this, &ReportParameters::remember);
    connect(m_scope, &QComboBox::activated, this, &ReportParameters::remember);
    return form;
}

QWidget *ReportParameters::buildCompare()
{
    auto *compare = new QWidget(this);
    auto *boxes = new QHBoxLayout(compare);
    boxes->setContentsMargins(0, 0, 0, 0);
    m_before->setObjectName(QStringLiteral("reportBefore"));
    m_yearBefore->setObjectName(QStringLiteral("reportYearBefore"));
    for (QCheckBox *box : {m_before, m_yearBefore}) {
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] { told(); });
        connect(box, &QCheckBox::clicked, this, &ReportParameters::remember);
    }
    m_before->setChecked(m_ui.settings.ofPerson(beforeSetting, true).toBool());
    m_yearBefore->setChecked(m_ui.settings.ofPerson(yearBeforeSetting, true).toBool());
    boxes->addStretch();
    return compare;
}

QWidget *ReportParameters::buildPaper()
{
    auto *paper = new QWidget(this);
    auto *layout = new QHBoxLayout(paper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto pair = [&](QPushButton *&first, const QString &firstText, const char *firstName,
                          QPushButton *&second, const QString &secondText, const char *secondName) {
        auto *group = new QButtonGroup(paper);
        first = new QPushButton(firstText, paper);
        second = new QPushButton(secondText, paper);
        first->setObjectName(QLatin1String(firstName));
        second->setObjectName(QLatin1String(secondName));
        first->setProperty("segment", 1);
        second->setProperty("segment", 3);
        for (QPushButton *button : {first, second}) {
            button->setCheckable(true);
            button->setAutoDefault(false);
            group->addButton(button);
            layout->addWidget(button);
            connect(button, &QPushButton::toggled, this, [this](bool isOn) {
                if (isOn)
                    told();
            });
        }
        first->setChecked(true);
    };
    pair(m_a4, QStringLiteral("A4"), "paperA4", m_a3, QStringLiteral("A3"), "paperA3");
    layout->addSpacing(12);
    pair(m_portrait, tr("Portrait"), "paperPortrait", m_landscape, tr("Landscape"),
         "paperLandscape");
    layout->addStretch();
    return paper;
}

QWidget *ReportParameters::buildDeeds()
{
    auto *deeds = new QWidget(this);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, const QKeySequence &key,
                         const QString &tip, auto deed) {
        auto *button = new QPushButton(text, deeds);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setToolTip(tip + QStringLiteral(" (%1)").arg(key.toString()));
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
        m_deeds.push_back(button);
        return button;
    };
    add(tr("Show"), "showReport", QKeySequence(Qt::Key_F5),
        tr("Makes the report from one snapshot and keeps the run"), [this] { Q_EMIT showWanted(); })
        ->setProperty("primary", true);
    add(tr("Print…"), "printReport", QKeySequence(Qt::CTRL | Qt::Key_P),
        tr("On any printer, as it is shown"), [this] { Q_EMIT printWanted(); });
    add(QStringLiteral("PDF"), "pdfReport", QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("A file with embedded faces, whole or not at all"),
        [this] { Q_EMIT fileWanted(ReportFormat::Pdf); });
    add(QStringLiteral("xlsx"), "xlsxReport", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        tr("A workbook, a sheet for each table"),
        [this] { Q_EMIT fileWanted(ReportFormat::Xlsx); });
    add(QStringLiteral("CSV"), "csvReport", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
        tr("Text, in UTF-8 with its mark or in GB18030"),
        [this] { Q_EMIT fileWanted(ReportFormat::Csv); });
    layout->addStretch();
    return deeds;
}

void ReportParameters::setBearings(const ReportBearings &bearings)
{
    m_bearings = bearings;
    if (m_kind.code.isEmpty())
        return;
    const ReportRequest before = request();
    m_isFilling = true;
    fillPeriods();
    fillScopes();
    m_isFilling = false;
    setRequest(before);
}

void ReportParameters::setKind(const ReportKind &kind)
{
    m_isFilling = true;
    const QString scope = m_kind.code.isEmpty() ? m_ui.settings.ofPerson(scopeSetting).toString()
                                                : m_scope->currentData().toString();
    m_kind = kind;
    m_head->setText(reportTitle(kind));
    m_description->setText(reportDescription(kind));
    fillPeriods();
    fillScopes();
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scope)));
    m_before->setText(beforeWord(kind.period));
    m_yearBefore->setText(yearBeforeWord(kind.period));
    (kind.isLandscape ? m_landscape : m_portrait)->setChecked(true);
    fillChapters();
    m_isFilling = false;
    told();
}

QString ReportParameters::spanLabel(const ReportSpan &span) const
{
    const QString word = spanWord(m_kind.period, span);
    return m_bearings.isClosed(span) ? tr("%1 (closed)").arg(word)
                                     : tr("%1 (provisional)").arg(word);
}

void ReportParameters::fillPeriods()
{
    m_period->clear();
    const bool isRange = m_kind.period == ReportPeriod::Range;
    m_period->setVisible(!isRange);
    m_range->setVisible(isRange);
    if (!m_bearings.today.isValid())
        return;
    if (isRange) {
        m_from->setDate(m_bearings.today.addDays(-6));
        m_to->setDate(m_bearings.today);
        return;
    }
    ReportSpan span = spanOf(m_kind.period, m_bearings.today);
    for (int i = 0; i < countOf(m_kind.period); ++i) {
        m_period->addItem(spanLabel(span), QVariantList{span.from, span.to});
        span = spanBefore(m_kind.period, span);
    }
    const QDate kept = m_ui.settings.ofPerson(spanSetting(m_kind.period)).toDate();
    int place = 1; // the last whole one
    for (int i = 0; kept.isValid() && i < m_period->count(); ++i) {
        if (m_period->itemData(i).toList().constFirst().toDate() == kept)
            place = i;
    }
    m_period->setCurrentIndex(place);
}

// The last whole period is not remembered by its days: next month it is another one.
void ReportParameters::remember()
{
    Settings &settings = m_ui.settings;
    if (m_kind.period != ReportPeriod::Range)
        settings.setOfPerson(spanSetting(m_kind.period),
                             m_period->currentIndex() == 1 ? QVariant() : QVariant(span().from));
    settings.setOfPerson(scopeSetting, m_scope->currentData());
    settings.setOfPerson(beforeSetting, m_before->isChecked());
    settings.setOfPerson(yearBeforeSetting, m_yearBefore->isChecked());
}

void ReportParameters::fillScopes()
{
    m_scope->clear();
    m_scope->addItem(tr("All that I see"), QString());
    for (const ReportPlace &place : m_bearings.places) {
        if (place.scope.agentId && !m_kind.hasAgents)
            continue;
        QString name = place.detail.isEmpty() ? place.name : place.detail + u' ' + place.name;
        if (place.isGone)
            name = place.scope.agentId ? tr("%1 (left)").arg(name) : tr("%1 (dissolved)").arg(name);
        m_scope->addItem(name, keyOf(place.scope));
    }
    // Ten thousand agents are found by typing.
    m_scope->setEditable(m_kind.hasAgents);
    if (m_kind.hasAgents) {
        m_scope->setInsertPolicy(QComboBox::NoInsert);
        m_scope->completer()->setFilterMode(Qt::MatchContains);
        m_scope->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
}

void ReportParameters::fillChapters()
{
    m_chapters->clear();
    m_pages->setText({});
    int place = 0;
    for (const ReportSection section : m_kind.sections) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 %2").arg(++place).arg(sectionTitle(section)), m_chapters);
        item->setData(Qt::UserRole, codeOf(section));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

ReportSpan ReportParameters::span() const
{
    if (m_kind.period == ReportPeriod::Range)
        return {m_from->date(), m_to->date()};
    const QVariantList days = m_period->currentData().toList();
    return days.size() == 2 ? ReportSpan{days[0].toDate(), days[1].toDate()} : ReportSpan{};
}

ReportRequest ReportParameters::request() const
{
    ReportRequest request;
    request.report = m_kind.code;
    request.span = span();
    request.scope = scopeOf(m_scope->currentData().toString());
    for (int row = 0; row < m_chapters->count(); ++row) {
        const QListWidgetItem &item = *m_chapters->item(row);
        if (item.checkState() == Qt::Checked)
            request.sections.push_back(m_kind.sections[size_t(row)]);
    }
    if (request.sections.size() == m_kind.sections.size())
        request.sections.clear(); // all of it
    request.withBefore = m_before->isChecked();
    request.withYearBefore = m_yearBefore->isChecked();
    request.language = m_language;
    request.paper = m_a3->isChecked() ? PaperSize::A3 : PaperSize::A4;
    request.isLandscape = m_landscape->isChecked();
    return request;
}

void ReportParameters::setRequest(const ReportRequest &request)
{
    if (const ReportKind *kind = reportKindOf(request.report); kind && kind->code != m_kind.code)
        setKind(*kind);
    m_isFilling = true;
    if (m_kind.period == ReportPeriod::Range) {
        m_from->setDate(request.span.from);
        m_to->setDate(request.span.to);
    } else if (request.span.isValid()) {
        const QVariantList days{request.span.from, request.span.to};
        int at = m_period->findData(days);
        if (at < 0) { // older than the list goes back
            m_period->addItem(spanLabel(request.span), days);
            at = m_period->count() - 1;
        }
        m_period->setCurrentIndex(at);
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(keyOf(request.scope))));
    m_before->setChecked(request.withBefore);
    m_yearBefore->setChecked(request.withYearBefore);
    (request.paper == PaperSize::A3 ? m_a3 : m_a4)->setChecked(true);
    (request.isLandscape ? m_landscape : m_portrait)->setChecked(true);
    const std::vector<ReportSection> wanted = sectionsOf(request);
    for (int row = 0; row < m_chapters->count(); ++row) {
        const bool isIn =
            std::find(wanted.begin(), wanted.end(), m_kind.sections[size_t(row)]) != wanted.end();
        m_chapters->item(row)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    told();
}

void ReportParameters::setPages(const std::vector<std::pair<QString, QString>> &pagesBySection,
                                int pages)
{
    m_isFilling = true;
    m_pages->setText(pages > 0 ? tr("%n page(s)", nullptr, pages) : QString());
    for (int row = 0; row < m_chapters->count(); ++row) {
        QListWidgetItem &item = *m_chapters->item(row);
        const QString code = item.data(Qt::UserRole).toString();
        const auto found = std::find_if(pagesBySection.begin(), pagesBySection.end(),
                                        [&code](const auto &one) { return one.first == code; });
        const QString name =
            QStringLiteral("%1 %2").arg(row + 1).arg(sectionTitle(m_kind.sections[size_t(row)]));
        item.setText(found == pagesBySection.end() ? name
                                                   : name + QStringLiteral("   ") + found->second);
    }
    m_isFilling = false;
}

void ReportParameters::setPaper(PaperSize paper)
{
    (paper == PaperSize::A3 ? m_a3 : m_a4)->setChecked(true);
}

void ReportParameters::setMayKeepLetterhead(bool may)
{
    m_letterhead->setEnabled(may);
    m_letterhead->setToolTip(may ? tr("Logo, head, foot and margins of this site's reports")
                                 : tr("Managers set logo, head, foot and margins; your reports "
                                      "have them too"));
}

void ReportParameters::setBusy(bool isBusy)
{
    for (QPushButton *button : m_deeds)
        button->setEnabled(!isBusy);
}

void ReportParameters::told()
{
    if (!m_isFilling && !m_kind.code.isEmpty())
        Q_EMIT changed();
}

}
