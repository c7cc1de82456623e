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
</context>
</TS>
