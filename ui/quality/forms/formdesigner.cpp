// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formdesigner.h"

#include "common/messagebar.h"
#include "common/splitmemory.h"
#include "common/words.h"
#include "quality/formedit.h"
#include "quality/forms/formtree.h"
#include "quality/forms/formwords.h"
#include "quality/forms/headpage.h"
#include "quality/forms/itempage.h"
#include "quality/forms/regionhead.h"
#include "quality/forms/sectionpage.h"
#include "quality/scoring/scoringwords.h"

#include <QListWidget>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

enum Page { Head, Section, Item };
constexpr int faultsHeight = 112;
constexpr int alarmSize = 16;
constexpr int newPoints = 500; // hundredths of a point
constexpr int previewMs = 30;  // behind a keystroke

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QIcon alarmIcon(const UiContext &ui, Alarm alarm)
{
    QPixmap pixmap(2 * alarmSize, 2 * alarmSize); // sharp on dense screens, too
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAlarmGlyph(painter, QRectF(0, 0, alarmSize, alarmSize), alarm, ui.theme());
    return pixmap;
}

}

FormDesigner::FormDesigner(const UiContext &ui, FormDesk &desk, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_ui(ui), m_desk(desk),
      m_model(new FormTreeModel(itemAnswersText, itemPointsText, this)),
      m_tree(new FormTree(ui, *m_model, this)), m_message(new MessageBar(ui, this))
{
    setChildrenCollapsible(false);
    addWidget(buildTree());
    addWidget(buildSide());
    setStretchFactor(0, 1);
    setSizes({620, 440});
    rememberSplit(ui, *this, QStringLiteral("forms/designer"));
    connectTree();
    connectModel();
    connect(&desk, &FormDesk::opened, this, &FormDesigner::follow);
    connect(&desk, &FormDesk::changed, this, &FormDesigner::update);
    connect(&desk, &FormDesk::savingChanged, this, &FormDesigner::tellSaving);
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_desk.undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_desk.redo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_desk.saveNow(); });
    follow();
}

QWidget *FormDesigner::buildTree()
{
    auto *side = new QWidget(this);
    m_head = new RegionHead(m_ui, {}, side);
    m_head->setObjectName(QStringLiteral("formHead"));
    m_wholeForm = m_head->addButton(QStringLiteral("wholeForm"), QStringLiteral("gear"),
                                    tr("Title, total and grades of the form"));
    const auto edit = [this](const char *name, const char *icon, const QString &hint, auto deed) {
        QToolButton *button = m_head->addButton(QLatin1String(name), QLatin1String(icon), hint);
        connect(button, &QToolButton::clicked, this, deed);
        m_editButtons << button;
        return button;
    };
    edit("addSection", "cols", tr("Add a section (Ctrl+Insert)"), [this] { addSection(); });
    edit("addItem", "plus", tr("Add an item (Insert)"), [this] { addItem(); });
    edit("copyPart", "copy", tr("A copy of it (Ctrl+D)"), [this] { copy(m_tree->currentKey()); });
    edit("removePart", "minus", tr("Remove it (Delete)"), [this] { remove(m_tree->currentKey()); });
    m_undo = edit("undo", "undo", tr("Undo (Ctrl+Z)"), [this] { m_desk.undo(); });
    m_redo = edit("redo", "redo", tr("Redo (Ctrl+Y)"), [this] { m_desk.redo(); });
    connect(m_wholeForm, &QToolButton::clicked, this, [this] { goTo({}); });
    m_message->setObjectName(QStringLiteral("formMessage"));
    m_message->clear();
    m_tree->setObjectName(QStringLiteral("formTree"));
    m_faultHead = new RegionHead(m_ui, tr("Check"), side);
    m_faultHead->setObjectName(QStringLiteral("faultHead"));
    m_faultList = new QListWidget(side);
    m_faultList->setObjectName(QStringLiteral("faults"));
    m_faultList->setFrameShape(QFrame::NoFrame);
    m_faultList->setFixedHeight(faultsHeight);
    m_faultList->setAccessibleName(tr("What is wrong with the form"));
    QVBoxLayout *layout = column(side);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_faultHead);
    layout->addWidget(m_faultList);
    const auto go = [this](const QListWidgetItem *line) {
        goTo(line->data(Qt::UserRole).toString());
    };
    connect(m_faultList, &QListWidget::itemClicked, this, go);
    connect(m_faultList, &QListWidget::itemActivated, this, go);
    connect(m_message, &MessageBar::pressed, this, &FormDesigner::draftWanted);
    return side;
}

