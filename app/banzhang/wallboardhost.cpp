// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallboardhost.h"

#include "background.h"
#include "common/look.h"
#include "common/settings.h"
#include "common/whendone.h"

#include <QApplication>
#include <QTimer>

namespace banzhang {

namespace {

constexpr int againMs = 15000;

QString languageOf(const Options &options)
{
    return options.language.isEmpty()
               ? Settings().ofDesk(QStringLiteral("language"), desktopLanguage()).toString()
               : options.language;
}

}

WallboardHost::WallboardHost(QApplication &application, const Options &options)
    : m_options(options),
      m_server(std::make_unique<EmbeddedServer>(
          options.dataDir.isEmpty() ? EmbeddedServer::defaultDataDir() : options.dataDir))
{
    m_languages.use(languageOf(options));
    applyLook(application, m_themes, languageOf(options));
}

WallboardHost::~WallboardHost()
{
    m_starting.waitForFinished(); // it works on m_server
    m_window.reset();
    m_desk.reset();
    m_worker.reset();
}

void WallboardHost::start()
{
    if (m_options.server)
        open(*m_options.server);
    else
        prepareEmbedded();
}

void WallboardHost::prepareEmbedded()
{
    EmbeddedServer *server = m_server.get();
    m_starting = inBackground([server, isDemo = m_options.wantsDemo] {
        if (isDemo)
            return DemoDesk::prepare(*server, Post::Manager);
        return server->start().map([server] { return server->uri(ServerRole::DeskOwner); });
    });
    whenDone(m_starting, this, [this](const Result<QString> &uri) {
        if (!uri) { // another program may be starting or stopping it
            QTimer::singleShot(againMs, this, &WallboardHost::prepareEmbedded);
            return;
        }
        open(*uri);
        if (!m_options.wantsDemo)
            return;
        m_demo = std::make_unique<DemoDesk>(*m_server);
        m_demo->start(languageOf(m_options));
    });
}

void WallboardHost::open(const QString &target)
{
    m_worker = std::make_unique<DbWorker>(target, QStringLiteral("banzhang wallboard"));
    m_desk = std::make_unique<WallboardDesk>(*m_worker, *m_options.wallboard);
    m_window = std::make_unique<WallboardWindow>(*m_desk);
    if (m_options.size.isValid()) {
        m_window->resize(m_options.size);
        m_window->show();
    } else {
        m_window->showFullScreen();
    }
    m_desk->start();
}

}
