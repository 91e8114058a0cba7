// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetreason.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace banzhang {

SheetReason::SheetReason(QWidget *parent)
    : QWidget(parent), m_cause(new QComboBox(this)), m_comment(new QLineEdit(this))
{
    setObjectName(QStringLiteral("sheetReason"));
    m_cause->setObjectName(QStringLiteral("sheetCause"));
    m_comment->setObjectName(QStringLiteral("sheetComment"));
    m_cause->setAccessibleName(tr("Cause"));
    m_cause->setToolTip(tr("Why it happened: the digit before a cause chooses it"));
    m_cause->setPlaceholderText(tr("Cause"));
    for (QWidget *editor : {static_cast<QWidget *>(m_cause), static_cast<QWidget *>(m_comment)}) {
        editor->setProperty("small", true);
        editor->installEventFilter(this);
    }
    connect(m_comment, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT commented(m_content.key, text); });
    connect(m_cause, &QComboBox::activated, this, &SheetReason::choose);
    hide();
}

void SheetReason::open(const Content &content)
{
    m_content = content;
    m_cause->clear();
    for (qsizetype i = 0; i < content.causes.size(); ++i)
        m_cause->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(content.causes[i]));
    m_cause->setCurrentIndex(int(content.causes.indexOf(content.cause)));
    m_cause->setVisible(!content.causes.isEmpty());
    m_comment->setText(content.comment);
    m_comment->setPlaceholderText(content.commentIsForced ? tr("Comment required")
                                                          : tr("Write here"));
    m_comment->setAccessibleName(content.commentIsForced ? tr("Comment, required") : tr("Comment"));
    show();
    raise();
    if (m_cause->isVisibleTo(this) && m_cause->currentIndex() < 0)
        m_cause->setFocus(Qt::OtherFocusReason);
    else
        m_comment->setFocus(Qt::OtherFocusReason);
}

void SheetReason::place(const QRect &cause, const QRect &comment)
{
    setGeometry(cause.isNull() ? comment : cause | comment);
    m_cause->setGeometry(cause.translated(-pos()));
    m_comment->setGeometry(comment.translated(-pos()));
}

void SheetReason::setComment(const QString &comment)
{
    if (m_comment->text() != comment)
        m_comment->setText(comment);
}

void SheetReason::choose(int index)
{
    if (index < 0 || index >= m_content.causes.size())
        return;
    m_content.cause = m_content.causes[index];
    m_cause->setCurrentIndex(index);
    Q_EMIT caused(m_content.key, m_content.cause);
    if (m_content.commentIsForced && m_comment->text().trimmed().isEmpty())
        m_comment->setFocus(Qt::OtherFocusReason);
    else
        goOn();
}

// Never past what is forced (Q10).
void SheetReason::goOn()
{
    if (!m_content.causes.isEmpty() && m_cause->currentIndex() < 0)
        showMissing(m_cause);
    else if (m_content.commentIsForced && m_comment->text().trimmed().isEmpty())
        showMissing(m_comment);
    else
        Q_EMIT done(m_content.key);
}

void SheetReason::showMissing(QWidget *editor)
{
    editor->setFocus(Qt::OtherFocusReason);
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())),
                       editor == m_cause ? tr("This answer needs its cause")
                                         : tr("This answer needs a comment"),
                       editor);
}

bool SheetReason::takesKey(QObject *watched, int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goOn();
        return true;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT left(m_content.key);
        return true;
    }
    if (watched != m_cause || key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    choose(key - Qt::Key_1);
    return true;
}

bool SheetReason::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isRedo = press->matches(QKeySequence::Redo);
        if (isRedo || press->matches(QKeySequence::Undo)) {
            Q_EMIT undoWanted(isRedo);
            return true;
        }
        return takesKey(watched, press->key());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isAway = reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason
                            || reason == Qt::BacktabFocusReason;
        const bool isInside =
            m_cause->hasFocus() || m_comment->hasFocus() || m_cause->view()->isVisible();
        if (isAway && !isInside && isVisible())
            Q_EMIT left(m_content.key);
    }
    return QWidget::eventFilter(watched, event);
}

}
