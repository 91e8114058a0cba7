// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/problemsentence.h"

#include <QCoreApplication>

namespace banzhang {

bool isWrongPassword(const Problem &problem)
{
    return problem.sqlState == u"28P01" || problem.text.contains(u"password authentication failed");
}

bool isMissingDatabase(const Problem &problem)
{
    return problem.sqlState == u"3D000"
           || (problem.text.contains(u"database \"") && problem.text.contains(u"does not exist"));
}

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Sentences)
};

// The refusals of sign-in are met every morning. While it connects, libpq hands no SQLSTATE over:
// the words must do then.
QString signInSentence(const Problem &problem)
{
    if (isWrongPassword(problem) || problem.sqlState == u"28000")
        return Sentences::tr("User or password is wrong.");
    if (isMissingDatabase(problem))
        return Sentences::tr("There is no database of this name on the server.");
    if (problem.sqlState == u"53300")
        return Sentences::tr("The server has no free connection left. Try again in a minute.");
    return {};
}

QString kindSentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Offline: return Sentences::tr("The server cannot be reached.");
    case ProblemKind::Conflict:
        return Sentences::tr(
            "Somebody else changed this at the same moment. Look at it and try again.");
    case ProblemKind::Denied: return Sentences::tr("Your role may not do this.");
    case ProblemKind::Invalid: return Sentences::tr("The data breaks a rule and was not saved.");
    case ProblemKind::Timeout:
        return Sentences::tr("The server took too long and the request was stopped.");
    case ProblemKind::Bug: return Sentences::tr("The program made a mistake. Nothing was saved.");
    }
    return {};
}

}

QString problemSentence(const Problem &problem)
{
    QString sentence = signInSentence(problem);
    if (!sentence.isEmpty())
        return sentence;
    // Not the database's word but the program's own: it says what is wrong, and the hint what to
    // do.
    if (problem.kind == ProblemKind::Invalid && problem.sqlState.isEmpty()
        && !problem.text.isEmpty())
        return problem.hint.isEmpty() ? problem.text : problem.text + u' ' + problem.hint;
    if (problem.sqlState == u"23505")
        sentence = Sentences::tr("This exists already.");
    else if (problem.sqlState == u"23P01")
        sentence = Sentences::tr("This overlaps in time with something that exists already.");
    else if (problem.sqlState == u"23503")
        sentence = Sentences::tr("Something else still depends on this.");
    else
        sentence = kindSentence(problem.kind);
    // What is neither expected nor explained keeps its technical words.
    const bool needsText = problem.kind == ProblemKind::Bug || problem.kind == ProblemKind::Invalid
                           || problem.kind == ProblemKind::Offline;
    const QString detail = !problem.hint.isEmpty() ? problem.hint
                           : needsText             ? problem.text.section(u'\n', 0, 0)
                                                   : QString();
    return detail.isEmpty() ? sentence
                            : Sentences::tr("%1 (%2)", "sentence, detail").arg(sentence, detail);
}

}
