// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/inspection.h"
#include "common/uicontext.h"

#include <QPixmap>
#include <QWidget>

class QMimeData;

namespace banzhang {

// Takes one photo: dropped, pasted, or chosen by a tap or Enter. A camera's large picture is made
// smaller until it fits; what is no picture is refused in words.
class PhotoWell final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoWell(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &photo() const { return m_photo; }
    void take(const QByteArray &file);
    void paste(); // what the clipboard holds
    void clear();

    [[nodiscard]] QSize sizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void photoChanged();
    void refused(const QString &sentence); // empty: all well again

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void takeFrom(const QMimeData *given);
    void takeFile(const QString &path);

    const UiContext m_ui;
    QByteArray m_photo;
    QPixmap m_seen;
};

}
