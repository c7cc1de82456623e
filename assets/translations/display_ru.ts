<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Called numbers stay here</source>
        <translation>Вызванные номера остаются здесь</translation>
    </message>
    <message>
        <source>{number}, window {window}</source>
        <translation>{number}, окно {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>ожидает %n человек</numerusform>
            <numerusform>ожидают %n человека</numerusform>
            <numerusform>ожидают %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls, {time}</source>
        <translation>Последние вызовы, {time}</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Последние вызовы</translation>
    </message>
    <message>
        <source>Last call, {time}:</source>
        <translation>Последний вызов, {time}:</translation>
    </message>
    <message>
        <source>Restoring the connection. Last update {time}.</source>
        <translation>Связь восстанавливается. Последнее обновление в {time}.</translation>
    </message>
    <message>
        <source>The board is being connected</source>
        <translation>Табло подключается</translation>
    </message>
    <message>
        <source>Your place is kept</source>
        <translation>Ваша очередь сохранена</translation>
    </message>
    <message>
        <source>There are no windows in hall {hall}.</source>
        <translation>В зале {hall} нет окон.</translation>
    </message>
    <message>
        <source>The board is not updating</source>
        <translation>Табло временно не обновляется</translation>
    </message>
    <message>
        <source>Service is paused for now</source>
        <translation>Обслуживание временно приостановлено</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Ваш номер появится здесь</translation>
    </message>
    <message>
        <source>Please take a seat</source>
        <translation>Присаживайтесь, пожалуйста</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Сегодня закрыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the centre</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Приглашается</translation>
    </message>
    <message>
        <source>It’s your turn</source>
        <translation>Ваша очередь</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>over its number</comment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Your ticket stays valid, the order is kept</source>
        <translation>Талон действителен, порядок сохраняется</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Есть вопросы?</translation>
    </message>
    <message>
        <source>Please go to the reception desk</source>
        <translation>Подойдите к стойке приёма</translation>
    </message>
    <message>
        <source>Please listen: you will be called from the window</source>
        <translation>Слушайте: вас позовут из окна</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Зал {hall}</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>{floor}-й этаж</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>up to</source>
        <comment>so many minutes</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Opens today at {time}</source>
        <translation>Откроется сегодня в {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Откроется завтра в {time}</translation>
    </message>
    <message>
        <source>Opens on {day} at {time}</source>
        <translation>Откроется {day} в {time}</translation>
    </message>
</context>
</TS>