QWidget *FormDesigner::buildSide()
{
    auto *side = new QSplitter(Qt::Vertical, this);
    side->setChildrenCollapsible(false);
    auto *fields = new QWidget(side);
    m_pages = new QStackedWidget(fields);
    m_pageHead = new RegionHead(m_ui, {}, fields);
    m_pageOf = {new HeadPage(m_ui, m_pages), new SectionPage(m_ui, m_pages),
                new ItemPage(m_ui, m_pages)};
    for (FormPage *page : m_pageOf) {
        m_pages->addWidget(page);
        connect(page, &FormPage::edited, &m_desk, &FormDesk::stroke);
    }
    QVBoxLayout *above = column(fields);
    above->addWidget(m_pageHead);
    above->addWidget(m_pages, 1);
    auto *sheet = new QWidget(side);
    m_previewHead = new RegionHead(m_ui, tr("Preview"), sheet);
    m_previewHead->setObjectName(QStringLiteral("previewHead"));
    auto *clear = m_previewHead->addButton(QStringLiteral("clearAnswers"),
                                           QStringLiteral("refresh"), tr("Take all answers back"));
    m_preview = new SheetView(m_ui, sheet);
    m_preview->setObjectName(QStringLiteral("formPreview"));
    QVBoxLayout *below = column(sheet);
    below->addWidget(m_previewHead);
    below->addWidget(m_preview, 1);
    side->addWidget(fields);
    side->addWidget(sheet);
    side->setSizes({430, 330});
    rememberSplit(m_ui, *side, QStringLiteral("forms/preview"));
    connect(clear, &QToolButton::clicked, this, &FormDesigner::clearAnswers);
    connect(m_preview, &SheetView::scoreChanged, this, &FormDesigner::tellSheet);
    m_previewDue.setSingleShot(true);
    m_previewDue.setInterval(previewMs);
    connect(&m_previewDue, &QTimer::timeout, this, &FormDesigner::showSheet);
    return side;
}

void FormDesigner::connectTree()
{
    connect(m_tree, &FormTree::currentKeyChanged, this, [this] {
        m_isOnHead = false;
        showPage();
        followTree();
    });
    connect(m_tree, &QAbstractItemView::clicked, this, [this] {
        m_isOnHead = false;
        showPage();
    });
    connect(m_tree, &FormTree::itemWanted, this, &FormDesigner::addItem);
    connect(m_tree, &FormTree::sectionWanted, this, &FormDesigner::addSection);
    connect(m_tree, &FormTree::copyWanted, this, &FormDesigner::copy);
    connect(m_tree, &FormTree::removeWanted, this, &FormDesigner::remove);
    connect(m_tree, &FormTree::stepWanted, this, [this](const QString &key, int by) {
        m_desk.stroke(formedit::step(m_desk.form(), key, by));
        m_tree->setCurrentKey(key);
    });
    connect(m_tree, &FormTree::sectionDropped, this, [this](const QString &key, int at) {
        m_desk.stroke(formedit::moveSection(m_desk.form(), key, at));
    });
    connect(m_tree, &FormTree::itemDropped, this,
            [this](const QString &key, const QString &section, int at) {
                m_desk.stroke(formedit::moveItem(m_desk.form(), key, section, at));
            });
}

void FormDesigner::connectModel()
{
    connect(m_model, &FormTreeModel::renameWanted, this,
            [this](const QString &key, const QString &title) {
                if (const FormItem *item = m_desk.form().item(key)) {
                    FormItem changed = *item;
                    changed.title = title;
                    m_desk.stroke(formedit::changeItem(m_desk.form(), changed));
                } else if (const FormSection *section = m_desk.form().section(key)) {
                    FormSection changed = *section;
                    changed.title = title;
                    m_desk.stroke(formedit::changeSection(m_desk.form(), changed));
                }
            });
    connect(m_model, &FormTreeModel::weightWanted, this, [this](const QString &key, int weight) {
        const FormSection *section = m_desk.form().section(key);
        if (!section)
            return;
        FormSection changed = *section;
        changed.weight = weight;
        m_desk.stroke(formedit::changeSection(m_desk.form(), changed));
    });
}

