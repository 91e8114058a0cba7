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
        <source>No team on this day</source>
        <translation>当天不属于任何班组</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>当天的记录读不出来。</translation>
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
        <translation>琥珀 %1</translation>
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
        <translation>告警：红 %1，琥珀 %2</translation>
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
        <translation>琥珀 %1</translation>
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
</context>
<context>
    <name>banzhang::AlarmModel</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
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
        <translation>琥珀必须先于红色。</translation>
    </message>
    <message>
        <source>Amber must be greater than nothing.</source>
        <translation>琥珀起点必须大于零。</translation>
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
</context>
<context>
    <name>banzhang::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>banzhang::DockHead</name>
    <message>
        <source>Close (Ctrl+B)</source>
        <translation>关闭 (Ctrl+B)</translation>
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
        <translation>姓名</translation>
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
        <translation>什么</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
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
        <source>Space play · ← → event before, next · Shift+← → minute · T go to · Esc now</source>
        <translation>空格 播放/暂停 · ← → 前后一个事件 · Shift+← → 前后一分钟 · T 跳到时刻 · Esc 回到此刻</translation>
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
    <name>banzhang::NoteBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>琥珀起点</translation>
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
        <translation>请先新增一条。没有阈值，就不会有琥珀或红色提示。</translation>
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
</context>
<context>
    <name>banzhang::SeatTable</name>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
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
    <name>banzhang::StateLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
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
        <translation>琥珀起点</translation>
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
        <translation>琥珀起点必须大于零。</translation>
    </message>
    <message>
        <source>Red must come after amber.</source>
        <translation>红色必须在琥珀之后。</translation>
    </message>
</context>
<context>
    <name>banzhang::TimeBar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event before (←)</source>
        <translation>前一事件（←）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Next event (→)</source>
        <translation>后一事件（→）</translation>
    </message>
    <message>
        <source>So many times as fast</source>
        <translation>播放倍速</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
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
</TS>
