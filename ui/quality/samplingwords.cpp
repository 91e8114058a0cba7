// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplingwords.h"

#include "common/problemsentence.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct SamplingWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SamplingWords)
};

struct RuleSentence
{
    const char *rule; // the constraint's name
    const char *sentence;
};

constexpr const char *context = "banzhang::SamplingWords";

constexpr RuleSentence sentences[] = {
    {"sampling_plan_name_given",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "The name is missing.")},
    {"sampling_plan_once",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "There is a plan of this name at that time.")},
    {"plan_seconds", QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                                       "No call is longer than the first and shorter than the "
                                       "second limit.")},
    {"plan_hours",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "The hours leave no time of the day.")},
    {"plan_project_queue",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "A new project needs its queues.")},
    {"plan_each_agent",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "This reason counts for each agent, by number.")},
    {"plan_days", QT_TRANSLATE_NOOP("banzhang::SamplingWords", "A plan ends after it has begun.")},
    {"plan_holds", QT_TRANSLATE_NOOP("banzhang::SamplingWords", "This plan is over.")},
    {"plan_drawn_stays",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                       "This plan was drawn by already: let the change begin on a later day.")},
    {"draw_time", QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                                    "There is nothing to draw from in this time yet.")},
    {"draw_one_period",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                       "A draw stays within one day, week or month of its plan.")},
    {"draw_plan_holds",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "The plan does not hold at that time.")},
    {"draw_form_active",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                       "No version of this form is in use. Activate one, or take another form.")},
    {"draw_candidates",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "No interaction of that time fits the plan.")},
    {"draw_filled", QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                                      "The plan has what it wants of this period already.")},
    {"draw_most", QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                                    "More than 5,000 at once: take a smaller number or share.")},
    {"pick_open",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "It was scored, skipped or swapped already.")},
    {"pick_begun",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                       "Its sheet was begun already: finish the sheet, or discard it first.")},
    {"pick_own", QT_TRANSLATE_NOOP("banzhang::SamplingWords", "It is assigned to somebody else.")},
    {"sample_pick_why", QT_TRANSLATE_NOOP("banzhang::SamplingWords", "Say why.")},
    {"swap_candidates",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                       "There is no other interaction left that fits. Skip it instead.")},
    {"pick_inspector",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                       "This inspector did not inspect the team on the day of the call.")},
    {"pick_why",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "Say why: it is kept with the call.")},
    {"pick_due",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "That day is over: take today or a later one.")},
    {"sheet_call_known",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "There is no such call of an agent.")},
    {"sheet_agent_known",
     QT_TRANSLATE_NOOP(
         "banzhang::SamplingWords",
         "Nobody knows yet who took this call: assign the number to an agent first.")},
    {"rotation_not_backdated",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "A rotation begins today or later.")},
    {"staff_post_held",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "One of them is no inspector on that day.")},
    {"log_sent_stays",
     QT_TRANSLATE_NOOP("banzhang::SamplingWords", "A log that was sent never changes.")},
    {"log_readers", QT_TRANSLATE_NOOP("banzhang::SamplingWords",
                                      "Choose at least one reader: leader, supervisor, director.")},
    {"log_not_future", QT_TRANSLATE_NOOP("banzhang::SamplingWords", "This day is still to come.")},
};

}

QString samplingSentence(const Problem &problem)
{
    // The teams' names stand behind the colon.
    if (problem.constraint == u"draw_inspectors")
        return SamplingWords::tr("Nobody scores these teams at that time: %1. Assign inspectors "
                                 "first.")
            .arg(problem.text.section(QStringLiteral(": "), 1).section(u'\n', 0, 0));
    const QString sentence = ruleSentence(problem.constraint);
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

QString ruleSentence(const QString &rule)
{
    for (const RuleSentence &each : sentences)
        if (rule == QLatin1String(each.rule))
            return QCoreApplication::translate(context, each.sentence);
    return {};
}

QString faultSentence(PlanFault fault)
{
    switch (fault) {
    case PlanFault::None: return {};
    case PlanFault::NoName: return SamplingWords::tr("The name is missing.");
    case PlanFault::NoForm: return SamplingWords::tr("Choose the form on which it is scored.");
    case PlanFault::Quantity:
        return SamplingWords::tr("From 1 to 10,000; of a share from 1 to 100.");
    case PlanFault::Seconds:
        return SamplingWords::tr(
            "No call is longer than the first and shorter than the second limit.");
    case PlanFault::Hours: return SamplingWords::tr("The hours leave no time of the day.");
    case PlanFault::Days:
        return SamplingWords::tr("Write days as 2026-03-01; the end after the begin.");
    case PlanFault::ProjectQueue: return SamplingWords::tr("A new project needs its queues.");
    case PlanFault::EachAgent:
        return SamplingWords::tr("This reason counts for each agent, by number.");
    case PlanFault::Factors:
        return SamplingWords::tr("Write a grade and its factor, from 0 to 10: A 0.5, C 2");
    }
    return {};
}

}
