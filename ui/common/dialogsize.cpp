// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/dialogsize.h"

#include <QEvent>
#include <QWidget>

namespace banzhang {
namespace {

class SizeMemory final : public QObject
{
public:
    SizeMemory(QWidget &window, Settings &settings, QString key)
        : QObject(&window), m_window(window), m_settings(settings), m_key(std::move(key))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && !m_window.isMaximized())
            m_settings.setOfPerson(m_key, m_window.size());
        return false;
    }

private:
    QWidget &m_window;
    Settings &m_settings;
    const QString m_key;
};

}

void rememberSize(QWidget &window, Settings &settings, const QString &name, const QSize &usual)
{
    const QString key = name + QStringLiteral("/size");
    const QSize kept = settings.ofPerson(key).toSize();
    window.resize(kept.isValid() ? kept : usual);
    new SizeMemory(window, settings, key);
}

}
