// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplewords.h"

#include "common/problemsentence.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::PeopleWords)
};

struct RuleSentence
{
    const char *rule; // the constraint's name
    const char *sentence;
};

constexpr RuleSentence sentences[] = {
    {"agent_no_key", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "Somebody else has this number.")},
    {"agent_agent_no_check", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "The number is missing.")},
    {"agent_name_given", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "The name is missing.")},
    {"agent_left_after_hired",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "Nobody leaves before he was hired.")},
    {"agent_known",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "This agent is no longer there. Load again.")},
    {"agent_provisional",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                       "Only a provisional agent can be assigned; this one is known by now.")},
    {"team_name_key", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "There is a team of this name.")},
    {"team_name_check", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "The name is missing.")},
    {"team_empty",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                       "Agents are in this team on that day or later. Move them first.")},
    {"team_open", QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                                    "This team is closed. Open it again, or take another one.")},
    {"team_known",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "This team is no longer there. Load again.")},
    {"team_leader_once", QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                                           "This person already leads the team at that time.")},
    {"inspector_team_once", QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                                              "This person already scores the team at that time.")},
    {"staff_post_held",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "This person does not hold the post that the task "
                                                "needs. Give it on the Staff page first.")},
    {"staff_login_form",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                       "2 to 40 small letters, digits, dots or dashes, beginning with a letter.")},
    {"staff_login_reserved",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "This login is reserved. Take another one.")},
    {"staff_login_free",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "This login exists already. Take another one.")},
    {"staff_login_ordinary",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                       "This login belongs to the server's owner, who manages it himself.")},
    {"staff_name_check", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "The name is missing.")},
    {"staff_not_oneself",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords",
                       "Nobody closes his own account. Another administrator can do it.")},
    {"staff_keeps_admin",
     QT_TRANSLATE_NOOP(
         "banzhang::PeopleWords",
         "Nobody takes the administrator's post from himself. Another one can do it.")},
    {"staff_known",
     QT_TRANSLATE_NOOP("banzhang::PeopleWords", "This account is no longer there. Load again.")},
    {"seat_label_key", QT_TRANSLATE_NOOP("banzhang::PeopleWords", "There is a seat of this name.")},
};

}

QString peopleSentence(const Problem &problem)
{
    for (const RuleSentence &each : sentences)
        if (problem.constraint == QLatin1String(each.rule))
            return PeopleWords::tr(each.sentence);
    return problemSentence(problem);
}

QString passwordSentence(PasswordFault fault)
{
    switch (fault) {
    case PasswordFault::None: return {};
    case PasswordFault::TooShort:
        return PeopleWords::tr("At least %n characters.", nullptr, shortestPassword);
    case PasswordFault::HasLogin: return PeopleWords::tr("It must not contain the login.");
    case PasswordFault::OneKind: return PeopleWords::tr("Use letters and digits.");
    }
    return {};
}

}
