// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QHBoxLayout>

class QToolButton;

namespace banzhang {

// The head of a region: its name in bold, a word or a chip behind it, deeds at the right.
class RegionHead final : public QWidget
{
    Q_OBJECT

public:
    RegionHead(const UiContext &ui, const QString &name, QWidget *parent);

    void setName(const QString &name);
    // The word behind the name; its colour is the theme's.
    void setNote(const QString &note, QColor Theme::*ink = &Theme::text2);
    QToolButton *addButton(const QString &name, const QString &icon, const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    const UiContext m_ui;
    InkLabel *m_name;
    InkLabel *m_note;
    QHBoxLayout *m_layout;
};

}
