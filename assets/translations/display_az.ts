<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Called numbers stay here</source>
        <translation>Çağırılan nömrələr burada qalır</translation>
    </message>
    <message>
        <source>{number}, window {window}</source>
        <translation>{number}, pəncərə {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n nəfər gözləyir</numerusform>
            <numerusform>%n nəfər gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls, {time}</source>
        <translation>Son çağırışlar, {time}</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Son çağırışlar</translation>
    </message>
    <message>
        <source>Last call, {time}:</source>
        <translation>Son çağırış, {time}:</translation>
    </message>
    <message>
        <source>Restoring the connection. Last update {time}.</source>
        <translation>Əlaqə bərpa olunur. Son yenilənmə {time}.</translation>
    </message>
    <message>
        <source>The board is being connected</source>
        <translation>Lövhə qoşulur</translation>
    </message>
    <message>
        <source>Your place is kept</source>
        <translation>Növbəniz itməyib</translation>
    </message>
    <message>
        <source>There are no windows in hall {hall}.</source>
        <translation>{hall} nömrəli zalda pəncərə yoxdur.</translation>
    </message>
    <message>
        <source>The board is not updating</source>
        <translation>Lövhə müvəqqəti yenilənmir</translation>
    </message>
    <message>
        <source>Service is paused for now</source>
        <translation>Xidmət müvəqqəti dayandırılıb</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Nömrəniz burada görünəcək</translation>
    </message>
    <message>
        <source>Please take a seat</source>
        <translation>Zəhmət olmasa, əyləşin</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Bu gün bağlıdır</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the centre</comment>
        <translation>Bağlıdır</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Çağırılır</translation>
    </message>
    <message>
        <source>It’s your turn</source>
        <translation>Növbəniz çatdı</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>over its number</comment>
        <translation>Pəncərə</translation>
    </message>
    <message>
        <source>Your ticket stays valid, the order is kept</source>
        <translation>Talonunuz etibarlıdır, sıra saxlanılır</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Sualınız var?</translation>
    </message>
    <message>
        <source>Please go to the reception desk</source>
        <translation>Qəbul masasına yaxınlaşın</translation>
    </message>
    <message>
        <source>Please listen: you will be called from the window</source>
        <translation>Səsə qulaq asın, sizi pəncərədən çağıracaqlar</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Zal {hall}</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>{floor:-cı} mərtəbə</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>dəq</translation>
    </message>
    <message>
        <source>up to</source>
        <comment>so many minutes</comment>
        <translation>ən çox</translation>
    </message>
    <message>
        <source>Opens today at {time}</source>
        <translation>Bu gün {time:-dan} açıqdır</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Sabah {time:-dan} açıqdır</translation>
    </message>
    <message>
        <source>Opens on {day} at {time}</source>
        <translation>{day} {time:-dan} açıqdır</translation>
    </message>
</context>
</TS>
