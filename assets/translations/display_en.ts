<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>I need %n more minute</numerusform>
            <numerusform>I need %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will not be called for the next %n min. Others may be called before you.</source>
        <translation>
            <numerusform>You will not be called for the next %n min. Others may be called before you.</numerusform>
            <numerusform>You will not be called for the next %n min. Others may be called before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This can be done %n times.</source>
        <translation>
            <numerusform>This can be done %n time.</numerusform>
            <numerusform>This can be done %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please go to the reception desk: for %n min after the call you can be put back.</source>
        <translation>
            <numerusform>Please go to the reception desk: for %n min after the call you can be put back.</numerusform>
            <numerusform>Please go to the reception desk: for %n min after the call you can be put back.</numerusform>
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
        <source>Please come within %n min. There is no hurry, we call again.</source>
        <translation>
            <numerusform>Please come within %n min. There is no hurry, we call again.</numerusform>
            <numerusform>Please come within %n min. There is no hurry, we call again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window knows that you need %n more minutes.</source>
        <translation>
            <numerusform>The window knows that you need %n more minute.</numerusform>
            <numerusform>The window knows that you need %n more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>of service</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