void FormDesigner::follow()
{
    const QString key = m_tree->currentKey(); // it is there still when the same form was read anew
    m_isOnHead = m_desk.form().sections.empty();
    m_model->setForm({}); // nothing of the last one is kept open or chosen
    update();
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_tree->setCurrentKey(key);
    clearAnswers();
    tellState();
}

void FormDesigner::update()
{
    const Form &form = m_desk.form();
    const bool isEditable = m_desk.isEditable();
    m_model->setEditable(isEditable);
    m_tree->setEditable(isEditable);
    m_model->setForm(form);
    if (!m_previewDue.isActive())
        m_previewDue.start();
    m_faults = checkForm(form);
    fillFaults();
    for (QToolButton *button : m_editButtons)
        button->setEnabled(isEditable);
    m_undo->setEnabled(m_desk.canUndo());
    m_redo->setEnabled(m_desk.canRedo());
    m_head->setName(m_desk.isOpen()
                        ? tr("%1, version %2").arg(placeText(form, {})).arg(m_desk.version().number)
                        : QString());
    tellSaving();
    showPage();
    Q_EMIT checked();
}

void FormDesigner::showPage()
{
    const Form &form = m_desk.form();
    const QString key = m_isOnHead ? QString() : m_tree->currentKey();
    const Page page = form.item(key) ? Item : form.section(key) ? Section : Head;
    m_pageHead->setName(page == Head ? tr("The form") : placeText(form, key));
    m_pageOf[page]->show(form, page == Head ? QString() : key, m_desk.isEditable());
    m_pages->setCurrentIndex(page);
}

// Why nothing can be changed, and what to do about it.
void FormDesigner::tellState()
{
    if (!m_desk.isOpen() || m_desk.isEditable())
        return m_message->clear();
    if (!m_desk.mayWrite())
        return m_message->tell(Alarm::None, tr("Read only."),
                               tr("Quality heads change forms; your posts read them."));
    m_message->tell(Alarm::None, tr("Read only."),
                    tr("A version that was in use never changes: its sheets stand on it."), {},
                    tr("New version"));
}

void FormDesigner::tellSaving()
{
    const FormVersion &version = m_desk.version();
    if (!m_desk.isOpen())
        return m_head->setNote({});
    if (!m_desk.isEditable())
        return m_head->setNote(formStateWord(version.state));
    switch (m_desk.saving()) {
    case FormDesk::Saving::Saved: return m_head->setNote(tr("draft, saved"));
    case FormDesk::Saving::Pending:
    case FormDesk::Saving::Running: return m_head->setNote(tr("draft, being saved…"));
    case FormDesk::Saving::Failed: return m_head->setNote(tr("draft, not saved"), &Theme::red);
    }
}

SheetHead FormDesigner::sheetHead() const
{
    return {m_desk.form().title, versionText(m_desk.version().number), {}};
}

void FormDesigner::clearAnswers()
{
    m_preview->clear(tr("Nothing to try yet"),
                     tr("Add a section and its items: the sheet appears here."));
    showSheet();
}

void FormDesigner::showSheet()
{
    m_previewDue.stop();
    if (!m_desk.form().sections.empty())
        m_preview->setForm(m_desk.form(), sheetHead());
    else if (m_preview->isOpen())
        return clearAnswers();
    followTree();
}

void FormDesigner::followTree()
{
    m_preview->setCurrentItem(m_tree->currentKey());
    tellSheet();
}

