<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>banzhang::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>banzhang::Console</name>
    <message>
        <source>demo centre</source>
        <translation>演示中心</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
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
        <translation>%1数据库 · 正常</translation>
    </message>
    <message>
        <source>%1 · lost since %2</source>
        <comment>place of the database, time</comment>
        <translation>%1数据库 · %2 起断开</translation>
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
        <source>Service level today</source>
        <translation>今日服务水平</translation>
    </message>
    <message>
        <source>Abandoned today</source>
        <translation>今日放弃率</translation>
    </message>
    <message>
        <source>Average handling</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Offered / answered</source>
        <translation>来电 / 接听</translation>
    </message>
    <message>
        <source>Shows only these agents; click again for all</source>
        <translation>只看这些坐席；再点一次看全部</translation>
    </message>
    <message numerus="yes">
        <source>%n dead call(s)</source>
        <translation>
            <numerusform>异常 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最久 %1</translation>
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
    <name>banzhang::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1（%2）</translation>
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
