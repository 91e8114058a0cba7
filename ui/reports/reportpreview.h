// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/paper/reportpaper.h"

#include <QAbstractScrollArea>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace banzhang {

class InkLabel;

// One page of a report's paper at a time, as large as there is room or by a factor.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(const UiContext &ui, QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const ReportPaper> paper);
    void setPage(int page); // from 0
    [[nodiscard]] int page() const { return m_page; }
    void setZoom(double zoom); // 0: the whole page; less than 0: its width; else 1 is 72 dots an inch

Q_SIGNALS:
    void pageChanged(int page);
    void linkChosen(const banzhang::ReportLink &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF pageRect() const;
    void fit();

    const UiContext m_ui;
    std::shared_ptr<const ReportPaper> m_paper;
    int m_page = 0;
    double m_zoom = 0;
};

// The paper with its bar: pages, zoom, black and white, the snapshot.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(const UiContext &ui, QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const ReportPaper> paper, const QString &snapshot);
    void showPage(int page); // from 0
    [[nodiscard]] bool isGrey() const;
    [[nodiscard]] PageView &view() const { return *m_view; }

Q_SIGNALS:
    void greyChanged(bool isGrey);

private:
    [[nodiscard]] QWidget *buildBar();
    void showPlace(int page);

    const UiContext m_ui;
    PageView *m_view;
    QToolButton *m_back = nullptr;
    QToolButton *m_forth = nullptr;
    QSpinBox *m_number;
    InkLabel *m_count;
    QComboBox *m_zoom;
    QCheckBox *m_grey;
    InkLabel *m_snapshot;
};

}
