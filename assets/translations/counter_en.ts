<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead</source>
        <translation>
            <numerusform>%n person ahead</numerusform>
            <numerusform>%n people ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors were not served today</source>
        <translation>
            <numerusform>%n visitor was not served today</numerusform>
            <numerusform>%n visitors were not served today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only within %n min of the missed call</source>
        <translation>
            <numerusform>Only within %n min of the missed call</numerusform>
            <numerusform>Only within %n min of the missed call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting now</source>
        <translation>
            <numerusform>%n waiting now</numerusform>
            <numerusform>%n waiting now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n days at a time</source>
        <translation>
            <numerusform>At most %n day at a time</numerusform>
            <numerusform>At most %n days at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading day {day} of %n</source>
        <translation>
            <numerusform>Reading day {day} of %n</numerusform>
            <numerusform>Reading day {day} of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can be called only then</source>
        <translation>
            <numerusform>%n person can be called only then</numerusform>
            <numerusform>%n people can be called only then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be called any more</source>
        <translation>
            <numerusform>%n person could not be called any more</numerusform>
            <numerusform>%n people could not be called any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} for %n people</source>
        <translation>
            <numerusform>{change} for %n person</numerusform>
            <numerusform>{change} for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min shorter</source>
        <translation>
            <numerusform>%n min shorter</numerusform>
            <numerusform>%n min shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>%n min longer</numerusform>
            <numerusform>%n min longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors were not served: reception prints their come-back slips</source>
        <translation>
            <numerusform>%n visitor was not served: reception prints their come-back slip</numerusform>
            <numerusform>%n visitors were not served: reception prints their come-back slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers, {rate} of those who were served</source>
        <translation>
            <numerusform>%n answer, {rate} of those who were served</numerusform>
            <numerusform>%n answers, {rate} of those who were served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>visit</numerusform>
            <numerusform>visits</numerusform>
        </translation>
    </message>
</context>
</TS>
