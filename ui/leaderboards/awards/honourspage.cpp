// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/honourspage.h"

#include "common/ask.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/whendone.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/certificate.h"
#include "leaderboards/awards/honourdelegate.h"
#include "leaderboards/awards/recognitiondialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHBoxLayout>
#include <QListView>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int searchWidth = 176;
constexpr int padding = 12;
constexpr int paperDpi = 300;

}

HonoursPage::HonoursPage(const UiContext &ui, HonourDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new HonourFilter(desk.honours(), this)),
      m_delegate(new HonourDelegate(
          ui, [&desk](qint64 agent) { return desk.portrait(agent); }, this)),
      m_kind(new FilterCombo(tr("Kind"), this)), m_title(new FilterCombo(tr("Board"), this)),
      m_text(new SearchField(ui, tr("Who, what for"), this)), m_bar(new MessageBar(ui, this)),
      m_wall(new QListView(this)),
      m_empty(new EmptyState(ui, QStringLiteral("trophy"), tr("Loading…"), {}, this)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_recognise(new QPushButton(tr("Recognise…"), this)),
      m_print(new QPushButton(tr("Certificate…"), this)), m_pdf(new QPushButton(tr("PDF…"), this))
{
    setObjectName(QStringLiteral("honoursPage"));
    m_bar->clear();
    m_foot->setObjectName(QStringLiteral("honoursFoot"));
    m_foot->setContentsMargins(padding, 4, padding, 4);
    buildWall();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(m_wall, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_foot);
    connect(&desk, &HonourDesk::looked, this, &HonoursPage::onLooked);
    connect(&desk, &HonourDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The honour wall could not be read."), awardSentence(problem),
                    {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &HonourDesk::refresh);
    connect(&ui.themes, &ThemeSource::changed, m_wall->viewport(), qOverload<>(&QWidget::update));
    addKeys();
    updateFoot();
    updateDeeds();
}

QWidget *HonoursPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    m_kind->setObjectName(QStringLiteral("honourKind"));
    m_kind->setChoices({{tr("champions"), int(HonourKind::Champion)},
                        {tr("recognitions"), int(HonourKind::Recognition)},
                        {tr("praise"), int(HonourKind::Praise)}});
    m_title->setChoices({{boardName(QStringLiteral("day")), QStringLiteral("day")},
                         {boardName(QStringLiteral("week")), QStringLiteral("week")},
                         {boardName(QStringLiteral("month")), QStringLiteral("month")}});
    m_text->setFixedWidth(searchWidth);
    m_recognise->setObjectName(QStringLiteral("recognise"));
    m_recognise->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_recognise->setToolTip(tr("A recognition without money (Alt+1)"));
    m_recognise->setVisible(m_desk.mayGive());
    auto *back = new QPushButton(tr("Take back…"), bar);
    back->setObjectName(QStringLiteral("withdrawRecognition"));
    back->setToolTip(tr("Take a recognition back, with the reason"));
    back->setVisible(m_desk.mayGive());
    m_print->setObjectName(QStringLiteral("printCertificate"));
    m_print->setProperty("primary", true);
    m_print->setShortcut(QKeySequence::Print);
    m_pdf->setObjectName(QStringLiteral("saveCertificate"));
    m_pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    for (QPushButton *button : {m_print, m_pdf, m_recognise, back}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_text);
    connect(m_print, &QPushButton::clicked, this, &HonoursPage::printCertificate);
    connect(m_pdf, &QPushButton::clicked, this, &HonoursPage::saveCertificate);
    connect(m_recognise, &QPushButton::clicked, this, &HonoursPage::recognise);
    connect(back, &QPushButton::clicked, this, &HonoursPage::withdraw);
    connect(m_kind, &FilterCombo::chosenChanged, this, [this](const QVariant &kind) {
        m_filter->setKind(kind.isValid() ? std::optional(HonourKind(kind.toInt())) : std::nullopt);
        updateFoot();
    });
    connect(m_title, &FilterCombo::chosenChanged, this, [this](const QVariant &title) {
        m_filter->setTitle(title.toString());
        updateFoot();
    });
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        updateFoot();
    });
    return bar;
}

void HonoursPage::buildWall()
{
    m_wall->setObjectName(QStringLiteral("honourWall"));
    m_wall->setAccessibleName(title());
    m_wall->setProperty("region", true);
    m_wall->setModel(m_filter);
    m_wall->setModelColumn(HonourModel::Agent);
    m_wall->setItemDelegate(m_delegate);
    m_wall->setViewMode(QListView::IconMode);
    m_wall->setResizeMode(QListView::Adjust);
    m_wall->setMovement(QListView::Static);
    m_wall->setUniformItemSizes(true);
    m_wall->setFrameShape(QFrame::NoFrame);
    m_wall->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filter->sort(HonourModel::Day, Qt::DescendingOrder);
    connect(m_wall->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HonoursPage::updateDeeds);
    connect(m_wall, &QAbstractItemView::activated, this, &HonoursPage::printCertificate);
}

void HonoursPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence::Copy, [this] { copy(); });
}

QString HonoursPage::title() const
{
    return tr("Honour wall");
}

QStringList HonoursPage::statusParts() const
{
    return {tr("%n place(s) of honour", nullptr, m_filter->rowCount()),
            tr("Ctrl+P certificate · Ctrl+E as PDF · Alt+1 recognise")};
}

void HonoursPage::activate()
{
    m_desk.follow();
    m_wall->setFocus();
}

void HonoursPage::deactivate()
{
    m_desk.rest();
}

std::vector<const Honour *> HonoursPage::chosen() const
{
    QModelIndexList rows = m_wall->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<const Honour *> all;
    all.reserve(size_t(rows.size()));
    for (const QModelIndex &row : rows) {
        if (const Honour *one = m_desk.honours().find(row.data(IdRole).toLongLong()))
            all.push_back(one);
    }
    return all;
}

void HonoursPage::onLooked()
{
    m_bar->clear();
    m_hasLooked = true;
    m_delegate->forget();
    m_wall->viewport()->update();
    updateFoot();
    updateDeeds();
}

void HonoursPage::updateFoot()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_wall->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!m_hasLooked)
        m_empty->setText(tr("Loading…"), {});
    else if (m_desk.honours().rowCount() == 0)
        m_empty->setText(tr("Nobody hangs here yet"),
                         tr("Champions come with the closing of the boards, recognitions from "
                            "leaders and managers (Alt+1), praise from its own page."));
    else
        m_empty->setText(tr("None of these"), tr("Choose another kind or board."));
    m_foot->setText(tr("%n shown", nullptr, m_filter->rowCount()));
    Q_EMIT statusChanged();
}

void HonoursPage::updateDeeds()
{
    const bool hasChosen = m_wall->selectionModel()->hasSelection();
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(hasChosen);
    m_print->setToolTip(hasChosen ? tr("Print the certificate of those chosen (Ctrl+P)")
                                  : tr("Choose one, or several."));
    m_pdf->setToolTip(hasChosen ? tr("The certificate as a PDF (Ctrl+E)")
                                : tr("Choose one, or several."));
}

void HonoursPage::recognise()
{
    if (!m_desk.mayGive())
        return;
    whenDone(m_desk.kinds(), this, [this](const Result<std::vector<RecognitionKind>> &kinds) {
        if (kinds)
            (new RecognitionDialog(m_ui, m_desk, *kinds, this))->open();
        else
            m_bar->tell(Alarm::Red, tr("That was not done."), awardSentence(kinds.error()));
    });
}

void HonoursPage::withdraw()
{
    whenDone(m_desk.recognitions(), this, [this](const Result<std::vector<Recognition>> &all) {
        if (all)
            (new WithdrawRecognitionDialog(m_ui, m_desk, *all, this))->open();
        else
            m_bar->tell(Alarm::Red, tr("That was not done."), awardSentence(all.error()));
    });
}

void HonoursPage::printCertificate()
{
    std::vector<Certificate> papers;
    for (const Honour *one : chosen())
        papers.push_back(certificateOf(*one, m_desk.centre()));
    if (papers.empty())
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [papers](QPrinter *paper) { printCertificates(*paper, papers); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void HonoursPage::saveCertificate()
{
    std::vector<Certificate> papers;
    for (const Honour *one : chosen())
        papers.push_back(certificateOf(*one, m_desk.centre()));
    if (papers.empty())
        return;
    m_ui.ask.saveFile(this, tr("Save the certificate"), QStringLiteral("certificate.pdf"),
                      tr("PDF (*.pdf)"), [this, papers](const QString &path) {
                          if (path.isEmpty())
                              return;
                          QFile file(path);
                          if (!file.open(QIODevice::WriteOnly))
                              return m_bar->tell(Alarm::Red, tr("The file could not be written."),
                                                 file.errorString());
                          QPdfWriter writer(&file);
                          writer.setResolution(paperDpi);
                          printCertificates(writer, papers);
                          m_bar->tell(Alarm::None, tr("Saved."),
                                      tr("%n certificate(s)", nullptr, int(papers.size())));
                      });
}

void HonoursPage::copy()
{
    QStringList lines;
    for (const Honour *one : chosen()) {
        QStringList cells;
        for (int column = 0; column < HonourModel::ColumnCount; ++column)
            cells.append(honourWord(column, *one));
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

}
