<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>ahead of you</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup written to {file}: %n tickets.</source>
        <translation>
            <numerusform>Backup written to {file}: %n ticket.</numerusform>
            <numerusform>Backup written to {file}: %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from {file}: %n tickets.</source>
        <translation>
            <numerusform>Restored from {file}: %n ticket.</numerusform>
            <numerusform>Restored from {file}: %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is in order: %n tickets checked.</source>
        <translation>
            <numerusform>The record is in order: %n ticket checked.</numerusform>
            <numerusform>The record is in order: %n tickets checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: slips {first}–{last}, %n pages</source>
        <translation>
            <numerusform>{file}: slips {first}–{last}, %n page</numerusform>
            <numerusform>{file}: slips {first}–{last}, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– fewer than %n answers, or too few to keep others apart</source>
        <translation>
            <numerusform>– fewer than %n answer, or too few to keep others apart</numerusform>
            <numerusform>– fewer than %n answers, or too few to keep others apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be called sooner, as if you had come %n minutes earlier.</source>
        <translation>
            <numerusform>You will be called sooner, as if you had come %n minute earlier.</numerusform>
            <numerusform>You will be called sooner, as if you had come %n minutes earlier.</numerusform>
        </translation>
    </message>
</context>
</TS>
