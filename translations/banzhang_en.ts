<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgentDay</name>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n offered</numerusform>
            <numerusform>%n offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after more than two rings</source>
        <translation>
            <numerusform>%n after more than two rings</numerusform>
            <numerusform>%n after more than two rings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by the agent first</source>
        <translation>
            <numerusform>%n ended by the agent first</numerusform>
            <numerusform>%n ended by the agent first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transferred</source>
        <translation>
            <numerusform>%n transferred</numerusform>
            <numerusform>%n transferred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmBell</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmHistory</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Ctl</name>
    <message numerus="yes">
        <source>%n days written into %1</source>
        <translation>
            <numerusform>%n day written into %1</numerusform>
            <numerusform>%n days written into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese faces, such as %1</source>
        <translation>
            <numerusform>%n Chinese face, such as %1</numerusform>
            <numerusform>%n Chinese faces, such as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password has less than %n signs</source>
        <translation>
            <numerusform>The password has less than %n sign</numerusform>
            <numerusform>The password has less than %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled, %n sessions ended.</source>
        <translation>
            <numerusform>%1 is disabled, %n session ended.</numerusform>
            <numerusform>%1 is disabled, %n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FeedLamp</name>
    <message numerus="yes">
        <source>%n source(s) silent</source>
        <translation>
            <numerusform>%n source silent</numerusform>
            <numerusform>%n sources silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FeedTroubleModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FlagModel</name>
    <message numerus="yes">
        <source>%1 is going, after %n seconds</source>
        <translation>
            <numerusform>%1 is going, after %n second</numerusform>
            <numerusform>%1 is going, after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FloorBars</name>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n people of this source are stale; no fine can come from this time.</source>
        <translation>
            <numerusform>Only the %n person of this source is stale; no fine can come from this time.</numerusform>
            <numerusform>Only the %n people of this source are stale; no fine can come from this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FloorPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FloorTiles</name>
    <message numerus="yes">
        <source>% %n call(s)</source>
        <translation>
            <numerusform>% %n call</numerusform>
            <numerusform>% %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n agents</source>
        <translation>
            <numerusform>Move %n agent</numerusform>
            <numerusform>Move %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents move to %1 on %2.</source>
        <translation>
            <numerusform>%n agent moves to %1 on %2.</numerusform>
            <numerusform>%n agents move to %1 on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PasswordDialog</name>
    <message numerus="yes">
        <source>At least %n characters, letters and digits.</source>
        <translation>
            <numerusform>At least %n character, letters and digits.</numerusform>
            <numerusform>At least %n characters, letters and digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PeopleWords</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PersonPage</name>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <translation>
            <numerusform>%1 of %n agent</numerusform>
            <numerusform>%1 of %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::QueueDayChart</name>
    <message numerus="yes">
        <source>Usually offered (mean of %n days)</source>
        <translation>
            <numerusform>Usually offered (one day)</numerusform>
            <numerusform>Usually offered (mean of %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::QueueModel</name>
    <message numerus="yes">
        <source>Answered within %n second(s); target %1%</source>
        <translation>
            <numerusform>Answered within %n second; target %1%</numerusform>
            <numerusform>Answered within %n seconds; target %1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RoomDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit in it. Their seats stay, but stand nowhere.</source>
        <translation>
            <numerusform>%n person sits in it. The seats stay, but stand nowhere.</numerusform>
            <numerusform>%n people sit in it. Their seats stay, but stand nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RuleDialog</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SeatDeeds</name>
    <message numerus="yes">
        <source>After %n seconds.</source>
        <translation>
            <numerusform>After %n second.</numerusform>
            <numerusform>After %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SeatFoot</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMap</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n signed in</numerusform>
            <numerusform>%n signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::StaffPage</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled, %n sessions ended.</source>
        <translation>
            <numerusform>%1 is disabled, %n session ended.</numerusform>
            <numerusform>%1 is disabled, %n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TeamPage</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TimeTrack</name>
    <message numerus="yes">
        <source>%1  %n calls in five minutes</source>
        <translation>
            <numerusform>%1  %n call in five minutes</numerusform>
            <numerusform>%1  %n calls in five minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
