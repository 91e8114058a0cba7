// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "quality/answers.h"
#include "quality/form.h"
#include "quality/marker.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace banzhang {

// How the inspector came to hear it (#82).
enum class InspectionMode { Live, Recording, OrderReview, SideBySide };

enum class SheetState {
    Draft,
    Submitted,
    Retracted // a correction took its place; it stays readable
};

// "live", "recording", "order_review", "side_by_side"; an unknown code is a recording.
[[nodiscard]] QString codeOf(InspectionMode mode);
[[nodiscard]] InspectionMode inspectionModeFromCode(const QString &code);
// "draft", "submitted", "retracted"; an unknown code is a submitted one, which nobody may change.
[[nodiscard]] QString codeOf(SheetState state);
[[nodiscard]] SheetState sheetStateFromCode(const QString &code);
// "praise", "fault", "pause"; an unknown code is a fault.
[[nodiscard]] QString codeOf(MarkerKind kind);
[[nodiscard]] MarkerKind markerKindFromCode(const QString &code);

// A mark in the recording as a sheet keeps it: the item by its key in the form.
struct SheetMarker
{
    MarkerKind kind = MarkerKind::Fault;
    qint64 atMs = 0;
    qint64 lengthMs = 0;
    QString item; // empty: of none
    QString body;

    bool operator==(const SheetMarker &) const = default;
};

// What the inspector writes.
struct SheetContent
{
    Answers answers;
    std::vector<SheetMarker> markers; // by time
    QString strengths;
    QString weaknesses;

    bool operator==(const SheetContent &) const = default;
};

// What changed of a sheet's content. An answer without value, comment and cause was taken back.
struct SheetChange
{
    Answers answers; // the changed keys
    std::optional<std::vector<SheetMarker>> markers;
    std::optional<QString> strengths;
    std::optional<QString> weaknesses;

    [[nodiscard]] bool isEmpty() const
    {
        return answers.isEmpty() && !markers && !strengths && !weaknesses;
    }
    void add(const SheetChange &later); // as if both had been one
    bool operator==(const SheetChange &) const = default;
};

void apply(const SheetChange &change, SheetContent &content);
// What must be changed on `from` to have `to`.
[[nodiscard]] SheetChange difference(const SheetContent &from, const SheetContent &to);

// Facts of the interaction that is scored.
struct SheetCall
{
    bool isKnown = false; // false: scored without one (live, side by side)
    QString uid;
    QString channel; // call, chat, e-mail
    QString direction;
    QString customer; // masked
    QString queue;
    QString result;
    int seconds = 0;
    bool hasRecording = false;
    QString text; // of a chat or e-mail

    [[nodiscard]] bool isSilent() const { return isKnown && channel != u"call"; }
    bool operator==(const SheetCall &) const = default;
};

// Who is scored (#94).
struct AgentCard
{
    AgentId agentId{};
    QString number;
    QString name;
    QString nickname;
    QString team; // then
    QDate hiredOn;
    QByteArray photo; // PNG or JPEG; empty for none

    bool operator==(const AgentCard &) const = default;
};

// An earlier sheet of the same agent.
struct EarlierSheet
{
    qint64 sheetId = 0;
    QDateTime interactionAt; // UTC
    QDateTime submittedAt;   // UTC
    int score = 0;           // hundredths of a per cent
    bool failed = false;
    QString grade;
    QString inspector;
    QStringList losses; // "3.4 title": where most points went, at most two

    bool operator==(const EarlierSheet &) const = default;
};

// A sheet with everything that is needed to go on with it, or to read it.
struct Sheet
{
    qint64 sheetId = 0;
    int revision = 0;
    SheetState state = SheetState::Draft;
    InspectionMode mode = InspectionMode::Recording;
    QString reason; // code, as in a sampling plan; empty when the inspector chose it
    qint64 versionId = 0;
    int versionNo = 0;
    bool isFormRetired = false; // no new sheet begins on it
    Form form;
    SheetContent content;
    AgentCard agent;
    SheetCall call;
    QDateTime interactionAt;         // UTC
    QMap<QString, QString> measured; // answers by the switch's facts, by item
    QStringList others;              // inspectors who have a sheet of the same interaction
    QString inspector;
    bool isMine = false;
    QDateTime begunAt, savedAt, submittedAt, releaseAt; // UTC
    std::optional<int> score, computed;                 // hundredths of a per cent
    bool failed = false;
    QString grade;
    QDateTime acknowledgedAt; // UTC; null when the agent has not
    QString acknowledgedBy;
    QString agentComment;
    QString signedOn;       // console or paper
    qint64 corrects = 0;    // the sheet of which this is the correction
    QString correction;     // why
    qint64 correctedBy = 0; // the submitted correction of this one

    [[nodiscard]] bool isWritable() const { return isMine && state == SheetState::Draft; }
    bool operator==(const Sheet &) const = default;
};

// What the agent's leg of the call says, for answers by measurement.
struct LegFacts
{
    int ringMs = 0;
    int holds = 0;
    QString outcome; // caller, agent, blind, attended, …
    bool isAnswered = false;
};

// Two rings at the cadence of Chinese exchanges (1 s tone, 4 s silence): the third would begin
// after ten seconds (#41).
inline constexpr int twoRingsMs = 10000;

// Answers that the facts give to items with a Measure and the options "yes" and "no". What the
// facts do not tell stays open: no hold is no proof that one was needed (#48), and who was first to
// hang up is unknown of a transferred call (#43).
[[nodiscard]] QMap<QString, QString> measuredAnswers(const Form &form, const LegFacts &facts);

}
