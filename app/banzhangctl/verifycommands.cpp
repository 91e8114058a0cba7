// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "report.h"
#include "staff/auditstore.h"
#include "target.h"

namespace banzhang {
namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

QString sentence(const AuditFinding &finding)
{
    QString place =
        finding.sealNo > 0 ? Ctl::tr("seal %1").arg(finding.sealNo) : Ctl::tr("not sealed yet");
    if (finding.entryId > 0)
        place = Ctl::tr("entry %1, %2").arg(finding.entryId).arg(place);
    return QStringLiteral("%1: %2").arg(finding.what, place);
}

void sayHead(const AuditHead &head)
{
    say(Ctl::tr("%1 entries, %2 of them erased by law, %3 not sealed yet")
            .arg(head.entries)
            .arg(head.erased)
            .arg(head.unsealed));
    if (head.sealNo > 0)
        say(Ctl::tr("seal %1 of %2: %3")
                .arg(head.sealNo)
                .arg(head.sealedAt.toString(Qt::ISODate), head.hash));
}

// A hash that was noted elsewhere proves that nobody wrote the whole chain anew.
bool isInChain(Connection &connection, const QString &hash)
{
    const qint64 seal = AuditStore().sealOf(connection, hash);
    if (seal > 0)
        say(Ctl::tr("the noted hash is that of seal %1").arg(seal));
    else
        complain(Ctl::tr("no seal has the noted hash: the chain was written anew"));
    return seal > 0;
}

int verify(const Arguments &arguments)
{
    auto session = openDatabase(arguments, ServerRole::DeskOwner);
    if (!session)
        return failed(session.error());
    try {
        Connection &connection = session->connection;
        const AuditStore store;
        store.seal(connection);
        const auto findings = store.verify(connection);
        for (const AuditFinding &finding : findings)
            complain(sentence(finding));
        sayHead(store.head(connection));
        const bool isKnown = !arguments.isSet(option("expect"))
                             || isInChain(connection, arguments.value(option("expect")));
        if (!findings.empty() || !isKnown)
            return ExitFailed;
        say(Ctl::tr("The audit is whole."));
        return ExitOk;
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(session->target));
    }
}

}

Commands verifyCommands()
{
    return {
        {{option("verify")},
         Ctl::tr("Seal the audit and check its chain (exit code 1: it was tampered with)"),
         {},
         {{option("expect"),
           Ctl::tr("A hash that this command printed before and that was noted elsewhere."),
           option("HASH")}},
         verify},
    };
}

}
