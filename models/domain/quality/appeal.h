// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/scoring.h"
#include "quality/sheet.h"

namespace banzhang {

// What is appealed: answers of a sheet, or that it was this agent at all (A5).
enum class AppealKind { Score, Person };
enum class AppealState { Open, Decided, Withdrawn };

enum class AppealOutcome {
    None,     // not decided
    Kept,     // the sheet stands
    Changed,  // a corrected sheet takes its place
    Retracted // it was another person's work
};

// What was decided of an item (A4).
enum class ItemOutcome { None, Keep, Accept, Other };

// The schema's words: "score", "person"; "open", "decided", "withdrawn"; "", "kept", "changed",
// "retracted"; "", "keep", "accept", "other". An unknown word is the first of its kind, an unknown
// state a decided one, which nobody may change.
[[nodiscard]] QString codeOf(AppealKind kind);
[[nodiscard]] QString codeOf(ItemOutcome outcome);
[[nodiscard]] AppealKind appealKindFromCode(const QString &code);
[[nodiscard]] AppealState appealStateFromCode(const QString &code);
[[nodiscard]] AppealOutcome appealOutcomeFromCode(const QString &code);
[[nodiscard]] ItemOutcome itemOutcomeFromCode(const QString &code);

struct AppealItem
{
    QString key;      // of the item in the form
    QString proposed; // by the agent; empty for an item that only the decision raised
    QString reason;
    ItemOutcome outcome = ItemOutcome::None;
    QString decided; // with Other: the answer
    QString cause;   // of the decided answer, where it asks for one
    QString note;

    [[nodiscard]] bool isRaised() const { return !proposed.isEmpty(); }
    // The answer that takes the old one's place; empty when that is kept.
    [[nodiscard]] QString value() const;
    bool operator==(const AppealItem &) const = default;
};

// A line in the list of appeals.
struct Appeal
{
    qint64 appealId = 0;
    qint64 sheetId = 0;
    AppealKind kind = AppealKind::Score;
    AppealState state = AppealState::Open;
    AppealOutcome outcome = AppealOutcome::None;
    QString reason;
    QString signedOn; // console or paper
    QString raisedBy;
    QDateTime raisedAt; // UTC
    QDateTime dueAt;    // UTC: until when it is to be decided
    QString decidedBy;  // or withdrawn
    QDateTime decidedAt;
    QString note;
    int items = 0;
    QString agentNo;
    QString agent;
    QString team;
    QString inspector; // the scorer
    QString form;
    int versionNo = 0;
    int score = 0; // hundredths of a per cent
    QString grade;
    qint64 resultSheet = 0;
    std::optional<int> resultScore;
    QString resultGrade;
    QString decider;     // the post that decides: "quality_head" or "manager"; while it is open
    QString refusal;     // the rule that keeps the reader from deciding; empty when he may
    bool isMine = false; // the reader recorded it

    [[nodiscard]] bool isForMe() const { return state == AppealState::Open && refusal.isEmpty(); }
    bool operator==(const Appeal &) const = default;
};

// An appeal with the sheet that it is about.
struct AppealCase
{
    Appeal appeal;
    Sheet sheet;
    std::vector<AppealItem> items; // in the form's order

    bool operator==(const AppealCase &) const = default;
};

// Whether and until when a sheet may be appealed (A1).
struct AppealChance
{
    QDateTime until; // UTC
    int most = 0;    // appeals a sheet, its corrections included
    int used = 0;
    QStringList frozen; // items that were appealed and kept (A4)
    QString refusal;    // the rule that stands in the way; empty for none
};

// What the agent brings forward.
struct AppealPlea
{
    qint64 sheetId = 0;
    AppealKind kind = AppealKind::Score;
    QString reason;
    QString signedOn; // console or paper
    std::vector<AppealItem> items;
};

// Appeals of an item or against a scorer: how many, how many of those decided were upheld, and how
// long that took (A7).
struct AppealFigure
{
    qint64 key = 0;
    QString name; // the item's title, the inspector; empty for "the wrong person"
    QString form;
    int raised = 0; // without those that were withdrawn
    int decided = 0;
    int upheld = 0;
    qint64 meanSeconds = 0; // from raising to the decision, of those decided

    bool operator==(const AppealFigure &) const = default;
};

// Something without which an appeal cannot be decided.
struct AppealGap
{
    enum class What { Outcome, Value, Cause, Note };
    QString key;
    What what = What::Outcome;

    bool operator==(const AppealGap &) const = default;
};

// The answers of the sheet with what is decided so far, as the database's decided_answers() has
// them: what is kept or not decided stays; the note, else the agent's reason, is the new comment.
[[nodiscard]] Answers decidedAnswers(const Answers &given, const std::vector<AppealItem> &items);

// The items in the form's order, and those that the decisions so far raise beside them: asked only
// now, by an answer on which they hang. Such ones go again when they are not asked any more.
[[nodiscard]] std::vector<AppealItem> withRaisedItems(const Form &form, const Answers &given,
                                                      const std::vector<AppealItem> &items);

// In the items' order; empty when it can be decided. A note is wanted for what is not simply
// accepted.
[[nodiscard]] std::vector<AppealGap> gapsOf(const Form &form, const Answers &given,
                                            const std::vector<AppealItem> &items);

}
