<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>banzhang::FloorTiles</name>
    <message numerus="yes">
        <source>%n dead call(s)</source>
        <translation>
            <numerusform>%n dead call</numerusform>
            <numerusform>%n dead calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
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
</TS>
