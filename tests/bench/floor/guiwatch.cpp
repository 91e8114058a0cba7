// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwatch.h"

#include "processcost.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QPaintEvent>
#include <QThread>
#include <QWidget>

namespace banzhang::bench {
namespace {

constexpr qint64 blockNs = 16000000;
constexpr qint64 worthNamingNs = 4000000;

QByteArray nameOf(const char *className, const QString &object, QEvent::Type type)
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QByteArray(className) + ' ' + object.toUtf8() + ' ' + (kind ? kind : "?");
}

double ms(qint64 ns)
{
    return double(ns) / 1e6;
}

}

void GuiWatch::watchPaints(QWidget *widget, std::function<void(const QRegion &)> painted)
{
    m_painted = widget;
    m_tell = std::move(painted);
}

void GuiWatch::restart()
{
    m_longestWall = m_longestCpu = 0;
    m_overWall = m_overCpu = 0;
    m_longest.clear();
}

QJsonObject GuiWatch::result() const
{
    QJsonObject longest;
    for (auto stretch = m_longest.cbegin(); stretch != m_longest.cend(); ++stretch)
        longest.insert(QString::fromUtf8(stretch.key()), ms(stretch.value()));
    return {{QStringLiteral("block"), ms(m_longestWall)},
            {QStringLiteral("blockCpu"), ms(m_longestCpu)},
            {QStringLiteral("over16"), m_overWall},
            {QStringLiteral("over16Cpu"), m_overCpu},
            {QStringLiteral("longest"), longest}};
}

bool GuiWatch::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QEvent::Type type = event->type();
    const char *className = receiver->metaObject()->className();
    const QString name = m_depth == 0 ? receiver->objectName() : QString();
    const bool isWatched = type == QEvent::Paint && receiver == m_painted;
    const QRegion region = isWatched ? static_cast<QPaintEvent *>(event)->region() : QRegion();
    const qint64 cpu = m_depth == 0 ? threadCpuNow() : 0;
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    if (isWatched && m_tell)
        m_tell(region);
    if (m_depth == 0) {
        const qint64 cpuNs = threadCpuNow() - cpu;
        note(timer.nsecsElapsed(), cpuNs,
             cpuNs > worthNamingNs ? nameOf(className, name, type) : QByteArray());
    }
    return taken;
}

void GuiWatch::note(qint64 wallNs, qint64 cpuNs, const QByteArray &about)
{
    m_longestWall = std::max(m_longestWall, wallNs);
    m_longestCpu = std::max(m_longestCpu, cpuNs);
    m_overWall += wallNs > blockNs;
    m_overCpu += cpuNs > blockNs;
    if (!about.isEmpty())
        m_longest[about] = std::max(m_longest.value(about), cpuNs);
}

}
