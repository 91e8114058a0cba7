// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figuretables.h"

namespace banzhang {
namespace {

struct Head
{
    const char *english;
    const char *chinese;
    ColumnKind kind;
};

using enum ColumnKind;

// The first thirteen stand as they are asked for; what was added comes after them.
constexpr Head agentWorkHeads[] = {
    {"agent_no", "工号", Text},
    {"name", "姓名", Text},
    {"login_s", "登录时长(秒)", Seconds},
    {"sessions", "登录次数", Integer},
    {"pause_any_s", "小休时长(秒)", Seconds},
    {"pause_full_s", "全部队列小休时长(秒)", Seconds},
    {"answered", "接听量", Integer},
    {"ring_no_answer", "未接量", Integer},
    {"talk_total_s", "通话总时长(秒)", Seconds},
    {"talk_avg_s", "平均通话时长(秒)", Decimal},
    {"talk_max_s", "最长通话(秒)", Seconds},
    {"ended_by_caller", "客户先挂机", Integer},
    {"ended_by_agent", "坐席先挂机", Integer},
    {"team", "班组", Text},
    {"finished", "通话完成量", Integer},
    {"rna_ring_s", "未接振铃时长(秒)", Decimal},
    {"ring_canceled", "振铃中取消", Integer},
    {"caller_wait_avg_s", "客户平均等待(秒)", Decimal},
    {"hold_count", "保持次数", Integer},
    {"hold_s", "保持时长(秒)", Seconds},
    {"blind", "盲转", Integer},
    {"attended", "咨询转", Integer},
    {"lost", "因交换机重启丢失", Integer},
    {"first_login", "首次登录", DateTime},
    {"last_logout", "末次离线", DateTime},
};

constexpr Head queueWorkHeads[] = {
    {"queue", "队列", Text},
    {"offered", "来电量", Integer},
    {"answered", "接听量", Integer},
    {"abandoned", "放弃量", Integer},
    {"timeout", "超时离开", Integer},
    {"answered_in_20", "20秒内接听", Integer},
    {"sl_offered", "服务水平(%)", Decimal},
    {"asa_s", "平均应答速度(秒)", Decimal},
    {"longest_wait", "最长等待(秒)", Seconds},
    {"name", "队列名称", Text},
    {"abandoned_moved", "其中班长移走", Integer},
    {"key", "按键离开", Integer},
    {"empty", "无人值守离开", Integer},
    {"withdrawn", "撤回", Integer},
    {"lost", "因交换机重启丢失", Integer},
    {"waiting_at_end", "期末等待", Integer},
    {"abandoned_in_20", "20秒内放弃", Integer},
    {"sl_answered", "服务水平·按接听(%)", Decimal},
    {"sl_excl_short_abandons", "服务水平·除短放弃(%)", Decimal},
    {"longest_answered_wait", "接听最长等待(秒)", Seconds},
    {"longest_abandon_wait", "放弃最长等待(秒)", Seconds},
    {"finished", "通话完成量", Integer},
    {"talk_total_s", "通话总时长(秒)", Seconds},
    {"talk_avg_s", "平均通话时长(秒)", Decimal},
    {"blind", "盲转", Integer},
    {"attended", "咨询转", Integer},
};

constexpr Head callHeads[] = {
    {"call", "通话编号", Text},
    {"visit", "第几次进队", Integer},
    {"channel", "渠道", Text},
    {"direction", "方向", Text},
    {"queue", "队列", Text},
    {"entered_at", "进队时间", DateTime},
    {"customer", "客户号码", Text},
    {"dialed", "被叫号码", Text},
    {"position", "进队位置", Integer},
    {"outcome", "结局", Text},
    {"wait_s", "等待(秒)", Seconds},
    {"agent_no", "工号", Text},
    {"agent_name", "姓名", Text},
    {"answered_at", "接听时间", DateTime},
    {"talk_s", "通话(秒)", Seconds},
    {"ended_at", "结束时间", DateTime},
    {"ended_by", "结束方", Text},
    {"transfer_to", "转接到", Text},
    {"hold_count", "保持次数", Integer},
    {"hold_s", "保持(秒)", Seconds},
    {"moved", "班长移走", Integer},
    {"result", "结果", Text},
    {"amount", "金额(元)", Money},
};

template <size_t N>
std::vector<ExportColumn> columnsOf(const Head (&heads)[N], HeaderLanguage language)
{
    std::vector<ExportColumn> columns;
    for (const Head &head : heads)
        columns.push_back(
            {QString::fromUtf8(language == HeaderLanguage::Chinese ? head.chinese : head.english),
             head.kind});
    return columns;
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

}

std::vector<ExportColumn> agentWorkColumns(HeaderLanguage language)
{
    return columnsOf(agentWorkHeads, language);
}

ExportRow exportRow(const AgentWork &work)
{
    return {work.agentNo,
            work.name,
            work.loginSeconds,
            work.sessions,
            work.pauseAnySeconds,
            work.pauseFullSeconds,
            work.answered,
            work.ringNoAnswer,
            work.talkSeconds,
            work.talkAverage(),
            work.talkMaxSeconds,
            work.endedByCaller,
            work.endedByAgent,
            work.team,
            work.finished,
            work.noAnswerRingSeconds,
            work.ringCanceled,
            work.waitAverage(),
            work.holdCount,
            work.holdSeconds,
            work.blind,
            work.attended,
            work.lost,
            orNull(work.firstLoginAt),
            orNull(work.lastLogoutAt)};
}

std::vector<ExportColumn> queueWorkColumns(HeaderLanguage language)
{
    return columnsOf(queueWorkHeads, language);
}

ExportRow exportRow(const QueueWork &work)
{
    return {work.queue,
            work.offered,
            work.answered,
            work.abandoned,
            work.timeout,
            work.answeredIn20,
            work.serviceLevelOffered(),
            work.answerSpeed(),
            work.longestWaitSeconds,
            work.name,
            work.abandonedMoved,
            work.keyExit,
            work.empty,
            work.withdrawn,
            work.lost,
            work.waiting,
            work.abandonedIn20,
            work.serviceLevelAnswered(),
            work.serviceLevelWithoutShortAbandons(),
            work.longestAnsweredWaitSeconds,
            work.longestAbandonWaitSeconds,
            work.finished,
            work.talkSeconds,
            work.talkAverage(),
            work.blind,
            work.attended};
}

std::vector<ExportColumn> callColumns(HeaderLanguage language)
{
    return columnsOf(callHeads, language);
}

ExportRow exportRow(const CallLine &line)
{
    return {line.callUid,
            line.visitNo,
            line.channel,
            line.direction,
            line.queue,
            orNull(line.enteredAt),
            line.customer,
            line.dialed,
            line.position,
            line.outcome,
            line.waitSeconds,
            line.agentNo,
            line.agentName,
            orNull(line.answeredAt),
            orNull(line.talkSeconds),
            orNull(line.endedAt),
            line.endedBy,
            line.transferTo,
            line.holdCount,
            line.holdSeconds,
            line.moved ? 1 : 0,
            line.result,
            orNull(line.amountFen)};
}

}
