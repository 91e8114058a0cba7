// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcommands.h"

#include "db/connection.h"
#include "db/migrator.h"
#include "demodesk.h"
#include "languages.h"
#include "printoptions.h"
#include "reportkitchen.h"
#include "reports/consolewords.h"
#include "reports/letterheadstore.h"
#include "reports/reportrunstore.h"
#include "reports/runmarktext.h"
#include "reports/sections/reportwords.h"
#include "server/embeddedserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <csignal>

namespace banzhang {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportCommands)
};

constexpr int exitFailed = 1;
constexpr int exitForeign = 2;
constexpr int exitUnknown = 3;
constexpr int exitDoubtful = 4;

void say(FILE *where, const QString &line)
{
    QTextStream(where) << line << Qt::endl;
}

Problem invalid(const QString &text)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = text;
    return problem;
}

// The centre of the command line. The embedded server runs as long as this lives.
class OpenCentre final
{
public:
    // Throws DbError.
    explicit OpenCentre(const CentreOptions &options)
        : m_server(options.dataDir.isEmpty() ? EmbeddedServer::defaultDataDir() : options.dataDir),
          m_connection(Connection::open(targetOf(options), QStringLiteral("banzhang print")))
    {
        if (!schemaVersion(m_connection).isCurrent())
            throw DbError(invalid(Texts::tr("The database is not of this program's version. "
                                            "banzhangctl migrate brings it there.")));
    }

    [[nodiscard]] Connection &connection() { return m_connection; }

    // The demo's past, which a window makes in the background, is there when this returns. Throws
    // DbError.
    void fill(const QString &language, const DemoTold &told, const DemoGoesOn &goesOn) const
    {
        const auto days = fillDemo(DemoDesk::targetsOf(m_server), language, told, goesOn);
        if (!days && days.error().kind != ProblemKind::Conflict)
            throw DbError(days.error());
    }

private:
    QString targetOf(const CentreOptions &options)
    {
        if (options.server)
            return *options.server;
        const Result<QString> uri =
            options.wantsDemo
                ? DemoDesk::prepare(m_server, Post::Manager)
                : m_server.start().map([this] { return m_server.uri(ServerRole::DeskOwner); });
        if (!uri)
            throw DbError(uri.error());
        return *uri;
    }

    EmbeddedServer m_server;
    Connection m_connection;
};

// A command's body; what goes wrong is told in a sentence.
template <class F>
int guarded(int exitCode, F body)
{
    try {
        return body();
    } catch (const DbError &error) {
        say(stderr, QStringLiteral("banzhang: ") + reportSentence(error.problem()));
        return exitCode;
    }
}

void resolveScope(Connection &connection, PrintOptions &options)
{
    const QString &wanted = !options.team.isEmpty()      ? options.team
                            : !options.agentNo.isEmpty() ? options.agentNo
                                                         : options.department;
    if (wanted.isEmpty())
        return;
    const std::vector<ReportPlace> places = ReportRunStore().bearings(connection).places;
    const auto found = std::find_if(places.begin(), places.end(), [&](const ReportPlace &place) {
        if (!options.team.isEmpty())
            return place.scope.teamId && place.name == wanted;
        if (!options.agentNo.isEmpty())
            return place.scope.agentId && place.detail == wanted;
        return place.scope.departmentId && place.name == wanted;
    });
    if (found == places.end())
        throw DbError(invalid(!options.team.isEmpty()
                                  ? Texts::tr("There is no team '%1'.").arg(wanted)
                              : !options.agentNo.isEmpty()
                                  ? Texts::tr("There is no agent with the number '%1'.").arg(wanted)
                                  : Texts::tr("There is no department '%1'.").arg(wanted)));
    options.request.scope = found->scope;
}

volatile std::sig_atomic_t wasInterrupted = 0;

// The first one cancels the work, so that its run says so; the second one ends the program.
void interrupt(int signal)
{
    wasInterrupted = 1;
    std::signal(signal, SIG_DFL);
}

// The first time takes a minute or two: that is said once there is something to wait for. False:
// it was interrupted.
bool fillWithWords(const OpenCentre &centre, const QString &language)
{
    const auto goesOn = [] { return wasInterrupted == 0; };
    bool isSaid = false;
    const auto told = [&isSaid](int done, int of) {
        if (!isSaid && done < of)
            say(stderr, Texts::tr("The demo's last %n day(s) are being made.", nullptr, of));
        isSaid = true;
    };
    centre.fill(language, told, goesOn);
    return goesOn();
}

int makeFile(PrintOptions options)
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, interrupt);
    OpenCentre centre(options.centre);
    if (options.centre.wantsDemo && !fillWithWords(centre, options.request.language))
        return exitFailed;
    Connection &connection = centre.connection();
    resolveScope(connection, options);
    if (!options.hasPaper)
        options.request.paper = LetterheadStore().read(connection).value_or(Letterhead()).paper;
    const bool isTold = qEnvironmentVariableIsSet("BANZHANG_PROGRESS");
    const auto progress = [isTold](int done, int of) {
        if (isTold)
            QTextStream(stderr) << "\r" << done << "/" << of << (done == of ? "\n" : "")
                                << Qt::flush;
        return wasInterrupted == 0;
    };
    const auto deliver = [&](const MadeReport &report, std::vector<DeliveredFile> &files) {
        const Result<ReportFile> written = writeReport(
            report, options.format, options.output, {options.isGrey, options.isGb18030}, progress);
        if (!written)
            throw DbError(written.error());
        files.push_back({*written, options.output});
    };
    const ReportKitchen kitchen =
        kitchenInto(reportKitchen(), QFileInfo(options.output).absolutePath());
    const MadeReport report = runReport(connection, options.request, kitchen, 0, progress, deliver);
    const ReportFile &file = report.run.files.front();
    QStringList facts{options.output, report.run.runNo};
    if (file.pages > 0)
        facts << Texts::tr("%n page(s)", nullptr, file.pages);
    facts << QStringLiteral("sha256 ") + file.sha256;
    if (report.run.isProvisional)
        facts << Texts::tr("provisional: the period is not closed");
    say(stdout, facts.join(QStringLiteral(" · ")));
    return 0;
}

