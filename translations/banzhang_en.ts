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
    <name>QualityLog</name>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>%n fatal</numerusform>
            <numerusform>%n fatal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDaysDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>banzhang::AppealStats</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Appeals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AppealsPage</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Awards</name>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n to be looked at</numerusform>
            <numerusform>%n to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::BoardColumn</name>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRules</name>
    <message numerus="yes">
        <source>no fatal item, %n day(s) before included</source>
        <translation>
            <numerusform>no fatal item, %n day before included</numerusform>
            <numerusform>no fatal item, %n days before included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n call(s) answered</source>
        <translation>
            <numerusform>at least %n call answered</numerusform>
            <numerusform>at least %n calls answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of at least %n</source>
        <translation>
            <numerusform>a sample of at least %n</numerusform>
            <numerusform>a sample of at least %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) closed by it: it never changes</source>
        <translation>
            <numerusform>%n period closed by it: it never changes</numerusform>
            <numerusform>%n periods closed by it: it never changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: for %n day(s) after being hired</source>
        <translation>
            <numerusform>New: for %n day after being hired</numerusform>
            <numerusform>New: for %n days after being hired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares are looked at from %n call(s) on</source>
        <translation>
            <numerusform>Shares are looked at from %n call on</numerusform>
            <numerusform>Shares are looked at from %n calls on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRulesPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Boards</name>
    <message numerus="yes">
        <source>%n sheet(s) with a fatal item</source>
        <translation>
            <numerusform>%n sheet with a fatal item</numerusform>
            <numerusform>%n sheets with a fatal item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n time(s), not decided yet</source>
        <translation>
            <numerusform>absent %n time, not decided yet</numerusform>
            <numerusform>absent %n times, not decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n time(s)</source>
        <translation>
            <numerusform>absent %n time</numerusform>
            <numerusform>absent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late %n time(s)</source>
        <translation>
            <numerusform>late %n time</numerusform>
            <numerusform>late %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered, %1 are wanted</source>
        <translation>
            <numerusform>%n call answered, %1 are wanted</numerusform>
            <numerusform>%n calls answered, %1 are wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of %n, %1 are wanted</source>
        <translation>
            <numerusform>a sample of %n, %1 are wanted</numerusform>
            <numerusform>a sample of %n, %1 are wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) within %1 s ended by the agent</source>
        <translation>
            <numerusform>%n call within %1 s ended by the agent</numerusform>
            <numerusform>%n calls within %1 s ended by the agent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::BoardsPage</name>
    <message numerus="yes">
        <source>%n on the day&apos;s board</source>
        <translation>
            <numerusform>%n on the day&apos;s board</numerusform>
            <numerusform>%n on the day&apos;s board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::BonusPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarImportDialog</name>
    <message numerus="yes">
        <source>Take %n day(s)</source>
        <translation>
            <numerusform>Take %n day</numerusform>
            <numerusform>Take %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ChampionsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came after the closing. Places and prizes stay as they are.</source>
        <translation>
            <numerusform>%n order came after the closing. Places and prizes stay as they are.</numerusform>
            <numerusform>%n orders came after the closing. Places and prizes stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
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
    <name>banzhang::DecideDialog</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::DrawDialog</name>
    <message numerus="yes">
        <source>%n have fewer than the plan wants.</source>
        <translation>
            <numerusform>%n has fewer than the plan wants.</numerusform>
            <numerusform>%n have fewer than the plan wants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Duty</name>
    <message numerus="yes">
        <source>Handed over in writing %n time(s)</source>
        <translation>
            <numerusform>Handed over in writing %n time</numerusform>
            <numerusform>Handed over in writing %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nobody had this duty: noted, and costs nothing.</source>
        <translation>
            <numerusform>%n fault. Nobody had this duty: noted, and costs nothing.</numerusform>
            <numerusform>%n faults. Nobody had this duty: noted, and costs nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) will be proposed: %1 pays %2 if confirmed.</source>
        <translation>
            <numerusform>%n violation will be proposed: %1 pays %2 if confirmed.</numerusform>
            <numerusform>%n violations will be proposed: %1 pays %2 if confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) noted; no rule was in force: costs nothing.</source>
        <translation>
            <numerusform>%n fault noted; no rule was in force: costs nothing.</numerusform>
            <numerusform>%n faults noted; no rule was in force: costs nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) where points count.</source>
        <translation>
            <numerusform>%n point where points count.</numerusform>
            <numerusform>%n points where points count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done again within %n minute(s).</source>
        <translation>
            <numerusform>To be done again within %n minute.</numerusform>
            <numerusform>To be done again within %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::DutyPage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>of duty in eight weeks</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(-ies) given</source>
        <translation>
            <numerusform>%n duty given</numerusform>
            <numerusform>%n duties given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Evenness</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::EvennessPage</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n award</numerusform>
            <numerusform>%n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine(s)</source>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviating</source>
        <translation>
            <numerusform>%n deviating</numerusform>
            <numerusform>%n deviating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) only punish</source>
        <translation>
            <numerusform>%n team only punishes</numerusform>
            <numerusform>%n teams only punish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>banzhang::FindingWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told the same day</source>
        <translation>
            <numerusform>%n not told the same day</numerusform>
            <numerusform>%n not told the same day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppeals</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealsPage</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
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
    <name>banzhang::FormDesigner</name>
    <message numerus="yes">
        <source>%n fault(s) to mend before it can be used</source>
        <translation>
            <numerusform>%n fault to mend before it can be used</numerusform>
            <numerusform>%n faults to mend before it can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can be used; %n doubt(s)</source>
        <translation>
            <numerusform>Can be used; %n doubt</numerusform>
            <numerusform>Can be used; %n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::FormListModel</name>
    <message numerus="yes">
        <source>%n sheet(s) scored on it</source>
        <translation>
            <numerusform>%n sheet scored on it</numerusform>
            <numerusform>%n sheets scored on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::HonourStrip</name>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>the last %n</numerusform>
            <numerusform>the last %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::HonoursPage</name>
    <message numerus="yes">
        <source>%n place(s) of honour</source>
        <translation>
            <numerusform>%n place of honour</numerusform>
            <numerusform>%n places of honour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentsPage</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionForm</name>
    <message numerus="yes">
        <source>To be done again within %n minute(s)</source>
        <translation>
            <numerusform>To be done again within %n minute</numerusform>
            <numerusform>To be done again within %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::LeavePage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::LedgerPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) of its days are not decided: they will fall into the next month. </source>
        <translation>
            <numerusform>%n violation of its days is not decided: it will fall into the next month. </numerusform>
            <numerusform>%n violations of its days are not decided: they will fall into the next month. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of it are not measured: what they cost will fall into the next month. </source>
        <translation>
            <numerusform>%n shift of it is not measured: what it costs will fall into the next month. </numerusform>
            <numerusform>%n shifts of it are not measured: what they cost will fall into the next month. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) of it are not released: no report will have them. </source>
        <translation>
            <numerusform>%n scoring sheet of it are not released: no report will have them. </numerusform>
            <numerusform>%n scoring sheets of it are not released: no report will have them. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ListFrame</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingRunner</name>
    <message numerus="yes">
        <source>%1 %2 · %n min</source>
        <comment>day, time, minutes planned</comment>
        <translation>
            <numerusform>%1 %2 · %n min</numerusform>
            <numerusform>%1 %2 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Meetings</name>
    <message numerus="yes">
        <source>QA mean of %n sheet(s)</source>
        <translation>
            <numerusform>QA mean of %n sheet</numerusform>
            <numerusform>QA mean of %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales of %n order(s)</source>
        <translation>
            <numerusform>Sales of %n order</numerusform>
            <numerusform>Sales of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) missed in 14 days.</source>
        <translation>
            <numerusform>%n meeting missed in 14 days.</numerusform>
            <numerusform>%n meetings missed in 14 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Month</name>
    <message numerus="yes">
        <source>%n shift(s) absent</source>
        <translation>
            <numerusform>%n shift absent</numerusform>
            <numerusform>%n shifts absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) to confirm</source>
        <translation>
            <numerusform>%n shift to confirm</numerusform>
            <numerusform>%n shifts to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) late</source>
        <translation>
            <numerusform>%n time late</numerusform>
            <numerusform>%n times late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) gone early</source>
        <translation>
            <numerusform>%n time gone early</numerusform>
            <numerusform>%n times gone early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) excused</source>
        <translation>
            <numerusform>%n shift excused</numerusform>
            <numerusform>%n shifts excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) present</source>
        <translation>
            <numerusform>%n shift present</numerusform>
            <numerusform>%n shifts present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) not closed yet</source>
        <translation>
            <numerusform>%n shift not closed yet</numerusform>
            <numerusform>%n shifts not closed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::MonthPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>banzhang::NoticesPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told to all</source>
        <translation>
            <numerusform>%n not told to all</numerusform>
            <numerusform>%n not told to all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::OddFigures</name>
    <message numerus="yes">
        <source>%n odd figure(s)</source>
        <translation>
            <numerusform>%n odd figure</numerusform>
            <numerusform>%n odd figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::OrdersDialog</name>
    <message numerus="yes">
        <source>%n order(s) that count, %1 together</source>
        <translation>
            <numerusform>%n order that counts, %1 together</numerusform>
            <numerusform>%n orders that count, %1 together</numerusform>
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
    <name>banzhang::PatternDialog</name>
    <message numerus="yes">
        <source>For the %n selected people</source>
        <translation>
            <numerusform>For the selected person</numerusform>
            <numerusform>For the %n selected people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n people of this week</source>
        <translation>
            <numerusform>For the one person of this week</numerusform>
            <numerusform>For all %n people of this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n week(s))</source>
        <translation>
            <numerusform>%1 (%n week)</numerusform>
            <numerusform>%1 (%n weeks)</numerusform>
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
    <name>banzhang::PerformancePage</name>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n total</numerusform>
            <numerusform>%n totals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PerformanceWords</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>with missing parts</comment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total	the mean of its %n member(s), each counting the same; who has less than half of the weights does not count</source>
        <translation>
            <numerusform>Total	the mean of its %n member, each counting the same; who has less than half of the weights does not count</numerusform>
            <numerusform>Total	the mean of its %n members, each counting the same; who has less than half of the weights does not count</numerusform>
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
    <name>banzhang::PickPanel</name>
    <message numerus="yes">
        <source>Skip %n pick(s)</source>
        <translation>
            <numerusform>Skip %n pick</numerusform>
            <numerusform>Skip %n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %n pick(s)</source>
        <translation>
            <numerusform>Swap %n pick</numerusform>
            <numerusform>Swap %n picks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PraiseDialog</name>
    <message numerus="yes">
        <source>%n more character(s) make an example</source>
        <translation>
            <numerusform>%n more character makes an example</numerusform>
            <numerusform>%n more characters make an example</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PraisePage</name>
    <message numerus="yes">
        <source>%n praise(s)</source>
        <translation>
            <numerusform>%n praise</numerusform>
            <numerusform>%n praises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without praise: </source>
        <translation>
            <numerusform>%n day without praise: </numerusform>
            <numerusform>%n days without praise: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PreviousSheets</name>
    <message numerus="yes">
        <source>The last %n sheets of this agent</source>
        <translation>
            <numerusform>The last %n sheet of this agent</numerusform>
            <numerusform>The last %n sheets of this agent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ProposeDialog</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ProsConsEdit</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PublishDialog</name>
    <message numerus="yes">
        <source>Publish %n cell(s)</source>
        <translation>
            <numerusform>Publish %n cell</numerusform>
            <numerusform>Publish %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep it from being published: see the checks.</source>
        <translation>
            <numerusform>%n error keeps it from being published: see the checks.</numerusform>
            <numerusform>%n errors keep it from being published: see the checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people have not exactly the rest days of a week (#7).</source>
        <translation>
            <numerusform>%n of the people has not exactly the rest days of a week (#7).</numerusform>
            <numerusform>%n of the people have not exactly the rest days of a week (#7).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::QualityLogPage</name>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n log</numerusform>
            <numerusform>%n logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::QualityStatistics</name>
    <message numerus="yes">
        <source>%n other item(s)</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
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
    <name>banzhang::RecheckDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RecordFineAppealDialog</name>
    <message numerus="yes">
        <source>Recorded in the agent&apos;s name, word for word; possible until %1. What is booked stays booked meanwhile. It is decided within %n day(s), one level above who decided.</source>
        <translation>
            <numerusform>Recorded in the agent&apos;s name, word for word; possible until %1. What is booked stays booked meanwhile. It is decided within %n day, one level above who decided.</numerusform>
            <numerusform>Recorded in the agent&apos;s name, word for word; possible until %1. What is booked stays booked meanwhile. It is decided within %n days, one level above who decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCallsDialog</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCataloguePage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCommands</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo&apos;s last %n day(s) are being made.</source>
        <translation>
            <numerusform>The demo&apos;s last day is being made.</numerusform>
            <numerusform>The demo&apos;s last %n days are being made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportConsole</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportParameters</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportRunsPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ReportSchedulesPage</name>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Reports</name>
    <message numerus="yes">
        <source>No results were handed in for %n agent(s) with calls: their visits and successes are missing, not zero.</source>
        <translation>
            <numerusform>No results were handed in for %n agent with calls: their visits and successes are missing, not zero.</numerusform>
            <numerusform>No results were handed in for %n agents with calls: their visits and successes are missing, not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing: %n (%2).</source>
        <comment>a part of a total</comment>
        <translation>
            <numerusform>%1 missing: %n (%2).</numerusform>
            <numerusform>%1 missing: %n (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have no sheet: a gap, not a zero.</source>
        <translation>
            <numerusform>%n agent has no sheet: a gap, not a zero.</numerusform>
            <numerusform>%n agents have no sheet: a gap, not a zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <comment>sum of a table</comment>
        <translation>
            <numerusform>%1 (%n people)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the closing: %n change(s), sales %1 yuan, booked in later months %2 yuan. See the report &quot;%3&quot;.</source>
        <translation>
            <numerusform>After the closing: %n change, sales %1 yuan, booked in later months %2 yuan. See the report &quot;%3&quot;.</numerusform>
            <numerusform>After the closing: %n changes, sales %1 yuan, booked in later months %2 yuan. See the report &quot;%3&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RequestWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n queue(s) missing on %2</source>
        <translation>
            <numerusform>%1: %n queue missing on %2</numerusform>
            <numerusform>%1: %n queues missing on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rest day(s) in the week of %2</source>
        <translation>
            <numerusform>%1: %n rest day in the week of %2</numerusform>
            <numerusform>%1: %n rest days in the week of %2</numerusform>
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
    <name>banzhang::RosterDock</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RosterGrid</name>
    <message numerus="yes">
        <source>%n ppl</source>
        <comment>people at work on a day</comment>
        <translation>
            <numerusform>%n ppl</numerusform>
            <numerusform>%n ppl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RosterImportDialog</name>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Take %n change</numerusform>
            <numerusform>Take %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RosterPage</name>
    <message numerus="yes">
        <source>%n of your cell(s) were laid on it; nothing is lost.</source>
        <translation>
            <numerusform>%n of your cells was laid on it; nothing is lost.</numerusform>
            <numerusform>%n of your cells were laid on it; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>draft, %n cell(s) not in force</source>
        <translation>
            <numerusform>draft, %n cell not in force</numerusform>
            <numerusform>draft, %n cells not in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RosterWords</name>
    <message numerus="yes">
        <source>%1: %n rest day(s) this week</source>
        <translation>
            <numerusform>%1: %n rest day this week</numerusform>
            <numerusform>%1: %n rest days this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody has exactly %n rest day(s) a week</source>
        <translation>
            <numerusform>Everybody has exactly %n rest day a week</numerusform>
            <numerusform>Everybody has exactly %n rest days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a plan</source>
        <translation>
            <numerusform>%n day without a plan</numerusform>
            <numerusform>%n days without a plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work on it</source>
        <translation>
            <numerusform>%n person works on it</numerusform>
            <numerusform>%n people work on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people are missing, in all for %1</source>
        <translation>
            <numerusform>At most %n person is missing, in all for %1</numerusform>
            <numerusform>At most %n people are missing, in all for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>draft, %n not published</source>
        <translation>
            <numerusform>draft, %n not published</numerusform>
            <numerusform>draft, %n not published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RotationDialog</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
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
    <name>banzhang::RulesPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RunCompareDialog</name>
    <message numerus="yes">
        <source>All %n figure(s) are the same.</source>
        <translation>
            <numerusform>The one figure is the same.</numerusform>
            <numerusform>All %n figures are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n figure differs.</numerusform>
            <numerusform>%n figures differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SamplingPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ScoringWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
    <name>banzhang::SheetPrint</name>
    <message numerus="yes">
        <source>%n still missing; the total is that of the answers so far</source>
        <translation>
            <numerusform>%n still missing; the total is that of the answers so far</numerusform>
            <numerusform>%n still missing; the total is that of the answers so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SheetTotal</name>
    <message numerus="yes">
        <source>%n missing:</source>
        <translation>
            <numerusform>%n missing:</numerusform>
            <numerusform>%n missing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SheetsPage</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>%n fatal</numerusform>
            <numerusform>%n fatal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftKeys</name>
    <message numerus="yes">
        <source>exactly %n a week each</source>
        <translation>
            <numerusform>exactly %n a week each</numerusform>
            <numerusform>exactly %n a week each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftsPage</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
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
    <name>banzhang::StatsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TakerDialog</name>
    <message numerus="yes">
        <source>Assign %n pick(s) to…</source>
        <translation>
            <numerusform>Assign %n pick to…</numerusform>
            <numerusform>Assign %n picks to…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TakerModel</name>
    <message numerus="yes">
        <source>did not inspect the team of %n</source>
        <translation>
            <numerusform>did not inspect the team of %n</numerusform>
            <numerusform>did not inspect the teams of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n already</source>
        <translation>
            <numerusform>has %n already</numerusform>
            <numerusform>has %n already</numerusform>
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
    <name>banzhang::TickScrollBar</name>
    <message numerus="yes">
        <source>%n row(s) in alarm</source>
        <translation>
            <numerusform>%n row in alarm</numerusform>
            <numerusform>%n rows in alarm</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TodayPage</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::ViolationsPage</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) measured anew</source>
        <translation>
            <numerusform>%n shift measured anew</numerusform>
            <numerusform>%n shifts measured anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::WageDialog</name>
    <message numerus="yes">
        <source>%n agent(s) without a wage: for them the guard cannot be reckoned, and fines are not capped.</source>
        <translation>
            <numerusform>%n agent without a wage: for this one the guard cannot be reckoned, and fines are not capped.</numerusform>
            <numerusform>%n agents without a wage: for them the guard cannot be reckoned, and fines are not capped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wage(s)</source>
        <translation>
            <numerusform>%n wage</numerusform>
            <numerusform>%n wages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::Why</name>
    <message numerus="yes">
        <source>= %1 − %2 = %n s</source>
        <comment>the later moment minus the earlier</comment>
        <translation>
            <numerusform>= %1 − %2 = %n s</numerusform>
            <numerusform>= %1 − %2 = %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::WhyView</name>
    <message numerus="yes">
        <source>%n as they came</source>
        <translation>
            <numerusform>%n as it came</numerusform>
            <numerusform>%n as they came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::YearDialog</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
</TS>
