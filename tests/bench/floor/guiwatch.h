// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QRegion>

#include <functional>

namespace banzhang::bench {

// An application that times what its GUI thread does at a stretch: each event from its delivery to
// its return, with all that it brings about. So long nothing else is painted and no key is taken.
class GuiWatch final : public QApplication
{
public:
    using QApplication::QApplication;

    // What is painted there is told when the paint event has ended, with its region.
    void watchPaints(QWidget *widget, std::function<void(const QRegion &region)> painted);
    // Forgets what was so far.
    void restart();
    // The longest stretches by wall clock and by processor time, how many were over 16 ms, and what
    // the longest were about.
    [[nodiscard]] QJsonObject result() const;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(qint64 wallNs, qint64 cpuNs, const QByteArray &about);

    QPointer<QWidget> m_painted;
    std::function<void(const QRegion &)> m_tell;
    int m_depth = 0;
    qint64 m_longestWall = 0;
    qint64 m_longestCpu = 0;
    int m_overWall = 0;
    int m_overCpu = 0;
    QHash<QByteArray, qint64> m_longest; // processor time by what it was about
};

}