int runDue(const PrintOptions &options, Languages &languages)
{
    OpenCentre centre(options.centre);
    const auto useLanguage = [&languages](const QString &language) { languages.use(language); };
    const auto tell = [](const QString &report, const QString &failure, const QStringList &files) {
        if (failure.isEmpty())
            say(stdout, report + QStringLiteral(": ") + files.join(QStringLiteral(", ")));
        else
            say(stderr, QStringLiteral("banzhang: ") + report + QStringLiteral(": ") + failure);
    };
    const DueOutcome outcome =
        runDueSchedules(centre.connection(), reportKitchen(), 0, useLanguage, tell);
    return outcome.failed > 0 ? exitFailed : 0;
}

int print(const QStringList &arguments)
{
    Languages languages;
    languages.use(QStringLiteral("zh_CN")); // of the list; a report's own comes after
    const Parsed<PrintOptions> parsed = parsePrintOptions(arguments);
    if (!parsed.options) {
        QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.message;
        return parsed.exitCode;
    }
    languages.use(parsed.options->request.language);
    switch (parsed.options->deed) {
    case PrintOptions::Deed::List: QTextStream(stdout) << reportListText(); return 0;
    case PrintOptions::Deed::Due:
        return guarded(exitFailed, [&] { return runDue(*parsed.options, languages); });
    case PrintOptions::Deed::Report: break;
    }
    return guarded(exitFailed, [&] { return makeFile(*parsed.options); });
}

QString proofLine(Connection &connection, const ReportProof &proof)
{
    const QTimeZone zone(ReportRunStore().bearings(connection).zone.toLatin1());
    const ReportKind *kind = reportKindOf(proof.report);
    return Texts::tr("run %1, %2 of %3 to %4, made by %5 on %6")
        .arg(proof.runNo, kind ? reportTitle(*kind) : proof.report,
             proof.span.from.toString(Qt::ISODate), proof.span.to.toString(Qt::ISODate),
             proof.madeBy,
             proof.madeAt.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

// The hash of a file proves what a program sent. Of closed months the figures stand, so that they
// are made again out of the database, as who asks sees them.
int proveFigures(Connection &connection, const ReportProof &proof, const VerifyOptions &options,
                 Languages &languages)
{
    const auto notAgain = [](const QString &why) {
        say(stdout, Texts::tr("Its figures were not made again: %1").arg(why));
        return 0;
    };
    if (proof.isProvisional)
        return notAgain(Texts::tr("not all of its months were closed."));
    const ReportQuestion asked = ReportRunStore().question(connection, proof.runId);
    if (asked.version != QLatin1String(BANZHANG_VERSION))
        return notAgain(Texts::tr("version %1 made it.").arg(asked.version));
    QString fingerprint;
    languages.use(asked.request.language); // words stand in its tables, too
    try {
        ReportDocument document = reportKitchen().make(connection, asked.request, {}).document;
        document.request = asked.request;
        fingerprint = fingerprintOf(document);
    } catch (const DbError &error) {
        languages.use(options.language);
        return notAgain(reportSentence(error.problem()));
    }
    languages.use(options.language);
    if (fingerprint == proof.fingerprint) {
        say(stdout, Texts::tr("Its figures were made again and are the same."));
        return 0;
    }
    say(stdout, Texts::tr("Made again as you see them, its figures are not the same. %1 may see "
                          "others than you, or they were not those of the database: compare them "
                          "in the report history.")
                    .arg(proof.madeBy));
    return exitDoubtful;
}

int verifyFile(const VerifyOptions &options, Languages &languages)
{
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        throw DbError(
            invalid(Texts::tr("%1 cannot be read: %2.").arg(options.file, file.errorString())));
    const QByteArray content = file.readAll();
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    OpenCentre centre(options.centre);
    Connection &connection = centre.connection();
    if (const auto proof = ReportRunStore().proofOfFile(connection, sha256)) {
        say(stdout, Texts::tr("Unchanged: %1").arg(proofLine(connection, *proof)));
        return proveFigures(connection, *proof, options, languages);
    }
    const RunMark mark = runMarkIn(QString::fromLatin1(content));
    const auto named =
        mark.runNo.isEmpty() ? std::nullopt : ReportRunStore().proofOfRun(connection, mark.runNo);
    if (!named) {
        say(stdout, Texts::tr("Not a file of this centre's reports."));
        return exitForeign;
    }
    say(stdout, Texts::tr("Changed: it names %1, but is not the file that was made.")
                    .arg(proofLine(connection, *named)));
    return exitFailed;
}

int verify(const QStringList &arguments)
{
    Languages languages;
    const Parsed<VerifyOptions> parsed = parseVerifyOptions(arguments);
    if (!parsed.options) {
        QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.message;
        return parsed.exitCode;
    }
    languages.use(parsed.options->language);
    return guarded(exitUnknown, [&] { return verifyFile(*parsed.options, languages); });
}

}

std::optional<int> runReportCommand(int argc, char **argv, const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command != u"print" && command != u"verify-report")
        return std::nullopt;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("banzhang"));
    QGuiApplication::setApplicationVersion(QStringLiteral(BANZHANG_VERSION));
    return command == u"print" ? print(arguments) : verify(arguments);
}

}
