// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/paper/reportpaper.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace banzhang {

// Pages under each other on a grey ground. Only what is seen is painted; the pages seen last are
// kept as pictures while they are small.
class PaperCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Page, Width, Fixed };

    explicit PaperCanvas(const UiContext &ui, QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const ReportPaper> paper);
    [[nodiscard]] const ReportPaper *paper() const { return m_paper.get(); }
    [[nodiscard]] int page() const { return m_page; }
    void goTo(int page); // from 0
    // The whole page, its width, or so many per cent (50 to 400).
    void setFit(Fit fit, int percent = 100);
    [[nodiscard]] Fit fit() const { return m_fit; }
    [[nodiscard]] int percent() const;
    void zoomBy(int steps);
    void setGrey(bool isGrey);
    [[nodiscard]] int cachedPages() const { return int(m_pictures.size()); }

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();
    void linkActivated(const banzhang::ReportLink &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qreal scale() const; // pixels in a point
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] int stride() const; // from one page's top to the next one's
    [[nodiscard]] QRect placeOf(int page) const;
    [[nodiscard]] std::optional<ReportLink> linkAt(QPoint point) const;
    void updateBars();
    void paintPage(QPainter &painter, int page, const QRect &place, const QRect &seen);
    [[nodiscard]] QPixmap pictureOf(int page);

    const UiContext m_ui;
    std::shared_ptr<const ReportPaper> m_paper;
    QCache<int, QPixmap> m_pictures;
    Fit m_fit = Fit::Page;
    int m_percent = 100;
    int m_page = 0;
    bool m_isGrey = false;
};

}
