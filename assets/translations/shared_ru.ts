<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Перед вами</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Приготовьте:</translation>
    </message>
    <message>
        <source>Your number is shown on the board and announced.</source>
        <translation>Номер покажут на табло и объявят голосом.</translation>
    </message>
    <message>
        <source>Numbers may be called out of sequence.</source>
        <translation>Номера могут вызывать не по порядку.</translation>
    </message>
    <message>
        <source>Missed your call?</source>
        <translation>Пропустили вызов?</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Подойдите к стойке администратора.</translation>
    </message>
    <message>
        <source>Valid today only</source>
        <translation>Талон действителен только сегодня</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>ahead of you</comment>
        <translation>никого</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>ahead of you</comment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>до {high} мин</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} мин</translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Следите с телефона</translation>
    </message>
    <message>
        <source>Point the camera at the code. We will tell you when you are called.</source>
        <translation>Наведите камеру на QR-код. Мы сообщим о вызове.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код талона</translation>
    </message>
    <message>
        <source>Show it at the window if asked.</source>
        <translation>Покажите его в окне, если попросят.</translation>
    </message>
</context>
</TS>
