<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hurry. Without an answer your choices will be cleared in %n s.</source>
        <translation>
            <numerusform>No hurry. Without an answer your choices will be cleared in %n second.</numerusform>
            <numerusform>No hurry. Without an answer your choices will be cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} and %n more</source>
        <translation>
            <numerusform>{service} and %n more matter</numerusform>
            <numerusform>{service} and %n more matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>%n person ahead of you</numerusform>
            <numerusform>%n people ahead of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen will be free for the next visitor in %n s</source>
        <translation>
            <numerusform>This screen will be free for the next visitor in %n second</numerusform>
            <numerusform>This screen will be free for the next visitor in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services found in all areas</source>
        <translation>
            <numerusform>%n service found in all areas</numerusform>
            <numerusform>%n services found in all areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%n min earlier” means: you are counted as if you had come %n minutes earlier.</source>
        <translation>
            <numerusform>“%n min earlier” means: you are counted as if you had come %n minute earlier.</numerusform>
            <numerusform>“%n min earlier” means: you are counted as if you had come %n minutes earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>%n min earlier</numerusform>
            <numerusform>%n min earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message numerus="yes">
        <source>%n figures typed</source>
        <translation>
            <numerusform>%n figure typed</numerusform>
            <numerusform>%n figures typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not this PIN. The next one in %n s</source>
        <translation>
            <numerusform>Not this PIN. Next try in %n s</numerusform>
            <numerusform>Not this PIN. Next try in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
