// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/dbworker.h"
#include "demodesk.h"
#include "floor/wallboardwindow.h"
#include "languages.h"
#include "options.h"
#include "server/embeddedserver.h"

#include "common/themesource.h"

#include <memory>

class QApplication;

namespace banzhang {

// A television's program: one board, for ever. It asks nobody; where the server is not there, it
// says so and tries again.
class WallboardHost final : public QObject
{
    Q_OBJECT

public:
    WallboardHost(QApplication &application, const Options &options);
    ~WallboardHost() override;

    void start();

private:
    void prepareEmbedded();
    void open(const QString &target);

    const Options m_options;
    Languages m_languages;
    ThemeSource m_themes{ThemeChoice::Dark};
    std::unique_ptr<EmbeddedServer> m_server;
    QFuture<Result<QString>> m_starting;
    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<DbWorker> m_worker;
    std::unique_ptr<WallboardDesk> m_desk;
    std::unique_ptr<WallboardWindow> m_window;
};

}
