<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgentDay</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>来电 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>接听 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after more than two rings</source>
        <translation>
            <numerusform>超过两声才接 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>未接 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>talk %1, mean %2</source>
        <translation>通话 %1，平均 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ended by the agent first</source>
        <translation>
            <numerusform>坐席先挂 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>保持 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transferred</source>
        <translation>
            <numerusform>转出 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>没有这些选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”后面不能有值。</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
</context>
<context>
    <name>QualityLog</name>
    <message>
        <source>QA log of %1 · %2</source>
        <translation>质检日志 %1 · %2</translation>
    </message>
    <message>
        <source>Fatal: </source>
        <translation>致命：</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>监听方式：%1</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>抽样原因：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Nothing was scored on this day.</source>
        <translation>这一天没有评分。</translation>
    </message>
    <message>
        <source>    Good: %1</source>
        <translation>    优点：%1</translation>
    </message>
    <message>
        <source>    To better: %1</source>
        <translation>    不足：%1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>合理化建议</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>mean %1 (n = %2)</source>
        <translation>平均分 %1（n = %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>致命 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min a sheet</source>
        <translation>每张 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>待评 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>总监</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>banzhang::AcknowledgeDialog</name>
    <message>
        <source>Everybody who sees the alarm sees that you took it on. It stays in the list until it is over.</source>
        <translation>看得到这条告警的人都会看到由您处理。解除之前它仍留在列表中。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
</context>
<context>
    <name>banzhang::ActionDialog</name>
    <message>
        <source>Who does what until when; it stays in the list until it is done.</source>
        <translation>谁在何时之前做什么；完成前一直列出。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请写明待办内容。</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>请写明由谁负责。</translation>
    </message>
    <message>
        <source>Say until which day.</source>
        <translation>请写明期限。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, post</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::ActionDoneDialog</name>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>完成情况</translation>
    </message>
</context>
<context>
    <name>banzhang::AgendaDialog</name>
    <message>
        <source>facts</source>
        <comment>kind of agenda item</comment>
        <translation>情况</translation>
    </message>
    <message>
        <source>award</source>
        <comment>kind of agenda item</comment>
        <translation>颁奖</translation>
    </message>
    <message>
        <source>prizes</source>
        <comment>kind of agenda item</comment>
        <translation>周月奖</translation>
    </message>
    <message>
        <source>slogan</source>
        <comment>kind of agenda item</comment>
        <translation>口号</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>A version from a day on. Meetings that are over keep theirs.</source>
        <translation>从某日起的新版本；已经开过的会议不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Is it held</source>
        <translation>是否召开</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>yes, it is made by itself</source>
        <translation>是，自动生成</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kinds: %1; without one it is a topic. Prizes come on the first working day of a week or a month alone.</source>
        <translation>类别：%1；不写为一般议题。周奖月奖只在每周、每月第一个工作日出现。</translation>
    </message>
    <message>
        <source>hour:minute</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>minutes after the shift&apos;s begin or end</source>
        <translation>班次开始或结束后的分钟数</translation>
    </message>
    <message>
        <source>Choose a meeting.</source>
        <translation>请选择一场会议。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请写明从哪天起。</translation>
    </message>
    <message>
        <source>Each line begins with minutes and seconds, then a kind or none, then the title: 4:00 [%1] Yesterday</source>
        <translation>每行先写分和秒，再写类别（可不写），再写标题：4:00 [%1] 昨日情况</translation>
    </message>
    <message>
        <source>An agenda has at least one item.</source>
        <translation>议程至少要有一项。</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>参会范围</translation>
    </message>
    <message>
        <source>Time hangs on</source>
        <translation>时间依据</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>all of the centre together</source>
        <translation>全中心一起</translation>
    </message>
    <message>
        <source>each department for itself</source>
        <translation>各部门分别</translation>
    </message>
    <message>
        <source>each team for itself</source>
        <translation>各班组分别</translation>
    </message>
    <message>
        <source>the shift&apos;s begin</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>the shift&apos;s end</source>
        <translation>班次结束</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>固定时间</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>On a holiday it moves to the week&apos;s next working day.</source>
        <translation>遇节假日顺延到本周下一个工作日。</translation>
    </message>
    <message>
        <source>named for each meeting</source>
        <translation>逐次指定</translation>
    </message>
    <message>
        <source>agents in turn</source>
        <translation>坐席轮流</translation>
    </message>
    <message>
        <source>A line an item: 4:00 [kind] title</source>
        <translation>每行一项：4:00 [类别] 标题</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <comment>time</comment>
        <translation>时长 %1</translation>
    </message>
    <message>
        <source>Takes %1, on prize days %2</source>
        <comment>time, time</comment>
        <translation>时长 %1，颁周奖、月奖之日 %2</translation>
    </message>
    <message>
        <source>A time like 09:00</source>
        <translation>请写时间，如 09:00</translation>
    </message>
    <message>
        <source>Minutes from −240 to 240; before it with a minus</source>
        <translation>−240 到 240 分钟；提前写负数</translation>
    </message>
    <message>
        <source>By the clock it is held weekly: choose the day.</source>
        <translation>固定时间的会议每周一次：请选星期几。</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentBar</name>
    <message>
        <source>Earlier sheets</source>
        <translation>前次评分</translation>
    </message>
    <message>
        <source>The agent&apos;s earlier sheets (F3)</source>
        <translation>该坐席的前次评分（F3）</translation>
    </message>
    <message>
        <source>no earlier sheet</source>
        <translation>尚无前次评分</translation>
    </message>
    <message>
        <source>last %1: %2</source>
        <comment>count, scores</comment>
        <translation>近 %1 次 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>nickname</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 scores this too</source>
        <translation>%1 也在评这条</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentChoiceModel</name>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDayDialog</name>
    <message>
        <source>An agent&apos;s day</source>
        <translation>坐席单日</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDayDrawer</name>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天（Alt+左）</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>后一天（Alt+右）</translation>
    </message>
    <message>
        <source>Copy the day as text</source>
        <translation>复制当天文字</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>打印…（Ctrl+P）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Calls of the day</source>
        <translation>当天通话</translation>
    </message>
    <message>
        <source>No call on this day</source>
        <translation>当天没有来电</translation>
    </message>
    <message>
        <source>Calls stand here when they are over.</source>
        <translation>通话结束后列在这里。</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>当天的记录读不出来。</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>该通话没有录音。</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDayModel</name>
    <message>
        <source>Open the day (Enter)</source>
        <translation>打开当日（Enter）</translation>
    </message>
    <message>
        <source>Of stays that are over</source>
        <translation>只计已结束的登录时段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an agent</comment>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>callers while it rang</comment>
        <translation>振铃中放弃</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>小休</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDaysDialog</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Days of agents · %1</source>
        <translation>坐席日表 · %1</translation>
    </message>
    <message>
        <source>Days of agents</source>
        <translation>坐席日表</translation>
    </message>
    <message>
        <source>The days cannot be read</source>
        <translation>无法读取日表</translation>
    </message>
    <message>
        <source>No day that you may see</source>
        <translation>没有您可查看的日期</translation>
    </message>
    <message>
        <source>A day stands here once a switch told of it; leaders see the days of teams they led then.</source>
        <translation>交换机报送数据后即显示；班组长可查看当时所带班组的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 answered · %2 talk</source>
        <translation> · 接通 %1 · 通话 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentMonthModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Early leave</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵守率</translation>
    </message>
    <message>
        <source>Fines (¥)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Awards (¥)</source>
        <translation>奖励（元）</translation>
    </message>
    <message>
        <source>Reversed (¥)</source>
        <translation>冲回（元）</translation>
    </message>
    <message>
        <source>Adjusted (¥)</source>
        <translation>调整（元）</translation>
    </message>
    <message>
        <source>Net (¥)</source>
        <translation>净额（元）</translation>
    </message>
    <message>
        <source>Not charged (¥)</source>
        <translation>未收（元）</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未裁决</translation>
    </message>
    <message>
        <source>Shifts worked</source>
        <translation>班次数</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmBell</name>
    <message>
        <source>Sound on a new alarm</source>
        <translation>新告警响提示音</translation>
    </message>
    <message>
        <source>Desktop notification of a new alarm</source>
        <translation>新告警弹出桌面通知</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmDelegate</name>
    <message>
        <source>Locate</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>red %1</source>
        <translation>红 %1</translation>
    </message>
    <message>
        <source>amber %1</source>
        <translation>黄 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, note</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmDock</name>
    <message>
        <source>Nothing is beyond its limit.</source>
        <translation>没有超出阈值的情况。</translation>
    </message>
    <message>
        <source>Acknowledged, not yet over</source>
        <translation>已确认，尚未解除</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>未确认告警</translation>
    </message>
    <message>
        <source>F9 acknowledges, Enter goes to the row</source>
        <translation>F9 确认，Enter 定位到该行</translation>
    </message>
    <message>
        <source>Enter goes to the row</source>
        <translation>Enter 定位到该行</translation>
    </message>
    <message>
        <source>History Ctrl+H</source>
        <translation>历史 Ctrl+H</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>没有导出</translation>
    </message>
    <message>
        <source>Make an appraisal entry… (Shift+F9)</source>
        <translation>转考核…（Shift+F9）</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmEntryForm</name>
    <message>
        <source>The alarm goes into the entry with its times, its limits and what was noted about it.</source>
        <translation>告警连同其时间、阈值和备注一并写入考核记录。</translation>
    </message>
    <message>
        <source>Make the entry</source>
        <translation>转考核</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>title and paragraph</source>
        <translation>制度名称和条款</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Points lie between 0 and 1000.</source>
        <translation>扣分须在 0 到 1000 之间。</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmExport</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmHead</name>
    <message>
        <source>Next F8</source>
        <translation>下一条 F8</translation>
    </message>
    <message>
        <source>Go to the next alarm (F8)</source>
        <translation>转到下一条告警（F8）</translation>
    </message>
    <message>
        <source>History, limits, sound</source>
        <translation>历史、阈值、提示音</translation>
    </message>
    <message>
        <source>Alarms: %1 red, %2 amber</source>
        <translation>告警：红 %1，黄 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>red %1</source>
        <translation>红 %1</translation>
    </message>
    <message>
        <source>amber %1</source>
        <translation>黄 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmHistory</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Number, name, queue, note</source>
        <translation>工号、姓名、队列、备注</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Alarm history</source>
        <translation>告警历史</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>No alarm fits</source>
        <translation>没有符合条件的告警</translation>
    </message>
    <message>
        <source>Choose another day, or take a filter back.</source>
        <translation>请换一天，或放宽筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 are shown: choose a day or a filter.</source>
        <translation>只显示最新 %1 条：请选择日期或筛选条件。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未能导出：%1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Make an appraisal entry… (Shift+F9)</source>
        <translation>转考核…（Shift+F9）</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmModel</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmWords</name>
    <message>
        <source>%1 too long</source>
        <comment>state</comment>
        <translation>%1超时</translation>
    </message>
    <message>
        <source>State too long</source>
        <translation>状态超时</translation>
    </message>
    <message>
        <source>Pause overrun</source>
        <translation>小休超时</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>通话过长</translation>
    </message>
    <message>
        <source>Long ringing</source>
        <translation>振铃过久</translation>
    </message>
    <message>
        <source>Long after-call work</source>
        <translation>话后超时</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Call without a channel</source>
        <translation>有状态无话路</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Callers waiting</source>
        <translation>排队人数</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a pause</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Amber must come before red.</source>
        <translation>黄色必须先于红色。</translation>
    </message>
    <message>
        <source>Amber must be greater than nothing.</source>
        <translation>黄色起点必须大于零。</translation>
    </message>
    <message>
        <source>This kind of limit cannot be limited in that way.</source>
        <translation>这类阈值不能按此范围设定。</translation>
    </message>
    <message>
        <source>There is no such pause reason at that time. Enter it first.</source>
        <translation>届时没有这个小休原因，请先登记。</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能从过去开始生效。</translation>
    </message>
    <message>
        <source>Somebody else ended this already. Load again.</source>
        <translation>已有人停用了它，请重新载入。</translation>
    </message>
    <message>
        <source>Somebody else acknowledged this alarm already.</source>
        <translation>已有人确认了这条告警。</translation>
    </message>
    <message>
        <source>One ring with its silence lasts from 1 to 20 seconds.</source>
        <translation>一声振铃（含静默）为 1 至 20 秒。</translation>
    </message>
</context>
<context>
    <name>banzhang::AllowanceDialog</name>
    <message>
        <source>Allowance per day</source>
        <translation>每日名额</translation>
    </message>
    <message>
        <source>as many as ask</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>On leave at most</source>
        <translation>最多请假人数</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealDesk</name>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分人</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealDialog</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Appeal against sheet %1</source>
        <translation>对评分表 %1 号的申诉</translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <translation>评分有误</translation>
    </message>
    <message>
        <source>It was not this agent</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>Items of the sheet</source>
        <translation>评分表各项</translation>
    </message>
    <message>
        <source>at this console</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>on the printed sheet</source>
        <translation>在打印的评分表上</translation>
    </message>
    <message>
        <source>What the agent says to the sheet</source>
        <translation>坐席的申诉理由</translation>
    </message>
    <message>
        <source>The agent signed</source>
        <translation>坐席签字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Raise the appeal</source>
        <translation>提交申诉</translation>
    </message>
    <message>
        <source>Raise the appeal (Ctrl+Enter)</source>
        <translation>提交申诉（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The sheet could not be read.</source>
        <translation>评分表无法读取。</translation>
    </message>
    <message>
        <source>Appeal against sheet %1 · %2 %3 · %4</source>
        <translation>申诉评分表 %1 号 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>原判</translation>
    </message>
    <message>
        <source>The agent proposes</source>
        <translation>坐席主张</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: the agent proposes</source>
        <translation>%1：坐席主张</translation>
    </message>
    <message>
        <source>kept by an appeal</source>
        <translation>申诉后已维持</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不申诉</translation>
    </message>
    <message>
        <source>%1: why</source>
        <translation>%1：原因</translation>
    </message>
    <message>
        <source>Until %1, %2 · appeal %3 of %4</source>
        <translation>申诉截止 %1，%2 · 第 %3 次，共可 %4 次</translation>
    </message>
    <message>
        <source>If that is so the sheet counts no more.</source>
        <translation>若属实，这张评分表不再计入。</translation>
    </message>
    <message>
        <source>If all is accepted: %1</source>
        <translation>若全部采纳：%1</translation>
    </message>
    <message>
        <source>Propose another answer to at least one item.</source>
        <translation>请至少对一项提出不同的答案。</translation>
    </message>
    <message>
        <source>Say why for each item.</source>
        <translation>请逐项写明原因。</translation>
    </message>
    <message>
        <source>Write what the agent says to the sheet.</source>
        <translation>请写明坐席的申诉理由。</translation>
    </message>
    <message>
        <source>3,072 characters at most.</source>
        <translation>最多 3,072 字。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealFigureModel</name>
    <message>
        <source>Not this agent</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>%1% (n = %2)</source>
        <translation>%1%（n = %2）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Upheld share</source>
        <translation>改判率</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>平均天数</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealItemCard</name>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>原判：%1</translation>
    </message>
    <message>
        <source>The agent proposes: %1</source>
        <translation>坐席主张：%1</translation>
    </message>
    <message>
        <source>Asked only by what is decided above</source>
        <translation>因上面的裁定而需回答</translation>
    </message>
    <message>
        <source>Scorer: %1</source>
        <translation>评分人：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>The decided answer</source>
        <translation>裁定的答案</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>裁定：%1</translation>
    </message>
    <message>
        <source>Note, may stay empty</source>
        <translation>说明，可不填</translation>
    </message>
    <message>
        <source>Note: why it is decided so</source>
        <translation>说明裁定理由</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申诉内容</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealPanel</name>
    <message>
        <source>No appeal is chosen</source>
        <translation>未选申诉</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is appealed, and why.</source>
        <translation>在列表中选一条，查看申诉的内容和理由。</translation>
    </message>
    <message>
        <source>What is appealed</source>
        <translation>申诉内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>查看评分表</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Withdraw the appeal…</source>
        <translation>撤诉…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 was faster.</source>
        <translation>%1 已先处理。</translation>
    </message>
    <message>
        <source>This appeal is settled: %1.</source>
        <translation>这条申诉已了结：%1。</translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation>复制我写的内容</translation>
    </message>
    <message>
        <source>Appeal %1 · %2 %3 · %4</source>
        <translation>申诉 %1 号 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>scored by %1</source>
        <translation>%1 评分</translation>
    </message>
    <message>
        <source>raised %1 by %2, signed on paper</source>
        <translation>%1 由 %2 提出，纸面签字</translation>
    </message>
    <message>
        <source>raised %1 by %2, signed at the console</source>
        <translation>%1 由 %2 提出，本机签字</translation>
    </message>
    <message>
        <source>“It was not me: %1”</source>
        <translation>“非本人：%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2</source>
        <translation>%1 由 %2 撤诉</translation>
    </message>
    <message>
        <source>Decided %1 by %2: %3</source>
        <translation>%1 由 %2 裁定：%3</translation>
    </message>
    <message>
        <source>To be decided by %1</source>
        <translation>裁定期限 %1</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <source>What the decision says as a whole, may stay empty</source>
        <translation>整体裁定意见，可不填</translation>
    </message>
    <message>
        <source>It was this agent</source>
        <translation>是本人</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>Retract the sheet</source>
        <translation>撤回这张评分表</translation>
    </message>
    <message>
        <source>Keep the sheet %1</source>
        <translation>维持原判 %1</translation>
    </message>
    <message>
        <source>Keep the score %1</source>
        <translation>维持原判 %1</translation>
    </message>
    <message>
        <source>Decide and publish anew %1 → %2</source>
        <translation>改判并重新发布 %1 → %2</translation>
    </message>
    <message>
        <source>Say whether it was this agent.</source>
        <translation>请裁定是否本人。</translation>
    </message>
    <message>
        <source>Write why it is decided so.</source>
        <translation>请写明裁定理由。</translation>
    </message>
    <message>
        <source>Nothing on the sheet would apply: there is no score.</source>
        <translation>全部不适用，没有得分。</translation>
    </message>
    <message>
        <source>%1 counts no more; the sheet stays readable.</source>
        <translation>%1 不再计入；评分表仍可查看。</translation>
    </message>
    <message>
        <source>The score %1 stands.</source>
        <translation>得分 %1 不变。</translation>
    </message>
    <message>
        <source>If all is accepted: %1</source>
        <translation>若全部采纳：%1</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>未裁定。</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>已裁定。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealStats</name>
    <message>
        <source>Raised on</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Appeals by item</source>
        <translation>按评分项统计</translation>
    </message>
    <message>
        <source>Appeals by scorer</source>
        <translation>按评分人统计</translation>
    </message>
    <message>
        <source>No appeal was raised in these days</source>
        <translation>这些天没有申诉</translation>
    </message>
    <message>
        <source>Withdrawn appeals do not count.</source>
        <translation>已撤诉的不计。</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n 条申诉</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>已裁定 %1 条</translation>
    </message>
    <message>
        <source>%1% upheld (n = %2)</source>
        <translation>改判 %1%（n = %2）</translation>
    </message>
</context>
<context>
    <name>banzhang::Appeals</name>
    <message>
        <source>%1 %2</source>
        <comment>days, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>score before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The time to appeal is over.</source>
        <translation>申诉期限已过。</translation>
    </message>
    <message>
        <source>This sheet was appealed as often as it may be.</source>
        <translation>这张评分表的申诉次数已用完。</translation>
    </message>
    <message>
        <source>This sheet is under appeal already.</source>
        <translation>这张评分表正在申诉中。</translation>
    </message>
    <message>
        <source>Only a released sheet that stands can be appealed.</source>
        <translation>只有有效的已发布评分表可以申诉。</translation>
    </message>
    <message>
        <source>One of the items was appealed before and kept: it stays so.</source>
        <translation>其中一项申诉后已维持原判，不再受理。</translation>
    </message>
    <message>
        <source>Propose another answer to at least one item.</source>
        <translation>请至少对一项提出不同的答案。</translation>
    </message>
    <message>
        <source>Say why for each item.</source>
        <translation>请逐项写明原因。</translation>
    </message>
    <message>
        <source>Say why the agent appeals; 3,072 characters at most.</source>
        <translation>请写明申诉理由，最多 3,072 字。</translation>
    </message>
    <message>
        <source>An item is answered so already.</source>
        <translation>有一项原判即如此。</translation>
    </message>
    <message>
        <source>The form of this sheet does not know such an answer.</source>
        <translation>这份评分表没有这样的答案。</translation>
    </message>
    <message>
        <source>This agent&apos;s team is not yours.</source>
        <translation>该坐席不在您的班组。</translation>
    </message>
    <message>
        <source>You scored this sheet: somebody else decides.</source>
        <translation>这张由您评分，须由他人裁定。</translation>
    </message>
    <message>
        <source>A quality head decides on the sheets of inspectors.</source>
        <translation>质检员的评分由质检主管裁定。</translation>
    </message>
    <message>
        <source>A manager decides on the sheets of quality heads.</source>
        <translation>质检主管的评分由经理裁定。</translation>
    </message>
    <message>
        <source>Somebody else settled this appeal meanwhile.</source>
        <translation>这条申诉刚由他人了结。</translation>
    </message>
    <message>
        <source>The server computes another score. Nothing was published; load it anew.</source>
        <translation>服务器算得的得分不同。未发布任何内容，请重新载入。</translation>
    </message>
    <message>
        <source>Every item wants its decision.</source>
        <translation>每一项都须裁定。</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>请写明裁定理由。</translation>
    </message>
    <message>
        <source>Only what was appealed is decided.</source>
        <translation>只能裁定被申诉的项。</translation>
    </message>
    <message>
        <source>Something on the corrected sheet would not be answered.</source>
        <translation>改判后的评分表还有未答的项。</translation>
    </message>
    <message>
        <source>Nothing on the corrected sheet would apply: there is no score.</source>
        <translation>改判后全部不适用，没有得分。</translation>
    </message>
    <message>
        <source>It is withdrawn by who raised it, the agent&apos;s leader or a manager.</source>
        <translation>只有提出人、该坐席的班长或经理可以撤诉。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请写明撤诉原因。</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>原判：%1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>主张：%1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>裁定：%1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤诉</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>sheet retracted</source>
        <translation>评分撤回</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>另判</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>not this agent</source>
        <translation>非本人</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A manager decides: one level above the quality head who scored.</source>
        <translation>由经理裁定：比评分的质检主管高一级。</translation>
    </message>
    <message>
        <source>A quality head decides: one level above the inspector who scored.</source>
        <translation>由质检主管裁定：比评分的质检员高一级。</translation>
    </message>
    <message>
        <source>You may decide.</source>
        <translation>您可以裁定。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>score before, after, difference</comment>
        <translation>%1 → %2（%3）</translation>
    </message>
    <message>
        <source>%1 is not decided yet.</source>
        <translation>%1 尚未裁定。</translation>
    </message>
    <message>
        <source>%1 wants another answer.</source>
        <translation>%1 须另给答案。</translation>
    </message>
    <message>
        <source>%1 wants a root cause.</source>
        <translation>%1 须选根本原因。</translation>
    </message>
    <message>
        <source>%1 wants a note that says why.</source>
        <translation>%1 须写明理由。</translation>
    </message>
    <message>
        <source>The time to appeal ended on %1.</source>
        <translation>申诉期限已于 %1 结束。</translation>
    </message>
    <message>
        <source>Appeal %1 against sheet %2: %3</source>
        <translation>申诉 %1 号，评分表 %2 号：%3</translation>
    </message>
    <message>
        <source>Raised %1 by %2: %3</source>
        <translation>%1 由 %2 提出：%3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealsPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Agent, scorer, team, reason</source>
        <translation>坐席、评分人、班组、理由</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The appeals could not be read.</source>
        <translation>申诉无法读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤诉</translation>
    </message>
    <message>
        <source>for me to decide</source>
        <translation>待我裁定</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Appeals by item and by scorer (Ctrl+T)</source>
        <translation>按评分项和评分人统计（Ctrl+T）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n 条申诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter to the decision · 1 keep 2 accept 3 other · Ctrl+Enter decide · Ctrl+O sheet · Ctrl+T statistics</source>
        <translation>回车 去裁定 · 1 维持 2 采纳 3 另判 · Ctrl+Enter 裁定 · Ctrl+O 评分表 · Ctrl+T 统计</translation>
    </message>
    <message>
        <source>Ctrl+O sheet · Ctrl+Shift+C copy · Ctrl+T statistics · Ctrl+E export</source>
        <translation>Ctrl+O 评分表 · Ctrl+Shift+C 复制 · Ctrl+T 统计 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>No appeal like that</source>
        <translation>没有符合的申诉</translation>
    </message>
    <message>
        <source>Choose another state, more days, or another word.</source>
        <translation>请换个状态、放宽时间或换个词。</translation>
    </message>
    <message>
        <source>No appeals</source>
        <translation>没有申诉</translation>
    </message>
    <message>
        <source>What agents appeal against stands here; it is raised on the page of submitted sheets.</source>
        <translation>坐席的申诉显示在这里；在“已评”页提出。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalForm</name>
    <message>
        <source>Write a number, as 2 or 0.5.</source>
        <translation>请填写数字，如 2 或 0.5。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalList</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Appraisal entries</source>
        <translation>考核记录</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the link to the floor as it was then (Ctrl+Shift+C)</source>
        <translation>复制当时现场的链接（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>The entry stays on record as withdrawn</source>
        <translation>记录保留，标为已撤销</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>The entry counts then</source>
        <translation>确认后记录生效</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>还没有考核记录</translation>
    </message>
    <message>
        <source>Take a filter back.</source>
        <translation>请放宽筛选条件。</translation>
    </message>
    <message>
        <source>An entry is made of an odd figure or of an alarm, by Shift+F9.</source>
        <translation>在异常指标或告警上按 Shift+F9 即可转为考核记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 are shown: choose fewer days.</source>
        <translation>仅显示最新的 %1 条：请缩小日期范围。</translation>
    </message>
    <message>
        <source>The link is copied: paste it into the floor&apos;s search to see that moment.</source>
        <translation>链接已复制：粘贴到现场的搜索框即可查看当时情况。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未能导出：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalModel</name>
    <message>
        <source>Proposed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>to confirm: gap</source>
        <translation>待核实：数据缺失</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalWords</name>
    <message>
        <source>call %1</source>
        <translation>通话 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, noticed %2, seen until %3</source>
        <translation>自 %1 起，%2 告警，截至 %3</translation>
    </message>
    <message>
        <source>Of it %1 were allowed</source>
        <translation>其中 %1 为允许时长</translation>
    </message>
    <message>
        <source>Amber from %1, red from %2</source>
        <translation>黄色阈值 %1，红色阈值 %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>由%1确认告警</translation>
    </message>
    <message>
        <source>No data from %1 to %2: %3</source>
        <translation>%1 至 %2 无数据：%3</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>%1 提出，%2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>%1 确认，%2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2</source>
        <translation>%1 撤销，%2</translation>
    </message>
    <message>
        <source>%1 of ringing in %2 calls</source>
        <translation>%2 通来话共振铃 %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered calls after more than two rings</source>
        <translation>接听 %2 通，其中 %1 通超过两声铃</translation>
    </message>
    <message>
        <source>%1 of talk in %2 calls</source>
        <translation>%2 通来话共通话 %1</translation>
    </message>
    <message>
        <source>The longest of %1 calls</source>
        <translation>%1 通通话中最长的一通</translation>
    </message>
    <message>
        <source>%1 of after-call work for %2 calls</source>
        <translation>%2 通来话共话后处理 %1</translation>
    </message>
    <message>
        <source>%1 of after-call work in %2 signed in</source>
        <translation>签入 %2，其中话后处理 %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered calls transferred</source>
        <translation>接听 %2 通，其中转接 %1 通</translation>
    </message>
    <message>
        <source>%1 of %2 answered calls ended by the agent</source>
        <translation>接听 %2 通，其中 %1 通由坐席先挂机</translation>
    </message>
    <message>
        <source>%1 of %2 offered calls rang in vain</source>
        <translation>分配 %2 通，其中 %1 通振铃未接</translation>
    </message>
    <message>
        <source>%1 of %2 offered calls answered</source>
        <translation>分配 %2 通，接听 %1 通</translation>
    </message>
    <message>
        <source>%1 of pauses in %2 signed in</source>
        <translation>签入 %2，其中小休 %1</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能从过去开始生效。</translation>
    </message>
    <message>
        <source>Somebody was judged by this rule already. Let the change begin on a later day.</source>
        <translation>已有人按此标准考核，请让修改从更晚的日期起生效。</translation>
    </message>
    <message>
        <source>Somebody else ended this rule already.</source>
        <translation>别人已经停用了这条标准。</translation>
    </message>
    <message>
        <source>There is a rule for this figure and team on these days already.</source>
        <translation>该指标和班组在这些日期已有标准。</translation>
    </message>
    <message>
        <source>Ringing, average</source>
        <translation>平均振铃时长</translation>
    </message>
    <message>
        <source>Answered after two rings</source>
        <translation>两声铃后接听率</translation>
    </message>
    <message>
        <source>Talk, average</source>
        <translation>平均通话时长</translation>
    </message>
    <message>
        <source>Talk, longest</source>
        <translation>最长通话时长</translation>
    </message>
    <message>
        <source>After-call work, average</source>
        <translation>平均话后时长</translation>
    </message>
    <message>
        <source>After-call work, share of the time</source>
        <translation>话后时间占比</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转接次数</translation>
    </message>
    <message>
        <source>Transfers, share of calls</source>
        <translation>转接率</translation>
    </message>
    <message>
        <source>Agent hung up first</source>
        <translation>坐席先挂机率</translation>
    </message>
    <message>
        <source>Rang in vain</source>
        <translation>振铃未接次数</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>接听量</translation>
    </message>
    <message>
        <source>Pauses, share of the time</source>
        <translation>小休时间占比</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>By the standard “%1”</source>
        <translation>考核标准：“%1”</translation>
    </message>
    <message>
        <source>By the standard “%1”: %2 points off suggested</source>
        <translation>考核标准：“%1”，建议扣 %2 分</translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Write at least one bound.</source>
        <translation>请至少填写一个标准值。</translation>
    </message>
    <message>
        <source>A bound cannot be negative.</source>
        <translation>标准值不能为负数。</translation>
    </message>
    <message>
        <source>The greatest must not be less than the least.</source>
        <translation>上限不能小于下限。</translation>
    </message>
    <message>
        <source>A share is at most 100 per cent.</source>
        <translation>占比不能超过 100%。</translation>
    </message>
    <message>
        <source>The standard is missing.</source>
        <translation>请填写考核标准。</translation>
    </message>
    <message>
        <source>%1 entered this already.</source>
        <translation>%1 已经提出过这条考核记录。</translation>
    </message>
    <message>
        <source>Somebody else entered this at the same moment.</source>
        <translation>别人刚刚同时提出了这条考核记录。</translation>
    </message>
    <message>
        <source>The figure is within its bounds by now.</source>
        <translation>该指标现已在标准范围内。</translation>
    </message>
    <message>
        <source>Nobody knows yet who this number is. Assign it to an agent first.</source>
        <translation>还不知道这个工号是谁，请先把它归到某个坐席名下。</translation>
    </message>
    <message>
        <source>A queue&apos;s alarm is nobody&apos;s.</source>
        <translation>队列告警不属于任何人，不能转考核。</translation>
    </message>
    <message>
        <source>Somebody else decided this entry already.</source>
        <translation>别人已经处理了这条记录。</translation>
    </message>
    <message>
        <source>Somebody else withdrew this entry already.</source>
        <translation>别人已经撤销了这条记录。</translation>
    </message>
    <message>
        <source>You can withdraw only what you proposed yourself and nobody confirmed. Ask a manager.</source>
        <translation>只能撤销自己提出且尚未确认的记录，请找经理处理。</translation>
    </message>
    <message>
        <source>Data are missing for a part of this day: write why the entry holds nevertheless.</source>
        <translation>当天有一段时间数据缺失：请写明为什么这条记录仍然成立。</translation>
    </message>
    <message>
        <source>On that day this agent was not in a team that you lead.</source>
        <translation>当天该坐席不在您带的班组。</translation>
    </message>
</context>
<context>
    <name>banzhang::AreaDialog</name>
    <message>
        <source>New area</source>
        <translation>新区域</translation>
    </message>
    <message>
        <source>Part of the house that somebody cleans each day.</source>
        <translation>每天有人打扫的一块区域。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is cleaned</source>
        <translation>清洁内容</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列次序</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Give the area a name.</source>
        <translation>请填写区域名称。</translation>
    </message>
    <message>
        <source>A number from 1 to 1000</source>
        <translation>1 到 1000 的数字</translation>
    </message>
</context>
<context>
    <name>banzhang::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>banzhang::AssignDialog</name>
    <message>
        <source>Who is %1?</source>
        <translation>%1 是谁？</translation>
    </message>
    <message>
        <source>The switch knows this agent as %1. Calls, states and figures become those of the person whom you choose; this cannot be taken back.</source>
        <translation>交换机里这个坐席叫 %1。通话、状态和数字都会归到您选的人名下，不能撤销。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>就是</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选一个。</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendanceDayDialog</name>
    <message>
        <source>%1 %2 on %3</source>
        <comment>number, name, day</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Violations of the day</source>
        <translation>当天违规</translation>
    </message>
    <message>
        <source>No violations</source>
        <translation>没有违规</translation>
    </message>
    <message>
        <source>Enter on one shows why.</source>
        <translation>选中一条按回车可查看依据。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The day could not be read.</source>
        <translation>无法读取当天考勤。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No shift begins on this day.</source>
        <translation>当天没有班次。</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>依据…</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendancePaper</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · 第 %2 页</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendanceSettingDialog</name>
    <message>
        <source>Settings of attendance</source>
        <translation>考勤设置</translation>
    </message>
    <message>
        <source>They hold for what is measured and booked from now on; days that were measured keep what held then.</source>
        <translation>对今后的计量和入账有效；已经计量过的日子仍按当时的设置。</translation>
    </message>
    <message>
        <source>Managers change them; here they are to be read.</source>
        <translation>由经理修改；这里只能查看。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Before the shift (min)</source>
        <translation>上班前（分钟）</translation>
    </message>
    <message>
        <source>Punches count for a shift from so many minutes before it: 0 to 240.</source>
        <translation>班次开始前这么多分钟起的打卡算作该班次的打卡：0 到 240。</translation>
    </message>
    <message>
        <source>After the shift (min)</source>
        <translation>下班后（分钟）</translation>
    </message>
    <message>
        <source>And until so many minutes after it: 0 to 240.</source>
        <translation>到班次结束后这么多分钟为止：0 到 240。</translation>
    </message>
    <message>
        <source>Double press (s)</source>
        <translation>重复打卡（秒）</translation>
    </message>
    <message>
        <source>Presses of one direction no further apart are one punch: 0 to 600 seconds.</source>
        <translation>同一方向、相隔不超过这么多秒的打卡只算一次：0 到 600 秒。</translation>
    </message>
    <message>
        <source>Duty lead (min)</source>
        <translation>值日提前（分钟）</translation>
    </message>
    <message>
        <source>Who has duty is to be there so many minutes before the shift: 0 to 120.</source>
        <translation>值日人员须在班次开始前这么多分钟到岗：0 到 120。</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>are no punches</source>
        <translation>不算打卡</translation>
    </message>
    <message>
        <source>count as punches</source>
        <translation>算作打卡</translation>
    </message>
    <message>
        <source>Log-ins and log-outs at the switch stand for punches only where there is no punch device.</source>
        <translation>只有没有打卡机的中心，才用话务平台的签入、签出代替打卡。</translation>
    </message>
    <message>
        <source>A violation costs</source>
        <translation>违规扣</translation>
    </message>
    <message>
        <source>money</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>points instead of money</source>
        <translation>扣分，不罚款</translation>
    </message>
    <message>
        <source>Share of wage (%)</source>
        <translation>占工资比例（%）</translation>
    </message>
    <message>
        <source>Fines of a month take at most this share of its wage: 0 to 100. What is beyond is shown and not charged.</source>
        <translation>一个月的罚款最多占当月工资的这个比例：0 到 100。超出部分只显示，不扣。</translation>
    </message>
    <message>
        <source>Minimum wage (¥)</source>
        <translation>最低工资（元）</translation>
    </message>
    <message>
        <source>The minimum wage of the month, in yuan: fines leave at least this. 0: no such limit.</source>
        <translation>当月最低工资，单位元：扣款后至少留下这么多。0 表示不设此限。</translation>
    </message>
    <message>
        <source>From now on a confirmed violation books its points and 0 yuan; the legal guard has nothing to cap. What is booked already stays as it is.</source>
        <translation>从现在起，确认的违规只记分、记 0 元，法定上限也就没有可限的。已经入账的保持不变。</translation>
    </message>
    <message>
        <source>A confirmed violation books its amount in the ledger, within the legal guard below; points are not booked.</source>
        <translation>确认的违规按金额记入台账，不超过下面的法定上限；不记分。</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>请填 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>Points instead of money?</source>
        <translation>改为扣分、不罚款?</translation>
    </message>
    <message>
        <source>Money instead of points?</source>
        <translation>改为罚款、不扣分?</translation>
    </message>
    <message>
        <source>Out of its range.</source>
        <translation>超出允许范围。</translation>
    </message>
</context>
<context>
    <name>banzhang::Awards</name>
    <message>
        <source>no champion: nobody sold anything</source>
        <translation>无冠军：没有成交</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>to be handed out</source>
        <translation>待颁发</translation>
    </message>
    <message>
        <source>handed out, to be signed for</source>
        <translation>已颁发，待签收</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>received, no speech yet</source>
        <translation>已签收，待发言</translation>
    </message>
    <message>
        <source>received, spoke</source>
        <translation>已签收，已发言</translation>
    </message>
    <message>
        <source>received, speech skipped</source>
        <translation>已签收，未发言</translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n 笔待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>out: a fatal item</source>
        <translation>未入榜：致命项</translation>
    </message>
    <message>
        <source>out: absent</source>
        <translation>未入榜：旷工</translation>
    </message>
    <message>
        <source>out: late</source>
        <translation>未入榜：迟到</translation>
    </message>
    <message>
        <source>out: too few calls</source>
        <translation>未入榜：接听不足</translation>
    </message>
    <message>
        <source>out: too small a sample</source>
        <translation>未入榜：样本不足</translation>
    </message>
    <message>
        <source>out: a gate of the board</source>
        <translation>未入榜：未过门槛</translation>
    </message>
    <message>
        <source>Somebody else closed it already. Nothing was booked twice.</source>
        <translation>别人已经封榜。没有重复入账。</translation>
    </message>
    <message>
        <source>This period is not over: it closes on its last day at the board&apos;s time.</source>
        <translation>这一期还没结束：在最后一天的关榜时间封榜。</translation>
    </message>
    <message>
        <source>No period of this board begins on that day. A week begins on the board&apos;s first weekday, a month on the 1st.</source>
        <translation>该榜没有从这天开始的期间。周榜从规定的星期几开始，月榜从 1 日开始。</translation>
    </message>
    <message>
        <source>No rules of this board are in force then.</source>
        <translation>那时该榜没有生效的规则。</translation>
    </message>
    <message>
        <source>Days of this period were closed with another one.</source>
        <translation>这一期的日子已并入另一期封榜。</translation>
    </message>
    <message>
        <source>Shifts of this period are not measured yet: who was absent or late is not known. Close its days in the attendance first.</source>
        <translation>这一期还有班次没有结算考勤，无法判断谁旷工或迟到。请先在考勤中结算。</translation>
    </message>
    <message>
        <source>This champion is of no team of yours.</source>
        <translation>这位冠军不在您的班组。</translation>
    </message>
    <message>
        <source>It is your own prize: somebody else does this.</source>
        <translation>这是您自己的奖：须由别人登记。</translation>
    </message>
    <message>
        <source>It was handed out already.</source>
        <translation>已经颁发过了。</translation>
    </message>
    <message>
        <source>It was signed for already.</source>
        <translation>已经签收过了。</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>已经登记过了。</translation>
    </message>
    <message>
        <source>This prize was taken back.</source>
        <translation>这份奖金已收回。</translation>
    </message>
    <message>
        <source>It is signed for after it was handed out.</source>
        <translation>颁发之后才能签收。</translation>
    </message>
    <message>
        <source>Who receives it signs: the name as written, or the number of the paper.</source>
        <translation>领奖人须签收：亲笔签名，或签收单编号。</translation>
    </message>
    <message>
        <source>Nothing was booked for this one.</source>
        <translation>这一项没有入账。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已经撤回了。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Periods from then on were closed already: begin tomorrow or later.</source>
        <translation>那之后的期间已封榜：请从明天或以后开始。</translation>
    </message>
    <message>
        <source>From nothing to a million yuan, and to 10,000 points.</source>
        <translation>0 到一百万元，0 到 10,000 分。</translation>
    </message>
    <message>
        <source>The fewest are less than the most, between −1000 and 1000.</source>
        <translation>最低分须小于最高分，在 −1000 到 1000 之间。</translation>
    </message>
    <message>
        <source>Nobody gives it to himself.</source>
        <translation>不能给自己。</translation>
    </message>
    <message>
        <source>This agent was not in a team of yours on that day.</source>
        <translation>那天该坐席不在您的班组。</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>没有这名坐席。</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>那天还没有到。</translation>
    </message>
    <message>
        <source>This agent was not in a team of yours in that month.</source>
        <translation>那个月该坐席不在您的班组。</translation>
    </message>
    <message>
        <source>That month has not begun.</source>
        <translation>那个月还没有开始。</translation>
    </message>
    <message>
        <source>The ledger of that month is closed, and its bonus points with it.</source>
        <translation>那个月的台账已结账，奖励分随之锁定。</translation>
    </message>
    <message>
        <source>Somebody else gave or changed these points meanwhile. Look at them again.</source>
        <translation>其间别人已给分或改分。请重新查看。</translation>
    </message>
    <message>
        <source>Say what for, in four characters at least: who has many or few knows why.</source>
        <translation>请写明理由，至少四个字：分高分低都要让人明白为什么。</translation>
    </message>
    <message>
        <source>The points lie outside the range that the centre set.</source>
        <translation>分数超出中心规定的范围。</translation>
    </message>
    <message>
        <source>This agent has that recognition for that day already.</source>
        <translation>该坐席当天已有这项荣誉。</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>请写明事由。</translation>
    </message>
    <message>
        <source>This kind of recognition is not given any more.</source>
        <translation>这项荣誉已停用。</translation>
    </message>
    <message>
        <source>Give a concrete example, ten characters at least: what did he do?</source>
        <translation>请写具体事例，至少十个字：他做了什么？</translation>
    </message>
    <message>
        <source>These very words were written before. Say what this one did.</source>
        <translation>这段话以前写过一字不差的。请写这个人做了什么。</translation>
    </message>
    <message>
        <source>That call is not this agent&apos;s.</source>
        <translation>这通电话不是该坐席的。</translation>
    </message>
    <message>
        <source>This agent has no order of that number.</source>
        <translation>该坐席没有这个订单号。</translation>
    </message>
    <message>
        <source>Who wrote it takes it back, or a manager.</source>
        <translation>只有填写人或经理可以撤回。</translation>
    </message>
    <message>
        <source>Day champion</source>
        <translation>日冠军</translation>
    </message>
    <message>
        <source>Week champion</source>
        <translation>周冠军</translation>
    </message>
    <message>
        <source>Month champion</source>
        <translation>月冠军</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠军</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>周榜</translation>
    </message>
    <message>
        <source>Month board</source>
        <translation>月榜</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source> (left)</source>
        <translation>（已离职）</translation>
    </message>
    <message>
        <source>order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>退撤</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>迟到订单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source> (corrected)</source>
        <translation>（已更正）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>least, most</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>每日表扬</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封榜</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>%1 with a place, %2 kept out</source>
        <translation>%1 人入榜，%2 人未入榜</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>none was promised for that day</source>
        <translation>当日没有规定奖金</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>平分</translation>
    </message>
    <message>
        <source>among %1 who tied</source>
        <translation>%1 人并列</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>has left; the prize stays his</source>
        <translation>已离职；奖金仍归本人</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>颁发</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>未发言：%1</translation>
    </message>
    <message>
        <source>With all that came later the champion would be the same.</source>
        <translation>计入封榜后的变动，冠军不变。</translation>
    </message>
    <message>
        <source>With all that came later %1 would be first. The places stay; a manager may take the prize back.</source>
        <translation>计入封榜后的变动，第一名将是 %1。名次不改；经理可以收回奖金。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Worked out again from the frozen orders: %1, %2. It is the same.</source>
        <translation>按封存的订单重算：%1，%2。与入账一致。</translation>
    </message>
    <message>
        <source>Worked out again from the frozen orders: %1, %2. It is NOT what was booked.</source>
        <translation>按封存的订单重算：%1，%2。与入账不一致！</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>到点自动</translation>
    </message>
    <message>
        <source>A prize changes from tomorrow on, or later: what was promised stays.</source>
        <translation>奖金从明天起或以后变更：已承诺的不变。</translation>
    </message>
    <message>
        <source>a fatal item</source>
        <comment>a gate</comment>
        <translation>致命项</translation>
    </message>
    <message>
        <source>absence</source>
        <comment>a gate</comment>
        <translation>旷工</translation>
    </message>
    <message>
        <source>lateness</source>
        <comment>a gate</comment>
        <translation>迟到</translation>
    </message>
    <message>
        <source>was kept out by %1, which is gone since: he would have a place</source>
        <translation>当时因%1未入榜，该项后来已撤销：现在应有名次</translation>
    </message>
    <message>
        <source>has a place; %1, known since, would keep him out</source>
        <translation>有名次；后来查明%1，现在应不入榜</translation>
    </message>
    <message>
        <source>results came or changed after the closing</source>
        <translation>封榜后补录或更改了办理结果</translation>
    </message>
</context>
<context>
    <name>banzhang::BalanceDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give days of leave</source>
        <translation>给予假期天数</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>假别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>给予天数</translation>
    </message>
</context>
<context>
    <name>banzhang::BalanceModel</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Awards (¥)</source>
        <translation>奖励（元）</translation>
    </message>
    <message>
        <source>People awarded</source>
        <translation>受奖人数</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Fines (¥)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>People fined</source>
        <translation>受罚人数</translation>
    </message>
    <message>
        <source>Awards to a fine</source>
        <translation>奖罚比</translation>
    </message>
</context>
<context>
    <name>banzhang::BeginDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number, name, customer&apos;s number</source>
        <translation>工号、姓名、客户号码</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Begin the sheet</source>
        <translation>开始评分</translation>
    </message>
    <message>
        <source>Score something else</source>
        <translation>评其他联络</translation>
    </message>
    <message>
        <source>How it is heard</source>
        <translation>监听方式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>When it took place</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No form is in use: activate one first.</source>
        <translation>没有启用的评分表，请先启用一份。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Another day, or another number.</source>
        <translation>换一天，或换一个号码。</translation>
    </message>
    <message>
        <source>Choose an interaction.</source>
        <translation>请选择一条联络。</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>请选择一位坐席。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 09:00.</source>
        <translation>请写成 2026-11-24 09:00。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardColumn</name>
    <message>
        <source>Nobody has a place yet</source>
        <translation>暂无人上榜</translation>
    </message>
    <message>
        <source>Places come with orders and results.</source>
        <translation>有了订单和办理结果，就有名次。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间榜</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周榜</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月榜</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>名次：%1</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>未入榜：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>未入榜 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>running · closes %1</source>
        <translation>进行中 · %1 关榜</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>cannot be told from places 2 to %1</source>
        <translation>与 2–%1 名无法区分</translation>
    </message>
    <message>
        <source>shared with others</source>
        <translation>与他人并列</translation>
    </message>
    <message>
        <source>ahead by %1</source>
        <translation>领先 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>±</source>
        <comment>change of place</comment>
        <translation>升降</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>No. and name</source>
        <translation>工号 姓名</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>占首位</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>销售额（元）</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>办理成功率</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接起率</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>例数</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>达到时间</translation>
    </message>
    <message>
        <source>Why without a place</source>
        <translation>未入榜原因</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRuleModel</name>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排名指标</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>同分</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关榜</translation>
    </message>
    <message>
        <source>Week begins</source>
        <translation>每周起始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>制定人</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRules</name>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>of rules</comment>
        <translation>待生效</translation>
    </message>
    <message>
        <source>over</source>
        <comment>of rules</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>最初起</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>系统预设</translation>
    </message>
    <message>
        <source>Holds from %1 to %2</source>
        <translation>%1 至 %2 有效</translation>
    </message>
    <message>
        <source>Holds ever since</source>
        <translation>一直有效</translation>
    </message>
    <message>
        <source>Holds from %1 on</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>no fatal item</source>
        <translation>无致命项</translation>
    </message>
    <message numerus="yes">
        <source>no fatal item, %n day(s) before included</source>
        <translation>
            <numerusform>无致命项（含此前 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>not absent</source>
        <translation>无旷工</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>无迟到</translation>
    </message>
    <message numerus="yes">
        <source>at least %n call(s) answered</source>
        <translation>
            <numerusform>接听至少 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of at least %n</source>
        <translation>
            <numerusform>样本至少 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between gates</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <comment>board, number, state</comment>
        <translation>%1 第 %2 版：%3</translation>
    </message>
    <message>
        <source>Ranked by %1</source>
        <translation>排名指标：%1</translation>
    </message>
    <message>
        <source>Everybody gets a place</source>
        <translation>无门槛，人人可上榜</translation>
    </message>
    <message>
        <source>A place needs: %1</source>
        <translation>上榜门槛：%1</translation>
    </message>
    <message>
        <source>Equal figures: %1</source>
        <translation>同分：%1</translation>
    </message>
    <message>
        <source>Closes at the end of the period&apos;s last day (24:00)</source>
        <translation>期末当日 24:00 关榜</translation>
    </message>
    <message>
        <source>Closes at %1 of the period&apos;s last day</source>
        <translation>期末当日 %1 关榜</translation>
    </message>
    <message>
        <source>The week begins on %1</source>
        <translation>每周从%1开始</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) closed by it: it never changes</source>
        <translation>
            <numerusform>已按此版封榜 %n 期：不再更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No period was closed by it yet</source>
        <translation>尚无按此版封榜的周期</translation>
    </message>
    <message numerus="yes">
        <source>New: for %n day(s) after being hired</source>
        <translation>
            <numerusform>新人：入职 %n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>An order belongs to the last call from %1 min before it to %2 min after it</source>
        <translation>订单归属：下单前 %1 分钟至下单后 %2 分钟内开始的最后一通通话</translation>
    </message>
    <message>
        <source>Short calls: %1 talks of at most %2 s that the agent ended</source>
        <translation>短通话：%2 秒内由坐席先挂，满 %1 通提示</translation>
    </message>
    <message numerus="yes">
        <source>Shares are looked at from %n call(s) on</source>
        <translation>
            <numerusform>各项占比：满 %n 通起考察</numerusform>
        </translation>
    </message>
    <message>
        <source>Hung up first by the agent: from %1% on</source>
        <translation>坐席先挂：%1% 起提示</translation>
    </message>
    <message>
        <source>Passed on: from %1% on</source>
        <translation>转接：%1% 起提示</translation>
    </message>
    <message>
        <source>Came back on a later day: from %1% of the amount on</source>
        <translation>隔日退单：占金额 %1% 起提示</translation>
    </message>
    <message>
        <source>Rules change from tomorrow on: days that have been keep theirs.</source>
        <translation>规则从明天起才能变更：过去的日子按当时的规则。</translation>
    </message>
    <message>
        <source>Days were ranked by this version already: make one from a later day.</source>
        <translation>此版已用于排名：请从以后的日期新建版本。</translation>
    </message>
    <message>
        <source>Gates ask for whole numbers: calls and samples up to 99,999, days up to 999.</source>
        <translation>门槛须为整数：通话和样本不超过 99,999，天数不超过 999。</translation>
    </message>
    <message>
        <source>A weight is a number above 0 and below 10,000.</source>
        <translation>权重须大于 0、小于 10,000。</translation>
    </message>
    <message>
        <source>A mix needs weights; without a mix there are none.</source>
        <translation>加权综合须有权重；其他指标没有权重。</translation>
    </message>
    <message>
        <source>Somebody changed these rules meanwhile. Look again and repeat it.</source>
        <translation>规则刚被他人更改，请刷新后重做。</translation>
    </message>
    <message>
        <source>Out of its range.</source>
        <translation>超出范围。</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRulesPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>无法读取规则。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Prizes…</source>
        <translation>奖金…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>A change holds from a day to come; what was ranked or closed keeps its rules</source>
        <translation>变更从以后的日期生效；已排名、已封榜的按原规则</translation>
    </message>
    <message>
        <source>Managers change them; here they are to be read</source>
        <translation>由经理更改，此处只读</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>The chosen version in words</source>
        <translation>所选版本说明</translation>
    </message>
    <message>
        <source>What the boards reckon with</source>
        <translation>榜单参数</translation>
    </message>
    <message>
        <source>Board rules</source>
        <translation>榜单规则</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 new version · Alt+2 prizes · Alt+3 settings · F5 again</source>
        <translation>Alt+1 新版本 · Alt+2 奖金 · Alt+3 设置 · F5 刷新</translation>
    </message>
    <message>
        <source>Alt+3 settings · F5 again</source>
        <translation>Alt+3 设置 · F5 刷新</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardSettingDialog</name>
    <message>
        <source>What the boards reckon with</source>
        <translation>榜单参数</translation>
    </message>
    <message>
        <source>They hold at once, for orders and looks from now on; closed periods stay as they were frozen.</source>
        <translation>立即对今后的订单和查看生效；已封榜的周期不变。</translation>
    </message>
    <message>
        <source>Managers change them; here they are to be read.</source>
        <translation>由经理更改，此处只读。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New for (days)</source>
        <translation>新人期（天）</translation>
    </message>
    <message>
        <source>Who stands on the board of the new ones: so long after being hired.</source>
        <translation>入职后多少天内计入新人榜。</translation>
    </message>
    <message>
        <source>Call before (min)</source>
        <translation>下单前（分钟）</translation>
    </message>
    <message>
        <source>An order belongs to the agent&apos;s last call that began so long before it at most.</source>
        <translation>订单归属坐席在下单前这么久以内开始的最后一通通话。</translation>
    </message>
    <message>
        <source>Call after (min)</source>
        <translation>下单后（分钟）</translation>
    </message>
    <message>
        <source>Or so long after it, for clocks that differ.</source>
        <translation>或下单后这么久以内（两边时钟有差）。</translation>
    </message>
    <message>
        <source>Short talk (s)</source>
        <translation>短通话（秒）</translation>
    </message>
    <message>
        <source>A talk of at most so many seconds that the agent ended is a short call.</source>
        <translation>不超过这么多秒且由坐席先挂的通话为短通话。</translation>
    </message>
    <message>
        <source>Short calls</source>
        <translation>短通话数</translation>
    </message>
    <message>
        <source>From so many in a period on they are told beside the place.</source>
        <translation>一期内满这么多通，就在名次旁提示。</translation>
    </message>
    <message>
        <source>Shares from (calls)</source>
        <translation>占比起点（通）</translation>
    </message>
    <message>
        <source>The shares below are looked at from so many calls in a period on.</source>
        <translation>一期内满这么多通，才考察以下各项占比。</translation>
    </message>
    <message>
        <source>Hung up first (%)</source>
        <translation>坐席先挂（%）</translation>
    </message>
    <message>
        <source>From this share of the talks on that the agent ended.</source>
        <translation>由坐席先挂的通话达到此占比起提示。</translation>
    </message>
    <message>
        <source>Passed on (%)</source>
        <translation>转接（%）</translation>
    </message>
    <message>
        <source>From this share of the calls on that were passed on.</source>
        <translation>转接的通话达到此占比起提示。</translation>
    </message>
    <message>
        <source>Came back (%)</source>
        <translation>退单（%）</translation>
    </message>
    <message>
        <source>From this share of the amount on that came back on a later day.</source>
        <translation>隔日退单金额达到此占比起提示。</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>sentence, least, most</comment>
        <translation>%1范围 %2 至 %3。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardVersionDialog</name>
    <message>
        <source>New version of a board&apos;s rules</source>
        <translation>榜单规则新版本</translation>
    </message>
    <message>
        <source>It holds from its first day on. What was ranked or closed before keeps the rules of then; the version it follows ends the day before.</source>
        <translation>从生效日起执行。此前已排名、已封榜的按当时规则；前一版到前一天为止。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排名指标</translation>
    </message>
    <message>
        <source>weight; empty: not in the mix</source>
        <translation>权重；留空则不计入</translation>
    </message>
    <message>
        <source>Who gets a place</source>
        <translation>上榜门槛</translation>
    </message>
    <message>
        <source>No fatal item in the period, nor</source>
        <translation>本期无致命项，另加此前</translation>
    </message>
    <message>
        <source>day(s) before it</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Not absent without leave, decided or not</source>
        <translation>无旷工（含待裁决）</translation>
    </message>
    <message>
        <source>Not late, decided or not</source>
        <translation>无迟到（含待裁决）</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>接听至少</translation>
    </message>
    <message>
        <source>call(s) answered</source>
        <translation>通</translation>
    </message>
    <message>
        <source>A sample of at least</source>
        <translation>样本至少</translation>
    </message>
    <message>
        <source>where the figure is of a sample</source>
        <translation>个（抽样指标）</translation>
    </message>
    <message>
        <source>Equal figures</source>
        <translation>同分处理</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关榜时间</translation>
    </message>
    <message>
        <source>hour:minute of the last day; 24:00 is its end</source>
        <translation>期末当日 时:分；24:00 为当日结束</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>每周起始</translation>
    </message>
    <message>
        <source>Give at least one weight.</source>
        <translation>请至少填写一个权重。</translation>
    </message>
    <message>
        <source>A number above 0, up to 9999; empty: not in the mix</source>
        <translation>大于 0、不超过 9999 的数；留空则不计入</translation>
    </message>
    <message>
        <source>A mix has at least one weight.</source>
        <translation>加权综合至少有一个权重。</translation>
    </message>
    <message>
        <source>A time like 18:00, up to 24:00</source>
        <translation>请写时间，如 18:00，最晚 24:00</translation>
    </message>
    <message>
        <source>Say from which day: 2026-12-01.</source>
        <translation>请写生效日，如 2026-12-01。</translation>
    </message>
    <message>
        <source>%1: the new rules hold from %2 on.</source>
        <comment>board, day</comment>
        <translation>%1：新规则自 %2 起生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::Boards</name>
    <message>
        <source>new</source>
        <comment>on the board</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>办理成功率</translation>
    </message>
    <message>
        <source>Mean QA score</source>
        <translation>质检均分</translation>
    </message>
    <message>
        <source>Share of calls answered</source>
        <translation>接起率</translation>
    </message>
    <message>
        <source>Weighted mix</source>
        <translation>加权综合</translation>
    </message>
    <message>
        <source>who was earlier comes first</source>
        <translation>先到者在前</translation>
    </message>
    <message>
        <source>the prize is shared</source>
        <translation>奖金均分</translation>
    </message>
    <message>
        <source>each has the prize</source>
        <translation>各得全奖</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a fatal item</source>
        <translation>
            <numerusform>致命项 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n time(s), not decided yet</source>
        <translation>
            <numerusform>旷工 %n 次待裁决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n time(s)</source>
        <translation>
            <numerusform>旷工 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late %n time(s)</source>
        <translation>
            <numerusform>迟到 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered, %1 are wanted</source>
        <translation>
            <numerusform>接听 %n 通，门槛 %1 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of %n, %1 are wanted</source>
        <translation>
            <numerusform>样本 %n，门槛 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare with before</source>
        <translation>前期无数据可比</translation>
    </message>
    <message>
        <source>not improved</source>
        <translation>没有进步</translation>
    </message>
    <message>
        <source>nothing is left of the orders</source>
        <translation>订单已全部退回</translation>
    </message>
    <message>
        <source>did not pass a gate</source>
        <translation>未过门槛</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) within %1 s ended by the agent</source>
        <translation>
            <numerusform>%n 通 %1 秒内由坐席先挂</numerusform>
        </translation>
    </message>
    <message>
        <source>hung up first in %1 of %2 calls</source>
        <translation>%2 通中 %1 通由坐席先挂</translation>
    </message>
    <message>
        <source>passed on %1 of %2 calls</source>
        <translation>%2 通中转走 %1 通</translation>
    </message>
    <message>
        <source>¥%1 of ¥%2 came back on a later day</source>
        <translation>¥%2 中有 ¥%1 隔日退回</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>无班组</translation>
    </message>
    <message>
        <source>Place %1 an hour ago</source>
        <translation>一小时前第 %1 名</translation>
    </message>
    <message>
        <source>Place %1 at the end of yesterday</source>
        <translation>昨日结束时第 %1 名</translation>
    </message>
    <message>
        <source>Others have the same value: they share the place</source>
        <translation>数值相同，名次并列</translation>
    </message>
    <message>
        <source>With 95 percent certainty between %1; places of one bracket cannot be told apart by the data</source>
        <translation>95% 把握在 %1 之间；同括号内的名次，数据分不出先后</translation>
    </message>
    <message>
        <source>order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>cancelled, of %1</source>
        <translation>取消（%1 的单）</translation>
    </message>
    <message>
        <source>returned, of %1</source>
        <translation>退单（%1 的单）</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>100 × (%1) / %2, each as a share of the best</source>
        <translation>100 ×（%1）/ %2，各项均为占最高者的比例</translation>
    </message>
    <message>
        <source>the line is not whole</source>
        <translation>该行不完整</translation>
    </message>
    <message>
        <source>no number of the order</source>
        <translation>缺订单号</translation>
    </message>
    <message>
        <source>no agent&apos;s number</source>
        <translation>缺工号</translation>
    </message>
    <message>
        <source>no agent of this number is known</source>
        <translation>没有这个工号的坐席</translation>
    </message>
    <message>
        <source>no time; write 2026-11-20 10:38</source>
        <translation>不是时间；请写成 2026-11-20 10:38</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>日期在将来</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>缺金额</translation>
    </message>
    <message>
        <source>less than nothing; what comes back is a line of its own kind</source>
        <translation>金额为负；退单请单列一行，类型写“退单”</translation>
    </message>
    <message>
        <source>no whole number from 0</source>
        <translation>不是 0 以上的整数</translation>
    </message>
    <message>
        <source>neither an order nor a cancel nor a return</source>
        <translation>类型不是下单、取消或退单</translation>
    </message>
    <message>
        <source>more successes than visits</source>
        <translation>办理量大于访问量</translation>
    </message>
    <message>
        <source>the agent had left before that day</source>
        <translation>该坐席当日已离职</translation>
    </message>
    <message>
        <source>the agent was hired after that day</source>
        <translation>该坐席当日尚未入职</translation>
    </message>
    <message>
        <source>this order is known with another amount, agent or time</source>
        <translation>该订单已有，但金额、工号或时间不同</translation>
    </message>
    <message>
        <source>the order that comes back is not known</source>
        <translation>找不到被退的订单</translation>
    </message>
    <message>
        <source>comes back before it was ordered</source>
        <translation>退单早于下单</translation>
    </message>
    <message>
        <source>another agent sold the order</source>
        <translation>该订单由其他坐席售出</translation>
    </message>
    <message>
        <source>more than is left of the order</source>
        <translation>超过该订单的余额</translation>
    </message>
    <message>
        <source>a cancel takes back all that is left; this is another amount</source>
        <translation>取消应退回全部余额，金额不符</translation>
    </message>
    <message>
        <source>this file told it before and it was corrected since; to put it back, give the file another name</source>
        <translation>此文件以前报过该数据，之后已被更正；如要改回，请换文件名</translation>
    </message>
    <message>
        <source>the line cannot be read</source>
        <translation>该行无法读取</translation>
    </message>
    <message>
        <source>the agent&apos;s day stands there twice</source>
        <translation>同一坐席同一天出现两次</translation>
    </message>
    <message>
        <source>A board runs from a day to the same or a later one, ten years at most.</source>
        <translation>榜单的起止日期须先后有序，最长十年。</translation>
    </message>
    <message>
        <source>There are no rules of the board for this day.</source>
        <translation>这一天没有榜规。</translation>
    </message>
    <message>
        <source>Only managers try gates of their own.</source>
        <translation>只有经理可以自设门槛试算。</translation>
    </message>
    <message>
        <source>The rules of a board change with a period: a month on its first day, a week on the day on which it begins.</source>
        <translation>榜单规则随周期变更：月榜自 1 日起，周榜自一周的首日起。</translation>
    </message>
    <message>
        <source>Weeks begin on another day only before there are orders.</source>
        <translation>已有订单后，一周的首日不能再改。</translation>
    </message>
    <message>
        <source>The file cannot be read as lines of orders.</source>
        <translation>文件不是订单行，无法读取。</translation>
    </message>
    <message>
        <source>No board is ranked by a mix on these days: there are no weights.</source>
        <translation>这些日子没有榜单按加权综合排名：没有权重。</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardsPage</name>
    <message>
        <source>Prizes: day %1 · week %2 · month %3</source>
        <translation>奖金 日 %1 · 周 %2 · 月 %3</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>The boards could not be read.</source>
        <translation>榜单读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Most improved</source>
        <translation>进步最大</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Import orders or results</source>
        <translation>导入订单或办理结果</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>打印榜单</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>导出榜单</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>同分规则</translation>
    </message>
    <message>
        <source>Ties: by the rule</source>
        <translation>同分：按榜规</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>同分：%1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metric: by the rule</source>
        <translation>指标：按榜规</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Yesterday, last week, last month</source>
        <translation>昨日、上周、上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Any days…</source>
        <translation>任意日期…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>[ places within a bracket cannot be told apart by the data</source>
        <translation>[ 同括号内的名次，数据分不出先后</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What comes back after the close is an adjustment and changes no place</source>
        <translation>关榜后退单只作调整，不改名次</translation>
    </message>
    <message numerus="yes">
        <source>%n on the day&apos;s board</source>
        <translation>
            <numerusform>日榜 %n 人参评</numerusform>
        </translation>
    </message>
    <message>
        <source>last order %1 · %2 %3 %4</source>
        <translation>最近一单 %1 · %2 %3 %4</translation>
    </message>
    <message>
        <source>D day · W week · M month · Enter the orders · Ctrl+F search · Ctrl+C copy</source>
        <translation>D 日 · W 周 · M 月 · Enter 看明细单 · Ctrl+F 查找 · Ctrl+C 复制</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Nobody has a place</source>
        <translation>无人上榜</translation>
    </message>
    <message>
        <source>Import a file of orders (Ctrl+I), or let the shop hand them in.</source>
        <translation>请导入订单文件（Ctrl+I），或由商城系统接口送入。</translation>
    </message>
    <message>
        <source>Places come with orders, results and scoring sheets.</source>
        <translation>有了订单、办理结果和评分表，就有名次。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>Leaderboard: %1</source>
        <translation>龙虎榜：%1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>龙虎榜</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件写入失败。</translation>
    </message>
    <message>
        <source>No board is ranked by a mix: a manager sets its weights in the board rules.</source>
        <translation>没有榜单按加权综合排名：由经理在榜单规则中设置权重。</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusDialog</name>
    <message>
        <source>From %1 to %2 points. The member is told what for; a correction is kept beside what was said before.</source>
        <translation>%1 到 %2 分。组员能看到理由；更正与原来的记录一并保留。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>给分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>%1 points, %2, %3: %4</source>
        <comment>points, who, when, what for</comment>
        <translation>%1 分，%2，%3：%4</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>请填 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Say what for, in four characters at least: who has many or few knows why.</source>
        <translation>请写明理由，至少四个字：分高分低都要让人明白为什么。</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusModel</name>
    <message>
        <source>These words stand with somebody else&apos;s points too: %1</source>
        <translation>这段话也写在了别人的分数上：%1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>给分人</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给分时间</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusPage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Member, reason</source>
        <translation>组员、理由</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>给分…</translation>
    </message>
    <message>
        <source>The bonus points could not be read.</source>
        <translation>奖励分无法读取。</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>已给分</translation>
    </message>
    <message>
        <source>without points</source>
        <translation>未给分</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>分数范围…</translation>
    </message>
    <message>
        <source>Between what the points of all leaders lie</source>
        <translation>所有班组长给分的上下限</translation>
    </message>
    <message>
        <source>Sum, mean and spread by team and leader</source>
        <translation>按班组和班组长：合计、平均、离散</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>奖励分</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名组员</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 or Enter give · Ctrl+E export</source>
        <translation>Alt+1 或 Enter 给分 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>This month is closed.</source>
        <translation>本月已结账。</translation>
    </message>
    <message>
        <source>Its bonus points stay as they are.</source>
        <translation>奖励分不再改动。</translation>
    </message>
    <message>
        <source>%1 of %2 have points · sum %3</source>
        <translation>%2 人中 %1 人已有分 · 合计 %3 分</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>范围 %1 到 %2 分</translation>
    </message>
    <message>
        <source>No members in this month</source>
        <translation>这个月没有组员</translation>
    </message>
    <message>
        <source>Here stand the members of the teams that you led in that month.</source>
        <translation>这里列出您在该月带领的班组的组员。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合条件的</translation>
    </message>
    <message>
        <source>Choose another team, or all.</source>
        <translation>请换一个班组，或选“全部”。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>请选择一名组员。</translation>
    </message>
    <message>
        <source>Points are given by who led the member&apos;s team in that month, and not to himself.</source>
        <translation>由该月带领该组员所在班组的班组长给分，不能给自己。</translation>
    </message>
    <message>
        <source>Points with what they are for (Alt+1)</source>
        <translation>给分并写明理由 (Alt+1)</translation>
    </message>
    <message>
        <source>Export the bonus points</source>
        <translation>导出奖励分</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusRangeDialog</name>
    <message>
        <source>Range of bonus points</source>
        <translation>奖励分范围</translation>
    </message>
    <message>
        <source>For all leaders, from now on. What is given stays as it is.</source>
        <translation>适用于所有班组长，从现在起；已给的分不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The fewest</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>The most</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>请填整数。</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusSpreadModel</name>
    <message>
        <source>All have the same: that tells nobody what was better.</source>
        <translation>人人同分：谁也看不出好在哪里。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>给分人数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>最低–最高</translation>
    </message>
</context>
<context>
    <name>banzhang::BookDialog</name>
    <message>
        <source>It stays as it is booked; a mistake is reversed. It counts in the month of its day or, if that is closed, in the next open one.</source>
        <translation>入账后不改，有误则冲回。计入当日所在月份；该月已结账时，计入其后第一个未结账的月份。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Award: the agent gets it</source>
        <translation>奖励：发给坐席</translation>
    </message>
    <message>
        <source>Compensation: the agent pays for damage</source>
        <translation>赔偿：坐席赔付损坏</translation>
    </message>
    <message>
        <source>Adjustment in the agent&apos;s favour</source>
        <translation>调整：有利于坐席</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>请填金额，如 5 或 5.00</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>请写明事由。</translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarImportDialog</name>
    <message>
        <source>The file has all days of its years: others of these years go</source>
        <translation>文件含所列年份的全部日期：该年其他日期将删除</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>%1 days read, %2 of them new or changed. Lines with a fault are left out.</source>
        <translation>读取 %1 天，其中 %2 天为新增或改动。有问题的行不导入。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Take %n day(s)</source>
        <translation>
            <numerusform>导入 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarModel</name>
    <message>
        <source>holiday</source>
        <translation>法定假日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarPage</name>
    <message>
        <source>The file needs the columns date, kind and name.</source>
        <translation>文件须有日期、类型、名称三列。</translation>
    </message>
    <message>
        <source>This is no day; write 2026-10-01.</source>
        <translation>日期无效，请写作 2026-10-01。</translation>
    </message>
    <message>
        <source>The kind is holiday or workday.</source>
        <translation>类型为 放假 或 调休。</translation>
    </message>
    <message>
        <source>The day has no name.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>This day stands here a second time.</source>
        <translation>此日期重复出现。</translation>
    </message>
    <message>
        <source>The line is broken.</source>
        <translation>此行格式有误。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A file with the columns date, kind (holiday, workday) and name</source>
        <translation>含日期、类型（放假、调休）、名称列的文件</translation>
    </message>
    <message>
        <source>Administrators bring the calendar</source>
        <translation>由管理员导入日历</translation>
    </message>
    <message>
        <source>Days that are not what their weekday says</source>
        <translation>法定假日与调休上班</translation>
    </message>
    <message>
        <source>No calendar yet</source>
        <translation>还没有日历</translation>
    </message>
    <message>
        <source>An administrator imports holidays and make-up working days from a file.</source>
        <translation>由管理员从文件导入法定假日与调休上班日。</translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>无法读取日历。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Workbooks, or text with commas or tabs (*.xlsx *.csv *.txt)</source>
        <translation>工作簿，或以逗号、制表符分隔的文本 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>banzhang::CallChoiceModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
</context>
<context>
    <name>banzhang::CallRecordingDialog</name>
    <message>
        <source>Recording · %1</source>
        <translation>录音 · %1</translation>
    </message>
    <message>
        <source>Hearing a recording is written into the audit</source>
        <translation>收听录音会记入审计</translation>
    </message>
    <message>
        <source>The recording cannot be heard</source>
        <translation>无法收听录音</translation>
    </message>
</context>
<context>
    <name>banzhang::CancelMeetingDialog</name>
    <message>
        <source>It was missed. With the reason nobody is reminded of it any more.</source>
        <translation>这场会议未开。写明原因后不再提醒。</translation>
    </message>
    <message>
        <source>It will not be held.</source>
        <translation>会议将不召开。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>banzhang::Certificates</name>
    <message>
        <source>%1: %2</source>
        <comment>a day, what for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>who in %1 reached the first place with %2.</source>
        <comment>a period, a figure</comment>
        <translation>在 %1 期间以 %2 的成绩荣获第一名，特发此状，以资鼓励。</translation>
    </message>
    <message>
        <source>Certificate of honour</source>
        <translation>奖状</translation>
    </message>
    <message>
        <source>Signed:</source>
        <translation>签发：</translation>
    </message>
</context>
<context>
    <name>banzhang::ChampionsPage</name>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Champion, team</source>
        <translation>冠军、班组</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>颁发</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签收…</translation>
    </message>
    <message>
        <source>Speech…</source>
        <translation>发言…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>维持…</translation>
    </message>
    <message>
        <source>The champions could not be read.</source>
        <translation>冠军无法读取。</translation>
    </message>
    <message>
        <source>to be handed out</source>
        <translation>待颁发</translation>
    </message>
    <message>
        <source>to be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>speech to come</source>
        <translation>待发言</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>封榜后有变动</translation>
    </message>
    <message>
        <source>without a champion</source>
        <translation>无冠军</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 62 days</source>
        <translation>最近 62 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Prizes…</source>
        <translation>奖金…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>封榜…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print why he won (Ctrl+P)</source>
        <translation>打印夺冠依据 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Came after the closing</source>
        <translation>封榜之后的变动</translation>
    </message>
    <message>
        <source>Places as they were frozen</source>
        <translation>封榜名次</translation>
    </message>
    <message>
        <source>Orders behind the first three places</source>
        <translation>前三名的订单</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>冠军</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 hand out · Alt+2 sign · Alt+3 speech · Ctrl+P print · Ctrl+E export</source>
        <translation>Alt+1 颁发 · Alt+2 签收 · Alt+3 发言 · Ctrl+P 打印 · Ctrl+E 导出</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>prizes %1</source>
        <translation>奖金 %1</translation>
    </message>
    <message>
        <source>No period is closed yet</source>
        <translation>还没有封榜</translation>
    </message>
    <message>
        <source>Boards close by themselves on their last day at the set time, once there are orders.</source>
        <translation>有订单后，各榜在期末当天的规定时间自动封榜。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合条件的</translation>
    </message>
    <message>
        <source>Choose another board, state or time.</source>
        <translation>请换一个榜单、状态或时间。</translation>
    </message>
    <message>
        <source>Choose a champion.</source>
        <translation>请选择一名冠军。</translation>
    </message>
    <message>
        <source>This period has no champion.</source>
        <translation>这一期没有冠军。</translation>
    </message>
    <message>
        <source>This prize was taken back.</source>
        <translation>这份奖金已收回。</translation>
    </message>
    <message>
        <source>It was handed out already.</source>
        <translation>已经颁发过了。</translation>
    </message>
    <message>
        <source>In the morning meeting, say (Alt+1)</source>
        <translation>例如在晨会上颁发 (Alt+1)</translation>
    </message>
    <message>
        <source>Hand it out first.</source>
        <translation>请先颁发。</translation>
    </message>
    <message>
        <source>It was signed for already.</source>
        <translation>已经签收过了。</translation>
    </message>
    <message>
        <source>What he signs with (Alt+2)</source>
        <translation>登记签收 (Alt+2)</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>已经登记过了。</translation>
    </message>
    <message>
        <source>He spoke, or why not (Alt+3)</source>
        <translation>已发言，或未发言的原因 (Alt+3)</translation>
    </message>
    <message>
        <source>Nothing is booked that could be taken back.</source>
        <translation>没有可收回的入账。</translation>
    </message>
    <message>
        <source>By a reversal in the ledger (Alt+4)</source>
        <translation>在台账中冲销 (Alt+4)</translation>
    </message>
    <message>
        <source>In spite of what came later (Alt+5)</source>
        <translation>封榜后有变动，仍维持原奖 (Alt+5)</translation>
    </message>
    <message>
        <source>Nothing came later that waits.</source>
        <translation>没有待处理的变动。</translation>
    </message>
    <message>
        <source>no champion</source>
        <translation>无冠军</translation>
    </message>
    <message>
        <source>No period is chosen</source>
        <translation>未选择期间</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>没有执行。</translation>
    </message>
    <message>
        <source>%1 %2 receives %3</source>
        <comment>number, name, prize</comment>
        <translation>%1 %2 领取 %3</translation>
    </message>
    <message>
        <source>What he signs with: his name as written, or the number of the paper.</source>
        <translation>签收凭据：亲笔签名，或签收单编号。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Who receives it signs.</source>
        <translation>领奖人须签收。</translation>
    </message>
    <message>
        <source>Take %1 back from %2 %3</source>
        <comment>prize, number, name</comment>
        <translation>收回 %2 %3 的 %1</translation>
    </message>
    <message>
        <source>By a reversal in the ledger, in the month that is open. The frozen places stay as they are; he may appeal.</source>
        <translation>在未结账的月份里冲销。封榜名次不变；本人可以申诉。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Let the awards stand</source>
        <translation>维持原奖</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came after the closing. Places and prizes stay as they are.</source>
        <translation>
            <numerusform>封榜后有 %n 笔变动。名次与奖金保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>封榜后变动</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠军</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export the champions</source>
        <translation>导出冠军</translation>
    </message>
    <message>
        <source>What would be otherwise today</source>
        <translation>如今会有不同</translation>
    </message>
    <message>
        <source>Otherwise today</source>
        <translation>如今不同</translation>
    </message>
</context>
<context>
    <name>banzhang::ChartPlot</name>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>法定假日</translation>
    </message>
</context>
<context>
    <name>banzhang::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen: names</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::ClashDialog</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>%1 changed the same cells</source>
        <translation>%1 也改了相同的单元格</translation>
    </message>
    <message>
        <source>What only one of you changed is merged already. Tick where yours is to stand.</source>
        <translation>只有一方改动的已合并。请勾选要采用您的改动之处。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>全部采用对方</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>banzhang::CloseBoardDialog</name>
    <message>
        <source>Close a period</source>
        <translation>手工封榜</translation>
    </message>
    <message>
        <source>What is due is closed by itself. By hand: a period from before prizes were promised. It is closed once, for good.</source>
        <translation>到期的榜自动封。手工封榜用于规定奖金之前的期间。封榜只有一次，不可更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>封榜</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Say the first day: 2026-11-16.</source>
        <translation>请写第一天，如 2026-11-16。</translation>
    </message>
</context>
<context>
    <name>banzhang::ClosingAdjustmentModel</name>
    <message>
        <source>Came</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>banzhang::ClosingChangeModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>有何不同</translation>
    </message>
</context>
<context>
    <name>banzhang::ClosingModel</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠军</translation>
    </message>
    <message>
        <source>Won with</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Prize is</source>
        <translation>奖金状态</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>封榜后变动</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封榜</translation>
    </message>
</context>
<context>
    <name>banzhang::CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both versions hold the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1 第 %2 版（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CompareLines</name>
    <message>
        <source>Whole form</source>
        <translation>整张表</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>banzhang::Console</name>
    <message>
        <source>demo centre</source>
        <translation>演示中心</translation>
    </message>
    <message>
        <source>my centre</source>
        <translation>我的中心</translation>
    </message>
    <message>
        <source>Starting the database of this computer…</source>
        <translation>正在启动本机数据库…</translation>
    </message>
    <message>
        <source>The first time this takes some seconds.</source>
        <translation>第一次需要几秒钟。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database, server</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>%1 · fine</source>
        <comment>place of the database</comment>
        <translation>%1 · 正常</translation>
    </message>
    <message>
        <source>%1 · lost since %2</source>
        <comment>place of the database, time</comment>
        <translation>%1 · %2 起断开</translation>
    </message>
    <message>
        <source>The centre could not be opened</source>
        <translation>打不开这个中心</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start Banzhang again?</source>
        <translation>重新启动班长台？</translation>
    </message>
    <message>
        <source>The new size shows after the next start.</source>
        <translation>新的大小在下次启动后生效。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Making up the demo&apos;s past: day %1 of %2</source>
        <translation>正在生成演示历史数据：第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>There is nothing here for your post</source>
        <translation>您的岗位在这里还没有内容</translation>
    </message>
    <message>
        <source>An administrator of the centre can give you a post that sees the floor.</source>
        <translation>中心的管理员可以给您能看现场的岗位。</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>本机数据库</translation>
    </message>
    <message>
        <source>Database at %1</source>
        <translation>%1 上的数据库</translation>
    </message>
</context>
<context>
    <name>banzhang::CoverageStrip</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Coverage by half-hour</source>
        <translation>覆盖（每半小时）</translation>
    </message>
    <message>
        <source>short</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>over</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>需要人数</translation>
    </message>
    <message>
        <source>%1: %2 planned, %3 needed, %4 missing</source>
        <translation>%1：排 %2 人，需 %3 人，缺 %4 人</translation>
    </message>
</context>
<context>
    <name>banzhang::Ctl</name>
    <message>
        <source>%1 written, %2 kB.</source>
        <translation>已写入 %1，%2 kB。</translation>
    </message>
    <message>
        <source>%1 is restored. What was there before is kept as database %2 until the next restore.</source>
        <translation>%1 已还原。原来的内容保留在数据库 %2 中，直到下次还原。</translation>
    </message>
    <message>
        <source>Write the whole database to FILE (PostgreSQL&apos;s archive format)</source>
        <translation>把整个数据库备份到 FILE（PostgreSQL 归档格式）</translation>
    </message>
    <message>
        <source>Put the database of FILE in the place of the present one</source>
        <translation>用 FILE 里的备份还原，替换现有数据库</translation>
    </message>
    <message>
        <source>Folder of the embedded server (~/.local/share/banzhang, as root /var/lib/banzhang).</source>
        <translation>内置服务器的目录（默认 ~/.local/share/banzhang，root 为 /var/lib/banzhang）。</translation>
    </message>
    <message>
        <source>An existing PostgreSQL instead of the embedded one; empty: as the environment says (PGHOST, PGSERVICE …).</source>
        <translation>不用内置服务器，改用已有的 PostgreSQL；留空则按环境变量（PGHOST、PGSERVICE …）。</translation>
    </message>
    <message>
        <source>Work on the demo centre.</source>
        <translation>在演示中心上操作。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Usage: banzhangctl [--data-dir DIR | --server URI] [--demo] COMMAND …
Banzhang 班长台 %1: the supervisor&apos;s console, without a window.

Commands:</source>
        <translation>用法：banzhangctl [--data-dir DIR | --server URI] [--demo] 命令 …
Banzhang 班长台 %1 的命令行工具。

命令：</translation>
    </message>
    <message>
        <source>
Options of every command:</source>
        <translation>
各命令通用的选项：</translation>
    </message>
    <message>
        <source>
&apos;banzhangctl COMMAND --help&apos; tells a command&apos;s own options. Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>
“banzhangctl 命令 --help”列出该命令自己的选项。退出码：0 完成，1 失败，2 用法有误。</translation>
    </message>
    <message>
        <source>Usage: banzhangctl %1 [options]
%2
</source>
        <translation>用法：banzhangctl %1 [选项]
%2
</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>请看“%1”</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>没有给出命令</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>--days takes 0 to 3660, --seed a whole number</source>
        <translation>--days 须为 0 到 3660，--seed 须为整数</translation>
    </message>
    <message numerus="yes">
        <source>%n days written into %1</source>
        <translation>
            <numerusform>已在 %1 中生成 %n 天的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the demo centre: people, teams and a past of so many days</source>
        <translation>建立演示中心：人员、班组和若干天的历史数据</translation>
    </message>
    <message>
        <source>Days of the past.</source>
        <translation>历史数据的天数。</translation>
    </message>
    <message>
        <source>The same seed makes the same past.</source>
        <translation>种子相同，生成的历史数据相同。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>版本 %1，本程序支持到 %2</translation>
    </message>
    <message>
        <source>install the newer program</source>
        <translation>请安装更新的程序</translation>
    </message>
    <message>
        <source>run: banzhangctl migrate</source>
        <translation>请运行：banzhangctl migrate</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>run &apos;banzhangctl migrate&apos; as a role with CREATEROLE</source>
        <translation>请用有 CREATEROLE 权限的角色运行“banzhangctl migrate”</translation>
    </message>
    <message>
        <source>cannot sign in here: %1</source>
        <translation>不能在此登录：%1</translation>
    </message>
    <message>
        <source>an administrator gives them a new password in the people pane, or by &apos;banzhangctl staff&apos;</source>
        <translation>由管理员在人员页或用“banzhangctl staff”给他们设新密码</translation>
    </message>
    <message>
        <source>all group roles and logins are there</source>
        <translation>组角色和登录名都齐全</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%3 的 %1 %2</translation>
    </message>
    <message>
        <source>is &apos;banzhangctl feed&apos; running? (systemctl status, its log)</source>
        <translation>请查看“banzhangctl feed”是否在运行（systemctl status 和它的日志）</translation>
    </message>
    <message>
        <source>%1 was never heard</source>
        <translation>%1 从未有过消息</translation>
    </message>
    <message>
        <source>%1 is silent for %2 s</source>
        <translation>%1 已 %2 秒无消息</translation>
    </message>
    <message>
        <source>%1 is connected, %2 ms behind</source>
        <translation>%1 已连接，延迟 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 is closed, last heard %2 s ago</source>
        <translation>%1 已关闭，最后一次消息在 %2 秒前</translation>
    </message>
    <message>
        <source>no switch has reported yet</source>
        <translation>还没有交换机送来消息</translation>
    </message>
    <message>
        <source>start one: banzhangctl feed --help</source>
        <translation>启动一个来源：banzhangctl feed --help</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>PostgreSQL %1.%2, %3</source>
        <translation>PostgreSQL %1.%2，%3</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is needed</source>
        <translation>需要 PostgreSQL 15 或更新的版本</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>fc-list is missing</source>
        <translation>没有 fc-list</translation>
    </message>
    <message>
        <source>no font has Chinese characters</source>
        <translation>没有含中文字的字体</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese faces, such as %1</source>
        <translation>
            <numerusform>%n 款中文字体，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>a sound server runs</source>
        <translation>声音服务在运行</translation>
    </message>
    <message>
        <source>a sound card is there</source>
        <translation>有声卡</translation>
    </message>
    <message>
        <source>no sound card and no sound server</source>
        <translation>没有声卡，也没有声音服务</translation>
    </message>
    <message>
        <source>recordings cannot be heard on this machine; all else works</source>
        <translation>这台机器上听不了录音，其他功能不受影响</translation>
    </message>
    <message>
        <source>Tell what is wrong with server, schema, roles, feeds, fonts, sound, and how to mend it</source>
        <translation>检查服务器、数据库结构、角色、来源、字体和声音，指出问题和解决办法</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>write 2026-11-22T19:00:00, 2026-11-22 or seconds since 1970</source>
        <translation>请写成 2026-11-22T19:00:00、2026-11-22 或 1970 年以来的秒数</translation>
    </message>
    <message>
        <source>The window ends before it begins</source>
        <translation>时段的结束早于开始</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;</source>
        <translation>没有格式“%1”</translation>
    </message>
    <message>
        <source>--format csv or xlsx</source>
        <translation>--format 可为 csv 或 xlsx</translation>
    </message>
    <message>
        <source>There is no header &apos;%1&apos;</source>
        <translation>没有表头“%1”</translation>
    </message>
    <message>
        <source>--header en or zh</source>
        <translation>--header 可为 en 或 zh</translation>
    </message>
    <message>
        <source>A workbook needs a file</source>
        <translation>工作簿须写到文件</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>First moment: ISO 8601 or seconds since 1970.</source>
        <translation>时段的开始：ISO 8601 或 1970 年以来的秒数。</translation>
    </message>
    <message>
        <source>Moment before which the window ends.</source>
        <translation>时段的结束，不含这一刻。</translation>
    </message>
    <message>
        <source>csv or xlsx.</source>
        <translation>csv 或 xlsx。</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>写到这个文件。</translation>
    </message>
    <message>
        <source>Language of the head: en or zh.</source>
        <translation>表头的语言：en 或 zh。</translation>
    </message>
    <message>
        <source>Figures of the agents, a row each</source>
        <translation>坐席统计，每个坐席一行</translation>
    </message>
    <message>
        <source>Figures of the queues, a row each</source>
        <translation>队列统计，每个队列一行</translation>
    </message>
    <message>
        <source>Every visit of a queue, a row each</source>
        <translation>进入队列的来电明细，每次一行</translation>
    </message>
    <message>
        <source>%1 lines: %2 new, %3 known, %4 rejected, %5 in doubt; %6 new rows; %7 s</source>
        <translation>共 %1 行：新 %2，已有 %3，拒收 %4，存疑 %5；新增 %6 条记录；用时 %7 秒</translation>
    </message>
    <message>
        <source>the database is back</source>
        <translation>数据库已恢复</translation>
    </message>
    <message>
        <source>%1 feeds the database</source>
        <translation>%1 正在送入数据库</translation>
    </message>
    <message>
        <source>the database is away: %1</source>
        <translation>与数据库断开：%1</translation>
    </message>
    <message>
        <source>the speed must be a number above 0</source>
        <translation>倍速须为大于 0 的数</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>give --secret-file or set BANZHANG_AMI_SECRET</source>
        <translation>请给 --secret-file，或设置环境变量 BANZHANG_AMI_SECRET</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the switch must be HOST:PORT</source>
        <translation>交换机地址须为 HOST:PORT</translation>
    </message>
    <message>
        <source>connected to the switch</source>
        <translation>已连上交换机</translation>
    </message>
    <message>
        <source>not connected to the switch: %1</source>
        <translation>未连上交换机：%1</translation>
    </message>
    <message>
        <source>the switch refuses the log-in: %1</source>
        <translation>交换机拒绝登录：%1</translation>
    </message>
    <message>
        <source>check user and secret in manager.conf</source>
        <translation>请核对 manager.conf 里的用户和密钥</translation>
    </message>
    <message>
        <source>give either a file (or -) or --listen</source>
        <translation>请给一个文件（或 -），或者 --listen，二者选一</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>正在监听端口 %1</translation>
    </message>
    <message>
        <source>Name of the switch.</source>
        <translation>交换机的名称。</translation>
    </message>
    <message>
        <source>Keep what was not taken in this file.</source>
        <translation>把未收下的内容存到这个文件。</translation>
    </message>
    <message>
        <source>Take Asterisk&apos;s queue_log: whole, as it grows, or replayed onto now</source>
        <translation>读入 Asterisk 的 queue_log：整份导入、持续跟随，或按现在的时间重放</translation>
    </message>
    <message>
        <source>Go on as the file grows, over rotation and truncation.</source>
        <translation>随文件增长持续读入，轮转和截断也不中断。</translation>
    </message>
    <message>
        <source>Replay onto the present, N times as fast.</source>
        <translation>按现在的时间重放，N 倍速。</translation>
    </message>
    <message>
        <source>Replay over and over the stretch with most people.</source>
        <translation>反复重放人数最多的一段。</translation>
    </message>
    <message>
        <source>Take the replay&apos;s first S seconds at once.</source>
        <translation>重放的前 S 秒一次读入。</translation>
    </message>
    <message>
        <source>Follow Asterisk&apos;s manager interface</source>
        <translation>跟随 Asterisk 的管理接口（AMI）</translation>
    </message>
    <message>
        <source>User of manager.conf.</source>
        <translation>manager.conf 里的用户。</translation>
    </message>
    <message>
        <source>File with the secret (else BANZHANG_AMI_SECRET).</source>
        <translation>存放密钥的文件（不给则用 BANZHANG_AMI_SECRET）。</translation>
    </message>
    <message>
        <source>Take JSON lines from any other switch: a file, standard input, a socket</source>
        <translation>从其他交换机读入 JSON 行：文件、标准输入或套接字</translation>
    </message>
    <message>
        <source>Take lines from a loopback socket.</source>
        <translation>从本机回环套接字读入。</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 completed, %4 changed, %5 unchanged, %6 rejected, %7 worth a look</source>
        <translation>共 %1 行：新增 %2，补全 %3，修改 %4，未变 %5，拒收 %6，待核对 %7</translation>
    </message>
    <message>
        <source>Name of the switch they belong to.</source>
        <translation>所属交换机的名称。</translation>
    </message>
    <message>
        <source>Take agents from a CSV list: new ones, and what changed of known ones</source>
        <translation>从 CSV 名单导入坐席：新坐席，以及已有坐席的变动</translation>
    </message>
    <message>
        <source>Take queues from CSV: queue,name,service_level_s,target,wrapup_s</source>
        <translation>从 CSV 导入队列：queue,name,service_level_s,target,wrapup_s</translation>
    </message>
    <message>
        <source>%1 recordings: %2 linked, %3 known, %4 rejected, %5 without sound</source>
        <translation>共 %1 条录音：已关联 %2，已有 %3，拒收 %4，无声音文件 %5</translation>
    </message>
    <message>
        <source>A CDR file whose user field names the recordings.</source>
        <translation>CDR 文件，其 user 字段写有录音文件名。</translation>
    </message>
    <message>
        <source>Link calls to the recordings that a CDR file names</source>
        <translation>按 CDR 文件所写，把通话与录音关联</translation>
    </message>
    <message>
        <source>Link calls to the recordings in a folder, by the unique id in their names</source>
        <translation>按文件名里的唯一标识，把通话与目录里的录音关联</translation>
    </message>
    <message>
        <source>&apos;server&apos; commands are about the embedded server</source>
        <translation>“server”命令只管内置服务器</translation>
    </message>
    <message>
        <source>leave --server away</source>
        <translation>请去掉 --server</translation>
    </message>
    <message>
        <source>The server runs: %1</source>
        <translation>服务器在运行：%1</translation>
    </message>
    <message>
        <source>The server is stopped: %1</source>
        <translation>服务器已停止：%1</translation>
    </message>
    <message>
        <source>The server was not running: %1</source>
        <translation>服务器本来就没有运行：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>cluster: PostgreSQL %1</source>
        <translation>集群：PostgreSQL %1</translation>
    </message>
    <message>
        <source>pid: %1</source>
        <translation>进程号：%1</translation>
    </message>
    <message>
        <source>socket: %1</source>
        <translation>套接字：%1</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>正被使用：%1</translation>
    </message>
    <message>
        <source>kept until &apos;server stop&apos;: %1</source>
        <translation>保持运行到“server stop”：%1</translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>没有角色 %1</translation>
    </message>
    <message>
        <source>choose owner, bz_owner, feed or bz_super</source>
        <translation>可选 owner、bz_owner、feed 或 bz_super</translation>
    </message>
    <message>
        <source>%1: schema version %2 (%3 applied now).</source>
        <translation>%1：结构版本 %2（这次执行了 %3 个迁移）。</translation>
    </message>
    <message>
        <source>owner, bz_owner, feed or bz_super.</source>
        <translation>owner、bz_owner、feed 或 bz_super。</translation>
    </message>
    <message>
        <source>Create, start and migrate the embedded server; it stays</source>
        <translation>创建、启动并迁移内置服务器，使其保持运行</translation>
    </message>
    <message>
        <source>Stop the embedded server</source>
        <translation>停止内置服务器</translation>
    </message>
    <message>
        <source>Tell whether it runs (exit code 1: it does not)</source>
        <translation>显示是否在运行（退出码 1：没有运行）</translation>
    </message>
    <message>
        <source>Print where it can be reached, for psql and others</source>
        <translation>显示连接地址，供 psql 等工具使用</translation>
    </message>
    <message>
        <source>Bring the database to this program&apos;s schema version</source>
        <translation>把数据库迁移到本程序的结构版本</translation>
    </message>
    <message numerus="yes">
        <source>The password has less than %n signs</source>
        <translation>
            <numerusform>密码不足 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The password contains the login</source>
        <translation>密码里含有登录名</translation>
    </message>
    <message>
        <source>The password is letters alone or digits alone</source>
        <translation>密码只有字母或只有数字</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>请换一个</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>密码：%1</translation>
    </message>
    <message>
        <source>there is no post &apos;%1&apos;</source>
        <translation>没有岗位“%1”</translation>
    </message>
    <message>
        <source>posts are %1</source>
        <translation>可用的岗位：%1</translation>
    </message>
    <message>
        <source>there is no account &apos;%1&apos;</source>
        <translation>没有账号“%1”</translation>
    </message>
    <message>
        <source>see &apos;banzhangctl staff list&apos;</source>
        <translation>请看“banzhangctl staff list”</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>open</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>不能登录</translation>
    </message>
    <message>
        <source>%1 may sign in.</source>
        <translation>%1 可以登录了。</translation>
    </message>
    <message>
        <source>no posts given</source>
        <translation>没有给出岗位</translation>
    </message>
    <message>
        <source>--posts &apos;&apos; takes them all</source>
        <translation>--posts &apos;&apos; 撤去全部岗位</translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled, %n sessions ended.</source>
        <translation>
            <numerusform>%1 已停用，结束了 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may sign in again: %2</source>
        <translation>%1 又可以登录了：%2</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新密码。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 的姓名是 %2。</translation>
    </message>
    <message>
        <source>leader, inspector, quality_head, manager, scheduler, front_desk, auditor, admin, feed; comma-separated.</source>
        <translation>班组长 leader、质检员 inspector、质检主管 quality_head、经理 manager、排班员 scheduler、前台 front_desk、审计员 auditor、管理员 admin、来源 feed；用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Read the password from standard input; else one is made and shown once.</source>
        <translation>从标准输入读密码；不给此项则自动生成，只显示一次。</translation>
    </message>
    <message>
        <source>Who may sign in, with posts</source>
        <translation>列出可登录的账号和岗位</translation>
    </message>
    <message>
        <source>Make a login</source>
        <translation>新建登录名</translation>
    </message>
    <message>
        <source>The posts that somebody holds from today</source>
        <translation>设定某人从今天起的岗位</translation>
    </message>
    <message>
        <source>Another name; the login stays</source>
        <translation>改姓名，登录名不变</translation>
    </message>
    <message>
        <source>Close an account and end its sessions</source>
        <translation>停用账号并结束其会话</translation>
    </message>
    <message>
        <source>Open a closed account again</source>
        <translation>重新启用已停用的账号</translation>
    </message>
    <message>
        <source>Give an account a new password</source>
        <translation>给账号设新密码</translation>
    </message>
    <message>
        <source>The database has schema version %1, this program needs %2.</source>
        <translation>数据库的结构版本是 %1，本程序需要 %2。</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>请安装更新的程序。</translation>
    </message>
    <message>
        <source>Run: banzhangctl migrate</source>
        <translation>请运行：banzhangctl migrate</translation>
    </message>
    <message>
        <source>database %1 at %2</source>
        <translation>%2 上的数据库 %1</translation>
    </message>
    <message>
        <source>the server of the environment</source>
        <translation>环境变量所指的服务器</translation>
    </message>
    <message>
        <source>seal %1</source>
        <translation>第 %1 号封印</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>尚未封印</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>第 %1 条，%2</translation>
    </message>
    <message>
        <source>%1 entries, %2 of them erased by law, %3 not sealed yet</source>
        <translation>共 %1 条，其中依法清除 %2 条，尚未封印 %3 条</translation>
    </message>
    <message>
        <source>seal %1 of %2: %3</source>
        <translation>第 %1 号封印，%2：%3</translation>
    </message>
    <message>
        <source>the noted hash is that of seal %1</source>
        <translation>记下的哈希值属于第 %1 号封印</translation>
    </message>
    <message>
        <source>no seal has the noted hash: the chain was written anew</source>
        <translation>没有封印是这个哈希值：整条链被重写过</translation>
    </message>
    <message>
        <source>The audit is whole.</source>
        <translation>审计记录完整。</translation>
    </message>
    <message>
        <source>Seal the audit and check its chain (exit code 1: it was tampered with)</source>
        <translation>给审计记录加封印并核对封印链（退出码 1：被改动过）</translation>
    </message>
    <message>
        <source>A hash that this command printed before and that was noted elsewhere.</source>
        <translation>本命令以前显示、另行记下的哈希值。</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message>
        <source>--deeds &apos;&apos; takes them all</source>
        <translation>--deeds &apos;&apos; 收回全部</translation>
    </message>
    <message>
        <source>%1 may command: %2; rung at: %3</source>
        <translation>%1 可下达：%2；分机：%3</translation>
    </message>
    <message>
        <source>%1 may show wallboards.</source>
        <translation>%1 可以显示墙上看板。</translation>
    </message>
    <message>
        <source>pause, unpause, add_to_queue, remove_from_queue, listen, whisper, barge, hang_up; comma-separated.</source>
        <translation>pause、unpause、add_to_queue、remove_from_queue、listen、whisper、barge、hang_up，以逗号分隔。</translation>
    </message>
    <message>
        <source>Where the switch rings him: PJSIP/801; &apos;&apos; nowhere.</source>
        <translation>交换机呼叫其哪个分机：PJSIP/801；&apos;&apos; 表示没有。</translation>
    </message>
    <message>
        <source>What somebody may ask of the switch, and where it rings him to listen</source>
        <translation>某人可对交换机下达哪些指令，监听时呼叫其哪个分机</translation>
    </message>
    <message>
        <source>Make a login for a television that shows wallboards</source>
        <translation>为显示看板的电视建立登录名</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 rejected</source>
        <translation>新增 %1，已有 %2，拒收 %3</translation>
    </message>
    <message>
        <source>Take orders, cancels and returns: CSV, a workbook or JSON lines</source>
        <translation>导入订单、取消和退单：CSV、工作簿或 JSON 行</translation>
    </message>
    <message>
        <source>Take visits, successes and refusals of agents&apos; days: CSV, a workbook or JSON lines</source>
        <translation>导入坐席每日访问量、办理量和拒访量：CSV、工作簿或 JSON 行</translation>
    </message>
    <message>
        <source>Take marks of exams and satisfaction by month: CSV or a workbook with agent_no, month, kind, mark, out_of</source>
        <translation>导入各月考核与满意度成绩：CSV 或工作簿，列为 agent_no、month、kind、mark、out_of</translation>
    </message>
</context>
<context>
    <name>banzhang::DamageDialog</name>
    <message>
        <source>Damage</source>
        <translation>财物损坏</translation>
    </message>
    <message>
        <source>What somebody broke by his own fault and makes good. It is no fine, and never stands in the ledger.</source>
        <translation>因个人原因损坏、由本人赔偿的财物。不是罚款，也不进台账。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>损坏物品</translation>
    </message>
    <message>
        <source>With its number: headset H-031</source>
        <translation>连编号一起写：耳麦 H-031</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>What the agent says</source>
        <translation>本人陈述</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Name as written, or number of the paper</source>
        <translation>手写姓名，或书面单编号</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>请填金额，如 5 或 5.00</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>There is nobody in your teams.</source>
        <translation>您的班组里没有人。</translation>
    </message>
</context>
<context>
    <name>banzhang::DamageModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>损坏物品</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应赔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款记录</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>banzhang::DashboardPage</name>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>Being reckoned…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>← → values · Enter further down · Esc back · Ctrl+C picture · Ctrl+Shift+C data</source>
        <translation>← → 看数值 · Enter 下钻 · Esc 返回 · Ctrl+C 图片 · Ctrl+Shift+C 数据</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Which month (Alt+Left the one before, Alt+Right the one after)</source>
        <translation>选择月份（Alt+← 前一月，Alt+→ 后一月）</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>未能读取数据。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · snapshot %2</source>
        <comment>state of a month, time</comment>
        <translation>%1 · 快照 %2</translation>
    </message>
    <message>
        <source>Back to here (Esc)</source>
        <translation>回到此处（Esc）</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Open the day with its recordings</source>
        <translation>打开当日与录音</translation>
    </message>
    <message>
        <source>The agent&apos;s day on the floor: states, calls, recordings (Ctrl+O)</source>
        <translation>该坐席当日的现场记录：状态、通话、录音（Ctrl+O）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>All that I see</source>
        <translation>我能看到的全部</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目标值…</translation>
    </message>
    <message>
        <source>What the key figures shall come to, with dates (Ctrl+G)</source>
        <translation>关键指标应达到的值，按日期生效 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>banzhang::DashboardView</name>
    <message>
        <source>Agents by</source>
        <translation>各坐席对比</translation>
    </message>
    <message>
        <source>Figure of the agents</source>
        <translation>对比的指标</translation>
    </message>
    <message>
        <source>Figures behind the charts</source>
        <translation>图表背后的数据</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1. Choose another time or another scope.</source>
        <translation>%1没有数据。请另选时间或范围。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>banzhang::DayCallModel</name>
    <message>
        <source>Number withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>%1 rings of %2 s; more than two are too many</source>
        <translation>%1 声，每声 %2 秒；应在两声内接起</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>hung up first</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>hung up first</comment>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>transferred to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>a caller while it rang</comment>
        <translation>振铃中放弃</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a call at a restart of the switch</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>when a call was</comment>
        <translation>来电</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ended by</source>
        <comment>a call</comment>
        <translation>先挂机</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>该通话没有录音</translation>
    </message>
    <message>
        <source>Hear the recording (Enter)</source>
        <translation>收听录音（Enter）</translation>
    </message>
</context>
<context>
    <name>banzhang::DayDialog</name>
    <message>
        <source>The day is missing.</source>
        <translation>请填日期。</translation>
    </message>
</context>
<context>
    <name>banzhang::DayNotes</name>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>somebody went after %1</source>
        <translation>%1 后有人过去</translation>
    </message>
</context>
<context>
    <name>banzhang::DayPerson</name>
    <message>
        <source>No team on this day</source>
        <translation>当天不属于任何班组</translation>
    </message>
</context>
<context>
    <name>banzhang::DayTimeline</name>
    <message>
        <source>%1–%2  the source knew nothing: %3</source>
        <translation>%1–%2  来源无数据：%3</translation>
    </message>
</context>
<context>
    <name>banzhang::DayTotals</name>
    <message>
        <source>%1×</source>
        <comment>so many times</comment>
        <translation>%1 次</translation>
    </message>
</context>
<context>
    <name>banzhang::DecideDialog</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 条违规</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is charged. Later evidence of the same does not raise it again.</source>
        <translation>不扣款；同一事由以后的证据不再提出。</translation>
    </message>
    <message>
        <source>%1 are booked in the ledger, in the month of the day or, if that is closed, in the next open one. Beyond the cap nothing is charged. The agent may appeal in writing; that does not suspend it.</source>
        <translation>%1 记入台账，计入当日所在月份；该月已结账时，计入其后第一个未结账的月份。超出上限的部分不收。坐席可书面申诉，申诉不停止执行。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>The same violation costs the same; another amount needs a reason.</source>
        <translation>同一事由金额相同；改变金额须写明理由。</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>请填金额，如 5 或 5.00</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::DecideFineAppealDialog</name>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Points that remain</source>
        <translation>保留（分）</translation>
    </message>
    <message>
        <source>Yuan that remain</source>
        <translation>保留（元）</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Keep: the entry stands</source>
        <translation>维持：原账不变</translation>
    </message>
    <message>
        <source>Uphold: it is booked back</source>
        <translation>撤销：全部退回</translation>
    </message>
    <message>
        <source>Reduce: a lesser one takes its place</source>
        <translation>减轻：改记较轻的一笔</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>Choose: what it would book stands here before it is decided.</source>
        <translation>请选择：裁定前在此显示将如何记账。</translation>
    </message>
    <message>
        <source>Working out what it would book…</source>
        <translation>正在计算将如何记账…</translation>
    </message>
    <message>
        <source>Say what becomes of it.</source>
        <translation>请选择裁定结果。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>What it would book is not known yet: a moment.</source>
        <translation>记账结果尚未算出，请稍候。</translation>
    </message>
</context>
<context>
    <name>banzhang::DeciderModel</name>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Deviating</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Deviating share</source>
        <translation>偏离占比</translation>
    </message>
    <message>
        <source>Difference (¥)</source>
        <translation>差额（元）</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>被申诉</translation>
    </message>
    <message>
        <source>Reversed on appeal</source>
        <translation>申诉后撤销</translation>
    </message>
    <message>
        <source>Reduced on appeal</source>
        <translation>申诉后减轻</translation>
    </message>
</context>
<context>
    <name>banzhang::DecisionForm</name>
    <message>
        <source>The entry stays on record as withdrawn, with your reason.</source>
        <translation>记录会保留并标为已撤销，同时写明您的原因。</translation>
    </message>
    <message>
        <source>Data are missing for a part of this day: write why the entry holds nevertheless.</source>
        <translation>当天有一段时间数据缺失：请写明为什么这条记录仍然成立。</translation>
    </message>
    <message>
        <source>The entry counts from now on.</source>
        <translation>记录从现在起生效。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>请填写原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>banzhang::Deeds</name>
    <message>
        <source>You have not the right to do this. An administrator can give it.</source>
        <translation>您没有这项权限，可请管理员授予。</translation>
    </message>
    <message>
        <source>This agent is not in a team that you lead today.</source>
        <translation>该坐席今天不在您带的班组。</translation>
    </message>
    <message>
        <source>The switch takes no commands now: its feed is not connected.</source>
        <translation>交换机现在不接受指令：其数据源未连接。</translation>
    </message>
    <message>
        <source>The switch has not seen this agent yet.</source>
        <translation>交换机还没有见过该坐席。</translation>
    </message>
    <message>
        <source>This queue is on another switch.</source>
        <translation>该队列在另一台交换机上。</translation>
    </message>
    <message>
        <source>The call that you saw is over.</source>
        <translation>您看到的那通电话已经结束。</translation>
    </message>
    <message>
        <source>Nobody has said at which extension you are rung. An administrator can.</source>
        <translation>尚未设置您的分机，可请管理员设置。</translation>
    </message>
    <message>
        <source>The same is under way already.</source>
        <translation>同样的指令正在执行。</translation>
    </message>
    <message>
        <source>A pause needs its reason.</source>
        <translation>小休必须填写原因。</translation>
    </message>
    <message>
        <source>This agent has an open flag already.</source>
        <translation>该坐席已有未关闭的求助。</translation>
    </message>
    <message>
        <source>Somebody has closed this flag already.</source>
        <translation>已有人关闭了这次求助。</translation>
    </message>
    <message>
        <source>Somebody else is going already.</source>
        <translation>已有人过去了。</translation>
    </message>
    <message>
        <source>A flag needs its reason.</source>
        <translation>举旗必须填写原因。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请填写处理结果。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有填写内容。</translation>
    </message>
    <message>
        <source>Praise needs a concrete example.</source>
        <translation>表扬必须有具体事例。</translation>
    </message>
    <message>
        <source>This agent does not work here any longer.</source>
        <translation>该坐席已不在本中心。</translation>
    </message>
    <message>
        <source>No feed took it within 30 seconds; it will not be done.</source>
        <translation>30 秒内没有数据源接收，指令不会执行。</translation>
    </message>
    <message>
        <source>The switch did not answer within 30 seconds. Look at the row.</source>
        <translation>交换机 30 秒内没有应答，请查看该行状态。</translation>
    </message>
    <message>
        <source>The feed ended before the switch answered. Look at the row before you ask again.</source>
        <translation>交换机应答前数据源已停止，再次下达前请先查看该行状态。</translation>
    </message>
    <message>
        <source>The link to the switch broke before it answered. Look at the row.</source>
        <translation>交换机应答前连接中断，请查看该行状态。</translation>
    </message>
    <message>
        <source>Your phone rang and nobody picked it up.</source>
        <translation>您的话机已振铃，但无人接听。</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>您的话机正忙。</translation>
    </message>
    <message>
        <source>The switch does not reach your phone.</source>
        <translation>交换机无法呼通您的话机。</translation>
    </message>
    <message>
        <source>The switch has this agent in no queue.</source>
        <translation>该坐席在交换机上不属于任何队列。</translation>
    </message>
    <message>
        <source>The agent is in this queue already.</source>
        <translation>坐席已在该队列中。</translation>
    </message>
    <message>
        <source>The agent is not in this queue.</source>
        <translation>坐席不在该队列中。</translation>
    </message>
    <message>
        <source>The switch has no such queue any longer.</source>
        <translation>交换机上已没有该队列。</translation>
    </message>
    <message>
        <source>The agent is in this queue by the switch&apos;s configuration.</source>
        <translation>坐席由交换机配置固定在该队列，不能移出。</translation>
    </message>
    <message>
        <source>The switch does not let its feed do this (manager.conf).</source>
        <translation>交换机不允许数据源执行此操作（manager.conf）。</translation>
    </message>
    <message>
        <source>Calls of all queues are offered again at once.</source>
        <translation>各队列立即恢复派话。</translation>
    </message>
    <message>
        <source>Calls of %1 are offered from now on.</source>
        <translation>从现在起派 %1 的来电。</translation>
    </message>
    <message>
        <source>No more calls of %1 are offered; a call under way goes on.</source>
        <translation>不再派 %1 的来电；正在进行的通话不受影响。</translation>
    </message>
    <message>
        <source>Your phone %1 rings. Pick it up: you hear both, nobody hears you.</source>
        <translation>您的话机 %1 会振铃。接听后您能听到双方，对方听不到您。</translation>
    </message>
    <message>
        <source>Your phone %1 rings. The agent hears you, the caller does not.</source>
        <translation>您的话机 %1 会振铃。坐席能听到您，客户听不到。</translation>
    </message>
    <message>
        <source>Your phone %1 rings. Agent and caller both hear you.</source>
        <translation>您的话机 %1 会振铃。坐席和客户都能听到您。</translation>
    </message>
    <message>
        <source>The caller is cut off at once. This cannot be taken back, and it is kept who did it.</source>
        <translation>客户会立即被挂断，无法撤回，操作人会被记录。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>让 %1 小休？</translation>
    </message>
    <message>
        <source>End the pause of %1?</source>
        <translation>结束 %1 的小休？</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <translation>将 %1 加入 %2？</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>将 %1 移出 %2？</translation>
    </message>
    <message>
        <source>Listen to the call of %1?</source>
        <translation>监听 %1 的通话？</translation>
    </message>
    <message>
        <source>Whisper to %1?</source>
        <translation>对 %1 耳语？</translation>
    </message>
    <message>
        <source>Barge into the call of %1?</source>
        <translation>插入 %1 的通话？</translation>
    </message>
    <message>
        <source>Hang up the call of %1?</source>
        <translation>挂断 %1 的通话？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束小休</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>强插</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>on its way to the switch…</source>
        <translation>正在送往交换机…</translation>
    </message>
    <message>
        <source>You are in the call.</source>
        <translation>您已进入通话。</translation>
    </message>
    <message>
        <source>The switch has done it.</source>
        <translation>交换机已执行。</translation>
    </message>
    <message>
        <source>The switch says: %1</source>
        <translation>交换机答复：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::DemoSignInDialog</name>
    <message>
        <source>Demo centre</source>
        <translation>演示中心</translation>
    </message>
    <message>
        <source>As whom will you look at the demo?</source>
        <translation>以谁的身份看演示？</translation>
    </message>
    <message>
        <source>The demo is a centre of its own, with made-up people. Nothing that you do there touches your data.</source>
        <translation>演示是一个单独的中心，人员都是虚构的。在里面做什么都不会动到您的数据。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Sees the whole centre and decides.</source>
        <translation>看全中心，做决定。</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Sees and leads the own team, live.</source>
        <translation>实时看管自己的班组。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Scores the recordings of the assigned teams.</source>
        <translation>给所分配班组的录音评分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the demo</source>
        <translation>进入演示</translation>
    </message>
</context>
<context>
    <name>banzhang::DeviationModel</name>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>By the rule (¥)</source>
        <translation>按规定（元）</translation>
    </message>
    <message>
        <source>Decided (¥)</source>
        <translation>裁定（元）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
</context>
<context>
    <name>banzhang::DockHead</name>
    <message>
        <source>Close (Ctrl+B)</source>
        <translation>关闭 (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>banzhang::DrawDialog</name>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Draw by %1</source>
        <translation>按“%1”抽样</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same again from the same calls.</source>
        <translation>同样的种子从同样的通话中会再次抽出同样的结果。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write days as 2026-03-01, the first one first.</source>
        <translation>日期请写成 2026-03-01，且第一天不晚于最后一天。</translation>
    </message>
    <message>
        <source>Would draw %1 of %2.</source>
        <translation>将从 %2 条中抽取 %1 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n have fewer than the plan wants.</source>
        <translation>
            <numerusform>%n 个对象不足计划数量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because none of the inspectors scores them: %1.</source>
        <translation>以下班组没有可评的质检员，未纳入抽样：%1。</translation>
    </message>
</context>
<context>
    <name>banzhang::DrillWords</name>
    <message>
        <source>Only the first %1 are shown: take a shorter time.</source>
        <translation>仅显示前 %1 条：请缩短时间范围。</translation>
    </message>
</context>
<context>
    <name>banzhang::Duty</name>
    <message>
        <source>taken by %1</source>
        <translation>%1 已安排</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>拖欠</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>To be there at %1</source>
        <translation>应到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Handed over in writing %n time(s)</source>
        <translation>
            <numerusform>书面交接 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen done %1 by %2</source>
        <translation>%1 由 %2 确认完成</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>卫生</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>faults of items</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a photo</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待重做</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>%1 (once more)</source>
        <translation>%1（再次）</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Who has duty is told before it begins: the ten minutes before his shift have come already.</source>
        <translation>值日须事先安排：此人上班前十分钟已到。</translation>
    </message>
    <message>
        <source>This duty has begun: it is handed over in writing.</source>
        <translation>值日已开始，只能书面交接。</translation>
    </message>
    <message>
        <source>This agent does not work here on that day.</source>
        <translation>该坐席当天不在职。</translation>
    </message>
    <message>
        <source>The day of this duty is over, and it was judged.</source>
        <translation>该值日当天已过，已经判定。</translation>
    </message>
    <message>
        <source>It was done already.</source>
        <translation>已经完成。</translation>
    </message>
    <message>
        <source>Its day has not come yet.</source>
        <translation>还没到这一天。</translation>
    </message>
    <message>
        <source>Nobody says of his own duty that it is done.</source>
        <translation>不能确认自己的值日。</translation>
    </message>
    <message>
        <source>Both sides sign.</source>
        <translation>双方都要签名。</translation>
    </message>
    <message>
        <source>It is handed over to somebody else.</source>
        <translation>须交接给另一人。</translation>
    </message>
    <message>
        <source>There is an area of this name.</source>
        <translation>已有同名区域。</translation>
    </message>
    <message>
        <source>Give the area a name of at most 40 characters.</source>
        <translation>请填写区域名称，最多 40 字。</translation>
    </message>
    <message>
        <source>This area is no longer in use.</source>
        <translation>该区域已停用。</translation>
    </message>
    <message>
        <source>Somebody else has this duty now. Look again whom it concerns.</source>
        <translation>此值日已换人，请重新核对。</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>还没有检查任何一项。</translation>
    </message>
    <message>
        <source>The items changed meanwhile. Begin the inspection anew.</source>
        <translation>检查项目已变更，请重新检查。</translation>
    </message>
    <message>
        <source>The photo is larger than 2 MB.</source>
        <translation>照片超过 2 MB。</translation>
    </message>
    <message>
        <source>This is no photo: JPEG or PNG.</source>
        <translation>这不是照片：须为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Who did it does not look at it again: somebody else does.</source>
        <translation>重做的人不能自己复查，请另一人复查。</translation>
    </message>
    <message>
        <source>It was not done again yet.</source>
        <translation>还没有重做。</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>请写明哪里不合格。</translation>
    </message>
    <message>
        <source>Somebody recorded it in the meantime.</source>
        <translation>已有人登记。</translation>
    </message>
    <message>
        <source>More than nothing, and no more than is open.</source>
        <translation>须大于零，且不超过未付金额。</translation>
    </message>
    <message>
        <source>A day between the damage and today.</source>
        <translation>须在损坏当天与今天之间。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>还没到这一天。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>已经撤回。</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Order at the seat</source>
        <translation>值机秩序</translation>
    </message>
    <message>
        <source>Computer use</source>
        <translation>电脑使用</translation>
    </message>
    <message>
        <source>Safety and hygiene</source>
        <translation>安全卫生</translation>
    </message>
    <message>
        <source>No fault: costs nothing.</source>
        <translation>全部合格，不扣款。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nobody had this duty: noted, and costs nothing.</source>
        <translation>
            <numerusform>%n 项不合格。当天无人值日：只记录，不扣款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) will be proposed: %1 pays %2 if confirmed.</source>
        <translation>
            <numerusform>将提出 %n 项违规：经确认后 %1 罚款 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) noted; no rule was in force: costs nothing.</source>
        <translation>
            <numerusform>记录 %n 项不合格；规则未生效，不扣款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) where points count.</source>
        <translation>
            <numerusform>计分时 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done again within %n minute(s).</source>
        <translation>
            <numerusform>须在 %n 分钟内重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>redo</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>A change holds from tomorrow on at the earliest: nothing is charged by what was not said before.</source>
        <translation>变更最早自明天起生效：事先没有说明的，不作处罚。</translation>
    </message>
    <message>
        <source>This rule is found by measuring: choose another.</source>
        <translation>这条规则由系统测算，请另选一条。</translation>
    </message>
    <message>
        <source>Between 5 minutes and a day.</source>
        <translation>5 分钟到一天之间。</translation>
    </message>
    <message>
        <source>It was withdrawn already.</source>
        <translation>已经作废。</translation>
    </message>
    <message>
        <source>Something is paid for it: take the payments back first.</source>
        <translation>已有赔付：请先撤回赔付。</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyDialog</name>
    <message>
        <source>Leader of %1</source>
        <translation>%1 的班组长</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>%1 的副班长</translation>
    </message>
    <message>
        <source>Inspector of %1</source>
        <translation>%1 的质检员</translation>
    </message>
    <message>
        <source>A team has one leader: the one before ends the day before.</source>
        <translation>一个班组只有一位班组长：前一位到前一天为止。</translation>
    </message>
    <message>
        <source>A deputy sees and may do what the leader may.</source>
        <translation>副班长能看到、能做班组长的事。</translation>
    </message>
    <message>
        <source>An inspector hears the team&apos;s calls and scores them.</source>
        <translation>质检员听这个班组的录音并评分。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>empty: until further notice</source>
        <translation>不填：一直有效</translation>
    </message>
    <message>
        <source>Nobody holds the post of inspector. Give it on the Staff page.</source>
        <translation>还没有人是质检员。请在“账号”页给他岗位。</translation>
    </message>
    <message>
        <source>Nobody holds the post of team leader. Give it on the Staff page.</source>
        <translation>还没有人是班组长。请在“账号”页给他岗位。</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>请填日期。</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>早于第一天。</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyGridModel</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyLists</name>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing is to be done again</source>
        <translation>没有要重做的</translation>
    </message>
    <message>
        <source>What an inspection finds dirty is listed here with its clock.</source>
        <translation>检查不合格的在这里列出并计时。</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Nothing was inspected yet</source>
        <translation>还没有检查</translation>
    </message>
    <message>
        <source>Press Alt+4 for an inspection of an area or of conduct.</source>
        <translation>按 Alt+4 检查区域卫生或行为规范。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>财物损坏</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>没有财物损坏</translation>
    </message>
    <message>
        <source>What somebody broke and makes good: no fine, and paid in parts.</source>
        <translation>由本人赔偿的损坏：不是罚款，可分次付。</translation>
    </message>
    <message>
        <source>Was done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>复查…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Damage…</source>
        <translation>登记损坏…</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>付款…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回付款…</translation>
    </message>
    <message>
        <source>Done again (%1)</source>
        <translation>重做（%1）</translation>
    </message>
    <message>
        <source>It was done again: somebody else looks at it now.</source>
        <translation>已记为重做，请另一人复查。</translation>
    </message>
    <message>
        <source>It could not be recorded.</source>
        <translation>未能记录。</translation>
    </message>
    <message>
        <source>The photo could not be shown.</source>
        <translation>无法显示照片。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>照片已损坏。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>没有检查项目</translation>
    </message>
    <message>
        <source>What inspections look at, with the rule that a fault falls under.</source>
        <translation>检查时看什么，不合格按哪条规则处理。</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>新增项目…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停用…</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyModel</name>
    <message>
        <source>Leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副班长</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>open</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyPage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Fill by rotation</source>
        <translation>轮流填满</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Seen done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>区域…</translation>
    </message>
    <message>
        <source>Duty could not be read.</source>
        <translation>无法读取值日。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>上一周（Alt+←）</translation>
    </message>
    <message>
        <source>The next week (Alt+Right)</source>
        <translation>下一周（Alt+→）</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>The week&apos;s duty</source>
        <translation>本周值日</translation>
    </message>
    <message>
        <source>Who can be given this duty</source>
        <translation>可安排此值日的人</translation>
    </message>
    <message>
        <source>Duty and conduct</source>
        <translation>值日检查</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>1–9 give · Del nobody · Space seen done · Alt+Left, Alt+Right week · Ctrl+P print · Ctrl+E export</source>
        <translation>1–9 安排 · Del 清空 · 空格 已完成 · Alt+←、Alt+→ 换周 · Ctrl+P 打印 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a week</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>There are no areas yet</source>
        <translation>还没有区域</translation>
    </message>
    <message>
        <source>A manager or scheduler adds them by Alt+5: hall, meeting room…</source>
        <translation>由经理或排班员按 Alt+5 添加：大厅、会议室……</translation>
    </message>
    <message>
        <source>Choose an area and a day.</source>
        <translation>请选择区域和日期。</translation>
    </message>
    <message>
        <source>Nobody to give it to on %1: the shifts have begun, or all have duty.</source>
        <translation>%1 无人可安排：班次已开始，或都已值日。</translation>
    </message>
    <message>
        <source>On shift on %1, who had it least first</source>
        <translation>%1 上班的人，值日少的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>of duty in eight weeks</comment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>取消完成</translation>
    </message>
    <message>
        <source>The duty stays as it is.</source>
        <translation>值日没有改动。</translation>
    </message>
    <message>
        <source>There is nothing to fill.</source>
        <translation>没有可填的。</translation>
    </message>
    <message>
        <source>Every area is taken, or nobody&apos;s shift is still to come. Publish the roster first.</source>
        <translation>各区域都已有人，或没有人还要上班。请先发布排班表。</translation>
    </message>
    <message>
        <source>Filled.</source>
        <translation>已填满。</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(-ies) given</source>
        <translation>
            <numerusform>已安排 %n 次值日</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays as it is.</source>
        <translation>本周没有改动。</translation>
    </message>
    <message>
        <source>It could not be recorded.</source>
        <translation>未能记录。</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>值日表 %1</translation>
    </message>
    <message>
        <source>Be there ten minutes before the shift. Hand over in writing only. Printed %1</source>
        <translation>值日须提前十分钟到岗；交接须书面签字。打印于 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
</context>
<context>
    <name>banzhang::EditTable</name>
    <message>
        <source>Add a line (Insert)</source>
        <translation>添加一行（Insert）</translation>
    </message>
    <message>
        <source>Remove the line (Delete)</source>
        <translation>删除该行（Delete）</translation>
    </message>
</context>
<context>
    <name>banzhang::EndFigureRuleForm</name>
    <message>
        <source>End %1</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>What was entered until then stays on record.</source>
        <translation>此前提出的考核记录保留。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>empty: from today on</source>
        <translation>不填：从今天起</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能从过去开始生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::EndItemDialog</name>
    <message>
        <source>End “%1”</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>From that day on nobody looks at it; what was inspected before stays.</source>
        <translation>自该日起不再检查；此前的检查记录不变。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Not any more from</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>From tomorrow on at the earliest.</source>
        <translation>最早自明天起。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
</context>
<context>
    <name>banzhang::EndRuleForm</name>
    <message>
        <source>End %1</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>What was raised until then stays on record.</source>
        <translation>此前的告警记录保留。</translation>
    </message>
</context>
<context>
    <name>banzhang::EnforcementModel</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未裁决</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>处理率</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>处理时长中位数</translation>
    </message>
</context>
<context>
    <name>banzhang::Evenness</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>无班组</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>only punishes</source>
        <translation>只罚不奖</translation>
    </message>
    <message>
        <source>no fine</source>
        <translation>无罚款</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Decisions by who made them</source>
        <translation>按裁决人</translation>
    </message>
    <message>
        <source>Decisions that deviate from the rule</source>
        <translation>偏离规定的裁决</translation>
    </message>
    <message>
        <source>Awards against fines by team</source>
        <translation>各班组奖罚比</translation>
    </message>
    <message>
        <source>Found and acted on by team</source>
        <translation>各班组发现与处理</translation>
    </message>
</context>
<context>
    <name>banzhang::EvennessPage</name>
    <message>
        <source>The month could not be read.</source>
        <translation>该月读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the whole month (Ctrl+P)</source>
        <translation>打印整月 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Decisions by who made them</source>
        <translation>按裁决人</translation>
    </message>
    <message>
        <source>Nobody decided on a violation of this month.</source>
        <translation>本月的违规还没有人裁决。</translation>
    </message>
    <message>
        <source>Decisions that deviate from the rule</source>
        <translation>偏离规定的裁决</translation>
    </message>
    <message>
        <source>The same violation cost the same, everywhere.</source>
        <translation>同样的违规，处理都一样。</translation>
    </message>
    <message>
        <source>Awards against fines by team</source>
        <translation>各班组奖罚比</translation>
    </message>
    <message>
        <source>Nothing counts in this month yet.</source>
        <translation>本月还没有奖罚。</translation>
    </message>
    <message>
        <source>Found and acted on by team</source>
        <translation>各班组发现与处理</translation>
    </message>
    <message>
        <source>No violation was found in this month.</source>
        <translation>本月没有发现违规。</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>本月没有内容</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>公平</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 个班组</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4 tables · Ctrl+C copy · Ctrl+P print · Ctrl+E export the table with the focus</source>
        <translation>Alt+1 至 Alt+4 切换表格 · Ctrl+C 复制 · Ctrl+P 打印 · Ctrl+E 导出当前表格</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n 笔奖励</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine(s)</source>
        <translation>
            <numerusform>%n 笔罚款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviating</source>
        <translation>
            <numerusform>偏离 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) only punish</source>
        <translation>
            <numerusform>%n 个班组只罚不奖</numerusform>
        </translation>
    </message>
    <message>
        <source>Evenness of rewards and penalties</source>
        <translation>奖罚公平报告</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
</context>
<context>
    <name>banzhang::FairnessModel</name>
    <message>
        <source>Shifts that begin on a Saturday or Sunday</source>
        <translation>周六、周日开始的班次</translation>
    </message>
    <message>
        <source>Shifts of which a part lies in the night</source>
        <translation>含夜间时段的班次</translation>
    </message>
    <message>
        <source>Hours between the earliest and the latest beginning</source>
        <translation>最早与最晚上班时间相差小时数</translation>
    </message>
    <message>
        <source>Shifts that begin at another time than the one before</source>
        <translation>上班时间与前一班不同的次数</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Spread, h</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>换班</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedLamp</name>
    <message>
        <source>No source</source>
        <translation>没有来源</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) silent</source>
        <translation>
            <numerusform>%n 个来源无消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 s</source>
        <translation>延迟 %1 秒</translation>
    </message>
    <message>
        <source>Health of the sources (Ctrl+Shift+D)</source>
        <translation>来源健康 (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>从无消息</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>无消息 %1</translation>
    </message>
    <message>
        <source>not connected, heard %1 ago</source>
        <translation>未连接，%1 前有消息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a source</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>of a source</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>最近心跳</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>末次事件</translation>
    </message>
    <message>
        <source>Lag now</source>
        <translation>现在延迟</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>最大延迟</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>in what a source knows</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedPane</name>
    <message>
        <source>Sources</source>
        <comment>pane</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Alt+← → day · F5 read again · Ctrl+C copy</source>
        <translation>Alt+← → 换日 · F5 重新读取 · Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Day before (Alt+←)</source>
        <translation>前一天 (Alt+←)</translation>
    </message>
    <message>
        <source>Day after (Alt+→)</source>
        <translation>后一天 (Alt+→)</translation>
    </message>
    <message>
        <source>No telephone source yet</source>
        <translation>还没有电话来源</translation>
    </message>
    <message>
        <source>Connect a switch or import a log: banzhangctl feed --help.</source>
        <translation>接上交换机，或导入一份日志：banzhangctl feed --help。</translation>
    </message>
    <message>
        <source>Gaps and refused lines</source>
        <translation>缺口与未收的行</translation>
    </message>
    <message>
        <source>Nothing went wrong on this day</source>
        <translation>这一天没有异常</translation>
    </message>
    <message>
        <source>Gaps in what a source knows and refused lines appear here. No fine can come from a gap.</source>
        <translation>来源的缺口和未收的行会列在这里。缺口内不产生任何扣款。</translation>
    </message>
    <message>
        <source>The sources cannot be read</source>
        <translation>无法读取来源</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedTroubleModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>in what a source knows</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>lines of a source</comment>
        <translation>未收</translation>
    </message>
    <message>
        <source>Taken with a doubt</source>
        <comment>lines of a source</comment>
        <translation>存疑收下</translation>
    </message>
    <message>
        <source>The link to the switch was lost</source>
        <translation>与交换机的连接断开</translation>
    </message>
    <message>
        <source>No feed was running</source>
        <translation>没有采集程序在运行</translation>
    </message>
    <message>
        <source>The database was away until the spool was full</source>
        <translation>数据库断开，暂存已满</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>最新一行</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureEntryForm</name>
    <message>
        <source>Data are missing for a part of this day: whoever confirms the entry has to say why it holds nevertheless.</source>
        <translation>当天有一段时间数据缺失：确认人须写明为什么这条记录仍然成立。</translation>
    </message>
    <message>
        <source>Make the entry</source>
        <translation>转考核</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
</context>
<context>
    <name>banzhang::FigurePieceModel</name>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureRuleDialog</name>
    <message>
        <source>What is measured</source>
        <translation>监测内容</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>起评通数</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Figure rules</source>
        <translation>指标标准</translation>
    </message>
    <message>
        <source>A change holds from today or a later day on, never before.</source>
        <translation>修改从今天或以后的日期起生效，不追溯。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>计划 %1 起</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有指标标准</translation>
    </message>
    <message>
        <source>Add the first one. No figure is odd before there is a rule.</source>
        <translation>请添加第一条。没有标准就没有异常指标。</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureRuleForm</name>
    <message>
        <source>Change a rule</source>
        <translation>修改指标标准</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加指标标准</translation>
    </message>
    <message>
        <source>A team&apos;s own rule counts before that for all. What was judged stays as it was.</source>
        <translation>班组自己的标准优先于全部班组的标准。已考核的不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>监测内容</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>起评通数</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>title and paragraph</source>
        <translation>制度名称和条款</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>empty: from today on</source>
        <translation>不填：从今天起</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>seconds, or a time as 5:00</source>
        <translation>秒数，或如 5:00 的时间</translation>
    </message>
    <message>
        <source>per cent, as 20</source>
        <translation>百分数，如 20</translation>
    </message>
    <message>
        <source>a number, as 5</source>
        <translation>数字，如 5</translation>
    </message>
    <message>
        <source>Write seconds, or a time as 5:00.</source>
        <translation>请填写秒数，或如 5:00 的时间。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10000.</source>
        <translation>请填写 0 到 10000 的数字。</translation>
    </message>
    <message>
        <source>Points lie between 0 and 1000.</source>
        <translation>扣分须在 0 到 1000 之间。</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能从过去开始生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>banzhang::FilterCombo</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and choice of a filter</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Told same day</source>
        <translation>当日反映</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingNotice</name>
    <message>
        <source>Rectification notice %1</source>
        <translation>整改通知单 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>联络</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item and severity</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <translation>反映主管</translation>
    </message>
    <message>
        <source>Trainer told</source>
        <translation>反映培训专员</translation>
    </message>
    <message>
        <source>To rectify until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>整改措施（由责任人填写）</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>已办步骤</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · 第 %2 页</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>验证人</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingStepDialog</name>
    <message>
        <source>Records that the supervisor knows, with the moment. It is to be on the day of finding.</source>
        <translation>记录主管已知悉及其时刻。应在发现当日完成。</translation>
    </message>
    <message>
        <source>Records that the trainer knows, with the moment. It is to be on the day of finding.</source>
        <translation>记录培训专员已知悉及其时刻。应在发现当日完成。</translation>
    </message>
    <message>
        <source>From then on it is to be announced, and verified by somebody of the quality side.</source>
        <translation>之后须通报，并由质检方的他人验证。</translation>
    </message>
    <message>
        <source>The text is kept with the finding. No customer&apos;s number belongs there.</source>
        <translation>通报文字随整改项保存，其中不应有客户号码。</translation>
    </message>
    <message>
        <source>Closes the finding.</source>
        <translation>关闭此整改项。</translation>
    </message>
    <message>
        <source>It is to be rectified again. What was done so far stays in the history.</source>
        <translation>须再次整改。此前所做的保留在历史中。</translation>
    </message>
    <message>
        <source>The finding stays readable, marked as withdrawn with the reason.</source>
        <translation>整改项仍可查阅，并注明已撤销及原因。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record as rectified</source>
        <translation>记为已整改</translation>
    </message>
    <message>
        <source>Record as announced</source>
        <translation>记为已通报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Supervisor who was told</source>
        <translation>已告知的主管</translation>
    </message>
    <message>
        <source>Trainer who was told</source>
        <translation>已告知的培训专员</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>验证所见</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Why it is no fault</source>
        <translation>为何不算问题</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>哪里没有改好</translation>
    </message>
    <message>
        <source>To rectify until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>empty: after the usual days; else like 2026-11-30</source>
        <translation>不填按规定天数；否则写成 2026-11-30</translation>
    </message>
    <message>
        <source>Where it is announced</source>
        <translation>在哪里通报</translation>
    </message>
    <message>
        <source>Morning meeting</source>
        <translation>晨会</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>公告栏</translation>
    </message>
    <message>
        <source>Group chat of the team</source>
        <translation>班组群</translation>
    </message>
    <message>
        <source>Text of the announcement</source>
        <translation>通报内容</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制通报内容</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <translation>反映主管</translation>
    </message>
    <message>
        <source>Trainer told</source>
        <translation>反映培训专员</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>打开评分表</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print the notice…</source>
        <translation>打印整改通知单…</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Item: %1 (%2)</source>
        <translation>评分项：%1（%2）</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation>根本原因：%1</translation>
    </message>
    <message>
        <source>Interaction %1 · sheet %2 by %3</source>
        <translation>联络 %1 · 评分表 %2，质检员 %3</translation>
    </message>
    <message>
        <source>Found %1 by %2, made when the sheet was submitted</source>
        <translation>%1 由 %2 发现，提交评分表时自动生成</translation>
    </message>
    <message>
        <source>Found %1 by %2</source>
        <translation>%1 由 %2 发现</translation>
    </message>
    <message>
        <source>Open the sheet at the mark %1</source>
        <translation>打开评分表，标记 %1 处</translation>
    </message>
    <message>
        <source>Press Listen there, then M: the mark is played (%1)</source>
        <translation>在评分表中点“收听”，再按 M 即播放该标记（%1）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>supervisor told</source>
        <translation>已反映主管</translation>
    </message>
    <message>
        <source>trainer told</source>
        <translation>已反映培训专员</translation>
    </message>
    <message>
        <source>rectified</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已通报</translation>
    </message>
    <message>
        <source>verified and closed</source>
        <translation>已验证并关闭</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新整改</translation>
    </message>
    <message>
        <source>stands on the correction, too</source>
        <translation>更正后的评分表仍认定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤诉</translation>
    </message>
    <message>
        <source>sheet %1 corrects the one on which it stood, and does not say so any more</source>
        <translation>评分表 %1 更正了原表，已不再认定此问题</translation>
    </message>
    <message>
        <source>the sheet on which it stood was retracted</source>
        <translation>原评分表已撤回</translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>待反映</translation>
    </message>
    <message>
        <source>to rectify</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>to announce</source>
        <translation>待通报</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>待验证</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>限今日</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾日</translation>
    </message>
    <message>
        <source>Supervisor was told…</source>
        <translation>已反映主管…</translation>
    </message>
    <message>
        <source>Trainer was told…</source>
        <translation>已反映培训专员…</translation>
    </message>
    <message>
        <source>It was rectified…</source>
        <translation>已整改…</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>通报…</translation>
    </message>
    <message>
        <source>Verify and close…</source>
        <translation>验证并关闭…</translation>
    </message>
    <message>
        <source>Does not hold: rectify again…</source>
        <translation>未改好：重新整改…</translation>
    </message>
    <message>
        <source>No fault: withdraw…</source>
        <translation>不算问题：撤销…</translation>
    </message>
    <message>
        <source>The step before it comes first.</source>
        <translation>须先完成前一步。</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>This finding is closed.</source>
        <translation>此整改项已关闭。</translation>
    </message>
    <message>
        <source>You rectified it yourself: somebody else of the quality side verifies.</source>
        <translation>整改由您本人完成，须由质检方的他人验证。</translation>
    </message>
    <message>
        <source>For the agent&apos;s team leader or a manager to do.</source>
        <translation>由该坐席的班组长或经理操作。</translation>
    </message>
    <message>
        <source>For the team leader, a quality head or a manager to do.</source>
        <translation>由班组长、质检主管或经理操作。</translation>
    </message>
    <message>
        <source>For a quality head to do, or for who made it by hand.</source>
        <translation>由质检主管操作；手动转入的也可由本人撤销。</translation>
    </message>
    <message>
        <source>For the sheet&apos;s inspector or a quality head to do.</source>
        <translation>由本表质检员或质检主管操作。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>评分表 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 经办</translation>
    </message>
    <message>
        <source>to rectify until %1</source>
        <translation>整改期限 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deed: words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Announcement of %1</source>
        <translation>%1 质检通报</translation>
    </message>
    <message>
        <source>%1, agent %2 %3, %4: %5</source>
        <translation>%1，坐席 %2 %3（%4）：%5</translation>
    </message>
    <message>
        <source>What is asked of everybody: %1</source>
        <translation>对全员的要求：%1</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation>根本原因：%1</translation>
    </message>
    <message>
        <source>What was done about it: %1</source>
        <translation>整改措施：%1</translation>
    </message>
    <message>
        <source>This item is a finding already.</source>
        <translation>此项已转为整改。</translation>
    </message>
    <message>
        <source>Only of a submitted sheet that stands a finding can be made.</source>
        <translation>只有已提交且有效的评分表才能转为整改。</translation>
    </message>
    <message>
        <source>This item is not on the sheet any more.</source>
        <translation>评分表上已没有此项。</translation>
    </message>
    <message>
        <source>Say what was wrong.</source>
        <translation>请写明问题。</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>请写明告知了谁。</translation>
    </message>
    <message>
        <source>Say what was done about it.</source>
        <translation>请写明整改措施。</translation>
    </message>
    <message>
        <source>Say where it was announced.</source>
        <translation>请写明在哪里通报。</translation>
    </message>
    <message>
        <source>Somebody else was here meanwhile: look at the finding again.</source>
        <translation>他人刚刚处理过，请重新查看此整改项。</translation>
    </message>
    <message>
        <source>Who rectified a finding does not verify it.</source>
        <translation>整改人不得自行验证。</translation>
    </message>
    <message>
        <source>Say what does not hold.</source>
        <translation>请写明哪里没有改好。</translation>
    </message>
    <message>
        <source>It is due from today on, within a year.</source>
        <translation>期限须在今天起一年之内。</translation>
    </message>
    <message>
        <source>Say why it is no fault.</source>
        <translation>请写明为何不算问题。</translation>
    </message>
    <message>
        <source>This is not for your post to do, or the agent is not in your team.</source>
        <translation>您的岗位无此权限，或该坐席不在您的班组。</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingsPage</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>只看逾期</translation>
    </message>
    <message>
        <source>Agent, item, fault</source>
        <translation>坐席、评分项、问题</translation>
    </message>
    <message>
        <source>The findings could not be read.</source>
        <translation>整改项读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>整改</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项整改</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5 the steps · Enter the sheet · Ctrl+P notice · Ctrl+E export</source>
        <translation>Alt+1 至 Alt+5 各步骤 · Enter 评分表 · Ctrl+P 通知单 · Ctrl+E 导出</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未关闭 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told the same day</source>
        <translation>
            <numerusform>未当日反映 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>closed ones of 92 days</source>
        <translation>已关闭的含最近 92 天</translation>
    </message>
    <message>
        <source>there are more than are listed</source>
        <translation>还有更多未列出</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有整改项</translation>
    </message>
    <message>
        <source>A failed critical or fatal item becomes one when its sheet is submitted; of any other item one is made from the sheet.</source>
        <translation>关键项或致命项不合格的，提交评分表时自动转为整改项；其他评分项可在评分表中手动转为整改项。</translation>
    </message>
    <message>
        <source>No finding fits</source>
        <translation>没有符合条件的整改项</translation>
    </message>
    <message>
        <source>Choose another step, team or word.</source>
        <translation>请换一个步骤、班组或关键字。</translation>
    </message>
    <message>
        <source>The finding could not be read.</source>
        <translation>整改项读取失败。</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>未选择整改项</translation>
    </message>
    <message>
        <source>Choose one to see its steps.</source>
        <translation>选择一项以查看其步骤。</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>保存整改通知单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>导出整改项</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>裁定时限</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>申诉对象</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Booked back (¥)</source>
        <translation>退回（元）</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealTermsDialog</name>
    <message>
        <source>Terms of appeals</source>
        <translation>申诉期限</translation>
    </message>
    <message>
        <source>A day is 24 hours. What is recorded keeps its deadline.</source>
        <translation>一天按 24 小时计。已登记的申诉时限不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Days in which one may appeal</source>
        <translation>可申诉天数</translation>
    </message>
    <message>
        <source>Days in which it is decided</source>
        <translation>裁定天数</translation>
    </message>
    <message>
        <source>Above the other managers</source>
        <translation>上一级主管</translation>
    </message>
    <message>
        <source>Nobody: another manager decides</source>
        <translation>不指定：由另一名经理裁定</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppeals</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>award taken back</source>
        <translation>收回奖励</translation>
    </message>
    <message>
        <source>later evidence</source>
        <translation>后来的证据</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>裁定时限</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a moment, how long</comment>
        <translation>%1 前，%2</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>可裁定人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Booked back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>yuan, month</comment>
        <translation>%1，记入 %2</translation>
    </message>
    <message>
        <source>This entry takes nothing from the agent.</source>
        <translation>这笔账没有扣减坐席。</translation>
    </message>
    <message>
        <source>This was booked by the decision on an appeal: that is final.</source>
        <translation>这笔账是申诉裁定的结果，不能再申诉。</translation>
    </message>
    <message>
        <source>It is appealed already.</source>
        <translation>已经申诉过。</translation>
    </message>
    <message>
        <source>It is booked back already.</source>
        <translation>这笔账已冲回。</translation>
    </message>
    <message>
        <source>The time to appeal is over.</source>
        <translation>申诉期限已过。</translation>
    </message>
    <message>
        <source>Write what the agent says; 3,072 characters at most.</source>
        <translation>请写明坐席的意见，最多 3,072 字。</translation>
    </message>
    <message>
        <source>An appeal is signed: the name as written, or the number of the paper.</source>
        <translation>申诉须签名：签写的姓名，或纸件编号。</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>1 至 366 天。</translation>
    </message>
    <message>
        <source>From 1 to 92 days.</source>
        <translation>1 至 92 天。</translation>
    </message>
    <message>
        <source>Who is above the others is a manager with an open account.</source>
        <translation>上一级主管须是账号有效的经理。</translation>
    </message>
    <message>
        <source>Only the manager above the others sets this.</source>
        <translation>只有上级经理可以设置。</translation>
    </message>
    <message>
        <source>Who is above the others is not changed while appeals are open.</source>
        <translation>有未处理的申诉时不能更换上级经理。</translation>
    </message>
    <message>
        <source>Nobody is above who decided: it takes the account of another manager.</source>
        <translation>裁决人没有上一级：需要另一名经理的账号。</translation>
    </message>
    <message>
        <source>You decided this yourself: somebody else decides on the appeal.</source>
        <translation>这是您本人裁决的，申诉由他人裁定。</translation>
    </message>
    <message>
        <source>You proposed this yourself: somebody else decides on the appeal.</source>
        <translation>这是您本人提出的，申诉由他人裁定。</translation>
    </message>
    <message>
        <source>It is about yourself: somebody else decides.</source>
        <translation>涉及您本人，由他人裁定。</translation>
    </message>
    <message>
        <source>Who is above the one that decided it decides on the appeal.</source>
        <translation>申诉由裁决人的上一级裁定。</translation>
    </message>
    <message>
        <source>It is not open any more. Look at it again.</source>
        <translation>该申诉已了结，请重新查看。</translation>
    </message>
    <message>
        <source>What remains is more than nothing and less than before.</source>
        <translation>保留的部分须大于零且少于原来的。</translation>
    </message>
    <message>
        <source>Something else would be booked than was shown. Nothing was booked; look at it again.</source>
        <translation>将要记的账与所示不同。未记账，请重新查看。</translation>
    </message>
    <message>
        <source>Whom it is against does not withdraw it.</source>
        <translation>被申诉的裁决人不能撤诉。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤诉</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>另行了结</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>撤销处罚</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减轻</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for what, how much</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 beyond the cap</source>
        <translation>超上限 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>申诉对象</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>裁决人</translation>
    </message>
    <message>
        <source>He writes</source>
        <translation>书面意见</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Nothing is booked: the entry stands.</source>
        <translation>不记账：原账不变。</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>kind of entry, how much, month</comment>
        <translation>%1 %2，记入 %3</translation>
    </message>
    <message>
        <source> (%1 beyond the cap are not charged)</source>
        <translation>（超上限 %1 不扣）</translation>
    </message>
    <message>
        <source>Booked: %1. Together %2 for the agent.</source>
        <translation>将记账：%1。坐席合计 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source> %1 is closed.</source>
        <comment>a month</comment>
        <translation> %1 已结账。</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealsPage</name>
    <message>
        <source>It cannot be appealed.</source>
        <translation>不能申诉。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Agent, what he writes</source>
        <translation>坐席、书面意见</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤诉…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The appeals could not be read.</source>
        <translation>申诉无法读取。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>withdrawn or settled</source>
        <translation>已撤诉或另行了结</translation>
    </message>
    <message>
        <source>for me to decide</source>
        <translation>待我裁定</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>How long one may appeal, how long it takes, who decides</source>
        <translation>申诉期限、裁定时限、由谁裁定</translation>
    </message>
    <message>
        <source>Appeals</source>
        <comment>against fines</comment>
        <translation>申诉</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n 条申诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 decide · Alt+2 withdraw · Ctrl+P print · Ctrl+E export</source>
        <translation>Alt+1 裁定 · Alt+2 撤诉 · Ctrl+P 打印 · Ctrl+E 导出</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>待裁定 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No appeals</source>
        <translation>没有申诉</translation>
    </message>
    <message>
        <source>They are recorded from the violations (Alt+5) and from the ledger (Alt+3), in the agent&apos;s name.</source>
        <translation>在违规页（Alt+5）和台账页（Alt+3）以坐席名义登记。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合条件的申诉</translation>
    </message>
    <message>
        <source>Choose another state, team or time.</source>
        <translation>请换一个状态、班组或时间。</translation>
    </message>
    <message>
        <source>Choose an appeal.</source>
        <translation>请先选择一条申诉。</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <comment>number</comment>
        <translation>申诉 %1 号</translation>
    </message>
    <message>
        <source>It follows from no violation</source>
        <translation>与违规无关</translation>
    </message>
    <message>
        <source>What it was booked for stands in its note.</source>
        <translation>记账事由见备注。</translation>
    </message>
    <message>
        <source>The violation could not be read.</source>
        <translation>该条违规读取失败。</translation>
    </message>
    <message>
        <source>No appeal is chosen</source>
        <translation>未选申诉</translation>
    </message>
    <message>
        <source>Choose one to see it, and why he was fined.</source>
        <translation>选择一条，查看申诉内容和处罚依据。</translation>
    </message>
    <message>
        <source>The terms could not be read.</source>
        <translation>申诉期限读取失败。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Export the appeals</source>
        <translation>导出申诉</translation>
    </message>
</context>
<context>
    <name>banzhang::FirstStartPage</name>
    <message>
        <source>No centre yet</source>
        <translation>还没有中心</translation>
    </message>
    <message>
        <source>Look around in a demo centre where people and calls are moving, or start your own on this computer.</source>
        <translation>先在演示中心里看看人和电话怎样流动，或在本机开始自己的中心。</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>看演示中心</translation>
    </message>
    <message>
        <source>Start my centre</source>
        <translation>开始我的中心</translation>
    </message>
    <message>
        <source>Sign in to a server…</source>
        <translation>登录服务器…</translation>
    </message>
</context>
<context>
    <name>banzhang::FlagModel</name>
    <message>
        <source>%1 is going</source>
        <translation>%1 正在过去</translation>
    </message>
    <message>
        <source>Needs help: %1</source>
        <translation>求助：%1</translation>
    </message>
    <message>
        <source>Look after: %1</source>
        <translation>需要关注：%1</translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation>%1 举旗</translation>
    </message>
    <message numerus="yes">
        <source>%1 is going, after %n seconds</source>
        <translation>
            <numerusform>%1 正在过去，响应 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>banzhang::FlagPanel</name>
    <message>
        <source>I am going</source>
        <translation>我去处理</translation>
    </message>
    <message>
        <source>Close the flag…</source>
        <translation>关闭求助…</translation>
    </message>
    <message>
        <source>Open flags</source>
        <translation>未关闭的求助</translation>
    </message>
    <message>
        <source>Open flags: %1</source>
        <translation>求助与关注：%1</translation>
    </message>
    <message>
        <source>%1 is going already</source>
        <translation>%1 已经过去了</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorAlarms</name>
    <message>
        <source>Alarm history (Ctrl+H)</source>
        <translation>告警历史（Ctrl+H）</translation>
    </message>
    <message>
        <source>Limits and pause reasons…</source>
        <translation>阈值与小休原因…</translation>
    </message>
    <message>
        <source>Export these alarms… (Ctrl+E)</source>
        <translation>导出这些告警…（Ctrl+E）</translation>
    </message>
    <message>
        <source>Alarms first</source>
        <translation>告警置顶</translation>
    </message>
    <message>
        <source>Rows in alarm on top, red before amber (Ctrl+F8)</source>
        <translation>告警行置顶，红先于黄 (Ctrl+F8)</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorAppraisals</name>
    <message>
        <source>Odd figures (Ctrl+Shift+O)</source>
        <translation>异常指标（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Odd figures</source>
        <translation>异常指标</translation>
    </message>
    <message>
        <source>Appraisal entries (Ctrl+Shift+A)</source>
        <translation>考核记录（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Figure rules…</source>
        <translation>指标标准…</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorBars</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>%2 秒后第 %1 次</translation>
    </message>
    <message>
        <source>attempt %1 …</source>
        <translation>正在第 %1 次…</translation>
    </message>
    <message>
        <source>Server lost</source>
        <translation>与服务器断开</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>连不上服务器</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>%1 起，已 %2</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重连</translation>
    </message>
    <message>
        <source>The data stopped at %1 and the timers stand still. What was missed comes by itself.</source>
        <translation>数据停在 %1，计时不再走动。恢复后自动补齐。</translation>
    </message>
    <message>
        <source>No word from %1 for %2</source>
        <translation>来源 %1 无消息 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>people</comment>
        <translation>
            <numerusform>失联 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n people of this source are stale; no fine can come from this time.</source>
        <translation>
            <numerusform>只有这个来源的 %n 人标为失联；这段时间不产生任何扣款。</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone source yet</source>
        <translation>还没有电话来源</translation>
    </message>
    <message>
        <source>Nobody&apos;s state is known. Connect a switch or import a log.</source>
        <translation>还不知道任何人的状态。请接上交换机，或导入一份日志。</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorEmpty</name>
    <message>
        <source>No telephone source yet</source>
        <translation>还没有电话来源</translation>
    </message>
    <message>
        <source>Connect a switch or import a log, and the agents appear here.</source>
        <translation>接上交换机，或导入一份日志，坐席就会出现在这里。</translation>
    </message>
    <message>
        <source>You lead no team today</source>
        <translation>您今天没有带班组</translation>
    </message>
    <message>
        <source>An administrator enters who leads which team.</source>
        <translation>谁带哪个班组，由管理员登记。</translation>
    </message>
    <message>
        <source>Nobody matches the filter</source>
        <translation>没有人符合筛选</translation>
    </message>
    <message>
        <source>Copy the command for a queue_log</source>
        <translation>复制导入 queue_log 的命令</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Look at the demo centre</source>
        <translation>看演示中心</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorFilterBar</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>On calls</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>no data since %1</source>
        <translation>%1 起没有数据</translation>
    </message>
    <message>
        <source>You may not see the live floor</source>
        <translation>您不能看现场</translation>
    </message>
    <message>
        <source>It belongs to leaders, managers, the quality head, schedulers, the front desk and auditors. An administrator can give you such a post.</source>
        <translation>现场给班组长、经理、质检主管、排班员、前台和审计员看。管理员可以给您这样的岗位。</translation>
    </message>
    <message>
        <source>The floor cannot be read</source>
        <translation>读不出现场</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole site · %1</source>
        <translation>全中心 · %1</translation>
    </message>
    <message>
        <source>My teams · %1</source>
        <translation>我的班组 · %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>%1 · silent</source>
        <translation>来源 %1 · 无消息</translation>
    </message>
    <message>
        <source>%1 · lag %2 s</source>
        <translation>来源 %1 · 延迟 %2 秒</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>没有导出</translation>
    </message>
    <message>
        <source>Number, name, seat, last digits</source>
        <translation>工号、姓名、座位、尾号</translation>
    </message>
    <message>
        <source>Enter the agent&apos;s day</source>
        <translation>Enter 坐席当天</translation>
    </message>
    <message>
        <source>Ctrl+F search · Ctrl+B waiting calls · Ctrl+E export · F6 next region</source>
        <translation>Ctrl+F 搜索 · Ctrl+B 排队来电 · Ctrl+E 导出 · F6 下一区</translation>
    </message>
    <message>
        <source>Wallboards…</source>
        <translation>看板…</translation>
    </message>
    <message>
        <source>What televisions show (Ctrl+Shift+W)</source>
        <translation>电视显示什么 (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Ctrl+T look back</source>
        <translation>Ctrl+T 回看</translation>
    </message>
    <message>
        <source>Past %1</source>
        <translation>回看 %1</translation>
    </message>
    <message>
        <source>Look back (Ctrl+T)</source>
        <translation>回看（Ctrl+T）</translation>
    </message>
    <message>
        <source>The past cannot be shown</source>
        <translation>无法回看</translation>
    </message>
    <message>
        <source>The server is out of reach: the past is there, not here.</source>
        <translation>连不上服务器：历史记录在服务器上。</translation>
    </message>
    <message>
        <source>Agent %1 is not on this board</source>
        <translation>本看板上没有坐席 %1</translation>
    </message>
    <message>
        <source>He was not in your scope on that day, or there is no such number.</source>
        <translation>那天他不在您的管理范围内，或者没有这个工号。</translation>
    </message>
    <message>
        <source>This link does not lead to the floor</source>
        <translation>这个链接打不开现场</translation>
    </message>
    <message>
        <source>Space play · ← → event · Ctrl+← → alarm · Shift+← → minute · T go to · Esc now</source>
        <translation>空格 播放/暂停 · ← → 前后一个事件 · Ctrl+← → 前后一个告警 · Shift+← → 前后一分钟 · T 跳到时刻 · Esc 回到此刻</translation>
    </message>
    <message>
        <source>The roster cannot be read</source>
        <translation>无法读取排班</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorTiles</name>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Show only these people</source>
        <translation>只看这些人</translation>
    </message>
    <message>
        <source>People whose source is silent, and calls without a live channel</source>
        <translation>来源没有消息的人，和没有话路的通话</translation>
    </message>
    <message>
        <source>Show the waiting calls (Ctrl+B)</source>
        <translation>看排队来电 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Calls of today answered within their queue&apos;s seconds, of all calls offered</source>
        <translation>今日在队列规定秒数内接听的来电，占全部来电</translation>
    </message>
    <message>
        <source>Callers of today who gave up, of all calls offered</source>
        <translation>今日放弃的来电，占全部来电</translation>
    </message>
    <message>
        <source>Mean of today&apos;s finished calls: talk with hold, and after-call work</source>
        <translation>今日已结束通话的平均：通话含保持，加话后</translation>
    </message>
    <message>
        <source>Calls of today that entered a queue and left it, and those answered</source>
        <translation>今日进入队列并已结束的来电，和其中接听的</translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>of so many people</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>On calls</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>dead %1</source>
        <comment>calls without a live channel</comment>
        <translation>异常 %1</translation>
    </message>
    <message>
        <source>max. %1</source>
        <comment>longest wait</comment>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>% 目标 %1</translation>
    </message>
    <message numerus="yes">
        <source>% %n call(s)</source>
        <translation>
            <numerusform>% %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Calls / answered</source>
        <translation>来电 / 接听</translation>
    </message>
    <message>
        <source>Service level</source>
        <comment>of today</comment>
        <translation>今日服务水平</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>share of today&apos;s calls</comment>
        <translation>今日放弃率</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorViewSwitch</name>
    <message>
        <source>Table</source>
        <comment>how the floor is shown</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>table and seat map</comment>
        <translation>并排</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorViews</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Filters, order and columns under a name</source>
        <translation>把筛选、排序和列存成一个名字</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Name. A view of this name is replaced.</source>
        <translation>名称。同名视图会被替换。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>banzhang::FormDesigner</name>
    <message>
        <source>Title, total and grades of the form</source>
        <translation>评分表的名称、总分算法和评级</translation>
    </message>
    <message>
        <source>Add a section (Ctrl+Insert)</source>
        <translation>添加分组（Ctrl+Insert）</translation>
    </message>
    <message>
        <source>Add an item (Insert)</source>
        <translation>添加评分项（Insert）</translation>
    </message>
    <message>
        <source>A copy of it (Ctrl+D)</source>
        <translation>复制一份（Ctrl+D）</translation>
    </message>
    <message>
        <source>Remove it (Delete)</source>
        <translation>删除（Delete）</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What is wrong with the form</source>
        <translation>评分表的问题</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>清空所有答案</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>只读。</translation>
    </message>
    <message>
        <source>Quality heads change forms; your posts read them.</source>
        <translation>评分表由质检主管修改，您的岗位只能查看。</translation>
    </message>
    <message>
        <source>A version that was in use never changes: its sheets stand on it.</source>
        <translation>启用过的版本不再改动：已评的表以它为准。</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>draft, saved</source>
        <translation>草稿，已保存</translation>
    </message>
    <message>
        <source>draft, being saved…</source>
        <translation>草稿，正在保存…</translation>
    </message>
    <message>
        <source>draft, not saved</source>
        <translation>草稿，未保存</translation>
    </message>
    <message>
        <source>Nothing of it applies: there is no score</source>
        <translation>全部不适用：没有得分</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to mend before it can be used</source>
        <translation>
            <numerusform>%n 处问题，改好后才能启用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can be used; %n doubt(s)</source>
        <translation>
            <numerusform>可以启用；%n 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新评分项</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>还没有可以试填的内容</translation>
    </message>
    <message>
        <source>Add a section and its items: the sheet appears here.</source>
        <translation>添加分组和评分项后，评分表显示在这里。</translation>
    </message>
    <message>
        <source>Hidden until its condition holds</source>
        <translation>条件满足前不显示</translation>
    </message>
    <message>
        <source>Answers given here try the form; nothing is kept</source>
        <translation>在这里试填，不会保存</translation>
    </message>
</context>
<context>
    <name>banzhang::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a day as 2026-03-01.</source>
        <translation>日期写成 2026-03-01。</translation>
    </message>
</context>
<context>
    <name>banzhang::FormListModel</name>
    <message>
        <source>v%1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>Saved last by %1</source>
        <translation>最后保存：%1</translation>
    </message>
    <message>
        <source>Put to use by %1</source>
        <translation>启用人：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) scored on it</source>
        <translation>
            <numerusform>已用于 %n 张评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a form</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>已评</translation>
    </message>
</context>
<context>
    <name>banzhang::FormTree</name>
    <message>
        <source>Sections and items</source>
        <translation>分组和评分项</translation>
    </message>
</context>
<context>
    <name>banzhang::FormTreeDelegate</name>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
</context>
<context>
    <name>banzhang::FormTreeModel</name>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>Section or item</source>
        <translation>分组或评分项</translation>
    </message>
    <message>
        <source>Weight, points</source>
        <translation>权重、分值</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>banzhang::FormWords</name>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>须备注</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>须选根因</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>%1 is answered %2</source>
        <translation>%1 答 %2 时</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>“Does not apply” is a way around this fatal item</source>
        <translation>致命项可答“不适用”，等于可以绕过</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100; only the proportion counts</source>
        <translation>权重合计 %1，不是 100；按比例计算</translation>
    </message>
    <message>
        <source>No grade begins at 0: lower scores get the lowest grade</source>
        <translation>没有从 0 分起的评级：更低的分数按最低评级</translation>
    </message>
    <message>
        <source>It needs at least two answers</source>
        <translation>至少要有两个答案</translation>
    </message>
    <message>
        <source>Two answers have the key “%1”</source>
        <translation>两个答案的代码都是“%1”</translation>
    </message>
    <message>
        <source>An answer has no key, or that of “does not apply”</source>
        <translation>有答案没有代码，或用了“不适用”的代码</translation>
    </message>
    <message>
        <source>Only bonus and deduction may have points below 0</source>
        <translation>只有加减分项的分值可以小于 0</translation>
    </message>
    <message>
        <source>The section has a weight, but nothing in it gives points</source>
        <translation>分组有权重，但其中没有计分的项</translation>
    </message>
    <message>
        <source>The lowest answer must be below the highest</source>
        <translation>最低值必须小于最高值</translation>
    </message>
    <message>
        <source>A limit lies outside the answers there are</source>
        <translation>界限超出了可答的范围</translation>
    </message>
    <message>
        <source>It is critical or fatal, but no answer fails it</source>
        <translation>是关键项或致命项，却没有不合格的答案</translation>
    </message>
    <message>
        <source>Every answer fails it</source>
        <translation>所有答案都不合格</translation>
    </message>
    <message>
        <source>Critical and fatal items must be scored: no words, no bonus</source>
        <translation>关键项和致命项必须计分，不能是文字或加减分</translation>
    </message>
    <message>
        <source>An answer asks for a root cause, and there are none to choose from</source>
        <translation>有答案要求选根因，但没有可选的根因</translation>
    </message>
    <message>
        <source>A title, or the words of an answer, is missing</source>
        <translation>缺少名称或答案的文字</translation>
    </message>
    <message>
        <source>There is no section: nothing to score</source>
        <translation>没有分组，无可评分</translation>
    </message>
    <message>
        <source>The section has no items</source>
        <translation>分组里没有评分项</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>没有代码</translation>
    </message>
    <message>
        <source>The key “%1” is there twice</source>
        <translation>代码“%1”重复</translation>
    </message>
    <message>
        <source>All weights are 0: there is nothing to score</source>
        <translation>所有权重都是 0，无法计分</translation>
    </message>
    <message>
        <source>Its weight is below 0</source>
        <translation>权重小于 0</translation>
    </message>
    <message>
        <source>It hangs on an item that does not stand before it</source>
        <translation>所依赖的评分项不在它之前</translation>
    </message>
    <message>
        <source>It hangs on answers that %1 cannot have: it would never be asked</source>
        <translation>所依赖的答案 %1 不可能有，因此永远不会问到</translation>
    </message>
    <message>
        <source>There are no grades</source>
        <translation>没有评级</translation>
    </message>
    <message>
        <source>Two grades have the name or the limit of “%1”</source>
        <translation>有两个评级的名称或界限与“%1”相同</translation>
    </message>
    <message>
        <source>The grade “%1” begins outside 0 to 100</source>
        <translation>评级“%1”的界限不在 0 到 100 之间</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是 / 否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Bonus or deduction</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Critical: its section gets no points</source>
        <translation>关键项：不合格则本组 0 分</translation>
    </message>
    <message>
        <source>Fatal: the whole sheet fails</source>
        <translation>致命项：不合格则整表不合格</translation>
    </message>
    <message>
        <source>The inspector answers</source>
        <translation>质检员作答</translation>
    </message>
    <message>
        <source>Answered within two rings</source>
        <translation>自动：两声内接起</translation>
    </message>
    <message>
        <source>The customer hung up first</source>
        <translation>自动：客户先挂断</translation>
    </message>
    <message>
        <source>The call was put on hold</source>
        <translation>自动：使用了保持</translation>
    </message>
    <message>
        <source>Share of each section times its weight</source>
        <translation>各组得分率 × 权重</translation>
    </message>
    <message>
        <source>Points times the section&apos;s weight</source>
        <translation>分值 × 组权重</translation>
    </message>
    <message>
        <source>The total is 0</source>
        <translation>总分记 0</translation>
    </message>
    <message>
        <source>The total stays, the sheet fails</source>
        <translation>保留总分，判为不合格</translation>
    </message>
    <message>
        <source>It counts nowhere</source>
        <translation>不计入得分和满分</translation>
    </message>
    <message>
        <source>It counts as passed</source>
        <translation>按满分计</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>May be “does not apply”</source>
        <translation>可答“不适用”</translation>
    </message>
    <message>
        <source>How the total is made</source>
        <translation>总分算法</translation>
    </message>
    <message>
        <source>When a fatal item fails</source>
        <translation>致命项不合格</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>不适用的项</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>May stay open</source>
        <translation>可不答</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>最低和最高</translation>
    </message>
    <message>
        <source>Fails below</source>
        <translation>低于此不合格</translation>
    </message>
    <message>
        <source>Comment below</source>
        <translation>低于此须备注</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Good example</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>Bad example</source>
        <translation>反例</translation>
    </message>
    <message>
        <source>Another form has this title. Give this one another.</source>
        <translation>已有同名评分表，请换一个名称。</translation>
    </message>
    <message>
        <source>A form needs a title.</source>
        <translation>评分表必须有名称。</translation>
    </message>
    <message>
        <source>A version that was in use never changes. Begin a new version from it.</source>
        <translation>启用过的版本不再改动。请以它为底稿建新版本。</translation>
    </message>
    <message>
        <source>Somebody else saved this draft meanwhile.</source>
        <translation>期间有人保存了这份草稿。</translation>
    </message>
    <message>
        <source>Only a version in use can be retired.</source>
        <translation>只有启用的版本才能停用。</translation>
    </message>
    <message>
        <source>Only a draft can be put to use.</source>
        <translation>只有草稿可以启用。</translation>
    </message>
    <message>
        <source>On this form no sheet could be scored. The check says what to mend.</source>
        <translation>这张表无法评分，请按检查结果修改。</translation>
    </message>
</context>
<context>
    <name>banzhang::FormsPage</name>
    <message>
        <source>Scoring forms (*.json)</source>
        <translation>评分表 (*.json)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>Insert item · Ctrl+Insert section · Alt+↑ ↓ move · F2 rename · F7 check</source>
        <translation>Insert 评分项 · Ctrl+Insert 分组 · Alt+↑ ↓ 移动 · F2 改名 · F7 检查</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Settings of quality (Ctrl+,)</source>
        <translation>质检设置（Ctrl+,）</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>空白评分表</translation>
    </message>
    <message>
        <source>No scoring form yet</source>
        <translation>还没有评分表</translation>
    </message>
    <message>
        <source>Take one that comes along and make it yours, or begin an empty one.</source>
        <translation>可以用自带的评分表再作修改，也可以从空白表开始。</translation>
    </message>
    <message>
        <source>A quality head makes forms. They appear here when there are some.</source>
        <translation>评分表由质检主管制作，做好后显示在这里。</translation>
    </message>
    <message>
        <source>Which of the two is to stay?</source>
        <translation>保留哪一份？</translation>
    </message>
    <message>
        <source>Yours goes over what was saved meanwhile; else what stands here since is lost.</source>
        <translation>保留我的：覆盖对方期间保存的内容；否则丢弃您之后的改动。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>No form is open</source>
        <translation>没有打开评分表</translation>
    </message>
    <message>
        <source>Quality heads do this</source>
        <translation>由质检主管操作</translation>
    </message>
    <message>
        <source>A new form (Ctrl+N)</source>
        <translation>新建评分表（Ctrl+N）</translation>
    </message>
    <message>
        <source>This is the draft of a new version already</source>
        <translation>这已经是新版本的草稿</translation>
    </message>
    <message>
        <source>A draft that begins as the newest version; the draft there is, if there is one</source>
        <translation>以最新版本为底稿的草稿；已有草稿时打开它</translation>
    </message>
    <message>
        <source>Another form that begins as this one</source>
        <translation>以这张表为底稿的另一张评分表</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>没有可对比的版本</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>两个版本并排对比</translation>
    </message>
    <message>
        <source>A form from a file</source>
        <translation>从文件导入评分表</translation>
    </message>
    <message>
        <source>This version as a file</source>
        <translation>把这个版本存为文件</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>This is no draft</source>
        <translation>这不是草稿</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>丢弃该草稿</translation>
    </message>
    <message>
        <source>This version is not in use</source>
        <translation>这个版本未启用</translation>
    </message>
    <message>
        <source>Quality heads and managers do this</source>
        <translation>由质检主管或经理操作</translation>
    </message>
    <message>
        <source>No new sheet begins on it; unfinished ones may be ended</source>
        <translation>不再用它新评；未完成的可以评完</translation>
    </message>
    <message>
        <source>Only a draft can be put to use</source>
        <translation>只有草稿可以启用</translation>
    </message>
    <message>
        <source>Something is wrong with it: F7 shows what</source>
        <translation>还有问题：按 F7 查看</translation>
    </message>
    <message>
        <source>From now on sheets begin on this version</source>
        <translation>今后新评使用这个版本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, number of the copy</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新评分表</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>导入评分表</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The file holds no form that can be used.</source>
        <translation>文件中没有可用的评分表。</translation>
    </message>
    <message>
        <source>%1 v%2.json</source>
        <translation>%1 第%2版.json</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>导出评分表</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>放弃这份草稿？</translation>
    </message>
    <message>
        <source>The form has no other version: it goes with its draft.</source>
        <translation>这张评分表没有其他版本，将随草稿一起删除。</translation>
    </message>
    <message>
        <source>The versions before it stay as they are.</source>
        <translation>以前的版本不受影响。</translation>
    </message>
    <message>
        <source>Take this version out of use?</source>
        <translation>停用这个版本？</translation>
    </message>
    <message>
        <source>No new sheet begins on this form until another version is put to use. Unfinished sheets may be ended.</source>
        <translation>启用其他版本之前，不能再用这张表新评；未完成的可以评完。</translation>
    </message>
    <message>
        <source>Put version %1 to use?</source>
        <translation>启用第 %1 版？</translation>
    </message>
    <message>
        <source>It can never be changed then, only followed by a new version. The version in use so far is retired; its sheets stay on it.</source>
        <translation>启用后不能再改，只能另建新版本。目前启用的版本将停用，已评的表仍以它为准。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>%1 saved this draft at %2.</source>
        <translation>%1 已于 %2 保存了这份草稿。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>banzhang::FrozenOrderModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>疗程</translation>
    </message>
</context>
<context>
    <name>banzhang::FrozenPlaceModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
</context>
<context>
    <name>banzhang::GapDialog</name>
    <message>
        <source>not yet over</source>
        <translation>尚未恢复</translation>
    </message>
    <message>
        <source>A device was off</source>
        <translation>打卡机停用时段</translation>
    </message>
    <message>
        <source>What its punches would have proved in that time is to be confirmed by a manager, and is never a fine by itself. Days already closed are measured anew. A time that was noted stays.</source>
        <translation>这段时间里本该由打卡证明的，改为待经理确认，绝不会自动罚款。已结算的日子会重新计量。登记后不再删除。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>打卡机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>the last that is known before</source>
        <translation>停用前最后已知的时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>the first that is known after</source>
        <translation>恢复后最早已知的时间</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>power cut, network, repair …</source>
        <translation>停电、断网、维修……</translation>
    </message>
    <message>
        <source>Times in which a device was off</source>
        <translation>打卡机停用的时段</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>列表读取失败。</translation>
    </message>
    <message>
        <source>No device was off</source>
        <translation>没有停用记录</translation>
    </message>
    <message>
        <source>What is noted above appears here.</source>
        <translation>登记后显示在这里。</translation>
    </message>
    <message>
        <source>There is no device yet: importing its first file makes it.</source>
        <translation>还没有打卡机：导入它的第一个文件时建立。</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00</source>
        <translation>请填时间，如 2026-11-18 08:00</translation>
    </message>
    <message>
        <source>It must end after it began.</source>
        <translation>结束必须晚于开始。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::HandOverDialog</name>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>交接 %1（%2）</translation>
    </message>
    <message>
        <source>From now on the duty falls to who takes it; a rest day or not knowing is no excuse.</source>
        <translation>从现在起由接手人值日；串休或不知道都不是理由。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 签名</translation>
    </message>
    <message>
        <source>Name as written, or number of the paper</source>
        <translation>手写姓名，或书面单编号</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>接手人签名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>请选择接手人。</translation>
    </message>
    <message>
        <source>Nobody else has a shift on that day.</source>
        <translation>当天没有其他人上班。</translation>
    </message>
    <message>
        <source>Both sides sign.</source>
        <translation>双方都要签名。</translation>
    </message>
</context>
<context>
    <name>banzhang::HandPunchDialog</name>
    <message>
        <source>Added beside what the device recorded, with your name and the reason. The day is measured anew at once.</source>
        <translation>在打卡机记录之外补记，附您的姓名和理由；当日立即重新结算。</translation>
    </message>
    <message>
        <source>Enter the punch</source>
        <translation>补打卡</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00:00</source>
        <translation>请填时间，如 2026-11-18 08:00:00</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::HeadPage</name>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>from per cent</source>
        <translation>起始分（%）</translation>
    </message>
</context>
<context>
    <name>banzhang::HonourModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
</context>
<context>
    <name>banzhang::HonourStrip</name>
    <message>
        <source>Honour wall</source>
        <translation>光荣榜</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>制作奖状…</translation>
    </message>
    <message>
        <source>To the honour wall, where certificates are made (Enter on a place)</source>
        <translation>到光荣榜制作奖状（在人员上按 Enter）</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>近 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody hangs here yet: champions come with the closing of the boards.</source>
        <translation>暂无上榜：榜单封榜后产生冠军。</translation>
    </message>
</context>
<context>
    <name>banzhang::HonoursPage</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Who, what for</source>
        <translation>坐席、事由</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Recognise…</source>
        <translation>表彰…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>奖状…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The honour wall could not be read.</source>
        <translation>光荣榜无法读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>champions</source>
        <translation>冠军</translation>
    </message>
    <message>
        <source>recognitions</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>A recognition without money (Alt+1)</source>
        <translation>授予荣誉，不涉及奖金 (Alt+1)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Take a recognition back, with the reason</source>
        <translation>撤回表彰，须写明原因</translation>
    </message>
    <message>
        <source>Honour wall</source>
        <translation>光荣榜</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of honour</source>
        <translation>
            <numerusform>光荣榜 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+P certificate · Ctrl+E as PDF · Alt+1 recognise</source>
        <translation>Ctrl+P 奖状 · Ctrl+E 存为 PDF · Alt+1 表彰</translation>
    </message>
    <message>
        <source>Nobody hangs here yet</source>
        <translation>光荣榜还没有人</translation>
    </message>
    <message>
        <source>Champions come with the closing of the boards, recognitions from leaders and managers (Alt+1), praise from its own page.</source>
        <translation>封榜产生冠军，班组长和经理授予表彰 (Alt+1)，表扬在“表扬”页填写。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合条件的</translation>
    </message>
    <message>
        <source>Choose another kind or board.</source>
        <translation>请换一个类型或榜单。</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the certificate of those chosen (Ctrl+P)</source>
        <translation>打印所选的奖状 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Choose one, or several.</source>
        <translation>请选择一位或多位。</translation>
    </message>
    <message>
        <source>The certificate as a PDF (Ctrl+E)</source>
        <translation>奖状存为 PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>没有执行。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存奖状</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件写入失败。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n 张奖状</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::HostDialog</name>
    <message>
        <source>Agents host in turn: who never did or did longest ago comes first.</source>
        <translation>坐席轮流主持：没主持过的或隔得最久的排在前面。</translation>
    </message>
    <message>
        <source>Name the host</source>
        <translation>指定主持</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>%1 %2, last on %3</source>
        <comment>number, name, day</comment>
        <translation>%1 %2，上次 %3</translation>
    </message>
    <message>
        <source>%1 %2, never yet</source>
        <comment>number, name</comment>
        <translation>%1 %2，还没主持过</translation>
    </message>
    <message>
        <source>Nobody of those who meet is on shift.</source>
        <translation>参会人员中无人当班。</translation>
    </message>
</context>
<context>
    <name>banzhang::HouseRuleModel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计次</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>条文</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentDialog</name>
    <message>
        <source>Report an incident or a drill</source>
        <translation>上报突发事件或演练</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Times at the site. What was written before is kept.</source>
        <translation>时间为本地时间。以前写的内容会保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it was, in one line</source>
        <translation>一句话说明</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>仍在继续则留空</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Calls lost</source>
        <translation>损失通话</translation>
    </message>
    <message>
        <source>empty: not known</source>
        <translation>留空：未知</translation>
    </message>
    <message>
        <source>Agents concerned</source>
        <translation>涉及坐席</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>A time as 2026-11-20 08:30.</source>
        <translation>时间格式如 2026-11-20 08:30。</translation>
    </message>
    <message>
        <source>A whole number from 0, or nothing.</source>
        <translation>0 以上的整数，或留空。</translation>
    </message>
    <message>
        <source>Say in one line what it was.</source>
        <translation>请用一行写明是什么事件。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>请写明经过。</translation>
    </message>
    <message>
        <source>Say when it began.</source>
        <translation>请填写开始时间。</translation>
    </message>
    <message>
        <source>It has begun, and ended, before now.</source>
        <translation>开始和结束时间不能晚于现在。</translation>
    </message>
    <message>
        <source>It ended after it began.</source>
        <translation>结束时间应晚于开始时间。</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentNoteDialog</name>
    <message>
        <source>It is closed with what it comes to; nothing is written on it then.</source>
        <translation>写明结论后关闭，此后不再增补。</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Say what it comes to.</source>
        <translation>请写明结论。</translation>
    </message>
    <message>
        <source>Say what was so.</source>
        <translation>请写明情况。</translation>
    </message>
    <message>
        <source>What was so, and when; your name is kept with it.</source>
        <translation>何时、何事；记录人为当前登录人。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A time as 2026-11-20 08:30.</source>
        <translation>时间格式如 2026-11-20 08:30。</translation>
    </message>
    <message>
        <source>It is %1 now: only what has been so is written down.</source>
        <translation>现在是 %1：只能记录已经发生的事。</translation>
    </message>
    <message>
        <source>It began on %1: a time from then on, or correct the beginning first.</source>
        <translation>事件始于 %1：请填写此后的时间，或先更正开始时间。</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What was so</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>When it was so, at the site; it may be written down later</source>
        <translation>事情发生的现场时间，可以事后补记</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentWords</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Calls lost</source>
        <translation>损失通话</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>an incident</comment>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急事件</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>open</source>
        <comment>incident</comment>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>incident</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>open · %1 left of 48 h</source>
        <comment>incident</comment>
        <translation>未结案 · 48 小时时限剩 %1</translation>
    </message>
    <message>
        <source>open · %1 over 48 h</source>
        <comment>incident</comment>
        <translation>未结案 · 超 48 小时时限 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a complaint</comment>
        <translation>限 %1 前处理</translation>
    </message>
    <message>
        <source>closed in time</source>
        <translation>时限内结案</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>48-hour clock</source>
        <translation>48 小时时限</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentsPage</name>
    <message>
        <source>Number, words</source>
        <translation>编号、内容</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>上报…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Entry…</source>
        <translation>增补…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>The incidents could not be read.</source>
        <translation>读不到突发事件。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 起事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 report · Enter edit · Ctrl+P print</source>
        <translation>Alt+1 上报 · Enter 编辑 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>No incident in the last year</source>
        <translation>近一年没有突发事件</translation>
    </message>
    <message>
        <source>Report faults, emergencies, complaints and drills here.</source>
        <translation>在这里上报故障、紧急事件、投诉和演练。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Search for other words.</source>
        <translation>请换个词搜索。</translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation>请选择一起事件</translation>
    </message>
    <message>
        <source>Here stand what happened, its effect, cause and measures, and its course.</source>
        <translation>这里显示经过、影响、原因、措施和处理过程。</translation>
    </message>
    <message>
        <source>Incident report %1</source>
        <translation>突发事件报告 %1</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export the incidents</source>
        <translation>导出突发事件</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionForm</name>
    <message>
        <source>Hygiene</source>
        <translation>卫生</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation>保存检查</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及何人</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>其余合格</translation>
    </message>
    <message>
        <source>Remark on the whole</source>
        <translation>总的备注</translation>
    </message>
    <message numerus="yes">
        <source>To be done again within %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟内重做</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whose conduct?</source>
        <translation>检查谁？</translation>
    </message>
    <message>
        <source>nobody has duty</source>
        <translation>无人值日</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>%1 已安排</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>不扣款</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>Another team has this duty: its leader inspects it.</source>
        <translation>由其他班组值日，请该班组班长检查。</translation>
    </message>
    <message>
        <source>Choose whom it concerns.</source>
        <translation>请选择涉及何人。</translation>
    </message>
    <message>
        <source>Tap what was looked at: each item once.</source>
        <translation>查一项点一下。</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionItemDialog</name>
    <message>
        <source>New item</source>
        <translation>新增检查项目</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>It holds from a day to come; what was inspected before keeps its words and amount.</source>
        <translation>自今后某日起生效；此前的检查保留当时的内容和金额。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>The bins are empty and have new bags</source>
        <translation>垃圾桶已倒、已换袋</translation>
    </message>
    <message>
        <source>A fault falls under</source>
        <translation>不合格按规则</translation>
    </message>
    <message>
        <source>Place in the form</source>
        <translation>表中顺序</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Hygiene of an area</source>
        <translation>区域卫生</translation>
    </message>
    <message>
        <source>Conduct of an agent</source>
        <translation>坐席行为规范</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>不扣款</translation>
    </message>
    <message>
        <source>Say what is right.</source>
        <translation>请写明合格标准。</translation>
    </message>
    <message>
        <source>A number from 1 to 1000</source>
        <translation>1 到 1000 的数字</translation>
    </message>
    <message>
        <source>From tomorrow on at the earliest.</source>
        <translation>最早自明天起。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>There is no rule that a fault could fall under.</source>
        <translation>没有可用的规则。</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionItemModel</name>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A fault costs</source>
        <translation>不合格罚款（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>banzhang::ItemPage</name>
    <message>
        <source>Is scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>“Does not apply” is an answer</source>
        <translation>可答“不适用”</translation>
    </message>
    <message>
        <source>A sheet may be submitted without it</source>
        <translation>不答也可以提交</translation>
    </message>
    <message>
        <source>Points for the highest</source>
        <translation>最高值得分</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>This answer needs a comment</source>
        <translation>选此答案须写备注</translation>
    </message>
    <message>
        <source>This answer needs a root cause</source>
        <translation>选此答案须选根因</translation>
    </message>
    <message>
        <source>What is kept of the answer; conditions name it</source>
        <translation>答案保存时用的代码，出现条件按它判断</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>答案为</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>banzhang::KeyFigureTiles</name>
    <message>
        <source>met</source>
        <comment>a target</comment>
        <translation>达标</translation>
    </message>
    <message>
        <source>near</source>
        <comment>a target</comment>
        <translation>接近</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a target</comment>
        <translation>未达</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= 持平</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time before, value, change</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Target: %1, %2</source>
        <translation>目标：%1，%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::LagChart</name>
    <message>
        <source>Lag over the day</source>
        <translation>全天延迟</translation>
    </message>
    <message>
        <source>0.1 s</source>
        <translation>0.1 秒</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>100 s</source>
        <translation>100 秒</translation>
    </message>
    <message>
        <source>Lag: bars the worst, line the mean; hatched: nothing is known</source>
        <translation>延迟：柱为最大，线为平均；斜线处没有任何消息</translation>
    </message>
</context>
<context>
    <name>banzhang::LeaderboardPane</name>
    <message>
        <source>Leaderboards</source>
        <translation>龙虎榜</translation>
    </message>
</context>
<context>
    <name>banzhang::LeaveBalanceModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>给予天数</translation>
    </message>
    <message>
        <source>Taken or asked for</source>
        <translation>已用或申请中</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
</context>
<context>
    <name>banzhang::LeavePage</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Agent, kind, team, reason</source>
        <translation>工号姓名、种类、班组、事由</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>假期余额</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>请假调班申请读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Record a request on an agent&apos;s behalf (Ctrl+N)</source>
        <translation>代坐席登记申请（Ctrl+N）</translation>
    </message>
    <message>
        <source>Leaders, schedulers, the front desk and managers record</source>
        <translation>由班长、排班员、前台或经理登记</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>待批或待告知</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>refused or cancelled</source>
        <translation>已驳回或已撤销</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>What agents have of each kind of leave (Ctrl+B)</source>
        <translation>坐席各类假期的余额（Ctrl+B）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出当前列表（Ctrl+E）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>经理批准</translation>
    </message>
    <message>
        <source>Front desk told</source>
        <translation>告知前台</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Try the swap on…</source>
        <translation>模拟调班…</translation>
    </message>
    <message>
        <source>The department manager decides</source>
        <translation>由部门经理决定</translation>
    </message>
    <message>
        <source>Give days…</source>
        <translation>给予天数…</translation>
    </message>
    <message>
        <source>Allowance per day…</source>
        <translation>每日名额…</translation>
    </message>
    <message>
        <source>Balances of leave</source>
        <translation>假期余额</translation>
    </message>
    <message>
        <source>No balances this year</source>
        <translation>本年无假期余额</translation>
    </message>
    <message>
        <source>The manager gives days; recalls make days owed.</source>
        <translation>天数由经理给予；召回会产生应补休天数。</translation>
    </message>
    <message>
        <source>Leave and swaps</source>
        <translation>请假调班</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 条申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N record · Ctrl+G approve · Ctrl+D told · Ctrl+R refuse · Ctrl+K take back · Ctrl+M match · Ctrl+B balances</source>
        <translation>Ctrl+N 登记 · Ctrl+G 批准 · Ctrl+D 已告知 · Ctrl+R 驳回 · Ctrl+K 撤销 · Ctrl+M 配对 · Ctrl+B 余额</translation>
    </message>
    <message>
        <source>No request like that</source>
        <translation>没有符合条件的申请</translation>
    </message>
    <message>
        <source>Choose another kind or state, more days, or another word.</source>
        <translation>请换个种类或状态、放宽天数，或换个关键词。</translation>
    </message>
    <message>
        <source>No leave and no swaps</source>
        <translation>没有请假和调班</translation>
    </message>
    <message>
        <source>Record what agents ask for: it is in force when the manager has approved it and the front desk was told before the shift.</source>
        <translation>在此登记坐席的申请：上班前经经理批准并告知前台后才生效。</translation>
    </message>
    <message>
        <source>(signed %1)</source>
        <translation>（签名：%1）</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>未选择申请</translation>
    </message>
    <message>
        <source>Both weeks and the cover, before and after (Ctrl+T)</source>
        <translation>双方一周班次及调班前后的在岗人数（Ctrl+T）</translation>
    </message>
    <message>
        <source>Not with a request of this kind</source>
        <translation>此类申请不适用</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出当前列表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件写入失败。</translation>
    </message>
</context>
<context>
    <name>banzhang::Ledger</name>
    <message>
        <source>Reversal of L-%1</source>
        <translation>冲回 L-%1</translation>
    </message>
    <message>
        <source>later evidence</source>
        <translation>后来的证据</translation>
    </message>
    <message>
        <source>%1 of %2, which is closed</source>
        <comment>note, month</comment>
        <translation>%1 属于已结账的 %2</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Closed by %1, %2: later corrections fall into the next month and point back.</source>
        <translation>%1 于 %2 结账；以后的更正计入下月，并指回原账。</translation>
    </message>
    <message>
        <source>Open: the month is not over.</source>
        <translation>未结账：本月尚未结束。</translation>
    </message>
    <message>
        <source>Open. Undecided violations of its days: %1.</source>
        <translation>未结账。未裁决的违规：%1 条。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>beyond the cap on fines</source>
        <translation>超出罚款上限</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>An appeal is made in writing to the next level. It does not suspend what is booked; what is upheld is booked back.</source>
        <translation>申诉须书面向上一级提出，不停止执行；成立的予以冲回。</translation>
    </message>
</context>
<context>
    <name>banzhang::LedgerModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Not charged (¥)</source>
        <translation>未收（元）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>记账人</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
</context>
<context>
    <name>banzhang::LedgerPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>记一笔…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲回…</translation>
    </message>
    <message>
        <source>Print statement…</source>
        <translation>打印对账单…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>台账读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Everybody&apos;s month</source>
        <translation>全员月表</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>没有账目</translation>
    </message>
    <message>
        <source>What a manager confirms is booked here.</source>
        <translation>经理确认的违规记在这里。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名坐席</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this month</source>
        <translation>本月没有人员</translation>
    </message>
    <message>
        <source>Agents appear here with their first closed shift or first entry.</source>
        <translation>坐席有了第一个已结算的班次或第一笔账目后列在这里。</translation>
    </message>
    <message>
        <source>Awards %1</source>
        <translation>奖励 %1</translation>
    </message>
    <message>
        <source>Fines %1</source>
        <translation>罚款 %1</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>冲回 %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>净额 %1</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>%1 的账目</translation>
    </message>
    <message>
        <source>Everybody&apos;s entries</source>
        <translation>全员账目</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) of its days are not decided: they will fall into the next month. </source>
        <translation>
            <numerusform>有 %n 条违规尚未裁决，将计入下月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1?</source>
        <comment>a month</comment>
        <translation>%1 结账？</translation>
    </message>
    <message>
        <source>%1 entries, net %2. Nothing is booked in it any more, and it is not opened again: later corrections fall into the next month and point back.</source>
        <translation>共 %1 笔，净额 %2。结账后不再记账，也不再打开；以后的更正计入下月，并指回原账。</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>该月已结账。</translation>
    </message>
    <message>
        <source>The month could not be closed.</source>
        <translation>结账未成。</translation>
    </message>
    <message>
        <source>Statement of rewards and penalties</source>
        <translation>奖罚对账单</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>导出月表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of it are not measured: what they cost will fall into the next month. </source>
        <translation>
            <numerusform>本月有 %n 个班次尚未核算,其罚款将记入下月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Alt+1 book · Alt+2 reverse · Alt+3 appeal · Ctrl+P statement · Esc everybody&apos;s entries · Ctrl+E export</source>
        <translation>Alt+1 记一笔 · Alt+2 冲回 · Alt+3 申诉 · Ctrl+P 对账单 · Esc 全员账目 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>请先选择一笔账目。</translation>
    </message>
    <message>
        <source>This entry takes nothing from the agent.</source>
        <translation>这笔账没有扣减坐席。</translation>
    </message>
    <message>
        <source>Wages…</source>
        <translation>工资…</translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) of it are not released: no report will have them. </source>
        <translation>
            <numerusform>该月还有 %n 份评分表尚未发布，结账后任何报表都不会计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::LetterheadDialog</name>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>A page of your paper</source>
        <translation>纸张样页</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样张</translation>
    </message>
    <message>
        <source>So a table lies between the margins</source>
        <translation>表格在页边距内的样式</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Paper and letterhead</source>
        <translation>纸张与抬头</translation>
    </message>
    <message>
        <source>For all reports of this site, whoever makes them: on the screen, printed and as PDF.</source>
        <translation>适用于本中心的所有报表，不论由谁生成：屏幕预览、打印和 PDF 均一致。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Line above each page</source>
        <translation>页眉行</translation>
    </message>
    <message>
        <source>Beside the centre&apos;s name, as a department</source>
        <translation>列在中心名称之后，例如部门名称</translation>
    </message>
    <message>
        <source>Line below each page</source>
        <translation>页脚行</translation>
    </message>
    <message>
        <source>As an address, or who may read it</source>
        <translation>例如地址或传阅范围</translation>
    </message>
    <message>
        <source>Paper of new reports</source>
        <translation>新报表的纸张</translation>
    </message>
    <message>
        <source>A page on this paper</source>
        <translation>此纸张的样页</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>页边距：%1</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>5 to 50 millimetres; most printers cannot print nearer to the edge</source>
        <translation>5 至 50 毫米；多数打印机无法更靠近纸边</translation>
    </message>
    <message>
        <source>Logo: PNG, JPEG or SVG, 1,024 KB at most</source>
        <translation>标志：PNG、JPEG 或 SVG，不超过 1,024 KB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No installed font has the characters %1.</source>
        <translation>已安装的字体中没有字符 %1。</translation>
    </message>
</context>
<context>
    <name>banzhang::LinkWords</name>
    <message>
        <source>Your role may not look further here.</source>
        <translation>您的岗位不能继续查看。</translation>
    </message>
    <message>
        <source>Days of agents are for leaders, quality heads, managers and auditors.</source>
        <translation>坐席日表仅供班组长、质检主管、经理和审计员查看。</translation>
    </message>
    <message>
        <source>Calls are for leaders, inspectors, quality heads, managers and auditors.</source>
        <translation>通话仅供班组长、质检员、质检主管、经理和审计员查看。</translation>
    </message>
    <message>
        <source>Scoring sheets are for inspectors, quality heads, leaders, managers and auditors.</source>
        <translation>评分表仅供质检员、质检主管、班组长、经理和审计员查看。</translation>
    </message>
    <message>
        <source>Violations are for leaders, managers and auditors.</source>
        <translation>违规仅供班组长、经理和审计员查看。</translation>
    </message>
    <message>
        <source>The violation cannot be read.</source>
        <translation>无法读取该违规。</translation>
    </message>
    <message>
        <source>Champions are for the people of the floor.</source>
        <translation>冠军榜仅供现场管理人员查看。</translation>
    </message>
</context>
<context>
    <name>banzhang::ListFrame</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>banzhang::LoggedSheetModel</name>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优点</translation>
    </message>
</context>
<context>
    <name>banzhang::MainWindow</name>
    <message>
        <source>Banzhang</source>
        <translation>班长台</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>product, centre</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>pane, window</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This pane is in its own window</source>
        <translation>这个页面在它自己的窗口里</translation>
    </message>
    <message>
        <source>Close that window, and the pane comes back here.</source>
        <translation>关掉那个窗口，页面就回到这里。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>收回这里</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pane in its own window</source>
        <translation>页面移到单独窗口</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>banzhang::MakeFindingDialog</name>
    <message>
        <source>A finding is told to supervisor and trainer today, rectified, announced and verified. It stands on the page of findings.</source>
        <translation>整改项须当日反映给主管和培训专员，再整改、通报、验证。可在“整改”页查看。</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>转为整改项</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
</context>
<context>
    <name>banzhang::MarkImportDialog</name>
    <message>
        <source>Import marks</source>
        <translation>导入成绩</translation>
    </message>
    <message>
        <source>CSV or a workbook with the columns agent_no (工号), month (月份), kind (类型: 考试 or 满意度), mark (成绩), out_of (满分, 100 without it). The same file again adds nothing.</source>
        <translation>CSV 或工作簿，列为：工号、月份、类型（考试或满意度）、成绩、满分（无此列按 100）。同一文件再次导入不会重复。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030</source>
        <translation>UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A file of marks</source>
        <translation>成绩文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>%1 lines read, %2 refused. Agents are looked up when it is taken.</source>
        <translation>读到 %1 行，%2 行不能用。导入时再核对工号。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>Nothing in this file can be taken.</source>
        <translation>此文件中没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>banzhang::MarkerModel</name>
    <message>
        <source>Praise</source>
        <comment>a marker on a recording</comment>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>a marker on a recording</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a marker on a recording</comment>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of a scoring sheet</comment>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>banzhang::MarkerTable</name>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>No markers yet</source>
        <translation>还没有标记</translation>
    </message>
    <message>
        <source>While you listen: %1 praise, %2 fault, %3 pause point.</source>
        <translation>听的时候按：%1 表扬，%2 问题，%3 停顿点。</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>没有标记</translation>
    </message>
    <message>
        <source>Nothing was marked in this recording.</source>
        <translation>这段录音没有标记。</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingActionModel</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingGuestModel</name>
    <message>
        <source>There</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Why not</source>
        <comment>is somebody there</comment>
        <translation>未到原因</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>参会范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完成待办</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingRunner</name>
    <message numerus="yes">
        <source>%1 %2 · %n min</source>
        <comment>day, time, minutes planned</comment>
        <translation>
            <numerusform>%1 %2 · %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>主持 %1</translation>
    </message>
    <message>
        <source>used %1 / %2</source>
        <comment>time, time planned</comment>
        <translation>用时 %1 / %2</translation>
    </message>
    <message>
        <source>%1, with %2 left over</source>
        <comment>time planned, time saved before</comment>
        <translation>%1，结余 %2 已并入</translation>
    </message>
    <message>
        <source>%1, less %2 overrun</source>
        <comment>time planned, time overrun before</comment>
        <translation>%1，超时 %2 已扣除</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>away %1 %2 (%3)</source>
        <comment>number, name, why</comment>
        <translation>未到 %1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting over by %1</source>
        <translation>会议超时 %1</translation>
    </message>
    <message>
        <source>meeting: %1 left</source>
        <translation>会议还剩 %1</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>会议结束</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <comment>an item of the agenda</comment>
        <translation>%1 · 已暂停</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time that the item has</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>the full screen</comment>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>start</source>
        <comment>the meeting</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>pause</source>
        <comment>the meeting</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>back</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>加 30 秒</translation>
    </message>
    <message>
        <source>note</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Champion of the week</source>
        <translation>周冠军</translation>
    </message>
    <message>
        <source>Champion of the month</source>
        <translation>月冠军</translation>
    </message>
    <message>
        <source>Champion of the day before</source>
        <translation>昨日日冠军</translation>
    </message>
    <message>
        <source>No figures of that day.</source>
        <translation>当天没有数据。</translation>
    </message>
    <message>
        <source>Champion: %1, %2</source>
        <translation>冠军：%1，%2</translation>
    </message>
    <message>
        <source>No prize of a week or month waits.</source>
        <translation>没有待颁发的周奖、月奖。</translation>
    </message>
    <message>
        <source>Nobody was champion that day.</source>
        <translation>当天没有日冠军。</translation>
    </message>
    <message>
        <source>The slogan</source>
        <translation>集体口号</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>time, time planned</comment>
        <translation>用时 %1，计划 %2</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <comment>what, who, which day</comment>
        <translation>%1，%2，%3 前完成</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖金</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 handed out</source>
        <translation>1 当场颁发</translation>
    </message>
    <message>
        <source>2 signed for</source>
        <translation>2 本人签收</translation>
    </message>
    <message>
        <source>3 speech</source>
        <translation>3 获奖发言</translation>
    </message>
    <message>
        <source>No. %1 %2 %3</source>
        <comment>place, name, value</comment>
        <translation>第 %1 名 %2 %3</translation>
    </message>
    <message>
        <source>Praise: %1</source>
        <translation>每日表扬 %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>For the minutes: Enter writes it, Esc leaves it</source>
        <translation>记入纪要：回车写入，Esc 收起</translation>
    </message>
    <message>
        <source>Signed with: his name as written, or the number of the paper. Enter records it</source>
        <translation>签收：本人签名，或签收单编号。回车登记</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, why he is away</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Manager %1</source>
        <translation>部门经理 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingSide</name>
    <message>
        <source>Who is there</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Nobody meets</source>
        <translation>无人参会</translation>
    </message>
    <message>
        <source>Who is rostered for the shift stands here.</source>
        <translation>当班人员会列在这里。</translation>
    </message>
    <message>
        <source>Space: there or not</source>
        <translation>空格：到会与否</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Alt+5 writes down who does what until when.</source>
        <translation>按 Alt+5 记下谁在何时之前做什么。</translation>
    </message>
    <message>
        <source>No meeting is chosen</source>
        <translation>未选择会议</translation>
    </message>
</context>
<context>
    <name>banzhang::Meetings</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, name, why not there</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time used, time planned</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Only a manager or a leader of one of its teams runs this meeting.</source>
        <translation>只有经理或参会班组的班组长可以主持操作这场会议。</translation>
    </message>
    <message>
        <source>The meeting was made anew meanwhile. Look at it again.</source>
        <translation>会议已重新生成，请重新查看。</translation>
    </message>
    <message>
        <source>Say whether he is there.</source>
        <translation>请注明是否到会。</translation>
    </message>
    <message>
        <source>The meeting does not stand like that any more. Look at it again.</source>
        <translation>会议状态已变化，请重新看一下。</translation>
    </message>
    <message>
        <source>The meeting is planned for another day: it starts then.</source>
        <translation>会议安排在另一天，届时才能开始。</translation>
    </message>
    <message>
        <source>This means nothing at this point of the meeting.</source>
        <translation>会议进行到此处，这一步无效。</translation>
    </message>
    <message>
        <source>Say why it is not held; 400 characters at most.</source>
        <translation>请写明未开原因，最多 400 字。</translation>
    </message>
    <message>
        <source>Who hosts is one of those who meet.</source>
        <translation>主持人须为参会人员。</translation>
    </message>
    <message>
        <source>Write what was said; 2,000 characters at most.</source>
        <translation>请写明会上所说，最多 2,000 字。</translation>
    </message>
    <message>
        <source>Write what is to be done; 1,000 characters at most.</source>
        <translation>请写明待办内容，最多 1,000 字。</translation>
    </message>
    <message>
        <source>It is due on the meeting&apos;s day or later.</source>
        <translation>期限不早于会议当天。</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>请写明由谁负责。</translation>
    </message>
    <message>
        <source>Somebody else said already that it is done.</source>
        <translation>别人已经登记为完成。</translation>
    </message>
    <message>
        <source>An agenda holds from today or a later day.</source>
        <translation>议程从今天或以后的日子起生效。</translation>
    </message>
    <message>
        <source>This series is gone. Look at it again.</source>
        <translation>该会议系列已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>The agenda cannot be kept like that: look at its items and times.</source>
        <translation>议程无法这样保存：请检查各项及时间。</translation>
    </message>
    <message>
        <source>An agenda has at least one item.</source>
        <translation>议程至少要有一项。</translation>
    </message>
    <message>
        <source>Meetings of that day are under way or over by the present agenda. Choose a later day.</source>
        <translation>当天的会议已按现行议程进行或开过，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>An item takes from 1 second to 2 hours.</source>
        <translation>每项为 1 秒至 2 小时。</translation>
    </message>
    <message>
        <source>An item has a title; 60 characters at most.</source>
        <translation>议程项要有标题，最多 60 字。</translation>
    </message>
    <message>
        <source>Nobody records his own prize.</source>
        <translation>不能登记自己的奖项。</translation>
    </message>
    <message>
        <source>The prize is handed out before it is signed for.</source>
        <translation>先颁发，后签收。</translation>
    </message>
    <message>
        <source>Who receives the prize signs for it.</source>
        <translation>领奖人须签收。</translation>
    </message>
    <message>
        <source>This prize was taken back.</source>
        <translation>这份奖金已收回。</translation>
    </message>
    <message>
        <source>Somebody else recorded that already.</source>
        <translation>别人已经登记过了。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未开</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shift, meeting: early shift morning meeting</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>串休</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>not punched in</source>
        <translation>未打卡</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>接听量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>QA mean of %n sheet(s)</source>
        <translation>
            <numerusform>质检均分（%n 张）</numerusform>
        </translation>
    </message>
    <message>
        <source>Rostered</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>旷工</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %n order(s)</source>
        <translation>
            <numerusform>销售额（%n 单）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, name, what he is praised for</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Somebody else went on with this meeting. Look at it again.</source>
        <translation>别人已经推进了这场会议，请重新看一下。</translation>
    </message>
    <message>
        <source>%1 went on with this meeting. Look at it again.</source>
        <translation>%1 已经推进了这场会议，请重新看一下。</translation>
    </message>
    <message>
        <source>It begins within four hours of the shift&apos;s begin or end, or at a time of the day.</source>
        <translation>须在班次开始或结束前后四小时内，或为当日时刻。</translation>
    </message>
    <message>
        <source>By the clock it is held weekly: choose the day.</source>
        <translation>固定时间的会议每周一次：请选星期几。</translation>
    </message>
    <message>
        <source>A slogan has 400 characters at most.</source>
        <translation>口号最多 400 字。</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>召开时间</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingsPage</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The meetings could not be read.</source>
        <translation>会议读取失败。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>missed ones</source>
        <translation>未开的</translation>
    </message>
    <message>
        <source>Agendas…</source>
        <translation>议程…</translation>
    </message>
    <message>
        <source>Times, slogan and items of each kind of meeting</source>
        <translation>各类会议的时间、口号和议程</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Host…</source>
        <translation>主持…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>纪要…</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>待办…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>晨会</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 场会议</numerusform>
        </translation>
    </message>
    <message>
        <source>F11 whole screen · Alt+4 minutes · Alt+5 action · Space there or not</source>
        <translation>F11 全屏 · Alt+4 纪要 · Alt+5 待办 · 空格 到会与否</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) missed in 14 days.</source>
        <translation>
            <numerusform>14 天内有 %n 场会议未开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold them, or say why not (Alt+2).</source>
        <translation>请补开，或说明未开原因（Alt+2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未开 %n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>没有会议</translation>
    </message>
    <message>
        <source>They are made from published shifts, ten minutes into each, and by the agendas.</source>
        <translation>会议按已发布的班次（开班后十分钟）和议程自动生成。</translation>
    </message>
    <message>
        <source>Choose a meeting.</source>
        <translation>请选择一场会议。</translation>
    </message>
    <message>
        <source>Only what has not begun is called off.</source>
        <translation>只有尚未开始的会议可以取消。</translation>
    </message>
    <message>
        <source>It is over: its host stays.</source>
        <translation>会议已结束，主持人不再更改。</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>会议已取消。</translation>
    </message>
    <message>
        <source>Choose an open action.</source>
        <translation>请选择一项未完成的待办。</translation>
    </message>
    <message>
        <source>The hosts could not be read.</source>
        <translation>主持人选读取失败。</translation>
    </message>
    <message>
        <source>The agendas could not be read.</source>
        <translation>议程读取失败。</translation>
    </message>
    <message>
        <source>Minutes: %1 %2</source>
        <comment>meeting, day</comment>
        <translation>会议纪要：%1 %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export the meetings</source>
        <translation>导出会议</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>没有执行。</translation>
    </message>
</context>
<context>
    <name>banzhang::MinuteDialog</name>
    <message>
        <source>A line of the minutes never changes; a later one may correct it.</source>
        <translation>纪要写下后不再改动，可另写一条更正。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会上所说</translation>
    </message>
    <message>
        <source>the meeting as a whole</source>
        <translation>会议整体</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>请写明会上所说。</translation>
    </message>
</context>
<context>
    <name>banzhang::Month</name>
    <message numerus="yes">
        <source>%n shift(s) absent</source>
        <translation>
            <numerusform>旷工 %n 个班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) to confirm</source>
        <translation>
            <numerusform>待确认 %n 个班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) late</source>
        <translation>
            <numerusform>迟到 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) gone early</source>
        <translation>
            <numerusform>早退 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) excused</source>
        <translation>
            <numerusform>请假 %n 个班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) present</source>
        <translation>
            <numerusform>出勤 %n 个班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) not closed yet</source>
        <translation>
            <numerusform>未核算 %n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>串休</translation>
    </message>
    <message>
        <source>R</source>
        <comment>sign: rest day</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>V</source>
        <comment>sign: excused, on leave</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>E</source>
        <comment>sign: gone early</comment>
        <translation>早</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign: late</comment>
        <translation>迟</translation>
    </message>
    <message>
        <source>?</source>
        <comment>sign: to confirm</comment>
        <translation>待</translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign: absent</comment>
        <translation>旷</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>未核算</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>gone early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>late and gone early</source>
        <translation>迟到且早退</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>旷工</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>Monday in a narrow head</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>Tuesday in a narrow head</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <comment>Wednesday in a narrow head</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>Thursday in a narrow head</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>Friday in a narrow head</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>Saturday in a narrow head</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>Sunday in a narrow head</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>核算结果</translation>
    </message>
    <message>
        <source>First in, last out</source>
        <translation>首次上班卡、末次下班卡</translation>
    </message>
    <message>
        <source>First log-in</source>
        <translation>首次签入</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Away from the post</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Pauses beyond their limit</source>
        <translation>小休超时</translation>
    </message>
    <message>
        <source>Due and there</source>
        <translation>应出勤与实出勤</translation>
    </message>
    <message>
        <source>%1 due, %2 there: conformance %3</source>
        <comment>two lengths, per cent</comment>
        <translation>应出勤 %1，实出勤 %2，符合率 %3</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵守率</translation>
    </message>
    <message>
        <source>%1 signed in: %2</source>
        <comment>a length, per cent</comment>
        <translation>签入 %1，遵守率 %2</translation>
    </message>
    <message>
        <source>the switch told nothing</source>
        <translation>交换机没有记录</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthCombo</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1-%2</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthGridModel</name>
    <message>
        <source>All</source>
        <comment>everybody&apos;s sums</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Days on which he came</source>
        <translation>到岗的天数</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>days present</comment>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Shifts begun late, whatever was decided</source>
        <translation>迟到的班次数，不论如何处理</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Shifts left early, whatever was decided</source>
        <translation>早退的班次数，不论如何处理</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Shifts not come to, without leave</source>
        <translation>未请假且未到岗的班次数</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>旷工</translation>
    </message>
    <message>
        <source>Shifts with time away from the post</source>
        <translation>有脱岗的班次数</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Hours of work and paid breaks on the roster</source>
        <translation>排班工时（含带薪休息）</translation>
    </message>
    <message>
        <source>Due, h</source>
        <translation>应出勤 (h)</translation>
    </message>
    <message>
        <source>Of these present</source>
        <translation>其中实际在岗</translation>
    </message>
    <message>
        <source>There, h</source>
        <translation>实出勤 (h)</translation>
    </message>
    <message>
        <source>Signed in, of the hours of those shifts of which the switch told something (P12)</source>
        <translation>签入时长占排班工时的比例，只计交换机有记录的班次（P12）</translation>
    </message>
    <message>
        <source>Adher.</source>
        <comment>adherence, per cent, in a narrow head</comment>
        <translation>遵守率</translation>
    </message>
    <message>
        <source>Shifts of which the switch told something</source>
        <translation>交换机有记录的班次数</translation>
    </message>
    <message>
        <source>n</source>
        <comment>shifts heard of by the switch</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Present, of the hours due (P12)</source>
        <translation>在岗时长占排班工时的比例（P12）</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>conformance, per cent, in a narrow head</comment>
        <translation>符合率</translation>
    </message>
    <message>
        <source>Booked in this month; reversals stand in the ledger</source>
        <translation>记入本月的罚款；冲回见台账</translation>
    </message>
    <message>
        <source>Fines (¥)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Awards (¥)</source>
        <translation>奖励（元）</translation>
    </message>
    <message>
        <source>Everything booked in this month</source>
        <translation>记入本月的全部金额</translation>
    </message>
    <message>
        <source>Net (¥)</source>
        <translation>净额（元）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>team, people</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthPage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按班组</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>A whole year…</source>
        <translation>一年考勤…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The month day by day</source>
        <translation>月考勤明细</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>无法读取月考勤。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The year of the chosen agent (Alt+1)</source>
        <translation>查看所选坐席的一年考勤（Alt+1）</translation>
    </message>
    <message>
        <source>Print, export</source>
        <translation>打印、导出</translation>
    </message>
    <message>
        <source>Print the month…	Ctrl+P</source>
        <translation>打印月考勤…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>导出…	Ctrl+E</translation>
    </message>
    <message>
        <source>Attendance month</source>
        <comment>a page</comment>
        <translation>月考勤</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名坐席</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day · Alt+1 the year · Alt+Left month before · Alt+Right next month · Ctrl+C copy · Ctrl+P print · Ctrl+E export</source>
        <translation>回车 当天 · Alt+1 一年 · Alt+← 上月 · Alt+→ 下月 · Ctrl+C 复制 · Ctrl+P 打印 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>Adherence %1 (n %2)</source>
        <translation>遵守率 %1（n %2）</translation>
    </message>
    <message>
        <source>Conformance %1</source>
        <translation>符合率 %1</translation>
    </message>
    <message>
        <source>Fines %1</source>
        <translation>罚款 %1</translation>
    </message>
    <message>
        <source>Nobody in this month</source>
        <translation>本月没有人员</translation>
    </message>
    <message>
        <source>People appear here with their first published shift.</source>
        <translation>发布排班后，人员会出现在这里。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合条件的人员</translation>
    </message>
    <message>
        <source>Choose all teams, or search for less.</source>
        <translation>请选择全部班组，或缩短搜索内容。</translation>
    </message>
    <message>
        <source>Attendance of %1: %2</source>
        <comment>a month, a team or all</comment>
        <translation>%1 月考勤：%2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>保存月考勤</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>导出月表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthPaper</name>
    <message>
        <source>Agent no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>printed %1 · page %2 of %3</source>
        <translation>打印时间 %1 · 第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>banzhang::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>调动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n agents</source>
        <translation>
            <numerusform>调动 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The team before ends the day before. Figures count people where they were.</source>
        <translation>原班组到前一天为止。各项数字按人当时所在的班组计。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调班组</translation>
    </message>
    <message>
        <source>To team</source>
        <translation>到班组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无班组</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>请填日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n agents move to %1 on %2.</source>
        <translation>
            <numerusform>%n 人 %2 起调到%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>Choose the team.</source>
        <translation>请选班组。</translation>
    </message>
</context>
<context>
    <name>banzhang::NavigationRail</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a pane and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::NeedModel</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>banzhang::NoteBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticeDialog</name>
    <message>
        <source>Correct a notice</source>
        <translation>更正通知</translation>
    </message>
    <message>
        <source>Publish a notice</source>
        <translation>发布通知</translation>
    </message>
    <message>
        <source>A published notice never changes: this one takes its place and is told anew.</source>
        <translation>已发布的通知不能改动：新通知取代它，并重新传达。</translation>
    </message>
    <message>
        <source>Once it is published it never changes. It is told in the meeting and ticked there.</source>
        <translation>发布后不能改动；在会上传达并勾选。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>year-month-day; empty: until it is corrected</source>
        <translation>年-月-日；不填：更正为止</translation>
    </message>
    <message>
        <source>Teams that it concerns</source>
        <translation>涉及班组</translation>
    </message>
    <message>
        <source>Teams that it concerns: Space ticks</source>
        <translation>涉及班组：空格勾选</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>both or none</source>
        <translation>两题都填或都不填</translation>
    </message>
    <message>
        <source>Choices of %1</source>
        <translation>第 %1 题选项</translation>
    </message>
    <message>
        <source>this / that* / something else</source>
        <translation>甲 / 乙* / 丙</translation>
    </message>
    <message>
        <source>Two to four with a slash between; * marks the right one</source>
        <translation>二至四个，用斜线隔开；* 标出正确的一个</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticeModel</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已传达</translation>
    </message>
    <message>
        <source>New and not told</source>
        <translation>新人未传达</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom it was published</comment>
        <translation>发布人</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticeReaderModel</name>
    <message>
        <source>Told</source>
        <translation>已传达</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Unread notices</source>
        <translation>未读通知</translation>
    </message>
</context>
<context>
    <name>banzhang::Notices</name>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an agent who was not told</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 题对 %1 题</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>A leader publishes to his own teams and ticks his own people; a manager all.</source>
        <translation>班组长只能向本班组发布、勾选本班组人员；经理不限。</translation>
    </message>
    <message>
        <source>Somebody else corrected this notice already. Correct the newer one.</source>
        <translation>别人已经更正过这条通知，请更正较新的那一条。</translation>
    </message>
    <message>
        <source>The notice does not concern his team.</source>
        <translation>该通知不涉及他的班组。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>it is corrected</source>
        <translation>更正为止</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>通知 %1</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>测验题</translation>
    </message>
    <message>
        <source>%1 Choices: %2. Right: %3.</source>
        <translation>%1 选项：%2。正确：%3。</translation>
    </message>
    <message>
        <source>A notice has a title; 120 characters at most.</source>
        <translation>通知要有标题，最多 120 字。</translation>
    </message>
    <message>
        <source>Write what is told; 8,000 characters at most.</source>
        <translation>请写明通知内容，最多 8,000 字。</translation>
    </message>
    <message>
        <source>Choose the teams that it concerns.</source>
        <translation>请选择通知涉及的班组。</translation>
    </message>
    <message>
        <source>A quiz has two questions, each with two to four choices of which one is right; or none at all.</source>
        <translation>测验为两题，每题二至四个选项，其中一个正确；也可以不设。</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>该日期已过。</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticesPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The notices could not be read.</source>
        <translation>通知读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Coverage by team</source>
        <translation>各班组覆盖情况</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新通知…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已传达</translation>
    </message>
    <message>
        <source>Quiz…</source>
        <translation>测验…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 new · Space told · Alt+4 quiz · Ctrl+E export</source>
        <translation>Alt+1 新通知 · 空格 已传达 · Alt+4 测验 · Ctrl+E 导出</translation>
    </message>
    <message numerus="yes">
        <source>%n not told to all</source>
        <translation>
            <numerusform>%n 条尚未传达到人</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>Alt+1 publishes one; it is told and ticked in the meeting.</source>
        <translation>按 Alt+1 发布；在会上传达并勾选。</translation>
    </message>
    <message>
        <source>A leader or a manager publishes them.</source>
        <translation>由班组长或经理发布。</translation>
    </message>
    <message>
        <source>No notice is chosen</source>
        <translation>未选择通知</translation>
    </message>
    <message>
        <source>A notice in its place, which is told anew</source>
        <translation>发布一条取代它的通知，重新传达</translation>
    </message>
    <message>
        <source>It was corrected already: correct the newer one.</source>
        <translation>已经更正过：请更正较新的那一条。</translation>
    </message>
    <message>
        <source>Choose a notice.</source>
        <translation>请选择一条通知。</translation>
    </message>
    <message>
        <source>They were told (Space)</source>
        <translation>已传达（空格）</translation>
    </message>
    <message>
        <source>Choose who was told.</source>
        <translation>请选择已传达的人。</translation>
    </message>
    <message>
        <source>This notice has no quiz.</source>
        <translation>这条通知没有测验。</translation>
    </message>
    <message>
        <source>Choose one agent, then tick what he answers.</source>
        <translation>选择一名坐席，再勾选其答案。</translation>
    </message>
    <message>
        <source>The teams could not be read.</source>
        <translation>班组读取失败。</translation>
    </message>
    <message>
        <source>That was not ticked.</source>
        <translation>勾选未完成。</translation>
    </message>
    <message>
        <source>Export who was told</source>
        <translation>导出传达情况</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件写入失败。</translation>
    </message>
</context>
<context>
    <name>banzhang::OddFigureModel</name>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>confirmed · %1</source>
        <translation>已确认 · %1</translation>
    </message>
    <message>
        <source>entered · %1</source>
        <translation>已提出 · %1</translation>
    </message>
    <message>
        <source>to confirm: gap</source>
        <translation>待核实：数据缺失</translation>
    </message>
    <message>
        <source>A feed knew nothing for a part of this day</source>
        <translation>当天有一段时间数据源无数据</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>监测内容</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Calls behind it</source>
        <translation>涉及通话</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>考核</translation>
    </message>
</context>
<context>
    <name>banzhang::OddFigures</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Odd figures</source>
        <translation>异常指标</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>前一天（Alt+←）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>后一天（Alt+→）</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>指标标准…</translation>
    </message>
    <message>
        <source>By what figures are judged</source>
        <translation>按哪些标准判断指标</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>考核记录…</translation>
    </message>
    <message>
        <source>Appraisal entries (Ctrl+Shift+A)</source>
        <translation>考核记录（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>The agent&apos;s day</source>
        <translation>坐席当天</translation>
    </message>
    <message>
        <source>Opens the agent&apos;s day (Enter)</source>
        <translation>打开坐席当天（Enter）</translation>
    </message>
    <message>
        <source>Make an entry…</source>
        <translation>转考核…</translation>
    </message>
    <message>
        <source>Make an appraisal entry (Shift+F9)</source>
        <translation>转考核（Shift+F9）</translation>
    </message>
    <message>
        <source>Calls behind the figure</source>
        <translation>指标涉及的通话</translation>
    </message>
    <message>
        <source>The agent&apos;s day (Enter)</source>
        <translation>坐席当天（Enter）</translation>
    </message>
    <message>
        <source>Make an appraisal entry… (Shift+F9)</source>
        <translation>转考核…（Shift+F9）</translation>
    </message>
    <message>
        <source>No rule held on this day</source>
        <translation>当天没有生效的指标标准</translation>
    </message>
    <message>
        <source>A figure is odd when a rule says so: a manager makes them.</source>
        <translation>有标准才有异常：指标标准由经理制定。</translation>
    </message>
    <message>
        <source>No figure fits</source>
        <translation>没有符合条件的指标</translation>
    </message>
    <message>
        <source>Take a filter back.</source>
        <translation>请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Nobody was outside</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>Every figure of this day lies within its bounds.</source>
        <translation>当天所有指标都在标准范围内。</translation>
    </message>
    <message numerus="yes">
        <source>%n odd figure(s)</source>
        <translation>
            <numerusform>%n 项异常指标</numerusform>
        </translation>
    </message>
    <message>
        <source>the day is not over: judged until %1</source>
        <translation>当天未结束：截至 %1</translation>
    </message>
    <message>
        <source>A feed knew nothing for a part of this day: the figure is still to be confirmed.</source>
        <translation>当天有一段时间数据源无数据：该指标有待核实。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未能导出：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::OrdersDialog</name>
    <message>
        <source>Orders behind place %1: %2</source>
        <translation>第 %1 名的明细单：%2</translation>
    </message>
    <message>
        <source>Orders behind the place</source>
        <translation>名次的明细单</translation>
    </message>
    <message>
        <source>No orders that you may see</source>
        <translation>没有您可以查看的订单</translation>
    </message>
    <message>
        <source>Orders are shown to managers, auditors and who leads the team.</source>
        <translation>订单明细只对经理、审计和本班组的班组长开放。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that count, %1 together</source>
        <translation>
            <numerusform>计入 %n 单，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the board has changed meanwhile, or more was sold than is shown</source>
        <translation>榜单在此期间有变动，或订单多于所列</translation>
    </message>
</context>
<context>
    <name>banzhang::OutcomeDialog</name>
    <message>
        <source>What comes of the month. A correction is kept beside what was decided before.</source>
        <translation>当月考核的结果。更正会与原决定一并保留。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Say why, in four characters at least.</source>
        <translation>请写明理由，至少四个字。</translation>
    </message>
    <message>
        <source>Choose what comes of it.</source>
        <translation>请选择结果。</translation>
    </message>
</context>
<context>
    <name>banzhang::PaperCanvas</name>
    <message>
        <source>Pages of the report</source>
        <translation>报表页面</translation>
    </message>
</context>
<context>
    <name>banzhang::PaperView</name>
    <message>
        <source>Page before (PgUp)</source>
        <translation>上一页（PgUp）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>下一页（PgDn）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>缩小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>放大（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白预览</translation>
    </message>
    <message>
        <source>Shows the pages as a printer without colour prints them</source>
        <translation>按黑白打印机打出的样子显示页面</translation>
    </message>
    <message>
        <source>One snapshot %1</source>
        <translation>同一快照 %1</translation>
    </message>
    <message>
        <source>%1% of the paper&apos;s size</source>
        <translation>纸张实际大小的 %1%</translation>
    </message>
</context>
<context>
    <name>banzhang::PasswordDialog</name>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, letters and digits.</source>
        <translation>
            <numerusform>至少 %n 个字符，有字母也有数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not your old password.</source>
        <translation>旧密码不对。</translation>
    </message>
    <message>
        <source>Your old password is missing.</source>
        <translation>请填旧密码。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not contain your user name.</source>
        <translation>不能包含您的用户名。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>字母和数字都要有。</translation>
    </message>
    <message>
        <source>This differs from the new password.</source>
        <translation>与新密码不一样。</translation>
    </message>
</context>
<context>
    <name>banzhang::PastBand</name>
    <message>
        <source>09:15:00 or 2026-11-20 09:15</source>
        <translation>09:15:00 或 2026-11-20 09:15</translation>
    </message>
    <message>
        <source>Copy appeal link</source>
        <translation>复制申诉链接</translation>
    </message>
    <message>
        <source>Copies this moment and the current agent (Ctrl+Shift+C)</source>
        <translation>复制这一时刻和当前坐席（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Back to now · Esc</source>
        <translation>回到此刻 · Esc</translation>
    </message>
    <message>
        <source>Looking back at %1</source>
        <translation>回看 %1</translation>
    </message>
    <message>
        <source>This is not now. Commands are off.</source>
        <translation>这不是此刻。命令已停用。</translation>
    </message>
</context>
<context>
    <name>banzhang::PatternDialog</name>
    <message>
        <source>Each person is a week further than the one before</source>
        <translation>每人比前一人错开一周</translation>
    </message>
    <message>
        <source>Save rows as pattern</source>
        <translation>将所选行存为模式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fill by a pattern</source>
        <translation>按模式排班</translation>
    </message>
    <message numerus="yes">
        <source>For the %n selected people</source>
        <translation>
            <numerusform>用于选中的 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n people of this week</source>
        <translation>
            <numerusform>用于本周全部 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a new pattern: the rows shown, a week each</source>
        <translation>新模式名称：所选每行为一周</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>At most 12 selected rows</source>
        <translation>最多选 12 行</translation>
    </message>
    <message>
        <source>Schedulers and managers</source>
        <translation>限排班员和经理</translation>
    </message>
    <message>
        <source>%1, the rest day moves on</source>
        <translation>%1，串休逐周顺延</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n week(s))</source>
        <translation>
            <numerusform>%1（%n 周）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PauseReasonForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Add a pause reason</source>
        <translation>新增小休原因</translation>
    </message>
    <message>
        <source>A pause whose code is not known counts as off post.</source>
        <translation>未登记代码的小休按脱岗计。</translation>
    </message>
    <message>
        <source>Code at the switch</source>
        <translation>交换机代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>as 15:00; empty: as long as it takes</source>
        <translation>如 15:00；留空表示不限</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>计薪</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>缺少代码。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
</context>
<context>
    <name>banzhang::PaymentDialog</name>
    <message>
        <source>%1 of %2 are open. A part may be paid.</source>
        <translation>还有 %1 未付（共 %2），可以只付一部分。</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>Paid in yuan</source>
        <translation>付款（元）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>请填金额，如 5 或 5.00</translation>
    </message>
    <message>
        <source>No more than %1 is open.</source>
        <translation>未付的只有 %1。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
</context>
<context>
    <name>banzhang::PeoplePage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::PeoplePane</name>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab: word and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>People could not be read.</source>
        <translation>读不出人员。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Number, name, team</source>
        <translation>工号、姓名、班组</translation>
    </message>
</context>
<context>
    <name>banzhang::PeopleWords</name>
    <message>
        <source>Somebody else has this number.</source>
        <translation>这个工号已是别人的。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>请填工号。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>Nobody leaves before he was hired.</source>
        <translation>离职不能早于入职。</translation>
    </message>
    <message>
        <source>This agent is no longer there. Load again.</source>
        <translation>这个坐席已经没有了，请重新载入。</translation>
    </message>
    <message>
        <source>Only a provisional agent can be assigned; this one is known by now.</source>
        <translation>只有临时坐席能归入；这一位已经登记了。</translation>
    </message>
    <message>
        <source>There is a team of this name.</source>
        <translation>已有同名班组。</translation>
    </message>
    <message>
        <source>Agents are in this team on that day or later. Move them first.</source>
        <translation>这一天或之后班组里还有坐席，请先把他们调走。</translation>
    </message>
    <message>
        <source>This team is closed. Open it again, or take another one.</source>
        <translation>这个班组已撤销。请重新启用，或换一个。</translation>
    </message>
    <message>
        <source>This team is no longer there. Load again.</source>
        <translation>这个班组已经没有了，请重新载入。</translation>
    </message>
    <message>
        <source>This person already leads the team at that time.</source>
        <translation>这个人那段时间已经在带这个班组。</translation>
    </message>
    <message>
        <source>This person already scores the team at that time.</source>
        <translation>这个人那段时间已经在质检这个班组。</translation>
    </message>
    <message>
        <source>This person does not hold the post that the task needs. Give it on the Staff page first.</source>
        <translation>这个人没有这项职责所需的岗位。请先在“账号”页给他。</translation>
    </message>
    <message>
        <source>2 to 40 small letters, digits, dots or dashes, beginning with a letter.</source>
        <translation>2 到 40 个小写字母、数字、点或横线，以字母开头。</translation>
    </message>
    <message>
        <source>This login is reserved. Take another one.</source>
        <translation>这个登录名是保留的，请换一个。</translation>
    </message>
    <message>
        <source>This login exists already. Take another one.</source>
        <translation>这个登录名已有，请换一个。</translation>
    </message>
    <message>
        <source>This login belongs to the server&apos;s owner, who manages it himself.</source>
        <translation>这个登录名属于服务器的所有者，由他自己管理。</translation>
    </message>
    <message>
        <source>Nobody closes his own account. Another administrator can do it.</source>
        <translation>不能停用自己的账号，可由另一位管理员来做。</translation>
    </message>
    <message>
        <source>Nobody takes the administrator&apos;s post from himself. Another one can do it.</source>
        <translation>不能撤掉自己的管理员岗位，可由另一位管理员来做。</translation>
    </message>
    <message>
        <source>This account is no longer there. Load again.</source>
        <translation>这个账号已经没有了，请重新载入。</translation>
    </message>
    <message>
        <source>There is a seat of this name.</source>
        <translation>已有同名座席位。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not contain the login.</source>
        <translation>不能包含登录名。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>字母和数字都要有。</translation>
    </message>
</context>
<context>
    <name>banzhang::PerformancePage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>with missing parts</source>
        <translation>有缺项</translation>
    </message>
    <message>
        <source>Number, name</source>
        <translation>工号、姓名</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>导入成绩…</translation>
    </message>
    <message>
        <source>Exams and satisfaction of a month, by file (Ctrl+I)</source>
        <translation>按文件导入当月考核与满意度（Ctrl+I）</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>What the totals are made of, by post and month</source>
        <translation>各岗位、各月总成绩的构成</translation>
    </message>
    <message>
        <source>The totals could not be read.</source>
        <translation>读不到总成绩。</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Performance totals</source>
        <translation>绩效总成绩</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 outcome · Ctrl+E export · Ctrl+P print</source>
        <translation>Alt+1 结果 · Ctrl+E 导出 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>This month is closed.</source>
        <translation>本月已结账。</translation>
    </message>
    <message>
        <source>Its totals stay as they were then: %1</source>
        <translation>总成绩以结账时为准：%1</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>暂定。</translation>
    </message>
    <message>
        <source>This month is open: its totals still move until its ledger is closed.</source>
        <translation>本月尚未结账：结账之前总成绩仍会变动。</translation>
    </message>
    <message>
        <source>No totals in this month</source>
        <translation>本月没有总成绩</translation>
    </message>
    <message>
        <source>Nobody of your teams was there, or nothing was measured yet.</source>
        <translation>您的班组当月没有人，或尚无数据。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Choose another team, or all.</source>
        <translation>请选择其他班组，或全部。</translation>
    </message>
    <message>
        <source>What comes of the month (Alt+1)</source>
        <translation>当月考核结果（Alt+1）</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>请选择一名坐席。</translation>
    </message>
    <message>
        <source>Choose a total</source>
        <translation>请选择一条总成绩</translation>
    </message>
    <message>
        <source>Here stands how it comes about: each value, its points and weight, and what is missing.</source>
        <translation>这里显示它的由来：各项数值、得分、权重和缺项。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 rejected</source>
        <translation>新增 %1，已有 %2，拒收 %3</translation>
    </message>
    <message>
        <source>Performance total %1 · %2 %3</source>
        <translation>绩效总成绩 %1 · %2 %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export the totals</source>
        <translation>导出总成绩</translation>
    </message>
</context>
<context>
    <name>banzhang::PerformanceWords</name>
    <message>
        <source>not sat</source>
        <comment>an exam</comment>
        <translation>缺考</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a part of a total</comment>
        <translation>缺项</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>with missing parts</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总成绩</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>total of</comment>
        <translation>坐席</translation>
    </message>
    <message>
        <source>leader</source>
        <comment>total of</comment>
        <translation>班组长</translation>
    </message>
    <message>
        <source>team</source>
        <comment>total of</comment>
        <translation>班组</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工作时效</translation>
    </message>
    <message>
        <source>Answered calls</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>QA score</source>
        <translation>质检得分</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>业务考核</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>Leader&apos;s points</source>
        <translation>班组长评分</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>加薪</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>解雇</translation>
    </message>
    <message>
        <source>talk over signed-in time</source>
        <translation>通话时长 ÷ 登录时长</translation>
    </message>
    <message>
        <source>calls that were answered</source>
        <translation>接听的通话数</translation>
    </message>
    <message>
        <source>of all queues</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>successes over visits</source>
        <translation>成功办理量 ÷ 成功访问量</translation>
    </message>
    <message>
        <source>orders less returns</source>
        <translation>订单减退单</translation>
    </message>
    <message>
        <source>mean of the released sheets</source>
        <translation>已发布评分表均分</translation>
    </message>
    <message>
        <source>mark of the month, imported</source>
        <translation>当月成绩，导入</translation>
    </message>
    <message>
        <source>shifts attended, late and early ones count half</source>
        <translation>出勤班次，迟到、早退各扣半次</translation>
    </message>
    <message>
        <source>100 less 5 for each confirmed violation</source>
        <translation>100 分，每次已确认违规扣 5 分</translation>
    </message>
    <message>
        <source>of the most that a leader may give</source>
        <translation>占班组长可给最高分的比例</translation>
    </message>
    <message>
        <source>weight %1, left out</source>
        <translation>权重 %1，不计入</translation>
    </message>
    <message>
        <source>%1 → %2 points, weight %3 · %4</source>
        <comment>value, points, weight, source</comment>
        <translation>%1 → %2 分，权重 %3 · %4</translation>
    </message>
    <message>
        <source>Total	no part is known: there is no total</source>
        <translation>总成绩	各项均缺，没有总成绩</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>not as many columns as the head has</source>
        <translation>列数与表头不符</translation>
    </message>
    <message>
        <source>no agent number</source>
        <translation>没有工号</translation>
    </message>
    <message>
        <source>no month, as 2026-10</source>
        <translation>没有月份（如 2026-10）</translation>
    </message>
    <message>
        <source>neither exam nor satisfaction</source>
        <translation>类型既非考试也非满意度</translation>
    </message>
    <message>
        <source>no number with two decimals at most</source>
        <translation>不是数字（最多两位小数）</translation>
    </message>
    <message>
        <source>below 0 or above the best mark</source>
        <translation>低于 0 或高于满分</translation>
    </message>
    <message>
        <source>nobody has this agent number</source>
        <translation>没有这个工号</translation>
    </message>
    <message>
        <source>that month has not begun</source>
        <translation>该月尚未开始</translation>
    </message>
    <message>
        <source>that month is closed</source>
        <translation>该月已结账</translation>
    </message>
    <message>
        <source>the agent had left before</source>
        <translation>该坐席此前已离职</translation>
    </message>
    <message>
        <source>the agent was hired later</source>
        <translation>该坐席此后才入职</translation>
    </message>
    <message>
        <source>an earlier line has this agent&apos;s mark</source>
        <translation>前面已有该坐席的成绩</translation>
    </message>
    <message>
        <source>this file said so before and was corrected since: name the file otherwise</source>
        <translation>此文件以前这样写过，后来已更正：请换个文件名</translation>
    </message>
    <message>
        <source>Give at least one part a weight.</source>
        <translation>至少给一项设权重。</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100.</source>
        <translation>权重合计 %1，不是 100。</translation>
    </message>
    <message>
        <source>A part is there twice.</source>
        <translation>有一项重复。</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>权重是 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>The values for 0 and for 100 points must differ.</source>
        <translation>0 分值与 100 分值不能相同。</translation>
    </message>
    <message>
        <source>That month has not begun.</source>
        <translation>该月尚未开始。</translation>
    </message>
    <message>
        <source>A scheme holds from the first day of a later month on.</source>
        <translation>方案从以后某月的第一天起生效。</translation>
    </message>
    <message>
        <source>The weights add up to 100.</source>
        <translation>权重合计 100。</translation>
    </message>
    <message>
        <source>Say why, in four characters at least.</source>
        <translation>请写明理由，至少四个字。</translation>
    </message>
    <message>
        <source>Nobody decides on himself.</source>
        <translation>不能给自己定结果。</translation>
    </message>
    <message>
        <source>Somebody else decided meanwhile. Look at it again.</source>
        <translation>其间别人已作决定，请重新查看。</translation>
    </message>
    <message>
        <source>Say in one line what it was.</source>
        <translation>请用一行写明是什么事件。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>请写明经过。</translation>
    </message>
    <message>
        <source>It has begun, and ended, before now.</source>
        <translation>开始和结束时间不能晚于现在。</translation>
    </message>
    <message>
        <source>It ended after it began.</source>
        <translation>结束时间应晚于开始时间。</translation>
    </message>
    <message>
        <source>Say what was so.</source>
        <translation>请写明情况。</translation>
    </message>
    <message>
        <source>Say what it comes to.</source>
        <translation>请写明结论。</translation>
    </message>
    <message>
        <source>It goes on: say first when it ended.</source>
        <translation>事件仍在继续：请先填写结束时间。</translation>
    </message>
    <message>
        <source>This incident is closed.</source>
        <translation>该事件已关闭。</translation>
    </message>
    <message>
        <source>Somebody else wrote on this incident meanwhile. Open it again.</source>
        <translation>其间别人已更新该事件，请重新打开。</translation>
    </message>
    <message>
        <source>no place and not in the team&apos;s mean: only %1 of 100 by weight is known, half is needed</source>
        <translation>无名次，也不计入班组平均：已知部分仅占权重 %1/100，须达一半</translation>
    </message>
    <message numerus="yes">
        <source>Total	the mean of its %n member(s), each counting the same; who has less than half of the weights does not count</source>
        <translation>
            <numerusform>总成绩	%n 名成员的平均，每人权重相同；已知部分不足一半权重者不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>This agent is not known yet: assign his switch account first.</source>
        <translation>该坐席尚未建档：请先把其话务账号归到坐席名下。</translation>
    </message>
</context>
<context>
    <name>banzhang::PersonDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>添加坐席</translation>
    </message>
    <message>
        <source>Seen at the switch as %1. Saving makes this agent known.</source>
        <translation>在交换机里叫 %1。保存后就是已登记的坐席。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>first day away; empty while here</source>
        <translation>离开的第一天；在职不填</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座席位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>还没有班组</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>请填工号。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填姓名。</translation>
    </message>
</context>
<context>
    <name>banzhang::PersonModel</name>
    <message>
        <source>Provisional</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>已于 %1 离职</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>team, day</comment>
        <translation>%2 起 %1</translation>
    </message>
    <message>
        <source>Seen at the switch, not yet known here: assign it to somebody or complete it.</source>
        <translation>交换机里有，这里还没登记：请归入某人，或补全资料。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一班组</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座席位</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At the switch</source>
        <translation>交换机里</translation>
    </message>
</context>
<context>
    <name>banzhang::PersonPage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Present and left</source>
        <translation>在职和离职</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>归入…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>调班组…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>People are being read</source>
        <translation>正在读取人员</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>没有人符合筛选</translation>
    </message>
    <message>
        <source>Show all, or search for something else.</source>
        <translation>显示全部，或换个词搜索。</translation>
    </message>
    <message>
        <source>There are no agents yet</source>
        <translation>还没有坐席</translation>
    </message>
    <message>
        <source>Add them here, or take a whole list: banzhangctl import agents FILE.csv</source>
        <translation>在这里添加，或导入整张名单：banzhangctl import agents FILE.csv</translation>
    </message>
    <message>
        <source>Add an agent…</source>
        <translation>添加坐席…</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>请先选人。</translation>
    </message>
    <message>
        <source>Choose one agent first.</source>
        <translation>请先选一个坐席。</translation>
    </message>
    <message>
        <source>Choose one provisional agent first.</source>
        <translation>请先选一个临时坐席。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <translation>
            <numerusform>显示 %1 人，共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N add · Ctrl+Enter change · Ctrl+M move</source>
        <translation>Ctrl+N 添加 · Ctrl+Enter 修改 · Ctrl+M 调班组</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The move was taken back.</source>
        <translation>调动已撤回。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
</context>
<context>
    <name>banzhang::PhotoWell</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>This is no photo: JPEG or PNG.</source>
        <translation>这不是照片：须为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Photo: tap to choose, drop one here, or paste (Ctrl+V)</source>
        <translation>照片：点此选择、拖到这里，或粘贴（Ctrl+V）</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>照片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>剪贴板里没有照片。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
</context>
<context>
    <name>banzhang::PickModel</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>已换样</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>banzhang::PickPanel</name>
    <message>
        <source>Draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>换样…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Picks of the draw</source>
        <translation>本次抽样的样本</translation>
    </message>
    <message>
        <source>Nothing was drawn yet</source>
        <translation>尚未抽样</translation>
    </message>
    <message>
        <source>A draw picks what is listened to, and by whom.</source>
        <translation>抽样决定听哪些录音，由谁来听。</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 of %4 · seed %5 · %6</source>
        <translation>%1 至 %2 · 抽 %3 / %4 条 · 种子 %5 · %6</translation>
    </message>
    <message>
        <source>Left out, because none of the inspectors scores them: %1.</source>
        <translation>以下班组没有可评的质检员，未纳入抽样：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n pick(s)</source>
        <translation>
            <numerusform>跳过 %n 条样本</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not be scored. The reason is kept.</source>
        <translation>不再评分，原因会保留。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n pick(s)</source>
        <translation>
            <numerusform>换掉 %n 条样本</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one of the same group and day takes its place, by the same seed.</source>
        <translation>按同一种子，由同一对象、同一天的下一条顶替。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>换样</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>指派给…</translation>
    </message>
    <message>
        <source>Assign a call…</source>
        <translation>指派一通电话…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>人工指派</translation>
    </message>
</context>
<context>
    <name>banzhang::PlanEditor</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>all, or a, b</source>
        <translation>全部，或 a, b</translation>
    </message>
    <message>
        <source>open</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>those of the team</source>
        <translation>负责该班组者</translation>
    </message>
    <message>
        <source>with a recording</source>
        <translation>有录音</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未评过</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>条</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>％</translation>
    </message>
    <message>
        <source>answered calls</source>
        <translation>接听量</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>对象：每</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>周期：每</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Outliers (%)</source>
        <translation>异常比例（％）</translation>
    </message>
    <message>
        <source>Swing of</source>
        <translation>起伏指标</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>标准差倍数</translation>
    </message>
    <message>
        <source>in</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>From seconds</source>
        <translation>最短时长（秒）</translation>
    </message>
    <message>
        <source>To seconds</source>
        <translation>最长时长（秒）</translation>
    </message>
    <message>
        <source>Hired (days)</source>
        <translation>入职天数以内</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>从几点</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>到几点</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>失效日（不含）</translation>
    </message>
    <message>
        <source>the usual words, or a, b</source>
        <translation>常用的词，或 a, b</translation>
    </message>
    <message>
        <source>best half, worst double</source>
        <translation>最优减半，最差加倍</translation>
    </message>
    <message>
        <source>Success results</source>
        <translation>成功结果</translation>
    </message>
    <message>
        <source>Factor by grade</source>
        <translation>等级系数</translation>
    </message>
    <message>
        <source>A grade and its factor: A 0.5, C 2</source>
        <translation>等级与系数：优 0.5, 差 2</translation>
    </message>
</context>
<context>
    <name>banzhang::PlanModel</name>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>banzhang::Portrait</name>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>No photo of %1</source>
        <translation>%1 没有照片</translation>
    </message>
</context>
<context>
    <name>banzhang::PraiseDialog</name>
    <message>
        <source>Praise somebody</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>From the heart and with an example: everybody reads it, and it is said in the morning meeting.</source>
        <translation>要发自内心，要有具体事例：人人可见，并在晨会上宣读。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What he did</source>
        <translation>具体事例</translation>
    </message>
    <message>
        <source>Shown by the call</source>
        <translation>关联通话</translation>
    </message>
    <message>
        <source>Shown by the order</source>
        <translation>关联订单</translation>
    </message>
    <message>
        <source>its number, if any</source>
        <translation>订单号，可不填</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>moment, length</comment>
        <translation>%1，%2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) make an example</source>
        <translation>
            <numerusform>还差 %n 个字才算具体事例</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an example.</source>
        <translation>事例够具体了。</translation>
    </message>
    <message>
        <source>No day: write it as 2026-11-16.</source>
        <translation>日期不对：请写成 2026-11-16。</translation>
    </message>
    <message>
        <source>Choose who: type a part of the number or name.</source>
        <translation>请选择对象：输入工号或姓名的一部分。</translation>
    </message>
    <message>
        <source>Give a concrete example, ten characters at least: what did he do?</source>
        <translation>请写具体事例，至少十个字：他做了什么？</translation>
    </message>
</context>
<context>
    <name>banzhang::PraiseModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What he did</source>
        <translation>具体事例</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Praised by</source>
        <translation>表扬人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>banzhang::PraisePage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Show what was taken back</source>
        <translation>显示已撤回的</translation>
    </message>
    <message>
        <source>Who, what he did</source>
        <translation>对象、事例</translation>
    </message>
    <message>
        <source>Praise…</source>
        <translation>表扬…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>The praise could not be read.</source>
        <translation>表扬无法读取。</translation>
    </message>
    <message>
        <source>Praise somebody with an example (Alt+1)</source>
        <translation>写一条有事例的表扬 (Alt+1)</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message numerus="yes">
        <source>%n praise(s)</source>
        <translation>
            <numerusform>%n 条表扬</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 praise · Alt+2 take back · Ctrl+E export</source>
        <translation>Alt+1 表扬 · Alt+2 撤回 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>Nobody was praised today.</source>
        <translation>今天还没有表扬任何人。</translation>
    </message>
    <message>
        <source>Praise one person every day, with an example.</source>
        <translation>每天表扬一个人，并且有具体事例。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without praise: </source>
        <translation>
            <numerusform>有 %n 天没有表扬：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was praised in these days</source>
        <translation>这些天没有表扬</translation>
    </message>
    <message>
        <source>Praise somebody (Alt+1): what did he do, and for whom?</source>
        <translation>写一条表扬 (Alt+1)：他为谁做了什么？</translation>
    </message>
    <message>
        <source>Leaders and managers praise.</source>
        <translation>由班组长和经理填写。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合条件的</translation>
    </message>
    <message>
        <source>Choose another team or time.</source>
        <translation>请换一个班组或时间。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一条。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已经撤回了。</translation>
    </message>
    <message>
        <source>Who wrote it takes it back, or a manager.</source>
        <translation>只有填写人或经理可以撤回。</translation>
    </message>
    <message>
        <source>As a mistake, with the reason (Alt+2)</source>
        <translation>作为误写撤回，须写明原因 (Alt+2)</translation>
    </message>
    <message>
        <source>Take praise back</source>
        <translation>撤回表扬</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Export the praise</source>
        <translation>导出表扬</translation>
    </message>
</context>
<context>
    <name>banzhang::PreviousSheetModel</name>
    <message>
        <source>A fatal item failed</source>
        <translation>致命项已触发</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>评分日</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Main losses</source>
        <translation>主要失分</translation>
    </message>
</context>
<context>
    <name>banzhang::PreviousSheets</name>
    <message>
        <source>Mean %1, n = %2, too few for an interval</source>
        <translation>均分 %1，n = %2，样本太少，不给区间</translation>
    </message>
    <message>
        <source>Mean %1, n = %2, 95% interval %3–%4</source>
        <translation>均分 %1，n = %2，95% 区间 %3–%4</translation>
    </message>
    <message>
        <source>Earlier sheets of this agent</source>
        <translation>该坐席以往评分表</translation>
    </message>
    <message>
        <source>No earlier sheets</source>
        <translation>没有以往评分表</translation>
    </message>
    <message>
        <source>This agent has not been scored before.</source>
        <translation>该坐席以前没有被评过分。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n sheets of this agent</source>
        <translation>
            <numerusform>该坐席近 %n 张评分表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PrizeDialog</name>
    <message>
        <source>Prizes</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>A period has the prize of its last day. Points are given where the centre turned money to points.</source>
        <translation>每期按其最后一天的奖金标准。中心改用积分时发积分。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>edition %1: %2 from %3</source>
        <comment>number, prize, day</comment>
        <translation>第 %1 版：%2，自 %3 起</translation>
    </message>
    <message>
        <source>An amount in yuan: 10 or 10.50.</source>
        <translation>请填金额（元）：10 或 10.50。</translation>
    </message>
    <message>
        <source>A whole number, nothing or more.</source>
        <translation>请填不小于零的整数。</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>请写从哪天起。</translation>
    </message>
</context>
<context>
    <name>banzhang::PrizeModel</name>
    <message>
        <source>Champion of</source>
        <translation>冠军</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Prize (¥)</source>
        <translation>奖金（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>制定人</translation>
    </message>
</context>
<context>
    <name>banzhang::ProgressModel</name>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>完成率</translation>
    </message>
</context>
<context>
    <name>banzhang::ProposeDialog</name>
    <message>
        <source>Propose a violation</source>
        <translation>提出违规</translation>
    </message>
    <message>
        <source>What you saw yourself. It costs nothing before a manager decides, and another one than who proposed it. What is measured is not proposed: correct the punch instead.</source>
        <translation>您亲眼所见的情况。经理决定之前不扣款，提出人本人不能确认。系统计量的不在这里提出，请更正打卡。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>on no shift</source>
        <translation>不在班次内</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00:00</source>
        <translation>请填时间，如 2026-11-18 08:00:00</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>该时间尚未到来。</translation>
    </message>
    <message>
        <source>This rule was not in force on %1: nothing before its date is charged.</source>
        <translation>%1 时该规则尚未生效：生效之前的不扣。</translation>
    </message>
    <message>
        <source>By the rule of %1 it costs %2: “%3”</source>
        <translation>按 %1 起的规则，扣 %2：“%3”</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the rule.</source>
        <translation>请选择规则。</translation>
    </message>
    <message>
        <source>It was not in force on that day.</source>
        <translation>该规则当天尚未生效。</translation>
    </message>
    <message>
        <source>No agent of this number is yours on that day.</source>
        <translation>那一天您名下没有这个工号的坐席。</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>请写明所见情况。</translation>
    </message>
</context>
<context>
    <name>banzhang::ProsConsEdit</name>
    <message>
        <source>Strengths</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PublishDialog</name>
    <message>
        <source>Publish the week %1 to %2?</source>
        <translation>发布 %1 至 %2 的排班表？</translation>
    </message>
    <message>
        <source>Shifts and rest days come into force: punches, rules and fines follow them.</source>
        <translation>班次与串休即生效：打卡、规则与罚款以此为准。</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n cell(s)</source>
        <translation>
            <numerusform>发布 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep it from being published: see the checks.</source>
        <translation>
            <numerusform>有 %n 个错误，不能发布，请看检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people have not exactly the rest days of a week (#7).</source>
        <translation>
            <numerusform>有 %n 人的串休天数不符合规定（#7）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that have begun change.</source>
        <translation>已开始的日期有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>原因（可空）</translation>
    </message>
    <message>
        <source>Errors keep it from being published</source>
        <translation>有错误，不能发布</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>须写明原因</translation>
    </message>
</context>
<context>
    <name>banzhang::PunchFixDialog</name>
    <message>
        <source>Correct a punch</source>
        <translation>更正打卡</translation>
    </message>
    <message>
        <source>The punch as it came stays readable, with your name and the reason beside it, and counts no longer. The day is measured anew at once.</source>
        <translation>原打卡仍可查看，旁边注明您的姓名和原因，但不再计算。当天立即重新计量。</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>It was at</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There was no such punch: void it</source>
        <translation>没有这次打卡：作废</translation>
    </message>
    <message>
        <source>It was at another time or in the other direction</source>
        <translation>时间或方向不对：替换</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00:00</source>
        <translation>请填时间，如 2026-11-18 08:00:00</translation>
    </message>
    <message>
        <source>No farther than a day from the punch that it replaces.</source>
        <translation>与被替换的打卡相差不能超过一天。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>It was corrected already. Look at it again.</source>
        <translation>已经被更正过，请重新查看。</translation>
    </message>
    <message>
        <source>Nobody corrects his own punches.</source>
        <translation>不能更正自己的打卡。</translation>
    </message>
</context>
<context>
    <name>banzhang::PunchGapModel</name>
    <message>
        <source>Device</source>
        <translation>打卡机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>提出时间</translation>
    </message>
</context>
<context>
    <name>banzhang::PunchImportDialog</name>
    <message>
        <source>there is no such column</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>no agent&apos;s number</source>
        <translation>缺少工号</translation>
    </message>
    <message>
        <source>no time of this form</source>
        <translation>时间格式不符</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>既非上班也非下班</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Import punches</source>
        <translation>导入打卡</translation>
    </message>
    <message>
        <source>How a device&apos;s file is read is kept with the device. The same file again adds nothing; days already closed are measured anew.</source>
        <translation>读取方式随打卡机保存。重复导入同一文件不会增加记录；已结算的日子重新结算。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>打卡机</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030</source>
        <translation>UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列分隔</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Columns of number, time, clock, direction</source>
        <translation>工号、日期时间、时刻、方向的列号</translation>
    </message>
    <message>
        <source>from 1; 0: there is none</source>
        <translation>从 1 起；0 表示没有</translation>
    </message>
    <message>
        <source>Form of the time</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Head lines</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>Words for in / out</source>
        <translation>上班 / 下班的用词</translation>
    </message>
    <message>
        <source>in words, separated by commas / out words</source>
        <translation>上班用词，以逗号分隔 / 下班用词</translation>
    </message>
    <message>
        <source>Its clock is fast by seconds</source>
        <translation>时钟快多少秒</translation>
    </message>
    <message>
        <source>less than nothing: slow; from the first line of the file on</source>
        <translation>负数表示慢；自文件首条时间起生效</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A device&apos;s file</source>
        <translation>打卡机文件</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt *.dat);;All files (*)</source>
        <translation>文本 (*.csv *.txt *.dat);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>First line: %1, %2, %3</source>
        <translation>首条：%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2 punches read, %3 lines refused. %4</source>
        <translation>%1 · 读到 %2 条打卡，%3 行不可用。%4</translation>
    </message>
    <message>
        <source>Give the device a name.</source>
        <translation>请填写打卡机名称。</translation>
    </message>
    <message>
        <source>Nothing in this file can be read like this.</source>
        <translation>按此方式读不出任何记录。</translation>
    </message>
    <message>
        <source>Whole seconds</source>
        <translation>请填整秒</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityLogModel</name>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 迟交</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityLogPage</name>
    <message>
        <source>The log could not be loaded.</source>
        <translation>日志未能载入。</translation>
    </message>
    <message>
        <source>QA log</source>
        <translation>质检日志</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n 份日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+T today · Ctrl+Enter send · Ctrl+Shift+C copy · Ctrl+P print</source>
        <translation>Ctrl+T 我的今天 · Ctrl+Enter 发送 · Ctrl+Shift+C 复制 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copy · Ctrl+P print</source>
        <translation>Ctrl+Shift+C 复制 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Logs of 35 days</source>
        <translation>近 35 天的日志</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的今天</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>QA logs</source>
        <translation>质检日志</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>还没有日志</translation>
    </message>
    <message>
        <source>Send the log of your day when the work is done.</source>
        <translation>当天工作完成后，发送你的质检日志。</translation>
    </message>
    <message>
        <source>The logs that inspectors send to you stand here.</source>
        <translation>质检员发给你的日志会显示在这里。</translation>
    </message>
    <message>
        <source>Sheets of the day</source>
        <translation>当天的评分表</translation>
    </message>
    <message>
        <source>Nothing was scored on this day</source>
        <translation>这一天没有评分</translation>
    </message>
    <message>
        <source>The log is made from the sheets submitted.</source>
        <translation>日志由当天提交的评分表生成。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>合理化建议</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发送给</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Modes: %1
Reasons: %2</source>
        <translation>监听方式：%1
抽样原因：%2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>sent %1, late</source>
        <translation>%1 发送，迟交</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 已发送</translation>
    </message>
    <message>
        <source>%1 · received %2</source>
        <translation>%1 · %2 已签收</translation>
    </message>
    <message>
        <source>%1 · not opened yet</source>
        <translation>%1 · 尚未打开</translation>
    </message>
    <message>
        <source>The suggestions were not saved.</source>
        <translation>建议未能保存。</translation>
    </message>
    <message>
        <source>The log was not sent.</source>
        <translation>日志未能发送。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityPane</name>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityStatModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Form and section</source>
        <translation>评分表与部分</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>平均得分率 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Critical items</source>
        <translation>关键项</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>较上期</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>宽严</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityStatistics</name>
    <message>
        <source>too few to rank</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>%1 ≈ %2–%3</source>
        <comment>place, cannot be told apart from places … to …</comment>
        <translation>%1 ≈ %2–%3</translation>
    </message>
    <message>
        <source>%1, too few to tell</source>
        <translation>%1，样本不足</translation>
    </message>
    <message>
        <source>Inspectors have no place: what they give is no merit of theirs.</source>
        <translation>质检员不排名：给分高低不是质检员的成绩。</translation>
    </message>
    <message>
        <source>n = %1: below %2 sheets nobody is ranked.</source>
        <translation>n = %1：不足 %2 张评分表的不排名。</translation>
    </message>
    <message>
        <source>Place %1: no other interval overlaps with this one.</source>
        <translation>第 %1 名：与其他任何区间都不重叠。</translation>
    </message>
    <message>
        <source>Place %1, but the data cannot tell it apart from the places %2 to %3: the intervals overlap.</source>
        <translation>第 %1 名，但与第 %2 至 %3 名区间重叠，数据无法分出高下。</translation>
    </message>
    <message>
        <source>Nothing to compare with in the period before.</source>
        <translation>上期没有可比较的评分。</translation>
    </message>
    <message>
        <source>%1 points against the period before (%2, n = %3).</source>
        <translation>较上期 %1 分（上期 %2，n = %3）。</translation>
    </message>
    <message>
        <source>The two 95% intervals do not overlap.</source>
        <translation>两期的 95% 置信区间不重叠。</translation>
    </message>
    <message>
        <source>The two 95% intervals overlap: it may be chance.</source>
        <translation>两期的 95% 置信区间重叠：可能只是偶然。</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>无班组</translation>
    </message>
    <message>
        <source>Between these bounds the mean of all calls lies with 95%, by Student&apos;s t; s = %1, n = %2.</source>
        <translation>全部通话的平均分有 95% 的把握落在此区间内（学生 t 分布）；标准差 %1，n = %2。</translation>
    </message>
    <message>
        <source>%1 of %2, with the 95% interval by Wilson.</source>
        <translation>%2 张中 %1 张，95% 置信区间按 Wilson 法。</translation>
    </message>
    <message>
        <source>Mean of the critical and fatal items alone, with its 95% interval; n = %1.</source>
        <translation>只计关键项和致命项的平均分及其 95% 置信区间；n = %1。</translation>
    </message>
    <message>
        <source>Nobody else scored the same teams.</source>
        <translation>没有其他质检员评过同样的班组。</translation>
    </message>
    <message>
        <source>Points of 100 that the item took from all sheets together, by the form&apos;s weights; a fatal item with what it took from the whole sheet.</source>
        <translation>该评分项按评分表权重在全部评分表上合计扣去的分数（百分制）；致命项计入整张被扣的分数。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 gives %2 points less than the others on the same teams and forms</source>
        <translation>%1 对同样的班组和评分表比其他人少给 %2 分</translation>
    </message>
    <message>
        <source>%1 gives %2 points more than the others on the same teams and forms</source>
        <translation>%1 对同样的班组和评分表比其他人多给 %2 分</translation>
    </message>
    <message>
        <source>%1 sheets against %2</source>
        <translation>%1 张对 %2 张</translation>
    </message>
    <message>
        <source>%1 (%2): too few to tell.</source>
        <translation>%1（%2）：样本不足，无法判断。</translation>
    </message>
    <message>
        <source>95% interval %1 to %2, %3</source>
        <translation>95% 置信区间 %1 至 %2，%3</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>可能只是偶然。</translation>
    </message>
    <message>
        <source>The scoring is stricter than theirs.</source>
        <translation>打分偏严。</translation>
    </message>
    <message>
        <source>The scoring is more lenient than theirs.</source>
        <translation>打分偏宽。</translation>
    </message>
    <message>
        <source>%1 (%2). %3 No mean is corrected for it.</source>
        <translation>%1（%2）。%3 任何平均分都没有据此调整。</translation>
    </message>
    <message>
        <source>Nothing was scored in this period.</source>
        <translation>本期没有评分。</translation>
    </message>
    <message>
        <source>Mean %1, 95% interval %2, n = %3.</source>
        <translation>平均 %1，95% 置信区间 %2，n = %3。</translation>
    </message>
    <message>
        <source>%1: nothing scored</source>
        <translation>%1：没有评分</translation>
    </message>
    <message>
        <source>%1: mean %2, 95% interval %3, n = %4</source>
        <translation>%1：平均 %2，95% 置信区间 %3，n = %4</translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s)</source>
        <translation>
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points lost; up to here %3% of all</source>
        <translation>%1：失 %2 分；累计占 %3%</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueDayChart</name>
    <message>
        <source>The day by half-hours</source>
        <translation>当日各半小时</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Otherwise over</source>
        <translation>其他离队</translation>
    </message>
    <message numerus="yes">
        <source>Usually offered (mean of %n days)</source>
        <translation>
            <numerusform>平日来电（%n 天均值）</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level, target %1%</source>
        <translation>服务水平，目标 %1%</translation>
    </message>
    <message>
        <source>%1 to %2: %3 offered, %4 answered, %5 abandoned, service level %6, usually %7</source>
        <translation>%1 至 %2：来电 %3，接听 %4，放弃 %5，服务水平 %6，平日来电 %7</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueDayDialog</name>
    <message>
        <source>A queue&apos;s day</source>
        <translation>队列当日</translation>
    </message>
    <message>
        <source>Half-hours</source>
        <translation>半小时明细</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>前一天（Alt+←）</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>后一天（Alt+→）</translation>
    </message>
    <message>
        <source>No call was over on this day</source>
        <translation>当日没有结束的来电</translation>
    </message>
    <message>
        <source>%1 offered · %2 answered · service level %3 · abandoned %4</source>
        <translation>来电 %1 · 接听 %2 · 服务水平 %3 · 放弃率 %4</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueHalfModel</name>
    <message>
        <source>Mean of the last four such weekdays that have figures</source>
        <translation>最近四个同一星期几（有数据）的均值</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>半小时</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>平均应答</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueModel</name>
    <message numerus="yes">
        <source>Answered within %n second(s); target %1%</source>
        <translation>
            <numerusform>%n 秒内接听；目标 %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Free / in</source>
        <comment>agents available and signed in</comment>
        <translation>空闲 / 登录</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>今日服务水平</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>本半小时</translation>
    </message>
    <message>
        <source>Aband.</source>
        <comment>share of abandoned calls</comment>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Avg. ans.</source>
        <comment>average speed of answer</comment>
        <translation>平均应答</translation>
    </message>
    <message>
        <source>Max. wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>number of waiting callers</comment>
        <translation>排队</translation>
    </message>
    <message>
        <source>Calls by half-hour (line: usual)</source>
        <translation>今日来电，每半小时（细线：同星期常值）</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>banzhang::QuizDialog</name>
    <message>
        <source>What he answers; the last answer counts.</source>
        <translation>登记其答案；以最后一次为准。</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose what he answers.</source>
        <translation>请选择其答案。</translation>
    </message>
</context>
<context>
    <name>banzhang::RangeDialog</name>
    <message>
        <source>A board of any days</source>
        <translation>任意日期的榜单</translation>
    </message>
    <message>
        <source>It stands in the place of the month&apos;s.</source>
        <translation>显示在月榜的位置。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>A day, like 2026-11-01</source>
        <translation>日期，如 2026-11-01</translation>
    </message>
    <message>
        <source>A day, like 2026-11-20</source>
        <translation>日期，如 2026-11-20</translation>
    </message>
    <message>
        <source>Not before the first day</source>
        <translation>不能早于首日</translation>
    </message>
    <message>
        <source>Ten years at most</source>
        <translation>最长十年</translation>
    </message>
</context>
<context>
    <name>banzhang::RecheckDialog</name>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>right now</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not right: once more</source>
        <translation>不合格，再做一次</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>请写明哪里不合格。</translation>
    </message>
    <message>
        <source>Was not right: %1. What is not right again is done once more; it costs nothing further.</source>
        <translation>上次不合格：%1。仍不合格则再重做一次，不另罚款。</translation>
    </message>
    <message>
        <source>Once more within</source>
        <translation>再次重做时限</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RecognitionDialog</name>
    <message>
        <source>Recognise somebody</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Without money, and of the same rank as a prize: it hangs on the honour wall.</source>
        <translation>不涉及奖金，但与奖金同等：登上光荣榜。</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>What as</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>No day: write it as 2026-11-16.</source>
        <translation>日期不对：请写成 2026-11-16。</translation>
    </message>
    <message>
        <source>Choose who: type a part of the number or name.</source>
        <translation>请选择对象：输入工号或姓名的一部分。</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>请写明事由。</translation>
    </message>
</context>
<context>
    <name>banzhang::RecordFineAppealDialog</name>
    <message numerus="yes">
        <source>Recorded in the agent&apos;s name, word for word; possible until %1. What is booked stays booked meanwhile. It is decided within %n day(s), one level above who decided.</source>
        <translation>
            <numerusform>以坐席名义逐字登记，%1 前可申诉。申诉期间原账不停止执行。由裁决人的上一级在 %n 天内裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>He writes</source>
        <translation>书面意见</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>his name as written, or the number of the paper</source>
        <translation>签写的姓名，或纸件编号</translation>
    </message>
</context>
<context>
    <name>banzhang::RecordingPlayer</name>
    <message>
        <source>The recording is not there</source>
        <translation>找不到录音</translation>
    </message>
    <message>
        <source>Nothing lies at %1. It may have been moved or deleted: ask whoever runs the switch. The case can be scored without it.</source>
        <translation>%1 处没有文件，可能已被移走或删除，请询问交换机管理员。没有录音也可以评分。</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>无法打开录音</translation>
    </message>
    <message>
        <source>%1: %2. Ask for the right to read it, then press Try again.</source>
        <translation>%1：%2。请申请读取权限，然后点“重试”。</translation>
    </message>
    <message>
        <source>The recording is empty</source>
        <translation>录音是空的</translation>
    </message>
    <message>
        <source>%1 holds no sound: the call was not recorded, or it is not over yet.</source>
        <translation>%1 中没有声音：通话未录音，或尚未结束。</translation>
    </message>
    <message>
        <source>The recording is broken</source>
        <translation>录音已损坏</translation>
    </message>
    <message>
        <source>%1 begins like a recording, but what follows is none. Ask for another copy.</source>
        <translation>%1 开头像录音，后面的内容却不是。请另取一份。</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played</source>
        <translation>无法播放这种录音</translation>
    </message>
    <message>
        <source>%1 is damaged, or written in a way that this computer cannot decode. WAV, MP3, Ogg and Opus work everywhere.</source>
        <translation>%1 已损坏，或其格式在本机无法解码。WAV、MP3、Ogg 和 Opus 都可以播放。</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>录音下载失败</translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2. Press Try again.</source>
        <translation>%1 未正常响应：%2。请点“重试”。</translation>
    </message>
    <message>
        <source>No recording is chosen</source>
        <translation>未选择录音</translation>
    </message>
    <message>
        <source>Choose a case: its recording appears here.</source>
        <translation>选择一条工作单，其录音显示在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>正在打开录音…</translation>
    </message>
    <message>
        <source>Fetching the recording, %1 %</source>
        <translation>正在下载录音 %1%</translation>
    </message>
    <message>
        <source>The sheet can be filled in meanwhile.</source>
        <translation>期间可以先填写评分表。</translation>
    </message>
</context>
<context>
    <name>banzhang::RedoModel</name>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>banzhang::ReleaseDialog</name>
    <message>
        <source>Submit and release later</source>
        <translation>提交并稍后发布</translation>
    </message>
    <message>
        <source>Until then only quality and managers see the sheet.</source>
        <translation>发布前只有质检和经理看得到这张评分表。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 09:00.</source>
        <translation>请写成 2026-11-24 09:00。</translation>
    </message>
    <message>
        <source>A moment of the next 45 days.</source>
        <translation>请填今后 45 天内的时间。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCallModel</name>
    <message>
        <source>Chat</source>
        <translation>在线客服</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a call&apos;s direction</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a call&apos;s direction</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>a call&apos;s direction</comment>
        <translation>内部</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recording of a call</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有录音</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>该通话没有录音</translation>
    </message>
    <message>
        <source>Hear the recording (Enter)</source>
        <translation>收听录音（Enter）</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>a call</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an agent</comment>
        <translation>工号</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话编号</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCallsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>通话 · %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>The calls cannot be read</source>
        <translation>无法读取通话</translation>
    </message>
    <message>
        <source>No call that you may see</source>
        <translation>没有您可查看的通话</translation>
    </message>
    <message>
        <source>Leaders and inspectors see the calls of their teams of then.</source>
        <translation>班组长和质检员可查看当时所属班组的通话。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>该通话没有录音。</translation>
    </message>
    <message>
        <source>Your role may not hear this recording.</source>
        <translation>您的岗位无权收听该录音。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCatalogueModel</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCataloguePage</name>
    <message>
        <source>Save the report as %1</source>
        <translation>将报表另存为 %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>报表未写入。</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there, but verify-report will not know it.</source>
        <translation>文件已生成，但 verify-report 不会认得它。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Name of a report</source>
        <translation>报表名称</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>请选择报表</translation>
    </message>
    <message>
        <source>F5 makes it and shows its pages here.</source>
        <translation>按 F5 生成，页面显示在这里。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>报表读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Runs of this report</source>
        <translation>该报表的运行记录</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>无法显示这次运行。</translation>
    </message>
    <message>
        <source>Leaves no file and nothing half done (Esc)</source>
        <translation>不留文件，也不留残页 (Esc)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>F5 show · PgUp PgDn pages · Ctrl+P print · Ctrl+E PDF</source>
        <translation>F5 显示 · PgUp PgDn 翻页 · Ctrl+P 打印 · Ctrl+E 导出 PDF</translation>
    </message>
    <message>
        <source>The days are not in order.</source>
        <translation>日期次序不对。</translation>
    </message>
    <message>
        <source>The first day stands before the last one.</source>
        <translation>开始日期应在结束日期之前。</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>Esc cancels it. Nothing else waits for it.</source>
        <translation>按 Esc 取消。其他工作不受影响。</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>The period is not closed: every page says so, and the figures may change.</source>
        <translation>该期间尚未结账：每页都会注明，数字可能变化。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>报表未能生成</translation>
    </message>
    <message>
        <source>F5 makes it again.</source>
        <translation>按 F5 重新生成。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>报表未能生成。</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv)</source>
        <translation>CSV，UTF-8 编码 (*.csv)</translation>
    </message>
    <message>
        <source>CSV in GB18030, for older programs (*.csv)</source>
        <translation>CSV，GB18030 编码（供旧软件使用） (*.csv)</translation>
    </message>
    <message>
        <source>The kept run had its first rows alone: this is run %1, made anew.</source>
        <translation>保存的运行只有前面的行：此文件来自重新运行的 %1。</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportChartView</name>
    <message>
        <source>Copy as a picture (Ctrl+C)</source>
        <translation>复制为图片（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy the data (Ctrl+Shift+C)</source>
        <translation>复制数据（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日期类型</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCommands</name>
    <message>
        <source>The database is not of this program&apos;s version. banzhangctl migrate brings it there.</source>
        <translation>数据库版本与程序不符。请用 banzhangctl migrate 升级。</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>没有班组“%1”。</translation>
    </message>
    <message>
        <source>There is no agent with the number &apos;%1&apos;.</source>
        <translation>没有工号为“%1”的坐席。</translation>
    </message>
    <message>
        <source>There is no department &apos;%1&apos;.</source>
        <translation>没有部门“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional: the period is not closed</source>
        <translation>暂定：该期间尚未结账</translation>
    </message>
    <message>
        <source>run %1, %2 of %3 to %4, made by %5 on %6</source>
        <translation>运行 %1，%2，%3 至 %4，由 %5 于 %6 生成</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>未改动：%1</translation>
    </message>
    <message>
        <source>Not a file of this centre&apos;s reports.</source>
        <translation>不是本中心报表的文件。</translation>
    </message>
    <message>
        <source>Changed: it names %1, but is not the file that was made.</source>
        <translation>已改动：文件注明 %1，但不是当时生成的文件。</translation>
    </message>
    <message numerus="yes">
        <source>The demo&apos;s last %n day(s) are being made.</source>
        <translation>
            <numerusform>正在生成演示数据：最近 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its figures were not made again: %1</source>
        <translation>未重新计算数据：%1</translation>
    </message>
    <message>
        <source>not all of its months were closed.</source>
        <translation>所含月份尚未全部结账。</translation>
    </message>
    <message>
        <source>version %1 made it.</source>
        <translation>由 %1 版程序生成。</translation>
    </message>
    <message>
        <source>Its figures were made again and are the same.</source>
        <translation>已重新计算，数据一致。</translation>
    </message>
    <message>
        <source>Made again as you see them, its figures are not the same. %1 may see others than you, or they were not those of the database: compare them in the report history.</source>
        <translation>按您的权限重新计算，数据不一致。%1 可能看到与您不同的数据，或这些数据并非来自数据库：请在报表运行记录中对比。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportConsole</name>
    <message>
        <source>Daily</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Quarterly / annual</source>
        <translation>季报 / 年报</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>The program ended before it was done</source>
        <translation>程序在完成前退出了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>not closed: provisional</source>
        <translation>未结账，标为暂定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>daily %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>weekly, %1 %2</source>
        <translation>每周%1 %2</translation>
    </message>
    <message>
        <source>monthly, day %1, %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>quarterly, day %1, %2</source>
        <translation>每季首月 %1 日 %2</translation>
    </message>
    <message>
        <source>annually, January %1, %2</source>
        <translation>每年 1 月 %1 日 %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The figures of this run were not kept. Run it again: a closed period gives the same ones.</source>
        <translation>这次运行的数字没有保存。请重新运行：已结账的期间会得出同样的数字。</translation>
    </message>
    <message>
        <source>This run is somebody else&apos;s.</source>
        <translation>这是别人运行的报表。</translation>
    </message>
    <message>
        <source>This schedule was ended. Make a new one.</source>
        <translation>该定时已停止。请新建一个。</translation>
    </message>
    <message>
        <source>A folder is written from the root on, as /srv/reports.</source>
        <translation>文件夹请写绝对路径，如 /srv/reports。</translation>
    </message>
    <message>
        <source>The day is 1 to 7 of a week, 1 to 28 of a month.</source>
        <translation>按周为 1 至 7，按月为 1 至 28。</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>请至少选择一种文件。</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>There is no room to put the calls aside: %1. Make room there, or ask for fewer days.</source>
        <translation>暂存通话明细的空间不足：%1。请清理空间，或缩短日期范围。</translation>
    </message>
    <message>
        <source>A report is about two years at most, from its first day to its last.</source>
        <translation>报表最多覆盖两年，首日不得晚于末日。</translation>
    </message>
    <message>
        <source>Reports are for managers, auditors, quality heads and team leaders.</source>
        <translation>报表供经理、审计员、质检主管和班组长使用。</translation>
    </message>
    <message>
        <source>You did not lead this team or agent in that time.</source>
        <translation>在该时间内，该班组或坐席不由您带领。</translation>
    </message>
    <message>
        <source>Somebody else changed the paper meanwhile. Open it again.</source>
        <translation>期间有人修改了纸张设置，请重新打开。</translation>
    </message>
    <message>
        <source>A line has 120 characters at most; margins are 5 to 50 mm.</source>
        <translation>每行不超过 120 个字符；页边距为 5 至 50 毫米。</translation>
    </message>
    <message>
        <source>A logo is a PNG, JPEG or SVG of 1,024 KB at most.</source>
        <translation>标志须为 PNG、JPEG 或 SVG，不超过 1,024 KB。</translation>
    </message>
    <message>
        <source>Another program has taken this schedule, or it was not taken.</source>
        <translation>此定时报表已被另一程序取走，或尚未取走。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportFile</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据快照</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行号</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>数据指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>The report was cancelled. No file was left.</source>
        <translation>报表已取消，没有留下文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left there.</source>
        <translation>%1 无法写入：%2。没有留下残缺文件。</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportKitchen</name>
    <message>
        <source>There is no report %1.</source>
        <translation>没有报表 %1。</translation>
    </message>
    <message>
        <source>The program ended %1 times before it was done.</source>
        <translation>程序在完成前退出了 %1 次。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>文件夹 %1 无法写入。</translation>
    </message>
    <message>
        <source>“%1” is not a report for your post.</source>
        <translation>“%1”不是您的岗位可以制作的报表。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportOutput</name>
    <message>
        <source>This run was kept with its first rows alone. Run it again for a file that has all of them.</source>
        <translation>本次运行只保存了前面的行。请重新运行，以得到含全部行的文件。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportPaper</name>
    <message>
        <source>Running share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>%1 (right axis)</source>
        <translation>%1（右轴）</translation>
    </message>
    <message>
        <source>%1 (left axis)</source>
        <translation>%1（左轴）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达</translation>
    </message>
    <message>
        <source>before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>数据快照 %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>数据指纹 %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>程序 %1</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>To check it: banzhang verify-report FILE.pdf</source>
        <translation>用 banzhang verify-report 文件.pdf 核对真伪</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Nothing was printed.</source>
        <translation>打印机 %1 没有应答，什么也没有打印。</translation>
    </message>
    <message>
        <source>The printer %1 stopped at page %2. Check it, then print from that page on.</source>
        <translation>打印机 %1 在第 %2 页停下了。请检查打印机，再从这一页起打印。</translation>
    </message>
    <message>
        <source>No installed font has the characters %1. Install Noto Sans CJK and print again.</source>
        <translation>已安装的字体中没有“%1”等字。请安装 Noto Sans CJK 后重新打印。</translation>
    </message>
    <message>
        <source>There is no page %1: the report has %2.</source>
        <translation>没有第 %1 页：报表共 %2 页。</translation>
    </message>
    <message>
        <source>Printing was cancelled at page %1.</source>
        <translation>打印在第 %1 页取消。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The report was cancelled. No file was left.</source>
        <translation>报表已取消，没有留下文件。</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>PDF 写不下去：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left there.</source>
        <translation>%1 无法写入：%2。没有留下残缺文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole. Make room there, then print again.</source>
        <translation>文件 %1 未能完整写入。请腾出磁盘空间后重新打印。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>法定假日</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportParameters</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Space takes a chapter in or leaves it out; a click goes to its page</source>
        <translation>空格选取或略去章节；点击转到其页</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>masked as your post sees them, on paper too</source>
        <translation>按岗位脱敏，导出与打印都脱敏</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Makes the report from one snapshot and keeps the run</source>
        <translation>在同一快照中生成报表并保存运行记录</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>On any printer, as it is shown</source>
        <translation>任何打印机，与预览一致</translation>
    </message>
    <message>
        <source>A file with embedded faces, whole or not at all</source>
        <translation>内嵌字体的文件，要么完整，要么没有</translation>
    </message>
    <message>
        <source>A workbook, a sheet for each table</source>
        <translation>工作簿，每张表一个工作表</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已结账）</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>All that I see</source>
        <translation>我能看到的全部</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已离职）</translation>
    </message>
    <message>
        <source>%1 (dissolved)</source>
        <translation>%1（已解散）</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>纸张与抬头…</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>Text, in UTF-8 with its mark or in GB18030</source>
        <translation>文本文件，UTF-8（带 BOM）或 GB18030 编码</translation>
    </message>
    <message>
        <source>Logo, head, foot and margins of this site&apos;s reports</source>
        <translation>本中心报表的标志、页眉、页脚与页边距</translation>
    </message>
    <message>
        <source>Managers set logo, head, foot and margins; your reports have them too</source>
        <translation>标志、页眉、页脚与页边距由经理设置，您的报表同样采用</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportRunModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Run no.</source>
        <translation>运行号</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportRunsPage</name>
    <message>
        <source>Words, run number, fingerprint or QR text</source>
        <translation>文字、运行号、指纹或二维码内容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>所选的运行</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>运行记录读取失败。</translation>
    </message>
    <message>
        <source>Paste what a QR code says: the run is looked up however old it is</source>
        <translation>粘贴二维码内容即可查到该次运行，无论多久以前</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>没有运行记录</translation>
    </message>
    <message>
        <source>What is shown, printed or written is kept here.</source>
        <translation>显示、打印或导出过的报表都保存在这里。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What it showed then (Enter)</source>
        <translation>当时显示的内容 (Enter)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>The same question; a closed period gives the same figures</source>
        <translation>同样的条件；已结账的期间得出同样的数字</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Two chosen runs, or this one with a run made now</source>
        <translation>所选的两次运行，或这次与现在重新运行的对比</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter show · Alt+2 run again · Alt+3 compare · Ctrl+F look up</source>
        <translation>Enter 显示 · Alt+2 重新运行 · Alt+3 对比 · Ctrl+F 查找</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>无法显示这次运行。</translation>
    </message>
    <message>
        <source>The runs cannot be compared.</source>
        <translation>无法对比这些运行。</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>没有这次运行。</translation>
    </message>
    <message>
        <source>No run of this centre that you may see has that number.</source>
        <translation>本中心没有您可查看的该运行号。</translation>
    </message>
    <message>
        <source>The paper is not this run&apos;s.</source>
        <translation>这张纸不是这次运行的。</translation>
    </message>
    <message>
        <source>Run %1 has another fingerprint: %2.</source>
        <translation>运行 %1 的指纹不同：%2。</translation>
    </message>
    <message>
        <source>The run is known: %1</source>
        <translation>已查到运行：%1</translation>
    </message>
    <message>
        <source>Alt+1 shows its figures to hold beside the paper.</source>
        <translation>按 Alt+1 显示其数字，与纸面核对。</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据快照</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>of closed months</source>
        <translation>已结账月份</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>数据指纹</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a run to see what proves it.</source>
        <translation>选择一次运行，查看其凭证。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportScheduleModel</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建人</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportSchedulesPage</name>
    <message>
        <source>The schedules could not be read.</source>
        <translation>定时读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>没有定时</translation>
    </message>
    <message>
        <source>Alt+1 makes one. &apos;banzhang print --due&apos; in cron or a systemd timer runs them.</source>
        <translation>按 Alt+1 新建。由 cron 或 systemd 定时器中的 banzhang print --due 运行。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>A report that runs by itself</source>
        <translation>自动运行的报表</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Days, files, folder (Enter)</source>
        <translation>日期、文件、文件夹 (Enter)</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>On this machine, into its folder; what failed is repeated</source>
        <translation>在本机运行，写入其文件夹；失败的会重做</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>It does not run any more</source>
        <translation>不再运行</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>定时</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n 个定时</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 new · Alt+2 change · Alt+3 run now · Alt+4 end</source>
        <translation>Alt+1 新建 · Alt+2 修改 · Alt+3 立即运行 · Alt+4 停止</translation>
    </message>
    <message>
        <source>End this schedule?</source>
        <translation>停止这个定时？</translation>
    </message>
    <message>
        <source>It does not run any more. Its files and runs stay.</source>
        <translation>不再运行。已有的文件和运行记录保留。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The schedule was not ended.</source>
        <translation>定时未停止。</translation>
    </message>
    <message>
        <source>The folder cannot be written on this machine.</source>
        <translation>本机无法写入该文件夹。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>运行失败。</translation>
    </message>
    <message>
        <source>Somebody else runs it just now.</source>
        <translation>别人正在运行它。</translation>
    </message>
    <message>
        <source>The files are in their folder.</source>
        <translation>文件已放入文件夹。</translation>
    </message>
</context>
<context>
    <name>banzhang::Reports</name>
    <message numerus="yes">
        <source>No results were handed in for %n agent(s) with calls: their visits and successes are missing, not zero.</source>
        <translation>
            <numerusform>%n 名有通话的坐席没有上报访问结果：其成功访问量与办理量为缺项，不作零。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dialled and connected by day</source>
        <translation>每日拨打量与接通量</translation>
    </message>
    <message>
        <source>Agent work statistics, by agent</source>
        <translation>话务员工作统计表（按坐席）</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按班组</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Connected calls by agent</source>
        <translation>各坐席接通量</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>旷工</translation>
    </message>
    <message>
        <source>Absent are shifts without leave to which nobody came.</source>
        <translation>旷工指无请假而未到岗的班次。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>排班时长</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在岗时长</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假时长</translation>
    </message>
    <message>
        <source>Late, left early and absent by day</source>
        <translation>每日迟到、早退与旷工</translation>
    </message>
    <message>
        <source>Attendance, by agent</source>
        <translation>考勤（按坐席）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>By</source>
        <translation>排名指标</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠军</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Prize (yuan)</source>
        <translation>奖金（元）</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>参评人数</translation>
    </message>
    <message>
        <source>No board was closed in this time.</source>
        <translation>此期间没有封榜的榜单。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Closed boards, as they were closed</source>
        <translation>已封榜，按封榜时的结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>拨打次数</translation>
    </message>
    <message>
        <source>Saved status</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Mean talk</source>
        <translation>平均通话</translation>
    </message>
    <message>
        <source>Mean talk = talk ÷ finished calls.</source>
        <translation>平均通话 = 通话时长 ÷ 已结束的通话数。</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Ended by agent</source>
        <translation>坐席先挂</translation>
    </message>
    <message>
        <source>Calls by agent</source>
        <translation>各坐席话务</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Incident no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Calls lost</source>
        <translation>损失通话</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No incident was recorded in this time.</source>
        <translation>此期间没有突发事件记录。</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>incident</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open</source>
        <comment>incident</comment>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of an incident</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>时区 %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fine (yuan)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Award (yuan)</source>
        <translation>奖励（元）</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>净额（元）</translation>
    </message>
    <message>
        <source>No fine and no award is booked.</source>
        <translation>没有罚款或奖励入账。</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <comment>an agent</comment>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>Sum of all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Fines and awards, by agent</source>
        <translation>奖罚（按坐席）</translation>
    </message>
    <message>
        <source>Booked in this time. What was taken back stands with its own entry; sums are what is left.</source>
        <translation>按入账期间。冲回单独列出，合计为冲回后的净额。</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>%1 was dissolved within this time; its figures are those of the people who were in it.</source>
        <translation>%1在此期间已撤销；数据为当时在组人员的数据。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总成绩</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No totals are reckoned for this month.</source>
        <translation>本月还没有计算绩效总成绩。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>With missing parts</source>
        <translation>有缺项人数</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>未分班组</translation>
    </message>
    <message numerus="yes">
        <source>%1 missing: %n (%2).</source>
        <comment>a part of a total</comment>
        <translation>
            <numerusform>%1缺项 %n 人（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing parts are listed as gaps, not reckoned as zero.</source>
        <translation>缺项按缺项列出，不作零分。</translation>
    </message>
    <message>
        <source>%1 %2: %3, because: %4</source>
        <comment>number, name, outcome, reason</comment>
        <translation>%1 %2：%3，原因：%4</translation>
    </message>
    <message>
        <source>Total = Σ (weight × points) ÷ Σ weights, over the parts that are there; each part has 0 to 100 points.</source>
        <translation>总成绩 = Σ（权重 × 得分）÷ Σ 权重，只计有数据的项；每项 0 至 100 分。</translation>
    </message>
    <message>
        <source>Personal totals</source>
        <translation>个人总成绩</translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation>分数，0 至 100</translation>
    </message>
    <message>
        <source>Team totals</source>
        <translation>班组总成绩</translation>
    </message>
    <message>
        <source>Team leaders&apos; totals</source>
        <translation>班组长总成绩</translation>
    </message>
    <message>
        <source>No part is known: there is no total.</source>
        <translation>没有已知的组成项：无总成绩。</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>part of a total</comment>
        <translation>缺项</translation>
    </message>
    <message>
        <source>%1 %2 (0 at %3, 100 at %4)</source>
        <comment>a part, its weight, its range</comment>
        <translation>%1 %2（%3 为 0 分，%4 为 100 分）</translation>
    </message>
    <message>
        <source>Team leaders</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3.</source>
        <comment>post, day, parts of a total</comment>
        <translation>%1，自 %2 起：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a total</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表数</translation>
    </message>
    <message>
        <source>QA mean</source>
        <translation>质检均分</translation>
    </message>
    <message>
        <source>QA mean = points of all sheets ÷ sheets; released sheets only.</source>
        <translation>质检均分 = 全部评分表得分之和 ÷ 评分表数；只计已发布的评分表。</translation>
    </message>
    <message>
        <source>With a fatal item</source>
        <translation>致命项张数</translation>
    </message>
    <message>
        <source>Share with a fatal item</source>
        <translation>致命项占比</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have no sheet: a gap, not a zero.</source>
        <translation>
            <numerusform>%n 名坐席没有评分表：为缺项，不作零分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>失分张数</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Running share = points lost by this item and those above ÷ all points lost.</source>
        <translation>累计占比 = 本项及以上各项失分 ÷ 全部失分。</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>No item lost points.</source>
        <translation>没有失分的评分项。</translation>
    </message>
    <message>
        <source>Points lost by item, with the running share</source>
        <translation>各评分项失分与累计占比</translation>
    </message>
    <message>
        <source>Scores, by agent</source>
        <translation>得分（按坐席）</translation>
    </message>
    <message>
        <source>QA mean by agent</source>
        <translation>各坐席质检均分</translation>
    </message>
    <message>
        <source>Released sheets</source>
        <translation>已发布的评分表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time spent is from beginning a sheet to handing it in, at most an hour each.</source>
        <translation>用时从开始评分到提交，每张最多计一小时。</translation>
    </message>
    <message>
        <source>Time a sheet</source>
        <translation>每张用时</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Overdue are sheets handed in later than the day after they were dealt.</source>
        <translation>超期指晚于派发次日提交的评分表。</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>被申诉</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Share upheld</source>
        <translation>成立占比</translation>
    </message>
    <message>
        <source>Upheld are appeals that changed a score.</source>
        <translation>成立指改变了得分的申诉。</translation>
    </message>
    <message>
        <source>No inspector handed in a sheet.</source>
        <translation>没有质检员提交评分表。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>例数</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>举例</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Cases by day</source>
        <translation>每日例数</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>在岗时长</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Turnover = left ÷ mean of people at the start and the end.</source>
        <translation>流失率 = 离职 ÷ 期初与期末人数的平均。</translation>
    </message>
    <message>
        <source>Tenure at the end of the time, or when somebody left</source>
        <translation>按期末或离职时的在岗时长</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Within 20 s</source>
        <translation>20 秒内</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Service level = answered within 20 s ÷ incoming.</source>
        <translation>服务水平 = 20 秒内应答 ÷ 来电。</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Abandon rate = abandoned ÷ incoming.</source>
        <translation>放弃率 = 放弃 ÷ 来电。</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>Mean wait is that of the answered calls.</source>
        <translation>平均等待为已接来电的等待。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>按队列</translation>
    </message>
    <message>
        <source>Answered within 20 s</source>
        <translation>20 秒内应答</translation>
    </message>
    <message>
        <source>By half-hour</source>
        <translation>按半小时</translation>
    </message>
    <message>
        <source>Sums of all days; time zone %1</source>
        <translation>各日之和；时区 %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mean speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Mean talk in queue calls</source>
        <translation>队列平均通话</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>来电量</translation>
    </message>
    <message>
        <source>Calls and service level by day</source>
        <translation>每日来电与服务水平</translation>
    </message>
    <message>
        <source>Calls and service level by half-hour</source>
        <translation>各半小时来电与服务水平</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a month, when</comment>
        <translation>已结账 %1</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>%1 (dissolved)</source>
        <comment>a team</comment>
        <translation>%1（已解散）</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>what a report is about</comment>
        <translation>坐席</translation>
    </message>
    <message>
        <source>team</source>
        <comment>what a report is about</comment>
        <translation>班组</translation>
    </message>
    <message>
        <source>department</source>
        <comment>what a report is about</comment>
        <translation>部门</translation>
    </message>
    <message>
        <source>with: %1</source>
        <comment>what it is compared with</comment>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>chapters: %1</source>
        <translation>章节：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parameters</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of a report: time, scope</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工作时效</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>业务考核</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>Leader&apos;s points</source>
        <translation>班组长评分</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>加薪</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>解雇</translation>
    </message>
    <message>
        <source>Shifts without a punch</source>
        <translation>未打卡的班次</translation>
    </message>
    <message>
        <source>Recordings of calls that no agent had</source>
        <translation>没有坐席接听的通话录音</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>没有录音的通话</translation>
    </message>
    <message>
        <source>Calls of agents whom nobody registered</source>
        <translation>未登记坐席的通话</translation>
    </message>
    <message>
        <source>Orders without a call</source>
        <translation>找不到通话的订单</translation>
    </message>
    <message>
        <source>Lines of files that were refused</source>
        <translation>被拒收的文件行</translation>
    </message>
    <message>
        <source>Minutes without news from the source</source>
        <translation>来源中断分钟数</translation>
    </message>
    <message>
        <source>Minutes without the time clock</source>
        <translation>打卡机中断分钟数</translation>
    </message>
    <message>
        <source>decide them on the page of violations</source>
        <translation>在违规页裁决</translation>
    </message>
    <message>
        <source>look at the clock of the recorder</source>
        <translation>核对录音设备的时钟</translation>
    </message>
    <message>
        <source>look for the recorder&apos;s gaps</source>
        <translation>查找录音设备的中断</translation>
    </message>
    <message>
        <source>give them a name and a team under People</source>
        <translation>在“人员”中为其登记姓名与班组</translation>
    </message>
    <message>
        <source>compare the order file with the calls</source>
        <translation>将订单文件与通话核对</translation>
    </message>
    <message>
        <source>mend the file and import it again</source>
        <translation>改正文件后重新导入</translation>
    </message>
    <message>
        <source>no fine can come from this time</source>
        <translation>此时段不得产生罚款</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>周榜</translation>
    </message>
    <message>
        <source>Month board</source>
        <translation>月榜</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>up to 3 months</source>
        <translation>3 个月以内</translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation>3 至 12 个月</translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>1 至 3 年</translation>
    </message>
    <message>
        <source>over 3 years</source>
        <translation>3 年以上</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急事件</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>日报全册</translation>
    </message>
    <message>
        <source>Week book</source>
        <translation>周报全册</translation>
    </message>
    <message>
        <source>Month book</source>
        <translation>月报全册</translation>
    </message>
    <message>
        <source>Quarter book</source>
        <translation>季报全册</translation>
    </message>
    <message>
        <source>Year book</source>
        <translation>年报全册</translation>
    </message>
    <message>
        <source>Book of any days</source>
        <translation>任意日期全册</translation>
    </message>
    <message>
        <source>Attendance month</source>
        <translation>考勤月表</translation>
    </message>
    <message>
        <source>QA summary and lost points</source>
        <translation>质检汇总与失分排列</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Agent work statistics</source>
        <translation>话务员工作统计表</translation>
    </message>
    <message>
        <source>Call detail</source>
        <translation>拨打明细表</translation>
    </message>
    <message>
        <source>Queue service</source>
        <translation>队列服务</translation>
    </message>
    <message>
        <source>Utilisation and peaks</source>
        <translation>综合工时利用率与话峰</translation>
    </message>
    <message>
        <source>Fines and awards</source>
        <translation>奖罚账本</translation>
    </message>
    <message>
        <source>QA summary</source>
        <translation>质检汇总</translation>
    </message>
    <message>
        <source>Lost points by item</source>
        <translation>失分排列</translation>
    </message>
    <message>
        <source>Leaderboards</source>
        <translation>龙虎榜</translation>
    </message>
    <message>
        <source>Inspectors&apos; work</source>
        <translation>质检员工作量</translation>
    </message>
    <message>
        <source>Performance totals</source>
        <translation>绩效总成绩</translation>
    </message>
    <message>
        <source>Personal statements</source>
        <translation>个人月结单</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Turnover and tenure</source>
        <translation>人员流失与在岗时长</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>The headline figures against the time before and the targets</source>
        <translation>主要指标，与前期及目标对比</translation>
    </message>
    <message>
        <source>Dialled, connected, visits, successes, refusals, time and efficiency of each agent</source>
        <translation>每名坐席的拨打量、接通量、访问、办理、拒访、工作时长与时效</translation>
    </message>
    <message>
        <source>Every call with its number, length, attempts and saved status</source>
        <translation>每通电话的号码、时长、尝试次数与保存状态</translation>
    </message>
    <message>
        <source>Calls, service level and waits of each queue, by day and half-hour</source>
        <translation>各队列的来电、服务水平与等待，按日与半小时</translation>
    </message>
    <message>
        <source>How log-in time was used, and when the peaks were</source>
        <translation>登录时长如何使用，高峰在何时</translation>
    </message>
    <message>
        <source>Shifts, late, early, off post, absence and leave of each agent</source>
        <translation>每名坐席的班次、迟到、早退、脱岗、旷工与请假</translation>
    </message>
    <message>
        <source>Every fine and award with its reason, and sums</source>
        <translation>每笔罚款与奖励的原因，及合计</translation>
    </message>
    <message>
        <source>Sheets and mean scores by team and agent</source>
        <translation>各班组与坐席的评分表数与均分</translation>
    </message>
    <message>
        <source>The items that cost the most points, with their running share</source>
        <translation>失分最多的评分项，及累计占比</translation>
    </message>
    <message>
        <source>Closed boards with champions and prizes</source>
        <translation>已封榜的榜单、冠军与奖金</translation>
    </message>
    <message>
        <source>Sheets, time, lateness and appeals of each inspector</source>
        <translation>每名质检员的评分表、用时、超期与申诉</translation>
    </message>
    <message>
        <source>Totals with their parts, formula and gaps, by person and by team</source>
        <translation>总成绩的组成、公式与缺项，个人与班组</translation>
    </message>
    <message>
        <source>One page an agent, to be signed: figures, awards, fines, total</source>
        <translation>每名坐席一页，供签字：指标、奖励、罚款、总成绩</translation>
    </message>
    <message>
        <source>Missing punches, calls without recording, unknown agents and more</source>
        <translation>漏打卡、无录音的通话、未登记的坐席等</translation>
    </message>
    <message>
        <source>Who came and who left, by tenure</source>
        <translation>入职与离职，按在岗时长</translation>
    </message>
    <message>
        <source>Faults, emergencies and drills with cause, effect and measures</source>
        <translation>故障、紧急事件与演练的原因、影响和措施</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the sections of a report</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>%1 week %2</source>
        <translation>%1 年第 %2 周</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month, in a title</comment>
        <translation>%1 年 %2 月</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year and quarter</comment>
        <translation>%1 年第 %2 季度</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>Same day last year</source>
        <translation>上年同日</translation>
    </message>
    <message>
        <source>Same week last year</source>
        <translation>上年同周</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>Same quarter last year</source>
        <translation>上年同季度</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Same days last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 (left %2)</source>
        <comment>an agent</comment>
        <translation>%1（%2 离职）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <comment>sum of a table</comment>
        <translation>
            <numerusform>%1（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>signature</comment>
        <translation>制表</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>signature</comment>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Department manager</source>
        <comment>signature</comment>
        <translation>部门经理</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>signature</comment>
        <translation>客服总监</translation>
    </message>
    <message>
        <source>Times as h:mm, time zone %1</source>
        <translation>时长为 时:分，时区 %1</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1.</source>
        <translation>%1没有数据。</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>hired %1</source>
        <translation>%1 入职</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>Missing, as a gap and not as zero: %1.</source>
        <translation>缺项（不作零分）：%1。</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <translation>结果：%1。%2</translation>
    </message>
    <message>
        <source>No performance total is reckoned yet.</source>
        <translation>尚未计算绩效总成绩。</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <comment>signature</comment>
        <translation>坐席 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>of it on hold</source>
        <translation>其中保持</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Utilisation = (talk + ringing) ÷ (log-in time − pauses).</source>
        <translation>利用率 =（通话 + 振铃）÷（登录时长 − 小休）。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>高峰</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>最忙的一日</translation>
    </message>
    <message>
        <source>Busiest half-hour</source>
        <translation>最忙的半小时</translation>
    </message>
    <message>
        <source>Use of log-in time, by agent</source>
        <translation>登录时长的使用（按坐席）</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>高峰</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>拨打量</translation>
    </message>
    <message>
        <source>Successful visits</source>
        <translation>成功访问量</translation>
    </message>
    <message>
        <source>Successful orders</source>
        <translation>成功办理量</translation>
    </message>
    <message>
        <source>Refusal rate</source>
        <translation>拒访率</translation>
    </message>
    <message>
        <source>Refusal rate = refusals ÷ (visits + refusals).</source>
        <translation>拒访率 = 拒访 ÷（成功访问 + 拒访）。</translation>
    </message>
    <message>
        <source>Work time</source>
        <translation>工作时长</translation>
    </message>
    <message>
        <source>Efficiency = talk (hold included) ÷ log-in time.</source>
        <translation>工作时效 = 通话（含保持）÷ 登录时长。</translation>
    </message>
    <message>
        <source>Sales (yuan)</source>
        <translation>销售额（元）</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Attendance rate = shifts attended ÷ shifts.</source>
        <translation>出勤率 = 出勤班次 ÷ 班次。</translation>
    </message>
    <message>
        <source>Fines (yuan)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Awards (yuan)</source>
        <translation>奖励（元）</translation>
    </message>
    <message>
        <source>A team&apos;s total is the mean of its members&apos; totals, each counting the same; who has less than half of the weights does not count.</source>
        <translation>班组总成绩为成员总成绩的平均，每人权重相同；已知部分不足一半权重者不计入。</translation>
    </message>
    <message>
        <source>No place, and not in the mean of the team, because less than half of the weights is known: %1.</source>
        <translation>因已知部分不足一半权重，无名次，也不计入班组平均：%1。</translation>
    </message>
    <message>
        <source>A leader is measured by the days of his team since he leads it.</source>
        <translation>班组长按其任职之日起的班组数据考核。</translation>
    </message>
    <message>
        <source>No place, and not in the mean of the team: only %1 of 100 by weight is known, half is needed.</source>
        <translation>无名次，也不计入班组平均：已知部分仅占权重 %1/100，须达一半。</translation>
    </message>
    <message>
        <source>Late order</source>
        <translation>迟到订单</translation>
    </message>
    <message>
        <source>Cancelled order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Late results</source>
        <translation>迟到的办理结果</translation>
    </message>
    <message>
        <source>Score released late</source>
        <translation>结账后发布的评分</translation>
    </message>
    <message>
        <source>Score taken back</source>
        <translation>结账后撤回的评分</translation>
    </message>
    <message>
        <source>Shift measured anew</source>
        <translation>班次重新核定</translation>
    </message>
    <message>
        <source>Violation not decided</source>
        <translation>违规未裁定</translation>
    </message>
    <message>
        <source>Violation dismissed</source>
        <translation>违规已驳回</translation>
    </message>
    <message>
        <source>Board closed late</source>
        <translation>结账后才封榜</translation>
    </message>
    <message>
        <source>Late calls and times</source>
        <translation>迟到的通话与时长</translation>
    </message>
    <message>
        <source>Moved to another team</source>
        <translation>改挂其他班组</translation>
    </message>
    <message>
        <source>Not known one by one</source>
        <translation>无法逐笔说明</translation>
    </message>
    <message>
        <source>Closed boards: settle it there. Money: book an adjustment in the ledger</source>
        <translation>已封的榜：在榜单处核销；涉及金额：在台账记一笔调整</translation>
    </message>
    <message>
        <source>Decide it: the fine is booked in the month that is open</source>
        <translation>请裁定：罚款记入未结账的月份</translation>
    </message>
    <message>
        <source>Its prizes are booked in the month that is open</source>
        <translation>奖金记入未结账的月份</translation>
    </message>
    <message>
        <source>Nothing: the closed month keeps the team of then</source>
        <translation>无需处理：已结账月份按当时的班组</translation>
    </message>
    <message>
        <source>Nothing: it is settled</source>
        <translation>无需处理：已了结</translation>
    </message>
    <message>
        <source>Book an adjustment in the ledger, if money depends on it</source>
        <translation>如涉及金额，在台账记一笔调整</translation>
    </message>
    <message>
        <source>booked in %1</source>
        <comment>a month</comment>
        <translation>记入 %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <comment>a day</comment>
        <translation>%1 已核销</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a shift</comment>
        <translation>出勤</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a shift</comment>
        <translation>旷工</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a shift</comment>
        <translation>请假免责</translation>
    </message>
    <message>
        <source>to confirm</source>
        <comment>a shift</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a shift</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>a shift</comment>
        <translation>未核定</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a shift before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>评分表 %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>成功访问量</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>成功办理量</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒访量</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>工作时长</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and by how much it changes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing came after the closing.</source>
        <translation>结账后没有变动。</translation>
    </message>
    <message>
        <source>This time is not closed yet: what comes still counts in it.</source>
        <translation>该时段尚未结账：此后到达的数据仍计入其中。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Change of the figures</source>
        <translation>指标变动</translation>
    </message>
    <message>
        <source>Booked (yuan)</source>
        <translation>台账金额（元）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>How it is settled</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐笔</translation>
    </message>
    <message>
        <source>The closed month keeps its figures. With these changes they would be those of today; what is booked counts in the month that is named. Marks of a closed month are refused.</source>
        <translation>已结账月份的数据不变。加上以上变动即为当前数据；已入账的计入所列月份。已结账月份不再接收考核成绩。</translation>
    </message>
    <message>
        <source>The month of these days is closed. This report reads them as they are now; the closed month keeps its own figures.</source>
        <translation>所列日期所在月份已结账。本表按当前数据；已结账月份的数据不变。</translation>
    </message>
    <message numerus="yes">
        <source>After the closing: %n change(s), sales %1 yuan, booked in later months %2 yuan. See the report &quot;%3&quot;.</source>
        <translation>
            <numerusform>结账后有 %n 笔变动：销售额合计 %1 元，记入以后月份 %2 元。见报表“%3”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>末次通话</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>末次状态</translation>
    </message>
    <message>
        <source>Calls by number</source>
        <translation>号码拨打汇总</translation>
    </message>
    <message>
        <source>Attempts = calls with this number within the days; the last call, its status and its agent are those of the latest one. Calls without a number are left out.</source>
        <translation>拨打次数＝所选日期内与该号码的通话数；末次通话、状态与话务员取最近一次。没有号码的通话不计入。</translation>
    </message>
    <message>
        <source>The %1 numbers tried most often, of %2.</source>
        <translation>拨打次数最多的 %1 个号码，共 %2 个。</translation>
    </message>
    <message>
        <source>Screen and paper have the first %1 of %2 calls; xlsx and CSV files of this run have all of them. The run&apos;s fingerprint covers all: SHA-256 of the calls %3.</source>
        <translation>屏幕与纸面只列前 %1 条（共 %2 条）通话；本次运行的 xlsx 与 CSV 文件含全部通话。指纹涵盖全部通话：其 SHA-256 为 %3。</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a complaint</comment>
        <translation>限 %1 前处理</translation>
    </message>
    <message>
        <source>due %1, closed in time</source>
        <comment>a complaint</comment>
        <translation>限 %1 前处理，时限内结案</translation>
    </message>
    <message>
        <source>due %1, closed late</source>
        <comment>a complaint</comment>
        <translation>限 %1 前处理，超时结案</translation>
    </message>
    <message>
        <source>48-hour clock</source>
        <translation>48 小时时限</translation>
    </message>
    <message>
        <source>Adjustment (yuan)</source>
        <translation>调整与赔偿（元）</translation>
    </message>
    <message>
        <source>Calls of queues and their service level are of the whole centre, not of %1 alone.</source>
        <translation>队列来电与服务水平为全中心数据，并非仅 %1。</translation>
    </message>
    <message>
        <source>Rates are reckoned from the sums, never averaged. A light stands where there is a target: met, near (within its margin) or missed, by the target of the last day.</source>
        <translation>比率由合计值计算，不取平均。有目标值的指标带灯：达标、接近（在容差之内）或未达，按最后一天生效的目标值判定。</translation>
    </message>
    <message>
        <source>All parts</source>
        <comment>are missing</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Totals are of a month: this is the one of %1.</source>
        <translation>总成绩按月计算：此处为 %1 的总成绩。</translation>
    </message>
    <message>
        <source>The quality of the centre&apos;s data is told to managers and auditors only.</source>
        <translation>全中心的数据质量只向经理和审计员列出。</translation>
    </message>
    <message>
        <source>Closed %1; figures as of now</source>
        <comment>a month, when</comment>
        <translation>已结账 %1；本表按当前数据</translation>
    </message>
    <message>
        <source>Teams led by %1</source>
        <translation>%1所带班组</translation>
    </message>
    <message>
        <source>Changes after the closing</source>
        <translation>结账后变动</translation>
    </message>
    <message>
        <source>Orders, returns, scores, shifts and fines that came after the month was closed, and how they are settled</source>
        <translation>结账后才到达的订单、退货、评分、班次与罚款，及其处理办法</translation>
    </message>
    <message>
        <source>%1 (worked instead)</source>
        <comment>a day</comment>
        <translation>%1（调休上班）</translation>
    </message>
    <message>
        <source>%1 (holiday)</source>
        <comment>a day</comment>
        <translation>%1（法定假日）</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>These figures are of the whole centre, not of %1 alone.</source>
        <translation>以上为全中心数据，并非仅 %1。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportsPane</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>banzhang::RequestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>登记申请</translation>
    </message>
    <message>
        <source>Recorded on the agent&apos;s behalf. It is in force when the manager has approved it and the front desk was told, both before the shift starts.</source>
        <translation>代坐席登记。须在上班前经部门经理批准并告知前台，方可生效。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>假别</translation>
    </message>
    <message>
        <source>Shift to give</source>
        <translation>让出的班次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Half-days owed</source>
        <translation>应补休半天数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>This agent has no coming shift</source>
        <translation>该坐席没有后续班次</translation>
    </message>
    <message>
        <source>The reason and the signature are missing</source>
        <translation>尚缺事由和签名</translation>
    </message>
</context>
<context>
    <name>banzhang::RequestModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Missing, and time left</source>
        <translation>尚缺及剩余时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>经理批准</translation>
    </message>
    <message>
        <source>Front desk told</source>
        <translation>告知前台</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>banzhang::RequestWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day(s)</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Recall, break</source>
        <translation>召回（休息时段）</translation>
    </message>
    <message>
        <source>Recall, rest day</source>
        <translation>召回（串休）</translation>
    </message>
    <message>
        <source>Swap %1, open</source>
        <translation>调班 %1，待接</translation>
    </message>
    <message>
        <source>Swap %1 to %2</source>
        <translation>调班 %1 让给 %2</translation>
    </message>
    <message>
        <source>Swap %1 with %2, %3</source>
        <translation>调班 %1 与 %2 的%3</translation>
    </message>
    <message>
        <source>It has begun: overtime is approved first, else it does not count.</source>
        <translation>加班已开始：加班须先批准，否则不计。</translation>
    </message>
    <message>
        <source>The shift has begun: it is too late, and counts as absence.</source>
        <translation>班次已开始：已逾期，按旷工处理。</translation>
    </message>
    <message>
        <source>The leave has begun: only a manager takes it back.</source>
        <translation>假期已开始：只有经理可以撤销。</translation>
    </message>
    <message>
        <source>It overlaps other leave: %1.</source>
        <translation>与其他请假重叠：%1。</translation>
    </message>
    <message>
        <source>The balance does not suffice: %1 day(s).</source>
        <translation>余额不足：%1 天。</translation>
    </message>
    <message>
        <source>As many as may be are away already. %1.</source>
        <translation>当日请假名额已满。%1。</translation>
    </message>
    <message>
        <source>Somebody was quicker: look at it again.</source>
        <translation>他人已先处理，请重新查看。</translation>
    </message>
    <message>
        <source>This agent is in no team on that day.</source>
        <translation>该坐席当日不属于任何班组。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Whoever asks signs: write the signature.</source>
        <translation>申请人须签名：请填写签名。</translation>
    </message>
    <message>
        <source>This agent is not in a team of yours.</source>
        <translation>该坐席不在您的班组。</translation>
    </message>
    <message>
        <source>This shift is offered already.</source>
        <translation>该班次已在调班中。</translation>
    </message>
    <message>
        <source>The roster has changed: this shift is not in force any more.</source>
        <translation>排班表已变更：该班次已失效。</translation>
    </message>
    <message>
        <source>Both must be in one team.</source>
        <translation>双方须在同一班组。</translation>
    </message>
    <message>
        <source>Shifts would overlap: %1.</source>
        <translation>班次将重叠：%1。</translation>
    </message>
    <message>
        <source>Leave stands in the way: %1.</source>
        <translation>与请假冲突：%1。</translation>
    </message>
    <message>
        <source>A check speaks against it: %1. Give a reason.</source>
        <translation>有检查项不通过：%1。请填写理由。</translation>
    </message>
    <message>
        <source>A shift is no overtime.</source>
        <translation>班次时间内不算加班。</translation>
    </message>
    <message>
        <source>There is one at that time already.</source>
        <translation>该时段已有一条。</translation>
    </message>
    <message>
        <source>It ends after it begins, and within a day.</source>
        <translation>结束须晚于开始,且不超过一天。</translation>
    </message>
    <message>
        <source>That is neither a rest day nor a break of this agent.</source>
        <translation>该时段既非该坐席的串休日，也非休息时段。</translation>
    </message>
    <message>
        <source>What it made owed was given back already.</source>
        <translation>应补休的已经补休。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Shift swap</source>
        <translation>调班</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>both agreed</source>
        <translation>双方已同意</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Nobody takes it yet, %1 left</source>
        <translation>还差接班人，剩 %1</translation>
    </message>
    <message>
        <source>Approval and front desk missing, %1 left</source>
        <translation>还差经理批准和前台告知，剩 %1</translation>
    </message>
    <message>
        <source>Approval missing, %1 left</source>
        <translation>还差经理批准，剩 %1</translation>
    </message>
    <message>
        <source>Front desk not told, %1 left</source>
        <translation>还差前台告知，剩 %1</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1 全天</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>实际工作 %1</translation>
    </message>
    <message>
        <source>no. %1 this year</source>
        <translation>本年第 %1 次</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>欠休 %1</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>配对…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Front desk told…</source>
        <translation>已告知前台…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>The front desk notes that it was told</source>
        <translation>由前台登记已告知</translation>
    </message>
    <message>
        <source>The department manager decides</source>
        <translation>由部门经理决定</translation>
    </message>
    <message>
        <source>Leaders, schedulers, the front desk and managers do that</source>
        <translation>由班长、排班员、前台或经理办理</translation>
    </message>
    <message>
        <source>Too late: the shift has begun</source>
        <translation>已逾期：班次已开始</translation>
    </message>
    <message>
        <source>That is done already</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Nobody takes the shift yet</source>
        <translation>尚无人接班</translation>
    </message>
    <message>
        <source>Not with a request of this kind</source>
        <translation>此类申请不适用</translation>
    </message>
    <message>
        <source>The overtime counts.</source>
        <translation>加班计入。</translation>
    </message>
    <message>
        <source>It is not in force before the front desk is told, by %1.</source>
        <translation>须在 %1 前告知前台后才生效。</translation>
    </message>
    <message>
        <source>The shifts change hands at once.</source>
        <translation>双方班次立即互换。</translation>
    </message>
    <message>
        <source>The leave is in force at once: it is no absence.</source>
        <translation>请假立即生效：不计旷工。</translation>
    </message>
    <message>
        <source>It is not in force before the manager approves, by %1.</source>
        <translation>须在 %1 前经经理批准后才生效。</translation>
    </message>
    <message>
        <source>Whoever does not come all the same is absent without leave.</source>
        <translation>仍不到岗者按旷工处理。</translation>
    </message>
    <message>
        <source>What it made owed is owed no more.</source>
        <translation>由此应补休的天数取消。</translation>
    </message>
    <message>
        <source>Nothing is excused any more: the shift is due again.</source>
        <translation>不再免勤：须按班次到岗。</translation>
    </message>
    <message>
        <source>The request ends.</source>
        <translation>申请结束。</translation>
    </message>
    <message>
        <source>%1 is not in this team on %2</source>
        <translation>%1：%2 不在本班组</translation>
    </message>
    <message>
        <source>%1: the shift of %2 is not in force any more</source>
        <translation>%1：%2 的班次已失效</translation>
    </message>
    <message>
        <source>%1: shifts overlap on %2</source>
        <translation>%1：%2 班次重叠</translation>
    </message>
    <message>
        <source>%1: leave on %2</source>
        <translation>%1：%2 请假</translation>
    </message>
    <message>
        <source>%1: %2 h of rest around %3</source>
        <translation>%1：%3 前后仅休息 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n queue(s) missing on %2</source>
        <translation>
            <numerusform>%1：%2 缺 %n 个队列技能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rest day(s) in the week of %2</source>
        <translation>
            <numerusform>%1：%2 当周串休 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The leave is approved: only a manager takes it back.</source>
        <translation>请假已批准，只有经理可以撤销。</translation>
    </message>
    <message>
        <source>It is over: only a manager orders it afterwards.</source>
        <translation>已过去，只有经理可以补录召回。</translation>
    </message>
    <message>
        <source>Leave ends after it begins, and within 200 days.</source>
        <translation>请假的结束须晚于开始，且不超过 200 天。</translation>
    </message>
    <message>
        <source>Nobody decides about himself.</source>
        <translation>不能审批自己的事项。</translation>
    </message>
    <message>
        <source>There is another shift on that day, which nobody signed for: %1.</source>
        <translation>当天还有另一个班次，未经双方签字：%1。</translation>
    </message>
    <message>
        <source>There is leave at that time.</source>
        <translation>该时段已有请假。</translation>
    </message>
    <message>
        <source>This rest was given up already: it is owed once.</source>
        <translation>这次休息已被召回，只补一次。</translation>
    </message>
    <message>
        <source>For a break half a day is owed at most.</source>
        <translation>班中休息最多补半天。</translation>
    </message>
    <message>
        <source>It is approved: a manager takes it back</source>
        <translation>已批准，由经理撤销</translation>
    </message>
    <message>
        <source>What was taken of it stays excused, later shifts are due again.</source>
        <translation>已休的仍算请假，之后的班次须照常上班。</translation>
    </message>
    <message>
        <source>It is over: its shifts count as absence.</source>
        <translation>请假已结束，撤销后其班次按旷工计。</translation>
    </message>
    <message>
        <source>%1: another shift on %2, which nobody signed for</source>
        <translation>%1：%2 还有另一个班次，未经签字</translation>
    </message>
</context>
<context>
    <name>banzhang::ResetDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>The old one is void at once. Tell the new one in person; it can be changed after sign-in.</source>
        <translation>旧密码立即作废。新密码请当面告知；登录后可自行修改。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>banzhang::ReverseDialog</name>
    <message>
        <source>%1 are booked back by a row of its own in the month that is open; the entry stays.</source>
        <translation>在未结账的月份另记一笔冲回 %1；原账不改。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::RingPage</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>One ring with its silence</source>
        <translation>一声振铃（含静默）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>One ring with its silence lasts</source>
        <translation>一声振铃（含静默）时长</translation>
    </message>
    <message>
        <source>From 1 to 20 seconds. A usual ring sounds for one second and is silent for four.</source>
        <translation>1 至 20 秒。通常一声响 1 秒、静 4 秒。</translation>
    </message>
    <message>
        <source>A call that is answered after more than two rings is late: in an agent&apos;s day it is marked so, past days too.</source>
        <translation>超过两声才接起的来电算接起过迟：坐席的一天里会这样标出，过去的日子也一样。</translation>
    </message>
</context>
<context>
    <name>banzhang::RoomBoard</name>
    <message>
        <source>Drawing board</source>
        <translation>座位图画板</translation>
    </message>
</context>
<context>
    <name>banzhang::RoomDialog</name>
    <message>
        <source>Draw the room</source>
        <translation>编辑座位图</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>A new area with a seat on every place</source>
        <translation>新建一个区域，每个位置放一个座位</translation>
    </message>
    <message>
        <source>Place by names</source>
        <translation>按编号摆放</translation>
    </message>
    <message>
        <source>Seats that stand nowhere go where their name says: A-1-01 is area A, row 1, place 1</source>
        <translation>未摆放的座位按编号就位：A-1-01 即 A 区第 1 排第 1 位</translation>
    </message>
    <message>
        <source>place by names</source>
        <translation>按编号摆放</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the seat or the area (Del)</source>
        <translation>移除座位或区域（Del）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Click a seat or the head of an area. Drag it to where it belongs; double-click an empty place for a new seat. Arrows go from place to place, with Ctrl they take the seat along.</source>
        <translation>单击座位或区域标题选中，拖到应在的位置；双击空位新建座位。方向键在位置间移动，按住 Ctrl 则连座位一起移动。</translation>
    </message>
    <message>
        <source>Seats that stand nowhere</source>
        <translation>未摆放的座位</translation>
    </message>
    <message>
        <source>Enter puts it on the empty place that is chosen</source>
        <translation>回车放到选中的空位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>排数</translation>
    </message>
    <message>
        <source>Places in a row</source>
        <translation>每排座位数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the room</source>
        <translation>保存座位图</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>new seat</source>
        <translation>新建座位</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>共用：%1</translation>
    </message>
    <message>
        <source>new area</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>change area %1</source>
        <translation>修改区域 %1</translation>
    </message>
    <message>
        <source>move area %1</source>
        <translation>移动区域 %1</translation>
    </message>
    <message>
        <source>change seat %1</source>
        <translation>修改座位 %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>安排座位 %1</translation>
    </message>
    <message>
        <source>Choose an empty place first.</source>
        <translation>请先选中一个空位。</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>remove area %1</source>
        <translation>移除区域 %1</translation>
    </message>
    <message>
        <source>Remove area %1?</source>
        <translation>移除区域 %1？</translation>
    </message>
    <message numerus="yes">
        <source>%n people sit in it. Their seats stay, but stand nowhere.</source>
        <translation>
            <numerusform>区域内有 %n 人。座位会保留，但变为未摆放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved the room meanwhile.</source>
        <translation>其间他人已保存座位图。</translation>
    </message>
    <message>
        <source>Nothing of yours is lost.</source>
        <translation>您的修改没有丢失。</translation>
    </message>
    <message>
        <source>Put mine on top</source>
        <translation>叠加我的修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>mine on top of theirs</source>
        <translation>叠加我的修改</translation>
    </message>
    <message>
        <source>This is their room with your strokes on top.</source>
        <translation>这是对方的座位图叠加您的修改。</translation>
    </message>
    <message>
        <source>Look at it, then save.</source>
        <translation>请核对后保存。</translation>
    </message>
    <message>
        <source>Throw the drawing away?</source>
        <translation>放弃本次修改？</translation>
    </message>
    <message>
        <source>What you drew is not saved.</source>
        <translation>所做修改尚未保存。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>banzhang::RoomWords</name>
    <message>
        <source>An area or a seat has no name.</source>
        <translation>有区域或座位没有名称。</translation>
    </message>
    <message>
        <source>Two areas are called %1.</source>
        <translation>有两个区域都叫 %1。</translation>
    </message>
    <message>
        <source>Two seats are called %1.</source>
        <translation>有两个座位都叫 %1。</translation>
    </message>
    <message>
        <source>Two seats have the telephone %1.</source>
        <translation>有两个座位的分机都是 %1。</translation>
    </message>
    <message>
        <source>Seat %1 stands on another.</source>
        <translation>座位 %1 与另一座位重叠。</translation>
    </message>
    <message>
        <source>Seat %1 stands outside its area.</source>
        <translation>座位 %1 超出所在区域。</translation>
    </message>
    <message>
        <source>Area %1 lies over another.</source>
        <translation>区域 %1 与另一区域重叠。</translation>
    </message>
    <message>
        <source>%1 is no telephone: digits, * and # only, at most 16.</source>
        <translation>%1 不是有效分机号：只能用数字、* 和 #，最多 16 位。</translation>
    </message>
    <message>
        <source>Another seat has this name, perhaps one that stands nowhere.</source>
        <translation>已有同名座位，可能在未摆放的座位中。</translation>
    </message>
    <message>
        <source>Another seat has this telephone.</source>
        <translation>另一座位已用此分机。</translation>
    </message>
    <message>
        <source>A seat stands on another or outside its area.</source>
        <translation>有座位重叠或超出区域。</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterDock</name>
    <message>
        <source>short %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>a key sets it</source>
        <translation>按键即排</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平</translation>
    </message>
    <message>
        <source>the last 8 weeks</source>
        <translation>近 8 周</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>还没有班次</translation>
    </message>
    <message>
        <source>They are counted once they are published.</source>
        <translation>发布后开始统计。</translation>
    </message>
    <message>
        <source>nothing stands against it</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>错误 %1，提醒 %2</translation>
    </message>
    <message>
        <source>week %1 → %2</source>
        <translation>周工时 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>选中 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells with the arrows and Shift, or with the mouse.</source>
        <translation>用 Shift+方向键或鼠标选择单元格。</translation>
    </message>
    <message>
        <source>If it becomes %1:</source>
        <translation>若改为 %1：</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterGrid</name>
    <message numerus="yes">
        <source>%n ppl</source>
        <comment>people at work on a day</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Nobody is planned there: not in the team on this day.</source>
        <translation>此处不能排班：当天不在本班组。</translation>
    </message>
    <message>
        <source>Release to swap the two, with Ctrl to copy</source>
        <translation>松开即互换，按住 Ctrl 为复制</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterGridModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Week, h</source>
        <comment>paid hours of the week</comment>
        <translation>周工时</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>导入排班表</translation>
    </message>
    <message>
        <source>%1 cells read, %2 of them change something. Lines with a fault are left out.</source>
        <translation>读取 %1 格，其中 %2 格有改动。有问题的行不导入。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>导入 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterPage</name>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>复制上周</translation>
    </message>
    <message>
        <source>Fill this week with the one before; leave stays</source>
        <translation>用上周排班填入本周，请假保留</translation>
    </message>
    <message>
        <source>Pattern…</source>
        <translation>模式…</translation>
    </message>
    <message>
        <source>Fill the selected people by a rotation</source>
        <translation>按轮换模式为所选人员排班</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Go through what stands against it (F7)</source>
        <translation>逐条查看问题 (F7)</translation>
    </message>
    <message>
        <source>Publish week…</source>
        <translation>发布本周…</translation>
    </message>
    <message>
        <source>Bring the drafts into force (Ctrl+Enter)</source>
        <translation>使草稿生效 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Print, import, export</source>
        <translation>打印、导入、导出</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>上一周 (Alt+左)</translation>
    </message>
    <message>
        <source>Next week (Alt+Right)</source>
        <translation>下一周 (Alt+右)</translation>
    </message>
    <message>
        <source>Print the week…	Ctrl+P</source>
        <translation>打印本周…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>导出…	Ctrl+E</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>放弃草稿…</translation>
    </message>
    <message>
        <source>The week before has no roster.</source>
        <translation>上周没有排班表。</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>已发布。</translation>
    </message>
    <message>
        <source>%1 shifts and %2 rest days made, %3 cancelled</source>
        <translation>新增班次 %1、串休 %2，取消 %3</translation>
    </message>
    <message>
        <source>%1 changed this week meanwhile.</source>
        <translation>%1 刚刚修改了本周排班。</translation>
    </message>
    <message numerus="yes">
        <source>%n of your cell(s) were laid on it; nothing is lost.</source>
        <translation>
            <numerusform>已在其上合并您的 %n 格，没有丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>未粘贴任何内容。</translation>
    </message>
    <message>
        <source>“%1” is no shift.</source>
        <translation>“%1”不是班次。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>选中 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>1–9 shift · 0 rest · V leave · - off · Del empty · Ctrl+D fill right · Ctrl+Z undo · F7 check</source>
        <translation>1–9 班次 · 0 串休 · V 请假 · - 不排班 · Del 清空 · Ctrl+D 向右填充 · Ctrl+Z 撤销 · F7 检查</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, people</comment>
        <translation>%1 · %2 人</translation>
    </message>
    <message>
        <source>%1 to %2 · week %3</source>
        <translation>%1 至 %2 · 第 %3 周</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>没有班组</translation>
    </message>
    <message>
        <source>Nobody is in this team</source>
        <translation>该班组没有人员</translation>
    </message>
    <message>
        <source>Agents are put into teams under People; then their weeks are planned here.</source>
        <translation>请先在“人员”中把坐席编入班组，再在此排班。</translation>
    </message>
    <message>
        <source>The roster could not be read.</source>
        <translation>无法读取排班表。</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Schedulers and managers publish</source>
        <translation>由排班员或经理发布</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>draft, %n cell(s) not in force</source>
        <translation>
            <numerusform>草稿，%n 处未发布</numerusform>
        </translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>尚未排班</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>There is nothing in force to which one could go back.</source>
        <translation>没有可恢复的已发布排班表。</translation>
    </message>
    <message>
        <source>Discard the draft of this week?</source>
        <translation>放弃本周草稿？</translation>
    </message>
    <message>
        <source>What is in force stays; the changes over it are lost.</source>
        <translation>已发布的保留，其后的改动将丢失。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入排班表</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出排班表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>保存本周</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks, or text with commas or tabs (*.xlsx *.csv *.txt)</source>
        <translation>工作簿，或以逗号、制表符分隔的文本 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterPaper</name>
    <message>
        <source>%1: roster %2 to %3</source>
        <translation>%1排班表 %2 至 %3</translation>
    </message>
    <message>
        <source>Agent no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterRulesForm</name>
    <message>
        <source>Rules of rostering</source>
        <translation>排班规则</translation>
    </message>
    <message>
        <source>Least rest between shifts, hours</source>
        <translation>班次间最少休息（小时）</translation>
    </message>
    <message>
        <source>Rest days a week, exactly</source>
        <translation>每周串休天数（正好）</translation>
    </message>
    <message>
        <source>Weeks ahead at most</source>
        <translation>最多提前周数</translation>
    </message>
    <message>
        <source>Night from, o&apos;clock</source>
        <translation>夜班起（点）</translation>
    </message>
    <message>
        <source>Night until, o&apos;clock</source>
        <translation>夜班止（点）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterWords</name>
    <message>
        <source>%1: does not work here on %2</source>
        <translation>%1：%2 不在职</translation>
    </message>
    <message>
        <source>%1: not in this team on %2</source>
        <translation>%1：%2 不在本班组</translation>
    </message>
    <message>
        <source>%1: the shift of %2 has no hours</source>
        <translation>%1：%2 的班次没有工作时间</translation>
    </message>
    <message>
        <source>%1: the shift of %2 is out of use</source>
        <translation>%1：%2 的班次已停用</translation>
    </message>
    <message>
        <source>%1: shifts overlap on %2</source>
        <translation>%1：%2 班次重叠</translation>
    </message>
    <message>
        <source>%1: no rest day this week</source>
        <translation>%1：本周没有串休</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rest day(s) this week</source>
        <translation>
            <numerusform>%1：本周串休 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too little rest before %2</source>
        <translation>%1：%2 之前休息不足</translation>
    </message>
    <message>
        <source>%1: no shift this week</source>
        <translation>%1：本周没有排班</translation>
    </message>
    <message>
        <source>%1: nothing planned on %2</source>
        <translation>%1：%2 未排班</translation>
    </message>
    <message>
        <source>%1 is a holiday (%2)</source>
        <translation>%1 是法定假日（%2）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 经办</translation>
    </message>
    <message numerus="yes">
        <source>Everybody has exactly %n rest day(s) a week</source>
        <translation>
            <numerusform>每人每周必须正好休 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 between shifts, the centre sets %2</source>
        <translation>间隔 %1，站点设定 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a plan</source>
        <translation>
            <numerusform>%n 天未排班</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as a day off when published</source>
        <translation>发布后按不上班处理</translation>
    </message>
    <message numerus="yes">
        <source>%n people work on it</source>
        <translation>
            <numerusform>当天有 %n 人上班</numerusform>
        </translation>
    </message>
    <message>
        <source>Is not published so</source>
        <translation>不能这样发布</translation>
    </message>
    <message>
        <source>%1 short from %2 on</source>
        <translation>%1 %2 起不足</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people are missing, in all for %1</source>
        <translation>
            <numerusform>最多缺 %n 人，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed this week meanwhile.</source>
        <translation>%1 刚刚修改了本周排班。</translation>
    </message>
    <message>
        <source>This team&apos;s roster is not yours to change.</source>
        <translation>您无权修改该班组的排班表。</translation>
    </message>
    <message>
        <source>This week is farther ahead than rosters are made.</source>
        <translation>这一周超出了可提前排班的范围。</translation>
    </message>
    <message>
        <source>This team is closed by then.</source>
        <translation>该班组届时已停用。</translation>
    </message>
    <message>
        <source>%1: the shift overlaps another one.</source>
        <translation>%1：与另一班次重叠。</translation>
    </message>
    <message>
        <source>%1: does not work here on that day.</source>
        <translation>%1：当天不在职。</translation>
    </message>
    <message>
        <source>%1: not in this team on that day.</source>
        <translation>%1：当天不在本班组。</translation>
    </message>
    <message>
        <source>%1: this shift has no hours on that day.</source>
        <translation>%1：该班次当天没有工作时间。</translation>
    </message>
    <message>
        <source>%1: this shift is out of use by then.</source>
        <translation>%1：该班次届时已停用。</translation>
    </message>
    <message>
        <source>%1: not exactly the rest days of a week. Say why it is published so.</source>
        <translation>%1：串休天数不符合规定。请写明为何仍要发布。</translation>
    </message>
    <message>
        <source>Days that have begun change. Say why.</source>
        <translation>已开始的日期有改动，请写明原因。</translation>
    </message>
    <message>
        <source>There is nothing to publish in this week.</source>
        <translation>本周没有可发布的内容。</translation>
    </message>
    <message>
        <source>Shifts with these hours are published until %1: choose a later day.</source>
        <translation>按此工作时间的班次已发布到 %1，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Another shift has this code.</source>
        <translation>已有班次使用此代码。</translation>
    </message>
    <message>
        <source>Another shift has this key.</source>
        <translation>已有班次使用此按键。</translation>
    </message>
    <message>
        <source>A code has one to 16 characters.</source>
        <translation>代码为 1 到 16 个字符。</translation>
    </message>
    <message>
        <source>A name has one to 40 characters.</source>
        <translation>名称为 1 到 40 个字符。</translation>
    </message>
    <message>
        <source>It stands on a roster: work does not become training.</source>
        <translation>已用于排班表，不能在上班与培训之间更改。</translation>
    </message>
    <message>
        <source>Another pattern has this name.</source>
        <translation>已有模式使用此名称。</translation>
    </message>
    <message>
        <source>A pattern needs a name.</source>
        <translation>模式需要名称。</translation>
    </message>
    <message>
        <source>Agent no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>串休</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不排班</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1: working day</source>
        <translation>%1调休上班</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>未排班</translation>
    </message>
    <message>
        <source>draft, never published</source>
        <translation>草稿，从未发布</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message numerus="yes">
        <source>draft, %n not published</source>
        <translation>
            <numerusform>草稿，%n 处未发布</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>short %1, %2 on, %3</source>
        <translation>缺 %1 人，%2 起 %3</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>No column has the agents&apos; numbers.</source>
        <translation>没有工号列。</translation>
    </message>
    <message>
        <source>No column is a day of this week.</source>
        <translation>没有本周日期的列。</translation>
    </message>
    <message>
        <source>Nobody of these teams has this number.</source>
        <translation>这些班组中没有此工号。</translation>
    </message>
    <message>
        <source>This number stands here a second time.</source>
        <translation>此工号重复出现。</translation>
    </message>
    <message>
        <source>This is no shift.</source>
        <translation>没有这个班次。</translation>
    </message>
    <message>
        <source>This shift is out of use.</source>
        <translation>此班次已停用。</translation>
    </message>
    <message>
        <source>Not in the team on this day.</source>
        <translation>当天不在本班组。</translation>
    </message>
    <message>
        <source>The line is broken.</source>
        <translation>此行格式有误。</translation>
    </message>
    <message>
        <source>A shift begins and ends with work.</source>
        <translation>班次须以上班时段开始和结束。</translation>
    </message>
    <message>
        <source>A part ends before it begins, or runs into the next.</source>
        <translation>时段的结束早于开始，或与下一时段重叠。</translation>
    </message>
    <message>
        <source>A shift begins on its day.</source>
        <translation>班次须在当天开始。</translation>
    </message>
    <message>
        <source>A shift is over within 24 hours.</source>
        <translation>班次不得超过 24 小时。</translation>
    </message>
    <message>
        <source>Times are whole minutes.</source>
        <translation>时间须为整分钟。</translation>
    </message>
    <message>
        <source>A shift has at most 20 parts.</source>
        <translation>班次最多 20 个时段。</translation>
    </message>
    <message>
        <source>%1: %2 is swapped</source>
        <translation>%1:%2 已调班</translation>
    </message>
    <message>
        <source>Both signed for it: publishing leaves it as it was swapped</source>
        <translation>双方已签字,发布时保持调班后的班次</translation>
    </message>
</context>
<context>
    <name>banzhang::RotationDialog</name>
    <message>
        <source>Apply</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Rotation of the inspectors</source>
        <translation>质检员轮换</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Nobody stays with one area: each team goes to who was there least lately, and everybody has as many.</source>
        <translation>质检员不固定监听某个区域：每个班组交给最久没有监听过它的人，各人数量相当。</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>轮换后</translation>
    </message>
    <message>
        <source>There last</source>
        <translation>上次监听</translation>
    </message>
    <message>
        <source>Write a day as 2026-03-01.</source>
        <translation>日期请写成 2026-03-01。</translation>
    </message>
    <message>
        <source>Nobody holds the post of an inspector.</source>
        <translation>没有人担任质检员。</translation>
    </message>
    <message>
        <source>There are no teams.</source>
        <translation>没有班组。</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 个班组</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector of %1</source>
        <translation>%1 的质检员</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>banzhang::RuleDialog</name>
    <message>
        <source>What is measured</source>
        <translation>监测内容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Pause reason</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>Amber from</source>
        <translation>黄色起点</translation>
    </message>
    <message>
        <source>Red from</source>
        <translation>红色起点</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>计薪</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>尚无阈值</translation>
    </message>
    <message>
        <source>No pause reasons yet</source>
        <translation>尚无小休原因</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Limits and pause reasons</source>
        <translation>阈值与小休原因</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>撤销上一处修改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Pause reasons</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>Add the first one. Nothing turns amber or red before there is a limit.</source>
        <translation>请先新增一条。没有阈值，就不会有黄色或红色提示。</translation>
    </message>
    <message>
        <source>not saved; from %1</source>
        <translation>未保存；%1 起</translation>
    </message>
    <message>
        <source>not saved; from now on</source>
        <translation>未保存；立即生效</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>计划 %1 起</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>计薪</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>不计薪</translation>
    </message>
    <message>
        <source>not saved; ends %1</source>
        <translation>未保存；%1 停用</translation>
    </message>
    <message>
        <source>not saved; ends now</source>
        <translation>未保存；立即停用</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n 处修改未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
</context>
<context>
    <name>banzhang::RuleForm</name>
    <message>
        <source>Keep</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>empty: from now on</source>
        <translation>留空：立即生效</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能从过去开始生效。</translation>
    </message>
    <message>
        <source>Write seconds, or a time as 5:00.</source>
        <translation>请填写秒数，或如 5:00 的时间。</translation>
    </message>
</context>
<context>
    <name>banzhang::RuleVersionDialog</name>
    <message>
        <source>A version under which a day was closed never changes: this one holds from its day on, and nothing before is charged by it.</source>
        <translation>已据以结算的版本不再更改：新版本自生效日起执行，此前的事不罚。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Grace in seconds</source>
        <translation>宽限（秒）</translation>
    </message>
    <message>
        <source>Allowed seconds</source>
        <translation>允许（秒）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计次</translation>
    </message>
    <message>
        <source>once a shift</source>
        <translation>每班计一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次计</translation>
    </message>
    <message>
        <source>Try it over the month</source>
        <translation>按该月试算</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Till now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>请填金额，如 5 或 5.00</translation>
    </message>
    <message>
        <source>Whole seconds</source>
        <translation>请填整秒</translation>
    </message>
    <message>
        <source>Say what the rule is.</source>
        <translation>请填写条文。</translation>
    </message>
    <message>
        <source>%1 people, %2 times: till now %3, by this version %4. Nothing is booked by trying.</source>
        <translation>%1 人，%2 次：现行 %3，改后 %4。试算不入账。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>It holds from today on, or later: nothing is charged before its date.</source>
        <translation>须自今日或以后生效：生效前的事不罚。</translation>
    </message>
    <message>
        <source>Days from then on were closed already. Make it from tomorrow on.</source>
        <translation>该日起已有结算，请自明日起生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::RulesPage</name>
    <message>
        <source>once a shift</source>
        <translation>每班计一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次计</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>New version, and what if…</source>
        <translation>新版本与试算…</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>规则读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Alt+1 new version, and whom it would have cost what · Alt+2 settings</source>
        <translation>Alt+1 新版本及试算 · Alt+2 设置</translation>
    </message>
    <message>
        <source>Alt+2 settings</source>
        <translation>Alt+2 设置</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
</context>
<context>
    <name>banzhang::RunCompareDialog</name>
    <message>
        <source>Two runs side by side</source>
        <translation>两次运行并排对比</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同之处</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>All %n figure(s) are the same.</source>
        <translation>
            <numerusform>全部 %n 个数字相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n 个数字不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SaleImportDialog</name>
    <message>
        <source>%1 added, %2 known already, %3 rejected</source>
        <translation>新增 %1，已有 %2，拒收 %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Import orders or results</source>
        <translation>导入订单或办理结果</translation>
    </message>
    <message>
        <source>CSV, a workbook or JSON lines. The same file again adds nothing; what comes back of an order is a line of its own.</source>
        <translation>CSV、工作簿或 JSON 行。同一文件重复导入不会重复计数；取消和退单各占一行。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Orders, cancels and returns</source>
        <translation>订单、取消和退单</translation>
    </message>
    <message>
        <source>Visits, successes and refusals</source>
        <translation>访问量、办理量和拒访量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030</source>
        <translation>UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A file of orders or results</source>
        <translation>订单或办理结果文件</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.txt *.xlsx *.json *.jsonl);;All files (*)</source>
        <translation>表格和 JSON 行 (*.csv *.txt *.xlsx *.json *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>%1 lines read, %2 refused. Agents and orders are looked up when it is taken.</source>
        <translation>读到 %1 行，拒收 %2 行。工号和订单在导入时核对。</translation>
    </message>
    <message>
        <source>Nothing in this file can be taken.</source>
        <translation>此文件中没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>banzhang::SaleModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>疗程</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>banzhang::SampleWords</name>
    <message>
        <source>Every %1: %2 a %3</source>
        <comment>agent, 2, week</comment>
        <translation>每%1每%3 %2 条</translation>
    </message>
    <message>
        <source>Every %1: %2% a %3</source>
        <comment>agent, 5, week</comment>
        <translation>每%1每%3 %2％</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>，至少 %1 条</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>时长 %1 至 %2 秒</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>时长 %1 秒以上</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>时长 %1 秒以内</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation>%1:00 至 %2:00</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>Swing of the day</source>
        <translation>业绩起伏</translation>
    </message>
    <message>
        <source>Doubtful status</source>
        <translation>保存存疑</translation>
    </message>
    <message>
        <source>Order review</source>
        <translation>成功单复核</translation>
    </message>
    <message>
        <source>New hire</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按评级</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时监听</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音抽听</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>limited to what is chosen</source>
        <translation>限所选范围</translation>
    </message>
    <message>
        <source>with a recording</source>
        <translation>有录音</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未评过</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a plan</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1:00 to %2:00 of the next day</source>
        <translation>%1:00 至次日 %2:00</translation>
    </message>
</context>
<context>
    <name>banzhang::SamplingPage</name>
    <message>
        <source>There are no sampling plans yet</source>
        <translation>还没有抽样计划</translation>
    </message>
    <message>
        <source>A plan says how much of what is listened to, and why.</source>
        <translation>计划规定听什么、听多少、为什么听。</translation>
    </message>
    <message>
        <source>Planned and done by agent</source>
        <translation>各坐席计划与完成</translation>
    </message>
    <message>
        <source>Planned and done by inspector</source>
        <translation>各质检员计划与完成</translation>
    </message>
    <message>
        <source>Sampling plans could not be loaded.</source>
        <translation>抽样计划未能载入。</translation>
    </message>
    <message>
        <source>Sampling plans</source>
        <translation>抽样计划</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 个计划</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+K skip · Ctrl+B swap · Ctrl+E export</source>
        <translation>Ctrl+K 跳过 · Ctrl+B 换样 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Rotation…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>抽样…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚无计划数</translation>
    </message>
    <message>
        <source>Choose a plan, or draw by it.</source>
        <translation>请选择计划，或按计划抽样。</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按坐席</translation>
    </message>
    <message>
        <source>By inspector</source>
        <translation>按质检员</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样记录</translation>
    </message>
    <message>
        <source>Save the plan first.</source>
        <translation>请先保存计划。</translation>
    </message>
    <message>
        <source>Draw… (Ctrl+D)</source>
        <translation>抽样…（Ctrl+D）</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>结束“%1”？</translation>
    </message>
    <message>
        <source>Nothing is drawn by it from tomorrow on. What was drawn stays.</source>
        <translation>从明天起不再按它抽样，已抽的样本保留。</translation>
    </message>
    <message>
        <source>End plan</source>
        <translation>结束计划</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未能导出。</translation>
    </message>
    <message>
        <source>Ctrl+N new · Ctrl+S save · Ctrl+D draw · Ctrl+K skip · Ctrl+B swap · Ctrl+R assign · Ctrl+I assign a call · Ctrl+E export</source>
        <translation>Ctrl+N 新建 · Ctrl+S 保存 · Ctrl+D 抽样 · Ctrl+K 跳过 · Ctrl+B 换样 · Ctrl+R 指派 · Ctrl+I 指派一通电话 · Ctrl+E 导出</translation>
    </message>
</context>
<context>
    <name>banzhang::SamplingWords</name>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>There is a plan of this name at that time.</source>
        <translation>该时段已有同名计划。</translation>
    </message>
    <message>
        <source>No call is longer than the first and shorter than the second limit.</source>
        <translation>时长下限大于上限，没有通话符合。</translation>
    </message>
    <message>
        <source>The hours leave no time of the day.</source>
        <translation>时段没有留下任何时间。</translation>
    </message>
    <message>
        <source>A new project needs its queues.</source>
        <translation>新项目须选定队列。</translation>
    </message>
    <message>
        <source>This reason counts for each agent, by number.</source>
        <translation>该原因只能按每位坐席的条数计。</translation>
    </message>
    <message>
        <source>A plan ends after it has begun.</source>
        <translation>失效日须晚于生效日。</translation>
    </message>
    <message>
        <source>This plan is over.</source>
        <translation>该计划已结束。</translation>
    </message>
    <message>
        <source>This plan was drawn by already: let the change begin on a later day.</source>
        <translation>已按该计划抽过样：请让修改从更晚的日期生效。</translation>
    </message>
    <message>
        <source>There is nothing to draw from in this time yet.</source>
        <translation>该时段还没有可抽的内容。</translation>
    </message>
    <message>
        <source>A draw stays within one day, week or month of its plan.</source>
        <translation>一次抽样须在计划的同一天、同一周或同一月之内。</translation>
    </message>
    <message>
        <source>The plan does not hold at that time.</source>
        <translation>计划在该时段未生效。</translation>
    </message>
    <message>
        <source>No version of this form is in use. Activate one, or take another form.</source>
        <translation>该评分表没有启用的版本，请启用一版或另选评分表。</translation>
    </message>
    <message>
        <source>No interaction of that time fits the plan.</source>
        <translation>该时段没有符合计划的内容。</translation>
    </message>
    <message>
        <source>The plan has what it wants of this period already.</source>
        <translation>本周期已抽满。</translation>
    </message>
    <message>
        <source>More than 5,000 at once: take a smaller number or share.</source>
        <translation>一次超过 5,000 条：请减少数量或比例。</translation>
    </message>
    <message>
        <source>It was scored, skipped or swapped already.</source>
        <translation>该样本已评分、已跳过或已换样。</translation>
    </message>
    <message>
        <source>Its sheet was begun already: finish the sheet, or discard it first.</source>
        <translation>评分表已经开始：请先完成或丢弃。</translation>
    </message>
    <message>
        <source>It is assigned to somebody else.</source>
        <translation>该样本派给了别人。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>There is no other interaction left that fits. Skip it instead.</source>
        <translation>没有其他符合的内容可换，请改为跳过。</translation>
    </message>
    <message>
        <source>This inspector did not inspect the team on the day of the call.</source>
        <translation>该质检员在通话当天不负责这个班组。</translation>
    </message>
    <message>
        <source>A rotation begins today or later.</source>
        <translation>轮换须从今天或以后开始。</translation>
    </message>
    <message>
        <source>One of them is no inspector on that day.</source>
        <translation>其中有人当天不是质检员。</translation>
    </message>
    <message>
        <source>A log that was sent never changes.</source>
        <translation>已发送的日志不再更改。</translation>
    </message>
    <message>
        <source>Choose at least one reader: leader, supervisor, director.</source>
        <translation>请至少选择一位接收人：班组长、主管或总监。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Nobody scores these teams at that time: %1. Assign inspectors first.</source>
        <translation>该时段没有质检员负责这些班组：%1。请先指派质检员。</translation>
    </message>
    <message>
        <source>Choose the form on which it is scored.</source>
        <translation>请选择评分表。</translation>
    </message>
    <message>
        <source>From 1 to 10,000; of a share from 1 to 100.</source>
        <translation>1 至 10,000；比例为 1 至 100。</translation>
    </message>
    <message>
        <source>Write days as 2026-03-01; the end after the begin.</source>
        <translation>日期请写成 2026-03-01，失效日须晚于生效日。</translation>
    </message>
    <message>
        <source>Write a grade and its factor, from 0 to 10: A 0.5, C 2</source>
        <translation>请写等级和系数（0 到 10）：优 0.5, 差 2</translation>
    </message>
    <message>
        <source>Say why: it is kept with the call.</source>
        <translation>请写明原因：原因随录音保存。</translation>
    </message>
    <message>
        <source>That day is over: take today or a later one.</source>
        <translation>该日已过：请选今天或以后的日期。</translation>
    </message>
    <message>
        <source>There is no such call of an agent.</source>
        <translation>没有这个坐席通话。</translation>
    </message>
    <message>
        <source>Nobody knows yet who took this call: assign the number to an agent first.</source>
        <translation>尚不知道是谁接的这个电话：请先把该工号归到一名坐席。</translation>
    </message>
</context>
<context>
    <name>banzhang::ScheduleDelegate</name>
    <message>
        <source>One fewer than planned for the callers.</source>
        <translation>比计划少一人接电话。</translation>
    </message>
    <message>
        <source>One more than planned for the callers.</source>
        <translation>比计划多一人接电话。</translation>
    </message>
    <message>
        <source>It makes no difference for the callers.</source>
        <translation>对接电话没有影响。</translation>
    </message>
    <message>
        <source>What he does is not known at the moment.</source>
        <translation>目前不知道其状态。</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a shift&apos;s end</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Break %1</source>
        <comment>until when</comment>
        <translation>休至 %1</translation>
    </message>
    <message>
        <source>Train. %1</source>
        <comment>until when</comment>
        <translation>训至 %1</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>准假</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a shift&apos;s begin</comment>
        <translation>%1 上班</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不排班</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1, otherwise for %2</source>
        <translation>%1，不符 %2</translation>
    </message>
    <message>
        <source>By the roster he works from %1 to %2.</source>
        <translation>排班：%1–%2 上班。</translation>
    </message>
    <message>
        <source>By the roster he has a break from %1 to %2.</source>
        <translation>排班：%1–%2 班间休息。</translation>
    </message>
    <message>
        <source>By the roster he is in training until %1.</source>
        <translation>排班：培训至 %1。</translation>
    </message>
    <message>
        <source>He is excused from his shift.</source>
        <translation>本班已准假。</translation>
    </message>
    <message>
        <source>By the roster his shift begins at %1.</source>
        <translation>排班：%1 上班。</translation>
    </message>
    <message>
        <source>By the roster he is off.</source>
        <translation>排班：不上班。</translation>
    </message>
    <message>
        <source>He does otherwise since %1 (%2).</source>
        <translation>自 %1 起与排班不符（%2）。</translation>
    </message>
    <message>
        <source>He does so.</source>
        <translation>与排班相符。</translation>
    </message>
</context>
<context>
    <name>banzhang::ScheduleDialog</name>
    <message>
        <source>Change the schedule</source>
        <translation>修改定时</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建定时</translation>
    </message>
    <message>
        <source>The report covers the last whole period before it runs.</source>
        <translation>报表涵盖运行前的最近一个完整期间。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>day </source>
        <comment>of the week or the month</comment>
        <translation>第</translation>
    </message>
    <message>
        <source>Of the week 1 is Monday; of a quarter and a year it is in the first month</source>
        <translation>按周时 1 为周一；按季、按年时为首月的日期</translation>
    </message>
    <message>
        <source>By the clock of the site</source>
        <translation>按职场当地时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>On the machine that runs &apos;banzhang print --due&apos;, as /srv/reports</source>
        <translation>在运行 banzhang print --due 的机器上，如 /srv/reports</translation>
    </message>
    <message>
        <source>All that I see</source>
        <translation>我能看到的全部</translation>
    </message>
    <message>
        <source>A folder is written from the root on, as /srv/reports.</source>
        <translation>文件夹请写绝对路径，如 /srv/reports。</translation>
    </message>
    <message>
        <source>This is a file, no folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
</context>
<context>
    <name>banzhang::SchemeDialog</name>
    <message>
        <source>Weights of the performance total</source>
        <translation>绩效总成绩权重</translation>
    </message>
    <message>
        <source>Another version holds from the first day of next month on; months before stay as they are. Parts without a weight are not in it.</source>
        <translation>新版本从下月一日起生效，以前各月不变。未设权重的项目不计入。</translation>
    </message>
    <message>
        <source>Set from next month on</source>
        <translation>下月起生效</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>自 %1：%2</translation>
    </message>
    <message>
        <source>The weights add up to 100.</source>
        <translation>权重合计 100。</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100.</source>
        <translation>权重合计 %1，不是 100。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team leaders</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>0 points at</source>
        <translation>0 分值</translation>
    </message>
    <message>
        <source>100 points at</source>
        <translation>100 分值</translation>
    </message>
</context>
<context>
    <name>banzhang::ScoringPage</name>
    <message>
        <source>Somebody else scores this too.</source>
        <translation>另有人在评这条。</translation>
    </message>
    <message>
        <source>Submitted.</source>
        <translation>已提交。</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>No sheet is open</source>
        <translation>没有打开的评分表</translation>
    </message>
    <message>
        <source>0–5 scale · Y/N yes, no · - not applicable · M play the mark · F4 next missing</source>
        <translation>0–5 打分 · Y/N 是否 · - 不适用 · M 听该项标记 · F4 下一缺项</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>服务器不在线。</translation>
    </message>
    <message>
        <source>Drafts of this desk can be scored on; they are sent when it is back.</source>
        <translation>本机的草稿可以继续评，恢复后自动上传。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This form went out of use.</source>
        <translation>这份评分表已停用。</translation>
    </message>
    <message>
        <source>This sheet can still be finished on it.</source>
        <translation>这张仍可照它评完。</translation>
    </message>
    <message>
        <source>Choose a line of the worklist and press Enter; Ctrl+N scores something else.</source>
        <translation>在工作单中选一行按回车；Ctrl+N 评其他联络。</translation>
    </message>
    <message>
        <source>Scored without a recording</source>
        <translation>不凭录音评分</translation>
    </message>
    <message>
        <source>%1: you hear it as it happens.</source>
        <translation>%1：现场听。</translation>
    </message>
    <message>
        <source>There is no recording</source>
        <translation>没有录音</translation>
    </message>
    <message>
        <source>The switch has told none for this call.</source>
        <translation>交换机没有给出这通电话的录音。</translation>
    </message>
    <message>
        <source>The recording cannot be heard</source>
        <translation>录音无法收听</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>还不能提交。</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>放弃这份草稿？</translation>
    </message>
    <message>
        <source>Answers, marks and texts of %1 are gone for good.</source>
        <translation>%1 的答案、标记和文字将无法找回。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>both texts were kept</source>
        <translation>两处文字都已保留</translation>
    </message>
    <message>
        <source>%1: %2 stands, %3 at the other desk</source>
        <comment>item, answers</comment>
        <translation>%1：以 %2 为准，另一台为 %3</translation>
    </message>
    <message>
        <source>This sheet was changed at another desk too.</source>
        <translation>这张评分表在另一台电脑上也改过。</translation>
    </message>
    <message>
        <source>Both are brought together here.</source>
        <translation>两处修改已在此合并。</translation>
    </message>
    <message>
        <source>A draft of this desk is no draft any more.</source>
        <translation>本机的一份草稿已不是草稿。</translation>
    </message>
    <message>
        <source>Give up what was not saved</source>
        <translation>放弃未保存的内容</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
</context>
<context>
    <name>banzhang::ScoringWords</name>
    <message>
        <source>You have scored this interaction on this form already. A submitted sheet is changed by a correction.</source>
        <translation>您已用这份评分表评过这条联络。已提交的要用更正来修改。</translation>
    </message>
    <message>
        <source>This sheet was submitted. It never changes; correct it by a new one.</source>
        <translation>这张评分表已提交，不再改动；请另作更正。</translation>
    </message>
    <message>
        <source>This form is out of use. Drafts on it can be finished, new sheets begin on a form in use.</source>
        <translation>这份评分表已停用。草稿可以评完，新的请用启用中的评分表。</translation>
    </message>
    <message>
        <source>This agent&apos;s team is not yours on that day.</source>
        <translation>那天该坐席的班组不归您质检。</translation>
    </message>
    <message>
        <source>This is another inspector&apos;s sheet.</source>
        <translation>这是另一位质检员的评分表。</translation>
    </message>
    <message>
        <source>Something on the sheet is not answered yet.</source>
        <translation>评分表上还有未答的项。</translation>
    </message>
    <message>
        <source>Nothing on this sheet applies: there is no score.</source>
        <translation>全部不适用，没有得分。</translation>
    </message>
    <message>
        <source>A sheet needs a strength and a weakness.</source>
        <translation>优点和不足都必须填写。</translation>
    </message>
    <message>
        <source>The sheet was saved at another desk meanwhile. Look at it and submit again.</source>
        <translation>这张评分表刚在另一台电脑上保存过，请看过后再提交。</translation>
    </message>
    <message>
        <source>The server is away. The draft is kept here and on its way; submit it when the server is back.</source>
        <translation>服务器不在线。草稿已存本机，恢复后上传；届时再提交。</translation>
    </message>
    <message>
        <source>Only a submitted sheet that stands can be corrected.</source>
        <translation>只有有效的已提交评分表可以更正。</translation>
    </message>
    <message>
        <source>Somebody else is correcting this sheet already.</source>
        <translation>已有人在更正这张评分表。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>请写明更正原因。</translation>
    </message>
    <message>
        <source>Only a released sheet that stands can be acknowledged.</source>
        <translation>只有有效的已发布评分表可以签收。</translation>
    </message>
    <message>
        <source>The agent has acknowledged this sheet already.</source>
        <translation>坐席已签收这张评分表。</translation>
    </message>
    <message>
        <source>The comment may have 3,072 characters.</source>
        <translation>意见最多 3,072 字。</translation>
    </message>
    <message>
        <source>This interaction has no recording.</source>
        <translation>这条联络没有录音。</translation>
    </message>
    <message>
        <source>Your role may not hear this recording.</source>
        <translation>您的岗位不能听这段录音。</translation>
    </message>
    <message>
        <source>This interaction is not there any more.</source>
        <translation>这条联络已不存在。</translation>
    </message>
    <message>
        <source>Nothing is scored before it took place.</source>
        <translation>未发生的不能评分。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>result swings</source>
        <translation>业绩起伏</translation>
    </message>
    <message>
        <source>status doubtful</source>
        <translation>保存存疑</translation>
    </message>
    <message>
        <source>order review</source>
        <translation>成功单</translation>
    </message>
    <message>
        <source>new hire</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>by grade</source>
        <translation>按评级</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时监听</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音抽听</translation>
    </message>
    <message>
        <source>Order review</source>
        <translation>成功单复核</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>to score</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years, months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Not kept on this desk: %1</source>
        <translation>未存本机：%1</translation>
    </message>
    <message>
        <source>Saved here, server away since %1</source>
        <translation>已存本机，服务器自 %1 不在线</translation>
    </message>
    <message>
        <source>%1 saved here, on its way to the server</source>
        <translation>%1 已存本机，正在同步</translation>
    </message>
    <message>
        <source>Another console of yours is open here and keeps the drafts. What you score in this one is kept by the server only.</source>
        <translation>您在本机已打开另一个班长台，草稿由它保存。这里的评分只存服务器。</translation>
    </message>
    <message>
        <source>This sheet is under appeal. Whoever decides the appeal corrects it.</source>
        <translation>这张评分表正在申诉，由裁定人改判。</translation>
    </message>
    <message>
        <source>under appeal</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>%1 saved, on the server too</source>
        <translation>%1 已存本机并同步</translation>
    </message>
</context>
<context>
    <name>banzhang::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatDeeds</name>
    <message>
        <source>Raise a flag…</source>
        <translation>举旗求助…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>我去处理</translation>
    </message>
    <message>
        <source>%1 is going already</source>
        <translation>%1 已经过去了</translation>
    </message>
    <message>
        <source>Close the flag…</source>
        <translation>关闭求助…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>记一笔…</translation>
    </message>
    <message>
        <source>Praise…</source>
        <translation>表扬…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>There is no such queue.</source>
        <translation>没有这样的队列。</translation>
    </message>
    <message>
        <source>This is the past. Press Esc for the present.</source>
        <translation>当前显示的是历史时刻，按 Esc 回到此刻。</translation>
    </message>
    <message>
        <source>You have not the right to do this. An administrator can give it.</source>
        <translation>您没有这项权限，可请管理员授予。</translation>
    </message>
    <message>
        <source>Nobody knows what the agent does now.</source>
        <translation>坐席已失联，无法得知其当前状态。</translation>
    </message>
    <message>
        <source>The agent is in no call.</source>
        <translation>坐席不在通话中。</translation>
    </message>
    <message>
        <source>Nobody has said at which extension you are rung. An administrator can.</source>
        <translation>尚未设置您的分机，可请管理员设置。</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>坐席未签入。</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>请先选择一名坐席。</translation>
    </message>
    <message>
        <source>The switch takes no commands now: its feed is not connected.</source>
        <translation>交换机现在不接受指令：其数据源未连接。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>让 %1 小休？</translation>
    </message>
    <message>
        <source>No call of any queue is offered until the pause ends; a call under way goes on.</source>
        <translation>小休结束前，各队列都不再派话；正在进行的通话不受影响。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A pause needs its reason.</source>
        <translation>小休必须填写原因。</translation>
    </message>
    <message>
        <source>No flag raised</source>
        <translation>未能举旗</translation>
    </message>
    <message>
        <source>This agent has an open flag already.</source>
        <translation>该坐席已有未关闭的求助。</translation>
    </message>
    <message>
        <source>Raise a flag on %1</source>
        <translation>为 %1 举旗</translation>
    </message>
    <message>
        <source>Everybody who looks after this agent sees it at once. How long it takes until somebody goes is counted.</source>
        <translation>所有负责该坐席的人会立即看到；到有人过去为止的响应时间会被记录。</translation>
    </message>
    <message>
        <source>Raise the flag</source>
        <translation>举旗</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Needs help now</source>
        <translation>需要立即帮助</translation>
    </message>
    <message>
        <source>Somebody should look</source>
        <translation>需要有人关注</translation>
    </message>
    <message>
        <source>A flag needs its reason.</source>
        <translation>举旗必须填写原因。</translation>
    </message>
    <message>
        <source>Difficult caller</source>
        <translation>客户难缠</translation>
    </message>
    <message>
        <source>Does not know the answer</source>
        <translation>不知如何解答</translation>
    </message>
    <message>
        <source>Trouble with the system</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Feels unwell</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>You are going.</source>
        <translation>您正在过去。</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds.</source>
        <translation>
            <numerusform>响应 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未能接手</translation>
    </message>
    <message>
        <source>Close the flag on %1</source>
        <translation>关闭 %1 的求助</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请填写处理结果。</translation>
    </message>
    <message>
        <source>Solved together</source>
        <translation>已协助解决</translation>
    </message>
    <message>
        <source>Call taken over</source>
        <translation>已接手通话</translation>
    </message>
    <message>
        <source>Needs training</source>
        <translation>需要培训</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Praise %1</source>
        <translation>表扬 %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>记录：%1</translation>
    </message>
    <message>
        <source>Praise that says what for is believed: name the call, the order, the words.</source>
        <translation>有具体事例的表扬才可信：请写明通话、订单或原话。</translation>
    </message>
    <message>
        <source>Kept for coaching. The team&apos;s leaders, managers and quality head read it.</source>
        <translation>留作辅导之用；本组班组长、经理和质检主管可以看到。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>好在哪里</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>观察到的情况</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有填写内容。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>具体事例</translation>
    </message>
    <message>
        <source>Praise needs a concrete example.</source>
        <translation>表扬必须有具体事例。</translation>
    </message>
    <message>
        <source>Praised.</source>
        <translation>已表扬。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatFoot</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people</comment>
        <translation>
            <numerusform>显示 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts side by side</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>选中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>talking %1%, after call %2%</source>
        <translation>通话率 %1%，话后率 %2%</translation>
    </message>
    <message>
        <source>max. %1</source>
        <comment>age of the oldest last event</comment>
        <translation>最久 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMap</name>
    <message>
        <source>Seat map</source>
        <translation>座位图</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 座</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>登录 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a seat that nobody has</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>分机 %1</translation>
    </message>
    <message>
        <source>%1 · of another team</source>
        <translation>%1 · 其他班组</translation>
    </message>
    <message>
        <source>Nobody has this seat</source>
        <translation>无人使用此座位</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMapExport</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Row of seats</source>
        <translation>排</translation>
    </message>
    <message>
        <source>Place in the row</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Agent name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>状态时长</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMapSide</name>
    <message>
        <source>The room is not drawn yet</source>
        <translation>座位图尚未绘制</translation>
    </message>
    <message>
        <source>The room cannot be read</source>
        <translation>无法读取座位图</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Fit window (0)</source>
        <translation>适合窗口（0）</translation>
    </message>
    <message>
        <source>Draw the room…</source>
        <translation>编辑座位图…</translation>
    </message>
    <message>
        <source>Draw areas and seats, and the board shows who sits where.</source>
        <translation>画好区域和座位，现场即可按座位显示。</translation>
    </message>
    <message>
        <source>A manager draws areas and seats: Floor, Seat map, Draw the room.</source>
        <translation>由经理绘制：现场 → 座位图 → 编辑座位图。</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMenu</name>
    <message>
        <source>Day of %1</source>
        <translation>%1 的一天</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a team, queue or state</comment>
        <translation>只看%1</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatModel</name>
    <message>
        <source>Seen at the switch, not yet among the centre&apos;s people</source>
        <translation>交换机里有，人员名单里还没有</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>an agent&apos;s number, 工号</comment>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <comment>time in state</comment>
        <translation>持续</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Ans.</source>
        <comment>calls answered today</comment>
        <translation>接听</translation>
    </message>
    <message>
        <source>Miss.</source>
        <comment>calls not answered today</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Avg.</source>
        <comment>average talk time</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <comment>share of the time at work spent on calls</comment>
        <translation>占用</translation>
    </message>
    <message>
        <source>Last 60 minutes</source>
        <translation>近 60 分钟</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>age of the last event</comment>
        <translation>末次事件</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>what the roster says of now, and whether he does so</comment>
        <translation>排班</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatTable</name>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
</context>
<context>
    <name>banzhang::SectionPage</name>
    <message>
        <source>Inspectors may set the whole section aside (does not apply)</source>
        <translation>整组可标为“不适用”</translation>
    </message>
    <message>
        <source>Counts nowhere in the total; fatal items and bonus work all the same</source>
        <translation>不计入总分；致命项和加减分照样生效</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <translation>占总分 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::Sentences</name>
    <message>
        <source>User or password is wrong.</source>
        <translation>用户或密码不对。</translation>
    </message>
    <message>
        <source>There is no database of this name on the server.</source>
        <translation>服务器上没有这个名字的数据库。</translation>
    </message>
    <message>
        <source>The server has no free connection left. Try again in a minute.</source>
        <translation>服务器的连接已用完，请一分钟后再试。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>连不上服务器。</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment. Look at it and try again.</source>
        <translation>同一时刻别人也改了它。请看一看再试。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>您的角色不能做这件事。</translation>
    </message>
    <message>
        <source>The data breaks a rule and was not saved.</source>
        <translation>数据不合规则，没有保存。</translation>
    </message>
    <message>
        <source>The server took too long and the request was stopped.</source>
        <translation>服务器用时过长，请求已停止。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was saved.</source>
        <translation>程序出了错，什么也没有保存。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已经有了。</translation>
    </message>
    <message>
        <source>This overlaps in time with something that exists already.</source>
        <translation>与已有的时间重叠。</translation>
    </message>
    <message>
        <source>Something else still depends on this.</source>
        <translation>还有别的内容依赖它。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::Session</name>
    <message>
        <source>The database is newer than this program: version %1, needed is %2.</source>
        <translation>数据库比本程序新：版本 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The database must be migrated first (banzhangctl migrate): version %1, needed is %2.</source>
        <translation>数据库要先升级（banzhangctl migrate）：版本 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The user %1 is not among the staff of this centre.</source>
        <translation>用户 %1 不是这个中心的工作人员。</translation>
    </message>
</context>
<context>
    <name>banzhang::SettingDialog</name>
    <message>
        <source>Settings of quality</source>
        <translation>质检设置</translation>
    </message>
    <message>
        <source>Recordings an inspector scores a day</source>
        <translation>质检员每日评分</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>条录音</translation>
    </message>
    <message>
        <source>A submitted sheet is seen after</source>
        <translation>提交后多久可见</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>It may be appealed for</source>
        <translation>可申诉期限</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>no appeals</source>
        <translation>不可申诉</translation>
    </message>
    <message>
        <source>Appeals a sheet</source>
        <translation>每张表可申诉</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>A fault is to be rectified within</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>A mean is ranked from</source>
        <translation>参与排名至少</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>张评分表</translation>
    </message>
    <message>
        <source>/var/spool/asterisk/monitor or https://…</source>
        <translation>/var/spool/asterisk/monitor 或 https://…</translation>
    </message>
    <message>
        <source>Folder or address of recordings</source>
        <translation>录音目录或地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetCase</name>
    <message>
        <source>Text of the interaction</source>
        <translation>联络文字</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetCorrectionDialog</name>
    <message>
        <source>A new draft begins with the same answers. The old sheet stands until that is submitted, and stays readable.</source>
        <translation>以相同答案开始一份新草稿。提交前旧表有效，之后仍可查看。</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>开始更正</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>请写明更正原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetFoot</name>
    <message>
        <source>Save draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Save the draft on the server now (Ctrl+S)</source>
        <translation>立即存到服务器（Ctrl+S）</translation>
    </message>
    <message>
        <source>More: release later, discard the draft</source>
        <translation>更多：稍后发布、放弃草稿</translation>
    </message>
    <message>
        <source>Submit and release later…</source>
        <translation>提交并稍后发布…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>放弃草稿…</translation>
    </message>
    <message>
        <source>Submit the sheet (Ctrl+Enter)</source>
        <translation>提交评分表（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetHeadBar</name>
    <message>
        <source>Next</source>
        <comment>item of a sheet</comment>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>item of a sheet</comment>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Items up and down: K and J, or the arrows</source>
        <translation>上一项、下一项：K、J 或方向键</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetHelp</name>
    <message>
        <source>%1 to %2, typed</source>
        <translation>直接键入 %1 到 %2</translation>
    </message>
    <message>
        <source>- does not apply</source>
        <translation>- 不适用</translation>
    </message>
    <message>
        <source>The form says nothing more about this</source>
        <translation>评分表对此项没有更多说明</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>正例：%1</translation>
    </message>
    <message>
        <source>Bad: %1</source>
        <translation>反例：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetList</name>
    <message>
        <source>Scoring sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <translation>评语：%1</translation>
    </message>
    <message>
        <source>mark at %1</source>
        <translation>标记在 %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>无缺项</translation>
    </message>
    <message>
        <source>“Does not apply” is no answer here</source>
        <translation>此项不能选“不适用”</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>请填 %1 到 %2</translation>
    </message>
    <message>
        <source>Play the recording there (M)</source>
        <translation>从此处播放录音（M）</translation>
    </message>
    <message>
        <source>Does not apply (-)</source>
        <translation>不适用（-）</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>正例：%1</translation>
    </message>
    <message>
        <source>Bad: %1</source>
        <translation>反例：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetNoteDialog</name>
    <message>
        <source>The agent read the sheet. His word is recorded once and stays.</source>
        <translation>坐席已看过评分表。意见只记录一次，不再改动。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What the agent says</source>
        <translation>坐席意见</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>at this console</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>on the printed sheet</source>
        <translation>在打印的评分表上</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetPaper</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>retracted, corrected by sheet %1</source>
        <translation>已撤回，由第 %1 号更正</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>pause point</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>纸面签字</translation>
    </message>
    <message>
        <source>signed at the console</source>
        <translation>本机签字</translation>
    </message>
    <message>
        <source>%1, %2, recorded by %3: %4</source>
        <comment>time, where, who, comment</comment>
        <translation>%1，%2，%3 记录：%4</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>联络</translation>
    </message>
    <message>
        <source>Correction of</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>sheet %1: %2</source>
        <comment>number, why</comment>
        <translation>第 %1 号：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetPrint</name>
    <message>
        <source>■ a critical item failed</source>
        <translation>■ 关键项不合格</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source> ■ fatal</source>
        <translation> ■ 致命</translation>
    </message>
    <message>
        <source> ■ critical</source>
        <translation> ■ 关键</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <source>, grade %1</source>
        <translation>，评级 %1</translation>
    </message>
    <message>
        <source>Total: nothing counts</source>
        <translation>总分：无计分项</translation>
    </message>
    <message>
        <source>■ Fatal: %1</source>
        <translation>■ 致命项：%1</translation>
    </message>
    <message>
        <source>Would have been %1, grade %2</source>
        <translation>原应得 %1，评级 %2</translation>
    </message>
    <message>
        <source>Computed to the last place: %1</source>
        <translation>计算值（精确）：%1</translation>
    </message>
    <message>
        <source>Critical items alone: %1</source>
        <translation>仅关键项：%1</translation>
    </message>
    <message>
        <source>Extra points within: %1</source>
        <translation>其中加减分：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing; the total is that of the answers so far</source>
        <translation>
            <numerusform>尚缺 %n 项；总分按已答部分计算</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>评分日</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>监听方式</translation>
    </message>
    <message>
        <source>Picked because</source>
        <translation>抽取原因</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>评分表 %1 号</translation>
    </message>
    <message>
        <source>Sheet without a number</source>
        <translation>尚无编号的评分表</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Acknowledged by the agent</source>
        <translation>坐席已确认</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字：</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Scoring sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>of</source>
        <comment>points of so many</comment>
        <translation>满分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Marks in the recording</source>
        <translation>录音标记</translation>
    </message>
    <message>
        <source>At</source>
        <comment>place in a recording</comment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetReader</name>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>评分表 %1 号</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Hearing a recording is written into the audit</source>
        <translation>收听录音会记入审计</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>打印评分表（Ctrl+P）</translation>
    </message>
    <message>
        <source>The sheet could not be read.</source>
        <translation>评分表无法读取。</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>There is no recording to hear</source>
        <translation>没有可听的录音</translation>
    </message>
    <message>
        <source>Retracted.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Sheet %1 took its place.</source>
        <translation>由第 %1 号取代。</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>查看更正</translation>
    </message>
    <message>
        <source>Correction of sheet %1.</source>
        <translation>第 %1 号的更正。</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>查看旧表</translation>
    </message>
    <message>
        <source>Acknowledged by the agent.</source>
        <translation>坐席已签收。</translation>
    </message>
    <message>
        <source>The recording cannot be heard</source>
        <translation>录音无法收听</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Only of a submitted sheet that stands.</source>
        <translation>仅限已提交且有效的评分表。</translation>
    </message>
    <message>
        <source>For the sheet&apos;s inspector or a quality head to do.</source>
        <translation>由本表质检员或质检主管操作。</translation>
    </message>
    <message>
        <source>Choose an item of the sheet first.</source>
        <translation>请先选择评分表中的一项。</translation>
    </message>
    <message>
        <source>Of item %1 (Ctrl+G)</source>
        <translation>将第 %1 项转为整改（Ctrl+G）</translation>
    </message>
    <message>
        <source>The finding was made.</source>
        <translation>已转为整改项。</translation>
    </message>
    <message>
        <source>It stands on the page of findings.</source>
        <translation>可在“整改”页查看。</translation>
    </message>
    <message>
        <source>An appeal found that it was another person&apos;s work.</source>
        <translation>经申诉认定非本人。</translation>
    </message>
    <message>
        <source>Make a finding…</source>
        <translation>转为整改…</translation>
    </message>
    <message>
        <source>Press Listen; hearing it is written into the audit.</source>
        <translation>按“收听”；播放录音会记入审计。</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetReason</name>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Why it happened: the digit before a cause chooses it</source>
        <translation>为什么会这样：按原因前的数字即选中</translation>
    </message>
    <message>
        <source>Comment required</source>
        <translation>评语必填</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>在此填写</translation>
    </message>
    <message>
        <source>Comment, required</source>
        <translation>评语，必填</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This answer needs its cause</source>
        <translation>此答案须选原因</translation>
    </message>
    <message>
        <source>This answer needs a comment</source>
        <translation>选此答案须写备注</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetRecordModel</name>
    <message>
        <source>Scored</source>
        <translation>评分时间</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>通话时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>监听方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetTotal</name>
    <message>
        <source>%1 comment</source>
        <comment>what is missing</comment>
        <translation>%1 评语</translation>
    </message>
    <message>
        <source>%1 cause</source>
        <comment>what is missing</comment>
        <translation>%1 原因</translation>
    </message>
    <message>
        <source>Fatal item %1</source>
        <translation>致命项 %1 已触发</translation>
    </message>
    <message>
        <source>answered so far</source>
        <translation>已答部分</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>评级 %1</translation>
    </message>
    <message>
        <source>critical items %1</source>
        <translation>关键项 %1</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>加减 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words on a total</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n missing:</source>
        <translation>
            <numerusform>缺 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <source>Nothing counts yet</source>
        <translation>尚无计分项</translation>
    </message>
    <message>
        <source>Would have been %1</source>
        <translation>原应得 %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>无缺项</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Would have been</source>
        <translation>原应得</translation>
    </message>
    <message>
        <source>failed, grade %1</source>
        <translation>不合格，评级 %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words on a total</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>评级 %1</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>下一缺项</translation>
    </message>
    <message>
        <source>To the last place: %1</source>
        <translation>精确值：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetView</name>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Comment required</source>
        <translation>评语必填</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>在此填写</translation>
    </message>
    <message>
        <source>fatal</source>
        <comment>an item that failed</comment>
        <translation>致命</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>an item that failed</comment>
        <translation>关键</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>points of possible ones</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not answered, may stay open</source>
        <translation>未答，可不答</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>加减 %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分，满分 %2</translation>
    </message>
    <message>
        <source>comment is missing</source>
        <translation>缺评语</translation>
    </message>
    <message>
        <source>cause is missing</source>
        <translation>缺原因</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>an answer that the switch gave</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Hide weights and points while scoring</source>
        <translation>评分时隐藏权重和分值</translation>
    </message>
    <message>
        <source>Go on to the next item after an answer</source>
        <translation>答后自动到下一未答项</translation>
    </message>
    <message>
        <source>Show what the item means (?)</source>
        <translation>显示评分项说明（?）</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9 10 11 12 13 14 15</source>
        <comment>numerals of sections</comment>
        <translation>一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a section</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>an item without an answer</comment>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetsPage</name>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Agent&apos;s number or name, inspector</source>
        <translation>坐席工号、姓名、质检员</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>查看评分表</translation>
    </message>
    <message>
        <source>Record the agent&apos;s word…</source>
        <translation>记录坐席意见…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>No sheet in these days</source>
        <translation>这些天没有评分表</translation>
    </message>
    <message>
        <source>Choose more days, or another name.</source>
        <translation>请选更多天，或换个名字。</translation>
    </message>
    <message>
        <source>The sheets could not be read.</source>
        <translation>评分记录无法读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>按哪个日期</translation>
    </message>
    <message>
        <source>by day of scoring</source>
        <translation>按评分日</translation>
    </message>
    <message>
        <source>by day of the interaction</source>
        <translation>按通话日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>last 31</source>
        <translation>近 31 天</translation>
    </message>
    <message>
        <source>last 92</source>
        <translation>近 92 天</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Submitted sheets</source>
        <translation>已提交的评分表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>已评</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter read · F9 the agent&apos;s word · Ctrl+R correct · Ctrl+E export</source>
        <translation>回车 查看 · F9 坐席意见 · Ctrl+R 更正 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>致命 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest %1 are shown</source>
        <translation>只显示最新 %1 张</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export sheets</source>
        <translation>导出评分记录</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>由 %1 号更正</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>更正 %1 号</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Enter read · F8 appeal · F9 the agent&apos;s word · Ctrl+R correct · Ctrl+E export</source>
        <translation>回车 查看 · F8 申诉 · F9 坐席意见 · Ctrl+R 更正 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>Choose the sheet that is appealed.</source>
        <translation>请选择要申诉的评分表。</translation>
    </message>
    <message>
        <source>Record the agent&apos;s appeal (F8)</source>
        <translation>记录坐席的申诉（F8）</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftDelegate</name>
    <message>
        <source>%1 %2 · %3</source>
        <comment>fold mark, team, people</comment>
        <translation>%1 %2 · %3 人</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Training: not at the telephone</source>
        <translation>培训：不接电话</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新班次</translation>
    </message>
    <message>
        <source>Name and key of a shift</source>
        <translation>班次名称与按键</translation>
    </message>
    <message>
        <source>New hours of %1</source>
        <translation>%1的新工作时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>删除时段</translation>
    </message>
    <message>
        <source>06:00+1 is six in the morning of the next day</source>
        <translation>06:00+1 表示次日早上六点</translation>
    </message>
    <message>
        <source>work</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>paid break</source>
        <translation>带薪休息</translation>
    </message>
    <message>
        <source>unpaid break</source>
        <translation>不带薪休息</translation>
    </message>
    <message>
        <source>A time is written like 08:00.</source>
        <translation>时间请写作 08:00。</translation>
    </message>
    <message>
        <source>Shift name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftKeys</name>
    <message>
        <source>, break %1</source>
        <comment>behind the hours of a shift</comment>
        <translation>，休 %1</translation>
    </message>
    <message numerus="yes">
        <source>exactly %n a week each</source>
        <translation>
            <numerusform>每人每周正好 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>approved leave</source>
        <translation>已批准的请假</translation>
    </message>
    <message>
        <source>no work that day</source>
        <translation>当天不上班</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftTypeModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>上班时段</translation>
    </message>
    <message>
        <source>Paid, h</source>
        <translation>计薪工时</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Shift name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftsPage</name>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>无工作时间</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>over, or to come</source>
        <translation>已结束或未开始</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>The shifts could not be read.</source>
        <translation>无法读取班次。</translation>
    </message>
    <message>
        <source>New shift…</source>
        <translation>新班次…</translation>
    </message>
    <message>
        <source>Name and key…</source>
        <translation>名称与按键…</translation>
    </message>
    <message>
        <source>New hours…</source>
        <translation>新工作时间…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>没有班次</translation>
    </message>
    <message>
        <source>Make the first one: its hours, breaks and key.</source>
        <translation>请新建第一个班次：工作时间、休息与按键。</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>需要人数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the need (Ctrl+S)</source>
        <translation>保存需要人数 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter new hours · numbers type the need · Ctrl+S save</source>
        <translation>Enter 新工作时间 · 数字键输入人数 · Ctrl+S 保存</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Schedulers and managers change shifts</source>
        <translation>由排班员或经理修改班次</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <source>The need was not saved.</source>
        <translation>需要人数未保存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Rules of rostering…</source>
        <translation>排班规则…</translation>
    </message>
</context>
<context>
    <name>banzhang::SignInDialog</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>加密，核对证书</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>加密，不核对证书</translation>
    </message>
    <message>
        <source>Encrypted if the server offers it</source>
        <translation>服务器支持时加密</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Sign in to your centre</source>
        <translation>登录您的中心</translation>
    </message>
    <message>
        <source>You sign in to the centre&apos;s PostgreSQL itself, with your own account.</source>
        <translation>用您自己的账号，直接登录中心的 PostgreSQL。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The name or address of the server is missing.</source>
        <translation>请填服务器的名字或地址。</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>请填数据库的名字。</translation>
    </message>
    <message>
        <source>Your user name is missing.</source>
        <translation>请填您的用户名。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>banzhang::SiteLogo</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 KB; a logo has 1,024 at most. Save it smaller.</source>
        <translation>%1 有 %2 KB，标志不得超过 1,024 KB，请缩小后再选。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be printed. Choose a PNG, JPEG or SVG.</source>
        <translation>%1 不是可打印的图片，请选择 PNG、JPEG 或 SVG。</translation>
    </message>
    <message>
        <source>%1 is damaged, or larger than 10,000 pixels a side.</source>
        <translation>%1 已损坏，或边长超过 10,000 像素。</translation>
    </message>
</context>
<context>
    <name>banzhang::SpeechDialog</name>
    <message>
        <source>A champion who is absent keeps the prize; the speech is skipped.</source>
        <translation>缺席的冠军保留奖金；不再安排发言。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未发言原因</translation>
    </message>
    <message>
        <source>absent, on leave, left</source>
        <translation>缺席、请假、离职</translation>
    </message>
    <message>
        <source>he spoke</source>
        <translation>已发言</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>未发言</translation>
    </message>
    <message>
        <source>Say why there was no speech.</source>
        <translation>请写明未发言的原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::StaffDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Posts count from today; what was held before stays on record.</source>
        <translation>岗位从今天起算；以前的岗位留档。</translation>
    </message>
    <message>
        <source>The person signs in with this login. Tell the password in person; it can be changed after sign-in.</source>
        <translation>用这个登录名登录。密码请当面告知；登录后可自行修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>请填登录名。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填姓名。</translation>
    </message>
</context>
<context>
    <name>banzhang::StaffModel</name>
    <message>
        <source>Disabled since %1</source>
        <translation>%1 起停用</translation>
    </message>
    <message>
        <source>No login on this server</source>
        <translation>服务器上没有这个登录名</translation>
    </message>
    <message>
        <source>Open, this is you</source>
        <translation>启用，就是您</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Password set on</source>
        <translation>密码设于</translation>
    </message>
</context>
<context>
    <name>banzhang::StaffPage</name>
    <message>
        <source>No account fits</source>
        <translation>没有符合的账号</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>换个词搜索。</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新密码…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N add · Ctrl+Enter change</source>
        <translation>Ctrl+N 添加 · Ctrl+Enter 修改</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>请先选一个账号。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Nobody closes his own account.</source>
        <translation>不能停用自己的账号。</translation>
    </message>
    <message>
        <source>%1 may sign in with the new password.</source>
        <translation>%1 可以用新密码登录了。</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and cannot sign in again until you enable the account.</source>
        <translation>%1 会立即在各处退出，在您重新启用之前不能再登录。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled, %n sessions ended.</source>
        <translation>
            <numerusform>%1 已停用，结束了 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>banzhang::StatBar</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>按哪个日期</translation>
    </message>
    <message>
        <source>Which day counts (Ctrl+D)</source>
        <translation>按哪个日期（Ctrl+D）</translation>
    </message>
    <message>
        <source>by day of the interaction</source>
        <translation>按通话日期</translation>
    </message>
    <message>
        <source>by day of scoring</source>
        <translation>按评分日</translation>
    </message>
    <message>
        <source>What gives the places</source>
        <translation>名次依据</translation>
    </message>
    <message>
        <source>What gives the places (Ctrl+R)</source>
        <translation>名次依据（Ctrl+R）</translation>
    </message>
    <message>
        <source>places by mean</source>
        <translation>按平均分排名</translation>
    </message>
    <message>
        <source>places by lower bound</source>
        <translation>按区间下限排名</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>What the rows are (Ctrl+G)</source>
        <translation>按什么统计（Ctrl+G）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Period (Alt+Left earlier, Alt+Right later)</source>
        <translation>期间（Alt+← 前一期，Alt+→ 后一期）</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>评分表 %1</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>全部评分表</translation>
    </message>
</context>
<context>
    <name>banzhang::StatChart</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Nothing was scored in these periods.</source>
        <translation>这些期间没有评分。</translation>
    </message>
    <message>
        <source>No item lost a point in this period.</source>
        <translation>本期没有任何评分项失分。</translation>
    </message>
</context>
<context>
    <name>banzhang::StatExport</name>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Team, or form and section</source>
        <translation>班组，或评分表与部分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>名次自</translation>
    </message>
    <message>
        <source>Rank to</source>
        <translation>名次至</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Its share %</source>
        <translation>占比 %</translation>
    </message>
    <message>
        <source>Share 95% from</source>
        <translation>占比 95% 下限</translation>
    </message>
    <message>
        <source>Share 95% to</source>
        <translation>占比 95% 上限</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>上期 n</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>上期平均</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>宽严</translation>
    </message>
    <message>
        <source>Leniency 95% ±</source>
        <translation>宽严 95% ±</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Mean of critical items</source>
        <translation>关键项平均</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>banzhang::StatPrint</name>
    <message>
        <source>Each mean with n and its 95% interval (Student&apos;s t), shares by Wilson; ≈ cannot be told apart.</source>
        <translation>每个平均分均附 n 与 95% 置信区间（学生 t），占比按 Wilson 法；≈ 表示无法区分。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>banzhang::StatSide</name>
    <message>
        <source>Items that lose most points</source>
        <translation>失分最多的评分项</translation>
    </message>
    <message>
        <source>of the chosen row</source>
        <translation>仅所选行</translation>
    </message>
    <message>
        <source>Trend of the means with their 95% intervals</source>
        <translation>平均分走势及其 95% 置信区间</translation>
    </message>
    <message>
        <source>Copy as a picture (Ctrl+Shift+C)</source>
        <translation>复制为图片（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Copy as a picture (Ctrl+Shift+L)</source>
        <translation>复制为图片（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>The sheets of the chosen row alone (Ctrl+L)</source>
        <translation>只看所选行的评分表（Ctrl+L）</translation>
    </message>
    <message>
        <source>Items that lose most points: %1</source>
        <translation>失分最多的评分项：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::StateLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>banzhang::StatementDialog</name>
    <message>
        <source>Recorded in the agent&apos;s name, word for word. It stays, and a later one is added to it.</source>
        <translation>代坐席逐字记录，不再更改；以后的说明另行追加。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>He says</source>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>his name as written, or the number of the paper</source>
        <translation>签写的姓名，或纸件编号</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>说明不能为空。</translation>
    </message>
</context>
<context>
    <name>banzhang::StatsPage</name>
    <message>
        <source>Name or number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>The statistics could not be read.</source>
        <translation>统计无法读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>导出所见内容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print charts and table (Ctrl+P)</source>
        <translation>打印图表和表格（Ctrl+P）</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same as a file (Ctrl+Shift+P)</source>
        <translation>存为文件（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+G rows · Alt+←/→ period · Ctrl+D which day · Ctrl+R places · Ctrl+L items of the row · Ctrl+E export · Ctrl+P print</source>
        <translation>Ctrl+G 统计对象 · Alt+←/→ 期间 · Ctrl+D 日期 · Ctrl+R 名次 · Ctrl+L 所选行失分 · Ctrl+E 导出 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>没有符合的名称</translation>
    </message>
    <message>
        <source>Clear the search to see all rows.</source>
        <translation>清除搜索即可看到全部。</translation>
    </message>
    <message>
        <source>No released sheet in this period</source>
        <translation>本期没有已发布的评分表</translation>
    </message>
    <message>
        <source>Choose another period, all forms, or the other day that counts.</source>
        <translation>请换一个期间、全部评分表，或另一种日期。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1 (%2)</source>
        <translation>平均 %1（%2）</translation>
    </message>
    <message>
        <source>fatal %1</source>
        <translation>致命 %1</translation>
    </message>
    <message>
        <source>%1 too few to rank (n &lt; %2)</source>
        <translation>%1 个样本不足不排名（n &lt; %2）</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>全部评分表</translation>
    </message>
    <message>
        <source>Choose a row to see its trend.</source>
        <translation>选一行查看走势。</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Statistics of quality</source>
        <translation>质检统计</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>走势：%1</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There may be newer sheets than these.</source>
        <translation>可能有比这里更新的评分表。</translation>
    </message>
    <message>
        <source>F5 looks again; so does coming back to this page.</source>
        <translation>按 F5 重新统计；回到本页时也会重新统计。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新统计</translation>
    </message>
</context>
<context>
    <name>banzhang::StatusLine</name>
    <message>
        <source>Server time %1</source>
        <translation>服务器时间 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::StepDialog</name>
    <message>
        <source>Reason, if a check speaks against it</source>
        <translation>理由（有检查项不通过时填写）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>请填写理由</translation>
    </message>
</context>
<context>
    <name>banzhang::SwapDialog</name>
    <message>
        <source>Both agree</source>
        <translation>双方同意</translation>
    </message>
    <message>
        <source>Try the swap on</source>
        <translation>模拟调班</translation>
    </message>
    <message>
        <source>Who takes it, for what</source>
        <translation>接班人及换取的班次</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>接班人签名</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, for nothing</source>
        <translation>%1，不换班</translation>
    </message>
    <message>
        <source>%1, for %2 %3</source>
        <translation>%1，换 %2 %3</translation>
    </message>
    <message>
        <source>The shift is over, or was swapped</source>
        <translation>班次已过或已调换</translation>
    </message>
    <message>
        <source>The signature is missing</source>
        <translation>尚缺签名</translation>
    </message>
    <message>
        <source>A check forbids it</source>
        <translation>检查项不允许</translation>
    </message>
    <message>
        <source>Half-hours short of the need: %1 now, %2 after the swap</source>
        <translation>人数不足的半小时数：现在 %1，调班后 %2</translation>
    </message>
    <message>
        <source>Forbidden: %1</source>
        <translation>不允许：%1</translation>
    </message>
    <message>
        <source>Needs a reason: %1</source>
        <translation>须有理由：%1</translation>
    </message>
    <message>
        <source>Nothing: rest hours, skills and rest days are kept.</source>
        <translation>无：休息时长、技能和串休均符合。</translation>
    </message>
</context>
<context>
    <name>banzhang::SwapView</name>
    <message>
        <source>The weeks of both, and the cover before and after</source>
        <translation>双方一周班次及调班前后在岗人数</translation>
    </message>
    <message>
        <source>Half-hours short of the need: %1 before, %2 after</source>
        <translation>人数不足的半小时数：调班前 %1，调班后 %2</translation>
    </message>
    <message>
        <source>Choose who takes the shift.</source>
        <translation>请选择接班人。</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>现在覆盖</translation>
    </message>
    <message>
        <source>Cover after</source>
        <translation>调班后覆盖</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>banzhang::TabbedPane</name>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab: word and count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>a column</comment>
        <translation>%1（放不下）</translation>
    </message>
</context>
<context>
    <name>banzhang::TakeBackDialog</name>
    <message>
        <source>The newest payment is taken back by a row of its own: %1.</source>
        <translation>最近一笔付款将另记一行撤回：%1。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>It was recorded wrongly: nobody owes it, and it stays readable.</source>
        <translation>登记有误：作废后无人赔付，记录仍可查阅。</translation>
    </message>
</context>
<context>
    <name>banzhang::TakerDialog</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Assign a call</source>
        <translation>指派一通电话</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n pick(s) to…</source>
        <translation>
            <numerusform>把 %n 条样本指派给…</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Key of the call</source>
        <translation>通话编号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>To be scored by</source>
        <translation>评分期限</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Nobody to choose from yet</source>
        <translation>还没有可选的人</translation>
    </message>
    <message>
        <source>Write the key of a call.</source>
        <translation>请填写通话编号。</translation>
    </message>
    <message>
        <source>There are no inspectors.</source>
        <translation>没有质检员。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4 · %5</source>
        <translation>%1 · %2 %3 · %4 · %5</translation>
    </message>
    <message>
        <source>was scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>This inspector may not take all of it.</source>
        <translation>不能把全部交给这名质检员。</translation>
    </message>
    <message>
        <source>Write the day as 2026-03-01.</source>
        <translation>日期请写成 2026-03-01。</translation>
    </message>
</context>
<context>
    <name>banzhang::TakerModel</name>
    <message numerus="yes">
        <source>did not inspect the team of %n</source>
        <translation>
            <numerusform>有 %n 条当日不质检其班组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n already</source>
        <translation>
            <numerusform>已有其中 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日已评</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不可指派的原因</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetEndForm</name>
    <message>
        <source>End the target of %1?</source>
        <translation>终止“%1”的目标值？</translation>
    </message>
    <message>
        <source>From that day on %1 has no target of its own. Days before stay as they are.</source>
        <translation>自该日起“%1”不再单独设目标值，此前的日子不变。</translation>
    </message>
    <message>
        <source>End the target</source>
        <translation>终止目标值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>This version does not hold on that day.</source>
        <translation>该版本在这一天不生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetForm</name>
    <message>
        <source>New target</source>
        <translation>新建目标值</translation>
    </message>
    <message>
        <source>New version of a target</source>
        <translation>目标值新版本</translation>
    </message>
    <message>
        <source>It holds from its first day on. A report is judged by the target of its last day; closed months stay as they are.</source>
        <translation>自起始日起生效。报表按其最后一天的目标值判定；已结账的月份不变。</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设定目标值</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>It shall be</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Near within</source>
        <translation>接近容差</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>0: nothing is near</source>
        <translation>0：不设接近</translation>
    </message>
    <message>
        <source>Queues are the whole centre&apos;s</source>
        <translation>队列属于全中心</translation>
    </message>
    <message>
        <source>Write a number: %1.</source>
        <comment>unit</comment>
        <translation>请填写数字：%1。</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetWords</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Near within</source>
        <translation>接近容差</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>from the queues</source>
        <translation>取自队列</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>later</source>
        <comment>a target holds</comment>
        <translation>待生效</translation>
    </message>
    <message>
        <source>past</source>
        <comment>a target</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>per cent, 0 to 100</source>
        <translation>百分比，0 至 100</translation>
    </message>
    <message>
        <source>points, 0 to 100</source>
        <translation>分数，0 至 100</translation>
    </message>
    <message>
        <source>seconds, or as mm:ss</source>
        <translation>秒数，或 分:秒</translation>
    </message>
    <message>
        <source>yuan a calendar month</source>
        <translation>元 / 自然月</translation>
    </message>
    <message>
        <source>pieces a calendar month</source>
        <translation>个 / 自然月</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>The queues&apos; mean</source>
        <translation>各队列平均</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>file of the queues</source>
        <translation>队列文件</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>系统预设</translation>
    </message>
    <message>
        <source>The target of the service level stands with the queues: it comes with their file, and the floor has it from there too.</source>
        <translation>服务水平的目标值随队列设定：由队列文件导入，现场也取自同一处。</translation>
    </message>
    <message>
        <source>Queues are the whole centre&apos;s: choose the whole centre.</source>
        <translation>队列属于全中心：请选择“全中心”。</translation>
    </message>
    <message>
        <source>Give the first day, as 2026-11-01.</source>
        <translation>请填写起始日，如 2026-11-01。</translation>
    </message>
    <message>
        <source>Closed months keep what they were judged by: choose %1 or later.</source>
        <translation>已结账月份的判定不变：请选择 %1 或之后的日期。</translation>
    </message>
    <message>
        <source>A target is 0 or more; of per cent and points 100 at most.</source>
        <translation>目标值不小于 0；百分比和分数不超过 100。</translation>
    </message>
    <message>
        <source>A margin is 0 or more; of per cent and points 100 at most.</source>
        <translation>容差不小于 0；百分比和分数不超过 100。</translation>
    </message>
    <message>
        <source>A month was closed meanwhile: it keeps what it was judged by.</source>
        <translation>其间有月份已结账：其判定不变。</translation>
    </message>
    <message>
        <source>There is no target on that day: look whether somebody ended it meanwhile.</source>
        <translation>这一天没有目标值：请查看是否已被他人终止。</translation>
    </message>
    <message>
        <source>There is no such place on that day.</source>
        <translation>这一天没有该班组或部门。</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetsDialog</name>
    <message>
        <source>Targets of key figures</source>
        <translation>关键指标目标值</translation>
    </message>
    <message>
        <source>A report is judged by the targets of its last day; the nearest place wins: team, department, centre. Calls, orders and sales have targets of a calendar month.</source>
        <translation>报表按其最后一天生效的目标值判定；就近优先：班组、部门、全中心。拨打量、接通量、访问量、办理量和销售额的目标值以自然月计。</translation>
    </message>
    <message>
        <source>The targets could not be read.</source>
        <translation>目标值读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No targets</source>
        <translation>没有目标值</translation>
    </message>
    <message>
        <source>Figures without a target have no light. A manager sets one with Alt+1.</source>
        <translation>没有目标值的指标不带灯。经理可按 Alt+1 设定。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>A figure that has no target there yet (Alt+1)</source>
        <translation>为尚无目标值的指标设定 (Alt+1)</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Another value from a day on; days before keep theirs (Alt+2, Enter)</source>
        <translation>自某日起改用新值，此前的日子不变 (Alt+2, Enter)</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>No target of its own from a day on (Alt+3)</source>
        <translation>自某日起不再单独设目标值 (Alt+3)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What held before holds again, as another version (Ctrl+Z)</source>
        <translation>以新版本恢复此前的目标值 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Past versions too</source>
        <translation>含已失效版本</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>未能撤销。</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamCoverageModel</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已传达</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未传达</translation>
    </message>
    <message>
        <source>New and not told</source>
        <translation>新人未传达</translation>
    </message>
    <message>
        <source>Quiz passed</source>
        <translation>测验全对</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>添加班组</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填名称。</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamModel</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>副班长</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤销日期</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamPage</name>
    <message>
        <source>There are no teams yet</source>
        <translation>还没有班组</translation>
    </message>
    <message>
        <source>Agents belong to teams; leaders see their own.</source>
        <translation>坐席归班组；班组长看自己的班组。</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>添加班组…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Leader…</source>
        <translation>班组长…</translation>
    </message>
    <message>
        <source>Deputy…</source>
        <translation>副班长…</translation>
    </message>
    <message>
        <source>Inspector…</source>
        <translation>质检员…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n 个班组</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N add · Ctrl+Enter change</source>
        <translation>Ctrl+N 添加 · Ctrl+Enter 修改</translation>
    </message>
    <message>
        <source>Who leads and scores %1</source>
        <translation>谁带、谁质检 %1</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>请选一个班组</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>请先选一个班组。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>The team is closed.</source>
        <translation>班组已撤销。</translation>
    </message>
    <message>
        <source>Choose a line above first.</source>
        <translation>请先选上面的一行。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>已经结束了。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Its leaders and inspectors end with it. Agents must have been moved before.</source>
        <translation>班组长和质检员的职责随之结束。坐席须先调走。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Close team</source>
        <translation>撤销班组</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已撤销。</translation>
    </message>
    <message>
        <source>End the task of %1</source>
        <translation>结束 %1 的职责</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Leaders and deputies see their team; inspectors score it.</source>
        <translation>班组长和副班长看自己的班组；质检员给它评分。</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Who leads and inspects the team</source>
        <translation>谁带这个班组、谁质检</translation>
    </message>
</context>
<context>
    <name>banzhang::ThresholdForm</name>
    <message>
        <source>Change a limit</source>
        <translation>修改阈值</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>新增阈值</translation>
    </message>
    <message>
        <source>The most specific limit counts: pause reason before queue before team.</source>
        <translation>以最具体的阈值为准：小休原因先于队列，队列先于班组。</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>监测内容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Pause reason</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>Amber from</source>
        <translation>黄色起点</translation>
    </message>
    <message>
        <source>Red from</source>
        <translation>红色起点</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>callers, as 5</source>
        <translation>人数，如 5</translation>
    </message>
    <message>
        <source>beyond what the reason allows, as 0:00</source>
        <translation>超出该原因所允许的时长，如 0:00</translation>
    </message>
    <message>
        <source>as 5:00</source>
        <translation>如 5:00</translation>
    </message>
    <message>
        <source>Amber must be greater than nothing.</source>
        <translation>黄色起点必须大于零。</translation>
    </message>
    <message>
        <source>Red must come after amber.</source>
        <translation>红色必须在黄色之后。</translation>
    </message>
</context>
<context>
    <name>banzhang::TickScrollBar</name>
    <message numerus="yes">
        <source>%n row(s) in alarm</source>
        <translation>
            <numerusform>%n 行告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TimeBar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>So many times as fast</source>
        <translation>播放倍速</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Event before (←), alarm before (Ctrl+←)</source>
        <translation>前一事件（←），前一告警（Ctrl+←）</translation>
    </message>
    <message>
        <source>Next event (→), next alarm (Ctrl+→)</source>
        <translation>后一事件（→），后一告警（Ctrl+→）</translation>
    </message>
</context>
<context>
    <name>banzhang::TimeMachine</name>
    <message>
        <source>It reads banzhang://floor?agent=1001&amp;at=2026-11-20T09:15:00+08:00.</source>
        <translation>链接应写成 banzhang://floor?agent=1001&amp;at=2026-11-20T09:15:00+08:00。</translation>
    </message>
    <message>
        <source>It says no time: at=2026-11-20T09:15:00+08:00.</source>
        <translation>链接缺少时间：at=2026-11-20T09:15:00+08:00。</translation>
    </message>
    <message>
        <source>Its time cannot be read; it is written 2026-11-20T09:15:00+08:00, with the offset.</source>
        <translation>链接的时间无法识别；应写成 2026-11-20T09:15:00+08:00，并带时区。</translation>
    </message>
    <message>
        <source>The past cannot be shown</source>
        <translation>无法回看</translation>
    </message>
    <message>
        <source>Nothing happened in the day after this.</source>
        <translation>此后一天内没有事件。</translation>
    </message>
    <message>
        <source>Nothing happened in the day before this.</source>
        <translation>此前一天内没有事件。</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Nothing was recorded yet: the first event is of %1.</source>
        <translation>当时还没有记录：第一个事件在 %1。</translation>
    </message>
    <message>
        <source>Nothing is recorded: no source has told anything.</source>
        <translation>没有任何记录：尚无数据源上报。</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>这一时刻还没有到。</translation>
    </message>
    <message>
        <source>A moment is written 09:15, 09:15:00 or 2026-11-20 09:15:00.</source>
        <translation>时刻应写成 09:15、09:15:00 或 2026-11-20 09:15:00。</translation>
    </message>
    <message>
        <source>This link does not lead to the floor</source>
        <translation>这个链接打不开现场</translation>
    </message>
    <message>
        <source>This link cannot be followed</source>
        <translation>这个链接无法打开</translation>
    </message>
    <message>
        <source>Its moment is still to come.</source>
        <translation>它的时刻还没有到。</translation>
    </message>
    <message>
        <source>The floor at %1</source>
        <translation>%1 的现场</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>No alarm was raised after this.</source>
        <translation>此后没有告警。</translation>
    </message>
    <message>
        <source>No alarm was raised before this.</source>
        <translation>此前没有告警。</translation>
    </message>
</context>
<context>
    <name>banzhang::TimeTrack</name>
    <message>
        <source>%1  the source knew nothing: %2</source>
        <translation>%1  数据源没有记录：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n calls in five minutes</source>
        <translation>
            <numerusform>%1  五分钟来电 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TodayModel</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Punched in</source>
        <translation>上班打卡</translation>
    </message>
    <message>
        <source>State at the switch</source>
        <translation>交换机状态</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值日</translation>
    </message>
</context>
<context>
    <name>banzhang::TodayPage</name>
    <message>
        <source>signed out since %1</source>
        <translation>%1 起未登录</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>%1 起小休</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脱岗</translation>
    </message>
    <message>
        <source>Gone early</source>
        <translation>已早退</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到岗</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>已准假</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Only who needs a look</source>
        <translation>只看需处理</translation>
    </message>
    <message>
        <source>Today could not be read.</source>
        <translation>今日情况读取失败。</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>attendance</comment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 who needs a look · F5 read again · Ctrl+E export</source>
        <translation>Alt+1 只看需处理 · F5 刷新 · Ctrl+E 导出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a standing and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody is rostered now</source>
        <translation>此刻没有排班</translation>
    </message>
    <message>
        <source>Publish a roster: from two hours before a shift its people are here.</source>
        <translation>请发布排班表：上班前两小时起，人员列在这里。</translation>
    </message>
    <message>
        <source>Nobody of these</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>Choose another standing or team.</source>
        <translation>请换一种状态或班组。</translation>
    </message>
    <message>
        <source>Export today</source>
        <translation>导出今日</translation>
    </message>
</context>
<context>
    <name>banzhang::Tour</name>
    <message>
        <source>Difficult caller</source>
        <translation>客户难缠</translation>
    </message>
    <message>
        <source>Solved together</source>
        <translation>已协助解决</translation>
    </message>
</context>
<context>
    <name>banzhang::TransportBar</name>
    <message>
        <source>5 seconds back</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Repeat the selected stretch, else the last 5 seconds</source>
        <translation>循环播放选中段；未选时循环最近 5 秒</translation>
    </message>
    <message>
        <source>Mark praise here</source>
        <translation>在此处标记表扬</translation>
    </message>
    <message>
        <source>Mark a fault here</source>
        <translation>在此处标记问题</translation>
    </message>
    <message>
        <source>Mark a pause point here: playing stops at it</source>
        <translation>在此处标记停顿点：播放到此暂停</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a button: mark it</comment>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>a button: mark it</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a button: mark it</comment>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>倍速</translation>
    </message>
    <message>
        <source>Speed; the pitch stays (%1 slower, %2 faster, %3 as recorded)</source>
        <translation>倍速，音调不变（%1 减慢，%2 加快，%3 原速）</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>均衡音量</translation>
    </message>
    <message>
        <source>Make both sides equally loud</source>
        <translation>使双方音量一致</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>跳过静音</translation>
    </message>
    <message>
        <source>Leave out silence of more than a second</source>
        <translation>跳过一秒以上的静音</translation>
    </message>
    <message>
        <source>Show more of the recording</source>
        <translation>缩小波形</translation>
    </message>
    <message>
        <source>Show less, but larger</source>
        <translation>放大波形</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides of a call are heard</comment>
        <translation>双方</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>alone is heard</comment>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>alone is heard</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>听哪一方</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume (%1, %2)</source>
        <translation>音量（%1、%2）</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>正在加载 %1%</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Cut off at the end</source>
        <translation>录音末尾被截断</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>无声音设备</translation>
    </message>
</context>
<context>
    <name>banzhang::ViolationModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
</context>
<context>
    <name>banzhang::ViolationsPage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>只看未裁决</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>不予处罚…</translation>
    </message>
    <message>
        <source>Agent says…</source>
        <translation>坐席说明…</translation>
    </message>
    <message>
        <source>Punch by hand…</source>
        <translation>补打卡…</translation>
    </message>
    <message>
        <source>The violations could not be read.</source>
        <translation>违规读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Import punches…</source>
        <translation>导入打卡…</translation>
    </message>
    <message>
        <source>Import a device&apos;s file (Ctrl+I)</source>
        <translation>导入打卡机文件 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 条违规</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n 条未裁决</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 if all of them were booked</source>
        <translation>全部入账合计 %1</translation>
    </message>
    <message>
        <source>No violations in this month</source>
        <translation>本月没有违规</translation>
    </message>
    <message>
        <source>They are found when a day is closed: from punches, log-ins and the published roster.</source>
        <translation>每日结算时，由打卡、登录和已发布的排班表得出。</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>没有待裁决的违规</translation>
    </message>
    <message>
        <source>Take the tick from “Undecided only” to see what was decided.</source>
        <translation>取消“只看未裁决”可查看已裁决的违规。</translation>
    </message>
    <message>
        <source>The violation could not be read.</source>
        <translation>该条违规读取失败。</translation>
    </message>
    <message>
        <source>No violation is chosen</source>
        <translation>未选择违规</translation>
    </message>
    <message>
        <source>Choose one to see why.</source>
        <translation>选择一条查看为什么。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused, %4 shifts measured anew</source>
        <translation>新增 %1 条，已有 %2 条，不可用 %3 条，重新结算 %4 个班次</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Export violations</source>
        <translation>导出违规</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Only a fine that is booked can be appealed.</source>
        <translation>只有已入账的罚款可以申诉。</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提出违规…</translation>
    </message>
    <message>
        <source>Device off…</source>
        <translation>停用时段…</translation>
    </message>
    <message>
        <source>Times in which a device recorded nothing (Ctrl+G)</source>
        <translation>打卡机没有记录的时段（Ctrl+G）</translation>
    </message>
    <message>
        <source>Alt+1 book · Alt+2 dismiss · Alt+3 what he says · Alt+4 punch · Alt+5 appeal · Alt+6 correct a punch · Alt+7 propose · Ctrl+T time machine · Ctrl+P print</source>
        <translation>Alt+1 入账 · Alt+2 不予处罚 · Alt+3 坐席说明 · Alt+4 补打卡 · Alt+5 申诉 · Alt+6 更正打卡 · Alt+7 提出违规 · Ctrl+T 时光机 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>Proposed.</source>
        <translation>已提出。</translation>
    </message>
    <message>
        <source>It costs nothing before it is decided.</source>
        <translation>决定之前不扣款。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) measured anew</source>
        <translation>
            <numerusform>重新计量了 %n 个班次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::WageDialog</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>The wages could not be read.</source>
        <translation>工资读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The cap on fines is reckoned by the wage of the month. Pasted or imported lines are agent&apos;s number, first day and yuan; Ctrl+C copies them.</source>
        <translation>罚款上限按当月工资计算。粘贴或导入的每行为：工号、起始日、金额（元）；Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>No wages</source>
        <translation>没有工资</translation>
    </message>
    <message>
        <source>Agents appear here as soon as there are some.</source>
        <translation>有坐席后显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) without a wage: for them the guard cannot be reckoned, and fines are not capped.</source>
        <translation>
            <numerusform>%n 名坐席没有工资：无法计算上限，罚款不受限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a wage: the guard holds for all.</source>
        <translation>所有坐席都有工资：上限对所有人有效。</translation>
    </message>
    <message>
        <source>A file of wages</source>
        <translation>工资文件</translation>
    </message>
    <message>
        <source>Text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>文本 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n wage(s)</source>
        <translation>
            <numerusform>%n 条工资</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::WageEntryDialog</name>
    <message>
        <source>The wage of a month from a day on; wages entered for later days give way to it. What is booked already keeps the cap of then.</source>
        <translation>从某天起的月工资；已录入的更晚日期的工资被它取代。已入账的仍按当时的上限。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Wage (¥)</source>
        <translation>工资（元）</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>请填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>An amount above 0, like 5000 or 5000.00</source>
        <translation>请填大于 0 的金额，如 5000 或 5000.00</translation>
    </message>
</context>
<context>
    <name>banzhang::WageImportDialog</name>
    <message>
        <source>not as many columns as above</source>
        <translation>列数与上面不同</translation>
    </message>
    <message>
        <source>no such agent</source>
        <translation>没有这个坐席</translation>
    </message>
    <message>
        <source>no day like 2026-11-01</source>
        <translation>不是 2026-11-01 这样的日期</translation>
    </message>
    <message>
        <source>no amount like 5000 or 5000.00</source>
        <translation>不是 5000 或 5000.00 这样的金额</translation>
    </message>
    <message>
        <source>the same agent and day again</source>
        <translation>同一坐席同一天重复</translation>
    </message>
    <message>
        <source>Enter wages</source>
        <translation>录入工资</translation>
    </message>
    <message>
        <source>Each holds from its day on and takes the place of what was entered for later days. Lines with a fault are not entered.</source>
        <translation>每条从其日期起有效，取代更晚日期的工资。有错误的行不录入。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>%1 wages read, %2 lines with a fault</source>
        <translation>读出 %1 条工资，%2 行有错误</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>banzhang::WageModel</name>
    <message>
        <source>Agent no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Wage (¥)</source>
        <translation>工资（元）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
</context>
<context>
    <name>banzhang::WaitingDock</name>
    <message>
        <source>Waiting calls</source>
        <translation>排队来电</translation>
    </message>
    <message>
        <source>by wait</source>
        <comment>order of the waiting calls</comment>
        <translation>按等待</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>没有人排队</translation>
    </message>
    <message>
        <source>Callers appear here as soon as they stand in a queue.</source>
        <translation>有来电排队，就会出现在这里。</translation>
    </message>
</context>
<context>
    <name>banzhang::WaitingModel</name>
    <message>
        <source>Number withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>#</source>
        <comment>place in the queue</comment>
        <translation>位</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>banzhang::WallboardDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Agents&apos; names may stand on the wall</source>
        <translation>墙上可以显示坐席姓名</translation>
    </message>
    <message>
        <source>Wallboards</source>
        <translation>墙上看板</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Seconds a page</source>
        <translation>每页秒数</translation>
    </message>
    <message>
        <source>People</source>
        <comment>page of a wallboard</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>A television opens a board by its name: banzhang --wallboard NAME. It sees figures, never a customer&apos;s number.</source>
        <translation>电视按名称打开看板：banzhang --wallboard 名称。电视上只有数字，从不显示客户号码。</translation>
    </message>
    <message>
        <source>Teams (none: all)</source>
        <translation>班组（不选为全部）</translation>
    </message>
    <message>
        <source>Queues (none: all)</source>
        <translation>队列（不选为全部）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>新看板</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>A board needs at least one page.</source>
        <translation>看板至少要有一页。</translation>
    </message>
    <message>
        <source>Remove the board %1?</source>
        <translation>移除看板 %1？</translation>
    </message>
    <message>
        <source>Televisions that show it will say that it is gone.</source>
        <translation>正在显示它的电视会提示看板已不在。</translation>
    </message>
    <message>
        <source>Another board has this name.</source>
        <translation>已有同名的看板。</translation>
    </message>
    <message>
        <source>Board of the day</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Board of the week</source>
        <translation>周榜</translation>
    </message>
    <message>
        <source>Board of the month</source>
        <translation>月榜</translation>
    </message>
    <message>
        <source>Honour wall</source>
        <translation>光荣榜</translation>
    </message>
</context>
<context>
    <name>banzhang::WallboardView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>callers, on the wall</comment>
        <translation>排队</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Service level, line: target</source>
        <translation>服务水平，竖线为目标</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>On calls</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>在做什么</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>未分班组</translation>
    </message>
    <message>
        <source>Signed in %1 / %2</source>
        <translation>登录 %1 / %2</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Not true any more: data of %1, for %2</source>
        <translation>数据已停：停在 %1，已 %2</translation>
    </message>
    <message>
        <source>Data %1 · %2 old</source>
        <translation>数据 %1 · 已过 %2</translation>
    </message>
    <message>
        <source>Data %1</source>
        <comment>time of the last data</comment>
        <translation>数据 %1</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>正在等待第一份数据…</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>unit on the wall</comment>
        <translation>通</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>今日服务水平</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>share, on the wall</comment>
        <translation>今日放弃率</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit on the wall</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>Today %1 calls, %2 answered, %3 abandoned</source>
        <translation>今日来电 %1，接听 %2，放弃 %3</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>held</source>
        <comment>the page, while something is red</comment>
        <translation>停留</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>amount, on the wall</comment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>on the wall</comment>
        <translation>单数</translation>
    </message>
    <message>
        <source>Success rate %</source>
        <comment>on the wall</comment>
        <translation>办理成功率 %</translation>
    </message>
    <message>
        <source>QA score</source>
        <comment>on the wall</comment>
        <translation>质检均分</translation>
    </message>
    <message>
        <source>Service %</source>
        <comment>on the wall</comment>
        <translation>接起率 %</translation>
    </message>
    <message>
        <source>Mixed score</source>
        <comment>on the wall</comment>
        <translation>加权综合</translation>
    </message>
    <message>
        <source>Board of the day %1</source>
        <comment>on the wall</comment>
        <translation>日榜 %1</translation>
    </message>
    <message>
        <source>Board of the week %1</source>
        <comment>on the wall</comment>
        <translation>周榜 %1</translation>
    </message>
    <message>
        <source>Board of the month %1</source>
        <comment>on the wall</comment>
        <translation>月榜 %1</translation>
    </message>
    <message>
        <source>Praise of the day</source>
        <comment>on the wall</comment>
        <translation>每日表扬</translation>
    </message>
    <message>
        <source>Day champion</source>
        <comment>on the wall</comment>
        <translation>日冠军</translation>
    </message>
    <message>
        <source>Week champion</source>
        <comment>on the wall</comment>
        <translation>周冠军</translation>
    </message>
    <message>
        <source>Month champion</source>
        <comment>on the wall</comment>
        <translation>月冠军</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>on the wall</comment>
        <translation>名次</translation>
    </message>
</context>
<context>
    <name>banzhang::WallboardWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>墙上看板</translation>
    </message>
    <message>
        <source>There is no board of this name. A manager makes boards in the console, on the floor&apos;s page.</source>
        <translation>没有这个名称的看板。经理可在班长台的“现场”页新建看板。</translation>
    </message>
    <message>
        <source>This login may not see boards. An administrator makes logins for televisions.</source>
        <translation>这个登录名不能看看板。管理员可以为电视建立登录名。</translation>
    </message>
</context>
<context>
    <name>banzhang::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1  on hold for %2</source>
        <translation>%1  保持 %2</translation>
    </message>
    <message>
        <source>Drag it, or choose it and press %1 or %2, to move it</source>
        <translation>拖动可移动；也可选中后按 %1 或 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::Why</name>
    <message numerus="yes">
        <source>= %1 − %2 = %n s</source>
        <comment>the later moment minus the earlier</comment>
        <translation>
            <numerusform>= %1 − %2 = %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>= %1 − %2 (the device is off)</source>
        <translation>= %1 − %2（设备偏差）</translation>
    </message>
    <message>
        <source>Cap on fines</source>
        <translation>罚款上限</translation>
    </message>
    <message>
        <source>no wage is known: not capped</source>
        <translation>未登记工资，不设上限</translation>
    </message>
    <message>
        <source>of a wage of %1; %2 beyond it are not charged</source>
        <translation>工资 %1；超出的 %2 不收</translation>
    </message>
    <message>
        <source>of a wage of %1; within it</source>
        <translation>工资 %1；未超上限</translation>
    </message>
    <message>
        <source>Nobody decides about himself.</source>
        <translation>不得裁决自己的事项。</translation>
    </message>
    <message>
        <source>It was decided in the meantime. Look at it again.</source>
        <translation>此间已被裁决，请重新查看。</translation>
    </message>
    <message>
        <source>The evidence has a hole: say why it is confirmed nevertheless.</source>
        <translation>证据有缺口：请写明仍予确认的理由。</translation>
    </message>
    <message>
        <source>The same violation costs the same: say why this one does not.</source>
        <translation>同一事由金额相同：请写明本条不同的理由。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>说明不能为空。</translation>
    </message>
    <message>
        <source>This agent is not in your team.</source>
        <translation>该坐席不在您的班组。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>该时间尚未到来。</translation>
    </message>
    <message>
        <source>It is reversed already.</source>
        <translation>已经冲回。</translation>
    </message>
    <message>
        <source>A reversal is not reversed: book it anew.</source>
        <translation>冲回不能再冲回，请重新记账。</translation>
    </message>
    <message>
        <source>An award adds, a compensation takes away.</source>
        <translation>奖励为正，赔偿为负。</translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation>本月尚未结束。</translation>
    </message>
    <message>
        <source>The month is closed already.</source>
        <translation>该月已结账。</translation>
    </message>
    <message>
        <source>An earlier month is still open. Close that one first.</source>
        <translation>更早的月份尚未结账，请先结账。</translation>
    </message>
    <message>
        <source>%1 violations of it are not decided.</source>
        <translation>该月有 %1 条违规尚未裁决。</translation>
    </message>
    <message>
        <source>Give the device a name.</source>
        <translation>请填写打卡机名称。</translation>
    </message>
    <message>
        <source>There is a device of this name already.</source>
        <translation>已有同名打卡机。</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>A source had a gap just then.</source>
        <translation>当时数据来源有中断。</translation>
    </message>
    <message>
        <source>A punch is missing.</source>
        <translation>缺少打卡。</translation>
    </message>
    <message>
        <source>Punched, but never signed in.</source>
        <translation>已打卡，但未登录。</translation>
    </message>
    <message>
        <source>There is a punch outside the shift&apos;s window.</source>
        <translation>有打卡在班次窗口之外。</translation>
    </message>
    <message>
        <source>The switch shows a log-in from before.</source>
        <translation>交换机显示此前已登录。</translation>
    </message>
    <message>
        <source>Punched in</source>
        <translation>上班打卡</translation>
    </message>
    <message>
        <source>Punched or signed out</source>
        <translation>下班打卡或签出</translation>
    </message>
    <message>
        <source>Punched</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>小休：%1</translation>
    </message>
    <message>
        <source>Paused without a reason</source>
        <translation>无事由小休</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>为什么：%1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>违规 %1</translation>
    </message>
    <message>
        <source>no grace, strictly to the second</source>
        <translation>宽限 0 秒，严格到秒</translation>
    </message>
    <message>
        <source>grace %1</source>
        <translation>宽限 %1</translation>
    </message>
    <message>
        <source>allowed %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>once a shift</source>
        <translation>每班计一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次计</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>未定金额</translation>
    </message>
    <message>
        <source>nothing before its date is charged</source>
        <translation>规则生效前的事不罚</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Beyond what is allowed</source>
        <translation>超出允许</translation>
    </message>
    <message>
        <source>Against the grace</source>
        <translation>与宽限相比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the rule says %1; decided otherwise</source>
        <translation>规则为 %1；裁决不同</translation>
    </message>
    <message>
        <source>found by the day&apos;s closing</source>
        <translation>日结算提出</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>%1 提出</translation>
    </message>
    <message>
        <source>later evidence</source>
        <translation>后来的证据</translation>
    </message>
    <message>
        <source>Not decided: nothing is charged.</source>
        <translation>未裁决：不扣款。</translation>
    </message>
    <message>
        <source>To be confirmed, nothing is charged. %1</source>
        <translation>待确认，不扣款。%1</translation>
    </message>
    <message>
        <source>Booked for the same in this year: %1, of these with another amount: %2</source>
        <translation>同一事由本年入账 %1 次，其中金额不同 %2 次</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>%1 记录</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>None was recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>The agent says</source>
        <translation>坐席说明</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>计入 %1</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>没有入账。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Seen by a person: there is nothing to be computed again.</source>
        <translation>由人员发现，无可重算。</translation>
    </message>
    <message>
        <source>Computed again from this evidence alone = %1, as found</source>
        <translation>仅凭本页证据重算 = %1，与所记一致</translation>
    </message>
    <message>
        <source>Computed again from this evidence alone = %1, but found was %2</source>
        <translation>仅凭本页证据重算 = %1，与所记 %2 不符</translation>
    </message>
    <message>
        <source>original %1, the device is off by %2 · %3</source>
        <translation>原始 %1，设备偏差 %2 · %3</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Who proposed it does not confirm it: another manager does.</source>
        <translation>谁提出的谁不能确认,须由另一位经理确认。</translation>
    </message>
    <message>
        <source>This is found by measuring, and not proposed. Correct the punch.</source>
        <translation>这一项由系统按打卡判定,不能手工提出。请更正打卡。</translation>
    </message>
    <message>
        <source>The agent has no such shift at that time.</source>
        <translation>该座席当时没有这个班次。</translation>
    </message>
    <message>
        <source>It is proposed already.</source>
        <translation>已经提出过了。</translation>
    </message>
    <message>
        <source>It is booked already. Look at the ledger.</source>
        <translation>已经入账,请查看台账。</translation>
    </message>
    <message>
        <source>%1 shifts of it are not measured.</source>
        <translation>本月有 %1 个班次尚未核算。</translation>
    </message>
    <message>
        <source>corrected by the device&apos;s clock</source>
        <translation>已按打卡机时钟更正</translation>
    </message>
    <message>
        <source>void by %1: %2</source>
        <translation>%1 作废：%2</translation>
    </message>
    <message>
        <source>replaced by %1, %2: %3</source>
        <translation>由 %2 改为 %1：%3</translation>
    </message>
    <message>
        <source>Leave or another errand was approved for that time.</source>
        <translation>该时段已批准请假或外派。</translation>
    </message>
    <message>
        <source>Nobody saw it done</source>
        <translation>无人见其完成</translation>
    </message>
    <message>
        <source>nor was it handed over in writing</source>
        <translation>也没有书面交接</translation>
    </message>
    <message>
        <source>%1 scoring sheets of it are not released yet: no report would have them.</source>
        <translation>该月还有 %1 份评分表尚未发布，结账后任何报表都不会计入。</translation>
    </message>
</context>
<context>
    <name>banzhang::WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::WhyView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>时光机</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n as they came</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No punch and no event of the switch.</source>
        <translation>没有打卡，也没有交换机事件。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Void or replace this punch (Alt+6)</source>
        <translation>作废或替换这次打卡（Alt+6）</translation>
    </message>
    <message>
        <source>Correct the punch of %1</source>
        <translation>更正 %1 的打卡</translation>
    </message>
</context>
<context>
    <name>banzhang::WithdrawDialog</name>
    <message>
        <source>Withdraw the appeal of %1 %2</source>
        <translation>撤回 %1 %2 的申诉</translation>
    </message>
    <message>
        <source>The sheet stands as it is. A withdrawn appeal does not count among those that the agent has.</source>
        <translation>评分表维持不变。撤诉不计入坐席的申诉次数。</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>撤诉</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请写明撤诉原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::WithdrawFineAppealDialog</name>
    <message>
        <source>On the agent&apos;s word. The entry stays as it is booked; while there is time he may appeal again.</source>
        <translation>按坐席本人意愿撤诉。原账不变；期限内可再次申诉。</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>撤诉</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::WithdrawRecognitionDialog</name>
    <message>
        <source>Take a recognition back</source>
        <translation>撤回表彰</translation>
    </message>
    <message>
        <source>It leaves the honour wall, and stays on record with the reason.</source>
        <translation>将从光荣榜撤下，记录和原因保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There is none that you may take back.</source>
        <translation>没有您可以撤回的。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::Words</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>After call</source>
        <translation>话后</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Dead call</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>T</source>
        <comment>mark of talking</comment>
        <translation>通</translation>
    </message>
    <message>
        <source>H</source>
        <comment>mark of on hold</comment>
        <translation>持</translation>
    </message>
    <message>
        <source>R</source>
        <comment>mark of ringing</comment>
        <translation>铃</translation>
    </message>
    <message>
        <source>A</source>
        <comment>mark of available</comment>
        <translation>闲</translation>
    </message>
    <message>
        <source>W</source>
        <comment>mark of after-call work</comment>
        <translation>后</translation>
    </message>
    <message>
        <source>P</source>
        <comment>mark of paused</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>O</source>
        <comment>mark of signed out</comment>
        <translation>离</translation>
    </message>
    <message>
        <source>S</source>
        <comment>mark of stale</comment>
        <translation>失</translation>
    </message>
    <message>
        <source>D</source>
        <comment>mark of dead call</comment>
        <translation>异</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and its reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Quality head</source>
        <translation>质检主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>排班员</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>an age in seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>banzhang::WorkDayHead</name>
    <message>
        <source>Today&apos;s worklist</source>
        <translation>今日工作单</translation>
    </message>
    <message>
        <source>Mean of a sheet %1</source>
        <translation>每条平均 %1</translation>
    </message>
    <message>
        <source>No sheet yet today</source>
        <translation>今天还没有评分</translation>
    </message>
    <message>
        <source>done at about %1</source>
        <translation>预计 %1 完成</translation>
    </message>
</context>
<context>
    <name>banzhang::WorklistModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
</context>
<context>
    <name>banzhang::WorklistPanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>没有待评的</translation>
    </message>
    <message>
        <source>Draws of the sampling plans appear here.</source>
        <translation>抽样计划抽到的会出现在这里。</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作单</translation>
    </message>
    <message>
        <source>Score something else…</source>
        <translation>评其他联络…</translation>
    </message>
    <message>
        <source>Score something else… (Ctrl+N)</source>
        <translation>评其他联络…（Ctrl+N）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::YearDialog</name>
    <message>
        <source>The person before (Alt+Up)</source>
        <translation>上一位（Alt+↑）</translation>
    </message>
    <message>
        <source>The next person (Alt+Down)</source>
        <translation>下一位（Alt+↓）</translation>
    </message>
    <message>
        <source>Next year (Alt+Right)</source>
        <translation>下一年（Alt+→）</translation>
    </message>
    <message>
        <source>The year day by day</source>
        <translation>全年逐日考勤</translation>
    </message>
    <message>
        <source>Year before (Alt+Left)</source>
        <translation>上一年（Alt+←）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the year (Ctrl+P)</source>
        <translation>打印一年考勤（Ctrl+P）</translation>
    </message>
    <message>
        <source>Violations of the year</source>
        <translation>全年违规</translation>
    </message>
    <message>
        <source>No violations in this year</source>
        <translation>这一年没有违规</translation>
    </message>
    <message>
        <source>Enter on one shows why.</source>
        <translation>选中一条按回车可查看依据。</translation>
    </message>
    <message>
        <source>%1: attendance of %2</source>
        <comment>a person, a year</comment>
        <translation>%1：%2 年考勤</translation>
    </message>
    <message>
        <source>The year could not be read.</source>
        <translation>无法读取一年考勤。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Awards %1</source>
        <translation>奖励 %1</translation>
    </message>
    <message>
        <source>Fines %1</source>
        <translation>罚款 %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>净额 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 条违规</numerusform>
        </translation>
    </message>
</context>
</TS>