// What the sheet itself does not say.
void FormDesigner::tellSheet()
{
    const SheetScore &score = m_preview->score();
    const ItemScore *chosen = score.item(m_tree->currentKey());
    if (!m_preview->isOpen())
        m_previewHead->setNote({});
    else if (chosen && !chosen->isAsked)
        m_previewHead->setNote(tr("Hidden until its condition holds"), &Theme::amber);
    else if (!score.total && score.missing.empty() && !m_preview->answers().isEmpty())
        m_previewHead->setNote(tr("Nothing of it applies: there is no score"), &Theme::amber);
    else
        m_previewHead->setNote(tr("Answers given here try the form; nothing is kept"));
}

void FormDesigner::fillFaults()
{
    m_faultList->clear();
    int errors = 0;
    for (const FormFault &fault : m_faults) {
        errors += fault.isError() ? 1 : 0;
        auto *line = new QListWidgetItem(faultSentence(m_desk.form(), fault), m_faultList);
        line->setData(Qt::UserRole, fault.key);
        line->setToolTip(line->text());
        line->setIcon(alarmIcon(m_ui, fault.isError() ? Alarm::Red : Alarm::Amber));
    }
    const int doubts = int(m_faults.size()) - errors;
    m_faultList->setVisible(!m_faults.empty());
    if (!m_desk.isOpen())
        m_faultHead->setNote({});
    else if (errors > 0)
        m_faultHead->setNote(tr("%n fault(s) to mend before it can be used", nullptr, errors),
                             &Theme::red);
    else if (doubts > 0)
        m_faultHead->setNote(tr("Can be used; %n doubt(s)", nullptr, doubts), &Theme::amber);
    else
        m_faultHead->setNote(tr("Nothing is wrong"), &Theme::ok);
}

void FormDesigner::showFaults()
{
    if (m_faults.empty())
        return;
    m_faultList->setFocus();
    m_faultList->setCurrentRow(0);
    goTo(m_faults.front().key);
}

// An empty key is the form itself.
void FormDesigner::goTo(const QString &key)
{
    m_isOnHead = key.isEmpty();
    if (!m_isOnHead)
        m_tree->setCurrentKey(key);
    m_isOnHead = key.isEmpty();
    showPage();
}

// Behind the item that is chosen, or at the end of the section that is.
void FormDesigner::addItem()
{
    Form form = m_desk.form();
    if (form.sections.empty())
        return addSection();
    const QModelIndex at = m_tree->currentIndex();
    const bool isOnItem = at.parent().isValid();
    const int place = isOnItem ? at.parent().row() : std::max(at.row(), 0);
    const FormSection &section = form.sections[size_t(place)];
    FormItem item;
    item.key = formedit::freeKey(form, u'i');
    item.title = tr("New item");
    item.options = formedit::yesAndNo(tr("Yes"), tr("No"), newPoints);
    m_desk.stroke(formedit::addItem(form, section.key, item,
                                    isOnItem ? at.row() + 1 : int(section.items.size())));
    m_tree->setCurrentKey(item.key);
}

void FormDesigner::addSection()
{
    const Form &form = m_desk.form();
    const QModelIndex at = m_tree->currentIndex();
    const int place = at.parent().isValid() ? at.parent().row() : at.row();
    FormSection section;
    section.key = formedit::freeKey(form, u's');
    section.title = tr("New section");
    m_desk.stroke(formedit::addSection(form, section, place + 1));
    m_tree->setCurrentKey(section.key);
}

void FormDesigner::copy(const QString &key)
{
    QString copyKey;
    m_desk.stroke(formedit::copyOf(m_desk.form(), key, &copyKey));
    m_tree->setCurrentKey(copyKey);
}

// What stood below comes under the hand.
void FormDesigner::remove(const QString &key)
{
    const QModelIndex at = m_model->indexOf(key);
    if (!at.isValid())
        return;
    QModelIndex next = m_tree->indexBelow(at);
    if (!at.parent().isValid()) { // a section takes its items along
        const int row = at.row() + 1 < m_model->rowCount() ? at.row() + 1 : at.row() - 1;
        next = m_model->index(row, 0);
    }
    const QString nextKey = FormTreeModel::keyAt(next.isValid() ? next : m_tree->indexAbove(at));
    m_desk.stroke(formedit::remove(m_desk.form(), key));
    m_tree->setCurrentKey(nextKey);
}

}
