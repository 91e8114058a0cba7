// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pagedialog.h"

#include "common/dialogsize.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace banzhang {

PageDialog::PageDialog(const UiContext &ui, TabPage &page, QWidget *parent)
    : QDialog(parent), m_page(page)
{
    setObjectName(page.id() + QStringLiteral("Dialog"));
    setWindowTitle(page.title());
    setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*this, ui.settings, QStringLiteral("dialogs/") + page.id(), QSize(1280, 760));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&page);
}

void PageDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_page.activate();
}

void PageDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_page.deactivate();
}

}
